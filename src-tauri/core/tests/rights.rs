//! What is owed to one person: all that is held of them is given, and what is erased is in no byte of the file.

mod coded;
mod copied;
mod erased;
mod given;
mod opened;
mod shared;
mod sided;
