//! Deals that will not be bought are held on to.

use super::{Finding, Lens, Mistake, What, lens::OpenDeal};
use crate::{Arrange, record::Record};

/// So long without a touch is silence, in days.
pub(super) const SILENT: u32 = 21;
/// So many pushes are a sign that nobody is buying (M25).
const PUSHED: usize = 3;

/// Open deals for which two of three speak: older than nine of ten that were won, silent, pushed three times. Where fewer
/// than ten were won, longer in their stage than it allows counts as old.
pub(super) fn find(lens: &Lens<'_>) -> Finding {
    let mut finding = Finding::among(Mistake::Holding, lens.open.len());
    let usual = age_of_nine_in_ten(lens);
    let is_old = |open: &OpenDeal<'_>| match usual {
        Some(days) => age(lens, open) > days,
        None => is_past_limit(lens, open),
    };
    let is_silent = |open: &OpenDeal<'_>| lens.days_since(lens.last_touch(open.deal)) > SILENT;
    let is_pushed = |open: &OpenDeal<'_>| lens.pushes(open.deal) >= PUSHED;
    let speaks = |open: &&OpenDeal<'_>| {
        [is_old(open), is_silent(open), is_pushed(open)].into_iter().filter(|speaks| *speaks).count() >= 2
    };
    let mut held: Vec<&OpenDeal<'_>> = lens.open.iter().filter(speaks).collect();
    held.arrange_by_key(|open| std::cmp::Reverse(age(lens, open)));
    let of = |is: &dyn Fn(&OpenDeal<'_>) -> bool| {
        held.iter().filter(|open| is(open)).map(|open| open.deal.entity()).collect()
    };
    finding.say_of(usual.map_or(What::PastLimit, |days| What::Old { days }), of(&is_old));
    finding.say_of(What::Silent { days: SILENT }, of(&is_silent));
    finding.say_of(What::Pushed { times: PUSHED }, of(&is_pushed));
    finding.by_share(0.15, 0.05)
}

fn age(lens: &Lens<'_>, open: &OpenDeal<'_>) -> u32 {
    lens.on.days_since(open.deal.created_on).max(0).unsigned_abs()
}

/// How old at most nine of ten won deals were when they were won; `None` where too few were.
fn age_of_nine_in_ten(lens: &Lens<'_>) -> Option<u32> {
    let won = lens.closed().filter(|(_, _, is_won)| *is_won);
    let mut ages: Vec<u32> = won.map(|(deal, on, _)| on.days_since(deal.created_on).max(0).unsigned_abs()).collect();
    if ages.len() < super::ENOUGH {
        return None;
    }
    ages.sort_unstable();
    ages.get((ages.len() * 9).div_ceil(10).saturating_sub(1)).copied()
}

fn is_past_limit(lens: &Lens<'_>, open: &OpenDeal<'_>) -> bool {
    let limit = lens.book.stage(open.stage).and_then(|stage| stage.day_limit);
    limit.is_some_and(|limit| lens.days_since(open.since) > limit)
}
