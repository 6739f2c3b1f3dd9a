//! The dialogue domain over one SQLite file.
