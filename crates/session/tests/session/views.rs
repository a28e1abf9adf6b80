//! Signed snapshots are looked at, and stay as they are (L12).

use kariz_core::{Command, Rejection, Timestamp};
use kariz_protocol::{
    Ask, CopyRefused, DeviceId, Ends, ForeignCopy, ImportAsk, ImportTell, PeerAsk, PeerEvent, PeerId, Seq, Tell, View,
};
use kariz_session::{Input, Slot};

use crate::{
    copies::{copy, merge, merged, share},
    sim::World,
};

/// A device that looks at a snapshot which Ana has signed.
fn looking() -> (World, World) {
    let (mut ana, tab) = World::with_workspace(31);
    ana.add_deal(tab, "Pumps");
    let snapshot = copy(&mut ana, tab, Ask::FreshCopy);
    let mut other = World::new(1031);
    other.opened_tab();
    other.ask_numbered(0, |seq| Ask::PreviewCopy(seq, snapshot.clone()));
    other.settle();
    other.ask_numbered(0, |seq| Ask::KeepView(seq, view()));
    other.settle();
    assert!(merged(&other, 0).is_some_and(|merged| merged.is_ok()));
    (ana, other)
}

fn view() -> View {
    View { by: "Ana".to_owned(), at: Timestamp(1_795_000_000_000), key: [7; 32] }
}

fn is_told_of_view(world: &World, tab: usize) -> bool {
    world.tab(tab).told.contains(&Tell::View(Box::new(view())))
}

#[test]
fn l12_a_signed_snapshot_is_looked_at_and_nothing_of_it_changes() {
    let (mut ana, mut other) = looking();
    assert!(is_told_of_view(&other, 0));
    let (before, shown) = (other.tab(0).heads(), other.tab(0).book().to_delta());
    let foreign = share(&mut ana, 0);
    let asks: [fn(Seq, ForeignCopy) -> Ask; 7] = [
        |seq, _| Ask::Do(seq, Box::new(Command::Remove(Vec::new()))),
        |seq, _| Ask::Undo(seq),
        |seq, _| Ask::Redo(seq),
        |seq, _| Ask::RestoreTo(seq, 1),
        |seq, _| Ask::Import(seq, ImportAsk::Read { name: String::new(), bytes: b"Title\nA".to_vec() }),
        Ask::PreviewCopy,
        |seq, _| Ask::MergeCopy(seq, Vec::new()),
    ];
    for ask in asks {
        let told = other.tab(0).told.len();
        other.ask_numbered(0, |seq| ask(seq, foreign.clone()));
        other.settle();
        let answer = other.tab(0).told[told..].iter().find(|tell| match tell {
            Tell::Import(_, tell) => tell.open() == Some(ImportTell::Refused(Rejection::ReadOnly)),
            Tell::Done(_, Err(Rejection::ReadOnly))
            | Tell::Preview(_, Err(CopyRefused::ReadOnly))
            | Tell::Merged(_, Err(CopyRefused::ReadOnly)) => true,
            _ => false,
        });
        assert!(answer.is_some(), "{:?}", &other.tab(0).told[told..]);
    }
    assert_eq!(other.tab(0).heads(), before);
    assert_eq!(other.tab(0).book().to_delta(), shown);
}

#[test]
fn l12_a_snapshot_stays_one_when_meta_is_damaged() {
    let (_, mut other) = looking();
    other.pass(2_000);
    let mut meta = other.disk.get(Slot::Meta).unwrap().clone();
    meta[9] ^= 1;
    other.disk.put(Slot::Meta, meta);
    let again = other.opened_tab();
    assert!(is_told_of_view(&other, again));
}

#[test]
fn l12_a_snapshot_stays_one_when_it_is_opened_again() {
    let (_, other) = looking();
    let mut again = World::after(77, other.disk);
    let tab = again.opened_tab();
    assert!(is_told_of_view(&again, tab));
    let seq = again.ask_numbered(tab, Ask::Undo);
    assert!(again.tab(tab).told.contains(&Tell::Done(seq, Err(Rejection::ReadOnly))));
}

#[test]
fn l12_where_a_workspace_is_no_snapshot_takes_its_place() {
    let (mut ana, _) = World::with_workspace(33);
    let snapshot = copy(&mut ana, 0, Ask::FreshCopy);
    ana.ask_numbered(0, |seq| Ask::PreviewCopy(seq, snapshot.clone()));
    ana.settle();
    ana.ask_numbered(0, |seq| Ask::KeepView(seq, view()));
    assert_eq!(merged(&ana, 0), Some(Err(CopyRefused::NothingPreviewed)));
    assert!(!is_told_of_view(&ana, 0));
}

/// The same snapshot, opened as a workspace of its own in the same browser, says what it has.
#[test]
fn b9_no_word_of_another_tab_changes_what_is_only_looked_at() {
    let (_, mut other) = looking();
    let snapshot = share(&mut other, 0);
    let (before, shown) = (other.tab(0).heads(), other.tab(0).book().to_delta());
    let mut apart = World::new(9);
    apart.opened_tab();
    merge(&mut apart, 0, &snapshot);
    let second = apart.opened_tab();
    apart.tab_mut(second).inbox.clear();
    apart.add_deal(0, "Forged");
    apart.ask(0, Ask::IAm(None));
    while !apart.tab(0).operations.is_empty() {
        apart.finish_operation(0);
    }
    let words: Vec<_> = apart.tab(second).inbox.iter().cloned().collect();
    assert!(!words.is_empty());
    other.settle();
    let told = other.tab(0).told.len();
    words.into_iter().for_each(|word| other.feed(0, Input::Tab(word)));
    other.settle();
    assert_eq!(other.tab(0).heads(), before);
    assert_eq!(other.tab(0).book().to_delta(), shown);
    assert_eq!(other.tab(0).told.len(), told, "the page hears nothing of it");
}

#[test]
fn b9_what_is_only_looked_at_is_told_to_nobody() {
    let (_, other) = looking();
    let mut again = World::after(78, other.disk);
    let tab = again.opened_tab();
    let second = again.opened_tab();
    again.ask(tab, Ask::Peers(PeerAsk::Servers(vec!["wss://sync.example".to_owned()])));
    again.feed(tab, Input::Peer(PeerEvent::Met(PeerId::Live(7), Ends { own: DeviceId(1), theirs: DeviceId(2) })));
    again.ask(tab, Ask::IAm(Some(kariz_core::MemberId::new(Timestamp(1), 7))));
    again.pass(120_000);
    assert!(again.sent.is_empty(), "{:?}", again.sent);
    assert!(again.tab(second).told.contains(&Tell::View(Box::new(view()))));
}
