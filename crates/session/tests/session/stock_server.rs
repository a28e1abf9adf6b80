//! The stock sync server of npm, a client that uses npm's automerge-repo, and two sessions (L7).
//!
//! `KARIZ_NPM` names the folder in which npm has installed them, as `cargo xtask test` does. Without
//! it the test is skipped.

use std::{
    collections::BTreeMap,
    env, fs,
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    thread::sleep,
    time::Duration,
};

use kariz_protocol::{Ask, InStep, Link, PeerAsk, PeerEvent, PeerId};
use kariz_session::{Effect, Input};
use tungstenite::{Message, WebSocket, client};

use crate::sim::{World, words};

const PORT: u16 = 30_391;
const STEP: Duration = Duration::from_millis(20);

type Socket = WebSocket<TcpStream>;

/// The server's process; it ends with the test.
struct Server(Child);

impl Server {
    fn start(folder: &Path, data: &Path) -> Self {
        let mut command = Command::new("node");
        command.arg("node_modules/@automerge/automerge-repo-sync-server/src/index.js").current_dir(folder);
        command.env("PORT", PORT.to_string()).env("DATA_DIR", data).stdout(Stdio::null()).stderr(Stdio::null());
        let server = Self(command.spawn().unwrap());
        while TcpStream::connect(("127.0.0.1", PORT)).is_err() {
            sleep(STEP);
        }
        server
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A browser, with real sockets.
struct Client {
    world: World,
    sockets: BTreeMap<PeerId, Socket>,
    sent: usize,
    received: usize,
    document: String,
}

impl Client {
    fn new(world: World) -> Self {
        Self { world, sockets: BTreeMap::new(), sent: 0, received: 0, document: String::new() }
    }

    fn ask(&mut self, ask: PeerAsk) {
        self.world.ask(0, Ask::Peers(ask));
    }

    fn use_server(&mut self) {
        self.ask(PeerAsk::Servers(vec![format!("ws://127.0.0.1:{PORT}/")]));
    }

    /// A moment passes.
    fn live(&mut self) {
        self.world.settle();
        while let Some((_, effect)) = self.world.sent.pop_front() {
            self.carry_out(effect);
            self.world.settle();
        }
        let ids: Vec<_> = self.sockets.keys().copied().collect();
        ids.into_iter().for_each(|id| self.read(id));
        self.world.pass(i64::try_from(STEP.as_millis()).unwrap());
    }

    fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::OpenServer(id, address) => {
                let event = if self.open(id, &address) { PeerEvent::Opened(id) } else { PeerEvent::Closed(id) };
                self.world.feed(0, Input::Peer(event));
            }
            Effect::SendPeer(id, bytes) => self.send(id, bytes),
            Effect::ClosePeer(id) => drop(self.sockets.remove(&id)),
            _ => {}
        }
    }

    fn open(&mut self, id: PeerId, address: &str) -> bool {
        let Ok(stream) = TcpStream::connect(("127.0.0.1", PORT)) else { return false };
        let Ok((socket, _)) = client(address, stream) else { return false };
        socket.get_ref().set_nonblocking(true).unwrap();
        self.sockets.insert(id, socket);
        true
    }

    fn send(&mut self, id: PeerId, bytes: Vec<u8>) {
        self.sent += bytes.len();
        if let Some(document) = document_in(&bytes) {
            self.document = document;
        }
        if let Some(socket) = self.sockets.get_mut(&id) {
            let _ = socket.send(Message::Binary(bytes.into()));
        }
    }

    fn read(&mut self, id: PeerId) {
        while let Some(socket) = self.sockets.get_mut(&id) {
            match socket.read() {
                Ok(Message::Binary(bytes)) => {
                    self.received += bytes.len();
                    self.world.feed(0, Input::Peer(PeerEvent::Bytes(id, bytes.to_vec())));
                }
                Ok(Message::Close(_)) => {}
                Ok(_) => {}
                Err(tungstenite::Error::Io(error)) if error.kind() == std::io::ErrorKind::WouldBlock => return,
                Err(_) => {
                    self.sockets.remove(&id);
                    self.world.feed(0, Input::Peer(PeerEvent::Closed(id)));
                }
            }
        }
    }

    fn is_identical(&self) -> bool {
        let peers = self.world.tab(0).peers();
        peers.first().is_some_and(|peer| peer.link == Link::Connected && peer.in_step == InStep::Identical)
    }

    fn has(&self, title: &str) -> bool {
        self.world.tab(0).is_open() && self.world.tab(0).book().deals().any(|deal| deal.title == title)
    }
}

fn document_in(bytes: &[u8]) -> Option<String> {
    let mut cbor = minicbor::Decoder::new(bytes);
    for _ in 0..cbor.map().ok()?? {
        if cbor.str().ok()? == "documentId" {
            return cbor.str().ok().map(str::to_owned);
        }
        cbor.skip().ok()?;
    }
    None
}

/// Time passes until it is so.
#[track_caller]
fn wait(clients: &mut [Client], what: &str, is_so: impl Fn(&[Client]) -> bool) {
    for _ in 0..1_500 {
        clients.iter_mut().for_each(Client::live);
        if is_so(clients) {
            return;
        }
        sleep(STEP);
    }
    let peers: Vec<_> = clients.iter().map(|client| client.world.tab(0).peers().to_vec()).collect();
    panic!("it never happens: {what}; {peers:?}");
}

/// Renames a deal with npm's automerge-repo.
fn rename_in_node(folder: &Path, document: &str, from: &str, to: &str) -> Output {
    let script = format!(
        "import {{ Repo }} from '@automerge/automerge-repo';
         import {{ WebSocketClientAdapter }} from '@automerge/automerge-repo-network-websocket';
         import * as A from '@automerge/automerge';
         const repo = new Repo({{ network: [new WebSocketClientAdapter('ws://127.0.0.1:{PORT}/')] }});
         const handle = await repo.find('automerge:{document}');
         await handle.whenReady();
         handle.change((doc) => {{
           const deal = Object.values(doc.deals).find((deal) => String(deal.title) === {from:?});
           deal.title = new A.ImmutableString({to:?});
         }}, {{ message: 'edit-deals -' }});
         await new Promise((done) => setTimeout(done, 1500));
         process.exit(0);"
    );
    let mut node = Command::new("node");
    node.args(["--input-type=module", "-e", &script]).current_dir(folder).output().unwrap()
}

#[test]
fn a_workspace_is_shared_by_the_stock_server() {
    let Some(folder) = env::var_os("KARIZ_NPM").map(PathBuf::from) else { return };
    let data = env::temp_dir().join(format!("kariz-server-{}", std::process::id()));
    let server = Server::start(&folder, &data);
    let (mut ana, _) = World::with_workspace(1);
    ana.add_deal(0, "Valves");
    let workspace = ana.tab(0).book().workspace().unwrap().id;
    let mut ben = World::new(2);
    ben.opened_tab();
    let mut clients = [Client::new(ana), Client::new(ben)];
    clients[0].use_server();
    wait(&mut clients, "Ana's copy is there", |clients| clients[0].is_identical());
    clients[1].use_server();
    clients[1].ask(PeerAsk::Join(workspace));
    wait(&mut clients, "Ben joins", |clients| clients[1].has("Valves") && clients[1].is_identical());

    let output = rename_in_node(&folder, &clients[0].document, "Valves", "Pumps");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    wait(&mut clients, "what Node wrote", |clients| {
        clients.iter().all(|client| client.has("Pumps") && client.is_identical())
    });

    let before: usize = clients[0].sent + clients[0].received;
    clients[0].world.add_deal(0, "one more");
    wait(&mut clients, "one more", |clients| {
        clients.iter().all(|client| client.has("one more") && client.is_identical())
    });
    println!("one edit: {} bytes between Ana and the server", clients[0].sent + clients[0].received - before);
    assert!(clients[0].sent + clients[0].received - before < 2_000);

    drop(server);
    clients[0].world.add_deal(0, "while it was away");
    clients[1].world.add_deal(0, "likewise");
    wait(&mut clients, "it is missed", |clients| clients.iter().all(|client| !client.is_identical()));
    clients[0].world.now.0 += 86_400_000; // a laptop that was closed for a day
    let _server = Server::start(&folder, &data);
    clients.iter_mut().for_each(|client| client.ask(PeerAsk::TryAgain));
    wait(&mut clients, "all of it", |clients| {
        let all = ["Pumps", "one more", "while it was away", "likewise"];
        clients.iter().all(|client| client.is_identical() && all.iter().all(|title| client.has(title)))
    });
    assert_eq!(clients[0].world.tab(0).heads(), clients[1].world.tab(0).heads());
    words::deal(clients[1].world.tab(0).book(), "Pumps");
    let _ = fs::remove_dir_all(&data);
}
