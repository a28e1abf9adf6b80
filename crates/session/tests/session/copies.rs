//! Copies: shared, looked at, merged (L4, L5).

use kariz_core::Command;
use kariz_protocol::{Ask, CopyRefused, ForeignCopy, MergeSummary, SaveFailure, Saving, Seq, Tell};
use kariz_session::StorageFailure;

use crate::sim::{World, truth, words};

pub fn share(world: &mut World, tab: usize) -> ForeignCopy {
    copy(world, tab, Ask::ShareCopy)
}

pub fn copy(world: &mut World, tab: usize, ask: fn(Seq) -> Ask) -> ForeignCopy {
    let seq = world.ask_numbered(tab, ask);
    let told = world.tab(tab).told.iter();
    let copy = told.rev().find_map(|tell| match tell {
        Tell::Copy(other, bytes, name) if *other == seq => {
            Some(ForeignCopy { name: name.clone(), bytes: bytes.clone() })
        }
        _ => None,
    });
    copy.unwrap()
}

pub fn merged(world: &World, tab: usize) -> Option<Result<MergeSummary, CopyRefused>> {
    world.tab(tab).told.iter().rev().find_map(|tell| match tell {
        Tell::Merged(_, result) => Some(result.clone()),
        _ => None,
    })
}

pub fn merge(world: &mut World, tab: usize, copy: &ForeignCopy) -> MergeSummary {
    world.ask_numbered(tab, |seq| Ask::PreviewCopy(seq, copy.clone()));
    world.settle();
    world.ask_numbered(tab, |seq| Ask::MergeCopy(seq, Vec::new()));
    world.settle();
    merged(world, tab).unwrap().unwrap()
}

/// Ana has started a workspace, and Ben has opened her copy.
pub fn ana_and_ben(seed: u64) -> (World, World) {
    let (mut ana, tab) = World::with_workspace(seed);
    ana.add_deal(tab, "Pumps");
    let copy = share(&mut ana, tab);
    let mut ben = World::new(seed + 1000);
    ben.opened_tab();
    merge(&mut ben, 0, &copy);
    (ana, ben)
}

#[test]
fn a_copy_becomes_the_workspace_where_there_is_none() {
    let (ana, ben) = ana_and_ben(1);
    assert_eq!(ana.tab(0).heads(), ben.tab(0).heads());
    assert_eq!(ana.tab(0).book().to_delta(), ben.tab(0).page.to_delta());
    truth::assert_kept(&ben.disk, &ben.tab(0).heads());
}

#[test]
fn copies_that_go_both_ways_end_up_the_same() {
    for seed in 0..10 {
        println!("seed {seed}");
        let (mut ana, mut ben) = ana_and_ben(seed);
        for _ in 0..15 {
            ana.act(0);
            ben.act(0);
        }
        let (from_ana, from_ben) = (share(&mut ana, 0), share(&mut ben, 0));
        merge(&mut ana, 0, &from_ben);
        merge(&mut ben, 0, &from_ana);
        assert_eq!(ana.tab(0).heads(), ben.tab(0).heads());
        assert_eq!(ana.tab(0).book().to_delta(), ben.tab(0).book().to_delta());
        assert_eq!(ana.tab(0).page.to_delta(), ana.tab(0).book().to_delta());
        assert_eq!(merge(&mut ana, 0, &from_ben).changes, 0, "merging twice changes nothing");
    }
}

#[test]
fn a_merge_is_told_when_it_is_saved() {
    let (mut ana, mut ben) = ana_and_ben(2);
    ben.add_deal(0, "Valves");
    let copy = share(&mut ben, 0);
    ana.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy.clone()));
    ana.settle();
    ana.ask_numbered(0, |seq| Ask::MergeCopy(seq, Vec::new()));
    assert_eq!(merged(&ana, 0), None);
    ana.settle();
    assert_eq!(merged(&ana, 0).unwrap().unwrap().added.len(), 1);
    truth::assert_kept(&ana.disk, &ben.tab(0).heads());
}

#[test]
fn a_merge_that_cannot_be_saved_says_so_and_stays_in_memory() {
    let (mut ana, mut ben) = ana_and_ben(3);
    ben.add_deal(0, "Valves");
    let copy = share(&mut ben, 0);
    ana.disk.fault = Some(StorageFailure::Full);
    ana.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy));
    ana.settle();
    ana.ask_numbered(0, |seq| Ask::MergeCopy(seq, Vec::new()));
    ana.settle();
    assert_eq!(merged(&ana, 0), Some(Err(CopyRefused::NotSaved)));
    assert_eq!(ana.tab(0).saving, Saving::Failed(SaveFailure::Full));
    words::deal(ana.tab(0).book(), "Valves");
    ana.disk.fault = None;
    ana.pass(10_000);
    truth::assert_kept(&ana.disk, &ben.tab(0).heads());
}

#[test]
fn a_preview_changes_nothing_and_can_be_dropped() {
    let (mut ana, mut ben) = ana_and_ben(4);
    ben.add_deal(0, "Valves");
    let (copy, heads) = (share(&mut ben, 0), ana.tab(0).heads());
    ana.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy));
    ana.settle();
    ana.ask(0, Ask::DropCopy);
    ana.ask_numbered(0, |seq| Ask::MergeCopy(seq, Vec::new()));
    ana.settle();
    assert_eq!(merged(&ana, 0), Some(Err(CopyRefused::NothingPreviewed)));
    assert_eq!(ana.tab(0).heads(), heads);
}

fn previewed(world: &World, tab: usize) -> Option<Result<(), CopyRefused>> {
    world.tab(tab).told.iter().rev().find_map(|tell| match tell {
        Tell::Preview(_, result) => Some(result.clone().map(drop)),
        _ => None,
    })
}

/// Ana, and a copy of Ben's that nobody has finished reading.
fn reading(seed: u64) -> World {
    let (mut ana, mut ben) = ana_and_ben(seed);
    ben.add_deal(0, "Valves");
    let copy = share(&mut ben, 0);
    ana.inspector_hangs = true;
    ana.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy));
    ana.settle();
    ana
}

/// B1: whoever reads a copy and never ends is stopped; she works on meanwhile.
#[test]
fn an_inspector_that_never_answers_is_stopped() {
    let mut ana = reading(6);
    ana.add_deal(0, "Meanwhile");
    ana.pass(19_000);
    assert_eq!((previewed(&ana, 0), ana.tab(0).saving), (None, Saving::Saved));
    ana.pass(2_000);
    assert_eq!(previewed(&ana, 0), Some(Err(CopyRefused::Stopped)));
    assert!(ana.tab(0).inspections.is_empty());
}

#[test]
fn a_copy_that_nobody_wants_to_see_any_more_is_read_no_further() {
    let mut ana = reading(7);
    ana.ask(0, Ask::DropCopy);
    assert!(ana.tab(0).inspections.is_empty());
    ana.ask_numbered(0, |seq| Ask::MergeCopy(seq, Vec::new()));
    ana.settle();
    assert_eq!(merged(&ana, 0), Some(Err(CopyRefused::NothingPreviewed)));
}

#[test]
fn a_copy_is_noted() {
    let (mut world, tab) = World::with_workspace(5);
    world.add_deal(tab, "Pumps");
    let kept = world.ask_numbered(tab, Ask::ShareCopy);
    world.ask(tab, Ask::CopyKept(kept));
    world.command(tab, Command::Remove(Vec::new()));
    world.add_deal(tab, "Valves");
    world.settle();
    world.close_tab(tab);
    let again = world.opened_tab();
    let state = world.tab(again).told.iter().find_map(|tell| match tell {
        Tell::Storage(state) => Some(*state),
        _ => None,
    });
    let state = state.unwrap();
    assert_eq!((state.copied_at, state.changes_since_copy), (Some(world.now), 1));
    assert!(state.bytes > 0 && state.changes >= 3);
}

/// L3: sharing that was called off, or an encrypted copy that was not made, is no copy to rely on.
#[test]
fn a_copy_that_came_to_nothing_is_none() {
    let (mut world, tab) = World::with_workspace(6);
    world.add_deal(tab, "Pumps");
    let copied = |world: &World| {
        let last = world.tab(tab).told.iter().rev().find_map(|tell| match tell {
            Tell::Storage(state) => Some((state.copied_at, state.changes_since_copy)),
            _ => None,
        });
        last.unwrap()
    };
    let called_off = world.ask_numbered(tab, Ask::ShareCopy);
    world.ask(tab, Ask::Storage);
    assert_eq!(copied(&world).0, None);

    // The one that is kept counts, with what was in it, whatever was asked for after it.
    let kept = world.ask_numbered(tab, Ask::ShareCopy);
    world.add_deal(tab, "Valves");
    world.ask_numbered(tab, Ask::ShareCopy);
    world.ask(tab, Ask::CopyKept(kept));
    assert_eq!(copied(&world), (Some(world.now), 1));
    world.ask(tab, Ask::CopyKept(kept));
    world.ask(tab, Ask::CopyKept(called_off + 1_000));
    assert_eq!(copied(&world), (Some(world.now), 1), "only what was handed out");
}

#[test]
fn four_peers_that_hand_files_around_in_any_order_come_to_the_same() {
    for seed in 0..5 {
        println!("seed {seed}");
        let (ana, ben) = ana_and_ben(seed);
        let mut peers = vec![ana, ben];
        for guest in 0..2 {
            let copy = share(&mut peers[guest], 0);
            let mut world = World::new(seed + 2000 + u64::try_from(guest).unwrap());
            world.opened_tab();
            merge(&mut world, 0, &copy);
            peers.push(world);
        }
        for _ in 0..40 {
            let (from, to) = (peers[0].dice.below(4), peers[1].dice.below(4));
            peers[from].act(0);
            if peers[0].dice.below(3) == 0 && from != to {
                let copy = share(&mut peers[from], 0);
                merge(&mut peers[to], 0, &copy);
            }
        }
        // Round once: everybody's work reaches the last; round again: it reaches everybody.
        for from in (0..4).chain(0..3) {
            let copy = share(&mut peers[from % 4], 0);
            merge(&mut peers[(from + 1) % 4], 0, &copy);
        }
        for peer in &peers {
            assert_eq!(peer.tab(0).heads(), peers[0].tab(0).heads());
            assert_eq!(peer.tab(0).page.to_delta(), peers[0].tab(0).book().to_delta());
        }
    }
}

/// L10: a fresh copy holds what is here now and no history, and is a workspace of its own.
#[test]
fn a_fresh_copy_is_another_workspace_without_history() {
    let (mut ana, tab) = World::with_workspace(31);
    ana.add_deal(tab, "Pumps");
    ana.add_deal(tab, "Meters");
    let (fresh, whole) = (copy(&mut ana, tab, Ask::FreshCopy), share(&mut ana, tab));
    let mut ben = World::new(1031);
    let there = ben.opened_tab();
    merge(&mut ben, there, &fresh);

    let book = |world: &World, tab: usize| world.tab(tab).session.book().unwrap().to_delta();
    let without_workspace = |delta: kariz_core::Delta| {
        let records = delta.records.into_iter();
        records.filter(|record| record.entity().table != kariz_core::Table::Workspaces).collect::<Vec<_>>()
    };
    assert_eq!(without_workspace(book(&ben, there)), without_workspace(book(&ana, tab)));
    ben.ask(there, Ask::Storage);
    let changes = ben.tab(there).told.iter().rev().find_map(|tell| match tell {
        Tell::Storage(storage) => Some(storage.changes),
        _ => None,
    });
    assert_eq!(changes, Some(2), "how documents begin, and everything there is");

    let seq = ana.ask_numbered(tab, |seq| Ask::PreviewCopy(seq, fresh.clone()));
    ana.settle();
    let refused = ana
        .tab(tab)
        .told
        .iter()
        .any(|tell| matches!(tell, Tell::Preview(other, Err(CopyRefused::OtherWorkspace(..))) if *other == seq));
    assert!(refused, "it does not merge with what it was made from");
    assert!(fresh.bytes.len() < whole.bytes.len() * 2);
}
