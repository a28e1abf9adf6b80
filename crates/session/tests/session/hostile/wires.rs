//! What people and servers say (L6, L7), changed on the way by chance or on purpose: the workspace is
//! whole afterwards, and everybody works on.

use std::panic::catch_unwind;

use automerge::sync;
use kariz_protocol::{Ask, DeviceId, Ends, PeerAsk, PeerEvent, PeerId};
use kariz_session::{ChunkKind, Effect, Input, Slot, Suspect, examine};
use minicbor::Encoder;

use super::{
    Case, Theirs, made,
    pack::{leb, mended},
    sorted,
    spoiled::spoil,
};
use crate::{
    copies::{ana_and_ben, share},
    sim::{
        Network, World,
        dice::Dice,
        disk::Disk,
        forge,
        stranger::{self, Stranger},
        truth,
    },
};

/// A channel that nobody else uses.
const CHANNEL: PeerId = PeerId::Live(7);

fn opened(world: &mut World) {
    let ends = Ends { own: DeviceId(1), theirs: DeviceId(2) };
    world.feed(0, Input::Peer(PeerEvent::Met(CHANNEL, ends)));
}

fn hear(world: &mut World, frame: &[u8]) {
    world.feed(0, Input::Peer(PeerEvent::Bytes(CHANNEL, frame.to_vec())));
    world.settle();
}

fn said(world: &mut World) -> Vec<Vec<u8>> {
    let said = world.sent.drain(..).filter_map(|(_, effect)| match effect {
        Effect::SendPeer(CHANNEL, bytes) => Some(bytes),
        _ => None,
    });
    said.collect()
}

/// Every frame that Ben sends to Ana, until both have the same.
fn spoken(mut ana: World, mut ben: World) -> Vec<Vec<u8>> {
    let mut spoken = Vec::new();
    opened(&mut ana);
    opened(&mut ben);
    loop {
        let (hers, his) = (said(&mut ana), said(&mut ben));
        if hers.is_empty() && his.is_empty() {
            assert_eq!(ana.tab(0).heads(), ben.tab(0).heads(), "they have told each other everything");
            return spoken;
        }
        hers.iter().for_each(|frame| hear(&mut ben, frame));
        his.iter().for_each(|frame| hear(&mut ana, frame));
        spoken.extend(his);
    }
}

fn browser(disk: &Disk) -> World {
    device(3, disk)
}

/// Ben's: of the same seed it would be the same device.
fn his_browser(disk: &Disk) -> World {
    device(31, disk)
}

fn device(seed: u64, disk: &Disk) -> World {
    let mut world = World::after(seed, disk.clone());
    world.opened_tab();
    world
}

/// She works on, and finds it all again.
fn works_on(mut world: World, what: &str) {
    world.feed(0, Input::Peer(PeerEvent::Closed(CHANNEL)));
    world.add_deal(0, "Afterwards");
    world.pass(60_000);
    let heads = world.tab(0).heads();
    truth::assert_kept(&world.disk, &heads);
    let again = browser(&world.disk);
    assert_eq!(again.tab(0).heads(), heads, "{what}");
    assert_eq!(sorted(again.tab(0).book()), sorted(world.tab(0).book()), "{what}");
}

#[test]
fn no_frame_of_a_live_session_does_any_harm() {
    let Theirs { ana, ben, .. } = Theirs::new();
    let frames = spoken(browser(&ana.disk), his_browser(&ben.disk));
    assert!(frames.len() >= 2, "a hello, and changes");
    let mut dice = Dice::new(3);
    for nth in 0..120 {
        let at = dice.below(frames.len());
        let mut frame = frames[at].clone();
        let mut part = frame.split_off(5); // behind the frame's own number
        let what = spoil(&mut part, &mut dice);
        frame.extend(part);
        let mut world = browser(&ana.disk);
        opened(&mut world);
        frames[..at].iter().for_each(|frame| hear(&mut world, frame));
        hear(&mut world, &frame);
        frames[at + 1..].iter().for_each(|frame| hear(&mut world, frame));
        works_on(world, &format!("{nth}: frame {at}, {what}"));
    }
}

/// A message of a live session that carries a sync message, as `peers/message.rs` writes it, in a frame.
fn frame_of_sync(number: u32, message: &[u8]) -> Vec<u8> {
    let (version, sync, kept) = (2, 5, 1);
    [&[0][..], &number.to_le_bytes(), &[version, sync, kept], &leb(message.len() as u64), message].concat()
}

/// A sync message with these changes.
fn sync_with(changes: Vec<Vec<u8>>) -> Vec<u8> {
    let empty = sync::Message::decode(&[0x42, 0, 0, 0, 0]).unwrap();
    sync::Message { changes: changes.into(), ..empty }.encode()
}

/// Ben's changes, each made up in another way.
fn made_up(theirs: &Theirs) -> Vec<(String, Vec<Vec<u8>>)> {
    let base = theirs.pieces.len() - theirs.changes.concat().len();
    let from_files =
        made::contradictions(theirs).into_iter().map(|Case { name, bytes, .. }| (name, vec![bytes[base..].to_vec()]));
    let mut dice = Dice::new(4);
    let by_chance = (0..60).map(|_| {
        let (at, mut what) = (dice.below(theirs.changes.len()), String::new());
        let mut changes = theirs.changes.clone();
        changes[at] = mended(&changes[at], 0, |body| what = spoil(body, &mut dice));
        (format!("change {at}: {what}"), changes)
    });
    from_files.chain(by_chance).filter(|(_, changes)| changes.concat().len() < 16_000).collect()
}

#[test]
fn no_change_in_a_sync_message_does_any_harm() {
    let theirs = Theirs::new();
    let hello = spoken(browser(&theirs.ana.disk), his_browser(&theirs.ben.disk)).remove(0);
    let genuine = ("as they are".to_owned(), theirs.changes.clone());
    for (what, changes) in made_up(&theirs).into_iter().chain([genuine]) {
        println!("{what}");
        let is_genuine = changes == theirs.changes;
        let mut world = browser(&theirs.ana.disk);
        opened(&mut world);
        hear(&mut world, &hello);
        hear(&mut world, &frame_of_sync(1, &sync_with(changes)));
        assert!(!is_genuine || world.tab(0).heads() == theirs.ben.tab(0).heads(), "they are heard");
        works_on(world, &what);
    }
}

/// A sync message as automerge-repo's server sends it.
fn from_server(world: &World, data: &[u8]) -> Vec<u8> {
    let document = world.sent.iter().find_map(|(_, effect)| match effect {
        Effect::SendPeer(PeerId::Server(_), bytes) => {
            let at = bytes.windows(10).position(|word| word == b"documentId")? + 10;
            minicbor::Decoder::new(&bytes[at..]).str().ok().map(str::to_owned)
        }
        _ => None,
    });
    let mut cbor = Encoder::new(Vec::new());
    cbor.map(3).unwrap().str("type").unwrap().str("sync").unwrap().str("documentId").unwrap();
    cbor.str(&document.unwrap_or_default()).unwrap().str("data").unwrap().bytes(data).unwrap();
    cbor.into_writer()
}

/// Ana's browser in the middle of a talk with a server.
fn with_server(disk: &Disk) -> (World, PeerId) {
    let mut world = browser(disk);
    world.ask(0, Ask::Peers(PeerAsk::Servers(vec!["wss://sync.example".to_owned()])));
    world.settle();
    let id = world.sent.iter().find_map(|(_, effect)| match effect {
        Effect::OpenServer(id, _) => Some(*id),
        _ => None,
    });
    let id = id.unwrap();
    world.feed(0, Input::Peer(PeerEvent::Opened(id)));
    let peer = b"\xa3\x64type\x64peer\x68senderId\x63srv\x77selectedProtocolVersion\x611";
    world.feed(0, Input::Peer(PeerEvent::Bytes(id, peer.to_vec())));
    world.settle();
    (world, id)
}

#[test]
fn no_word_of_a_server_does_any_harm() {
    let theirs = Theirs::new();
    let mut dice = Dice::new(5);
    for (what, changes) in made_up(&theirs) {
        let (mut world, id) = with_server(&theirs.ana.disk);
        let mut frame = from_server(&world, &sync_with(changes));
        if dice.below(2) == 0 {
            spoil(&mut frame, &mut dice);
        }
        world.feed(0, Input::Peer(PeerEvent::Bytes(id, frame)));
        world.settle();
        world.feed(0, Input::Peer(PeerEvent::Closed(id)));
        works_on(world, &what);
    }
}

/// What is on the device is no stranger's, but may be damaged: it opens, or says that it does not.
#[test]
fn nothing_on_a_disk_that_is_damaged_is_a_crash() {
    let Theirs { mut ana, .. } = Theirs::new();
    ana.pass(60_000);
    let mut dice = Dice::new(6);
    let chunks: Vec<_> = [ChunkKind::Snapshot, ChunkKind::Incremental, ChunkKind::Previous]
        .into_iter()
        .flat_map(|kind| ana.disk.keys(kind).into_iter().map(Slot::Chunk))
        .collect();
    for slot in [Slot::Meta, Slot::Book, Slot::BookSegment(0)].into_iter().chain(chunks) {
        for _ in 0..40 {
            let mut disk = ana.disk.clone();
            let mut bytes = disk.get(slot).cloned().unwrap_or_default();
            if bytes.is_empty() {
                continue;
            }
            spoil(&mut bytes, &mut dice);
            disk.put(slot, bytes);
            let mut world = World::after(8, disk);
            let tab = world.opened_tab();
            assert!(!world.tab(tab).told.is_empty(), "it says how it stands");
            world.pass(60_000);
        }
    }
}

#[test]
fn no_word_of_another_tab_is_a_crash() {
    let Theirs { ana, .. } = Theirs::new();
    let mut dice = Dice::new(7);
    let mut network = Network::with_workspace(8, 1);
    let second = network.people[0].opened_tab();
    let mut words = Vec::new();
    for nth in 0..6 {
        network.people[0].add_deal(0, &format!("deal {nth}"));
        while !network.people[0].tab(0).operations.is_empty() {
            network.people[0].finish_operation(0);
        }
        words.extend(network.people[0].tab(second).inbox.iter().cloned());
        network.settle();
    }
    assert!(!words.is_empty());
    for _ in 0..120 {
        let mut word = dice.pick(&words).unwrap().clone();
        spoil(&mut word, &mut dice);
        let mut world = browser(&ana.disk);
        world.feed(0, Input::Tab(word));
        world.settle();
    }
}

/// Which is why a message has no more than one.
#[test]
fn b1_every_snapshot_in_a_message_is_read_by_an_inspector_first() {
    let (mut ana, mut ben) = ana_and_ben(5);
    ben.add_deal(0, "Valves");
    let (hers, his) = (share(&mut ana, 0).bytes, share(&mut ben, 0).bytes);
    // One that Automerge panics on, found by chance.
    let mut dice = Dice::new(1);
    let evil = (0..60_000).find_map(|_| {
        let bytes = mended(&his, 0, |body| {
            for _ in 0..=dice.below(3) {
                let _ = spoil(body, &mut dice);
            }
        });
        let copy = bytes.clone();
        catch_unwind(|| examine(Suspect::Copy(copy))).is_err().then_some(bytes)
    });
    let evil = evil.unwrap();
    for snapshots in [vec![evil.clone()], vec![hers.clone(), evil.clone()], vec![[hers, evil].concat()]] {
        let mut ana = device(7, &ana.disk);
        let mut mallory = Stranger::greet(&mut ana, 8, DeviceId(66), "Mallory");
        mallory.say(&mut ana, &stranger::sync(&forge::message(snapshots)));
        works_on(ana, "two snapshots");
    }
}
