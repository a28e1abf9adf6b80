//! Records as a whole: one from a form, or many from an import or the sample workspace (X1, X4).

use std::sync::Arc;

use super::{
    desk::{Desk, there},
    sound::{Sound, out_of_range},
};
use crate::{command::RecordPatch, delta::AnyRecord, records::*, rejection::Rejection, tables::tables};

/// Adds or replaces a record of those kinds that no rule of the pipeline guards.
pub(super) fn put(desk: &mut Desk<'_, '_>, record: AnyRecord) -> Result<(), Rejection> {
    match record {
        AnyRecord::Contact(_)
        | AnyRecord::Organisation(_)
        | AnyRecord::Member(_)
        | AnyRecord::Product(_)
        | AnyRecord::Channel(_)
        | AnyRecord::Reason(_)
        | AnyRecord::TextTemplate(_) => save(desk, record),
        guarded => Err(out_of_range(guarded.entity(), "table")),
    }
}

/// Changes fields of such a record; what it has become meanwhile stays in the others.
pub(super) fn edit(desk: &mut Desk<'_, '_>, patch: RecordPatch) -> Result<(), Rejection> {
    match patch {
        RecordPatch::Contact(id, patch) => patched(desk, id, |contact: &mut Contact| patch.apply(contact)),
        RecordPatch::Organisation(id, patch) => patched(desk, id, |found: &mut Organisation| patch.apply(found)),
        RecordPatch::Member(id, patch) => patched(desk, id, |member: &mut Member| patch.apply(member)),
        RecordPatch::Product(id, patch) => patched(desk, id, |product: &mut Product| patch.apply(product)),
        RecordPatch::Channel(id, patch) => patched(desk, id, |channel: &mut Channel| patch.apply(channel)),
        RecordPatch::Reason(id, patch) => patched(desk, id, |reason: &mut Reason| patch.apply(reason)),
        RecordPatch::Template(id, patch) => patched(desk, id, |template: &mut TextTemplate| patch.apply(template)),
    }
}

fn patched<R: Sound>(desk: &mut Desk<'_, '_>, id: R::Id, apply: impl FnOnce(&mut R)) -> Result<(), Rejection> {
    let mut after = R::clone(&*there::<R>(desk.book(), id)?);
    apply(&mut after);
    *after.removed_mut() = None;
    desk.change(after)
}

/// Adds and replaces records of any kind, all of them or none. They may refer to each other, in any order.
pub(super) fn put_many(desk: &mut Desk<'_, '_>, records: Vec<AnyRecord>) -> Result<(), Rejection> {
    check_workspace(desk, &records)?;
    desk.announce(records.iter().map(AnyRecord::entity));
    records.into_iter().try_for_each(|record| save(desk, record))
}

/// There is one workspace. Records may bring it along only as long as there is none.
fn check_workspace(desk: &Desk<'_, '_>, records: &[AnyRecord]) -> Result<(), Rejection> {
    let there = desk.book().workspace().map(|workspace| workspace.id);
    let brought = records.iter().filter_map(|record| match record {
        AnyRecord::Workspace(workspace) => Some(workspace.id),
        _ => None,
    });
    let mut ids = there.into_iter().chain(brought);
    match ids.next() {
        Some(first) if ids.all(|id| id == first) => Ok(()),
        _ => Err(Rejection::WorkspaceState),
    }
}

fn save(desk: &mut Desk<'_, '_>, record: AnyRecord) -> Result<(), Rejection> {
    macro_rules! written {
        ($($(#[$doc:meta])* $table:ident = $word:literal: $record:ident($id:ident) by $title:ident, all $all:ident, one $one:ident;)*) => {
            match record { $(AnyRecord::$record(new) => write(Arc::unwrap_or_clone(new).filled(desk), desk),)* }
        };
    }
    tables!(written)
}

/// Writes the record. It stays in the bin if it is there; if its making was undone, it is made again.
pub(super) fn write<R: Sound>(mut record: R, desk: &mut Desk<'_, '_>) -> Result<(), Rejection> {
    let before = R::stored(desk.book(), record.id());
    let is_there = before.is_some();
    let removal = before.and_then(|before| before.removed());
    *record.removed_mut() = removal.filter(|removal| *removal != Removal::Undone);
    if is_there { desk.change(record) } else { desk.add(record) }
}
