//! M7: time in stage.

use super::{
    Days, Missing, Numbers, Spread,
    tally::{Listed, Sample, StageTally, divide, median, saturate},
};
use crate::{
    Book,
    id::{PipelineId, StageId},
    records::Stage,
    time::Timestamp,
};

/// How long deals stay in the stages of a pipeline (M7).
#[derive(Clone, Debug, PartialEq)]
pub struct StageTimes {
    /// Stage by stage, in order.
    pub stages: Vec<StageTime>,
    /// The pipeline's usual stay: the median of its stages' medians, of those with [`ENOUGH`] completed stays.
    pub usual: Option<Days>,
    /// Where deals lose most time: of the stages with [`ENOUGH`] completed stays the one with the longest median, if
    /// that is longer than [`usual`](Self::usual), and longer than the stage's own day limit where it has one.
    pub bottleneck: Option<StageId>,
}

/// From so many completed stays on a stage's median is compared with others.
///
/// Each stay is as likely shorter as longer than what is usual in its stage, so all of n are on the same side of it in one
/// of 2^(n-1) cases. With two that is every second time, and the slowest of two deals says nothing about the stage; with
/// six it is one in 32, the first below one in twenty.
pub const ENOUGH: u64 = 6;

/// How long deals stay in a stage (M7).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StageTime {
    /// Which stage.
    pub stage: StageId,
    /// Stays that ended in the period.
    pub completed: Option<Spread>,
    /// Stays that last until now, whatever the period.
    pub current: Option<Spread>,
    /// How long a deal may stay.
    pub limit: Option<Days>,
    /// The median of completed stays ÷ the day limit: above 1 is too long.
    pub against_limit: Option<f64>,
    /// The median of completed stays ÷ the pipeline's usual stay.
    pub against_usual: Option<f64>,
}

impl Numbers {
    /// Time in stage (M7). Stages that were put away show when deals left them in the period (P1).
    ///
    /// # Errors
    /// When the pipeline has no stages, or no deal was in any of them.
    pub fn time_in_stage(&self, book: &Book, pipeline: PipelineId, now: Timestamp) -> Result<StageTimes, Missing> {
        let rows = self.stage_rows(book, pipeline, |tally| tally.completed.n() + tally.entered.n() > 0)?;
        if rows.iter().all(|(_, tally)| tally.completed.n() + tally.entered.n() == 0) {
            return Err(Missing::StageMoves);
        }
        let usual = usual(&rows);
        let stages: Vec<_> = rows.iter().map(|(stage, tally)| StageTime::of(stage, tally, usual, now)).collect();
        Ok(StageTimes { usual, bottleneck: usual.and_then(|usual| bottleneck(&stages, usual)), stages })
    }
}

impl StageTime {
    fn of(stage: &Stage, tally: &StageTally, usual: Option<Days>, now: Timestamp) -> Self {
        let completed = tally.completed.spread();
        let limit = stage.day_limit.map(Days::whole);
        let against = |measure: Option<Days>| completed?.median.times(measure?);
        Self {
            stage: stage.id,
            completed,
            current: current(&tally.entered, now),
            limit,
            against_limit: against(limit),
            against_usual: against(usual),
        }
    }

    /// Its median, if there is enough to tell and that is longer than the usual one and than its own limit, where it has one.
    fn too_long(&self, usual: Days) -> Option<Days> {
        let median = self.completed.filter(|stays| stays.n >= ENOUGH)?.median;
        (median > usual && self.limit.is_none_or(|limit| median > limit)).then_some(median)
    }
}

/// The median of the medians of completed stays, where there are enough of them.
fn usual(rows: &[(&Stage, &StageTally)]) -> Option<Days> {
    let stays = rows.iter().filter_map(|(_, tally)| tally.completed.spread());
    let medians = stays.filter(|stays| stays.n >= ENOUGH).map(|stays| stays.median);
    Sample::of(medians.map(Days::millis)).spread().map(|spread| spread.median)
}

fn bottleneck(stages: &[StageTime], usual: Days) -> Option<StageId> {
    let slow = stages.iter().filter_map(|stage| Some((stage.too_long(usual)?, stage.stage)));
    slow.max().map(|(_, stage)| stage)
}

/// Stays that last until now: 0 for those that a wrong clock makes begin later (B5).
///
/// From the sum and the middle of when they began: it is asked after each change, of many stays.
fn current(entered: &Sample, now: Timestamp) -> Option<Spread> {
    let later = &entered.values()[entered.below(now.0)..];
    let now = i128::from(now.0);
    let later_sum: i128 = later.iter().copied().map(i128::from).sum();
    let begun = i128::from(entered.n()) - later.len() as i128;
    let sum = now * begun - (entered.sum() - later_sum);
    // The later it began the shorter it is; negative, so that it reads in the same order.
    let read = |entered: i64| (i128::from(entered) - now).min(0);
    let days = |millis: i128| Days::from_millis(saturate(millis));
    let median = median(&[Listed { sample: entered, read: &read }])?;
    Some(Spread { n: entered.n(), mean: days(divide(sum, entered.n())?), median: days(-median) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::metrics::fixture::{World, moment, pipeline, stage};

    fn times(world: &World) -> StageTimes {
        let now = moment("2026-02-01");
        world.numbers().time_in_stage(&world.book, pipeline(), now).expect("times")
    }

    fn text(spread: Option<Spread>) -> String {
        spread.map_or("–".to_owned(), |spread| format!("{}: {}, {}", spread.n, spread.mean, spread.median))
    }

    fn check_bottleneck(world: &World, bottleneck: Option<char>) {
        assert_eq!(times(world).bottleneck, bottleneck.map(stage));
    }

    /// M7: completed stays, and current ones apart.
    #[test]
    fn completed_and_current_stays_are_apart() {
        let times = times(&World::of(
            "open A 2026-01-01 B 2026-01-03T12:00, won A 2026-01-01 won 2026-01-02, lost A 2026-01-01 lost 2026-01-02,\
             open A 2026-01-29 B 2026-01-30 A 2026-01-31",
        ));
        assert_eq!(text(times.stages[0].completed), "4: 1.4 d, 1.0 d");
        assert_eq!(text(times.stages[0].current), "1: 1.0 d, 1.0 d");
        assert_eq!(text(times.stages[1].completed), "1: 1.0 d, 1.0 d");
        assert_eq!(text(times.stages[1].current), "1: 28.5 d, 28.5 d");
        assert_eq!(text(times.stages[2].completed), "–");
    }

    #[test]
    fn a_stay_counts_in_the_period_that_it_ended_in() {
        let world = World::of("open A 2026-01-01 B 2026-01-20 C 2026-02-20");
        let completed = |first, last| {
            let times = world.during(first, last).time_in_stage(&world.book, pipeline(), moment("2026-03-01"));
            times.map(|times| [0, 1].map(|at| text(times.stages[at].completed)))
        };
        assert_eq!(completed("2026-01-01", "2026-01-31"), Ok(["1: 19.0 d, 19.0 d", "–"].map(str::to_owned)));
        assert_eq!(completed("2026-02-01", "2026-02-28"), Ok(["–", "1: 31.0 d, 31.0 d"].map(str::to_owned)));
    }

    const SLOW_IN_C: &str = "won 6 A 2026-01-01 B 2026-01-03 C 2026-01-06 won 2026-01-26";

    #[test]
    fn the_longest_stay_is_the_bottleneck() {
        let world = World::of(SLOW_IN_C);
        assert_eq!(times(&world).usual, Some(Days::whole(3)));
        check_bottleneck(&world, Some('C'));
        check_bottleneck(
            &World::of("won 6 A 2026-01-01 B 2026-01-01 C 2026-01-01 D 2026-01-01 won 2026-01-09"),
            Some('D'),
        );
        check_bottleneck(&World::of("won 6 A 2026-01-01 B 2026-01-03 won 2026-01-05"), None);
        check_bottleneck(&World::of("won 6 A 2026-01-01 won 2026-01-05"), None);
    }

    /// Two deals that took long are no bottleneck, nor do they say what is usual.
    #[test]
    fn few_stays_make_no_bottleneck() {
        let slow = |n| {
            format!(
                "won {n} A 2026-01-01 B 2026-01-03 C 2026-01-06 won 2026-01-26, won 9 A 2026-01-01 B 2026-01-03 won 2026-01-04"
            )
        };
        check_bottleneck(&World::of(&slow(2)), Some('A'));
        check_bottleneck(&World::of(&slow(ENOUGH - 1)), Some('A'));
        check_bottleneck(&World::of(&slow(ENOUGH)), Some('C'));
        check_bottleneck(&World::of("won 2 A 2026-01-01 B 2026-01-03 C 2026-01-06 won 2026-01-26"), None);
    }

    #[test]
    fn a_stage_within_its_own_day_limit_is_no_bottleneck() {
        let with_limit = |days| World::of(SLOW_IN_C).with_stage('C', |stage| stage.day_limit = Some(days));
        check_bottleneck(&with_limit(20), None);
        check_bottleneck(&with_limit(19), Some('C'));
        let times = times(&with_limit(10));
        assert_eq!((times.stages[2].limit, times.stages[2].against_limit), (Some(Days::whole(10)), Some(2.0)));
        assert!(times.stages[2].against_usual.is_some_and(|times| times > 6.0));
    }

    #[test]
    fn a_limit_of_no_days_divides_nothing() {
        let times = times(&World::of(SLOW_IN_C).with_stage('C', |stage| stage.day_limit = Some(0)));
        assert_eq!((times.stages[2].against_limit, times.bottleneck), (None, Some(stage('C'))));
    }

    /// B5: a wrong clock never gives a negative duration.
    #[test]
    fn a_stay_that_begins_tomorrow_takes_no_time() {
        let times = times(&World::of("open A 2027-01-01, open A 2026-01-30"));
        assert_eq!(text(times.stages[0].current), "2: 1.0 d, 1.0 d");
    }

    proptest! {
        #[test]
        fn current_stays_are_as_counted_one_by_one(entered in prop::collection::vec(-9_i64..30, 0..20), now in 0_i64..40) {
            let one_by_one = entered.iter().map(|entered| Days::since(Timestamp(*entered), Timestamp(now)).millis());
            prop_assert_eq!(current(&Sample::of(entered.iter().copied()), Timestamp(now)), Sample::of(one_by_one).spread());
        }
    }

    #[test]
    fn deals_without_stages_do_not_count() {
        let world = World::of("won 3 won 2026-01-31, lost 2");
        let times = world.numbers().time_in_stage(&world.book, pipeline(), moment("2026-02-01"));
        assert_eq!(times, Err(Missing::StageMoves));
    }
}
