//! The text of the statement on a page of the web: without its menus, banners and what it hides.

mod blocks;
mod content;
mod keep;
mod names;
mod parse;
mod table;
mod tree;

use waarborg_reader::Page;

use crate::format::Format;
use crate::text;
use crate::trouble::FileTrouble;
use crate::write;
use tree::Tree;

/// Where in a page its character set is looked for.
const HEAD: usize = 4 << 10;
/// A page of fewer letters that has script is one that script makes.
const FEW: usize = 200;

/// Reads a page of the web.
pub(crate) fn page(bytes: &[u8], charset: Option<&str>) -> Result<Page, FileTrouble> {
    let said =
        if text::marked(bytes) { None } else { charset.map(str::to_owned).or_else(|| said_charset(bytes)) };
    let source = text::decode(bytes, said.as_deref()).text;
    let tree = parse::parse(source.trim_start_matches(text::MARK))?;
    let (root, kept) = content::content(&tree);
    let writer = blocks::write(&tree, &kept, root);
    if writer.full() {
        return Err(FileTrouble::TooMuch { format: Format::Html });
    }
    let weight = kept.weight(root);
    if weight.letters < FEW && weight.words < 3 && needs_script(&tree) {
        return Err(FileTrouble::NeedsScript);
    }
    Ok(writer.page(language(&tree, root), title(&tree)))
}

/// The character set that a page itself names, in a `meta` at its beginning.
fn said_charset(bytes: &[u8]) -> Option<String> {
    let head: String = bytes.iter().take(HEAD).map(|byte| char::from(*byte).to_ascii_lowercase()).collect();
    let meta = head.match_indices("<meta").filter_map(|(at, _)| head.get(at..)?.split('>').next());
    let label = meta.filter_map(|tag| tag.split("charset=").nth(1)).next()?;
    let label = label.trim_start_matches(['"', '\'', ' ']).split(['"', '\'', ' ', ';', '/']).next()?;
    // What can be read as ASCII is not UTF-16, whatever it says.
    let label = if label.starts_with("utf-16") { "utf-8" } else { label };
    (!label.is_empty()).then(|| label.to_owned())
}

/// Whether script makes this page: it has some, and an empty place to put the page in.
fn needs_script(tree: &Tree) -> bool {
    let nodes = tree.inside(Tree::ROOT);
    nodes.iter().any(|id| tree.name(*id) == "script")
        && nodes.iter().any(|id| {
            let place = ["root", "app", "__next", "__nuxt", "___gatsby", "svelte", "q-app"];
            tree.attribute(*id, "id").is_some_and(|id| place.contains(&id))
                || tree.name(*id) == "noscript"
                || tree.name(*id) == "app-root"
        })
}

/// The language of the part that was chosen, as it or what it stands in says.
fn language(tree: &Tree, root: usize) -> Option<String> {
    tree.with_ancestors(root).find_map(|id| write::language(tree.attribute(id, "lang")?))
}

fn title(tree: &Tree) -> Option<String> {
    let nodes = tree.inside(Tree::ROOT);
    let title = nodes.into_iter().find(|id| tree.name(*id) == "title")?;
    write::title(&tree.children(title).filter_map(|id| tree.text(id)).collect::<String>())
}
