//! Which of two periods is longer, where that is certain.

use std::cmp::Ordering;

use crate::calendar::Period;
use crate::model::Part;
use crate::rule::{Condition, Ending, Modality, Moment, Rule};
use crate::vocabulary::vocabulary;

/// How a period compares with another; none where it depends on what happens.
pub(super) fn periods(one: Period, other: Period) -> Option<Ordering> {
    match (one.never_longer_than(other), other.never_longer_than(one)) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => None,
    }
}

/// How long a purpose holds compared with how long it held: as long as any of its rules.
pub(super) fn keeps(one: &[Part], other: &[Part]) -> Option<Ordering> {
    both(no_longer(one, other), no_longer(other, one))
}

/// How a rule compares with another.
pub(super) fn rules(one: &Rule, other: &Rule) -> Option<Ordering> {
    both(rule_no_longer(one, other), rule_no_longer(other, one))
}

fn both(less: bool, greater: bool) -> Option<Ordering> {
    match (less, greater) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => None,
    }
}

/// Never longer: for every rule there is one in the other that is no shorter, about the same data or all.
fn no_longer(one: &[Part], other: &[Part]) -> bool {
    one.iter().all(|part| {
        other.iter().any(|known| {
            let about = known.data.is_empty() || (known.data == part.data);
            about && rule_no_longer(&part.rule, &known.rule)
        })
    })
}

fn rule_no_longer(one: &Rule, other: &Rule) -> bool {
    // What need not end at all is longer than what must.
    match (is_open(one), is_open(other)) {
        (false, true) => return true,
        (true, false) => return false,
        _ => {}
    }
    // The earliest of its endings ends a rule: one that is no later than any of the other's will do.
    let ends =
        other.endings.iter().all(|later| one.endings.iter().any(|ending| ends_no_later(ending, later)));
    ends && condition_no_longer(one.condition.as_ref(), other.condition.as_ref())
}

/// Whether nobody can say that it must have ended by a day.
fn is_open(rule: &Rule) -> bool {
    let open = |ending: &Ending| {
        matches!(
            ending,
            Ending::ByLaw(None)
                | Ending::Forever
                | Ending::WhileNeeded { reviewed: None }
                | Ending::After { moment: None, .. }
        )
    };
    matches!(rule.modality, Some(Modality::AtLeast | Modality::InPrinciple)) || rule.endings.iter().all(open)
}

/// `if` makes a rule hold less often, `unless` makes it hold longer.
fn condition_no_longer(one: Option<&Condition>, other: Option<&Condition>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), None) => !one.unless,
        (None, Some(other)) => other.unless,
        (Some(one), Some(other)) => {
            one.unless == other.unless && one.facts.iter().all(|fact| other.facts.contains(fact))
        }
    }
}

fn ends_no_later(one: &Ending, other: &Ending) -> bool {
    if one == other || *other == Ending::Forever {
        return true;
    }
    match (after(one), after(other)) {
        (Some((period, moment)), Some((longest, from))) => {
            moment == from && period.never_longer_than(longest)
        }
        _ => match (one, other) {
            (Ending::WhileNeeded { reviewed: Some(_) }, Ending::WhileNeeded { reviewed: None }) => true,
            // An event, and a period after it.
            (Ending::Until(event), _) => {
                after(other).is_some_and(|(_, from)| from.year.is_none() && from.event == *event)
            }
            _ => false,
        },
    }
}

/// How long at most, and from when.
fn after(ending: &Ending) -> Option<(Period, Moment)> {
    match ending {
        Ending::After { period, to, moment: Some(moment), .. } => {
            Some((to.unwrap_or(*period), moment.clone()))
        }
        Ending::ByLaw(Some(law)) => {
            let rule = vocabulary().statutory.get(law)?;
            Some((rule.period, rule.after.clone()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering::{Equal, Greater, Less};

    use super::rules;
    use crate::rule::parse_rule;

    #[test]
    fn which_rule_is_longer() {
        for (one, other, expected) in [
            ("1 year after invoice", "13 months after invoice", Some(Less)),
            ("7 years after the financial year of invoice", "by law: tax", Some(Equal)),
            ("8 years after the financial year of invoice", "by law: tax", Some(Greater)),
            ("1 year after invoice", "1 year after payment", None),
            ("30 days after invoice", "1 month after invoice", None),
            ("until withdrawal or 2 years after last-opened", "until withdrawal", Some(Less)),
            (
                "until withdrawal or 2 years after last-opened",
                "until withdrawal or 1 year after last-opened",
                Some(Greater),
            ),
            ("1 year after message unless dispute", "1 year after message", Some(Greater)),
            ("1 year after message if consent", "1 year after message", Some(Less)),
            ("at least 1 year after message", "1 year after message", Some(Greater)),
            ("1 year after message", "forever", Some(Less)),
            ("7 years after invoice", "at least 7 years by law", Some(Less)),
            ("7 years after invoice", "7 years", Some(Less)),
            ("at least 7 years by law", "at least 8 years by law", None),
            ("until payment", "1 year after payment", Some(Less)),
            ("while needed", "while needed, reviewed every 1 year", Some(Greater)),
        ] {
            let read = |text| parse_rule(text).unwrap();
            assert_eq!(rules(&read(one), &read(other)), expected, "{one} / {other}");
            assert_eq!(
                rules(&read(other), &read(one)),
                expected.map(std::cmp::Ordering::reverse),
                "{other} / {one}"
            );
        }
    }
}
