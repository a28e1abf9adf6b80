//! Merging a file that somebody handed over: first seen, then done (L4, L5).
//!
//! To see what it brings it is merged into a copy of the document. As long as nothing else has
//! happened since, that copy is what the document becomes: nothing is read or merged twice.

use automerge::{Automerge, Change, ChangeHash};
use kariz_core::{Book, Delta, Origin};
use kariz_protocol::{CopyRefused, ForeignCopy, Heads, LeftOut, LeftOutOf, MergePreview, MergeSummary, Verdict};
use rustc_hash::FxHashSet;

use crate::{
    apart,
    changes::{self, Objection},
    document::{Document, workspace},
    foreign,
    meta::ChangeMeta,
    read,
    summary::{self, Merge, Theirs},
    taking::{Taken, Trust},
    touched::Touched,
};

/// A copy that was read and checked, ready to be merged.
#[derive(Debug)]
pub struct StagedCopy {
    /// What it has and the document had not.
    changes: Vec<Change>,
    /// What was left out when the file was put together.
    left_out: (LeftOut, LeftOutOf),
    /// What merging it brings, as long as the document is as it was.
    summary: MergeSummary,
    /// What of its heads is not left out.
    heads: Vec<ChangeHash>,
    trust: Trust,
    tried: Tried,
}

/// A document with a copy merged into it.
#[derive(Debug)]
struct Tried {
    /// The heads of the document before.
    before: Heads,
    merged: Document,
    delta: Delta,
}

/// What is told of a copy that was tried.
#[derive(Debug)]
struct Told {
    /// What its changes have touched.
    touched: Touched,
    notes: Vec<ChangeMeta>,
    left_out: (LeftOut, LeftOutOf),
}

impl Document {
    /// What merging a copy would change. `book` is the Book of this document, which has a workspace;
    /// where there is none, see [`WholeCopy`](crate::WholeCopy). Nothing changes here.
    ///
    /// # Errors
    /// When the file is not a copy of this workspace that can be read here.
    pub fn preview(&self, book: &Book, copy: &ForeignCopy) -> Result<(MergePreview, StagedCopy), CopyRefused> {
        self.preview_with(book, copy, Trust::None)
    }

    /// The same with a copy that an inspector has read.
    ///
    /// # Errors
    /// As [`Document::preview`].
    pub fn preview_inspected(
        &self,
        book: &Book,
        copy: &ForeignCopy,
        verdict: Verdict,
    ) -> Result<(MergePreview, StagedCopy), CopyRefused> {
        self.preview_with(book, copy, verdict.into())
    }

    fn preview_with(
        &self,
        book: &Book,
        copy: &ForeignCopy,
        trust: Trust,
    ) -> Result<(MergePreview, StagedCopy), CopyRefused> {
        let theirs = foreign::open(&copy.bytes)?;
        if workspace(&theirs.doc) != self.workspace() {
            return Err(foreign::refusal(Objection::OtherWorkspace, &theirs.doc));
        }
        let changes = self.doc.get_changes_added(&theirs.doc);
        let left_out = (theirs.left_out, theirs.left_out_of.clone());
        let (tried, told) = self.tried(&changes, trust, left_out.clone())?;
        let heads = tried.merged.rejects.without(theirs.doc.get_heads());
        // Changes that are made up may come out otherwise than they went in; those that build on
        // them would wait for ever.
        if !heads.iter().all(|head| changes::is_in(&tried.merged.doc, head)) {
            return Err(CopyRefused::Damaged);
        }
        // Where something of it is left out, what it holds is not what is taken in.
        let apart = if theirs.doc.get_heads() == heads { tried.apart(&theirs.doc, &told.touched) } else { None };
        let summary = tried.summary(book, &apart.unwrap_or_else(|| tried.all_of(&heads)), &told);
        debug_assert_eq!(
            summary,
            tried.summary(book, &tried.all_of(&heads), &told),
            "whatever is not looked at is the same"
        );
        let preview = MergePreview { adopts: false, summary: summary.clone(), ..theirs.preview(copy) };
        Ok((preview, StagedCopy { changes, left_out, summary, heads, trust, tried }))
    }

    /// Merges a copy that was previewed. `book` is the Book of this document, as it is before.
    ///
    /// # Errors
    /// When it cannot be merged any more with what has come since. Then nothing is merged.
    pub fn merge(&mut self, book: &Book, staged: StagedCopy) -> Result<(Delta, MergeSummary), CopyRefused> {
        let StagedCopy { changes, left_out, summary, heads, trust, tried } = staged;
        // Changes that wait do not show in the heads.
        let is_as_it_was = tried.before == self.heads() && !self.is_missing_changes() && !self.is_behind();
        let (tried, summary) = if is_as_it_was {
            (tried, summary)
        } else {
            let (tried, told) = self.tried(&changes, trust, left_out)?;
            let summary = tried.summary(book, &tried.all_of(&heads), &told);
            (tried, summary)
        };
        let Tried { mut merged, delta, .. } = tried;
        // What does not show in the heads may have changed since: who writes here, and what was left out.
        merged.doc.set_actor(self.doc.get_actor().clone());
        merged.is_impersonated |= self.is_impersonated;
        merged.rejects = std::mem::take(&mut self.rejects).with(merged.rejects);
        *self = merged;
        Ok((delta, summary))
    }

    fn tried(
        &self,
        changes: &[Change],
        trust: Trust,
        (mut left_out, mut left_out_of): (LeftOut, LeftOutOf),
    ) -> Result<(Tried, Told), CopyRefused> {
        let mut merged = self.clone();
        let _ = (merged.take_left_out(), merged.take_left_out_of()); // of others
        merged.rejects.tell_again(true);
        let taken = merged.take_trusting(changes.to_vec(), trust).map_err(|_| CopyRefused::Damaged)?;
        let Taken { changes, touched, delta } = taken;
        let notes = changes.iter().map(|change| ChangeMeta::read(change.message(), change.timestamp())).collect();
        merged.rejects.tell_again(false);
        left_out += merged.take_left_out();
        let LeftOutOf { records, by } = merged.take_left_out_of();
        left_out_of.add(records, by);
        let told = Told { touched, notes, left_out: (left_out, left_out_of) };
        Ok((Tried { before: self.heads(), merged, delta }, told))
    }
}

impl Tried {
    fn summary(&self, book: &Book, theirs: &Theirs, told: &Told) -> MergeSummary {
        let (delta, changes, left_out) = (&self.delta, told.notes.clone(), told.left_out.clone());
        summary::of(Merge { book, delta, theirs, changes, left_out })
    }

    /// What a copy holds of what either side has changed while apart; its own changes have `touched` that. All else
    /// stands there as here. `None` where that cannot be told by looking.
    fn apart(&self, copy: &Automerge, touched: &Touched) -> Option<Theirs> {
        // What is here beside the copy is what was changed here.
        let ours = apart::touched(&self.merged.doc, &copy.get_heads())?;
        let mut records = read::touched(copy, &ours, Origin::Elsewhere).0.records;
        let mut apart: FxHashSet<_> = ours.entities().collect();
        // What only the copy has written to stands there as it does here afterwards.
        records.extend(self.delta.records.iter().filter(|record| !apart.contains(&record.entity())).cloned());
        apart.extend(touched.entities());
        Some(Theirs { records, apart: Some(apart) })
    }

    /// All that a copy with these heads holds.
    fn all_of(&self, heads: &[ChangeHash]) -> Theirs {
        let copy = self.merged.doc.fork_at(heads);
        Theirs { records: copy.map(|copy| read::everything(&copy).records).unwrap_or_default(), apart: None }
    }
}
