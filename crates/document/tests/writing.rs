//! What a command writes: one change, all of it or nothing.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use automerge::Automerge;
use kariz_core::{AnyRecord, Delta, Origin, Timestamp, Value, Write};
use kariz_document::{ChangeMeta, WriteError};
use support::{Copy, create, deal, deal_entity, id, set, text, transaction};

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
