//! Whom the workspace looks for, and for what it gives points (Q4, Q5).

use super::{desk::Desk, sound::out_of_range};
use crate::{
    catalogue::entry,
    command::EditPoints,
    record::{Record, Table},
    records::{Aspect, FieldPoints, Points, Sign, Source, Workspace, WorkspacePatch},
    rejection::Rejection,
    score::MOST,
};

/// Nothing fades over longer than some ten years.
const LONGEST_DAYS: u32 = 3_660;

/// Changes what is said of the ideal customer: these aspects, and the ranges in the patch.
pub(super) fn edit_ideal(
    desk: &mut Desk<'_, '_>,
    texts: Vec<(Aspect, String)>,
    patch: WorkspacePatch,
) -> Result<(), Rejection> {
    let mut after = Workspace::clone(&*desk.workspace()?);
    for (aspect, text) in texts {
        match text.trim() {
            "" => after.ideal.remove(&aspect),
            text => after.ideal.insert(aspect, text.to_owned()),
        };
    }
    let WorkspacePatch { ideal_size_from, ideal_size_to, ideal_budget_from, ideal_budget_to, .. } = patch;
    let ranges = WorkspacePatch {
        ideal_size_from,
        ideal_size_to,
        ideal_budget_from,
        ideal_budget_to,
        ..WorkspacePatch::default()
    };
    ranges.apply(&mut after);
    if after.ideal_size_from.zip(after.ideal_size_to).is_some_and(|(from, to)| from > to) {
        return Err(out_of_range(after.entity(), "idealSizeTo"));
    }
    let budgets = after.ideal_budget_from.zip(after.ideal_budget_to);
    if budgets.is_some_and(|(from, to)| from.currency == to.currency && from.minor > to.minor) {
        return Err(out_of_range(after.entity(), "idealBudgetTo"));
    }
    desk.change(after)
}

/// Changes for what points are given.
pub(super) fn edit_points(desk: &mut Desk<'_, '_>, edit: EditPoints) -> Result<(), Rejection> {
    let mut after = Workspace::clone(&*desk.workspace()?);
    let entity = after.entity();
    for (source, points) in edit.sources {
        match points {
            Some(points) => {
                let points = Points { name: points.name.trim().to_owned(), ..points };
                check(&source, &points).map_err(|field| out_of_range(entity, field))?;
                after.points.insert(source, points)
            }
            None => after.points.remove(&source),
        };
    }
    for (key, rule) in edit.fields {
        match rule {
            Some(rule) => {
                check_field(&rule).map_err(|field| out_of_range(entity, field))?;
                after.field_points.insert(key, rule)
            }
            None => after.field_points.remove(&key),
        };
    }
    if let Some(ready_at) = edit.ready_at {
        after.ready_at = ready_at;
        after.unread.forget("readyAt");
    }
    desk.change(after)
}

/// Whether points make sense; else the field that does not. An own signal has a name.
fn check(source: &Source, points: &Points) -> Result<(), &'static str> {
    let is_own = matches!(source, Source::Signal(Sign::Own(_)));
    match points {
        Points { name, .. } if is_own && name.is_empty() => Err("points"),
        Points { points, cap, .. } if *points > MOST || *cap > MOST => Err("points"),
        Points { fades_over, .. } if *fades_over > LONGEST_DAYS => Err("points"),
        _ => Ok(()),
    }
}

fn check_field(rule: &FieldPoints) -> Result<(), &'static str> {
    let is_known = entry(Table::Leads, &rule.field).is_some();
    let says_what = rule.test == crate::records::Test::Filled || !rule.value.trim().is_empty();
    if is_known && says_what && rule.points.unsigned_abs() <= MOST { Ok(()) } else { Err("fieldPoints") }
}
