//! How each step of a sequence does (W3): how often it was done, and how often the buyer answered before the next.

use super::{activities, answered_at};
use crate::{
    Book,
    id::{SequenceId, TextTemplateId},
    records::{Activity, StepKey},
    sorted::SortedMap,
    time::Timestamp,
};

/// Done so often, answered so often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// How often it was done.
    pub times: usize,
    /// After how many of these the buyer answered, before the next step was done.
    pub answers: usize,
}

/// How a sequence does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Performance {
    /// How many were ever in it.
    pub enrolled: usize,
    /// How many of them have answered.
    pub answered: usize,
    /// Each step that was ever done.
    pub steps: SortedMap<StepKey, Done>,
    /// The same, by what was written with, in which version.
    pub templates: SortedMap<(StepKey, TextTemplateId, u32), Done>,
}

/// How a sequence has done so far. Only what is known is counted: of whom nobody has said that they answered, has not.
pub fn performance(book: &Book, sequence: SequenceId) -> Performance {
    let mut all = Performance::default();
    for enrolment in book.enrolled_in(sequence) {
        let answered = answered_at(book, enrolment);
        all.enrolled += 1;
        all.answered += usize::from(answered.is_some());
        let mut done: Vec<(Timestamp, &Activity)> = activities(book, enrolment)
            .filter(|activity| activity.removed.is_none())
            .filter_map(|activity| Some((activity.done_at?, &**activity)))
            .collect();
        crate::Arrange::arrange_by(&mut done[..], |one, other| one.0.cmp(&other.0));
        for (place, (at, activity)) in done.iter().enumerate() {
            let Some(key) = activity.step.map(StepKey) else { continue };
            let until = done.get(place + 1).map(|(at, _)| *at);
            let is_answer = answered.is_some_and(|answered| answered >= *at && until.is_none_or(|at| answered < at));
            count(&mut all.steps, key, is_answer);
            if let Some((template, version)) = activity.template.as_deref().zip(activity.template_version) {
                count(&mut all.templates, (key, *template, version), is_answer);
            }
        }
    }
    all
}

fn count<K: Ord + Copy>(counts: &mut SortedMap<K, Done>, key: K, is_answer: bool) {
    let before = counts.get(&key).copied().unwrap_or_default();
    let answers = before.answers + usize::from(is_answer);
    counts.insert(key, Done { times: before.times + 1, answers });
}
