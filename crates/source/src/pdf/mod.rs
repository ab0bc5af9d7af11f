//! stub
use crate::trouble::FileTrouble;
use waarborg_reader::Page;
pub(crate) fn page(_: &[u8]) -> Result<Page, FileTrouble> {
    Err(FileTrouble::NeedsScript)
}
