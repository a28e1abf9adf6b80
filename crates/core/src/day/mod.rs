//! What a day asks of whoever looks at it (W2): what is overdue, what is due, what has nothing planned, what comes.
//!
//! It is worked out from the Book's indexes: of what is planned only that which is due by the end of the coming week is
//! looked at, of what is done only that of today. Nothing here reads a clock; two who look at the same Book on
//! the same calendar day see the same.

mod deals;
mod leads;
mod why;

use rustc_hash::FxHashSet;

use crate::{
    Amounts, Arrange, Book, SortedMap,
    book::{NextStep, due_state},
    id::*,
    records::{Activity, ActivityKind},
    time::{Date, Timestamp, Zone},
};

pub use deals::{AWAITED, RENEWED, silent_since};
pub use why::{Stuck, Why};

/// How many days after today are shown as coming.
pub const AHEAD: i32 = 7;

/// When it is looked at, and where.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// Now.
    pub now: Timestamp,
    /// Today, on the calendar of whoever looks.
    pub today: Date,
    /// Their time zone.
    pub zone: &'a Zone,
}

/// What a day is limited to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What is this member's; `None` is everybody's, and nobody's.
    pub owner: Option<MemberId>,
    /// Steps of this kind; what has no step has no kind.
    pub kind: Option<ActivityKind>,
}

impl Filter {
    fn takes(self, owner: Option<MemberId>, kind: Option<ActivityKind>) -> bool {
        self.owner.is_none_or(|wanted| owner == Some(wanted)) && self.kind.is_none_or(|wanted| kind == Some(wanted))
    }
}

/// How a lead that is sales ready waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ready {
    /// It is to be handed over: its step is due.
    Step(ActivityId),
    /// Nothing is planned for it.
    Lead(LeadId),
}

/// A day's work. Identifiers only: whoever shows a row reads it from the Book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// Steps whose day has passed, the oldest first.
    pub overdue: Vec<ActivityId>,
    /// Steps that are due today: those of no time, then by time.
    pub today: Vec<ActivityId>,
    /// Open deals with nothing planned (P9), the longest in their stage first.
    pub unplanned: Vec<DealId>,
    /// Steps that are planned for no day in particular, the first that was written down first: nothing else would bring them
    /// up again.
    pub undated: Vec<ActivityId>,
    /// Leads that are sales ready and wait for somebody (Q5), the most points first.
    pub ready: Vec<Ready>,
    /// Open deals whose buyer has not answered for [`AWAITED`] days or more, the longest first; what is due there stands above.
    pub awaited: Vec<DealId>,
    /// Won deals that end, or are to be bought again, within [`RENEWED`] days, and for which nothing is planned; the first
    /// at first.
    pub renewals: Vec<DealId>,
    /// Leads that nobody has planned to call.
    pub to_call: Vec<LeadId>,
    /// Steps of the days that come, [`AHEAD`] of them, by day and time.
    pub upcoming: Vec<ActivityId>,
    /// Planned steps that were done today, the latest first.
    pub done: Vec<ActivityId>,
    /// How many steps are overdue or due today for each member, whomever it is limited to.
    pub of_members: SortedMap<MemberId, usize>,
    /// The same for each kind.
    pub of_kinds: SortedMap<ActivityKind, usize>,
    /// The same in all.
    pub of_all: usize,
}

impl Day {
    /// The day as it is now.
    pub fn of(book: &Book, moment: Moment<'_>, filter: Filter) -> Self {
        let mut day = Self::default();
        let last = moment.today.plus_days(AHEAD);
        let mut owners = Vec::new();
        for step in book.planned().take_while(|step| step.due.is_some_and(|due| due <= last)) {
            if day.take_in(step, moment.today, filter) {
                owners.extend(step.owner);
            }
        }
        day.of_members = counted(owners);
        day.unplanned = unplanned(book, filter);
        day.undated = undated(book, filter);
        day.awaited = deals::awaited(book, filter, moment);
        day.renewals = deals::renewals(book, filter, moment.today);
        day.to_call = leads::to_call(book, filter, moment.today);
        let done = book.done_since(moment.zone.start_of(moment.today)).filter(|step| step.due.is_some());
        day.done = done.filter(|step| filter.takes(step.owner, Some(step.kind))).map(|step| step.id).collect();
        day
    }

    /// With those leads that are sales ready: their steps of handing over, and they themselves where nothing is planned,
    /// stand there and not a second time elsewhere.
    pub fn with_ready(mut self, book: &Book, ready: &[LeadId], filter: Filter) -> Self {
        let due: FxHashSet<ActivityId> = self.overdue.iter().chain(&self.today).copied().collect();
        for lead in ready.iter().filter_map(|id| book.lead(*id)) {
            let step = lead.hand_over();
            if due.contains(&step) {
                self.ready.push(Ready::Step(step));
            } else if filter.takes(lead.owner, None) && book.next_step_of_lead(lead.id).is_none() {
                self.ready.push(Ready::Lead(lead.id));
            }
        }
        let shown: FxHashSet<Ready> = self.ready.iter().copied().collect();
        let is_elsewhere = |step: &ActivityId| !shown.contains(&Ready::Step(*step));
        self.overdue.retain(is_elsewhere);
        self.today.retain(is_elsewhere);
        self.to_call.retain(|lead| !shown.contains(&Ready::Lead(*lead)));
        self
    }

    /// Leads that are sales ready and whose step of handing over is due.
    pub fn handed_over(&self) -> impl Iterator<Item = ActivityId> {
        self.ready.iter().filter_map(|ready| match ready {
            Ready::Step(step) => Some(*step),
            Ready::Lead(_) => None,
        })
    }

    /// Answers whether it is due.
    fn take_in(&mut self, step: &Activity, today: Date, filter: Filter) -> bool {
        let state = due_state(Some(step), today);
        let is_due = matches!(state, NextStep::Overdue { .. } | NextStep::Today);
        if is_due {
            self.of_all += 1;
            *self.of_kinds.or_default(step.kind) += 1;
        }
        if filter.takes(step.owner, Some(step.kind)) {
            match state {
                NextStep::Overdue { .. } => self.overdue.push(step.id),
                NextStep::Today => self.today.push(step.id),
                NextStep::Planned | NextStep::Nothing => self.upcoming.push(step.id),
            }
        }
        is_due
    }

    /// How many steps are done, and how many there are to be done today, those included.
    pub fn progress(&self) -> (usize, usize) {
        let left = self.overdue.len() + self.today.len() + self.handed_over().count();
        (self.done.len(), self.done.len() + left)
    }

    /// Whether it asks for nothing.
    pub fn is_free(&self) -> bool {
        let leads = self.ready.is_empty() && self.to_call.is_empty();
        let deals = self.unplanned.is_empty() && self.undated.is_empty() && self.renewals.is_empty();
        self.overdue.is_empty() && self.today.is_empty() && deals && leads
    }
}

/// How often each is there. Of a copy that somebody has made up, they may be very many that nobody knows: each put into
/// its place would move all the others.
fn counted(mut owners: Vec<MemberId>) -> SortedMap<MemberId, usize> {
    owners.arrange();
    let mut counts = SortedMap::default();
    for same in owners.chunk_by(|one, other| one == other) {
        same.first().into_iter().for_each(|owner| counts.push(*owner, same.len()));
    }
    counts
}

fn unplanned(book: &Book, filter: Filter) -> Vec<DealId> {
    let mut deals: Vec<_> = book.deals_without_next_step().filter(|deal| filter.takes(deal.owner, None)).collect();
    deals.arrange_by_key(|deal| (deal.stands_since(), deal.id));
    deals.into_iter().map(|deal| deal.id).collect()
}

/// They stand at the end of what is planned.
fn undated(book: &Book, filter: Filter) -> Vec<ActivityId> {
    let undated = book.planned().rev().take_while(|step| step.due.is_none());
    let mut steps: Vec<_> = undated.filter(|step| filter.takes(step.owner, Some(step.kind))).collect();
    steps.arrange_by_key(|step| (step.created_at, step.id));
    steps.into_iter().map(|step| step.id).collect()
}

/// What the deals of these steps are worth, each counted once.
pub fn worth(book: &Book, steps: &[ActivityId]) -> Amounts {
    let mut deals: Vec<DealId> = steps.iter().filter_map(|id| book.whose(book.activity(*id)?)).collect();
    deals.arrange();
    deals.dedup();
    let mut amounts = Amounts::default();
    deals.iter().filter_map(|id| book.deal(*id)?.value).for_each(|value| amounts.add(value));
    amounts
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use cpu_time::ThreadTime;

    use super::*;

    /// B9: in a debug build too; each in its turn would take minutes.
    #[test]
    fn very_many_owners_are_counted_in_no_time() {
        let owners = (0..300_000_u128).map(|nth| MemberId(RecordId(1 + nth * 99_991 % 300_007)));
        let started = ThreadTime::now();
        let counts = counted(owners.chain([MemberId(RecordId(1))]).collect());
        assert_eq!((counts.len(), counts.get(&MemberId(RecordId(1)))), (300_000, Some(&2)));
        assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    }
}
