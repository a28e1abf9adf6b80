//! The engine: a session, and the browser's parts around it.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    panic,
    pin::Pin,
};

use js_sys::Uint8Array;
use kariz_protocol::{CopyRefused, PeerEvent, PeerId, PeerTell, Tell, Verdict, asked};
use kariz_session::{Effect, Extra, Fetched, Input, OpId, Outcome, Session, Suspect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use crate::{
    clock,
    inspector::{self, Inspector},
    lock::{Lock, Queued},
    page,
    random::Random,
    sockets::Sockets,
    storage::{Job, Storage, Work},
    tabs::Tabs,
    timer::Timer,
};

thread_local! {
    static ENGINE: Engine = Engine::new();
    static FETCH: Cell<Option<Fetch>> = const { Cell::new(None) };
}

/// Fetches what not everybody needs; `None` when it cannot be had now.
pub type Fetch = fn(Extra) -> Pin<Box<dyn Future<Output = Option<Fetched>>>>;

/// The most inspectors at a time; each may take a worker's memory.
const MAX_INSPECTORS: usize = 3;

struct Engine {
    /// Inputs that wait until the one before them is done with.
    inbox: RefCell<VecDeque<Input>>,
    is_busy: Cell<bool>,
    session: RefCell<(Session, Random)>,
    storage: Storage,
    tabs: Option<Tabs>,
    timer: RefCell<Timer>,
    lock: RefCell<Option<Lock>>,
    /// The right to talk to sync servers, or the place in the queue for it.
    servers: RefCell<Option<Queued>>,
    sockets: Sockets,
    inspectors: RefCell<Vec<(OpId, Inspector)>>,
}

/// Takes the worker over, as the engine or as an inspector: hears the page, beginning with what it has said while the wasm was loading,
/// which the worker's script holds in `karizHeld`.
///
/// `fetch` fetches what not everybody needs.
pub fn start(fetch: Fetch) {
    FETCH.set(Some(fetch));
    panic::set_hook(Box::new(|info| page::say_why_stopped(&info.to_string())));
    let receive = if inspector::is_one() { inspector::read } else { receive };
    for message in page::listen(receive) {
        receive(&message);
    }
}

/// Takes one message of the page, in the order in which they were posted.
fn receive(message: &JsValue) {
    let bytes = message.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
    match asked(&bytes) {
        Ok(ask) => feed(Input::Ask(ask)),
        Err(_) => page::say_why_stopped("The page and its engine are of different versions."),
    }
}

/// Gives the session an input, now or when it is done with those before.
fn feed(input: Input) {
    ENGINE.with(|engine| {
        engine.inbox.borrow_mut().push_back(input);
        engine.work();
    });
}

fn ring() {
    ENGINE.with(|engine| engine.timer.borrow_mut().rang());
    feed(Input::Wake);
}

fn answer_lock(lock: Option<Lock>) {
    let granted = lock.is_some();
    ENGINE.with(|engine| *engine.lock.borrow_mut() = lock);
    feed(Input::Lock(granted));
}

fn answer_inspection(op: OpId, result: Result<Verdict, CopyRefused>) {
    // Its listener is still running; wasm-bindgen keeps it until it has ended.
    ENGINE.with(|engine| engine.stop_inspector(op));
    feed(Input::Inspected(op, result));
}

/// Fetches what not everybody needs.
pub(crate) async fn fetched(extra: Extra) -> Option<Fetched> {
    FETCH.get()?(extra).await
}

fn fetch(extra: Extra) {
    spawn_local(async move { feed(Input::Fetched(extra, fetched(extra).await)) });
}

fn hear_server(event: PeerEvent) {
    if let PeerEvent::Closed(id) = event {
        ENGINE.with(|engine| engine.sockets.close(id));
    }
    feed(Input::Peer(event));
}

impl Engine {
    fn new() -> Self {
        Self {
            inbox: RefCell::default(),
            is_busy: Cell::new(false),
            session: RefCell::new((Session::new(), Random::new())),
            storage: Storage::new(feed),
            tabs: Tabs::join(|bytes| feed(Input::Tab(bytes))),
            timer: RefCell::new(Timer::new(ring)),
            lock: RefCell::new(None),
            servers: RefCell::new(None),
            sockets: Sockets::new(hear_server),
            inspectors: RefCell::default(),
        }
    }

    fn work(&self) {
        if self.is_busy.replace(true) {
            return; // whoever is at it goes on with what has come
        }
        while let Some(input) = self.next_input() {
            let outcome = self.handle(input);
            self.carry_out(outcome);
        }
        self.is_busy.set(false);
    }

    fn next_input(&self) -> Option<Input> {
        self.inbox.borrow_mut().pop_front()
    }

    /// Of too many inspectors the oldest is given up: nobody waits for it any more, or it never ends.
    fn inspect(&self, op: OpId, suspect: &Suspect) {
        let mut inspectors = self.inspectors.borrow_mut();
        let stopped = |op| Input::Inspected(op, Err(CopyRefused::Stopped));
        if inspectors.len() >= MAX_INSPECTORS {
            let (oldest, _) = inspectors.remove(0);
            self.inbox.borrow_mut().push_back(stopped(oldest));
        }
        match Inspector::give(suspect, move |result| answer_inspection(op, result)) {
            Some(inspector) => inspectors.push((op, inspector)),
            None => self.inbox.borrow_mut().push_back(stopped(op)),
        }
    }

    fn stop_inspector(&self, op: OpId) {
        self.inspectors.borrow_mut().retain(|(other, _)| *other != op);
    }

    fn handle(&self, input: Input) -> Outcome {
        let (session, random) = &mut *self.session.borrow_mut();
        session.handle(clock::now(), &mut || random.next(), input)
    }

    fn carry_out(&self, outcome: Outcome) {
        outcome.tells.iter().for_each(page::tell);
        outcome.effects.into_iter().for_each(|effect| self.effect(effect));
        self.timer.borrow_mut().set(outcome.wake);
    }

    fn effect(&self, effect: Effect) {
        match effect {
            Effect::Load(op, load) => self.storage.carry_out(Job { op, work: Work::Read(load) }),
            Effect::Write(op, batch) => self.storage.carry_out(Job { op, work: Work::Write(batch) }),
            Effect::Broadcast(bytes) => self.tabs.iter().for_each(|tabs| tabs.send(&bytes)),
            Effect::Lock(workspace) => Lock::ask(workspace, answer_lock),
            Effect::Unlock => drop(self.lock.borrow_mut().take()),
            Effect::SendPeer(id @ PeerId::Server(_), bytes) => self.sockets.send(id, &bytes),
            Effect::ClosePeer(id @ PeerId::Server(_)) => self.sockets.close(id),
            Effect::SendPeer(id, bytes) => page::tell(&Tell::Peers(PeerTell::Send(id, bytes))),
            Effect::ClosePeer(id) => page::tell(&Tell::Peers(PeerTell::Close(id))),
            Effect::OpenServer(id, address) => self.sockets.open(id, &address),
            Effect::HoldServers(workspace) => {
                let place = Lock::queue(workspace, || feed(Input::ServersHeld));
                self.servers.replace(Some(place));
            }
            Effect::LetServersGo => drop(self.servers.take()),
            Effect::Inspect(op, suspect) => self.inspect(op, &suspect),
            Effect::StopInspector(op) => self.stop_inspector(op),
            Effect::Fetch(extra) => fetch(extra),
        }
    }
}
