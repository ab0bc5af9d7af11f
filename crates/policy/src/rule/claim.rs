//! Claims: general promises such as `never-shared unless consent or legal-duty`.

use super::keep::GrammarError;

/// A general promise of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Which.
    pub id: String,
    /// Said with "in principle".
    pub in_principle: bool,
    /// The exceptions it makes.
    pub unless: Vec<String>,
}

/// Reads a claim; its words are looked up by the caller, in the vocabulary.
pub fn parse_claim(text: &str) -> Result<Claim, GrammarError> {
    let (in_principle, rest) = match text.strip_prefix("in principle ") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (id, exceptions) = match rest.split_once(" unless ") {
        Some((id, exceptions)) => (id, exceptions.split(" or ").map(str::to_owned).collect()),
        None => (rest, Vec::new()),
    };
    let word = |word: &str| !word.is_empty() && !word.contains(' ');
    if !word(id) {
        return Err(GrammarError { at: id.to_owned() });
    }
    if let Some(wrong) = exceptions.iter().find(|exception: &&String| !word(exception)) {
        return Err(GrammarError { at: wrong.clone() });
    }
    Ok(Claim { id: id.to_owned(), in_principle, unless: exceptions })
}

impl std::fmt::Display for Claim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.in_principle {
            f.write_str("in principle ")?;
        }
        f.write_str(&self.id)?;
        if !self.unless.is_empty() {
            write!(f, " unless {}", self.unless.join(" or "))?;
        }
        Ok(())
    }
}
