//! The degrees of attribution, from open to closed.

text_enum! {
    /// What may be shown of someone's words (domain rule 1). Ordered: a later degree is more closed.
    Degree {
        /// Person and organisation.
        Named = "nominatif",
        /// The organisation.
        Organisation = "organisation",
        /// The sphere: « un investisseur sociétal ».
        Sphere = "sphere",
        /// The words, of nobody.
        Anonymous = "anonyme",
        /// Nothing: it never leaves the dossier.
        OffRecord = "non_citable",
    }
}
