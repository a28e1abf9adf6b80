//! What was done and what is planned: timelines, next steps, and what is due (W1, W2, P9).

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{
    Book,
    ordered::{Ordered, Spot},
};
use crate::{
    delta::AnyRecord,
    id::*,
    records::{Activity, Deal, LeadStatus},
    time::{Date, Timestamp},
};

/// When the next step of a deal or lead is due: the one definition of *overdue* (W2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NextStep {
    /// It should have been done some days ago.
    Overdue {
        /// Days since it was due, from 1.
        days: u32,
    },
    /// It is due today, whatever the time of day.
    Today,
    /// It is due later, or on no day in particular.
    Planned,
    /// Nothing is planned.
    Nothing,
}

/// When `step` is due, seen on the day `today` of the user's own calendar.
pub fn due_state(step: Option<&Activity>, today: Date) -> NextStep {
    let Some(step) = step else { return NextStep::Nothing };
    match step.due.map(|due| today.days_since(due)) {
        Some(days @ 1..) => NextStep::Overdue { days: days.unsigned_abs() },
        Some(0) => NextStep::Today,
        _ => NextStep::Planned,
    }
}

/// How much of the agenda asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DueCounts {
    /// Planned activities whose day has passed.
    pub overdue: usize,
    /// Planned activities for today.
    pub today: usize,
}

/// Activities by what they belong to, and those that are planned by when they are due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Agenda {
    of_deal: Ordered,
    of_lead: Ordered,
    planned: Ordered,
    /// The planned ones again, grouped by the deal, or else the lead, that they are for.
    steps: Ordered,
    touches: FxHashMap<DealId, u32>,
}

impl Agenda {
    pub fn update(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        self.of_deal
            .update(before, after, |record| at_its_moment(record, |activity| activity.deal.map(RecordId::from)));
        self.of_lead
            .update(before, after, |record| at_its_moment(record, |activity| activity.lead.map(RecordId::from)));
        self.planned.update(before, after, |record| when_due(record, |_| Some(RecordId::default())));
        self.steps.update(before, after, |record| when_due(record, subject));
        if let Some(deal) = before.and_then(touched_deal) {
            let touches = self.touches.entry(deal).or_default();
            *touches -= 1;
            if *touches == 0 {
                self.touches.remove(&deal);
            }
        }
        if let Some(deal) = after.and_then(touched_deal) {
            *self.touches.entry(deal).or_default() += 1;
        }
    }
}

fn activity(record: &AnyRecord) -> Option<&Activity> {
    match record {
        AnyRecord::Activity(activity) => Some(activity),
        _ => None,
    }
}

/// The deal, or else the lead, that an activity is for.
fn subject(activity: &Activity) -> Option<RecordId> {
    activity.deal.map(RecordId::from).or(activity.lead.map(RecordId::from))
}

fn at_its_moment(record: &AnyRecord, group: fn(&Activity) -> Option<RecordId>) -> Option<Spot> {
    let activity = activity(record).filter(|activity| activity.removed.is_none())?;
    Some(Spot::by_number(group(activity)?, activity.moment().0))
}

fn when_due(record: &AnyRecord, group: fn(&Activity) -> Option<RecordId>) -> Option<Spot> {
    let activity = activity(record).filter(|activity| activity.is_planned())?;
    let group = group(activity)?;
    let Some(due) = activity.due else { return Some(Spot::by_number(group, i64::MAX)) };
    // What has no time of day comes before what has one.
    let minute = activity.due_time.map_or(0, |time| i64::from(time.minutes()) + 1);
    Some(Spot::by_number(group, i64::from(due.day_number()) * 1_441 + minute))
}

fn touched_deal(record: &AnyRecord) -> Option<DealId> {
    activity(record).filter(|activity| activity.is_touch())?.deal
}

impl Book {
    /// The activities of a deal, planned and done, oldest first; without removed ones (W1).
    pub fn activities_of(&self, deal: DealId) -> impl DoubleEndedIterator<Item = &Arc<Activity>> {
        self.indexes.agenda.of_deal.group(deal.0).filter_map(|id| self.activity(ActivityId(id)))
    }

    /// The activities of a lead, planned and done, oldest first; without removed ones.
    pub fn activities_of_lead(&self, lead: LeadId) -> impl DoubleEndedIterator<Item = &Arc<Activity>> {
        self.indexes.agenda.of_lead.group(lead.0).filter_map(|id| self.activity(ActivityId(id)))
    }

    /// What is planned for a deal, what is due first at the front; what has no date comes last.
    pub fn steps(&self, deal: DealId) -> impl Iterator<Item = &Arc<Activity>> {
        self.steps_of(deal.0)
    }

    /// The next step of a deal: the planned activity that is due first (P9).
    pub fn next_step(&self, deal: DealId) -> Option<&Arc<Activity>> {
        self.steps_of(deal.0).next()
    }

    /// The next step of a lead.
    pub fn next_step_of_lead(&self, lead: LeadId) -> Option<&Arc<Activity>> {
        self.steps_of(lead.0).next()
    }

    /// When the next step of a deal is due: the colour of its dot (P4).
    pub fn next_step_state(&self, deal: DealId, today: Date) -> NextStep {
        due_state(self.next_step(deal).map(|step| &**step), today)
    }

    /// How often somebody reached out to the buyer (M17).
    pub fn touches(&self, deal: DealId) -> u32 {
        self.indexes.agenda.touches.get(&deal).copied().unwrap_or_default()
    }

    /// What is planned in the whole workspace, what is due first at the front; what has no date
    /// comes last. See [`Book::is_called_for`].
    pub fn planned(&self) -> impl Iterator<Item = &Arc<Activity>> {
        let planned = self.indexes.agenda.planned.group(RecordId::default());
        planned.filter_map(|id| self.activity(ActivityId(id))).filter(|activity| self.is_called_for(activity))
    }

    /// How many planned activities are overdue and due today: all, or those of one member.
    pub fn due_counts(&self, today: Date, owner: Option<MemberId>) -> DueCounts {
        let mut counts = DueCounts::default();
        let due = self.planned().take_while(|activity| activity.due.is_some_and(|due| due <= today));
        for activity in due.filter(|activity| owner.is_none() || activity.owner == owner) {
            match due_state(Some(activity), today) {
                NextStep::Overdue { .. } => counts.overdue += 1,
                NextStep::Today => counts.today += 1,
                NextStep::Planned | NextStep::Nothing => {}
            }
        }
        counts
    }

    /// Open deals with nothing planned (P9), column by column.
    pub fn deals_without_next_step(&self) -> impl Iterator<Item = &Arc<Deal>> {
        self.all_open_deals().filter(|deal| self.next_step(deal.id).is_none())
    }

    /// Whether a planned activity still waits to be done. What was planned for a deal before it was
    /// closed (or a lead before it was disqualified) no longer does; what was planned for it since
    /// does, such as trying again in half a year (P6). Nothing does that is for a removed deal.
    pub fn is_called_for(&self, activity: &Activity) -> bool {
        if !activity.is_planned() {
            return false;
        }
        let (removed, ended_at) = match (activity.deal, activity.lead) {
            (Some(deal), _) => self.deal(deal).map_or((false, None), |deal| (deal.removed.is_some(), deal.closed_at())),
            (None, Some(lead)) => self.lead(lead).map_or((false, None), |lead| {
                let disqualified_on = match lead.status {
                    LeadStatus::Disqualified { on, .. } => Some(on),
                    LeadStatus::New | LeadStatus::Converted { .. } => None,
                };
                (lead.removed.is_some(), disqualified_on.map(Timestamp::noon_of))
            }),
            (None, None) => (false, None),
        };
        !removed && ended_at.is_none_or(|ended_at| activity.created_at > ended_at)
    }

    fn steps_of(&self, subject: RecordId) -> impl Iterator<Item = &Arc<Activity>> {
        let steps = self.indexes.agenda.steps.group(subject);
        steps.filter_map(|id| self.activity(ActivityId(id))).filter(|step| self.is_called_for(step))
    }
}
