//! Running the program in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use rusqlite::Connection;
use tempfile::TempDir;
use waarborg_demo::{MAP, POLICY, Size, fill};

pub(crate) struct Practice {
    pub(crate) folder: TempDir,
}

pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Ran {
    let Output { status, stdout, stderr } =
        Command::cargo_bin("waarborg").unwrap().current_dir(folder).args(arguments).output().unwrap();
    Ran {
        code: status.code().unwrap_or(-1),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

/// The same, with something to read on standard input.
pub(crate) fn run_with(folder: &Path, arguments: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::cargo_bin("waarborg").unwrap();
    let output = command.current_dir(folder).args(arguments).write_stdin(input).output().unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The day of the clock, which the program asks too.
#[expect(clippy::disallowed_methods, reason = "the program under test asks the clock")]
fn clock_day() -> jiff::civil::Date {
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap();
    zone.to_datetime(jiff::Timestamp::now()).date()
}

impl Practice {
    /// The example organisation, prepared; dates count from the clock's day, for the program asks the clock.
    pub(crate) fn new(customers: u32) -> Practice {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("privacy.toml"), POLICY).unwrap();
        std::fs::write(folder.path().join("systems.toml"), MAP).unwrap();
        let db = Connection::open(folder.path().join("crm.sqlite")).unwrap();
        let today = clock_day();
        fill(&db, today, Size { customers }).unwrap();
        drop(db);
        let practice = Practice { folder };
        assert_eq!(practice.run(&["systems", "prepare", "crm"]).code, 0);
        practice
    }

    /// Applies the latest plan where no file may grow beyond 20 MB; what the program says of it.
    pub(crate) fn apply_on_a_full_disk(&self) -> String {
        let program = assert_cmd::cargo::cargo_bin("waarborg");
        let limited = std::process::Command::new("bash")
            .current_dir(self.folder.path())
            .arg("-c")
            .arg(format!(
                "ulimit -f 20000; trap '' XFSZ; exec {} apply latest --yes --language en --more-than-a-fifth customers --more-than-a-fifth invoices --more-than-a-fifth sessions --more-than-a-fifth applicants",
                program.display()
            ))
            .output()
            .unwrap();
        let err = String::from_utf8_lossy(&limited.stderr).into_owned();
        assert_eq!(limited.status.code(), Some(2), "{err}");
        err
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    /// Every file with its content, but for the lock and what SQLite keeps beside its files.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.display().to_string();
                if path.is_dir() {
                    folders.push(path);
                } else if !["-wal", "-shm", "/lock"].iter().any(|end| name.ends_with(end)) {
                    found.push((path.clone(), std::fs::read(&path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        run_in(self.folder.path(), arguments)
    }

    pub(crate) fn apply(&self, plan: &str) -> Ran {
        let mut arguments = vec!["apply", plan, "--yes"];
        for table in ["customers", "invoices", "sessions", "applicants"] {
            arguments.extend(["--more-than-a-fifth", table]);
        }
        self.run(&arguments)
    }

    pub(crate) fn dump(&self) -> String {
        let db = Connection::open(self.path("crm.sqlite")).unwrap();
        let mut text = String::new();
        for table in ["customers", "invoices", "sessions", "applicants"] {
            let sql = format!("select * from {table} order by id");
            let mut statement = db.prepare(&sql).unwrap();
            let columns = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                for n in 0..columns {
                    text += &format!("{:?} ", row.get::<_, rusqlite::types::Value>(n).unwrap());
                }
                text += "\n";
            }
        }
        text
    }
}
