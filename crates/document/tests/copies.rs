//! Files that somebody handed over (L4, L5, B1).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use automerge::{ActorId, Automerge, ObjType, ROOT, ReadDoc, transaction::Transactable};
use kariz_core::{Book, Entity, Removal, Table, Timestamp, Value, field::Field};
use kariz_document::{Document, MAX_FILE, WholeCopy, inspect};
use kariz_protocol::{CopyRefused, ForeignCopy, Lost, MergeSummary, MergedRecord};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use support::{Copy, actor, create, deal, deal_entity, id, set, text, workspace};

/// Ana with five deals, and Ben with the same.
fn apart() -> (Copy, Copy) {
    let mut ana = Copy::start("ana");
    ana.write("import", (1..=5).map(|number| create(&deal(number).into())).collect());
    let ben = ana.give_to("ben");
    (ana, ben)
}

fn file(bytes: Vec<u8>) -> ForeignCopy {
    ForeignCopy { name: "ben.kariz".to_owned(), bytes }
}

/// Why Ana refuses these bytes. She keeps what she has.
fn refusal(bytes: Vec<u8>) -> CopyRefused {
    let (ana, _) = apart();
    let before = ana.doc.save();
    let refused = ana.doc.preview(&ana.book, &file(bytes)).map(drop).unwrap_err();
    assert_eq!(ana.doc.save(), before);
    refused
}

fn entities(list: &[MergedRecord]) -> Vec<Entity> {
    list.iter().map(|record| record.entity).collect()
}

#[test]
fn the_summary_tells_each_record_once() {
    let (mut ana, mut ben) = apart();
    ben.edit(deal_entity(1), "title", text("Renamed"));
    ben.edit(deal_entity(2), "status", text("won 2026-02-01"));
    ben.edit(deal_entity(3), "removed", Removal::Binned { at: ben.now, by: Some(ben.me) }.encode());
    ben.write("add-deal", vec![create(&deal(6).into())]);
    ben.write("add-deal", vec![create(&deal(7).into())]);
    ben.edit(deal_entity(7), "removed", Removal::Undone.encode());
    let summary = ana.merge(&ben.file()).unwrap();

    let renamed = ("title".into(), text(&deal(1).title), text("Renamed"));
    let renamed = MergedRecord {
        entity: deal_entity(1),
        title: "Renamed".to_owned(),
        fields: vec![renamed],
        ..MergedRecord::default()
    };
    assert_eq!(summary.changed, [renamed]);
    assert_eq!(entities(&summary.closed), [deal_entity(2)]);
    assert_eq!(entities(&summary.removed), [deal_entity(3)]);
    assert_eq!(entities(&summary.added), [deal_entity(6)], "what was made and undone there is not new here");
    assert_eq!((&*summary.added[0].title, &summary.added[0].fields[..]), (&*deal(6).title, &[][..]));
    assert_eq!((summary.changes, summary.unchanged_deals), (6, 2));
    assert_eq!(summary.by, [(Some(ben.me), 6)]);
    assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
}

#[test]
fn the_preview_says_what_is_in_the_file_and_changes_nothing() {
    let (ana, mut ben) = apart();
    ben.edit(deal_entity(1), "title", text("Renamed"));
    let (heads, bytes) = (ana.doc.heads(), ana.doc.save());
    let file = ben.file();
    let (preview, _) = ana.doc.preview(&ana.book, &file).unwrap();
    assert_eq!((&*preview.name, &*preview.workspace, preview.bytes), ("ben.kariz", "Waterworks", file.bytes.len()));
    assert_eq!((preview.adopts, preview.newest), (false, Some(ben.now)));
    assert_eq!((ana.doc.heads(), ana.doc.save()), (heads, bytes));
}

#[test]
fn merging_the_same_file_twice_changes_nothing() {
    let (mut ana, mut ben) = apart();
    ben.edit(deal_entity(1), "title", text("Renamed"));
    ana.merge(&ben.file()).unwrap();
    let (heads, bytes) = (ana.doc.heads(), ana.doc.save());
    let summary = ana.merge(&ben.file()).unwrap();
    assert_eq!(summary, MergeSummary { unchanged_deals: 5, ..MergeSummary::default() });
    assert_eq!((ana.doc.heads(), ana.doc.save()), (heads, bytes));
}

/// What was previewed is not all any more: what has come since is there too, and told.
#[test]
fn what_happens_between_preview_and_merge_is_kept() {
    for waits in [false, true] {
        let (mut ana, mut ben) = apart();
        let mut cem = ana.give_to("cem");
        ben.edit(deal_entity(1), "title", text("His"));
        let (_, staged) = ana.doc.preview(&ana.book, &ben.file()).unwrap();
        let chunks = ["first", "second"].map(|word| {
            let before = cem.doc.heads();
            cem.edit(deal_entity(3), "about", text(word));
            cem.doc.save_after(&before)
        });
        if waits {
            ana.take(&chunks[1]);
        } else {
            ana.edit(deal_entity(1), "about", text("Hers"));
        }
        let (delta, summary) = ana.doc.merge(&ana.book, staged).unwrap();
        assert_eq!((summary.changes, summary.changed.len()), (1, 1));
        ana.book.apply(delta);
        chunks.iter().for_each(|chunk| drop(ana.take(chunk)));
        assert!(!ana.doc.is_missing_changes() && ana.doc.knows(&cem.doc.heads()) && ana.doc.knows(&ben.doc.heads()));
        assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
        let deal = ana.book.deal(id(100_001)).unwrap();
        assert_eq!((&*deal.title, &*deal.about), ("His", if waits { "" } else { "Hers" }));
    }
}

/// Also if an inspector has found nothing wrong with it (B6).
#[test]
fn b6_a_copy_with_something_in_ones_own_name_is_noticed() {
    let (mut ana, _) = apart();
    let mut forged = Automerge::load(&ana.doc.save()).unwrap().with_actor(ActorId::from(actor("ana").0));
    let deals = forged.get(ROOT, "deals").unwrap().unwrap().1;
    let deal = forged.map_range(&deals, ..).next().unwrap().id();
    let mut change = forged.transaction();
    change.put(&deal, "about", "forged").unwrap();
    change.commit();
    let file = file(forged.save());
    let verdict = inspect(file.bytes.clone()).unwrap();
    let (_, staged) = ana.doc.preview_inspected(&ana.book, &file, verdict).unwrap();
    assert!(!ana.doc.is_impersonated(), "it is only looked at");
    ana.doc.merge(&ana.book, staged).unwrap();
    assert!(ana.doc.is_impersonated());
}

/// Who writes here, and what was left out, do not show in the heads.
#[test]
fn what_happens_between_preview_and_merge_is_not_forgotten() {
    let (mut ana, mut ben) = apart();
    ben.edit(deal_entity(1), "title", text("His"));
    let (_, staged) = ana.doc.preview(&ana.book, &ben.file()).unwrap();
    let again = actor("ana again");
    ana.doc.go_on_as(again);
    let mut tool = Automerge::load(&ana.doc.save()).unwrap();
    let mut change = tool.transaction();
    change.put(ROOT, "deals", 7).unwrap();
    change.commit();
    assert!(ana.doc.receive(tool.get_last_local_change().unwrap().raw_bytes()).is_err());
    let (_, summary) = ana.doc.merge(&ana.book, staged).unwrap();
    assert_eq!((summary.left_out.total(), ana.doc.take_left_out().total()), (0, 1), "of the copy, and of the other");
    ana.edit(deal_entity(1), "about", text("Hers"));
    let doc = Automerge::load(&ana.doc.save()).unwrap();
    let latest = doc.get_change_meta_by_hash(&doc.get_heads()[0]).unwrap();
    assert_eq!(*latest.actor, ActorId::from(again.0));
}

#[test]
fn conflicts_are_told_when_they_are_new() {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.edit(deal_entity(1), "title", text("His"));
    let summary = ana.merge(&ben.file()).unwrap();
    assert_eq!(summary.conflicts, ana.book.conflicts(deal_entity(1)));
    assert_eq!(summary.conflicts.len(), 1);
    ben.edit(deal_entity(1), "about", text("More"));
    let summary = ana.merge(&ben.file()).unwrap();
    assert_eq!((summary.conflicts.len(), ana.book.conflicts(deal_entity(1)).len()), (0, 1));
}

#[test]
fn who_made_the_changes_is_counted() {
    let (mut ana, mut ben) = apart();
    let mut cem = ben.give_to("cem");
    ben.edit(deal_entity(1), "title", text("His"));
    (0..3).for_each(|nth| drop(cem.edit(deal_entity(2), "title", text(&format!("Theirs {nth}")))));
    ben.merge(&cem.file()).unwrap();
    let summary = ana.merge(&ben.file()).unwrap();
    assert_eq!(summary.by, [(Some(cem.me), 3), (Some(ben.me), 1)]);
}

/// Large enough for its columns to be deflated.
#[test]
fn a_large_copy_is_merged() {
    let (mut ana, mut ben) = apart();
    ben.write("import", support::records(400).iter().map(create).collect());
    let summary = ana.merge(&ben.file()).unwrap();
    assert_eq!(
        summary.added.len(),
        900,
        "of 400 deals 5 were there; each has an activity; 100 organisations, 5 members"
    );
    assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
}

#[test]
fn without_a_workspace_a_copy_becomes_it() {
    let (ana, _) = apart();
    let mut ben = Copy::empty("ben");
    let (preview, staged) = WholeCopy::open(ana.file()).unwrap();
    assert!(preview.adopts);
    assert_eq!((preview.summary.added.len(), &*preview.workspace), (6, "Waterworks"));
    let adopted = staged.adopt(actor("ben"));
    assert_eq!(adopted.records, adopted.document.read_all());
    assert_eq!(Document::open(&adopted.snapshot, actor("cem")).unwrap().heads(), ana.doc.heads());
    ben.doc = adopted.document;
    ben.book.apply(adopted.records);
    assert_eq!(ben.told().differences(&ana.told()), [""; 0]);
    ben.edit(deal_entity(1), "title", text("His"));
    assert_eq!(ben.told().differences(&ben.read()), [""; 0]);
}

#[test]
fn a_file_that_is_no_workspace_is_refused() {
    let check = |bytes: &[u8], ending: Option<&str>| {
        assert_eq!(refusal(bytes.to_vec()), CopyRefused::NotAWorkspace(ending.map(str::to_owned)));
    };
    check(b"", None);
    check(b"\x00\x01", None);
    check(b"PK\x03\x04 a spreadsheet", Some("zip"));
    check(b"age-encryption.org/v1\n", Some("age"));
    check(b"Title,Value\n", Some("txt"));
    check(b"{\"deals\": []}", Some("json"));
}

#[test]
fn a_document_of_something_else_is_refused() {
    let mut other = Automerge::new();
    other.transact::<_, _, automerge::AutomergeError>(|tx| tx.put(ROOT, "deals", 1)).unwrap();
    assert_eq!(refusal(other.save()), CopyRefused::NotKariz);
    assert_eq!(refusal(Copy::empty("ben").doc.save()), CopyRefused::NotKariz);
}

#[test]
fn a_copy_of_another_workspace_is_refused_by_its_name() {
    let mut cem = Copy::empty("cem");
    cem.write("start-workspace", vec![create(&workspace(99, "Windworks").into())]);
    assert_eq!(refusal(cem.doc.save()), CopyRefused::OtherWorkspace("Windworks".to_owned(), Some(id(99))));
}

#[test]
fn a_copy_of_a_newer_layout_is_refused() {
    let (_, ben) = apart();
    let mut newer = Automerge::load(&ben.doc.save()).unwrap();
    newer.transact::<_, _, automerge::AutomergeError>(|tx| tx.put(ROOT, "schema", 2)).unwrap();
    assert_eq!(refusal(newer.save()), CopyRefused::TooNew);
    assert!(Document::open(&newer.save(), actor("ben")).is_err());
}

#[test]
fn a_file_that_is_far_too_large_is_refused() {
    let (_, ben) = apart();
    let mut bytes = ben.doc.save();
    bytes.resize(MAX_FILE + 1, 0);
    assert_eq!(refusal(bytes), CopyRefused::TooLarge(MAX_FILE + 1));
}

/// A few bytes that say "thirty million operations".
#[test]
fn a_file_that_would_swell_beyond_measure_is_stopped() {
    let head = [&[0][..], &[1, 7], &[1, 1, 0], &[0], &[0]].concat();
    let column = [0x42, 5];
    let run = [0x80, 0x87, 0xa7, 0x0e, 1];
    let body = [&head[..], &[1], &column, &run].concat();
    let length = u8::try_from(body.len()).unwrap();
    let chunk = [&[0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, 1, length][..], &body].concat();
    assert_eq!(refusal(chunk), CopyRefused::Stopped);
}

/// B6: of two changes with one number only one can be had. Whoever was first stays, and the other is told.
#[test]
fn of_an_actor_that_was_used_twice_the_second_is_left_out() {
    let (mut ana, ben) = apart();
    let mut twin = ben.clone();
    ana.hear(&{
        let mut ben = ben;
        ben.edit(deal_entity(1), "title", text("One"));
        ben
    });
    twin.edit(deal_entity(1), "title", text("Other"));
    let before = ana.doc.save();
    let summary = ana.merge(&twin.file()).unwrap();
    assert_eq!((summary.changes, summary.left_out.clashes), (0, 1));
    assert_eq!(ana.doc.save(), before);
}

/// The time of a merge is that of the changes, whatever clock they were made by.
#[test]
fn a_wrong_clock_is_told_as_it_is() {
    let (ana, mut ben) = apart();
    ben.now = Timestamp(-1_000_000);
    ben.edit(deal_entity(1), "title", text("Early"));
    let (preview, _) = ana.doc.preview(&ana.book, &ben.file()).unwrap();
    assert_eq!(preview.newest, Some(ben.now));
}

/// Ben's copy after another tool was at these deals of his.
fn meddled(ben: &Copy, change: impl Fn(&mut automerge::transaction::Transaction<'_>, automerge::ObjId)) -> ForeignCopy {
    let mut doc = Automerge::load(&ben.doc.save()).unwrap();
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    doc.transact::<_, _, automerge::AutomergeError>(|tx| {
        change(tx, deals);
        Ok(())
    })
    .unwrap();
    file(doc.save())
}

fn put_field(
    tx: &mut automerge::transaction::Transaction<'_>,
    deals: &automerge::ObjId,
    number: u64,
    field: &str,
    value: &str,
) {
    let deal = tx.get(deals, deal_entity(number).id.to_string()).unwrap().unwrap().1;
    tx.put(deal, field, value).unwrap();
}

/// B6: with the title and the value that it had before.
#[test]
fn records_that_become_unreadable_are_told_and_are_not_unchanged() {
    let (mut ana, mut ben) = apart();
    ben.edit(deal_entity(2), "removed", Removal::Undone.encode());
    ana.hear(&ben);
    let theirs = meddled(&ben, |tx, deals| {
        put_field(tx, &deals, 1, "title", "");
        put_field(tx, &deals, 2, "status", "won soon");
        put_field(tx, &deals, 3, "title", "Renamed");
        put_field(tx, &deals, 3, "status", "won soon");
        let stray = tx.put_object(&deals, deal_entity(9).id.to_string(), ObjType::Map).unwrap();
        tx.put(stray, "title", "Stray").unwrap();
    });
    let summary = ana.merge(&theirs).unwrap();
    let lost = |number: u64, field: &'static str, before: Value, after: &str| MergedRecord {
        entity: deal_entity(number),
        title: deal(number).title,
        lost: Some(Lost::Unreadable),
        fields: vec![(field.into(), before, text(after))],
        ..MergedRecord::default()
    };
    let status = kariz_core::delta::value_in(&kariz_core::AnyRecord::from(deal(3)).fields(), "status");
    let expected = [lost(1, "title", text(&deal(1).title), ""), lost(3, "status", status, "won soon")];
    assert_eq!(summary.removed, expected, "what was undone is nobody's loss");
    assert_eq!((entities(&summary.unreadable), &*summary.unreadable[0].title), (vec![deal_entity(9)], "Stray"));
    assert_eq!((summary.unchanged_deals, summary.added.len(), summary.changed.len()), (2, 0, 0));
    assert!(summary.loses_much(ana.book.count()));
    assert_eq!(ana.merge(&theirs).unwrap().removed, [], "once");
}

#[test]
fn records_that_can_be_read_again_are_told() {
    let (mut ana, mut ben) = apart();
    ana.merge(&meddled(&ben, |tx, deals| put_field(tx, &deals, 1, "status", "won soon"))).unwrap();
    let theirs = meddled(&ana, |tx, deals| put_field(tx, &deals, 1, "status", "won 2026-02-01"));
    let summary = ana.merge(&theirs).unwrap();
    let fields = vec![("status".into(), text("won soon"), text("won 2026-02-01"))];
    let again = MergedRecord { entity: deal_entity(1), title: deal(1).title, fields, ..MergedRecord::default() };
    assert_eq!((summary.readable, summary.added, summary.unchanged_deals), (vec![again], vec![], 4));
    ben.merge(&ana.file()).unwrap();
    assert_eq!(ben.told().differences(&ana.told()), [""; 0]);
}

/// L11, B6: a word that is not known here takes a deal off the board. That is told as a loss, and warned of.
#[test]
fn deals_that_go_where_only_a_later_version_knows_are_told_as_lost() {
    let (mut ana, ben) = apart();
    let theirs = meddled(&ben, |tx, deals| put_field(tx, &deals, 1, "status", "parked 2027-01-01"));
    let summary = ana.merge(&theirs).unwrap();
    let told: Vec<_> = summary.removed.iter().map(|record| (record.entity, record.lost)).collect();
    assert_eq!((told, summary.lost(), summary.changed.len()), (vec![(deal_entity(1), Some(Lost::Elsewhere))], 1, 0));
}

/// L11: with what only another version knows.
#[test]
fn what_was_stored_of_a_record_is_known_after_it_is_gone() {
    let (mut ana, _) = apart();
    ana.write("newer", vec![set(deal_entity(1), "mood", text("good"))]);
    let heads = ana.doc.heads();
    ana.write(
        "edit-deals",
        vec![set(deal_entity(1), "mood", Value::Null), set(deal_entity(1), "title", text("Later"))],
    );
    let nobody = deal_entity(77);
    let stored = ana.doc.stored_at(&heads, &[deal_entity(1), nobody]);
    let [(entity, fields)] = &stored[..] else { panic!("{stored:?}") };
    let value = |name| kariz_core::delta::value_in(fields, name);
    assert_eq!((*entity, value("mood"), value("title")), (deal_entity(1), text("good"), text(&deal(1).title)));
    assert_eq!(ana.doc.stored_at(&vec![[7; 32]], &[deal_entity(1)]), []);
}

/// How a file is spoiled on its way.
#[derive(Clone, Debug)]
enum Damage {
    CutAt(prop::sample::Index),
    Flip(prop::sample::Index, u8),
    Lose(prop::sample::Index),
    Add(prop::sample::Index, u8),
    Append(Vec<u8>),
}

impl Damage {
    fn spoil(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::CutAt(at) => bytes.truncate(at.index(bytes.len())),
            Self::Flip(at, bits) => {
                let at = at.index(bytes.len());
                bytes[at] ^= bits;
            }
            Self::Lose(at) => drop(bytes.remove(at.index(bytes.len()))),
            Self::Add(at, byte) => bytes.insert(at.index(bytes.len()), *byte),
            Self::Append(more) => bytes.extend(more),
        }
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        any::<prop::sample::Index>().prop_map(Damage::CutAt),
        (any::<prop::sample::Index>(), 1_u8..).prop_map(|(at, bits)| Damage::Flip(at, bits)),
        any::<prop::sample::Index>().prop_map(Damage::Lose),
        (any::<prop::sample::Index>(), any::<u8>()).prop_map(|(at, byte)| Damage::Add(at, byte)),
        prop::collection::vec(any::<u8>(), 1..40).prop_map(Damage::Append),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// B1: a clear refusal, or the file as it was; and the workspace as it was before.
    #[test]
    fn a_spoiled_file_is_refused(damage in damage(), has_increments: bool) {
        let (ana, mut ben) = apart();
        let mut bytes = ben.doc.save();
        let heads = ben.doc.heads();
        ben.edit(deal_entity(1), "title", text("Renamed"));
        ben.edit(deal_entity(2), "status", Value::Null);
        if has_increments {
            bytes.extend(ben.doc.save_after(&heads));
        } else {
            bytes = ben.doc.save();
        }
        damage.spoil(&mut bytes);
        let before = ana.doc.save();
        let whole = WholeCopy::open(file(bytes.clone()));
        prop_assert_eq!(whole.is_ok(), ana.doc.preview(&ana.book, &file(bytes.clone())).is_ok());
        if let Ok((_, staged)) = whole {
            let adopted = staged.adopt(actor("cem"));
            prop_assert!(Document::open(&adopted.snapshot, actor("dua")).is_ok());
            let mut book = Book::default();
            book.apply(adopted.records);
            let untouched = ben.book.get(Entity::new(Table::Deals, id::<kariz_core::RecordId>(100_003)));
            prop_assert_eq!(book.get(deal_entity(3)), untouched);
            let is_cut_between_chunks = has_increments && matches!(damage, Damage::CutAt(_));
            prop_assert!(is_cut_between_chunks || book.deal(id(100_001)).is_some_and(|deal| deal.title == "Renamed"));
        }
        prop_assert_eq!(ana.doc.save(), before);
        let mut cem = ana.clone();
        if cem.doc.receive(&bytes).is_err() {
            prop_assert_eq!(cem.doc.heads(), ana.doc.heads());
        }
    }
}

#[test]
fn fields_that_are_set_are_told_by_name() {
    let (mut ana, mut ben) = apart();
    let writes = vec![set(deal_entity(1), "about", Value::Null), set(deal_entity(1), "likelihood", Value::Int(10))];
    ben.write("edit-deals", writes);
    let summary = ana.merge(&ben.file()).unwrap();
    let names: Vec<_> = summary.changed[0].fields.iter().map(|(name, ..)| &**name).collect();
    assert_eq!(names, ["likelihood"], "an empty text that is emptied stays as it is");
}

/// A change with the same meaning, written otherwise than Automerge writes it: the length of its
/// message takes a byte more than it needs.
fn written_otherwise(change: &[u8]) -> Vec<u8> {
    let (head, body) = (9 + 1 + usize::from(change[9] >= 0x80), |at: usize| &change[at..]);
    let message = body(head).windows(11).position(|window| window == b"edit-deals ").unwrap() - 1;
    let body = body(head);
    let body = [&body[..message], &[body[message] | 0x80, 0], &body[message + 1..]].concat();
    let mut hashed = vec![1];
    let mut length = body.len();
    while length >= 0x80 {
        hashed.push(u8::try_from(length & 0x7f).unwrap() | 0x80);
        length >>= 7;
    }
    hashed.push(u8::try_from(length).unwrap());
    hashed.extend(body);
    let hash = Sha256::digest(&hashed);
    [&[0x85, 0x6f, 0x4a, 0x83][..], &hash[..4], &hashed].concat()
}

#[test]
fn changes_that_are_made_up_are_refused() {
    let (ana, mut ben) = apart();
    let (bytes, heads) = (ben.doc.save(), ben.doc.heads());
    ben.edit(deal_entity(1), "title", text("His"));
    let change = ben.doc.save_after(&heads);
    let usual = [bytes.clone(), change.clone()].concat();
    assert!(ana.doc.preview(&ana.book, &file(usual)).is_ok());
    let made_up = [bytes, written_otherwise(&change)].concat();
    assert_eq!(WholeCopy::open(file(made_up.clone())).map(drop), Err(CopyRefused::Damaged));
    assert_eq!(refusal(made_up), CopyRefused::Damaged);
}
