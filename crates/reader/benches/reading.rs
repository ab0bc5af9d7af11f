//! How fast a statement is read: the first one, for which the cues are made ready, and those after it.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures time and prints it"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use waarborg_reader::{Page, draft, read};

/// How often what is warm is measured; the best counts.
const TIMES: usize = 50;

fn once(f: impl FnOnce()) -> Duration {
    let start = Instant::now();
    f();
    start.elapsed()
}

fn best(mut f: impl FnMut()) -> Duration {
    (0..TIMES).map(|_| once(&mut f)).min().unwrap_or_default()
}

fn say(what: &str, took: Duration, goal: &str) {
    println!("{what:28} {:8.3} ms   ({goal})", took.as_secs_f64() * 1000.0);
}

fn main() {
    let page = Page::plain(include_str!("statement.txt"));
    say("read the first statement", once(|| drop(black_box(read(&page)))), "goal: at most 15 ms");
    say("read a statement", best(|| drop(black_box(read(&page)))), "goal: at most 3 ms");
    say("draft the first policy", once(|| drop(black_box(draft(&page)))), "reading is a part of it");
    say("draft a policy", best(|| drop(black_box(draft(&page)))), "reading is a part of it");
    println!("of a statement of {:.1} kB", page.text.len() as f64 / 1000.0);
}
