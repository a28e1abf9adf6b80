//! Live sessions (L6).

use automerge::{
    ActorId, Automerge, ROOT, ReadDoc,
    transaction::{CommitOptions, Transactable},
};
use kariz_core::{Command, CommandName, Member, MemberId, Timestamp, command::StartWorkspace};
use kariz_protocol::{
    Ask, DeviceId, InStep, Link, PeerAsk, PeerEvent, PeerId, PeerRefused, PeerTell, Place, Tell, Who,
};
use kariz_session::{Effect, Input, StorageFailure};

use crate::{
    copies::{ana_and_ben, share},
    sim::{
        Network, World,
        forge::{message, raw},
        stranger::{self, OWN, Stranger, sent_to},
        truth, words,
    },
};

#[track_caller]
fn assert_in_step(network: &Network) {
    let first = network.people[0].tab(network.tab_of(0).unwrap());
    for (who, world) in network.people.iter().enumerate() {
        let tab = world.tab(network.tab_of(who).unwrap());
        assert_eq!(tab.heads(), first.heads(), "person {who}");
        assert_eq!(tab.book().to_delta(), first.book().to_delta());
        assert_eq!(tab.page.to_delta(), tab.book().to_delta());
        truth::assert_kept(&world.disk, &tab.heads());
        for peer in tab.peers().iter().filter(|peer| peer.link == Link::Connected) {
            assert_eq!((peer.in_step, peer.kept), (InStep::Identical, true), "person {who} of {:?}", peer.who);
        }
    }
}

fn told(network: &Network, who: usize) -> Vec<PeerTell> {
    let tells = network.people[who].tab(0).told.iter();
    let peer_tells = tells.filter_map(|tell| match tell {
        Tell::Peers(tell) => Some(tell.clone()),
        _ => None,
    });
    peer_tells.collect()
}

/// A session of two with a workspace of one deal.
fn pair(seed: u64) -> Network {
    let mut network = Network::with_workspace(seed, 2);
    network.people[0].add_deal(0, "Valves");
    network.connect(0, 1);
    network.settle();
    network
}

#[test]
fn an_empty_device_gets_the_workspace() {
    let network = pair(1);
    words::deal(network.people[1].tab(0).book(), "Valves");
    assert_in_step(&network);
}

/// Who has come with nothing says who they are once they have the workspace.
#[test]
fn who_says_who_they_are_is_known_to_all() {
    let mut network = pair(3);
    let member = Member { id: MemberId::new(Timestamp(1), 7), name: "Ben Olsen".to_owned(), ..Member::default() };
    network.people[1].command(0, Command::Put(member.clone().into()));
    network.people[1].ask(0, Ask::IAm(Some(member.id)));
    network.settle();
    let there = &network.people[0].tab(0).peers()[0];
    assert!(
        matches!(&there.who, Who::Person { member: Some(id), name, .. } if *id == member.id && name == "Ben Olsen"),
        "{there:?}"
    );
}

#[test]
fn both_edit_and_both_see_it() {
    let mut network = pair(2);
    network.people[0].add_deal(0, "Ana's");
    network.people[1].add_deal(0, "Ben's");
    network.settle();
    assert_in_step(&network);
    assert_eq!(network.people[0].tab(0).book().deals().len(), 3);
}

#[test]
fn a_channel_that_is_cut_in_the_middle_is_made_good_later() {
    for seed in 0..10 {
        let mut network = pair(seed);
        for _ in 0..30 {
            network.people[0].act(0);
            network.people[1].act(0);
            network.step();
        }
        network.cut_all();
        for _ in 0..10 {
            network.people[0].act(0);
            network.people[1].act(0);
        }
        network.connect(0, 1);
        network.settle();
        assert_in_step(&network);
    }
}

#[test]
fn how_far_behind_is_said_truthfully() {
    let mut network = pair(3);
    let standing = |network: &Network| network.people[0].tab(0).peers()[0].in_step;
    assert_eq!(standing(&network), InStep::Identical);
    for number in 0..3 {
        network.people[0].add_deal(0, &format!("deal {number}"));
    }
    assert_eq!(standing(&network), InStep::Behind(3));
    network.settle();
    assert_eq!(standing(&network), InStep::Identical);
}

#[test]
fn what_is_not_stored_is_not_called_kept() {
    let mut network = pair(4);
    network.people[1].disk.fault = Some(StorageFailure::Full);
    network.people[0].add_deal(0, "no room for it");
    network.settle();
    let there = &network.people[0].tab(0).peers()[0];
    assert_eq!((there.in_step, there.kept), (InStep::Identical, false));
    network.people[1].disk.fault = None;
    network.pass(5_000);
    assert_in_step(&network);
}

#[test]
fn one_edit_after_a_large_import_is_small() {
    let mut network = pair(5);
    let sample = kariz_sample::sample_workspace(
        kariz_sample::ENGLISH,
        network.people[0].now,
        kariz_core::Date::from_day_number(20_780),
        7,
    );
    let records = sample.into_iter().filter(|record| record.entity().table != kariz_core::Table::Workspaces);
    let import = Command::PutMany { name: CommandName::Import, records: records.collect() };
    network.people[0].command(0, import);
    network.settle();
    assert_in_step(&network);
    network.carried = 0;
    network.people[0].add_deal(0, "one more");
    network.settle();
    println!("one edit: {} bytes there and back", network.carried);
    assert!(network.carried < 2_000, "{}", network.carried);
    assert_in_step(&network);
}

#[test]
fn a_busy_moment_goes_over_as_one() {
    let mut network = pair(6);
    for number in 0..50 {
        network.people[0].add_deal(0, &format!("deal {number}"));
    }
    network.carried = 0;
    network.route();
    assert!(!network.people[0].tab(0).operations.is_empty());
    network.settle();
    println!("fifty new deals: {} bytes there and back", network.carried);
    assert_in_step(&network);
}

#[test]
fn other_tabs_and_other_people_hear_of_each_other() {
    let mut network = pair(7);
    let second = network.people[1].opened_tab();
    network.people[0].add_deal(0, "for all");
    network.settle();
    words::deal(network.people[1].tab(second).book(), "for all");
    network.people[1].add_deal(second, "from the other tab");
    network.settle();
    words::deal(network.people[0].tab(0).book(), "from the other tab");
    assert_in_step(&network);
}

#[test]
fn another_workspace_is_refused_in_words() {
    let mut network = Network::with_workspace(8, 2);
    let other = &mut network.people[1];
    let Command::StartWorkspace(start) = words::start(&mut other.dice, other.now) else { unreachable!() };
    other.command(0, Command::StartWorkspace(StartWorkspace { name: "Windworks".to_owned(), ..start }));
    network.settle();
    let heads = [network.heads(0), network.heads(1)];
    network.connect(0, 1);
    network.settle();
    for (who, theirs) in [(0, "Windworks"), (1, "Rill Sensors")] {
        let why = PeerRefused::OtherWorkspace(theirs.to_owned());
        assert!(told(&network, who).iter().any(|tell| matches!(tell, PeerTell::Refused(_, other) if *other == why)));
    }
    assert_eq!([network.heads(0), network.heads(1)], heads);
}

#[test]
fn two_empty_devices_have_nothing_to_share() {
    let mut network = Network::new(9, 2);
    for person in &mut network.people {
        person.opened_tab();
    }
    network.connect(0, 1);
    network.settle();
    let refused =
        told(&network, 0).into_iter().any(|tell| matches!(tell, PeerTell::Refused(_, PeerRefused::NothingToShare)));
    assert!(refused);
}

#[test]
fn who_is_where_is_seen() {
    let mut network = pair(10);
    let deal = words::deal(network.people[0].tab(0).book(), "Valves");
    let place = Place { page: "board".to_owned(), deal: Some(deal) };
    network.ask(1, PeerAsk::Here(place.clone()));
    network.settle();
    let there = &network.people[0].tab(0).peers()[0];
    assert!(matches!(&there.who, Who::Person { place: seen, .. } if *seen == place));
    network.cut_all();
    assert_eq!(network.people[0].tab(0).peers(), []);
}

/// The third is invited by the first alone, and meets the second through them.
#[test]
fn one_invitation_joins_the_whole_group() {
    let mut network = Network::with_workspace(11, 3);
    network.connect(0, 1);
    network.settle();
    network.connect(0, 2);
    network.settle();
    let introduced: Vec<(usize, DeviceId)> = (1..3)
        .flat_map(|who| told(&network, who).into_iter().map(move |tell| (who, tell)))
        .filter_map(|(who, tell)| match tell {
            PeerTell::Introduce(device) => Some((who, device)),
            _ => None,
        })
        .collect();
    let [(who, device)] = introduced[..] else { panic!("one makes the offer: {introduced:?}") };
    network.ask(who, PeerAsk::Signal(device, b"an offer".to_vec()));
    network.settle();
    let other = 3 - who;
    let signals: Vec<_> =
        told(&network, other).into_iter().filter(|tell| matches!(tell, PeerTell::Signal(..))).collect();
    let [PeerTell::Signal(author, offer)] = &signals[..] else { panic!("{signals:?}") };
    assert_eq!(offer, b"an offer");
    network.ask(other, PeerAsk::Signal(*author, b"an answer".to_vec()));
    network.settle();
    assert!(told(&network, who).contains(&PeerTell::Signal(device, b"an answer".to_vec())));
    network.connect(1, 2);
    network.people[1].act(0);
    network.settle();
    assert_in_step(&network);
    assert_eq!(network.people[2].tab(0).peers().len(), 2);
}

#[test]
fn in_a_group_changes_go_over_once() {
    let mut network = Network::with_workspace(12, 3);
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        network.connect(one, other);
        network.settle();
    }
    let about = "a long text that is seen when it goes over more than once ".repeat(3);
    network.carried = 0;
    network.people[0].add_deal(0, &about);
    network.settle();
    println!("one new deal in a group of three: {} bytes", network.carried);
    assert_in_step(&network);
}

#[test]
fn nonsense_ends_the_session_and_nothing_else() {
    for seed in 0..300 {
        let mut network = pair(seed % 5);
        let heads = network.heads(0);
        let mut dice = crate::sim::dice::Dice::new(seed);
        let id = network.people[0].tab(0).peers()[0].id;
        let mut frame = vec![0];
        frame.extend(u32::try_from(dice.below(12)).unwrap().to_le_bytes());
        frame.push(u8::try_from(dice.below(3)).unwrap());
        frame.extend((0..dice.below(60)).map(|_| u8::try_from(dice.below(256)).unwrap()));
        network.people[0].feed(0, Input::Peer(PeerEvent::Bytes(id, frame)));
        network.settle();
        assert_eq!(network.heads(0), heads);
        network.people[0].act(0);
        network.settle();
    }
}

#[test]
fn a_workspace_that_is_closed_is_nobodys_peer() {
    let mut network = pair(13);
    network.people[1].ask(0, Ask::Forget);
    network.settle();
    assert_eq!(network.people[0].tab(0).peers(), []);
    assert!(network.people[1].disk.is_empty());
    // It is invited again, and gets it again.
    network.connect(0, 1);
    network.settle();
    assert_in_step(&network);
}

#[test]
fn what_is_not_expected_is_ignored() {
    let mut world = World::new(14);
    world.opened_tab();
    world.ask(0, Ask::Peers(PeerAsk::Event(PeerEvent::Bytes(PeerId::Live(9), vec![1, 2, 3]))));
    world.ask(0, Ask::Peers(PeerAsk::Event(PeerEvent::Closed(PeerId::Server(9)))));
    world.ask(0, Ask::Peers(PeerAsk::Signal(DeviceId(9), vec![0; 9])));
    world.settle();
    assert!(world.sent.is_empty());
}

#[test]
fn a_workspace_may_come_from_two_at_once() {
    for seed in 0..20 {
        let mut network = Network::with_workspace(seed, 3);
        network.connect(0, 1);
        network.settle();
        network.cut_all();
        network.people[0].add_deal(0, "Ana's");
        network.people[1].add_deal(0, "Ben's");
        network.settle();
        network.connect(0, 2);
        network.connect(1, 2);
        network.settle();
        words::deal(network.people[2].tab(0).book(), "Ana's");
        words::deal(network.people[2].tab(0).book(), "Ben's");
        assert_in_step(&network);
    }
}

/// Frames of a real session with a byte changed on the way: the session goes on or ends, and the next
/// one makes everything good.
#[test]
fn frames_that_are_damaged_do_no_harm() {
    for seed in 0..150 {
        let mut network = pair(seed % 3);
        let mut dice = crate::sim::dice::Dice::new(seed);
        network.people[0].act(0);
        network.people[0].settle();
        for (_, effect) in &mut network.people[0].sent {
            if let Effect::SendPeer(_, bytes) = effect {
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
            }
        }
        network.settle();
        network.cut_all();
        network.connect(0, 1);
        network.settle();
        assert_in_step(&network);
    }
}

// ---- Nobody is somebody else (B9) ----

fn ended(world: &World, id: PeerId) -> Option<PeerRefused> {
    world.tab(0).told.iter().find_map(|tell| match tell {
        Tell::Peers(PeerTell::Refused(other, why)) if *other == id => Some(why.clone()),
        _ => None,
    })
}

/// The page says which device it is, by the certificate at the other end; what a peer says of itself is
/// a name at most.
#[test]
fn b9_nobody_takes_another_devices_place() {
    let (mut ana, _) = ana_and_ben(5);
    let ben = Stranger::greet(&mut ana, 7, DeviceId(55), "Ben");
    let mallory = Stranger::greet(&mut ana, 8, DeviceId(66), "Ben");
    assert_eq!((ended(&ana, ben.id), ended(&ana, mallory.id)), (None, None));
    let devices = ana.tab(0).peers().iter().map(|peer| match &peer.who {
        Who::Person { device, .. } => device.0,
        _ => 0,
    });
    assert_eq!(devices.collect::<Vec<_>>(), [55, 66]);
}

/// Its old channel is dead, and nobody has noticed yet.
#[test]
fn b9_a_device_that_comes_back_is_let_in_at_once() {
    let (mut ana, _) = ana_and_ben(6);
    let before = Stranger::greet(&mut ana, 7, DeviceId(55), "Ben");
    let after = Stranger::greet(&mut ana, 9, DeviceId(55), "Ben");
    assert_eq!((ended(&ana, before.id), ended(&ana, after.id)), (Some(PeerRefused::Replaced), None));
    assert_eq!(ana.tab(0).peers().len(), 1);
}

#[test]
fn b9_offers_are_handed_on_in_the_name_of_whoever_makes_them() {
    let (mut ana, _) = ana_and_ben(7);
    let ben = Stranger::greet(&mut ana, 7, DeviceId(55), "Ben");
    let mut mallory = Stranger::greet(&mut ana, 8, DeviceId(66), "Mallory");
    let cyrus = Stranger::greet(&mut ana, 9, DeviceId(77), "Cyrus");
    sent_to(&mut ana, cyrus.id);
    mallory.say(&mut ana, &stranger::signal(ben.device, cyrus.device, b"an offer"));
    assert_eq!(sent_to(&mut ana, cyrus.id), 0, "in Ben's name");
    mallory.say(&mut ana, &stranger::signal(mallory.device, cyrus.device, b"an offer"));
    assert!(sent_to(&mut ana, cyrus.id) > 0, "in her own");
}

#[test]
fn b9_a_page_is_no_peer_of_itself() {
    let (mut ana, _) = ana_and_ben(8);
    let itself = Stranger::greet(&mut ana, 7, OWN, "Ana");
    assert_eq!(ended(&ana, itself.id), Some(PeerRefused::Oneself));
}

/// Its device's number was made up, and proves nothing.
#[test]
fn a_page_of_an_earlier_version_is_told_so() {
    let (mut ana, _) = ana_and_ben(9);
    let mut early = Stranger::meet(&mut ana, 7, DeviceId(55));
    early.say(&mut ana, &[1, 0, 55]);
    assert_eq!(ended(&ana, early.id), Some(PeerRefused::OtherVersion));
    let told = ana.sent.iter().any(|(_, effect)| matches!(effect, Effect::SendPeer(_, bytes) if bytes[6..] == [1, 2]));
    assert!(told, "the other side hears why");
}

/// Mallory is connected with both, who are connected with each other. Of two changes with one number everybody can
/// have only one: they are told that they have parted, and nobody says anything twice.
#[test]
fn b6_who_is_told_different_things_by_a_stranger_knows_it() {
    let mut network = pair(4);
    let workspace = network.people[0].tab(0).book().workspace().unwrap().id;
    let doc = Automerge::load(&share(&mut network.people[0], 0).bytes).unwrap();
    for (who, title) in [(0, "for Ana"), (1, "for Ben")] {
        let mut doc = doc.clone().with_actor(ActorId::from([9; 16]));
        let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
        let deal = doc.map_range(&deals, ..).next().unwrap().id();
        let mut change = doc.transaction();
        change.put(&deal, "about", title).unwrap();
        change.commit_with(CommitOptions::default().with_time(1_767_225_600));
        let change = raw(&doc.get_last_local_change().unwrap());
        let wire = network.connect_stranger(who).unwrap();
        let hello = stranger::hello(Some(workspace), "Mallory", Vec::new());
        let mut next = 0;
        for word in [hello, stranger::sync(&message(vec![change]))] {
            stranger::frames(&mut next, &word).into_iter().for_each(|frame| network.stranger_says(wire, frame));
        }
    }
    network.settle();
    let parted = InStep::Parted { by: None, since: Timestamp(1_767_225_600_000) };
    for (who, title) in [(0, "Hers"), (1, "His")] {
        let begun = network.carried;
        network.people[who].add_deal(0, title);
        network.settle();
        let carried = network.carried - begun;
        assert!(carried < 10_000, "{carried} bytes for one deal");
    }
    for who in [0, 1] {
        let tells = told(&network, who);
        assert!(!tells.iter().any(|tell| matches!(tell, PeerTell::Refused(..))), "{tells:?}");
        let peers = network.people[who].tab(0).peers().iter();
        let people = peers.filter(|peer| peer.link == Link::Connected && peer.left_out.total() > 0);
        assert_eq!(people.map(|peer| peer.in_step).collect::<Vec<_>>(), [parted], "person {who}");
        truth::assert_kept(&network.people[who].disk, &network.heads(who));
    }
    // Ben gives his copy up, and gets Ana's.
    network.people[1].ask(0, Ask::Forget);
    network.settle();
    network.connect(0, 1);
    network.settle();
    assert_eq!(network.heads(0), network.heads(1));
}
