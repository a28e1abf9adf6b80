//! Nobody is shut out by somebody who writes in their name (B6, B9).

use automerge::{ActorId, Automerge, ROOT, ReadDoc, transaction::Transactable};
use kariz_protocol::ForeignCopy;

use crate::{
    copies::{ana_and_ben, merge, share},
    sim::World,
};

fn document(world: &mut World) -> Automerge {
    Automerge::load(&share(world, 0).bytes).unwrap()
}

/// Who has written last.
fn latest_author(doc: &Automerge) -> ActorId {
    let head = doc.get_heads()[0];
    doc.get_change_meta_by_hash(&head).unwrap().actor.into_owned()
}

/// A copy with one more change, by this author.
fn forged(mut doc: Automerge, author: &ActorId) -> ForeignCopy {
    doc.set_actor(author.clone());
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let deal = doc.map_range(&deals, ..).next().unwrap().id();
    let mut change = doc.transaction();
    change.put(&deal, "about", "forged").unwrap();
    change.commit();
    ForeignCopy { name: "forged.kariz".to_owned(), bytes: doc.save() }
}

#[test]
fn b6_what_is_written_after_a_copy_was_given_away_has_an_author_whom_nobody_knows() {
    let (mut ana, _) = ana_and_ben(1);
    let known = latest_author(&document(&mut ana));
    ana.add_deal(0, "Valves");
    let then = latest_author(&document(&mut ana));
    assert_ne!(then, known);
}

#[test]
fn b6_authors_do_not_change_without_need() {
    let (mut ana, tab) = World::with_workspace(2);
    ana.add_deal(tab, "Pumps");
    ana.add_deal(tab, "Valves");
    let doc = document(&mut ana);
    let authors: std::collections::BTreeSet<_> =
        doc.get_changes_meta(&[]).iter().map(|change| change.actor.clone().into_owned()).collect();
    assert_eq!(authors.len(), 2, "the beginning of all documents, and she");
}

/// Mallory writes Ana's next change, and Ben has it before she writes hers.
#[test]
fn b6_who_is_forged_goes_on_under_another_name_and_is_heard() {
    let (mut ana, mut ben) = ana_and_ben(3);
    let before = document(&mut ana);
    let author = latest_author(&before);
    let forged = forged(before, &author);
    merge(&mut ben, 0, &forged);
    ana.add_deal(0, "Hers");
    ana.add_deal(0, "Hers, too");
    let hers = share(&mut ana, 0);
    assert_eq!(merge(&mut ben, 0, &hers).left_out.total(), 0, "Ben hears her");
    assert_eq!(merge(&mut ana, 0, &forged).left_out.total(), 0);
    ana.add_deal(0, "Later");
    let later = share(&mut ana, 0);
    assert_eq!(merge(&mut ben, 0, &later).left_out.total(), 0);
    assert_eq!(ana.tab(0).heads(), ben.tab(0).heads());
}
