//! Which changes of others are taken in (B6).
//!
//! Automerge trusts what it applies: it panics on some operations that were made up, never ends with
//! others, and saves documents that it cannot read again. Checksums do not help against whoever makes
//! changes up on purpose. So this is a whitelist: a change is admitted if Kariz's own writer, or another
//! tool that edits values by way of Automerge, could have made it upon what it builds on. A change that
//! passes makes a document that can be saved, opened and handed on (B7); `tests/made_up.rs` and a fuzz
//! target try that.
//!
//! What is said of a change follows from it and its ancestors alone, so that all copies say the same.
//! Only two things depend on the document: which workspace it is, and that of two changes with the same
//! number of one author only one can be had. How much work it is to find out depends on the document, too,
//! and so it never decides: what takes too long at once is looked at later.
//!
//! | where | what may be written |
//! |---|---|
//! | the root | a new table: never the layout, nor a table that is there |
//! | a table | a new record; never a workspace beside the own one, never a deletion |
//! | a record | fields: a scalar, a text; a field may be deleted |
//! | a text | letters, inserted and deleted; in all only so many |
//!
//! Whatever is written says that it replaces just what stood there, as Automerge does it: nothing of
//! another place, and nothing less.

mod difference;
mod grammar;
mod letters;
mod numbers;
mod past;
mod places;
mod text;
mod view;

use automerge::{Automerge, Change, ExpandedChange};
use kariz_core::WorkspaceId;

use crate::{changes::Objection, genesis, limits};

pub(crate) use grammar::{MAX_FIELDS, MAX_NAME, MAX_VALUE};
pub(crate) use letters::Letters;
pub(crate) use numbers::Numbers;
use past::{At, Moment, Past, Pasts};
use places::Places;
pub(crate) use places::exported;

/// Automerge counts operations in 32 bits.
const MAX_OPERATION: u64 = (1 << 31) - 1;

/// The latest time of a change, in seconds: in milliseconds it is a number, too.
const MAX_TIME: i64 = i64::MAX / 2_000;

/// The longest note on a change, in bytes. Kariz's own have some 50.
const MAX_MESSAGE: usize = 4 << 10;

/// The longest name of an author, in bytes. Automerge makes 16.
const MAX_ACTOR: usize = 64;

/// After so many steps a turn is over: ancestors looked at, values compared. They are some seconds; honest
/// changes take about one an operation.
const TURN: u64 = if cfg!(test) { 1_000 } else { 100_000_000 };

/// A look at a change of the document takes as long as so many steps.
const LOOK: u64 = 20;

/// By what measure changes are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// They come from outside, and may be only so large.
    Outside,
    /// This device has shown them as saved: whatever their size, they are taken in again.
    Stored,
}

/// Says of changes whether they are admitted, one after the other, each after those that it builds on.
pub(crate) struct Admission<'d> {
    pasts: Pasts<'d>,
    places: Places<'d>,
    measure: Measure,
}

impl<'d> Admission<'d> {
    /// To a document of this workspace.
    pub fn to(
        doc: &'d Automerge,
        numbers: &'d Numbers,
        letters: &'d mut Option<Letters>,
        workspace: Option<WorkspaceId>,
        measure: Measure,
    ) -> Self {
        Self { pasts: Pasts::of(doc, numbers), places: Places::of(doc, letters, workspace, measure), measure }
    }

    /// Whether enough was done for one turn. A change that was begun is looked at to its end.
    pub fn is_tired(&self) -> bool {
        self.pasts.steps() + self.places.steps() > TURN
    }

    /// Whether a change is admitted. All that it builds on is in the document, or was admitted; so many
    /// that are to come build on it.
    pub fn admit(&mut self, change: &Change, to_come: usize) -> Result<(), Objection> {
        if change.deps().is_empty() {
            return if change.hash() == genesis::HASH { Ok(()) } else { Err(Objection::NotKariz) };
        }
        if !limits::names_its_actors(change.raw_bytes()) {
            return Err(Objection::Damaged);
        }
        let decoded = change.decode();
        let is_within = self.measure == Measure::Stored || change.deps().len() <= limits::MAX_DEPS;
        if !is_within || !is_plausible(change, &decoded) {
            return Err(Objection::Damaged);
        }
        let (moment, past) = self.pasts.begin(change)?;
        self.write(&moment, &past, &decoded)?;
        // Automerge saves operations, not changes: it must write this one again as it was written.
        if Change::from(decoded).hash() != change.hash() {
            return Err(Objection::Damaged);
        }
        self.places.keep();
        self.pasts.admitted(change, &moment, past, to_come);
        Ok(())
    }

    fn write(&mut self, moment: &Moment, past: &Past, change: &ExpandedChange) -> Result<(), Objection> {
        self.places.begin();
        for (op, counter) in change.operations.iter().zip(u64::from(change.start_op)..) {
            self.places.write(&mut At { pasts: &mut self.pasts, past, moment }, op, counter)?;
        }
        Ok(())
    }
}

/// What can be said of a change by itself: its numbers are within measure, and it carries nothing that
/// Kariz does not know.
fn is_plausible(change: &Change, decoded: &ExpandedChange) -> bool {
    let last = u64::from(decoded.start_op).checked_add(decoded.operations.len() as u64);
    let mut deps = change.deps().to_vec();
    deps.sort_unstable();
    deps.dedup();
    last.is_some_and(|last| last < MAX_OPERATION)
        && deps.len() == change.deps().len()
        && change.seq() > 0
        && (-MAX_TIME..=MAX_TIME).contains(&decoded.time)
        && change.message().is_none_or(|message| message.len() <= MAX_MESSAGE)
        && (1..=MAX_ACTOR).contains(&change.actor_id().to_bytes().len())
        // Who is noted as author at the end of any but the first change ends Automerge 0.12.
        && change.extra_bytes().is_empty()
        && decoded.author.is_none()
}
