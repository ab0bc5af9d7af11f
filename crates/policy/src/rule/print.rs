//! Rules as the sentences they were read from.

use std::fmt;

use super::keep::{Ending, KeepItem, Modality, Moment, Rule};
use crate::calendar::YearOf;

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(YearOf::Financial) => f.write_str("the financial year of ")?,
            Some(YearOf::Calendar) => f.write_str("the calendar year of ")?,
            None => {}
        }
        f.write_str(&self.event)
    }
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ending::Until(event) => write!(f, "until {event}"),
            Ending::WhileNeeded { reviewed: None } => f.write_str("while needed"),
            Ending::WhileNeeded { reviewed: Some(period) } => {
                write!(f, "while needed, reviewed every {period}")
            }
            Ending::ByLaw(None) => f.write_str("by law"),
            Ending::ByLaw(Some(law)) => write!(f, "by law: {law}"),
            Ending::After { period, to, moment, by_law } => {
                write!(f, "{period}")?;
                if let Some(to) = to {
                    write!(f, " to {to}")?;
                }
                if let Some(moment) = moment {
                    write!(f, " after {moment}")?;
                }
                f.write_str(if *by_law { " by law" } else { "" })
            }
            Ending::Forever => f.write_str("forever"),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.modality {
            Some(Modality::AtMost) => "at most ",
            Some(Modality::AtLeast) => "at least ",
            Some(Modality::InPrinciple) => "in principle ",
            None => "",
        })?;
        for (n, ending) in self.endings.iter().enumerate() {
            f.write_str(if n == 0 { "" } else { " or " })?;
            ending.fmt(f)?;
        }
        if let Some(condition) = &self.condition {
            f.write_str(if condition.unless { " unless " } else { " if " })?;
            f.write_str(&condition.facts.join(" or "))?;
        }
        Ok(())
    }
}

impl fmt::Display for KeepItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeepItem::Rule(rule) => rule.fmt(f),
            KeepItem::Named(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rule::{parse_keep, parse_rule};
    use proptest::prelude::*;

    #[test]
    fn every_form_of_the_language_reads_and_prints_back() {
        for text in [
            "1 year after last-contact",
            "7 years after the financial year of invoice",
            "by law: tax",
            "1 year after end-of-application if consent",
            "until withdrawal or 2 years after last-opened",
            "1 year after message unless contract or dispute",
            "while needed, reviewed every 1 year",
            "while needed",
            "4 weeks to 1 year",
            "at least 7 years by law",
            "in principle by law",
            "by law: tax if accepted",
            "at most 5 years after the calendar year of end-of-employment",
            "forever",
            "crm",
        ] {
            assert_eq!(parse_keep(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_rule_says_where_it_stopped() {
        for (text, at) in [
            ("1 year after", "1 year after"),
            ("until", "until"),
            ("until Payment", "Payment"),
            ("2 jaar after invoice", "2 jaar"),
            ("1 year after invoice if", "invoice if"),
            ("while needed, reviewed every so often", "so often"),
            ("", ""),
        ] {
            assert_eq!(parse_rule(text).unwrap_err().at, at, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,60}") {
            if let Ok(item) = parse_keep(&text) {
                prop_assert_eq!(parse_keep(&item.to_string()).unwrap(), item);
            }
        }
    }
}
