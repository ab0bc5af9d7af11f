//! De Lichtbron: a coaching practice that does not exist, with customers who do not exist.

use jiff::ToSpan;
use jiff::civil::Date;
use rusqlite::{Connection, params};

use crate::dice::Dice;

/// Its policy.
pub const POLICY: &str = include_str!("../lichtbron/privacy.toml");
/// Its map.
pub const MAP: &str = include_str!("../lichtbron/systems.toml");

/// How many people.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Customers.
    pub customers: u32,
}

const FIRST: &[&str] = &[
    "Aaltje", "Bram", "Chantal", "Daan", "Elif", "Fatima", "Gijs", "Hanna", "Imke", "Jasper", "Karim",
    "Lotte", "Milan", "Noor", "Okke", "Priya", "Quinten", "Roos", "Sven", "Tess", "Umar", "Vera", "Wout",
    "Yara", "Zoë",
];
const LAST: &[&str] = &[
    "Akkerdijk",
    "Beekhuis",
    "Cordaan",
    "Duinstra",
    "Eikelbos",
    "Fokkerland",
    "Graszoom",
    "Heuvelrug",
    "IJsselmuur",
    "Jachthoek",
    "Klaverveld",
    "Lindenlaan",
    "Molenwiek",
    "Noorderlicht",
    "Oeverzicht",
    "Pannenkoek",
    "Rietkraag",
    "Sluiswacht",
    "Torenburg",
    "Uilenspiegel",
    "Veenhof",
    "Waterkant",
    "Zandpad",
];
const STREETS: &[&str] = &["Dorpsstraat", "Molenweg", "Kerkpad", "Stationslaan", "Havenkade", "Lindehof"];
const TOWNS: &[&str] = &["Oudwoude", "Nieuwdal", "Waterrijk", "Bosbeek", "Zandhoven"];
const NOTES: &[&str] = &[
    "vroeg naar tarieven",
    "wil later terugbellen",
    "kwam via een vriendin",
    "stelde een vraag over de intake",
    "",
];

const TABLES: &str = "
create table customers (
    id integer primary key,
    first_name text not null,
    last_name text not null,
    street text,
    email text,
    phone text,
    notes text,
    started_on date,
    ended_on date,
    last_contact_on date,
    newsletter_since date,
    newsletter_off date,
    last_opened_on date
);
create table invoices (
    id integer primary key,
    customer_id integer not null references customers (id),
    number text not null unique,
    billing_name text not null,
    billing_address text,
    lines text,
    iban text,
    invoice_date date,
    paid_on date,
    disputed boolean not null default 0
);
create index invoices_customer on invoices (customer_id);
create table sessions (
    id integer primary key,
    customer_id integer not null references customers (id),
    held_on date,
    notes text,
    health text
);
create index sessions_customer on sessions (customer_id);
create table applicants (
    id integer primary key,
    name text not null,
    email text,
    letter text,
    procedure_ended date,
    may_keep boolean
);
create index customers_contact on customers (last_contact_on);
";

/// Makes the tables and fills them with people, deterministically for a day.
///
/// # Errors
/// What SQLite says.
pub fn fill(connection: &Connection, today: Date, size: Size) -> rusqlite::Result<()> {
    connection.execute_batch("pragma journal_mode = wal")?;
    let transaction = connection.unchecked_transaction()?;
    transaction.execute_batch(TABLES)?;
    let mut dice = Dice::new(20_261_122);
    let mut invoice = 0;
    for id in 1..=size.customers {
        customer(&transaction, &mut dice, today, id, &mut invoice)?;
    }
    for id in 1..=size.customers / 20 {
        applicant(&transaction, &mut dice, today, id)?;
    }
    transaction.commit()
}

fn back(dice: &mut Dice, today: Date, days: u32) -> Date {
    today.saturating_sub(i64::from(dice.roll(days)).days())
}

fn text(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn name(dice: &mut Dice) -> (&'static str, &'static str) {
    (dice.pick(FIRST).copied().unwrap_or("Noor"), dice.pick(LAST).copied().unwrap_or("Veenhof"))
}

fn customer(
    db: &Connection,
    dice: &mut Dice,
    today: Date,
    id: u32,
    invoice: &mut u32,
) -> rusqlite::Result<()> {
    let (first, last) = name(dice);
    let email =
        format!("{}.{}{id}@voorbeeld.example", first.to_lowercase().replace('ë', "e"), last.to_lowercase());
    let bought = dice.roll(10) < 6;
    let contact = back(dice, today, 365 * 11);
    let started = bought.then(|| contact.saturating_sub(i64::from(dice.roll(400)).days()));
    let ended =
        (bought && dice.roll(10) > 0).then(|| contact.saturating_sub(i64::from(dice.roll(30)).days()));
    let subscribed = dice.roll(10) < 3;
    let since = subscribed.then(|| back(dice, today, 365 * 6));
    let off = (subscribed && dice.roll(4) == 0).then(|| back(dice, today, 700));
    let opened = (subscribed && dice.roll(5) > 0).then(|| back(dice, today, 365 * 4));
    // A few rows are as they are in real life: a date that nobody filled in, or filled in wrongly.
    let contact_text = match dice.roll(200) {
        0 => None,
        1 => Some("onbekend".to_owned()),
        _ => text(Some(contact)),
    };
    db.prepare_cached(
        "insert into customers values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        id,
        first,
        last,
        format!(
            "{} {}, {}",
            dice.pick(STREETS).copied().unwrap_or("Kerkpad"),
            1 + dice.roll(180),
            dice.pick(TOWNS).copied().unwrap_or("Bosbeek")
        ),
        email,
        format!("06-0000{:04}", dice.roll(10_000)),
        dice.pick(NOTES),
        text(started),
        text(ended),
        contact_text,
        text(since),
        text(off),
        text(opened),
    ])?;
    if !bought {
        return Ok(());
    }
    for _ in 0..=dice.roll(3) {
        *invoice += 1;
        let day = contact.saturating_sub(i64::from(dice.roll(300)).days());
        let paid =
            (dice.roll(50) > 0).then(|| day.saturating_add(i64::from(dice.roll(60)).days()).min(today));
        db.prepare_cached("insert into invoices values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?.execute(
            params![
                *invoice,
                id,
                format!("F{:06}", *invoice),
                format!("{first} {last}"),
                "Voorbeeldweg 1, Oudwoude",
                "coaching, drie gesprekken",
                format!("NL00FAKE{:010}", dice.roll(1_000_000_000)),
                text(Some(day)),
                text(paid),
                dice.roll(400) == 0,
            ],
        )?;
    }
    for _ in 0..dice.roll(3) {
        let held = contact.saturating_sub(i64::from(dice.roll(200)).days());
        // Few people tell about their health.
        let health = (dice.roll(6) == 0).then_some("slaapt slecht");
        db.prepare_cached(
            "insert into sessions (customer_id, held_on, notes, health) values (?1, ?2, ?3, ?4)",
        )?
        .execute(params![id, text(Some(held)), "aantekeningen van een gesprek", health])?;
    }
    Ok(())
}

fn applicant(db: &Connection, dice: &mut Dice, today: Date, id: u32) -> rusqlite::Result<()> {
    let (first, last) = name(dice);
    let ended = (dice.roll(8) > 0).then(|| back(dice, today, 500));
    let consent = match dice.roll(3) {
        0 => Some(true),
        1 => Some(false),
        _ => None,
    };
    db.prepare_cached("insert into applicants values (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
        id,
        format!("{first} {last}"),
        format!("sollicitant{id}@voorbeeld.example"),
        "motivatie en loopbaan",
        text(ended),
        consent,
    ])?;
    Ok(())
}
