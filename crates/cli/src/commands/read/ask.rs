//! `waarborg read --ask`: what the text leaves open, one question after the other.

use std::io::BufRead;

use waarborg_policy::messages::{Message, fault_help, fault_message};
use waarborg_policy::model::Language;
use waarborg_reader::{About, Page, Question};

use super::answers::{Answer, Answered};
use crate::folder::Unread;
use crate::questions::{MOST, said, words};

/// Who answers, and how they are spoken to.
pub(super) struct Asking<'a> {
    pub(super) input: &'a mut dyn BufRead,
    pub(super) say: &'a mut dyn FnMut(&str),
    pub(super) language: Language,
}

impl Asking<'_> {
    fn message(&mut self, message: Message) {
        (self.say)(&message.say(self.language));
    }

    /// A line; none where there are no more.
    fn line(&mut self) -> anyhow::Result<Option<String>> {
        let mut line = String::new();
        let read = self.input.read_line(&mut line)?;
        Ok(Some(line.trim().to_owned()).filter(|_| read > 0))
    }

    /// Asks every question without an answer. Enter skips one, the end of the input all that are left. False when the
    /// person stopped.
    pub(super) fn all(
        &mut self,
        page: &Page,
        asked: &[Question],
        answered: &mut Answered,
    ) -> anyhow::Result<bool> {
        let open: Vec<&Question> = asked.iter().filter(|one| !answered.is_answered(one)).take(MOST).collect();
        for (number, question) in open.iter().enumerate() {
            (self.say)("");
            (self.say)(&format!("{}/{}. {}", number + 1, open.len(), said(question, self.language)));
            if let Some(words) = words(question, page) {
                (self.say)(&format!("    \"{words}\""));
            }
            let refused = matches!(question.about, About::Refused(_));
            self.message(Message::new(if refused { "read-ask-open" } else { "read-ask" }));
            loop {
                let Some(line) = self.line()? else { return Ok(true) };
                match line.as_str() {
                    "q" => return Ok(false),
                    "" => break,
                    _ => {}
                }
                match answered.take(question, &Answer::typed(&line, question)) {
                    Ok(()) => break,
                    Err(Unread(refused)) => {
                        self.message(Message::new("adopt-not-understood"));
                        for fault in &refused.faults {
                            let help = fault_help(fault, self.language);
                            let help = help.map(|help| format!(" ({help})")).unwrap_or_default();
                            (self.say)(&format!("  {}{help}", fault_message(fault, self.language)));
                        }
                    }
                }
            }
        }
        Ok(true)
    }
}
