//! Starting a workspace, its settings, and the worth of currencies.

use super::{desk::Desk, pipelines, sound::out_of_range};
use crate::{
    command::StartWorkspace,
    money::{Currency, Rate},
    rank::Rank,
    record::Record,
    records::{Channel, Reason, Workspace, WorkspacePatch},
    rejection::Rejection,
};

/// Starts a workspace with one pipeline, and lists of channels and reasons to choose from (P2).
pub(super) fn start(desk: &mut Desk<'_, '_>, start: StartWorkspace) -> Result<(), Rejection> {
    if desk.book().workspace().is_some() {
        return Err(Rejection::WorkspaceState);
    }
    let workspace = Workspace {
        id: start.id,
        name: start.name,
        currency: start.currency,
        created_at: desk.now,
        ..Workspace::default()
    };
    desk.add(workspace)?;
    pipelines::add(desk, start.pipeline, start.pipeline_name, start.stages)?;
    let ranks = Rank::spread(start.channels.len(), desk.source());
    for ((name, direction), rank) in start.channels.into_iter().zip(ranks) {
        let channel = Channel { id: desk.new_id(), name, direction, rank, ..Channel::default() };
        desk.add(channel)?;
    }
    let ranks = Rank::spread(start.reasons.len(), desk.source());
    for ((name, kind), rank) in start.reasons.into_iter().zip(ranks) {
        let reason = Reason { id: desk.new_id(), name, kind, rank, ..Reason::default() };
        desk.add(reason)?;
    }
    match start.me {
        Some(me) => desk.add(me),
        None => Ok(()),
    }
}

/// Changes settings. When and by what removal it was made are not settings.
pub(super) fn edit(desk: &mut Desk<'_, '_>, patch: WorkspacePatch) -> Result<(), Rejection> {
    let before = desk.workspace()?;
    let mut after = Workspace::clone(&before);
    WorkspacePatch { created_at: None, removed: None, ..patch }.apply(&mut after);
    if after.currency != before.currency {
        quote_in_new_currency(&mut after, before.currency);
    }
    desk.change(after)
}

/// Rates say what other currencies are worth in the workspace's own. When that becomes another one,
/// they are worked out anew from its rate; without one they are forgotten, since they would be wrong.
fn quote_in_new_currency(workspace: &mut Workspace, old: Currency) {
    let mut rates = std::mem::take(&mut workspace.rates);
    let Some(Rate(new_in_old)) = rates.remove(&workspace.currency) else { return };
    rates.insert(old, Rate(Rate::ONE));
    workspace.rates = rates
        .into_iter()
        .map(|(currency, Rate(in_old))| (currency, Rate(scaled(in_old, new_in_old))))
        .filter(|(_, Rate(in_new))| *in_new > 0)
        .collect();
}

/// `rate` divided by `by`, both in millionths, rounded; 0 when it is too small or too great to be written.
fn scaled(rate: i64, by: i64) -> i64 {
    let quotient = (i128::from(rate) * i128::from(Rate::ONE) + i128::from(by) / 2) / i128::from(by.max(1));
    i64::try_from(quotient).unwrap_or_default()
}

/// Sets or forgets what a unit of a currency is worth.
pub(super) fn set_rate(desk: &mut Desk<'_, '_>, currency: Currency, rate: Option<Rate>) -> Result<(), Rejection> {
    let before = desk.workspace()?;
    let mut after = Workspace::clone(&before);
    let entity = after.entity();
    match rate {
        Some(Rate(..=0)) => return Err(out_of_range(entity, "rate")),
        Some(_) if currency == after.currency => return Err(out_of_range(entity, "rate")),
        Some(rate) => after.rates.insert(currency, rate),
        None => after.rates.remove(&currency),
    };
    desk.change(after)
}
