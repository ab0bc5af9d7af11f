//! Findings and faults in a terminal: the line that they are about, and what to do.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use waarborg_policy::check::{Finding, Page, Report, Severity};
use waarborg_policy::load::Refused;
use waarborg_policy::messages::{fault_help, fault_message};
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::syntax::{Place, Sources};

/// No more faults of a file than this are shown.
const MOST: usize = 100;

fn renderer(colours: bool) -> Renderer {
    if colours { Renderer::styled() } else { Renderer::plain() }
}

/// The first line of a place, so that a table shows its header and not its whole body.
pub(crate) fn first_line(sources: &Sources, place: Place) -> std::ops::Range<usize> {
    let text = sources.text(place);
    let length = text.find('\n').unwrap_or(text.len());
    place.start..place.start + length
}

fn snippets<'a>(
    sources: &'a Sources,
    place: Option<Place>,
    also: &[Place],
) -> Vec<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let mut made = Vec::new();
    for (number, file) in sources.iter().enumerate() {
        let mut snippet = Snippet::source(file.text.as_str()).path(file.name.as_str());
        let mut any = false;
        if let Some(place) = place.filter(|place| place.file == number) {
            snippet = snippet.annotation(AnnotationKind::Primary.span(first_line(sources, place)));
            any = true;
        }
        for other in also.iter().filter(|other| other.file == number && Some(**other) != place) {
            snippet = snippet.annotation(AnnotationKind::Context.span(first_line(sources, *other)));
            any = true;
        }
        if any {
            made.push(snippet);
        }
    }
    made
}

fn level(severity: Severity, language: Language) -> Level<'static> {
    match (severity, language) {
        (Severity::Error, Language::Nl) => Level::ERROR.with_name("fout"),
        (Severity::Error, Language::En) => Level::ERROR,
        (Severity::Warning, Language::Nl) => Level::WARNING.with_name("waarschuwing"),
        (Severity::Warning, Language::En) => Level::WARNING,
        (Severity::Advice, Language::Nl) => Level::INFO.with_name("advies"),
        (Severity::Advice, Language::En) => Level::INFO.with_name("advice"),
    }
}

/// One finding, with the words of the text that its values came from.
pub(crate) fn finding(
    policy: &Policy,
    finding: &Finding,
    words: &[&str],
    language: Language,
    colours: bool,
) -> String {
    let mut message = finding.message(language);
    if let Some(accepted) = &finding.accepted {
        let word = if language == Language::Nl { "aanvaard tot" } else { "accepted until" };
        message += &format!(" [{word} {}: {}]", accepted.until, accepted.why);
    }
    let place = policy.place(&finding.path);
    let also: Vec<Place> = finding.also.iter().filter_map(|path| policy.place(path)).collect();
    let title = level(finding.severity, language).primary_title(message).id(finding.code);
    let mut group = Group::with_title(title);
    for snippet in snippets(&policy.sources, place, &also) {
        group = group.element(snippet);
    }
    if place.is_none() {
        let word =
            if language == Language::Nl { "ontbreekt in het beleid" } else { "absent from the policy" };
        group = group.element(Level::NOTE.with_name(word).message(finding.path.to_string()));
    }
    for words in words {
        let said = if language == Language::Nl { "de tekst zegt" } else { "the text says" };
        group = group.element(Level::NOTE.with_name(said).message(format!("\"{words}\"")));
    }
    let article = article(finding, language);
    let (law, remedy) = if language == Language::Nl { ("wet", "oplossing") } else { ("law", "help") };
    group = group.element(Level::NOTE.with_name(law).message(article));
    group = group.element(Level::HELP.with_name(remedy).message(finding.help(language)));
    renderer(colours).render(&[group])
}

/// The article of a finding: of the regulation, or as its law names it.
pub(crate) fn article(finding: &Finding, language: Language) -> String {
    if finding.article.starts_with(|c: char| c.is_ascii_digit()) {
        let law = if language == Language::Nl { "AVG art." } else { "GDPR art." };
        format!("{law} {}", finding.article)
    } else {
        finding.article.to_string()
    }
}

/// A path as a person may type it: between quotes where a shell would take it apart.
pub(crate) fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | ':' | '~' | '=' | '%');
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

/// The page of a rule with its examples, as Markdown.
pub(crate) fn rule_page(page: &Page, language: Language) -> String {
    let (example, mended) = match language {
        Language::Nl => ("Voorbeeld", "Hersteld:"),
        Language::En => ("Example", "Mended:"),
    };
    let (text, fails, passes) = (page.text.trim_end(), &page.fails, &page.passes);
    format!("{text}\n\n## {example}\n\n```toml\n{fails}\n```\n\n{mended}\n\n```toml\n{passes}\n```")
}

/// The last line: how many of each.
pub(crate) fn summary(report: &Report, language: Language) -> String {
    report.summary(language)
}

/// Everything that is wrong with a file.
pub(crate) fn faults(refused: &Refused, language: Language, colours: bool) -> String {
    let mut text = String::new();
    for fault in refused.faults.iter().take(MOST) {
        let mut message = fault_message(fault, language);
        if fault.place.is_none() {
            message = format!("{}: {message}", fault.path);
        }
        let mut group = Group::with_title(level(Severity::Error, language).primary_title(message));
        for snippet in snippets(&refused.sources, fault.place, &fault.also) {
            group = group.element(snippet);
        }
        if let Some(help) = fault_help(fault, language) {
            let word = if language == Language::Nl { "oplossing" } else { "help" };
            group = group.element(Level::HELP.with_name(word).message(help));
        }
        text += &renderer(colours).render(&[group]);
        text += "\n\n";
    }
    let more = refused.faults.len().saturating_sub(MOST);
    if more > 0 {
        text += &match language {
            Language::Nl => format!("en nog zeker {more} andere"),
            Language::En => format!("and at least {more} more"),
        };
    }
    text
}
