//! A browser with one tab: a session with [`WORKSPACE`](crate::WORKSPACE) in its storage.

use kariz_core::{Timestamp, WorkspaceId, Zone};
use kariz_protocol::{Ask, PeerAsk, PeerEvent, PeerId, to_bytes};
use kariz_session::{ChunkKey, ChunkKind, Effect, Input, Load, Loaded, OpId, Session, StoredBook};

use crate::{WORKSPACE, document};

/// A Sunday in November.
const NOW: Timestamp = Timestamp(1_795_000_000_000);

/// One tab.
pub struct Browser {
    session: Session,
    meta: Vec<u8>,
    book: Option<StoredBook>,
    rolls: u64,
    server: Option<PeerId>,
    /// What it has sent to peers.
    pub sent: Vec<Vec<u8>>,
}

impl Browser {
    /// With the workspace open.
    pub fn opened() -> Self {
        Self::with(own_meta(), None)
    }

    /// With this for its meta; what is in it, is chance.
    pub fn with_meta(meta: &[u8]) -> Self {
        Self::with(meta.to_vec(), None)
    }

    /// With this for the Book that was painted last.
    pub fn with_book(book: &[u8]) -> Self {
        Self::with(own_meta(), Some(StoredBook { head: book.to_vec(), segments: vec![book.to_vec()] }))
    }

    fn with(meta: Vec<u8>, book: Option<StoredBook>) -> Self {
        let mut browser = Self { session: Session::new(), meta, book, rolls: 0, server: None, sent: Vec::new() };
        browser.feed(Input::Ask(Ask::Open { zone: Zone::default(), painted: None }));
        browser
    }

    /// Gives the session an input, and answers what it asks of the browser.
    pub fn feed(&mut self, input: Input) {
        let mut inputs = vec![input];
        while let Some(input) = inputs.pop() {
            let Self { session, rolls, .. } = self;
            let mut random = || {
                *rolls += 1;
                rolls.wrapping_mul(0x9e37_79b9_7f4a_7c15)
            };
            let outcome = session.handle(NOW, &mut random, input);
            inputs.extend(outcome.effects.into_iter().filter_map(|effect| self.answer(effect)));
        }
    }

    fn answer(&mut self, effect: Effect) -> Option<Input> {
        match effect {
            Effect::Load(op, load) => Some(self.load(op, load)),
            Effect::Write(op, _) => Some(Input::Written(op, Ok(()))),
            Effect::Fetch(extra) => Some(Input::Fetched(extra, Some(extra.here()))),
            Effect::HoldServers(_) => Some(Input::ServersHeld),
            Effect::SendPeer(_, bytes) => {
                self.sent.push(bytes);
                None
            }
            Effect::OpenServer(id, _) => {
                self.server = Some(id);
                None
            }
            _ => None,
        }
    }

    fn load(&self, op: OpId, load: Load) -> Input {
        let loaded = match load {
            Load::Meta => Loaded::Meta(Some(self.meta.clone())),
            Load::Previous(_) => Loaded::Previous(Vec::new()),
            Load::Undo => Loaded::Undo(None),
            Load::Keys => Loaded::Keys(document().workspace().map(key_of).into_iter().collect()),
            Load::Chunks(workspace) => Loaded::Chunks(vec![(key_of(workspace), WORKSPACE.to_vec())], self.book.clone()),
        };
        Input::Loaded(op, Ok(loaded))
    }

    /// A server that has greeted.
    pub fn with_server(&mut self) -> Option<PeerId> {
        self.feed(Input::Ask(Ask::Peers(PeerAsk::Servers(vec!["wss://sync.example".to_owned()]))));
        let id = self.server?;
        self.feed(Input::Peer(PeerEvent::Opened(id)));
        self.feed(Input::Peer(PeerEvent::Bytes(id, b"\xa2\x64type\x64peer\x68senderId\x63srv".to_vec())));
        Some(id)
    }

    /// Panics unless the workspace is open, with at least what it had.
    pub fn assert_open(&self) {
        assert!(self.session.book().is_some_and(|book| book.workspace().is_some()), "the workspace is open");
    }
}

/// The key of the one chunk that is stored.
fn key_of(workspace: WorkspaceId) -> ChunkKey {
    ChunkKey { workspace, kind: ChunkKind::Snapshot, hash: [0; 32] }
}

/// Meta as it is on a device: the version, the workspace, nobody, no copy, no restore points.
fn own_meta() -> Vec<u8> {
    let workspace = document().workspace().unwrap_or_else(|| WorkspaceId::new(NOW, 1));
    to_bytes(&(1_u32, workspace, None::<bool>, None::<bool>, 0_u64, Vec::<bool>::new()))
}
