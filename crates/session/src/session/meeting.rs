//! Peers, with or without a workspace that is open (L6, L7).

use kariz_document::Whole;
use kariz_protocol::{CopyRefused, PeerAsk, Verdict};

use super::{Phase, Session};
use crate::{effect::OpId, live::Live, turn::Turn};

impl Session {
    pub(super) fn asked_about_peers(&mut self, turn: &mut Turn<'_>, ask: PeerAsk) {
        let Some(peers) = self.company.peers() else { return self.company.wait(turn, ask) };
        let live = match &mut self.phase {
            Phase::Open(live) => Some(&mut **live),
            _ => None,
        };
        peers.asked(turn, live, ask);
        self.take_ripe(turn);
    }

    /// An inspector has read something. Says whether it was a snapshot that a peer has sent.
    pub(super) fn peer_inspected(
        &mut self,
        turn: &mut Turn<'_>,
        op: OpId,
        result: &Result<Verdict, CopyRefused>,
    ) -> bool {
        let Some(peers) = self.company.peers() else { return false };
        let live = match &mut self.phase {
            Phase::Open(live) => Some(&mut **live),
            _ => None,
        };
        let was_a_peers = peers.inspected(turn, live, op, result);
        self.take_ripe(turn);
        was_a_peers
    }

    /// A workspace may have come from a peer, where there was none. What is in it was looked at on the
    /// way: it can be saved, and read again (B6, B7).
    fn take_ripe(&mut self, turn: &mut Turn<'_>) {
        let Some(document) = self.company.peers().and_then(|peers| peers.take_ripe(turn)) else { return };
        if self.may_begin() {
            self.begin(turn, Whole::from(document), None);
        }
        if let (Phase::Open(live), Some(peers)) = (&mut self.phase, self.company.peers()) {
            peers.join_seeds(turn, live);
        }
    }

    /// At the end of each turn, when all else is done. While it is not known yet what is here, peers wait.
    pub(super) fn finish_with_peers(&mut self, turn: &mut Turn<'_>) {
        let live = match &self.phase {
            Phase::Open(live) if live.is_view() => {
                match self.company.peers() {
                    Some(peers) => peers.leave_all(turn),
                    None => self.company.wait_for_nobody(),
                }
                turn.outcome.wake = live.wake();
                return;
            }
            Phase::Open(live) => Some(&**live),
            Phase::Empty | Phase::Shut(..) => None,
            _ => return,
        };
        let has_company = match self.company.peers() {
            Some(peers) => {
                peers.finish(turn, live);
                peers.has_company()
            }
            None => {
                self.company.do_what_is_due(turn);
                false
            }
        };
        turn.outcome.wake = live.and_then(Live::wake).into_iter().chain(self.company.wake()).min();
        self.with_live(|live| live.in_company(has_company));
    }
}
