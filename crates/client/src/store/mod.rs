//! The store: the app's own Book, kept in step with the engine, and the way to ask for changes.
//!
//! Views read with [`Store::book`] after saying what they depend on with [`Store::watch`], and
//! change things only by [`Store::run`].

mod doubt;
mod names;
mod port;
mod undo;
mod wake;

pub use names::names;
pub use port::update;
pub use undo::toast_with_undo;
pub use wake::Topic;

use std::{collections::HashMap, sync::Arc};

use futures_channel::oneshot;
use kariz_core::{
    Activity, AnyRecord, Book, Command, Conflict, Date, Deal, DealId, Delta, Entity, Member, MemberId, Origin,
    Rejection, Stage, StageId, Table, WorkspaceId,
};
use kariz_kit::drop_offers;
use kariz_protocol::{
    Ask, Brought, Call, Done, OpenFailure, PeerState, PeerTell, Saving, Seq, StorageState, Tell, View,
};
use leptos::prelude::*;

use crate::browser::{clock, ids::new_id, places};
use port::Port;
use wake::Triggers;

/// What the app can show at all.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// Waiting for the engine, with nothing to paint yet.
    Opening,
    /// Nothing is stored on this device.
    FirstRun,
    /// A workspace is open.
    Ready,
    /// The workspace cannot be opened.
    Failed(OpenFailure),
    /// The engine itself has stopped; what was shown as saved is on the device.
    EngineStopped,
}

/// Hears answers to one ask; says whether it expects more.
type Listener = Box<dyn FnMut(Tell) -> bool>;

/// Follows what changes, with the Book as it is then.
type Observer = Box<dyn Fn(&Book, &kariz_core::Changes)>;

/// Carries what peers are told.
type Carrier = std::rc::Rc<dyn Fn(PeerTell)>;

/// Says why a command was not carried out, or asks about it.
type Explainer = std::rc::Rc<dyn Fn(Store, Command, Rejection)>;

#[derive(Default)]
struct Inner {
    book: Book,
    triggers: Triggers,
    port: Option<Port>,
    last_seq: Seq,
    listeners: HashMap<Seq, Listener>,
    observers: Vec<Observer>,
    carrier: Option<Carrier>,
    explainer: Option<Explainer>,
    owner: Option<Owner>,
    /// This tab removes the workspace itself.
    forgets: bool,
}

/// The app's state. Cheap to copy; taken from context with [`use_store`].
#[derive(Clone, Copy)]
pub struct Store {
    inner: StoredValue<Inner, LocalStorage>,
    /// What can be shown at all.
    pub phase: RwSignal<Phase>,
    /// Whether everything on the screen is on the device (L2).
    pub saving: RwSignal<Saving>,
    /// The state of the storage (L3).
    pub storage: RwSignal<StorageState>,
    /// Where what is open comes from, when it can only be looked at (L12).
    pub view: RwSignal<Option<View>>,
    /// Who keeps in step with this device: sync servers (L7).
    pub peers: RwSignal<Vec<PeerState>>,
    /// What the first exchange with a peer has brought; the latest (L6, L7).
    pub brought: RwSignal<Option<Brought>>,
    /// Fields that had more than one value, and have one since a merge was done again; the latest.
    pub settled: RwSignal<Vec<Conflict>>,
    /// Wakes when a workspace was opened.
    pub opened: RwSignal<()>,
    /// The commands that undo and redo would take back, or carry out again.
    pub undo_state: RwSignal<(Option<String>, Option<String>)>,
    /// "This is me" (L12).
    pub me: RwSignal<Option<MemberId>>,
    /// Today, on the user's wall clock; moves on at midnight (W2).
    pub today: RwSignal<Date>,
    /// The name of the workspace that was open here until another tab removed it.
    pub removed: RwSignal<Option<String>>,
}

thread_local! {
    static PAGE: std::cell::Cell<Option<Store>> = const { std::cell::Cell::new(None) };
}

/// The store.
pub fn use_store() -> Store {
    expect_context()
}

/// The page's store, for what happens outside of any view. `None` before there is one.
pub(crate) fn of_page() -> Option<Store> {
    PAGE.get()
}

/// Whether what is open can only be looked at (L12).
pub fn is_view() -> bool {
    PAGE.get().is_some_and(|store| store.view.with_untracked(Option::is_some))
}

impl Store {
    /// Opens the line to the engine, paints from the snapshot if there is one, and asks for the workspace.
    pub fn provide() -> Self {
        let store = Self {
            inner: StoredValue::new_local(Inner { owner: Owner::current(), ..Inner::default() }),
            phase: RwSignal::new(Phase::Opening),
            saving: RwSignal::new(Saving::Saved),
            storage: RwSignal::new(StorageState::default()),
            view: RwSignal::new(None),
            peers: RwSignal::default(),
            brought: RwSignal::default(),
            settled: RwSignal::default(),
            opened: RwSignal::default(),
            undo_state: RwSignal::new((None, None)),
            me: RwSignal::new(None),
            today: RwSignal::new(clock::today()),
            removed: RwSignal::new(places::taken_removed()),
        };
        provide_context(store);
        PAGE.set(Some(store));
        store.keep_today();
        leptos::task::spawn_local(store.open());
        store
    }

    async fn open(self) {
        let mut painted = None;
        if let Some(snapshot) = port::snapshot().await {
            self.me.set(snapshot.me);
            self.replace(snapshot.book);
            self.phase.set(Phase::Ready);
            painted = Some(snapshot.heads);
        }
        let port = Port::open(move |tell| self.hear(tell), move || self.engine_stopped());
        match &port {
            Some(port) => {
                if doubt::begin() {
                    port.send(&Ask::Doubt);
                }
                port.send(&Ask::Open { zone: clock::zone(), painted });
            }
            None => self.engine_stopped(),
        }
        self.inner.update_value(|inner| inner.port = port);
    }

    fn keep_today(self) {
        let wait = std::time::Duration::from_millis(clock::until_midnight().into());
        set_timeout(
            move || {
                self.today.set(clock::today());
                self.keep_today();
            },
            wait,
        );
    }

    // ---- Reading ----

    /// Makes the running view depend on a topic: it runs again when that changes.
    pub fn watch(&self, topic: Topic) {
        let trigger = self.inner.try_update_value(|inner| inner.triggers.of(topic));
        if let Some(trigger) = trigger {
            trigger.track();
        }
    }

    /// Makes the running view depend on any record of a table.
    pub fn watch_table(&self, table: Table) {
        self.watch(Topic::Table(table));
    }

    /// Reads the Book. Say what the view depends on with [`Store::watch`] first.
    pub fn book<T>(&self, read: impl FnOnce(&Book) -> T) -> T {
        read(&self.inner().book)
    }

    /// Which workspace is open.
    pub fn workspace(&self) -> Option<WorkspaceId> {
        self.book(|book| book.workspace().map(|workspace| workspace.id))
    }

    /// A deal; the view runs again when it changes.
    pub fn deal(&self, id: DealId) -> Option<Arc<Deal>> {
        self.watch(Topic::Record(Entity::new(Table::Deals, id)));
        self.book(|book| book.deal(id).cloned())
    }

    /// A stage; the view runs again when it changes.
    pub fn stage(&self, id: StageId) -> Option<Arc<Stage>> {
        self.watch(Topic::Record(Entity::new(Table::Stages, id)));
        self.book(|book| book.stage(id).cloned())
    }

    /// A member; the view runs again when they change.
    pub fn member(&self, id: MemberId) -> Option<Arc<Member>> {
        self.watch(Topic::Record(Entity::new(Table::Members, id)));
        self.book(|book| book.member(id).cloned())
    }

    /// Runs `observe` after each change, with the Book as it is then: for numbers that are kept
    /// current by what changed.
    pub fn observe(&self, observe: impl Fn(&Book, &kariz_core::Changes) + 'static) {
        self.inner.update_value(|inner| inner.observers.push(Box::new(observe)));
    }

    /// Makes what lives as long as the page, whichever view needs it first.
    pub fn as_app<T>(&self, make: impl FnOnce() -> T) -> T {
        match self.inner.with_value(|inner| inner.owner.clone()) {
            Some(owner) => owner.with(make),
            None => make(),
        }
    }

    /// From now on `carry` does what the engine wants of the channels to other pages.
    pub fn carry_with(&self, carry: impl Fn(PeerTell) + 'static) {
        self.inner.update_value(|inner| inner.carrier = Some(std::rc::Rc::new(carry)));
    }

    fn carry(self, tell: PeerTell) {
        let carrier = self.inner.try_with_value(|inner| inner.carrier.clone()).flatten();
        if let Some(carry) = carrier {
            carry(tell);
        }
    }

    /// What [`Store::book`] reads, kept apart: that is compiled anew for each closure.
    #[inline(never)]
    fn inner(&self) -> impl std::ops::Deref<Target = Inner> + use<> {
        self.inner.read_value()
    }

    /// Whether things can be changed; where a snapshot is looked at they cannot (L12). The view runs again when that
    /// becomes known.
    pub fn works(&self) -> bool {
        self.view.with(Option::is_none)
    }

    // ---- Asking ----

    /// Carries out a command; a rejection is put into words in a toast, or asked about.
    pub fn run(&self, command: Command) {
        self.run_boxed(command, Box::new(|_| ()));
    }

    /// As [`Store::run`]; `done` hears whether it was carried out.
    pub fn run_and(&self, command: Command, done: impl FnOnce(bool) + 'static) {
        self.run_boxed(command, Box::new(done));
    }

    fn run_boxed(self, command: Command, done: Box<dyn FnOnce(bool)>) {
        drop_offers();
        let seq = self.next_seq();
        let ask = Ask::Do(seq, Box::new(command));
        self.send(&ask);
        let Ask::Do(_, command) = ask else { return };
        let mut given = Some((command, done));
        self.listen(seq, move |tell| {
            if let (Tell::Done(_, result), Some((command, done))) = (tell, given.take()) {
                done(result.is_ok());
                if let Err(rejection) = result {
                    self.explain(*command, rejection);
                }
            }
            false
        });
    }

    /// Says why a command was not carried out, or asks about it.
    pub fn explain(&self, command: Command, rejection: Rejection) {
        let explainer = self.inner.try_with_value(|inner| inner.explainer.clone()).flatten();
        if let Some(explain) = explainer {
            explain(*self, command, rejection);
        }
    }

    /// From now on `explain` says why commands were not carried out.
    pub fn explain_with(&self, explain: impl Fn(Self, Command, Rejection) + 'static) {
        self.inner.update_value(|inner| inner.explainer = Some(std::rc::Rc::new(explain)));
    }

    /// Carries out a command and hears what came of it.
    pub fn run_then(&self, command: Command, hear: impl FnOnce(Result<Done, Rejection>) + 'static) {
        self.call_done(Ask::command(Box::new(command)), hear);
    }

    /// Takes back the last command of this tab.
    pub fn undo(&self) {
        self.call_done(Ask::undo(), undo::after_undo);
    }

    /// Carries out again what was taken back last.
    pub fn redo(&self) {
        self.call_done(Ask::redo(), undo::after_undo);
    }

    /// Goes back to a restore point (L9), and hears what came of it.
    pub fn restore(&self, point: u64, hear: impl FnOnce(Result<Done, Rejection>) + 'static) {
        self.call_done(Ask::restore_to(point), hear);
    }

    fn call_done(&self, call: Call<Result<Done, Rejection>>, hear: impl FnOnce(Result<Done, Rejection>) + 'static) {
        drop_offers();
        self.call_then(call, |result| {
            if let Some(result) = result {
                hear(result);
            }
        });
    }

    /// Asks something that is answered once. `None` where the engine says something else, as it does where
    /// nothing is open; where it has stopped, nothing follows.
    pub async fn call<A: 'static>(self, call: Call<A>) -> Option<A> {
        let (give, given) = oneshot::channel();
        self.call_then(call, move |answer| _ = give.send(answer));
        given.await.ok().flatten()
    }

    /// As [`Store::call`]; `hear` gets the answer before anything else happens.
    pub fn call_then<A: 'static>(&self, call: Call<A>, hear: impl FnOnce(Option<A>) + 'static) {
        let seq = self.next_seq();
        let (ask, answer) = call.numbered(seq);
        let mut hear = Some(hear);
        self.listen(seq, move |tell| {
            if let Some(hear) = hear.take() {
                hear(answer(tell));
            }
            false
        });
        self.send(&ask);
    }

    /// Asks something that has several answers; `hear` gets each until it says that it expects no more.
    pub fn converse(&self, ask: impl FnOnce(Seq) -> Ask, hear: impl FnMut(Tell) -> bool + 'static) {
        let seq = self.next_seq();
        self.listen(seq, hear);
        self.send(&ask(seq));
    }

    fn next_seq(&self) -> Seq {
        let next = self.inner.try_update_value(|inner| {
            inner.last_seq += 1;
            inner.last_seq
        });
        next.unwrap_or_default()
    }

    fn listen(&self, seq: Seq, hear: impl FnMut(Tell) -> bool + 'static) {
        let hear: Listener = Box::new(hear);
        self.inner.update_value(|inner| drop(inner.listeners.insert(seq, hear)));
    }

    /// Sends something that has no answer, or one that everybody hears.
    pub fn send(&self, ask: &Ask) {
        self.inner.with_value(|inner| {
            if let Some(port) = &inner.port {
                port.send(ask);
            }
        });
    }

    /// Removes the workspace from this device (X4).
    pub fn forget(&self) {
        self.inner.update_value(|inner| inner.forgets = true);
        self.send(&Ask::Forget);
    }

    /// The name of the workspace that was here until now, when it was not this tab that has removed it.
    fn removed_elsewhere(self) -> Option<String> {
        let was_open = self.phase.get_untracked() == Phase::Ready && !self.inner.with_value(|inner| inner.forgets);
        was_open.then(|| self.book(|book| book.workspace().map(|workspace| workspace.name.clone()))).flatten()
    }

    // ---- Hearing ----

    /// Nothing can be changed or saved any more, and no ask is answered: the page says so.
    fn engine_stopped(self) {
        self.phase.set(Phase::EngineStopped);
    }

    fn hear(self, tell: Tell) {
        if self.phase.get_untracked() == Phase::EngineStopped {
            return; // what it says on its way out no longer counts
        }
        if matches!(tell, Tell::NoWorkspace | Tell::Opened { .. } | Tell::OpenFailed(_)) {
            doubt::end();
        }
        match tell {
            Tell::NoWorkspace => {
                let removed = self.removed_elsewhere();
                if places::leave(removed.as_deref()) {
                    return; // the page is loaded anew
                }
                self.replace(Delta::default());
                self.phase.set(Phase::FirstRun);
                self.removed.set(removed); // the start page says it, and nothing before it
            }
            Tell::Opened { me, book, .. } => {
                if self.phase.get_untracked() == Phase::FirstRun {
                    self.removed.set(None);
                }
                self.me.set(me);
                if let Some(book) = book {
                    self.replace(*book);
                }
                self.phase.set(Phase::Ready);
                self.opened.set(());
            }
            Tell::View(view) => self.view.set(Some(*view)),
            Tell::OpenFailed(failure) => self.phase.set(Phase::Failed(failure)),
            Tell::Changed(delta) => self.apply(*delta),
            Tell::UndoState { undo, redo } => self.undo_state.set((undo, redo)),
            Tell::Saving(saving) => self.saving.set(saving),
            Tell::Storage(storage) => self.storage.set(storage),
            Tell::Peers(PeerTell::Peers(peers)) => self.peers.set(peers),
            Tell::Peers(PeerTell::Brought(brought)) => self.brought.set(Some(brought)),
            Tell::Peers(tell) => self.carry(tell),
            Tell::Done(seq, _)
            | Tell::Copy(seq, ..)
            | Tell::Preview(seq, _)
            | Tell::Merged(seq, _)
            | Tell::RestorePoints(seq, _)
            | Tell::Import(seq, _) => self.answer(seq, tell),
        }
    }

    fn answer(self, seq: Seq, tell: Tell) {
        let Some(Some(mut listener)) = self.inner.try_update_value(|inner| inner.listeners.remove(&seq)) else {
            return;
        };
        if listener(tell) {
            self.inner.update_value(|inner| {
                inner.listeners.insert(seq, listener);
            });
        }
    }

    fn apply(self, delta: Delta) {
        let woken = self.inner.try_update_value(|inner| {
            let changes = inner.book.apply(delta);
            for observe in &inner.observers {
                observe(&inner.book, &changes);
            }
            inner.triggers.woken_by(&changes)
        });
        notify(woken.unwrap_or_default());
    }

    fn replace(self, mut delta: Delta) {
        delta.origin = Origin::Opened;
        let woken = self.inner.try_update_value(|inner| {
            inner.book = Book::default();
            let changes = inner.book.apply(delta);
            for observe in &inner.observers {
                observe(&inner.book, &changes);
            }
            inner.triggers.all()
        });
        notify(woken.unwrap_or_default());
    }
}

fn notify(woken: Vec<ArcTrigger>) {
    for trigger in woken {
        trigger.notify();
    }
}

/// A new activity for a deal, to be planned or written down: by me, made now.
pub fn new_activity(store: Store, deal: DealId) -> Activity {
    Activity {
        id: new_id(),
        deal: Some(deal),
        owner: store.me.get_untracked(),
        created_at: clock::now(),
        ..Activity::default()
    }
}

/// The title or name of a record, for lists and messages; of an activity without one, how its note begins.
pub fn title_of(record: &AnyRecord) -> String {
    match record {
        AnyRecord::Activity(activity) if activity.title.trim().is_empty() => {
            activity.note.trim().lines().next().unwrap_or_default().to_owned()
        }
        other => other.title().to_owned(),
    }
}
