//! How promises stand: by the log, and by databases that are still the ones it tells of. Without an entry that shows
//! it, a promise is unproven.

use jiff::Timestamp;
use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::map::{System, SystemKind, Table};
use waarborg_policy::messages;
use waarborg_policy::model::{Language, Purpose, Text};
use waarborg_policy::promises::{Promise, Status, promises};
use waarborg_policy::syntax::Segment;

use crate::coverage::{Database, tables_of, uncovered};
use crate::error::OfficeError;
use crate::history::History;
use crate::looks::{Answer, Look, TableLook};
use crate::open::{Office, Setting};

/// A look older than this proves nothing any more, in days.
const FRESH: i32 = 40;

/// A promise and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Proven {
    /// The promise.
    #[serde(flatten)]
    pub promise: Promise,
    /// How it stands.
    pub status: Status,
    /// Since when.
    pub since: Option<Date>,
    /// The entry of the log that shows it.
    pub proof: Option<u64>,
    /// Why, in words.
    pub detail: Text,
}

/// Status, since when, the entry that shows it, and why.
type Verdict = (Status, Option<Date>, Option<u64>, Text);

/// Every promise of the policy with its status, now.
///
/// # Errors
/// The log cannot be read.
pub fn prove(office: &Office, setting: Setting<'_>, now: Timestamp) -> Result<Vec<Proven>, OfficeError> {
    prove_on(office, setting, setting.day_of(now))
}

/// Every promise of the policy with its status on a day: a look is worth nothing before it was made, and grows old.
///
/// # Errors
/// The log cannot be read.
pub fn prove_on(office: &Office, setting: Setting<'_>, today: Date) -> Result<Vec<Proven>, OfficeError> {
    let history = History::read(&office.log.view())?;
    let looked_at = setting.map.systems.iter().filter(|system| system.kind == SystemKind::Sqlite);
    let databases: Vec<Database> =
        looked_at.filter_map(|system| Database::of(setting, system, today)).collect();
    let prover = Prover { setting, look: Look::last(&history, setting)?, databases, today };
    let made = promises(setting.policy).into_iter();
    Ok(made
        .map(|promise| {
            let (status, since, proof, detail) = prover.one(&promise);
            Proven { promise, status, since, proof, detail }
        })
        .collect())
}

struct Prover<'a> {
    setting: Setting<'a>,
    look: Option<Look<'a>>,
    databases: Vec<Database>,
    today: Date,
}

fn say(name: &str, args: &[(&'static str, Arg)]) -> Text {
    Text::both(messages::format(Language::Nl, name, args), messages::format(Language::En, name, args))
}

fn unproven(name: &str, args: &[(&'static str, Arg)]) -> Verdict {
    (Status::Unproven, None, None, say(name, args))
}

fn number(n: u64) -> Arg {
    Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The category of a promise about what ends sooner, where its path names one.
fn category_of(promise: &Promise) -> Option<String> {
    let mut keys = promise
        .path
        .segments()
        .iter()
        .skip_while(|segment| !matches!(segment, Segment::Key(key) if key == "sooner"));
    match (keys.next(), keys.next()) {
        (Some(_), Some(Segment::Key(category))) => Some(category.clone()),
        _ => None,
    }
}

fn is_sooner(promise: &Promise) -> bool {
    promise.path.segments().iter().any(|segment| matches!(segment, Segment::Key(key) if key == "sooner"))
}

impl Prover<'_> {
    fn one(&self, promise: &Promise) -> Verdict {
        let purpose = promise.purpose.as_deref().and_then(|id| self.setting.policy.purpose(id));
        let Some(purpose) = purpose else {
            let how = Arg::Plain(promise.verified_by.to_owned());
            return unproven("status-no-proof", &[("how", how)]);
        };
        let tables = tables_of(self.setting, &purpose.id);
        if tables.is_empty() {
            return unproven("status-no-map", &[]);
        }
        let Some(look) = &self.look else { return unproven("status-no-plan", &[]) };
        if look.on > self.today {
            return unproven("status-future", &[("on", Arg::Date(look.on))]);
        }
        if (self.today - look.on).get_days() > FRESH {
            let days = Arg::Number(i64::from(FRESH));
            return unproven("status-stale", &[("on", Arg::Date(look.on)), ("days", days)]);
        }
        // What ends sooner is each category by itself; one promise may be about several.
        let categories: Vec<Option<String>> = match category_of(promise) {
            Some(category) => vec![Some(category)],
            None if is_sooner(promise) => {
                purpose.sooner.iter().map(|(category, _)| Some(category.clone())).collect()
            }
            None => vec![None],
        };
        let seen: Vec<Option<TableLook<'_>>> =
            tables.iter().map(|(system, table)| look.table(self.setting, &system.id, &table.name)).collect();
        let looked: Vec<&TableLook<'_>> = seen.iter().flatten().collect();
        // What is past its period is worse than what cannot be said.
        let due = sum(&looked, |table| match table.answer {
            Some(_) => 0,
            None => over(&categories, |category| table.due(&purpose.id, category)),
        });
        let left = looked.iter().any(|table| table.answer.is_none() && table.left);
        if due > 0 && !left && look.is_of(self.setting) {
            let detail = say("status-due", &[("rows", number(due))]);
            return (Status::Broken, Some(look.on), Some(look.index), detail);
        }
        if let Some(gap) = self.gap(purpose, &categories, look, &tables, &seen) {
            return gap;
        }
        let doubtful =
            sum(&looked, |table| over(&categories, |category| table.undetermined(&purpose.id, category)));
        if doubtful > 0 {
            return unproven("status-undetermined", &[("rows", number(doubtful))]);
        }
        if due > 0 || left {
            return unproven("status-partial", &[]);
        }
        kept(purpose, &categories, look, &looked)
    }

    /// Why the log cannot say how a promise stands.
    fn gap(
        &self,
        purpose: &Purpose,
        categories: &[Option<String>],
        look: &Look<'_>,
        tables: &[(&System, &Table)],
        seen: &[Option<TableLook<'_>>],
    ) -> Option<Verdict> {
        let unseen = tables.iter().zip(seen).find(|(_, look)| look.is_none());
        if let Some(((system, table), _)) = unseen {
            let name = Arg::Plain(format!("{}.{}", system.id, table.name));
            return Some(unproven("status-not-looked", &[("table", name)]));
        }
        if !look.is_of(self.setting) {
            return Some(unproven("status-map-changed", &[("on", Arg::Date(look.on))]));
        }
        for (system, _) in tables {
            let name = || Arg::Plain(system.id.clone());
            match self.databases.iter().find(|database| database.system == system.id) {
                None => return Some(unproven("status-database", &[("system", name())])),
                Some(database) if database.batches < look.batches_of(&system.id) => {
                    return Some(unproven("status-restored", &[("system", name())]));
                }
                Some(_) => {}
            }
        }
        let mut held =
            tables.iter().zip(seen).filter(|(_, look)| look.as_ref().is_some_and(|look| look.hold() > 0));
        if held.any(|((system, _), _)| look.lifted_since(&system.id)) {
            return Some(unproven("status-hold-lifted", &[]));
        }
        let missing: Vec<String> = categories
            .iter()
            .flat_map(|category| uncovered(self.setting, &self.databases, purpose, category.as_deref()))
            .collect();
        if missing.is_empty() {
            return None;
        }
        let title = |category: &String| {
            let facts = self.setting.policy.category(category);
            facts.map_or_else(|| Text::same(category.clone()), |facts| facts.title.clone())
        };
        let titles = Arg::List(missing.iter().map(title).collect());
        Some(unproven("status-no-column", &[("categories", titles)]))
    }
}

fn sum(looked: &[&TableLook<'_>], of: impl Fn(&TableLook<'_>) -> u64) -> u64 {
    looked.iter().map(|table| of(table)).sum()
}

fn over(categories: &[Option<String>], of: impl Fn(Option<&str>) -> u64) -> u64 {
    categories.iter().map(|category| of(category.as_deref())).max().unwrap_or_default()
}

/// A promise that is kept, with what stays all the same.
fn kept(
    purpose: &Purpose,
    categories: &[Option<String>],
    look: &Look<'_>,
    looked: &[&TableLook<'_>],
) -> Verdict {
    let was_due = |table: &&&TableLook<'_>| over(categories, |category| table.due(&purpose.id, category)) > 0;
    let answers = looked.iter().filter(was_due).filter_map(|table| table.answer.clone());
    let last: Option<Answer> = answers.max_by_key(|answer| answer.index);
    let (since, proof, mut detail) = match last {
        Some(answer) => {
            let detail = say("status-run", &[("run", Arg::Plain(answer.run))]);
            (answer.on, answer.index, detail)
        }
        None => (look.on, look.index, say("status-nothing-due", &[("on", Arg::Date(look.on))])),
    };
    for (name, rows) in [
        ("status-and-holds", sum(looked, |table| table.hold())),
        ("status-and-references", sum(looked, |table| table.reference())),
    ] {
        if rows > 0 {
            detail = say(name, &[("detail", Arg::Text(detail)), ("rows", number(rows))]);
        }
    }
    (Status::Kept, Some(since), Some(proof), detail)
}
