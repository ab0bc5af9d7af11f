//! What the program knows of the law, as Markdown: every row with the days between which it holds and its source.

use jiff::civil::Date;

use crate::vocabulary::{Pending, Statutory, vocabulary};

use super::words::{en, nl};
use super::{code, table};

const INTRODUCTION: &str = "# The law as data\n\nMade from the data that `check`, `plan` and the statement go by; `--today` takes the rows that hold on that day. Source: S seen in a published text, GK general knowledge that a lawyer must verify.\n";

/// The page.
pub fn laws() -> String {
    let mut text = format!("{INTRODUCTION}\nState of the data: {}.\n", vocabulary().version);
    acts(&mut text);
    statutory(&mut text);
    criteria(&mut text);
    permits(&mut text);
    bsn(&mut text);
    transfers(&mut text);
    dpia(&mut text);
    articles(&mut text);
    holidays(&mut text);
    text
}

/// Whether a period may be shorter or longer.
pub(super) fn binds(rule: &Statutory) -> String {
    let longer = rule.longer.as_ref().map(|ground| format!("not longer (but {})", en(ground)));
    let longer = longer.unwrap_or_else(|| "not longer".to_owned());
    let known = [
        (rule.floor, "not shorter".to_owned()),
        (rule.ceiling, longer),
        (rule.guidance, "guidance".to_owned()),
    ];
    known.into_iter().filter_map(|(so, word)| so.then_some(word)).collect::<Vec<_>>().join(", ")
}

fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn pending(change: Option<&Pending>) -> String {
    change.map(|change| format!("{} Look again on {}.", en(&change.what), change.recheck)).unwrap_or_default()
}

fn acts(text: &mut String) {
    let rows = vocabulary().laws.values().map(|law| {
        let moved = law.articles.iter().map(|(own, other)| format!("Art. {own} is now {other}."));
        let mut notes: Vec<String> = moved.collect();
        notes.extend(law.changed.iter().map(|(from, what)| format!("{from}: {}", en(what))));
        notes.push(pending(law.pending.as_ref()));
        notes.retain(|note| !note.is_empty());
        let successor = law.successor.as_deref().and_then(|id| vocabulary().laws.get(id));
        let to = match (law.valid_to, successor) {
            (Some(to), Some(next)) => format!("{to}, then {}", next.short),
            (to, _) => day(to),
        };
        let names = [law.short.clone(), nl(&law.name), en(&law.name)];
        let [short, dutch, english] = names;
        [short, dutch, english, day(law.valid_from), to, notes.join(" "), law.source.clone()]
    });
    let head = ["short", "Dutch", "English", "from", "to", "changes", "source"];
    table(text, "## Laws", head, rows);
}

/// The purposes of which `check` asks a period by itself.
fn applies(id: &str, rule: &Statutory) -> String {
    let by_kind = vocabulary().purposes.values().filter(|kind| kind.law.as_deref() == Some(id));
    let mut purposes: Vec<&str> = by_kind.map(|kind| kind.id.as_str()).collect();
    purposes.extend(rule.purposes.iter().map(String::as_str));
    purposes.join(", ")
}

fn statutory(text: &mut String) {
    const HEADING: &str = "## Periods\n\n`check` asks a period of the kinds of purpose in the column \"asked of\", and of every purpose that names the rule or cites its article, for the data that it is about. A row without a kind is asked of nobody else: a text must name it first.";
    let rows = vocabulary().statutory.iter().map(|(id, rule)| {
        // What came before the row that a policy names stands under the name of that row.
        let named = rule.successor.as_deref().unwrap_or(id);
        [
            code(&format!("by law: {named}")),
            en(&rule.title),
            format!("{} after {}", rule.period, rule.after),
            binds(rule),
            applies(id, rule),
            rule.citation(),
            day(rule.valid_from),
            day(rule.valid_to),
            rule.source.clone(),
        ]
    });
    let head = ["rule", "what", "period", "binds", "asked of", "citation", "from", "to", "source"];
    table(text, HEADING, head, rows);
}

fn criteria(text: &mut String) {
    let rows = vocabulary().criteria.values().map(|criterion| {
        let law = vocabulary().laws.get(&criterion.law).map_or(criterion.law.as_str(), |law| &law.short);
        let binds = match (criterion.ceiling, criterion.guidance) {
            (true, _) => "not longer",
            (_, true) => "guidance",
            _ => "",
        };
        let citation = format!("{law} {}", criterion.article);
        [en(&criterion.title), en(&criterion.until), binds.to_owned(), citation, criterion.source.clone()]
    });
    let head = ["what", "until", "binds", "citation", "source"];
    table(text, "## Periods that no number fixes", head, rows);
}

fn permits(text: &mut String) {
    let rows = vocabulary().permits.values().map(|permit| {
        let law = vocabulary().laws.get(&permit.law);
        [
            law.map_or_else(|| permit.law.clone(), |law| law.short.clone()),
            permit.articles.join(", "),
            permit.class.word().to_owned(),
            permit.categories.join(", "),
            day(law.and_then(|law| law.valid_from)),
            day(law.and_then(|law| law.valid_to)),
            permit.source.clone(),
        ]
    });
    let heading = "## Laws that permit special or criminal data (AVG 9(2), 10)\n\nNo article: the whole law. No category: all of the class. Special data may also rest on a word of art. 9(2).";
    let head = ["law", "articles", "class", "categories", "from", "to", "source"];
    table(text, heading, head, rows);
}

fn bsn(text: &mut String) {
    let rows = vocabulary().bsn.values().map(|ground| {
        let law = vocabulary().laws.get(&ground.law);
        [
            en(&ground.name),
            ground.sectors.join(", "),
            ground.purposes.join(", "),
            day(law.and_then(|law| law.valid_from)),
            day(law.and_then(|law| law.valid_to)),
            ground.source.clone().unwrap_or_default(),
        ]
    });
    let heading = "## Laws that allow the BSN (UAVG 46)\n\nNo sector: any organisation. No purpose: any that carries out the law, and no marketing.";
    table(text, heading, ["law", "sectors", "purposes", "from", "to", "source"], rows);
}

fn transfers(text: &mut String) {
    let rows = vocabulary().adequacy.iter().flat_map(|(id, decision)| {
        let mut notes: Vec<String> =
            decision.scope.iter().map(|scope| format!("Scope: {}.", en(scope))).collect();
        notes.extend(decision.decision.iter().map(|number| format!("Decision {number}.")));
        notes.extend(decision.confirmed.iter().map(|month| format!("Confirmed in {month}.")));
        notes.extend(decision.renewed.map(|on| format!("Renewed on {on}.")));
        notes.push(pending(decision.pending.as_ref()));
        notes.retain(|note| !note.is_empty());
        let row = |from, to, notes: String, source: &String| {
            [code(id), en(&decision.name), day(from), day(to), notes, source.clone()]
        };
        let earlier = decision.earlier.iter().map(|time| {
            row(
                Some(time.valid_from),
                Some(time.valid_to),
                "Before there was a decision.".to_owned(),
                &time.source,
            )
        });
        let former = decision.former.iter().map(|former| {
            let notes =
                format!("Earlier decision, for organisations certified under {}.", code(&former.safeguard));
            row(Some(former.valid_from), Some(former.valid_to), notes, &former.source)
        });
        let own = row(decision.valid_from, decision.valid_to, notes.join(" "), &decision.source);
        former.chain(earlier).chain([own]).collect::<Vec<_>>()
    });
    let head = ["id", "where", "from", "to", "notes", "source"];
    table(text, "## Adequacy decisions (AVG 45)", head, rows);
    let changed = vocabulary().eea_changed.iter().map(|(code, membership)| {
        let name = vocabulary().countries.get(code).map(en).unwrap_or_default();
        let (from, to) = (day(membership.valid_from), day(membership.valid_to));
        [self::code(code), name, from, to, membership.source.clone()]
    });
    table(
        text,
        "## Countries that came into the European Economic Area or left it",
        ["id", "where", "from", "to", "source"],
        changed,
    );
    let modules =
        vocabulary().scc_modules.iter().map(|(id, word)| [id.clone(), nl(&word.title), en(&word.title)]);
    table(text, "## Modules of the standard clauses", ["module", "Dutch", "English"], modules);
}

fn dpia(text: &mut String) {
    let known = vocabulary();
    let list = &known.dpia_list;
    let published = format!(
        "### By the list of the authority\n\nArt. {}, {}, from {} (source {}).",
        list.article, list.published, list.valid_from, list.source
    );
    *text += "\n## When an impact assessment is needed (AVG 35)\n";
    for (heading, words) in [
        ("### By the regulation\n\nArt. 35(3).", &known.dpia_grounds),
        (published.as_str(), &known.dpia),
        (
            "### By the European authorities\n\nTwo of these criteria ask for one (WP248).",
            &known.dpia_criteria,
        ),
    ] {
        let rows = words.iter().map(|(id, word)| [code(id), nl(&word.title), en(&word.title)]);
        table(text, heading, ["id", "Dutch", "English"], rows);
    }
}

fn articles(text: &mut String) {
    let known = vocabulary();
    for (law, articles) in &known.articles {
        let short = known.laws.get(law).map_or(law.as_str(), |law| &law.short);
        let mut rows: Vec<_> = articles.iter().collect();
        rows.sort_by_key(|(number, _)| number.parse::<u32>().unwrap_or(u32::MAX));
        let rows = rows.into_iter().map(|(number, article)| {
            let most = known.fines.iter().find(|fine| Some(fine.percent) == article.fine);
            let fine = most.map(|most| format!("{} million euro or {} %", most.million, most.percent));
            [number.clone(), article.nl.clone(), article.en.clone(), fine.unwrap_or_default()]
        });
        table(
            text,
            &format!("## Articles of the {short}"),
            ["article", "Dutch", "English", "fine at most"],
            rows,
        );
    }
}

fn holidays(text: &mut String) {
    let known = vocabulary();
    let heading = format!(
        "## Days equated with holidays\n\nBy royal decree (Algemene termijnenwet, art. 3(3)), known up to and including {}. General holidays are computed.",
        known.equated_known_to
    );
    table(text, &heading, ["day"], known.equated_days.iter().map(|day| [day.to_string()]));
}
