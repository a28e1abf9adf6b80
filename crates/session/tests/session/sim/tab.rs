//! A tab: a session, and what is on its way to it.

use std::collections::VecDeque;

use kariz_core::{Book, Delta, Timestamp};
use kariz_protocol::{Done, Heads, PeerState, PeerTell, Saving, Seq, Tell};
use kariz_session::{Batch, Load, OpId, Session, Suspect};

/// A storage operation that is under way.
pub enum Operation {
    Read(OpId, Load),
    Write(OpId, Batch),
}

/// A tab with its page.
pub struct Tab {
    pub session: Session,
    /// Storage operations, in the order in which they take effect.
    pub operations: VecDeque<Operation>,
    /// A foreign copy that an inspector is reading.
    pub inspections: Vec<(OpId, Suspect)>,
    /// Messages of other tabs that have not arrived yet.
    pub inbox: VecDeque<Vec<u8>>,
    pub wake: Option<Timestamp>,
    pub told: Vec<Tell>,
    /// The page's own Book: nothing but what it was told.
    pub page: Book,
    pub saving: Saving,
    pub last_seq: Seq,
}

impl Tab {
    pub fn new() -> Self {
        Self {
            session: Session::new(),
            operations: VecDeque::new(),
            inspections: Vec::new(),
            inbox: VecDeque::new(),
            wake: None,
            told: Vec::new(),
            page: Book::default(),
            saving: Saving::Saved,
            last_seq: 0,
        }
    }

    /// What a page does with what it is told.
    pub fn hear(&mut self, tell: Tell) {
        match &tell {
            Tell::Opened { book: Some(delta), .. } => {
                self.page = Book::default();
                self.page.apply((**delta).clone());
            }
            Tell::NoWorkspace => self.page = Book::default(),
            Tell::Changed(delta) => drop(self.page.apply(Delta::clone(delta))),
            Tell::Saving(saving) => self.saving = *saving,
            _ => {}
        }
        self.told.push(tell);
    }

    pub fn heads(&self) -> Heads {
        self.session.heads().unwrap_or_default()
    }

    pub fn book(&self) -> &Book {
        self.session.book().expect("a workspace is open")
    }

    pub fn is_open(&self) -> bool {
        self.session.book().is_some()
    }

    /// The peers as the page shows them.
    pub fn peers(&self) -> &[PeerState] {
        let told = self.told.iter().rev().find_map(|tell| match tell {
            Tell::Peers(PeerTell::Peers(peers)) => Some(peers.as_slice()),
            _ => None,
        });
        told.unwrap_or_default()
    }

    /// The answer to a command, undo or redo.
    pub fn done(&self, seq: Seq) -> Option<&Result<Done, kariz_core::Rejection>> {
        self.told.iter().find_map(|tell| match tell {
            Tell::Done(other, result) if *other == seq => Some(result),
            _ => None,
        })
    }
}
