//! Conditions that are true or false, never empty: `1`, `0`, or SQL.

/// All of some conditions.
pub fn and(parts: impl IntoIterator<Item = String>) -> String {
    joined(parts, "0", "1", " and ")
}

/// Any of some conditions.
pub fn or(parts: impl IntoIterator<Item = String>) -> String {
    joined(parts, "1", "0", " or ")
}

/// The opposite.
pub fn not(condition: &str) -> String {
    match condition {
        "0" => "1".to_owned(),
        "1" => "0".to_owned(),
        _ => format!("not {condition}"),
    }
}

fn joined(parts: impl IntoIterator<Item = String>, decides: &str, neutral: &str, word: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    for part in parts {
        if part == decides {
            return decides.to_owned();
        }
        if part != neutral && !kept.contains(&part) {
            kept.push(part);
        }
    }
    match kept.as_slice() {
        [] => neutral.to_owned(),
        [one] => one.clone(),
        _ => format!("({})", kept.join(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::{and, not, or};

    #[test]
    fn constants_fold() {
        let c = |text: &str| text.to_owned();
        assert_eq!(and([c("1"), c("a"), c("b"), c("a")]), "(a and b)");
        assert_eq!(and([c("a"), c("0")]), "0");
        assert_eq!(or([c("0"), c("a")]), "a");
        assert_eq!(or(Vec::new()), "0");
        assert_eq!(not("1"), "0");
    }
}
