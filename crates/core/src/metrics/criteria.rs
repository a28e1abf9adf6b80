//! How deals ended with and without each entry criterion of a stage (P5).

use super::Share;
use crate::{
    Book,
    entry::is_met,
    records::{CriterionKey, Deal, DealStatus, Landing, Stage},
    time::Timestamp,
};

/// How some deals ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// Deals won.
    pub won: u64,
    /// Deals lost.
    pub lost: u64,
}

impl Ended {
    /// Closed deals.
    pub fn n(self) -> u64 {
        self.won + self.lost
    }

    /// Won ÷ (won + lost); `None` where none was closed.
    pub fn win_rate(self) -> Option<Share> {
        Share::of_counts(self.won, self.n())
    }

    fn count(&mut self, deal: &Deal) {
        match deal.status {
            DealStatus::Won { .. } => self.won += 1,
            DealStatus::Lost { .. } => self.lost += 1,
            DealStatus::Open { .. } => {}
        }
    }
}

/// Closed deals that were in a stage, by whether they met one of its criteria.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WithAndWithout {
    /// They met it.
    pub with: Ended,
    /// They did not.
    pub without: Ended,
}

/// The closed deals that were in the stage, for each of its criteria. A field counts as it stands now, an activity by
/// when the deal came into the stage.
pub fn with_and_without(book: &Book, stage: &Stage) -> Vec<(CriterionKey, WithAndWithout)> {
    let mut all: Vec<_> = stage.criteria.keys().map(|key| (*key, WithAndWithout::default())).collect();
    for deal in book.deals().filter(|deal| deal.removed.is_none() && deal.closed_on().is_some()) {
        let Some(entered) = entered(deal, stage) else { continue };
        for (key, both) in &mut all {
            let side = if is_met(book, stage, key, deal, entered) { &mut both.with } else { &mut both.without };
            side.count(deal);
        }
    }
    all
}

/// When a deal came into the stage last.
fn entered(deal: &Deal, stage: &Stage) -> Option<Timestamp> {
    deal.moves.iter().rev().find(|(_, step)| step.to == Landing::Stage(stage.id)).map(|(key, _)| key.at)
}
