//! Where a row says that its deal stands.

use kariz_protocol::{ImportPlan, StageMeaning, StatusMeaning};
use rustc_hash::FxHashMap;

use super::draft::Draft;

/// Where a row says that its deal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Goal<'p> {
    /// Open in the stage of this name.
    Open(&'p str),
    /// Won, out of the stage of this name if the row names one.
    Won(Option<&'p str>),
    /// Lost, out of the stage of this name if the row names one.
    Lost(Option<&'p str>),
}

/// What the words of the stage and status columns mean.
pub(crate) struct Goals<'p> {
    stages: FxHashMap<&'p str, &'p StageMeaning>,
    statuses: FxHashMap<&'p str, StatusMeaning>,
    first_stage: &'p str,
}

impl<'p> Goals<'p> {
    /// The meanings of a complete plan. Rows without a word that means something go into `first_stage`.
    pub(crate) fn new(plan: &'p ImportPlan, first_stage: &'p str) -> Self {
        Self {
            stages: plan.stages.iter().map(|(word, meaning)| (word.as_str(), meaning)).collect(),
            statuses: plan.statuses.iter().map(|(word, meaning)| (word.as_str(), *meaning)).collect(),
            first_stage,
        }
    }

    /// Where the row says that its deal stands, and whether it really says so.
    pub(crate) fn of(&self, draft: &Draft<'_>) -> (Goal<'p>, bool) {
        let meaning = self.stages.get(draft.stage).copied();
        let named = match meaning {
            Some(StageMeaning::Stage(name)) => Some(name.as_str()),
            _ => None,
        };
        let of_stage = match meaning {
            Some(StageMeaning::Won) => Goal::Won(None),
            Some(StageMeaning::Lost) => Goal::Lost(None),
            Some(StageMeaning::Stage(_)) | None => Goal::Open(named.unwrap_or(self.first_stage)),
        };
        let out_of = named.filter(|_| !draft.stage.is_empty());
        let goal = match self.statuses.get(draft.status) {
            Some(StatusMeaning::Won) => Goal::Won(out_of),
            Some(StatusMeaning::Lost) => Goal::Lost(out_of),
            Some(StatusMeaning::Open) | None => of_stage,
        };
        let is_told = !draft.stage.is_empty() && meaning.is_some() || !matches!(goal, Goal::Open(_));
        (goal, is_told)
    }
}
