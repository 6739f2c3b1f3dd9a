//! Files brought into a dossier.
