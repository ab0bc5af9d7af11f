//! Findings as one page: the statement with its findings in the margin.

use std::path::Path;

use waarborg_documents::review::{At, Form, Remark, Review, review_html};
use waarborg_policy::check::Report;
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;
use waarborg_reader::Shape;

use crate::folder::name;
use crate::printer::Printer;
use crate::render_statement::first;
use crate::subject::Subject;
use crate::trouble::Trouble;

/// Prints the page of a statement.
pub(super) fn print(
    path: &Path,
    subject: &Subject,
    report: &Report,
    printer: &mut Printer,
) -> anyhow::Result<()> {
    let Some(read) = &subject.read else {
        return Err(Trouble(Message::new("review-policy").text("path", name(path))).into());
    };
    let language = printer.language;
    let open: Vec<_> = report.findings.iter().filter(|finding| finding.accepted.is_none()).collect();
    let remarks = open
        .iter()
        .map(|finding| Remark {
            code: finding.code.to_owned(),
            severity: finding.severity,
            message: finding.message(language),
            article: article(&finding.article, language),
            help: finding.help(language),
            places: read
                .places(finding, &subject.policy)
                .into_iter()
                .map(|shown| At {
                    range: if shown.said { shown.sentence } else { shown.place },
                    said: shown.said,
                })
                .collect(),
        })
        .collect();
    let told: Vec<usize> = first(&subject.policy, read, report)
        .into_iter()
        .filter_map(|told| open.iter().position(|finding| std::ptr::eq(*finding, told)))
        .collect();
    let file = name(path);
    let blocks = read.draft.outline.blocks.iter().map(|(range, shape)| {
        let form = match shape {
            Shape::Heading => Form::Heading,
            Shape::Paragraph => Form::Paragraph,
            Shape::Item => Form::Item,
            Shape::Row => Form::Row,
        };
        (range.clone(), form)
    });
    let review = Review {
        name: &file,
        organisation: subject.policy.organisation.name.as_deref(),
        text: &read.page.text,
        blocks: blocks.collect(),
        remarks,
        first: told,
        day: report.today,
        law: &report.law,
        unsure: read.draft.questions.len(),
    };
    printer.data(review_html(&review, language).trim_end());
    Ok(())
}

fn article(article: &str, language: Language) -> String {
    if article.starts_with(|c: char| c.is_ascii_digit()) {
        let law = if language == Language::Nl { "AVG art." } else { "GDPR art." };
        format!("{law} {article}")
    } else {
        article.to_owned()
    }
}
