//! What is really in a database: tables, columns, keys, references, indexes, triggers.

use rusqlite::Connection;

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its declared type.
    pub declared: String,
    /// It may not be empty.
    pub not_null: bool,
    /// Its place in the primary key, from 1; 0 outside it.
    pub key: i64,
    /// It is computed.
    pub generated: bool,
    /// How its values are compared, `BINARY` where nothing else was said.
    pub collation: String,
    /// It is the row's own number: always whole, never empty.
    pub row_number: bool,
}

/// How the engine converts and compares a column's values, by its declared type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Affinity {
    /// As numbers where they look so.
    Number,
    /// As text.
    Text,
    /// As they are.
    AsIs,
}

impl Column {
    /// How its values are converted, by the engine's own rules.
    pub fn affinity(&self) -> Affinity {
        let declared = self.declared.to_ascii_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| declared.contains(word));
        if says(&["int"]) {
            Affinity::Number
        } else if says(&["char", "clob", "text"]) {
            Affinity::Text
        } else if declared.is_empty() || says(&["blob"]) {
            Affinity::AsIs
        } else {
            Affinity::Number
        }
    }
}

/// What the database does to a reference when the row it points at goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDelete {
    /// It refuses, at the end of the transaction if asked.
    Refuse,
    /// It refuses at once.
    Restrict,
    /// It deletes the referring row.
    Cascade,
    /// It empties or resets the reference.
    Change,
}

/// A reference from a table to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignKey {
    /// The column that refers.
    pub column: String,
    /// The table referred to.
    pub to: String,
    /// Its column.
    pub to_column: String,
    /// What happens when that row goes.
    pub on_delete: OnDelete,
    /// It consists of several columns.
    pub composite: bool,
}

/// A trigger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// Its name.
    pub name: String,
    /// It fires on deleting.
    pub on_delete: bool,
    /// It fires on updating.
    pub on_update: bool,
    /// Its text.
    pub sql: String,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableInfo {
    /// Its name, as the database writes it.
    pub name: String,
    /// It is a view.
    pub view: bool,
    /// It is a virtual table (full text search).
    pub virtual_table: bool,
    /// Columns.
    pub columns: Vec<Column>,
    /// References to other tables.
    pub foreign_keys: Vec<ForeignKey>,
    /// The first column of every index.
    pub indexed: Vec<String>,
    /// Columns that alone are unique, compared as the column itself is.
    pub unique: Vec<String>,
    /// Triggers.
    pub triggers: Vec<Trigger>,
    /// How it was made, for checks on columns.
    pub sql: String,
}

impl TableInfo {
    /// A column by its name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name.eq_ignore_ascii_case(name))
    }

    fn is_unique(&self, column: &Column) -> bool {
        self.unique.iter().any(|name| name.eq_ignore_ascii_case(&column.name))
    }

    /// The single column that names a row: the primary key, or a unique column that may not be empty.
    pub fn key(&self) -> Option<&Column> {
        let mut keys = self.columns.iter().filter(|column| column.key > 0);
        match (keys.next(), keys.next()) {
            // A key that is compared otherwise than the column is names two rows at once.
            (Some(key), None) if key.row_number || self.is_unique(key) => Some(key),
            (Some(_), Some(_)) => None,
            _ => self
                .unique
                .iter()
                .filter_map(|name| self.column(name))
                .find(|column| column.not_null && !column.generated),
        }
    }
}

/// A database's tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Tables and views.
    pub tables: Vec<TableInfo>,
}

impl Catalogue {
    /// A table by its name.
    pub fn table(&self, name: &str) -> Option<&TableInfo> {
        self.tables.iter().find(|table| table.name.eq_ignore_ascii_case(name))
    }

    /// Every reference to a table, with the table that holds it.
    pub fn references_to<'a>(
        &'a self,
        name: &'a str,
    ) -> impl Iterator<Item = (&'a TableInfo, &'a ForeignKey)> {
        self.tables.iter().flat_map(move |table| {
            table
                .foreign_keys
                .iter()
                .filter(move |key| key.to.eq_ignore_ascii_case(name))
                .map(move |key| (table, key))
        })
    }

    /// Tables of which the database itself deletes rows when rows of a table go, to every depth.
    pub fn cascades_of(&self, name: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut at = Some(name.to_owned());
        let mut seen = 0;
        while let Some(parent) = at {
            for (child, key) in self.references_to(&parent) {
                if key.on_delete == OnDelete::Cascade && !found.contains(&child.name) {
                    found.push(child.name.clone());
                }
            }
            at = found.get(seen).cloned();
            seen += 1;
        }
        found
    }

    /// A text that changes whenever the shape of the database does.
    pub fn fingerprint(&self) -> String {
        let mut text = String::new();
        for table in &self.tables {
            text.push_str(&table.name);
            text.push('\n');
            text.push_str(&table.sql);
            text.push('\n');
            for trigger in &table.triggers {
                text.push_str(&trigger.sql);
                text.push('\n');
            }
        }
        text
    }
}

/// Reads the catalogue.
///
/// # Errors
/// What SQLite says.
pub fn read_catalogue(connection: &Connection) -> rusqlite::Result<Catalogue> {
    let mut tables = Vec::new();
    let mut list = connection.prepare(
        "select name, type, coalesce(sql, '') from sqlite_schema
         where type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\' order by name",
    )?;
    let rows =
        list.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?)))?;
    for row in rows {
        let (name, kind, sql): (String, String, String) = row?;
        tables.push(TableInfo {
            view: kind == "view",
            virtual_table: sql.trim_start().to_ascii_lowercase().starts_with("create virtual"),
            columns: columns(connection, &name, kind == "view")?,
            foreign_keys: foreign_keys(connection, &name)?,
            indexed: indexed(connection, &name, false)?,
            unique: indexed(connection, &name, true)?,
            triggers: triggers(connection, &name)?,
            name,
            sql,
        });
    }
    resolve_keys(&mut tables);
    Ok(Catalogue { tables })
}

fn columns(connection: &Connection, table: &str, view: bool) -> rusqlite::Result<Vec<Column>> {
    let mut statement = connection.prepare(
        "select name, type, \"notnull\", pk, hidden,
                pk = 1 and upper(type) = 'INTEGER'
                and (select count(*) from pragma_table_info(?1) where pk > 0) = 1
                and not exists (select 1 from pragma_index_list(?1) where origin = 'pk')
         from pragma_table_xinfo(?1) order by cid",
    )?;
    let rows = statement.query_map([table], |row| {
        Ok(Column {
            name: row.get(0)?,
            declared: row.get(1)?,
            not_null: row.get(2)?,
            key: row.get(3)?,
            generated: row.get::<_, i64>(4)? > 1,
            collation: String::new(),
            row_number: row.get(5)?,
        })
    })?;
    let mut found: Vec<Column> = rows.collect::<rusqlite::Result<_>>()?;
    for column in &mut found {
        // A view has no columns of its own to ask about.
        let known = if view { None } else { connection.column_metadata(None, table, &column.name).ok() };
        let collation = known.and_then(|(_, collation, ..)| collation);
        column.collation =
            collation.map_or_else(|| "BINARY".to_owned(), |name| name.to_string_lossy().to_ascii_uppercase());
    }
    Ok(found)
}

fn foreign_keys(connection: &Connection, table: &str) -> rusqlite::Result<Vec<ForeignKey>> {
    let mut statement = connection.prepare(
        "select \"from\", \"table\", coalesce(\"to\", ''), on_delete,
                (select count(*) from pragma_foreign_key_list(?1) as other where other.id = list.id) > 1
         from pragma_foreign_key_list(?1) as list order by id, seq",
    )?;
    let rows = statement.query_map([table], |row| {
        Ok(ForeignKey {
            column: row.get(0)?,
            to: row.get(1)?,
            to_column: row.get(2)?,
            on_delete: match row.get::<_, String>(3)?.as_str() {
                "CASCADE" => OnDelete::Cascade,
                "SET NULL" | "SET DEFAULT" => OnDelete::Change,
                "RESTRICT" => OnDelete::Restrict,
                _ => OnDelete::Refuse,
            },
            composite: row.get(4)?,
        })
    })?;
    rows.collect()
}

/// A reference that names no column means the primary key.
fn resolve_keys(tables: &mut [TableInfo]) {
    let keys: Vec<(String, String)> = tables
        .iter()
        .filter_map(|table| {
            let key = table.columns.iter().find(|column| column.key == 1)?;
            Some((table.name.to_ascii_lowercase(), key.name.clone()))
        })
        .collect();
    for key in tables.iter_mut().flat_map(|table| &mut table.foreign_keys) {
        if key.to_column.is_empty() {
            let found = keys.iter().find(|(table, _)| *table == key.to.to_ascii_lowercase());
            key.to_column = found.map(|(_, column)| column.clone()).unwrap_or_default();
        }
    }
}

fn indexed(connection: &Connection, table: &str, unique_alone: bool) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(
        "select info.name, info.coll from pragma_index_list(?1) as list, pragma_index_xinfo(list.name) as info
         where info.seqno = 0 and info.name is not null and list.partial = 0
           and (not ?2 or (list.\"unique\" = 1 and (select count(*) from pragma_index_info(list.name)) = 1))",
    )?;
    let rows = statement.query_map(rusqlite::params![table, unique_alone], |row| {
        Ok((row.get(0)?, row.get::<_, Option<String>>(1)?.unwrap_or_default()))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (name, collation): (String, String) = row?;
        let own = connection.column_metadata(None, table, &name)?.1;
        // An index that compares otherwise answers no question about the column.
        if own.is_none_or(|own| own.to_string_lossy().eq_ignore_ascii_case(&collation)) {
            found.push(name);
        }
    }
    if !unique_alone {
        let mut key = connection.prepare("select name from pragma_table_info(?1) where pk = 1")?;
        found.extend(key.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?);
    }
    Ok(found)
}

fn triggers(connection: &Connection, table: &str) -> rusqlite::Result<Vec<Trigger>> {
    let mut statement = connection.prepare(
        "select name, coalesce(sql, '') from sqlite_schema where type = 'trigger' and tbl_name = ?1 collate nocase",
    )?;
    let rows = statement.query_map([table], |row| {
        let (name, sql): (String, String) = (row.get(0)?, row.get(1)?);
        let fires = !fires_on_insert_alone(&sql);
        Ok(Trigger { name, on_delete: fires, on_update: fires, sql })
    })?;
    rows.collect()
}

/// Whether a trigger certainly fires on nothing but an insertion: of its words outside quotes and comments, the first
/// that names an act says so.
fn fires_on_insert_alone(sql: &str) -> bool {
    let act = ["insert", "update", "delete"];
    let words = words_outside_quotes(sql);
    let first = words.iter().find(|word| act.contains(&word.as_str()));
    first.is_some_and(|word| word == "insert")
}

/// The bare words of a text of SQL, in lower case.
fn words_outside_quotes(sql: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut letters = sql.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_alphanumeric() || letter == '_' || letter == '$' {
            word.extend(letter.to_lowercase());
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        match letter {
            '"' | '\'' | '`' => while letters.next().is_some_and(|next| next != letter) {},
            '[' => while letters.next().is_some_and(|next| next != ']') {},
            '-' if letters.peek() == Some(&'-') => while letters.next().is_some_and(|next| next != '\n') {},
            '/' if letters.peek() == Some(&'*') => {
                let mut before = ' ';
                letters.next();
                for next in letters.by_ref() {
                    if before == '*' && next == '/' {
                        break;
                    }
                    before = next;
                }
            }
            _ => {}
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}
