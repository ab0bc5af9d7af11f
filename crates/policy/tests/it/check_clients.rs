//! What is done for a client is the client's to answer for: the organisation is its processor there.

use crate::judged::{count, policy, said};
use jiff::civil::date;
use waarborg_policy::check::check;

/// A firm that runs software for others; `ROLE` is what it says of its role.
const RUNS: &str = "[purpose.running]\nis = \"care\"\ntitle = \"Software draaien\"\nROLE\n\
    data = [\"name\", \"health\", \"bsn\", \"criminal\", \"id-document\"]\nsource = [\"third-parties\"]\n\
    recipients = [\"datacentre\"]\nautomated = true\n\
    [recipient]\ndatacentre = { name = \"Datacentrum\", role = \"processor\", country = \"NL\", agreement.is = \"none\" }\n";

#[test]
fn duties_of_a_controller_are_not_asked_of_a_processor() {
    let asked = [
        "BAS-MISSING",
        "SPC-GROUND",
        "CRI-GROUND",
        "BSN-NO-LAW",
        "IDC-BASIS",
        "PUR-SOURCE",
        "RET-MISSING",
        "ADM-GROUND",
    ];
    for code in asked {
        assert_eq!(count(code, &RUNS.replace("ROLE", "")), 1, "{code}");
        assert_eq!(count(code, &RUNS.replace("ROLE", "role = \"processor\"")), 0, "{code}");
        let both = RUNS.replace("ROLE", "role = [\"controller\", \"processor\"]");
        assert_eq!(count(code, &both), 1, "{code}: who is both is a controller too");
    }
    let short = "[purpose.running]\nis = \"billing\"\ntitle = \"Boekhouden\"\ndata = [\"invoice-data\"]\nROLE\nkeep = \"30 days after end-of-service\"";
    assert_eq!(count("RET-BELOW-FLOOR", &short.replace("ROLE", "")), 1);
    assert_eq!(count("RET-BELOW-FLOOR", &short.replace("ROLE", "role = \"processor\"")), 0);
}

#[test]
fn a_processor_guards_what_it_holds_all_the_same() {
    let runs = RUNS.replace("ROLE", "role = \"processor\"");
    assert_eq!(count("ACL-SPECIAL", &runs), 1);
    assert_eq!(count("DPO-SCREEN", &runs), 1, "art. 37 binds processors too");
    assert_eq!(said("PRC-NO-DPA", &runs), ["no processing agreement with Datacentrum"]);
}

#[test]
fn a_role_of_every_purpose_is_that_of_each() {
    let body = "[every-purpose]\nrole = \"processor\"\n[purpose.support]\ndata = [\"name\"]\n[purpose.chat]\ndata = [\"name\"]\n";
    let report = check(&policy(true, body), date(2026, 11, 22));
    assert!(
        report.findings.iter().all(|finding| !finding.code.starts_with("BAS-")),
        "{:#?}",
        report.findings
    );
}
