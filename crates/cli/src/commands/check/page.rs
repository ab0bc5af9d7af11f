//! Findings as pages: each statement with its findings in the margin.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use waarborg_documents::review::{At, Doubt, Form, Remark, Review, is_review, review_html};
use waarborg_policy::check::{Report, asks_for_records};
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;
use waarborg_reader::Shape;

use crate::doubts;
use crate::files::{refuse_foreign, replace_text};
use crate::folder::name;
use crate::named::{self, INPUT, is_address};
use crate::options::Format;
use crate::printer::Printer;
use crate::questions;
use crate::render::article;
use crate::render_statement::first;
use crate::subject::{Read, Subject};
use crate::trouble::{Trouble, unwritable};
use crate::visible::visible;

/// The form that was asked: a page too, where a place for one is named.
pub(super) fn form(asked: Format, output: Option<&Path>) -> anyhow::Result<Format> {
    match (asked, output) {
        (asked, None) => Ok(asked),
        (Format::Text | Format::Html, Some(_)) => Ok(Format::Html),
        (other, Some(_)) => {
            Err(Trouble(Message::new("review-other-form").text("format", other.word())).into())
        }
    }
}

/// Where pages go.
pub(super) struct Pages<'a> {
    output: Option<&'a Path>,
    several: bool,
    taken: BTreeSet<String>,
}

impl<'a> Pages<'a> {
    /// Pages of so many statements: of several only into a folder.
    pub(super) fn new(output: Option<&'a Path>, count: usize) -> anyhow::Result<Pages<'a>> {
        let several = count > 1;
        if output.is_none() && several {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            return Err(Trouble(Message::new("review-several").number("count", count)).into());
        }
        Ok(Pages { output, several, taken: BTreeSet::new() })
    }

    /// Writes the page of a statement; a policy has none.
    pub(super) fn put(
        &mut self,
        path: &Path,
        subject: &Subject,
        report: &Report,
        printer: &mut Printer,
    ) -> anyhow::Result<()> {
        let Some(read) = &subject.read else {
            let message = Message::new("review-policy").text("path", name(path));
            if self.several {
                printer.warn(&message);
                return Ok(());
            }
            return Err(Trouble(message).into());
        };
        let page = page(path, subject, read, report, printer.language);
        let Some(file) = self.file(path)? else {
            printer.data(page.trim_end());
            return Ok(());
        };
        refuse_foreign(&file, is_review)?;
        replace_text(&file, &page)?;
        printer.note(format!("{} {}", printer.say("geschreven:", "written:"), name(&file)));
        Ok(())
    }

    /// The file of a page; none for standard output.
    fn file(&mut self, path: &Path) -> anyhow::Result<Option<PathBuf>> {
        let Some(output) = self.output else { return Ok(None) };
        if !self.several && !output.is_dir() {
            return Ok(Some(output.to_owned()));
        }
        std::fs::create_dir_all(output).map_err(unwritable(output))?;
        let mut plain = String::new();
        for letter in name(path).chars() {
            let safe = letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
            if safe {
                plain.push(letter);
            } else if !plain.is_empty() && !plain.ends_with('-') {
                plain.push('-');
            }
        }
        let plain = plain.trim_start_matches(['.', '-']).to_owned();
        let mut own = plain.clone();
        let mut number = 1;
        while !self.taken.insert(own.clone()) {
            number += 1;
            own = format!("{plain}-{number}");
        }
        Ok(Some(output.join(format!("{own}.html"))))
    }
}

/// The name of a statement to others: where it lies on this machine is not theirs to know.
fn shown_name(path: &Path, language: Language) -> String {
    let whole = name(path);
    if whole == INPUT {
        return named::shown(INPUT, language);
    }
    let own = path.file_name().map(|own| own.to_string_lossy().into_owned());
    own.filter(|_| !is_address(&whole)).unwrap_or(whole)
}

fn page(path: &Path, subject: &Subject, read: &Read, report: &Report, language: Language) -> String {
    let policy = &subject.policy;
    let open: Vec<_> = report.findings.iter().filter(|finding| finding.accepted.is_none()).collect();
    let remarks = open
        .iter()
        .map(|finding| Remark {
            code: finding.code.to_owned(),
            severity: finding.severity,
            message: finding.message(language),
            article: article(finding, language),
            help: finding.help_for_text(language),
            records: asks_for_records(finding.code),
            places: read
                .places(finding, policy)
                .into_iter()
                .map(|shown| At {
                    range: if shown.said { shown.sentence } else { shown.place },
                    said: shown.said,
                })
                .collect(),
        })
        .collect();
    let told = first(policy, read, report);
    let order = told.iter().filter_map(|told| open.iter().position(|finding| std::ptr::eq(*finding, *told)));
    let file = shown_name(path, language);
    let blocks = read.draft.outline.blocks.iter().map(|(range, shape)| {
        let form = match shape {
            Shape::Heading => Form::Heading,
            Shape::Paragraph => Form::Paragraph,
            Shape::Item => Form::Item,
            Shape::Row => Form::Row,
        };
        (range.clone(), form)
    });
    let doubts = read.draft.questions.iter().take(questions::MOST).map(|question| Doubt {
        question: doubts::asked(question, policy, language),
        words: questions::words(question, &read.page),
    });
    let review = Review {
        name: &file,
        organisation: policy.organisation.name.as_deref(),
        language: read.language(),
        text: &read.page.text,
        hidden: &read.page.hidden,
        keeps_lines: read.page.extracted,
        blocks: blocks.collect(),
        sentences: read.draft.outline.count(),
        remarks,
        first: order.collect(),
        day: report.today,
        law: &report.law,
        doubts: doubts.collect(),
    };
    // A page holds no signs that turn its text or steer a program either.
    visible(&review_html(&review, language)).into_owned()
}
