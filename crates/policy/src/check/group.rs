//! One finding about several places, so that a report stays readable.

use super::{Arg, Finding, Found};
use crate::model::{Purpose, Text};
use crate::syntax::Path;

impl Found<'_> {
    /// One finding for several places, each with what people call it: at the first, pointing at the others. Its
    /// values are the names, each once, and under `count` how many places there are. None where there are no places.
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
        let count = i64::try_from(paths.len()).unwrap_or(i64::MAX);
        let mut finding = self.at(first.clone());
        finding.also.extend(rest.iter().cloned());
        Some(finding.arg(name, Arg::List(names)).arg("count", Arg::Number(count)))
    }

    /// One finding for several purposes, with their titles: at a key of the first, pointing at that of the others.
    pub(super) fn of_purposes<'p>(
        &self,
        purposes: impl IntoIterator<Item = &'p Purpose>,
        key: &str,
    ) -> Option<Finding> {
        let purposes = purposes.into_iter();
        self.over("title", purposes.map(|purpose| (purpose.path(key), purpose.title.clone())))
    }

    /// Adds one finding for several purposes. None where there are no purposes.
    pub(super) fn purposes<'p>(&mut self, purposes: impl IntoIterator<Item = &'p Purpose>, key: &str) {
        if let Some(finding) = self.of_purposes(purposes, key) {
            self.add(finding);
        }
    }
}
