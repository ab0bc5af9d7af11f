//! Who receives data, what they signed, and what protects it outside the EEA.

use crate::check::Arg;
use crate::model::{Agreement, Recipient, RecipientRole, Text};
use crate::syntax::Path;
use crate::vocabulary::vocabulary;

use super::capability::Capability;
use super::organisation::of_flaws;
use super::{Made, any_of};

pub(super) fn of_sharing(made: &mut Made<'_>) {
    let policy = made.policy;
    for recipient in policy.recipients.iter().filter(|recipient| !policy.only_supplies(recipient)) {
        of_recipient(recipient, made);
    }
    let sharing = Path::of(["sharing"]);
    if !policy.sharing.processors_sign.is_empty() {
        let args = [("what", Arg::Text(any_of("word-bound-by", &policy.sharing.processors_sign)))];
        let place = ("28(3)", sharing.key("processors-sign"), "agreements");
        made.say("agreement", "promise-processors-sign", &args, place);
    }
    if policy.sharing.selected {
        made.say("sharing", "promise-selected", &[], ("28(1)", sharing.key("selected"), "agreements"));
        made.also_by(&[Capability::Proc]);
    }
    if let Some(when) = &policy.sharing.anonymised {
        let place = ("5(1)(c)", sharing.key("anonymised"), "disclosures");
        let args = [("when", Arg::Plain(when.clone()))];
        made.say("sharing", "promise-shared-anonymised", &args, place);
        made.also_by(&[Capability::Anon]);
    }
    of_flaws(&policy.sharing.flaws, &sharing, made);
    of_transfers(made);
}

fn of_recipient(recipient: &Recipient, made: &mut Made<'_>) {
    let policy = made.policy;
    let name = [("name", Arg::Text(recipient.label()))];
    let place = ("13(1)(e)", recipient.path(""), "disclosures");
    if recipient.when.is_empty() {
        made.say("recipient", "promise-recipient", &name, place);
    } else {
        let args = [name[0].clone(), ("when", super::word_list("word-when", &recipient.when))];
        made.say("recipient", "promise-recipient-when", &args, place);
        made.also_by(&[Capability::Hold]);
    }
    made.also_by(of_role(recipient.role));
    if recipient.outside_eea() {
        made.also_by(&[Capability::Trans]);
    }
    // An agreement is promised where one is named, or where all processors are said to sign one.
    let all_sign = policy.sharing.processors_sign.as_slice() == ["dpa"];
    let signed = recipient.agreement.as_ref().map_or(all_sign, |Agreement { is, .. }| is == "dpa");
    if recipient.role == RecipientRole::Processor && signed {
        let place = ("28(3)", recipient.path("agreement"), "agreements");
        made.say("agreement", "promise-agreement", &name, place);
    }
    if recipient.safeguard.is_some() {
        let place = ("44-46", recipient.path("safeguard"), "transfers");
        made.say("safeguard", "promise-safeguard", &name, place);
    }
}

/// What carries out that a recipient of a role gets what it may and no more.
pub(super) fn of_role(role: RecipientRole) -> &'static [Capability] {
    match role {
        RecipientRole::Processor => &[Capability::Proc],
        RecipientRole::Controller | RecipientRole::JointController | RecipientRole::Authority => &[],
    }
}

fn of_transfers(made: &mut Made<'_>) {
    let Some(transfers) = &made.policy.transfers else { return };
    let path = Path::of(["transfers"]);
    if !transfers.countries.is_empty() {
        let known = &vocabulary().countries;
        let country = |code: &String| match code.as_str() {
            "other" => super::word("word-country", "other"),
            _ => known.get(code).cloned().unwrap_or_else(|| Text::same(code.clone())),
        };
        let args = [("where", Arg::List(transfers.countries.iter().map(country).collect()))];
        made.say("safeguard", "promise-countries", &args, ("13(1)(f)", path.key("countries"), "transfers"));
    }
    let known = transfers.safeguards.iter().filter_map(|id| vocabulary().words.safeguards.get(id));
    let titles: Vec<Text> = known.filter(|word| !word.invalid).map(|word| word.title.clone()).collect();
    if !titles.is_empty() {
        let place = ("44-46", path.key("safeguards"), "transfers");
        made.say("safeguard", "promise-transfers", &[("how", Arg::List(titles))], place);
    }
    of_flaws(&transfers.flaws, &path, made);
}
