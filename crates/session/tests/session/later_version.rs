//! A document that a later version has written: with a table, fields, words and a keyed field that this one does
//! not know (L11). It is opened, worked on, merged, taken back, exported, and goes back to where it came from.

use automerge::{Automerge, ObjType, ROOT, ReadDoc, ScalarValue, transaction::Transactable};
use kariz_core::{Activity, Command, DealId, DealPatch, RecordId, Table};
use kariz_protocol::{Ask, ForeignCopy};

use crate::{
    copies::{ana_and_ben, merge, share},
    sim::{World, words},
};

/// What the later version writes into a deal.
const NEWS: [(&str, &str); 3] =
    [("status", "paused 2027-01-01"), ("health", "fair"), ("promise 1795000000001 7f", "spring - 01")];
const TOUR: &str = "01KJPZV2800009Y8DPR4GYSP3Q";

/// A copy as the later version leaves it: Valves is paused, an activity of an unknown kind stands beside it, and
/// there is a table of tours.
fn by_a_later_version(copy: &ForeignCopy, valves: DealId) -> ForeignCopy {
    let mut doc = Automerge::load(&copy.bytes).unwrap();
    let mut change = doc.transaction();
    let (_, deals) = change.get(ROOT, "deals").unwrap().unwrap();
    let (_, deal) = change.get(&deals, valves.to_string()).unwrap().unwrap();
    for (field, value) in NEWS {
        change.put(&deal, field, value).unwrap();
    }
    let (_, activities) = change.get(ROOT, "activities").unwrap().unwrap();
    let visit = change.put_object(&activities, RecordId(77).to_string(), ObjType::Map).unwrap();
    change.put(&visit, "kind", "visit").unwrap();
    change.put(&visit, "title", "See the pumps").unwrap();
    change.put(&visit, "deal", valves.to_string()).unwrap();
    change.put(&visit, "createdAt", 1_795_000_000_000_i64).unwrap();
    let tours = change.put_object(ROOT, "tours", ObjType::Map).unwrap();
    let tour = change.put_object(&tours, TOUR, ObjType::Map).unwrap();
    change.put(&tour, "name", "North").unwrap();
    change.commit();
    ForeignCopy { name: "later.kariz".to_owned(), bytes: doc.save() }
}

/// Everything of it that this version does not know, as it stands in a copy.
fn news_in(copy: &ForeignCopy, valves: DealId) -> Vec<String> {
    let doc = Automerge::load(&copy.bytes).unwrap();
    let text = |map: &automerge::ObjId, field: &str| match doc.get(map, field).unwrap() {
        Some((automerge::Value::Scalar(value), _)) => match &*value {
            ScalarValue::Str(text) => text.to_string(),
            other => format!("{other:?}"),
        },
        other => format!("{other:?}"),
    };
    let record = |table: &str, key: String| {
        let (_, table) = doc.get(ROOT, table).unwrap().unwrap();
        doc.get(table, key).unwrap().unwrap().1
    };
    let deal = record("deals", valves.to_string());
    let mut found: Vec<_> = NEWS.iter().map(|(field, _)| text(&deal, field)).collect();
    found.push(text(&record("activities", RecordId(77).to_string()), "kind"));
    found.push(text(&record("tours", TOUR.to_owned()), "name"));
    found
}

/// Ana has merged what a later version has made of the copy that she has given.
fn merged() -> (World, World, DealId, Vec<String>) {
    let (mut ana, mut ben) = ana_and_ben(7);
    let valves = ben.add_deal(0, "Valves");
    ben.settle();
    let shared = share(&mut ben, 0);
    merge(&mut ana, 0, &shared);
    let later = by_a_later_version(&shared, valves);
    let news = news_in(&later, valves);
    merge(&mut ana, 0, &later);
    (ana, ben, valves, news)
}

#[test]
fn it_is_read_as_far_as_it_is_known() {
    let (ana, _, valves, news) = merged();
    assert_eq!(news, ["paused 2027-01-01", "fair", "spring - 01", "visit", "North"]);
    let book = ana.tab(0).book();
    assert!(book.quarantined().is_empty(), "nothing is set aside: {:?}", book.quarantined());
    let deal = book.deal(valves).unwrap();
    assert_eq!((deal.title.as_str(), deal.unread.word("status")), ("Valves", Some("paused")));
    assert!(deal.stands_elsewhere() && !deal.is_open(), "neither open nor closed here");
    let visit = book.activities().find(|activity| activity.title == "See the pumps").unwrap();
    assert_eq!((visit.unread.word("kind"), visit.deal), (Some("visit"), Some(valves)));
}

/// Work on such records, a restart and a compaction leave all that is not known as it stands; the file that is handed
/// back has it.
#[test]
fn nothing_of_it_is_lost_by_working_on_it() {
    let (mut ana, _, valves, news) = merged();
    let patch = DealPatch { about: Some("Back in spring".to_owned()), ..DealPatch::default() };
    ana.command(0, Command::EditDeals(vec![valves], Box::new(patch)));
    let visit = ana.tab(0).book().activities().find(|activity| activity.title == "See the pumps").unwrap();
    let patch = kariz_core::ActivityPatch::between(
        visit,
        &Activity { title: "See all pumps".to_owned(), ..Activity::clone(visit) },
    );
    let visit = visit.id;
    ana.command(0, Command::EditActivity(visit, Box::new(patch)));
    ana.pass(60_000); // long enough to paint and to compact
    assert_eq!(news_in(&share(&mut ana, 0), valves), news);

    let mut again = World::after(8, ana.disk.clone());
    let tab = again.opened_tab();
    assert_eq!(again.tab(tab).book().deal(valves).unwrap().about, "Back in spring");
    again.ask_numbered(tab, Ask::Undo);
    again.settle();
    assert_eq!(news_in(&share(&mut again, tab), valves), news);
}

/// Undo of an edit, of the merge itself, and doing it again.
#[test]
fn undo_leaves_it_alone_and_takes_it_back_whole() {
    let (mut ana, _, valves, news) = merged();
    let before = ana.tab(0).book().deal(valves).cloned().unwrap();
    ana.command(0, words::rename(valves, "Steel valves"));
    ana.ask_numbered(0, Ask::Undo);
    assert_eq!(ana.tab(0).book().deal(valves), Some(&before));

    ana.ask_numbered(0, Ask::Undo);
    assert!(
        ana.tab(0).book().deal(valves).unwrap().is_open(),
        "the merge is taken back: {:?}",
        ana.tab(0).book().deal(valves)
    );
    ana.ask_numbered(0, Ask::Redo);
    assert_eq!(ana.tab(0).book().deal(valves), Some(&before));
    assert_eq!(news_in(&share(&mut ana, 0), valves), news);
}

/// A colleague with this version gets it from her, and edits it too; nobody loses anything, and all are the same.
#[test]
fn it_goes_through_copies_of_this_version() {
    let (mut ana, mut ben, valves, news) = merged();
    ben.command(0, words::rename(valves, "Steel valves"));
    ben.settle();
    let hers = share(&mut ana, 0);
    merge(&mut ben, 0, &hers);
    let his = share(&mut ben, 0);
    merge(&mut ana, 0, &his);
    assert_eq!(news_in(&share(&mut ana, 0), valves), news);
    assert_eq!(news_in(&share(&mut ben, 0), valves), news);
    assert_eq!(ana.tab(0).heads(), ben.tab(0).heads());
    assert_eq!(ana.tab(0).book().deal(valves).unwrap().title, "Steel valves");
    assert_eq!(
        ana.tab(0).book().get(kariz_core::Entity::new(Table::Deals, valves)),
        ben.tab(0).book().get(kariz_core::Entity::new(Table::Deals, valves))
    );
}
