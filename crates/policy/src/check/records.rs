//! What a rule asks that a statement need not say: it stands in the organisation's own records.

/// Rules about what an organisation does or keeps on file (a test, an agreement, a proof), which articles 13 and 14 do
/// not ask a statement to tell. Their findings on a text are true of what it says, and no fault of it.
const RECORDS: [&str; 16] = [
    "ACL-SPECIAL",
    "BAS-NO-LIA",
    "BRE-NONE",
    "CON-PROOF",
    "COO-GA",
    "DPIA-TRIGGER",
    "DPO-SCREEN",
    "PRC-CHECKLIST",
    "PRC-NO-DPA",
    "PUR-COMPAT",
    "PUR-NO-SUBJECT",
    "RET-DSR",
    "SEC-CARE",
    "SEC-NONE",
    "TRF-DPF",
    "TRF-TIA",
];

/// Whether a rule asks for what stands in the organisation's own records, which a statement need not say.
pub fn asks_for_records(code: &str) -> bool {
    RECORDS.contains(&code)
}

#[cfg(test)]
mod tests {
    use super::RECORDS;
    use crate::check::codes;

    #[test]
    fn every_code_is_a_rule() {
        for code in RECORDS {
            assert!(codes().any(|known| known == code), "{code}");
        }
    }
}
