//! One browser: its disk, its tabs, its clock.

use std::{collections::VecDeque, panic::catch_unwind};

use kariz_core::{Command, Timestamp, Zone};
use kariz_protocol::{Ask, CopyRefused, Heads, Seq};
use kariz_session::{Effect, Input, Outcome, Suspect, examine};

use super::{
    dice::Dice,
    disk::Disk,
    tab::{Operation, Tab},
};

/// How something that was under way arrives in a tab.
type Arrival = fn(&mut World, usize);

/// One browser.
pub struct World {
    pub now: Timestamp,
    pub dice: Dice,
    pub disk: Disk,
    /// By number; `None` when closed.
    pub tabs: Vec<Option<Tab>>,
    lock: Option<usize>,
    /// Tabs that want to talk to servers; the first one does.
    servers: VecDeque<usize>,
    /// What tabs want of the network.
    pub sent: VecDeque<(usize, Effect)>,
    /// The browser dies after so many more effects.
    pub dies_after: Option<usize>,
    /// Whoever inspects foreign copies never answers.
    pub inspector_hangs: bool,
    /// Stored chunks that stop whoever reads them, or keep them busy for ever.
    pub poison: Vec<Vec<u8>>,
    pub poison_hangs: bool,
    /// Tabs say that opening has ended badly before.
    pub doubts: bool,
    /// What not everybody needs can be fetched.
    pub has_network: bool,
}

/// A Sunday in November.
const BEGINNING: Timestamp = Timestamp(1_795_000_000_000);

impl World {
    pub fn new(seed: u64) -> Self {
        Self {
            now: BEGINNING,
            dice: Dice::new(seed),
            disk: Disk::default(),
            tabs: Vec::new(),
            lock: None,
            servers: VecDeque::new(),
            sent: VecDeque::new(),
            dies_after: None,
            inspector_hangs: false,
            poison: Vec::new(),
            poison_hangs: false,
            doubts: false,
            has_network: true,
        }
    }

    /// The same browser later, with this on its disk.
    pub fn after(seed: u64, disk: Disk) -> Self {
        Self { disk, ..Self::new(seed) }
    }

    /// Opens a tab; nothing has been answered yet.
    pub fn open_tab(&mut self) -> usize {
        self.open_tab_painted(None)
    }

    pub fn open_tab_painted(&mut self, painted: Option<Heads>) -> usize {
        self.tabs.push(Some(Tab::new()));
        let tab = self.tabs.len() - 1;
        if self.doubts {
            self.ask(tab, Ask::Doubt);
        }
        self.ask(tab, Ask::Open { zone: Zone::default(), painted });
        tab
    }

    /// Opens a tab and waits until it is open.
    pub fn opened_tab(&mut self) -> usize {
        let tab = self.open_tab();
        self.settle();
        tab
    }

    /// Closes or kills a tab: nothing that is under way arrives any more.
    pub fn close_tab(&mut self, tab: usize) {
        self.tabs[tab] = None;
        if self.lock == Some(tab) {
            self.lock = None;
        }
        self.let_servers_go(tab);
    }

    fn let_servers_go(&mut self, tab: usize) {
        let was_first = self.servers.front() == Some(&tab);
        self.servers.retain(|other| *other != tab);
        if let Some(next) = self.servers.front().copied().filter(|_| was_first) {
            self.feed(next, Input::ServersHeld);
        }
    }

    fn hold_servers(&mut self, tab: usize) {
        self.servers.push_back(tab);
        if self.servers.front() == Some(&tab) {
            self.feed(tab, Input::ServersHeld);
        }
    }

    /// All tabs are gone at once, with everything that was under way.
    fn die(&mut self) {
        self.dies_after = None;
        self.lock = None;
        self.servers.clear();
        self.tabs.iter_mut().for_each(|tab| *tab = None);
    }

    pub fn tab(&self, tab: usize) -> &Tab {
        self.tabs[tab].as_ref().expect("the tab is open")
    }

    pub fn tab_mut(&mut self, tab: usize) -> &mut Tab {
        self.tabs[tab].as_mut().expect("the tab is open")
    }

    pub fn ask(&mut self, tab: usize, ask: Ask) {
        self.feed(tab, Input::Ask(ask));
    }

    /// Asks something that is answered by number.
    pub fn ask_numbered(&mut self, tab: usize, ask: impl FnOnce(Seq) -> Ask) -> Seq {
        self.tab_mut(tab).last_seq += 1;
        let seq = self.tab(tab).last_seq;
        self.ask(tab, ask(seq));
        seq
    }

    pub fn command(&mut self, tab: usize, command: Command) -> Seq {
        self.ask_numbered(tab, |seq| Ask::Do(seq, Box::new(command)))
    }

    pub fn feed(&mut self, tab: usize, input: Input) {
        let Self { now, dice, tabs, .. } = self;
        let Some(tab_there) = tabs[tab].as_mut() else { return };
        let outcome = tab_there.session.handle(*now, &mut || dice.roll(), input);
        self.carry_out(tab, outcome);
    }

    fn carry_out(&mut self, tab: usize, outcome: Outcome) {
        let here = self.tab_mut(tab);
        outcome.tells.into_iter().for_each(|tell| here.hear(tell));
        here.wake = outcome.wake;
        for effect in outcome.effects {
            if self.dies_after == Some(0) {
                return self.die();
            }
            self.dies_after = self.dies_after.map(|effects| effects - 1);
            if self.tabs[tab].is_some() {
                self.effect(tab, effect);
            }
        }
    }

    fn effect(&mut self, tab: usize, effect: Effect) {
        match effect {
            Effect::Load(op, load) => self.tab_mut(tab).operations.push_back(Operation::Read(op, load)),
            Effect::Write(op, batch) => self.tab_mut(tab).operations.push_back(Operation::Write(op, batch)),
            Effect::Broadcast(bytes) => {
                let others = self.tabs.iter_mut().enumerate().filter(|(other, _)| *other != tab);
                others.filter_map(|(_, other)| other.as_mut()).for_each(|other| other.inbox.push_back(bytes.clone()));
            }
            Effect::Lock(_) => {
                let free = self.lock.is_none();
                self.lock = self.lock.or(Some(tab));
                self.feed(tab, Input::Lock(free));
            }
            Effect::Unlock => self.lock = None,
            Effect::HoldServers(_) => self.hold_servers(tab),
            Effect::LetServersGo => self.let_servers_go(tab),
            Effect::Inspect(op, suspect) => self.tab_mut(tab).inspections.push((op, suspect)),
            Effect::StopInspector(op) => self.tab_mut(tab).inspections.retain(|(other, _)| *other != op),
            Effect::Fetch(extra) => {
                let fetched = self.has_network.then(|| extra.here());
                self.feed(tab, Input::Fetched(extra, fetched));
            }
            Effect::SendPeer(..) | Effect::ClosePeer(_) | Effect::OpenServer(..) => self.sent.push_back((tab, effect)),
        }
    }

    // ---- What is under way arrives ----

    /// The next storage operation of a tab takes effect, and is answered.
    pub fn finish_operation(&mut self, tab: usize) {
        let Some(operation) = self.tabs[tab].as_mut().and_then(|tab| tab.operations.pop_front()) else { return };
        let input = match operation {
            Operation::Read(op, load) => Input::Loaded(op, self.disk.read(load)),
            Operation::Write(op, batch) => Input::Written(op, self.disk.write(batch)),
        };
        self.feed(tab, input);
    }

    /// The inspector answers, or has broken down.
    pub fn finish_inspection(&mut self, tab: usize) {
        let Some((op, suspect)) = self.tabs[tab].as_mut().and_then(|tab| tab.inspections.pop()) else { return };
        let poisoned = self.is_poisoned(&suspect);
        let read = || if poisoned { Err(CopyRefused::Stopped) } else { examine(suspect) };
        let answer = catch_unwind(read).unwrap_or(Err(CopyRefused::Stopped));
        self.feed(tab, Input::Inspected(op, answer));
    }

    /// The next message of another tab arrives.
    pub fn deliver(&mut self, tab: usize) {
        let message = self.tabs[tab].as_mut().and_then(|tab| tab.inbox.pop_front());
        if let Some(bytes) = message {
            self.feed(tab, Input::Tab(bytes));
        }
    }

    fn is_poisoned(&self, suspect: &Suspect) -> bool {
        let Suspect::Stored(chunks) = suspect else { return false };
        chunks.iter().any(|(_, chunk)| self.poison.contains(chunk))
    }

    /// Whether an inspector will answer.
    fn is_read(&self, tab: &Tab) -> bool {
        let hangs = |suspect: &Suspect| self.inspector_hangs || self.poison_hangs && self.is_poisoned(suspect);
        tab.inspections.last().is_some_and(|(_, suspect)| !hangs(suspect))
    }

    /// Whether something is under way.
    pub fn is_busy(&self) -> bool {
        let is_read = |tab: &Tab| self.is_read(tab);
        let mut tabs = self.tabs.iter().flatten();
        tabs.any(|tab| !tab.operations.is_empty() || !tab.inbox.is_empty() || is_read(tab))
    }

    /// Whatever is under way, in an order of chance, until nothing is.
    pub fn settle(&mut self) {
        while self.step() {}
    }

    /// One thing that is under way arrives; false when nothing is.
    pub fn step(&mut self) -> bool {
        let mut waiting = Vec::new();
        for (number, tab) in self.tabs.iter().enumerate() {
            let Some(tab) = tab else { continue };
            waiting.extend((!tab.operations.is_empty()).then_some((number, Self::finish_operation as Arrival)));
            waiting.extend((!tab.inbox.is_empty()).then_some((number, Self::deliver as Arrival)));
            let is_inspected = self.is_read(tab);
            waiting.extend(is_inspected.then_some((number, Self::finish_inspection as Arrival)));
        }
        match self.dice.pick(&waiting).copied() {
            Some((tab, arrive)) => arrive(self, tab),
            None => return false,
        }
        true
    }

    /// Time passes: timers ring, and what is under way arrives.
    pub fn pass(&mut self, ms: i64) {
        let end = self.now.0 + ms;
        self.settle();
        while let Some((at, tab)) = self.next_timer().filter(|(at, _)| at.0 <= end) {
            self.now = self.now.max(at);
            self.feed(tab, Input::Wake);
            self.settle();
        }
        self.now.0 = end;
    }

    pub fn next_timer(&self) -> Option<(Timestamp, usize)> {
        let timers = self.tabs.iter().enumerate();
        timers.filter_map(|(number, tab)| Some((tab.as_ref()?.wake?, number))).min()
    }
}
