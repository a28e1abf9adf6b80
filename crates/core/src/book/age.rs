//! How long deals have been where they are, and which are stuck.

use super::Book;
use crate::{
    records::{Deal, DealStatus},
    time::{Date, Timestamp, Zone},
};

/// Calendar days that an open deal has been in its stage, in the user's own time zone: 0 on the day
/// it got there, and when a wrong clock says that it got there tomorrow (B5). `None` when it is closed.
pub fn days_in_stage(deal: &Deal, now: Timestamp, zone: &Zone) -> Option<u32> {
    let DealStatus::Open { since, .. } = deal.status else { return None };
    deal.stage()?;
    Some(days_between(zone.date_of(since), zone.date_of(now)))
}

/// Calendar days since a deal was made.
pub fn days_since_created(deal: &Deal, today: Date) -> u32 {
    days_between(deal.created_on, today)
}

pub(super) fn days_between(from: Date, to: Date) -> u32 {
    to.days_since(from).max(0).unsigned_abs()
}

impl Book {
    /// How many days longer than its stage allows an open deal has been there; `None` unless it is stuck (P3).
    pub fn stuck_for(&self, deal: &Deal, now: Timestamp, zone: &Zone) -> Option<u32> {
        let limit = self.stage(deal.open_stage()?)?.day_limit?;
        days_in_stage(deal, now, zone)?.checked_sub(limit).filter(|over| *over > 0)
    }
}
