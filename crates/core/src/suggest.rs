//! Which stage signals speak for: "asked for a quote: move to Proposal?" (A4). Worked out, never stored; whether the
//! deal may enter there is asked when somebody moves it.

use crate::{
    Book,
    id::StageId,
    records::{Deal, LogKey, Sign, Signal, SignalKind},
    time::Timestamp,
};

/// A stage further on that a signal speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Where to move the deal.
    pub stage: StageId,
    /// What was recorded.
    pub signal: SignalKind,
    /// When.
    pub at: Timestamp,
}

/// The furthest stage ahead of an open deal that lists a signal recorded since the deal came where it is, with the
/// latest such signal. Where it has not moved yet, what was recorded of its leads before counts too. What somebody has
/// passed over ([`passed`]) speaks no more.
pub fn suggestion(book: &Book, deal: &Deal) -> Option<Suggestion> {
    let here = deal.open_stage()?;
    let pipeline = book.stage(here)?.pipeline;
    let stages = book.stages_of(pipeline).rev().take_while(|stage| stage.id != here);
    let mut listening = stages.filter(|stage| !stage.triggers.is_empty()).peekable();
    listening.peek()?;
    let since = if deal.moves.len() > 1 { deal.stands_since() } else { Timestamp(i64::MIN) };
    let passed = deal.passed.last_key_value().map(|(key, _)| *key);
    let mut signals: Vec<(Timestamp, SignalKind)> = recorded(book, deal)
        .filter(|(key, _)| key.at >= since && passed.is_none_or(|passed| **key > passed))
        .filter_map(|(key, signal)| match signal.kind {
            Sign::Known(kind) => Some((key.at, kind)),
            Sign::Own(_) => None, // stages list those that all know
        })
        .collect();
    signals.sort_unstable();
    listening.find_map(|stage| {
        let speaks = |(_, kind): &&(Timestamp, SignalKind)| stage.triggers.get(kind) == Some(&true);
        signals.iter().rev().find(speaks).map(|(at, signal)| Suggestion { stage: stage.id, signal: *signal, at: *at })
    })
}

/// What is noted where a suggestion is not wanted: the latest of all signals that there are. Two copies that pass over
/// the same note the same.
pub fn passed(book: &Book, deal: &Deal) -> Option<LogKey> {
    recorded(book, deal).map(|(key, _)| *key).max()
}

/// The signals of a deal, and of the leads that became it.
fn recorded<'b>(book: &'b Book, deal: &'b Deal) -> impl Iterator<Item = (&'b LogKey, &'b Signal)> {
    let of_leads = book.leads_of(deal.id).flat_map(|lead| lead.signals.iter());
    deal.signals.iter().chain(of_leads)
}
