//! What somebody with a copy can do to others: each test fails while the hole is open.

#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and shows how long it took"
)]

mod forge;
mod support;

use std::time::{Duration, Instant};

use automerge::{
    Automerge, Change, ChangeHash, ExpandedChange, ObjId, ObjType, ROOT, ReadDoc, ScalarValue,
    legacy::{ElementId, Key, ObjectId, Op, OpId, OpType},
};
use forge::{author, hash, message, operation, raw};
use kariz_document::{Carry, Document, SyncState};
use support::{Copy, actor, create, deal, deal_entity, text};

/// What one message may take, in a debug build on a busy machine.
const LIMIT: Duration = Duration::from_secs(20);

/// Ana, with two deals.
struct Scene {
    ana: Copy,
    doc: Automerge,
    start: u64,
}

impl Scene {
    fn new() -> Self {
        let mut ana = Copy::start("ana");
        ana.write("add-deal", vec![create(&deal(1).into()), create(&deal(2).into())]);
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

    fn there(&self, number: u64, key: &str) -> Vec<OpId> {
        let ObjectId::Id(OpId(counter, actor)) = self.record(number) else { return Vec::new() };
        let all = self.doc.get_all(ObjId::Id(counter, actor, 0), key).unwrap();
        all.iter().filter_map(|(_, id)| operation(id)).collect()
    }

    fn change(&self, by: usize, seq: u64, start: u64, deps: Vec<ChangeHash>, operations: Vec<Op>) -> Vec<u8> {
        raw(&Change::from(ExpandedChange {
            operations,
            actor_id: author(by),
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

    fn first(&self, by: usize, operations: Vec<Op>) -> Vec<u8> {
        self.change(by, 1, self.start, self.doc.get_heads(), operations)
    }

    /// So many changes at the same time, each by somebody else.
    fn branches(&self, count: usize) -> Vec<Vec<u8>> {
        (0..count).map(|by| self.first(by, vec![put(self.record(2), "x", 1, vec![])])).collect()
    }

    /// One upon all of these, with so many fields.
    fn upon(&self, by: usize, branches: &[Vec<u8>], fields: usize) -> Vec<u8> {
        let deps = branches.iter().map(|change| hash(change)).collect();
        let ops = (0..fields).map(|nth| put(self.record(1), &format!("f{nth}"), 1, vec![])).collect();
        self.change(by, 1, self.start + 1, deps, ops)
    }
}

fn put(obj: ObjectId, key: &str, value: impl Into<ScalarValue>, pred: Vec<OpId>) -> Op {
    Op { action: OpType::Put(value.into()), obj, key: Key::Map(key.into()), pred: pred.into(), insert: false }
}

fn make(obj: ObjectId, key: &str, kind: ObjType) -> Op {
    Op { action: OpType::Make(kind), obj, key: Key::Map(key.into()), pred: Vec::new().into(), insert: false }
}

fn letter(text: &ObjectId, behind: ElementId, letter: &str) -> Op {
    Op {
        action: OpType::Put(letter.into()),
        obj: text.clone(),
        key: Key::Seq(behind),
        pred: Vec::new().into(),
        insert: true,
    }
}

fn deflated(changes: &[Vec<u8>]) -> Vec<Vec<u8>> {
    changes.iter().map(|change| Change::try_from(&change[..]).unwrap().bytes().into_owned()).collect()
}

fn take(copy: &mut Copy, changes: Vec<Vec<u8>>) {
    let _ = copy.doc.take_sync_message(&mut SyncState::default(), &message(changes));
}

/// They talk until nobody has anything to say.
fn talk(one: &mut Copy, other: &mut Copy) -> Result<(), String> {
    let (mut ones, mut others) = (SyncState::default(), SyncState::default());
    for _ in 0..20 {
        let said = one.doc.sync_message(&mut ones, Carry::Changes);
        if let Some(said) = &said {
            println!("    {} says {} bytes", one.name, said.len());
            other
                .doc
                .take_sync_message(&mut others, said)
                .map_err(|why| format!("{} refuses {}: {why:?}", other.name, one.name))?;
        }
        let answer = other.doc.sync_message(&mut others, Carry::Changes);
        if let Some(answer) = &answer {
            println!("    {} says {} bytes", other.name, answer.len());
            one.doc
                .take_sync_message(&mut ones, answer)
                .map_err(|why| format!("{} refuses {}: {why:?}", one.name, other.name))?;
        }
        if said.is_none() && answer.is_none() {
            return Ok(());
        }
    }
    Err("they never come to an end".to_owned())
}

/// Steps are counted against the document: what one takes in at one a field is too much for who has
/// written anything else meanwhile.
#[test]
fn b6_what_one_honest_copy_takes_in_no_other_leaves_out() {
    let scene = Scene::new();
    let (branches, mut ana, mut ben) = (scene.branches(2_400), scene.ana.clone(), scene.ana.give_to("ben"));
    let upon = scene.upon(3_000, &branches, 2_400);
    println!("{} and {} bytes, {} deflated", branches.concat().len(), upon.len(), deflated(&[upon.clone()])[0].len());
    ben.edit(deal_entity(2), "title", text("His"));
    take(&mut ana, branches.clone());
    take(&mut ana, vec![upon.clone()]);
    assert_eq!(ana.doc.take_left_out().total(), 0, "Ana takes it in");
    ana.edit(deal_entity(1), "title", text("Hers, upon that"));
    take(&mut ben, branches);
    let begun = Instant::now();
    take(&mut ben, vec![upon]);
    println!("{:.2?} to find out that it is too much", begun.elapsed());
    println!("{:?}", talk(&mut ana, &mut ben));
    println!("{:?}", ben.merge(&ana.file()).map(|summary| summary.changes));
    println!("{:?}", ana.merge(&ben.file()).map(|summary| summary.changes));
    let are_the_same = ana.doc.heads() == ben.doc.heads();
    assert!(are_the_same, "they have heard of each other's, by peers and by files");
}

/// Stored chunks are put together by size, not in the order in which they came.
#[test]
fn b7_what_was_taken_in_opens_again_in_whatever_order_it_is_read() {
    let scene = Scene::new();
    let mut ana = scene.ana.give_to("ana");
    let snapshot = ana.doc.save();
    let branches = scene.branches(2_400);
    let upon = scene.upon(3_000, &branches, 2_400);
    let mut stored = Vec::new();
    let mut store = |ana: &Copy, before: &kariz_protocol::Heads| stored.push(ana.doc.save_after(before));
    let before = ana.doc.heads();
    take(&mut ana, branches);
    store(&ana, &before);
    let before = ana.doc.heads();
    take(&mut ana, vec![upon]);
    store(&ana, &before);
    // Something large that the one before does not build on.
    let mut dice = support::Dice(1);
    let noise: String = (0..50_000).map(|_| format!("{:016x}", dice.roll())).collect();
    let before = ana.doc.heads();
    take(&mut ana, vec![scene.first(4_000, vec![put(scene.record(2), "noise", noise, vec![])])]);
    store(&ana, &before);
    for nth in 0..5 {
        let before = ana.doc.heads();
        ana.edit(deal_entity(1), "title", text(&format!("Hers {nth}")));
        store(&ana, &before);
    }
    println!("chunks: {:?}", stored.iter().map(Vec::len).collect::<Vec<_>>());
    // As `assembly.rs` does it.
    stored.sort_by_key(|bytes| std::cmp::Reverse(bytes.len()));
    let mut again = Document::open(&snapshot, actor("again")).unwrap();
    let left_out: Vec<_> =
        stored.iter().map(|chunk| (again.add_chunk(chunk).is_ok(), again.take_left_out().total())).collect();
    println!("{left_out:?}, missing: {}", again.is_missing_changes());
    assert!(again.heads() == ana.doc.heads(), "all of it is there");
}

/// What a peer sends at once may be some 64 times as much as was sent; what a file has may be more.
#[test]
fn b6_what_came_in_little_by_little_goes_on_to_others_at_once() {
    let scene = Scene::new();
    let (mut ana, mut ben) = (scene.ana.clone(), scene.ana.give_to("ben"));
    let (mut deps, mut sent) = (scene.doc.get_heads(), 0);
    for nth in 0..6 {
        let long = put(scene.record(1), &format!("note {nth}"), "a".repeat(1 << 20), vec![]);
        let change = scene.change(1, 1 + nth, scene.start + nth, deps, vec![long]);
        deps = vec![hash(&change)];
        let small = deflated(&[change]);
        sent += small[0].len();
        take(&mut ana, small);
    }
    assert_eq!(ana.doc.take_left_out().total(), 0);
    println!("Mallory has sent {sent} bytes in 6 messages");
    let mut new = Copy::empty("new");
    println!("to a new device: {:?}", talk(&mut ana, &mut new));
    assert_eq!(talk(&mut ana, &mut ben), Ok(()));
    assert_eq!(ana.doc.heads(), ben.doc.heads());
}

/// The same by an honest writer: long notes full of blanks.
#[test]
fn b6_long_notes_that_were_written_while_apart_are_no_damage() {
    let scene = Scene::new();
    let (mut ana, mut ben) = (scene.ana.clone(), scene.ana.give_to("ben"));
    for deal in [1, 2] {
        for field in ["about", "closingNote", "title"] {
            ana.edit(deal_entity(deal), field, text(&" \n".repeat(500_000)));
        }
    }
    assert_eq!(talk(&mut ana, &mut ben), Ok(()));
    assert_eq!(ana.doc.heads(), ben.doc.heads());
}

/// Some hundred bytes are 190,000 letters, and no end to it.
#[test]
fn b9_a_text_has_an_end() {
    let scene = Scene::new();
    let mut ana = scene.ana.clone();
    const LETTERS: u64 = 190_000;
    let text = ObjectId::Id(OpId(scene.start, author(1)));
    let (mut deps, mut start, mut sent) = (scene.doc.get_heads(), scene.start, 0);
    let snapshot = ana.doc.save();
    let mut stored = Vec::new();
    for nth in 0..16 {
        let mut ops = Vec::new();
        if nth == 0 {
            ops.push(make(scene.record(1), "about 2", ObjType::Text));
            ops.push(letter(&text, ElementId::Head, "a"));
        }
        let begin = start + ops.len() as u64;
        ops.extend((begin..begin + LETTERS).map(|at| letter(&text, ElementId::Id(OpId(at - 1, author(1))), "a")));
        let count = ops.len() as u64;
        let change = scene.change(1, 1 + nth, start, deps, ops);
        start += count;
        deps = vec![hash(&change)];
        let small = deflated(&[change]);
        sent += small[0].len();
        let (before, begun) = (ana.doc.heads(), Instant::now());
        take(&mut ana, small);
        println!("{nth}: {:.2?}, {sent} bytes so far", begun.elapsed());
        stored.push(ana.doc.save_after(&before));
    }
    println!("left out {:?}", ana.doc.take_left_out());
    let one = scene.change(1, 17, start, deps, vec![letter(&text, ElementId::Head, "b")]);
    println!("then {} bytes:", one.len());
    let begun = Instant::now();
    take(&mut ana, vec![one]);
    let last = begun.elapsed();
    println!("{last:.2?} for one letter more, {}", ana.doc.take_left_out().total());
    let begun = Instant::now();
    let mut again = Document::open(&snapshot, actor("again")).unwrap();
    stored.sort_by_key(|bytes| std::cmp::Reverse(bytes.len()));
    stored.iter().for_each(|chunk| again.add_chunk(chunk).unwrap());
    println!("{:.2?} to open it again", begun.elapsed());
    let mut ben = Copy::empty("ben");
    println!("a new device: {:?}", talk(&mut ana, &mut ben));
    println!("a file of {}: {:?}", ana.file().bytes.len(), kariz_document::inspect(ana.file().bytes));
    assert!(last < Duration::from_secs(1), "one letter takes {last:?}");
}

/// What is too much is not remembered, and takes along what came behind it.
#[test]
fn b9_what_is_too_much_does_not_hold_up_the_good_ones() {
    let scene = Scene::new();
    let (mut server, mut ben) = (scene.ana.give_to("server"), scene.ana.give_to("ben"));
    let branches = scene.branches(2_400);
    let upon = scene.upon(3_000, &branches, 2_400);
    ben.edit(deal_entity(2), "title", text("His"));
    // The server takes in everything, as stock servers do; then Ana writes, without Mallory's.
    let mut ana = scene.ana.give_to("ana 2");
    take(&mut server, branches.clone());
    take(&mut server, vec![upon]);
    ana.edit(deal_entity(1), "title", text("Hers"));
    server.hear(&ana);
    let begun = Instant::now();
    let end = talk(&mut server, &mut ben);
    println!("{end:?} {:.2?} {:?}", begun.elapsed(), ben.doc.take_left_out());
    assert!(ben.doc.knows(&ana.doc.heads()), "he has heard of hers");
}

/// A change of some 150 bytes touches a record that has many fields, or many that are contested.
#[test]
fn b9_a_record_with_much_in_it_costs_little_to_write_to() {
    let scene = Scene::new();
    for contested in [false, true] {
        let mut ana = scene.ana.clone();
        let fields = |by: usize| {
            let ops = (0..50_000).map(|nth| put(scene.record(1), &format!("{nth}"), by as i64, vec![])).collect();
            scene.first(by, ops)
        };
        let both = deflated(&[fields(1), fields(2)]);
        let both = if contested { both } else { both[..1].to_vec() };
        println!("{} bytes", both.concat().len());
        let begun = Instant::now();
        take(&mut ana, both);
        println!("{:.2?} to take it in, left out {}", begun.elapsed(), ana.doc.take_left_out().total());
        let mut took = Duration::ZERO;
        for by in 10..15 {
            let one = scene.first(by, vec![put(scene.record(1), "z", 1, vec![])]);
            let begun = Instant::now();
            take(&mut ana, vec![one]);
            took += begun.elapsed();
        }
        println!("contested {contested}: {:.2?} for each message of 150 bytes", took / 5);
        let begun = Instant::now();
        let mut again = ana.give_to("again");
        println!("{:.2?} to open", begun.elapsed());
        if contested {
            let file = {
                let mut more = ana.give_to("more");
                more.edit(deal_entity(1), "title", text("x"));
                more.file()
            };
            let begun = Instant::now();
            let _ = again.merge(&file).unwrap();
            println!("{:.2?} to merge a file with one change", begun.elapsed());
        }
        assert!(took < Duration::from_millis(500));
    }
}

/// Changes upon old states, each upon another one.
#[test]
fn b9_changes_upon_old_states_cost_what_they_are_long() {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into()), create(&deal(2).into())]);
    for nth in 0..30_000 {
        ana.doc
            .commit(
                &support::transaction(
                    "edit-deals",
                    vec![support::set(deal_entity(1), "title", text(&nth.to_string()))],
                ),
                &kariz_document::ChangeMeta { at: ana.now, by: None },
            )
            .unwrap();
    }
    let scene = Scene::of(ana);
    let metas = scene.doc.get_changes_meta(&[]);
    let changes: Vec<_> = metas[2..90]
        .iter()
        .enumerate()
        .map(|(nth, meta)| {
            scene.change(10 + nth, 1, meta.max_op + 1, vec![meta.hash], vec![put(scene.record(1), "z", 1, vec![])])
        })
        .collect();
    let mut live = scene.ana.give_to("live");
    let bytes = message(changes);
    take(&mut live, vec![]);
    let begun = Instant::now();
    live.doc.take_sync_message(&mut SyncState::default(), &bytes).unwrap();
    let took = begun.elapsed();
    println!("{took:.2?} for {} bytes, left out {:?}", bytes.len(), live.doc.take_left_out());
    assert!(took < Duration::from_secs(1));
}

/// Of two changes of Mallory's with one number Ana gets one, and Ben the other.
#[test]
fn b6_who_says_one_thing_here_and_another_there_does_not_part_the_honest() {
    let scene = Scene::new();
    let (mut ana, mut ben) = (scene.ana.clone(), scene.ana.give_to("ben"));
    take(&mut ana, vec![scene.first(1, vec![put(scene.record(1), "z", 1, vec![])])]);
    take(&mut ben, vec![scene.first(1, vec![put(scene.record(1), "z", 2, vec![])])]);
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.edit(deal_entity(2), "title", text("His"));
    println!("{:?}", talk(&mut ana, &mut ben));
    println!("{:?} {:?}", ana.doc.take_left_out(), ben.doc.take_left_out());
    assert!(ana.doc.knows(&ben.doc.heads()) && ben.doc.knows(&ana.doc.heads()));
}

/// Undoing what is too much for one change.
#[test]
fn b7_no_change_of_ones_own_is_more_than_others_take_in() {
    let scene = Scene::new();
    let (mut ana, mut ben) = (scene.ana.clone(), scene.ana.give_to("ben"));
    let many = |from: u64| {
        (from..from + 26_000)
            .map(|_| support::set(deal_entity(1), "title", text("x")).clone())
            .zip(from..)
            .map(|(mut write, nth)| {
                if let kariz_core::Write::Set { field, .. } = &mut write {
                    *field = format!("f{nth}").into();
                }
                write
            })
            .collect::<Vec<_>>()
    };
    let snapshot = ana.doc.save();
    ana.write("undo merge", [many(0), many(26_000)].concat());
    let chunk = ana.doc.save_after(&ben.doc.heads());
    ana.edit(deal_entity(2), "title", text("Later"));
    let mut again = Document::open(&snapshot, actor("again")).unwrap();
    println!("opening it again: {:?}", again.add_chunk(&chunk));
    assert_eq!(ben.doc.receive(&ana.doc.save_after(&ben.doc.heads())).map(|_| ()), Ok(()));
    assert!(ben.doc.heads() == ana.doc.heads());
}

/// What has come message by message makes a copy that nobody opens.
#[test]
fn b6_the_copy_of_what_was_taken_in_can_be_opened_by_others() {
    let scene = Scene::new();
    let mut ana = scene.ana.clone();
    let (mut deps, mut start, mut sent) = (scene.doc.get_heads(), scene.start, 0);
    for nth in 0..53 {
        let text = ObjectId::Id(OpId(start, author(1)));
        let mut ops =
            vec![make(scene.record(1), &format!("n{nth}"), ObjType::Text), letter(&text, ElementId::Head, "a")];
        ops.extend((start + 2..start + 190_000).map(|at| letter(&text, ElementId::Id(OpId(at - 1, author(1))), "a")));
        let count = ops.len() as u64;
        let change = scene.change(1, 1 + nth, start, deps, ops);
        start += count;
        deps = vec![hash(&change)];
        let small = deflated(&[change]);
        sent += small[0].len();
        take(&mut ana, small);
    }
    assert_eq!(ana.doc.take_left_out().total(), 0, "Ana has taken it all in");
    let copy = ana.file().bytes;
    let begun = Instant::now();
    ana.edit(deal_entity(1), "title", text("Hers"));
    println!("{sent} bytes sent in 53 messages, a copy has {}; {:.2?} for each edit", copy.len(), begun.elapsed());
    assert_eq!(kariz_document::inspect(copy).map(|_| ()), Ok(()));
}

/// How much memory this process has now, in MB.
fn memory() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
    pages.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4 / 1024
}

/// Changes that wait are let go beyond 64 MiB; what they wait for is not.
#[test]
fn b9_changes_that_wait_for_much_take_no_memory_for_good() {
    let scene = Scene::new();
    let mut ana = scene.ana.clone();
    let before = memory();
    let mut dice = support::Dice(5);
    let mut sent = 0;
    for nth in 0..24 {
        let deps = (0..400_000)
            .map(|_| {
                ChangeHash(
                    [dice.roll(), dice.roll(), dice.roll(), dice.roll()]
                        .map(u64::to_be_bytes)
                        .concat()
                        .try_into()
                        .unwrap(),
                )
            })
            .collect();
        let change = scene.change(nth, 1, scene.start, deps, vec![put(scene.record(1), "z", 1, vec![])]);
        sent += change.len();
        take(&mut ana, vec![change]);
    }
    println!("{} MB sent, {} MB taken", sent >> 20, memory() - before);
    assert!(memory() - before < 600, "{} MB", memory() - before);
}
