//! The program is killed while it ends data, again and again; run to its end it leaves what an undisturbed run leaves.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::Practice;

#[test]
fn kill_at_any_moment() {
    let undisturbed = Practice::new(1_500);
    undisturbed.run(&["plan", "-q"]);
    assert_eq!(undisturbed.apply("latest").code, 0);
    let want = undisturbed.dump();

    let practice = Practice::new(1_500);
    practice.run(&["plan", "-q"]);
    let program = assert_cmd::cargo::cargo_bin("waarborg");
    let mut killed = 0;
    for n in 0..40_u64 {
        let mut child = Command::new(&program)
            .current_dir(practice.folder.path())
            .args(["apply", "latest", "--yes", "-q"])
            .args(
                ["customers", "invoices", "sessions", "applicants"]
                    .iter()
                    .flat_map(|table| ["--more-than-a-fifth", table]),
            )
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // From the first millisecond to well past the end of a run.
        std::thread::sleep(Duration::from_millis(3 + n * 7 % 150));
        if child.try_wait().unwrap().is_none() {
            child.kill().unwrap();
            killed += 1;
        }
        child.wait().unwrap();
    }
    assert!(killed > 5, "only {killed} were killed in time");
    let last = practice.apply("latest");
    // One of them may have come to its end; then the plan is done.
    assert!(last.code == 0 || last.err.contains("al helemaal uitgevoerd"), "{}", last.err);
    assert_eq!(practice.dump(), want);
    let verified = practice.run(&["evidence", "verify", "--language", "en"]);
    assert!(verified.out.contains("consistent: yes"), "{}", verified.out);
}
