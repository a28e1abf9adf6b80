//! Signed snapshots are looked at, and stay as they are (L12).

use kariz_core::{Command, Rejection, Timestamp};
use kariz_protocol::{Ask, CopyRefused, ForeignCopy, ImportAsk, ImportTell, Seq, Tell, View};

use crate::{
    copies::{copy, merged, share},
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
        |seq, _| Ask::MergeCopy(seq),
    ];
    for ask in asks {
        let told = other.tab(0).told.len();
        other.ask_numbered(0, |seq| ask(seq, foreign.clone()));
        other.settle();
        let answer = other.tab(0).told[told..].iter().find(|tell| {
            matches!(
                tell,
                Tell::Done(_, Err(Rejection::ReadOnly))
                    | Tell::Import(_, ImportTell::Refused(Rejection::ReadOnly))
                    | Tell::Preview(_, Err(CopyRefused::ReadOnly))
                    | Tell::Merged(_, Err(CopyRefused::ReadOnly))
            )
        });
        assert!(answer.is_some(), "{:?}", &other.tab(0).told[told..]);
    }
    assert_eq!(other.tab(0).heads(), before);
    assert_eq!(other.tab(0).book().to_delta(), shown);
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
