//! Any bytes as a page of the web: the body that the property tests of the sources run.
#![no_main]

use waarborg_source::{Format, any_statement};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    assert_eq!(any_statement(Format::Html, data), Vec::<String>::new());
});
