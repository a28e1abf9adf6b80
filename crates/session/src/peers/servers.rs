//! The sync servers that the user has set. One tab of a browser talks to them.

use kariz_core::{Timestamp, WorkspaceId};
use kariz_document::Document;
use kariz_protocol::{CopyRefused, DeviceId, PeerEvent, PeerId, PeerState, Verdict};

use super::server::Server;
use crate::{
    effect::{Effect, OpId},
    live::Live,
    turn::Turn,
};

/// The most servers.
const MAX_SERVERS: usize = 8;
/// The most bytes of a server's address.
const MAX_ADDRESS: usize = 2_000;

/// The sync servers that the user has set.
#[derive(Debug, Default)]
pub(super) struct Servers {
    list: Vec<Server>,
    /// The workspace that they are about: the one that is open, or one to be got.
    about: Option<WorkspaceId>,
    /// A workspace to be got, where there is none.
    wanted: Option<WorkspaceId>,
    right: Right,
    last_number: u32,
}

/// Whether this tab is the one that talks to servers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Right {
    #[default]
    NotAsked,
    Asked,
    Held,
}

impl Servers {
    /// These are to be kept in step with, and no others.
    pub fn set(&mut self, turn: &mut Turn<'_>, mut addresses: Vec<String>) {
        addresses.retain(|address| address.len() <= MAX_ADDRESS);
        addresses.truncate(MAX_SERVERS);
        for server in self.list.iter_mut().filter(|server| !addresses.iter().any(|other| other == server.address())) {
            server.leave(turn);
        }
        let mut old = std::mem::take(&mut self.list);
        for address in addresses {
            let known = old.iter().position(|server| server.address() == address);
            let is_twice = self.list.iter().any(|server| server.address() == address);
            match known {
                Some(known) => self.list.push(old.swap_remove(known)),
                None if is_twice => {}
                None => self.list.push(Server::new(address)),
            }
        }
    }

    /// With no workspace open: gets this one.
    pub fn join(&mut self, workspace: WorkspaceId) {
        self.wanted = Some(workspace);
    }

    /// What is here is read anew: they are to be greeted again.
    pub fn start_over(&mut self) {
        self.about = None;
    }

    /// This tab is the one that talks to servers.
    pub fn held(&mut self) {
        self.right = Right::Held;
    }

    /// Whether one of them is connected.
    pub fn has_company(&self) -> bool {
        self.list.iter().any(Server::is_joined)
    }

    /// All are tried again at once.
    pub fn try_again(&mut self) {
        self.list.iter_mut().for_each(Server::try_again);
    }

    /// When something will be due.
    pub fn due_at(&self) -> Option<Timestamp> {
        self.list.iter().filter_map(Server::due_at).min()
    }

    /// Something happened to a WebSocket. Says whether it brought something.
    pub fn event(&mut self, turn: &mut Turn<'_>, live: Option<&mut Live>, device: DeviceId, event: PeerEvent) -> bool {
        let (PeerEvent::Opened(id) | PeerEvent::Met(id, _) | PeerEvent::Bytes(id, _) | PeerEvent::Closed(id)) = event;
        let Some(server) = self.list.iter_mut().find(|server| server.is_on(id)) else { return false };
        match (event, self.about) {
            (PeerEvent::Opened(_), _) => server.opened(turn, device),
            (PeerEvent::Closed(_), _) => server.lose(turn),
            (PeerEvent::Bytes(_, bytes), Some(about)) => return server.hear(turn, live, about, &bytes),
            (PeerEvent::Bytes(..), None) | (PeerEvent::Met(..), _) => {}
        }
        false
    }

    /// An inspector has read a snapshot of a server. Says whether it brought something; `None` when this
    /// was about something else.
    pub fn inspected(
        &mut self,
        turn: &mut Turn<'_>,
        mut live: Option<&mut Live>,
        op: OpId,
        result: &Result<Verdict, CopyRefused>,
    ) -> Option<bool> {
        self.list.iter_mut().find_map(|server| server.inspected(turn, live.as_deref_mut(), op, result))
    }

    /// Connects to those whose time has come, in the tab whose task it is.
    pub fn do_what_is_due(&mut self, turn: &mut Turn<'_>, live: Option<&Live>) {
        self.list.iter_mut().for_each(|server| server.give_up_late(turn));
        self.follow(turn, live.map(Live::workspace));
        if !self.may_connect(turn, live.is_some()) {
            return;
        }
        for server in &mut self.list {
            if server.wants_connection(turn) {
                self.last_number += 1;
                server.connect(turn, PeerId::Server(self.last_number));
            }
        }
    }

    /// Those of a workspace that is closed are let go.
    fn follow(&mut self, turn: &mut Turn<'_>, open: Option<WorkspaceId>) {
        if open.is_some() {
            self.wanted = None;
        }
        let about = open.or(self.wanted);
        if about != self.about {
            self.about = about;
            self.list.iter_mut().for_each(|server| server.leave(turn));
            self.let_go(turn);
        }
        if self.list.is_empty() {
            self.let_go(turn);
        }
    }

    fn let_go(&mut self, turn: &mut Turn<'_>) {
        if self.right != Right::NotAsked {
            turn.effect(Effect::LetServersGo);
            self.right = Right::NotAsked;
        }
    }

    /// A workspace that is yet to be got is nobody else's.
    fn may_connect(&mut self, turn: &mut Turn<'_>, is_open: bool) -> bool {
        match (self.about, self.right) {
            (None, _) => false,
            (Some(_), _) if self.list.is_empty() => false,
            (Some(workspace), Right::NotAsked) if is_open => {
                self.right = Right::Asked;
                turn.effect(Effect::HoldServers(workspace));
                false
            }
            (Some(_), right) => !is_open || right == Right::Held,
        }
    }

    /// Says to each what there is to say.
    pub fn speak(&mut self, turn: &mut Turn<'_>, live: Option<&Live>, device: DeviceId, has_news: bool) {
        let Some(about) = self.about else { return };
        self.list.iter_mut().for_each(|server| server.speak(turn, live, device, about, has_news));
    }

    /// A workspace that was to be got, and is here now.
    pub fn take_ripe(&mut self, turn: &mut Turn<'_>) -> Option<Document> {
        let wanted = self.wanted?;
        self.list.iter_mut().find_map(|server| server.take_ripe(turn, wanted))
    }

    /// The workspace is here, from somebody else: what has come of it is taken in.
    pub fn join_seeds(&mut self, turn: &mut Turn<'_>, live: &mut Live) {
        self.list.iter_mut().for_each(|server| server.join_seed(turn, live));
    }

    /// As the page shows them.
    pub fn states(&mut self, live: Option<&Live>) -> impl Iterator<Item = PeerState> {
        self.list.iter_mut().map(move |server| server.state(live))
    }
}
