//! Documents that other tools, newer versions and accidents have written (B2, L11).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use automerge::{Automerge, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, transaction::Transactable};
use kariz_core::{Book, Deal, Entity, RecordId, Table, Value};
use kariz_document::Document;
use support::{Copy, actor, create, deal, deal_entity, id, set, text};

const KEY: &str = "01KDVDNA0000000000000031N2";

/// A workspace with two deals, of which the first was changed by another tool. It is read as it is stored:
/// nobody takes in all of this from others any more, but a device may have it since before.
fn changed(change: impl Fn(&mut automerge::transaction::Transaction<'_>, ObjId, ObjId)) -> Copy {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into()), create(&deal(2).into())]);
    let mut doc = Automerge::load(&ana.doc.save()).unwrap();
    doc.transact::<_, _, automerge::AutomergeError>(|tx| {
        let deals = tx.get(ROOT, "deals").unwrap().unwrap().1;
        let record = tx.get(&deals, KEY).unwrap().unwrap().1;
        change(tx, deals, record);
        Ok(())
    })
    .unwrap();
    ana.doc = Document::open(&doc.save(), actor("ana")).unwrap();
    ana.book = Book::default();
    ana.book.apply(ana.doc.read_all());
    ana
}

/// The first deal was changed so that it cannot be read; the second still can.
fn check_set_aside(field: &str, expected: &str, change: impl Fn(&mut automerge::transaction::Transaction<'_>, ObjId)) {
    let ana = changed(|tx, _, record| change(tx, record));
    let [set_aside] = ana.book.quarantined() else { panic!("{:?}", ana.book.quarantined()) };
    assert_eq!((set_aside.entity, &*set_aside.key), (deal_entity(1), KEY));
    assert_eq!((&*set_aside.reason.field, &*set_aside.reason.expected), (field, expected));
    assert!(set_aside.fields.iter().any(|(name, _)| name == "rank"), "its fields can be exported");
    assert_eq!(ana.book.deals().map(|deal| deal.id).collect::<Vec<_>>(), [id(100_002)]);
}

#[test]
fn the_key_is_that_of_the_first_deal() {
    assert_eq!(deal_entity(1).id.to_string(), KEY);
}

#[test]
fn a_field_of_a_wrong_kind_sets_the_record_aside() {
    check_set_aside("title", "text", |tx, record| tx.put(record, "title", 1.5).unwrap());
    check_set_aside("title", "text", |tx, record| tx.put(record, "title", ScalarValue::counter(1)).unwrap());
    check_set_aside("title", "text", |tx, record| tx.put(record, "title", ScalarValue::Timestamp(1)).unwrap());
    check_set_aside("title", "text", |tx, record| tx.put(record, "title", vec![1_u8]).unwrap());
    check_set_aside("title", "text", |tx, record| drop(tx.put_object(record, "title", ObjType::Map).unwrap()));
    check_set_aside("value", "text", |tx, record| drop(tx.put_object(record, "value", ObjType::List).unwrap()));
    check_set_aside("status", "a status", |tx, record| tx.put(record, "status", "?").unwrap());
}

#[test]
fn a_record_that_lacks_what_it_needs_is_set_aside() {
    check_set_aside("title", "a value", |tx, record| tx.delete(record, "title").unwrap());
    check_set_aside("title", "a value", |tx, record| tx.put(record, "title", "").unwrap());
}

#[test]
fn what_is_no_record_is_set_aside() {
    let ana = changed(|tx, deals, _| {
        tx.put(&deals, KEY, 1).unwrap();
        tx.put_object(&deals, id::<RecordId>(7).to_string(), ObjType::List).unwrap();
    });
    let set_aside: Vec<_> = ana.book.quarantined().iter().map(|set_aside| set_aside.entity).collect();
    assert!(set_aside.contains(&deal_entity(1)) && set_aside.contains(&Entity::new(Table::Deals, id::<RecordId>(7))));
    assert_eq!(ana.book.deals().len(), 1);
}

/// Not even when another way of writing the same identifier is known.
#[test]
fn a_key_that_is_no_identifier_is_set_aside() {
    for key in ["one", "", &KEY.to_lowercase(), "00000000000000000000000000"] {
        let ana = changed(|tx, deals, _| {
            let record = tx.put_object(&deals, key, ObjType::Map).unwrap();
            tx.put(&record, "title", "Stray").unwrap();
        });
        let [set_aside] = ana.book.quarantined() else { panic!("{key}: {:?}", ana.book.quarantined()) };
        assert!(set_aside.entity.id.is_nil());
        assert_eq!((&*set_aside.key, &set_aside.fields[..]), (key, &[("title".to_owned(), text("Stray"))][..]));
        assert_eq!(ana.book.deals().len(), 2, "{key}");
    }
}

#[test]
fn unknown_fields_of_any_kind_are_skipped_and_kept() {
    let mut ana = changed(|tx, _, record| {
        tx.put(&record, "mood", "good").unwrap();
        tx.put(&record, "temperature", 36.6).unwrap();
        let nested = tx.put_object(&record, "nested", ObjType::Map).unwrap();
        tx.put(nested, "deep", true).unwrap();
    });
    assert_eq!(ana.book.quarantined(), []);
    ana.edit(deal_entity(1), "title", text("Edited"));
    let doc = Automerge::load(&ana.doc.save()).unwrap();
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let record = doc.get(deals, KEY).unwrap().unwrap().1;
    let keys: Vec<_> = doc.keys(&record).collect();
    assert!(["mood", "temperature", "nested"].iter().all(|kept| keys.iter().any(|key| key == kept)), "{keys:?}");
}

/// As the JavaScript Automerge writes strings.
#[test]
fn text_and_numbers_of_other_tools_are_read() {
    let ana = changed(|tx, _, record| {
        let title = tx.put_object(&record, "title", ObjType::Text).unwrap();
        tx.splice_text(title, 0, 0, "Written elsewhere").unwrap();
        tx.put(&record, "likelihood", 40_u64).unwrap();
    });
    let deal: &Deal = ana.book.deal(id(100_001)).unwrap();
    assert_eq!((&*deal.title, deal.likelihood.map(kariz_core::Percent::get)), ("Written elsewhere", Some(40)));
}

#[test]
fn records_that_are_deleted_are_gone() {
    let ana = changed(|tx, deals, _| tx.delete(deals, KEY).unwrap());
    assert_eq!(ana.book.deals().map(|deal| deal.id).collect::<Vec<_>>(), [id(100_002)]);
}

#[test]
fn a_table_that_is_missing_is_empty_and_is_made_again() {
    for table in ["deals", "workspaces"] {
        let mut ana = changed(|tx, _, _| tx.delete(ROOT, table).unwrap());
        ana.write("add-deal", vec![create(&deal(3).into())]);
        assert_eq!(ana.book.deal(id(100_003)).map(|deal| &*deal.title), Some(&*deal(3).title), "{table}");
        assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
    }
}

#[test]
fn a_table_that_is_no_map_is_empty() {
    let ana = changed(|tx, _, _| tx.put(ROOT, "deals", "none").unwrap());
    assert_eq!(ana.book.deals().len(), 0);
}

/// Two copies that replaced the same table, each with its own deal in it.
#[test]
fn a_table_with_two_maps_has_the_records_of_both() {
    let ana = Copy::start("ana");
    let make = |number: u64, name: &str| {
        let mut doc = Automerge::load(&ana.doc.save()).unwrap().with_actor(actor(name).0.to_vec().into());
        let mut tx = doc.transaction();
        let deals = tx.put_object(ROOT, "deals", ObjType::Map).unwrap();
        let record = tx.put_object(deals, deal_entity(number).id.to_string(), ObjType::Map).unwrap();
        for (name, value) in kariz_core::AnyRecord::from(deal(number)).fields() {
            let Value::Text(value) = value else { continue };
            tx.put(&record, name.into_owned(), value).unwrap();
        }
        tx.commit();
        doc.save()
    };
    let mut both = Automerge::load(&make(1, "ben")).unwrap();
    both.merge(&mut Automerge::load(&make(2, "cem")).unwrap()).unwrap();
    let mut book = Book::default();
    book.apply(Document::open(&both.save(), actor("ana")).unwrap().read_all());
    assert_eq!(book.deals().len(), 2);
}

#[test]
fn a_record_that_becomes_readable_again_is_told() {
    let mut ana = changed(|tx, _, record| tx.put(record, "status", "?").unwrap());
    let delta = ana.edit(deal_entity(1), "status", text("won 2026-02-01"));
    assert_eq!(delta.records.len(), 1);
    assert_eq!((ana.book.deals().len(), ana.book.quarantined().len()), (2, 0));
    let delta = ana.write("spoil", vec![set(deal_entity(1), "status", text("?"))]);
    assert_eq!((&delta.gone[..], delta.quarantined.len()), (&[deal_entity(1)][..], 1));
}
