//! What can be undone, and redone.

use std::collections::VecDeque;

use kariz_core::{Timestamp, WorkspaceId};
use kariz_protocol::{ChangeId, Tell, from_bytes, to_bytes};
use kariz_wire::Wire;

use super::Entry;
use crate::turn::Turn;

/// More writes than these are not remembered: the oldest commands are forgotten first.
const MAX_WRITES: usize = 500_000;
const MAX_ENTRIES: usize = 1_000;

/// So much of it outlives a reload: it is written with each command. What is larger than that alone (an import)
/// has a restore point.
const KEPT_BYTES: usize = 64 * 1024;
const KEPT_ENTRIES: usize = 50;

/// The commands of this tab, and those that were done on this device before it was opened; the latest last.
#[derive(Debug, Default)]
pub(crate) struct UndoStack {
    done: VecDeque<Entry>,
    undone: Vec<Entry>,
    /// Of other tabs, as they are kept for after a reload.
    others: Vec<Kept>,
}

/// A command as it is kept on the device.
#[derive(Clone, Debug, Wire)]
struct Kept {
    entry: Entry,
    is_undone: bool,
}

fn read(workspace: WorkspaceId, bytes: &[u8]) -> Option<Vec<Kept>> {
    let (of, kept): (WorkspaceId, Vec<Kept>) = from_bytes(bytes).ok()?;
    (of == workspace).then_some(kept)
}

impl UndoStack {
    /// What was kept before this page was loaded comes before what was done since. What cannot be read, as another
    /// version may have kept it, and what is of another workspace, is forgotten.
    pub fn remember(&mut self, workspace: WorkspaceId, bytes: &[u8]) {
        let mut stack = Self::default();
        let kept = read(workspace, bytes).unwrap_or_default();
        let last_made = kept.iter().map(|kept| kept.entry.made).max().unwrap_or_default();
        for Kept { entry, is_undone } in kept {
            match is_undone {
                false => stack.done.push_back(entry),
                // What was taken back before the last command cannot be done again, in whichever tab that was.
                true if entry.at >= last_made => stack.undone.push(entry),
                true => {}
            }
        }
        if !self.is_empty() {
            stack.undone.clear();
        }
        stack.done.append(&mut self.done);
        self.done = stack.done;
        stack.undone.append(&mut self.undone);
        self.undone = stack.undone;
    }

    /// As much of the latest as is kept on the device. What lies before a command that is too large is not kept
    /// either: after a reload, undo would else take back something that is not the last.
    pub fn to_bytes(&self, workspace: WorkspaceId) -> Vec<u8> {
        let kept = |is_undone: bool| move |entry: &Entry| Kept { entry: entry.clone(), is_undone };
        let small = |entry: &&Entry| entry.weight() <= KEPT_BYTES;
        let done = self.done.iter().rev().take(KEPT_ENTRIES).take_while(small).map(kept(false));
        let undone = self.undone.iter().rev().take(KEPT_ENTRIES).take_while(small).map(kept(true));
        let mut all: Vec<Kept> = done.chain(undone).chain(self.others.iter().cloned()).collect();
        all.reverse();
        all.sort_by_key(|kept| kept.entry.at); // stable: what was done in one moment stays in its order
        let mut room = KEPT_BYTES;
        let fits = |kept: &&Kept| {
            let left = room.checked_sub(kept.entry.weight());
            room = left.unwrap_or_default();
            left.is_some()
        };
        let count = all.iter().rev().take(KEPT_ENTRIES).take_while(fits).count();
        to_bytes(&(workspace, all.split_off(all.len() - count)))
    }

    /// What another tab keeps. What both know, the one says that has dealt with it last.
    pub fn hear(&mut self, workspace: WorkspaceId, bytes: &[u8]) {
        let Some(theirs) = read(workspace, bytes) else { return };
        self.others.clear();
        for kept in theirs {
            match self.known_at(kept.entry.id) {
                None => self.others.push(kept),
                Some(at) if at < kept.entry.at => self.replace(kept),
                Some(_) => {}
            }
        }
    }

    fn known_at(&self, id: ChangeId) -> Option<Timestamp> {
        self.done.iter().chain(&self.undone).find(|entry| entry.id == id).map(|entry| entry.at)
    }

    fn replace(&mut self, kept: Kept) {
        self.done.retain(|entry| entry.id != kept.entry.id);
        self.undone.retain(|entry| entry.id != kept.entry.id);
        match kept.is_undone {
            true => self.undone.push(kept.entry),
            false => self.done.push_back(kept.entry),
        }
    }

    /// A command was carried out: what was undone before cannot be redone any more. Gives its number.
    pub fn push(&mut self, turn: &mut Turn<'_>, entry: Entry) -> Option<ChangeId> {
        (!entry.is_empty()).then(|| self.push_merge(turn, entry))
    }

    /// A copy was merged. Undo takes that back next, even if there is nothing to take back of it.
    pub fn push_merge(&mut self, turn: &mut Turn<'_>, mut entry: Entry) -> ChangeId {
        self.undone.clear();
        entry.id = (turn.random)();
        entry.made = turn.now;
        let id = entry.id;
        self.push_done(turn.now, entry);
        id
    }

    /// A command stands (again).
    pub fn push_done(&mut self, now: Timestamp, entry: Entry) {
        self.done.push_back(Entry { at: now, ..entry });
        while self.done.len() > 1 && self.is_too_much() {
            self.done.pop_front();
        }
    }

    /// A command was taken back.
    pub fn push_undone(&mut self, now: Timestamp, entry: Entry) {
        self.undone.push(Entry { at: now, ..entry });
    }

    /// The command to take back: this one, else the next; with those that were done since. All stay where they are.
    pub fn find_done(&self, id: Option<ChangeId>) -> Option<(&Entry, impl Iterator<Item = &Entry>)> {
        let place = match id {
            Some(id) => self.done.iter().rposition(|entry| entry.id == id)?,
            None => self.done.len().checked_sub(1)?,
        };
        Some((self.done.get(place)?, self.done.range(place + 1..)))
    }

    /// The command to carry out again: this one, else the next; it stays where it is.
    pub fn find_undone(&self, id: Option<ChangeId>) -> Option<&Entry> {
        match id {
            Some(id) => self.undone.iter().rfind(|entry| entry.id == id),
            None => self.undone.last(),
        }
    }

    /// It is not there to be taken back any more, nor to be carried out again.
    pub fn forget(&mut self, id: ChangeId) {
        self.done.retain(|entry| entry.id != id);
        self.undone.retain(|entry| entry.id != id);
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

#[cfg(test)]
mod tests {
    use kariz_core::RecordId;

    use super::*;

    fn stack(names: &[(&str, i64)]) -> UndoStack {
        let entry = |(name, at): &(&str, i64)| Entry {
            id: at.cast_unsigned(),
            made: Timestamp(*at),
            at: Timestamp(*at),
            ..Entry::named(name)
        };
        UndoStack { done: names.iter().map(entry).collect(), ..UndoStack::default() }
    }

    fn names(stack: &UndoStack) -> (Vec<&str>, Vec<&str>) {
        (stack.done.iter().map(Entry::name).collect(), stack.undone.iter().map(Entry::name).collect())
    }

    const HERE: WorkspaceId = WorkspaceId(RecordId(1));

    fn read(bytes: &[u8]) -> UndoStack {
        let mut stack = UndoStack::default();
        stack.remember(HERE, bytes);
        stack
    }

    #[test]
    fn what_is_kept_of_two_tabs_is_one_list() {
        let (mut one, mut other) = (stack(&[("a", 1), ("c", 3)]), stack(&[("b", 2)]));
        other.hear(HERE, &one.to_bytes(HERE));
        one.hear(HERE, &other.to_bytes(HERE));
        assert_eq!(one.to_bytes(HERE), other.to_bytes(HERE));
        assert_eq!(names(&read(&one.to_bytes(HERE))).0, ["a", "b", "c"]);
        assert_eq!(names(&one).0, ["a", "c"], "a tab undoes what it has done itself");
    }

    #[test]
    fn what_another_tab_has_taken_back_is_not_taken_back_again() {
        let mut one = stack(&[("a", 1), ("b", 2)]);
        let mut other = read(&one.to_bytes(HERE));
        let entry = other.done.pop_back().unwrap();
        other.push_undone(Timestamp(5), entry);
        one.hear(HERE, &other.to_bytes(HERE));
        assert_eq!(names(&one), (vec!["a"], vec!["b"]));
    }

    #[test]
    fn what_was_taken_back_before_the_last_command_stays_so() {
        let mut undone = stack(&[("a", 1), ("b", 2)]);
        let entry = undone.done.pop_back().unwrap();
        undone.push_undone(Timestamp(5), entry);
        assert_eq!(names(&read(&undone.to_bytes(HERE))), (vec!["a"], vec!["b"]));
        undone.hear(HERE, &stack(&[("c", 6)]).to_bytes(HERE));
        assert_eq!(names(&read(&undone.to_bytes(HERE))), (vec!["a", "c"], vec![]));
    }

    #[test]
    fn so_much_is_kept_and_what_cannot_be_read_is_forgotten() {
        let all: Vec<_> = (1..=60).map(|at| ("one", at)).collect();
        assert_eq!(names(&read(&stack(&all).to_bytes(HERE))).0.len(), KEPT_ENTRIES);
        assert!(read(&[7, 1, 2]).is_empty());
        assert!(read(&stack(&all).to_bytes(WorkspaceId(RecordId(2)))).is_empty(), "of another workspace");
    }
}
