//! What stands around the text of every page: headers, footers and numbers of pages.

use std::collections::{HashMap, HashSet};

use super::glyphs::Line;

/// So many lines at the top and the bottom of a page may be its frame.
const FRAME: usize = 3;

/// Leaves out what repeats on the pages, and what the document itself says is no part of its text.
pub(super) fn without(mut lines: Vec<Line>, pages: usize) -> Vec<Line> {
    if lines.iter().any(|line| !line.artifact) {
        lines.retain(|line| !line.artifact);
    }
    let mut lines = without_contents(lines);
    let edges = edges(&lines);
    let mut seen: HashMap<(bool, String), HashSet<usize>> = HashMap::new();
    for (at, top) in &edges {
        if let Some(line) = lines.get(*at) {
            seen.entry((*top, without_numbers(&line.text))).or_default().insert(line.page);
        }
    }
    let mut out = HashSet::new();
    for (at, top) in edges {
        let Some(line) = lines.get(at) else { continue };
        let times = seen.get(&(top, without_numbers(&line.text))).map_or(0, HashSet::len);
        // The first page often has none; one that repeats twice on two pages may be chance in longer ones.
        let repeats = times >= 2 && times * 10 >= pages.saturating_sub(1) * 6;
        if repeats || (is_number(&line.text) && (pages > 1 || line.text.trim().len() > 3)) {
            out.insert(at);
        }
    }
    let mut at = 0;
    lines.retain(|_| {
        at += 1;
        !out.contains(&(at - 1))
    });
    lines
}

/// Leaves out the list of what a document holds: lines of dots that lead to a number, and what stands between two.
fn without_contents(lines: Vec<Line>) -> Vec<Line> {
    let leads = |line: &Line| line.text.contains("....") || line.text.contains(". . . .");
    let numbered = |line: &Line| line.text.ends_with(|c: char| c.is_ascii_digit());
    let titles = ["inhoud", "inhoudsopgave", "contents", "table of contents"];
    let is_title = |line: &Line| titles.contains(&line.text.trim_end_matches(':').to_lowercase().as_str());
    let near = |at: usize, steps: [isize; 2]| {
        steps.iter().any(|step| at.checked_add_signed(*step).and_then(|at| lines.get(at)).is_some_and(leads))
    };
    let out: Vec<bool> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            (leads(line) && numbered(line))
                || (near(at, [-1, -2]) && near(at, [1, 2]))
                || (is_title(line) && near(at, [1, 2]))
        })
        .collect();
    lines.into_iter().zip(out).filter(|(_, out)| !out).map(|(line, _)| line).collect()
}

/// The lines at the edges of their pages, and whether that is the top.
fn edges(lines: &[Line]) -> Vec<(usize, bool)> {
    let mut by_page: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        by_page.entry(line.page).or_default().push(at);
    }
    let mut found = Vec::new();
    for mut page in by_page.into_values() {
        page.sort_by(|a, b| {
            let down = |at: &usize| lines.get(*at).map_or(0.0, |line| line.down);
            down(a).total_cmp(&down(b))
        });
        let count = FRAME.min(page.len().div_ceil(2));
        found.extend(page.iter().take(count).map(|at| (*at, true)));
        found.extend(page.iter().rev().take(count).map(|at| (*at, false)));
    }
    found
}

fn without_numbers(text: &str) -> String {
    let digits = text
        .split_whitespace()
        .map(|word| if word.bytes().all(|byte| byte.is_ascii_digit()) { "#" } else { word });
    digits.collect::<Vec<_>>().join(" ")
}

/// Whether a line is the number of a page: `3`, `- 3 -`, `Pagina 3 van 7`, `3/7`.
fn is_number(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let number = |word: &&str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let known = |word: &&str| ["pagina", "page", "blz", "p", "pag", "van", "of"].contains(word);
    words.iter().any(number)
        && words.iter().all(|word| number(word) || known(word))
        && words.iter().filter(|word| number(word)).count() <= 2
        && words.len() <= 4
}
