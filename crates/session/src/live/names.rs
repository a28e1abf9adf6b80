//! The names under which this tab writes, to Automerge (B6).
//!
//! Of two changes by one actor with one number everybody can have only one. Whoever knows an actor could
//! write its next change before it does itself, and who gets that first leaves out the real one, with all
//! that builds on it. So what is written where nobody sees it goes under an actor that nobody knows:
//! whenever something was handed out, and nobody is connected any more, the next change has a fresh one.
//! While others are connected they get each change at once; and when somebody does write in this tab's
//! name, it goes on under another.

use super::Live;
use crate::turn::Turn;

/// What is known outside of the actor of this tab.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Somebody outside of this browser may know it.
    is_known: bool,
    /// A peer or a server is connected.
    has_company: bool,
}

impl Live {
    /// Whether a peer or a server is connected, at the end of each turn.
    pub fn in_company(&mut self, has_company: bool) {
        self.names.has_company = has_company;
        self.names.is_known |= has_company;
    }

    /// A copy was handed out.
    pub(super) fn name_is_known(&mut self) {
        self.names.is_known = true;
    }

    /// Before something is written: takes another name where the one at hand may be used by others.
    pub(super) fn keep_own_name(&mut self, turn: &mut Turn<'_>) {
        let is_exposed = self.names.is_known && !self.names.has_company;
        if is_exposed || self.document.is_impersonated() {
            self.document.go_on_as(turn.new_actor());
            self.names.is_known = self.names.has_company;
        }
    }
}
