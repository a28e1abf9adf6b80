//! Merging a file that somebody handed over: first seen, then done (L4, L5).
//!
//! To see what it brings it is merged into a copy of the document. As long as nothing else has
//! happened since, that copy is what the document becomes: nothing is read or merged twice.

use automerge::{Automerge, Change};
use kariz_core::{Book, Delta};
use kariz_protocol::{CopyRefused, ForeignCopy, Heads, MergePreview, MergeSummary};

use crate::{
    changes,
    document::{Document, workspace},
    foreign,
    meta::ChangeMeta,
    summary,
};

/// A copy that was read and checked, ready to be merged.
#[derive(Debug)]
pub struct StagedCopy {
    /// What it has and the document had not.
    changes: Vec<Change>,
    tried: Tried,
}

/// A document with a copy merged into it.
#[derive(Debug)]
struct Tried {
    /// The heads of the document before.
    before: Heads,
    merged: Document,
    delta: Delta,
    summary: MergeSummary,
}

impl Document {
    /// What merging a copy would change. `book` is the Book of this document, which has a workspace;
    /// where there is none, see [`WholeCopy`](crate::WholeCopy). Nothing changes here.
    ///
    /// # Errors
    /// When the file is not a copy of this workspace that can be read here.
    pub fn preview(&self, book: &Book, copy: &ForeignCopy) -> Result<(MergePreview, StagedCopy), CopyRefused> {
        let theirs = foreign::open(&copy.bytes)?;
        let changes = self.lacking(&theirs.doc)?;
        let tried = self.tried(book, &changes)?;
        // Changes that are made up may come out otherwise than they went in; those that build on
        // them would wait for ever.
        if !theirs.doc.get_heads().iter().all(|head| changes::is_in(&tried.merged.doc, head)) {
            return Err(CopyRefused::Damaged);
        }
        let summary = tried.summary.clone();
        let preview = MergePreview { adopts: false, summary, ..theirs.preview(copy) };
        Ok((preview, StagedCopy { changes, tried }))
    }

    /// Merges a copy that was previewed. `book` is the Book of this document, as it is before.
    ///
    /// # Errors
    /// When it cannot be merged any more with what has come since. Then nothing is merged.
    pub fn merge(&mut self, book: &Book, staged: StagedCopy) -> Result<(Delta, MergeSummary), CopyRefused> {
        let StagedCopy { changes, tried } = staged;
        // Changes that wait for others do not show in the heads.
        let is_as_it_was = tried.before == self.heads() && !self.is_missing_changes();
        let tried = if is_as_it_was { tried } else { self.tried(book, &changes)? };
        *self = tried.merged;
        Ok((tried.delta, tried.summary))
    }

    /// What another document has and this one has not, if it may be taken in.
    fn lacking(&self, theirs: &Automerge) -> Result<Vec<Change>, CopyRefused> {
        let refused = |objection: changes::Objection| foreign::refusal(objection, theirs);
        let here = self.workspace();
        if workspace(theirs) != here {
            return Err(refused(changes::Objection::OtherWorkspace));
        }
        let changes = self.doc.get_changes_added(theirs);
        changes::check(&self.doc, here, &changes).map_err(refused)?;
        Ok(changes)
    }

    fn tried(&self, book: &Book, changes: &[Change]) -> Result<Tried, CopyRefused> {
        let mut merged = self.clone();
        let (new, delta) = merged.take_in(changes.to_vec()).map_err(|_| CopyRefused::Damaged)?;
        let notes = new.iter().map(|change| ChangeMeta::read(change.message(), change.timestamp())).collect();
        let summary = summary::of(book, &delta, notes);
        Ok(Tried { before: self.heads(), merged, delta, summary })
    }
}
