//! Reading and judging, on every core.

use std::sync::mpsc::sync_channel;

use waarborg_policy::check::{Report, check};
use waarborg_policy::messages::Message;

use super::fleet::Item;
use crate::about::is_about_data;
use crate::folder::{name, today};
use crate::named::about;
use crate::options::Common;
use crate::subject::{Subject, read_subject};
use crate::trouble::Trouble;

/// How many items each core is ahead of what is told, at most: so a whole agency never stands in memory at once.
const AHEAD: usize = 16;

/// What came of one item.
pub(super) enum Judged {
    /// It was read, and this was found.
    Found(Box<Subject>, Box<Report>),
    /// A file that a folder happens to hold, and that says nothing of personal data.
    Other,
}

/// Reads and judges items on every core, and gives them on in their order. What is ahead is left where `take` fails.
///
/// A core keeps its thread to the end: what a thread has once prepared to read texts is of use for all of them.
pub(super) fn judge_all(
    common: &Common,
    private: bool,
    items: &[Item],
    mut take: impl FnMut(&Item, anyhow::Result<Judged>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let judge = &|item: &Item| judge(common, private, item);
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(items.len());
    if cores < 2 {
        return items.iter().try_for_each(|item| take(item, judge(item)));
    }
    std::thread::scope(|scope| {
        let start = |first: usize| {
            let (tell, told) = sync_channel(AHEAD);
            let worker = scope.spawn(move || {
                // Nobody listens any more where telling failed.
                items.iter().skip(first).step_by(cores).all(|item| tell.send(judge(item)).is_ok())
            });
            (worker, Some(told))
        };
        let (workers, mut lines): (Vec<_>, Vec<_>) = (0..cores).map(start).unzip();
        let mut done = Ok(());
        for (number, item) in items.iter().enumerate() {
            let judged = match lines.get_mut(number % cores) {
                Some(line @ Some(_)) => {
                    line.as_ref().and_then(|line| line.recv().ok()).unwrap_or_else(|| {
                        *line = None;
                        Err(lost())
                    })
                }
                // The thread broke off at an earlier item.
                _ => judge(item),
            };
            done = take(item, judged);
            if done.is_err() {
                break;
            }
        }
        drop(lines);
        for worker in workers {
            // What it broke off at was told above.
            let _ = worker.join();
        }
        done
    })
}

fn judge(common: &Common, private: bool, item: &Item) -> anyhow::Result<Judged> {
    let subject = read_subject(&item.path, private)?;
    if subject.read.as_ref().is_some_and(|read| !is_about_data(&read.page)) {
        if item.found {
            return Ok(Judged::Other);
        }
        // Whoever names a text expects to hear of it: no finding on it would mean anything, nor would silence.
        return Err(Trouble(about("check-no-statement", &name(&item.path))).into());
    }
    let report = check(&subject.policy, today(common, &subject.policy));
    Ok(Judged::Found(Box::new(subject), Box::new(report)))
}

/// What stands for an item of which the judge did not come back: a fault of this program, told and not hidden.
fn lost() -> anyhow::Error {
    Trouble(Message::new("check-lost")).into()
}
