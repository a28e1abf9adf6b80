//! What the numbers need of each deal and lead.

use crate::{Book, delta::Changes, time::Zone};

/// What the numbers need of each deal and lead, taken from the Book and kept current with it.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    zone: Zone,
}

/// What changed in the [`Facts`]: for every [`Numbers`](super::Numbers) made from them.
#[derive(Clone, Debug, Default)]
pub struct FactChanges {}

impl Facts {
    /// Takes the facts from a Book. `zone` says on which local day a stage move was made.
    pub fn of(_book: &Book, zone: Zone) -> Self {
        Self { zone }
    }

    /// Takes in what changed in the Book; `book` has taken it in already.
    #[must_use = "the Numbers made from these facts need it"]
    pub fn apply(&mut self, _changes: &Changes, _book: &Book) -> FactChanges {
        FactChanges {}
    }

    /// The zone that days are told in.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }
}
