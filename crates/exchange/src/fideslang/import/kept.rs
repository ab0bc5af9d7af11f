//! How long a declaration keeps data.

use std::collections::BTreeSet;

use super::purposes::Reader;
use super::text::{Section, key_of, quoted, quoted_list};
use crate::fideslang::notes::What;
use crate::fideslang::retention;
use crate::fideslang::said::Declaration;

impl Reader<'_> {
    /// Adds the rules to the purpose; what is about some of the data becomes a rule with a name.
    pub(super) fn keep(
        &mut self,
        said: &Declaration,
        id: &str,
        data: &[String],
        section: Section,
    ) -> Section {
        let Some(text) = &said.retention else { return section };
        let kept = retention::read(&text.text).filter(|_| !self.meaningless.contains(id));
        let held = |category: &String| data.contains(category);
        let Some(kept) =
            kept.filter(|kept| kept.iter().all(|kept| !kept.sooner || kept.data.iter().all(held)))
        else {
            self.note(text.at, What::Retention { text: text.text.clone() });
            return section;
        };
        let mut keep = Vec::new();
        let mut section = section;
        let mut sooner = Vec::new();
        for (n, kept) in kept.iter().enumerate() {
            let rule = kept.rule.to_string();
            if kept.sooner {
                sooner.extend(kept.data.iter().map(|category| (category.clone(), rule.clone())));
            } else if kept.data.is_empty() {
                keep.push(rule);
            } else {
                let name = format!("{id}--{}", n + 1);
                let data = quoted_list(&kept.data);
                let value = format!("{{ data = {data}, rule = {} }}", quoted(&rule));
                let known = std::mem::replace(&mut self.made.keep, Section::new(&["keep"]));
                self.made.keep = known.raw(&key_of(&name), value);
                keep.push(name);
            }
        }
        section = match keep.as_slice() {
            [one] => section.text("keep", Some(one.clone())),
            several => section.list("keep", several),
        };
        let mut seen = BTreeSet::new();
        for (category, rule) in sooner {
            if seen.insert(category.clone()) {
                section = section.text(&format!("sooner.{}", key_of(&category)), Some(rule));
            }
        }
        section
    }
}
