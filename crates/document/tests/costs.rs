//! What comes from outside costs time in proportion to its size (B9).
//!
//! Sizes are such that what is quadratic would take minutes. No ratios: how busy the machine is makes no difference.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and shows how long it took"
)]

mod forge;
mod support;

use std::time::Duration;

use automerge::{
    Automerge, Change, ChangeHash, ExpandedChange, ObjId, ObjType, ROOT, ReadDoc,
    legacy::{ElementId, Key, ObjectId, Op, OpId, OpType},
};
use cpu_time::ThreadTime;
use forge::{author, hash, message, operation, raw};
use kariz_document::{Document, SyncState, inspect};
use kariz_protocol::ForeignCopy;
use support::{Copy, actor, create, deal, deal_entity, set, text, transaction};

/// No case may take longer, in a debug build: of the processor's time, so that what others do beside it does not count.
const LIMIT: Duration = Duration::from_secs(20);

/// Ana, with a deal.
struct Scene {
    ana: Copy,
    doc: Automerge,
    start: u64,
}

impl Scene {
    fn new() -> Self {
        Self::with_deals(2)
    }

    fn with_deals(count: u64) -> Self {
        let mut ana = Copy::start("ana");
        ana.write("add-deal", (1..=count).map(|number| create(&deal(number).into())).collect());
        Self::of(ana)
    }

    fn of(ana: Copy) -> Self {
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
        let begun = ThreadTime::now();
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
    let begun = ThreadTime::now();
    live.take(&changes[1..].concat());
    println!("{:.2?}: the same into a text that is here", begun.elapsed());
    assert!(begun.elapsed() < LIMIT);
}

/// Not even of what waits, which nobody has looked at.
#[test]
fn b9_a_change_that_builds_on_very_many_is_left_out_at_once() {
    let mut scene = Scene::new();
    let mut dice = support::Dice(5);
    let mut hash = || ChangeHash([0; 4].map(|_| dice.roll().to_be_bytes()).concat().try_into().unwrap());
    for (count, waits) in [(100_000, false), (257, false), (256, true)] {
        let deps = (0..count).map(|_| hash()).collect();
        let change = scene.change(1, 1, scene.start, deps, vec![put(scene.record(1), "z", vec![])]);
        scene.ana.doc.take_sync_message(&mut SyncState::default(), &message(vec![change])).unwrap();
        assert_eq!(scene.ana.doc.is_missing_changes(), waits, "{count}");
        assert_eq!(scene.ana.doc.take_left_out().unsound, usize::from(!waits), "{count}");
    }
}

/// However they come: what a peer sends may be deflated, what a file has is counted for all of it.
#[test]
fn b9_a_change_with_very_many_operations_for_its_length_is_left_out_at_once() {
    let scene = Scene::new();
    let text = ObjectId::Id(OpId(scene.start, author(1)));
    for (count, left_out) in [(100_000, 0), (400_000, 1)] {
        let mut ops = vec![make(scene.record(1), "about 2", ObjType::Text)];
        let behind = |at| if at == scene.start + 1 { ElementId::Head } else { ElementId::Id(OpId(at - 1, author(1))) };
        ops.extend((scene.start + 1..scene.start + count).map(|at| Op {
            action: OpType::Put("".into()),
            obj: text.clone(),
            key: Key::Seq(behind(at)),
            pred: Vec::new().into(),
            insert: true,
        }));
        let change = scene.first(ops);
        assert!(change.len() < 1_000);
        let mut live = scene.ana.give_to("live");
        live.doc.take_sync_message(&mut SyncState::default(), &message(vec![change.clone()])).unwrap();
        assert_eq!(live.doc.take_left_out().unsound, left_out);
        let mut by_file = scene.ana.give_to("by file");
        let bytes = [scene.ana.doc.save(), change].concat();
        let summary = by_file.merge(&ForeignCopy { name: String::new(), bytes });
        assert_eq!(summary.map(|summary| summary.left_out.unsound), Ok(left_out));
        assert_eq!(by_file.doc.heads(), live.doc.heads());
    }
}

/// What is slow for one copy is not refused by it: steps are counted against the document, and so they never
/// decide (B6). What a change may build on is counted by the change alone.
#[test]
fn b6_what_one_honest_copy_takes_in_no_other_leaves_out() {
    let scene = Scene::with_deals(40);
    let branches = scene.branches(257);
    let (mut ana, mut ben) = (scene.ana.clone(), scene.ana.give_to("ben"));
    ben.edit(deal_entity(2), "title", text("His"));
    let fields = |nth: u64| (0..1_000).map(move |field| (nth, format!("f{field}")));
    let ops: Vec<_> = (1..=40).flat_map(fields).map(|(nth, field)| put(scene.record(nth), &field, vec![])).collect();
    let upon = |count: usize| {
        let deps = branches[..count].iter().map(|change| hash(change)).collect();
        scene.change(3_000, 1, scene.start + 1, deps, ops.clone())
    };
    let (most, too_many) = (upon(256), upon(257));
    for copy in [&mut ana, &mut ben] {
        let begun = ThreadTime::now();
        copy.doc.take_sync_message(&mut SyncState::default(), &message(branches.clone())).unwrap();
        for change in [&too_many, &most] {
            copy.doc.take_sync_message(&mut SyncState::default(), &message(vec![change.clone()])).unwrap();
        }
        println!("{:.2?}: 40,000 fields, upon 256 branches", begun.elapsed());
        assert!(begun.elapsed() < LIMIT);
        assert!(copy.doc.knows(&vec![hash(&most).0]) && !copy.doc.is_behind());
        assert_eq!(copy.doc.take_left_out().total(), 1, "who builds on more is left out by all");
        copy.book.apply(copy.doc.read_all());
    }
    ana.merge(&ben.file()).unwrap();
    ben.merge(&ana.file()).unwrap();
    assert_eq!(ana.doc.heads(), ben.doc.heads());
}

/// Stored chunks are put together by size, not in the order in which they came. What an earlier version has
/// taken in and stored is not measured again.
#[test]
fn b7_what_was_taken_in_opens_again_in_whatever_order_it_is_read() {
    let scene = Scene::new();
    let mut ana = scene.ana.give_to("ana");
    let snapshot = ana.doc.save();
    let branches = scene.branches(2_400);
    let fields = (0..2_400).map(|nth| put(scene.record(1), &format!("f{nth}"), vec![])).collect();
    let deps: Vec<_> = branches.iter().map(|change| hash(change)).collect();
    let upon = scene.change(3_000, 1, scene.start + 1, deps, fields);
    let mut dice = support::Dice(1);
    let noise: String = (0..50_000).map(|_| format!("{:016x}", dice.roll())).collect();
    let noise = Op { action: OpType::Put(noise.into()), ..put(scene.record(2), "noise", vec![]) };
    let noise = scene.change(4_000, 1, scene.start, scene.doc.get_heads(), vec![noise]);
    let mut stored = vec![branches.concat(), upon, noise];
    stored.iter().for_each(|chunk| ana.doc.add_chunk(chunk).unwrap());
    for nth in 0..5 {
        let before = ana.doc.heads();
        ana.edit(deal_entity(1), "title", text(&format!("Hers {nth}")));
        stored.push(ana.doc.save_after(&before));
    }
    stored.sort_by_key(|bytes| std::cmp::Reverse(bytes.len()));
    for _ in 0..2 {
        let mut again = Document::open(&snapshot, actor("again")).unwrap();
        stored.iter().for_each(|chunk| again.add_chunk(chunk).unwrap());
        assert_eq!((again.take_left_out().total(), again.is_missing_changes()), (0, false));
        assert_eq!(again.heads(), ana.doc.heads());
        stored.reverse();
    }
}

/// Some hundred bytes may be 190,000 letters; so many of them are no text. Letters that were deleted again
/// count, and so does what came before and with others.
#[test]
fn b9_a_text_has_an_end() {
    const LETTERS: u64 = 100_000;
    let scene = Scene::new();
    let mut ana = scene.ana.clone();
    let notes = ObjectId::Id(OpId(scene.start, author(1)));
    let letter = |behind: u64, by: usize| Op {
        action: OpType::Put("a".into()),
        obj: notes.clone(),
        key: Key::Seq(ElementId::Id(OpId(behind, author(by)))),
        pred: Vec::new().into(),
        insert: true,
    };
    let gone = |at: u64, by: usize| Op {
        action: OpType::Delete,
        pred: vec![OpId(at, author(by))].into(),
        insert: false,
        ..letter(at, by)
    };
    let first = Op { key: Key::Seq(ElementId::Head), ..letter(0, 1) };
    let begin = scene.start + 2;
    let mut ops = vec![make(scene.record(1), "about 2", ObjType::Text), first];
    ops.extend((begin..begin + LETTERS).map(|at| letter(at - 1, 1)));
    ops.extend((begin..begin + LETTERS / 2).map(|at| gone(at, 1)));
    let one = scene.first(ops);
    let begin = begin + LETTERS + LETTERS / 2;
    let more = |seq: u64, start: u64, deps: Vec<ChangeHash>| {
        let ops =
            (start..start + LETTERS).map(|at| if at == start { letter(scene.start + 1, 1) } else { letter(at - 1, 1) });
        scene.change(1, seq, start, deps, ops.collect())
    };
    let two = more(2, begin, vec![hash(&one)]);
    let three = more(3, begin + LETTERS, vec![hash(&two)]);
    let room = 262_144 - 2 * LETTERS - 1;
    let start = begin + LETTERS;
    let last = (start..start + room).map(|at| if at == start { letter(scene.start + 1, 1) } else { letter(at - 1, 2) });
    let last = scene.change(2, 1, start, vec![hash(&two)], last.collect());
    let over = scene.change(2, 2, start + room, vec![hash(&last)], vec![letter(scene.start + 1, 1)]);
    let fewer = scene.change(2, 2, start + room, vec![hash(&last)], vec![gone(scene.start + 1, 1)]);
    let begun = ThreadTime::now();
    let all = [one.clone(), two.clone(), three.clone(), last.clone(), over.clone(), fewer.clone()];
    for change in &all {
        ana.doc.take_sync_message(&mut SyncState::default(), &message(vec![change.clone()])).unwrap();
    }
    println!("{:.2?} one by one", begun.elapsed());
    let is_there = |copy: &Copy| all.each_ref().map(|change| copy.doc.knows(&vec![hash(change).0]));
    assert_eq!(is_there(&ana), [true, true, false, true, false, true]);
    let mut ben = scene.ana.give_to("ben");
    ben.edit(deal_entity(2), "title", text("His"));
    ben.doc.take_sync_message(&mut SyncState::default(), &message(all.to_vec())).unwrap();
    assert_eq!(is_there(&ben), is_there(&ana), "at once it is the same");
    assert!(begun.elapsed() < LIMIT);
}

/// What has come message by message, each of some kilobytes, is not more than others open from a copy.
#[test]
fn b6_the_copy_of_what_was_taken_in_can_be_opened_by_others() {
    let scene = Scene::with_deals(270);
    let mut ana = scene.ana.clone();
    let (mut deps, mut taken) = (scene.doc.get_heads(), 0);
    for nth in 0..270 {
        let long = OpType::Put("a".repeat(1 << 20).into());
        let op = Op { action: long, ..put(scene.record(1 + nth), "note", vec![]) };
        let change = scene.change(1, 1 + nth, scene.start + nth, deps, vec![op]);
        deps = vec![hash(&change)];
        let small = Change::try_from(&change[..]).unwrap().bytes().into_owned();
        ana.doc.take_sync_message(&mut SyncState::default(), &message(vec![small])).unwrap();
        if ana.doc.take_left_out().total() > 0 {
            break;
        }
        taken += 1;
    }
    assert!((150..200).contains(&taken), "{taken} notes of a megabyte");
    ana.edit(deal_entity(1), "title", text("Hers"));
    assert!(inspect(ana.file().bytes).is_ok_and(|verdict| verdict.is_sound));
}

/// A change of some 150 bytes to a record that has many fields, or many that are contested, costs what some
/// readings of the record cost; and what it costs is noted with the peer.
#[test]
fn b9_a_record_with_much_in_it_costs_little_to_write_to() {
    let scene = Scene::new();
    let fields = |by: u64| {
        let ops = (0..50_000).map(|nth| put(scene.record(1), &format!("{nth}"), vec![])).collect();
        scene.little_by_little(by, ops)
    };
    for changes in [fields(1), [fields(1), fields(2)].concat()] {
        let mut ana = scene.ana.clone();
        ana.doc.take_sync_message(&mut SyncState::default(), &message(changes)).unwrap();
        let begun = ThreadTime::now();
        let told = ana.doc.read_all();
        let once = begun.elapsed();
        assert!(told.conflicts.iter().all(|(_, conflicts)| conflicts.len() <= 256));
        let mut peer = SyncState::default();
        let begun = ThreadTime::now();
        for by in 10..20 {
            let one = scene.change(by, 1, scene.start, scene.doc.get_heads(), vec![put(scene.record(1), "z", vec![])]);
            ana.doc.take_sync_message(&mut peer, &message(vec![one])).unwrap();
        }
        println!("{once:.2?} to read it, {:.2?} for 10 messages", begun.elapsed());
        assert!(begun.elapsed() < LIMIT);
        assert!(peer.walked() > 10 * 10_000, "{}", peer.walked());
        let file = {
            let mut more = ana.give_to("more");
            more.edit(deal_entity(1), "title", text("More"));
            more.file()
        };
        let begun = ThreadTime::now();
        ana.give_to("again").merge(&file).unwrap();
        assert!(begun.elapsed() < LIMIT, "{:?} to merge one change", begun.elapsed());
    }
}

/// Changes upon old states, each upon another one: what differs is walked, and not all that came since.
#[test]
fn b9_changes_upon_old_states_cost_what_they_are_long() {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into()), create(&deal(2).into())]);
    for nth in 0..30_000 {
        let title = set(deal_entity(1), "title", text(&nth.to_string()));
        let meta = kariz_document::ChangeMeta { at: ana.now, by: None };
        ana.doc.commit(&transaction("edit-deals", vec![title]), &meta).unwrap();
    }
    let scene = Scene::of(ana);
    let metas = scene.doc.get_changes_meta(&[]);
    let upon = |nth: usize| {
        let meta = &metas[2 + nth * 7 % 400];
        let op = put(scene.record(2), "z", vec![]);
        scene.change(10 + nth as u64, 1, meta.max_op + 1, vec![meta.hash], vec![op])
    };
    let took = |changes: Vec<Vec<u8>>| {
        let (mut live, count) = (scene.ana.give_to("live"), changes.len());
        let bytes = message(changes);
        let begun = ThreadTime::now();
        live.doc.take_sync_message(&mut SyncState::default(), &bytes).unwrap();
        assert_eq!(live.doc.take_left_out().total(), 0);
        println!("{:.2?} for {count} changes", begun.elapsed());
        begun.elapsed()
    };
    let few = took((0..4).map(upon).collect());
    let many = took((0..400).map(upon).collect());
    assert!(many < 12 * few, "400 changes take {many:?}, and 4 take {few:?}");
}
