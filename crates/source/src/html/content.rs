//! Which part of a page is its statement.

use super::keep::{Kept, Level, keep};
use super::tree::{Id, Tree};

/// So many letters and words of statements are a statement, whatever else was left out.
const ENOUGH: (usize, usize) = (1_500, 10);

/// The part of a page that is its statement, and what of it is kept.
pub(super) fn content(tree: &Tree) -> (Id, Kept) {
    let least = keep(tree, Level::Least, Some(&keep(tree, Level::Nothing, None)));
    let said = keep(tree, Level::Said, Some(&least));
    let guessed = keep(tree, Level::Guessed, Some(&said));
    // What is left out may not be the statement: then less is left out.
    let kept = if holds_enough(&guessed, &said) && holds_enough(&guessed, &least) {
        guessed
    } else if holds_enough(&said, &least) {
        said
    } else {
        least
    };
    (choose(tree, &kept), kept)
}

/// Whether what is kept holds a statement, or most of what is in the page.
fn holds_enough(kept: &Kept, all: &Kept) -> bool {
    let (kept, all) = (kept.weight(Tree::ROOT), all.weight(Tree::ROOT));
    (kept.letters >= ENOUGH.0 && kept.words >= ENOUGH.1)
        || (kept.words * 10 >= all.words * 6 && kept.letters * 10 >= all.letters * 3)
}

/// The smallest part that says it is the content, or that holds nearly all of it.
fn choose(tree: &Tree, kept: &Kept) -> Id {
    let nodes = tree.inside(Tree::ROOT);
    let body = nodes.iter().copied().find(|id| tree.name(*id) == "body").unwrap_or(Tree::ROOT);
    let heaviest = |root: Id, is: &dyn Fn(Id) -> bool| {
        let inside = tree.inside(root).into_iter().filter(|id| kept.has(*id) && is(*id));
        inside.max_by_key(|id| kept.weight(*id).words)
    };
    let mut chosen = body;
    let main = |id: Id| tree.name(id) == "main" || tree.attribute(id, "role") == Some("main");
    if let Some(main) = heaviest(body, &main).filter(|main| is_most(kept, *main, body, 6, 3)) {
        chosen = main;
    }
    let article = |id: Id| tree.name(id) == "article" || is_named_content(tree, id);
    if let Some(article) = heaviest(chosen, &article).filter(|article| is_most(kept, *article, chosen, 9, 7))
    {
        chosen = article;
    }
    descend(tree, kept, chosen)
}

/// Whether a part holds so many tenths of the words of statements, and of the letters, of another.
fn is_most(kept: &Kept, part: Id, whole: Id, words: usize, letters: usize) -> bool {
    let (part, whole) = (kept.weight(part), kept.weight(whole));
    part.letters > 0 && part.words * 10 >= whole.words * words && part.letters * 10 >= whole.letters * letters
}

fn is_named_content(tree: &Tree, id: Id) -> bool {
    let named = ["entry-content", "post-content", "page-content", "item-page", "com-content-article"];
    tree.attribute(id, "itemprop") == Some("articleBody")
        || tree
            .attribute(id, "class")
            .unwrap_or_default()
            .split_whitespace()
            .any(|class| named.contains(&class))
}

/// Goes down as long as one child holds nearly everything, and no heading is left behind.
fn descend(tree: &Tree, kept: &Kept, from: Id) -> Id {
    let mut at = from;
    loop {
        let children: Vec<Id> = tree.children(at).filter(|id| kept.has(*id)).collect();
        let Some(next) = children.iter().copied().max_by_key(|id| kept.weight(*id).letters) else {
            return at;
        };
        let left = |id: Id| id != next && tree.inside(id).into_iter().any(|id| is_heading(tree, id));
        let part = ["div", "section", "main", "article", "form", "center"].contains(&tree.name(next));
        if !part || !is_most(kept, next, at, 10, 9) || children.into_iter().any(left) {
            return at;
        }
        at = next;
    }
}

fn is_heading(tree: &Tree, id: Id) -> bool {
    matches!(tree.name(id), "h1" | "h2" | "h3") || tree.attribute(id, "role") == Some("heading")
}
