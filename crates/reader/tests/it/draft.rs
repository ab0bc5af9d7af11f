//! What a draft is of a page that says nothing; that the draft of any page loads is seen in `any`.

use waarborg_policy::syntax::Path;
use waarborg_reader::{Page, draft};

#[test]
fn an_empty_page_is_a_policy_that_says_nothing() {
    let made = draft(&Page::plain(""));
    assert_eq!(
        made.toml,
        "waarborg = 1\n\n[organisation]\nid = \"organisation\"\n\n[statement]\ntranscribes = true\nlanguages = [\"nl\"]\n"
    );
    assert_eq!(made.places.place(&Path::parse("rights.offers")), None);
}
