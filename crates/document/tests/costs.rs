//! What comes from outside costs time in proportion to its size (B9).
//!
//! Sizes are such that what is quadratic would take minutes. No ratios: a busy machine is no failure.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and shows how long it took"
)]

mod forge;
mod support;

use std::time::{Duration, Instant};

use automerge::{
    Automerge, Change, ChangeHash, ExpandedChange, ObjId, ObjType, ROOT, ReadDoc,
    legacy::{ElementId, Key, ObjectId, Op, OpId, OpType},
};
use forge::{author, hash, message, operation, raw};
use kariz_document::{Document, SyncState};
use support::{Copy, actor, create, deal, deal_entity};

/// No case may take longer, in a debug build on a busy machine.
const LIMIT: Duration = Duration::from_secs(20);

/// Ana, with a deal.
struct Scene {
    ana: Copy,
    doc: Automerge,
    start: u64,
}

impl Scene {
    fn new() -> Self {
        let mut ana = Copy::start("ana");
        ana.write("add-deal", vec![create(&deal(1).into()), create(&deal(2).into())]);
        let doc = Automerge::load(&ana.doc.save()).unwrap();
        let heads = doc.get_heads();
        let start = heads.iter().map(|head| doc.get_change_meta_by_hash(head).unwrap().max_op).max().unwrap() + 1;
        Self { ana, doc, start }
    }

    fn record(&self, number: u64) -> ObjectId {
        let deals = self.doc.get(ROOT, "deals").unwrap().unwrap().1;
        let record = self.doc.get(deals, deal_entity(number).id.to_string()).unwrap().unwrap().1;
        operation(&record).map(ObjectId::Id).unwrap()
    }

    fn table(&self) -> ObjectId {
        operation(&self.doc.get(ROOT, "deals").unwrap().unwrap().1).map(ObjectId::Id).unwrap()
    }

    fn title(&self) -> Vec<OpId> {
        let ObjectId::Id(OpId(counter, actor)) = self.record(1) else { return Vec::new() };
        let titles = self.doc.get_all(ObjId::Id(counter, actor, 0), "title").unwrap();
        titles.iter().filter_map(|(_, id)| operation(id)).collect()
    }

    fn change(&self, by: u64, seq: u64, start: u64, deps: Vec<ChangeHash>, operations: Vec<Op>) -> Vec<u8> {
        raw(&Change::from(ExpandedChange {
            operations,
            actor_id: author(usize::try_from(by).unwrap()),
            hash: None,
            seq,
            start_op: start.try_into().unwrap(),
            time: 1_767_225_600,
            message: None,
            deps,
            author: None,
            extra_bytes: Vec::new(),
        }))
    }

    fn first(&self, operations: Vec<Op>) -> Vec<u8> {
        self.change(1, 1, self.start, self.doc.get_heads(), operations)
    }

    /// So many changes, each on top of the one before, by so many authors in turn.
    fn chain(&self, count: u64, authors: u64) -> Vec<Vec<u8>> {
        let (mut deps, record) = (self.doc.get_heads(), self.record(1));
        let mut before: Vec<OpId> = Vec::new();
        let changes = (0..count).map(|nth| {
            let (by, start) = (nth % authors, self.start + nth);
            let op = put(record.clone(), "x", before.clone());
            let change = self.change(by, 1 + nth / authors, start, deps.clone(), vec![op]);
            deps = vec![hash(&change)];
            before = vec![OpId(start, author(usize::try_from(by).unwrap()))];
            change
        });
        changes.collect()
    }

    /// So many changes at the same time, each by somebody else.
    fn branches(&self, count: u64) -> Vec<Vec<u8>> {
        let branch = |by| self.change(by, 1, self.start, self.doc.get_heads(), vec![put(self.record(2), "x", vec![])]);
        (0..count).map(branch).collect()
    }

    /// These operations in changes of a thousand each, by one author, one upon the other. None of them is named
    /// by its number in the others.
    fn little_by_little(&self, by: u64, operations: Vec<Op>) -> Vec<Vec<u8>> {
        let (mut deps, mut start) = (self.doc.get_heads(), self.start);
        let changes = operations.chunks(1_000).zip(1..).map(|(operations, seq)| {
            let change = self.change(by, seq, start, deps.clone(), operations.to_vec());
            deps = vec![hash(&change)];
            start += operations.len() as u64;
            change
        });
        changes.collect()
    }

    /// Takes all of it in at once, reads it, and opens it again. Says how many changes were left out.
    #[track_caller]
    fn check(&self, what: &str, changes: Vec<Vec<u8>>) -> usize {
        let mut live = self.ana.give_to("live");
        let bytes = message(changes);
        let begun = Instant::now();
        live.doc.take_sync_message(&mut SyncState::default(), &bytes).unwrap();
        let took = begun.elapsed();
        let again = Document::open(&live.doc.save(), actor("again")).unwrap();
        assert_eq!(again.heads(), live.doc.heads());
        let read = again.read_all().records.len();
        println!("{took:.2?}, {:.2?} in all: {what}, {} bytes, {read} records", begun.elapsed(), bytes.len());
        assert!(begun.elapsed() < LIMIT, "{what} takes {:?}", begun.elapsed());
        live.doc.take_left_out().total()
    }
}

fn put(obj: ObjectId, key: &str, pred: Vec<OpId>) -> Op {
    Op { action: OpType::Put("a value".into()), obj, key: Key::Map(key.into()), pred: pred.into(), insert: false }
}

fn make(obj: ObjectId, key: &str, kind: ObjType) -> Op {
    Op { action: OpType::Make(kind), obj, key: Key::Map(key.into()), pred: Vec::new().into(), insert: false }
}

/// A history of 20,000 changes (`rt07`).
#[test]
fn b9_changes_in_any_order_take_no_longer() {
    let scene = Scene::new();
    let mut changes = scene.chain(20_000, 1);
    assert_eq!(scene.check("20,000 changes", changes.clone()), 0);
    changes.reverse();
    assert_eq!(scene.check("20,000 changes backwards", changes), 0);
}

/// (`rt08`)
#[test]
fn b9_authors_long_silent_take_no_longer() {
    let mut scene = Scene::new();
    let changes = scene.chain(10_000, 5_000);
    let (first, second) = changes.split_at(5_000);
    scene.ana.take(&first.concat());
    assert_eq!(scene.check("5,000 authors again", second.to_vec()), 0);
}

/// Automerge keeps authors in order, and names them by their place in it.
#[test]
fn b9_many_new_authors_take_no_longer() {
    let scene = Scene::new();
    let mut changes: Vec<_> = (0..20_000)
        .map(|by| {
            let op = put(scene.record(1), &format!("{by}"), vec![]);
            scene.change(by, 1, scene.start, scene.doc.get_heads(), vec![op])
        })
        .collect();
    changes.reverse();
    assert_eq!(scene.check("20,000 authors", changes), 0);
}

/// (`rt08`) Each new branch begins at another place in the history.
#[test]
fn b9_branches_from_everywhere_take_no_longer() {
    let mut scene = Scene::new();
    let trunk = scene.chain(2_000, 40);
    let branches: Vec<_> = (0..2_000_u64)
        .map(|nth| {
            let at = &trunk[usize::try_from(nth).unwrap()];
            scene.change(
                10_000 + nth,
                1,
                scene.start + nth + 1,
                vec![hash(at)],
                vec![put(scene.record(2), "x", vec![])],
            )
        })
        .collect();
    assert_eq!(scene.check("2,000 branches of what comes with them", [trunk.clone(), branches.clone()].concat()), 0);
    scene.ana.take(&trunk.concat());
    assert_eq!(scene.check("2,000 branches of what is here", branches), 0);
}

/// Each asks anew what stood where in a part of the history.
#[test]
fn b9_changes_upon_many_heads_take_no_longer() {
    let mut scene = Scene::new();
    let heads = scene.doc.get_heads();
    let fields: Vec<_> = (0..20_000).map(|nth| format!("field {nth}")).collect();
    let all = |record: ObjectId| fields.iter().map(move |field| put(record.clone(), field, vec![])).collect::<Vec<_>>();
    let branches: Vec<_> = (0..1_000)
        .map(|by| scene.change(by, 1, scene.start, heads.clone(), vec![put(scene.record(2), &format!("{by}"), vec![])]))
        .collect();
    scene.ana.take(&branches.concat());
    let most: Vec<_> = branches[1..].iter().map(|change| hash(change)).collect();
    let upon = scene.change(2_000, 1, scene.start + 1, most, all(scene.record(1)));
    assert_eq!(scene.check("20,000 fields, upon most of 1,000 branches", vec![upon]), 1);
    let mut deps = hash(&branches[0]);
    let merges = (1..1_000).map(|nth| {
        let other = hash(&branches[usize::try_from(nth).unwrap()]);
        let op = put(scene.record(1), &format!("{nth}"), vec![]);
        let merge = scene.change(3_000, nth, scene.start + nth, vec![deps, other], vec![op]);
        deps = hash(&merge);
        merge
    });
    assert_eq!(scene.check("1,000 merges, one upon the other", merges.collect()), 0);
}

/// Nobody's past is a copy of everybody's.
#[test]
fn b9_merges_of_what_comes_take_no_longer() {
    let scene = Scene::new();
    let heads = scene.doc.get_heads();
    let branch = |by: u64| {
        let op = put(scene.record(2), &format!("{by}"), vec![]);
        scene.change(by, 1, scene.start, heads.clone(), vec![op])
    };
    let branches: Vec<_> = (0..3_000).map(branch).collect();
    let all: Vec<_> = branches.iter().map(|change| hash(change)).collect();
    let merges = (0..3_000).map(|nth| {
        let op = put(scene.record(1), &format!("{nth}"), vec![]);
        scene.change(5_000 + nth, 1, scene.start + 1, all[..100].to_vec(), vec![op])
    });
    let merges: Vec<_> = merges.collect();
    assert_eq!(scene.check("3,000 merges of 100 each", [branches, merges].concat()), 0);
}

/// Once 4,000 of them took quadratic time at each opening (`rt09`).
#[test]
fn b9_many_values_of_one_field_take_no_longer() {
    let scene = Scene::new();
    let title = scene.title();
    let blind = (0..100_000).map(|_| put(scene.record(1), "title", title.clone())).collect();
    assert_eq!(scene.check("100,000 values that replace the same", vec![scene.first(blind)]), 1);
    let mut before = title;
    let next = (0..40_000).map(|nth| {
        let op = put(scene.record(1), "title", before.clone());
        before = vec![OpId(scene.start + nth, author(1))];
        op
    });
    let next = scene.little_by_little(1, next.collect());
    assert_eq!(scene.check("40,000 values, each in place of the last", next), 0);
    let apart = (0..3_000)
        .map(|by| scene.change(by, 1, scene.start, scene.doc.get_heads(), vec![put(scene.record(1), "x", vec![])]));
    assert_eq!(scene.check("3,000 values at the same time", apart.collect()), 0);
}

/// One bad change in between makes the good ones no slower.
#[test]
fn b9_what_is_left_out_makes_the_rest_no_slower() {
    let scene = Scene::new();
    let mut changes = scene.chain(12_000, 1);
    let bad = vec![put(scene.record(1), "x", vec![]), put(scene.record(1), "", vec![])];
    changes.insert(0, scene.change(77, 1, scene.start, scene.doc.get_heads(), bad));
    assert_eq!(scene.check("12,000 changes behind a bad one", changes), 1);
}

/// (`rt10`, `rt11`)
#[test]
fn b9_records_with_many_fields_take_no_longer() {
    let scene = Scene::new();
    let second = ObjectId::Id(OpId(scene.start, author(1)));
    let fields = |record: &ObjectId, word: &str| -> Vec<_> {
        (0..40_000).map(|nth| put(record.clone(), &format!("{word} {nth}"), vec![])).collect()
    };
    let (key, mut twice) = (deal_entity(3).id.to_string(), Vec::new());
    for by in [1, 2] {
        let record = ObjectId::Id(OpId(scene.start, author(by)));
        let ops = [vec![make(scene.table(), &key, ObjType::Map)], fields(&record, &by.to_string())].concat();
        twice.extend(scene.little_by_little(by as u64, ops));
    }
    assert_eq!(scene.check("two maps of a record, of 40,000 fields each", twice), 0);
    let moves = (0..40_000).map(|nth| put(scene.record(1), &format!("move -{} 1", 1_000_000 + nth), vec![]));
    assert_eq!(scene.check("40,000 moves", scene.little_by_little(1, moves.collect())), 0);
    let many = [vec![make(scene.table(), &key, ObjType::Map)], fields(&second, "a"), fields(&second, "b")].concat();
    assert_eq!(scene.check("80,000 fields", vec![scene.first(many)]), 1);
}

/// 6 KB of them took 29 seconds (`rt12`).
#[test]
fn b9_objects_in_objects_are_refused_at_once() {
    let scene = Scene::new();
    let mut parent = scene.record(1);
    let nested = (0..100_000).map(|nth| {
        let op = make(parent.clone(), "n", ObjType::Map);
        parent = ObjectId::Id(OpId(scene.start + nth, author(1)));
        op
    });
    assert_eq!(scene.check("100,000 objects in each other", vec![scene.first(nested.collect())]), 1);
    let records = (0..40_000).map(|nth| make(scene.table(), &format!("key {nth}"), ObjType::Map));
    assert_eq!(scene.check("40,000 records", vec![scene.first(records.collect())]), 0);
    let tables = (0..20_000).map(|nth| make(ObjectId::Root, &format!("key {nth}"), ObjType::Map));
    assert_eq!(scene.check("20,000 tables", vec![scene.first(tables.collect())]), 0);
}

/// (`rt13`)
#[test]
fn b9_what_is_replaced_is_found_at_once() {
    let scene = Scene::new();
    let mut changes = scene.chain(10_000, 1);
    let last = hash(changes.last().unwrap());
    let ops = (0..200_000).map(|_| put(scene.record(1), "x", vec![OpId(scene.start, author(0))]));
    changes.push(scene.change(0, 10_001, scene.start + 10_000, vec![last], ops.collect()));
    assert_eq!(scene.check("one that replaces something long gone", changes), 1);
}

#[test]
fn b9_long_texts_take_no_longer() {
    let scene = Scene::new();
    let text = ObjectId::Id(OpId(scene.start, author(1)));
    let in_text = |key: ElementId, action, pred: Vec<OpId>, insert| Op {
        action,
        obj: text.clone(),
        key: Key::Seq(key),
        pred: pred.into(),
        insert,
    };
    let id = |nth: u64| OpId(scene.start + nth, author(1));
    let mut ops = vec![make(scene.record(1), "notes", ObjType::Text)];
    let letter = || OpType::Put("a".into());
    ops.push(in_text(ElementId::Head, letter(), vec![], true));
    ops.extend((1..40_000).map(|nth| in_text(ElementId::Id(id(nth)), letter(), vec![], true)));
    ops.extend((1..20_000).map(|nth| in_text(ElementId::Id(id(nth)), OpType::Delete, vec![id(nth)], false)));
    let first = scene.first(ops);
    assert_eq!(scene.check("a text of 40,000 letters", vec![first.clone()]), 0);
    let (mut deps, mut changes) = (vec![hash(&first)], vec![first]);
    for nth in 0..3_000 {
        let op = in_text(ElementId::Id(id(30_000)), letter(), vec![], true);
        changes.push(scene.change(1, nth + 2, scene.start + 60_000 + nth, deps, vec![op]));
        deps = vec![hash(changes.last().unwrap())];
    }
    assert_eq!(scene.check("3,000 letters, one by one", changes.clone()), 0);
    let mut live = scene.ana.give_to("live");
    live.take(&changes[0]);
    let begun = Instant::now();
    live.take(&changes[1..].concat());
    println!("{:.2?}: the same into a text that is here", begun.elapsed());
    assert!(begun.elapsed() < LIMIT);
}
