//! Automerge's sync protocol between copies, and what hostile peers may say.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and tells what it measures"
)]

mod forge;
mod support;

use automerge::{
    Automerge, Change, ChangeHash, ExpandedChange, ROOT, ReadDoc,
    transaction::{CommitOptions, Transactable},
};
use forge::message;
use kariz_core::Timestamp;
use kariz_document::{Carry, ChangeMeta, Document, ReceiveError, SyncState, snapshot_in};
use kariz_protocol::{InStep, Verdict};
use proptest::prelude::*;
use support::{Copy, START, actor, create, deal, deal_entity, me, set, text, transaction};

/// Both say what they have to say, until neither has anything left. Gives the bytes that went over.
fn talk(one: &mut (Document, SyncState), other: &mut (Document, SyncState)) -> usize {
    let mut bytes = 0;
    for _ in 0..20 {
        let there = one.0.sync_message(&mut one.1, Carry::Changes);
        let back = other.0.sync_message(&mut other.1, Carry::Changes);
        if there.is_none() && back.is_none() {
            return bytes;
        }
        if let Some(message) = there {
            bytes += message.len();
            other.0.take_sync_message(&mut other.1, &message).unwrap();
        }
        if let Some(message) = back {
            bytes += message.len();
            one.0.take_sync_message(&mut one.1, &message).unwrap();
        }
    }
    panic!("they never stop");
}

fn standing(one: &(Document, SyncState)) -> InStep {
    one.0.in_step_with(&mut one.1.clone())
}

fn many_deals(copy: &mut Copy, deals: u64) {
    for batch in 0..deals / 100 {
        let writes = (0..100).map(|number| create(&deal(batch * 100 + number).into()));
        copy.write("import", writes.collect());
    }
}

#[test]
fn copies_come_in_step_and_know_it() {
    let mut ana = Copy::start("ana");
    let mut ben = ana.give_to("ben");
    ana.write("add-deal", vec![create(&deal(1).into())]);
    ben.write("add-deal", vec![create(&deal(2).into())]);
    let mut one = (ana.doc, SyncState::default());
    let mut other = (ben.doc, SyncState::default());
    assert_eq!(standing(&one), InStep::Unknown);
    talk(&mut one, &mut other);
    assert_eq!(one.0.heads(), other.0.heads());
    assert_eq!((standing(&one), standing(&other)), (InStep::Identical, InStep::Identical));
}

/// L7: who has nothing says so, and gets all of it in one piece.
#[test]
fn who_has_nothing_gets_the_document_as_it_is_saved() {
    let mut ana = Copy::start("ana");
    many_deals(&mut ana, 1_000);
    let saved = ana.doc.save().len();
    let mut one = (ana.doc, SyncState::default());
    let mut other = (Document::new(actor("ben")), SyncState::default());
    let first = other.0.sync_message(&mut other.1, Carry::Changes).unwrap();
    let heard = automerge::sync::Message::decode(&first).unwrap();
    assert!(heard.heads.is_empty(), "what all documents begin with is not worth a word");
    one.0.take_sync_message(&mut one.1, &first).unwrap();
    let bytes = talk(&mut one, &mut other);
    assert_eq!(other.0.read_all(), one.0.read_all());
    assert_eq!((standing(&one), standing(&other)), (InStep::Identical, InStep::Identical));
    assert!(bytes < saved + saved / 20, "{bytes} bytes for {saved}");
    // It is written to as any other.
    let mut ben = Copy { doc: other.0, ..Copy::empty("ben") };
    ben.write("add-deal", vec![create(&deal(5_000).into())]);
    other = (ben.doc, other.1);
    talk(&mut one, &mut other);
    assert_eq!(one.0.heads(), other.0.heads());
}

#[test]
fn after_an_import_small_edits_stay_small() {
    let mut ana = Copy::start("ana");
    many_deals(&mut ana, 1_000);
    let mut one = (ana.doc.clone(), SyncState::default());
    let mut other = (Document::new(actor("ben")), SyncState::default());
    let first = talk(&mut one, &mut other);
    let whole = one.0.save().len();
    println!("first: {first} bytes, the document: {whole}");
    assert!(first < whole + 2_000);
    // Five edits are a third of the changes; each is sent, and nothing else.
    for number in 0..8 {
        ana.doc = one.0;
        ana.edit(deal_entity(number), "title", text("Edited"));
        one.0 = ana.doc.clone();
    }
    assert_eq!(standing(&one), InStep::Behind(8));
    let bytes = talk(&mut one, &mut other);
    println!("eight edits: {bytes} bytes");
    assert!(bytes < 3_000, "{bytes}");
    assert_eq!(standing(&one), InStep::Identical);
}

#[test]
fn who_has_it_from_somebody_else_does_not_get_it_again() {
    let mut ana = Copy::start("ana");
    let mut one = (ana.doc.clone(), SyncState::default());
    let mut other = (ana.give_to("ben").doc, SyncState::default());
    talk(&mut one, &mut other);
    ana.write("import", (0..50).map(|number| create(&deal(number).into())).collect());
    let news = ana.doc.save_after(&one.0.heads());
    one.0.receive(&news).unwrap();
    let message = one.0.sync_message(&mut one.1, Carry::HeadsAlone).unwrap();
    assert!(message.len() < 120, "{}", message.len());
    // It lacks it after all: it asks.
    other.0.take_sync_message(&mut other.1, &message).unwrap();
    talk(&mut other, &mut one);
    assert_eq!((standing(&one), standing(&other)), (InStep::Identical, InStep::Identical));
}

#[test]
fn who_lost_data_gets_it_again() {
    let mut ana = Copy::start("ana");
    let before = ana.give_to("ben").doc;
    ana.write("add-deal", vec![create(&deal(1).into())]);
    let shared = ana.doc.heads();
    let mut one = (ana.doc, SyncState::since(&shared));
    let mut other = (before, SyncState::default());
    one.0.meet(&mut one.1, &other.0.heads());
    other.0.meet(&mut other.1, &one.0.heads());
    talk(&mut one, &mut other);
    assert_eq!(one.0.heads(), other.0.heads());
}

#[test]
fn messages_of_another_workspace_are_refused() {
    let ana = Copy::start("ana");
    let mut cem = Copy::empty("cem");
    cem.write("start-workspace", vec![create(&support::workspace(99, "Windworks").into())]);
    let (mut one, mut other) = ((ana.doc, SyncState::default()), (cem.doc, SyncState::default()));
    let hello = one.0.sync_message(&mut one.1, Carry::Changes).unwrap();
    other.0.take_sync_message(&mut other.1, &hello).unwrap();
    let message = other.0.sync_message(&mut other.1, Carry::Changes).unwrap();
    let heads = one.0.heads();
    assert_eq!(one.0.take_sync_message(&mut one.1, &message), Err(ReceiveError::OtherWorkspace));
    assert_eq!(one.0.heads(), heads);
}

/// A message with no heads and one filter, made by hand.
/// A note as long as a value may be, and full of blanks: 1 MiB in some 1,000 bytes.
fn blanks(copy: &mut Copy, count: u64) {
    for nth in 0..count {
        copy.edit(deal_entity(nth), "about", text(&" \n".repeat(1 << 19)));
    }
}

/// They would be no more than some 64 times as long as they are sent, were they not so empty.
#[test]
fn b6_long_notes_that_were_written_while_apart_come_in_step() {
    let mut ana = Copy::start("ana");
    many_deals(&mut ana, 100);
    let mut ben = ana.give_to("ben");
    blanks(&mut ana, 6);
    ana.write("edit-deals", (20..26).map(|nth| set(deal_entity(nth), "about", text(&" ".repeat(1 << 20)))).collect());
    ben.edit(deal_entity(50), "title", text("His"));
    let (mut one, mut other) = ((ana.doc, SyncState::default()), (ben.doc, SyncState::default()));
    let bytes = talk(&mut one, &mut other);
    assert!(bytes < 200_000, "{bytes}");
    assert_eq!(one.0.heads(), other.0.heads());
    assert!((12 << 20..20 << 20).contains(&other.1.taken()), "{} of what was sent is counted", other.1.taken());
    let mut new = (Document::new(actor("new")), SyncState::default());
    talk(&mut (one.0.clone(), SyncState::default()), &mut new);
    assert_eq!(new.0.heads(), one.0.heads());
}

/// Portions are no borders: what is in one builds on what is in another, in any order.
#[test]
fn b6_portions_of_a_message_may_come_in_any_order() {
    let mut ana = Copy::start("ana");
    many_deals(&mut ana, 100);
    let mut ben = ana.give_to("ben");
    let before: Vec<_> = ana.doc.heads().into_iter().map(ChangeHash).collect();
    blanks(&mut ana, 6);
    let doc = Automerge::load(&ana.doc.save()).unwrap();
    let changes = doc.get_changes(&before).into_iter().rev().map(|mut change| change.bytes().into_owned());
    let delta = ben.doc.take_sync_message(&mut SyncState::default(), &message(changes.collect())).unwrap();
    assert_eq!((ben.doc.heads(), ben.doc.is_missing_changes()), (ana.doc.heads(), false));
    ben.book.apply(delta.unwrap());
    assert_eq!(ben.told().differences(&ben.read()), [""; 0], "all of it is told");
}

/// Of several only one would be read by an inspector first.
#[test]
fn b1_a_message_with_two_snapshots_is_refused_unread() {
    let (mut ana, other) = (Copy::start("ana"), Copy::start("other"));
    let (own, theirs) = (ana.doc.save(), other.doc.save());
    let before = ana.doc.heads();
    for two in [vec![own.clone(), theirs.clone()], vec![theirs.clone(), own.clone()], vec![[own, theirs].concat()]] {
        let message = message(two);
        assert_eq!(snapshot_in(&message), None);
        assert_eq!(ana.doc.take_sync_message(&mut SyncState::default(), &message), Err(ReceiveError::Damaged));
    }
    assert_eq!(ana.doc.heads(), before);
}

/// So does a server that keeps changes for which it lacks others.
#[test]
fn a_snapshot_may_have_changes_behind_it() {
    let mut ana = Copy::start("ana");
    many_deals(&mut ana, 100);
    let (snapshot, before) = (ana.doc.save(), ana.doc.heads());
    ana.edit(deal_entity(1), "title", text("Later"));
    let message = message(vec![[snapshot.clone(), ana.doc.save_after(&before)].concat()]);
    assert_eq!(snapshot_in(&message), Some(snapshot));
    let mut new = Document::new(actor("new"));
    new.take_message(&mut SyncState::default(), &message, Some(Verdict { is_sound: true })).unwrap();
    assert_eq!(new.heads(), ana.doc.heads());
}

/// Somebody's first change, upon what a copy has.
fn of_mallory(copy: &Copy, title: &str) -> Vec<u8> {
    let mut doc = Automerge::load(&copy.doc.save()).unwrap().with_actor(forge::author(1));
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let deal = doc.map_range(&deals, ..).next().unwrap().id();
    let mut change = doc.transaction();
    change.put(&deal, "title", title).unwrap();
    change.commit_with(
        CommitOptions::default().with_time(START / 1_000).with_message(format!("edit-deals {}", me("mal"))),
    );
    forge::raw(&doc.get_last_local_change().unwrap())
}

/// Of two changes with one number Ana has one, and Ben the other. Each leaves out what builds on the other's.
#[test]
fn b6_copies_that_have_parted_know_it_and_come_to_an_end() {
    let mut ana = Copy::start("ana");
    many_deals(&mut ana, 100);
    let mut ben = ana.give_to("ben");
    ana.take(&of_mallory(&ana, "for Ana"));
    ben.take(&of_mallory(&ben, "for Ben"));
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.edit(deal_entity(2), "title", text("His"));
    let (mut one, mut other) = ((ana.doc, SyncState::default()), (ben.doc, SyncState::default()));
    talk(&mut one, &mut other);
    let parted = InStep::Parted { by: Some(me("mal")), since: Timestamp(START) };
    assert_eq!((standing(&one), standing(&other)), (parted, parted));
    for copy in [&mut one, &mut other] {
        let left_out = copy.0.take_left_out();
        assert_eq!((left_out.clashes, left_out.dependents), (1, 1), "the other's, and what builds on it");
    }
    assert_eq!(talk(&mut one, &mut other), 0, "there is nothing left to say");
    for nth in 0..10 {
        let (before, write) = (one.0.heads(), set(deal_entity(3), "title", text(&format!("Hers {nth}"))));
        one.0.commit(&transaction("edit-deals", vec![write]), &ChangeMeta::default()).unwrap();
        let bytes = talk(&mut one, &mut other);
        assert!(bytes < one.0.save_after(&before).len() + 1_000, "{bytes} bytes for one change");
        assert_eq!((standing(&one), standing(&other)), (parted, parted));
    }
    // Ben gives his copy up.
    let mut again = (Document::open(&one.0.save(), actor("ben again")).unwrap(), SyncState::default());
    let mut one = (one.0, SyncState::default());
    talk(&mut one, &mut again);
    assert_eq!((standing(&one), standing(&again)), (InStep::Identical, InStep::Identical));
}

/// Anybody can make up what a change builds on.
#[test]
fn b9_what_nobody_has_is_asked_for_once() {
    let mut ana = Copy::start("ana");
    many_deals(&mut ana, 100);
    let change = Change::try_from(&of_mallory(&ana, "x")[..]);
    let mut ben = (ana.give_to("ben").doc, SyncState::default());
    let mut ana = (ana.doc, SyncState::default());
    talk(&mut ana, &mut ben);
    let mut dice = support::Dice(7);
    let mut hash = || ChangeHash([0; 4].map(|_| dice.roll().to_be_bytes()).concat().try_into().unwrap());
    let waits = (1..=10).map(|seq| {
        let deps = (0..200).map(|_| hash()).collect();
        let made_up = ExpandedChange { deps, seq, hash: None, ..change.as_ref().unwrap().decode() };
        forge::raw(&Change::from(made_up))
    });
    ana.0.take_sync_message(&mut SyncState::default(), &message(waits.collect())).unwrap();
    assert!(ana.0.is_missing_changes());
    let mut edit = |nth: u64| {
        let write = set(deal_entity(nth), "title", text("Hers"));
        ana.0.commit(&transaction("edit-deals", vec![write]), &ChangeMeta::default()).unwrap();
        talk(&mut ana, &mut ben)
    };
    let asked = (0..3).map(&mut edit).sum::<usize>();
    assert!((64_000..80_000).contains(&asked), "{asked} bytes for 2,000 hashes");
    let later = (3..20).map(&mut edit).max().unwrap();
    assert!(later < 1_500, "{later} bytes for one change");
}

fn with_filter(filter: &[u8]) -> Vec<u8> {
    let mut message = vec![0x42, 0, 0, 1, 0, u8::try_from(filter.len()).unwrap()];
    message.extend_from_slice(filter);
    message.push(0);
    message
}

#[test]
fn filters_that_would_divide_by_nothing_are_refused() {
    let mut one = (Copy::start("ana").doc, SyncState::default());
    let mut hear = |filter: &[u8]| {
        let heard = one.0.take_sync_message(&mut one.1, &with_filter(filter)).map(drop);
        let _ = one.0.sync_message(&mut one.1, Carry::Changes);
        heard
    };
    assert_eq!(hear(&[5, 0, 7]), Err(ReceiveError::Damaged));
    assert_eq!(hear(&[1, 10, 0, 1, 1]), Err(ReceiveError::Damaged));
    assert_eq!(hear(&[1, 10, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 1]), Err(ReceiveError::Damaged));
    assert_eq!(hear(&[1, 10, 7, 1, 1]), Ok(()));
}

/// Messages of a real exchange.
fn spoken() -> Vec<Vec<u8>> {
    let mut ana = Copy::start("ana");
    ana.write("import", (0..9).map(|number| create(&deal(number).into())).collect());
    let (mut one, mut other) = ((ana.doc, SyncState::default()), (Document::new(actor("ben")), SyncState::default()));
    let mut spoken = Vec::new();
    while let Some(message) = one.0.sync_message(&mut one.1, Carry::Changes) {
        other.0.take_sync_message(&mut other.1, &message).unwrap();
        spoken.push(message);
        let Some(answer) = other.0.sync_message(&mut other.1, Carry::Changes) else { break };
        one.0.take_sync_message(&mut one.1, &answer).unwrap();
        spoken.push(answer);
    }
    spoken
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_bytes_can_stop_it(which in 0..4_usize, at in any::<prop::sample::Index>(), with in any::<u8>(), cut in 0..3_u8) {
        let mut bytes = spoken().get(which).cloned().unwrap_or_default();
        prop_assume!(!bytes.is_empty());
        let at = at.index(bytes.len());
        match cut {
            0 => bytes.truncate(at),
            1 => bytes[at] = with,
            _ => bytes.insert(at, with),
        }
        let mut one = (Copy::start("ana").doc, SyncState::default());
        let heads = one.0.heads();
        if one.0.take_sync_message(&mut one.1, &bytes).is_err() {
            prop_assert_eq!(one.0.heads(), heads);
        }
        let _ = one.0.sync_message(&mut one.1, Carry::Changes);
    }
}
