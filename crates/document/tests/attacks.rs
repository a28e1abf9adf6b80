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

use std::time::Duration;

use automerge::{
    Automerge, Change, ChangeHash, ExpandedChange, ObjId, ObjType, ROOT, ReadDoc, ScalarValue,
    legacy::{ElementId, Key, ObjectId, Op, OpId, OpType},
};
use forge::{author, hash, message, operation, raw};
use kariz_document::{Carry, SyncState};
use support::{Copy, create, deal, deal_entity, text};

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
