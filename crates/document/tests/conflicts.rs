//! Fields that two people edited at the same time (L5).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::{Conflict, Deal, DealStatus, Entity, Removal, RivalValue, StageId, Timestamp, Value, field::Field};
use kariz_document::{Actor, ChangeMeta};
use support::{Copy, create, deal, deal_entity, id, set, text, transaction};

/// Ana and Ben with the same deal.
fn apart() -> (Copy, Copy) {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into())]);
    let ben = ana.give_to("ben");
    (ana, ben)
}

/// Both take in what the other has. Then they agree.
fn meet(ana: &mut Copy, ben: &mut Copy) {
    ana.hear(ben);
    ben.hear(ana);
    assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
    assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
}

fn conflicts(copy: &Copy) -> &[Conflict] {
    copy.book.conflicts(deal_entity(1))
}

fn the_deal(copy: &Copy) -> &Deal {
    copy.book.deal(id(100_001)).unwrap()
}

fn rival(value: &Value, of: &Copy) -> RivalValue {
    RivalValue { value: value.clone(), by: Some(of.me), at: of.now }
}

/// What two people write into the same field of the same deal, and whether that is a conflict.
fn check(field: &'static str, hers: Value, his: Value, is_conflict: bool) {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), field, hers.clone());
    ben.edit(deal_entity(1), field, his.clone());
    meet(&mut ana, &mut ben);
    assert_eq!(!conflicts(&ana).is_empty(), is_conflict, "{field}: {hers:?} and {his:?}");
}

#[test]
fn different_fields_never_conflict() {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.edit(deal_entity(1), "about", text("His"));
    meet(&mut ana, &mut ben);
    assert_eq!(conflicts(&ana), []);
    assert_eq!((&*the_deal(&ana).title, &*the_deal(&ana).about), ("Hers", "His"));
}

#[test]
fn the_same_field_keeps_one_value_and_shows_the_other() {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.now = Timestamp(ben.now.0 + 3_600_000);
    ben.edit(deal_entity(1), "title", text("His"));
    meet(&mut ana, &mut ben);
    let [conflict] = conflicts(&ana) else { panic!("{:?}", conflicts(&ana)) };
    assert_eq!((conflict.entity, &*conflict.field), (deal_entity(1), "title"));
    assert_eq!(conflict.values[0].value, text(&the_deal(&ana).title), "the one in force is first");
    for expected in [rival(&text("Hers"), &ana), rival(&text("His"), &ben)] {
        assert!(conflict.values.contains(&expected), "{expected:?} in {conflict:?}");
    }
}

#[test]
fn the_next_write_settles_it_for_all() {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.edit(deal_entity(1), "title", text("His"));
    meet(&mut ana, &mut ben);
    let in_force = text(&the_deal(&ben).title);
    // Even the value that is in force anyway: it was chosen.
    let delta = ben.edit(deal_entity(1), "title", in_force.clone());
    assert_eq!(delta.conflicts, [(deal_entity(1), vec![])]);
    meet(&mut ana, &mut ben);
    assert_eq!(conflicts(&ana), []);
    assert_eq!(text(&the_deal(&ana).title), in_force);
}

#[test]
fn a_third_value_is_shown_too() {
    let (mut ana, mut ben) = apart();
    let mut cem = ana.give_to("cem");
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.edit(deal_entity(1), "title", text("His"));
    cem.edit(deal_entity(1), "title", text("Theirs"));
    meet(&mut ana, &mut ben);
    meet(&mut ana, &mut cem);
    meet(&mut ana, &mut ben);
    assert_eq!(conflicts(&ana)[0].values.len(), 3);
    assert_eq!(conflicts(&ana), conflicts(&ben));
}

#[test]
fn a_hidden_value_that_is_replaced_is_told() {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.edit(deal_entity(1), "title", text("His"));
    let (winner, loser) = {
        let (mut here, mut there) = (ana.clone(), ben.clone());
        meet(&mut here, &mut there);
        if the_deal(&here).title == "Hers" { (&mut ana, &mut ben) } else { (&mut ben, &mut ana) }
    };
    winner.hear(loser);
    // The loser has not met the winner yet: what is written replaces the hidden value alone.
    let delta = loser.edit(deal_entity(1), "title", text("Theirs"));
    assert_eq!(delta.conflicts, [(deal_entity(1), vec![])]);
    winner.hear(loser);
    assert_eq!(winner.told().differences(&winner.read()), [""; 0]);
}

#[test]
fn what_people_agree_on_is_no_conflict() {
    check("title", text("Same"), text("Same"), false);
    check("title", text("Hers"), text("His"), true);
    check("value", text("100 EUR"), text("200 EUR"), true);
    check("owner", text("01KDVDNA0000000000000031N1"), Value::Null, true);
}

#[test]
fn places_and_logs_are_no_conflict() {
    check("rank", text("A"), text("B"), false);
    check("sourceId", text("1"), text("2"), false);
    check("tick 01KDVDNA0000000000000031N1", Value::Bool(true), Value::Bool(false), false);
}

#[test]
fn two_moves_into_the_same_stage_are_no_conflict() {
    let open = |stage, since| DealStatus::Open { stage: id::<StageId>(stage), since: Timestamp(since) }.encode();
    check("status", open(901, 1), open(901, 2), false);
    check("status", open(901, 1), open(902, 1), true);
    check("status", open(901, 1), text("won 2026-02-01"), true);
    check("status", text("won 2026-02-01"), text("won 2026-02-02"), true);
}

#[test]
fn two_removals_are_no_conflict() {
    let binned = |at| Removal::Binned { at: Timestamp(at), by: None }.encode();
    check("removed", binned(1), binned(2), false);
    check("removed", binned(1), Value::Null, true);
}

/// B9: however many values a field had when somebody chose, as many come back as were told.
#[test]
fn b9_a_choice_among_very_many_values_is_taken_back_with_those_that_were_told() {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into())]);
    let mut others: Vec<_> = (0..80).map(|nth| ana.give_to(format!("other {nth}").leak())).collect();
    for (nth, other) in others.iter_mut().enumerate() {
        other.edit(deal_entity(1), "title", text(&format!("Title {nth}")));
    }
    others.iter().for_each(|other| drop(ana.hear(other)));
    assert_eq!(conflicts(&ana)[0].values.len(), 64);
    ana.edit(deal_entity(1), "title", text("Chosen"));
    let (before, meta) = (ana.doc.change_count(), ChangeMeta { at: ana.now, by: Some(ana.me) });
    let back = transaction("settle", vec![set(deal_entity(1), "title", text("Title 1"))]);
    let mut nth = 0;
    let actor = || {
        nth += 1;
        Actor([nth; 16])
    };
    let delta = ana.doc.reopen(&back, &meta, actor).unwrap().unwrap();
    ana.book.apply(delta);
    assert_eq!((conflicts(&ana)[0].values.len(), ana.doc.change_count() - before), (64, 64));
    // What was written so is taken in by others.
    let mut ben = ana.give_to("ben");
    ben.edit(deal_entity(1), "about", text("Ben's"));
    meet(&mut ana, &mut ben);
}

/// Two copies that make the same record: Automerge would show one and hide the other.
#[test]
fn a_record_that_was_made_twice_has_the_fields_of_both() {
    let mut ana = Copy::start("ana");
    let mut ben = ana.give_to("ben");
    let entity = deal_entity(1);
    for (copy, about, value) in [(&mut ana, "", "100 EUR"), (&mut ben, "From Ben", "200 EUR")] {
        let mut made = deal(1);
        made.about = about.to_owned();
        copy.write("add-deal", vec![create(&made.into()), set(entity, "value", text(value))]);
    }
    meet(&mut ana, &mut ben);
    assert_eq!(the_deal(&ana).about, "From Ben");
    let fields: Vec<_> = conflicts(&ana).iter().map(|conflict| &*conflict.field).collect();
    assert_eq!(fields, ["value"]);
    settle(&mut ana, &mut ben, entity);
}

/// What one writes now counts for both, whichever of the two maps it meets.
fn settle(ana: &mut Copy, ben: &mut Copy, entity: Entity) {
    ana.edit(entity, "value", text("300 EUR"));
    ana.edit(entity, "about", Value::Null);
    meet(ana, ben);
    assert_eq!(conflicts(ben), []);
    assert_eq!(the_deal(ben).value.map(|value| value.minor), Some(300));
    assert_eq!(the_deal(ben).about, "");
}
