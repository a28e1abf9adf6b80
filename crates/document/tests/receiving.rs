//! Bytes from storage, other tabs and peers.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use automerge::{Automerge, ROOT, transaction::Transactable};
use kariz_document::{Document, OpenError, ReceiveError};
use support::{Copy, actor, create, deal, deal_entity, text, workspace};

/// What Ana's copy says to these bytes. It keeps what it has.
fn refusal(ana: &Copy, bytes: &[u8]) -> ReceiveError {
    let mut doc = ana.doc.clone();
    let refused = doc.receive(bytes).unwrap_err();
    assert_eq!((doc.heads(), doc.is_missing_changes()), (ana.doc.heads(), false));
    refused
}

#[test]
fn a_workspace_is_opened_chunk_by_chunk() {
    let mut ana = Copy::start("ana");
    let snapshot = ana.doc.save();
    let mut chunks = Vec::new();
    for number in 1..5 {
        let heads = ana.doc.heads();
        ana.write("add-deal", vec![create(&deal(number).into())]);
        chunks.push(ana.doc.save_after(&heads));
    }
    let later = ana.doc.save();
    // In any order, some of it twice.
    chunks.reverse();
    chunks.push(snapshot.clone());
    chunks.push(later);
    let mut doc = Document::open(&snapshot, actor("ben")).unwrap();
    for chunk in &chunks {
        doc.add_chunk(chunk).unwrap();
    }
    assert_eq!((doc.heads(), doc.workspace()), (ana.doc.heads(), Some(support::workspace_id())));
    assert!(!doc.is_missing_changes());
}

#[test]
fn a_workspace_that_was_never_compacted_is_opened_too() {
    let ana = Copy::start("ana");
    let heads = Document::new(actor("ana")).heads();
    let mut doc = Document::new(actor("ben"));
    doc.add_chunk(&ana.doc.save_after(&heads)).unwrap();
    assert_eq!(doc.heads(), ana.doc.heads());
    let whole = ana.doc.save_after(&Vec::new());
    assert_eq!(Document::open(&whole, actor("ben")).unwrap().heads(), ana.doc.heads());
}

#[test]
fn stored_bytes_that_are_damaged_are_refused() {
    let ana = Copy::start("ana");
    let bytes = ana.doc.save();
    let open = |bytes: &[u8]| Document::open(bytes, actor("ben")).map(drop);
    assert_eq!(open(&bytes[..bytes.len() - 1]), Err(OpenError::Damaged));
    assert_eq!(open(b"not a document"), Err(OpenError::Damaged));
    assert_eq!(open(b""), Err(OpenError::NotKariz));
    let mut doc = ana.doc.clone();
    assert_eq!(doc.add_chunk(&bytes[1..]), Err(OpenError::Damaged));
    assert_eq!(doc.heads(), ana.doc.heads());
}

#[test]
fn changes_that_are_damaged_are_refused_as_a_whole() {
    let mut ana = Copy::start("ana");
    let mut ben = ana.give_to("ben");
    let heads = ben.doc.heads();
    ben.write("add-deal", vec![create(&deal(1).into())]);
    ben.write("add-deal", vec![create(&deal(2).into())]);
    let bytes = ben.doc.save_after(&heads);
    assert_eq!(refusal(&ana, &bytes[..bytes.len() - 1]), ReceiveError::Damaged);
    let mut flipped = bytes.clone();
    *flipped.last_mut().unwrap() ^= 1;
    assert_eq!(refusal(&ana, &flipped), ReceiveError::Damaged);
    assert_eq!(ana.take(&bytes).records.len(), 2);
}

#[test]
fn changes_of_another_workspace_are_refused() {
    let ana = Copy::start("ana");
    let mut cem = Copy::empty("cem");
    cem.write("start-workspace", vec![create(&workspace(99, "Windworks").into())]);
    assert_eq!(refusal(&ana, &cem.doc.save()), ReceiveError::OtherWorkspace);
    assert_eq!(refusal(&ana, &cem.doc.save_after(&ana.doc.heads())), ReceiveError::OtherWorkspace);
}

#[test]
fn changes_of_something_else_are_refused() {
    let ana = Copy::start("ana");
    let mut other = Automerge::new();
    other.transact::<_, _, automerge::AutomergeError>(|tx| tx.put(ROOT, "deals", 1)).unwrap();
    assert_eq!(refusal(&ana, &other.save()), ReceiveError::NotKariz);
}

#[test]
fn changes_to_a_newer_layout_are_refused() {
    let ana = Copy::start("ana");
    let mut newer = Automerge::load(&ana.doc.save()).unwrap();
    newer.transact::<_, _, automerge::AutomergeError>(|tx| tx.put(ROOT, "schema", 2)).unwrap();
    assert_eq!(refusal(&ana, &newer.save()), ReceiveError::TooNew);
    let mut doc = ana.doc.clone();
    assert_eq!(doc.add_chunk(&newer.save()), Err(OpenError::TooNew));
}

#[test]
fn an_actor_that_was_used_twice_is_found() {
    let ana = Copy::start("ana");
    let mut one = ana.give_to("ben");
    let mut other = ana.give_to("ben");
    one.write("add-deal", vec![create(&deal(1).into())]);
    other.write("add-deal", vec![create(&deal(2).into())]);
    assert_eq!(refusal(&one, &other.doc.save()), ReceiveError::Clashes);
}

#[test]
fn edits_of_an_older_version_keep_what_it_does_not_know() {
    let mut ana = Copy::start("ana");
    ana.write("add-deal", vec![create(&deal(1).into())]);
    let mut newer = Automerge::load(&ana.doc.save()).unwrap();
    newer
        .transact::<_, _, automerge::AutomergeError>(|tx| {
            let later = tx.put_object(ROOT, "campaigns", automerge::ObjType::Map)?;
            let sequence = tx.put_object(later, "01KDVDNA0000000000000031N2", automerge::ObjType::Map)?;
            tx.put(sequence, "kept", true)
        })
        .unwrap();
    let delta = ana.take(&newer.save());
    assert_eq!((delta.records.len(), delta.quarantined.len()), (0, 0));
    ana.edit(deal_entity(1), "title", text("Edited"));
    assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
}

/// What a fork gets and what the document gets meanwhile is all there afterwards, and all told.
#[test]
fn a_fork_is_joined_with_what_has_come_meanwhile() {
    for waits in [false, true] {
        let mut ana = Copy::start("ana");
        ana.write("import", (1..=3).map(|number| create(&deal(number).into())).collect());
        let mut ben = ana.give_to("ben");
        let mut fork = Copy { doc: ana.doc.fork(actor("cem")), ..ana.clone() };
        let deltas = [
            fork.edit(deal_entity(1), "title", text("in the fork")),
            fork.edit(deal_entity(2), "title", text("in both")),
            fork.write("add-deal", vec![create(&deal(4).into())]),
        ];
        ana.edit(deal_entity(2), "about", text("meanwhile"));
        ana.write("add-deal", vec![create(&deal(5).into())]);
        let chunks = ["first", "second"].map(|word| {
            let before = ben.doc.heads();
            ben.edit(deal_entity(3), "about", text(word));
            ben.doc.save_after(&before)
        });
        if waits {
            ana.take(&chunks[1]);
        }
        assert_eq!(ana.doc.is_missing_changes(), waits);
        let last = ana.doc.join(fork.doc).unwrap();
        deltas.into_iter().chain([last]).for_each(|delta| drop(ana.book.apply(delta)));
        assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
        ana.take(&chunks[0]);
        ana.take(&chunks[1]);
        assert!(!ana.doc.is_missing_changes());
        assert_eq!(ana.told().differences(&ana.read()), [""; 0]);
        ana.edit(deal_entity(5), "title", text("goes on"));
        let again = Document::open(&ana.doc.save(), actor("dua")).unwrap();
        assert_eq!((again.heads(), again.read_all().records.len()), (ana.doc.heads(), 6));
    }
}
