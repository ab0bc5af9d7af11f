//! What is said of the organisation and of the statement itself.

use crate::check::Arg;
use crate::model::{Contact, ContactRole, Email, Text};
use crate::rule::Claim;
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::capability::{Capability, of_claim, of_flaw, verifies_claim};
use super::words::claim_text;
use super::{Made, word, word_list};

pub(super) fn of_organisation(made: &mut Made<'_>) {
    let organisation = &made.policy.organisation;
    let path = Path::of(["organisation"]);
    if let Some(name) = &organisation.name {
        let name = ("name", Arg::Plain(name.clone()));
        let address = organisation.address.clone();
        let at = address.as_ref().map_or("no", |_| "yes");
        let args = [
            name.clone(),
            ("at", Arg::Plain(at.to_owned())),
            ("address", Arg::Plain(address.unwrap_or_default())),
        ];
        made.say("controller", "promise-controller", &args, ("13(1)(a)", path.clone(), "check"));
        if organisation.roles.iter().any(|role| role != "controller") {
            let roles = word_list("word-role", &organisation.roles);
            made.say(
                "role",
                "promise-roles",
                &[name, ("roles", roles)],
                ("4(7)", path.key("roles"), "check"),
            );
        }
    }
    if made.policy.contact(ContactRole::General).is_none() {
        let ways = ways(organisation.email.as_ref(), [organisation.phone.as_ref()]);
        let key = if organisation.email.is_some() { "email" } else { "phone" };
        of_contact_point("general", None, ways, path.key(key), made);
    }
    for contact in &made.policy.contacts {
        of_contact(contact, made);
    }
}

fn of_contact(contact: &Contact, made: &mut Made<'_>) {
    let path = Path::of(["contact", contact.role.key()]);
    let ways =
        ways(contact.email.as_ref(), [contact.phone.as_ref(), contact.post.as_ref(), contact.form.as_ref()]);
    let who = contact.who.as_ref();
    let function = who.map(|who| {
        vocabulary()
            .words
            .functions
            .get(who)
            .map_or_else(|| Text::same(who.clone()), |known| known.title.clone())
    });
    of_contact_point(contact.role.key(), function, ways, path.clone(), made);
    if contact.role == ContactRole::Dpo {
        made.also_by(&[Capability::Dpo]);
    }
    of_flaws(&contact.flaws, &path, made);
}

fn of_contact_point(role: &str, who: Option<Text>, ways: Vec<Text>, path: Path, made: &mut Made<'_>) {
    if ways.is_empty() {
        return;
    }
    let who = who.unwrap_or_else(|| word("word-contact", role));
    let args = [("who", Arg::Text(who)), ("ways", Arg::List(ways))];
    made.say("contact", "promise-contact", &args, ("12(2)", path, "contacts"));
    // A request may come in at any address for privacy or for anything (art. 12(2)).
    if matches!(role, "general" | "privacy") {
        made.also_by(&[Capability::Dsr]);
    }
}

/// The ways to reach somebody, as they are written; a hidden address in words.
fn ways<const N: usize>(email: Option<&Email>, others: [Option<&String>; N]) -> Vec<Text> {
    let email = email.map(|email| match email {
        Email::Address(address) => Text::same(address.clone()),
        Email::Hidden => word("word-way", "hidden"),
    });
    email.into_iter().chain(others.into_iter().flatten().map(|way| Text::same(way.clone()))).collect()
}

pub(super) fn of_statement(made: &mut Made<'_>) {
    let statement = &made.policy.statement;
    let path = Path::of(["statement"]);
    if let Some(version) = &statement.version {
        let args = [("version", Arg::Plain(version.clone()))];
        made.say("version", "promise-version", &args, ("5(2)", path.key("version"), "versions"));
    }
    if let Some(day) = statement.in_force {
        made.say(
            "version",
            "promise-in-force",
            &[("day", Arg::Date(day))],
            ("5(2)", path.key("in-force"), "versions"),
        );
    }
    if let Some(day) = statement.reviewed {
        let place = ("24(1)", path.key("reviewed"), "sign-off");
        made.say("version", "promise-reviewed", &[("day", Arg::Date(day))], place);
        made.also_by(&[Capability::Review]);
    }
    if !statement.subjects.is_empty() {
        let known = &vocabulary().words.subjects;
        let subject =
            |id: &String| known.get(id).map_or_else(|| Text::same(id.clone()), |known| known.title.clone());
        let args = [("who", Arg::List(statement.subjects.iter().map(subject).collect()))];
        made.say("scope", "promise-scope", &args, ("12(1)", path.key("for"), "inventory"));
    }
    for (n, claim) in statement.claims.iter().enumerate() {
        of_claim_at(claim, path.key("claims").index(n), claim_text(claim), made);
    }
    if !statement.data_without_purpose.is_empty() {
        let titles = statement.data_without_purpose.iter().map(|id| made.category(id)).collect();
        let place = ("5(1)(c)", path.key("data-without-purpose"), "inventory");
        made.say("category", "promise-without-purpose", &[("data", Arg::List(titles))], place);
    }
    for (n, law) in statement.cites.iter().enumerate() {
        let args = [("law", Arg::Plain(law.clone()))];
        made.say("law", "promise-cites", &args, ("5(1)(a)", path.key("cites").index(n), "check"));
    }
    of_clauses(made);
}

/// A claim with what carries it out: consent where it excepts consent.
pub(super) fn of_claim_at(claim: &Claim, path: Path, words: Text, made: &mut Made<'_>) {
    made.add("claim", words, "5(1)(a)", path, verifies_claim(&claim.id));
    made.also_by(of_claim(&claim.id));
    if claim.unless.iter().any(|exception| exception == "consent") {
        made.also_by(&[Capability::Cons]);
    }
}

/// What the text says of itself that no machine can keep: `check` says what is wrong with it.
fn of_clauses(made: &mut Made<'_>) {
    let statement = &made.policy.statement;
    let path = Path::of(["statement"]);
    for (n, list) in statement.open_lists.iter().enumerate() {
        let place = ("5(1)(a)", path.key("open-lists").index(n), "check");
        made.say("clause", "promise-open-list", &[("list", Arg::Plain(list.clone()))], place);
    }
    for (n, category) in statement.calls_special.iter().enumerate() {
        let args = [("category", Arg::Text(made.category(category)))];
        made.say(
            "clause",
            "promise-calls-special",
            &args,
            ("9", path.key("calls-special").index(n), "check"),
        );
    }
    for (n, term) in statement.liability.iter().enumerate() {
        let place = ("82", path.key("liability").index(n), "check");
        made.say("clause", "promise-liability", &[("term", Arg::Plain(term.clone()))], place);
    }
    of_flaws(&statement.flaws, &path, made);
}

/// What a text says badly, at the table where it says so.
pub(super) fn of_flaws(flaws: &[String], table: &Path, made: &mut Made<'_>) {
    for (n, flaw) in flaws.iter().enumerate() {
        let place = ("5(1)(a)", table.key("flaws").index(n), "check");
        made.say("clause", "promise-flaw", &[("flaw", Arg::Plain(flaw.clone()))], place);
        made.also_by(of_flaw(flaw));
    }
}
