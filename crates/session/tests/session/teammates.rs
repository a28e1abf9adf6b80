//! What a teammate has made is never lost to them: who takes back a merge, or goes back, puts it into the
//! bin, where everybody finds it (L9).

use kariz_core::{AnyRecord, Command, DealId, Entity, Member, MemberId, Rejection, Removal, Table};
use kariz_protocol::{Ask, Done, Tell};

use crate::{
    copies::{ana_and_ben, merge, share},
    sim::{World, words},
};

fn done(world: &mut World, ask: impl FnOnce(u64) -> Ask) -> Done {
    let seq = world.ask_numbered(0, ask);
    let done = world.tab(0).done(seq).unwrap().clone();
    world.settle();
    done.unwrap()
}

/// Goes back to before the latest big step.
fn go_back(world: &mut World) -> Done {
    let asked = world.ask_numbered(0, Ask::RestorePoints);
    let latest = world.tab(0).told.iter().rev().find_map(|tell| match tell {
        Tell::RestorePoints(seq, points) if *seq == asked => points.first().map(|point| point.id),
        _ => None,
    });
    done(world, |seq| Ask::RestoreTo(seq, latest.unwrap()))
}

/// This is a new member, in this browser.
fn is_somebody(world: &mut World, name: &str) -> MemberId {
    let id = words::me(&mut world.dice, world.now);
    world.command(0, Command::Put(Member { id, name: name.to_owned(), ..Member::default() }.into()));
    world.ask(0, Ask::IAm(Some(id)));
    id
}

fn removed(world: &World, deal: DealId) -> Option<Removal> {
    world.tab(0).book().deal(deal).unwrap().removed
}

fn is_in_bin(world: &World, deal: DealId) -> bool {
    world.tab(0).book().bin().iter().any(|record| record.entity() == Entity::new(Table::Deals, deal))
}

/// Ana has merged Ben's copy, with a deal of his in it and his member.
fn merged(seed: u64) -> (World, World, DealId, MemberId) {
    let (mut ana, mut ben) = ana_and_ben(seed);
    is_somebody(&mut ana, "Ana");
    let him = is_somebody(&mut ben, "Ben");
    let deal = ben.add_deal(0, "Ben's own");
    let copy = share(&mut ben, 0);
    merge(&mut ana, 0, &copy);
    (ana, ben, deal, him)
}

/// Both of them find the deal in the bin, Ben is still a member, and what he takes out is there for both.
fn check_found(ana: &mut World, ben: &mut World, deal: DealId, him: MemberId) {
    let copy = share(ana, 0);
    merge(ben, 0, &copy);
    for world in [&*ana, &*ben] {
        assert!(is_in_bin(world, deal));
        assert_eq!(world.tab(0).book().member(him).unwrap().removed, None);
    }
    ben.command(0, Command::Restore(vec![Entity::new(Table::Deals, deal)]));
    let copy = share(ben, 0);
    merge(ana, 0, &copy);
    assert_eq!((removed(ana, deal), removed(ben, deal)), (None, None));
}

#[test]
fn what_others_made_is_in_the_bin_after_a_merge_was_taken_back() {
    let (mut ana, mut ben, deal, him) = merged(1);
    done(&mut ana, Ask::Undo);
    check_found(&mut ana, &mut ben, deal, him);
}

#[test]
fn what_others_made_is_in_the_bin_after_going_back() {
    let (mut ana, mut ben, deal, him) = merged(2);
    go_back(&mut ana);
    check_found(&mut ana, &mut ben, deal, him);
}

/// Going back hides what I made alone as undo does; a deal of mine in which others have a hand is theirs, too.
#[test]
fn going_back_tells_own_work_from_that_of_others() {
    let (mut ana, mut ben, ..) = merged(3);
    let (mine, ours) = (ana.add_deal(0, "mine"), ana.add_deal(0, "ours"));
    let copy = share(&mut ana, 0);
    merge(&mut ben, 0, &copy);
    ben.command(0, words::rename(ours, "ours, says Ben"));
    let copy = share(&mut ben, 0);
    merge(&mut ana, 0, &copy);
    let points = ana.ask_numbered(0, Ask::RestorePoints);
    let first = ana.tab(0).told.iter().rev().find_map(|tell| match tell {
        Tell::RestorePoints(seq, told) if *seq == points => told.last().map(|point| point.id),
        _ => None,
    });
    done(&mut ana, |seq| Ask::RestoreTo(seq, first.unwrap()));
    assert_eq!(removed(&ana, mine), Some(Removal::Undone));
    assert!(is_in_bin(&ana, ours));
}

#[test]
fn redo_takes_out_of_the_bin_what_undo_has_put_there() {
    let (mut ana, _, deal, _) = merged(4);
    for _ in 0..2 {
        assert_eq!(done(&mut ana, Ask::Undo).skipped, 0);
        assert!(is_in_bin(&ana, deal));
        assert_eq!(done(&mut ana, Ask::Redo).skipped, 0);
        assert_eq!(removed(&ana, deal), None);
    }
}

#[test]
fn redo_leaves_in_the_bin_what_somebody_else_has_put_there() {
    let (mut ana, mut ben, deal, _) = merged(5);
    done(&mut ana, Ask::Undo);
    let copy = share(&mut ana, 0);
    merge(&mut ben, 0, &copy);
    let entity = Entity::new(Table::Deals, deal);
    ben.now.0 += 1;
    ben.command(0, Command::Restore(vec![entity]));
    ben.command(0, Command::Remove(vec![entity]));
    let copy = share(&mut ben, 0);
    let tab = ana.opened_tab();
    merge(&mut ana, tab, &copy);
    let redo = ana.ask_numbered(0, Ask::Redo);
    assert_eq!(ana.tab(0).done(redo), Some(&Err(Rejection::ChangedSince)));
    assert!(is_in_bin(&ana, deal));
}

/// Ben takes back his deal, then wants it after all. Whoever merges that and takes the merge back does not
/// put it where nobody finds it.
#[test]
fn what_is_there_again_by_a_merge_goes_into_the_bin() {
    let (mut ana, mut ben) = ana_and_ben(6);
    let deal = ben.add_deal(0, "on second thoughts");
    done(&mut ben, Ask::Undo);
    let copy = share(&mut ben, 0);
    merge(&mut ana, 0, &copy);
    assert_eq!(removed(&ana, deal), Some(Removal::Undone));
    done(&mut ben, Ask::Redo);
    let copy = share(&mut ben, 0);
    merge(&mut ana, 0, &copy);
    done(&mut ana, Ask::Undo);
    assert!(is_in_bin(&ana, deal));
    done(&mut ana, Ask::Redo);
    assert_eq!(removed(&ana, deal), None);
}

/// Nothing of it is to be seen, and undo is about the merge all the same, not about what was done before.
#[test]
fn undo_of_a_merge_that_brings_little_takes_back_nothing_else() {
    let (mut ana, mut ben) = ana_and_ben(8);
    let deal = ben.add_deal(0, "a slip");
    ben.command(0, Command::Remove(vec![Entity::new(Table::Deals, deal)]));
    let copy = share(&mut ben, 0);
    let hers = ana.add_deal(0, "hers");
    merge(&mut ana, 0, &copy);
    done(&mut ana, Ask::Undo);
    assert_eq!(removed(&ana, hers), None);
    assert!(is_in_bin(&ana, deal));
}

/// Two values of a field do not come back with redo: which one stands is said.
#[test]
fn redo_of_a_merge_says_which_value_of_a_conflict_it_has_chosen() {
    let (mut ana, mut ben) = ana_and_ben(7);
    let deal = words::deal(ana.tab(0).book(), "Pumps");
    ana.command(0, words::rename(deal, "hers"));
    ben.command(0, words::rename(deal, "his"));
    let copy = share(&mut ben, 0);
    assert_eq!(merge(&mut ana, 0, &copy).conflicts.len(), 1);
    assert_eq!(done(&mut ana, Ask::Undo).settled, []);
    let settled = done(&mut ana, Ask::Redo).settled;
    let [settled] = &settled[..] else { panic!("{settled:?}") };
    let AnyRecord::Deal(now) = ana.tab(0).book().get(settled.entity).unwrap() else { panic!("it is a deal") };
    assert_eq!((&*settled.field, settled.values.len()), ("title", 2));
    assert_eq!(settled.values[0].value.as_ref().text().unwrap(), now.title);
}

/// L5, U7: the banner promises that Undo takes a choice back. Both values stand there again, for everybody, as those who
/// wrote them left them; and redo chooses again.
#[test]
fn undo_of_a_choice_opens_the_conflict_again() {
    for which in [0, 1] {
        let (mut ana, mut ben) = ana_and_ben(11);
        let deal = words::deal(ana.tab(0).book(), "Pumps");
        let entity = Entity::new(Table::Deals, deal);
        ana.command(0, words::rename(deal, "hers"));
        ben.command(0, words::rename(deal, "his"));
        let copy = share(&mut ben, 0);
        merge(&mut ana, 0, &copy);
        let open = ana.tab(0).book().conflicts(entity).to_vec();
        let [conflict] = &open[..] else { panic!("{open:?}") };
        let value = conflict.values[which].value.clone();
        ana.command(0, Command::Settle { entity, field: conflict.field.clone(), value: value.clone() });
        assert_eq!(ana.tab(0).book().conflicts(entity), []);
        let copy = share(&mut ana, 0);
        merge(&mut ben, 0, &copy);
        assert_eq!(ben.tab(0).book().conflicts(entity), []);

        assert_eq!(done(&mut ana, Ask::Undo).skipped, 0);
        assert_eq!(ana.tab(0).book().conflicts(entity), open, "with who wrote them, and when");
        let copy = share(&mut ana, 0);
        merge(&mut ben, 0, &copy);
        assert_eq!(ben.tab(0).book().conflicts(entity), open, "for everybody");

        assert_eq!(done(&mut ana, Ask::Redo).skipped, 0);
        assert_eq!(ana.tab(0).book().conflicts(entity), []);
        assert_eq!(ana.tab(0).book().deal(deal).unwrap().title, value.as_ref().text().unwrap());
        assert_eq!(done(&mut ana, Ask::Undo).skipped, 0);
        assert_eq!(ana.tab(0).book().conflicts(entity), open, "as often as one likes");
    }
}
