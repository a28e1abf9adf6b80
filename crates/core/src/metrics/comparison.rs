//! A number beside the one before, and as a trend.

use super::{FactChanges, Facts, Numbers, Period, Scope};

/// The numbers of a scope, and of the same scope for the period before.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Of the scope itself.
    pub now: Numbers,
    /// Of the period before; `None` when the scope is for all time.
    pub before: Option<Numbers>,
}

impl Comparison {
    /// Counts what is within the scope, and within the period before.
    pub fn of(facts: &Facts, scope: Scope) -> Self {
        let before = scope.before().map(|before| Numbers::of(facts, before));
        Self { now: Numbers::of(facts, scope), before }
    }

    /// Takes in what changed.
    pub fn apply(&mut self, changes: &FactChanges, facts: &Facts) {
        self.now.apply(changes, facts);
        if let Some(before) = &mut self.before {
            before.apply(changes, facts);
        }
    }

    /// One number, now and before: `comparison.read(Numbers::win_rate)`.
    pub fn read<T>(&self, number: impl Fn(&Numbers) -> T) -> (T, Option<T>) {
        (number(&self.now), self.before.as_ref().map(number))
    }
}

/// The numbers of a scope for several periods, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Trend {
    /// One for each period.
    pub points: Vec<Numbers>,
}

impl Trend {
    /// Counts what is within the scope in each of the periods: [`Period::run_up`] or [`Period::parts`].
    pub fn of(facts: &Facts, scope: &Scope, periods: &[Period]) -> Self {
        let point = |period: &Period| Numbers::of(facts, scope.during(Some(*period)));
        Self { points: periods.iter().map(point).collect() }
    }

    /// Takes in what changed.
    pub fn apply(&mut self, changes: &FactChanges, facts: &Facts) {
        self.points.iter_mut().for_each(|point| point.apply(changes, facts));
    }
}
