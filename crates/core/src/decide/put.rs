//! Records as a whole: one from a form, or many from an import or the sample workspace (X1, X4).

use std::sync::Arc;

use super::{
    desk::Desk,
    ends::placed,
    history,
    sound::{Sound, out_of_range},
};
use crate::{delta::AnyRecord, records::*, rejection::Rejection};

/// Adds or replaces a record of those kinds that no rule of the pipeline guards.
pub(super) fn put(desk: &mut Desk<'_, '_>, record: AnyRecord) -> Result<(), Rejection> {
    match record {
        AnyRecord::Contact(_)
        | AnyRecord::Organisation(_)
        | AnyRecord::Member(_)
        | AnyRecord::Product(_)
        | AnyRecord::Channel(_)
        | AnyRecord::Reason(_) => save(desk, record),
        guarded => Err(out_of_range(guarded.entity(), "table")),
    }
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
    match record {
        AnyRecord::Workspace(new) => write(own(new), desk),
        AnyRecord::Pipeline(new) => write(placed(desk, own(new)), desk),
        AnyRecord::Stage(new) => write(placed(desk, own(new)), desk),
        AnyRecord::Channel(new) => write(placed(desk, own(new)), desk),
        AnyRecord::Reason(new) => write(placed(desk, own(new)), desk),
        AnyRecord::Contact(new) => write(own(new), desk),
        AnyRecord::Organisation(new) => write(own(new), desk),
        AnyRecord::Member(new) => write(own(new), desk),
        AnyRecord::Product(new) => write(own(new), desk),
        AnyRecord::Deal(new) => {
            let before = desk.book().deal(new.id).cloned();
            let created_on = or(new.created_on, desk.today);
            let new = placed(desk, Deal { created_on, ..own(new) });
            let new = history::completed(desk, before.as_deref(), new);
            write(new, desk)
        }
        AnyRecord::Lead(new) => {
            let created_on = or(new.created_on, desk.today);
            write(Lead { created_on, ..own(new) }, desk)
        }
        AnyRecord::Activity(new) => {
            let created_at = or(new.created_at, desk.now);
            write(Activity { created_at, ..own(new) }, desk)
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
fn write<R: Sound>(mut record: R, desk: &mut Desk<'_, '_>) -> Result<(), Rejection> {
    let before = R::stored(desk.book(), record.id());
    let is_there = before.is_some();
    let removal = before.and_then(|before| before.removed());
    *record.removed_mut() = removal.filter(|removal| *removal != Removal::Undone);
    if is_there { desk.change(record) } else { desk.add(record) }
}
