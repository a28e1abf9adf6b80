//! What strangers bring that is large, or makes much work: it is taken back, saved and handed on like all else
//! (B6, B7, B9).

use std::time::Duration;

use automerge::{
    ActorId, Automerge, Change, ObjId, ObjType, ROOT, ReadDoc,
    transaction::{CommitOptions, Transactable, Transaction},
};
use cpu_time::ThreadTime;
use kariz_document::{Actor, Document};
use kariz_protocol::{Ask, DeviceId, Done, ForeignCopy};
use kariz_session::{ChunkKey, ChunkKind, Slot, Suspect, examine};

use crate::{
    copies::{ana_and_ben, copy, merge, share},
    sim::{
        World,
        dice::Dice,
        forge::{message, raw},
        stranger::{self, Stranger},
        words,
    },
};

const MALLORY: DeviceId = DeviceId(66);

fn document(world: &mut World) -> Automerge {
    Automerge::load(&share(world, 0).bytes).unwrap()
}

/// The next change of somebody who builds on all of it, as the author with this number.
fn written(doc: &mut Automerge, author: u32, write: impl FnOnce(&mut Transaction<'_>, &[ObjId])) -> Change {
    doc.set_actor(ActorId::from([&author.to_be_bytes()[..], &[0xee; 12]].concat()));
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let deals: Vec<_> = doc.map_range(&deals, ..).map(|deal| deal.id()).collect();
    let mut change = doc.transaction();
    write(&mut change, &deals);
    change.commit_with(CommitOptions::default().with_time(1_767_225_600));
    doc.get_last_local_change().unwrap()
}

/// A deal gets many fields, a thousand in a change.
fn much(doc: &mut Automerge, thousands: usize) -> Vec<Change> {
    let change = |nth: usize| {
        written(doc, 9, |tx, deals| {
            let fields = (1_000 * nth..1_000 * (nth + 1)).map(|nth| format!("tick {:026}", nth + 1));
            fields.for_each(|field| tx.put(&deals[0], field, true).unwrap());
        })
    };
    (0..thousands).map(change).collect()
}

fn small(changes: &[Change]) -> Vec<Vec<u8>> {
    changes.iter().map(|change| change.clone().bytes().into_owned()).collect()
}

fn titles(world: &World) -> Vec<String> {
    let mut titles: Vec<_> = world.tab(0).book().deals().map(|deal| deal.title.clone()).collect();
    titles.sort();
    titles
}

fn undo(world: &mut World) -> Done {
    let seq = world.ask_numbered(0, Ask::Undo);
    world.tab(0).done(seq).unwrap().clone().unwrap()
}

/// A deal with many fields: taken back, that is more than one change may write.
#[test]
fn b7_taking_back_what_a_copy_brought_is_saved_for_good() {
    let (mut ana, mut ben) = ana_and_ben(6);
    let before = ana.tab(0).book().to_delta().records;
    let mut doc = document(&mut ana);
    let _ = much(&mut doc, 4);
    merge(&mut ana, 0, &ForeignCopy { name: "theirs.kariz".to_owned(), bytes: doc.save() });
    let done = undo(&mut ana);
    assert_eq!((done.skipped, done.touched), (0, 1));
    assert_eq!(ana.tab(0).book().to_delta().records, before);
    ana.add_deal(0, "Later");
    ana.settle();
    let mut again = World::after(11, ana.disk.clone());
    again.opened_tab();
    assert_eq!(again.tab(0).heads(), ana.tab(0).heads(), "all that was saved is there");
    let hers = share(&mut ana, 0);
    assert_eq!(merge(&mut ben, 0, &hers).left_out.total(), 0);
    assert_eq!(ben.tab(0).heads(), ana.tab(0).heads());
}

/// Messages of some kilobytes make a deal very large; it can be worked with all the same.
#[test]
fn b9_a_deal_with_much_in_it_can_be_edited_and_goes_into_a_fresh_copy() {
    let (mut ana, _) = ana_and_ben(10);
    let mut doc = document(&mut ana);
    let changes = much(&mut doc, 12);
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    for changes in changes.chunks(4) {
        mallory.say(&mut ana, &stranger::sync(&message(small(changes))));
    }
    let deal = ana.tab(0).book().deals().next().unwrap().id;
    let begun = ThreadTime::now();
    ana.command(0, words::rename(deal, "Hers"));
    let took = begun.elapsed();
    println!("{took:.2?} to rename a deal with 12,000 fields");
    assert_eq!(titles(&ana), ["Hers"]);
    let fresh = copy(&mut ana, 0, Ask::FreshCopy).bytes;
    let read = examine(Suspect::Copy(fresh.clone()));
    assert!(read.is_ok_and(|verdict| verdict.is_sound), "what is given away can be read");
    let mut new = World::new(4);
    new.opened_tab();
    merge(&mut new, 0, &ForeignCopy { name: "hers.kariz".to_owned(), bytes: fresh });
    let records = |world: &World| world.tab(0).book().deals().map(|deal| deal.ticks.len()).collect::<Vec<_>>();
    assert_eq!((records(&new), records(&ana)), (vec![12_000], vec![12_000]));
    assert!(took < Duration::from_secs(5), "a title takes {took:?}");
}

/// What a peer brought is stored in several chunks, which are put together by size: what was little work in the
/// order in which it came is much in another, and is taken in all the same.
#[test]
fn b7_what_was_saved_opens_again_whatever_a_stranger_sent_meanwhile() {
    // Hers is stored as one snapshot, as of everybody who has worked for some time.
    let (_, mut ana) = ana_and_ben(12);
    for nth in 0..20 {
        ana.add_deal(0, &format!("Pumps {nth}"));
    }
    ana.settle();
    let base = document(&mut ana);
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    let branch = |by| written(&mut base.clone(), by, |tx, deals| tx.put(&deals[0], "x", 1).unwrap());
    let branches: Vec<_> = (0..256).map(branch).collect();
    let mut all = base.clone();
    all.apply_changes(branches.clone()).unwrap();
    let upon = written(&mut all, 5_000, |tx, deals| {
        let fields = deals.iter().flat_map(|deal| (0..1_000).map(move |nth| (deal, format!("f{nth}"))));
        fields.for_each(|(deal, field)| tx.put(deal, field, 1).unwrap());
    });
    let mut dice = Dice::new(1);
    let noise: String = (0..50_000).map(|_| format!("{:016x}", dice.roll())).collect();
    let noise = written(&mut base.clone(), 6_000, |tx, deals| tx.put(&deals[0], "noise", noise.as_str()).unwrap());
    for changes in [branches, vec![upon.clone()], vec![noise]] {
        mallory.say(&mut ana, &stranger::sync(&message(small(&changes))));
    }
    assert!(document(&mut ana).get_change_meta_by_hash(&upon.hash()).is_some());
    for title in ["Valves", "Meters", "Sensors"] {
        ana.add_deal(0, title);
        ana.settle();
    }
    let mut again = World::after(13, ana.disk.clone());
    again.opened_tab();
    assert_eq!(titles(&again), titles(&ana));
    assert_eq!(again.tab(0).heads(), ana.tab(0).heads());
}

/// Ana's browser, with a text in her first deal that is longer than a value may be: an earlier version has taken
/// it in.
fn with_long_text(seed: u64) -> (World, Automerge) {
    let (mut ana, _) = ana_and_ben(seed);
    ana.add_deal(0, "Valves");
    ana.settle();
    let mut doc = document(&mut ana);
    let long = written(&mut doc, 9, |tx, deals| {
        let text = tx.put_object(&deals[0], "about", ObjType::Text).unwrap();
        tx.splice_text(&text, 0, 0, &"🦀".repeat((1 << 18) + 1)).unwrap();
    });
    let workspace = ana.tab(0).book().workspace().unwrap().id;
    let mut disk = ana.disk.clone();
    let bytes = raw(&long);
    disk.put(Slot::Chunk(ChunkKey::incremental(workspace, &bytes)), bytes);
    let mut later = World::after(seed + 1, disk);
    later.opened_tab();
    assert_eq!(later.tab(0).heads().len(), 1);
    (later, doc)
}

/// A value that is longer than what can be written today is left alone, and counted; the rest is taken back.
#[test]
fn b6_a_long_text_that_stood_there_once_does_not_keep_a_merge_from_being_taken_back() {
    let (mut ana, mut doc) = with_long_text(14);
    assert!(doc.get_heads().iter().all(|head| ana.tab(0).heads().contains(&head.0)), "it opens as it was saved");
    let _ = written(&mut doc, 10, |tx, deals| {
        tx.put(&deals[0], "about", "short").unwrap();
        deals.iter().for_each(|deal| tx.put(deal, "status", "won soon").unwrap());
    });
    let was = titles(&ana);
    merge(&mut ana, 0, &ForeignCopy { name: "second.kariz".to_owned(), bytes: doc.save() });
    assert_eq!(titles(&ana), [""; 0], "none can be read");
    let done = undo(&mut ana);
    assert_eq!((done.skipped, done.touched), (1, 2));
    assert_eq!(titles(&ana), was);
}

#[test]
fn b6_a_fresh_copy_has_what_is_there_also_beside_a_long_text() {
    let (mut ana, _) = with_long_text(15);
    let fresh = copy(&mut ana, 0, Ask::FreshCopy).bytes;
    assert!(examine(Suspect::Copy(fresh.clone())).is_ok_and(|verdict| verdict.is_sound));
    let mut book = kariz_core::Book::default();
    book.apply(Document::open(&fresh, Actor([1; 16])).unwrap().read_all());
    let mut copied: Vec<_> = book.deals().map(|deal| deal.title.clone()).collect();
    copied.sort();
    assert_eq!(copied, titles(&ana));
    assert!(!copied.is_empty() && ana.disk.keys(ChunkKind::Incremental).len() > 1);
}
