//! Opening what was stored.

use kariz_core::{Rejection, Table, Zone};
use kariz_protocol::{Ask, BookSnapshot, OpenFailure, SaveFailure, Saving, Tell, from_bytes, to_bytes};
use kariz_session::{Slot, StorageFailure};

use crate::sim::{World, words};

#[test]
fn a_device_without_a_workspace_says_so() {
    let mut world = World::new(1);
    let tab = world.opened_tab();
    assert_eq!(world.tab(tab).told, [Tell::NoWorkspace]);
}

#[test]
fn what_was_done_is_there_again() {
    let (mut world, tab) = World::with_workspace(2);
    world.add_deal(tab, "Pumps for Tampere");
    world.settle();
    let (heads, book) = (world.tab(tab).heads(), world.tab(tab).book().to_delta());
    world.close_tab(tab);
    let again = world.opened_tab();
    assert_eq!(world.tab(again).heads(), heads);
    assert_eq!(world.tab(again).book().to_delta(), book);
    assert_eq!(world.tab(again).page.to_delta(), book);
}

#[test]
fn asks_given_while_it_opens_wait_in_order() {
    let (mut world, tab) = World::with_workspace(3);
    let (mut dice, now) = (world.dice.clone(), world.now);
    let deal = words::add_deal(world.tab(tab).book(), &mut dice, now, "given early");
    world.close_tab(tab);
    let again = world.open_tab();
    let first = world.command(again, deal);
    let second = world.ask_numbered(again, Ask::Undo);
    assert!(world.tab(again).told.is_empty());
    world.settle();
    let tab = world.tab(again);
    assert!(matches!(tab.told[..2], [Tell::Saving(_), Tell::Opened { .. }]));
    assert!(tab.done(first).unwrap().is_ok());
    assert!(tab.done(second).unwrap().is_ok());
    assert!(tab.book().deals().all(|deal| deal.removed.is_some()));
}

#[test]
fn the_book_is_sent_only_when_something_else_is_painted() {
    let (mut world, tab) = World::with_workspace(4);
    world.add_deal(tab, "Valves");
    world.pass(2_000);
    let snapshot: BookSnapshot = from_bytes(world.disk.get(Slot::Book).unwrap()).unwrap();
    assert_eq!(snapshot.heads, world.tab(tab).heads());
    assert_eq!(snapshot.book, world.tab(tab).book().to_delta());
    world.close_tab(tab);

    let painted = world.open_tab_painted(Some(snapshot.heads));
    world.settle();
    assert!(matches!(world.tab(painted).told[0], Tell::Opened { book: None, .. }));
    world.close_tab(painted);

    let stale = world.open_tab_painted(Some(vec![[7; 32]]));
    world.settle();
    assert!(matches!(world.tab(stale).told[0], Tell::Opened { book: Some(_), .. }));
}

#[test]
fn without_storage_a_workspace_lives_in_memory_and_says_so() {
    let mut world = World::new(5);
    world.disk.fault = Some(StorageFailure::Unavailable);
    let tab = world.opened_tab();
    assert_eq!(world.tab(tab).told, [Tell::OpenFailed(OpenFailure::StorageUnavailable)]);
    let start = words::start(&mut world.dice, world.now);
    let seq = world.command(tab, start);
    world.settle();
    assert!(world.tab(tab).done(seq).unwrap().is_ok());
    assert_eq!(world.tab(tab).saving, Saving::Failed(SaveFailure::Unavailable));
    world.disk.fault = None;
    world.pass(2_000);
    assert_eq!(world.tab(tab).saving, Saving::Saved);
}

#[test]
fn opening_again_answers_again() {
    let (mut world, tab) = World::with_workspace(6);
    let painted = Some(world.tab(tab).heads());
    world.ask(tab, Ask::Open { zone: Zone::default(), painted });
    let opened = world.tab(tab).told.iter().filter(|tell| matches!(tell, Tell::Opened { .. })).count();
    assert_eq!(opened, 2);
}

#[test]
fn forgetting_removes_everything() {
    let (mut world, tab) = World::with_workspace(7);
    world.add_deal(tab, "Valves");
    world.pass(2_000);
    world.ask(tab, Ask::Forget);
    world.pass(60_000);
    assert!(world.disk.is_empty(), "{:?}", world.disk);
    assert_eq!(world.tab(tab).told.last(), Some(&Tell::NoWorkspace));
    let start = words::start(&mut world.dice, world.now);
    world.command(tab, start);
    world.settle();
    assert!(world.tab(tab).is_open());
}

#[test]
fn the_sample_workspace_starts_on_the_first_run_only() {
    let mut world = World::new(8);
    let tab = world.opened_tab();
    let seq = world.ask_numbered(tab, Ask::LoadSample);
    world.settle();
    assert!(world.tab(tab).done(seq).unwrap().is_ok());
    assert!(world.tab(tab).book().workspace().unwrap().sample);
    assert_eq!(world.tab(tab).page.to_delta(), world.tab(tab).book().to_delta());
    let again = world.ask_numbered(tab, Ask::LoadSample);
    assert_eq!(world.tab(tab).done(again), Some(&Err(Rejection::WorkspaceState)));
    world.close_tab(tab);
    let later = world.opened_tab();
    assert!(world.tab(later).told.iter().any(|tell| matches!(tell, Tell::Opened { me: Some(_), .. })));
}

#[test]
fn the_book_that_was_painted_is_taken_where_it_is_the_documents_and_only_there() {
    let (mut world, tab) = World::with_workspace(6);
    world.add_deal(tab, "Valves");
    world.pass(2_000);
    let book = world.tab(tab).book().to_delta();
    world.close_tab(tab);
    let snapshot: BookSnapshot = from_bytes(world.disk.get(Slot::Book).unwrap()).unwrap();

    // What it says is believed: reading the document is left out.
    let mut told = snapshot.clone();
    told.book.records.retain(|record| record.entity().table != Table::Deals);
    world.disk.put(Slot::Book, to_bytes(&told).unwrap());
    let tab = world.opened_tab();
    assert_eq!(world.tab(tab).book().deals().count(), 0);
    world.close_tab(tab);

    let other_heads = BookSnapshot { heads: vec![[7; 32]], ..told.clone() };
    let other_version = BookSnapshot { version: BookSnapshot::VERSION + 1, ..told.clone() };
    let cut = to_bytes(&snapshot).unwrap();
    for bytes in
        [to_bytes(&other_heads).unwrap(), to_bytes(&other_version).unwrap(), cut[..cut.len() / 2].to_vec(), Vec::new()]
    {
        world.disk.put(Slot::Book, bytes);
        let tab = world.opened_tab();
        assert_eq!(world.tab(tab).book().to_delta(), book);
        world.close_tab(tab);
    }
}

#[test]
fn who_comes_back_works_on_after_a_while_as_before() {
    let (mut world, tab) = World::with_workspace(7);
    world.add_deal(tab, "Valves");
    world.pass(2_000);
    world.close_tab(tab);
    let again = world.opened_tab();
    world.pass(60_000); // room was made for edits, and the snapshot is older than what is done next
    world.add_deal(again, "Pumps");
    world.pass(2_000);
    let (heads, book) = (world.tab(again).heads(), world.tab(again).book().to_delta());
    assert_eq!(world.tab(again).book().deals().count(), 2);
    world.close_tab(again);
    let last = world.opened_tab();
    assert_eq!((world.tab(last).heads(), world.tab(last).book().to_delta()), (heads, book));
}
