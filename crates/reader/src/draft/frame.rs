//! What every draft says: whose it is, that it transcribes a text, and in which language that is.

use waarborg_policy::syntax::Path;

use super::write::{Value, Writer};
use crate::data::Tongue;
use crate::reading::{Certainty, Reading};
use crate::statement::Statement;
use crate::text::fold::Folded;

/// The id of an organisation whose name the text does not say.
const UNNAMED: &str = "organisation";

/// Forms of law at the end of a name, which an id leaves out.
const FORMS: [&str; 8] = [" b-v", " n-v", " bv", " nv", " v-o-f", " vof", " c-v", " u-a"];

pub(super) fn frame(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let id = Path::of(["organisation", "id"]);
    if !writer.has(&id) {
        let name = reading.controller.name.as_ref();
        let made = name
            .map(|name| slug(&name.value))
            .filter(|id| !id.is_empty())
            .unwrap_or_else(|| UNNAMED.to_owned());
        match name {
            Some(name) => writer.set(&id, made, &name.span, Certainty::Likely),
            None => writer.put(&id, made),
        }
    }
    writer.put(&Path::of(["statement", "transcribes"]), true);
    let language = match statement.tongue {
        Tongue::Nl => "nl",
        Tongue::En => "en",
    };
    writer.put(&Path::of(["statement", "languages"]), Value::List(vec![language.into()]));
}

/// A short id from a name in a text: `JTB Meettechniek B.V.` is `jtb-meettechniek`.
pub(super) fn slug(name: &str) -> String {
    let whole = plain(name);
    let mut made = whole.as_str();
    for form in FORMS {
        made = made.strip_suffix(&form.replace(' ', "-")).unwrap_or(made);
    }
    made.get(..48).unwrap_or(made).trim_end_matches('-').to_owned()
}

/// Words in small plain letters with a hyphen between them.
pub(super) fn plain(name: &str) -> String {
    let folded = Folded::new(name, 0..name.len(), &[]).lower;
    let mut made = String::new();
    for letter in folded.chars() {
        if letter.is_ascii_alphanumeric() {
            made.push(letter);
        } else if !made.is_empty() && !made.ends_with('-') {
            made.push('-');
        }
    }
    made.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn an_id_is_the_name_in_plain_letters_without_its_form() {
        assert_eq!(slug("JTB Meettechniek B.V."), "jtb-meettechniek");
        assert_eq!(slug("Café 't Hoekje"), "cafe-t-hoekje");
        assert_eq!(slug("Stichting De Brug"), "stichting-de-brug");
        assert_eq!(slug("……"), "");
    }
}
