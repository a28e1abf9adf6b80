//! Undo and redo of one's own commands (L9).

use kariz_core::{AnyRecord, Book, Command, Entity, Rejection, Removal, Table};
use kariz_protocol::{Ask, Done, Tell};

use crate::sim::World;

/// Everything that a user can see, in the bin too.
fn visible(book: &Book) -> Vec<AnyRecord> {
    let mut records = book.to_delta().records;
    records.retain(|record| record.removed() != Some(Removal::Undone));
    records
}

fn undo(world: &mut World, tab: usize) -> Result<Done, Rejection> {
    let seq = world.ask_numbered(tab, Ask::Undo);
    world.tab(tab).done(seq).unwrap().clone()
}

fn redo(world: &mut World, tab: usize) -> Result<Done, Rejection> {
    let seq = world.ask_numbered(tab, Ask::Redo);
    world.tab(tab).done(seq).unwrap().clone()
}

fn offered(world: &World, tab: usize) -> (Option<String>, Option<String>) {
    let told = world.tab(tab).told.iter().rev();
    let states = told.filter_map(|tell| match tell {
        Tell::UndoState { undo, redo } => Some((undo.clone(), redo.clone())),
        _ => None,
    });
    states.into_iter().next().unwrap()
}

#[test]
fn undoing_all_and_redoing_all_leads_back_and_forth() {
    for seed in 0..20 {
        println!("seed {seed}");
        let (mut world, tab) = World::with_workspace(seed);
        let beginning = visible(world.tab(tab).book());
        let mut books = vec![beginning];
        while books.len() < 25 {
            world.act(tab);
            let now = visible(world.tab(tab).book());
            if matches!(world.tab(tab).told.iter().rev().find(|tell| matches!(tell, Tell::Done(..))), Some(Tell::Done(_, Ok(done))) if done.touched > 0)
            {
                books.push(now);
            }
        }
        for book in books.iter().rev().skip(1) {
            assert_eq!(undo(&mut world, tab).unwrap().skipped, 0);
            assert_eq!(&visible(world.tab(tab).book()), book);
        }
        assert_eq!(undo(&mut world, tab), Err(Rejection::NothingToUndo));
        for book in books.iter().skip(1) {
            assert_eq!(redo(&mut world, tab).unwrap().skipped, 0);
            assert_eq!(&visible(world.tab(tab).book()), book);
        }
        assert_eq!(redo(&mut world, tab), Err(Rejection::NothingToUndo));
        assert!(world.tab(tab).book().quarantined().is_empty());
    }
}

#[test]
fn a_new_command_leaves_nothing_to_redo() {
    let (mut world, tab) = World::with_workspace(1);
    world.add_deal(tab, "one");
    undo(&mut world, tab).unwrap();
    assert!(offered(&world, tab).1.is_some());
    world.add_deal(tab, "two");
    assert_eq!(offered(&world, tab).1, None);
    assert_eq!(redo(&mut world, tab), Err(Rejection::NothingToUndo));
}

#[test]
fn what_another_has_changed_since_is_left_alone() {
    let (mut world, tab) = World::with_workspace(2);
    let other = world.opened_tab();
    let one = world.add_deal(tab, "one");
    let two = world.add_deal(tab, "two");
    world.settle();
    let patch = kariz_core::DealPatch { about: Some("mine".to_owned()), ..Default::default() };
    world.command(tab, Command::EditDeals(vec![one, two], Box::new(patch)));
    world.settle();
    let theirs = kariz_core::DealPatch { about: Some("theirs".to_owned()), ..Default::default() };
    world.command(other, Command::EditDeals(vec![two], Box::new(theirs)));
    world.settle();

    assert_eq!(undo(&mut world, tab), Ok(Done { skipped: 1, touched: 1, ..Done::default() }));
    let about = |world: &World, deal| world.tab(tab).book().deal(deal).unwrap().about.clone();
    assert_eq!(about(&world, one), "");
    assert_eq!(about(&world, two), "theirs");

    // Making "two" is not taken back either: somebody works on it.
    assert_eq!(undo(&mut world, tab), Err(Rejection::ChangedSince));
    assert_eq!(world.tab(tab).book().deal(two).unwrap().removed, None);
    assert!(undo(&mut world, tab).is_ok());
    assert_eq!(world.tab(tab).book().deal(one).unwrap().removed, Some(Removal::Undone));
}

#[test]
fn tabs_undo_their_own_commands_only() {
    let (mut world, tab) = World::with_workspace(3);
    let other = world.opened_tab();
    world.add_deal(tab, "mine");
    world.settle();
    assert_eq!(undo(&mut world, other), Err(Rejection::NothingToUndo));
    assert_eq!(offered(&world, tab).0.as_deref(), Some("add-deal"));
}

#[test]
fn binning_is_undone_and_redone() {
    let (mut world, tab) = World::with_workspace(4);
    let deal = world.add_deal(tab, "one");
    world.command(tab, Command::Remove(vec![Entity::new(Table::Deals, deal)]));
    let removed = |world: &World| world.tab(tab).book().deal(deal).unwrap().removed;
    let binned = removed(&world);
    assert!(binned.is_some());
    undo(&mut world, tab).unwrap();
    assert_eq!(removed(&world), None);
    redo(&mut world, tab).unwrap();
    assert_eq!(removed(&world), binned);
}
