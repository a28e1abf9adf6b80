//! Who brings deals on from which stage (M19): credit goes to whoever held the deal when it moved.

use super::{Cases, Chance, case::Case, of_shares};
use crate::{
    Arrange, Book,
    id::{MemberId, PipelineId, RecordId, StageId},
    metrics::{Scope, Share, Way},
};

/// Of the deals that entered a stage in the period and left it, how many went on, by person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passages {
    /// The pipeline's stages, in order.
    pub stages: Vec<StageId>,
    /// Who held deals in them; nil for nobody. In the order of their identifiers.
    pub people: Vec<MemberId>,
    /// By person, then stage.
    rows: Vec<Vec<(u64, u64)>>,
}

/// One person in one stage, beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// How many went on, and how many left the stage: on, back, or out.
    pub own: (u64, u64),
    /// The same of all the others.
    pub others: (u64, u64),
    /// Whether the difference can be chance.
    pub chance: Chance,
}

impl Passage {
    /// The share that went on; `None` when none has left.
    pub fn share(&self) -> Option<Share> {
        Share::of_counts(self.own.0, self.own.1)
    }

    /// The others' share.
    pub fn others_share(&self) -> Option<Share> {
        Share::of_counts(self.others.0, self.others.1)
    }

    /// By how many percentage points it is above the others; `None` where one of the two is missing.
    pub fn above(&self) -> Option<f64> {
        Some(self.share()?.points_above(self.others_share()?))
    }
}

pub(super) fn is_decided(way: Way) -> bool {
    way != Way::StillThere
}

pub(super) fn went_on(way: Way) -> bool {
    matches!(way, Way::MovedOn | Way::Won)
}

impl Passages {
    /// Of a pipeline's stages, within the scope; its owner does not limit them, since the others are what one is
    /// compared with.
    pub fn of(cases: &Cases, book: &Book, scope: &Scope, pipeline: PipelineId) -> Self {
        let stages: Vec<StageId> = book.stages_of(pipeline).map(|stage| stage.id).collect();
        let numbers: Vec<_> = stages.iter().map(|stage| cases.stages.find(*stage)).collect();
        let mut found: Vec<(RecordId, Vec<(u64, u64)>)> = Vec::new();
        let scope = &Scope { pipeline: None, ..scope.clone() };
        let mut take = |case: &Case| {
            for held in case.entries_in(scope.period).filter(|held| is_decided(held.way)) {
                let Some(at) = numbers.iter().position(|number| *number == Some(held.stage)) else { continue };
                let row = found.iter().position(|(by, _)| *by == held.by).unwrap_or_else(|| {
                    found.push((held.by, vec![(0, 0); stages.len()]));
                    found.len() - 1
                });
                let cell = &mut found[row].1[at];
                cell.0 += u64::from(went_on(held.way));
                cell.1 += 1;
            }
        };
        cases.deals().filter(|(_, case)| cases.holds_but_owner(scope, case)).for_each(|(_, case)| take(case));
        found.arrange_by_key(|(by, _)| *by);
        let (people, rows) = found.into_iter().map(|(by, row)| (MemberId(by), row)).unzip();
        Self { stages, people, rows }
    }

    /// One person in one stage, by their places.
    pub fn passage(&self, person: usize, stage: usize) -> Passage {
        let of = |row: &Vec<(u64, u64)>| row.get(stage).copied().unwrap_or_default();
        let own = self.rows.get(person).map(of).unwrap_or_default();
        let all = self.rows.iter().map(of).fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
        let others = (all.0 - own.0, all.1 - own.1);
        Passage { own, others, chance: of_shares(own, others, self.people.len()) }
    }

    /// All of them in a stage.
    pub fn team(&self, stage: usize) -> (u64, u64) {
        let of = |row: &Vec<(u64, u64)>| row.get(stage).copied().unwrap_or_default();
        self.rows.iter().map(of).fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1))
    }
}
