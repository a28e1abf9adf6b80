//! Merging a file that somebody handed over: first seen, then done (L4, L5).

use automerge::{Automerge, Change, ReadDoc};
use kariz_core::{Book, Delta, Origin, Timestamp};
use kariz_protocol::{CopyRefused, ForeignCopy, MergePreview, MergeSummary};

use crate::{
    document::{Actor, Document, workspace},
    foreign,
    meta::ChangeMeta,
    read, summary,
    touched::Touched,
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
        let (_, summary) = self.clone().merged(book, &staged)?;
        let preview = MergePreview {
            name: copy.name.clone(),
            bytes: copy.bytes.len(),
            workspace: staged.name(),
            adopts: self.workspace().is_none(),
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

    fn merged(&mut self, book: &Book, staged: &StagedCopy) -> Result<(Delta, MergeSummary), CopyRefused> {
        if self.workspace().is_some_and(|here| workspace(&staged.doc) != Some(here)) {
            return Err(CopyRefused::OtherWorkspace(staged.name()));
        }
        let before = self.doc.get_heads();
        let changes = self.doc.get_changes_added(&staged.doc);
        let by = by_whom(&changes);
        // Refused only before anything is taken in: an actor that was used twice.
        self.doc.apply_changes(changes.iter().cloned()).map_err(|_| CopyRefused::Damaged)?;
        let touched = Touched::by_changes(&self.doc, &changes, &before);
        let delta = read::touched(&self.doc, &touched, Origin::Elsewhere);
        let summary = summary::of(book, &delta, by);
        Ok((delta, summary))
    }
}

impl StagedCopy {
    /// The name of the workspace in it.
    fn name(&self) -> String {
        workspace(&self.doc).map(|workspace| foreign::name(&self.doc, workspace)).unwrap_or_default()
    }

    /// The time of the newest of its latest changes.
    fn newest(&self) -> Option<Timestamp> {
        let latest = self.doc.get_heads().into_iter().filter_map(|head| self.doc.get_change_by_hash(&head));
        latest.map(|change| ChangeMeta::read(None, change.timestamp()).at).max()
    }
}

/// What is noted with each of the changes.
fn by_whom(changes: &[Change]) -> Vec<ChangeMeta> {
    changes.iter().map(|change| ChangeMeta::read(change.message(), change.timestamp())).collect()
}
