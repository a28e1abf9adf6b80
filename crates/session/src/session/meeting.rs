//! Peers, with or without a workspace that is open (L6, L7).

use kariz_document::Whole;
use kariz_protocol::{CopyRefused, PeerAsk, Verdict};

use super::{Phase, Session};
use crate::{effect::OpId, live::Live, turn::Turn};

impl Session {
    pub(super) fn asked_about_peers(&mut self, turn: &mut Turn<'_>, ask: PeerAsk) {
        let live = match &mut self.phase {
            Phase::Open(live) => Some(&mut **live),
            _ => None,
        };
        self.peers.asked(turn, live, ask);
        self.take_ripe(turn);
    }

    /// An inspector has read something. Says whether it was a snapshot that a peer has sent.
    pub(super) fn peer_inspected(
        &mut self,
        turn: &mut Turn<'_>,
        op: OpId,
        result: &Result<Verdict, CopyRefused>,
    ) -> bool {
        let live = match &mut self.phase {
            Phase::Open(live) => Some(&mut **live),
            _ => None,
        };
        let was_a_peers = self.peers.inspected(turn, live, op, result);
        self.take_ripe(turn);
        was_a_peers
    }

    /// A workspace may have come from a peer, where there was none. What is in it was looked at on the
    /// way: it can be saved, and read again (B6, B7).
    fn take_ripe(&mut self, turn: &mut Turn<'_>) {
        let Some(document) = self.peers.take_ripe(turn) else { return };
        if self.may_begin() {
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
        let has_company = self.peers.has_company();
        self.with_live(|live| live.in_company(has_company));
    }
}
