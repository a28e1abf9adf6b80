//! How it stands with who is in a sequence (W3).
//!
//! What ends an enrolment is never stored but seen in the deal or lead itself: an answer, a meeting, the end of the
//! deal. So it is the same in all copies whatever came first, and who takes the answer back goes on.

mod change;
mod performance;

use std::sync::Arc;

pub use change::{Effect, Move, effect};
pub use performance::{Done, Performance, performance};

use crate::{
    Book,
    id::{RecordId, SequenceId},
    record::Table,
    records::*,
    time::Timestamp,
};

/// How it stands with an enrolment.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// This is to be done next.
    Waits(Arc<Activity>),
    /// Steps are left, but none is planned: somebody has deleted it.
    Idle,
    /// It waits until somebody goes on with it.
    Paused {
        /// So many days were left until its next step.
        left: u32,
    },
    /// It has ended.
    Ended(End),
}

/// Why an enrolment has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// All steps are done.
    Done,
    /// Somebody has stopped it.
    Stopped,
    /// The buyer has answered, at that moment.
    Answered(Timestamp),
    /// A meeting is planned, or has been.
    Met,
    /// The deal was won.
    Won,
    /// The deal was lost.
    Lost,
    /// The lead became a deal.
    Converted,
    /// The lead will not buy.
    Disqualified,
    /// They want no more of it.
    OptedOut,
    /// The deal, the lead or the sequence is no longer there.
    Gone,
}

/// Its steps in their order: its own, where it has some, else those of its sequence.
pub fn steps<'b>(book: &'b Book, enrolment: &'b Enrolment) -> Vec<(StepKey, &'b Step)> {
    if !enrolment.steps.is_empty() {
        return in_order(&enrolment.steps);
    }
    book.sequence(enrolment.sequence).map(|sequence| in_order(&sequence.steps)).unwrap_or_default()
}

/// What was planned and done of its steps, the oldest first.
pub fn activities<'b>(book: &'b Book, enrolment: &'b Enrolment) -> impl Iterator<Item = &'b Arc<Activity>> {
    let id = enrolment.id;
    about(book, enrolment).filter(move |activity| activity.enrolment.as_deref() == Some(&id))
}

/// All activities of its deal or lead.
fn about<'b>(book: &'b Book, enrolment: &Enrolment) -> Box<dyn Iterator<Item = &'b Arc<Activity>> + 'b> {
    match (enrolment.deal, enrolment.lead) {
        (Some(deal), _) => Box::new(book.activities_of(deal)),
        (None, Some(lead)) => Box::new(book.activities_of_lead(lead)),
        (None, None) => Box::new(std::iter::empty()),
    }
}

/// The step that is planned.
pub fn planned<'b>(book: &'b Book, enrolment: &'b Enrolment) -> Option<&'b Arc<Activity>> {
    activities(book, enrolment).find(|activity| activity.is_planned())
}

/// How it stands.
pub fn standing(book: &Book, enrolment: &Enrolment) -> Standing {
    if let Some(end) = end(book, enrolment) {
        return Standing::Ended(end);
    }
    match (planned(book, enrolment), enrolment.state) {
        // Whatever its state says: where one copy did the rest of it and another paused it, nothing is left to go on with.
        (None, _) if next(book, enrolment).is_none() => Standing::Ended(End::Done),
        (_, EnrolmentState::Paused { left, .. }) => Standing::Paused { left },
        (Some(step), _) => Standing::Waits(Arc::clone(step)),
        (None, _) => Standing::Idle,
    }
}

/// Whether what is planned of it is to be done: it has neither ended nor pauses.
pub fn goes_on(book: &Book, enrolment: &Enrolment) -> bool {
    enrolment.state == EnrolmentState::Runs && end(book, enrolment).is_none()
}

/// What has ended it before all its steps were done.
fn end(book: &Book, enrolment: &Enrolment) -> Option<End> {
    if matches!(enrolment.state, EnrolmentState::Stopped { .. }) {
        return Some(End::Stopped);
    }
    let Some(sequence) = book.sequence(enrolment.sequence).filter(|sequence| sequence.removed.is_none()) else {
        return Some(End::Gone);
    };
    if enrolment.removed.is_some() {
        return Some(End::Gone);
    }
    if let Some(end) = end_of_subject(book, enrolment) {
        return Some(end);
    }
    let answered = || answered_at(book, enrolment).map(End::Answered);
    let met = || has_met(book, enrolment).then_some(End::Met);
    let answered = if sequence.past_answer { None } else { answered() };
    answered.or_else(|| if sequence.past_meeting { None } else { met() })
}

fn end_of_subject(book: &Book, enrolment: &Enrolment) -> Option<End> {
    if let Some(deal) = enrolment.deal {
        let Some(deal) = book.deal(deal).filter(|deal| deal.removed.is_none()) else { return Some(End::Gone) };
        let opted_out = deal.contact.and_then(|contact| book.contact(contact)?.opted_out);
        let closed = deal.closed_at().filter(|closed_at| *closed_at >= enrolment.created_at);
        return match (closed, deal.status) {
            (Some(_), DealStatus::Won { .. }) => Some(End::Won),
            (Some(_), _) => Some(End::Lost),
            (None, _) => opted_out.map(|_| End::OptedOut),
        };
    }
    let lead = enrolment.lead.and_then(|lead| book.lead(lead)).filter(|lead| lead.removed.is_none());
    match lead.map(|lead| (lead.status, lead.opted_out)) {
        None => Some(End::Gone),
        Some((LeadStatus::Converted { .. }, _)) => Some(End::Converted),
        Some((LeadStatus::Disqualified { .. }, _)) => Some(End::Disqualified),
        Some((_, opted_out)) => opted_out.map(|_| End::OptedOut),
    }
}

/// When the buyer first answered since it began: somebody spoke to them, or recorded that they did.
pub fn answered_at(book: &Book, enrolment: &Enrolment) -> Option<Timestamp> {
    let since = |at: &Timestamp| *at >= enrolment.created_at;
    let spoken = about(book, enrolment)
        .filter(|activity| activity.removed.is_none() && activity.outcome.is_some_and(is_answer))
        .filter_map(|activity| activity.done_at);
    let deal = enrolment.deal.and_then(|deal| book.deal(deal));
    let of_leads = deal.into_iter().flat_map(|deal| book.leads_of(deal.id)).map(|lead| &lead.signals);
    let lead = enrolment.lead.and_then(|lead| book.lead(lead)).map(|lead| &lead.signals);
    let signals = lead.into_iter().chain(deal.map(|deal| &deal.signals)).chain(of_leads).flat_map(|log| log.iter());
    let signals = signals.filter(|(_, signal)| signal.kind == SignalKind::Answered.into()).map(|(key, _)| key.at);
    spoken.chain(signals).filter(since).min()
}

/// Whether somebody has spoken to the buyer: a no is an answer, too.
pub fn is_answer(outcome: ActivityOutcome) -> bool {
    matches!(outcome, ActivityOutcome::Reached | ActivityOutcome::MeetingSet | ActivityOutcome::Refused)
}

/// Whether a meeting was planned since it began, other than as one of its own steps.
fn has_met(book: &Book, enrolment: &Enrolment) -> bool {
    about(book, enrolment).filter(|activity| activity.removed.is_none()).any(|activity| {
        let is_meeting = matches!(activity.kind, ActivityKind::Meeting | ActivityKind::Demo)
            && activity.unread.word("kind").is_none()
            && activity.enrolment.as_deref() != Some(&enrolment.id)
            && activity.created_at >= enrolment.created_at;
        let is_agreed = activity.outcome == Some(ActivityOutcome::MeetingSet)
            && activity.done_at.is_some_and(|at| at >= enrolment.created_at);
        is_meeting || is_agreed
    })
}

/// The step that comes after all that was made of it; `None` where none is left.
pub fn next<'b>(book: &'b Book, enrolment: &'b Enrolment) -> Option<(StepKey, &'b Step)> {
    let steps = steps(book, enrolment);
    let is_made = |(key, _): &(StepKey, &Step)| {
        let there = book.activity(enrolment.activity(*key));
        there.is_some_and(|activity| activity.removed != Some(Removal::Undone))
    };
    let last = steps.iter().rposition(is_made).map_or(0, |place| place + 1);
    steps.get(last).copied()
}

/// Whether a deal or lead wants no mails and messages.
pub fn has_opted_out(book: &Book, subject: crate::Entity) -> bool {
    let opted_out = match subject.table {
        Table::Deals => book.deal(subject.id.into()).and_then(|deal| book.contact(deal.contact?)?.opted_out),
        Table::Leads => book.lead(subject.id.into()).and_then(|lead| lead.opted_out),
        _ => None,
    };
    opted_out.is_some()
}

/// The identifier that an offered sequence, or one of its templates, has in a workspace: worked out from that, so that
/// two copies that take the offer make one. What stands there in the bin stays there, and the next one is taken.
pub fn offered<R: crate::Stored>(book: &Book, name: &str) -> R::Id {
    let workspace = book.workspace().map(|workspace| RecordId::from(workspace.id)).unwrap_or_default();
    let reason = format!("{} {name}", R::TABLE.word());
    let mut id = workspace.derived(&reason);
    while R::stored(book, id.into()).is_some_and(|there| matches!(there.removed(), Some(Removal::Binned { .. }))) {
        id = id.derived(&reason);
    }
    id.into()
}

/// How many are in a sequence that has not ended for them.
pub fn running(book: &Book, sequence: SequenceId) -> impl Iterator<Item = &Arc<Enrolment>> {
    book.enrolled_in(sequence).filter(|enrolment| !matches!(standing(book, enrolment), Standing::Ended(_)))
}
