//! What an outsider can do to a browser: each test fails while the hole is open.

use std::time::Instant;

use automerge::{
    ActorId, Automerge, Change, ObjId, ROOT, ReadDoc,
    transaction::{CommitOptions, Transactable},
};
use kariz_protocol::{Ask, DeviceId, ForeignCopy, PeerRefused, PeerTell, Tell};
use kariz_session::{Suspect, examine};

use crate::{
    copies::{ana_and_ben, merge, share},
    sim::{
        World,
        dice::Dice,
        forge::{message, raw},
        stranger::{self, Stranger},
    },
};

const MALLORY: DeviceId = DeviceId(66);

fn document(world: &mut World) -> Automerge {
    Automerge::load(&share(world, 0).bytes).unwrap()
}

/// The next change of somebody who builds on all of it.
fn written(
    doc: &mut Automerge,
    author: u8,
    write: impl FnOnce(&mut automerge::transaction::Transaction<'_>, &ObjId),
) -> Vec<u8> {
    doc.set_actor(ActorId::from([author; 16]));
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let deal = doc.map_range(&deals, ..).next().unwrap().id();
    let mut change = doc.transaction();
    write(&mut change, &deal);
    change.commit_with(CommitOptions::default().with_time(1_767_225_600));
    raw(&doc.get_last_local_change().unwrap())
}

fn small(change: &[u8]) -> Vec<u8> {
    Change::try_from(change).unwrap().bytes().into_owned()
}

fn refusals(world: &World) -> Vec<PeerRefused> {
    let told = world.tab(0).told.iter();
    told.filter_map(|tell| match tell {
        Tell::Peers(PeerTell::Refused(_, why)) => Some(why.clone()),
        _ => None,
    })
    .collect()
}

/// A deal with many moves: taken back, it is one change of more fields than anybody takes in.
#[test]
fn b7_taking_back_what_a_copy_brought_is_saved_for_good() {
    const MOVES: i64 = 25_500;
    let (mut ana, mut ben) = ana_and_ben(6);
    let mut doc = document(&mut ana);
    for half in 0..2 {
        written(&mut doc, 9, |tx, deal| {
            for nth in 0..MOVES {
                tx.put(deal, format!("tick {:026}", half * MOVES + nth + 1), true).unwrap();
            }
        });
    }
    let copy = ForeignCopy { name: "theirs.kariz".to_owned(), bytes: doc.save() };
    println!("{} bytes", copy.bytes.len());
    let begun = Instant::now();
    merge(&mut ana, 0, &copy);
    println!("{:.2?} to merge it", begun.elapsed());
    let begun = Instant::now();
    let seq = ana.ask_numbered(0, Ask::Undo);
    println!("{:.2?} to undo it: {:?}", begun.elapsed(), ana.tab(0).done(seq));
    ana.settle();
    ana.add_deal(0, "Later");
    ana.settle();
    let heads = ana.tab(0).heads();
    println!("saving: {:?}", ana.tab(0).told.iter().rev().find(|tell| matches!(tell, Tell::Saving(_))));
    let mut again = World::after(11, ana.disk.clone());
    again.opened_tab();
    println!(
        "{} deals were there, {} are there again",
        ana.tab(0).book().deals().count(),
        again.tab(0).book().deals().count()
    );
    let hers = share(&mut ana, 0);
    ben.ask_numbered(0, |seq| Ask::PreviewCopy(seq, hers.clone()));
    ben.settle();
    let preview = ben.tab(0).told.iter().rev().find_map(|tell| match tell {
        Tell::Preview(_, preview) => {
            Some(preview.as_ref().map(|preview| preview.summary.left_out).map_err(Clone::clone))
        }
        _ => None,
    });
    println!("Ben sees in her copy, left out: {preview:?}");
    assert!(again.tab(0).heads() == heads, "all that was saved is there");
}

fn titles(world: &World) -> Vec<String> {
    let mut titles: Vec<_> = world.tab(0).book().deals().map(|deal| deal.title.clone()).collect();
    titles.sort();
    titles
}

/// One message of some 100 KB makes a deal that cannot be worked with.
#[test]
fn b9_a_deal_with_much_in_it_can_be_edited_and_goes_into_a_fresh_copy() {
    let (mut ana, _) = ana_and_ben(10);
    let mut doc = document(&mut ana);
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    let mut sent = 0;
    for half in 0..2 {
        let change = written(&mut doc, 9, |tx, deal| {
            (0..26_000).for_each(|nth| tx.put(deal, format!("tick {:026}", half * 26_000 + nth + 1), true).unwrap());
        });
        let change = small(&change);
        sent += change.len();
        mallory.say(&mut ana, &stranger::sync(&message(vec![change])));
    }
    println!("{sent} bytes sent; refused: {:?}", refusals(&ana));
    let deal = ana.tab(0).book().deals().next().unwrap().id;
    let begun = Instant::now();
    ana.command(0, crate::sim::words::rename(deal, "Hers"));
    let took = begun.elapsed();
    println!("{took:.2?} to rename it");
    let fresh = crate::copies::copy(&mut ana, 0, Ask::FreshCopy).bytes;
    let read = examine(Suspect::Copy(fresh));
    println!("a fresh copy: {read:?}");
    assert!(read.is_ok_and(|verdict| verdict.is_sound), "what she signs can be read");
    assert!(took < std::time::Duration::from_secs(1), "a title takes {took:?}");
}

/// What a peer brought is stored in several chunks, which are put together by size: what was little work in the
/// order in which it came is too much in another.
#[test]
fn b7_what_was_saved_opens_again_whatever_a_stranger_sent_meanwhile() {
    // Hers is stored as one snapshot, as of everybody who has worked for some time.
    let (_, mut ana) = ana_and_ben(12);
    ana.settle();
    let base = document(&mut ana);
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    let by =
        |doc: &mut Automerge, number: u32, write: &dyn Fn(&mut automerge::transaction::Transaction<'_>, &ObjId)| {
            doc.set_actor(ActorId::from([&number.to_be_bytes()[..], &[0xee; 12]].concat()));
            let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
            let deal = doc.map_range(&deals, ..).next().unwrap().id();
            let mut change = doc.transaction();
            write(&mut change, &deal);
            change.commit_with(CommitOptions::default().with_time(1_767_225_600));
            doc.get_last_local_change().unwrap()
        };
    let branches: Vec<_> =
        (0..2_400).map(|number| by(&mut base.clone(), number, &|tx, deal| tx.put(deal, "x", 1).unwrap())).collect();
    let mut all = base.clone();
    all.apply_changes(branches.clone()).unwrap();
    let upon = by(&mut all, 5_000, &|tx, deal| (0..2_400).for_each(|nth| tx.put(deal, format!("f{nth}"), 1).unwrap()));
    let mut dice = Dice::new(1);
    let noise: String = (0..50_000).map(|_| format!("{:016x}", dice.roll())).collect();
    let noise = by(&mut base.clone(), 6_000, &|tx, deal| tx.put(deal, "noise", noise.as_str()).unwrap());
    let mut sent = 0;
    for changes in [branches, vec![upon], vec![noise]] {
        let changes: Vec<_> = changes.iter().map(|change| small(&raw(change))).collect();
        sent += changes.concat().len();
        mallory.say(&mut ana, &stranger::sync(&message(changes)));
    }
    println!("{sent} bytes sent; refused: {:?}", refusals(&ana));
    for title in ["Valves", "Meters", "Sensors"] {
        ana.add_deal(0, title);
        ana.settle();
    }
    println!("saving: {:?}", ana.tab(0).told.iter().rev().find(|tell| matches!(tell, Tell::Saving(_))));
    let mut again = World::after(13, ana.disk.clone());
    again.opened_tab();
    let chunks = ana.disk.keys(kariz_session::ChunkKind::Incremental).into_iter();
    println!("{:?}", chunks.map(|key| ana.disk.get(kariz_session::Slot::Chunk(key)).map(Vec::len)).collect::<Vec<_>>());
    println!("there were {:?}, there are {:?}", titles(&ana), titles(&again));
    assert_eq!(titles(&ana), titles(&again));
}

/// A text may be longer than a value may: where one stood once, nothing of a merge is taken back.
#[test]
fn b6_a_long_text_that_stood_there_once_does_not_keep_a_merge_from_being_taken_back() {
    let (mut ana, _) = ana_and_ben(14);
    ana.add_deal(0, "Valves");
    let mut doc = document(&mut ana);
    written(&mut doc, 9, |tx, deal| {
        let text = tx.put_object(deal, "about", automerge::ObjType::Text).unwrap();
        tx.splice_text(&text, 0, 0, &"a".repeat((1 << 20) + 1)).unwrap();
    });
    let copy = ForeignCopy { name: "first.kariz".to_owned(), bytes: doc.save() };
    println!("{} bytes", copy.bytes.len());
    merge(&mut ana, 0, &copy);
    written(&mut doc, 9, |tx, deal| {
        tx.put(deal, "about", "short").unwrap();
        let deals = tx.get(ROOT, "deals").unwrap().unwrap().1;
        for key in tx.keys(&deals).collect::<Vec<_>>() {
            let deal = tx.get(&deals, key).unwrap().unwrap().1;
            tx.put(deal, "status", "gone").unwrap();
        }
    });
    merge(&mut ana, 0, &ForeignCopy { name: "second.kariz".to_owned(), bytes: doc.save() });
    println!("she sees {:?}", titles(&ana));
    let seq = ana.ask_numbered(0, Ask::Undo);
    let undone = ana.tab(0).done(seq).cloned();
    println!("undo: {undone:?}");
    let again = ana.ask_numbered(0, Ask::Undo);
    println!("undo once more: {:?}, she sees {:?}", ana.tab(0).done(again), titles(&ana));
    let seq = ana.ask_numbered(0, Ask::RestorePoints);
    let points = ana.tab(0).told.iter().rev().find_map(|tell| match tell {
        Tell::RestorePoints(other, points) if *other == seq => Some(points.clone()),
        _ => None,
    });
    for point in points.unwrap() {
        let seq = ana.ask_numbered(0, |seq| Ask::RestoreTo(seq, point.id));
        println!("restore to before {:?}: {:?}, she sees {:?}", point.before, ana.tab(0).done(seq), titles(&ana));
    }
    assert!(undone.is_some_and(|undone| undone.is_ok()), "what the second copy did is taken back");
}

/// The same text: what is signed or given away as a fresh copy is nothing at all.
#[test]
fn b6_a_fresh_copy_has_what_is_there_also_beside_a_long_text() {
    let (mut ana, _) = ana_and_ben(15);
    let mut doc = document(&mut ana);
    written(&mut doc, 9, |tx, deal| {
        let text = tx.put_object(deal, "about", automerge::ObjType::Text).unwrap();
        tx.splice_text(&text, 0, 0, &"a".repeat((1 << 20) + 1)).unwrap();
    });
    merge(&mut ana, 0, &ForeignCopy { name: "first.kariz".to_owned(), bytes: doc.save() });
    let fresh = crate::copies::copy(&mut ana, 0, Ask::FreshCopy).bytes;
    let size = fresh.len();
    let read = examine(Suspect::Copy(fresh));
    println!("a fresh copy of {size} bytes: {read:?}");
    assert!(read.is_ok());
}
