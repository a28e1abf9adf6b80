//! Copies outside of this browser: made, looked at, merged (L4, L5).

use kariz_core::{AnyRecord, Command, Date, Entity, Timestamp, Transaction, Workspace, WorkspaceId, Write, decide};
use kariz_document::{ChangeMeta, Document, fitting};
use kariz_protocol::{BigStep, CopyRefused, ForeignCopy, MergeSummary, Seq, Tell, Verdict};

use super::{Live, not_written};
use crate::{
    batch::Durability, comparing, effect::OpId, extra::Copies, failure::StorageFailure, turn::Turn, undo::Entry,
};

/// Something that is told when storage has answered.
#[derive(Debug)]
pub(super) struct Promise {
    op: OpId,
    kept: Tell,
    refused: Tell,
}

/// A copy that was asked for.
pub(super) struct HandedOut {
    seq: Seq,
    at: Timestamp,
    /// How many changes are in it.
    changes: u64,
}

/// So many may wait to be said to be kept; those before them have come to nothing.
const MOST_HANDED_OUT: usize = 8;

impl Live {
    pub(super) fn share_copy(&mut self, turn: &mut Turn<'_>, seq: Seq) {
        let name = self.file_name(turn.now);
        turn.tell(Tell::Copy(seq, self.document.save(), name));
        self.name_is_known();
        let changes = u64::try_from(self.document.change_count()).unwrap_or(u64::MAX);
        if self.handed_out.len() == MOST_HANDED_OUT {
            self.handed_out.remove(0);
        }
        self.handed_out.push(HandedOut { seq, at: turn.now, changes });
    }

    /// Notes that a copy is one: sharing can be called off, and what was encrypted may not open.
    pub(super) fn copy_kept(&mut self, turn: &mut Turn<'_>, seq: Seq) {
        let Some(place) = self.handed_out.iter().position(|copy| copy.seq == seq) else { return };
        let HandedOut { at, changes, .. } = self.handed_out.remove(place);
        self.meta.copied_at = Some(at);
        self.meta.copied_changes = changes;
        self.meta_changed(turn);
        self.tell_storage(turn);
    }

    /// Everything as it is now, as the first change of another workspace (L10). What was set aside stays
    /// behind, and of two values that wait for a choice, the one that stands goes along. So does what is longer
    /// than can be written today.
    pub(super) fn fresh_copy(&self, turn: &mut Turn<'_>, seq: Seq) {
        let fresh = WorkspaceId::new(turn.now, u128::from((turn.random)()) << 64 | u128::from((turn.random)()));
        let apart = |record| match record {
            AnyRecord::Workspace(workspace) => Workspace { id: fresh, ..Workspace::clone(&workspace) }.into(),
            other => other,
        };
        let records = self.book.to_delta().records.into_iter().map(apart);
        let writes = records.map(|record| Write::Create { entity: record.entity(), fields: record.fields() });
        let writes = writes.filter_map(|write| fitting(write).0).collect();
        let mut document = Document::new(turn.new_actor());
        let meta = ChangeMeta { at: turn.now, by: self.meta.me };
        // Every record is created, none is looked for, and all of it fits. What has nothing in it is no copy.
        match document.commit(&Transaction { name: "fresh".to_owned(), writes }, &meta) {
            Ok(_) => turn.tell(Tell::Copy(seq, document.save(), self.file_name(turn.now))),
            Err(why) => turn.tell(Tell::Done(seq, Err(not_written(why)))),
        }
    }

    fn file_name(&self, now: Timestamp) -> String {
        let name = self.book.workspace().map_or("", |workspace| workspace.name.as_str());
        file_name(name, self.today(now), "kariz")
    }

    /// Forgets the copy that was previewed last.
    pub fn drop_copy(&mut self) {
        self.staged = None;
    }

    /// Shows what a copy would bring, of which an inspector says this.
    pub fn preview(&mut self, turn: &mut Turn<'_>, copies: Copies, seq: Seq, copy: &ForeignCopy, verdict: Verdict) {
        self.staged = None;
        let result = (copies.preview)(&self.document, &self.book, copy, verdict).map(|(preview, staged)| {
            self.staged = Some((copy.name.clone(), staged, copies));
            preview
        });
        turn.tell(Tell::Preview(seq, result));
    }

    pub(super) fn merge(&mut self, turn: &mut Turn<'_>, seq: Seq, kept: Vec<Entity>) {
        let Some((name, staged, copies)) = self.staged.take() else {
            return turn.tell(Tell::Merged(seq, Err(CopyRefused::NothingPreviewed)));
        };
        let before = self.heads();
        let (delta, mut summary) = match (copies.merge)(&mut self.document, &self.book, staged) {
            Ok(merged) => merged,
            Err(refused) => return turn.tell(Tell::Merged(seq, Err(refused))),
        };
        if summary.changes + summary.left_out.total() > 0 {
            self.keep_point(turn, BigStep::Merge(name), before.clone());
        }
        if summary.changes > 0 {
            let deleted = self.document.stored_at(&before, &comparing::deleted(&self.book, &delta));
            let mut entry = Entry::of_merge(&self.book, &delta, &summary.conflicts, deleted);
            self.take_in(turn, delta);
            self.keep_of_merge(turn, kept, &mut entry);
            summary.change = Some(self.undo.push_merge(turn, entry));
            self.repaint(turn.now);
            turn.tell(self.undo.state());
            self.keep_undo(turn);
            self.share_meta(turn);
        }
        match self.store(turn, Durability::Strict) {
            Some(op) => self.promise_merged(op, seq, summary),
            None => turn.tell(Tell::Merged(seq, Ok(summary))),
        }
    }

    /// Takes what is to be kept out of the bin, as part of the merge: one undo takes both back. What cannot be kept
    /// stays in the bin, where it is seen.
    fn keep_of_merge(&mut self, turn: &mut Turn<'_>, mut kept: Vec<Entity>, entry: &mut Entry) {
        kept.retain(|entity| self.book.get(*entity).is_some_and(|record| record.removed().is_some()));
        if kept.is_empty() {
            return;
        }
        let mut context = Self::context(&self.zone, &self.meta, turn);
        if let Ok(restored) = decide(&mut self.book, &mut context, Command::Restore(kept))
            && self.carry_out(turn, &restored).is_ok()
        {
            entry.extend(&restored);
        }
    }

    /// Tells of the merge when the operation is done.
    pub fn promise_merged(&mut self, op: OpId, seq: Seq, summary: MergeSummary) {
        self.promise(op, Tell::Merged(seq, Ok(summary)), Tell::Merged(seq, Err(CopyRefused::NotSaved)));
    }

    /// Tells one or the other when the operation is done, or has failed.
    pub(super) fn promise(&mut self, op: OpId, kept: Tell, refused: Tell) {
        self.promises.push(Promise { op, kept, refused });
    }

    pub(super) fn keep_promises(&mut self, turn: &mut Turn<'_>, op: OpId, result: Result<(), StorageFailure>) {
        for promise in self.promises.extract_if(.., |promise| promise.op == op) {
            turn.tell(if result.is_ok() { promise.kept } else { promise.refused });
        }
    }
}

/// `<workspace>-<date>.<ending>`, with only letters and digits of any script before that.
pub(super) fn file_name(workspace: &str, date: Date, ending: &str) -> String {
    let words = workspace.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-").to_lowercase();
    let slug: String = slug.chars().take(60).collect();
    let slug = if slug.is_empty() { "workspace" } else { &slug };
    format!("{slug}-{date}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_name(workspace: &str, expected: &str) {
        assert_eq!(file_name(workspace, Date::from_day_number(0), "kariz"), expected);
    }

    #[test]
    fn a_copy_is_named_after_its_workspace_and_the_day() {
        check_name("Rill Sensors: Sales/2026", "rill-sensors-sales-2026-1970-01-01.kariz");
        check_name("Vânzări", "vânzări-1970-01-01.kariz");
        check_name("  ", "workspace-1970-01-01.kariz");
    }
}
