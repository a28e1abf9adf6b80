//! The connections of this page, and how new ones come about: by an invitation that people hand over,
//! or through somebody who is connected already.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet, HashMap},
    rc::Rc,
    time::Duration,
};

use kariz_kit::{dialog, reactive::effect, toast};
use kariz_protocol::{Ask, DeviceId, MAX_GROUP, PeerAsk, PeerEvent, PeerId, PeerRefused, PeerTell, Place};
use kariz_signal::{Role, Signal};
use leptos::{prelude::*, task::spawn_local};

use super::{
    connection::{Connection, certificate},
    relays,
};
use crate::{i18n::t, route::use_route, store::Store};

/// So long what was said last, mostly why, may take to arrive.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// Two who are introduced to each other reach each other within that time, or not at all.
const INTRODUCING: Duration = Duration::from_secs(60);
/// The most connections at a time: everybody in the largest session, and some that are being made (B9).
const MOST_CONNECTIONS: usize = MAX_GROUP + 8;

thread_local! {
    static LIVE: RefCell<Option<Rc<Live>>> = const { RefCell::new(None) };
}

thread_local! {
    /// What else the others see of this page.
    static STANDS: ArcRwSignal<String> = ArcRwSignal::new(String::new());
}

/// What the others see beside the page that is shown: where on it one stands. Short, and nothing secret.
pub fn stand(words: String) {
    STANDS.with(|stands| {
        if stands.with_untracked(|now| *now != words) {
            stands.set(words);
        }
    });
}

/// The live session of this page.
pub struct Live {
    store: Store,
    connections: RefCell<BTreeMap<u32, Rc<Connection>>>,
    /// Connections that have been there, not only on their way.
    opened: RefCell<BTreeSet<u32>>,
    last: Cell<u32>,
    /// Connections that are made through others, by the device at the other end.
    introduced: RefCell<HashMap<DeviceId, u32>>,
    /// Which connection was ended last, or did not come about, and why.
    pub ended: RwSignal<Option<(PeerId, Ended)>>,
}

/// Why a connection is no more, or did not come about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The two devices never reached each other.
    Unreachable,
    /// They were connected, and are no longer.
    Lost,
    /// Somebody here has ended it.
    Left,
    /// One of them has refused the other.
    Refused(PeerRefused),
}

/// A connection that two people are about to make.
#[derive(Clone)]
pub struct Meeting {
    /// The channel.
    pub id: PeerId,
    /// What the other side has to be told.
    pub own: Signal,
    connection: Rc<Connection>,
}

/// The live session of this page, begun when first asked for.
pub fn live(store: Store) -> Rc<Live> {
    if let Some(live) = LIVE.with_borrow(Clone::clone) {
        return live;
    }
    let ended = store.as_app(|| RwSignal::new(None));
    let live = Rc::new(Live {
        store,
        connections: RefCell::default(),
        opened: RefCell::default(),
        last: Cell::new(0),
        introduced: RefCell::default(),
        ended,
    });
    LIVE.set(Some(Rc::clone(&live)));
    let carrier = Rc::clone(&live);
    store.carry_with(move |tell| carrier.hear(tell));
    store.as_app(|| live.say_where());
    live
}

impl Live {
    /// Makes an offer: the first half of an invitation.
    pub async fn invite(self: &Rc<Self>) -> Option<Meeting> {
        let (id, connection) = self.connect().await?;
        let own = connection.offer().await.filter(can_be_reached)?;
        Some(Meeting { id, own, connection })
    }

    /// Answers an offer.
    pub async fn join(self: &Rc<Self>, offer: &Signal) -> Option<Meeting> {
        let (id, connection) = self.connect().await?;
        let own = connection.answer(offer).await.filter(can_be_reached)?;
        Some(Meeting { id, own, connection })
    }

    /// Gives a meeting up, or ends the session with one peer.
    pub fn leave(&self, id: PeerId) {
        self.end(id, Ended::Left);
    }

    fn end(&self, id: PeerId, why: Ended) {
        if let Some(connection) = self.forget(id) {
            connection.close();
            self.store.send(&Ask::Peers(PeerAsk::Event(PeerEvent::Closed(id))));
            self.ended.try_set(Some((id, why)));
        }
    }

    async fn connect(self: &Rc<Self>) -> Option<(PeerId, Rc<Connection>)> {
        let certificate = certificate().await?;
        if self.connections.borrow().len() >= MOST_CONNECTIONS {
            return None;
        }
        let number = self.last.get() + 1;
        self.last.set(number);
        let id = PeerId::Live(number);
        let live = Rc::clone(self);
        let connection =
            Connection::new(id, &relays::addresses(), &certificate, Rc::new(move |event| live.happens(event)))?;
        let connection = Rc::new(connection);
        self.connections.borrow_mut().insert(number, Rc::clone(&connection));
        Some((id, connection))
    }

    fn happens(&self, event: PeerEvent) {
        let event = match event {
            PeerEvent::Opened(id) => {
                let Some(connection) = self.connection(id) else { return };
                if let PeerId::Live(number) = id {
                    self.opened.borrow_mut().insert(number);
                }
                PeerEvent::Met(id, connection.ends())
            }
            PeerEvent::Bytes(id, _) => match self.connection(id) {
                Some(connection) if connection.comes() => event,
                Some(_) => return self.end(id, Ended::Refused(PeerRefused::Floods)),
                None => return, // it is closed, and stays only for its last words
            },
            PeerEvent::Closed(id) => {
                self.lose(id);
                event
            }
            PeerEvent::Met(..) => return,
        };
        self.store.send(&Ask::Peers(PeerAsk::Event(event)));
    }

    fn connection(&self, id: PeerId) -> Option<Rc<Connection>> {
        let PeerId::Live(number) = id else { return None };
        self.connections.borrow().get(&number).cloned()
    }

    fn lose(&self, id: PeerId) {
        let PeerId::Live(number) = id else { return };
        let was_open = self.opened.borrow().contains(&number);
        let Some(connection) = self.forget(id) else { return };
        connection.close();
        self.ended.try_set(Some((id, if was_open { Ended::Lost } else { Ended::Unreachable })));
        if was_open && !dialog::is_open() {
            toast(t::live_lost());
        }
    }

    /// Takes a connection out of those that are there.
    fn forget(&self, id: PeerId) -> Option<Rc<Connection>> {
        let PeerId::Live(number) = id else { return None };
        self.opened.borrow_mut().remove(&number);
        self.connections.borrow_mut().remove(&number)
    }

    fn hear(self: &Rc<Self>, tell: PeerTell) {
        match tell {
            PeerTell::Send(id, bytes) => {
                if self.connection(id).is_some_and(|connection| !connection.send(bytes)) {
                    self.happens(PeerEvent::Closed(id)); // nobody reads it
                }
            }
            PeerTell::Taken(id) => {
                if let Some(connection) = self.connection(id) {
                    connection.taken();
                }
            }
            PeerTell::Close(id) => {
                if let Some(connection) = self.forget(id) {
                    set_timeout(move || connection.close(), LAST_WORDS);
                }
            }
            PeerTell::Refused(id, why) => _ = self.ended.try_set(Some((id, Ended::Refused(why)))),
            PeerTell::Introduce(device) => spawn_local(Rc::clone(self).offer_to(device)),
            PeerTell::Signal(device, bytes) => {
                if let Ok(signal) = Signal::from_bytes(&bytes) {
                    spawn_local(Rc::clone(self).take_signal(device, signal));
                }
            }
            PeerTell::Peers(_) | PeerTell::Brought(_) => {}
        }
    }

    async fn offer_to(self: Rc<Self>, device: DeviceId) {
        let Some(Meeting { id: PeerId::Live(number), own, .. }) = self.invite().await else { return };
        self.introduced.borrow_mut().insert(device, number);
        self.give_up_later(number);
        self.store.send(&Ask::Peers(PeerAsk::Signal(device, own.to_bytes())));
    }

    /// Whoever hands it on may have put somebody else's certificate into it, or their own.
    async fn take_signal(self: Rc<Self>, device: DeviceId, signal: Signal) {
        if DeviceId(signal.device()) != device {
            return;
        }
        if signal.role == Role::Offer {
            if let Some(meeting) = self.join(&signal).await {
                if let PeerId::Live(number) = meeting.id {
                    self.give_up_later(number);
                }
                self.store.send(&Ask::Peers(PeerAsk::Signal(device, meeting.own.to_bytes())));
            }
            return;
        }
        let number = self.introduced.borrow_mut().remove(&device);
        if let Some(connection) = number.and_then(|number| self.connection(PeerId::Live(number))) {
            connection.accept(&signal).await;
        }
    }

    fn give_up_later(self: &Rc<Self>, number: u32) {
        let live = Rc::clone(self);
        let give_up = move || {
            if !live.opened.borrow().contains(&number)
                && let Some(connection) = live.forget(PeerId::Live(number))
            {
                connection.close();
                live.introduced.borrow_mut().retain(|_, introduced| *introduced != number);
            }
        };
        set_timeout(give_up, INTRODUCING);
    }

    /// The others see where this page is.
    fn say_where(&self) {
        let store = self.store;
        let route = use_route();
        effect(move || {
            let route = route.get();
            let stands = STANDS.with(|stands| stands.get());
            let page = if stands.is_empty() {
                route.page.word().to_owned()
            } else {
                format!("{}?{stands}", route.page.word())
            };
            let place = Place { page, deal: route.deal };
            store.send(&Ask::Peers(PeerAsk::Here(place)));
        });
    }
}

impl Meeting {
    /// Whether this is the answer to the offer that was made here.
    pub fn is_answered_by(&self, answer: &Signal) -> bool {
        answer.role == Role::Answer(self.own.tag())
    }

    /// The other side has answered.
    pub async fn accept(&self, answer: &Signal) -> bool {
        self.connection.accept(answer).await.is_some()
    }
}

fn can_be_reached(signal: &Signal) -> bool {
    !signal.candidates.is_empty()
}
