//! Copies of a workspace: what a foreign one would bring, and what it brought (L4, L5).

use kariz_core::{ActivityKind, Conflict, Entity, FieldName, MemberId, Timestamp, Value, WorkspaceId};
use kariz_wire::Wire;

use crate::{LeftOut, LeftOutOf};

/// A file that somebody handed over.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct ForeignCopy {
    /// Its name, for messages.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What merging a copy would change here. Nothing is changed yet.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct MergePreview {
    /// The file's name.
    pub name: String,
    /// The file's size in bytes.
    pub bytes: usize,
    /// The name of the workspace in it.
    pub workspace: String,
    /// There is no workspace here: the copy would become it.
    pub adopts: bool,
    /// The time of its newest change, by the clock of whoever made it.
    pub newest: Option<Timestamp>,
    /// What it brings.
    pub summary: MergeSummary,
}

/// What a merge brings, or brought.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct MergeSummary {
    /// By which the merge can be taken back, once it is one.
    pub change: Option<crate::ChangeId>,
    /// Changes that were not here before; 0 means that nothing is new.
    pub changes: usize,
    /// Records that are new here.
    pub added: Vec<MergedRecord>,
    /// Records with fields that differ afterwards.
    pub changed: Vec<MergedRecord>,
    /// Deals that are won or lost afterwards and were open here.
    pub closed: Vec<MergedRecord>,
    /// Records that are out of sight afterwards and were not here: in the bin, or lost (B6).
    pub removed: Vec<MergedRecord>,
    /// New records that cannot be read, and are set aside (B2).
    pub unreadable: Vec<MergedRecord>,
    /// Records that were set aside and can be read afterwards; of their fields only those that could not.
    pub readable: Vec<MergedRecord>,
    /// Fields that have more than one value afterwards and had not before.
    pub conflicts: Vec<Conflict>,
    /// Records that are in the bin here and were changed in the copy since. They stay in the bin.
    pub changed_in_bin: Vec<MergedRecord>,
    /// Records that the copy has, and that are in the bin here: taken back, or deleted.
    pub in_bin: Vec<MergedRecord>,
    /// Records that the copy has, and whose making was undone here.
    pub undone: Vec<MergedRecord>,
    /// Records that the copy has as they were before they were changed here: name, value there, value here.
    pub changed_since: Vec<MergedRecord>,
    /// How many deals are in the copy and read the same here.
    pub unchanged_deals: usize,
    /// Who made the changes, and how many each; `None` when it is not known.
    pub by: Vec<(Option<MemberId>, usize)>,
    /// Changes that are not taken in.
    pub left_out: LeftOut,
    /// What those are about.
    pub left_out_of: LeftOutOf,
    /// Titles of records that are told of, or referred to, and were not here before; in the order of records.
    pub names: Vec<(Entity, String)>,
}

/// A record in a merge summary.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct MergedRecord {
    /// Which.
    pub entity: Entity,
    /// Its title or name; of an activity without one, how its note begins. Empty where there is neither.
    pub title: String,
    /// What kind of activity it is, if it is one.
    pub activity: Option<ActivityKind>,
    /// How it is lost; `None` for all others.
    pub lost: Option<Lost>,
    /// It goes into the bin, and was changed here since the copy was made.
    pub is_changed_here: bool,
    /// Fields that differ: name, value here before, value afterwards; but for such as people do not know.
    /// Empty for new records. Of one that cannot be read, those which are why.
    pub fields: Vec<(FieldName, Value, Value)>,
}

/// What an inspector says of a copy that can be read (B1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub struct Verdict {
    /// Each of its changes may be taken in (B6), and it says nothing but what they say. That follows from
    /// the copy alone, so nobody needs to look at them again.
    pub is_sound: bool,
}

/// How a record is out of reach, other than by being in the bin. Undo and restore points bring it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire)]
pub enum Lost {
    /// It is not there at all.
    Deleted,
    /// It cannot be read, and is set aside.
    Unreadable,
    /// A deal that stands where only a later version knows of: in no stage here, and in no number (L11).
    Elsewhere,
}

/// So many records that are lost are many in any workspace.
const MANY: usize = 20;

impl MergeSummary {
    /// Whether everything in the copy was here already, and stands here as it does there.
    pub fn is_all_here(&self) -> bool {
        let differs = [&self.in_bin, &self.undone, &self.changed_since, &self.changed_in_bin];
        self.changes == 0 && self.left_out.total() == 0 && differs.iter().all(|records| records.is_empty())
    }

    /// How many records of those here are lost.
    pub fn lost(&self) -> usize {
        self.removed.iter().filter(|record| record.lost.is_some()).count()
    }

    /// Whether so many are lost that whoever merges should be warned (B6): more than 20, or more than a
    /// tenth of the records here, which are so many.
    pub fn loses_much(&self, records: usize) -> bool {
        self.lost() > MANY || self.lost() * 10 > records
    }
}

/// Why a file cannot be opened or merged. Nothing was changed (B1).
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum CopyRefused {
    /// It is not a workspace at all; with what it looks like, if that is known.
    NotAWorkspace(Option<String>),
    /// It begins like a workspace, but is cut off or damaged.
    Damaged,
    /// It is a valid Automerge document, but not one of Kariz.
    NotKariz,
    /// It is a copy of another workspace: its name, and which one.
    OtherWorkspace(String, Option<WorkspaceId>),
    /// It was made by a newer version whose documents this one cannot read.
    TooNew,
    /// It is larger than can be opened here, in bytes.
    TooLarge(usize),
    /// Reading it took too long or too much memory, and was stopped.
    Stopped,
    /// What is open here is a snapshot to be looked at: nothing can be merged into it (L12).
    ReadOnly,
    /// Nothing is waiting to be merged.
    NothingPreviewed,
    /// It is merged, but only in memory: this device refuses to keep it for now (B3).
    NotSaved,
    /// What it takes to look into copies could not be fetched.
    Unavailable,
}
