//! What a command writes: one change, all of it or nothing.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and shows its seed"
)]

mod support;

use automerge::{Automerge, ChangeHash};
use kariz_core::{AnyRecord, Delta, Origin, Timestamp, Value, Write};
use kariz_document::{ChangeMeta, Document, WriteError};
use support::{Copy, actor, create, deal, deal_entity, id, set, text, transaction};

#[test]
fn records_come_back_as_they_were_written() {
    let mut ana = Copy::start("ana");
    let records = support::records(20);
    let mut delta = ana.write("import", records.iter().map(create).collect());
    delta.records.sort_by_key(AnyRecord::entity);
    let mut expected = records;
    expected.sort_by_key(AnyRecord::entity);
    assert_eq!((delta.origin, delta.records), (Origin::Here, expected));
    assert_eq!((delta.conflicts, delta.gone), (vec![], vec![]));
    assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
}

#[test]
fn a_change_says_what_was_asked_by_whom_and_when() {
    let mut ana = Copy::start("ana");
    let meta = |by| ChangeMeta { at: Timestamp(1_767_225_661_999), by };
    ana.doc.commit(&transaction("add-deal", vec![create(&deal(1).into())]), &meta(Some(id(1)))).unwrap();
    ana.doc.commit(&transaction("add-deal", vec![create(&deal(2).into())]), &meta(None)).unwrap();
    let doc = Automerge::load(&ana.doc.save()).unwrap();
    let changes = doc.get_changes(&[]);
    let notes: Vec<_> = changes.iter().map(|change| (change.message().unwrap(), change.timestamp())).collect();
    let by = id::<kariz_core::MemberId>(1);
    assert_eq!(notes[0], ("kariz -", 0));
    assert_eq!(notes[2..], [(&*format!("add-deal {by}"), 1_767_225_661), ("add-deal -", 1_767_225_661)]);
}

#[test]
fn nothing_to_write_changes_nothing() {
    let mut ana = Copy::start("ana");
    let (heads, changes) = (ana.doc.heads(), ana.doc.change_count());
    assert_eq!(ana.write("nothing", vec![]), Delta { origin: Origin::Here, ..Delta::default() });
    assert_eq!((ana.doc.heads(), ana.doc.change_count()), (heads, changes));
}

#[test]
fn a_write_to_a_record_that_is_not_there_leaves_nothing() {
    let mut ana = Copy::start("ana");
    let (heads, bytes) = (ana.doc.heads(), ana.doc.save());
    let writes = vec![
        create(&deal(1).into()),
        set(deal_entity(1), "title", text("Edited")),
        set(deal_entity(2), "title", text("Nowhere")),
    ];
    let refused = ana.doc.commit(&transaction("edit-deals", writes), &ChangeMeta::default());
    assert_eq!(refused, Err(WriteError::Missing(deal_entity(2))));
    assert_eq!((ana.doc.heads(), ana.doc.save()), (heads, bytes));
    ana.write("add-deal", vec![create(&deal(1).into())]);
    assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
}

/// An import that is given again writes the fields of what is there.
#[test]
fn making_a_record_that_is_there_writes_its_fields() {
    let mut ana = Copy::start("ana");
    ana.write("import", vec![create(&deal(1).into())]);
    ana.edit(deal_entity(1), "about", text("Kept"));
    let mut again = deal(1);
    again.title = "Renamed".to_owned();
    ana.write("import", vec![create(&again.into())]);
    let deal = ana.book.deal(id(100_001)).unwrap();
    assert_eq!((&*deal.title, &*deal.about), ("Renamed", "Kept"));
    assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
}

#[test]
fn a_command_can_be_undone_and_done_again() {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into())]);
    let told = ana.told();
    let edit = transaction(
        "edit-deals",
        vec![
            Write::Set {
                entity: deal_entity(1),
                field: "title".into(),
                before: text(&deal(1).title),
                after: text("New"),
            },
            Write::Set { entity: deal_entity(1), field: "product".into(), before: Value::Null, after: text(KEY) },
            create(&deal(2).into()),
        ],
    );
    ana.write(&edit.name, edit.writes.clone());
    let edited = ana.told();
    let undo = edit.inverse();
    ana.write("undo", undo.writes.clone());
    let undone = ana.told().differences(&told);
    assert!(matches!(&undone[..], [line] if line.contains("removed: Some(Undone)")), "{undone:?}");
    ana.write("redo", undo.inverse().writes);
    assert_eq!(ana.told().differences(&edited), [""; 0]);
    assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
}

const KEY: &str = "01KDVDNA0000000000000031N2";

#[test]
fn what_is_new_since_some_heads_is_what_others_need() {
    let mut ana = Copy::start("ana");
    let mut ben = ana.give_to("ben");
    let heads = ana.doc.heads();
    assert_eq!(ana.doc.save_after(&heads), []);
    ana.write("add-deal", vec![create(&deal(1).into())]);
    let bytes = ana.doc.save_after(&heads);
    assert!(bytes.len() < ana.doc.save().len() * 3, "{} bytes", bytes.len());
    let delta = ben.take(&bytes);
    assert_eq!((delta.origin, delta.records.len(), delta.conflicts.len()), (Origin::Elsewhere, 1, 0));
    assert_eq!(ben.doc.heads(), ana.doc.heads());
    assert_eq!(ben.take(&bytes).records, [], "once is enough");
    assert_eq!(ana.doc.change_count(), 3);
}

/// What has come little by little is taken back in one go: as several changes, which others take in, and which
/// are taken in again at the next start.
#[test]
fn b7_no_change_of_ones_own_is_more_than_others_take_in() {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into()), create(&deal(2).into())]);
    let (snapshot, before) = (ana.doc.save(), ana.doc.heads());
    let mut ben = ana.give_to("ben");
    ana.write("undo merge", (0..51_000).map(|nth| field(1, &format!("f{nth}"), text("x"))).collect());
    ana.edit(deal_entity(2), "title", text("Later"));
    let changes = Automerge::load(&ana.doc.save()).unwrap().get_changes(&[]);
    let names: Vec<_> =
        changes[3..].iter().map(|change| change.message().unwrap().split(' ').next().unwrap()).collect();
    assert_eq!((names.len(), names[0], names[50], names[51]), (52, "undo", "undo", "edit-deals"));
    let chunk = ana.doc.save_after(&before);
    let mut again = Document::open(&snapshot, actor("again")).unwrap();
    assert_eq!(again.add_chunk(&chunk), Ok(()));
    ben.take(&chunk);
    assert_eq!((ben.doc.heads(), again.heads()), (ana.doc.heads(), ana.doc.heads()));
    assert_eq!(ben.doc.take_left_out().total(), 0);
}

/// Whatever is written, into however many maps and upon however many heads: others take it in, change by change
/// and at once, and it opens again.
#[test]
fn b7_whatever_is_written_is_taken_in_by_others() {
    for seed in 0..8 {
        println!("seed {seed}");
        let mut dice = support::Dice(seed);
        let mut ana = Copy::start("ana");
        ana.write("add-deal", vec![create(&deal(1).into()), create(&deal(2).into())]);
        apart(&mut ana, [0, 3, 254, 255, 256, 300][dice.below(6) as usize]);
        ana.edit(deal_entity(2), "title", text("Upon all of them"));
        apart(&mut ana, [0, 260][dice.below(2) as usize]);
        let (snapshot, before, mut ben) = (ana.doc.save(), ana.doc.heads(), ana.give_to("ben"));
        let mut writes = Vec::new();
        for _ in 0..=dice.below(4) {
            let length = [0, 10, 1_000, 1 << 20][dice.below(4) as usize];
            let count =
                if length > 10_000 { dice.below(5) } else { [1, 999, 1_000, 1_001, 3_000][dice.below(5) as usize] };
            let value = |nth: u64| text(&"é".repeat(length / 2).replace("éé", &format!("{nth}é")[..3]));
            let value = |nth: u64| if length > 10_000 { text(&" ".repeat(length)) } else { value(nth) };
            if dice.below(2) == 0 {
                let fields = (0..count).map(|nth| (format!("f{nth}").into(), value(nth % 9))).collect();
                writes.push(Write::Create { entity: deal_entity(3 + dice.below(3)), fields });
            } else {
                let number = 1 + dice.below(2);
                writes.extend((0..count).map(|nth| field(number, &format!("f{nth}"), value(nth % 9))));
            }
        }
        ana.write("play", writes);
        let chunk = ana.doc.save_after(&before);
        let mut again = Document::open(&snapshot, actor("again")).unwrap();
        again.add_chunk(&chunk).unwrap();
        let mut cem = ben.give_to("cem");
        let heads: Vec<_> = before.iter().map(|head| ChangeHash(*head)).collect();
        for change in Automerge::load(&ana.doc.save()).unwrap().get_changes(&heads) {
            assert!(change.deps().len() <= 256 && change.raw_bytes().len() <= 4 << 20);
            cem.take(change.raw_bytes());
        }
        ben.take(&chunk);
        assert_eq!(ben.doc.take_left_out().total() + cem.doc.take_left_out().total(), 0);
        let heads = ana.doc.heads();
        assert_eq!((ben.doc.heads(), cem.doc.heads(), again.heads()), (heads.clone(), heads.clone(), heads));
        assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
        assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
    }
}

fn field(number: u64, name: &str, after: Value) -> Write {
    Write::Set { entity: deal_entity(number), field: name.to_owned().into(), before: Value::Null, after }
}

/// So many others have written something at the same time.
fn apart(copy: &mut Copy, count: u32) {
    let snapshot = copy.doc.save();
    let heads = copy.doc.heads();
    for nth in 0..count {
        let mut name = actor("somebody").0;
        name[12..].copy_from_slice(&(nth + u32::try_from(snapshot.len()).unwrap() * 1_000).to_be_bytes());
        let mut other = Document::open(&snapshot, kariz_document::Actor(name)).unwrap();
        let write = if nth % 50 == 7 { create(&deal(3).into()) } else { set(deal_entity(2), "about", text("x")) };
        other.commit(&transaction("edit-deals", vec![write]), &ChangeMeta::default()).unwrap();
        copy.take(&other.save_after(&heads));
    }
}
