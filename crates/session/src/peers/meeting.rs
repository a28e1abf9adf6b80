//! Live sessions: how they begin, what is said in them, how they end (L6).

use kariz_protocol::{BigStep, Ends, Heads, PeerId, PeerRefused, PeerTell, Place, Tell};

use super::{
    Peers,
    limits::{ALL_PARTS, CHANNELS, HEADS},
    message::{Hello, MAX_HEADS, Message, short},
    person::Person,
    strand::Strand,
};
use crate::{effect::Effect, live::Live, turn::Turn};

/// So many devices are remembered that were here before.
const REMEMBERED: usize = 64;

impl Peers {
    pub(super) fn greet(&mut self, turn: &mut Turn<'_>, live: Option<&Live>, id: PeerId, ends: Ends) {
        self.own = ends.own;
        self.make_place(turn);
        let is_full = self.persons.len() >= CHANNELS;
        let mut person = Person::new(id, ends);
        person.say(turn, &Message::Hello(self.hello(live)));
        self.persons.insert(id, person);
        if is_full {
            self.refuse(turn, id, PeerRefused::Full);
        }
    }

    /// Who has not said who they are makes way for who may.
    fn make_place(&mut self, turn: &mut Turn<'_>) {
        let silent = self.persons.iter().find(|(_, person)| person.hello.is_none()).map(|(id, _)| *id);
        if let Some(silent) = silent.filter(|_| self.persons.len() >= CHANNELS) {
            self.refuse(turn, silent, PeerRefused::Full);
        }
    }

    fn hello(&self, live: Option<&Live>) -> Hello {
        let Some(live) = live else { return Hello::default() };
        let heads = live.heads();
        Hello {
            workspace: Some(live.workspace()),
            title: short(&live.title()),
            member: live.me(),
            name: short(&live.my_name()),
            // They only save words.
            heads: if heads.len() > MAX_HEADS { Heads::new() } else { heads },
        }
    }

    pub(super) fn hear(&mut self, turn: &mut Turn<'_>, live: Option<&mut Live>, id: PeerId, frame: &[u8]) {
        let parts: usize = self.persons.values().map(Person::waiting).sum();
        let Some(person) = self.persons.get_mut(&id) else { return };
        let room = ALL_PARTS.saturating_sub(parts) + person.waiting();
        let heard = match person.take_frame(turn, frame, room) {
            Ok(Some(Message::Hello(hello))) => self.meet(turn, live.as_deref(), id, hello),
            Ok(Some(message)) => self.understand(turn, live, id, message),
            Ok(None) => Ok(()),
            Err(refused) => Err(refused),
        };
        if let Err(refused) = heard {
            self.refuse(turn, id, refused);
        }
    }

    fn meet(&mut self, turn: &mut Turn<'_>, live: Option<&Live>, id: PeerId, hello: Hello) -> Result<(), PeerRefused> {
        let Some(person) = self.persons.get(&id) else { return Ok(()) };
        if person.hello.is_some() {
            return Err(PeerRefused::Damaged); // one hello is enough
        }
        let ends = person.ends;
        let strand = match self.strand_with(turn, live, ends, &hello) {
            Err(PeerRefused::OtherWorkspace(own)) => {
                self.say_refused(turn, id, PeerRefused::OtherWorkspace(own));
                self.end(turn, id, PeerRefused::OtherWorkspace(hello.title));
                return Ok(());
            }
            strand => strand?,
        };
        if let Some(older) = self.with_device(ends.theirs) {
            self.refuse(turn, older, PeerRefused::Replaced);
        }
        self.introduced.remove(&ends.theirs);
        let here = Message::Here(self.here.clone());
        let Some(person) = self.persons.get_mut(&id) else { return Ok(()) };
        person.strand = strand;
        person.hello = Some(hello);
        person.say(turn, &here);
        self.share_group(turn);
        Ok(())
    }

    /// Two workspaces that differ have nothing to say to each other. The other side is to be told the name of the
    /// one that is here.
    fn strand_with(
        &self,
        turn: &mut Turn<'_>,
        live: Option<&Live>,
        ends: Ends,
        hello: &Hello,
    ) -> Result<Strand, PeerRefused> {
        if ends.theirs == ends.own {
            return Err(PeerRefused::Oneself);
        }
        match (live, hello.workspace) {
            (None, None) => Err(PeerRefused::NothingToShare),
            (None, Some(_)) => Ok(Strand::to_receive(turn)),
            (Some(live), Some(theirs)) if theirs != live.workspace() => {
                Err(PeerRefused::OtherWorkspace(short(&live.title())))
            }
            (Some(live), _) => {
                let shared = self.remembered.get(&ends.theirs).cloned().unwrap_or_default();
                Ok(Strand::with_open(live, &shared, &hello.heads, BigStep::Connect(hello.name.clone())))
            }
        }
    }

    fn understand(
        &mut self,
        turn: &mut Turn<'_>,
        mut live: Option<&mut Live>,
        id: PeerId,
        message: Message,
    ) -> Result<(), PeerRefused> {
        let Some(person) = self.persons.get_mut(&id) else { return Ok(()) };
        if let Message::Refused(why) = message {
            self.end(turn, id, why);
            return Ok(());
        }
        if person.hello.is_none() {
            return Err(PeerRefused::Damaged);
        }
        match message {
            Message::Sync { kept, bytes } => {
                person.kept = kept;
                if person.strand.take(turn, live.as_deref_mut(), &mut person.meter, &bytes)? {
                    self.heard_news(live.as_deref());
                }
            }
            Message::Kept(kept) => person.kept = kept,
            Message::Here(place) => person.place = place,
            Message::Me(member, name) => person.is_now(member, name),
            Message::Group(group) => self.take_group(turn, id, group),
            signal @ Message::Signal { .. } => {
                person.meter.signal(turn.now)?;
                self.take_signal(turn, id, signal);
            }
            Message::Hello(_) | Message::Refused(_) => {}
        }
        Ok(())
    }

    pub(super) fn move_to(&mut self, turn: &mut Turn<'_>, place: Place) {
        self.here = Place { page: short(&place.page), ..place };
        let message = Message::Here(self.here.clone());
        for person in self.persons.values_mut().filter(|person| person.hello.is_some()) {
            person.say(turn, &message);
        }
    }

    /// Says who "me" is, when that has changed since everybody was greeted.
    pub(super) fn say_who(&mut self, turn: &mut Turn<'_>, live: Option<&Live>) {
        let Some(live) = live.filter(|_| !self.persons.is_empty()) else { return };
        let me = (live.me(), short(&live.my_name()));
        if me == self.me {
            return;
        }
        let message = Message::Me(me.0, me.1.clone());
        self.persons.values_mut().for_each(|person| person.say(turn, &message));
        self.me = me;
    }

    /// Ends a session, and says why at both ends.
    pub(super) fn refuse(&mut self, turn: &mut Turn<'_>, id: PeerId, why: PeerRefused) {
        self.say_refused(turn, id, why.clone());
        self.end(turn, id, why);
    }

    fn say_refused(&mut self, turn: &mut Turn<'_>, id: PeerId, why: PeerRefused) {
        if let Some(person) = self.persons.get_mut(&id) {
            person.say(turn, &Message::Refused(why));
        }
    }

    fn end(&mut self, turn: &mut Turn<'_>, id: PeerId, why: PeerRefused) {
        turn.tell(Tell::Peers(PeerTell::Refused(id, why)));
        turn.effect(Effect::ClosePeer(id));
        self.part(turn, id);
    }

    pub(super) fn part(&mut self, turn: &mut Turn<'_>, id: PeerId) {
        let Some(person) = self.persons.remove(&id) else { return };
        let Some(device) = person.device() else { return };
        let shared = person.strand.shared();
        let is_room = self.remembered.len() < REMEMBERED || self.remembered.contains_key(&device);
        if is_room && shared.len() <= HEADS {
            self.remembered.insert(device, shared);
        }
        self.introduced.clear();
        self.share_group(turn);
    }
}
