//! Reading and judging, on every core.

use waarborg_policy::check::{Report, check};
use waarborg_policy::messages::Message;

use super::fleet::Item;
use crate::folder::today;
use crate::options::Common;
use crate::subject::{Subject, read_subject};
use crate::trouble::Trouble;

/// What came of one item.
pub(super) enum Judged {
    /// It was read, and this was found.
    Found(Box<Subject>, Box<Report>),
    /// A file that a folder happens to hold, and that says nothing of personal data.
    Other,
}

/// Reads and judges items, on every core, in their order.
pub(super) fn judge_all(common: &Common, private: bool, items: &[Item]) -> Vec<anyhow::Result<Judged>> {
    let judge = |item: &Item| {
        let subject = read_subject(&item.path, private)?;
        if item.found && subject.read.as_ref().is_some_and(|read| !read.is_about_data()) {
            return Ok(Judged::Other);
        }
        let report = check(&subject.policy, today(common, &subject.policy));
        Ok(Judged::Found(Box::new(subject), Box::new(report)))
    };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = items.len().div_ceil(cores).max(1);
    if items.len() == 1 {
        return items.iter().map(judge).collect();
    }
    std::thread::scope(|scope| {
        let work = |some: &'_ [Item]| some.iter().map(judge).collect::<Vec<_>>();
        let running: Vec<_> =
            items.chunks(share).map(|some| (some.len(), scope.spawn(move || work(some)))).collect();
        running
            .into_iter()
            .flat_map(|(count, worker)| worker.join().unwrap_or_else(|_| lost(count)))
            .collect()
    })
}

/// What stands for items of which the judge did not come back: a fault of this program, told and not hidden.
fn lost(count: usize) -> Vec<anyhow::Result<Judged>> {
    (0..count).map(|_| Err(Trouble(Message::new("check-lost")).into())).collect()
}
