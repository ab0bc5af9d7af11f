//! Prints the labels of every text of a folder into another: `labels FROM TO`.
#![expect(clippy::print_stderr, reason = "an example talks to whoever runs it")]

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: labels FROM TO");
        return Ok(());
    };
    std::fs::create_dir_all(&to)?;
    for entry in std::fs::read_dir(&from)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let page = waarborg_reader::Page::plain(String::from_utf8_lossy(&std::fs::read(&path)?));
        let labels = waarborg_reader::labels(&name, &page, &waarborg_reader::read(&page));
        std::fs::write(std::path::Path::new(&to).join(format!("{name}.json")), serde_json::to_string_pretty(&labels)?)?;
    }
    Ok(())
}
