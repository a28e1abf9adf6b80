//! What a peer can have sent and walked by saying little (B9).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use automerge::{Automerge, ChangeHash, sync};
use kariz_document::{Carry, Document, SyncState};
use kariz_protocol::InStep;
use support::{Copy, actor, create, deal, deal_entity, text};

/// Some deals, each edited a few times.
fn ana() -> Copy {
    let mut ana = Copy::start("ana");
    ana.write("import", (0..100).map(|number| create(&deal(number).into())).collect());
    for number in 0..400 {
        ana.edit(deal_entity(number % 100), "title", text(&format!("title {number}")));
    }
    ana
}

fn history(ana: &Copy) -> Vec<ChangeHash> {
    Automerge::load(&ana.doc.save()).unwrap().get_changes(&[]).iter().map(automerge::Change::hash).collect()
}

/// A peer that says that these are its heads, with filters by hand.
fn says(heads: &[ChangeHash], last_sync: &[ChangeHash], need: &[ChangeHash]) -> Vec<u8> {
    let have = sync::Have { last_sync: last_sync.to_vec(), ..sync::Have::default() };
    let empty = sync::Message::decode(&[0x43, 0, 0, 0, 0, 1, 3]).unwrap();
    let sorted = |hashes: &[ChangeHash]| {
        let mut hashes = hashes.to_vec();
        hashes.sort_unstable();
        hashes
    };
    sync::Message { heads: sorted(heads), have: vec![have], need: sorted(need), ..empty }.encode()
}

/// What is answered, in bytes.
fn answered(ana: &mut Copy, peer: &mut SyncState, message: &[u8]) -> usize {
    ana.doc.take_sync_message(peer, message).unwrap();
    ana.doc.sync_message(peer, Carry::Changes).map_or(0, |answer| answer.len())
}

#[test]
fn b9_who_says_again_that_they_have_nothing_gets_it_once() {
    let mut ana = ana();
    let nothing = Document::new(actor("eve")).sync_message(&mut SyncState::default(), Carry::Changes).unwrap();
    let mut peer = SyncState::default();
    let size = ana.doc.save().len();
    assert!(answered(&mut ana, &mut peer, &nothing) >= size, "the first time");
    for nth in 1..20 {
        let again = answered(&mut ana, &mut peer, &nothing);
        assert!(again < size / 4, "{again} bytes, of {size}");
        assert_eq!(peer.asked_again(), nth);
    }
    let anew = answered(&mut ana, &mut SyncState::default(), &nothing);
    assert!(anew >= size, "who connects anew gets it again");
}

/// Whatever it says to have had: all, little, nothing, or to have had it reset.
#[test]
fn b9_nothing_is_sent_twice_over_one_connection() {
    let mut ana = ana();
    let all = history(&ana);
    let (first, heads) = (&all[1..2], ana.doc.heads().into_iter().map(ChangeHash).collect::<Vec<_>>());
    let mut reset = says(first, first, &[]);
    *reset.last_mut().unwrap() = 0x81;
    let words =
        [says(first, first, &[]), says(&heads, &heads, &[]), says(&[], &[], &[]), says(first, &[], &all), reset];
    let mut peer = SyncState::default();
    answered(&mut ana, &mut peer, &words[0]);
    answered(&mut ana, &mut peer, &words[2]);
    let size = ana.doc.save().len();
    for word in words.iter().cycle().take(50) {
        let again = answered(&mut ana, &mut peer, word);
        assert!(again < size / 4, "{again} bytes, of {size}");
    }
}

/// It stands still at what it has said once, while others work on.
#[test]
fn b9_how_far_behind_a_peer_is_costs_once_what_it_says_and_not_every_turn() {
    let mut ana = ana();
    let all = history(&ana);
    let mut peer = SyncState::default();
    answered(&mut ana, &mut peer, &says(&all[1..2], &all[1..2], &[]));
    assert_eq!(ana.doc.in_step_with(&mut peer), InStep::Behind(all.len() - 2));
    let walked = peer.walked();
    for number in 0..200 {
        ana.edit(deal_entity(number % 100), "title", text(&format!("later {number}")));
        let behind = all.len() - 1 + usize::try_from(number).unwrap();
        assert_eq!(ana.doc.in_step_with(&mut peer), InStep::Behind(behind));
    }
    assert_eq!(peer.walked(), walked, "nothing is walked again");
    answered(&mut ana, &mut peer, &says(&all[2..3], &all[2..3], &[]));
    ana.doc.in_step_with(&mut peer);
    assert!(peer.walked() > walked + all.len(), "what it says anew is counted");
}
