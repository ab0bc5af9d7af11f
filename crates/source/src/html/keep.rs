//! What of a page is no part of its statement: menus, banners, what is hidden, what is for programs.

use std::collections::HashSet;

use super::names;
use super::tree::{Id, Step, Tree};

/// How much is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Only what is never text.
    Nothing,
    /// Also the banners of programs that ask for consent.
    Least,
    /// Also what the page itself says is no content.
    Said,
    /// Also what names of classes and lists of links tell.
    Guessed,
}

/// What stands beside a section and has more letters is no title of it.
const LONGEST_ASIDE: usize = 100;

/// What is measured of a node: of what is kept in it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Weight {
    /// Letters and digits.
    pub(super) letters: usize,
    /// Those of them in links.
    pub(super) linked: usize,
    /// Links with text.
    pub(super) links: usize,
    /// Words that statements use.
    pub(super) words: usize,
}

/// Words of statements. Not `cookie`: a banner says it more often than a statement does.
const WORDS: [&str; 21] = [
    "persoonsgegeven",
    "privacy",
    "gegevens",
    "verwerk",
    "bewaar",
    "bewar",
    "grondslag",
    "toestemming",
    "avg",
    "betrokkene",
    "verstrek",
    "inzage",
    "klacht",
    "personal data",
    "personal information",
    "retention",
    "retain",
    "consent",
    "gdpr",
    "we collect",
    "third part",
];

/// Which nodes of a page are kept, and what they weigh.
#[derive(Debug)]
pub(super) struct Kept {
    kept: Vec<bool>,
    weights: Vec<Weight>,
}

impl Kept {
    pub(super) fn has(&self, id: Id) -> bool {
        self.kept.get(id).copied().unwrap_or(false)
    }

    pub(super) fn weight(&self, id: Id) -> Weight {
        self.weights.get(id).copied().unwrap_or_default()
    }
}

/// Goes through a page and decides what is kept. `before` is what a lower level kept, by which a name of a class is
/// mistrusted that stands for most of the page.
pub(super) fn keep(tree: &Tree, level: Level, before: Option<&Kept>) -> Kept {
    let opened = opened(tree);
    let all = before.map_or(Weight::default(), |kept| kept.weight(Tree::ROOT));
    let mut kept = vec![false; tree.len()];
    tree.walk(Tree::ROOT, |step| {
        let Step::Enter(id) = step else { return true };
        let weight = before.map_or(Weight::default(), |kept| kept.weight(id));
        let out = never(tree, id, level)
            || (level >= Level::Least && is_banner(tree, id, weight, all))
            || (level >= Level::Said && says_no_content(tree, id, weight, &opened))
            || (level >= Level::Guessed
                && (named_no_content(tree, id, weight, all) || is_menu(tree, id, weight)));
        if let Some(kept) = kept.get_mut(id) {
            *kept = !out;
        }
        !out
    });
    let weights = weigh(tree, &kept);
    Kept { kept, weights }
}

fn weigh(tree: &Tree, kept: &[bool]) -> Vec<Weight> {
    let mut weights = vec![Weight::default(); tree.len()];
    let mut links = 0_usize;
    tree.walk(Tree::ROOT, |step| match step {
        Step::Enter(id) => {
            links += usize::from(tree.name(id) == "a");
            if let Some((text, weight)) = tree.text(id).zip(weights.get_mut(id)) {
                let lower = text.to_lowercase();
                weight.letters = lower.chars().filter(|c| c.is_alphanumeric()).count();
                weight.linked = if links > 0 { weight.letters } else { 0 };
                weight.words = WORDS.iter().map(|word| lower.matches(word).count()).sum();
            }
            kept.get(id).copied().unwrap_or(false)
        }
        Step::Leave(id) => {
            let link = tree.name(id) == "a";
            links -= usize::from(link);
            let mut own = weights.get(id).copied().unwrap_or_default();
            own.links += usize::from(link && own.letters > 0);
            let kept = kept.get(id).copied().unwrap_or(false);
            if let Some(weight) = weights.get_mut(id) {
                *weight = if kept { own } else { Weight::default() };
            }
            if let Some(sum) = tree.parent(id).filter(|_| kept).and_then(|parent| weights.get_mut(parent)) {
                sum.letters += own.letters;
                sum.linked += own.linked;
                sum.links += own.links;
                sum.words += own.words;
            }
            true
        }
    });
    weights
}

/// What is no text on any page.
fn never(tree: &Tree, id: Id, level: Level) -> bool {
    match tree.name(id) {
        "head" | "script" | "style" | "template" | "iframe" | "object" | "embed" | "svg" | "math"
        | "canvas" | "audio" | "video" | "map" | "select" | "textarea" | "input" | "datalist" | "img"
        | "picture" | "link" | "meta" | "title" | "foreign" | "frameset" | "noframes" | "progress"
        | "meter" => true,
        "noscript" => level > Level::Least,
        _ => false,
    }
}

/// What the page says is no content of its own, or is not shown.
fn says_no_content(tree: &Tree, id: Id, weight: Weight, opened: &HashSet<String>) -> bool {
    let name = tree.name(id);
    if ["", "html", "body", "main"].contains(&name) {
        return false;
    }
    let role = tree.attribute(id, "role").unwrap_or_default().to_ascii_lowercase();
    match role.as_str() {
        "navigation" | "banner" | "contentinfo" | "search" | "menu" | "menubar" | "toolbar"
        | "complementary" | "dialog" | "alertdialog" | "tooltip" | "progressbar" => return true,
        _ => {}
    }
    match name {
        "nav" | "dialog" => return true,
        // The title of a section may stand beside it.
        "aside" if weight.links > 0 || weight.letters > LONGEST_ASIDE || !in_content(tree, id) => {
            return true;
        }
        "header" | "footer" if !in_content(tree, id) => return true,
        "button" | "label" | "option" => return !is_toggle(tree, id),
        _ => {}
    }
    is_hidden(tree, id) && !is_panel(tree, id, opened)
}

/// Whether a header or footer is that of an article, and no part of the page's frame.
fn in_content(tree: &Tree, id: Id) -> bool {
    tree.with_ancestors(id).skip(1).any(|id| {
        ["main", "article", "section"].contains(&tree.name(id)) || tree.attribute(id, "role") == Some("main")
    })
}

fn is_hidden(tree: &Tree, id: Id) -> bool {
    let style = tree.attribute(id, "style").unwrap_or_default().to_ascii_lowercase();
    let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
    let hidden = tree.attribute(id, "hidden").is_some_and(|value| value != "until-found");
    hidden
        || tree.attribute(id, "aria-hidden") == Some("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

/// The parts of a page that something on it opens.
fn opened(tree: &Tree) -> HashSet<String> {
    let mut found = HashSet::new();
    for id in tree.inside(Tree::ROOT) {
        for name in ["aria-controls", "data-target", "data-bs-target"] {
            let ids = tree.attribute(id, name).unwrap_or_default().split_whitespace();
            found.extend(ids.map(|id| id.trim_start_matches('#').to_owned()));
        }
    }
    found
}

/// Whether what is hidden is what opens when its heading is pressed.
fn is_panel(tree: &Tree, id: Id, opened: &HashSet<String>) -> bool {
    if tree.attribute(id, "id").is_some_and(|id| opened.contains(id)) {
        return true;
    }
    if ["region", "tabpanel"].contains(&tree.attribute(id, "role").unwrap_or_default()) {
        return true;
    }
    let signs = ["accordion", "collapse", "toggle", "faq", "panel", "tab-content", "tab-pane", "expand"];
    tree.with_ancestors(id).take(4).flat_map(|id| classes(tree, id)).any(|class| {
        signs.iter().any(|sign| class.contains(sign)) && !class.contains("nav") && !class.contains("menu")
    })
}

/// Whether a button is what opens a part of the text: its words are the heading of that part.
fn is_toggle(tree: &Tree, id: Id) -> bool {
    let heading = |id| {
        matches!(tree.name(id), "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary" | "dt")
            || tree.attribute(id, "role") == Some("heading")
    };
    tree.with_ancestors(id).skip(1).take(4).any(heading) || is_accordion_button(tree, id)
}

/// Whether a button outside a heading opens a part of the text.
pub(super) fn is_accordion_button(tree: &Tree, id: Id) -> bool {
    let named =
        || classes(tree, id).any(|class| class.contains("accordion") || class.contains("collapsible"));
    tree.name(id) == "button" && (named() || tree.attribute(id, "aria-expanded").is_some())
}

fn classes(tree: &Tree, id: Id) -> impl Iterator<Item = String> + '_ {
    // The first few name a part; some generators write hundreds.
    tree.attribute(id, "class").unwrap_or_default().split_whitespace().take(40).map(str::to_ascii_lowercase)
}

/// Whether a part is the banner of a program that asks for consent, and not the page itself that shows it.
fn is_banner(tree: &Tree, id: Id, weight: Weight, all: Weight) -> bool {
    let own = tree.attribute(id, "id").unwrap_or_default().to_ascii_lowercase();
    is_small(tree, id, weight, all)
        && (names::banner(&own) || classes(tree, id).any(|class| names::banner(&class)))
}

/// Whether a part may be left out for its name: it is no block of text itself, and not most of the page.
fn is_small(tree: &Tree, id: Id, weight: Weight, all: Weight) -> bool {
    let text = ["", "html", "body", "main", "article", "p", "li", "td", "th", "table", "h1", "h2", "h3"];
    !text.contains(&tree.name(id)) && weight.words * 2 <= all.words.max(2)
}

/// Whether the name of a class says that a part is no content, and what it holds does not speak against that.
fn named_no_content(tree: &Tree, id: Id, weight: Weight, all: Weight) -> bool {
    if !is_small(tree, id, weight, all) {
        return false;
    }
    // Names such as `modal` or `related` may be a section of the statement, which then speaks as one.
    let speaks = weight.words >= 3 && weight.linked * 2 < weight.letters;
    !speaks && classes(tree, id).any(|class| names::frame(&class))
}

/// Whether a part is a list of links: a menu outside the content, or the contents of the page itself. Also a link back.
fn is_menu(tree: &Tree, id: Id, weight: Weight) -> bool {
    let name = tree.name(id);
    if name == "a" {
        let text = tree.inside(id).into_iter().find_map(|id| tree.text(id));
        return text.is_some_and(|text| text.trim_start().starts_with(['←', '‹', '«']));
    }
    let mostly_links = weight.links >= 3 && weight.linked * 10 > weight.letters * 8;
    let short = weight.letters < weight.links * 40;
    if !mostly_links || !short {
        return false;
    }
    let content = tree
        .with_ancestors(id)
        .any(|id| ["main", "article"].contains(&tree.name(id)) || tree.attribute(id, "role") == Some("main"));
    match name {
        "ul" | "ol" | "div" | "section" | "menu" => {
            !content || links_begin(tree, id, |target| target.starts_with('#'))
        }
        // A cell with links to others may be a list of receivers; one with links to pages of its own is a menu.
        "td" | "p" => {
            !content && links_begin(tree, id, |target| !target.contains(':') && !target.starts_with("//"))
        }
        _ => false,
    }
}

fn links_begin(tree: &Tree, id: Id, is: impl Fn(&str) -> bool) -> bool {
    let inside = tree.inside(id);
    let mut links = inside.iter().filter(|id| tree.name(**id) == "a");
    links.all(|id| tree.attribute(*id, "href").is_some_and(&is))
}
