//! Browsers of several people, the channels between them, and a sync server.

use std::collections::VecDeque;

use kariz_protocol::{Ask, DeviceId, Ends, Heads, PeerAsk, PeerEvent, PeerId};
use kariz_session::{Effect, Input};

use super::{dice::Dice, server::RepoServer, world::World};

/// No timer runs longer, in case the clock was set.
const LONGEST_MS: i64 = 60_000;
/// Strangers keep so many frames in mind.
const OVERHEARD: usize = 60;

/// One end of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// A tab of somebody's browser.
    Page { who: usize, tab: usize, id: PeerId },
    /// The server, by the number of the connection.
    Server(usize),
    /// Somebody who keeps to no rule, by the number of the connection.
    Stranger(usize),
}

impl End {
    /// What the encryption of a channel proves: a number for each page.
    fn device(&self) -> DeviceId {
        match self {
            Self::Page { who, tab, .. } => DeviceId((*who as u64 + 1) << 20 | *tab as u64),
            Self::Server(number) | Self::Stranger(number) => DeviceId(1 << 40 | *number as u64),
        }
    }
}

/// What is on its way.
enum Item {
    Frame(Vec<u8>),
    /// The other end was closed in good order.
    Close,
}

/// A channel, with what is on its way in it.
pub struct Wire {
    pub ends: [End; 2],
    /// Towards the end of the same number.
    queues: [VecDeque<Item>; 2],
    is_open: bool,
}

/// Everybody.
pub struct Network {
    pub people: Vec<World>,
    pub wires: Vec<Wire>,
    pub server: RepoServer,
    pub dice: Dice,
    next_id: u32,
    /// Bytes that arrived over channels.
    pub carried: usize,
    /// Now and then a frame arrives twice.
    pub repeats: bool,
    /// The frames that strangers have heard last.
    pub overheard: VecDeque<Vec<u8>>,
}

impl Network {
    pub fn new(seed: u64, people: usize) -> Self {
        let people = (0..people).map(|who| World::new(seed * 31 + u64::try_from(who).unwrap())).collect();
        Self {
            people,
            wires: Vec::new(),
            server: RepoServer::default(),
            dice: Dice::new(seed),
            next_id: 0,
            carried: 0,
            repeats: false,
            overheard: VecDeque::new(),
        }
    }

    /// The first has a workspace; the others have a tab open, and nothing in it.
    pub fn with_workspace(seed: u64, people: usize) -> Self {
        let mut network = Self::new(seed, people);
        for who in 0..people {
            network.people[who].opened_tab();
        }
        let first = &mut network.people[0];
        let start = super::words::start(&mut first.dice, first.now);
        first.command(0, start);
        network.settle();
        network
    }

    /// Somebody's only open tab.
    pub fn tab_of(&self, who: usize) -> Option<usize> {
        self.people[who].tabs.iter().position(Option::is_some)
    }

    pub fn heads(&self, who: usize) -> Heads {
        self.tab_of(who).map(|tab| self.people[who].tab(tab).heads()).unwrap_or_default()
    }

    /// Two people invite each other.
    pub fn connect(&mut self, one: usize, other: usize) {
        let (Some(tab), Some(other_tab)) = (self.tab_of(one), self.tab_of(other)) else { return };
        let ends = [(one, tab), (other, other_tab)].map(|(who, tab)| {
            self.next_id += 1;
            End::Page { who, tab, id: PeerId::Live(self.next_id) }
        });
        self.join(ends);
    }

    /// A stranger has got somebody to invite them. Gives the number of the connection.
    pub fn connect_stranger(&mut self, who: usize) -> Option<usize> {
        let tab = self.tab_of(who)?;
        self.next_id += 1;
        let number = self.wires.len();
        self.join([End::Page { who, tab, id: PeerId::Live(self.next_id) }, End::Stranger(number)]);
        Some(number)
    }

    /// What a stranger says gets under way.
    pub fn stranger_says(&mut self, number: usize, frame: Vec<u8>) {
        self.push(&End::Stranger(number), Item::Frame(frame));
    }

    /// Connections of strangers that are open.
    pub fn strangers(&self) -> Vec<usize> {
        let is_open =
            |number: &usize| self.wires[*number].is_open && self.wires[*number].ends[1] == End::Stranger(*number);
        (0..self.wires.len()).filter(is_open).collect()
    }

    fn join(&mut self, ends: [End; 2]) {
        self.wires.push(Wire { ends: ends.clone(), queues: Default::default(), is_open: true });
        let [one, other] = &ends;
        for (here, there) in [(one, other), (other, one)] {
            let devices = Ends { own: here.device(), theirs: there.device() };
            self.tell_end(here, |id| PeerEvent::Met(id, devices));
        }
        self.route();
    }

    pub fn are_connected(&self, one: usize, other: usize) -> bool {
        let is_of = |end: &End, person| matches!(end, End::Page { who, .. } if *who == person);
        self.wires.iter().any(|wire| {
            let [a, b] = &wire.ends;
            wire.is_open && ((is_of(a, one) && is_of(b, other)) || (is_of(a, other) && is_of(b, one)))
        })
    }

    fn tell_end(&mut self, end: &End, event: impl FnOnce(PeerId) -> PeerEvent) {
        match end {
            End::Page { who, tab, id } => self.people[*who].feed(*tab, Input::Peer(event(*id))),
            End::Server(number) => self.server.closed(*number),
            End::Stranger(_) => {}
        }
    }

    /// A channel is lost, with all that was in it.
    pub fn cut(&mut self, wire: usize) {
        let wire = &mut self.wires[wire];
        if !wire.is_open {
            return;
        }
        wire.is_open = false;
        wire.queues = Default::default();
        for end in wire.ends.clone() {
            self.tell_end(&end, PeerEvent::Closed);
        }
        self.route();
    }

    pub fn cut_all(&mut self) {
        (0..self.wires.len()).for_each(|wire| self.cut(wire));
    }

    /// Somebody's browser is gone from one moment to the next.
    pub fn crash(&mut self, who: usize) {
        for tab in 0..self.people[who].tabs.len() {
            self.people[who].close_tab(tab);
        }
        self.notice_the_dead();
    }

    /// Channels to tabs that are not there any more end.
    pub fn notice_the_dead(&mut self) {
        self.people.iter_mut().for_each(|world| world.sent.retain(|(tab, _)| world.tabs[*tab].is_some()));
        for wire in 0..self.wires.len() {
            let is_dead =
                |end: &End| matches!(end, End::Page { who, tab, .. } if self.people[*who].tabs[*tab].is_none());
            if self.wires[wire].ends.iter().any(is_dead) {
                self.cut(wire);
            }
        }
    }

    /// The server stops, or starts again; it has what it had stored.
    pub fn run_server(&mut self, is_up: bool) {
        self.server.is_up = is_up;
        if !is_up {
            let to_server = |wire: &Wire| wire.ends.iter().any(|end| matches!(end, End::Server(_)));
            let wires: Vec<_> = (0..self.wires.len()).filter(|wire| to_server(&self.wires[*wire])).collect();
            wires.into_iter().for_each(|wire| self.cut(wire));
            self.server.forget_connections();
        }
    }

    pub fn ask(&mut self, who: usize, ask: PeerAsk) {
        if let Some(tab) = self.tab_of(who) {
            self.people[who].ask(tab, Ask::Peers(ask));
            self.route();
        }
    }

    // ---- What is under way ----

    /// What tabs want of the network gets under way.
    pub fn route(&mut self) {
        for who in 0..self.people.len() {
            while let Some((tab, effect)) = self.people[who].sent.pop_front() {
                self.carry_out(who, tab, effect);
            }
        }
    }

    fn carry_out(&mut self, who: usize, tab: usize, effect: Effect) {
        match effect {
            Effect::SendPeer(id, bytes) => self.push(&End::Page { who, tab, id }, Item::Frame(bytes)),
            Effect::ClosePeer(id) => self.push(&End::Page { who, tab, id }, Item::Close),
            Effect::OpenServer(id, _) => self.open_server(who, tab, id),
            _ => {}
        }
    }

    fn open_server(&mut self, who: usize, tab: usize, id: PeerId) {
        if !self.server.is_up {
            return self.people[who].feed(tab, Input::Peer(PeerEvent::Closed(id)));
        }
        let number = self.wires.len();
        let ends = [End::Page { who, tab, id }, End::Server(number)];
        self.wires.push(Wire { ends, queues: Default::default(), is_open: true });
        self.people[who].feed(tab, Input::Peer(PeerEvent::Opened(id)));
    }

    /// Towards the other end.
    fn push(&mut self, from: &End, item: Item) {
        let wire = self.wires.iter_mut().find(|wire| wire.is_open && wire.ends.contains(from));
        if let Some(wire) = wire {
            let side = usize::from(wire.ends[0] == *from);
            wire.queues[side].push_back(item);
        }
    }

    /// One thing that is under way arrives; false when nothing is.
    pub fn step(&mut self) -> bool {
        self.route();
        let mut waiting: Vec<_> = Vec::new();
        for (number, wire) in self.wires.iter().enumerate() {
            for side in 0..2 {
                waiting.extend((!wire.queues[side].is_empty()).then_some((number, side)));
            }
        }
        let worlds: Vec<_> = (0..self.people.len()).filter(|who| self.people[*who].is_busy()).collect();
        let choice = self.dice.below(waiting.len() + worlds.len());
        if let Some((wire, side)) = waiting.get(choice).copied() {
            self.deliver(wire, side);
        } else if let Some(who) = worlds.get(choice - waiting.len()) {
            self.people[*who].step();
        } else {
            return false;
        }
        self.route();
        true
    }

    fn deliver(&mut self, number: usize, side: usize) {
        let wire = &mut self.wires[number];
        let (end, item) = (wire.ends[side].clone(), wire.queues[side].pop_front());
        match item {
            Some(Item::Frame(bytes)) => {
                self.carried += bytes.len();
                if self.repeats && matches!(end, End::Page { id: PeerId::Live(_), .. }) && self.dice.below(8) == 0 {
                    self.arrive(&end, bytes.clone());
                }
                self.arrive(&end, bytes);
            }
            Some(Item::Close) => {
                wire.is_open = false;
                wire.queues = Default::default();
                self.tell_end(&end, PeerEvent::Closed);
            }
            None => {}
        }
    }

    fn arrive(&mut self, end: &End, bytes: Vec<u8>) {
        match end {
            End::Page { .. } => self.tell_end(end, |id| PeerEvent::Bytes(id, bytes)),
            End::Server(number) => {
                for (to, bytes) in self.server.hear(*number, &bytes) {
                    self.push(&End::Server(to), Item::Frame(bytes));
                }
            }
            End::Stranger(_) => {
                self.overheard.push_back(bytes);
                if self.overheard.len() > OVERHEARD {
                    self.overheard.pop_front();
                }
            }
        }
    }

    /// Whatever is under way arrives, in an order of chance.
    pub fn settle(&mut self) {
        for _ in 0..200_000 {
            if !self.step() {
                return;
            }
        }
        panic!("it never ends");
    }

    /// Time passes for everybody, though their clocks say different things.
    pub fn pass(&mut self, ms: i64) {
        let mut left = ms;
        self.settle();
        while let Some((wait, who, tab)) = self.next_timer().filter(|(wait, ..)| *wait <= left) {
            self.people.iter_mut().for_each(|world| world.now.0 += wait);
            left -= wait;
            self.people[who].feed(tab, Input::Wake);
            self.settle();
        }
        self.people.iter_mut().for_each(|world| world.now.0 += left);
    }

    fn next_timer(&self) -> Option<(i64, usize, usize)> {
        let timers = self.people.iter().enumerate();
        timers
            .filter_map(|(who, world)| {
                world.next_timer().map(|(at, tab)| ((at.0 - world.now.0).clamp(0, LONGEST_MS), who, tab))
            })
            .min()
    }
}
