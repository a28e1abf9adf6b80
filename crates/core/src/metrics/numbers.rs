//! The counts behind the metrics, for one scope.

use super::{FactChanges, Facts, Scope};

/// Everything that the metrics count within one scope, kept current change by change.
#[derive(Clone, Debug)]
pub struct Numbers {
    scope: Scope,
}

impl Numbers {
    /// Counts what is within the scope.
    pub fn of(_facts: &Facts, scope: Scope) -> Self {
        Self { scope }
    }

    /// Takes in what changed; `facts` has taken it in already.
    pub fn apply(&mut self, _changes: &FactChanges, _facts: &Facts) {}

    /// What these numbers are limited to.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}
