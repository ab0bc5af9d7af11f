//! What a text goes on to tell of a purpose: in the sentences behind the one that gives it, and in its whole section where
//! that is about it alone.

use std::collections::{BTreeMap, BTreeSet};

use super::units::{Form, Unit};
use crate::statement::{Statement, Topic};
use crate::text::Kind;

/// Topics of sections that tell of all purposes at once, or of none.
const GENERAL: [Topic; 18] = [
    Topic::Automated,
    Topic::Breach,
    Topic::Changes,
    Topic::Complaints,
    Topic::Cookies,
    Topic::Data,
    Topic::Definitions,
    Topic::Disclosure,
    Topic::Grounds,
    Topic::Law,
    Topic::Liability,
    Topic::Minors,
    Topic::Purposes,
    Topic::Retention,
    Topic::Rights,
    Topic::Security,
    Topic::Sharing,
    Topic::Transfers,
];

/// Gives each purpose the sentences that go on about it.
pub(super) fn near(statement: &Statement<'_>, units: &mut [Unit]) {
    let mut said: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut owned: BTreeSet<usize> = BTreeSet::new();
    for (n, unit) in units.iter().enumerate() {
        for (at, _) in &unit.said {
            said.entry(*at).or_default().insert(n);
        }
        if unit.form != Form::Prose {
            owned.extend(unit.scope.iter().copied());
        }
    }
    let mut made: Vec<(usize, usize)> = behind(statement, &said, &owned);
    made.extend(in_sections(statement, &said, &owned));
    for (n, at) in made {
        if let Some(unit) = units.get_mut(n)
            && !unit.near.contains(&at)
            && !unit.scope.contains(&at)
        {
            unit.near.push(at);
        }
    }
}

/// Who is given by each sentence.
type By = BTreeMap<usize, BTreeSet<usize>>;

/// The sentences of a paragraph behind one that gives a purpose, up to the next that does.
fn behind(statement: &Statement<'_>, said: &By, owned: &BTreeSet<usize>) -> Vec<(usize, usize)> {
    let mut made = Vec::new();
    for (at, by) in said {
        let Some(sentence) = statement.sentences.get(*at) else { continue };
        if statement.kind(sentence) != Kind::Paragraph {
            continue;
        }
        let rest = statement.sentences.iter().enumerate().skip(at + 1);
        for (next, _) in rest.take_while(|(_, other)| other.block == sentence.block) {
            if said.contains_key(&next) || owned.contains(&next) {
                break;
            }
            made.extend(by.iter().map(|n| (*n, next)));
        }
    }
    made
}

/// The sentences of a section in which one sentence gives purposes, and none other does.
fn in_sections(statement: &Statement<'_>, said: &By, owned: &BTreeSet<usize>) -> Vec<(usize, usize)> {
    let mut sections: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, sentence) in statement.sentences.iter().enumerate() {
        let heading = statement.block_of(sentence).and_then(|block| block.heading);
        if let Some(heading) = heading.filter(|_| statement.kind(sentence) != Kind::Heading) {
            sections.entry(heading).or_default().push(at);
        }
    }
    let mut made = Vec::new();
    for (heading, sentences) in sections {
        let head = statement.sentences.iter().find(|sentence| sentence.block == heading);
        let Some(head) = head.filter(|head| head.inherited || !head.about_any(&GENERAL)) else { continue };
        if sentences.iter().any(|at| owned.contains(at)) || statement.kind(head) != Kind::Heading {
            continue;
        }
        let mut given = sentences.iter().filter_map(|at| said.get(at));
        let Some(by) = given.next() else { continue };
        if given.any(|others| others != by) {
            continue;
        }
        for at in sentences.iter().filter(|at| !said.contains_key(at)) {
            made.extend(by.iter().map(|n| (*n, *at)));
        }
    }
    made
}
