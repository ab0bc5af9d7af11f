//! Sentences that look like it and say nothing of the kind.

/// The key, the heading and a sentence that must not set it.
pub(super) const UNSAID: &[(&str, &str, &str)] = &[
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
