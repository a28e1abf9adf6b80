//! The connections of this page, and how new ones come about: by an invitation that people hand over,
//! or through somebody who is connected already.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet, HashMap},
    rc::Rc,
    time::Duration,
};

use kariz_protocol::{Ask, DeviceId, PeerAsk, PeerEvent, PeerId, PeerRefused, PeerTell, Place};
use kariz_signal::{Role, Signal};
use leptos::{prelude::*, task::spawn_local};

use super::{connection::Connection, relays};
use crate::{actions, i18n::t, reactive::effect, route::use_route, store::Store, ui::toast};

/// So long what was said last, mostly why, may take to arrive.
const LAST_WORDS: Duration = Duration::from_secs(1);

thread_local! {
    static LIVE: RefCell<Option<Rc<Live>>> = const { RefCell::new(None) };
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
        let (id, connection) = self.connect()?;
        let own = connection.offer().await.filter(can_be_reached)?;
        Some(Meeting { id, own, connection })
    }

    /// Answers an offer.
    pub async fn join(self: &Rc<Self>, offer: &Signal) -> Option<Meeting> {
        let (id, connection) = self.connect()?;
        let own = connection.answer(offer).await.filter(can_be_reached)?;
        Some(Meeting { id, own, connection })
    }

    /// Gives a meeting up, or ends the session with one peer.
    pub fn leave(&self, id: PeerId) {
        if let Some(connection) = self.forget(id) {
            connection.close();
            self.store.tell(&Ask::Peers(PeerAsk::Event(PeerEvent::Closed(id))));
            self.ended.try_set(Some((id, Ended::Left)));
        }
    }

    fn connect(self: &Rc<Self>) -> Option<(PeerId, Rc<Connection>)> {
        let number = self.last.get() + 1;
        self.last.set(number);
        let id = PeerId::Live(number);
        let live = Rc::clone(self);
        let connection = Connection::new(id, &relays::addresses(), Rc::new(move |event| live.happens(event)))?;
        let connection = Rc::new(connection);
        self.connections.borrow_mut().insert(number, Rc::clone(&connection));
        Some((id, connection))
    }

    fn happens(&self, event: PeerEvent) {
        match event {
            PeerEvent::Opened(PeerId::Live(number)) => _ = self.opened.borrow_mut().insert(number),
            PeerEvent::Closed(id) => self.lose(id),
            _ => {}
        }
        self.store.tell(&Ask::Peers(PeerAsk::Event(event)));
    }

    fn lose(&self, id: PeerId) {
        let PeerId::Live(number) = id else { return };
        let was_open = self.opened.borrow().contains(&number);
        let Some(connection) = self.forget(id) else { return };
        connection.close();
        self.ended.try_set(Some((id, if was_open { Ended::Lost } else { Ended::Unreachable })));
        if was_open && !actions::dialog_open() {
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
            PeerTell::Send(PeerId::Live(number), bytes) => {
                if let Some(connection) = self.connections.borrow().get(&number) {
                    connection.send(bytes);
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
            PeerTell::Send(..) | PeerTell::Peers(_) => {}
        }
    }

    async fn offer_to(self: Rc<Self>, device: DeviceId) {
        let Some(Meeting { id: PeerId::Live(number), own, .. }) = self.invite().await else { return };
        self.introduced.borrow_mut().insert(device, number);
        self.store.tell(&Ask::Peers(PeerAsk::Signal(device, own.to_bytes())));
    }

    async fn take_signal(self: Rc<Self>, device: DeviceId, signal: Signal) {
        if signal.role == Role::Offer {
            if let Some(meeting) = self.join(&signal).await {
                self.store.tell(&Ask::Peers(PeerAsk::Signal(device, meeting.own.to_bytes())));
            }
            return;
        }
        let number = self.introduced.borrow_mut().remove(&device);
        let connection = number.and_then(|number| self.connections.borrow().get(&number).cloned());
        if let Some(connection) = connection {
            connection.accept(&signal).await;
        }
    }

    /// The others see where this page is.
    fn say_where(&self) {
        let store = self.store;
        let route = use_route();
        effect(move || {
            let route = route.get();
            let place = Place { page: route.page.word().to_owned(), deal: route.deal };
            store.tell(&Ask::Peers(PeerAsk::Here(place)));
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
