//! Texts in the languages of the policy: a cell has one language, a policy may have two.

use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Text};

use super::super::model::Register;
use super::fill::Filling;
use super::problem::Problem;

/// Puts the words of the one language in the other where the policy needs both, and tells it.
pub(super) fn complete(filling: &mut Filling) {
    let languages = filling.register.policy.languages.clone();
    if languages.len() < 2 {
        return;
    }
    let mut told = Vec::new();
    for text in texts(&mut filling.register) {
        let (nl, en) = (text.nl.clone(), text.en.clone());
        for language in &languages {
            let (own, other) = match language {
                Language::Nl => (&mut text.nl, &en),
                Language::En => (&mut text.en, &nl),
            };
            if own.is_none() && other.is_some() {
                told.extend(other.clone());
                own.clone_from(other);
            }
        }
    }
    for text in told {
        filling.problems.push(Problem::note(None, Message::new("import-one-language").text("text", text)));
    }
}

/// All texts for people of a register.
fn texts(register: &mut Register) -> Vec<&mut Text> {
    let mut all: Vec<&mut Text> = Vec::new();
    for activity in &mut register.activities {
        all.push(&mut activity.title);
        all.extend(&mut activity.interest);
    }
    for recipient in &mut register.recipients {
        all.extend(&mut recipient.title);
        all.extend(&mut recipient.does);
        all.extend(&mut recipient.arrangement);
    }
    all.extend(register.categories.iter_mut().map(|known| &mut known.title));
    all.extend(register.events.iter_mut().map(|known| &mut known.title));
    all.extend(register.periods.iter_mut().filter_map(|known| known.title.as_mut()));
    all.extend(&mut register.security);
    all
}
