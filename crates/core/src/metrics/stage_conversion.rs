//! M6: stage conversion.

use super::{Missing, Numbers, Share};
use crate::{
    Book,
    id::{PipelineId, StageId},
};

/// What became of a deal that entered a stage (M6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// It went to a later stage, or to another pipeline.
    MovedOn,
    /// It was won from here.
    Won,
    /// It was lost from here.
    Lost,
    /// It went back to an earlier stage.
    MovedBack,
    /// It is still there.
    StillThere,
}

impl Way {
    /// Every way, in the order in which they are declared.
    pub const ALL: [Self; 5] = [Self::MovedOn, Self::Won, Self::Lost, Self::MovedBack, Self::StillThere];
}

/// What became of the deals that entered a stage in the period (M6).
///
/// Each deal counts once in a stage: with the last time that it entered it in the period, and with
/// its next move from there, whenever that was. A deal dragged there by mistake and back again thus
/// counts by what it really did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageConversion {
    /// Which stage.
    pub stage: StageId,
    counts: [u64; Way::ALL.len()],
}

impl StageConversion {
    /// Deals that entered the stage; may be 0.
    pub fn entered(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// Deals that went this way.
    pub fn count(&self, way: Way) -> u64 {
        self.counts[way as usize]
    }

    /// The share that went this way; the shares of all ways add up to exactly 1. `None` when no deal
    /// entered the stage.
    pub fn share(&self, way: Way) -> Option<Share> {
        Share::of_counts(self.count(way), self.entered())
    }

    /// The share that went on: to a later stage, or was won from here.
    pub fn went_on(&self) -> Option<Share> {
        Share::of_counts(self.count(Way::MovedOn) + self.count(Way::Won), self.entered())
    }
}

impl Numbers {
    /// Stage conversion (M6), stage by stage in order. Stages that were put away show when deals
    /// entered them in the period (P1).
    ///
    /// # Errors
    /// When the pipeline has no stages, or no deal entered any of them.
    pub fn stage_conversion(&self, book: &Book, pipeline: PipelineId) -> Result<Vec<StageConversion>, Missing> {
        let rows = self.stage_rows(book, pipeline, |tally| tally.ways != [0; 5])?;
        if rows.iter().all(|(_, tally)| tally.ways == [0; 5]) {
            return Err(Missing::StageMoves);
        }
        Ok(rows.into_iter().map(|(stage, tally)| StageConversion { stage: stage.id, counts: tally.ways }).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        metrics::fixture::{World, moment, pipeline, stage},
        time::{Timestamp, Zone},
    };

    /// Checks a stage's ways, written as `on won lost back still`.
    fn check(world: &World, letter: char, first: &str, last: &str, ways: [u64; 5]) {
        let numbers = world.during(first, last);
        let conversions = numbers.stage_conversion(&world.book, pipeline()).expect("conversions");
        let conversion = conversions.into_iter().find(|one| one.stage == stage(letter)).expect("the stage");
        assert_eq!(conversion.counts, ways, "{letter} from {first} to {last}");
    }

    /// M6: the shares add up to 1.
    #[test]
    fn each_deal_that_entered_went_one_way() {
        let world = World::of(
            "open A 2026-01-01 B 2026-01-02, open A 2026-01-01 B 2026-01-02 A 2026-01-03,\
             won A 2026-01-01 B 2026-01-02 won 2026-01-05, lost A 2026-01-01 B 2026-01-02 lost 2026-01-05,\
             open A 2026-01-01 B 2026-01-02 D 2026-01-03",
        );
        check(&world, 'B', "2026-01-01", "2026-01-31", [1, 1, 1, 1, 1]);
        check(&world, 'A', "2026-01-01", "2026-01-31", [4, 0, 0, 0, 1]);
        check(&world, 'C', "2026-01-01", "2026-01-31", [0; 5]);
        let conversions = world.numbers().stage_conversion(&world.book, pipeline()).expect("conversions");
        let share = |way| conversions[1].share(way).map(Share::part);
        assert_eq!(Way::ALL.into_iter().map(share).sum::<Option<i128>>(), Some(5));
        assert_eq!(conversions[1].went_on().map(|share| share.to_string()), Some("40.0%".to_owned()));
        assert_eq!(conversions[2].went_on(), None);
    }

    #[test]
    fn a_deal_counts_by_its_last_entry_in_the_period() {
        let world = World::of("open A 2026-01-01 B 2026-01-10 A 2026-01-20 B 2026-02-10 C 2026-03-01");
        check(&world, 'A', "2026-01-01", "2026-01-31", [1, 0, 0, 0, 0]);
        check(&world, 'B', "2026-01-01", "2026-01-31", [0, 0, 0, 1, 0]);
        check(&world, 'B', "2026-01-01", "2026-02-28", [1, 0, 0, 0, 0]);
        check(&world, 'A', "2026-02-01", "2026-02-28", [0; 5]);
    }

    /// Imported closed deals have entered no stage.
    #[test]
    fn deals_without_stages_do_not_count() {
        let world = World::of("won 3 won 2026-01-31, lost 2");
        let conversions = world.numbers().stage_conversion(&world.book, pipeline());
        assert_eq!(conversions, Err(Missing::StageMoves));
        assert_eq!(world.numbers().stage_conversion(&world.book, PipelineId::default()), Err(Missing::Stages));
    }

    /// P1: the history of a stage that was put away still counts.
    #[test]
    fn a_stage_that_was_put_away_shows_while_it_counts() {
        let world = World::of("open A 2026-01-01 B 2026-01-02").with_stage('A', |stage| stage.archived = true);
        let stages_during = |first, last| {
            let conversions = world.during(first, last).stage_conversion(&world.book, pipeline());
            conversions.map(|all| all.into_iter().map(|one| one.stage).collect::<Vec<_>>())
        };
        assert_eq!(stages_during("2026-01-01", "2026-01-31"), Ok(['A', 'B', 'C', 'D'].map(stage).to_vec()));
        assert_eq!(stages_during("2026-01-02", "2026-01-31"), Ok(['B', 'C', 'D'].map(stage).to_vec()));
    }

    /// W2: the day of a move is that of the user's zone, also where the clocks change.
    #[test]
    fn the_day_of_a_move_is_the_users() {
        let mut world = World::of("open A 2026-03-28T22:30, open A 2026-03-29T21:30, open A 2026-03-29T22:30");
        // Helsinki: from 2026-03-29T01:00Z on three hours east of UTC, before two.
        let change = moment("2026-03-29T01:00");
        world.zone = Zone { offsets: vec![(Timestamp(0), 120), (change, 180)] };
        check(&world, 'A', "2026-03-29", "2026-03-29", [0, 0, 0, 0, 1]);
        check(&world, 'A', "2026-03-30", "2026-03-30", [0, 0, 0, 0, 2]);
    }
}
