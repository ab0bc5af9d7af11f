//! What single English sentences say, as values of the policy.

use waarborg_reader::{Page, draft};

/// A sentence below a heading, in a text that is English and names an address.
fn page(heading: &str, sentence: &str) -> Page {
    Page::plain(format!(
        "Privacy statement\n\nThis is the privacy statement of Bakery Jones. You can reach us at info@example.org.\n\n\
         {heading}\n\n{sentence}\n"
    ))
}

/// Whether the draft of a sentence has a value (`path + word`, `path = word`), and the file that says it.
fn sets(key: &str, heading: &str, sentence: &str) -> (bool, String) {
    let made = draft(&page(heading, sentence));
    assert!(made.policy.is_some(), "{sentence}: {}", made.toml);
    let file: toml::Table = toml::from_str(&made.toml).unwrap();
    let (path, word) = key.split_once(" + ").or_else(|| key.split_once(" = ")).unwrap();
    let value = path.split('.').try_fold(toml::Value::Table(file), |at, step| at.get(step).cloned());
    let has = match value {
        Some(toml::Value::Array(all)) => all.iter().any(|one| one.as_str() == Some(word)),
        Some(toml::Value::String(said)) => word == "WORDS" && sentence.contains(&said) || said == word,
        Some(toml::Value::Boolean(said)) => said.to_string() == word,
        _ => false,
    };
    (has, made.toml)
}

/// The keys of the cues of a language.
fn keys(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.strip_prefix("[[\"")?.strip_suffix("\"]]"))
        .map(str::to_owned)
        .collect()
}

const ENGLISH: &str = include_str!("../../data/en/says.toml");
const DUTCH: &str = include_str!("../../data/nl/says.toml");

#[test]
fn both_languages_say_the_same_in_the_same_places() {
    assert_eq!(keys(ENGLISH), keys(DUTCH));
    let english: toml::Table = toml::from_str(ENGLISH).unwrap();
    let dutch: toml::Table = toml::from_str(DUTCH).unwrap();
    for (key, entries) in &dutch {
        for what in ["in", "denied"] {
            let of = |entries: &toml::Value| entries.get(0).and_then(|entry| entry.get(what)).cloned();
            assert_eq!(of(entries), of(&english[key]), "{key}: {what}");
        }
    }
}

#[test]
fn every_key_is_said_by_a_sentence() {
    for key in keys(ENGLISH) {
        assert!(SAID.iter().any(|(known, ..)| *known == key), "no sentence says {key}");
    }
    let wrong: Vec<String> = SAID
        .iter()
        .filter_map(|(key, heading, sentence)| {
            let (has, file) = sets(key, heading, sentence);
            (!has).then(|| format!("{key} is not set by: {sentence}\n{file}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_only_looks_like_it_says_nothing() {
    let wrong: Vec<String> = UNSAID
        .iter()
        .filter_map(|(key, heading, sentence)| {
            let (has, file) = sets(key, heading, sentence);
            has.then(|| format!("{key} is set by: {sentence}\n{file}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The key, the heading and the sentence that sets it.
const SAID: &[(&str, &str, &str)] = &[
    (
        "statement.flaws + agreed-by-use",
        "About this statement",
        "By using our website, you agree to the terms of this privacy policy.",
    ),
    (
        "statement.flaws + agreed-by-use",
        "About this statement",
        "Your use of the site constitutes your acceptance of this notice.",
    ),
    (
        "statement.flaws + agreed-by-use",
        "About this statement",
        "If you do not agree with this policy, please do not use our services.",
    ),
    (
        "changes.flaws + agreed-by-use",
        "Changes",
        "Your continued use of the Service after any changes constitutes acceptance of the updated policy.",
    ),
    (
        "changes.flaws + agreed-by-use",
        "Changes",
        "By continuing to use the website you are deemed to have accepted the revised notice.",
    ),
    (
        "statement.flaws + processor-means-controller",
        "The law",
        "The law obliges every processor of personal data to inform you.",
    ),
    (
        "statement.flaws + same-law-everywhere",
        "The law",
        "Because of the GDPR the legislation on privacy is the same in all EU countries.",
    ),
    (
        "statement.liability + indemnity",
        "Liability",
        "You shall indemnify and hold us harmless against all claims of third parties.",
    ),
    ("statement.liability + exclusion", "Liability", "We accept no liability for damage of any kind."),
    (
        "statement.liability + exclusion",
        "Links",
        "We have no control over and assume no responsibility for the content of these sites.",
    ),
    (
        "statement.liability + exclusion",
        "Links",
        "We are not responsible for the privacy practices of other websites.",
    ),
    ("statement.liability + site-accuracy", "Disclaimer", "No rights can be derived from this information."),
    (
        "statement.liability + site-accuracy",
        "Disclaimer",
        "We cannot guarantee the accuracy of the content of this site.",
    ),
    (
        "statement.liability + binding",
        "About this statement",
        "This privacy policy is legally binding between you and us.",
    ),
    (
        "statement.open-lists + refusal-grounds",
        "Your rights",
        "We may refuse for several reasons, including but not limited to repeated requests.",
    ),
    (
        "statement.open-lists + grounds",
        "Legal bases",
        "We process your data for our legitimate interests, such as running our shop.",
    ),
    (
        "organisation.roles + processor",
        "Who we are",
        "We are both controller and processor of your personal data.",
    ),
    (
        "organisation.roles + processor",
        "Who we are",
        "For the data of our clients we act as a data processor.",
    ),
    (
        "rights.flaws + writing-required",
        "Your rights",
        "To see your data you must send a written request to our office.",
    ),
    ("rights.flaws + writing-required", "Your rights", "All requests must be made in writing."),
    (
        "rights.flaws + form-required",
        "Your rights",
        "Requests can only be submitted using the form on our website.",
    ),
    (
        "rights.flaws + handled-as-complaint",
        "Your rights",
        "Your request will be treated as a complaint by our staff.",
    ),
    (
        "rights.flaws + accuracy-is-yours",
        "Your rights",
        "You are responsible for keeping your data correct and up to date.",
    ),
    (
        "rights.flaws + accuracy-is-yours",
        "Your account",
        "You must ensure that all information you give is accurate.",
    ),
    (
        "rights.narrowed.objection = WORDS",
        "Your rights",
        "In some cases you can object to the use of your data.",
    ),
    (
        "rights.narrowed.portability = WORDS",
        "Your rights",
        "The right to data portability: you receive your data where this is possible.",
    ),
    (
        "rights.narrowed.erasure = WORDS",
        "Your rights",
        "You can ask us to delete your data if it is no longer needed.",
    ),
    (
        "rights.narrowed.access = WORDS",
        "Your rights",
        "Access is given to you as an overview only: access to your data is limited to an overview.",
    ),
    (
        "rights.refuses.erasure + contract-still-running",
        "Your rights",
        "We cannot delete your data while we need it for the performance of the contract.",
    ),
    ("rights.access-shows + data", "Your rights", "You can ask us which data we hold about you."),
    ("rights.access-shows + source", "Your rights", "We show you what we have and where we got it."),
    (
        "rights.access-shows + recipients",
        "Your rights",
        "We tell you with whom your data has been shared and with whom we shared it.",
    ),
    ("rights.access-shows + purposes", "Your rights", "You can see for what purposes we hold your data."),
    (
        "rights.cookie-requests = with-cookie",
        "Your rights",
        "If your request is about a cookie, please include a copy of the cookie in question.",
    ),
    (
        "minors.intended = false",
        "Children",
        "We do not knowingly collect personal data from children under 16.",
    ),
    ("minors.intended = false", "Children", "Our services are not intended for anyone under the age of 18."),
    (
        "minors.intended = false",
        "Children",
        "We do not intend to collect data about visitors who are younger than 16.",
    ),
    ("minors.flaws + cannot-verify", "Children", "We cannot check whether a visitor is older than 16."),
    ("minors.flaws + if-possible", "Children", "We will delete this information if possible."),
    (
        "minors.advises-parents = true",
        "Children",
        "We advise parents to be involved in the online activities of their children.",
    ),
    (
        "automated-decisions.flaws + only-adverse",
        "Automated decisions",
        "We take no automated decisions with adverse effects on you.",
    ),
    ("security.flaws + says-ssl", "Security", "Your data travel over a secure connection (SSL)."),
    ("security.flaws + absolute", "Security", "With us your data are 100% safe."),
    ("security.flaws + absolute", "Security", "We guarantee the security of your data."),
    ("security.flaws + shared-server", "Security", "Our website runs on a shared server."),
    (
        "security.report-to = contact.general",
        "Security",
        "If you think that your data are not properly secured or see signs of misuse, please contact us.",
    ),
    (
        "access.by-role = true",
        "Security",
        "Access to your data is limited to staff who need it for their work.",
    ),
    ("access.by-role = true", "Security", "Only authorised employees have access to your data."),
    ("access.reviewed-every = periodically", "Security", "We periodically review access rights."),
    ("access.places-locked = true", "Security", "Paper files are kept in locked cabinets."),
    (
        "breach.tells-authority = any-threat",
        "Data breaches",
        "At the slightest threat we inform the supervisory authority.",
    ),
    (
        "breach.tells-authority = any-threat",
        "Data breaches",
        "We report every data breach to the Autoriteit Persoonsgegevens, the supervisory authority.",
    ),
    (
        "breach.tells-people = any-threat",
        "Data breaches",
        "At the slightest suspicion we inform the people concerned.",
    ),
    (
        "breach.tells-authority = when-required",
        "Data breaches",
        "We will report a data breach to the supervisory authority within 72 hours where required by law.",
    ),
    (
        "breach.tells-authority = when-required",
        "Data breaches",
        "We will, without undue delay, notify the data protection authority of a personal data breach.",
    ),
    (
        "breach.tells-authority = when-required",
        "Data breaches",
        "We have procedures to deal with any suspected personal data breach and will notify you and any applicable \
         regulator of a breach where we are legally required to do so.",
    ),
    (
        "breach.tells-people = high-risk",
        "Data breaches",
        "If a data breach is likely to result in a high risk, we will inform you without undue delay.",
    ),
    (
        "breach.report-to = contact.general",
        "Data breaches",
        "If you discover a data breach, please report it to us at once.",
    ),
    (
        "breach.flaws + only-malicious",
        "Data breaches",
        "A data breach is when malicious persons get at your data.",
    ),
    (
        "breach.flaws + dpa-with-subject",
        "Data breaches",
        "We follow the processing agreement concluded with the data subject.",
    ),
    (
        "breach.flaws + old-definition",
        "Data breaches",
        "There is a breach when unlawful processing cannot reasonably be excluded.",
    ),
    (
        "breach.promises + expert-repair",
        "Data breaches",
        "We have a specialist resolve the problem straight away.",
    ),
    (
        "complaints.authority = AP",
        "Complaints",
        "You can lodge a complaint with the Dutch Data Protection Authority.",
    ),
    ("complaints.authority = AP", "Complaints", "You may contact the Autoriteit Persoonsgegevens."),
    (
        "complaints.flaws + conditional",
        "Complaints",
        "If we cannot resolve your complaint, you can go to the supervisory authority.",
    ),
    (
        "complaints.flaws + conditional",
        "Complaints",
        "If you are not satisfied with our response, you can complain to the supervisory authority.",
    ),
    (
        "changes.announced-by + website",
        "Changes",
        "Any changes to this statement will be posted on this page.",
    ),
    ("changes.announced-by + website", "Changes", "We advise you to review this policy from time to time."),
    ("changes.announced-by + email", "Changes", "We will notify you of material changes by e-mail."),
    ("changes.announced-by + newsletter", "Changes", "We announce changes in our newsletter."),
    (
        "changes.flaws + only-to-subscribers",
        "Changes",
        "If you are subscribed to our newsletter, we will inform you of changes.",
    ),
    ("changes.because + law", "Changes", "We may update this policy when legislation changes."),
    ("changes.because + site", "Changes", "This statement follows changes to our website."),
    (
        "review.every = regularly",
        "Security",
        "We regularly review our privacy policy and our security measures.",
    ),
    ("review.every = regularly", "About this statement", "We keep this privacy notice under regular review."),
    ("review.every = periodically", "Security", "Our measures are periodically reviewed."),
    (
        "review.of + statement",
        "About this statement",
        "We periodically review this privacy policy and its working.",
    ),
    (
        "review.of + bases",
        "How long we keep data",
        "We periodically check that there is a valid legal basis.",
    ),
    (
        "review.of + necessity",
        "How long we keep data",
        "We periodically assess whether keeping your data is still necessary.",
    ),
    (
        "disclosure.asks + soon",
        "Responsible disclosure",
        "Please report the vulnerability as soon as possible.",
    ),
    ("disclosure.asks + soon", "Responsible disclosure", "E-mail your findings to info@example.org."),
    (
        "disclosure.asks + no-more-than-needed",
        "Responsible disclosure",
        "Do not take advantage of the problem by downloading more data than necessary.",
    ),
    (
        "disclosure.asks + secret-until-fixed",
        "Responsible disclosure",
        "Do not reveal the problem to others until it has been resolved.",
    ),
    (
        "disclosure.asks + wipe-after",
        "Responsible disclosure",
        "Delete all confidential data that you obtained.",
    ),
    (
        "disclosure.asks + reproducible",
        "Responsible disclosure",
        "Provide sufficient information to reproduce the problem.",
    ),
    ("disclosure.forbids + malware", "Responsible disclosure", "Do not install malware."),
    ("disclosure.forbids + brute-force", "Responsible disclosure", "Do not use brute-force attacks."),
    (
        "disclosure.forbids + denial-of-service",
        "Responsible disclosure",
        "Do not use attacks on physical security, social engineering, distributed denial of service or spam.",
    ),
    (
        "disclosure.forbids + social-engineering",
        "Responsible disclosure",
        "Do not use attacks on physical security, social engineering, distributed denial of service or spam.",
    ),
    (
        "disclosure.forbids + changes",
        "Responsible disclosure",
        "Do not change or modify data in our systems.",
    ),
    (
        "disclosure.promises + no-legal-steps",
        "Responsible disclosure",
        "We will not take any legal action against you.",
    ),
    (
        "disclosure.promises + confidential",
        "Responsible disclosure",
        "We handle your report with strict confidentiality.",
    ),
    ("disclosure.promises + pseudonym", "Responsible disclosure", "You may report under a pseudonym."),
    (
        "disclosure.promises + progress",
        "Responsible disclosure",
        "We will keep you informed of the progress towards resolving the problem.",
    ),
    (
        "disclosure.promises + credit",
        "Responsible disclosure",
        "We will give your name as the discoverer of the problem.",
    ),
    (
        "disclosure.promises + reward",
        "Responsible disclosure",
        "As a token of our gratitude we offer a reward for every report.",
    ),
    (
        "disclosure.promises + joint-publication",
        "Responsible disclosure",
        "We would like to play a role in the ultimate publication on the problem.",
    ),
    ("cookies.banner = true", "Cookies", "On your first visit we ask for your consent in a cookie banner."),
    (
        "cookies.withdraw + button-bottom-right",
        "Cookies",
        "You change your choice with the icon at the bottom of the screen.",
    ),
    ("cookies.withdraw + page", "Cookies", "You can change your preferences on our cookie page."),
    ("cookies.withdraw + browser", "Cookies", "You can set your browser to refuse all cookies."),
    ("cookies.withdraw + browser", "Cookies", "You can delete cookies through the settings of your browser."),
    (
        "cookies.browser-help = true",
        "Cookies",
        "The help function of your browser tells you how to refuse cookies.",
    ),
    (
        "cookies.consent-kept = browser",
        "Cookies",
        "Your choice is stored in the local storage of your device.",
    ),
    ("cookies.listed-at = WORDS", "Cookies", "See our cookie policy for all cookies."),
    (
        "cookies.flaws + before-choice",
        "Cookies",
        "Analytical cookies are automatically placed before you give consent.",
    ),
];

/// The key, the heading and a sentence that must not set it.
const UNSAID: &[(&str, &str, &str)] = &[
    (
        "statement.flaws + agreed-by-use",
        "Changes",
        "By using the site after the policy was updated you accept the updated policy.",
    ),
    (
        "statement.flaws + agreed-by-use",
        "Cookies",
        "By visiting our site you see a banner that asks for your consent.",
    ),
    (
        "statement.liability + exclusion",
        "Who we are",
        "We are a private company with limited liability and no other offices.",
    ),
    (
        "statement.liability + indemnity",
        "Who we share with",
        "We share data with the insurer of our professional indemnity insurance.",
    ),
    (
        "statement.liability + binding",
        "Transfers",
        "This transfer follows binding corporate rules and this policy.",
    ),
    (
        "organisation.roles + processor",
        "Who we share with",
        "We conclude an agreement between controller and processor.",
    ),
    ("organisation.roles + processor", "Who we are", "We are not a processor of your data."),
    (
        "statement.open-lists + refusal-grounds",
        "Your rights",
        "You can request access to all data, including but not limited to your name.",
    ),
    (
        "rights.flaws + writing-required",
        "Your rights",
        "We will respond to your request in writing within one month.",
    ),
    ("rights.flaws + writing-required", "Your rights", "You can make a request verbally or in writing."),
    (
        "rights.flaws + form-required",
        "Your rights",
        "On request you must receive your data in an electronic form.",
    ),
    (
        "rights.flaws + handled-as-complaint",
        "Your rights",
        "We process every request or complaint within 30 days.",
    ),
    (
        "rights.flaws + accuracy-is-yours",
        "Your rights",
        "We take steps to ensure that your data is accurate and up to date.",
    ),
    (
        "rights.narrowed.objection = WORDS",
        "Your rights",
        "In some cases, where we rely on legitimate interests, you can object.",
    ),
    (
        "rights.narrowed.portability = WORDS",
        "Your rights",
        "The right to portability: we transfer your data to another party where technically feasible.",
    ),
    (
        "rights.narrowed.erasure = WORDS",
        "Your rights",
        "You may ask us to delete data if it is no longer needed, or you withdraw consent, or it is used unlawfully.",
    ),
    (
        "rights.access-shows + purposes",
        "Your rights",
        "You can have incomplete data completed, taking into account the purposes of the processing.",
    ),
    (
        "rights.access-shows + recipients",
        "Your rights",
        "We inform the recipients of the data of every correction.",
    ),
    (
        "rights.access-shows + data",
        "Your rights and our use",
        "This statement is intended to provide information about what personal data we collect about you.",
    ),
    (
        "minors.intended = false",
        "Children",
        "We do not collect data from children without the consent of their parents.",
    ),
    (
        "minors.flaws + cannot-verify",
        "Your rights",
        "If we cannot verify your identity, we refuse a request under article 16.",
    ),
    ("security.flaws + absolute", "Security", "No method of transmission is 100% secure."),
    ("security.flaws + absolute", "Security", "We cannot guarantee the security of data sent by e-mail."),
    ("security.flaws + says-ssl", "Security", "Our server uses OpenSSL."),
    (
        "access.reviewed-every = periodically",
        "Security",
        "We use encryption, access controls, and regular security reviews.",
    ),
    (
        "breach.tells-authority = any-threat",
        "Data breaches",
        "We will notify the authority of any breach where we are legally required to do so.",
    ),
    (
        "breach.tells-authority = when-required",
        "Complaints",
        "If you believe that the processing of your data breaches the GDPR, you can lodge a complaint with an authority.",
    ),
    (
        "breach.tells-people = high-risk",
        "Data breaches",
        "If you discover a data breach, please inform us so that we can help you.",
    ),
    (
        "breach.flaws + only-malicious",
        "Data breaches",
        "A breach is a loss of data by accident or by malicious attack.",
    ),
    (
        "complaints.authority = AP",
        "Complaints",
        "You can lodge a complaint with the Data Protection Commission of Ireland.",
    ),
    (
        "complaints.flaws + conditional",
        "Complaints",
        "If you are not satisfied with how we handle your data, you can complain to the supervisory authority.",
    ),
    (
        "changes.announced-by + email",
        "Changes",
        "If you have questions about these changes, you can send us a message by e-mail.",
    ),
    ("changes.because + law", "Changes", "We will tell you of changes if we are required to do so by law."),
    ("review.every = regularly", "Changes", "We recommend that you regularly review this privacy policy."),
    (
        "cookies.banner = true",
        "Cookies",
        "If you are a minor when you visit our website, we assume that you have permission.",
    ),
    (
        "cookies.banner = true",
        "Cookies",
        "A cookie is a small text file that is stored when you first visit this website and give permission.",
    ),
    (
        "cookies.withdraw + browser",
        "Which data we collect",
        "We collect the type and the language of your browser and set a cookie.",
    ),
    (
        "cookies.browser-help = true",
        "Cookies",
        "You can also delete all information previously stored via your browser settings.",
    ),
    ("cookies.listed-at = WORDS", "Cookies", "For its own use of data, see Google's cookie policy."),
    ("cookies.flaws + before-choice", "Cookies", "No analytical cookies are placed before you give consent."),
    (
        "statement.flaws + agreed-by-use",
        "Changes",
        "If you keep using the site after we have told you, you agree to be bound by the new terms.",
    ),
    (
        "statement.liability + exclusion",
        "Your account",
        "If you share what you did not make yourself, you are responsible for the content.",
    ),
    (
        "rights.flaws + writing-required",
        "Your rights",
        "If we deny your request, we will communicate this to you in writing.",
    ),
    ("rights.flaws + accuracy-is-yours", "Your orders", "You must pay the correct amount."),
    (
        "access.by-role = true",
        "Who we share with",
        "We only share information with third party vendors who need to know it.",
    ),
    (
        "rights.access-shows + source",
        "Your rights",
        "You find the sources of that information in the section on what we collect.",
    ),
    (
        "security.flaws + absolute",
        "Security",
        "While no online service is 100% secure, we work very hard to protect your data.",
    ),
];
