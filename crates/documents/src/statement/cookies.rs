//! Cookies in the statement: purposes, parties, lifetime and consent (Tw 11.7a, AVG 13).

use waarborg_policy::model::{Cookie, Policy};

use super::lead;
use crate::cookies::table::{self, Column};
use crate::page::Section;
use crate::phrase::say;

pub(super) fn section(policy: &Policy) -> Option<Section> {
    if policy.cookies.is_none() && policy.cookie.is_empty() {
        return None;
    }
    let mut section = Section::new("cookies", say("cookies-title"));
    lead(policy, "cookies", &mut section, |section| {
        if let Some(sentence) = table::lead(policy) {
            section.para(sentence);
        }
    });
    if !policy.cookie.is_empty() {
        let cookies: Vec<&Cookie> = policy.cookie.iter().collect();
        let columns =
            [Column::Name, Column::From, Column::Kind, Column::For, Column::Lifetime, Column::Consent];
        section.blocks.push(table::table(policy, "cookies-caption", &cookies, &columns));
    }
    let after = [table::change(policy), table::list_elsewhere(policy)];
    after.into_iter().flatten().for_each(|sentence| section.para(sentence));
    if policy.cookies.as_ref().is_some_and(|cookies| cookies.browser_help) {
        section.para(say("cookies-browser"));
    }
    Some(section)
}
