//! Opening what has ended badly before (B7): what stops the engine is set aside, and all else is there.

use kariz_session::{ChunkKind, Slot};

use crate::sim::World;

/// Ana has added deals, each stored as a chunk of its own.
fn ana(seed: u64) -> (World, Vec<Vec<u8>>) {
    let (mut ana, tab) = World::with_workspace(seed);
    for title in ["Pumps", "Valves", "Meters", "Sensors", "Pipes"] {
        ana.add_deal(tab, title);
        ana.settle();
    }
    let chunks = ana.disk.keys(ChunkKind::Incremental);
    let bytes = chunks.into_iter().map(|key| ana.disk.get(Slot::Chunk(key)).unwrap().clone()).collect();
    (ana, bytes)
}

/// Opens what is on her disk, with doubts; whoever reads these chunks stops, or never ends.
fn open_with_doubts(ana: &World, seed: u64, poison: &[Vec<u8>], hangs: bool) -> World {
    let mut again = World::after(seed, ana.disk.clone());
    (again.poison, again.poison_hangs, again.doubts) = (poison.to_vec(), hangs, true);
    again.open_tab();
    again.pass(3_600_000);
    again
}

fn seen(world: &World) -> usize {
    world.tab(0).book().deals().count()
}

#[test]
fn b7_what_can_be_opened_is_opened_as_ever() {
    let (ana, _) = ana(1);
    let again = open_with_doubts(&ana, 11, &[], false);
    assert_eq!((seen(&again), again.tab(0).heads()), (seen(&ana), ana.tab(0).heads()));
    assert_eq!(again.disk.keys(ChunkKind::Aside), []);
}

#[test]
fn b7_a_chunk_that_stops_whoever_reads_it_is_set_aside_and_the_rest_is_there() {
    for hangs in [false, true] {
        let (ana, chunks) = ana(2);
        for (nth, bad) in chunks.iter().enumerate() {
            let again = open_with_doubts(&ana, 12, std::slice::from_ref(bad), hangs);
            let aside = again.disk.keys(ChunkKind::Aside);
            let kept = aside.iter().map(|key| again.disk.get(Slot::Chunk(*key)).unwrap());
            assert!(kept.eq([bad]), "chunk {nth} is kept, and not read");
            assert!(again.tab(0).session.book().is_some(), "chunk {nth}");
            // The next time it opens without doubts.
            let mut later = World::after(13, again.disk.clone());
            later.open_tab();
            later.settle();
            assert_eq!(later.tab(0).heads(), again.tab(0).heads());
        }
    }
}

#[test]
fn b7_two_of_them_are_set_aside_too() {
    let (ana, chunks) = ana(3);
    let bad = &chunks[chunks.len() - 2..];
    let again = open_with_doubts(&ana, 14, bad, false);
    assert_eq!(again.disk.keys(ChunkKind::Aside).len(), 2);
    assert!(again.tab(0).session.book().is_some());
}
