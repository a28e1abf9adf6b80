//! What comes at once when somebody is connected with can be gone back on, and is told (L6, L7, L9).

use kariz_core::{Command, DealId, Entity, Member, Removal, Table};
use kariz_protocol::{Ask, BigStep, Brought, PeerAsk, PeerTell, RestorePoint, Tell};

use crate::sim::{Network, World, words};

fn points(world: &mut World) -> Vec<RestorePoint> {
    let seq = world.ask_numbered(0, Ask::RestorePoints);
    let told = world.tab(0).told.iter().rev();
    let mut points = told.filter_map(|tell| match tell {
        Tell::RestorePoints(other, points) if *other == seq => Some(points.clone()),
        _ => None,
    });
    points.next().unwrap()
}

fn brought(world: &World) -> Vec<Brought> {
    let told = world.tab(0).told.iter();
    told.filter_map(|tell| match tell {
        Tell::Peers(PeerTell::Brought(brought)) => Some(brought.clone()),
        _ => None,
    })
    .collect()
}

fn is_called(world: &mut World, name: &str) {
    let id = words::me(&mut world.dice, world.now);
    world.command(0, Command::Put(Member { id, name: name.to_owned(), ..Member::default() }.into()));
    world.ask(0, Ask::IAm(Some(id)));
}

fn bin(world: &mut World, deal: DealId) {
    world.command(0, Command::Remove(vec![Entity::new(Table::Deals, deal)]));
}

/// Two who have the same, and are not connected any more.
fn parted(seed: u64) -> Network {
    let mut network = Network::with_workspace(seed, 2);
    network.people[0].add_deal(0, "Valves");
    network.connect(0, 1);
    network.settle();
    is_called(&mut network.people[0], "Ana");
    is_called(&mut network.people[1], "Ben");
    network.settle();
    network.cut_all();
    network
}

#[test]
fn where_both_had_gone_apart_there_is_a_restore_point_and_what_came_is_told() {
    let mut network = parted(1);
    let valves = words::deal(network.people[0].tab(0).book(), "Valves");
    let hers = network.people[0].add_deal(0, "hers");
    let his = network.people[1].add_deal(0, "his");
    network.people[1].add_deal(0, "his, too");
    bin(&mut network.people[1], valves);
    network.connect(0, 1);
    network.settle();

    let [point] = &points(&mut network.people[0])[..] else { panic!("there is one") };
    assert_eq!((&point.before, point.deals), (&BigStep::Connect("Ben".to_owned()), 2));
    let by = BigStep::Connect("Ben".to_owned());
    assert_eq!(
        brought(&network.people[0]),
        [Brought { by, has_point: true, added: 2, changed: 0, binned: 1, undone: 0 }]
    );
    let by = BigStep::Connect("Ana".to_owned());
    assert_eq!(points(&mut network.people[1])[0].before, by);
    assert_eq!(
        brought(&network.people[1]),
        [Brought { by, has_point: true, added: 1, changed: 0, binned: 0, undone: 0 }]
    );

    // She goes back: what is his is in the bin, for him as well, and hers is as it was.
    let id = point.id;
    network.people[0].ask_numbered(0, |seq| Ask::RestoreTo(seq, id));
    network.settle();
    for person in &network.people {
        let removed = |deal| person.tab(0).book().deal(deal).unwrap().removed;
        assert_eq!((removed(valves), removed(hers)), (None, None));
        assert!(matches!(removed(his), Some(Removal::Binned { .. })));
    }
}

#[test]
fn what_comes_later_makes_no_more_points_and_is_not_told() {
    let mut network = parted(2);
    network.people[0].add_deal(0, "hers");
    network.people[1].add_deal(0, "his");
    network.connect(0, 1);
    network.settle();
    for _ in 0..20 {
        network.people[0].act(0);
        network.people[1].act(0);
        network.step();
    }
    network.settle();
    for person in &mut network.people {
        assert_eq!((points(person).len(), brought(person).len()), (1, 1));
    }
}

/// They are the same when they connect: what both do at the same time later on is no first exchange.
#[test]
fn who_had_not_gone_apart_has_no_point() {
    let mut network = parted(3);
    network.connect(0, 1);
    network.settle();
    for _ in 0..20 {
        network.people[0].act(0);
        network.people[1].act(0);
        network.step();
    }
    network.settle();
    for person in &mut network.people {
        assert_eq!((points(person), brought(person)), (vec![], vec![]));
    }
}

#[test]
fn who_only_was_behind_is_told_and_has_no_point() {
    let mut network = parted(4);
    network.people[1].add_deal(0, "his");
    network.connect(0, 1);
    network.settle();
    assert_eq!(points(&mut network.people[0]), []);
    let by = BigStep::Connect("Ben".to_owned());
    assert_eq!(
        brought(&network.people[0]),
        [Brought { by, has_point: false, added: 1, changed: 0, binned: 0, undone: 0 }]
    );
    assert_eq!((points(&mut network.people[1]), brought(&network.people[1])), (vec![], vec![]));
}

#[test]
fn a_device_that_had_nothing_has_no_point() {
    let mut network = Network::with_workspace(5, 2);
    network.people[0].add_deal(0, "Valves");
    network.connect(0, 1);
    network.settle();
    for person in &mut network.people {
        assert_eq!((points(person), brought(person)), (vec![], vec![]));
    }
}

/// One for each connection, but for such as break off again and again.
#[test]
fn a_connection_that_comes_back_at_once_makes_no_second_point() {
    let mut network = parted(8);
    let mut go_apart = |ms: i64, expected: usize| {
        network.people[0].add_deal(0, "hers");
        network.people[1].add_deal(0, "his");
        network.pass(ms);
        network.connect(0, 1);
        network.settle();
        assert_eq!(points(&mut network.people[0]).len(), expected);
        assert_eq!(brought(&network.people[0]).len(), brought(&network.people[1]).len());
        network.cut_all();
    };
    go_apart(0, 1);
    go_apart(60_000, 1);
    go_apart(10 * 60_000, 2);
}

#[test]
fn a_sync_server_is_gone_back_on_as_well() {
    let address = "wss://sync.example";
    let mut network = Network::with_workspace(7, 2);
    let set = |network: &mut Network, who| network.ask(who, PeerAsk::Servers(vec![address.to_owned()]));
    set(&mut network, 0);
    network.pass(100);
    set(&mut network, 1);
    let workspace = network.people[0].tab(0).book().workspace().unwrap().id;
    network.ask(1, PeerAsk::Join(workspace));
    network.pass(100);
    network.ask(0, PeerAsk::Servers(vec![]));
    network.people[0].add_deal(0, "hers");
    network.people[1].add_deal(0, "his");
    network.pass(100);
    assert_eq!(points(&mut network.people[1]), []);
    set(&mut network, 0);
    network.pass(1_000);
    let by = BigStep::Sync(address.to_owned());
    assert_eq!(points(&mut network.people[0])[0].before, by);
    assert_eq!(
        brought(&network.people[0]),
        [Brought { by, has_point: true, added: 1, changed: 0, binned: 0, undone: 0 }]
    );
    assert_eq!((points(&mut network.people[1]), brought(&network.people[1])), (vec![], vec![]), "live all the time");
}
