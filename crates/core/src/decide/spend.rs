//! What is spent on sales and marketing (M10, M21).

use super::{
    desk::{Desk, there},
    put::write,
};
use crate::{id::SpendId, money::Currency, records::Spend, rejection::Rejection};

/// Writes down what was spent, in the place that it has: whoever enters the same elsewhere makes the same record.
pub(super) fn set(desk: &mut Desk<'_, '_>, before: Option<SpendId>, spend: Spend) -> Result<(), Rejection> {
    let Some(workspace) = desk.book().workspace().map(|workspace| (workspace.id, workspace.currency)) else {
        return Err(Rejection::WorkspaceState);
    };
    let before = before.map(|id| there::<Spend>(desk.book(), id)).transpose()?;
    let was = before.as_ref().and_then(|before| before.amount);
    let currency: Currency = spend.amount.or(was).map_or(workspace.1, |money| money.currency);
    let campaign = spend.campaign.trim().to_owned();
    let id = Spend::place(workspace.0, spend.channel, &campaign, spend.first, currency);
    if let Some(before) = before.filter(|before| before.id != id) {
        desk.change(Spend { amount: None, ..Spend::clone(&before) })?;
    }
    write(Spend { id, campaign, removed: None, ..spend }, desk)
}
