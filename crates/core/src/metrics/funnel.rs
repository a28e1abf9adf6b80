//! P7: the funnel.

use super::{Missing, Numbers, Share, tally::StageTally};
use crate::{
    Book,
    id::{PipelineId, StageId},
    records::Stage,
};

/// The pipeline as an inverted pyramid (P7), for the deals made in the period: each counts in every
/// stage that it reached so far.
///
/// A deal has reached a stage when it was in it or in a later one, and a won deal has reached all:
/// so a stage that was jumped over does not look like a loss, and no stage is wider than the one
/// before. Deals that were in no stage (imported after they were closed) are left out, and counted
/// in [`Funnel::without_stages`]; on request, they count as [`Passed::Assumed`] has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Funnel {
    /// Deals in the funnel: won + lost + open. Never 0.
    pub entered: u64,
    /// Stage by stage, in order.
    pub stages: Vec<FunnelStage>,
    /// Deals won: the last and narrowest step.
    pub won: u64,
    /// Deals lost.
    pub lost: u64,
    /// Deals still open.
    pub open: u64,
    /// Closed deals that were in no stage, and so are in no number above.
    pub without_stages: u64,
    /// Closed deals that were in no stage, and whose way is assumed.
    pub assumed: u64,
}

/// What is taken for a deal's way through the stages (P7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Passed {
    /// What was recorded.
    #[default]
    Recorded,
    /// Also, of deals without a history (imported after they were closed), that won ones passed all stages, and lost
    /// ones those up to the one that they were lost in, where that is known.
    Assumed,
}

impl Funnel {
    /// Won ÷ entered.
    pub fn won_of_all(&self) -> Option<Share> {
        Share::of_counts(self.won, self.entered)
    }
}

/// A stage of the funnel (P7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FunnelStage {
    /// Which stage.
    pub stage: StageId,
    /// Deals that reached it.
    pub reached: u64,
    /// The share of these that reached the next stage, or after the last one, was won; `None` when
    /// no deal reached this one.
    pub went_on: Option<Share>,
}

impl Numbers {
    /// The funnel (P7). Stages that were put away show when deals of the funnel were in them (P1).
    ///
    /// # Errors
    /// When the pipeline has no stages, or no deal of it was made in the period.
    pub fn funnel(&self, book: &Book, pipeline: PipelineId, passed: Passed) -> Result<Funnel, Missing> {
        let tally = self.funnels.of(pipeline);
        let assumes = passed == Passed::Assumed;
        let rows = self.stage_rows(book, pipeline, |tally| tally.visited > 0 || assumes && tally.lost_in > 0)?;
        let (won, lost) = if assumes { (tally.won_without_stages, tally.lost_in_a_stage) } else { (0, 0) };
        let assumed = won + lost;
        let entered = tally.n() + assumed;
        if entered == 0 {
            return Err(Missing::NewDeals);
        }
        let won = tally.won + won;
        Ok(Funnel {
            entered,
            stages: narrowing(&rows, won, assumes),
            won,
            lost: tally.lost + lost,
            open: tally.open,
            without_stages: tally.without_history() + tally.lost_without_stages - assumed,
            assumed,
        })
    }

    /// Closed deals of the pipeline, made in the period, that were in no stage and of which something is known all the
    /// same: what [`Passed::Assumed`] would add to the funnel.
    pub fn without_history(&self, pipeline: PipelineId) -> u64 {
        self.funnels.of(pipeline).without_history()
    }

    /// All closed deals of the pipeline, made in the period, that were in no stage.
    pub fn closed_without_stages(&self, pipeline: PipelineId) -> u64 {
        let tally = self.funnels.of(pipeline);
        tally.without_history() + tally.lost_without_stages
    }
}

/// From the last stage to the first: each was reached by those who reached the next one, and by
/// those who got no further.
fn narrowing(rows: &[(&Stage, &StageTally)], won: u64, assumes: bool) -> Vec<FunnelStage> {
    let mut beyond = won;
    let mut stages: Vec<_> = rows
        .iter()
        .rev()
        .map(|(stage, tally)| {
            let reached = beyond + tally.furthest + if assumes { tally.lost_in } else { 0 };
            let went_on = Share::of_counts(beyond, reached);
            beyond = reached;
            FunnelStage { stage: stage.id, reached, went_on }
        })
        .collect();
    stages.reverse();
    stages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::{
        DealSet,
        fixture::{World, pipeline, stage},
    };

    fn funnel(text: &str) -> Result<Funnel, Missing> {
        let world = World::of(text);
        world.during("2026-01-01", "2026-01-31").funnel(&world.book, pipeline(), Passed::Recorded)
    }

    /// Checks how many deals reached A, B, C, D and Won.
    fn check_funnel(text: &str, reached: [u64; 5]) {
        let funnel = funnel(text).expect("a funnel");
        let stages = funnel.stages.iter().map(|stage| stage.reached).chain([funnel.won]);
        assert_eq!(stages.collect::<Vec<_>>(), reached, "{text}");
        assert_eq!(funnel.entered, reached[0]);
    }

    /// P7: a deal counts in every stage that it reached.
    #[test]
    fn a_deal_counts_in_every_stage_that_it_reached() {
        check_funnel(
            "open A 2026-01-01 B 2026-01-02, lost A 2026-01-01 lost 2026-01-05, open D 2026-01-01",
            [3, 2, 1, 1, 0],
        );
        check_funnel("open A 2026-01-01 C 2026-01-02 B 2026-01-03", [1, 1, 1, 0, 0]);
        check_funnel("won A 2026-01-01 B 2026-01-02 won 2026-01-09, open", [2, 1, 1, 1, 1]);
    }

    #[test]
    fn conversion_is_from_stage_to_stage() {
        let funnel =
            funnel("won 1 A 2026-01-01 won 2026-01-05, open 2 C 2026-01-01, lost A 2026-01-01").expect("a funnel");
        let went_on = |at: usize| funnel.stages[at].went_on.map(|share: Share| share.to_string());
        assert_eq!(
            [0, 1, 2, 3].map(went_on),
            ["75.0%", "100.0%", "33.3%", "100.0%"].map(|share| Some(share.to_owned()))
        );
        assert_eq!((funnel.won, funnel.lost, funnel.open), (1, 1, 2));
        assert_eq!(funnel.won_of_all().map(|share| share.to_string()), Some("25.0%".to_owned()));
    }

    #[test]
    fn deals_without_stages_are_left_out() {
        let funnel = funnel("won 3 won 2026-01-31, lost 2, open").expect("a funnel");
        assert_eq!((funnel.entered, funnel.won, funnel.lost, funnel.without_stages), (1, 0, 0, 5));
    }

    /// Deals that were imported after they were closed can count: won ones as having passed all stages, lost ones those
    /// up to the one that they were lost in.
    #[test]
    fn deals_without_stages_can_be_assumed_to_have_passed_some() {
        let text = "won 3 won 2026-01-31, lost 2, lost 4 outof B, lost outof A made 2025-12-31, open B 2026-01-02, \
                    won A 2026-01-01 won 2026-01-09, won made 2025-12-31";
        let world = World::of(text);
        let numbers = world.during("2026-01-01", "2026-01-31");
        assert_eq!(numbers.without_history(pipeline()), 7);
        let funnel = numbers.funnel(&world.book, pipeline(), Passed::Assumed).expect("a funnel");
        let reached: Vec<_> = funnel.stages.iter().map(|stage| stage.reached).collect();
        assert_eq!((funnel.entered, reached), (9, vec![9, 9, 4, 4]));
        assert_eq!((funnel.won, funnel.lost, funnel.open), (4, 4, 1));
        assert_eq!((funnel.assumed, funnel.without_stages), (7, 2));
        let during = crate::metrics::fixture::during("2026-01-01", "2026-01-31");
        let behind = |set| world.facts().behind(&during, set).len();
        let of = |letter| DealSet::Reached(stage(letter), Passed::Assumed);
        assert_eq!(['A', 'B', 'C', 'D'].map(|letter| behind(of(letter))), [9, 9, 4, 4]);
        assert_eq!(behind(DealSet::InFunnel(pipeline(), Passed::Assumed)), 9);
        check_funnel(text, [2, 2, 1, 1, 1]);

        let world = World::of("won 2, lost");
        let funnel = |passed| world.numbers().funnel(&world.book, pipeline(), passed).map(|funnel| funnel.entered);
        assert_eq!(funnel(Passed::Recorded), Err(Missing::NewDeals));
        assert_eq!(funnel(Passed::Assumed), Ok(2));
    }

    #[test]
    fn only_deals_made_in_the_period_count() {
        check_funnel("open 2 made 2026-01-31, open 5 made 2026-02-01", [2, 0, 0, 0, 0]);
        assert_eq!(funnel("open made 2025-12-31"), Err(Missing::NewDeals));
    }

    /// P1: a stage that was put away shows while deals of the funnel were in it.
    #[test]
    fn a_stage_that_was_put_away_stays_while_it_counts() {
        let stages = |text: &str| {
            let world = World::of(text).with_stage('B', |stage| stage.archived = true);
            let funnel = world.numbers().funnel(&world.book, pipeline(), Passed::Recorded).expect("a funnel");
            funnel.stages.into_iter().map(|stage| stage.stage).collect::<Vec<_>>()
        };
        assert_eq!(stages("open A 2026-01-01 B 2026-01-02 C 2026-01-03"), ['A', 'B', 'C', 'D'].map(stage));
        assert_eq!(stages("open A 2026-01-01 C 2026-01-03"), ['A', 'C', 'D'].map(stage));
    }
}
