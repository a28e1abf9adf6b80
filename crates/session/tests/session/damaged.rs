//! What a disk gives back is not always what it was given. What cannot be read is told and can be had, all else is there
//! (B2, B7).

use kariz_core::{MemberId, Timestamp};
use kariz_protocol::{Ask, OpenFailure, Saving, StorageState, Tell};
use kariz_session::{ChunkKey, ChunkKind, Slot};

use crate::sim::{World, disk::Disk};

const DEALS: [&str; 3] = ["Pumps", "Valves", "Meters"];

/// Ana has added deals, each stored as a chunk of its own, and said who she is; her Book is painted, her tab closed.
fn ana(seed: u64) -> World {
    let (mut ana, tab) = World::with_workspace(seed);
    for title in DEALS {
        ana.add_deal(tab, title);
        ana.settle();
    }
    ana.ask(tab, Ask::IAm(Some(MemberId::new(Timestamp(1), 7))));
    ana.pass(2_000);
    assert_eq!(ana.disk.keys(ChunkKind::Incremental).len(), DEALS.len());
    ana.close_tab(tab);
    ana
}

/// What is on this disk, opened.
fn opened(disk: &Disk) -> World {
    opened_again(77, disk)
}

fn opened_again(seed: u64, disk: &Disk) -> World {
    let mut world = World::after(seed, disk.clone());
    world.opened_tab();
    world
}

fn storage(world: &World) -> StorageState {
    let told = world.tab(0).told.iter().rev();
    let mut states = told.filter_map(|tell| if let Tell::Storage(state) = tell { Some(*state) } else { None });
    states.next().expect("it is told with opening")
}

/// What is given of what cannot be read.
fn unread(world: &mut World) -> Vec<u8> {
    let seq = world.ask_numbered(0, Ask::Unread);
    let given = world.tab(0).told.iter().find_map(|tell| match tell {
        Tell::Copy(of, bytes, _) if *of == seq => Some(bytes.clone()),
        _ => None,
    });
    given.expect("it is answered")
}

fn failure(world: &World) -> Option<&OpenFailure> {
    world.tab(0).told.iter().find_map(|tell| if let Tell::OpenFailed(failure) = tell { Some(failure) } else { None })
}

fn me(world: &World) -> bool {
    let mut told = world.tab(0).told.iter();
    told.any(|tell| matches!(tell, Tell::Opened { me: Some(_), .. }))
}

/// Her increments, as they were made: without the first one, no deal is seen.
fn in_order(ana: &World) -> Vec<ChunkKey> {
    let mut keys = ana.disk.keys(ChunkKind::Incremental);
    keys.sort_by_key(|key| {
        let mut disk = ana.disk.clone();
        disk.remove(Slot::Chunk(*key));
        opened(&disk).tab(0).book().deals().count()
    });
    keys
}

fn bytes(disk: &Disk, key: ChunkKey) -> Vec<u8> {
    disk.get(Slot::Chunk(key)).unwrap().clone()
}

fn remove_all(disk: &mut Disk, kinds: &[ChunkKind]) {
    for key in kinds.iter().flat_map(|kind| disk.keys(*kind)).collect::<Vec<_>>() {
        disk.remove(Slot::Chunk(key));
    }
}

#[test]
fn b2_a_damaged_chunk_is_told_at_every_opening_and_can_be_had_and_the_rest_is_there() {
    let ana = ana(1);
    for (nth, key) in in_order(&ana).into_iter().enumerate() {
        let mut disk = ana.disk.clone();
        disk.damage(key);
        for seed in 70..72 {
            let mut again = opened_again(seed, &disk);
            assert_eq!(storage(&again).broken_chunks, DEALS.len() - nth, "with those that build on it");
            assert!(again.tab(0).book().workspace().is_some());
            assert!(unread(&mut again).starts_with(&bytes(&disk, key)), "as it is stored");
            again.ask(0, Ask::IAm(None));
            again.add_deal(0, "Sensors");
            again.pass(60_000);
            assert_eq!(bytes(&again.disk, key), bytes(&disk, key), "it is left where it is");
            disk = again.disk;
        }
    }
}

#[test]
fn b2_all_damaged_chunks_are_told_and_given_one_after_the_other() {
    let mut ana = ana(2);
    let keys = ana.disk.keys(ChunkKind::Incremental);
    keys.iter().for_each(|key| ana.disk.damage(*key));
    let mut again = opened(&ana.disk);
    assert_eq!(storage(&again).broken_chunks, keys.len());
    assert_eq!(unread(&mut again).len(), keys.iter().map(|key| bytes(&ana.disk, *key).len()).sum::<usize>());
}

/// What is lost, or no longer what was stored there, hides what builds on it: that is told, and comes back with it.
#[test]
fn b2_a_chunk_that_is_lost_emptied_or_another_is_told_with_all_that_builds_on_it() {
    let ana = ana(10);
    let keys = in_order(&ana);
    let faults = [
        ("lost", None, 0),
        ("empty, or no bytes", Some(Vec::new()), 1),
        ("another's", Some(bytes(&ana.disk, keys[2])), 1),
    ];
    for (fault, instead, itself) in faults {
        let mut disk = ana.disk.clone();
        match instead {
            Some(instead) => disk.put(Slot::Chunk(keys[0]), instead),
            None => disk.remove(Slot::Chunk(keys[0])),
        }
        for since in 0..2 {
            let mut again = opened_again(80 + since as u64, &disk);
            assert_eq!(storage(&again).broken_chunks, itself + 2, "{fault}");
            assert_eq!(again.tab(0).book().deals().count(), since, "{fault}");
            let given = unread(&mut again);
            let has =
                |key: ChunkKey| given.windows(bytes(&ana.disk, key).len()).any(|part| part == bytes(&ana.disk, key));
            assert!(has(keys[1]) && has(keys[2]), "{fault}: what waits can be had");
            again.ask(0, Ask::IAm(None));
            again.add_deal(0, "Sensors");
            again.pass(60_000);
            disk = again.disk;
        }
        disk.put(Slot::Chunk(keys[0]), bytes(&ana.disk, keys[0]));
        let whole = opened(&disk);
        assert!(!storage(&whole).is_impaired(), "{fault}");
        assert_eq!(whole.tab(0).book().deals().count(), DEALS.len() + 2, "{fault}: all is back");
    }
}

#[test]
fn b2_what_waits_for_a_lost_chunk_stays_when_many_are_put_together() {
    let ana = ana(11);
    let keys = in_order(&ana);
    let mut disk = ana.disk.clone();
    disk.remove(Slot::Chunk(keys[0]));
    let mut again = opened(&disk);
    again.ask(0, Ask::IAm(None));
    for nth in 0..64 {
        again.add_deal(0, &format!("Sensor {nth}"));
        again.settle();
    }
    again.pass(60_000);
    let mut disk = again.disk;
    assert_eq!(disk.keys(ChunkKind::Incremental).len(), 2, "the two that wait");
    disk.put(Slot::Chunk(keys[0]), bytes(&ana.disk, keys[0]));
    assert_eq!(opened(&disk).tab(0).book().deals().count(), DEALS.len() + 64);
}

/// A tab that is open has what is lost: it gives it, and it is stored again.
#[test]
fn b2_what_another_tab_still_has_of_a_lost_chunk_is_stored_again() {
    let (mut world, first) = World::with_workspace(12);
    for title in DEALS {
        world.add_deal(first, title);
        world.settle();
    }
    let first_of_all = in_order(&world)[0];
    world.disk.remove(Slot::Chunk(first_of_all));
    let second = world.opened_tab();
    assert_eq!(world.tab(second).book().deals().count(), DEALS.len());
    let again = opened(&world.disk);
    assert_eq!(again.tab(0).book().deals().count(), DEALS.len());
    assert!(!storage(&again).is_impaired());
}

#[test]
fn b2_where_all_is_well_nothing_is_told_or_given() {
    let mut again = opened(&ana(3).disk);
    assert!(!storage(&again).is_impaired());
    assert_eq!(unread(&mut again), []);
}

#[test]
fn b2_what_was_set_aside_for_whoever_reads_it_is_told_and_can_be_had_too() {
    let ana = ana(4);
    let bad = bytes(&ana.disk, ana.disk.keys(ChunkKind::Incremental)[1]);
    let mut again = World::after(78, ana.disk.clone());
    (again.poison, again.doubts) = (vec![bad.clone()], true);
    again.opened_tab();
    let later = opened(&again.disk);
    for mut world in [again, later] {
        assert_eq!(storage(&world).broken_chunks, 1);
        assert_eq!(unread(&mut world), bad);
    }
}

#[test]
fn b2_where_nothing_can_be_opened_what_is_there_can_be_had() {
    let mut ana = ana(5);
    let keys: Vec<_> = ChunkKind::ALL.into_iter().flat_map(|kind| ana.disk.keys(kind)).collect();
    keys.iter().for_each(|key| ana.disk.damage(*key));
    let mut again = opened(&ana.disk);
    assert_eq!(failure(&again), Some(&OpenFailure::Damaged(keys.len())));
    assert_eq!(unread(&mut again).len(), keys.iter().map(|key| bytes(&ana.disk, *key).len()).sum::<usize>());
    assert_eq!(again.disk, ana.disk, "nothing is written over");
}

#[test]
fn b7_no_bit_of_meta_keeps_a_workspace_from_being_opened() {
    let ana = ana(6);
    let (whole, meta) = (opened(&ana.disk), ana.disk.get(Slot::Meta).unwrap());
    for bit in 0..meta.len() * 8 {
        let mut disk = ana.disk.clone();
        let mut changed = meta.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        disk.put(Slot::Meta, changed);
        let mut again = opened(&disk);
        assert_eq!(again.tab(0).heads(), whole.tab(0).heads(), "bit {bit}");
        assert!(storage(&again).is_found_again, "bit {bit}: it is told");
        assert!(me(&again), "bit {bit}: who I am stands with the Book that was painted");
        again.settle();
        let later = opened(&again.disk);
        assert_eq!(later.tab(0).heads(), whole.tab(0).heads());
        assert!(me(&later) && !storage(&later).is_impaired(), "bit {bit}: it was made good");
    }
}

#[test]
fn b7_without_meta_the_workspace_of_the_chunks_is_opened() {
    let mut ana = ana(7);
    let heads = opened(&ana.disk).tab(0).heads();
    ana.disk.remove(Slot::Meta);
    ana.disk.remove(Slot::Book);
    let mut again = opened(&ana.disk);
    assert_eq!(again.tab(0).heads(), heads);
    assert!(storage(&again).is_found_again && !me(&again), "who I am is nowhere: it is to be asked");
    again.add_deal(0, "Sensors");
    again.settle();
    let later = opened(&again.disk);
    assert_eq!(later.tab(0).heads(), again.tab(0).heads());
    assert!(!storage(&later).is_impaired());
}

#[test]
fn b7_where_every_chunk_is_gone_that_is_what_is_said_and_one_can_begin() {
    let ana = ana(8);
    let mut disk = ana.disk.clone();
    remove_all(&mut disk, &ChunkKind::ALL);
    let mut without_meta_too = disk.clone();
    without_meta_too.put(Slot::Meta, vec![7; 42]);
    for disk in [disk, without_meta_too] {
        let mut again = opened(&disk);
        assert_eq!(failure(&again), Some(&OpenFailure::Gone));
        again.ask(0, Ask::Forget);
        again.settle();
        assert_eq!(again.tab(0).told.last(), Some(&Tell::NoWorkspace));
        assert!(again.disk.is_empty());
    }
}

/// What opening has put together is stored as a whole: else no change would be taken, until one was refused.
#[test]
fn b2_what_was_put_together_without_a_snapshot_takes_changes_at_once() {
    for is_meta_lost in [false, true] {
        let (mut ana, tab) = World::with_workspace(13);
        for nth in 0..64 {
            ana.add_deal(tab, &format!("Sensor {nth}"));
            ana.settle();
        }
        ana.pass(60_000);
        assert!(!ana.disk.keys(ChunkKind::Previous).is_empty(), "they were put together");
        remove_all(&mut ana.disk, &[ChunkKind::Snapshot]);
        if is_meta_lost {
            ana.disk.remove(Slot::Meta);
        }
        let mut again = opened(&ana.disk);
        again.add_deal(0, "Valves");
        again.settle();
        assert_eq!(again.tab(0).saving, Saving::Saved, "without waiting");
        let later = opened(&again.disk);
        assert_eq!(later.tab(0).heads(), again.tab(0).heads());
        assert_eq!(later.tab(0).book().deals().count(), 65);
    }
}

/// A tab may still have been writing when another one removed the workspace.
#[test]
fn an_increment_that_was_left_over_is_no_workspace() {
    let mut ana = ana(9);
    ana.disk.remove(Slot::Meta);
    remove_all(&mut ana.disk, &[ChunkKind::Snapshot, ChunkKind::Previous]);
    assert_eq!(opened(&ana.disk).tab(0).told, [Tell::NoWorkspace]);
}
