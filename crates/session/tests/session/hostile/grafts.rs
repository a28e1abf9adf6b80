//! Snapshots with the history of one document and the operations of another: their heads are right, since
//! Automerge makes its changes of those operations only that it counts to one (B6, B7).

use automerge::{
    ActorId, Automerge, ObjId, ROOT, ReadDoc, sync,
    transaction::{CommitOptions, Transactable, Transaction},
};
use kariz_protocol::{Ask, DeviceId, ForeignCopy, LeftOut, Tell};
use kariz_session::{Suspect, examine};

use super::pack::{bodies, chunk};
use crate::{
    copies::{ana_and_ben, merge, share},
    sim::{
        World,
        forge::{message, raw},
        stranger::{self, Stranger},
        words,
    },
};

/// The parts of a snapshot: actors, heads, names and lengths of columns, columns, and the rest. Of the two
/// last the first is of the changes, and the second of the operations.
struct Parts {
    actors: Vec<u8>,
    heads: Vec<u8>,
    names: [Vec<u8>; 2],
    columns: [Vec<u8>; 2],
    rest: Vec<u8>,
}

impl Parts {
    fn of(doc: &Automerge) -> Self {
        let snapshot = doc.save();
        let body = &snapshot[bodies(&snapshot)[0].1.clone()];
        let mut at = 0;
        let actors = take(body, &mut at, |at| (0..number(body, at)).for_each(|_| *at += number(body, at)));
        let heads = take(body, &mut at, |at| *at += 32 * number(body, at));
        let mut lengths = [0, 0];
        let names = [0, 1].map(|which| {
            take(body, &mut at, |at| {
                for _ in 0..number(body, at) {
                    let _name = number(body, at);
                    lengths[which] += number(body, at);
                }
            })
        });
        let columns = lengths.map(|length| take(body, &mut at, |at| *at += length));
        Self { actors, heads, names, columns, rest: body[at..].to_vec() }
    }

    /// The history of this one, with the operations of the other.
    fn with_operations_of(self, other: Self) -> ForeignCopy {
        assert_eq!(self.actors, other.actors);
        let [names, _] = self.names;
        let [columns, _] = self.columns;
        let ([_, other_names], [_, other_columns]) = (other.names, other.columns);
        let body = [self.actors, self.heads, names, other_names, columns, other_columns, self.rest].concat();
        ForeignCopy { name: "grafted.kariz".to_owned(), bytes: chunk(0, &body) }
    }
}

fn number(body: &[u8], at: &mut usize) -> usize {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = body[*at];
        *at += 1;
        number |= usize::from(byte & 0x7f) << shift;
        shift += 7;
        if byte & 0x80 == 0 {
            return number;
        }
    }
}

fn take(body: &[u8], at: &mut usize, skip: impl FnOnce(&mut usize)) -> Vec<u8> {
    let begin = *at;
    skip(at);
    body[begin..*at].to_vec()
}

/// Mallory's next change, upon all that is there, to the first deal.
fn write(doc: &mut Automerge, write: impl FnOnce(&mut Transaction<'_>, &ObjId)) {
    doc.set_actor(ActorId::from([9; 16]));
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let deal = doc.map_range(&deals, ..).next().unwrap().id();
    let mut change = doc.transaction();
    write(&mut change, &deal);
    change.commit_with(CommitOptions::default().with_time(1_767_225_600));
}

fn document(world: &mut World) -> Automerge {
    Automerge::load(&share(world, 0).bytes).unwrap()
}

/// Ana has two deals, and has taken in something honest of Mallory's: to hide operations takes an actor
/// that the history has.
fn ana(seed: u64) -> World {
    let (mut ana, _) = ana_and_ben(seed);
    ana.add_deal(0, "Valves");
    let mut doc = document(&mut ana);
    write(&mut doc, |tx, deal| tx.put(deal, "about", "of Mallory").unwrap());
    merge(&mut ana, 0, &ForeignCopy { name: "theirs.kariz".to_owned(), bytes: doc.save() });
    ana
}

/// Somebody who has nothing but this copy.
fn cem(copy: &ForeignCopy) -> World {
    let mut cem = World::new(77);
    cem.opened_tab();
    merge(&mut cem, 0, copy);
    cem
}

/// The title of the first deal with an operation of nobody's, and the last deal deleted by none.
fn nobodys(ana: &mut World) -> ForeignCopy {
    let mut doc = document(ana);
    let history = Parts::of(&doc);
    write(&mut doc, |tx, deal| {
        tx.put(deal, "title", "A title that nobody has written").unwrap();
        let deals = tx.get(ROOT, "deals").unwrap().unwrap().1;
        let last = tx.keys(&deals).last().unwrap();
        tx.delete(&deals, last).unwrap();
    });
    history.with_operations_of(Parts::of(&doc))
}

fn titles(world: &World) -> Vec<String> {
    let mut titles: Vec<_> = world.tab(0).book().deals().map(|deal| deal.title.clone()).collect();
    titles.sort();
    titles
}

/// What would be left out of this copy.
fn left_out(world: &mut World, copy: &ForeignCopy) -> LeftOut {
    world.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy.clone()));
    world.settle();
    let preview = world.tab(0).told.iter().rev().find_map(|tell| match tell {
        Tell::Preview(_, preview) => Some(preview.clone()),
        _ => None,
    });
    preview.unwrap().unwrap().summary.left_out
}

#[test]
fn b6_a_copy_says_nothing_but_what_its_changes_say() {
    let mut ana = ana(8);
    let grafted = nobodys(&mut ana);
    assert!(examine(Suspect::Copy(grafted.bytes.clone())).is_ok_and(|verdict| !verdict.is_sound));
    let mut cem = cem(&grafted);
    assert_eq!((cem.tab(0).heads(), titles(&cem)), (ana.tab(0).heads(), titles(&ana)));
    let renamed = cem.tab(0).book().deals().next().unwrap().id;
    cem.command(0, words::rename(renamed, "His"));
    cem.settle();
    let his = share(&mut cem, 0);
    assert_eq!(left_out(&mut ana, &his), LeftOut::default(), "what he writes builds on what is there");
    let mut later = World::after(78, cem.disk.clone());
    later.opened_tab();
    assert_eq!(titles(&later), titles(&cem), "what was stored is what was shown");
}

#[test]
fn b6_the_workspace_that_a_peer_sends_says_nothing_but_what_its_changes_say() {
    let mut ana = ana(10);
    let grafted = nobodys(&mut ana);
    let mut cem = World::new(77);
    cem.opened_tab();
    let mut mallory = Stranger::meet(&mut cem, 8, DeviceId(66));
    let workspace = ana.tab(0).book().workspace().unwrap().id;
    mallory.say(&mut cem, &stranger::hello(Some(workspace), "Mallory", Vec::new()));
    let heads = document(&mut ana).get_heads();
    let whole = sync::Message::decode(&message(vec![grafted.bytes])).unwrap();
    mallory.say(&mut cem, &stranger::sync(&sync::Message { heads, ..whole }.encode()));
    assert_eq!(titles(&cem), titles(&ana));
}

/// The numbers that were used for what is nowhere in the history are used a second time, by an honest change.
#[test]
fn b7_a_copy_holds_no_numbers_that_are_yet_to_be_used() {
    let mut ana = ana(9);
    for (hidden, shown) in [("title", "title"), ("title", "about"), ("zz", "zz"), ("zz", "title"), ("title", "")] {
        let mut doc = document(&mut ana);
        let history = Parts::of(&doc);
        let mut hiding = doc.clone();
        write(&mut hiding, |tx, deal| (0..3).for_each(|nth| tx.put(deal, hidden, format!("nobody's {nth}")).unwrap()));
        let mut cem = cem(&history.with_operations_of(Parts::of(&hiding)));
        write(&mut doc, |tx, deal| {
            if shown.is_empty() {
                tx.delete(deal, "about").unwrap();
            } else {
                tx.put(deal, shown, "Mallory's next").unwrap();
            }
            tx.put(deal, "q", 1).unwrap();
        });
        let next = raw(&doc.get_last_local_change().unwrap());
        Stranger::greet(&mut cem, 8, DeviceId(66), "Mallory").say(&mut cem, &stranger::sync(&message(vec![next])));
        cem.settle();
        cem.add_deal(0, "His");
        cem.pass(60_000);
        assert!(examine(Suspect::Copy(share(&mut cem, 0).bytes)).is_ok_and(|verdict| verdict.is_sound));
        let mut later = World::after(78, cem.disk.clone());
        later.opened_tab();
        assert_eq!(later.tab(0).heads(), cem.tab(0).heads(), "{hidden}, {shown}");
    }
}
