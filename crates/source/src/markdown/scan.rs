//! Finds what is not read: gaps between words, tags, comments and shortcodes.

use std::ops::Range;

/// The longest shortcode. What is opened and not closed within it hides nothing.
const LONGEST: usize = 2_000;

/// Everything outside the parts that are shown.
pub(super) fn gaps(source: &str, shown: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut end = 0;
    for part in shown {
        found.push(end..part.start);
        end = part.end;
    }
    found.push(end..source.len());
    found
}

/// Shortcodes and expressions of templates, which Markdown itself does not know: `{{< >}}`, `{{ }}`, `{% %}`, `{: }`.
pub(super) fn templates(source: &str, start: usize) -> Vec<Range<usize>> {
    const PAIRS: [(&str, &str); 4] = [("{{", "}}"), ("{%", "%}"), ("{:", "}"), ("{#", "}")];
    let mut found = Vec::new();
    for (open, close) in PAIRS {
        let find = |what: &str, from: usize| source.get(from..)?.find(what).map(|at| from + at);
        let (mut from, mut end) = (start, find(close, start));
        while let Some(start) = find(open, from) {
            from = start + open.len();
            // The next end is looked for only when the last one was passed: a file of openings is read in time.
            if end.is_some_and(|end| end < from) {
                end = find(close, from);
            }
            let Some(at) = end else { break };
            if at - start <= LONGEST {
                from = at + close.len();
                found.push(start..from);
            }
        }
    }
    merged(found)
}

/// A text in which shortcodes are letters, byte for byte as long: so that a link to an expression is a link.
pub(super) fn without_templates(source: &str, templates: &[Range<usize>]) -> String {
    let mut text = String::with_capacity(source.len());
    let mut end = 0;
    for template in templates {
        text.push_str(source.get(end..template.start).unwrap_or_default());
        let inside = source.get(template.clone()).unwrap_or_default();
        text.extend(inside.bytes().map(|byte| if byte == b'\n' { '\n' } else { 'x' }));
        end = template.end;
    }
    text.push_str(source.get(end..).unwrap_or_default());
    text
}

/// Finds tags, comments, scripts and styles. It knows where the last of their ends are, so that a file of beginnings is
/// read in time.
pub(super) struct Tags<'a> {
    source: &'a str,
    last: [(&'static str, &'static str, Option<usize>); 3],
}

impl<'a> Tags<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let pairs = [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")];
        Self { source, last: pairs.map(|(open, close)| (open, close, source.rfind(close))) }
    }

    /// The end of the tag or comment that begins at a place; of a script or style with what stands in it.
    pub(super) fn end(&self, start: usize) -> Option<usize> {
        let rest = self.source.get(start..)?;
        for (open, close, last) in self.last {
            let opens = rest.get(..open.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(open));
            if opens && last.is_some_and(|last| last >= start) {
                return rest.find(close).map(|end| start + end + close.len());
            }
        }
        let next = *rest.as_bytes().get(1)?;
        let length = rest.get(..rest.floor_char_boundary(LONGEST))?.find('>')?;
        (next.is_ascii_alphabetic() || next == b'/' || next == b'!').then_some(start + length + 1)
    }

    /// Adds the tags in what is shown.
    pub(super) fn add(&self, shown: &[Range<usize>], hidden: &mut Vec<Range<usize>>) {
        let mut from = 0;
        for part in shown {
            let mut at = from.max(part.start);
            while let Some(start) = self.source.get(at..part.end).and_then(|rest| rest.find('<')) {
                let start = at + start;
                match self.end(start) {
                    Some(end) => {
                        hidden.push(start..end);
                        at = end;
                    }
                    None => at = start + 1,
                }
            }
            from = at;
        }
    }
}

/// Ranges in order, those that touch made one.
pub(super) fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// Ranges without the ends of lines and the white space around them, so that the lines of a text stay what they are.
pub(super) fn by_line(source: &str, ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for range in ranges {
        let mut start = range.start;
        for line in source.get(range).unwrap_or_default().split_inclusive('\n') {
            let trimmed = line.trim_start();
            let from = start + (line.len() - trimmed.len());
            let length = trimmed.trim_end().len();
            if length > 0 {
                found.push(from..from + length);
            }
            start += line.len();
        }
    }
    found
}

/// A span without what is hidden or white space at its ends.
pub(super) fn outside(source: &str, span: Range<usize>, hidden: &[Range<usize>]) -> Range<usize> {
    let (mut start, mut end) = (span.start, span.end);
    loop {
        let text = source.get(start..end).unwrap_or_default();
        let (first, last) = (start + (text.len() - text.trim_start().len()), start + text.trim_end().len());
        if first >= last {
            return start..start;
        }
        // They are in order and do not overlap: at most one holds a place.
        let holds = |place: usize| {
            let at = hidden.partition_point(|range| range.end <= place);
            hidden.get(at).filter(|range| range.start <= place)
        };
        let from = holds(first).map_or(first, |range| range.end);
        let to = holds(last - 1).map_or(last, |range| range.start);
        if from >= to {
            return start..start;
        }
        if (from, to) == (start, end) {
            return start..end;
        }
        (start, end) = (from, to);
    }
}
