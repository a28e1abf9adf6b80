//! Storage that is full, lost or gone (B3).

use kariz_protocol::{SaveFailure, Saving};
use kariz_session::{Input, StorageFailure};

use crate::sim::{World, disk::Disk, truth};

#[test]
fn what_storage_refuses_is_told_kept_and_tried_again() {
    for (failure, told) in [(StorageFailure::Full, SaveFailure::Full), (StorageFailure::Lost, SaveFailure::Lost)] {
        let (mut world, tab) = World::with_workspace(1);
        world.disk.fault = Some(failure);
        world.add_deal(tab, "Valves");
        world.settle();
        assert_eq!(world.tab(tab).saving, Saving::Failed(told));
        world.pass(600_000);
        assert_eq!(world.tab(tab).saving, Saving::Failed(told));
        world.disk.fault = None;
        world.pass(61_000);
        assert_eq!(world.tab(tab).saving, Saving::Saved);
        truth::assert_kept(&world.disk, &world.tab(tab).heads());
    }
}

#[test]
fn a_new_command_takes_the_refused_ones_along() {
    let (mut world, tab) = World::with_workspace(2);
    world.disk.fault = Some(StorageFailure::Full);
    world.add_deal(tab, "refused");
    world.settle();
    world.disk.fault = None;
    world.add_deal(tab, "accepted");
    world.settle();
    assert_eq!(world.tab(tab).saving, Saving::Saved);
    truth::assert_kept(&world.disk, &world.tab(tab).heads());
}

#[test]
fn one_refused_among_others_keeps_the_state_honest() {
    let (mut world, tab) = World::with_workspace(3);
    world.add_deal(tab, "refused");
    world.add_deal(tab, "accepted");
    world.disk.fault = Some(StorageFailure::Lost);
    world.finish_operation(tab);
    world.disk.fault = None;
    world.finish_operation(tab);
    assert_eq!(world.tab(tab).saving, Saving::Failed(SaveFailure::Lost));
    world.pass(2_000);
    assert_eq!(world.tab(tab).saving, Saving::Saved);
    truth::assert_kept(&world.disk, &world.tab(tab).heads());
}

#[test]
fn another_tab_stores_what_the_first_could_not() {
    let (mut world, first) = World::with_workspace(4);
    let second = world.opened_tab();
    world.disk.fault = Some(StorageFailure::Full);
    world.add_deal(first, "Valves");
    world.finish_operation(first);
    assert_eq!(world.tab(first).saving, Saving::Failed(SaveFailure::Full));
    world.disk.fault = None;
    world.settle();
    assert_eq!(world.tab(second).saving, Saving::Saved);
    truth::assert_kept(&world.disk, &world.tab(second).heads());
    assert_eq!(world.tab(first).heads(), world.tab(second).heads());
}

#[test]
fn storage_that_was_cleared_gets_everything_anew() {
    let (mut world, tab) = World::with_workspace(5);
    world.add_deal(tab, "before");
    world.settle();
    world.disk = Disk::default();
    world.add_deal(tab, "after");
    world.feed(tab, Input::Emptied);
    world.settle();
    assert_eq!(world.tab(tab).saving, Saving::Saved);
    let (heads, again) = (world.tab(tab).heads(), world.opened_tab());
    assert_eq!(world.tab(again).heads(), heads);
}

#[test]
fn storage_that_comes_and_goes_loses_nothing() {
    for seed in 0..20 {
        println!("seed {seed}");
        let (mut world, tab) = World::with_workspace(seed);
        for _ in 0..80 {
            match world.dice.below(12) {
                0 => world.disk.fault = Some(StorageFailure::Full),
                1 => world.disk.fault = Some(StorageFailure::Lost),
                2 | 3 => world.disk.fault = None,
                4 => world.pass(3_000),
                5..=7 => world.act(tab),
                _ => drop(world.step()),
            }
            if world.tab(tab).saving == Saving::Saved {
                truth::assert_kept(&world.disk, &world.tab(tab).heads());
            }
        }
        world.disk.fault = None;
        world.pass(120_000);
        assert_eq!(world.tab(tab).saving, Saving::Saved);
        truth::assert_kept(&world.disk, &world.tab(tab).heads());
    }
}
