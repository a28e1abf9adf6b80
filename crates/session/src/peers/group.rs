//! A live session of many (L6): whoever is connected with one of them is introduced to the others.
//! Offers and answers travel over channels that are open, so that one invitation is enough.

use std::collections::BTreeSet;

use kariz_protocol::{DeviceId, MAX_GROUP, PeerId, PeerTell, Tell};

use super::{
    Peers,
    message::{MAX_SIGNAL, Message},
};
use crate::turn::Turn;

impl Peers {
    /// Tells everybody with whom this page is connected.
    pub(super) fn share_group(&mut self, turn: &mut Turn<'_>) {
        let group: BTreeSet<_> = self.persons.values().filter_map(|person| person.device()).collect();
        let message = Message::Group(group.into_iter().take(MAX_GROUP).collect());
        for person in self.persons.values_mut().filter(|person| person.hello.is_some()) {
            person.say(turn, &message);
        }
    }

    /// A peer says with whom it is connected. Of two that could be introduced one makes the offer.
    pub(super) fn take_group(&mut self, turn: &mut Turn<'_>, from: PeerId, group: Vec<DeviceId>) {
        for device in &group {
            let is_stranger = self.own < *device && self.with_device(*device).is_none();
            let is_new = self.introduced.len() < MAX_GROUP && !self.introduced.contains(device);
            let Some(person) = self.persons.get_mut(&from) else { return };
            if is_stranger && is_new && person.meter.may_introduce(turn.now) {
                self.introduced.insert(*device);
                turn.tell(Tell::Peers(PeerTell::Introduce(*device)));
            }
        }
        if let Some(person) = self.persons.get_mut(&from) {
            person.group = group;
        }
    }

    /// The page has an offer or answer for a device.
    pub(super) fn send_signal(&mut self, turn: &mut Turn<'_>, to: DeviceId, signal: Vec<u8>) {
        if signal.len() > MAX_SIGNAL {
            return;
        }
        let message = Message::Signal { from: self.own, to, signal };
        let knows_it = |id: &PeerId| self.persons.get(id).is_some_and(|person| person.group.contains(&to));
        let way = self.persons.keys().copied().find(knows_it);
        if let Some(person) = way.and_then(|id| self.persons.get_mut(&id)) {
            person.say(turn, &message);
        }
    }

    /// An offer or answer has come: for this page, or to be handed on to whom it is for. It is handed
    /// on once, and only in the name of whoever sent it. For this page it is only taken of somebody who
    /// is said to be there; the page compares the certificate in it with the name.
    pub(super) fn take_signal(&mut self, turn: &mut Turn<'_>, from: PeerId, message: Message) {
        let Message::Signal { from: author, to, ref signal } = message else { return };
        let Some(person) = self.persons.get(&from) else { return };
        let is_own = person.device() == Some(author);
        if to == self.own {
            if person.group.contains(&author) {
                turn.tell(Tell::Peers(PeerTell::Signal(author, signal.clone())));
            }
            return;
        }
        let target = self.with_device(to).filter(|_| is_own);
        if let Some(person) = target.and_then(|id| self.persons.get_mut(&id)) {
            person.say(turn, &message);
        }
    }

    /// The channel to this device.
    pub(super) fn with_device(&self, device: DeviceId) -> Option<PeerId> {
        self.persons.iter().find(|(_, person)| person.device() == Some(device)).map(|(id, _)| *id)
    }
}
