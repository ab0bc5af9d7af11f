//! What a text can say badly without breaking the language: a table of the words of `flaws` with their remedy, and a
//! table of values that a policy that speaks had better not hold.

use crate::messages::{Message, both};
use crate::syntax::{Node, Path, Segment, Value};

use super::offer::{self, value, words};
use super::{Choice, Decision};

/// Where the remedy of a flaw stands, beside `flaws`, and what it may become.
struct Remedy {
    word: &'static str,
    /// The table it is about; empty for any.
    table: &'static str,
    /// The key that becomes the answer.
    to: &'static str,
    /// Values to choose from.
    offers: &'static [&'static [&'static str]],
    /// Whether another value may be given.
    open: bool,
    /// What it means when the flaw goes without a value.
    gone: &'static str,
}

/// Flaws that need a value. All others only need someone to say that what was done so is done so no more: the
/// statement then says it right by itself.
const REMEDIES: &[Remedy] = &[
    Remedy {
        word: "vague",
        table: "purpose",
        to: "title",
        offers: &[],
        open: true,
        gone: "adopt-remove-vague",
    },
    Remedy {
        word: "asks-agreement",
        table: "purpose",
        to: "basis",
        offers: &[&["consent"]],
        open: false,
        gone: "adopt-remove-asking",
    },
    Remedy {
        word: "cannot-verify",
        table: "minors",
        to: "verified-by",
        offers: &[],
        open: true,
        gone: "adopt-remove-word",
    },
    Remedy {
        word: "only-to-subscribers",
        table: "changes",
        to: "announced-by",
        offers: &[&["website", "email"], &["website"]],
        open: true,
        gone: "adopt-remove-only",
    },
    Remedy {
        word: "hidden-by-script",
        table: "contact",
        to: "email",
        offers: &[],
        open: true,
        gone: "adopt-remove-email",
    },
];

/// Where the answer to a flaw goes, the choices, and whether another value may be given.
pub(super) fn remedy(table: &Path, word: &str) -> (Option<Path>, Vec<Choice>, bool) {
    let first = table.segments().first();
    let is_of = |remedy: &&Remedy| matches!(first, Some(Segment::Key(key)) if key == remedy.table);
    let Some(known) = REMEDIES.iter().filter(is_of).find(|remedy| remedy.word == word) else {
        return (None, vec![offer::remove("adopt-remove-flaw")], false);
    };
    let mut choices: Vec<Choice> = known
        .offers
        .iter()
        .map(|offered| match offered {
            [one] if known.to == "basis" => value(one, None),
            several => offer::plain(words(several.iter().copied())),
        })
        .collect();
    choices.push(offer::remove(known.gone));
    (Some(table.key(known.to)), choices, known.open)
}

/// A flaw whose remedy is asked elsewhere is not asked twice: it goes with that answer.
pub(super) fn settle(list: &mut Vec<Decision>) {
    const SUFFIX: &str = ".flaws.hidden-by-script";
    let tables: Vec<String> =
        list.iter().filter_map(|one| one.id.strip_suffix(SUFFIX).map(str::to_owned)).collect();
    for table in tables {
        let email = format!("{table}.email");
        if let Some(asked) = list.iter_mut().find(|one| one.id == email) {
            asked.spent.push(Path::parse(&table).key("flaws"));
            list.retain(|one| one.id.strip_suffix(SUFFIX) != Some(table.as_str()));
        }
    }
}

/// The message of a decision.
pub(super) fn message(name: &str) -> Message {
    Message::new(match name {
        "flaw" => "adopt-flaw",
        "vague" => "adopt-vague",
        "hidden" => "adopt-hidden",
        "bases" => "adopt-bases",
        "grounds" => "adopt-grounds",
        "claims" => "adopt-claims",
        "in-principle" => "adopt-in-principle",
        "decides" => "adopt-decides",
        "at-least" => "adopt-at-least",
        "in-principle-rule" => "adopt-in-principle-rule",
        "law-unnamed" => "adopt-law-unnamed",
        "range" => "adopt-range",
        "no-moment" => "adopt-no-moment",
        "forever" => "adopt-forever",
        "open-list" => "adopt-open-list",
        "calls-special" => "adopt-calls-special",
        "liability" => "adopt-liability",
        "without-purpose" => "adopt-without-purpose",
        "draft" => "adopt-draft",
        "narrowed" => "adopt-narrowed",
        "browser-only" => "adopt-browser-only",
        "source-unnamed" => "adopt-source-unnamed",
        "country-unnamed" => "adopt-country-unnamed",
        "no-safeguard" => "adopt-no-safeguard",
        "ending-open" => "adopt-ending-open",
        "role-open" => "adopt-role-open",
        "blacken-open" => "adopt-blacken-open",
        _ => "adopt-not-announced",
    })
}

/// The words of a list, or a single one.
fn said(node: &Node) -> Vec<&str> {
    node.list().unwrap_or(std::slice::from_ref(node)).iter().filter_map(Node::text).collect()
}

/// The same list without a word, if anything is left.
fn without(node: &Node, word: &str) -> Option<Choice> {
    let rest: Vec<&str> = said(node).into_iter().filter(|known| *known != word).collect();
    (!rest.is_empty()).then(|| offer::plain(words(rest)))
}

/// A value that reads in any policy, and that one which speaks had better not hold: the name of its message, what it
/// may become, and whether another value may be given.
pub(super) fn soft(pattern: &str, node: &Node) -> Option<(&'static str, Vec<Choice>, bool)> {
    let pattern = pattern
        .strip_prefix("every-purpose.")
        .unwrap_or_else(|| pattern.strip_prefix("purpose.*.").unwrap_or(pattern));
    let said = said(node);
    let gone = |message: &str| vec![offer::remove(message), offer::keep()];
    let list_without = |word: &str| {
        let mut choices: Vec<Choice> = without(node, word).into_iter().collect();
        choices.push(offer::keep());
        choices
    };
    Some(match pattern {
        "statement.open-lists" => ("open-list", gone("adopt-remove-open"), false),
        "statement.calls-special" => ("calls-special", gone("adopt-remove-word"), false),
        "statement.liability" => ("liability", gone("adopt-remove-word"), false),
        "statement.data-without-purpose" => ("without-purpose", gone("adopt-remove-data"), true),
        "statement.version" if said.iter().any(|text| text.starts_with("0.")) => {
            ("draft", vec![value("1.0", None), offer::keep()], true)
        }
        "rights.narrowed.*" => ("narrowed", gone("adopt-remove-narrowed"), false),
        "cookies.withdraw" if said == ["browser"] => {
            let by_law = Choice {
                words: Some(both("adopt-default", &[])),
                ..offer::plain(words(["button-bottom-right"]))
            };
            ("browser-only", vec![by_law, offer::keep()], true)
        }
        "source" if said.contains(&"third-parties") => {
            ("source-unnamed", list_without("third-parties"), true)
        }
        "transfers.countries" if said.contains(&"other") => ("country-unnamed", list_without("other"), true),
        "transfers.safeguards" if said.contains(&"dpa") => ("no-safeguard", list_without("dpa"), true),
        "then" if said == ["delete-or-anonymise"] => {
            ("ending-open", vec![value("delete", None), value("anonymise", None), offer::keep()], false)
        }
        "role" if said.len() > 1 => {
            let mut choices: Vec<Choice> = said.iter().map(|role| value(role, None)).collect();
            choices.push(offer::keep());
            ("role-open", choices, false)
        }
        "rights.identity.blacken" if said == ["unspecified"] => {
            let all = offer::plain(words(["bsn", "photo", "mrz", "document-number"]));
            ("blacken-open", vec![all, offer::keep()], true)
        }
        "changes.announced-by" if said.is_empty() && node.value == Value::List(Vec::new()) => {
            ("not-announced", vec![offer::remove("adopt-remove-default"), offer::keep()], true)
        }
        _ => return None,
    })
}
