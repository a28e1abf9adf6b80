//! Which changes of others are taken in, line by line; what is honest beside what is not (B6).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod forge;
mod support;

use automerge::{
    ActorId, Automerge, Change, ChangeHash, ExpandedChange, ObjId, ObjType, ROOT, ReadDoc, ScalarValue,
    legacy::{ElementId, Key, MarkData, ObjectId, Op, OpId, OpType},
    transaction::{Transactable, Transaction},
};
use forge::{author, hash, message, operation, raw};
use kariz_core::RecordId;
use kariz_document::{Carry, Document, ReceiveError, SyncState};
use kariz_protocol::LeftOut;
use support::{Copy, actor, create, deal, deal_entity, text};

const NONE: LeftOut = LeftOut { deletions: 0, newer: 0, clashes: 0, layout: 0, unsound: 0, dependents: 0 };
const DELETION: LeftOut = LeftOut { deletions: 1, ..NONE };
const NEWER: LeftOut = LeftOut { newer: 1, ..NONE };
const CLASH: LeftOut = LeftOut { clashes: 1, ..NONE };
const LAYOUT: LeftOut = LeftOut { layout: 1, ..NONE };
const UNSOUND: LeftOut = LeftOut { unsound: 1, ..NONE };

/// Ana has two deals; the first has a text by another tool, `Pump`.
struct Scene {
    ana: Copy,
    doc: Automerge,
}

impl Scene {
    fn new() -> Self {
        let mut ana = Copy::start("ana");
        ana.write("add-deal", vec![create(&deal(1).into()), create(&deal(2).into())]);
        let mut doc = plain(&ana.doc).with_actor(author(1));
        let deal = record(&doc, 1);
        let mut change = doc.transaction();
        let about = change.put_object(&deal, "about", ObjType::Text).unwrap();
        change.splice_text(&about, 0, 0, "Pump").unwrap();
        change.commit();
        ana.take(&doc.save());
        assert_eq!(ana.doc.take_left_out(), NONE);
        Self { ana, doc }
    }

    fn deal(&self) -> ObjectId {
        object(&record(&self.doc, 1))
    }

    fn table(&self, word: &str) -> ObjectId {
        object(&self.doc.get(ROOT, word).unwrap().unwrap().1)
    }

    /// What stands under a key.
    fn there(&self, object: &ObjectId, key: &str) -> Vec<OpId> {
        let object = match object {
            ObjectId::Root => ROOT,
            ObjectId::Id(OpId(counter, actor)) => ObjId::Id(*counter, actor.clone(), 0),
        };
        self.doc.get_all(object, key).unwrap().iter().filter_map(|(_, id)| operation(id)).collect()
    }

    fn about(&self) -> ObjId {
        self.doc.get(record(&self.doc, 1), "about").unwrap().unwrap().1
    }

    fn letter(&self, nth: usize) -> OpId {
        operation(&self.doc.list_range(self.about(), ..).nth(nth).unwrap().id()).unwrap()
    }

    /// A change of somebody new with these operations, right in all else.
    fn change(&self, operations: Vec<Op>) -> ExpandedChange {
        ExpandedChange {
            operations,
            actor_id: author(9),
            hash: None,
            seq: 1,
            start_op: self.next().try_into().unwrap(),
            time: 1_767_225_600,
            message: Some("edit-deals -".to_owned()),
            deps: self.doc.get_heads(),
            author: None,
            extra_bytes: Vec::new(),
        }
    }

    fn next(&self) -> u64 {
        let heads = self.doc.get_heads();
        heads.iter().map(|head| self.doc.get_change_meta_by_hash(head).unwrap().max_op).max().unwrap() + 1
    }

    /// The `nth` operation of a change of [`Scene::change`].
    fn own(&self, nth: u64) -> OpId {
        OpId(self.next() + nth, author(9))
    }

    /// What becomes of these changes, which come at once. What is good beside them is taken in, and
    /// all of it opens again.
    #[track_caller]
    fn check_changes(&self, changes: Vec<Vec<u8>>, left_out: &LeftOut) {
        let mut live = self.ana.give_to("live");
        let mut ben = self.ana.give_to("ben");
        ben.write("add-deal", vec![create(&deal(3).into())]);
        let theirs = ben.doc.save_after(&self.ana.doc.heads());
        let all = message(changes.iter().cloned().chain([theirs]).collect());
        live.doc.take_sync_message(&mut SyncState::default(), &all).unwrap();
        assert_eq!(live.doc.take_left_out(), *left_out);
        assert!(live.doc.knows(&ben.doc.heads()), "what is good is there");
        let is_there = |change: &Vec<u8>| live.doc.knows(&vec![hash(change).0]);
        assert_eq!(changes.iter().filter(|change| !is_there(change)).count(), left_out.total());
        let again = Document::open(&live.doc.save(), actor("again")).unwrap();
        assert_eq!((again.heads(), again.read_all()), (live.doc.heads(), live.doc.read_all()));
    }

    #[track_caller]
    fn check(&self, left_out: &LeftOut, operations: Vec<Op>) {
        self.check_changes(vec![bytes(self.change(operations))], left_out);
    }

    /// The same of what another tool writes.
    #[track_caller]
    fn check_written(&self, left_out: &LeftOut, write: impl Fn(&mut Transaction<'_>, &ObjId)) {
        let mut doc = self.doc.fork().with_actor(author(8));
        let deal = record(&doc, 1);
        let mut change = doc.transaction();
        write(&mut change, &deal);
        change.commit();
        let changes = doc.get_changes(&self.doc.get_heads()).iter().map(raw).collect();
        self.check_changes(changes, left_out);
    }
}

fn plain(doc: &Document) -> Automerge {
    Automerge::load(&doc.save()).unwrap()
}

fn record(doc: &Automerge, number: u64) -> ObjId {
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    doc.get(deals, deal_key(number)).unwrap().unwrap().1
}

fn deal_key(number: u64) -> String {
    deal_entity(number).id.to_string()
}

fn object(id: &ObjId) -> ObjectId {
    operation(id).map_or(ObjectId::Root, ObjectId::Id)
}

fn bytes(change: ExpandedChange) -> Vec<u8> {
    raw(&Change::from(change))
}

fn op(obj: ObjectId, key: &str, action: OpType, pred: Vec<OpId>) -> Op {
    Op { action, obj, key: Key::Map(key.into()), pred: pred.into(), insert: false }
}

fn put(obj: ObjectId, key: &str, value: impl Into<ScalarValue>, pred: Vec<OpId>) -> Op {
    op(obj, key, OpType::Put(value.into()), pred)
}

fn make(obj: ObjectId, key: &str, kind: ObjType) -> Op {
    op(obj, key, OpType::Make(kind), Vec::new())
}

fn in_text(text: &ObjId, key: ElementId, action: OpType, pred: Vec<OpId>, insert: bool) -> Op {
    Op { action, obj: object(text), key: Key::Seq(key), pred: pred.into(), insert }
}

#[test]
fn b6_at_the_root_a_table_may_be_made_and_nothing_else() {
    let scene = Scene::new();
    scene.check(&NONE, vec![make(ObjectId::Root, "campaigns", ObjType::Map)]);
    scene.check_written(&NONE, |tx, _| drop(tx.put_object(ROOT, "campaigns", ObjType::Map).unwrap()));
    scene.check(&LAYOUT, vec![make(ObjectId::Root, "campaigns", ObjType::List)]);
    scene.check(&LAYOUT, vec![put(ObjectId::Root, "campaigns", 1, vec![])]);
    scene.check(&UNSOUND, vec![make(ObjectId::Root, "deals", ObjType::Map)]);
    let there = scene.there(&ObjectId::Root, "deals");
    scene.check(&DELETION, vec![op(ObjectId::Root, "deals", OpType::Make(ObjType::Map), there)]);
    scene.check_written(&DELETION, |tx, _| tx.delete(ROOT, "deals").unwrap());
    scene.check_written(&DELETION, |tx, _| tx.put(ROOT, "deals", 1).unwrap());
}

/// Two tools that do not know of each other may each make a table, and each a record.
#[test]
fn b6_tables_and_records_may_be_made_twice_apart_and_never_upon_each_other() {
    let scene = Scene::new();
    let made = |number| {
        let mut doc = scene.doc.fork().with_actor(author(number));
        let mut change = doc.transaction();
        let table = change.put_object(ROOT, "campaigns", ObjType::Map).unwrap();
        let record = change.put_object(table, deal_key(7), ObjType::Map).unwrap();
        change.put(record, "title", "x").unwrap();
        change.commit();
        raw(&doc.get_last_local_change().unwrap())
    };
    scene.check_changes(vec![made(5), made(6)], &NONE);
    let deals = scene.table("deals");
    scene.check(&UNSOUND, vec![make(deals.clone(), "k", ObjType::Map), make(deals, "k", ObjType::Map)]);
}

/// 107 bytes once made all copies too new (`rt04`).
#[test]
fn b6_the_layout_is_touched_by_nobody_but_a_newer_version() {
    let scene = Scene::new();
    let there = scene.there(&ObjectId::Root, "schema");
    scene.check(&LAYOUT, vec![make(ObjectId::Root, "schema", ObjType::Map)]);
    scene.check(&LAYOUT, vec![op(ObjectId::Root, "schema", OpType::Delete, there.clone())]);
    scene.check(&LAYOUT, vec![put(ObjectId::Root, "schema", 1, there.clone())]);
    scene.check(&LAYOUT, vec![put(ObjectId::Root, "schema", "2", there.clone())]);
    scene.check(&NEWER, vec![put(ObjectId::Root, "schema", 2, there)]);
}

/// A second table of workspaces once made it another workspace (`rt05`).
#[test]
fn b6_nobody_makes_it_another_workspace() {
    let scene = Scene::new();
    let (workspaces, mine) = (scene.table("workspaces"), RecordId(1).to_string());
    scene.check(&LAYOUT, vec![make(workspaces.clone(), &mine, ObjType::Map)]);
    scene.check(&UNSOUND, vec![make(workspaces, "no identifier", ObjType::Map)]);
    let second = ObjectId::Id(scene.own(0));
    let both = vec![make(ObjectId::Root, "workspaces", ObjType::Map), make(second, &mine, ObjType::Map)];
    scene.check(&UNSOUND, both);
    let name = scene.ana.doc.workspace().unwrap().to_string();
    scene.check_written(&NONE, |tx, _| {
        let workspaces = tx.get(ROOT, "workspaces").unwrap().unwrap().1;
        let workspace = tx.get(workspaces, name.as_str()).unwrap().unwrap().1;
        tx.put(workspace, "name", "Windworks").unwrap();
    });
}

#[test]
fn b6_in_a_table_a_record_may_be_made_and_nothing_else() {
    let scene = Scene::new();
    let deals = scene.table("deals");
    let record = ObjectId::Id(scene.own(0));
    scene.check(&NONE, vec![make(deals.clone(), &deal_key(7), ObjType::Map), put(record, "title", "x", vec![])]);
    scene.check(&UNSOUND, vec![make(deals.clone(), &deal_key(7), ObjType::Text)]);
    scene.check(&UNSOUND, vec![put(deals.clone(), &deal_key(7), "x", vec![])]);
    scene.check(&UNSOUND, vec![make(deals.clone(), &deal_key(1), ObjType::Map)]);
    scene.check(&UNSOUND, vec![make(deals, "", ObjType::Map)]);
    scene.check_written(&DELETION, |tx, _| {
        let deals = tx.get(ROOT, "deals").unwrap().unwrap().1;
        tx.delete(deals, deal_key(1)).unwrap();
    });
}

#[test]
fn b6_in_a_record_a_scalar_or_a_text_may_stand_and_be_deleted() {
    let scene = Scene::new();
    let (deal, title) = (scene.deal(), scene.there(&scene.deal(), "title"));
    for value in [ScalarValue::Null, 1.into(), 1.5.into(), true.into(), "x".into(), ScalarValue::Timestamp(1)] {
        scene.check(&NONE, vec![put(deal.clone(), "title", value.clone(), title.clone())]);
        scene.check(&NONE, vec![put(deal.clone(), "of another tool", value, vec![])]);
    }
    scene.check_written(&NONE, |tx, deal| tx.delete(deal, "title").unwrap());
    scene.check_written(&NONE, |tx, deal| drop(tx.put_object(deal, "title", ObjType::Text).unwrap()));
    scene.check_written(&NONE, |tx, deal| tx.put(deal, "about", "instead of a text").unwrap());
    scene.check(&UNSOUND, vec![op(deal.clone(), "gone", OpType::Delete, vec![])]);
    scene.check_written(&UNSOUND, |tx, deal| drop(tx.put_object(deal, "parts", ObjType::Map).unwrap()));
    scene.check_written(&UNSOUND, |tx, deal| drop(tx.put_object(deal, "parts", ObjType::List).unwrap()));
    scene.check_written(&UNSOUND, |tx, deal| tx.put(deal, "count", ScalarValue::counter(1)).unwrap());
    scene.check(&UNSOUND, vec![op(deal.clone(), "title", OpType::Increment(1), title.clone())]);
    let mark = MarkData { name: "bold".into(), value: true.into(), expand: false };
    scene.check(&UNSOUND, vec![op(deal, "title", OpType::MarkBegin(mark), title)]);
}

#[test]
fn b6_names_and_values_have_a_measure() {
    let scene = Scene::new();
    let check = |left_out: &LeftOut, key: &str, value: ScalarValue| {
        scene.check(left_out, vec![put(scene.deal(), key, value, vec![])]);
    };
    check(&NONE, &"k".repeat(256), 1.into());
    check(&UNSOUND, &"k".repeat(257), 1.into());
    check(&UNSOUND, "", 1.into());
    check(&NONE, "x", "v".repeat(1 << 20).into());
    check(&UNSOUND, "x", "v".repeat((1 << 20) + 1).into());
    check(&UNSOUND, "x", vec![7; (1 << 20) + 1].into());
    check(&UNSOUND, "x", ScalarValue::Unknown { type_code: 12, bytes: Vec::new() });
}

#[test]
fn b6_in_a_text_letters_are_inserted_and_deleted() {
    let scene = Scene::new();
    let (text, letter) = (scene.about(), scene.letter(0));
    let at = |letter: &OpId| ElementId::Id(letter.clone());
    let put = |value: &str| OpType::Put(value.into());
    scene.check_written(&NONE, |tx, deal| {
        let text = tx.get(deal, "about").unwrap().unwrap().1;
        tx.splice_text(&text, 2, 1, "🦀é").unwrap();
        tx.update_text(&text, "another one").unwrap();
    });
    scene.check(&NONE, vec![in_text(&text, ElementId::Head, put("x"), vec![], true)]);
    scene.check(&NONE, vec![in_text(&text, at(&letter), put("x"), vec![], true)]);
    scene.check(&NONE, vec![in_text(&text, at(&letter), OpType::Delete, vec![letter.clone()], false)]);
    let deleted = in_text(&text, at(&letter), OpType::Delete, vec![letter.clone()], false);
    scene.check(&UNSOUND, vec![deleted.clone(), deleted.clone()]);
    scene.check(&UNSOUND, vec![deleted, in_text(&text, at(&letter), put("x"), vec![], true)]);
    scene.check(&UNSOUND, vec![in_text(&text, at(&letter), OpType::Delete, vec![], false)]);
    scene.check(&UNSOUND, vec![in_text(&text, at(&letter), OpType::Delete, vec![scene.letter(1)], false)]);
    scene.check(&UNSOUND, vec![in_text(&text, at(&letter), put("x"), vec![letter.clone()], false)]);
    scene.check(&UNSOUND, vec![in_text(&text, at(&letter), put("x"), vec![letter.clone()], true)]);
    scene.check(&UNSOUND, vec![in_text(&text, at(&letter), put(&"x".repeat(257)), vec![], true)]);
    scene.check(&UNSOUND, vec![in_text(&text, at(&scene.own(9)), put("x"), vec![], true)]);
    scene.check(&UNSOUND, vec![in_text(&text, at(&letter), OpType::Make(ObjType::Map), vec![], true)]);
    scene.check(&UNSOUND, vec![in_text(&record(&scene.doc, 1), ElementId::Head, put("x"), vec![], true)]);
    scene.check(&UNSOUND, vec![op(object(&text), "x", put("x"), vec![])]);
    scene.check_written(&UNSOUND, |tx, deal| {
        let text = tx.get(deal, "about").unwrap().unwrap().1;
        let mark = automerge::marks::Mark::new("bold".to_owned(), true, 0, 2);
        tx.mark(&text, mark, automerge::marks::ExpandMark::None).unwrap();
    });
}

/// A letter that was deleted is gone for whoever builds on that, whether it all comes at once or not.
#[test]
fn b6_what_is_written_behind_a_deleted_letter_is_left_out_in_one_message_and_in_two() {
    let scene = Scene::new();
    let (text, letter) = (scene.about(), scene.letter(0));
    let deleted = in_text(&text, ElementId::Id(letter.clone()), OpType::Delete, vec![letter.clone()], false);
    let first = bytes(scene.change(vec![deleted]));
    let put = OpType::Put("x".into());
    let second = bytes(ExpandedChange {
        seq: 2,
        start_op: (scene.next() + 1).try_into().unwrap(),
        deps: vec![hash(&first)],
        ..scene.change(vec![in_text(&text, ElementId::Id(letter), put, vec![], true)])
    });
    scene.check_changes(vec![first.clone(), second.clone()], &UNSOUND);
    let mut live = scene.ana.give_to("live");
    live.take(&first);
    assert_eq!(live.doc.receive(&second), Err(ReceiveError::Damaged));
}

/// What was replaced elsewhere once lost all later work (`rs06`, `rt20`).
#[test]
fn b6_what_is_replaced_is_just_what_stands_there() {
    let scene = Scene::new();
    let (deal, title) = (scene.deal(), scene.there(&scene.deal(), "title"));
    let elsewhere = [scene.there(&deal, "rank"), scene.there(&scene.table("deals"), &deal_key(2)), vec![scene.own(0)]];
    scene.check(&NONE, vec![put(deal.clone(), "title", "x", title.clone())]);
    scene.check(&UNSOUND, vec![put(deal.clone(), "title", "x", vec![])]);
    scene.check(&UNSOUND, vec![put(deal.clone(), "title", "x", [title.clone(), title.clone()].concat())]);
    for pred in elsewhere {
        scene.check(&UNSOUND, vec![put(deal.clone(), "title", "x", pred.clone())]);
        scene.check(&UNSOUND, vec![put(deal.clone(), "title", "x", [title.clone(), pred.clone()].concat())]);
        scene.check(&UNSOUND, vec![op(deal.clone(), "title", OpType::Delete, pred)]);
    }
    let first = put(deal.clone(), "title", "x", title.clone());
    scene.check(&NONE, vec![first.clone(), put(deal.clone(), "title", "y", vec![scene.own(0)])]);
    scene.check(&UNSOUND, vec![first, put(deal, "title", "y", title)]);
}

/// Of values that were written at the same time, who writes replaces all, and who chooses the one that
/// shows deletes the others.
#[test]
fn b6_conflicts_are_settled_by_honest_tools() {
    let mut scene = Scene::new();
    let mut ben = scene.ana.give_to("ben");
    ben.edit(deal_entity(1), "title", text("his"));
    scene.ana.edit(deal_entity(1), "title", text("hers"));
    scene.ana.hear(&ben);
    scene.doc = plain(&scene.ana.doc);
    let (deal, titles) = (scene.deal(), scene.there(&scene.deal(), "title"));
    assert_eq!(titles.len(), 2);
    scene.check_written(&NONE, |tx, deal| tx.put(deal, "title", "both").unwrap());
    scene.check_written(&NONE, |tx, deal| {
        let title = tx.get(deal, "title").unwrap().unwrap().0.into_scalar().unwrap();
        tx.put(deal, "title", title).unwrap();
    });
    scene.check_written(&NONE, |tx, deal| tx.delete(deal, "title").unwrap());
    scene.check(&NONE, vec![op(deal.clone(), "title", OpType::Delete, titles[..1].to_vec())]);
    scene.check(&UNSOUND, vec![put(deal, "title", "x", titles[..1].to_vec())]);
}

/// Nothing is spoken of that a change does not build on, though it is there (`rt17`).
#[test]
fn b6_a_change_builds_on_what_it_speaks_of() {
    let scene = Scene::new();
    let made = ObjectId::Id(scene.own(0));
    let first = vec![make(scene.table("deals"), &deal_key(7), ObjType::Map), put(made.clone(), "title", "x", vec![])];
    let first = bytes(scene.change(first));
    let beside = ExpandedChange { actor_id: author(8), ..scene.change(vec![put(made, "about", "y", vec![])]) };
    let upon =
        ExpandedChange { deps: vec![hash(&first)], start_op: (scene.next() + 2).try_into().unwrap(), ..beside.clone() };
    scene.check_changes(vec![first.clone(), bytes(upon)], &NONE);
    scene.check_changes(vec![first.clone(), bytes(beside.clone())], &UNSOUND);
    let mut live = scene.ana.give_to("live");
    live.take(&first);
    assert_eq!(live.doc.receive(&bytes(beside)), Err(ReceiveError::Damaged));
}

#[test]
fn b6_the_numbers_of_a_change_follow_from_what_it_builds_on() {
    let scene = Scene::new();
    let change = || scene.change(vec![put(scene.deal(), "x", 1, vec![])]);
    let check = |left_out: &LeftOut, alter: &dyn Fn(&mut ExpandedChange)| {
        let mut altered = change();
        alter(&mut altered);
        scene.check_changes(vec![bytes(altered)], left_out);
    };
    let start = scene.next();
    check(&NONE, &|_| {});
    for wrong in [start - 1, start + 1, 1, 2_000_000_000, u64::from(u32::MAX)] {
        check(&UNSOUND, &|change| change.start_op = wrong.try_into().unwrap());
    }
    for wrong in [0, 2, 1 << 40] {
        check(&UNSOUND, &|change| change.seq = wrong);
    }
    check(&NONE, &|change| change.time = -7);
    check(&UNSOUND, &|change| change.time = i64::MAX);
    check(&UNSOUND, &|change| change.time = i64::MIN);
    check(&NONE, &|change| change.message = None);
    check(&NONE, &|change| change.message = Some("m".repeat(4_096)));
    check(&UNSOUND, &|change| change.message = Some("m".repeat(4_097)));
    check(&UNSOUND, &|change| change.deps.extend_from_within(..));
    check(&UNSOUND, &|change| change.deps.clear());
    for length in [1, 16, 64] {
        check(&NONE, &|change| change.actor_id = ActorId::from(vec![7; length]));
    }
    for length in [0, 65] {
        check(&UNSOUND, &|change| change.actor_id = ActorId::from(vec![7; length]));
    }
}

/// An author noted at the end of a later change ends Automerge 0.12 (`rt19`).
#[test]
fn b6_a_change_carries_nothing_that_kariz_does_not_know() {
    let scene = Scene::new();
    for extra in [&[1, 3, 9, 9, 9][..], b"words"] {
        let change = scene.change(vec![put(scene.deal(), "x", 1, vec![])]);
        scene.check_changes(vec![bytes(ExpandedChange { extra_bytes: extra.to_vec(), ..change })], &UNSOUND);
    }
}

/// Its actors are looked up when it is decoded: on whatever way it came.
#[test]
fn b6_a_change_that_names_an_actor_who_is_not_in_its_list_is_left_out() {
    let scene = Scene::new();
    let whole = bytes(scene.change(vec![put(scene.deal(), "x", 1, vec![])]));
    let spoiled = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] = 9;
        let hash = Change::try_from(&bytes[..]).ok()?.hash();
        bytes[4..8].copy_from_slice(&hash.0[..4]);
        Some(bytes)
    };
    let spoiled: Vec<_> = (10..whole.len()).filter_map(spoiled).collect();
    assert!(spoiled.len() > 30);
    for bytes in spoiled {
        let mut live = scene.ana.give_to("live");
        let _ = live.doc.receive(&bytes);
        let _ = live.doc.add_chunk(&bytes);
        assert_eq!(Document::open(&live.doc.save(), actor("again")).unwrap().heads(), live.doc.heads());
    }
}

/// Automerge would take it in unseen when its time has come (`rs08`, `rt01`).
#[test]
fn b6_a_change_that_waited_is_looked_at_when_its_time_has_come() {
    let scene = Scene::new();
    let first = bytes(scene.change(vec![put(scene.deal(), "x", 1, vec![])]));
    let after = |object: ObjectId| {
        let change = scene.change(vec![put(object, "y", 1, vec![])]);
        let start_op = (scene.next() + 1).try_into().unwrap();
        bytes(ExpandedChange { seq: 2, start_op, deps: vec![hash(&first)], ..change })
    };
    let nowhere = ObjectId::Id(OpId(2, author(77)));
    for (second, left_out) in [(after(scene.deal()), NONE), (after(nowhere), UNSOUND)] {
        let mut live = scene.ana.give_to("live");
        live.take(&second);
        assert!(live.doc.is_missing_changes());
        live.take(&first);
        assert!(!live.doc.is_missing_changes());
        assert_eq!(live.doc.take_left_out(), left_out);
        assert_eq!(live.doc.knows(&vec![hash(&second).0]), left_out == NONE);
        live.write("add-deal", vec![create(&deal(3).into())]);
        assert_eq!(Document::open(&live.doc.save(), actor("again")).unwrap().heads(), live.doc.heads());
    }
}

/// Something that never comes does not hold up somebody whose name it bears (`rt02`).
#[test]
fn b9_a_change_that_waits_in_somebodys_name_does_not_shut_them_out() {
    let scene = Scene::new();
    let (mut live, mut ben) = (scene.ana.give_to("live"), scene.ana.give_to("ben"));
    let forged = ExpandedChange {
        actor_id: ActorId::from(actor("ben").0),
        deps: vec![ChangeHash([7; 32])],
        ..scene.change(vec![put(ObjectId::Root, "x", 1, vec![])])
    };
    live.take(&bytes(forged));
    for number in [3, 4] {
        ben.write("add-deal", vec![create(&deal(number).into())]);
        live.hear(&ben);
        assert_eq!((live.doc.heads(), live.doc.take_left_out()), (ben.doc.heads(), NONE));
    }
}

#[test]
fn b6_of_two_changes_with_one_number_the_second_is_left_out() {
    let scene = Scene::new();
    let change = |value: i64| bytes(scene.change(vec![put(scene.deal(), "x", value, vec![])]));
    scene.check_changes(vec![change(1), change(2)], &CLASH);
    let mut live = scene.ana.give_to("live");
    live.take(&change(1));
    assert_eq!(live.doc.receive(&change(2)), Err(ReceiveError::Clashes));
}

/// What builds on a change that was left out is left out as well; nothing else is (`rt18`).
#[test]
fn b9_one_bad_change_on_a_server_does_not_hold_up_the_good_ones() {
    let scene = Scene::new();
    let (mut ben, mut cem) = (scene.ana.give_to("ben"), scene.ana.give_to("cem"));
    // A stock server takes whatever is Automerge.
    let mut server = scene.doc.fork().with_actor(author(5));
    let mut change = server.transaction();
    change.put(ROOT, "schema", 99).unwrap();
    change.commit();
    let deal = record(&server, 1);
    let mut change = server.transaction();
    change.put(deal, "title", "upon that").unwrap();
    change.commit();
    ben.write("add-deal", vec![create(&support::deal(3).into())]);
    server.merge(&mut plain(&ben.doc)).unwrap();
    let (mut theirs, mut state) = (automerge::sync::State::new(), SyncState::default());
    for _ in 0..6 {
        use automerge::sync::{Message, SyncDoc};
        if let Some(message) = cem.doc.sync_message(&mut state, Carry::Changes) {
            server.receive_sync_message(&mut theirs, Message::decode(&message).unwrap()).unwrap();
        }
        if let Some(message) = server.generate_sync_message(&mut theirs) {
            cem.doc.take_sync_message(&mut state, &message.encode()).unwrap();
        }
    }
    assert_eq!(cem.doc.heads(), ben.doc.heads(), "Ben's deal has come, and nothing else");
    assert_eq!(cem.doc.take_left_out(), LeftOut { newer: 1, dependents: 1, ..NONE });
}

#[test]
fn b6_what_begins_otherwise_is_not_of_kariz() {
    let scene = Scene::new();
    let change = scene.change(vec![put(ObjectId::Root, "x", 1, vec![])]);
    let first = ExpandedChange { deps: Vec::new(), start_op: 1.try_into().unwrap(), ..change };
    scene.check_changes(vec![bytes(first.clone())], &UNSOUND);
    assert_eq!(scene.ana.doc.clone().receive(&bytes(first)), Err(ReceiveError::NotKariz));
}
