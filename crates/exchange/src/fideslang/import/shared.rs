//! With whom a declaration shares data.

use super::purposes::Reader;
use crate::fideslang::fields::Said;
use crate::fideslang::notes::What;
use crate::fideslang::said::{Declaration, System};

impl Reader<'_> {
    /// The recipients, by their flows and by their names.
    pub(super) fn recipients(&mut self, system: &System, said: &Declaration) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for said in &said.egress {
            if said.text == "user" || system.datasets.contains(&said.text) {
                continue;
            }
            match self.recipients.by_key(&said.text) {
                Some(id) if ids.iter().any(|known| known == id) => {}
                Some(id) => ids.push(id.to_owned()),
                None => self.unsaid(said, "egress"),
            }
        }
        if let Some(names) = &said.third_parties {
            for name in self.third_parties(names) {
                match self.recipients.by_name(&name) {
                    Some(id) if ids.iter().any(|known| known == id) => {}
                    Some(id) => ids.push(id.to_owned()),
                    None => self.note(names.at, What::ThirdParty { text: name }),
                }
            }
        }
        if said.shared && ids.is_empty() && said.third_parties.is_none() {
            self.note(said.at, What::SharedWithNobody);
        }
        ids
    }

    /// The names in a text: the whole of it, or its parts where the whole is nobody. A name may hold a comma itself.
    fn third_parties(&self, said: &Said) -> Vec<String> {
        let mut names = Vec::new();
        let mut rest: Vec<&str> = said.text.split([',', ';']).map(str::trim).collect();
        rest.retain(|part| !part.is_empty());
        while !rest.is_empty() {
            let joined = |count: &usize| rest.get(..*count).map(|parts| parts.join(", ")).unwrap_or_default();
            let known =
                (1..=rest.len()).rev().find(|count| self.recipients.by_name(&joined(count)).is_some());
            let count = known.unwrap_or(1);
            names.push(joined(&count));
            rest.drain(..count);
        }
        names
    }
}
