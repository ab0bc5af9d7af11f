//! How long, and from when: durations of ISO 8601, each from the event at which it begins.

use waarborg_policy::calendar::{Period, Unit};
use waarborg_policy::messages::format;
use waarborg_policy::model::{self, Language, Policy, Purpose, Text};
use waarborg_policy::promises::rule_words;
use waarborg_policy::rule::{Ending, Moment, Rule};
use waarborg_policy::vocabulary::vocabulary;

use super::graph::{Graph, Node, own};
use super::process;

/// A period as a duration of ISO 8601: `P7Y`, `P4W`, `PT72H`. Units are never converted: a month is no number of days.
pub(super) fn duration(period: Period) -> String {
    match period.unit {
        Unit::Hour => format!("PT{}H", period.count),
        Unit::Day => format!("P{}D", period.count),
        Unit::Week => format!("P{}W", period.count),
        Unit::Month => format!("P{}M", period.count),
        Unit::Year => format!("P{}Y", period.count),
    }
}

/// The storage conditions of a purpose, by name: its rules, what goes sooner, and how data ends.
pub(super) fn conditions(policy: &Policy, purpose: &Purpose, graph: &mut Graph) -> Vec<String> {
    let mut names = Vec::new();
    for (n, part) in purpose.keep.iter().enumerate() {
        let id = own("storage", &format!("{}-{}", purpose.id, n + 1));
        let node = condition(policy, &part.rule, id, graph);
        let data = part.data.iter().filter(|category| purpose.holds(category));
        names.push(
            graph.add(node.links("dpv:hasPersonalData", data.map(|category| process::data_name(category)))),
        );
    }
    for (category, rule) in &purpose.sooner {
        let id = own("storage", &format!("{}-sooner-{category}", purpose.id));
        let node = condition(policy, rule, id, graph);
        names.push(graph.add(node.link("dpv:hasPersonalData", process::data_name(category))));
    }
    if purpose.then != model::Ending::Anonymise && !purpose.keep.is_empty() {
        names.push(graph.add(Node::new(own("storage", "deletion"), ["dpv:StorageDeletion"])));
    }
    names
}

/// A rule; several of its durations mean whichever ends first, as its label says.
pub(super) fn condition(policy: &Policy, rule: &Rule, id: String, graph: &mut Graph) -> Node {
    let words = |language| rule_words(policy, rule, language);
    let mut node = Node::new(id, ["dpv:StorageDuration"])
        .text("skos:prefLabel", &Text::both(words(Language::Nl), words(Language::En)));
    for ending in &rule.endings {
        node = node.link("dpv:hasDuration", ended(policy, ending, graph));
        node = node.plain("dct:source", law(ending));
    }
    node
}

/// The law behind an ending, as it is cited.
fn law(ending: &Ending) -> Option<String> {
    let Ending::ByLaw(Some(id)) = ending else { return None };
    vocabulary().statutory.get(id).map(waarborg_policy::vocabulary::Statutory::citation)
}

/// One way in which holding ends, as a duration.
fn ended(policy: &Policy, ending: &Ending, graph: &mut Graph) -> String {
    let node = match ending {
        Ending::Until(event) => {
            let node = Node::new(own("until", event), ["dpv:UntilEventDuration"]);
            node.link("time:hasEnd", event_name(policy, event, graph))
        }
        Ending::WhileNeeded { reviewed } => {
            let id =
                reviewed.map_or_else(|| "needed".to_owned(), |period| format!("needed-{}", duration(period)));
            let node = Node::new(own("while", &id), ["dpv:IndeterminateDuration"]);
            node.typed("dpv:hasFrequency", reviewed.map(duration), "xsd:duration")
        }
        Ending::ByLaw(law) => match law.as_ref().and_then(|id| vocabulary().statutory.get(id)) {
            Some(rule) => counted(policy, rule.period, Some(&rule.after), graph),
            None => Node::new(own("duration", "by-law"), ["dpv:IndeterminateDuration"]),
        },
        // Of a range only the longer end is certain to be an end.
        Ending::After { period, to, moment, .. } => {
            counted(policy, to.unwrap_or(*period), moment.as_ref(), graph)
        }
        Ending::Forever => Node::new(own("duration", "forever"), ["dpv:EndlessDuration"]),
    };
    graph.add(node)
}

fn counted(policy: &Policy, period: Period, moment: Option<&Moment>, graph: &mut Graph) -> Node {
    let length = duration(period);
    let from = moment.map(|moment| moment.to_string().replace(' ', "-"));
    let id = from.as_ref().map_or_else(|| length.clone(), |from| format!("{length}-after-{from}"));
    let node = Node::new(own("duration", &id), ["dpv:TemporalDuration"]);
    let node = node.typed("rdf:value", Some(length), "xsd:duration");
    match moment {
        Some(moment) => node.link("time:hasBeginning", moment_name(policy, moment, graph)),
        None => node,
    }
}

/// The event from which a period counts, or the end of the year in which it falls.
fn moment_name(policy: &Policy, moment: &Moment, graph: &mut Graph) -> String {
    let event = event_name(policy, &moment.event, graph);
    let Some(year) = moment.year else { return event };
    let words = |language| {
        let title =
            policy.event(&moment.event).map_or(moment.event.as_str(), |event| event.title.get(language));
        let args = [("event", waarborg_policy::check::Arg::Plain(title.to_owned()))];
        let name = match year {
            waarborg_policy::calendar::YearOf::Financial => "rule-financial-year",
            waarborg_policy::calendar::YearOf::Calendar => "rule-calendar-year",
        };
        format(language, name, &args)
    };
    let label = Text::both(words(Language::Nl), words(Language::En));
    let node = Node::new(own("moment", &moment.to_string().replace(' ', "-")), ["time:Instant"]);
    graph.add(node.text("skos:prefLabel", &label).link("time:after", event))
}

fn event_name(policy: &Policy, id: &str, graph: &mut Graph) -> String {
    let node = Node::new(own("event", id), ["time:Instant"]);
    graph.add(node.some_text("skos:prefLabel", policy.event(id).map(|event| &event.title)))
}

#[cfg(test)]
mod tests {
    use super::duration;
    use waarborg_policy::calendar::Period;

    #[test]
    fn durations_keep_their_unit() {
        let iso = |text: &str| duration(Period::parse(text).unwrap());
        let written = ["72 hours", "90 days", "4 weeks", "14 months", "1 year"].map(iso);
        assert_eq!(written, ["PT72H", "P90D", "P4W", "P14M", "P1Y"]);
    }
}
