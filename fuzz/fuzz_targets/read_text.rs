//! Any bytes as plain text: the body that the property tests of the reader run.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    assert_eq!(waarborg_reader::any_bytes(data), Vec::<String>::new());
});
