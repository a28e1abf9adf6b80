//! When somebody reached out to whom, and what was planned when.

use rustc_hash::FxHashMap;

use crate::{
    Book,
    id::{DealId, RecordId},
    records::{Activity, ActivityKind, Deal, Removal},
    time::{Date, Timestamp},
};

/// A planned activity: from when to when it was.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// When it was written down.
    pub from: Timestamp,
    /// When it was done or thrown away; at the end of time while it is planned.
    pub until: Timestamp,
    /// For which day.
    pub due: Option<Date>,
}

impl Plan {
    /// Whether it stood at a moment.
    pub fn stood(&self, at: Timestamp) -> bool {
        self.from <= at && at < self.until
    }
}

/// What is known of the activities of a workspace, each looked at once.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Touches, by when: whether it was of a lead that was no deal yet.
    pub(super) touches: Vec<(Timestamp, bool)>,
    /// When the buyers of a deal were reached out to.
    pub(super) of_deal: FxHashMap<DealId, Vec<Timestamp>>,
    /// The same of whom deals are with: an organisation, or a person at none.
    pub(super) of_customer: FxHashMap<RecordId, Vec<Timestamp>>,
    /// What was planned for a deal.
    pub(super) plans: FxHashMap<DealId, Vec<Plan>>,
    /// What was planned for leads, or by itself again and again: time that is set aside.
    pub(super) set_aside: Vec<Plan>,
}

/// Whom a deal is with: an organisation, or a person at none.
pub(super) fn customer_of(deal: &Deal) -> Option<RecordId> {
    deal.organisation.map(RecordId::from).or(deal.contact.map(RecordId::from))
}

impl Facts {
    /// Of all activities.
    pub fn of(book: &Book) -> Self {
        let mut facts = Self::default();
        for activity in book.activities() {
            facts.take(book, activity);
        }
        facts.touches.sort_unstable();
        facts.of_deal.values_mut().for_each(|touches| touches.sort_unstable());
        facts.of_customer.values_mut().for_each(|touches| touches.sort_unstable());
        facts
    }

    fn take(&mut self, book: &Book, activity: &Activity) {
        let deal = book.whose(activity);
        if let Some(done_at) = activity.done_at.filter(|_| activity.is_touch()) {
            self.touches.push((done_at, activity.lead.is_some()));
            let of_deal = deal.and_then(|deal| book.deal(deal));
            if let Some(deal) = of_deal {
                self.of_deal.entry(deal.id).or_default().push(done_at);
            }
            let of_contact = activity.contact.and_then(|contact| book.contact(contact));
            let contact = of_contact.map(|contact| contact.organisation.map_or(contact.id.into(), RecordId::from));
            if let Some(customer) = of_deal.and_then(|deal| customer_of(deal)).or(contact) {
                self.of_customer.entry(customer).or_default().push(done_at);
            }
        }
        if activity.kind == ActivityKind::Note {
            return;
        }
        let until = match (activity.done_at, activity.removed) {
            (Some(done_at), _) => done_at,
            (None, Some(Removal::Binned { at, .. })) => at,
            (None, Some(Removal::Undone)) => return,
            (None, None) => Timestamp(i64::MAX),
        };
        let plan = Plan { from: activity.created_at, until, due: activity.due };
        match (deal, activity.lead) {
            (Some(deal), _) => self.plans.entry(deal).or_default().push(plan),
            (None, Some(_)) => self.set_aside.push(plan),
            (None, None) if activity.repeat.is_some() => self.set_aside.push(plan),
            (None, None) => {}
        }
    }
}

/// The last of these moments up to another.
pub(super) fn last_until(moments: Option<&Vec<Timestamp>>, at: Timestamp) -> Option<Timestamp> {
    let moments = moments?;
    let after = moments.partition_point(|moment| *moment <= at);
    moments.get(after.checked_sub(1)?).copied()
}
