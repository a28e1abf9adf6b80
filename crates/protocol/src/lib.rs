//! What the interface and the engine worker say to each other, as bytes.
//!
//! The interface asks ([`Ask`]), the engine tells ([`Tell`]). An ask that expects an answer carries
//! a [`Seq`]; the answer repeats it. Asks are handled in the order in which they are given.

mod call;
mod copy;
mod import;
mod left_out;
mod packed;
mod peers;
mod restore;
mod seal;
mod snapshot;
mod storage;
mod view;

pub use call::Call;
pub use copy::*;
pub use import::*;
pub use left_out::*;
pub use packed::Packed;
pub use peers::*;
pub use restore::*;
pub use seal::*;
pub use snapshot::*;
pub use storage::*;
pub use view::*;

pub use kariz_wire::{Unreadable, from_all_bytes, from_bytes, put_sum, take_sum, to_bytes};

use kariz_core::{
    Command, Conflict, Delta, Entity, FieldName, MemberId, Rejection, ReviewId, Table, Value, WorkspaceId, Zone,
    review::Before,
};
use kariz_wire::Wire;

/// Numbers the asks of one tab, from 1.
pub type Seq = u64;

/// Tells a change from all others that were made on this device: what one command, import or merge has written.
pub type ChangeId = u64;

/// From the interface to the engine.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum Ask {
    /// Opens the workspace that was open last on this device, or says that there is none.
    /// The first ask of every tab.
    Open {
        /// The user's time zone, so that "today" is the user's.
        zone: Zone,
        /// The heads of the snapshot that the interface has painted from, if it had one: when they
        /// are the document's, no Book is sent.
        painted: Option<Heads>,
    },
    /// Carries out a command; answered by [`Tell::Done`], after the [`Tell::Changed`] it caused.
    Do(Seq, Box<Command>),
    /// Takes back the last command of this tab that is not taken back yet, or import (`import`), or
    /// merge of a copy (`merge`), or going back (`restore`); answered by [`Tell::Done`].
    Undo(Seq),
    /// Carries out again what was taken back last; answered by [`Tell::Done`].
    Redo(Seq),
    /// Takes back this change and no other, whatever has been done since; answered by [`Tell::Done`]. Where
    /// something later builds on it, it is refused ([`Rejection::LaterWork`]).
    UndoThat(Seq, ChangeId),
    /// Carries out again this change and no other; answered by [`Tell::Done`].
    RedoThat(Seq, ChangeId),
    /// Starts the sample workspace, where there is none yet; answered by [`Tell::Opened`], then
    /// [`Tell::Done`] (X4). The text is what it is made of, in the user's language.
    LoadSample(Seq, String),
    /// "This is me": kept on the device, written into what I do from now on (L12).
    IAm(Option<MemberId>),
    /// Asks for the whole workspace as a `.kariz` file; answered by [`Tell::Copy`] (L4). It counts as a copy when
    /// [`Ask::CopyKept`] says that it is one.
    ShareCopy(Seq),
    /// The copy that was asked for with this number is out of this browser, and can be opened: the storage's
    /// state says from now on when that was.
    CopyKept(Seq),
    /// Shows what a file would bring, without merging it; answered by [`Tell::Preview`].
    /// With no workspace open, and for [`Ask::MergeCopy`], it becomes the workspace.
    PreviewCopy(Seq, ForeignCopy),
    /// Merges the copy that was previewed last, and takes these records out of the bin if they are in it then; answered
    /// by [`Tell::Merged`]. A restore point is made before, and one undo takes all of it back.
    MergeCopy(Seq, Vec<Entity>),
    /// Makes the copy that was previewed last what is open here, where there is nothing yet, to be looked
    /// at only: who has signed it, which the page has checked (L12). Answered by [`Tell::Merged`].
    KeepView(Seq, View),
    /// Forgets the copy that was previewed last.
    DropCopy,
    /// Asks for the restore points of this device, the latest first; answered by
    /// [`Tell::RestorePoints`].
    RestorePoints(Seq),
    /// Goes back to the restore point with this identifier; answered by [`Tell::Done`], after the
    /// [`Tell::Changed`] it caused. What has come since is hidden or gets its old values, here and in
    /// every copy that merges this one; one undo, or the restore point made now, brings it back.
    RestoreTo(Seq, u64),
    /// Asks how deals stood when a review was ended, by the heads that it kept; answered by [`Tell::Before`] (G4).
    Before(Seq, ReviewId),
    /// One step of the import wizard; answered by [`Tell::Import`].
    Import(Seq, ImportAsk),
    /// Something about peers: people in a live session, and sync servers (L6, L7).
    Peers(PeerAsk),
    /// Asks for the stored pieces that cannot be read, one after the other as they are stored; answered by
    /// [`Tell::Copy`], with nothing in it where there are none (B2).
    Unread(Seq),
    /// Asks for the state of the storage; answered by [`Tell::Storage`] (L3).
    Storage,
    /// The page is about to be hidden or closed: write everything that waits.
    Flush,
    /// Removes the workspace from this device (not from others); answered by [`Tell::NoWorkspace`].
    Forget,
    /// Asks for what is here now as a workspace of its own, without the history; answered by
    /// [`Tell::Copy`] (L10).
    FreshCopy(Seq),
    /// The last time this was asked no answer came: what is stored is to be tried out first, where it can
    /// do no harm (B7). Comes before [`Ask::Open`].
    Doubt,
}

/// From the engine to the interface.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum Tell {
    /// There is no workspace on this device: the first run.
    NoWorkspace,
    /// The whole workspace, as it is now. Replaces whatever was painted before.
    Opened {
        /// Which workspace.
        workspace: WorkspaceId,
        /// Who "me" is on this device.
        me: Option<MemberId>,
        /// Every record; `None` when the interface has painted from a snapshot of the same heads.
        book: Option<Box<Delta>>,
    },
    /// What was opened can only be looked at: it is a signed snapshot. Follows [`Tell::Opened`].
    View(Box<View>),
    /// The workspace cannot be opened.
    OpenFailed(OpenFailure),
    /// Records changed.
    Changed(Box<Delta>),
    /// A command, undo or redo was carried out, or not.
    Done(Seq, Result<Done, Rejection>),
    /// What undo and redo would take back now: names of commands.
    UndoState {
        /// The command that undo takes back.
        undo: Option<String>,
        /// The command that redo carries out again.
        redo: Option<String>,
    },
    /// The state of saving changed.
    Saving(Saving),
    /// The answer to [`Ask::ShareCopy`] and [`Ask::FreshCopy`]: the bytes of a `.kariz` file and a name for it; and to
    /// [`Ask::Unread`].
    Copy(Seq, Vec<u8>, String),
    /// The answer to [`Ask::PreviewCopy`].
    Preview(Seq, Result<MergePreview, CopyRefused>),
    /// The answer to [`Ask::MergeCopy`].
    Merged(Seq, Result<MergeSummary, CopyRefused>),
    /// The answer to [`Ask::RestorePoints`].
    RestorePoints(Seq, Vec<RestorePoint>),
    /// The answer to [`Ask::Before`]; `None` where the history of that review is not here.
    Before(Seq, Option<Packed<Before>>),
    /// Something happens in the import wizard.
    Import(Seq, Packed<ImportTell>),
    /// Something about peers.
    Peers(PeerTell),
    /// The answer to [`Ask::Storage`]; also told after every save and copy.
    Storage(StorageState),
}

impl Tell {
    /// Something happens in the import wizard.
    pub fn import(seq: Seq, tell: &ImportTell) -> Self {
        Self::Import(seq, Packed::of(tell))
    }
}

/// What a carried out command leaves to say.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct Done {
    /// Undo and redo: how many values were left alone because somebody has changed them since.
    pub skipped: usize,
    /// How many records were written to.
    pub touched: usize,
    /// By which it can be taken back; `None` where nothing was written.
    pub change: Option<ChangeId>,
    /// A command: what it has done, where few records were written to.
    pub saved: Option<Packed<Followed>>,
    /// Undo and redo: what was taken back, or done again.
    pub followed: Option<Packed<Followed>>,
    /// Redo of a merge: fields that had more than one value then, and have only the first of these now.
    pub settled: Vec<Conflict>,
}

/// What a command has done, undo has taken back, or redo has done again.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct Followed {
    /// The command's name: `move-deals`.
    pub command: String,
    /// Which records it is about: deals, if there are any among them.
    pub table: Table,
    /// How many of them.
    pub records: usize,
    /// The record, if it is one; of several activities of one deal, the deal.
    pub record: Option<Entity>,
    /// Where one field of one record tells it all: the field, what stood there until now, what stands there now.
    pub field: Option<(FieldName, Value, Value)>,
}

/// The heads of a document: hashes of its latest changes, sorted.
pub type Heads = Vec<[u8; 32]>;

/// What the interface asks in these bytes. Read in this crate and not where it is heard: what the
/// interface reads as well, records above all, is then compiled once.
///
/// # Errors
/// As [`from_bytes`].
pub fn asked(bytes: &[u8]) -> Result<Ask, Unreadable> {
    from_bytes(bytes)
}
