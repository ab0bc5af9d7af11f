//! Test data that stands beside the repository, where it is there.

use std::path::PathBuf;

/// A file or folder of the shared test data; none when it is not there.
///
/// Where the checkout is, is asked while the tests run: a target folder may be shared by several checkouts.
pub fn shared(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("WAARBORG_SHARED").map(PathBuf::from);
    let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let beside = crate_folder.map(|folder| folder.join("../../../shared"));
    let found = root.or(beside)?.join(path);
    found.exists().then_some(found)
}

/// Says what a test leaves out without the shared data.
#[expect(clippy::print_stderr, reason = "a test that leaves something out must say so")]
pub fn left_out(what: &str) {
    eprintln!("left out: {what} (the folder `shared` is not beside this repository)");
}
