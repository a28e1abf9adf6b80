//! What comes from outside is limited, a message, a peer and a minute; who wants more is told (B9).

use automerge::{
    Automerge, ROOT, ReadDoc,
    transaction::{CommitOptions, Transactable},
};
use kariz_protocol::{
    Ask, DeviceId, FRAMES_TAKEN, Link, MAX_GROUP, MAX_MESSAGE, PeerAsk, PeerEvent, PeerId, PeerRefused, PeerTell, Tell,
};
use kariz_session::{Effect, Input};

use crate::{
    copies::{ana_and_ben, share},
    sim::{
        Network, World,
        forge::message,
        stranger::{self, NOTHING, OWN, Stranger, sent_to},
        truth, words,
    },
};

const MALLORY: DeviceId = DeviceId(66);

fn ana(seed: u64) -> World {
    let (mut ana, _) = ana_and_ben(seed);
    for nth in 0..40 {
        ana.add_deal(0, &format!("deal {nth}"));
    }
    ana.settle();
    ana
}

fn refused(world: &World, id: PeerId) -> Option<PeerRefused> {
    world.tab(0).told.iter().find_map(|tell| match tell {
        Tell::Peers(PeerTell::Refused(other, why)) if *other == id => Some(why.clone()),
        _ => None,
    })
}

fn tells(world: &World, is_it: impl Fn(&PeerTell) -> bool) -> usize {
    world.tab(0).told.iter().filter(|tell| matches!(tell, Tell::Peers(tell) if is_it(tell))).count()
}

/// She works on as if nothing had happened.
#[track_caller]
fn works_on(mut world: World) {
    world.add_deal(0, "Afterwards");
    world.settle();
    truth::assert_kept(&world.disk, &world.tab(0).heads());
}

#[test]
fn b9_who_says_again_and_again_that_they_have_nothing_gets_it_once_and_is_told() {
    let mut ana = ana(4);
    let size = share(&mut ana, 0).bytes.len();
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    sent_to(&mut ana, mallory.id);
    let mut sent = 0;
    for _ in 0..100 {
        mallory.say(&mut ana, &stranger::sync(&NOTHING));
        sent += sent_to(&mut ana, mallory.id);
    }
    assert!((size..2 * size).contains(&sent), "{sent} bytes sent, of {size}");
    assert_eq!(refused(&ana, mallory.id), Some(PeerRefused::Floods));
    // Who really has lost all connects anew, and gets it again.
    let mut mallory = Stranger::greet(&mut ana, 9, MALLORY, "Mallory");
    mallory.say(&mut ana, &stranger::sync(&NOTHING));
    assert!(sent_to(&mut ana, mallory.id) >= size);
    works_on(ana);
}

#[test]
fn b9_a_device_that_was_emptied_gets_the_workspace_as_often_as_it_joins() {
    let mut network = Network::with_workspace(5, 2);
    for _ in 0..30 {
        network.connect(0, 1);
        network.settle();
        assert_eq!(network.heads(0), network.heads(1));
        network.people[1].ask(0, Ask::Forget);
        network.settle();
    }
}

#[test]
fn b9_messages_are_counted_by_the_minute() {
    let mut ana = ana(6);
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    for minute in 0..3 {
        for _ in 0..2_000 {
            mallory.say(&mut ana, &stranger::kept(true));
        }
        assert_eq!(refused(&ana, mallory.id), None, "minute {minute}");
        ana.pass(60_000);
    }
    for _ in 0..7_000 {
        mallory.say(&mut ana, &stranger::kept(true));
    }
    assert_eq!(refused(&ana, mallory.id), Some(PeerRefused::Floods));
    assert!(ana.sent.contains(&(0, Effect::ClosePeer(mallory.id))));
    works_on(ana);
}

#[test]
fn b9_what_a_peer_makes_the_history_be_walked_for_is_counted() {
    let mut ana = ana(7);
    let document = Automerge::load(&share(&mut ana, 0).bytes).unwrap();
    let changes: Vec<_> = document.get_changes(&[]).iter().map(|change| change.hash().0).collect();
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    let far = |head: &[u8; 32]| [&[0x42, 1][..], head, &[0, 1, 1], head, &[0, 0]].concat();
    for nth in 0..5_900 {
        mallory.say(&mut ana, &stranger::sync(&far(&changes[1 + nth % 2])));
    }
    assert_eq!(refused(&ana, mallory.id), Some(PeerRefused::Floods));
    works_on(ana);
}

#[test]
fn b9_messages_that_are_never_whole_do_not_pile_up() {
    let mut ana = ana(8);
    let mut silent = Stranger::meet(&mut ana, 8, MALLORY);
    (0..5).for_each(|_| silent.say_in_part(&mut ana, &[7; 16 << 10]));
    assert_eq!(refused(&ana, silent.id), Some(PeerRefused::Floods), "before it has said who it is");
    let mut several: Vec<_> =
        (0..3).map(|nth| Stranger::greet(&mut ana, 10 + nth, DeviceId(70 + u64::from(nth)), "Mallory")).collect();
    for mallory in &mut several {
        (0..MAX_MESSAGE / (16 << 10) - 1).for_each(|_| mallory.say_in_part(&mut ana, &[7; 16 << 10]));
    }
    assert_eq!(refused(&ana, several[1].id), None);
    assert_eq!(refused(&ana, several[2].id), Some(PeerRefused::Floods), "all of them together");
    works_on(ana);
}

#[test]
fn b9_there_are_so_many_in_a_session_and_who_says_nothing_makes_way() {
    let mut ana = ana(9);
    let many = u32::try_from(MAX_GROUP).unwrap();
    let silent = Stranger::meet(&mut ana, 1, DeviceId(1));
    for nth in 2..=many {
        Stranger::greet(&mut ana, nth, DeviceId(u64::from(nth)), "Somebody");
    }
    assert_eq!(refused(&ana, silent.id), None);
    let one_more = Stranger::greet(&mut ana, 100, DeviceId(100), "Somebody");
    assert_eq!((refused(&ana, silent.id), refused(&ana, one_more.id)), (Some(PeerRefused::Full), None));
    let too_many = Stranger::greet(&mut ana, 101, DeviceId(101), "Somebody");
    assert_eq!(refused(&ana, too_many.id), Some(PeerRefused::Full));
    assert_eq!(ana.tab(0).peers().len(), MAX_GROUP);
    works_on(ana);
}

#[test]
fn b9_offers_are_heard_of_those_who_are_there_and_counted() {
    let mut ana = ana(10);
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    let is_signal = |tell: &PeerTell| matches!(tell, PeerTell::Signal(..));
    let offer = |from: u64| stranger::signal(DeviceId(from), OWN, &[2; 90]);
    mallory.say(&mut ana, &offer(1_000));
    assert_eq!(tells(&ana, is_signal), 0, "nobody has heard of them");
    mallory.say(&mut ana, &stranger::group(&[DeviceId(1_000)]));
    mallory.say(&mut ana, &offer(1_000));
    assert_eq!(tells(&ana, is_signal), 1);
    for _ in 0..2_000 {
        mallory.say(&mut ana, &offer(1_000));
    }
    assert!(tells(&ana, is_signal) <= 8 * MAX_GROUP);
    assert_eq!(refused(&ana, mallory.id), Some(PeerRefused::Floods));
    works_on(ana);
}

#[test]
fn b9_a_peer_that_names_ever_new_people_has_few_offers_made() {
    let mut ana = ana(11);
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    for nth in 0..100_u64 {
        let devices: Vec<_> = (0..32).map(|device| DeviceId(1_000 + nth * 32 + device)).collect();
        mallory.say(&mut ana, &stranger::group(&devices));
        // Somebody comes and goes, and everybody is introduced anew.
        let other = Stranger::greet(&mut ana, 1_000, DeviceId(3), "Ben");
        ana.feed(0, Input::Peer(PeerEvent::Closed(other.id)));
    }
    let introduced = tells(&ana, |tell| matches!(tell, PeerTell::Introduce(_)));
    assert!((1..=2 * MAX_GROUP).contains(&introduced), "{introduced}");
    works_on(ana);
}

/// So the page can tell when frames come faster than they are taken.
#[test]
fn b9_the_page_is_told_how_many_frames_are_taken() {
    let mut ana = ana(12);
    let mut mallory = Stranger::greet(&mut ana, 8, MALLORY, "Mallory");
    for _ in 1..3 * FRAMES_TAKEN {
        mallory.say(&mut ana, &stranger::kept(true));
    }
    assert_eq!(tells(&ana, |tell| *tell == PeerTell::Taken(mallory.id)), 3);
}

// ---- Servers ----

const ADDRESS: &str = "wss://sync.example";

fn with_server(seed: u64) -> Network {
    let mut network = Network::with_workspace(seed, 1);
    network.people[0].add_deal(0, "Valves");
    network.ask(0, PeerAsk::Servers(vec![ADDRESS.to_owned()]));
    network.pass(100);
    assert_eq!(network.people[0].tab(0).peers()[0].link, Link::Connected);
    network
}

fn say(network: &mut Network, bytes: &[u8]) {
    let id = network.people[0].tab(0).peers()[0].id;
    network.people[0].feed(0, Input::Peer(PeerEvent::Bytes(id, bytes.to_vec())));
    network.settle();
}

#[track_caller]
fn assert_left(network: &Network, why: PeerRefused) {
    assert_eq!(network.people[0].tab(0).peers()[0].link, Link::Left(why));
}

#[test]
fn b9_a_server_that_floods_is_left_and_tried_again_much_later() {
    let mut network = with_server(13);
    for _ in 0..7_000 {
        say(&mut network, b"\xa1\x64type\x69ephemeral");
    }
    assert_left(&network, PeerRefused::Floods);
    network.people[0].add_deal(0, "meanwhile");
    network.pass(9 * 60_000);
    assert_left(&network, PeerRefused::Floods);
    network.pass(2 * 60_000);
    assert_eq!(network.people[0].tab(0).peers()[0].link, Link::Connected);
    assert_eq!(network.heads(0), network.server.heads());
}

#[test]
fn b9_what_a_server_sends_beyond_measure_is_not_looked_at() {
    let mut network = with_server(14);
    say(&mut network, &[]);
    assert_left(&network, PeerRefused::Floods);
    works_on(network.people.remove(0));
}

/// A sync message of the server, about the document that it is asked about.
fn about(document: &str, data: &[u8]) -> Vec<u8> {
    let mut cbor = minicbor::Encoder::new(Vec::new());
    cbor.map(3).unwrap().str("type").unwrap().str("sync").unwrap().str("documentId").unwrap();
    cbor.str(document).unwrap().str("data").unwrap().bytes(data).unwrap();
    cbor.into_writer()
}

#[test]
fn b9_what_cannot_be_taken_in_from_a_server_is_told_and_not_asked_for_in_a_loop() {
    let mut network = with_server(15);
    let document = network.server.name_of_document.clone();
    let mut opened = 0;
    let end = network.people[0].now.0 + 3_600_000;
    while network.people[0].now.0 < end {
        if network.people[0].tab(0).peers()[0].link == Link::Connected {
            opened += 1;
            say(&mut network, &about(&document, b"no sync message"));
            assert_left(&network, PeerRefused::Damaged);
        }
        network.pass(10_000);
    }
    assert!((5..=6).contains(&opened), "{opened} times in an hour");
    works_on(network.people.remove(0));
}

#[test]
fn b9_a_server_is_greeted_once_a_connection() {
    let mut network = with_server(16);
    let document = network.server.name_of_document.clone();
    let welcome = b"\xa3\x64type\x64peer\x68senderId\x63srv\x77selectedProtocolVersion\x611";
    let size = share(&mut network.people[0], 0).bytes.len();
    let id = network.people[0].tab(0).peers()[0].id;
    let mut sent = 0;
    for _ in 0..10 {
        for word in [&welcome[..], &about(&document, &NOTHING)] {
            network.people[0].feed(0, Input::Peer(PeerEvent::Bytes(id, word.to_vec())));
            network.people[0].settle();
        }
        sent += sent_to(&mut network.people[0], id);
    }
    assert!(sent < 3 * size, "{sent} bytes sent, of {size}");
    words::deal(network.people[0].tab(0).book(), "Valves");
}

/// Six messages of some 1,200 bytes, each of which becomes 1 MiB: what Ana has taken in one by one, others take in at once.
#[test]
fn b6_who_has_taken_in_what_a_stranger_sent_bit_by_bit_is_still_heard_by_others() {
    let mut network = Network::with_workspace(3, 3);
    network.connect(0, 1);
    network.settle();
    network.people[0].add_deal(0, "Pumps");
    network.settle();
    network.cut_all();
    let workspace = network.people[0].tab(0).book().workspace().unwrap().id;
    let mut doc = Automerge::load(&share(&mut network.people[0], 0).bytes).unwrap();
    let wire = network.connect_stranger(0).unwrap();
    let mut next = 0;
    let mut say = |network: &mut Network, message: &[u8]| {
        stranger::frames(&mut next, message).into_iter().for_each(|frame| network.stranger_says(wire, frame));
        network.settle();
    };
    say(&mut network, &stranger::hello(Some(workspace), "Mallory", Vec::new()));
    for nth in 0..6 {
        let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
        let deal = doc.map_range(&deals, ..).next().unwrap().id();
        let mut change = doc.transaction();
        change.put(&deal, format!("note {nth}"), "a".repeat(1 << 20)).unwrap();
        change.commit_with(CommitOptions::default().with_time(1_767_225_600));
        let change = doc.get_last_local_change().unwrap().bytes().into_owned();
        assert!(change.len() < 2_000);
        say(&mut network, &stranger::sync(&message(vec![change])));
    }
    network.cut_all();
    for other in [1, 2] {
        network.connect(0, other);
        network.settle();
        assert_eq!(network.heads(0), network.heads(other), "{other}");
    }
}
