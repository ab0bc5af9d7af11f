//! What a text says twice of one purpose is one purpose.

use super::kinds::is_part;
use super::titles::slug_of;
use super::units::{Form, Unit};

/// One unit for each purpose: what prose says again belongs to it; another item of the same kind is its own.
pub(super) fn merge(found: Vec<Unit>) -> Vec<Unit> {
    let mut made: Vec<Unit> = Vec::new();
    for mut unit in found {
        let same = made.iter_mut().find(|known| {
            known.id == unit.id
                && (known.form == Form::Prose
                    || unit.form == Form::Prose
                    || known.title == unit.title
                    || known.heads != unit.heads)
        });
        if let Some(known) = same {
            if known.form < unit.form {
                // The better place gives the title.
                std::mem::swap(&mut known.title, &mut unit.title);
                known.form = unit.form;
                let said = std::mem::take(&mut known.said);
                known.said = std::mem::take(&mut unit.said);
                known.said.extend(said);
            } else {
                known.said.append(&mut unit.said);
            }
            known.scope.append(&mut unit.scope);
            known.covers.extend(
                unit.covers.iter().filter(|kind| !known.covers.contains(kind)).copied().collect::<Vec<_>>(),
            );
            continue;
        }
        if made.iter().any(|known| known.id == unit.id)
            && let Some(at) = unit
                .covers
                .iter()
                .position(|kind| !made.iter().any(|known| known.id == *kind) && !is_part(kind))
        {
            // A second purpose of a kind that does something more particular is rather of that kind.
            let own = unit.covers.remove(at);
            unit.covers.extend(unit.kind);
            unit.kind = Some(own);
            unit.id = own.to_owned();
        }
        if made.iter().any(|known| known.id == unit.id) {
            let own = slug_of(&unit.title);
            let base = if own.is_empty() { unit.id.clone() } else { own };
            unit.id = (1..)
                .map(|n| if n == 1 { base.clone() } else { format!("{base}-{n}") })
                .find(|id| !made.iter().any(|known| known.id == *id))
                .unwrap_or(base);
        }
        made.push(unit);
    }
    made
}
