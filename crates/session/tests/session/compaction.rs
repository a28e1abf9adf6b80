//! Compaction: many chunks become one, and nothing is lost on the way.

use kariz_protocol::{Saving, Tell};
use kariz_session::{ChunkKind, StorageFailure};

use crate::sim::{World, truth};

/// Until there are so many more chunks.
fn act_often(world: &mut World, tab: usize, chunks: usize) {
    let enough = world.disk.keys(ChunkKind::Incremental).len() + chunks;
    while world.disk.keys(ChunkKind::Incremental).len() < enough {
        world.act(tab);
        world.settle();
    }
}

#[test]
fn many_chunks_become_one_when_it_is_quiet() {
    let (mut world, tab) = World::with_workspace(1);
    act_often(&mut world, tab, 64);
    world.pass(20_000);
    assert_eq!(world.disk.keys(ChunkKind::Incremental), []);
    assert_eq!(world.disk.keys(ChunkKind::Snapshot).len(), 1);
    truth::assert_kept(&world.disk, &world.tab(tab).heads());
}

#[test]
fn a_broken_snapshot_is_made_good_by_what_stood_there_before() {
    let (mut world, tab) = World::with_workspace(2);
    act_often(&mut world, tab, 64);
    world.pass(20_000);
    world.add_deal(tab, "after the snapshot");
    world.settle();
    let (heads, book) = (world.tab(tab).heads(), world.tab(tab).book().to_delta());
    let snapshot = world.disk.keys(ChunkKind::Snapshot)[0];
    world.disk.damage(snapshot);
    world.close_tab(tab);
    let again = world.opened_tab();
    assert_eq!(world.tab(again).heads(), heads);
    assert_eq!(world.tab(again).book().to_delta(), book);
    let told = world.tab(again).told.iter();
    let mut broken =
        told.filter_map(|tell| if let Tell::Storage(state) = tell { Some(state.broken_chunks) } else { None });
    assert_eq!(broken.next_back(), Some(1));
    assert!(world.disk.keys(ChunkKind::Snapshot).contains(&snapshot), "a broken chunk is left where it is");
}

#[test]
fn a_broken_increment_is_counted_and_the_rest_opens() {
    let (mut world, tab) = World::with_workspace(3);
    act_often(&mut world, tab, 5);
    let last = world.disk.keys(ChunkKind::Incremental)[0];
    world.disk.damage(last);
    world.close_tab(tab);
    let again = world.opened_tab();
    assert!(world.tab(again).is_open());
    assert!(world.disk.keys(ChunkKind::Incremental).contains(&last));
}

#[test]
fn tabs_that_work_while_one_compacts_lose_nothing() {
    for seed in 0..6 {
        println!("seed {seed}");
        let (mut world, first) = World::with_workspace(seed);
        let second = world.opened_tab();
        for _ in 0..4 {
            act_often(&mut world, first, 30);
            // Both are quiet long enough that one begins; the other goes on meanwhile.
            world.now.0 += 12_000;
            for tab in [first, second] {
                world.feed(tab, kariz_session::Input::Wake);
                world.act(second);
            }
            for _ in 0..world.dice.below(6) {
                world.step();
                world.act(second);
            }
            let copy = world.disk.clone();
            truth::document(&copy).expect("it can be opened at any time");
            world.settle();
            truth::assert_kept(&world.disk, &world.tab(first).heads());
            assert_eq!(world.tab(first).heads(), world.tab(second).heads());
        }
        world.pass(30_000);
        assert!(world.disk.keys(ChunkKind::Incremental).len() < 64);
        assert!(world.disk.keys(ChunkKind::Snapshot).len() <= 2);
    }
}

#[test]
fn a_compaction_that_fails_leaves_everything_as_it_was() {
    let (mut world, tab) = World::with_workspace(4);
    act_often(&mut world, tab, 70);
    let before = world.disk.keys(ChunkKind::Incremental);
    world.disk.fault = Some(StorageFailure::Full);
    world.pass(20_000);
    world.disk.fault = None;
    assert_eq!(world.disk.keys(ChunkKind::Incremental), before);
    assert_eq!(world.tab(tab).saving, Saving::Saved);
    world.pass(20 * 60_000);
    assert_eq!(world.disk.keys(ChunkKind::Incremental), []);
}
