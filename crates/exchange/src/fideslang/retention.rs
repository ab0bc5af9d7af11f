//! `retention_period`, a text without a grammar in fideslang: the rules of the purpose as the language writes them,
//! parted by semicolons. What is about some of the data begins with `for`, what goes sooner says so:
//!
//! ```text
//! 1 year after last-contact; for iban sooner: 2 months after payment; for email, name: until withdrawal
//! ```

use waarborg_policy::calendar::Period;
use waarborg_policy::model::Purpose;
use waarborg_policy::rule::{Rule, parse_rule};

/// A rule and the categories that it is about; empty for all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) rule: Rule,
    pub(super) data: Vec<String>,
    /// It is about a category that goes sooner.
    pub(super) sooner: bool,
}

/// What a purpose says; none where it says nothing.
pub(super) fn write(purpose: &Purpose) -> Option<String> {
    let kept = purpose.keep.iter().map(|part| match part.data.as_slice() {
        [] => part.rule.to_string(),
        data => format!("for {}: {}", data.join(", "), part.rule),
    });
    let sooner = purpose.sooner.iter().map(|(category, rule)| format!("for {category} sooner: {rule}"));
    let parts: Vec<String> = kept.chain(sooner).collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// Reads what [`write`] wrote, or a single period such as `90 Days`; none for any other text.
pub(super) fn read(text: &str) -> Option<Vec<Kept>> {
    let plain = text.trim().to_lowercase();
    if Period::parse(&plain).is_some() {
        let rule = parse_rule(&plain).ok()?;
        return Some(vec![Kept { rule, data: Vec::new(), sooner: false }]);
    }
    text.split(';').map(|part| read_part(part.trim())).collect()
}

fn read_part(part: &str) -> Option<Kept> {
    let Some((about, rule)) = part.strip_prefix("for ").and_then(|rest| rest.split_once(": ")) else {
        return Some(Kept { rule: parse_rule(part).ok()?, data: Vec::new(), sooner: false });
    };
    let (about, sooner) = about.strip_suffix(" sooner").map_or((about, false), |about| (about, true));
    let data = about.split(", ").map(str::to_owned).collect();
    Some(Kept { rule: parse_rule(rule).ok()?, data, sooner })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn periods_and_rules_are_read_and_other_texts_are_not() {
        let kept = read("1 year after last-contact; for iban sooner: 2 months after payment").unwrap();
        assert_eq!(kept.len(), 2);
        assert!(kept[1].sooner && kept[1].data == ["iban"]);
        assert_eq!(read("by law: tax").unwrap().len(), 1);
        assert_eq!(read("for email, name: while needed, reviewed every 1 year").unwrap()[0].data.len(), 2);
        assert_eq!(read("90 Days").unwrap()[0].rule.to_string(), "90 days");
        for no_rule in ["90", "as needed", "", "1 year after last-contact; and so on", "for ever"] {
            assert_eq!(read(no_rule), None, "{no_rule}");
        }
    }
}
