//! A crash at every storage operation (L2): what any tab had shown as saved is there afterwards.

use kariz_protocol::{Ask, Heads, Saving};

use crate::sim::{World, disk::Disk, truth};

/// A moment at which everything stops.
struct Crash {
    disk: Disk,
    /// What each tab had shown as saved, at any time before.
    promised: Vec<Heads>,
}

/// Notes the disk after every operation, with what had been promised by then.
#[derive(Default)]
struct Watch {
    crashes: Vec<Crash>,
    promised: Vec<Heads>,
    operations: usize,
}

impl Watch {
    fn look(&mut self, world: &World) {
        self.promised.resize(world.tabs.len(), Heads::new());
        for (promised, tab) in self.promised.iter_mut().zip(&world.tabs) {
            if let Some(tab) = tab.as_ref().filter(|tab| tab.is_open() && tab.saving == Saving::Saved) {
                *promised = tab.heads();
            }
        }
        if world.disk.operations > self.operations {
            self.operations = world.disk.operations;
            self.crashes.push(Crash { disk: world.disk.clone(), promised: self.promised.clone() });
        }
    }
}

/// One thing happens: somebody does something, something arrives, or time passes.
fn happen(world: &mut World, watch: &mut Watch) {
    let tab = world.dice.below(world.tabs.len());
    match world.dice.below(20) {
        0 => world.ask(tab, Ask::Flush),
        1 => drop(world.ask_numbered(tab, Ask::Undo)),
        2 => drop(world.ask_numbered(tab, Ask::ShareCopy)),
        3..=8 => world.act(tab),
        9 => ring(world, tab),
        _ => drop(world.step()),
    }
    watch.look(world);
}

/// Time passes for one tab's timer alone; what is under way stays so.
fn ring(world: &mut World, tab: usize) {
    if let Some(at) = world.tab(tab).wake {
        world.now = world.now.max(at);
        world.feed(tab, kariz_session::Input::Wake);
    }
}

fn check_crashes(seed: u64, tabs: usize, events: usize) {
    println!("seed {seed}");
    let (mut world, _) = World::with_workspace(seed);
    for _ in 1..tabs {
        world.opened_tab();
    }
    let mut watch = Watch::default();
    for _ in 0..events {
        happen(&mut world, &mut watch);
    }
    for crash in watch.crashes {
        for heads in &crash.promised {
            truth::assert_kept(&crash.disk, heads);
        }
        check_goes_on(seed, crash);
    }
}

/// The page opens again, shows all that was promised, and can be worked with.
fn check_goes_on(seed: u64, crash: Crash) {
    let mut world = World::after(seed, crash.disk);
    let tab = world.opened_tab();
    world.act(tab);
    world.settle();
    assert_eq!(world.tab(tab).saving, Saving::Saved);
    truth::assert_kept(&world.disk, &world.tab(tab).heads());
    assert_eq!(world.tab(tab).page.to_delta(), world.tab(tab).book().to_delta());
}

#[test]
fn one_tab_crashes_at_every_operation() {
    (0..8).for_each(|seed| check_crashes(seed, 1, 100));
}

#[test]
fn three_tabs_crash_at_every_operation() {
    (100..106).for_each(|seed| check_crashes(seed, 3, 140));
}

#[test]
fn a_workspace_that_was_just_started_is_there_whole_or_not_at_all() {
    let mut world = World::new(7);
    let tab = world.opened_tab();
    let start = crate::sim::words::start(&mut world.dice, world.now);
    world.command(tab, start);
    assert!(world.disk.is_empty());
    world.finish_operation(tab);
    truth::assert_kept(&world.disk, &world.tab(tab).heads());
}
