//! What an outsider can do to a browser: each test fails while the hole is open.

use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{
    ActorId, Automerge, Change, ObjId, ROOT, ReadDoc,
    transaction::{CommitOptions, Transactable},
};
use kariz_protocol::{Ask, DeviceId, ForeignCopy, PeerRefused, PeerTell, Tell};
use kariz_session::{Suspect, examine};

use crate::{
    copies::{ana_and_ben, merge, share},
    hostile::{pack::mended, spoiled::spoil},
    sim::{
        Network, World,
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

/// Whether what they say to each other comes to an end.
fn comes_to_an_end(network: &mut Network) -> bool {
    (0..20_000).any(|_| !network.step())
}

/// Six messages of some 1,200 bytes; what Ana has taken in one by one, nobody else takes in from her at once.
#[test]
fn b6_who_has_taken_in_what_a_stranger_sent_bit_by_bit_is_still_heard_by_others() {
    let mut network = Network::with_workspace(3, 3);
    network.connect(0, 1);
    network.settle();
    network.people[0].add_deal(0, "Pumps");
    network.settle();
    network.cut_all();
    let workspace = network.people[0].tab(0).book().workspace().unwrap().id;
    let mut doc = document(&mut network.people[0]);
    let wire = network.connect_stranger(0).unwrap();
    let mut next = 0;
    let mut say = |network: &mut Network, message: &[u8]| {
        stranger::frames(&mut next, message).into_iter().for_each(|frame| network.stranger_says(wire, frame));
        network.settle();
    };
    say(&mut network, &stranger::hello(Some(workspace), "Mallory", Vec::new()));
    let mut sent = 0;
    for nth in 0..6 {
        let change =
            small(&written(&mut doc, 9, |tx, deal| tx.put(deal, format!("note {nth}"), "a".repeat(1 << 20)).unwrap()));
        sent += change.len();
        say(&mut network, &stranger::sync(&message(vec![change])));
    }
    println!("Mallory has sent {sent} bytes");
    network.cut_all();
    for other in [1, 2] {
        network.connect(0, other);
        network.settle();
        println!(
            "{other} tells: {:?}, the first: {:?}",
            refusals(&network.people[other]),
            refusals(&network.people[0])
        );
    }
    assert!(network.heads(0) == network.heads(1), "Ben has what Ana has");
    assert!(network.heads(0) == network.heads(2), "and so has a new device");
}

/// Mallory is connected with both, who are connected with each other.
#[test]
fn b6_people_who_hear_each_other_are_not_parted_by_a_stranger_who_says_one_thing_here_and_another_there() {
    let mut network = Network::with_workspace(4, 2);
    network.connect(0, 1);
    network.settle();
    network.people[0].add_deal(0, "Pumps");
    network.settle();
    let workspace = network.people[0].tab(0).book().workspace().unwrap().id;
    let doc = document(&mut network.people[0]);
    for who in [0, 1] {
        let wire = network.connect_stranger(who).unwrap();
        let change = written(&mut doc.clone(), 9, |tx, deal| tx.put(deal, "z", i64::try_from(who).unwrap()).unwrap());
        let hello = stranger::hello(Some(workspace), "Mallory", Vec::new());
        let mut next = 0;
        for word in [hello, stranger::sync(&message(vec![change]))] {
            stranger::frames(&mut next, &word).into_iter().for_each(|frame| network.stranger_says(wire, frame));
        }
    }
    let begun = network.carried;
    let ends = comes_to_an_end(&mut network);
    println!("ends: {ends}, {} bytes", network.carried - begun);
    for who in [0, 1] {
        network.people[who].add_deal(0, ["Hers", "His"][who]);
        let ends = comes_to_an_end(&mut network);
        println!("ends: {ends}, {} bytes, {:?}", network.carried - begun, refusals(&network.people[who]));
    }
    assert!(network.heads(0) == network.heads(1), "they have what both have written");
}

/// A peer that reads one snapshot reads all of them.
#[test]
fn b1_every_snapshot_in_a_message_is_read_by_an_inspector_first() {
    let (mut ana, mut ben) = ana_and_ben(5);
    ben.add_deal(0, "Valves");
    let good = share(&mut ben, 0).bytes;
    let mut dice = Dice::new(1);
    // One that Automerge panics on, found by chance.
    let evil = (0..60_000).find_map(|_| {
        let bytes = mended(&good, 0, |body| {
            for _ in 0..=dice.below(3) {
                let _ = spoil(body, &mut dice);
            }
        });
        let copy = bytes.clone();
        catch_unwind(|| examine(Suspect::Copy(copy))).is_err().then_some(bytes)
    });
    let evil = evil.expect("one is found");
    println!("{} bytes", evil.len());
    let begun = |ana: &mut World, changes: Vec<Vec<u8>>| {
        let mut mallory = Stranger::greet(ana, 8, MALLORY, "Mallory");
        catch_unwind(AssertUnwindSafe(|| mallory.say(ana, &stranger::sync(&message(changes))))).is_ok()
    };
    let mut twin = World::after(7, ana.disk.clone());
    twin.opened_tab();
    assert!(begun(&mut twin, vec![evil.clone()]), "alone it is held");
    let others = share(&mut ana, 0).bytes;
    assert!(begun(&mut ana, vec![others, evil]), "behind a good one it ends the engine");
}

/// The parts of a snapshot: actors and heads apart, then columns of changes and of operations, with what names them.
struct Parts {
    actors: Vec<u8>,
    heads: Vec<u8>,
    names: [Vec<u8>; 2],
    data: [Vec<u8>; 2],
    rest: Vec<u8>,
}

impl Parts {
    fn of(snapshot: &[u8]) -> Self {
        let body = snapshot[crate::hostile::pack::bodies(snapshot)[0].1.clone()].to_vec();
        let mut at = 0;
        let number = |at: &mut usize| {
            let (mut number, mut shift) = (0_usize, 0);
            loop {
                let byte = body[*at];
                *at += 1;
                number |= usize::from(byte & 0x7f) << shift;
                shift += 7;
                if byte & 0x80 == 0 {
                    return number;
                }
            }
        };
        for _ in 0..number(&mut at) {
            let length = number(&mut at);
            at += length;
        }
        let actors = body[..at].to_vec();
        let begin = at;
        let count = number(&mut at);
        at += 32 * count;
        let heads = body[begin..at].to_vec();
        let mut lengths = [0, 0];
        let names = [0, 1].map(|which| {
            let begin = at;
            for _ in 0..number(&mut at) {
                let _name = number(&mut at);
                lengths[which] += number(&mut at);
            }
            body[begin..at].to_vec()
        });
        let data = lengths.map(|length| {
            at += length;
            body[at - length..at].to_vec()
        });
        Self { actors, heads, names, data, rest: body[at..].to_vec() }
    }

    /// The history of one, with the operations of the other.
    fn with_operations(self, other: Self) -> Vec<u8> {
        assert_eq!(self.actors, other.actors);
        let [names, _] = self.names;
        let [data, _] = self.data;
        let ([_, more_names], [_, more_data]) = (other.names, other.data);
        let body = [self.actors, self.heads, names, more_names, data, more_data, self.rest].concat();
        crate::hostile::pack::chunk(0, &body)
    }
}

fn titles(world: &World) -> Vec<String> {
    let mut titles: Vec<_> = world.tab(0).book().deals().map(|deal| deal.title.clone()).collect();
    titles.sort();
    titles
}

/// A snapshot may hold operations that no change of its history has: its heads are right all the same.
#[test]
fn b6_a_snapshot_says_nothing_but_what_its_changes_say() {
    let (mut ana, _) = ana_and_ben(8);
    ana.add_deal(0, "Valves");
    // Mallory has written something before, as anybody may.
    let mut doc = document(&mut ana);
    written(&mut doc, 9, |tx, deal| tx.put(deal, "about", "of Mallory").unwrap());
    merge(&mut ana, 0, &ForeignCopy { name: "theirs.kariz".to_owned(), bytes: doc.save() });
    let honest = share(&mut ana, 0).bytes;
    let mut doc = Automerge::load(&honest).unwrap();
    let history = Parts::of(&doc.save());
    // And this is nowhere in the history.
    written(&mut doc, 9, |tx, deal| {
        tx.put(deal, "title", "A title that nobody has written").unwrap();
        let deals = tx.get(ROOT, "deals").unwrap().unwrap().1;
        let last = tx.keys(&deals).last().unwrap();
        tx.delete(&deals, last).unwrap();
    });
    let made_up = history.with_operations(Parts::of(&doc.save()));
    println!("{} bytes instead of {}: {:?}", made_up.len(), honest.len(), examine(Suspect::Copy(made_up.clone())));
    let mut cem = World::new(77);
    cem.opened_tab();
    merge(&mut cem, 0, &ForeignCopy { name: "hers.kariz".to_owned(), bytes: made_up });
    assert!(cem.tab(0).heads() == ana.tab(0).heads(), "they have the same history");
    println!("Ana sees {:?}, Cem sees {:?}", titles(&ana), titles(&cem));
    // He works on, upon what is not there.
    let renamed = cem.tab(0).book().deals().next().unwrap().id;
    cem.command(0, crate::sim::words::rename(renamed, "His"));
    cem.settle();
    let his = share(&mut cem, 0);
    ana.ask_numbered(0, |seq| Ask::PreviewCopy(seq, his.clone()));
    ana.settle();
    let preview = ana.tab(0).told.iter().rev().find_map(|tell| match tell {
        Tell::Preview(_, preview) => {
            Some(preview.as_ref().map(|preview| preview.summary.left_out).map_err(Clone::clone))
        }
        _ => None,
    });
    println!("Ana leaves out of what he has written then: {preview:?}");
    let mut later = World::after(78, cem.disk.clone());
    later.opened_tab();
    println!("and he sees again: {:?}", titles(&later));
    assert_eq!(titles(&ana), ["Pumps", "Valves"]);
    assert!(preview.is_some_and(|preview| preview.is_ok_and(|left_out| left_out.total() == 0)), "he is heard");
}

/// The numbers of what is nowhere in the history are used a second time, by a change that is honest.
#[test]
fn b7_a_snapshot_holds_no_numbers_that_are_yet_to_be_used() {
    let (mut ana, _) = ana_and_ben(9);
    ana.add_deal(0, "Valves");
    let mut doc = document(&mut ana);
    written(&mut doc, 9, |tx, deal| tx.put(deal, "about", "of Mallory").unwrap());
    merge(&mut ana, 0, &ForeignCopy { name: "theirs.kariz".to_owned(), bytes: doc.save() });
    let mut bad = Vec::new();
    for (nth, (hidden, shown)) in
        [("title", "title"), ("title", "about"), ("zz", "zz"), ("zz", "title"), ("title", "")].into_iter().enumerate()
    {
        let mut doc = document(&mut ana);
        let history = Parts::of(&doc.save());
        let mut hiding = doc.clone();
        written(&mut hiding, 9, |tx, deal| {
            (0..3).for_each(|_| tx.put(deal, hidden, format!("nobody's {}", tx.pending_ops())).unwrap())
        });
        let made_up = history.with_operations(Parts::of(&hiding.save()));
        let mut cem = World::new(77);
        cem.opened_tab();
        merge(&mut cem, 0, &ForeignCopy { name: "hers.kariz".to_owned(), bytes: made_up });
        let next = written(&mut doc, 9, |tx, deal| {
            if shown.is_empty() {
                tx.delete(deal, "about").unwrap();
                tx.put(deal, "q", 1).unwrap();
            } else {
                tx.put(deal, shown, "Mallory's next").unwrap();
                tx.put(deal, "q", 1).unwrap();
            }
        });
        let mut mallory = Stranger::greet(&mut cem, 8, MALLORY, "Mallory");
        let result = catch_unwind(AssertUnwindSafe(|| {
            mallory.say(&mut cem, &stranger::sync(&message(vec![next])));
            cem.settle();
            cem.add_deal(0, "His");
            cem.settle();
        }));
        if result.is_err() {
            bad.push(format!("{nth}: it ends the engine"));
            let mut later = World::after(78, cem.disk.clone());
            let opens = catch_unwind(AssertUnwindSafe(|| {
                later.opened_tab();
                later.tab(0).is_open()
            }));
            bad.push(format!("{nth}: opening it again: {:?}", opens.ok()));
            continue;
        }
        let saved = catch_unwind(AssertUnwindSafe(|| share(&mut cem, 0).bytes));
        let Ok(saved) = saved else {
            bad.push(format!("{nth}: it cannot be saved"));
            continue;
        };
        let again = catch_unwind(|| examine(Suspect::Copy(saved)));
        println!("{nth}: a copy of it: {again:?}");
        if !matches!(again, Ok(Ok(_))) {
            bad.push(format!("{nth}: what he saves cannot be read: {:?}", again.ok()));
        }
        cem.pass(60_000);
        let mut later = World::after(78, cem.disk.clone());
        let opens = catch_unwind(AssertUnwindSafe(|| {
            later.opened_tab();
            later.tab(0).is_open() && later.tab(0).heads() == cem.tab(0).heads()
        }));
        if !matches!(opens, Ok(true)) {
            bad.push(format!("{nth}: opening it again: {:?}", opens.ok()));
        }
    }
    assert_eq!(bad, [""; 0]);
}
