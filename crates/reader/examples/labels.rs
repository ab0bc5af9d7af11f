//! Prints the labels of every text of a folder into another: `labels FROM TO`.
#![expect(clippy::print_stderr, reason = "an example talks to whoever runs it")]

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: labels FROM TO");
        return Ok(());
    };
    std::fs::create_dir_all(&to)?;
    for entry in std::fs::read_dir(&from)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let page = waarborg_reader::Page::plain(String::from_utf8_lossy(&std::fs::read(&path)?));
        let reading = waarborg_reader::read(&page);
        let labels = waarborg_reader::labels(&name, &page, &reading);
        std::fs::write(std::path::Path::new(&to).join(format!("{name}.trace")), trace(&page, &reading))?;
        std::fs::write(
            std::path::Path::new(&to).join(format!("{name}.json")),
            serde_json::to_string_pretty(&labels)?,
        )?;
    }
    Ok(())
}

/// Every code with the words around those that say it.
fn trace(page: &waarborg_reader::Page, reading: &waarborg_reader::Reading) -> String {
    let around = |span: &std::ops::Range<usize>| {
        let text = &page.text;
        let start = text.floor_char_boundary(span.start.saturating_sub(90));
        let end = text.ceil_char_boundary((span.end + 60).min(text.len()));
        let before = text.get(start..span.start).unwrap_or_default();
        let words = text.get(span.clone()).unwrap_or_default();
        let after = text.get(span.end..end).unwrap_or_default();
        format!("{before}>>{words}<<{after}").replace('\n', " / ")
    };
    let mut lines = Vec::new();
    for (kind, list) in [
        ("data", &reading.categories),
        ("purpose", &reading.purposes),
        ("ground", &reading.grounds),
        ("right", &reading.rights),
        ("security", &reading.security),
        ("safeguard", &reading.safeguards),
    ] {
        lines.extend(list.iter().map(|found| format!("{kind} {}: {}", found.value, around(&found.span))));
    }
    lines.extend(
        reading.recipients.iter().map(|found| format!("recipient {}: {}", found.value, around(&found.span))),
    );
    lines.extend(reading.retention.iter().map(|found| {
        format!("term {:?} {:?}: {}", found.value.lasts, found.value.after, around(&found.span))
    }));
    let flag = |name: &str, span: Option<&std::ops::Range<usize>>| {
        span.map(|span| format!("{name}: {}", around(span)))
    };
    let cookies = &reading.cookies;
    lines.extend(
        [
            flag("name", reading.controller.name.as_ref().map(|found| &found.span)),
            flag("city", reading.controller.city.as_ref().map(|found| &found.span)),
            flag(
                "officer",
                reading
                    .privacy_contact
                    .as_ref()
                    .and_then(|contact| contact.name.as_ref())
                    .map(|found| &found.span),
            ),
            flag("role", reading.privacy_contact.as_ref().map(|contact| &contact.role.span)),
            flag("version", reading.version.as_ref().map(|found| &found.span)),
            flag("shares", reading.shares.as_ref().map(|found| &found.span)),
            flag("outside", reading.outside_eea.as_ref().map(|found| &found.span)),
            flag("agreement", reading.processor_agreement.as_ref().map(|found| &found.span)),
            flag("special", reading.special.as_ref().map(|found| &found.span)),
            flag("automated", reading.automated.as_ref().map(|found| &found.span)),
            flag("minors", reading.minors.as_ref().map(|found| &found.span)),
            flag("functional", cookies.functional.as_ref().map(|found| &found.span)),
            flag("analytical", cookies.analytical.as_ref().map(|found| &found.span)),
            flag("tracking", cookies.tracking.as_ref().map(|found| &found.span)),
            flag("asked", cookies.consent_asked.as_ref().map(|found| &found.span)),
            flag("optin", reading.newsletter_optin.as_ref().map(|found| &found.span)),
            flag("unsubscribe", reading.newsletter_unsubscribe.as_ref().map(|found| &found.span)),
            flag("breach", reading.breach.as_ref().map(|found| &found.span)),
            flag("complaints", reading.complaint_procedure.as_ref().map(|found| &found.span)),
            flag("disclosure", reading.responsible_disclosure.as_ref().map(|found| &found.span)),
            flag("identity", reading.identity_check.as_ref().map(|found| &found.span)),
        ]
        .into_iter()
        .flatten(),
    );
    lines.join("\n") + "\n"
}
