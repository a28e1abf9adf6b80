//! Merging a file that somebody handed over: first seen, then done (L4, L5).

use automerge::Automerge;
use kariz_core::{Book, Delta, Timestamp};
use kariz_protocol::{CopyRefused, ForeignCopy, MergePreview, MergeSummary};

use crate::{
    changes,
    document::{Actor, Document, workspace},
    foreign, genesis,
    meta::ChangeMeta,
    read, summary,
};

/// A copy that was read and checked, ready to be merged.
#[derive(Debug)]
pub struct StagedCopy {
    doc: Automerge,
}

impl Document {
    /// What merging a copy would change. `book` is the Book of this document. Nothing changes here.
    ///
    /// # Errors
    /// When the file is not a copy of this workspace that can be read here.
    pub fn preview(&self, book: &Book, copy: &ForeignCopy) -> Result<(MergePreview, StagedCopy), CopyRefused> {
        let staged = StagedCopy { doc: foreign::open(&copy.bytes)? };
        let adopts = self.workspace().is_none();
        let summary = if adopts { staged.whole()? } else { self.clone().tried(book, &staged)? };
        let preview = MergePreview {
            name: copy.name.clone(),
            bytes: copy.bytes.len(),
            workspace: staged.name(),
            adopts,
            newest: staged.newest(),
            summary,
        };
        Ok((preview, staged))
    }

    /// Merges a copy that was previewed. `book` is the Book of this document, as it is before.
    ///
    /// # Errors
    /// When it is not a copy of this workspace. Then nothing is merged.
    pub fn merge(&mut self, book: &Book, staged: StagedCopy) -> Result<(Delta, MergeSummary), CopyRefused> {
        self.merged(book, &staged)
    }

    /// The document that a previewed copy is: there is no workspace here, so it becomes it.
    pub fn adopt(staged: StagedCopy, actor: Actor) -> Self {
        Self::of(staged.doc, actor)
    }

    /// Merges, in a document that is thrown away.
    fn tried(mut self, book: &Book, staged: &StagedCopy) -> Result<MergeSummary, CopyRefused> {
        let (_, summary) = self.merged(book, staged)?;
        can_be_read_again(&self.doc)?;
        Ok(summary)
    }

    fn merged(&mut self, book: &Book, staged: &StagedCopy) -> Result<(Delta, MergeSummary), CopyRefused> {
        if self.workspace().is_some_and(|here| workspace(&staged.doc) != Some(here)) {
            return Err(CopyRefused::OtherWorkspace(staged.name()));
        }
        let changes = self.doc.get_changes_added(&staged.doc);
        let (new, delta) = self.take_in(changes).map_err(|_| CopyRefused::Damaged)?;
        let notes = new.iter().map(|change| ChangeMeta::read(change.message(), change.timestamp())).collect();
        let summary = summary::of(book, &delta, notes);
        Ok((delta, summary))
    }
}

impl StagedCopy {
    /// What it brings where nothing is.
    fn whole(&self) -> Result<MergeSummary, CopyRefused> {
        can_be_read_again(&self.doc)?;
        let changes = self.doc.get_changes_meta(&[genesis::HASH]);
        let notes = changes.iter().map(|change| ChangeMeta::read(change.message.as_deref(), change.timestamp));
        Ok(summary::of(&Book::default(), &read::everything(&self.doc), notes.collect()))
    }

    /// The name of the workspace in it.
    fn name(&self) -> String {
        workspace(&self.doc).map(|workspace| foreign::name(&self.doc, workspace)).unwrap_or_default()
    }

    /// The time of the newest of its latest changes.
    fn newest(&self) -> Option<Timestamp> {
        let latest = self.doc.get_heads().into_iter().filter_map(|head| self.doc.get_change_meta_by_hash(&head));
        latest.map(|change| ChangeMeta::read(None, change.timestamp).at).max()
    }
}

/// Whether Automerge can read what it would save of this document. It takes in changes that are made
/// up so that it cannot, and the workspace would be lost with the next save.
fn can_be_read_again(doc: &Automerge) -> Result<(), CopyRefused> {
    let again = changes::load(&doc.save()).ok_or(CopyRefused::Damaged)?;
    if again.get_heads() == doc.get_heads() { Ok(()) } else { Err(CopyRefused::Damaged) }
}
