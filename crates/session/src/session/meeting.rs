//! Peers, with or without a workspace that is open (L6, L7).

use kariz_document::{Document, Whole};
use kariz_protocol::PeerAsk;

use super::{Phase, Session};
use crate::{live::Live, turn::Turn};

impl Session {
    pub(super) fn asked_about_peers(&mut self, turn: &mut Turn<'_>, ask: PeerAsk) {
        let live = match &mut self.phase {
            Phase::Open(live) => Some(&mut **live),
            _ => None,
        };
        self.peers.asked(turn, live, ask);
        if let Some(document) = self.peers.take_ripe(turn) {
            self.receive_whole(turn, document);
        }
    }

    /// A workspace has come from a peer, where there was none. Changes that are made up may come out
    /// otherwise than they went in, so it is tried whether it can be read again.
    fn receive_whole(&mut self, turn: &mut Turn<'_>, document: Document) {
        let again = Document::open(&document.save(), turn.new_actor());
        let is_readable = again.is_ok_and(|again| again.heads() == document.heads());
        if is_readable && self.may_begin() {
            self.begin(turn, Whole::from(document), None);
        }
        if let Phase::Open(live) = &mut self.phase {
            self.peers.join_seeds(turn, live);
        }
    }

    /// At the end of each turn, when all else is done. While it is not known yet what is here, peers wait.
    pub(super) fn finish_with_peers(&mut self, turn: &mut Turn<'_>) {
        let live = match &self.phase {
            Phase::Open(live) if live.is_view() => {
                self.peers.leave_all(turn);
                turn.outcome.wake = live.wake();
                return;
            }
            Phase::Open(live) => Some(&**live),
            Phase::Empty | Phase::Shut(..) => None,
            _ => return,
        };
        self.peers.finish(turn, live);
        turn.outcome.wake = live.and_then(Live::wake).into_iter().chain(self.peers.wake()).min();
    }
}
