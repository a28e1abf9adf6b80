//! Why something was not done.

use kariz_core::{DealId, Rejection, StageId};

use super::field_words;
use crate::{
    i18n::t,
    store::{Store, title_of},
};

/// A rejection as a sentence.
pub fn rejection_words(store: Store, rejection: &Rejection) -> String {
    let stage_name =
        |id: &StageId| store.book(|book| book.stage(*id).map(|stage| stage.name.clone())).unwrap_or_default();
    let title = |id: &DealId| store.book(|book| book.deal(*id).map(|deal| deal.title.clone())).unwrap_or_default();
    match rejection {
        Rejection::NotFound(_) => t::rejected_not_found().to_owned(),
        Rejection::NameMissing => t::rejected_name_missing().to_owned(),
        Rejection::AlreadyThere(entity) => {
            let name = store.book(|book| book.get(*entity).as_ref().map(title_of));
            t::rejected_already_there(name.unwrap_or_default())
        }
        Rejection::CriteriaUnmet { stage, .. } => t::rejected_criteria(stage_name(stage)),
        Rejection::SkipsStage(stage) => t::rejected_skips(stage_name(stage)),
        Rejection::GoesBack(stage) => t::rejected_goes_back(stage_name(stage)),
        Rejection::StageArchived(stage) => t::rejected_stage_archived(stage_name(stage)),
        Rejection::ReadOnly => t::rejected_read_only().to_owned(),
        Rejection::HoldsDeals(count) => t::rejected_holds_deals(*count),
        Rejection::LastOne => t::rejected_last_one().to_owned(),
        Rejection::DealClosed(deal) => t::rejected_deal_closed(title(deal)),
        Rejection::DealOpen(deal) => t::rejected_deal_open(title(deal)),
        Rejection::OutOfRange(entity, field) => t::rejected_out_of_range(field_words(entity.table, field)),
        Rejection::OptedOut(entity) => {
            let name = store.book(|book| book.get(*entity).as_ref().map(title_of));
            t::rejected_opted_out(name.unwrap_or_default())
        }
        Rejection::WorkspaceState => t::rejected_workspace_state().to_owned(),
        Rejection::NothingToUndo => t::rejected_nothing_to_undo().to_owned(),
        Rejection::Unavailable => t::more_missing().to_owned(),
        Rejection::ChangedSince | Rejection::LaterWork { .. } => t::undo_changed_since().to_owned(),
    }
}
