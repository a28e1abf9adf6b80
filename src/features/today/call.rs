//! Who comes back from a call is asked how it went.

use kariz_client::{
    browser::{clock, ids::new_id},
    store::{Store, new_activity},
};
use kariz_core::{Activity, ActivityId, ActivityKind, Command, DealId, LeadId, Timestamp};
use leptos::prelude::*;

use super::work::{Task, Work};
use crate::shell::intents::{GetDone, ask, asked};

/// A call that was begun from a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Called {
    /// For which step; or which lead for which nothing is planned.
    pub task: Task,
    /// When.
    pub at: Timestamp,
}

/// So short nobody calls, in milliseconds: the program that calls has only been asked whether it may.
const SHORTEST: i64 = 2_000;

/// Who comes back after so many minutes has done something else meanwhile.
const LONGEST: u32 = 120;

/// A row's telephone was chosen.
pub fn begin(work: Work, task: Task) {
    work.called.set(Some(Called { task, at: clock::now() }));
}

/// Asks when the page is seen again.
pub fn listen(work: Work) {
    let handle = window_event_listener_untyped("visibilitychange", move |_| {
        let is_seen = !document().hidden();
        let called = work.called.try_get_untracked().flatten().filter(|_| is_seen);
        let Some(called) = called.filter(|called| clock::now().0 - called.at.0 >= SHORTEST) else { return };
        work.called.set(None);
        let Some(minutes) = minutes(called) else { return };
        if untrack(asked).is_some() {
            return;
        }
        match called.task {
            Task::Step(step) => {
                let is_planned = work.store.book(|book| book.activity(step).is_some_and(|step| step.is_planned()));
                if is_planned {
                    ask(GetDone { step, minutes: Some(minutes) });
                }
            }
            Task::Lead(lead) => plan_call(work.store, lead, move |step| ask(GetDone { step, minutes: Some(minutes) })),
            Task::Awaited(deal) => plan_again(work.store, deal, minutes),
            Task::Deal(_) | Task::Renewal(_) => {}
        }
    });
    on_cleanup(move || handle.remove());
}

/// A call with whom a deal is with, of which is asked what came of it.
fn plan_again(store: Store, deal: DealId, minutes: u32) {
    let contact = store.book(|book| book.deal(deal).and_then(|deal| deal.contact));
    let due = Some(store.today.get_untracked());
    let call = Activity { kind: ActivityKind::Call, contact, due, ..new_activity(store, deal) };
    let step = call.id;
    store.run_and(Command::AddActivity(call), move |is_done| {
        if is_done {
            ask(GetDone { step, minutes: Some(minutes) });
        }
    });
}

/// A call with a lead, today; `then` hears which step that is.
pub fn plan_call(store: Store, lead: LeadId, then: impl FnOnce(ActivityId) + 'static) {
    let step = Activity {
        id: new_id(),
        kind: ActivityKind::Call,
        lead: Some(lead),
        due: Some(store.today.get_untracked()),
        created_at: clock::now(),
        ..Activity::default()
    };
    let id = step.id;
    store.run_and(Command::AddActivity(step), move |is_done| {
        if is_done {
            then(id);
        }
    });
}

/// How long it took until now: what has begun is a minute. Nobody knows of what was begun too long ago.
pub fn minutes(called: Called) -> Option<u32> {
    let minutes = u32::try_from((clock::now().0 - called.at.0).max(0) / 60_000 + 1).ok();
    minutes.filter(|minutes| *minutes <= LONGEST)
}
