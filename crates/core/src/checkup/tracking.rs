//! Values, days, steps or reasons are missing.

use super::{Finding, Lens, Mistake, What, lens::OpenDeal};
use crate::{
    record::{Entity, Record},
    records::DealStatus,
};

/// Losses of so many days are looked at.
const LOST_DAYS: i32 = 90;

/// Of the open deals and those lost lately: what lacks something that somebody has to write down.
pub(super) fn find(lens: &Lens<'_>) -> Finding {
    let lost: Vec<_> = lens.closed_within(LOST_DAYS).filter(|(_, _, is_won)| !is_won).collect();
    let mut finding = Finding::among(Mistake::Tracking, lens.open.len() + lost.len());
    let of = |is: &dyn Fn(&OpenDeal<'_>) -> bool| -> Vec<Entity> {
        lens.open.iter().filter(|open| is(open)).map(|open| open.deal.entity()).collect()
    };
    let expected = |open: &OpenDeal<'_>| open.standing.expected;
    finding.say_of(What::NoStep, of(&|open| !lens.has_step(open.deal)));
    finding.say_of(What::NoDay, of(&|open| expected(open).is_none()));
    finding.say_of(What::DayPassed, of(&|open| expected(open).is_some_and(|day| day < lens.on)));
    finding.say_of(What::NoValue, of(&|open| open.standing.value.is_none()));
    let silent = lost.iter().filter(|(deal, ..)| matches!(deal.status, DealStatus::Lost { reason: None, .. }));
    finding.say_of(What::NoReason, silent.map(|(deal, ..)| deal.entity()).collect());
    finding.by_share(0.3, 0.1)
}
