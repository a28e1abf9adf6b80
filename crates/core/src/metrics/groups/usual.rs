//! How many deals somebody usually has open (M19): their own weeks, not anybody else's.

use rustc_hash::FxHashMap;

use super::case::held_at;
use crate::{
    Book,
    id::{MemberId, RecordId},
    metrics::facts::known,
    records::{Deal, DealStatus},
    time::{Date, Zone},
};

/// So many weeks are looked at.
const WEEKS: usize = 26;
/// Of fewer nothing is said.
const ENOUGH: usize = 8;
/// From so much more than usual on it is said.
const MUCH: f64 = 1.25;

/// How many deals were open at the end of each of the last weeks.
#[derive(Clone, Debug, Default)]
pub struct OpenWeeks {
    by: FxHashMap<RecordId, [u32; WEEKS]>,
}

/// What is usual for somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usual {
    /// The median.
    pub deals: f64,
    /// The least and the most.
    pub range: (u32, u32),
    /// Of so many weeks: from the first on in which there was anything.
    pub weeks: usize,
}

impl Usual {
    /// Whether so many are clearly more.
    pub fn is_exceeded_by(&self, open: u64) -> bool {
        open as f64 > self.deals * MUCH
    }
}

impl OpenWeeks {
    /// Of everybody, in one walk. A deal counts for whoever held it that day.
    pub fn of(book: &Book, today: Date, zone: &Zone) -> Self {
        let mut weeks = Self::default();
        let ends: Vec<Date> = (1..=WEEKS as i32).map(|ago| today.plus_days(-7 * ago)).collect();
        let Some(first) = ends.last().copied() else { return weeks };
        let is_there = |deal: &&std::sync::Arc<Deal>| {
            deal.removed.is_none() && !deal.stands_elsewhere() && deal.closed_on().is_none_or(|on| on > first)
        };
        for deal in book.deals().filter(is_there) {
            let Some(made) = known(deal.created_on) else { continue };
            for (at, day) in ends.iter().enumerate() {
                let is_open = made <= *day && open_on(deal, *day);
                if is_open {
                    let owner = held_at(&deal.owners, deal.owner, zone.start_of(day.plus_days(1)));
                    weeks.by.entry(owner.map(RecordId::from).unwrap_or_default()).or_default()[at] += 1;
                }
            }
        }
        weeks
    }

    /// What is usual for a member, or of what is nobody's; `None` where it was too short a time.
    pub fn usual(&self, member: Option<MemberId>) -> Option<Usual> {
        let counts = self.by.get(&member.map(RecordId::from).unwrap_or_default())?;
        let weeks = counts.iter().rposition(|count| *count > 0)? + 1;
        let mut counts = counts[..weeks].to_vec();
        counts.sort_unstable();
        let deals = f64::from(counts[(weeks - 1) / 2] + counts[weeks / 2]) / 2.0;
        (weeks >= ENOUGH).then_some(Usual { deals, range: (counts[0], counts[weeks - 1]), weeks })
    }
}

fn open_on(deal: &Deal, day: Date) -> bool {
    match deal.status {
        DealStatus::Won { closed_on } | DealStatus::Lost { closed_on, .. } => closed_on > day,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weeks(counts: [u32; WEEKS]) -> OpenWeeks {
        OpenWeeks { by: [(RecordId::default(), counts)].into_iter().collect() }
    }

    #[test]
    fn m19_what_is_usual_is_the_middle_of_ones_own_weeks() {
        let mut counts = [0; WEEKS];
        counts[..9].copy_from_slice(&[12, 9, 9, 8, 10, 9, 7, 11, 5]);
        let usual = weeks(counts).usual(None).unwrap();
        assert_eq!(usual, Usual { deals: 9.0, range: (5, 12), weeks: 9 });
        assert!(!usual.is_exceeded_by(11));
        assert!(usual.is_exceeded_by(12));
    }

    #[test]
    fn m19_of_few_weeks_nothing_is_said() {
        let mut counts = [0; WEEKS];
        counts[..7].fill(3);
        assert_eq!(weeks(counts).usual(None), None);
        assert_eq!(weeks(counts).usual(Some(MemberId(RecordId(4)))), None);
    }
}
