//! From the filled tree to the typed policy. The tree was checked before, so nothing is refused here: what does not
//! fit is left out.

mod duties;
mod organisation;
mod purpose;
mod reading;
mod recipient;

use crate::keys::{FileKind, keys};
use crate::model::{CategoryClass, CategoryFacts, EventFacts, EventIs, NamedRule, Policy, Text};
use crate::syntax::{Node, Origin, Sources, Value};
use crate::vocabulary::vocabulary;

use reading::Reading;

/// Makes the policy.
pub(super) fn lower(tree: Node, sources: Sources, speaking: bool, digest: String) -> Policy {
    let root = Reading::new(&tree);
    let groups = purpose::groups(&root);
    let keeps = named_rules(&root, &groups);
    let minors = root.has("minors").then(|| duties::minors(&root.at("minors")));
    let automated = root.at("automated-decisions");
    let rights = duties::rights(&root.at("rights"));
    let purposes = purpose::purposes(&root, &groups, &keeps);
    let mut policy = Policy {
        digest,
        speaking,
        organisation: organisation::organisation(&root.at("organisation")),
        statement: organisation::statement(&root.at("statement")),
        contacts: organisation::contacts(&root.at("contact")),
        dpo: organisation::dpo(&root.at("dpo")),
        categories: categories(&root),
        events: events(&root),
        keeps,
        purposes,
        sharing: recipient::sharing(&root.at("sharing")),
        recipients: recipient::recipients(&root.at("recipient")),
        transfers: root.has("transfers").then(|| recipient::transfers(&root.at("transfers"))),
        clients: recipient::clients(&root.at("client")),
        cookies: root.has("cookies").then(|| duties::cookies(&root.at("cookies"))),
        cookie: duties::cookie_list(&root.at("cookie")),
        rights,
        minors,
        automated_decisions: automated.flag("used"),
        automated_flaws: automated.words("flaws"),
        security: duties::security(&root.at("security")),
        access: duties::access(&root.at("access")),
        breach: root.has("breach").then(|| duties::breach(&root.at("breach"))),
        complaints: duties::complaints(&root.at("complaints")),
        disclosure: root.has("disclosure").then(|| duties::disclosure(&root.at("disclosure"))),
        changes: root.has("changes").then(|| duties::changes(&root.at("changes"))),
        review: duties::review(&root.at("review")),
        records: duties::records(&root.at("records")),
        accepted: duties::accepted(&root.at("accept")),
        own_words: own_words(&root),
        sources,
        tree: tree.clone(),
    };
    if speaking && policy.rights.offers.is_empty() {
        policy.rights.offers = rights_of_the_bases(&policy);
        let text = |right: &String| Node::new(Value::Text(right.clone()), Origin::Default);
        let offers = Value::List(policy.rights.offers.iter().map(text).collect());
        policy.tree.set_at(&["rights", "offers"], Node::new(offers, Origin::Default));
    }
    policy
}

/// All rights that the bases give: what a speaking policy offers when it does not say.
fn rights_of_the_bases(policy: &Policy) -> Vec<String> {
    let has_marketing = policy.purposes.iter().any(|purpose| !purpose.marketing.is_empty());
    let given =
        |right: &crate::vocabulary::RightFacts| right.bases.iter().any(|basis| policy.has_basis(*basis));
    let rights = vocabulary().rights.iter();
    let order = [
        "access",
        "rectification",
        "completion",
        "erasure",
        "restriction",
        "portability",
        "objection",
        "withdraw",
    ];
    let mut found: Vec<String> = rights
        .filter(|(id, right)| given(right) || (has_marketing && id.as_str() == "objection"))
        .map(|(id, _)| id.clone())
        .collect();
    found.sort_by_key(|id| order.iter().position(|known| known == id));
    found
}

/// Sections that may be said in one's own words: those with a key `text` in the table of keys.
fn own_words(root: &Reading<'_>) -> Vec<(&'static str, Text)> {
    let sections = keys(FileKind::Policy).iter().filter_map(|key| key.path.strip_suffix(".text"));
    sections
        .filter(|section| !section.contains('*'))
        .filter_map(|section| {
            let at = section.split('.').fold(root.clone(), |at, key| at.at(key));
            Some((section, at.text("text")?))
        })
        .collect()
}

fn named_rules(root: &Reading<'_>, groups: &purpose::Groups) -> Vec<NamedRule> {
    let mut rules = Vec::new();
    for (id, entry) in root.at("keep").entries() {
        let rule = entry.rule_itself().or_else(|| entry.rule("rule"));
        if let Some(rule) = rule {
            let data = entry
                .words("data")
                .iter()
                .flat_map(|word| purpose::expand(word, groups))
                .map(|datum| datum.category)
                .collect();
            let (title, text) = (entry.text("title"), entry.text("text"));
            rules.push(NamedRule { id: id.to_owned(), title, text, rule, data });
        }
    }
    rules
}

/// The policy's own categories: each is a kind of a known one, whose facts it takes over.
fn categories(root: &Reading<'_>) -> Vec<CategoryFacts> {
    let mut own = Vec::new();
    for (id, entry) in root.at("data").entries() {
        if !entry.is_table() {
            continue;
        }
        let known =
            entry.word("is").and_then(|is| vocabulary().categories.get(&is)).map(|known| &known.facts);
        own.push(CategoryFacts {
            id: id.to_owned(),
            is: entry.word("is"),
            title: entry
                .text("title")
                .or_else(|| known.map(|known| known.title.clone()))
                .unwrap_or_else(|| Text::same(id)),
            class: known.map_or(CategoryClass::Normal, |known| known.class),
            catch_all: known.is_some_and(|known| known.catch_all),
            special_unnamed: known.is_some_and(|known| known.special_unnamed),
            may_reveal: if entry.has("may-reveal") {
                entry.words("may-reveal")
            } else {
                known.map(|known| known.may_reveal.clone()).unwrap_or_default()
            },
            observed: known.is_some_and(|known| known.observed),
        });
    }
    own
}

fn events(root: &Reading<'_>) -> Vec<EventFacts> {
    let entries = root.at("events").entries();
    entries
        .into_iter()
        .map(|(id, entry)| {
            let is = entry.word("is");
            let is = if is.as_deref() == Some("ending") { EventIs::Ending } else { EventIs::Moment };
            let known = vocabulary().events.get(id).filter(|known| known.is == is);
            EventFacts {
                id: id.to_owned(),
                is,
                title: entry.text("title").unwrap_or_else(|| Text::same(id)),
                until: None,
                by_subject: known.is_some_and(|known| known.by_subject),
            }
        })
        .collect()
}
