//! Records as a whole: one from a form, or many from an import or the sample workspace (X1, X4).

use std::sync::Arc;

use super::{
    desk::{Desk, there},
    ends::Ends,
    history,
    sound::{Sound, out_of_range},
};
use crate::{command::RecordPatch, delta::AnyRecord, records::*, rejection::Rejection};

/// Adds or replaces a record of those kinds that no rule of the pipeline guards.
pub(super) fn put(desk: &mut Desk<'_, '_>, record: AnyRecord) -> Result<(), Rejection> {
    match record {
        AnyRecord::Contact(_)
        | AnyRecord::Organisation(_)
        | AnyRecord::Member(_)
        | AnyRecord::Product(_)
        | AnyRecord::Channel(_)
        | AnyRecord::Reason(_) => save(desk, &mut Ends::default(), record),
        guarded => Err(out_of_range(guarded.entity(), "table")),
    }
}

/// Changes fields of such a record; what it has become meanwhile stays in the others.
pub(super) fn edit(desk: &mut Desk<'_, '_>, patch: RecordPatch) -> Result<(), Rejection> {
    let book = desk.book;
    match patch {
        RecordPatch::Contact(id, patch) => patched(desk, book.contact(id), id, |contact| patch.apply(contact)),
        RecordPatch::Organisation(id, patch) => patched(desk, book.organisation(id), id, |found| patch.apply(found)),
        RecordPatch::Member(id, patch) => patched(desk, book.member(id), id, |member| patch.apply(member)),
        RecordPatch::Product(id, patch) => patched(desk, book.product(id), id, |product| patch.apply(product)),
        RecordPatch::Channel(id, patch) => patched(desk, book.channel(id), id, |channel| patch.apply(channel)),
        RecordPatch::Reason(id, patch) => patched(desk, book.reason(id), id, |reason| patch.apply(reason)),
    }
}

fn patched<R: Sound>(
    desk: &mut Desk<'_, '_>,
    before: Option<&Arc<R>>,
    id: R::Id,
    apply: impl FnOnce(&mut R),
) -> Result<(), Rejection> {
    let before = there(before, id)?;
    let mut after = R::clone(before);
    apply(&mut after);
    *after.removed_mut() = None;
    desk.change(&**before, after)
}

/// Adds and replaces records of any kind, all of them or none. They may refer to each other, in any order.
pub(super) fn put_many(desk: &mut Desk<'_, '_>, records: Vec<AnyRecord>) -> Result<(), Rejection> {
    check_workspace(desk, &records)?;
    desk.announce(records.iter().map(AnyRecord::entity));
    let mut ends = Ends::default();
    records.into_iter().try_for_each(|record| save(desk, &mut ends, record))
}

/// There is one workspace. Records may bring it along only as long as there is none.
fn check_workspace(desk: &Desk<'_, '_>, records: &[AnyRecord]) -> Result<(), Rejection> {
    let there = desk.book.workspace().map(|workspace| workspace.id);
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

fn save(desk: &mut Desk<'_, '_>, ends: &mut Ends, record: AnyRecord) -> Result<(), Rejection> {
    let book = desk.book;
    match record {
        AnyRecord::Workspace(new) => write(book.workspace_with(new.id), own(new), desk),
        AnyRecord::Pipeline(new) => write(book.pipeline(new.id), ends.placed(desk, own(new)), desk),
        AnyRecord::Stage(new) => write(book.stage(new.id), ends.placed(desk, own(new)), desk),
        AnyRecord::Channel(new) => write(book.channel(new.id), ends.placed(desk, own(new)), desk),
        AnyRecord::Reason(new) => write(book.reason(new.id), ends.placed(desk, own(new)), desk),
        AnyRecord::Contact(new) => write(book.contact(new.id), own(new), desk),
        AnyRecord::Organisation(new) => write(book.organisation(new.id), own(new), desk),
        AnyRecord::Member(new) => write(book.member(new.id), own(new), desk),
        AnyRecord::Product(new) => write(book.product(new.id), own(new), desk),
        AnyRecord::Deal(new) => {
            let before = book.deal(new.id);
            let created_on = or(new.created_on, desk.today);
            let new = ends.placed(desk, Deal { created_on, ..own(new) });
            let new = history::completed(desk, before.map(|before| &**before), new);
            write(before, new, desk)
        }
        AnyRecord::Lead(new) => {
            let created_on = or(new.created_on, desk.today);
            write(book.lead(new.id), Lead { created_on, ..own(new) }, desk)
        }
        AnyRecord::Activity(new) => {
            let created_at = or(new.created_at, desk.now);
            write(book.activity(new.id), Activity { created_at, ..own(new) }, desk)
        }
    }
}

fn own<R: Clone>(record: Arc<R>) -> R {
    Arc::unwrap_or_clone(record)
}

/// The value, unless it is left out.
fn or<T: Default + PartialEq>(value: T, otherwise: T) -> T {
    if value == T::default() { otherwise } else { value }
}

/// Writes the record. It stays in the bin if it is there; if its making was undone, it is made again.
fn write<R: Sound>(before: Option<&Arc<R>>, mut record: R, desk: &mut Desk<'_, '_>) -> Result<(), Rejection> {
    let removal = before.and_then(|before| before.removed());
    *record.removed_mut() = removal.filter(|removal| *removal != Removal::Undone);
    match before {
        Some(before) => desk.change(&**before, record),
        None => desk.add(record),
    }
}
