//! Commands, and what is told of them.

use kariz_core::Rejection;
use kariz_protocol::{Saving, Tell};

use crate::sim::{World, words};

#[test]
fn a_command_is_told_as_pending_then_changed_then_done_then_saved() {
    let (mut world, tab) = World::with_workspace(1);
    world.tab_mut(tab).told.clear();
    world.add_deal(tab, "Valves");
    let kinds = |world: &World| -> Vec<&str> {
        let told = world.tab(tab).told.iter();
        told.map(|tell| match tell {
            Tell::Changed(_) => "changed",
            Tell::Done(_, Ok(_)) => "done",
            Tell::UndoState { .. } => "undo",
            Tell::Saving(Saving::Pending) => "pending",
            Tell::Saving(Saving::Saved) => "saved",
            Tell::Storage(_) => "storage",
            _ => "other",
        })
        .collect()
    };
    assert_eq!(kinds(&world), ["pending", "changed", "done", "undo"]);
    world.settle();
    assert_eq!(kinds(&world)[4..], ["storage", "saved"]);
}

#[test]
fn a_rejected_command_changes_nothing() {
    let (mut world, tab) = World::with_workspace(2);
    let heads = world.tab(tab).heads();
    let start = words::start(&mut world.dice, world.now);
    let seq = world.command(tab, start);
    assert_eq!(world.tab(tab).done(seq), Some(&Err(Rejection::WorkspaceState)));
    assert_eq!(world.tab(tab).heads(), heads);
    assert!(world.tab(tab).operations.is_empty());
}
