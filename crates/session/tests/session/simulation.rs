//! Several people, everything that can go wrong, and chance that can be repeated (L2, L6, L7, B3, B5).
//!
//! Links are lost in the middle of a transfer, frames come twice, browsers die between any two
//! effects, storage is full, the server goes and comes, clocks are off by years. Strangers are let in,
//! and say anything that the grammar of bytes allows (B6, B9). In the end everybody has the same, and
//! nothing is lost that was ever shown as saved.
//!
//! `KARIZ_SEEDS=10000` runs more seeds, `KARIZ_SEED=7` only that one.

use std::{
    env,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
};

use kariz_core::{Book, WorkspaceId};
use kariz_protocol::{Ask, Heads, InStep, Link, PeerAsk, PeerId, Saving};
use kariz_session::StorageFailure;

use crate::sim::{Network, counted, hostile::Hostile, network::End, truth};

const PEOPLE: usize = 3;
const EVENTS: usize = 60;
const YEAR_MS: usize = 31_557_600_000;

struct Run {
    network: Network,
    workspace: WorkspaceId,
    /// What each person's page had shown as saved.
    promised: Vec<Heads>,
    strangers: Vec<Hostile>,
}

impl Run {
    fn new(seed: u64) -> Self {
        let mut network = Network::with_workspace(seed, PEOPLE);
        network.repeats = true;
        let workspace = network.people[0].tab(0).book().workspace().unwrap().id;
        let mut run = Self { network, workspace, promised: vec![Heads::new(); PEOPLE], strangers: Vec::new() };
        for who in 0..PEOPLE {
            let years = run.network.dice.below(11) * YEAR_MS;
            run.network.people[who].now.0 += i64::try_from(years).unwrap() - i64::try_from(5 * YEAR_MS).unwrap();
            run.set_servers(who);
        }
        run
    }

    /// What a page does when it is opened.
    fn set_servers(&mut self, who: usize) {
        self.network.ask(who, PeerAsk::Servers(vec!["wss://sync.example".to_owned()]));
    }

    fn reopen(&mut self, who: usize) {
        if self.network.tab_of(who).is_none() {
            self.network.people[who].open_tab();
            self.set_servers(who);
        }
    }

    fn happen(&mut self) {
        let network = &mut self.network;
        let who = network.dice.below(PEOPLE);
        let other = (who + 1 + network.dice.below(PEOPLE - 1)) % PEOPLE;
        match network.dice.below(48) {
            0..=9 => self.act(who),
            10..=12 if !network.are_connected(who, other) => network.connect(who, other),
            13 if !network.wires.is_empty() => network.cut(network.dice.clone().below(network.wires.len())),
            14 => network.crash(who),
            15 => network.people[who].dies_after = Some(network.dice.below(12)),
            16 => self.reopen(who),
            17 => network.people[who].disk.fault = Some(StorageFailure::Full),
            18 | 19 => network.people[who].disk.fault = None,
            20 => network.run_server(!network.server.is_up),
            21 => network.ask(who, PeerAsk::Join(self.workspace)),
            22 => network.ask(who, PeerAsk::TryAgain),
            23 => network.people[who].now.0 -= i64::try_from(YEAR_MS).unwrap(),
            24 => self.open_another_tab(who),
            25 | 26 => network.pass(700),
            27 => self.let_stranger_in(who),
            28..=34 => self.hear_strangers(who),
            _ => (0..12).for_each(|_| _ = network.step()),
        }
        self.network.notice_the_dead();
        self.network.route();
        self.look();
    }

    /// Somebody has invited the wrong person.
    fn let_stranger_in(&mut self, who: usize) {
        let Some(wire) = self.network.connect_stranger(who) else { return };
        let mut stranger = Hostile::on(wire);
        if self.network.dice.below(5) > 0 {
            stranger.greet(&mut self.network, self.workspace);
        }
        self.strangers.push(stranger);
    }

    /// Whoever was thrown out finds another way in.
    fn hear_strangers(&mut self, who: usize) {
        let open = self.network.strangers();
        self.strangers.retain(|stranger| open.contains(&stranger.wire));
        if self.strangers.is_empty() {
            self.let_stranger_in(who);
        }
        let Self { network, strangers, workspace, .. } = self;
        for stranger in strangers {
            (0..=network.dice.below(4)).for_each(|_| stranger.act(network, *workspace));
        }
    }

    fn act(&mut self, who: usize) {
        let world = &mut self.network.people[who];
        let tabs: Vec<_> =
            (0..world.tabs.len()).filter(|tab| world.tabs[*tab].as_ref().is_some_and(|tab| tab.is_open())).collect();
        let Some(tab) = world.dice.pick(&tabs).copied() else { return };
        match world.dice.below(8) {
            0 => drop(world.ask_numbered(tab, Ask::Undo)),
            _ => world.act(tab),
        }
    }

    fn open_another_tab(&mut self, who: usize) {
        let world = &mut self.network.people[who];
        if world.tabs.iter().flatten().count() == 1 {
            world.open_tab();
        }
    }

    /// Notes what is shown as saved.
    fn look(&mut self) {
        for (promised, world) in self.promised.iter_mut().zip(&self.network.people) {
            let shows_saved = world.tabs.iter().flatten().find(|tab| tab.is_open() && tab.saving == Saving::Saved);
            if let Some(tab) = shows_saved {
                *promised = tab.heads();
            }
        }
    }

    fn assert_promises_kept(&self) {
        for (promised, world) in self.promised.iter().zip(&self.network.people) {
            truth::assert_kept(&world.disk, promised);
        }
    }

    /// Who is said to have everything, and to have stored it, has.
    fn assert_told_the_truth(&self) {
        for (who, world) in self.network.people.iter().enumerate() {
            for (number, tab) in world.tabs.iter().enumerate() {
                let Some(tab) = tab.as_ref().filter(|tab| tab.is_open()) else { continue };
                let identical = tab.peers().iter().filter(|peer| peer.in_step == InStep::Identical && peer.kept);
                for peer in identical.filter(|peer| matches!(peer.id, PeerId::Live(_))) {
                    if let Some(there) = self.other_end(who, number, peer.id) {
                        truth::assert_kept(&self.network.people[there].disk, &tab.heads());
                    }
                }
            }
        }
    }

    /// Who is there, unless it is a stranger.
    fn other_end(&self, who: usize, tab: usize, id: PeerId) -> Option<usize> {
        let here = End::Page { who, tab, id };
        let wire = self.network.wires.iter().find(|wire| wire.ends.contains(&here)).expect("the channel is known");
        let there = wire.ends.iter().find(|end| **end != here);
        match there {
            Some(End::Page { who, .. }) => Some(*who),
            _ => None,
        }
    }

    /// Everything is well again: everybody is back, and reaches somebody.
    fn heal(&mut self) {
        self.network.strangers().into_iter().for_each(|wire| self.network.cut(wire));
        self.network.run_server(true);
        for who in 0..PEOPLE {
            self.network.people[who].dies_after = None;
            self.network.people[who].disk.fault = None;
            self.close_what_failed(who);
            self.reopen(who);
        }
        self.network.pass(70_000); // until storage was tried again
        for who in 1..PEOPLE {
            if !self.network.are_connected(who - 1, who) {
                self.network.connect(who - 1, who);
            }
            self.network.settle();
        }
        (0..PEOPLE).for_each(|who| self.network.ask(who, PeerAsk::TryAgain));
        self.network.pass(150_000);
    }

    /// A page that could not be opened is opened anew by whoever sits there.
    fn close_what_failed(&mut self, who: usize) {
        let world = &mut self.network.people[who];
        for tab in 0..world.tabs.len() {
            if world.tabs[tab].as_ref().is_some_and(|tab| !tab.is_open()) {
                world.close_tab(tab);
            }
        }
        self.network.notice_the_dead();
    }

    fn assert_all_the_same(&self) {
        let first = self.network.people[0].tab(self.network.tab_of(0).unwrap());
        for (who, world) in self.network.people.iter().enumerate() {
            for tab in world.tabs.iter().flatten() {
                assert_eq!(tab.heads(), first.heads(), "person {who}");
                assert_eq!(tab.book().to_delta(), first.book().to_delta(), "person {who}");
                assert_eq!(tab.page.to_delta(), tab.book().to_delta(), "person {who}");
                assert_eq!(counted::all(&tab.page), counted::all(&rebuilt(&tab.page)), "person {who}");
                assert_eq!(tab.saving, Saving::Saved, "person {who}");
                let connected = tab.peers().iter().filter(|peer| peer.link == Link::Connected);
                connected.for_each(|peer| assert_eq!((peer.in_step, peer.kept), (InStep::Identical, true), "{peer:?}"));
            }
            truth::assert_kept(&world.disk, &first.heads());
        }
        assert_eq!(self.network.server.heads(), first.heads());
    }
}

fn rebuilt(book: &Book) -> Book {
    let mut rebuilt = Book::default();
    rebuilt.apply(book.to_delta());
    rebuilt
}

fn run(seed: u64) {
    let mut run = Run::new(seed);
    for event in 0..EVENTS {
        run.happen();
        if event % 20 == 7 {
            run.assert_promises_kept();
            run.assert_told_the_truth();
        }
    }
    run.assert_promises_kept();
    run.heal();
    run.assert_promises_kept();
    run.assert_all_the_same();
}

fn variable(name: &str) -> Option<u64> {
    env::var(name).ok().and_then(|value| value.parse().ok())
}

#[test]
fn whatever_goes_wrong_all_have_the_same_in_the_end() {
    let seeds = match variable("KARIZ_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..variable("KARIZ_SEEDS").unwrap_or(500),
    };
    for seed in seeds {
        if let Err(failure) = catch_unwind(AssertUnwindSafe(|| run(seed))) {
            println!("it fails with KARIZ_SEED={seed}");
            resume_unwind(failure);
        }
    }
}
