//! Open work against what somebody gets done (M19).

use crate::{
    Book,
    id::MemberId,
    records::ActivityKind,
    time::{Date, Zone},
};

/// So many weeks say what somebody gets done.
const WEEKS: u32 = 8;

/// What waits for somebody, beside what they get done.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Load {
    /// Steps that are overdue, or due in the next seven days.
    pub due: u64,
    /// Those of them that are overdue.
    pub overdue: u64,
    /// Steps done in the last eight weeks: all but notes.
    pub done: u64,
}

impl Load {
    /// Of a member; `None` for what is nobody's.
    pub fn of(book: &Book, member: Option<MemberId>, today: Date, zone: &Zone) -> Self {
        let whose = |owner: Option<MemberId>| owner.filter(|id| !id.is_nil()) == member.filter(|id| !id.is_nil());
        let soon = today.plus_days(7);
        let planned = book.planned().take_while(|step| step.due.is_some_and(|due| due < soon));
        let mut load = Self::default();
        for step in planned.filter(|step| whose(step.owner)) {
            load.due += 1;
            load.overdue += u64::from(step.due.is_some_and(|due| due < today));
        }
        let since = zone.start_of(today.plus_days(-i32::try_from(7 * WEEKS).unwrap_or_default()));
        let done = book.done_since(since).filter(|done| done.kind != ActivityKind::Note && whose(done.owner));
        load.done = done.count() as u64;
        load
    }

    /// Steps done a week; `None` where none was done.
    pub fn a_week(&self) -> Option<f64> {
        (self.done > 0).then(|| self.done as f64 / f64::from(WEEKS))
    }

    /// How much more waits than a week holds: 1 is as much. `None` where nothing was done.
    pub fn weeks(&self) -> Option<f64> {
        Some(self.due as f64 / self.a_week()?)
    }
}
