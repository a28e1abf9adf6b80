//! Storage that is full, lost or gone (B3).

use kariz_core::{MemberId, Timestamp};
use kariz_protocol::{Ask, SaveFailure, Saving};
use kariz_session::{ChunkKind, Input, Slot, StorageFailure};

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
    world.pass(2_000);
    assert_eq!(world.tab(tab).saving, Saving::Saved);
    let (heads, again) = (world.tab(tab).heads(), world.opened_tab());
    assert_eq!(world.tab(again).heads(), heads);
}

/// Something else deletes what is stored, and the connection stays: nothing is told as saved that could not be opened.
#[test]
fn b3_what_was_deleted_under_an_open_tab_is_stored_anew_with_the_next_change() {
    let all: fn(&Slot) -> bool = |_| true;
    let chunks: fn(&Slot) -> bool = |slot| matches!(slot, Slot::Chunk(_));
    let snapshot: fn(&Slot) -> bool = |slot| matches!(slot, Slot::Chunk(key) if key.kind == ChunkKind::Snapshot);
    for (nth, deleted) in [all, chunks, snapshot].into_iter().enumerate() {
        let (mut world, tab) = World::with_workspace(6);
        world.add_deal(tab, "before");
        world.pass(2_000);
        world.disk.remove_those(deleted);
        for title in ["after", "at once"] {
            world.add_deal(tab, title);
            world.settle();
            assert_eq!(world.tab(tab).saving, Saving::Pending, "{nth}");
        }
        world.pass(2_000);
        assert_eq!(world.tab(tab).saving, Saving::Saved, "{nth}");
        truth::assert_kept(&world.disk, &world.tab(tab).heads());
        let heads = world.tab(tab).heads();
        world.close_tab(tab);
        let again = world.opened_tab();
        assert_eq!(world.tab(again).heads(), heads, "{nth}");
        for _ in 0..2 {
            let seq = world.ask_numbered(again, Ask::Undo);
            world.settle();
            assert!(world.tab(again).done(seq).unwrap().is_ok(), "{nth}: what can be undone is stored with it (L9)");
        }
    }
}

/// What was deleted under one tab, and another workspace begun there since: neither is lost.
#[test]
fn b3_a_workspace_that_was_begun_where_another_was_deleted_is_not_written_over() {
    let (other, _) = World::with_workspace(9);
    let (mut world, tab) = World::with_workspace(8);
    world.add_deal(tab, "before");
    world.pass(2_000);
    for has_changes in [false, true] {
        let mut fresh = World::after(10, world.disk.clone());
        let tab = fresh.opened_tab();
        fresh.disk = other.disk.clone();
        if has_changes {
            fresh.add_deal(tab, "after");
        } else {
            fresh.ask(tab, Ask::IAm(Some(MemberId::new(Timestamp(1), 7))));
        }
        fresh.pass(5_000);
        assert_eq!(fresh.disk.get(Slot::Meta), other.disk.get(Slot::Meta));
        assert_eq!(fresh.tab(tab).book().deals().count(), 1 + usize::from(has_changes));
        assert!(matches!(fresh.tab(tab).saving, Saving::Failed(_)), "{has_changes}");
    }
}

/// What another tab removes at that very moment does not come back.
#[test]
fn b3_a_workspace_that_another_tab_removes_while_this_one_writes_stays_removed() {
    for seed in 0..20 {
        let (mut world, first) = World::with_workspace(seed);
        let second = world.opened_tab();
        world.ask(first, Ask::Forget);
        (0..3).for_each(|_| world.act(second));
        world.pass(5_000);
        assert!(!world.tab(second).is_open() && world.disk.keys(ChunkKind::Snapshot).is_empty(), "seed {seed}");
    }
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
