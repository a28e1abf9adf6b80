//! The document: what can be done with it.

use automerge::{ActorId, Automerge, AutomergeError, Change, ChangeHash, ReadDoc};
use kariz_core::{Delta, Origin, Table, Transaction, WorkspaceId};
use kariz_protocol::{Heads, LeftOut, LeftOutOf};

use crate::{
    admission::{Letters, Numbers},
    changes::{self, Objection},
    error::{OpenError, ReceiveError, WriteError},
    genesis,
    late::Late,
    layout,
    left_out::Rejects,
    limits::{Size, Unfit},
    meta::ChangeMeta,
    pieces, read,
    taking::{Pace, Taken},
    touched::Touched,
    waiting::Waiting,
    write,
};

/// Who writes, to Automerge: fresh random bytes for each tab and session. One that is used twice
/// makes merging fail for good. Who the human is stands in the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor(pub [u8; 16]);

/// So many fields are read, as a rule, for one that is written.
const FIELDS: usize = 32;

/// So many writes need no room made for them.
const FEW: usize = 100;

/// One workspace: its records with their whole history. Of a document and its clones only one may
/// write, since all of them do it as the same [`Actor`].
#[derive(Clone, Debug)]
pub struct Document {
    pub(crate) doc: Automerge,
    /// Which workspace it is, once it is known: it never becomes another.
    pub(crate) workspace: Option<WorkspaceId>,
    /// Made when the first change of somebody else comes.
    pub(crate) numbers: Option<Numbers>,
    /// Made when somebody else writes to a text that is there.
    pub(crate) letters: Option<Letters>,
    pub(crate) waiting: Waiting,
    pub(crate) rejects: Rejects,
    pub(crate) late: Late,
    /// Somebody else has written as the actor of this document.
    pub(crate) is_impersonated: bool,
    /// How large it is, as far as it was opened or came from others.
    pub(crate) size: Size,
    /// What it took to read what peers have written to, beyond what they have sent: so many fields.
    pub(crate) read_again: usize,
    has_room: bool,
}

impl Document {
    /// A document without a workspace: only what all documents of Kariz begin with.
    pub fn new(actor: Actor) -> Self {
        Self::of(genesis::document(), actor)
    }

    /// The document in these stored bytes: a snapshot of [`Document::save`].
    ///
    /// # Errors
    /// When they are damaged, not a workspace, or written by a version that lays out documents anew.
    pub fn open(snapshot: &[u8], actor: Actor) -> Result<Self, OpenError> {
        let doc = changes::load(snapshot).ok_or(OpenError::Damaged)?;
        if !genesis::begins(&doc) {
            Err(OpenError::NotKariz)
        } else if genesis::is_too_new(&doc) {
            Err(OpenError::TooNew)
        } else {
            let stats = doc.stats();
            let size = Size::of_snapshot(snapshot, stats.num_ops.max(stats.num_changes));
            Ok(Self { size, ..Self::of(doc, actor) })
        }
    }

    /// While opening: takes in one more stored chunk. Nothing is reported: [`Document::read_all`]
    /// follows. Chunk by chunk is much faster than all in one.
    ///
    /// # Errors
    /// When the chunk is damaged, of another workspace, or too new. Then nothing of it is taken in.
    pub fn add_chunk(&mut self, bytes: &[u8]) -> Result<(), OpenError> {
        let changes = changes::read(&self.doc, bytes).ok_or(OpenError::Damaged)?;
        self.take_stored(changes).map_err(ReceiveError::from)?;
        Ok(())
    }

    /// The same workspace, to be written to apart from this one; `actor` is nobody else's.
    pub fn fork(&mut self, actor: Actor) -> Self {
        self.make_room();
        Self { has_room: true, size: self.size, ..Self::of(self.doc.clone(), actor) }
    }

    /// Makes room for many edits. What takes in many does so first by itself; for single ones it can
    /// wait until there is time. Once is enough.
    pub fn make_room(&mut self) {
        if !std::mem::replace(&mut self.has_room, true) {
            pieces::cut(&mut self.doc);
        }
    }

    /// Takes in a fork of this document. What was written to the fork is known from its own deltas;
    /// the one given here is to be applied after them: what has happened here meanwhile.
    ///
    /// # Errors
    /// When an actor was used twice. Then nothing is taken in.
    pub fn join(&mut self, mut fork: Self) -> Result<Delta, ReceiveError> {
        // Much was written there, and mostly little here.
        let changes = fork.doc.get_changes_added(&self.doc);
        let taken = fork.take_in(changes).map_err(|_| ReceiveError::Clashes)?;
        let (waiting, rejects) = (std::mem::take(&mut self.waiting), std::mem::take(&mut self.rejects));
        let late = std::mem::take(&mut self.late);
        *self = Self { waiting, rejects, late, ..fork };
        Ok(taken.delta)
    }

    /// Everything there is: every record, what is set aside, every conflict.
    pub fn read_all(&self) -> Delta {
        read::everything(&self.doc)
    }

    /// Everything there was at these heads; `None` when they are not in its history. Takes about as
    /// long as opening it.
    pub fn read_at(&self, heads: &Heads) -> Option<Delta> {
        let heads: Vec<_> = heads.iter().copied().map(ChangeHash).collect();
        let then = self.doc.fork_at(&heads).ok()?;
        Some(read::everything(&then))
    }

    /// Writes a transaction as one change, or as several where others would not take it in as one (B6). An
    /// empty one changes nothing.
    ///
    /// # Errors
    /// When a field is to be set in a record that is not there, or a value is too long: see [`crate::fitting`].
    /// Then nothing is written.
    pub fn commit(&mut self, tx: &Transaction, meta: &ChangeMeta) -> Result<Delta, WriteError> {
        if tx.writes.len() > FEW {
            self.make_room();
        }
        let before = self.change_count();
        let touched = write::transaction(&mut self.doc, tx, meta)?;
        if let Some(numbers) = &mut self.numbers {
            let written = usize::try_from(self.doc.stats().num_changes).unwrap_or(usize::MAX) - before;
            (0..written).for_each(|_| numbers.note_next(self.doc.get_actor()));
        }
        self.workspace = self.workspace.or_else(|| workspace(&self.doc));
        Ok(read::touched(&self.doc, &touched, Origin::Here).0)
    }

    /// Takes in changes from another tab or peer: bytes of [`Document::save_after`] or
    /// [`Document::save`]. What is here already is skipped. Changes that build on others which have
    /// not come yet wait for them, see [`Document::is_missing_changes`].
    ///
    /// `conflicts` of the delta has an entry for each touched record that is not new, since it may
    /// have had some.
    ///
    /// # Errors
    /// When they are damaged or not of this workspace. Then nothing of them is taken in.
    pub fn receive(&mut self, bytes: &[u8]) -> Result<Delta, ReceiveError> {
        let changes = changes::read(&self.doc, bytes).ok_or(ReceiveError::Damaged)?;
        Ok(self.take(changes, Pace::Whole)?.delta)
    }

    /// Whether changes of a peer have come whose turn it has not been yet: see [`Document::go_on`].
    pub fn is_behind(&self) -> bool {
        !self.late.is_empty()
    }

    /// Looks at more of what peers have sent: as much as there is time for in a turn.
    pub fn go_on(&mut self) -> Option<Delta> {
        let taken = self.take(Vec::new(), Pace::Turn).ok()?;
        (!taken.changes.is_empty()).then_some(taken.delta)
    }

    /// Whether all changes in these bytes, which were taken in, are in its history, and none of them waits.
    pub fn has(&self, bytes: &[u8]) -> bool {
        let changes = changes::read(&self.doc, bytes);
        changes.is_some_and(|changes| changes.iter().all(|change| changes::is_in(&self.doc, &change.hash())))
    }

    /// Whether changes were received that build on others which have not come yet.
    pub fn is_missing_changes(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Whether somebody else has written as the actor of this document (B6). They may do it again, and of
    /// two changes with one number everybody has only one.
    pub fn is_impersonated(&self) -> bool {
        self.is_impersonated
    }

    /// Writes as somebody else from now on; `actor` is nobody else's.
    pub fn go_on_as(&mut self, actor: Actor) {
        self.doc.set_actor(ActorId::from(actor.0));
        self.is_impersonated = false;
    }

    /// Changes that were left out since this was asked last (B6).
    pub fn take_left_out(&mut self) -> LeftOut {
        self.rejects.take_news()
    }

    /// What changes were about that were left out, since this was asked last.
    pub(crate) fn take_left_out_of(&mut self) -> LeftOutOf {
        self.rejects.take_details()
    }

    /// Whether all of these changes are in its history.
    pub fn knows(&self, heads: &Heads) -> bool {
        heads.iter().all(|head| changes::is_in(&self.doc, &ChangeHash(*head)))
    }

    /// Hashes of the latest changes, sorted.
    pub fn heads(&self) -> Heads {
        self.doc.get_heads().into_iter().map(|head| head.0).collect()
    }

    /// All of it, compact.
    pub fn save(&self) -> Vec<u8> {
        self.doc.save()
    }

    /// What is new since these heads; empty when nothing is. Heads that are not known here count
    /// for nothing.
    pub fn save_after(&self, heads: &Heads) -> Vec<u8> {
        let heads: Vec<_> = heads.iter().copied().map(ChangeHash).collect();
        // As `Automerge::save_after`, but large changes are deflated: an import takes a third of the room.
        self.doc.get_changes(&heads).iter_mut().flat_map(|change| change.bytes().into_owned()).collect()
    }

    /// How many changes its history has, with the one that all documents begin with.
    pub fn change_count(&self) -> usize {
        usize::try_from(self.doc.stats().num_changes).unwrap_or(usize::MAX)
    }

    /// Which workspace it is; `None` before one is started.
    pub fn workspace(&self) -> Option<WorkspaceId> {
        self.workspace
    }

    pub(crate) fn of(doc: Automerge, actor: Actor) -> Self {
        let (numbers, letters, waiting, rejects, late, size) = Default::default();
        let doc = doc.with_actor(ActorId::from(actor.0));
        let workspace = workspace(&doc);
        Self {
            doc,
            workspace,
            numbers,
            letters,
            waiting,
            rejects,
            late,
            is_impersonated: false,
            size,
            read_again: 0,
            has_room: false,
        }
    }

    /// Takes in changes that were looked at, or that are one's own. Automerge refuses only an actor that
    /// was used twice, and before anything is taken in.
    pub(crate) fn take_in(&mut self, changes: Vec<Change>) -> Result<Taken, AutomergeError> {
        self.make_room();
        let before = self.doc.get_heads();
        self.apply(&changes)?;
        Ok(self.taken(changes, &before))
    }

    /// The same, without looking at what they touch.
    pub(crate) fn apply(&mut self, changes: &[Change]) -> Result<(), AutomergeError> {
        self.doc.apply_changes(changes.iter().cloned())?;
        if let Some(numbers) = &mut self.numbers {
            changes.iter().for_each(|change| numbers.note(change));
        }
        if let Some(letters) = &mut self.letters {
            changes.iter().for_each(|change| letters.note(&change.decode()));
        }
        self.size = changes.iter().fold(self.size, |size, change| size.and(Size::of_change(change.raw_bytes())));
        self.workspace = self.workspace.or_else(|| workspace(&self.doc));
        Ok(())
    }

    /// What these changes touch, which were taken in since it had the heads `before`.
    pub(crate) fn taken(&mut self, changes: Vec<Change>, before: &[ChangeHash]) -> Taken {
        let touched = Touched::by_changes(&self.doc, &changes, before);
        let (delta, read) = read::touched(&self.doc, &touched, Origin::Elsewhere);
        let written = changes.iter().map(Change::len).sum::<usize>();
        self.read_again += read.saturating_sub(FIELDS * written);
        Taken { delta, changes, touched }
    }
}

/// Which workspace a document is. The first, as the Book counts them, should there ever be two.
pub(crate) fn workspace(doc: &Automerge) -> Option<WorkspaceId> {
    let maps = layout::table_maps(doc, Table::Workspaces);
    let keys = maps.iter().flat_map(|map| doc.keys(map));
    keys.filter_map(|key| layout::id_of(&key)).min().map(WorkspaceId)
}

impl From<Objection> for ReceiveError {
    fn from(objection: Objection) -> Self {
        match objection {
            Objection::Damaged | Objection::Layout | Objection::Deletes | Objection::TooMuch => Self::Damaged,
            Objection::Clashes => Self::Clashes,
            Objection::NotKariz => Self::NotKariz,
            Objection::OtherWorkspace => Self::OtherWorkspace,
            Objection::TooNew => Self::TooNew,
        }
    }
}

impl From<Unfit> for ReceiveError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Damaged => Self::Damaged,
            Unfit::TooMuch => Self::TooMuch,
        }
    }
}

impl From<ReceiveError> for OpenError {
    fn from(error: ReceiveError) -> Self {
        match error {
            ReceiveError::Damaged | ReceiveError::TooMuch | ReceiveError::Clashes => Self::Damaged,
            ReceiveError::NotKariz | ReceiveError::OtherWorkspace => Self::NotKariz,
            ReceiveError::TooNew => Self::TooNew,
        }
    }
}
