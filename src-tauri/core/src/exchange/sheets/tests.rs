//! Other people's tables from end to end.
