//! Reviews are kept with their heads, and the next one is told exactly what has come since (G4).

use kariz_core::{Command, Review, ReviewId, ReviewPatch, command::ReviewChange, review::Before};
use kariz_protocol::{Ask, Tell};

use crate::{
    copies::{ana_and_ben, merge, share},
    sim::{World, words},
};

fn review(world: &mut World) -> ReviewId {
    let id: ReviewId = kariz_core::RecordId(77).into();
    let begun =
        world.command(0, Command::BeginReview(Box::new(Review { id, name: "Monday".into(), ..Review::default() })));
    assert!(world.tab(0).done(begun).unwrap().is_ok());
    id
}

fn end(world: &mut World, id: ReviewId) {
    // What a page says of the heads does not count.
    let patch = ReviewPatch { heads: Some("made up".into()), ..ReviewPatch::default() };
    let change = ReviewChange { patch, ends: true, ..ReviewChange::default() };
    let ended = world.command(0, Command::KeepReview(id, Box::new(change)));
    assert!(world.tab(0).done(ended).unwrap().is_ok());
}

fn before(world: &mut World, id: ReviewId) -> Option<Before> {
    let seq = world.ask_numbered(0, |seq| Ask::Before(seq, id));
    let told = world.tab(0).told.iter().rev();
    let mut found = told.filter_map(|tell| match tell {
        Tell::Before(other, before) if *other == seq => Some(before.as_ref().and_then(|before| before.open())),
        _ => None,
    });
    found.next().expect("an answer")
}

#[test]
fn what_has_come_since_a_review_is_exactly_what_is_told() {
    let (mut world, tab) = World::with_workspace(5);
    world.add_deal(tab, "Old");
    let changed = world.add_deal(tab, "Changed");
    let id = review(&mut world);
    end(&mut world, id);
    assert_eq!(before(&mut world, id), Some(Before::default()), "nothing has changed since");
    let new = world.add_deal(tab, "New");
    world.command(tab, words::rename(changed, "Renamed"));
    let before = before(&mut world, id).expect("its history is here");
    let was: Vec<_> = before.changed.iter().map(|deal| (deal.id, &*deal.title)).collect();
    assert_eq!((was, before.new), (vec![(changed, "Changed")], vec![new]));
}

/// Ben's change was made before Ana's review, and comes after it: by clocks it would be missed.
#[test]
fn what_comes_late_from_another_copy_is_told_too() {
    let (mut ana, mut ben) = ana_and_ben(6);
    let pumps = words::deal(ana.tab(0).book(), "Pumps");
    ben.command(0, words::rename(pumps, "Pumps, twelve"));
    ben.add_deal(0, "His");
    let copy = share(&mut ben, 0);
    let id = review(&mut ana);
    end(&mut ana, id);
    merge(&mut ana, 0, &copy);
    let before = before(&mut ana, id).expect("its history is here");
    assert_eq!(before.changed.iter().map(|deal| &*deal.title).collect::<Vec<_>>(), ["Pumps"]);
    assert_eq!(before.new, [words::deal(ana.tab(0).book(), "His")]);
}

/// A copy without the history (L10), or a review that says nothing that makes sense: then the clock has to do.
#[test]
fn without_its_history_nothing_is_told() {
    let (mut world, _) = World::with_workspace(7);
    let id = review(&mut world);
    assert_eq!(before(&mut world, id), None, "it is not over");
    assert_eq!(before(&mut world, kariz_core::RecordId(78).into()), None, "there is no such review");
}
