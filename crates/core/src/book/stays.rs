//! How a deal went through its stages.

use super::age::days_between;
use crate::{
    id::StageId,
    journey::journey,
    records::{Deal, Landing},
    time::{Timestamp, Zone},
};

/// A deal's stay in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageStay {
    /// Which stage.
    pub stage: StageId,
    /// Since when.
    pub since: Timestamp,
    /// Until when; `None` while it is still there.
    pub until: Option<Timestamp>,
    /// Calendar days in the user's own time zone, until now while it is still there.
    pub days: u32,
}

/// The stays of a deal, in the order of time.
pub fn stage_stays(deal: &Deal, now: Timestamp, zone: &Zone) -> Vec<StageStay> {
    let path: Vec<_> = journey(deal).collect();
    let until = |at: usize| path.get(at + 1).map(|(until, _)| *until);
    // The day of closing is the one that was said: noon of it may be another day in the user's zone.
    let day = |at: usize| {
        let closed_on = deal.closed_on().filter(|_| at + 1 == path.len());
        closed_on.or_else(|| path.get(at).map(|(at, _)| zone.date_of(*at)))
    };
    let stays = path.iter().enumerate().filter_map(|(at, (since, landing))| match landing {
        Landing::Stage(stage) => {
            let days = days_between(zone.date_of(*since), day(at + 1).unwrap_or_else(|| zone.date_of(now)));
            Some(StageStay { stage: *stage, since: *since, until: until(at), days })
        }
        Landing::Won | Landing::Lost => None,
    });
    stays.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        id::RecordId,
        records::{DealStatus, LogKey, StageMove},
        time::{DAY_MS, Date},
    };

    const A: StageId = StageId(RecordId(1));
    const B: StageId = StageId(RecordId(2));

    fn day(day: i64) -> Timestamp {
        Timestamp(day * DAY_MS)
    }

    fn check(moves: &[(i64, Landing)], status: DealStatus, stays: &[(StageId, u32)]) {
        let key = |at| LogKey { at: day(at), salt: 0 };
        let step = |to| StageMove { from: None, to, by: None, unmet: false };
        let moves = moves.iter().map(|(at, to)| (key(*at), step(*to))).collect();
        let deal = Deal { status, moves, ..Deal::default() };
        let found: Vec<_> =
            stage_stays(&deal, day(20), &Zone::default()).iter().map(|stay| (stay.stage, stay.days)).collect();
        assert_eq!(found, stays);
    }

    /// P4: days in stage.
    #[test]
    fn each_stay_counts_its_days() {
        let open = |stage, since| DealStatus::Open { stage, since: day(since) };
        let (a, b) = (Landing::Stage(A), Landing::Stage(B));
        check(&[(1, a), (4, b)], open(B, 4), &[(A, 3), (B, 16)]);
        check(&[(1, a), (4, b), (6, a)], open(A, 6), &[(A, 3), (B, 2), (A, 14)]);
        check(&[], open(A, 15), &[(A, 5)]);
        check(&[(1, a)], open(B, 5), &[(A, 4), (B, 15)]);
        // Ana moved it to B on day 4, Bo to A on day 5; the merge kept Ana's.
        check(&[(1, a), (4, b), (5, a)], open(B, 4), &[(A, 3), (B, 16)]);
        let won = DealStatus::Won { closed_on: Date::from_day_number(9) };
        check(&[(1, a), (4, b), (9, Landing::Won)], won, &[(A, 3), (B, 5)]);
        check(&[(1, a)], won, &[(A, 8)]);
    }
}
