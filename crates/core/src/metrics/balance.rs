//! M18: balance.

use std::cmp::Ordering;

use super::{Missing, Numbers};
use crate::{
    Book,
    id::{PipelineId, StageId},
    records::Stage,
};

/// How the open deals are spread over the stages of a pipeline (M18).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Balance {
    /// Stage by stage, in order.
    pub stages: Vec<StageBalance>,
    /// Where the weight is; missing when no stage has a range, or deals are left out of the count by a filter.
    pub lean: Result<Lean, Missing>,
}

/// Open deals of a stage against its range (M18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageBalance {
    /// Which stage.
    pub stage: StageId,
    /// Deals open in it now.
    pub open: u64,
    /// The least that its range wants.
    pub min: Option<u64>,
    /// The most that its range allows.
    pub max: Option<u64>,
    /// How that fits its range.
    pub fit: Fit,
}

/// How a number of open deals fits a stage's range (M18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The stage has no range.
    NoRange,
    /// So many too few.
    TooFew(u64),
    /// Within the range.
    Within,
    /// So many too many.
    TooMany(u64),
}

/// Where the weight of a pipeline is (M18).
///
/// Deals too many count for a stage and deals too few against it. The stages before the middle
/// are added up, and those after it; with an odd number of stages the middle one counts for neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// The early stages outweigh the late ones.
    TopHeavy,
    /// Both weigh the same.
    Even,
    /// The late stages outweigh the early ones.
    BottomHeavy,
}

impl Numbers {
    /// Balance (M18). Stages that were put away show while they hold open deals. Ranges are for the whole
    /// pipeline: a part of it, one owner's deals say, is counted, and measured against none.
    ///
    /// # Errors
    /// When the pipeline has no stages.
    pub fn balance(&self, book: &Book, pipeline: PipelineId) -> Result<Balance, Missing> {
        let rows = self.stage_rows(book, pipeline, |tally| tally.entered.n() > 0)?;
        let is_whole = self.scope().is_whole_pipeline();
        let of = |stage: &Stage, open| {
            if is_whole { StageBalance::of(stage, open) } else { StageBalance::without_range(stage.id, open) }
        };
        let stages: Vec<_> = rows.iter().map(|(stage, tally)| of(stage, tally.entered.n())).collect();
        let lean = if is_whole { Lean::of(&stages) } else { Err(Missing::WholePipeline) };
        Ok(Balance { lean, stages })
    }
}

impl StageBalance {
    fn without_range(stage: StageId, open: u64) -> Self {
        Self { stage, open, min: None, max: None, fit: Fit::NoRange }
    }

    fn of(stage: &Stage, open: u64) -> Self {
        let min = stage.range_min.map(u64::from);
        let max = stage.range_max.map(u64::from);
        let fit = match (min, max) {
            (None, None) => Fit::NoRange,
            (Some(min), _) if open < min => Fit::TooFew(min - open),
            (_, Some(max)) if open > max => Fit::TooMany(open - max),
            _ => Fit::Within,
        };
        Self { stage: stage.id, open, min, max, fit }
    }
}

impl Lean {
    fn of(stages: &[StageBalance]) -> Result<Self, Missing> {
        if stages.iter().all(|stage| stage.fit == Fit::NoRange) {
            return Err(Missing::Ranges);
        }
        let half = stages.len() / 2;
        let (early, late) = (&stages[..half], &stages[stages.len() - half..]);
        let weight = |half: &[StageBalance]| half.iter().map(|stage| stage.fit.weight()).sum::<i128>();
        Ok(match weight(early).cmp(&weight(late)) {
            Ordering::Greater => Self::TopHeavy,
            Ordering::Equal => Self::Even,
            Ordering::Less => Self::BottomHeavy,
        })
    }
}

impl Fit {
    /// Deals too many, negative when too few.
    fn weight(self) -> i128 {
        match self {
            Self::NoRange | Self::Within => 0,
            Self::TooFew(deals) => -i128::from(deals),
            Self::TooMany(deals) => i128::from(deals),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::{
        Scope, SizeBand,
        fixture::{World, pipeline, stage},
    };

    /// Open deals in A to D, each stage with the range 2 to 4.
    fn balance(open: [usize; 4]) -> Balance {
        let clauses = ['A', 'B', 'C', 'D'].into_iter().zip(open).filter(|(_, open)| *open > 0);
        let clauses: Vec<_> = clauses.map(|(letter, open)| format!("open {open} {letter} 2026-01-01")).collect();
        let mut world = World::of(&clauses.join(","));
        for letter in ['A', 'B', 'C', 'D'] {
            world = world.with_stage(letter, |stage| (stage.range_min, stage.range_max) = (Some(2), Some(4)));
        }
        world.numbers().balance(&world.book, pipeline()).expect("a balance")
    }

    fn check_lean(open: [usize; 4], lean: Lean) {
        assert_eq!(balance(open).lean, Ok(lean), "{open:?}");
    }

    /// M18: open deals per stage against its range.
    #[test]
    fn each_stage_against_its_range() {
        let fits: Vec<_> = balance([7, 4, 2, 1]).stages.into_iter().map(|stage| (stage.open, stage.fit)).collect();
        assert_eq!(fits, [(7, Fit::TooMany(3)), (4, Fit::Within), (2, Fit::Within), (1, Fit::TooFew(1))]);
    }

    #[test]
    fn the_early_stages_against_the_late_ones() {
        check_lean([3, 3, 3, 3], Lean::Even);
        check_lean([9, 3, 3, 3], Lean::TopHeavy);
        check_lean([3, 3, 3, 0], Lean::TopHeavy);
        check_lean([0, 0, 3, 3], Lean::BottomHeavy);
        check_lean([3, 3, 9, 3], Lean::BottomHeavy);
        check_lean([6, 3, 3, 6], Lean::Even);
    }

    #[test]
    fn without_ranges_there_is_no_telling() {
        let world = World::of("open 5");
        let balance = world.numbers().balance(&world.book, pipeline()).expect("a balance");
        assert_eq!(balance.lean, Err(Missing::Ranges));
        assert_eq!(balance.stages[0], StageBalance::without_range(stage('A'), 5));
        assert_eq!(world.numbers().balance(&world.book, PipelineId::default()), Err(Missing::Stages));
    }

    /// One owner's deals are not the pipeline: they are counted, and fall short of nothing.
    #[test]
    fn a_part_of_a_pipeline_is_not_measured_against_its_ranges() {
        let mut world = World::of("open 3 A 2026-01-01");
        world = world.with_stage('A', |stage| (stage.range_min, stage.range_max) = (Some(2), Some(4)));
        let whole = world.numbers().balance(&world.book, pipeline()).expect("a balance");
        assert_eq!((whole.stages[0].min, whole.stages[0].max, whole.stages[0].fit), (Some(2), Some(4), Fit::Within));
        let owner = world.book.deals().next().expect("a deal").owner;
        let limits = [
            Scope { owner: Some(owner.unwrap_or_default()), ..Scope::default() },
            Scope { size: SizeBand { min: None, max: Some(1) }, ..Scope::default() },
        ];
        for scope in limits {
            let part = Numbers::of(&world.facts(), scope).balance(&world.book, pipeline()).expect("a balance");
            assert_eq!(part.lean, Err(Missing::WholePipeline));
            assert!(part.stages.iter().all(|stage| stage.fit == Fit::NoRange && stage.max.is_none()));
        }
    }
}
