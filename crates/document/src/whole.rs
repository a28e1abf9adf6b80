//! A copy that becomes the workspace, where there is none: first seen, then done (L4).

use automerge::{Automerge, ReadDoc};
use kariz_core::{Book, Delta};
use kariz_protocol::{CopyRefused, ForeignCopy, LeftOutOf, MergePreview, Verdict};

use crate::{
    admission::Measure,
    changes,
    document::{self, Actor, Document},
    exact,
    foreign::{self, NOBODY, Opened},
    genesis,
    limits::Size,
    meta::ChangeMeta,
    read,
    summary::{self, Merge, Theirs},
    taking::{Pace, Trust},
};

/// A copy that was read and checked, ready to become the workspace.
#[derive(Debug)]
pub struct WholeCopy {
    doc: Automerge,
    records: Delta,
    snapshot: Vec<u8>,
    /// How large the snapshot is.
    size: Size,
}

/// A workspace that is new on this device.
#[derive(Debug)]
pub struct Whole {
    /// Its document.
    pub document: Document,
    /// Everything in it, as [`Document::read_all`] would read it.
    pub records: Delta,
    /// The same as bytes that [`Document::open`] reads.
    pub snapshot: Vec<u8>,
}

impl WholeCopy {
    /// Reads a copy, and says what is in it.
    ///
    /// # Errors
    /// When the file is not a workspace that can be read here.
    pub fn open(copy: ForeignCopy) -> Result<(MergePreview, Self), CopyRefused> {
        Self::open_with(copy, Trust::None)
    }

    /// Reads a copy that an inspector has read.
    ///
    /// # Errors
    /// As [`WholeCopy::open`].
    pub fn open_inspected(copy: ForeignCopy, verdict: Verdict) -> Result<(MergePreview, Self), CopyRefused> {
        Self::open_with(copy, verdict.into())
    }

    fn open_with(copy: ForeignCopy, trust: Trust) -> Result<(MergePreview, Self), CopyRefused> {
        let mut opened = foreign::open(&copy.bytes)?;
        if trust == Trust::None {
            leave_out(&mut opened)?;
        }
        let left_out = (opened.left_out, opened.left_out_of.clone());
        let records = read::everything(&opened.doc);
        let changes = opened.doc.get_changes_meta(&[genesis::HASH]);
        let notes = changes.iter().map(|change| ChangeMeta::read(change.message.as_deref(), change.timestamp));
        let (book, changes) = (&Book::default(), notes.collect());
        let summary = summary::of(Merge { book, delta: &records, theirs: &Theirs::default(), changes, left_out });
        let preview = MergePreview { adopts: true, summary, ..opened.preview(&copy) };
        let snapshot = snapshot(&opened, copy.bytes)?;
        let size = if opened.is_one_piece { opened.size } else { Size::of_snapshot(&snapshot, 0) };
        Ok((preview, Self { doc: opened.doc, records, snapshot, size }))
    }

    /// The workspace that it is from now on.
    pub fn adopt(self, actor: Actor) -> Whole {
        let Self { doc, records, snapshot, size } = self;
        let mut document = Document::of(doc, actor);
        let stats = document.doc.stats();
        document.size = size.at_least(stats.num_ops.max(stats.num_changes));
        Whole { document, records, snapshot }
    }
}

impl From<Document> for Whole {
    fn from(document: Document) -> Self {
        Self { records: document.read_all(), snapshot: document.save(), document }
    }
}

/// Whether all of a copy may be taken in, and it says nothing else than its changes do.
///
/// # Errors
/// As [`WholeCopy::open`].
pub(crate) fn is_sound(bytes: Vec<u8>) -> Result<bool, CopyRefused> {
    let mut opened = foreign::open(&bytes)?;
    leave_out(&mut opened)?;
    snapshot(&opened, bytes)?;
    Ok(opened.is_exact && opened.left_out.total() == 0)
}

/// Leaves out of a copy what may not be taken in, and what none of its changes says. Where there is
/// something, the copy is from now on what its changes make.
fn leave_out(opened: &mut Opened) -> Result<(), CopyRefused> {
    let mut whole = Document::new(NOBODY);
    let changes = opened.doc.get_changes(&[genesis::HASH]);
    let is_plain = exact::is_plain(&opened.doc, &changes);
    let count = changes.len();
    let (admitted, _) = whole.admit(Measure::Outside, changes, Pace::Whole);
    if is_plain && admitted.len() == count {
        return Ok(()); // what they make is there
    }
    whole.apply(&admitted).map_err(|_| CopyRefused::Damaged)?;
    if !exact::are_alike(&whole.doc, &opened.doc) {
        opened.is_one_piece = false;
        opened.is_exact = false;
        opened.doc = whole.doc.clone();
    }
    if document::workspace(&opened.doc).is_none() {
        return Err(CopyRefused::Damaged); // all of it is left out
    }
    opened.left_out += whole.take_left_out();
    let LeftOutOf { records, by } = whole.take_left_out_of();
    opened.left_out_of.add(records, by);
    Ok(())
}

/// The document as bytes that can be read again. Those of the file can, if Automerge saved them in
/// one piece. Otherwise it must be tried: Automerge takes in changes that are made up so that it
/// cannot read what it then saves, and the workspace would be lost with the next save.
fn snapshot(opened: &Opened, bytes: Vec<u8>) -> Result<Vec<u8>, CopyRefused> {
    if opened.is_one_piece {
        return Ok(bytes);
    }
    let saved = opened.doc.save();
    let again = changes::load(&saved).ok_or(CopyRefused::Damaged)?;
    if again.get_heads() == opened.doc.get_heads() { Ok(saved) } else { Err(CopyRefused::Damaged) }
}
