//! What the colours of a file mean: sRGB, as a profile that goes with it.

use lopdf::{Object, Stream, dictionary};

/// `sRGB-v2-magic.icc` of the Compact ICC Profiles of saucecontrol (CC0: no right reserved).
const PROFILE: &[u8] = include_bytes!("srgb.icc");

/// The output intent that PDF/A wants.
pub(super) fn intent(pdf: &mut lopdf::Document) -> Object {
    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, PROFILE.to_vec()));
    Object::Dictionary(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    })
}
