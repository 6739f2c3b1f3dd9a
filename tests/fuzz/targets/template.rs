//! Bytes at the door `template`, without end.
#![no_main]

#[path = "../../../src-tauri/core/tests/common/mod.rs"]
mod common;
#[path = "../../../src-tauri/core/tests/fuzzed/doors.rs"]
mod doors;

libfuzzer_sys::fuzz_target!(|data: &[u8]| doors::template(data));
