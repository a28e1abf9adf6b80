//! Sync servers (L7), with one that behaves as automerge-repo's.

use kariz_protocol::{Ask, InStep, Link, PeerAsk, PeerEvent};
use kariz_session::Input;

use crate::sim::{Network, truth, words};

const ADDRESS: &str = "wss://sync.example";

fn set_servers(network: &mut Network, who: usize) {
    network.ask(who, PeerAsk::Servers(vec![ADDRESS.to_owned()]));
}

/// Two people with one workspace that came by the server.
fn pair(seed: u64) -> Network {
    let mut network = Network::with_workspace(seed, 2);
    network.people[0].add_deal(0, "Valves");
    set_servers(&mut network, 0);
    network.pass(100);
    let workspace = network.people[0].tab(0).book().workspace().unwrap().id;
    set_servers(&mut network, 1);
    network.ask(1, PeerAsk::Join(workspace));
    network.pass(100);
    network
}

#[track_caller]
fn assert_in_step(network: &Network) {
    for (who, world) in network.people.iter().enumerate() {
        assert_eq!(network.heads(who), network.server.heads(), "person {who}");
        truth::assert_kept(&world.disk, &network.heads(who));
        let states = world.tab(network.tab_of(who).unwrap()).peers();
        assert_eq!((&states[0].link, states[0].in_step), (&Link::Connected, InStep::Identical), "person {who}");
    }
}

#[test]
fn a_new_device_joins_by_the_server() {
    let network = pair(1);
    words::deal(network.people[1].tab(0).book(), "Valves");
    assert_in_step(&network);
}

#[test]
fn edits_go_over_the_server_both_ways() {
    let mut network = pair(2);
    for _ in 0..10 {
        network.people[0].act(0);
        network.people[1].act(0);
        network.step();
    }
    network.pass(1_000);
    assert_in_step(&network);
}

#[test]
fn a_server_that_was_away_is_found_again() {
    let mut network = pair(3);
    network.run_server(false);
    network.people[0].add_deal(0, "meanwhile");
    network.pass(10_000);
    let state = &network.people[0].tab(0).peers()[0];
    assert!(matches!(state.link, Link::Offline { next: Some(_), .. }), "{:?}", state.link);
    assert_eq!(state.in_step, InStep::Behind(1));
    network.run_server(true);
    network.pass(70_000);
    assert_in_step(&network);
}

#[test]
fn it_is_tried_less_and_less_often() {
    let mut network = pair(4);
    network.run_server(false);
    let before = network.people[0].tab(0).told.len();
    network.pass(3_600_000);
    let attempts = network.people[0].tab(0).told.len() - before;
    assert!((40..400).contains(&attempts), "{attempts}");
    network.run_server(true);
    network.ask(0, PeerAsk::TryAgain);
    network.ask(1, PeerAsk::TryAgain);
    network.pass(1_000);
    assert_in_step(&network);
}

#[test]
fn only_one_tab_talks_to_the_server() {
    let mut network = pair(5);
    let second = network.people[0].opened_tab();
    let servers = Ask::Peers(PeerAsk::Servers(vec![ADDRESS.to_owned()]));
    network.people[0].ask(second, servers);
    network.pass(1_000);
    assert_eq!(network.people[0].tab(second).peers()[0].link, Link::OtherTab);
    network.people[0].add_deal(second, "from the other tab");
    network.pass(1_000);
    words::deal(network.people[1].tab(0).book(), "from the other tab");
    // The first is closed: the second takes over.
    network.people[0].close_tab(0);
    network.notice_the_dead();
    network.people[0].add_deal(second, "alone");
    network.pass(5_000);
    assert_in_step(&network);
}

#[test]
fn one_edit_is_small() {
    let mut network = pair(6);
    let sample = kariz_sample::sample_workspace(
        kariz_sample::ENGLISH,
        network.people[0].now,
        kariz_core::Date::from_day_number(20_780),
        7,
    );
    let records = sample.into_iter().filter(|record| record.entity().table != kariz_core::Table::Workspaces);
    let import = kariz_core::Command::PutMany { name: kariz_core::CommandName::Import, records: records.collect() };
    network.people[0].command(0, import);
    network.pass(1_000);
    network.carried = 0;
    network.people[0].add_deal(0, "one more");
    network.pass(1_000);
    println!("one edit by the server to another: {} bytes in all", network.carried);
    assert!(network.carried < 2_000 * 2, "{}", network.carried);
    assert_in_step(&network);
}

#[test]
fn a_server_that_is_not_wanted_any_more_is_left() {
    let mut network = pair(7);
    network.ask(0, PeerAsk::Servers(Vec::new()));
    network.settle();
    assert_eq!(network.people[0].tab(0).peers(), []);
    network.people[0].add_deal(0, "for oneself");
    network.pass(10_000);
    assert_ne!(network.heads(0), network.server.heads());
}

/// What the server says next, as if it had come by Ana's channel.
fn say(network: &mut Network, bytes: &[u8]) {
    let id = network.people[0].tab(0).peers()[0].id;
    network.people[0].feed(0, Input::Peer(PeerEvent::Bytes(id, bytes.to_vec())));
    network.settle();
}

#[test]
fn a_server_that_talks_nonsense_is_hung_up_on_and_tried_again() {
    let mut network = pair(8);
    say(&mut network, b"HTTP/1.1 400 Bad Request");
    assert!(matches!(network.people[0].tab(0).peers()[0].link, Link::Offline { .. }));
    network.people[0].add_deal(0, "meanwhile");
    network.pass(3_000);
    assert_in_step(&network);
}

#[test]
fn a_server_that_refuses_is_quoted() {
    let mut network = pair(9);
    say(&mut network, b"\xa2\x64type\x65error\x67message\x66closed");
    assert_eq!(network.people[0].tab(0).peers()[0].link, Link::Refused("closed".to_owned()));
    network.pass(60_000);
    assert_eq!(network.people[0].tab(0).peers()[0].link, Link::Refused("closed".to_owned()));
    network.pass(11 * 60_000);
    assert_in_step(&network);
}
