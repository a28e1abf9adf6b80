//! Undo and redo of one's own commands (L9).

use std::collections::{BTreeMap, BTreeSet};

use kariz_core::{
    AnyRecord, Book, Command, CriterionKey, DealId, DealPatch, Demand, Entity, Lead, LeadId, LeadPatch, Money, Needs,
    RecordId, Rejection, Removal, StageId, StagePatch, Table, Value,
    command::{CriterionPatch, MoveDeals, NewStage, Place},
    field::Field,
};
use kariz_protocol::{Ask, ChangeId, Done, Tell};

use crate::{
    copies::{ana_and_ben, merge, merged, share},
    sim::{World, words},
};

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
    let patch = DealPatch { about: Some("mine".to_owned()), ..Default::default() };
    world.command(tab, Command::EditDeals(vec![one, two], Box::new(patch)));
    world.settle();
    let theirs = DealPatch { about: Some("theirs".to_owned()), ..Default::default() };
    world.command(other, Command::EditDeals(vec![two], Box::new(theirs)));
    world.settle();

    assert_eq!(undo(&mut world, tab).map(|done| (done.skipped, done.touched)), Ok((1, 1)));
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

// ---- One change by itself ----

/// Every field of every record; of those that are out of sight as well.
fn fields(book: &Book) -> BTreeMap<(Entity, String), Value> {
    let of_record = |record: AnyRecord| {
        let entity = record.entity();
        record.fields().into_iter().map(move |(name, value)| ((entity, name.to_string()), value))
    };
    book.to_delta().records.into_iter().flat_map(of_record).collect()
}

/// What a change has made of each field: before and after.
type Differences = BTreeMap<(Entity, String), (Value, Value)>;

fn difference(before: &Book, after: &Book) -> Differences {
    let (before, after) = (fields(before), fields(after));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).cloned().collect();
    let value =
        |of: &BTreeMap<(Entity, String), Value>, key: &(Entity, String)| of.get(key).cloned().unwrap_or_default();
    let both = keys.into_iter().map(|key| (key.clone(), (value(&before, &key), value(&after, &key))));
    both.filter(|(_, (before, after))| before != after).collect()
}

/// What a change that is taken back makes of them: the same the other way round; what was new is hidden.
fn inverse(change: &Differences, before: &Book) -> Differences {
    let mut inverse = Differences::new();
    for ((entity, field), (from, to)) in change {
        if before.get(*entity).is_none() {
            let hidden = Removal::Undone.encode();
            inverse.insert((*entity, "removed".to_owned()), (Value::Null, hidden));
        } else {
            inverse.insert((*entity, field.clone()), (to.clone(), from.clone()));
        }
    }
    inverse
}

fn undo_that(world: &mut World, tab: usize, change: ChangeId) -> Result<Done, Rejection> {
    let seq = world.ask_numbered(tab, |seq| Ask::UndoThat(seq, change));
    let done = world.tab(tab).done(seq).unwrap().clone();
    world.settle();
    done
}

fn last_change(world: &World, tab: usize) -> Option<ChangeId> {
    let done = world.tab(tab).told.iter().rev().find_map(|tell| match tell {
        Tell::Done(_, result) => Some(result.as_ref().ok()?.change),
        _ => None,
    });
    done.flatten()
}

/// What was done, and what it has made of the workspace.
struct Made {
    change: ChangeId,
    difference: Differences,
    inverse: Differences,
}

/// Something that Ana does; `None` where it changed nothing.
fn make(ana: &mut World, tab: usize) -> Option<Made> {
    ana.now.0 += 1_000;
    let before = ana.tab(tab).book().clone();
    ana.act(tab);
    ana.settle();
    let difference = difference(&before, ana.tab(tab).book());
    let change = last_change(ana, tab).filter(|_| !difference.is_empty())?;
    Some(Made { change, inverse: inverse(&difference, &before), difference })
}

/// L9: a change that is taken back by itself, whatever came since from here or from a teammate's copy, and also after
/// the page was loaded anew, leaves everything else as it was. Where it cannot be, nothing changes, and that is
/// only where something later has touched the same.
#[test]
fn a_change_taken_back_by_itself_leaves_everything_else_as_it_was() {
    let (mut taken, mut refused) = (0, 0);
    for seed in 0..40 {
        println!("seed {seed}");
        let (mut ana, mut ben) = ana_and_ben(seed);
        let mut tab = 0;
        let mut made: Vec<Made> = Vec::new();
        for _ in 0..12 {
            made.extend(make(&mut ana, tab));
            match ana.dice.below(5) {
                0 => {
                    ben.act(0);
                    ben.settle();
                    let copy = share(&mut ben, 0);
                    merge(&mut ana, tab, &copy);
                }
                1 => {
                    ana.close_tab(tab);
                    tab = ana.opened_tab();
                }
                _ => {}
            }
        }
        let place = ana.dice.below(made.len());
        let Made { change, inverse, difference: was } = made.swap_remove(place);
        let before = ana.tab(tab).book().clone();
        let stands =
            was.iter().all(|(key, (_, after))| fields(&before).get(key).cloned().unwrap_or_default() == *after);
        let result = undo_that(&mut ana, tab, change);
        let done = difference(&before, ana.tab(tab).book());
        match result {
            Ok(Done { skipped, .. }) => {
                assert!(done.iter().all(|(key, values)| inverse.get(key) == Some(values)), "{done:#?}");
                assert_eq!(skipped == 0, done == inverse, "{done:#?} {inverse:#?}");
                taken += 1;
            }
            Err(why) => {
                assert_eq!(done, Differences::new(), "{why:?}");
                assert!(!stands || matches!(why, Rejection::LaterWork { .. }), "{why:?}");
                refused += 1;
            }
        }
        let page = ana.tab(tab).page.clone();
        assert_eq!(page, *ana.tab(tab).book());
    }
    assert!(taken > 8 && refused > 8, "{taken} {refused}");
}

/// The toast of a deleted deal, pressed after a merge: the deal is there again, and the merge stays.
#[test]
fn a_deleted_deal_comes_back_by_itself_after_a_merge() {
    let (mut ana, mut ben) = ana_and_ben(9);
    let deal = ana.add_deal(0, "Alpha");
    ana.command(0, words::remove(deal));
    let deletion = last_change(&ana, 0).unwrap();
    let theirs = ben.add_deal(0, "Ben's");
    ana.settle();
    ben.settle();
    let copy = share(&mut ben, 0);
    let merged = merge(&mut ana, 0, &copy);

    let done = undo_that(&mut ana, 0, deletion).unwrap();
    let removed = |deal| ana.tab(0).book().deal(deal).unwrap().removed;
    assert_eq!((removed(deal), removed(theirs)), (None, None));
    let told = done.followed.unwrap().open().unwrap();
    assert_eq!((told.command.as_str(), told.records), ("remove", 1));
    assert_eq!(told.record, Some(Entity::new(Table::Deals, deal)));

    assert_eq!(undo_that(&mut ana, 0, deletion), Err(Rejection::NothingToUndo), "once");
    undo_that(&mut ana, 0, merged.change.unwrap()).unwrap();
    let removed = |deal| ana.tab(0).book().deal(deal).unwrap().removed;
    assert!(removed(theirs).is_some() && removed(deal).is_none());
}

/// What is later built upon is not pulled away from under it, also where the values look as if nothing had come since.
#[test]
fn what_something_later_builds_on_is_not_taken_back_by_itself() {
    let (mut world, tab) = World::with_workspace(6);
    let deal = world.add_deal(tab, "one");
    let made = last_change(&world, tab).unwrap();
    world.command(tab, words::rename(deal, "two"));
    let renamed = last_change(&world, tab).unwrap();
    world.command(tab, words::rename(deal, "three"));
    world.command(tab, words::rename(deal, "two"));
    let later = |command: Option<&str>| {
        let record = Entity::new(Table::Deals, deal);
        Err(Rejection::LaterWork { record, command: command.map(str::to_owned) })
    };
    assert_eq!(undo_that(&mut world, tab, renamed), later(Some("edit-deals")));
    assert_eq!(undo_that(&mut world, tab, made), later(Some("edit-deals")));

    let pipeline = world.tab(tab).book().pipelines().next().unwrap().id;
    let stage = NewStage { id: StageId::new(world.now, 77), name: "Trial".to_owned(), ..NewStage::default() };
    let to = stage.id;
    world.command(tab, Command::AddStage { pipeline, stage, before: None });
    let added = last_change(&world, tab).unwrap();
    world.now.0 += 1;
    let moving = MoveDeals { deals: vec![deal], to, place: Place::First, anyway: true, ..MoveDeals::default() };
    world.command(tab, Command::MoveDeals(moving));
    assert_eq!(undo_that(&mut world, tab, added), later(None), "the deal is in it");
}

/// P5: what is taken back, or carried out again, is no way around what a stage requires.
#[test]
fn undo_is_no_way_around_a_required_criterion() {
    let (mut world, tab) = World::with_workspace(7);
    let deal = world.add_deal(tab, "one");
    let pipeline = world.tab(tab).book().pipelines().next().unwrap().id;
    let first = world.tab(tab).book().deal(deal).unwrap().stage().unwrap();
    let stage = NewStage { id: StageId::new(world.now, 77), name: "Trial".to_owned(), ..NewStage::default() };
    let to = stage.id;
    world.command(tab, Command::AddStage { pipeline, stage, before: None });
    world.now.0 += 1;
    for to in [to, first] {
        let moving = MoveDeals { deals: vec![deal], to, ..MoveDeals::default() };
        world.command(tab, Command::MoveDeals(moving));
        world.now.0 += 1;
    }
    let back = last_change(&world, tab).unwrap();
    let key = CriterionKey(RecordId(5));
    let demand = Demand { needs: Needs::Tick, required: true };
    let criterion = CriterionPatch { words: Some("Budget known".to_owned()), demand: Some(demand) };
    let edit = Command::EditStage(to, StagePatch::default(), vec![(key, Some(criterion))], Vec::new());
    world.command(tab, edit);
    let unmet = Rejection::CriteriaUnmet { stage: to, unmet: vec![(deal, vec![key])], may_override: false };
    assert_eq!(undo_that(&mut world, tab, back), Err(unmet));
    assert_eq!(world.tab(tab).book().deal(deal).unwrap().stage(), Some(first), "nothing is written");
    world.command(tab, Command::TickCriterion(deal, key, true));
    assert!(undo_that(&mut world, tab, back).is_ok());
    assert_eq!(world.tab(tab).book().deal(deal).unwrap().stage(), Some(to));
}

/// What undo says: the values, where one field tells it all; how many, where it was done to several.
#[test]
fn undo_says_what_it_did_with_values() {
    let (mut world, tab) = World::with_workspace(7);
    let (one, two) = (world.add_deal(tab, "one"), world.add_deal(tab, "two"));
    let euros = |minor| Some(Money { minor, currency: "EUR".parse().unwrap() });
    let patch = DealPatch { value: Some(euros(125_000)), ..DealPatch::default() };
    world.now.0 += 1;
    world.command(tab, Command::EditDeals(vec![one], Box::new(patch)));
    let told = |done: Done| done.followed.unwrap().open().unwrap();
    let undone = told(undo(&mut world, tab).unwrap());
    let field = ("value".into(), euros(125_000).unwrap().encode(), euros(145_000).unwrap().encode());
    assert_eq!((undone.record, undone.field), (Some(Entity::new(Table::Deals, one)), Some(field)));
    let redone = told(redo(&mut world, tab).unwrap());
    assert_eq!(redone.field.unwrap().2, euros(125_000).unwrap().encode());

    let patch = DealPatch { about: Some("x".to_owned()), ..DealPatch::default() };
    world.command(tab, Command::EditDeals(vec![one, two], Box::new(patch)));
    let undone = told(undo(&mut world, tab).unwrap());
    assert_eq!((undone.table, undone.records, undone.record, undone.field), (Table::Deals, 2, None, None));
}

/// U3: whoever listens hears of a field of a lead what it says now; since when it says so is not told.
#[test]
fn what_was_changed_of_a_lead_is_told_with_its_value() {
    let (mut world, tab) = World::with_workspace(7);
    let id = LeadId::new(world.now, 9);
    world.command(tab, Command::AddLeads(vec![Lead { id, name: "Ana".to_owned(), ..Lead::default() }]));
    for day in [0, 1] {
        world.now.0 += day * 86_400_000;
        for (field, text) in
            [("email", "ana@a.example"), ("region", "North"), ("email", "ana@b.example"), ("name", "Ann")]
        {
            let patch = match field {
                "email" => LeadPatch { email: Some(text.to_owned()), ..LeadPatch::default() },
                "region" => LeadPatch { region: Some(format!("{text} {day}")), ..LeadPatch::default() },
                _ => LeadPatch { name: Some(format!("{text} {day}")), ..LeadPatch::default() },
            };
            let seq = world.command(tab, Command::EditLeads(vec![id], Box::new(patch)));
            let saved = world.tab(tab).done(seq).unwrap().clone().unwrap().saved.unwrap().open().unwrap();
            assert_eq!(saved.field.map(|(name, ..)| name.to_string()), Some(field.to_owned()), "day {day}");
        }
    }
}

// ---- After a reload ----

/// L9: undo and redo go on where they were, whatever is loaded anew in between.
#[test]
fn undo_and_redo_live_on_after_a_reload() {
    for seed in 0..10 {
        println!("seed {seed}");
        let (mut world, mut tab) = World::with_workspace(seed);
        let mut books = vec![visible(world.tab(tab).book())];
        while books.len() < 12 {
            if make(&mut world, tab).is_some() {
                books.push(visible(world.tab(tab).book()));
            }
        }
        let mut again = |world: &mut World| {
            world.settle();
            world.close_tab(tab);
            tab = world.opened_tab();
            tab
        };
        for book in books.iter().rev().skip(1) {
            let tab = again(&mut world);
            assert_eq!(undo(&mut world, tab).unwrap().skipped, 0);
            assert_eq!(&visible(world.tab(tab).book()), book);
        }
        for book in books.iter().skip(1) {
            let tab = again(&mut world);
            assert_eq!(redo(&mut world, tab).unwrap().skipped, 0);
            assert_eq!(&visible(world.tab(tab).book()), book);
        }
        let tab = again(&mut world);
        assert_eq!(offered(&world, tab).1, None);
    }
}

/// What a teammate has changed meanwhile is theirs, also for a page that was not there when they did.
#[test]
fn undo_after_a_reload_leaves_alone_what_a_merge_has_brought() {
    let (mut ana, mut ben) = ana_and_ben(12);
    let (mine, both) = (ana.add_deal(0, "mine"), ana.add_deal(0, "both"));
    ana.settle();
    let copy = share(&mut ana, 0);
    merge(&mut ben, 0, &copy);
    let about = |words: &str| Box::new(DealPatch { about: Some(words.to_owned()), ..DealPatch::default() });
    ana.command(0, Command::EditDeals(vec![mine, both], about("Ana's")));
    let edit = last_change(&ana, 0).unwrap();
    ana.settle();
    let copy = share(&mut ana, 0);
    merge(&mut ben, 0, &copy);
    ben.command(0, Command::EditDeals(vec![both], about("Ben's")));
    ben.settle();
    let copy = share(&mut ben, 0);
    ana.close_tab(0);
    let tab = ana.opened_tab();
    merge(&mut ana, tab, &copy);
    ana.close_tab(tab);
    let tab = ana.opened_tab();
    let refused = undo_that(&mut ana, tab, edit);
    assert!(matches!(&refused, Err(Rejection::LaterWork { command: Some(command), .. }) if command == "merge"));
    undo(&mut ana, tab).unwrap();
    undo(&mut ana, tab).unwrap();
    let about = |deal| ana.tab(tab).book().deal(deal).unwrap().about.clone();
    assert_eq!((about(mine).as_str(), about(both).as_str()), ("", ""), "first the merge, then the edit");
}

/// Tabs keep one list; each undoes its own, and a page that is loaded anew goes on with all.
#[test]
fn what_two_tabs_have_done_can_be_taken_back_after_both_are_gone() {
    let (mut world, tab) = World::with_workspace(13);
    let other = world.opened_tab();
    for (number, tab) in [tab, other, tab].into_iter().enumerate() {
        world.now.0 += 1_000;
        world.add_deal(tab, &format!("deal {number}"));
        world.settle();
    }
    world.close_tab(tab);
    world.close_tab(other);
    let tab = world.opened_tab();
    for left in [2, 1, 0] {
        undo(&mut world, tab).unwrap();
        world.settle();
        let deals = world.tab(tab).book().deals().filter(|deal| deal.removed.is_none()).count();
        assert_eq!(deals, left);
    }
}

/// L5, L9: what is kept although a copy has it in the bin is part of the merge: one undo takes back both, one redo brings
/// both again.
#[test]
fn what_is_kept_with_a_merge_is_taken_back_with_it() {
    let (mut ana, mut ben) = ana_and_ben(31);
    let deal = ana.add_deal(0, "Valves");
    ana.settle();
    let copy = share(&mut ana, 0);
    merge(&mut ben, 0, &copy);
    let entity = Entity::new(Table::Deals, deal);
    let about = DealPatch { about: Some("still wanted".to_owned()), ..DealPatch::default() };
    ana.command(0, Command::EditDeals(vec![deal], Box::new(about)));
    ana.settle();
    ben.add_deal(0, "Taps");
    ben.command(0, Command::Remove(vec![entity]));
    ben.settle();
    let copy = share(&mut ben, 0);
    ana.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy.clone()));
    ana.settle();
    let missing = Entity::new(Table::Deals, DealId(RecordId(7)));
    ana.ask_numbered(0, |seq| Ask::MergeCopy(seq, vec![entity, missing]));
    ana.settle();
    let summary = merged(&ana, 0).unwrap().unwrap();
    let kept = visible(ana.tab(0).book());
    assert_eq!(ana.tab(0).book().deal(deal).unwrap().removed, None);
    undo_that(&mut ana, 0, summary.change.unwrap()).unwrap();
    let taps = words::deal(ana.tab(0).book(), "Taps");
    assert!(ana.tab(0).book().deal(taps).unwrap().removed.is_some(), "what the copy had brought is put away");
    assert_eq!(ana.tab(0).book().deal(deal).unwrap().removed, None, "as it was before the merge");
    redo(&mut ana, 0).unwrap();
    assert_eq!(visible(ana.tab(0).book()), kept);
}
