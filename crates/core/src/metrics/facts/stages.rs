//! Which stage is where in its pipeline.

use crate::Arrange;
use rustc_hash::FxHashMap;

use crate::{
    Book,
    id::{PipelineId, StageId},
};

/// The number of a stage in a [`StageIndex`]: shorter than its identifier, and never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::metrics) struct StageNo(u32);

impl StageNo {
    /// To index a list by stage.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Every stage that the Book has, or that a deal was ever in; put away and removed ones too (P1).
#[derive(Clone, Debug, Default)]
pub(in crate::metrics) struct StageIndex {
    numbers: FxHashMap<StageId, StageNo>,
    list: Vec<Place>,
}

/// Where a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::metrics) struct Place {
    pub stage: StageId,
    /// Nil for a stage that the Book does not have.
    pub pipeline: PipelineId,
    /// From 0, in the order of the pipeline.
    pub at: usize,
}

impl StageIndex {
    /// Takes the stages from the Book. Says whether one that was known before is now elsewhere.
    pub fn refresh(&mut self, book: &Book) -> bool {
        let mut stages: Vec<_> = book.stages().collect();
        stages.arrange_by(|a, b| (a.pipeline, &a.rank, a.id).cmp(&(b.pipeline, &b.rank, b.id)));
        let known = self.list.clone();
        for place in &mut self.list {
            *place = Place { pipeline: PipelineId::default(), at: 0, ..*place };
        }
        let (mut pipeline, mut at) = (PipelineId::default(), 0);
        for stage in stages {
            at = if stage.pipeline == pipeline { at + 1 } else { 0 };
            pipeline = stage.pipeline;
            let number = self.number(stage.id);
            self.list[number.index()] = Place { stage: stage.id, pipeline, at };
        }
        !self.list.starts_with(&known)
    }

    /// The number of a stage; a new one, if it has none yet.
    pub fn number(&mut self, stage: StageId) -> StageNo {
        let next = StageNo(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        let number = *self.numbers.entry(stage).or_insert(next);
        if number == next {
            self.list.push(Place { stage, pipeline: PipelineId::default(), at: 0 });
        }
        number
    }

    /// The number of a stage, if it has one.
    pub fn find(&self, stage: StageId) -> Option<StageNo> {
        self.numbers.get(&stage).copied()
    }

    /// Where a stage is.
    pub fn place(&self, number: StageNo) -> Place {
        self.list[number.index()]
    }

    /// All stages, in the order of their numbers.
    pub fn all(&self) -> &[Place] {
        &self.list
    }
}

impl Place {
    /// Whether a move from here to there leads back: to an earlier stage of the same pipeline.
    pub fn is_after(self, there: Self) -> bool {
        self.pipeline == there.pipeline && there.at < self.at
    }
}
