//! The store: the app's own Book, kept in step with the engine, and the way to ask for changes.
//!
//! Views read with [`Store::book`] after saying what they depend on with [`Store::watch`], and
//! change things only by [`Store::run`].

mod asking;
mod doubt;
mod hearing;
mod names;
mod port;
mod undo;
mod wake;

pub use names::names;
pub use port::update;
pub use undo::{Heard, toast_with_undo, toast_with_undo_and, toast_with_undo_of};
pub use wake::Topic;

use std::{collections::HashMap, sync::Arc};

use kariz_core::{
    Activity, AnyRecord, Book, Command, Conflict, Date, Deal, DealId, Delta, Entity, Lead, LeadId, Member, MemberId,
    Rejection, Stage, StageId, Table, WorkspaceId,
};
use kariz_protocol::{
    Ask, BookSnapshot, Brought, ChangeId, Heads, OpenFailure, PeerState, PeerTell, Saving, Seq, StorageState, Tell,
    View,
};
use leptos::prelude::*;

use crate::{
    browser::{clock, frame, ids::new_id, places},
    route::{Page, Route, use_route},
};
use port::{Packed, Port};
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

/// So long after opening the page has done what it does at first; nobody has to wait then for the search.
const SEARCH_SOON: std::time::Duration = std::time::Duration::from_secs(3);

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
    /// What was asked before the line to the engine is open.
    waiting: Vec<Packed>,
    last_seq: Seq,
    listeners: HashMap<Seq, Listener>,
    observers: Vec<Observer>,
    carrier: Option<Carrier>,
    explainer: Option<Explainer>,
    /// Puts into words what the engine has done.
    teller: Option<fn(Store, Heard)>,
    /// What was done last.
    latest: Option<ChangeId>,
    owner: Option<Owner>,
    /// This tab removes the workspace itself.
    forgets: bool,
    /// The engine has had a workspace open.
    was_open: bool,
}

/// The app's state. Cheap to copy; taken from context with [`use_store`].
#[derive(Clone, Copy)]
pub struct Store {
    inner: StoredValue<Inner, LocalStorage>,
    /// What can be shown at all.
    pub phase: RwSignal<Phase>,
    /// Whether everything that the engine has carried out is on the device; see [`Store::saving`].
    told_saving: RwSignal<Saving>,
    /// How many commands the engine has not answered yet.
    unanswered: RwSignal<usize>,
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
    /// Whether all of the Book is here, and not only what a board is painted from. Other pages wait for it.
    pub is_whole: RwSignal<bool>,
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
    /// Opens the line to the engine, paints from the snapshot if there is one, and asks for the workspace. Where
    /// nothing is stored, the line is opened when the start page is there ([`Store::start_page_is_there`]).
    pub fn provide() -> Self {
        let shows_board = use_route().with_untracked(|route| *route == Route::page(Page::BOARD));
        let store = Self {
            inner: StoredValue::new_local(Inner { owner: Owner::current(), ..Inner::default() }),
            phase: RwSignal::new(if port::is_empty() { Phase::FirstRun } else { Phase::Opening }),
            told_saving: RwSignal::default(),
            unanswered: RwSignal::default(),
            storage: RwSignal::new(StorageState::default()),
            view: RwSignal::new(None),
            peers: RwSignal::default(),
            brought: RwSignal::default(),
            settled: RwSignal::default(),
            is_whole: RwSignal::new(true),
            opened: RwSignal::default(),
            undo_state: RwSignal::new((None, None)),
            me: RwSignal::new(None),
            today: RwSignal::new(clock::today()),
            removed: RwSignal::new(places::taken_removed()),
        };
        provide_context(store);
        PAGE.set(Some(store));
        store.keep_today();
        if !port::is_empty() {
            leptos::task::spawn_local(store.open(shows_board));
        }
        store
    }

    /// The engine is fetched, unless it is there: what the start page needs has come.
    pub fn start_page_is_there(self) {
        if port::is_empty() && self.inner.with_value(|inner| inner.port.is_none()) {
            self.connect(None);
        }
    }

    async fn open(self, shows_board: bool) {
        let painted = match port::snapshot().await {
            Some((head, first)) => self.paint(shows_board, head, first).await,
            None => None,
        };
        self.connect(painted);
    }

    /// Paints from a snapshot. A board at once, from what it needs; what else there is comes when it is on the
    /// screen. Answers of which heads all of it is, if it is whole.
    async fn paint(self, shows_board: bool, head: BookSnapshot, first: Vec<AnyRecord>) -> Option<Heads> {
        self.me.set(head.me);
        if shows_board {
            self.is_whole.set(false);
            self.replace(head.with(first));
            self.phase.set(Phase::Ready);
            frame::painted().await;
            let rest = port::rest_of(&head).await?;
            self.add(Delta { records: rest, ..Delta::default() });
            self.is_whole.set(true);
        } else {
            let rest = port::rest_of(&head).await?;
            self.replace(head.with([first, rest].concat()));
            self.phase.set(Phase::Ready);
        }
        Some(head.heads)
    }

    /// Opens the line to the engine, and asks for the workspace.
    fn connect(self, painted: Option<Heads>) {
        let port = Port::open(move |tell| self.hear(tell), move || self.engine_stopped());
        match &port {
            Some(port) => {
                if doubt::begin() {
                    port.send(&Packed::of(&Ask::Doubt));
                }
                port.send(&Packed::of(&Ask::Open { zone: clock::zone(), painted }));
            }
            None => self.engine_stopped(),
        }
        self.inner.update_value(|inner| {
            let waiting = std::mem::take(&mut inner.waiting);
            if let Some(port) = &port {
                waiting.iter().for_each(|ask| port.send(ask));
            }
            inner.port = port;
        });
    }

    /// Whether everything on the screen is on the device (L2): what was asked for and is not carried out yet is not.
    pub fn saving(self) -> Saving {
        match self.told_saving.get() {
            Saving::Saved if self.unanswered.get() > 0 => Saving::Pending,
            told => told,
        }
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

    /// A lead; the view runs again when it changes.
    pub fn lead(&self, id: LeadId) -> Option<Arc<Lead>> {
        self.watch(Topic::Record(Entity::new(Table::Leads, id)));
        self.book(|book| book.lead(id).cloned())
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
            at_most(activity.note.trim().lines().next().unwrap_or_default(), LONGEST_TOLD)
        }
        AnyRecord::Goal(goal) => crate::aims::goal_words(goal),
        other => at_most(other.title(), LONGEST_TOLD),
    }
}

/// What is told of a title or name: of one without end that came from outside, its beginning. A browser takes very long for
/// one line of a hundred thousand letters (B9).
pub const LONGEST_TOLD: usize = 160;

/// So many letters of a text, and a sign that there are more.
pub fn at_most(text: &str, letters: usize) -> String {
    match text.char_indices().nth(letters) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
