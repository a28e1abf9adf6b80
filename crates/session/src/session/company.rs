//! Peers, as soon as what it takes to talk to them is here: it is fetched when there is somebody to talk to (L6, L7).

use std::collections::BTreeSet;

use kariz_core::Timestamp;
use kariz_protocol::{InStep, LeftOut, Link, PeerAsk, PeerEvent, PeerId, PeerRefused, PeerState, PeerTell, Tell, Who};

use crate::{
    deadline::Deadline,
    effect::Effect,
    extra::{Extra, MakePeers},
    peers::Peering,
    turn::Turn,
};

/// So long after it could not be fetched it is tried again, where servers wait for it.
const AGAIN_MS: i64 = 10_000;

/// Those with whom this page keeps in step.
#[derive(Default)]
pub(super) struct Company {
    peers: Option<Box<dyn Peering>>,
    /// What was asked before they were here, in order.
    waiting: Vec<PeerAsk>,
    is_fetching: bool,
    again: Deadline,
}

impl Company {
    /// Peers, where they are here.
    pub fn peers(&mut self) -> Option<&mut (dyn Peering + 'static)> {
        self.peers.as_deref_mut()
    }

    /// Keeps what is asked until they are here, and has them fetched where it needs them.
    pub fn wait(&mut self, turn: &mut Turn<'_>, ask: PeerAsk) {
        match ask {
            PeerAsk::TryAgain => {}
            PeerAsk::Here(_) => {
                self.waiting.retain(|waiting| !matches!(waiting, PeerAsk::Here(_)));
                self.waiting.push(ask);
            }
            PeerAsk::Servers(ref servers) => {
                self.waiting.retain(|waiting| !matches!(waiting, PeerAsk::Servers(_)));
                if servers.is_empty() {
                    self.forget_servers(turn);
                } else {
                    self.waiting.push(ask);
                }
            }
            PeerAsk::Event(_) | PeerAsk::Signal(..) | PeerAsk::Join(_) => self.waiting.push(ask),
        }
        self.fetch_if_needed(turn);
    }

    /// They are here, or cannot be had now. Says what waits for them.
    pub fn fetched(&mut self, turn: &mut Turn<'_>, made: Option<MakePeers>) -> Vec<PeerAsk> {
        self.is_fetching = false;
        match made {
            Some(MakePeers(make)) if self.peers.is_none() => {
                self.peers = Some(make());
                std::mem::take(&mut self.waiting)
            }
            Some(_) => Vec::new(),
            None => {
                self.do_without(turn);
                Vec::new()
            }
        }
    }

    /// Has them fetched again when it is time.
    pub fn do_what_is_due(&mut self, turn: &mut Turn<'_>) {
        if self.again.take_due(turn.now) {
            self.fetch_if_needed(turn);
        }
    }

    /// When something will be due.
    pub fn wake(&self) -> Option<Timestamp> {
        self.peers.as_ref().map_or(self.again.at(), |peers| peers.wake())
    }

    /// Nobody is kept in step with what is here.
    pub fn wait_for_nobody(&mut self) {
        self.waiting.clear();
        self.again.clear();
    }

    fn fetch_if_needed(&mut self, turn: &mut Turn<'_>) {
        let is_needed = self.waiting.iter().any(|ask| !matches!(ask, PeerAsk::Here(_)));
        if is_needed && !self.is_fetching {
            self.is_fetching = true;
            self.again.clear();
            turn.effect(Effect::Fetch(Extra::Peers));
        }
    }

    /// Live sessions are refused; servers are said to be out of reach, and wait.
    fn do_without(&mut self, turn: &mut Turn<'_>) {
        let live: BTreeSet<PeerId> = self.waiting.iter().filter_map(live_peer).collect();
        for id in live {
            turn.tell(Tell::Peers(PeerTell::Refused(id, PeerRefused::Unavailable)));
            turn.effect(Effect::ClosePeer(id));
        }
        self.waiting.retain(|ask| !matches!(ask, PeerAsk::Event(_) | PeerAsk::Signal(..)));
        let servers = self.waiting.iter().find_map(|ask| match ask {
            PeerAsk::Servers(servers) => Some(servers),
            _ => None,
        });
        if let Some(servers) = servers {
            self.again.set(turn.now, AGAIN_MS);
            let link = Link::Offline { since: turn.now, next: self.again.at() };
            let states = (0..).zip(servers).map(|(nth, address)| out_of_reach(nth, address, &link)).collect();
            turn.tell(Tell::Peers(PeerTell::Peers(states)));
        }
    }

    fn forget_servers(&mut self, turn: &mut Turn<'_>) {
        self.waiting.retain(|ask| !matches!(ask, PeerAsk::Join(_)));
        if self.again.at().is_some() {
            self.again.clear();
            turn.tell(Tell::Peers(PeerTell::Peers(Vec::new())));
        }
    }
}

/// The page at the other end of a channel, which waits for an answer.
fn live_peer(ask: &PeerAsk) -> Option<PeerId> {
    match ask {
        PeerAsk::Event(PeerEvent::Met(id, _) | PeerEvent::Bytes(id, _)) => Some(*id),
        _ => None,
    }
}

fn out_of_reach(nth: u32, address: &str, link: &Link) -> PeerState {
    PeerState {
        id: PeerId::Server(nth),
        who: Who::Server(address.to_owned()),
        link: link.clone(),
        in_step: InStep::Unknown,
        kept: true,
        left_out: LeftOut::default(),
    }
}
