//! Why a command cannot be carried out, in a form that the interface can put into words.

use kariz_wire::Wire;

use crate::{
    id::{DealId, StageId},
    record::Entity,
    records::CriterionKey,
};

/// Why a command was not carried out. Nothing was written.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum Rejection {
    /// There is no such record, or it was removed.
    NotFound(Entity),
    /// A name or title is needed.
    NameMissing,
    /// A record with this identifier is there already.
    AlreadyThere(Entity),
    /// Entry criteria of `stage` are not met; they can be ticked, or with `may_override` ignored (P5).
    CriteriaUnmet {
        /// The stage to be entered.
        stage: StageId,
        /// For each deal, the criteria that are not ticked.
        unmet: Vec<(DealId, Vec<CriterionKey>)>,
        /// Whether "move anyway" is allowed.
        may_override: bool,
    },
    /// The stage between may not be jumped over (P5).
    SkipsStage(StageId),
    /// Deals may not go back from this stage (P5).
    GoesBack(StageId),
    /// The stage is put away.
    StageArchived(StageId),
    /// A stage or pipeline that holds open deals cannot be put away; they have to go elsewhere first.
    HoldsDeals(usize),
    /// What is open is a snapshot to be looked at, not a workspace to work in (L12).
    ReadOnly,
    /// The last stage of a pipeline, or the last pipeline, has to stay.
    LastOne,
    /// The deal is closed; it has to be reopened first.
    DealClosed(DealId),
    /// The deal is open already.
    DealOpen(DealId),
    /// The value is out of range: money below zero, a date before the deal was made, and so on.
    OutOfRange(Entity, String),
    /// The workspace is not started yet, or is started already.
    WorkspaceState,
    /// Whoever that is about wants no more mails or messages (W3).
    OptedOut(Entity),
    /// There is nothing to undo, or redo.
    NothingToUndo,
    /// Undo: everything that the command wrote has been changed by somebody since.
    ChangedSince,
    /// Undo of one change by itself: something later builds on it, in this record.
    LaterWork {
        /// Where.
        record: Entity,
        /// The command that came later; `None` where a record refers to what the change has made.
        command: Option<String>,
    },
    /// What it takes could not be fetched; it may be there the next time.
    Unavailable,
}
