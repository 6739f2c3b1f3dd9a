//! `cargo xtask look`: every screen and every PDF page as a picture, for eyes.
//!
//! The README's pictures are two of them, copied to `assets/pictures` once they were looked at:
//! `screens/09-interview-light-1280.png` as `window.png` and `pages/ingenieries-bilan-e1-04.png` as `page.png`.

use std::fs;

use super::{demo, program};
use crate::house::FEATURES;
use crate::report::Failure;
use crate::step::Step;

/// The demonstration's dossier and deliverables, made anew: a picture shows what is there now.
pub const DEMONSTRATION: Step = Step {
    name: "demonstration",
    needs: &["program: build"],
    run: |house, progress| {
        let (dossier, out) = (
            house.made("look/demonstration.croisee"),
            house.made("look/livrables"),
        );
        // Neither a dossier that somebody changed nor one of an older program is to be looked at.
        let _ = fs::remove_file(&dossier);
        let _ = fs::remove_dir_all(&out);
        demo::create_at(house, &dossier, progress, false)?;
        demo::export_from(house, &dossier, &out, progress, false)
    },
    advice: "delete target/look/ and run the same command again.",
    ..Step::ALWAYS
};

/// A picture of every page.
pub const PAGES: Step = Step {
    name: "pictures of the pages",
    needs: &["demonstration"],
    run: |house, progress| {
        let folder = house.made("look/pages");
        // Pages that are gone must not be looked at.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(|error| {
            Failure::saying(format!("{} cannot be made: {error}", folder.display()))
        })?;
        for pdf in demo::pdfs_in(&house.made("look/livrables")) {
            let name = pdf.file_stem().unwrap_or_default();
            let job = house.job("pages", "pdftoppm").args(["-r", "96", "-png"]);
            job.arg(&pdf).arg(folder.join(name)).run(progress)?;
        }
        let pictures = fs::read_dir(&folder).map_or(0, Iterator::count);
        match pictures {
            0 => Err(Failure::saying("There is no page to make a picture of.")),
            _ => Ok(format!("{pictures} in {}", folder.display())),
        }
    },
    advice: "see that pdftoppm (poppler) is installed: `cargo xtask setup`.",
    ..Step::ALWAYS
};

/// The pages as they are now become those that the tests hold.
pub const ACCEPT: Step = Step {
    name: "pages taken",
    needs: &["program: build"],
    run: |house, progress| {
        let job = house.cargo("accept").args(["test", "--workspace"]);
        let job = job.args(FEATURES).args(["--test", "golden"]);
        let job = program::with_programs(house, job).env("CROISEE_ACCEPT", "1");
        program::counted(job.run(progress)?)
    },
    advice: "the log says which document could not be made.",
    ..Step::ALWAYS
};

/// A picture of every screen, in both themes and two sizes.
pub const SCREENS: Step = Step {
    name: "pictures of the screens",
    needs: &["demonstration"],
    left_out: program::real_window_left_out,
    run: |house, progress| {
        let _ = fs::remove_dir_all(house.made("look/screens"));
        let job = program::in_a_window(house, "screens", "look");
        let job = job.env("CROISEE_PICTURES", house.made("look/screens"));
        program::counted(
            job.env("CROISEE_DEMO", house.made("look/demonstration.croisee"))
                .run(progress)?,
        )?;
        let pictures = fs::read_dir(house.made("look/screens")).map_or(0, Iterator::count);
        Ok(format!(
            "{pictures} in {}",
            house.made("look/screens").display()
        ))
    },
    advice: "the last picture in target/look/screens/ shows how far it came.",
    ..Step::ALWAYS
};
