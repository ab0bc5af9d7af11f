//! One finding about several places, so that a report stays readable.

use super::{Arg, Finding, Found};
use crate::model::Text;
use crate::syntax::Path;

impl Found<'_> {
    /// One finding for several places, each with what people call it: at the first, pointing at the others. Its
    /// values are the names, each once, and under `count` how many there are. None where there are no places.
    pub(super) fn over(
        &self,
        name: &'static str,
        places: impl IntoIterator<Item = (Path, Text)>,
    ) -> Option<Finding> {
        let (mut paths, mut names): (Vec<Path>, Vec<Text>) = (Vec::new(), Vec::new());
        for (path, label) in places {
            if !paths.contains(&path) {
                paths.push(path);
            }
            if !names.contains(&label) {
                names.push(label);
            }
        }
        let (first, rest) = paths.split_first()?;
        let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
        let mut finding = self.at(first.clone());
        finding.also.extend(rest.iter().cloned());
        Some(finding.arg(name, Arg::List(names)).arg("count", Arg::Number(count)))
    }
}
