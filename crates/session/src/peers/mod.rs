//! Peers: other people's pages and sync servers (L6, L7).
//!
//! What comes from a peer is checked, stored and shown as changes of another tab are. An answer, which
//! says what is here, is only given when storage has it, or has said that it has no room for it;
//! that also puts the changes of a busy moment into one message. What came from one peer is only
//! announced to the others, who mostly have it already, and ask for it if not.
//!
//! Who a peer is, its channel has proven; what else it says of itself is a name at most. What it may cost is
//! in `limits.rs`: who asks for more is told, and disconnected (B9).
//!
//! Each tab has its own data channels. Servers are talked to by one tab of a browser: the others get
//! what it hears, and it sends what they do.

mod base58;
mod frame;
mod group;
mod limits;
mod meeting;
mod message;
mod person;
mod repo;
mod server;
mod servers;
mod strand;

use std::collections::{BTreeMap, BTreeSet};

use kariz_core::{MemberId, Timestamp, WorkspaceId};
use kariz_document::{Carry, Document};
use kariz_protocol::{
    CopyRefused, DeviceId, Heads, PeerAsk, PeerEvent, PeerId, PeerRefused, PeerState, PeerTell, Place, Saving, Tell,
    Verdict,
};

use crate::{deadline::Deadline, effect::OpId, live::Live, turn::Turn};
use message::Message;
use person::Person;
use servers::Servers;

/// Storage that does not answer for so long is not waited for any longer.
const PATIENCE_MS: i64 = 2_000;

/// Everybody with whom this page keeps in step.
#[derive(Debug, Default)]
pub(crate) struct Peers {
    /// How this page is called to servers.
    device: DeviceId,
    /// Which device this page is to other pages.
    own: DeviceId,
    here: Place,
    /// Who "me" is, and what they are called, as everybody was last told.
    me: (Option<MemberId>, String),
    persons: BTreeMap<PeerId, Person>,
    servers: Servers,
    /// What was shared with devices that were here before.
    remembered: BTreeMap<DeviceId, Heads>,
    /// Devices that an offer is made for.
    introduced: BTreeSet<DeviceId>,
    /// Whose peers they are.
    workspace: Option<WorkspaceId>,
    /// The heads that everybody was last told of, or is about to be.
    seen: Heads,
    /// Somebody has to be told: what is new here was made in this browser, or came from a peer.
    news: Option<News>,
    /// When to stop waiting for storage.
    patience: Deadline,
    told: Vec<PeerState>,
}

/// Where something new comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum News {
    /// From a peer: others may have it already.
    Foreign,
    /// From this browser.
    Own,
}

/// What keeps in step with others. A session knows it by this alone: what is behind it stands in a file of its own,
/// which only those fetch who have company.
pub(crate) trait Peering {
    /// The page asks.
    fn asked(&mut self, turn: &mut Turn<'_>, live: Option<&mut Live>, ask: PeerAsk);
    /// An inspector has read something. Says whether it was a snapshot that a peer has sent.
    fn inspected(
        &mut self,
        turn: &mut Turn<'_>,
        live: Option<&mut Live>,
        op: OpId,
        result: &Result<Verdict, CopyRefused>,
    ) -> bool;
    /// What is here is only looked at: nobody is kept in step with it.
    fn leave_all(&mut self, turn: &mut Turn<'_>);
    /// What is here is read anew, and may be less than peers were told: they are to be greeted again.
    fn start_over(&mut self);
    /// This is the tab that talks to servers.
    fn servers_held(&mut self);
    /// Whether somebody is connected, and gets what is written at once.
    fn has_company(&self) -> bool;
    /// When something will be due.
    fn wake(&self) -> Option<Timestamp>;
    /// A workspace that was on its way, and is here now.
    fn take_ripe(&mut self, turn: &mut Turn<'_>) -> Option<Document>;
    /// A workspace has come from one peer: what others have sent of it is taken in, too.
    fn join_seeds(&mut self, turn: &mut Turn<'_>, live: &mut Live);
    /// At the end of each turn: everybody is told what there is to tell.
    fn finish(&mut self, turn: &mut Turn<'_>, live: Option<&Live>);
}

impl Peering for Peers {
    fn asked(&mut self, turn: &mut Turn<'_>, mut live: Option<&mut Live>, ask: PeerAsk) {
        self.follow(turn, live.as_deref());
        self.notice(turn, live.as_deref());
        if self.device == DeviceId::default() {
            self.device = DeviceId((turn.random)().max(1));
        }
        match ask {
            PeerAsk::Event(PeerEvent::Met(id, ends)) => self.greet(turn, live.as_deref(), id, ends),
            PeerAsk::Event(PeerEvent::Bytes(id @ PeerId::Live(_), frame)) => self.hear(turn, live, id, &frame),
            PeerAsk::Event(PeerEvent::Closed(id @ PeerId::Live(_))) => self.part(turn, id),
            PeerAsk::Event(event) => {
                if self.servers.event(turn, live.as_deref_mut(), self.device, event) {
                    self.heard_news(live.as_deref());
                }
            }
            PeerAsk::Here(place) => self.move_to(turn, place),
            PeerAsk::Signal(to, signal) => self.send_signal(turn, to, signal),
            PeerAsk::Servers(addresses) => self.servers.set(turn, addresses),
            PeerAsk::Join(workspace) => self.servers.join(workspace),
            PeerAsk::TryAgain => self.servers.try_again(),
        }
    }

    fn inspected(
        &mut self,
        turn: &mut Turn<'_>,
        mut live: Option<&mut Live>,
        op: OpId,
        result: &Result<Verdict, CopyRefused>,
    ) -> bool {
        let taken = match self.persons.iter_mut().find(|(_, person)| person.strand.awaits(op)) {
            Some((id, person)) => {
                let taken = person.strand.inspected(turn, live.as_deref_mut(), &mut person.meter, result);
                taken.map_err(|refused| (*id, refused))
            }
            None => match self.servers.inspected(turn, live.as_deref_mut(), op, result) {
                Some(has_news) => Ok(has_news),
                None => return false,
            },
        };
        match taken {
            Ok(true) => self.heard_news(live.as_deref()),
            Ok(false) => {}
            Err((id, refused)) => self.refuse(turn, id, refused),
        }
        true
    }

    fn leave_all(&mut self, turn: &mut Turn<'_>) {
        let ids: Vec<_> = self.persons.keys().copied().collect();
        ids.into_iter().for_each(|id| self.refuse(turn, id, PeerRefused::Closed));
        self.servers.set(turn, Vec::new());
        self.servers.do_what_is_due(turn, None);
        self.tell(turn, None);
    }

    fn start_over(&mut self) {
        self.workspace = None;
        self.servers.start_over();
    }

    fn servers_held(&mut self) {
        self.servers.held();
    }

    fn has_company(&self) -> bool {
        self.persons.values().any(|person| person.hello.is_some()) || self.servers.has_company()
    }

    fn wake(&self) -> Option<Timestamp> {
        let strands = self.persons.values().filter_map(|person| person.strand.due_at());
        self.patience.at().into_iter().chain(self.servers.due_at()).chain(strands).min()
    }

    fn take_ripe(&mut self, turn: &mut Turn<'_>) -> Option<Document> {
        let mut ripe = None;
        let mut refused = Vec::new();
        for (id, person) in &mut self.persons {
            let Some(promised) = person.hello.as_ref().and_then(|hello| hello.workspace) else { continue };
            match person.strand.take_ripe(promised) {
                Ok(document) => ripe = ripe.or(document),
                Err(_) => refused.push(*id),
            }
        }
        refused.into_iter().for_each(|id| self.refuse(turn, id, PeerRefused::Damaged));
        let ripe = ripe.or_else(|| self.servers.take_ripe(turn));
        if let Some(document) = &ripe {
            self.workspace = document.workspace();
        }
        ripe
    }

    fn join_seeds(&mut self, turn: &mut Turn<'_>, live: &mut Live) {
        let mut refused = Vec::new();
        for (id, person) in &mut self.persons {
            let seed = person.strand.take_seed();
            if seed.is_some_and(|seed| live.take_seed(turn, &seed).is_err()) {
                refused.push(*id);
            }
        }
        refused.into_iter().for_each(|id| self.refuse(turn, id, PeerRefused::Damaged));
        self.servers.join_seeds(turn, live);
    }

    fn finish(&mut self, turn: &mut Turn<'_>, live: Option<&Live>) {
        self.follow(turn, live);
        self.give_up_late(turn);
        self.servers.do_what_is_due(turn, live);
        self.notice(turn, live);
        self.say_who(turn, live);
        if self.may_speak(turn.now, live) {
            self.speak(turn, live);
        }
        self.tell(turn, live);
    }
}

impl Peers {
    /// A snapshot that takes too long to be read is given up, and the peer with it.
    fn give_up_late(&mut self, turn: &mut Turn<'_>) {
        let mut late = Vec::new();
        for (id, person) in &mut self.persons {
            late.extend(person.strand.give_up(turn).then_some(*id));
        }
        late.into_iter().for_each(|id| self.refuse(turn, id, PeerRefused::Damaged));
    }

    /// Peers of a workspace that is closed are peers no more.
    fn follow(&mut self, turn: &mut Turn<'_>, live: Option<&Live>) {
        let workspace = live.map(Live::workspace);
        if workspace == self.workspace {
            return;
        }
        self.workspace = workspace;
        self.remembered.clear();
        let ids: Vec<_> = self.persons.keys().copied().collect();
        ids.into_iter().for_each(|id| self.refuse(turn, id, PeerRefused::Closed));
    }

    /// Notes what is new here.
    fn notice(&mut self, turn: &mut Turn<'_>, live: Option<&Live>) {
        let Some(live) = live else { return };
        let heads = live.heads();
        if heads != self.seen {
            self.seen = heads;
            self.news = self.news.max(Some(News::Own));
        }
        let is_waiting = self.news.is_some() && live.saving() == Saving::Pending;
        if is_waiting && self.patience.at().is_none() {
            self.patience.set(turn.now, PATIENCE_MS);
        }
    }

    /// A peer has brought something: others may have it already.
    fn heard_news(&mut self, live: Option<&Live>) {
        self.seen = live.map(Live::heads).unwrap_or_default();
        self.news = self.news.max(Some(News::Foreign));
    }

    /// What a peer brings is stored before anybody is told that it is here.
    fn may_speak(&mut self, now: Timestamp, live: Option<&Live>) -> bool {
        let is_stored = live.is_none_or(|live| live.saving() != Saving::Pending);
        is_stored || self.patience.take_due(now)
    }

    fn speak(&mut self, turn: &mut Turn<'_>, live: Option<&Live>) {
        self.patience.clear();
        let news = self.news.take();
        let kept = live.is_some_and(|live| live.saving() == Saving::Saved);
        let carry = if news == Some(News::Own) { Carry::Changes } else { Carry::HeadsAlone };
        let mut flooding = Vec::new();
        for (id, person) in self.persons.iter_mut().filter(|(_, person)| person.hello.is_some()) {
            let is_answer = person.strand.owes();
            let has_to = news.is_some() || is_answer;
            let message = has_to.then(|| person.strand.message(live, carry)).flatten();
            match message {
                Some(bytes) if is_answer && person.meter.answered(turn.now, bytes.len()).is_err() => {
                    flooding.push(*id);
                    continue;
                }
                Some(bytes) => person.say(turn, &Message::Sync { kept, bytes }),
                None if kept && person.awaits_kept => person.say(turn, &Message::Kept(true)),
                None => continue,
            }
            person.awaits_kept = !kept;
        }
        flooding.into_iter().for_each(|id| self.refuse(turn, id, PeerRefused::Floods));
        self.servers.speak(turn, live, self.device, news.is_some());
    }

    fn tell(&mut self, turn: &mut Turn<'_>, live: Option<&Live>) {
        let persons = self.persons.values_mut().map(|person| person.state(live));
        let states: Vec<_> = persons.chain(self.servers.states(live)).collect();
        if states != self.told {
            self.told.clone_from(&states);
            turn.tell(Tell::Peers(PeerTell::Peers(states)));
        }
    }
}
