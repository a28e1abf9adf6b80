//! What can be undone, and redone.

use std::collections::VecDeque;

use kariz_protocol::Tell;

use super::Entry;

/// More writes than these are not remembered: the oldest commands are forgotten first.
const MAX_WRITES: usize = 500_000;
const MAX_ENTRIES: usize = 1_000;

/// The commands of this tab, the latest last.
#[derive(Debug, Default)]
pub(crate) struct UndoStack {
    done: VecDeque<Entry>,
    undone: Vec<Entry>,
}

impl UndoStack {
    /// A command was carried out: what was undone before cannot be redone any more.
    pub fn push(&mut self, entry: Entry) {
        if !entry.is_empty() {
            self.undone.clear();
            self.push_done(entry);
        }
    }

    /// A copy was merged. Undo takes that back next, even if there is nothing to take back of it.
    pub fn push_merge(&mut self, entry: Entry) {
        self.undone.clear();
        self.push_done(entry);
    }

    /// A command stands (again).
    pub fn push_done(&mut self, entry: Entry) {
        self.done.push_back(entry);
        while self.done.len() > 1 && self.is_too_much() {
            self.done.pop_front();
        }
    }

    /// A command was taken back.
    pub fn push_undone(&mut self, entry: Entry) {
        self.undone.push(entry);
    }

    /// The command to take back next; it stays where it is.
    pub fn last_done(&self) -> Option<&Entry> {
        self.done.back()
    }

    /// The command to carry out again next; it stays where it is.
    pub fn last_undone(&self) -> Option<&Entry> {
        self.undone.last()
    }

    /// The command to take back next.
    pub fn pop_done(&mut self) -> Option<Entry> {
        self.done.pop_back()
    }

    /// The command to carry out again next.
    pub fn pop_undone(&mut self) -> Option<Entry> {
        self.undone.pop()
    }

    /// Whether nothing was done, or all of it was undone.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }

    /// What undo and redo would do now.
    pub fn state(&self) -> Tell {
        let name = |entry: &Entry| entry.name().to_owned();
        Tell::UndoState { undo: self.done.back().map(name), redo: self.undone.last().map(name) }
    }

    fn is_too_much(&self) -> bool {
        let writes: usize = self.done.iter().map(Entry::len).sum();
        writes > MAX_WRITES || self.done.len() > MAX_ENTRIES
    }
}
