//! What not everybody needs is fetched when it is needed. Where it cannot be had, that is told, and it comes when it
//! is asked for again.

use kariz_core::Rejection;
use kariz_protocol::{Ask, CopyRefused, DeviceId, ForeignCopy, Link, PeerAsk, PeerId, PeerRefused, PeerTell, Tell};
use kariz_session::Effect;

use crate::sim::{
    World,
    stranger::{Stranger, sent_to},
};

const ADDRESS: &str = "wss://sync.example";

fn is_refused(world: &World, id: PeerId) -> bool {
    let refused = Tell::Peers(PeerTell::Refused(id, PeerRefused::Unavailable));
    world.tab(0).told.contains(&refused)
}

fn opened_servers(world: &mut World) -> usize {
    world.sent.drain(..).filter(|(_, effect)| matches!(effect, Effect::OpenServer(..))).count()
}

#[test]
fn a_sample_that_cannot_be_fetched_is_told_and_comes_when_asked_again() {
    let mut world = World::new(1);
    let tab = world.opened_tab();
    world.has_network = false;
    let seq = world.ask_numbered(tab, |seq| Ask::LoadSample(seq, kariz_sample::ENGLISH.to_owned()));
    world.settle();
    assert_eq!(world.tab(tab).done(seq), Some(&Err(Rejection::Unavailable)));
    world.has_network = true;
    let again = world.ask_numbered(tab, |seq| Ask::LoadSample(seq, kariz_sample::ENGLISH.to_owned()));
    world.settle();
    assert!(world.tab(tab).done(again).unwrap().is_ok());
}

/// L4: a copy that is looked into while what that takes cannot be had is neither damaged nor lost from sight.
#[test]
fn a_copy_waits_for_what_looks_into_it_and_is_told_when_there_is_none() {
    let (mut world, tab) = World::with_workspace(6);
    world.ask_numbered(tab, Ask::ShareCopy);
    let shared = world.tab(tab).told.iter().find_map(|tell| match tell {
        Tell::Copy(_, bytes, name) => Some(ForeignCopy { name: name.clone(), bytes: bytes.clone() }),
        _ => None,
    });
    let copy = shared.unwrap();
    world.has_network = false;
    let seq = world.ask_numbered(tab, |seq| Ask::PreviewCopy(seq, copy.clone()));
    world.settle();
    let unavailable = Tell::Preview(seq, Err(CopyRefused::Unavailable));
    assert_eq!(
        world.tab(tab).told.iter().filter(|tell| matches!(tell, Tell::Preview(..))).collect::<Vec<_>>(),
        [&unavailable]
    );
    world.has_network = true;
    let again = world.ask_numbered(tab, |seq| Ask::PreviewCopy(seq, copy.clone()));
    world.settle();
    let is_shown = |tell: &Tell| matches!(tell, Tell::Preview(seq, Ok(_)) if *seq == again);
    assert!(world.tab(tab).told.iter().any(is_shown));
}

/// L6: the person at the other end is told at once, not left waiting.
#[test]
fn a_live_session_is_refused_while_what_it_takes_cannot_be_fetched() {
    let (mut world, _) = World::with_workspace(2);
    world.has_network = false;
    let early = Stranger::greet(&mut world, 1, DeviceId(7), "Ana");
    assert!(is_refused(&world, early.id));
    assert!(world.sent.contains(&(0, Effect::ClosePeer(early.id))), "its channel is closed");
    world.has_network = true;
    let later = Stranger::greet(&mut world, 2, DeviceId(7), "Ana");
    assert!(!is_refused(&world, later.id) && sent_to(&mut world, later.id) > 0);
    assert!(!is_refused(&world, PeerId::Live(3)) && world.tab(0).peers().len() == 1);
}

/// L7: servers are said to be out of reach, and tried again after a while, or at once when the network is back.
#[test]
fn servers_wait_for_what_it_takes_to_talk_to_them() {
    for is_told in [false, true] {
        let (mut world, tab) = World::with_workspace(3);
        world.has_network = false;
        world.ask(tab, Ask::Peers(PeerAsk::Servers(vec![ADDRESS.to_owned()])));
        world.settle();
        let link = |world: &World| world.tab(tab).peers().first().map(|peer| peer.link.clone());
        assert!(matches!(link(&world), Some(Link::Offline { next: Some(_), .. })), "{:?}", link(&world));
        world.has_network = true;
        match is_told {
            true => world.ask(tab, Ask::Peers(PeerAsk::TryAgain)),
            false => world.pass(11_000),
        }
        world.settle();
        assert_eq!((opened_servers(&mut world), link(&world)), (1, Some(Link::Connecting)), "{is_told}");
    }
}

#[test]
fn servers_that_were_taken_off_the_list_are_not_waited_for() {
    let (mut world, tab) = World::with_workspace(4);
    world.has_network = false;
    world.ask(tab, Ask::Peers(PeerAsk::Servers(vec![ADDRESS.to_owned()])));
    world.ask(tab, Ask::Peers(PeerAsk::Servers(Vec::new())));
    world.has_network = true;
    world.pass(60_000);
    assert_eq!((opened_servers(&mut world), world.tab(tab).peers().len()), (0, 0));
}

/// Most pages have no company: telling where the page is, and that there are no servers, fetches nothing.
#[test]
fn nothing_is_fetched_for_nobody() {
    let (mut world, tab) = World::with_workspace(5);
    world.has_network = false;
    world.ask(tab, Ask::Peers(PeerAsk::Here(Default::default())));
    world.ask(tab, Ask::Peers(PeerAsk::Servers(Vec::new())));
    world.ask(tab, Ask::Peers(PeerAsk::TryAgain));
    world.pass(60_000);
    let told_of_peers = world.tab(tab).told.iter().any(|tell| matches!(tell, Tell::Peers(_)));
    assert!(!told_of_peers);
}
