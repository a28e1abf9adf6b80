//! One sync server: connecting, greeting, keeping in step, trying again (L7).

use kariz_core::{Timestamp, WorkspaceId};
use kariz_document::{Carry, Document};
use kariz_protocol::{
    BigStep, CopyRefused, DeviceId, Heads, InStep, Link, PeerId, PeerRefused, PeerState, Verdict, Who,
};

use super::{
    base58,
    limits::Meter,
    repo::{self, Kind, Said},
    strand::Strand,
};
use crate::{
    deadline::Deadline,
    effect::{Effect, OpId},
    live::Live,
    turn::Turn,
};

const FIRST_RETRY_MS: i64 = 1_000;
const LAST_RETRY_MS: i64 = 60_000;
/// A server that refused, or was left, is asked again after so long: its owner may have changed something.
const REFUSED_RETRY_MS: i64 = 10 * 60_000;
/// A server that does not greet is given up.
const PATIENCE_MS: i64 = 20_000;

/// One sync server.
#[derive(Debug)]
pub(super) struct Server {
    address: String,
    id: PeerId,
    stage: Stage,
    strand: Strand,
    meter: Meter,
    /// Connections in a row that came to nothing.
    failures: u32,
    /// When to try again, or to give up.
    due: Deadline,
}

#[derive(Debug)]
enum Stage {
    /// Another tab has the servers, or nobody has yet.
    Idle,
    /// Not connected, since when.
    Offline(Timestamp),
    /// The WebSocket is being opened.
    Opening,
    /// It is open; the server has not said who it is.
    Greeting,
    /// The server's name.
    Joined(String),
    /// It refused, in its own words.
    Refused(String),
    /// It was left for what it has sent.
    Left(PeerRefused),
}

impl Server {
    /// A server that nobody has spoken to.
    pub fn new(address: String) -> Self {
        Self {
            address,
            id: PeerId::Server(0),
            stage: Stage::Idle,
            strand: Strand::default(),
            meter: Meter::default(),
            failures: 0,
            due: Deadline::default(),
        }
    }

    /// Its address.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Whether this is the channel that it has now.
    pub fn is_on(&self, id: PeerId) -> bool {
        self.id == id && matches!(self.stage, Stage::Opening | Stage::Greeting | Stage::Joined(_))
    }

    /// When something will be due.
    pub fn due_at(&self) -> Option<Timestamp> {
        self.due.at().into_iter().chain(self.strand.due_at()).min()
    }

    /// Whether it should be connected to now. A server that has been silent for too long is let go.
    pub fn wants_connection(&mut self, turn: &mut Turn<'_>) -> bool {
        let is_due = self.due.take_due(turn.now);
        match self.stage {
            Stage::Idle => true,
            Stage::Offline(_) | Stage::Refused(_) | Stage::Left(_) => is_due,
            Stage::Opening | Stage::Greeting if is_due => {
                turn.effect(Effect::ClosePeer(self.id));
                self.lose(turn);
                false
            }
            Stage::Opening | Stage::Greeting | Stage::Joined(_) => false,
        }
    }

    /// Connects, by a channel that has not been used before.
    pub fn connect(&mut self, turn: &mut Turn<'_>, id: PeerId) {
        self.id = id;
        self.stage = Stage::Opening;
        self.due.set(turn.now, PATIENCE_MS);
        turn.effect(Effect::OpenServer(id, self.address.clone()));
    }

    /// Whether it is connected, and said so.
    pub fn is_joined(&self) -> bool {
        matches!(self.stage, Stage::Joined(_))
    }

    /// The network may be back: it is tried again at once.
    pub fn try_again(&mut self) {
        if matches!(self.stage, Stage::Offline(_) | Stage::Refused(_) | Stage::Left(_)) {
            self.failures = 0;
            self.stage = Stage::Idle;
        }
    }

    /// Lets it go; what is known of its copy is forgotten.
    pub fn leave(&mut self, turn: &mut Turn<'_>) {
        if matches!(self.stage, Stage::Opening | Stage::Greeting | Stage::Joined(_)) {
            turn.effect(Effect::ClosePeer(self.id));
        }
        *self = Self::new(std::mem::take(&mut self.address));
    }

    /// The WebSocket is open.
    pub fn opened(&mut self, turn: &mut Turn<'_>, device: DeviceId) {
        self.stage = Stage::Greeting;
        turn.effect(Effect::SendPeer(self.id, repo::join(&self.own_name(device))));
    }

    /// It is gone, or could not be reached.
    pub fn lose(&mut self, turn: &mut Turn<'_>) {
        let since = if let Stage::Offline(since) = self.stage { since } else { turn.now };
        let wait = FIRST_RETRY_MS.saturating_mul(1 << self.failures.min(10)).min(LAST_RETRY_MS);
        // Not everybody at once, when a server comes back.
        let chance = (turn.random)() % (wait.unsigned_abs() / 4).max(1);
        self.failures = self.failures.saturating_add(1);
        self.due.set(turn.now, wait.saturating_add_unsigned(chance));
        self.stage = Stage::Offline(since);
    }

    /// It has spoken. Says whether that brought something.
    pub fn hear(&mut self, turn: &mut Turn<'_>, live: Option<&mut Live>, wanted: WorkspaceId, bytes: &[u8]) -> bool {
        let within = self.meter.frame(turn.now, bytes.len()).and_then(|()| self.meter.message(turn.now));
        // What is beyond measure comes as nothing.
        if within.is_err() || bytes.is_empty() {
            self.end(turn, Stage::Left(PeerRefused::Floods));
            return false;
        }
        match Said::read(bytes) {
            Some(Said::Peer(name)) if matches!(self.stage, Stage::Greeting) => {
                self.join(turn, live.as_deref(), name);
            }
            Some(Said::Error(why)) => self.end(turn, Stage::Refused(why)),
            Some(Said::Sync(document, data)) if document == base58::document_id(wanted) => {
                return self.take(turn, live, &data);
            }
            Some(Said::Peer(_) | Said::Sync(..) | Said::Unavailable(_) | Said::Other) => {}
            None => self.hang_up(turn),
        }
        false
    }

    fn join(&mut self, turn: &mut Turn<'_>, live: Option<&Live>, name: String) {
        self.due.clear();
        self.stage = Stage::Joined(name);
        self.strand = match live {
            Some(live) => {
                let peer = BigStep::Sync(self.address.clone());
                Strand::with_open(live, &self.strand.shared(), &Heads::new(), peer)
            }
            None => Strand::to_receive(turn),
        };
    }

    fn take(&mut self, turn: &mut Turn<'_>, live: Option<&mut Live>, data: &[u8]) -> bool {
        if !matches!(self.stage, Stage::Joined(_)) {
            return false;
        }
        let taken = self.strand.take(turn, live, &mut self.meter, data);
        self.took(turn, taken)
    }

    fn took(&mut self, turn: &mut Turn<'_>, taken: Result<bool, PeerRefused>) -> bool {
        match taken {
            Ok(has_news) => {
                self.failures = 0;
                has_news
            }
            Err(why) => {
                self.end(turn, Stage::Left(why));
                false
            }
        }
    }

    /// An inspector has read a snapshot that it has sent; `None` when this was about something else.
    pub fn inspected(
        &mut self,
        turn: &mut Turn<'_>,
        live: Option<&mut Live>,
        op: OpId,
        result: &Result<Verdict, CopyRefused>,
    ) -> Option<bool> {
        if !self.strand.awaits(op) {
            return None;
        }
        let taken = self.strand.inspected(turn, live, &mut self.meter, result);
        Some(self.took(turn, taken))
    }

    /// A snapshot that takes too long to be read is given up, and the server with it.
    pub fn give_up_late(&mut self, turn: &mut Turn<'_>) {
        if self.strand.give_up(turn) {
            self.end(turn, Stage::Left(PeerRefused::Damaged));
        }
    }

    fn end(&mut self, turn: &mut Turn<'_>, stage: Stage) {
        turn.effect(Effect::ClosePeer(self.id));
        self.due.set(turn.now, REFUSED_RETRY_MS);
        self.stage = stage;
    }

    fn hang_up(&mut self, turn: &mut Turn<'_>) {
        turn.effect(Effect::ClosePeer(self.id));
        self.lose(turn);
    }

    /// Says what there is to say.
    pub fn speak(
        &mut self,
        turn: &mut Turn<'_>,
        live: Option<&Live>,
        device: DeviceId,
        wanted: WorkspaceId,
        has_news: bool,
    ) {
        let Stage::Joined(name) = &self.stage else { return };
        let is_answer = self.strand.owes();
        if !has_news && !is_answer {
            return;
        }
        let is_first = self.strand.is_receiving() && !self.strand.has_spoken();
        let kind = if is_first { Kind::Request } else { Kind::Sync };
        // Announcing without sending is nothing for a server: it would not say that it has it.
        let Some(data) = self.strand.message(live, Carry::Changes) else { return };
        if is_answer && self.meter.answered(turn.now, data.len()).is_err() {
            return self.end(turn, Stage::Left(PeerRefused::Floods));
        }
        let message = repo::about(kind, &self.own_name(device), name, &base58::document_id(wanted), &data);
        turn.effect(Effect::SendPeer(self.id, message));
    }

    /// A workspace that was on its way, and is here now.
    pub fn take_ripe(&mut self, turn: &mut Turn<'_>, wanted: WorkspaceId) -> Option<Document> {
        match self.strand.take_ripe(wanted) {
            Ok(ripe) => ripe,
            Err(_) => {
                self.end(turn, Stage::Left(PeerRefused::Damaged));
                None
            }
        }
    }

    /// The workspace is here, from somebody else: what has come of it is taken in.
    pub fn join_seed(&mut self, turn: &mut Turn<'_>, live: &mut Live) {
        let seed = self.strand.take_seed();
        if seed.is_some_and(|seed| live.take_seed(turn, &seed).is_err()) {
            self.hang_up(turn);
        }
    }

    /// As the page shows it.
    pub fn state(&mut self, live: Option<&Live>) -> PeerState {
        let link = match &self.stage {
            Stage::Idle => Link::OtherTab,
            Stage::Opening | Stage::Greeting => Link::Connecting,
            Stage::Joined(_) => Link::Connected,
            Stage::Offline(since) => Link::Offline { since: *since, next: self.due.at() },
            Stage::Refused(why) => Link::Refused(why.clone()),
            Stage::Left(why) => Link::Left(why.clone()),
        };
        let in_step = if self.strand.has_spoken() { self.strand.in_step(live) } else { InStep::Unknown };
        let left_out = self.strand.left_out();
        PeerState { id: self.id, who: Who::Server(self.address.clone()), link, in_step, kept: true, left_out }
    }

    /// Another one for each connection: servers keep in mind what they have sent to a name, also what
    /// never arrived.
    fn own_name(&self, device: DeviceId) -> String {
        let PeerId::Server(number) = self.id else { return String::new() };
        format!("kariz-{:016x}-{number}", device.0)
    }
}
