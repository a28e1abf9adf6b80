//! What is told of a copy is so: of what it holds, of what is left out of it, and by names (L5, B6).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use automerge::{Automerge, ObjType, ROOT, ReadDoc, transaction::CommitOptions, transaction::Transactable};
use kariz_core::{
    Activity, ActivityKind, DealStatus, Entity, Landing, LogKey, RecordId, Removal, Stage, StageId, StageMove, Table,
    Timestamp, Value, field::Field,
};
use kariz_protocol::{ForeignCopy, LeftOut, LeftOutOf, MergeSummary, MergedRecord};
use support::{Copy, create, deal, deal_entity, id, member, set, text};

/// Ana with five deals, and Ben with the same.
fn apart() -> (Copy, Copy) {
    let mut ana = Copy::start("ana");
    ana.write("import", (1..=5).map(|number| create(&deal(number).into())).collect());
    let ben = ana.give_to("ben");
    (ana, ben)
}

fn entities(list: &[MergedRecord]) -> Vec<Entity> {
    list.iter().map(|record| record.entity).collect()
}

fn binned(copy: &Copy) -> Value {
    Removal::Binned { at: copy.now, by: Some(copy.me) }.encode()
}

fn previewed(ana: &Copy, copy: &ForeignCopy) -> MergeSummary {
    let (preview, _) = ana.doc.preview(&ana.book, copy).unwrap();
    preview.summary
}

#[test]
fn what_is_in_a_copy_that_was_merged_before_is_compared_with_what_is_here() {
    let (mut ana, mut ben) = apart();
    ben.write("add-deal", vec![create(&deal(6).into())]);
    let copy = ben.file();
    assert!(!previewed(&ana, &copy).is_all_here());
    ana.merge(&copy).unwrap();
    assert!(previewed(&ana, &copy).is_all_here());
    assert_eq!(previewed(&ana, &copy).unchanged_deals, 6);

    ana.write("add-deal", vec![create(&deal(7).into())]);
    assert!(previewed(&ana, &copy).is_all_here(), "what is here and not there is no difference");
    assert_eq!(previewed(&ana, &copy).unchanged_deals, 6, "the seventh is not in it");

    ana.edit(deal_entity(6), "removed", binned(&ana));
    ana.edit(deal_entity(5), "removed", Removal::Undone.encode());
    ana.edit(deal_entity(4), "title", text("Renamed since"));
    ana.edit(deal_entity(3), "rank", text("zz"));
    let summary = previewed(&ana, &copy);
    assert_eq!(entities(&summary.in_bin), [deal_entity(6)]);
    assert_eq!(entities(&summary.undone), [deal_entity(5)]);
    let fields = vec![("title".into(), text(&deal(4).title), text("Renamed since"))];
    let title = "Renamed since".to_owned();
    let since = MergedRecord { entity: deal_entity(4), title, fields, ..MergedRecord::default() };
    assert_eq!(summary.changed_since, [since]);
    assert_eq!((summary.changes, summary.unchanged_deals), (0, 3), "another place in a column reads the same");
    assert!(!summary.is_all_here());
}

#[test]
fn a_record_is_told_once_also_where_it_differs_on_both_sides() {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), "about", text("Hers"));
    ben.edit(deal_entity(1), "title", text("His"));
    ana.edit(deal_entity(2), "about", text("Hers"));
    let summary = previewed(&ana, &ben.file());
    assert_eq!(
        (entities(&summary.changed), entities(&summary.changed_since)),
        (vec![deal_entity(1)], vec![deal_entity(2)])
    );
    assert_eq!(summary.unchanged_deals, 3);
}

/// What is in conflict was not changed later here: both values are kept.
#[test]
fn a_conflict_is_no_later_change() {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), "title", text("Hers"));
    ben.edit(deal_entity(1), "title", text("His"));
    let (hers, his) = (ana.file(), ben.file());
    for (one, copy) in [(&mut ana, his), (&mut ben, hers)] {
        let first = one.merge(&copy).unwrap();
        let again = one.merge(&copy).unwrap();
        assert_eq!((first.changed_since, first.unchanged_deals), (vec![], 4));
        assert!(again.is_all_here());
        let is_his = again.unchanged_deals == 5;
        assert_eq!(is_his, !first.changed.is_empty(), "where the copy's value stands, the deal reads as in it");
    }
}

#[test]
fn what_goes_into_the_bin_and_was_changed_here_is_told_as_such() {
    let (mut ana, mut ben) = apart();
    ben.edit(deal_entity(1), "removed", binned(&ben));
    ben.edit(deal_entity(2), "title", text("Last words"));
    ben.edit(deal_entity(2), "removed", binned(&ben));
    ben.edit(deal_entity(3), "title", text("Last words"));
    ben.edit(deal_entity(3), "removed", binned(&ben));
    ben.edit(deal_entity(4), "removed", binned(&ben));
    ana.edit(deal_entity(1), "about", text("Still going"));
    ana.edit(deal_entity(3), "title", text("Still going"));
    let call = Activity { id: id(1), deal: Some(id(100_004)), created_at: Timestamp(1), ..Activity::default() };
    ana.write("add-activity", vec![create(&call.into())]);
    let summary = previewed(&ana, &ben.file());
    let told: Vec<_> = summary.removed.iter().map(|record| (record.entity, record.is_changed_here)).collect();
    assert_eq!(
        told,
        [(1, true), (2, false), (3, true), (4, true)].map(|(number, is_changed)| (deal_entity(number), is_changed))
    );
}

#[test]
fn what_is_in_the_bin_here_and_was_changed_there_is_told_as_such() {
    let (mut ana, mut ben) = apart();
    ana.edit(deal_entity(1), "removed", binned(&ana));
    ana.edit(deal_entity(2), "removed", binned(&ana));
    ben.edit(deal_entity(1), "title", text("Still going"));
    let summary = ana.merge(&ben.file()).unwrap();
    assert_eq!(
        (entities(&summary.changed_in_bin), entities(&summary.in_bin)),
        (vec![deal_entity(1)], vec![deal_entity(2)])
    );
    assert_eq!((summary.changed, summary.removed), (vec![], vec![]));
    assert!(ana.book.deal(id(100_001)).unwrap().removed.is_some(), "it stays in the bin");
}

#[test]
fn fields_that_people_do_not_know_are_not_listed() {
    let (ana, mut ben) = apart();
    let stage: StageId = id(777);
    let key = LogKey { at: ben.now, salt: 7 };
    let step = StageMove { from: None, to: Landing::Stage(stage), by: Some(ben.me), unmet: false };
    let writes = [
        ("rank".to_owned(), text("zz")),
        (format!("move {} {:x}", key.at.0, key.salt), step.encode()),
        ("status".to_owned(), DealStatus::Open { stage, since: ben.now }.encode()),
        (format!("tick {}", id::<RecordId>(7)), Value::Bool(true)),
    ];
    let set = |(field, after): (String, Value)| kariz_core::Write::Set {
        entity: deal_entity(1),
        field: field.into(),
        before: Value::Null,
        after,
    };
    ben.write("move-deals", writes.into_iter().map(set).collect());
    let summary = previewed(&ana, &ben.file());
    let fields: Vec<_> = summary.changed[0].fields.iter().map(|(name, ..)| &**name).collect();
    assert!(fields.contains(&"status") && !fields.iter().any(|name| name.starts_with("move ") || *name == "rank"));
}

#[test]
fn what_only_the_copy_has_is_named_from_the_copy() {
    let (mut ana, mut ben) = apart();
    let stage = Stage { id: id(777), pipeline: id(800), name: "Trial".to_owned(), ..Stage::default() };
    let him = kariz_core::Member { id: ben.me, name: "Ben Olsen".to_owned(), ..member(0, "") };
    ben.write("add-stage", vec![create(&stage.clone().into()), create(&him.into())]);
    ana.edit(deal_entity(1), "owner", Value::Null);
    ben.write(
        "edit-deals",
        vec![
            set(deal_entity(1), "owner", text(&ben.me.to_string())),
            set(deal_entity(2), "status", DealStatus::Open { stage: stage.id, since: Timestamp(1) }.encode()),
        ],
    );
    let MergeSummary { mut names, by, conflicts, .. } = previewed(&ana, &ben.file());
    names.sort();
    let mut expected = vec![
        (Entity::new(Table::Members, ben.me), "Ben Olsen".to_owned()),
        (Entity::new(Table::Stages, stage.id), "Trial".to_owned()),
    ];
    expected.sort();
    assert_eq!((names, by, conflicts.len()), (expected, vec![(Some(ben.me), 2)], 1));
    ana.merge(&ben.file()).unwrap();
    ben.edit(deal_entity(2), "title", text("Known by now"));
    assert_eq!(previewed(&ana, &ben.file()).names, [], "what is here has its name here");
}

#[test]
fn activities_are_called_by_their_title_or_first_words_and_kind() {
    let (ana, mut ben) = apart();
    let activity = |number: u64, title: &str, note: &str| {
        let (title, note) = (title.to_owned(), note.to_owned());
        Activity {
            id: id(number),
            kind: ActivityKind::Note,
            title,
            note,
            created_at: Timestamp(1),
            ..Activity::default()
        }
    };
    let long = format!("{}\nand more", "word ".repeat(30));
    let notes = [
        activity(1, "Call them", "x"),
        activity(2, "", "First line\nsecond"),
        activity(3, " ", &long),
        activity(4, "", ""),
    ];
    ben.write("add-activity", notes.map(|note| create(&note.into())).to_vec());
    let added = previewed(&ana, &ben.file()).added;
    let mut told: Vec<_> = added.iter().map(|record| (record.entity.id, &*record.title, record.activity)).collect();
    told.sort();
    let cut = format!("{}\u{2026}", "word ".repeat(12).trim_end());
    let kind = Some(ActivityKind::Note);
    let titles = ["Call them", "First line", &cut, ""];
    assert!(told.iter().map(|(_, title, kind)| (*title, *kind)).eq(titles.map(|title| (title, kind))), "{told:?}");
}

/// Ben's copy after somebody has deleted a deal of it for good, put a map into another, and edited a third.
fn with_a_deletion(ben: &Copy) -> ForeignCopy {
    let mut doc = Automerge::load(&ben.doc.save()).unwrap();
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let key = |number| deal_entity(number).id.to_string();
    let message = format!("edit-deals {}", ben.me);
    let mut commit = |write: &dyn Fn(&mut automerge::transaction::Transaction<'_>)| {
        let mut tx = doc.transaction();
        write(&mut tx);
        tx.commit_with(CommitOptions::default().with_message(message.clone()));
    };
    let of = |tx: &automerge::transaction::Transaction<'_>, number| tx.get(&deals, key(number)).unwrap().unwrap().1;
    commit(&|tx| tx.delete(&deals, key(1)).unwrap());
    commit(&|tx| drop(tx.put_object(of(tx, 2), "parts", ObjType::Map).unwrap()));
    commit(&|tx| tx.put(of(tx, 3), "title", "Honest").unwrap());
    ForeignCopy { name: "ben.kariz".to_owned(), bytes: doc.save() }
}

/// B6: only one of them would delete something; the others build on it.
#[test]
fn what_builds_on_a_change_that_is_left_out_is_counted_by_itself() {
    let (mut ana, ben) = apart();
    let copy = with_a_deletion(&ben);
    for _ in 0..2 {
        let summary = previewed(&ana, &copy);
        assert_eq!(summary.left_out, LeftOut { deletions: 1, dependents: 2, ..LeftOut::default() });
        let about = LeftOutOf { records: [1, 2, 3].map(deal_entity).to_vec(), by: vec![ben.me] };
        assert_eq!(summary.left_out_of, about);
        assert!(!summary.is_all_here());
        assert_eq!((summary.changes, summary.unchanged_deals), (0, 5), "what is left out is no difference");
        ana.merge(&copy).unwrap();
    }
}

#[test]
fn what_may_not_be_written_at_the_top_is_counted_by_itself() {
    let (ana, ben) = apart();
    let mut doc = Automerge::load(&ben.doc.save()).unwrap();
    doc.transact::<_, _, automerge::AutomergeError>(|tx| tx.put(ROOT, "remarks", "ours")).unwrap();
    let copy = ForeignCopy { name: "ben.kariz".to_owned(), bytes: doc.save() };
    assert_eq!(previewed(&ana, &copy).left_out, LeftOut { layout: 1, ..LeftOut::default() });
}
