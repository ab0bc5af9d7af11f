//! Finding everything in a transcription that only a person can settle.

use crate::check::Arg;
use crate::keys::{FileKind, Kind};
use crate::load::{VAGUE_TERMS, decides_after_all, walk_values};
use crate::messages::both;
use crate::model::{Basis, Policy};
use crate::rule::parse_claim;
use crate::syntax::{Node, Origin, Path, Segment, Value};
use crate::vocabulary::vocabulary;

use super::offer::{self, value};
use super::rewrite::to_toml;
use super::{Answer, Choice, Decision, Edit, faulty};

/// All decisions, in the order of the file.
pub(super) fn collect(policy: &Policy) -> Vec<Decision> {
    if policy.statement.transcribes.is_none() {
        return Vec::new();
    }
    let mut asked = Asked { policy, list: Vec::new() };
    walk_values(&policy.tree, FileKind::Policy, &mut |key, path, node| {
        let said_elsewhere = asked.policy.tree.at(&every_purpose(path)).is_some_and(|every| every == node);
        let in_file = matches!(node.origin, Origin::File(_));
        if in_file {
            asked.value(key.path, &key.kind, path, node, said_elsewhere);
        }
    });
    faulty::settle(&mut asked.list);
    asked.list.sort_by_key(|decision| decision.place.map(|place| (place.file, place.start)));
    asked.list
}

/// Where `[every-purpose]` would say what a purpose says at a path; the root where it is not about a purpose.
fn every_purpose(path: &Path) -> Path {
    match path.segments() {
        [Segment::Key(first), _, rest @ ..] if first == "purpose" && !rest.is_empty() => {
            rest.iter().fold(Path::of(["every-purpose"]), |path, segment| match segment {
                Segment::Key(key) => path.key(key.as_str()),
                Segment::Index(index) => path.index(*index),
            })
        }
        _ => Path::of([""]),
    }
}

pub(super) struct Asked<'a> {
    pub(super) policy: &'a Policy,
    list: Vec<Decision>,
}

impl Asked<'_> {
    fn value(&mut self, pattern: &str, kind: &Kind, path: &Path, node: &Node, inherited: bool) {
        // What is said of every purpose at once is settled where it is said; the basis and the period of each purpose
        // are its own.
        let of_each = [".basis", ".keep"].iter().any(|end| pattern.ends_with(end));
        let users = self.policy.purposes.iter().any(|purpose| {
            let own = purpose.path(pattern.strip_prefix("every-purpose.").unwrap_or_default());
            self.policy.tree.at(&own).is_some_and(|own| own == node)
        });
        if (inherited && !of_each) || (pattern.starts_with("every-purpose.") && of_each && users) {
            return;
        }
        let spent: Vec<Path> = inherited.then(|| every_purpose(path)).into_iter().collect();
        let choices = faulty::soft(pattern, node);
        if let Some((name, choices, open)) = choices {
            self.soft(name, choices, open, path, node);
        }
        match kind {
            _ if pattern == "flaws" || pattern.ends_with(".flaws") => self.flaws(path, node),
            Kind::Within => self.vague(pattern, path, node),
            Kind::Rule | Kind::Keep | Kind::Many(Kind::Keep) => self.rules(pattern, path, node, spent),
            Kind::List(Kind::Claim) => self.claims(path, node),
            _ if pattern.ends_with(".email") && node.text() == Some("hidden") => self.hidden(path, node),
            _ if pattern.ends_with(".basis") => self.bases(path, node, spent),
            _ if pattern.ends_with(".allowed-by.*") => self.grounds(path, node),
            _ if pattern == "automated-decisions.used" && decides_after_all(&self.policy.tree) => {
                let choices = vec![offer::plain(Value::Bool(true)), offer::remove("adopt-remove-decides")];
                self.ask("decides", path, node, choices, false, Edit::Value(path.clone()), Vec::new());
            }
            _ => {}
        }
    }

    #[expect(clippy::too_many_arguments, reason = "each is a part of the decision that is made here")]
    pub(super) fn ask(
        &mut self,
        name: &str,
        path: &Path,
        node: &Node,
        choices: Vec<Choice>,
        open: bool,
        edit: Edit,
        spent: Vec<Path>,
    ) {
        let found = to_toml(&node.value).to_string().trim().to_owned();
        let message = faulty::message(name).text("found", &found);
        // What is wrong with a word of a list is wrong with what the list is about.
        let about = path.segments().iter().take_while(|segment| matches!(segment, Segment::Key(_)));
        let about = about.filter(|segment| **segment != Segment::Key("flaws".to_owned()));
        let about = about.fold(Path::root(), |path, segment| match segment {
            Segment::Key(key) => path.key(key.as_str()),
            Segment::Index(_) => path,
        });
        let message = match self.purpose_of(path) {
            Some(title) => message.arg("title", title),
            None => message.text("title", about),
        };
        let (id, place) = (path.to_string(), node.place());
        self.list.push(Decision { id, message, found, choices, open, place, edit, spent });
    }

    fn purpose_of(&self, path: &Path) -> Option<Arg> {
        let [Segment::Key(first), Segment::Key(id), ..] = path.segments() else { return None };
        let purpose = self.policy.purpose(id).filter(|_| first == "purpose")?;
        Some(Arg::Text(purpose.title.clone()))
    }

    fn soft(&mut self, name: &'static str, choices: Vec<Choice>, open: bool, path: &Path, node: &Node) {
        let by_word = ["statement.open-lists"].contains(&path.to_string().as_str());
        for (n, word) in node.list().filter(|_| by_word).unwrap_or_default().iter().enumerate() {
            let text = word.text().unwrap_or_default();
            let edit = Edit::Word { list: path.clone(), word: text.to_owned() };
            self.ask(name, &path.index(n), word, choices.clone(), open, edit, Vec::new());
            self.rename(path, text);
        }
        if !by_word {
            self.ask(name, path, node, choices, open, Edit::Value(path.clone()), Vec::new());
        }
    }

    /// Names the decision made last after a word of a list, which stays when others leave it.
    fn rename(&mut self, list: &Path, word: &str) {
        if let Some(last) = self.list.last_mut() {
            last.id = list.key(word).to_string();
        }
    }

    fn flaws(&mut self, path: &Path, node: &Node) {
        let Some(table) = path.parent() else { return };
        for (n, element) in node.list().unwrap_or_default().iter().enumerate() {
            let Some(word) = element.text() else { continue };
            let (to, choices, open) = faulty::remedy(&table, word);
            let edit = Edit::Flaw { list: path.clone(), word: word.to_owned(), to };
            self.ask("flaw", &path.index(n), element, choices, open, edit, Vec::new());
            self.rename(path, word);
            if let Some(last) = self.list.last_mut() {
                last.message = last.message.clone().text("word", word);
            }
        }
    }

    fn vague(&mut self, pattern: &str, path: &Path, node: &Node) {
        if !node.text().is_some_and(|text| VAGUE_TERMS.contains(&text)) {
            return;
        }
        let by_law = vocabulary().defaults.iter().find(|default| default.path == pattern);
        let by_law = by_law.and_then(|default| default.value.as_str());
        let mut choices: Vec<Choice> =
            by_law.map(|period| value(period, Some(both("adopt-default", &[])))).into_iter().collect();
        choices.push(offer::remove(if by_law.is_some() {
            "adopt-remove-default"
        } else {
            "adopt-remove-promise"
        }));
        self.ask("vague", path, node, choices, true, Edit::Value(path.clone()), Vec::new());
    }

    fn hidden(&mut self, path: &Path, node: &Node) {
        let general = self.policy.organisation.email.as_ref().and_then(|email| email.address());
        let choices = if general.is_some() && !path.starts_with(&Path::of(["organisation"])) {
            vec![offer::remove("adopt-remove-email")]
        } else {
            vec![offer::remove("adopt-remove-no-email")]
        };
        self.ask("hidden", path, node, choices, true, Edit::Value(path.clone()), Vec::new());
    }

    fn bases(&mut self, path: &Path, node: &Node, spent: Vec<Path>) {
        let Some(list) = node.list().filter(|list| list.len() > 1) else { return };
        let named: Vec<Basis> = list.iter().filter_map(Node::text).filter_map(Basis::parse).collect();
        let mut choices: Vec<Choice> = named.iter().map(|basis| offer::basis(*basis)).collect();
        if let [Segment::Key(_), Segment::Key(id), _] = path.segments()
            && self.policy.purpose(id).is_some()
            && self.is_headed(id)
        {
            choices.push(Choice { answer: Answer::Split, words: Some(both("adopt-split", &[])) });
        }
        choices.extend(
            Basis::ALL.iter().filter(|basis| !named.contains(basis)).map(|basis| offer::basis(*basis)),
        );
        self.ask("bases", path, node, choices, false, Edit::Value(path.clone()), spent);
    }

    /// Whether a purpose has a table of its own in the file itself: only that can be copied.
    fn is_headed(&self, id: &str) -> bool {
        let place = self.policy.tree.at(&Path::of(["purpose", id])).and_then(Node::place);
        place.is_some_and(|place| place.file == 0 && self.policy.sources.text(place).starts_with('['))
    }

    fn grounds(&mut self, path: &Path, node: &Node) {
        let Some(list) = node.list().filter(|list| list.len() > 1) else { return };
        let mut choices: Vec<Choice> = list
            .iter()
            .filter_map(Node::text)
            .map(|ground| {
                let title = vocabulary().words.grounds.get(ground).map(|word| word.title.clone());
                value(ground, title)
            })
            .collect();
        choices.push(offer::remove("adopt-remove-ground"));
        self.ask("grounds", path, node, choices, true, Edit::Value(path.clone()), Vec::new());
        let category = match path.segments().last() {
            Some(Segment::Key(id)) => self.policy.category(id).map(|facts| facts.title.clone()),
            _ => None,
        };
        if let (Some(last), Some(category)) = (self.list.last_mut(), category) {
            last.message = last.message.clone().arg("category", Arg::Text(category));
        }
    }

    fn claims(&mut self, path: &Path, node: &Node) {
        let read = |element: &Node| element.text().and_then(|text| parse_claim(text).ok());
        let all: Vec<_> =
            node.list().unwrap_or_default().iter().filter_map(|node| Some((node, read(node)?))).collect();
        let mut seen: Vec<&str> = Vec::new();
        for (element, claim) in &all {
            let same: Vec<_> = all.iter().filter(|(_, other)| other.id == claim.id).collect();
            let softened = same.iter().any(|(_, other)| other.in_principle);
            if seen.contains(&claim.id.as_str()) || (same.len() == 1 && !softened) {
                continue;
            }
            seen.push(&claim.id);
            let mut choices: Vec<Choice> = Vec::new();
            for (_, other) in &same {
                let firm = crate::rule::Claim { in_principle: false, ..other.clone() };
                let choice = value(&firm.to_string(), Some(crate::promises::claim_text(&firm)));
                if !choices.iter().any(|known| known.answer == choice.answer) {
                    choices.push(choice);
                }
            }
            choices.push(offer::remove("adopt-remove-claim"));
            let said: Vec<Node> = same.iter().map(|(node, _)| (*node).clone()).collect();
            let said = Node::new(Value::List(said), element.origin);
            let name = if same.len() > 1 { "claims" } else { "in-principle" };
            let edit = Edit::Claims { list: path.clone(), id: claim.id.clone() };
            self.ask(name, path, &said, choices, true, edit, Vec::new());
            self.rename(path, &claim.id);
        }
    }
}
