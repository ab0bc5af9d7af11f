//! Who must be told of a change or asked, and from which article that follows.

use crate::check::Arg;
use crate::messages::{both, list};
use crate::model::{Basis, Language, Policy, Purpose, Recipient, RecipientRole, Text};
use crate::vocabulary::vocabulary;

use super::About;
use super::kind::Kind;
use super::rename::Renames;

/// Who.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    /// The people concerned, before it takes effect.
    People,
    /// People who gave consent: it is asked anew.
    ConsentAnew,
    /// People whose consent is needed now: it is asked first.
    ConsentFirst,
    /// For whom we process.
    Clients,
    /// Processors.
    Processors,
    /// Who is responsible with us.
    JointControllers,
    /// The supervisory authority.
    Authority,
}

/// Who is told, and why.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Told {
    /// Who.
    pub whom: Whom,
    /// By name or by group; empty where there is only one.
    pub names: Vec<Text>,
    /// The articles, of the AVG where no other law is named.
    pub article: String,
}

impl Told {
    /// What must be done, in words.
    pub fn text(&self) -> Text {
        let name = match self.whom {
            Whom::People if self.names.is_empty() => "told-people-all",
            Whom::People => "told-people",
            Whom::ConsentAnew => "told-consent-anew",
            Whom::ConsentFirst => "told-consent-first",
            Whom::Clients => "told-clients",
            Whom::Processors => "told-processors",
            Whom::JointControllers => "told-joint",
            Whom::Authority => "told-authority",
        };
        let names = [Language::Nl, Language::En].map(|language| list(language, &self.names));
        let [nl, en] = names;
        let of_gdpr = self.article.starts_with(|c: char| c.is_ascii_digit());
        let article = [("article", Arg::Plain(self.article.clone()))];
        let law = if of_gdpr { both("change-article", &article) } else { Text::same(self.article.clone()) };
        both(name, &[("names", Arg::Text(Text::both(nl, en))), ("law", Arg::Text(law))])
    }
}

/// The purposes that a change is about, as they are and as they were.
fn purposes<'a>(
    about: &About,
    old: &'a Policy,
    new: &'a Policy,
    renames: &Renames,
) -> Vec<(Option<&'a Purpose>, Option<&'a Purpose>)> {
    let before = |id: &str| {
        let was = renames.purposes.iter().find(|(_, now)| *now == id).map_or(id, |(was, _)| was.as_str());
        old.purpose(was)
    };
    match &about.purposes {
        Some(ids) => ids.iter().map(|id| (before(id), new.purpose(id))).collect(),
        None => new.purposes.iter().map(|purpose| (before(&purpose.id), Some(purpose))).collect(),
    }
}

/// Everyone who must be told of a change.
pub(super) fn told(kind: Kind, about: &About, old: &Policy, new: &Policy, renames: &Renames) -> Vec<Told> {
    let facts = kind.facts();
    let all = purposes(about, old, new, renames);
    let mut found = Vec::new();
    let mut tell = |whom, names: Vec<Text>, article: &str| {
        let is_named =
            matches!(whom, Whom::Authority | Whom::People | Whom::ConsentAnew | Whom::ConsentFirst);
        if is_named || !names.is_empty() {
            found.push(Told { whom, names, article: article.to_owned() });
        }
    };
    let as_processor = |purpose: &&Purpose| {
        purpose.roles.iter().all(|role| role == "processor") && !purpose.roles.is_empty()
    };
    let concerned = || all.iter().flat_map(|(was, now)| now.or(*was));
    let own: Vec<&Purpose> = concerned().filter(|purpose| !as_processor(purpose)).collect();
    if facts.material {
        if about.purposes.is_none() || !own.is_empty() {
            tell(Whom::People, people(about, &own, old, new), &articles(kind, &own));
        }
        let clients = concerned().filter(as_processor).flat_map(|purpose| &purpose.clients);
        let clients: Vec<Text> = clients
            .map(|id| {
                let known = new.clients.iter().chain(&old.clients).find(|client| client.id == *id);
                Text::same(known.and_then(|client| client.name.clone()).unwrap_or_else(|| id.clone()))
            })
            .collect();
        tell(Whom::Clients, unique(clients), "28(3)(a)");
    }
    consent(kind, about, &all, (old, new), &mut tell);
    if facts.processors {
        let shared = |role| partners(role, about, &all, old, new);
        // Who processes no more gives the data back or deletes it.
        let ends = matches!(kind, Kind::RecipientRemoved | Kind::PurposeRemoved | Kind::RecipientNarrower);
        tell(Whom::Processors, shared(RecipientRole::Processor), if ends { "28(3)(g)" } else { "28(3)" });
        tell(Whom::JointControllers, shared(RecipientRole::JointController), "26(1)");
    }
    if facts.authority {
        tell(Whom::Authority, Vec::new(), "37(7)");
    }
    found
}

/// Why people are told: the articles of the kind, for a new purpose also what it brings, and where data comes from
/// others what art. 14 asks in the place of art. 13.
fn articles(kind: Kind, own: &[&Purpose]) -> String {
    let mut list: Vec<String> = kind.facts().article.split(", ").map(str::to_owned).collect();
    let mut add = |article: &str| {
        if !list.iter().any(|known| known == article) {
            list.push(article.to_owned());
        }
    };
    if kind == Kind::PurposeAdded {
        let objects = |one: &&Purpose| {
            one.is_marketing()
                || one
                    .bases
                    .iter()
                    .any(|basis| matches!(basis, Basis::LegitimateInterests | Basis::PublicTask))
        };
        if own.iter().any(|one| !one.reuses.is_empty()) {
            add("6(4)");
        }
        if own.iter().any(|one| one.automated.as_ref().is_some_and(|automated| !automated.human)) {
            add("13(2)(f)");
            add("22");
        } else if own.iter().any(|one| one.profiles) {
            add("13(2)(f)");
        }
        if own.iter().any(objects) {
            add("21(4)");
        }
    }
    let from_others = own.iter().any(|one| one.sources.iter().any(|source| source != "subject"));
    if from_others {
        let known = &vocabulary().counterparts;
        let others: Vec<&String> = list.iter().filter_map(|article| known.get(article)).collect();
        let others: Vec<String> = others.into_iter().filter(|other| !list.contains(other)).cloned().collect();
        list.extend(others);
    }
    list.join(", ")
}

/// Consent that does not cover the change, or that is needed from now on.
fn consent(
    kind: Kind,
    about: &About,
    all: &[(Option<&Purpose>, Option<&Purpose>)],
    (old, new): (&Policy, &Policy),
    tell: &mut impl FnMut(Whom, Vec<Text>, &str),
) {
    let rests = |purpose: Option<&Purpose>| purpose.is_some_and(|one| one.bases.contains(&Basis::Consent));
    if kind.facts().consent && !is_ours_to_choose(kind, about, (old, new)) {
        let given: Vec<&Purpose> =
            all.iter().filter(|(was, now)| rests(*was) && rests(*now)).filter_map(|(_, now)| *now).collect();
        if !given.is_empty() {
            tell(Whom::ConsentAnew, people(about, &given, old, new), "4(11), 7");
        }
    }
    if kind == Kind::ConsentNeeded {
        let now: Vec<&Purpose> = all.iter().filter_map(|(_, now)| *now).collect();
        tell(Whom::ConsentFirst, people(about, &now, old, new), "9(2)(a), 7");
    }
    let begins = matches!(kind, Kind::PurposeAdded | Kind::BasisChanged | Kind::CookieAdded);
    if begins {
        let now: Vec<&Purpose> = all
            .iter()
            .filter(|(was, now)| rests(*now) && (kind == Kind::CookieAdded || !rests(*was)))
            .filter_map(|(_, now)| *now)
            .collect();
        if !now.is_empty() && about.purposes.is_some() {
            tell(Whom::ConsentFirst, people(about, &now, old, new), "4(11), 7");
        }
    }
}

/// Whether a change of who receives data leaves the consent as it was: it was given to the controller for a purpose,
/// and which processor works for the controller is no part of it. It is where data leaves the EEA without protection.
fn is_ours_to_choose(kind: Kind, about: &About, (old, new): (&Policy, &Policy)) -> bool {
    let of_recipient = matches!(kind, Kind::RecipientAdded | Kind::RecipientWider | Kind::TransferAdded);
    let Some(id) = about.recipient.as_deref().filter(|_| of_recipient) else { return false };
    let listed = new.recipient(id).or_else(|| old.recipient(id));
    let known = || vocabulary().recipients.get(id).map(|facts| facts.role);
    let processor = listed.map(|one| one.role).or_else(known) == Some(RecipientRole::Processor);
    let protected = listed.is_some_and(|one| one.safeguard.as_deref().is_some_and(|word| word != "consent"));
    processor && (kind != Kind::TransferAdded || protected)
}

fn unique(texts: Vec<Text>) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    for text in texts {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// The people of purposes; of the statement where it is about all.
fn people(about: &About, purposes: &[&Purpose], old: &Policy, new: &Policy) -> Vec<Text> {
    let addressed =
        if new.statement.subjects.is_empty() { &old.statement.subjects } else { &new.statement.subjects };
    let ids: Vec<&String> = match &about.purposes {
        None => addressed.iter().collect(),
        Some(_) => {
            let own: Vec<&String> = purposes.iter().flat_map(|purpose| &purpose.subjects).collect();
            if own.is_empty() { addressed.iter().collect() } else { own }
        }
    };
    let title = |id: &String| {
        let known = vocabulary().words.subjects.get(id);
        known.map_or_else(|| Text::same(id.replace('-', " ")), |word| word.title.clone())
    };
    unique(ids.into_iter().map(title).collect())
}

/// The recipients in a role who receive the data of the purposes, or the one that it is about.
fn partners(
    role: RecipientRole,
    about: &About,
    all: &[(Option<&Purpose>, Option<&Purpose>)],
    old: &Policy,
    new: &Policy,
) -> Vec<Text> {
    let known = |id: &str| new.recipient(id).or_else(|| old.recipient(id));
    let has_role = |recipient: &&Recipient| recipient.role == role;
    if let Some(id) = &about.recipient {
        return known(id).filter(has_role).map(Recipient::label).into_iter().collect();
    }
    let received = all.iter().flat_map(|(was, now)| {
        let before = was.filter(|_| now.is_none()).into_iter().flat_map(|purpose| old.recipients_of(purpose));
        let now = now.iter().flat_map(|purpose| new.recipients_of(purpose));
        before.chain(now)
    });
    let labels: Vec<Text> = received.filter_map(known).filter(has_role).map(Recipient::label).collect();
    unique(labels)
}
