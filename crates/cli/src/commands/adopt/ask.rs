//! Asking a person at a terminal.

use std::collections::VecDeque;
use std::io::BufRead;

use waarborg_policy::adopt::{Addition, Answer, Answers, Decision, Source, try_answers};
use waarborg_policy::check::Arg;
use waarborg_policy::messages::{fault_help, fault_message, format};
use waarborg_policy::model::Language;

/// What kind of question is asked.
#[derive(Clone, Copy)]
enum Kind {
    Decide,
    Gap,
}

/// What a person typed at a question.
enum Typed {
    Answer(Answer),
    Later,
    Stop,
}

/// What became of a question.
enum Said {
    Answer,
    Later,
    Stop,
}

/// Who answers, and how they are spoken to.
pub(super) struct Asking<'a> {
    pub(super) input: &'a mut dyn BufRead,
    pub(super) say: &'a mut dyn FnMut(&str),
    pub(super) language: Language,
    /// What is being adopted, in which every answer is tried at once.
    pub(super) source: Source<'a>,
}

impl Asking<'_> {
    fn message(&mut self, name: &str, args: &[(&'static str, Arg)]) {
        let text = format(self.language, name, args);
        (self.say)(&text);
    }

    /// A line; none where there are no more, or the person stops.
    fn line(&mut self) -> anyhow::Result<Option<String>> {
        let mut line = String::new();
        let read = self.input.read_line(&mut line)?;
        Ok(Some(line.trim().to_owned()).filter(|line| read > 0 && line != "q"))
    }

    /// Asks every decision without an answer, one by one; what is put off comes back at the end. False when the person
    /// stopped.
    pub(super) fn decisions(&mut self, asked: &[Decision], answers: &mut Answers) -> anyhow::Result<bool> {
        let mut open: VecDeque<&Decision> =
            asked.iter().filter(|one| answers.decision(&one.id).is_none()).collect();
        let (mut n, all) = (0, open.len());
        while let Some(decision) = open.pop_front() {
            n += 1;
            self.progress("decide", n.min(all), all);
            match self.question(decision, Kind::Decide, answers)? {
                Said::Answer => {}
                Said::Later => {
                    n -= 1;
                    open.push_back(decision);
                    self.message("adopt-again", &[]);
                }
                Said::Stop => return Ok(false),
            }
        }
        Ok(true)
    }

    /// Asks what is missing. What is put off stays open. False when the person stopped.
    pub(super) fn gaps(&mut self, asked: &[Decision], answers: &mut Answers) -> anyhow::Result<bool> {
        let open: Vec<&Decision> = asked.iter().filter(|one| answers.gap(&one.id).is_none()).collect();
        for (n, gap) in open.iter().enumerate() {
            self.progress("gap", n + 1, open.len());
            if matches!(self.question(gap, Kind::Gap, answers)?, Said::Stop) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn progress(&mut self, kind: &'static str, n: usize, all: usize) {
        (self.say)("");
        let kind = Arg::Plain(kind.to_owned());
        self.message(
            "adopt-progress",
            &[("kind", kind), ("n", super::number(n)), ("all", super::number(all))],
        );
    }

    /// Asks one question until there is an answer that will do.
    fn question(&mut self, decision: &Decision, kind: Kind, answers: &mut Answers) -> anyhow::Result<Said> {
        loop {
            let said = self.decision(decision, kind)?;
            let Typed::Answer(answer) = said else {
                return Ok(if matches!(said, Typed::Later) { Said::Later } else { Said::Stop });
            };
            match kind {
                Kind::Decide => answers.decide(&decision.id, answer),
                Kind::Gap => answers.fill(&decision.id, answer),
            }
            if self.will_do(&decision.id, answers) {
                return Ok(Said::Answer);
            }
        }
    }

    fn help(&mut self, kind: &'static str, open: bool) {
        let open = Arg::Plain(if open { "yes" } else { "no" }.to_owned());
        self.message("adopt-help", &[("kind", Arg::Plain(kind.to_owned())), ("open", open)]);
    }

    /// Whether the last answer will do; one that will not is taken back, and the person told why.
    fn will_do(&mut self, id: &str, answers: &mut Answers) -> bool {
        let Err(obstacle) = try_answers(self.source, answers) else { return true };
        answers.forget(id);
        self.message("adopt-not-understood", &[]);
        for fault in obstacle.refused().into_iter().flat_map(|refused| &refused.faults) {
            let help = fault_help(fault, self.language).map(|help| format!(" ({help})")).unwrap_or_default();
            (self.say)(&format!("  {}{help}", fault_message(fault, self.language)));
        }
        false
    }

    fn decision(&mut self, decision: &Decision, kind: Kind) -> anyhow::Result<Typed> {
        (self.say)(&decision.message.say(self.language));
        for (n, choice) in decision.choices.iter().enumerate() {
            let words = choice.words.as_ref().map(|words| format!("  {}", words.get(self.language)));
            (self.say)(&format!("  {}. {}{}", n + 1, choice.answer, words.unwrap_or_default()));
        }
        let flag = |is: bool| Arg::Plain(if is { "yes" } else { "no" }.to_owned());
        let is_gap = matches!(kind, Kind::Gap);
        self.message("adopt-choose", &[("open", flag(decision.open)), ("gap", flag(is_gap))]);
        loop {
            let Some(line) = self.line()? else { return Ok(Typed::Stop) };
            let numbered = line.parse::<usize>().ok().and_then(|n| decision.choices.get(n.checked_sub(1)?));
            let answer = match (numbered, line.as_str()) {
                (Some(choice), _) => choice.answer.clone(),
                (None, "") if is_gap => return Ok(Typed::Later),
                (None, "" | "?") => {
                    self.help(if is_gap { "gap" } else { "decide" }, decision.open);
                    continue;
                }
                (None, "l" | "later") => return Ok(Typed::Later),
                (None, line) => Answer::typed(line),
            };
            if decision.allows(&answer) {
                return Ok(Typed::Answer(answer));
            }
            self.message("adopt-not-understood", &[]);
            self.help(if is_gap { "gap" } else { "decide" }, decision.open);
        }
    }

    /// Asks what the law adds, section by section. False when the person stopped.
    pub(super) fn additions(&mut self, asked: &[Addition], answers: &mut Answers) -> anyhow::Result<bool> {
        // What cannot be refused is no question.
        let asked = asked.iter().filter(|one| one.refusable && answers.addition(&one.id).is_none());
        let open: Vec<&Addition> = asked.collect();
        let sections = || open.chunk_by(|one, next| section_of(one) == section_of(next));
        for (n, section) in sections().enumerate() {
            self.progress("section", n + 1, sections().count());
            if !self.section(section, answers)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn section(&mut self, section: &[&Addition], answers: &mut Answers) -> anyhow::Result<bool> {
        for (n, addition) in section.iter().enumerate() {
            let lines = addition.question(self.language).replace('\n', "\n     ");
            (self.say)(&format!("  {}. {lines}", n + 1));
        }
        let name = section.first().map(|one| section_of(one)).unwrap_or_default();
        loop {
            self.message("adopt-section", &[("section", Arg::Plain(name.to_owned()))]);
            let Some(line) = self.line()? else { return Ok(false) };
            if line.is_empty() || Answer::typed(&line) == Answer::Yes {
                break;
            }
            if line == "?" {
                self.help("section", true);
                continue;
            }
            let Some(addition) = line.parse::<usize>().ok().and_then(|n| section.get(n.checked_sub(1)?))
            else {
                self.message("adopt-not-understood", &[]);
                continue;
            };
            self.message("adopt-new-value", &[]);
            let Some(value) = self.line()? else { return Ok(false) };
            let answer = Answer::typed(&value);
            if value.is_empty() || !addition.allows(&answer) {
                self.message("adopt-not-understood", &[]);
                continue;
            }
            answers.add(&addition.id, answer);
            self.will_do(&addition.id, answers);
        }
        for addition in section {
            if answers.addition(&addition.id).is_none() {
                answers.add(&addition.id, Answer::Yes);
            }
        }
        Ok(true)
    }
}

/// The section of the language that an addition is in.
fn section_of(addition: &Addition) -> &str {
    addition.id.split('.').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use waarborg_policy::adopt::{Answers, Source, additions, adopt, decisions, gaps};
    use waarborg_policy::load::NoShelf;
    use waarborg_policy::model::Language;

    use super::Asking;

    const TEXT: &str = "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n\
        open-lists = [\"data\"]\n[purpose.billing]\ndata = [\"name\"]\nbasis = \"legal-obligation\"\n\
        keep = \"at least 7 years by law\"\n[rights]\nanswer-within = \"as soon as possible\"\n";

    /// What a person is asked and what comes of it, for what they type.
    fn session(typed: &str, language: Language) -> (String, Option<String>) {
        let source = Source { name: "privacy.toml", text: TEXT, shelf: &NoShelf, today: date(2026, 11, 25) };
        let mut told = String::new();
        let mut answers = Answers::default();
        let mut input = typed.as_bytes();
        let mut asking = Asking {
            input: &mut input,
            say: &mut |line| {
                told.push_str(line);
                told.push('\n');
            },
            language,
            source,
        };
        let mut done = asking.decisions(&decisions(source).unwrap(), &mut answers).unwrap();
        if done {
            done = asking.gaps(&gaps(source, &answers).unwrap(), &mut answers).unwrap();
        }
        if done {
            done = asking.additions(&additions(source, &answers).unwrap(), &mut answers).unwrap();
        }
        let text = done.then(|| adopt(source, &answers, false).unwrap().text);
        (told, text)
    }

    #[test]
    fn a_person_is_asked_and_answers() {
        let typed = "0\n1\nat least 8 years after invoice\n8 years after order-day\nby law: tax\n6 weeks\n\n\n\n\n2\nnone\n99\n\n\n\n\n\n\n\n\n\n\n";
        for language in Language::ALL {
            let (told, text) = session(typed, language);
            insta::assert_snapshot!(
                format!("session_{}", language.code()),
                format!("{told}\n====\n{}", text.unwrap())
            );
        }
    }

    /// What is put off comes back at the end; a question mark and an empty line explain.
    #[test]
    fn what_is_put_off_comes_back_at_the_end() {
        let typed = format!("l\n?\n1\n\n1\n1\n{}", "\n".repeat(20));
        let (told, text) = session(&typed, Language::Nl);
        assert!(text.is_some(), "{told}");
        assert!(told.rfind("statement.open-lists") > told.find("rights.answer-within"), "{told}");
        assert_eq!(told.matches("Uw tekst zegt dit zo").count(), 2, "{told}");
    }

    #[test]
    fn who_stops_changes_nothing() {
        for typed in ["", "q\n", "1\nq\n", "1\n1\n1\nq\n", "1\n1\n1\n\n1\nq\n"] {
            assert!(session(typed, Language::Nl).1.is_none(), "{typed:?}");
        }
    }
}
