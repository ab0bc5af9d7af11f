//! Documents of Word: paragraphs with the forms that their styles tell, and tables.

mod archive;
mod body;
mod styles;
mod table;

use waarborg_reader::Page;

use crate::trouble::FileTrouble;
use crate::write;
use archive::{Archive, damaged, too_much};
use body::Parts;
use styles::Styles;

/// Where the document stands in its archive, where nothing else is said.
const DOCUMENT: &str = "word/document.xml";

/// Reads a document of Word.
pub(crate) fn page(bytes: &[u8]) -> Result<Page, FileTrouble> {
    let mut archive = Archive::open(bytes)?;
    let top = archive.part("_rels/.rels")?.unwrap_or_default();
    let main = styles::links(&top)?.into_iter().find(|link| link.kind.ends_with("/officeDocument"));
    let main =
        main.map_or_else(|| DOCUMENT.to_owned(), |link| link.target.trim_start_matches('/').to_owned());
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let beside = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };

    let styles = Styles::read(&archive.part(&beside("styles.xml"))?.unwrap_or_default())?;
    let bullets = styles::bullets(&archive.part(&beside("numbering.xml"))?.unwrap_or_default())?;
    let links = styles::links(&archive.part(&beside(&format!("_rels/{name}.rels")))?.unwrap_or_default())?;
    let properties = archive.part("docProps/core.xml")?.unwrap_or_default();
    let [title, language] = styles::texts(&properties, ["title", "language"])?;

    let xml = archive.part(&main)?.ok_or_else(damaged)?;
    let links = links.into_iter().map(|link| (link.id, link.target)).collect();
    let parts = Parts { styles, bullets, links };
    let writer = body::write(&xml, &parts)?;
    if writer.full() {
        return Err(too_much());
    }
    let language = write::language(&language).or_else(|| write::language(parts.styles.language.as_deref()?));
    Ok(writer.page(language, write::title(&title)))
}
