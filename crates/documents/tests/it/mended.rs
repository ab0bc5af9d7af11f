//! The mended examples leave nothing open: a person who took over their changes has finished documents.

use std::path::Path;

use waarborg_documents::register::markdown;
use waarborg_policy::model::Language;

use crate::register::DAY;
use crate::support::{cookies_markdown, policy, statement_markdown};

#[test]
fn a_mended_policy_makes_documents_without_a_gap() {
    for name in ["jso", "jzve", "jessworks", "jtb-care", "jtb-meettechniek"] {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name).join("mended.toml");
        let policy = policy(&std::fs::read_to_string(file).unwrap());
        let documents = [
            statement_markdown(&policy, Language::Nl).unwrap(),
            cookies_markdown(&policy, Language::Nl).unwrap(),
            markdown(&policy, None, DAY, Language::Nl),
        ];
        for text in documents {
            let open = text.lines().find(|line| line.to_lowercase().contains("nog niet vastgelegd"));
            assert_eq!(open, None, "{name}");
            assert!(!text.contains("Concept"), "{name}: {text}");
        }
    }
}
