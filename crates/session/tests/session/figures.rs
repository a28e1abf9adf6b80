//! How much goes over, and how long it takes, with 10,000 deals:
//! `cargo test -p kariz-session figures -- --ignored --nocapture`.

use std::time::Instant;

use kariz_core::{Command, CommandName, Table};
use kariz_protocol::Ask;

use crate::sim::{Network, network::End, words};

const DEALS: usize = 10_000;

/// What happens, in how many bytes and milliseconds.
fn measure(network: &mut Network, what: &str, act: impl FnOnce(&mut Network)) {
    network.carried = 0;
    let start = Instant::now();
    act(network);
    network.settle();
    println!("{what}: {} bytes, {} ms", network.carried, start.elapsed().as_millis());
    assert_eq!(network.heads(0), network.heads(1));
}

fn import(network: &mut Network) {
    let ana = &mut network.people[0];
    let records = kariz_sample::generate(DEALS, 7, ana.now);
    let records: Vec<_> = records.into_iter().filter(|record| record.entity().table != Table::Workspaces).collect();
    for batch in records.chunks(records.len().div_ceil(10)) {
        ana.command(0, Command::PutMany { name: CommandName::Import, records: batch.to_vec() });
    }
    ana.settle();
}

#[test]
#[ignore = "a measurement"]
fn how_much_goes_over() {
    let mut network = Network::with_workspace(1, 2);
    import(&mut network);
    network.people[0].ask(0, Ask::Flush);
    network.settle();
    measure(&mut network, "first sync", |network| network.connect(0, 1));
    measure(&mut network, "one edit", |network| _ = network.people[0].add_deal(0, "one more"));
    measure(&mut network, "a cut, ten edits at each side, connected again", |network| {
        network.cut_all();
        for _ in 0..10 {
            network.people[0].act(0);
            network.people[1].act(0);
        }
        network.connect(0, 1);
    });
    measure(&mut network, "a page that was closed and opened, one edit there, connected", |network| {
        network.crash(1);
        network.people[1].opened_tab();
        network.people[0].add_deal(0, "meanwhile");
        network.connect(0, 1);
    });
    measure(&mut network, "5,000 changes apart", |network| {
        network.cut_all();
        for number in 0..2_500 {
            for world in &mut network.people {
                let tab = world.tabs.iter().position(Option::is_some).expect("one is open");
                let deals: Vec<_> = world.tab(tab).book().deals().map(|deal| deal.id).take(500).collect();
                world.command(tab, words::rename(deals[number % 500], &format!("title {number}")));
            }
        }
        network.people.iter_mut().for_each(crate::sim::World::settle);
        network.connect(0, 1);
    });
    assert!(network.wires.iter().all(|wire| wire.ends.iter().all(|end| !matches!(end, End::Server(_)))));
}
