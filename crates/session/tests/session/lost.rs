//! What a copy takes away: records that it deletes, or makes unreadable, are told, and come back (B6).

use std::collections::{BTreeMap, BTreeSet};

use automerge::{
    ActorId, Automerge, ObjId, ROOT, ReadDoc, ScalarValue, transaction::Transactable, transaction::Transaction,
};
use kariz_core::{AnyRecord, Book, Deal, DealId, FieldName, Rejection, Removal, Value};
use kariz_document::{Actor, Document};
use kariz_protocol::{Ask, Done, ForeignCopy, Lost, MergeSummary, MergedRecord, Tell};

use crate::{
    copies::{ana_and_ben, merged, share},
    sim::{World, dice::Dice},
};

/// The same copy after somebody with another tool was at it, as the one with this number.
fn handled(copy: &ForeignCopy, actor: u8, change: impl FnOnce(&mut Transaction<'_>, &ObjId)) -> ForeignCopy {
    let mut doc = Automerge::load(&copy.bytes).unwrap().with_actor(ActorId::from([actor; 16]));
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let mut tx = doc.transaction();
    change(&mut tx, &deals);
    tx.commit();
    ForeignCopy { name: "theirs.kariz".to_owned(), bytes: doc.save() }
}

fn deal_keys(tx: &Transaction<'_>, deals: &ObjId) -> Vec<String> {
    tx.keys(deals).collect()
}

fn put(tx: &mut Transaction<'_>, deals: &ObjId, key: &str, field: &str, value: impl Into<ScalarValue>) {
    if let Some((_, deal)) = tx.get(deals, key).unwrap().filter(|(value, _)| value.is_object()) {
        tx.put(deal, field, value).unwrap();
    }
}

/// A copy in which every deal has a status that cannot be read.
fn garbled(copy: &ForeignCopy) -> ForeignCopy {
    handled(copy, 5, |tx, deals| {
        deal_keys(tx, deals).iter().for_each(|key| put(tx, deals, key, "status", "won soon"));
    })
}

/// Merges a copy, if it is not refused.
fn try_merge(world: &mut World, copy: &ForeignCopy) -> Option<MergeSummary> {
    let asked = world.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy.clone()));
    world.settle();
    let is_fit = |tell: &Tell| matches!(tell, Tell::Preview(seq, Ok(_)) if *seq == asked);
    world.tab(0).told.iter().any(is_fit).then(|| {
        world.ask_numbered(0, |seq| Ask::MergeCopy(seq, Vec::new()));
        world.settle();
        merged(world, 0).unwrap().unwrap()
    })
}

fn undo(world: &mut World) -> Result<Done, Rejection> {
    let seq = world.ask_numbered(0, Ask::Undo);
    world.tab(0).done(seq).unwrap().clone()
}

fn redo(world: &mut World) -> Result<Done, Rejection> {
    let seq = world.ask_numbered(0, Ask::Redo);
    world.tab(0).done(seq).unwrap().clone()
}

/// Goes back to before the latest big step.
fn go_back(world: &mut World, tab: usize) -> Result<Done, Rejection> {
    let asked = world.ask_numbered(tab, Ask::RestorePoints);
    let latest = world.tab(tab).told.iter().rev().find_map(|tell| match tell {
        Tell::RestorePoints(seq, points) if *seq == asked => points.first().map(|point| point.id),
        _ => None,
    });
    let seq = world.ask_numbered(tab, |seq| Ask::RestoreTo(seq, latest.unwrap()));
    world.tab(tab).done(seq).unwrap().clone()
}

/// What a Book holds as far as people see it, and what is set aside as far as it is told: in lines.
type Seen = BTreeSet<String>;

/// Lines that only one of the two has.
fn differences(one: &Seen, other: &Seen) -> Vec<String> {
    one.symmetric_difference(other).cloned().collect()
}

fn seen(world: &World, tab: usize) -> Seen {
    let book = world.tab(tab).book();
    assert_eq!(world.tab(tab).page.to_delta(), book.to_delta(), "the page shows what the engine has");
    let all = book.to_delta();
    let set_aside = all
        .quarantined
        .iter()
        .filter_map(|record| Some(format!("{:?} set aside: {:?}", record.entity, sorted(record.known_fields()?))));
    let records = all.records.iter().filter(|record| record.removed() != Some(Removal::Undone));
    let records = records.map(|record| format!("{:?}: {:?}", record.entity(), sorted(record.fields())));
    let conflicts = all.conflicts.iter().flat_map(|(_, list)| list).map(|conflict| format!("{conflict:?}"));
    records.chain(set_aside).chain(conflicts).collect()
}

fn sorted(mut fields: Vec<(FieldName, Value)>) -> Vec<(FieldName, Value)> {
    fields.retain(|(_, value)| *value != Value::Null);
    fields.sort();
    fields
}

/// Ana with four deals.
fn ana(seed: u64) -> World {
    let (mut ana, _) = ana_and_ben(seed);
    for title in ["Valves", "Meters", "Sensors"] {
        ana.add_deal(0, title);
    }
    ana
}

#[test]
fn what_a_copy_makes_unreadable_is_told_and_taken_back() {
    let mut ana = ana(1);
    let before = seen(&ana, 0);
    let theirs = garbled(&share(&mut ana, 0));
    let summary = try_merge(&mut ana, &theirs).unwrap();
    let lost = summary.removed.iter().map(|record| (&*record.title, record.lost, record.fields.len()));
    let mut lost: Vec<_> = lost.collect();
    lost.sort_by_key(|(title, ..)| *title);
    let unreadable = Some(Lost::Unreadable);
    assert_eq!(lost, ["Meters", "Pumps", "Sensors", "Valves"].map(|title| (title, unreadable, 1)));
    let (field, was, is) = &summary.removed[0].fields[0];
    assert!(matches!((&**field, was), ("status", Value::Text(status)) if status.starts_with("open ")));
    assert_eq!((is, summary.unchanged_deals), (&Value::Text("won soon".to_owned()), 0));
    assert_eq!(ana.tab(0).book().deals().len(), 0);

    assert_eq!(undo(&mut ana).map(|done| (done.skipped, done.touched)), Ok((0, 4)));
    assert_eq!(differences(&seen(&ana, 0), &before), [""; 0]);
    redo(&mut ana).unwrap();
    assert_eq!(ana.tab(0).book().deals().len(), 0);
    undo(&mut ana).unwrap();
    assert_eq!(differences(&seen(&ana, 0), &before), [""; 0]);
}

/// Whether the copy is refused, or what it deletes is told: nothing is lost.
#[test]
fn what_a_copy_deletes_is_told_and_taken_back() {
    let nothing: &dyn Fn(&mut Transaction<'_>, &ObjId) = &|tx, deals| {
        deal_keys(tx, deals).iter().for_each(|key| tx.put(deals, key.as_str(), "nothing").unwrap());
    };
    let records: &dyn Fn(&mut Transaction<'_>, &ObjId) = &|tx, deals| {
        deal_keys(tx, deals).iter().for_each(|key| tx.delete(deals, key.as_str()).unwrap());
    };
    let table: &dyn Fn(&mut Transaction<'_>, &ObjId) = &|tx, _| tx.put(ROOT, "deals", ScalarValue::Null).unwrap();
    for (seed, delete) in [(1, nothing), (2, records), (3, table)] {
        let mut ana = ana(seed);
        let before = seen(&ana, 0);
        let theirs = handled(&share(&mut ana, 0), 5, delete);
        let summary = try_merge(&mut ana, &theirs);
        if seen(&ana, 0) == before {
            continue; // refused, as a whole or in part
        }
        let summary = summary.unwrap();
        assert_eq!((summary.lost(), summary.unchanged_deals), (4, 0));
        undo(&mut ana).unwrap();
        assert_eq!(differences(&seen(&ana, 0), &before), [""; 0]);
        redo(&mut ana).unwrap();
        assert!(seen(&ana, 0).iter().all(|line| !line.starts_with("deals")));
        undo(&mut ana).unwrap();
        assert_eq!(differences(&seen(&ana, 0), &before), [""; 0]);
        redo(&mut ana).unwrap();
        go_back(&mut ana, 0).unwrap();
        assert_eq!(differences(&seen(&ana, 0), &before), [""; 0]);
    }
}

#[test]
fn a_restore_point_brings_back_what_a_copy_made_unreadable() {
    let mut ana = ana(2);
    let before = seen(&ana, 0);
    let theirs = garbled(&share(&mut ana, 0));
    try_merge(&mut ana, &theirs).unwrap();
    let after = seen(&ana, 0);
    ana.close_tab(0);
    let tab = ana.opened_tab();
    assert_eq!(differences(&seen(&ana, tab), &after), [""; 0]);
    assert_eq!(go_back(&mut ana, tab).map(|done| (done.skipped, done.touched)), Ok((0, 4)));
    assert_eq!(differences(&seen(&ana, tab), &before), [""; 0]);
    go_back(&mut ana, tab).unwrap();
    assert_eq!(differences(&seen(&ana, tab), &before), [""; 0], "nothing is made unreadable by going back");
}

#[test]
fn what_somebody_has_put_right_since_is_left_alone() {
    let mut ana = ana(3);
    let copy = share(&mut ana, 0);
    try_merge(&mut ana, &garbled(&copy)).unwrap();
    let repaired = handled(&garbled(&copy), 6, |tx, deals| {
        let key = deal_keys(tx, deals).remove(0);
        put(tx, deals, &key, "status", "won 2026-02-01");
    });
    let other = ana.opened_tab();
    ana.ask_numbered(other, |seq| Ask::PreviewCopy(seq, repaired.clone()));
    ana.settle();
    ana.ask_numbered(other, |seq| Ask::MergeCopy(seq, Vec::new()));
    ana.settle();
    let summary = merged(&ana, other).unwrap().unwrap();
    let [MergedRecord { lost: None, fields, .. }] = &summary.readable[..] else { panic!("{summary:?}") };
    assert_eq!(fields.len(), 1);
    assert_eq!((summary.added.len(), ana.tab(0).book().deals().len()), (0, 1));
    assert_eq!(undo(&mut ana).map(|done| (done.skipped, done.touched)), Ok((1, 3)));
    let deals: Vec<_> = ana.tab(0).book().deals().filter(|deal| deal.is_open()).collect();
    assert_eq!((deals.len(), ana.tab(0).book().deals().len()), (3, 4));
}

/// Any of what another tool might do to a deal.
fn meddle(tx: &mut Transaction<'_>, deals: &ObjId, key: &str, dice: &mut Dice, deletes: bool) {
    match dice.below(if deletes { 12 } else { 10 }) {
        0 => put(tx, deals, key, "status", "won soon"),
        1 => put(tx, deals, key, "status", "won 2026-02-01"),
        2 => put(tx, deals, key, "title", true),
        3 => put(tx, deals, key, "title", format!("Title {}", dice.below(9))),
        4 => put(tx, deals, key, "title", ""),
        5 => put(tx, deals, key, "removed", ["undone", "vanished"][dice.below(2)]),
        6 => put(tx, deals, key, "removed", ScalarValue::Null),
        7 => put(tx, deals, key, "mood", "good"),
        8 => put(tx, deals, key, "value", "100"),
        9 => put(tx, deals, key, "value", "100 EUR"),
        10 => tx.delete(deals, key).unwrap(),
        _ => tx.put(deals, key, "nothing").unwrap(),
    }
}

fn meddled(copy: &ForeignCopy, actor: u8, dice: &mut Dice, deletes: bool) -> ForeignCopy {
    handled(copy, actor, |tx, deals| {
        for key in deal_keys(tx, deals) {
            (0..dice.below(3)).for_each(|_| meddle(tx, deals, &key, dice, deletes));
        }
    })
}

/// What was new and could not be read stays set aside; all else is as it was before the merge.
#[test]
fn merges_of_any_kind_are_told_rightly_and_taken_back() {
    let mut merges = [0, 0];
    for seed in 0..60 {
        println!("seed {seed}");
        let deletes = seed % 3 == 0;
        let mut ana = ana(seed);
        let mut dice = Dice::new(seed);
        (0..6).for_each(|_| ana.act(0));
        let copy = share(&mut ana, 0);
        let first = meddled(&copy, 5, &mut dice, deletes);
        // Some of it is unreadable or gone already, and she has gone on meanwhile.
        try_merge(&mut ana, &first);
        (0..4).for_each(|_| ana.act(0));
        let (book, before) = (ana.tab(0).book().clone(), seen(&ana, 0));
        let second = meddled(&first, 6, &mut dice, deletes);
        let Some(summary) = try_merge(&mut ana, &second) else { continue };
        recount(&book, ana.tab(0).book(), &summary);
        if !deletes {
            recount_same(&book, ana.tab(0).book(), &second, &summary);
        }
        if seen(&ana, 0) == before {
            continue;
        }
        merges[usize::from(deletes)] += 1;
        assert_eq!(undo(&mut ana).unwrap().skipped, 0);
        let mut differing = differences(&seen(&ana, 0), &before);
        // What had been taken back and was there again by the merge.
        differing.retain(|line| before.contains(line) || !line.contains("(\"removed\", Text(\"binned"));
        assert_eq!(differing, [""; 0]);
        redo(&mut ana).unwrap();
        go_back(&mut ana, 0).unwrap();
        let lost: Vec<_> = before.difference(&seen(&ana, 0)).cloned().collect();
        assert!(lost.iter().all(|line| line.contains("set aside")), "{lost:?}");
    }
    assert!(merges[0] >= 30, "{merges:?}");
}

/// The counts of a summary are those of the Books before and after.
fn recount(before: &Book, after: &Book, summary: &MergeSummary) {
    let records = |book: &Book| -> BTreeMap<_, _> {
        let all = book.to_delta().records.into_iter();
        all.map(|record| (record.entity(), record)).collect()
    };
    let (old, new) = (records(before), records(after));
    let is_shown = |record: &AnyRecord| record.removed().is_none();
    let arrived = new.iter().filter(|(entity, record)| !old.contains_key(entity) && is_shown(record));
    let (readable, added): (Vec<_>, Vec<_>) = arrived.partition(|(entity, _)| before.set_aside(**entity).is_some());
    assert_eq!((summary.readable.len(), summary.added.len()), (readable.len(), added.len()), "readable, new");
    let binned = old
        .iter()
        .filter(|(entity, record)| is_shown(record) && new.get(entity).is_some_and(|record| !is_shown(record)));
    let gone =
        old.iter().filter(|(entity, record)| record.removed() != Some(Removal::Undone) && !new.contains_key(entity));
    let (unreadable, deleted): (Vec<_>, Vec<_>) = gone.partition(|(entity, _)| after.set_aside(**entity).is_some());
    let deleted_aside = before.quarantined().iter().filter(|record| {
        let is_gone = after.get(record.entity).is_none() && after.set_aside(record.entity).is_none();
        is_gone && record.parts().0.removed() != Some(Removal::Undone)
    });
    let count = |lost| summary.removed.iter().filter(|record| record.lost == lost).count();
    assert_eq!(count(None), binned.count(), "in the bin");
    assert_eq!(count(Some(Lost::Unreadable)), unreadable.len(), "unreadable");
    assert_eq!(count(Some(Lost::Deleted)), deleted.len() + deleted_aside.count(), "deleted");
}

/// Deals that a copy has as they are here: those that are in it, were here, and stayed as they were. Of a copy
/// of which nothing is left out.
fn recount_same(before: &Book, after: &Book, copy: &ForeignCopy, summary: &MergeSummary) {
    let mut there = Book::default();
    there.apply(Document::open(&copy.bytes, Actor([9; 16])).unwrap().read_all());
    let read = |book: &Book, deal: DealId| {
        let deal = book.deal(deal).filter(|deal| is_live(deal))?;
        Some(Deal { rank: Default::default(), moves: Default::default(), ..Deal::clone(deal) })
    };
    let is_same = |deal: DealId| before.deal(deal) == after.deal(deal) && read(&there, deal) == read(after, deal);
    let live = there.deals().filter(|deal| is_live(deal));
    assert_eq!(summary.unchanged_deals, live.filter(|deal| is_same(deal.id)).count(), "the same");
}

fn is_live(deal: &std::sync::Arc<Deal>) -> bool {
    deal.removed.is_none()
}
