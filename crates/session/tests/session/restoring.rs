//! Taking back merges, and going back to restore points (L9).

use kariz_core::{AnyRecord, Book, Command, Entity, Rejection, Removal, Table};
use kariz_protocol::{Ask, BigStep, Done, ForeignCopy, RestorePoint, Saving, Tell};
use kariz_session::StorageFailure;

use crate::{
    copies::{ana_and_ben, merge, share},
    sim::{World, truth, words},
};

/// Everything that a user can see, in the bin too.
fn visible(book: &Book) -> Vec<AnyRecord> {
    let mut records = book.to_delta().records;
    records.retain(|record| record.removed() != Some(Removal::Undone));
    records
}

fn seen(world: &World, tab: usize) -> Vec<AnyRecord> {
    visible(world.tab(tab).book())
}

/// All is as it was before, but for what others have made since: that is in the bin, and members stay.
#[track_caller]
fn assert_back(now: Vec<AnyRecord>, before: &[AnyRecord]) {
    let (old, new): (Vec<_>, Vec<_>) =
        now.into_iter().partition(|record| before.iter().any(|other| other.entity() == record.entity()));
    let pairs = old.iter().zip(before).filter(|(one, other)| one != other);
    let differing: Vec<_> = pairs.map(|(one, other)| kariz_core::delta::difference_of(Some(other), one)).collect();
    assert!(old == before, "{} {} {differing:#?}", old.len(), before.len());
    let is_kept = |record: &AnyRecord| {
        let is_member = record.entity().table == Table::Members;
        is_member == record.removed().is_none()
    };
    assert!(new.iter().all(is_kept), "{new:?}");
}

fn undo(world: &mut World, tab: usize) -> Result<Done, Rejection> {
    let seq = world.ask_numbered(tab, Ask::Undo);
    world.tab(tab).done(seq).unwrap().clone()
}

fn points(world: &mut World, tab: usize) -> Vec<RestorePoint> {
    let seq = world.ask_numbered(tab, Ask::RestorePoints);
    let told = world.tab(tab).told.iter().rev();
    let mut points = told.filter_map(|tell| match tell {
        Tell::RestorePoints(other, points) if *other == seq => Some(points.clone()),
        _ => None,
    });
    points.next().unwrap()
}

fn restore(world: &mut World, tab: usize, id: u64) -> Result<Done, Rejection> {
    let seq = world.ask_numbered(tab, |seq| Ask::RestoreTo(seq, id));
    world.tab(tab).done(seq).unwrap().clone()
}

/// Ana merges what Ben did, of whom she had the same. Gives what she saw before.
fn merged(seed: u64) -> (World, World, Vec<AnyRecord>) {
    let (mut ana, mut ben) = ana_and_ben(seed);
    for _ in 0..12 {
        ana.act(0);
        ben.act(0);
    }
    let (before, copy) = (seen(&ana, 0), share(&mut ben, 0));
    merge(&mut ana, 0, &copy);
    (ana, ben, before)
}

fn conflicts(world: &World, tab: usize) -> usize {
    world.tab(tab).book().to_delta().conflicts.iter().map(|(_, list)| list.len()).sum()
}

#[test]
fn a_merge_is_taken_back_and_done_again() {
    for seed in 0..12 {
        println!("seed {seed}");
        let (mut ana, mut ben, before) = merged(seed);
        let after = seen(&ana, 0);
        assert_eq!(undo(&mut ana, 0).unwrap().skipped, 0);
        assert_back(seen(&ana, 0), &before);
        assert_eq!(conflicts(&ana, 0), 0);
        let redo = ana.ask_numbered(0, Ask::Redo);
        assert!(ana.tab(0).done(redo).unwrap().is_ok());
        assert_eq!(seen(&ana, 0), after);
        let copy = share(&mut ana, 0);
        merge(&mut ben, 0, &copy);
        assert_eq!(ana.tab(0).book().to_delta(), ben.tab(0).book().to_delta());
    }
}

#[test]
fn taking_back_a_merge_leaves_what_was_changed_since() {
    let (mut ana, mut ben) = ana_and_ben(1);
    let (one, two) = (ben.add_deal(0, "one"), ben.add_deal(0, "two"));
    let copy = share(&mut ben, 0);
    merge(&mut ana, 0, &copy);
    ana.command(0, words::rename(two, "hers now"));
    undo(&mut ana, 0).unwrap(); // the new title
    let other = ana.opened_tab();
    ana.command(other, words::rename(two, "hers now"));
    ana.settle();
    assert_eq!(undo(&mut ana, 0).unwrap().skipped, 1);
    let removed = |deal| ana.tab(0).book().deal(deal).unwrap().removed;
    assert!(matches!((removed(one), removed(two)), (Some(Removal::Binned { .. }), None)));
}

#[test]
fn a_merge_that_brings_nothing_leaves_nothing_to_go_back_to() {
    let (mut ana, mut ben) = ana_and_ben(2);
    let copy = share(&mut ben, 0);
    merge(&mut ana, 0, &copy);
    assert_eq!(points(&mut ana, 0), []);
    assert_eq!(points(&mut ben, 0), [], "what became the workspace was not merged into one");
}

#[test]
fn the_workspace_goes_back_to_before_a_merge_when_the_page_was_closed() {
    for seed in 20..28 {
        println!("seed {seed}");
        let (mut ana, mut ben, before) = merged(seed);
        ana.close_tab(0);
        let tab = ana.opened_tab();
        let [point] = &points(&mut ana, tab)[..] else { panic!("there is one") };
        let deals = before.iter().filter(|record| matches!(record, AnyRecord::Deal(deal) if deal.removed.is_none()));
        assert_eq!(point.deals, deals.count());
        assert!(matches!(&point.before, BigStep::Merge(name) if name.ends_with(".kariz")));
        ana.act(tab);
        let after = seen(&ana, tab);
        restore(&mut ana, tab, point.id).unwrap();
        assert_back(seen(&ana, tab), &before);
        assert_eq!(conflicts(&ana, tab), 0);
        assert_eq!(ana.tab(tab).page.to_delta(), ana.tab(tab).book().to_delta());
        ana.settle();
        truth::assert_kept(&ana.disk, &ana.tab(tab).heads());

        // It goes to others like any change, and merging what was merged before brings nothing back.
        let (hers, his) = (share(&mut ana, tab), share(&mut ben, 0));
        assert_eq!(merge(&mut ana, tab, &his).changes, 0);
        merge(&mut ben, 0, &hers);
        assert_back(seen(&ben, 0), &before);

        // Going back can be taken back: at once, or by the point that it left.
        undo(&mut ana, tab).unwrap();
        assert_eq!(seen(&ana, tab), after);
        restore(&mut ana, tab, point.id).unwrap();
        ana.settle();
        ana.close_tab(tab);
        let tab = ana.opened_tab();
        let latest = points(&mut ana, tab)[0].clone();
        assert_eq!(latest.before, BigStep::Restore);
        restore(&mut ana, tab, latest.id).unwrap();
        assert_eq!(seen(&ana, tab), after);
    }
}

#[test]
fn five_points_are_kept_and_all_tabs_know_them() {
    let (mut ana, mut ben) = ana_and_ben(3);
    let other = ana.opened_tab();
    for number in 0..7 {
        ana.now.0 += 1000;
        ben.add_deal(0, &format!("deal {number}"));
        let copy = ForeignCopy { name: format!("{number}.kariz"), ..share(&mut ben, 0) };
        merge(&mut ana, [0, other][number % 2], &copy);
    }
    let names = |points: Vec<RestorePoint>| -> Vec<BigStep> { points.into_iter().map(|point| point.before).collect() };
    let expected: Vec<_> = (2..7).rev().map(|number| BigStep::Merge(format!("{number}.kariz"))).collect();
    assert_eq!(names(points(&mut ana, 0)), expected);
    assert_eq!(names(points(&mut ana, other)), expected);
}

#[test]
fn a_point_that_is_not_there_is_refused() {
    let (mut world, tab) = World::with_workspace(4);
    let heads = world.tab(tab).heads();
    assert_eq!(restore(&mut world, tab, 1), Err(Rejection::NothingToUndo));
    assert_eq!(world.tab(tab).heads(), heads);
}

/// The point is in storage as soon as the merge is, and not before.
#[test]
fn a_merge_and_its_point_are_stored_together() {
    let (mut ana, mut ben) = ana_and_ben(5);
    let deal = ben.add_deal(0, "theirs");
    ben.command(0, Command::Remove(vec![Entity::new(Table::Deals, words::deal(ben.tab(0).book(), "Pumps"))]));
    let copy = share(&mut ben, 0);
    let before = ana.disk.clone();
    ana.disk.fault = Some(StorageFailure::Full);
    ana.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy));
    ana.settle();
    ana.ask_numbered(0, |seq| Ask::MergeCopy(seq, Vec::new()));
    ana.settle();
    let check = |disk, is_there: bool| {
        let mut world = World::after(9, disk);
        let tab = world.opened_tab();
        assert_eq!(world.tab(tab).book().deal(deal).is_some(), is_there);
        assert_eq!(points(&mut world, tab).len(), usize::from(is_there));
    };
    check(before, false);
    ana.disk.fault = None;
    ana.pass(10_000);
    assert_eq!(ana.tab(0).saving, Saving::Saved);
    check(ana.disk, true);
}
