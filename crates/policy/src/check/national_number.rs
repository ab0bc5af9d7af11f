//! The national number (BSN): which purposes hold it, and by what law.

use crate::model::{CategoryClass, Purpose};
use crate::vocabulary::{Law, Statutory};

use super::Asked;
use super::laws::{grounds, is_a_law, periods};

/// The categories of a purpose that are a national number.
pub(super) fn held<'a>(asked: &'a Asked<'_>, purpose: &'a Purpose) -> impl Iterator<Item = &'a str> {
    let ids = purpose.data.iter().map(|datum| datum.category.as_str());
    ids.filter(|id| asked.policy.category(id).is_some_and(|facts| facts.class == CategoryClass::NationalId))
}

/// The laws named for a national number, as cited: at the category itself, or the law of the purpose and of its
/// periods where the table of BSN laws knows it. A law that the table knows counts only for what carries it out.
pub(super) fn laws(asked: &Asked<'_>, purpose: &Purpose, id: &str) -> Vec<String> {
    let own = named(asked, purpose, id).filter(|citation| is_for(asked, purpose, citation));
    let number = asked.policy.known_as(id);
    let periods = periods(asked, purpose).filter(|rule| rule.is_about(number)).map(Statutory::citation);
    // A law that makes one keep other data, such as invoices, is no ground for the number.
    let about = |citation: &&String| {
        let floors = asked.known.floors_cited(citation, asked.today);
        floors.is_empty() || floors.iter().any(|rule| rule.is_about(number))
    };
    let of_purpose = purpose.law.iter().filter(about).cloned().chain(periods);
    let is_listed = |citation: &String| {
        let grounds = asked.known.bsn_grounds(citation, asked.today);
        grounds.iter().any(|ground| ground.is_about(purpose))
    };
    own.chain(of_purpose.filter(is_listed)).collect()
}

/// The laws named at the category itself, as cited.
pub(super) fn named<'a>(
    asked: &'a Asked<'_>,
    purpose: &'a Purpose,
    id: &'a str,
) -> impl Iterator<Item = String> {
    grounds(purpose, id).filter(|ground| is_a_law(asked.known, ground, asked.today)).map(str::to_owned)
}

/// Whether a law may ask for the number in this purpose, as far as known. The laws on data protection ask for none,
/// and the number serves only what carries out the law that asks for it.
fn is_for(asked: &Asked<'_>, purpose: &Purpose, citation: &str) -> bool {
    let known = asked.known;
    let in_table = |(id, _): &(&str, &Law)| known.bsn.values().any(|ground| ground.law == *id);
    if known.is_data_protection(citation) || purpose.is_marketing() {
        return false;
    }
    // Of a law that the table does not have, BSN-SECTOR says that it is not known.
    let grounds = known.bsn_grounds(citation, asked.today);
    let listed = known.laws_named(citation).iter().any(in_table);
    !listed || grounds.iter().any(|ground| ground.is_about(purpose))
}

/// Whether a citation names a law of the table that is about all employers or about one of our sectors.
pub(super) fn gives_a_right(asked: &Asked<'_>, purpose: &Purpose, citation: &str) -> bool {
    let organisation = &asked.policy.organisation;
    let ours = |sector: &String| {
        organisation.sectors.contains(sector) || (organisation.is_public_body() && sector == "government")
    };
    let grounds = asked.known.bsn_grounds(citation, asked.today);
    let mut grounds = grounds.into_iter().filter(|ground| ground.is_about(purpose));
    grounds.any(|ground| ground.sectors.is_empty() || ground.sectors.iter().any(ours))
}
