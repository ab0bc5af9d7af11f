//! Test data that stands beside the repository, where it is there.

use std::path::PathBuf;

/// A file or folder of the shared test data; none when it is not there.
pub fn shared(path: &str) -> Option<PathBuf> {
    let root = option_env!("WAARBORG_SHARED").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let found = root.unwrap_or(beside).join(path);
    found.exists().then_some(found)
}

/// Says what a test leaves out without the shared data.
#[expect(clippy::print_stderr, reason = "a test that leaves something out must say so")]
pub fn left_out(what: &str) {
    eprintln!("left out: {what} (the folder `shared` is not beside this repository)");
}
