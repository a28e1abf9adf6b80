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
    records::{Activity, ActivityKind, ActivityOutcome, Deal, LeadStatus},
    sequence,
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
    /// What was done, by when: what is done today is counted without looking at all that ever was.
    done: Ordered,
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
        self.done.update(before, after, when_done);
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

fn activity(record: &AnyRecord) -> Option<&Arc<Activity>> {
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

fn when_done(record: &AnyRecord) -> Option<Spot> {
    let activity = activity(record).filter(|activity| activity.removed.is_none())?;
    activity.done_at.map(|done_at| Spot::by_number(RecordId::default(), done_at.0))
}

fn touched_deal(record: &AnyRecord) -> Option<DealId> {
    activity(record).filter(|activity| activity.is_touch())?.deal
}

impl Book {
    /// Puts what has changed into the agenda. What was written down for a lead is the deal's that the lead has become:
    /// another copy may have written it without knowing of the deal.
    pub(super) fn update_agenda(&mut self, before: Option<&AnyRecord>, after: Option<&AnyRecord>) {
        match (before, after) {
            (Some(AnyRecord::Activity(_)), _) | (_, Some(AnyRecord::Activity(_))) => {
                let [before, after] = [before, after].map(|record| Some(self.of_its_deal(activity(record?)?)));
                self.indexes.agenda.update(before.as_ref(), after.as_ref());
            }
            (Some(AnyRecord::Lead(lead)), _) | (_, Some(AnyRecord::Lead(lead))) => {
                let [was, is] = [before, after].map(|record| match record {
                    Some(AnyRecord::Lead(lead)) => lead.deal(),
                    _ => None,
                });
                if was == is {
                    return;
                }
                let own = self.activities_of_lead(lead.id).filter(|activity| activity.deal.is_none());
                for activity in own.cloned().collect::<Vec<_>>() {
                    let of = |deal| Some(Activity { deal, ..Activity::clone(&activity) }.into());
                    self.indexes.agenda.update(of(was).as_ref(), of(is).as_ref());
                }
            }
            _ => {}
        }
    }

    /// The activity as one of the deal that it is for.
    fn of_its_deal(&self, activity: &Arc<Activity>) -> AnyRecord {
        match self.whose(activity) {
            deal if deal == activity.deal => AnyRecord::Activity(Arc::clone(activity)),
            deal => Activity { deal, ..Activity::clone(activity) }.into(),
        }
    }

    /// The deal that an activity is for: also where it was written down for the lead that has become it.
    pub fn whose(&self, activity: &Activity) -> Option<DealId> {
        activity.deal.or_else(|| self.lead(activity.lead?)?.deal())
    }

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
    pub fn planned(&self) -> impl DoubleEndedIterator<Item = &Arc<Activity>> {
        let planned = self.indexes.agenda.planned.group(RecordId::default());
        planned.filter_map(|id| self.activity(ActivityId(id))).filter(|activity| self.is_called_for(activity))
    }

    /// What was done from a moment on, the latest first; notes too.
    pub fn done_since(&self, from: Timestamp) -> impl Iterator<Item = &Arc<Activity>> {
        let done = self.indexes.agenda.done.group(RecordId::default()).rev();
        let done = done.filter_map(|id| self.activity(ActivityId(id)));
        done.take_while(move |activity| activity.done_at.is_some_and(|done_at| done_at >= from))
    }

    /// When the buyer of a deal, or of a lead that became it, answered last: spoke with somebody, met them, or gave a
    /// sign by themselves.
    pub fn last_answer(&self, deal: DealId) -> Option<Timestamp> {
        let answered = |activity: &&Arc<Activity>| match activity.outcome {
            Some(ActivityOutcome::NoAnswer | ActivityOutcome::LeftWord) => false,
            Some(_) => true,
            None => matches!(activity.kind, ActivityKind::Meeting | ActivityKind::Demo),
        };
        let spoke = self.activities_of(deal).filter(answered).filter_map(|activity| activity.done_at).max();
        let of_leads = self.leads_of(deal).flat_map(|lead| lead.signals.keys());
        let own = self.deal(deal).into_iter().flat_map(|deal| deal.signals.keys());
        spoke.into_iter().chain(of_leads.chain(own).map(|key| key.at)).max()
    }

    /// The latest activity of a deal that was done and says something.
    pub fn last_noted(&self, deal: DealId) -> Option<&Arc<Activity>> {
        self.activities_of(deal).rev().find(|activity| activity.done_at.is_some() && !activity.note.trim().is_empty())
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
    /// does, such as trying again in half a year (P6). Nothing does that is for a removed deal, or a step of a sequence
    /// that has ended or pauses (W3).
    pub fn is_called_for(&self, activity: &Activity) -> bool {
        if !activity.is_planned() {
            return false;
        }
        let (removed, ended_at) = match (self.whose(activity), activity.lead) {
            (Some(deal), _) => self.deal(deal).map_or((false, None), |deal| (deal.removed.is_some(), deal.closed_at())),
            (None, Some(lead)) => self.lead(lead).map_or((false, None), |lead| {
                let disqualified_on = match lead.status {
                    LeadStatus::Disqualified { on, .. } => Some(on),
                    _ => None,
                };
                (lead.removed.is_some(), disqualified_on.map(Timestamp::noon_of))
            }),
            (None, None) => (false, None),
        };
        let is_halted = activity.enrolment.as_ref().and_then(|id| self.enrolment(**id));
        !removed
            && ended_at.is_none_or(|ended_at| activity.created_at > ended_at)
            && is_halted.is_none_or(|enrolment| sequence::goes_on(self, enrolment))
    }

    fn steps_of(&self, subject: RecordId) -> impl Iterator<Item = &Arc<Activity>> {
        let steps = self.indexes.agenda.steps.group(subject);
        steps.filter_map(|id| self.activity(ActivityId(id))).filter(|step| self.is_called_for(step))
    }
}
