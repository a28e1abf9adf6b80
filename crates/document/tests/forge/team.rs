//! Several authors who part and meet.

use automerge::{ActorId, Automerge, Change, ChangeHash};

use super::{Dice, honest};

/// Some authors, each with a copy.
pub struct Team {
    copies: Vec<Automerge>,
}

impl Team {
    /// Each begins with this document, or, all but the first, with an earlier state of it.
    pub fn upon(doc: &Automerge, authors: &[ActorId], dice: &mut Dice<'_>) -> Self {
        let changes = doc.get_changes(&[]);
        let hashes: Vec<_> = changes.iter().map(Change::hash).collect();
        let copy = |(nth, author): (usize, &ActorId)| {
            // The first two are what every document begins with, and the workspace.
            let is_new = changes.iter().all(|change| change.actor_id() != author);
            let is_earlier = is_new && nth > 0 && dice.one_in(4) && hashes.len() > 2;
            let copy =
                if is_earlier { doc.fork_at(&[hashes[2 + dice.below(hashes.len() - 2)]]).unwrap() } else { doc.fork() };
            copy.with_actor(author.clone())
        };
        Self { copies: authors.iter().enumerate().map(copy).collect() }
    }

    /// So many steps: somebody edits, or hears from somebody else.
    pub fn work(&mut self, steps: usize, dice: &mut Dice<'_>) {
        for _ in 0..steps {
            let who = dice.below(self.copies.len());
            let other = dice.below(self.copies.len());
            if who != other && dice.one_in(3) {
                let mut theirs = self.copies[other].clone();
                self.copies[who].merge(&mut theirs).unwrap();
            }
            honest::edit(&mut self.copies[who], dice);
        }
    }

    /// What they have together.
    pub fn together(&self) -> Automerge {
        let mut all = self.copies[0].fork();
        for copy in &self.copies[1..] {
            all.merge(&mut copy.clone()).unwrap();
        }
        all
    }

    /// All that they have written since, each change after those that it builds on.
    pub fn changes_since(&self, heads: &[ChangeHash]) -> Vec<Change> {
        self.together().get_changes(heads)
    }
}
