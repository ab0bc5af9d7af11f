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
}

/// What the database does to a reference when the row it points at goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDelete {
    /// It refuses.
    Refuse,
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
    /// Columns that alone are unique.
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

    /// The single column that names a row: the primary key, or a unique column that may not be empty.
    pub fn key(&self) -> Option<&Column> {
        let mut keys = self.columns.iter().filter(|column| column.key > 0);
        match (keys.next(), keys.next()) {
            (Some(key), None) => Some(key),
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

    /// A text that changes whenever the shape of the database does.
    pub fn fingerprint(&self) -> String {
        let mut text = String::new();
        for table in &self.tables {
            text.push_str(&table.name);
            text.push('\n');
            text.push_str(&table.sql);
            text.push('\n');
            for trigger in &table.triggers {
                text.push_str(&trigger.name);
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
            columns: columns(connection, &name)?,
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

fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<Column>> {
    let mut statement = connection
        .prepare("select name, type, \"notnull\", pk, hidden from pragma_table_xinfo(?1) order by cid")?;
    let rows = statement.query_map([table], |row| {
        Ok(Column {
            name: row.get(0)?,
            declared: row.get(1)?,
            not_null: row.get(2)?,
            key: row.get(3)?,
            generated: row.get::<_, i64>(4)? > 1,
        })
    })?;
    rows.collect()
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
        .filter_map(|table| Some((table.name.to_ascii_lowercase(), table.key()?.name.clone())))
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
        "select info.name from pragma_index_list(?1) as list, pragma_index_info(list.name) as info
         where info.seqno = 0 and info.name is not null and list.partial = 0
           and (not ?2 or (list.\"unique\" = 1 and (select count(*) from pragma_index_info(list.name)) = 1))",
    )?;
    let rows = statement.query_map(rusqlite::params![table, unique_alone], |row| row.get(0))?;
    let mut found: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    if !unique_alone {
        let mut key = connection.prepare("select name from pragma_table_info(?1) where pk = 1")?;
        found.extend(key.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?);
    }
    Ok(found)
}

fn triggers(connection: &Connection, table: &str) -> rusqlite::Result<Vec<Trigger>> {
    let mut statement = connection.prepare(
        "select name, lower(sql) from sqlite_schema where type = 'trigger' and tbl_name = ?1 collate nocase",
    )?;
    let rows = statement.query_map([table], |row| {
        let (name, sql): (String, String) = (row.get(0)?, row.get(1)?);
        let head = sql.split(" on ").next().unwrap_or_default().to_owned();
        Ok(Trigger { name, on_delete: head.contains("delete"), on_update: head.contains("update") })
    })?;
    rows.collect()
}
