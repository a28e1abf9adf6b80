//! The board: deals by stage (P4).
//!
//! [`state::Board`] is what its parts share. A [`lane::Lane`] is a column's list of cards, of which
//! only those near what is seen are in the page; [`layout::Layout`] says where they stand. All ways
//! of moving a card by hand are in [`drag`], and end in [`kariz_client::store::Store::run_and`].

mod balance;
mod card;
mod card_menu;
mod chips;
mod column;
mod column_head;
mod columns;
mod criteria;
mod criteria_dialog;
mod drag;
mod empty;
mod filter;
mod filter_dialog;
mod kept;
mod keys;
mod lane;
mod layout;
mod marks;
mod move_dialog;
mod new_deal;
mod page;
mod pipeline_dialog;
mod stage_archive;
mod stage_criteria;
mod stage_dialog;
mod stage_menu;
mod state;
mod switch;
mod tabs;
mod toolbar;

use kariz_client::{i18n::t, route::Page};
use kariz_core::command::{MoveDeals, Place};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry,
    deeds::Deed,
    intents::{Asked, MeetCriteria, MoveInto, MoveTo, NewDeal, ShowPage},
    kind,
};
use chips::{BoardChips, ShowChips};
use criteria_dialog::{CriteriaDialog, move_and_tell};
use filter_dialog::{FilterDialog, ShowFilter};
use marks::{Marks, ShowMarks};
use move_dialog::MoveDialog;
use new_deal::NewDealDialog;
use page::{BoardPage, stage_dialog};
use stage_dialog::StageDialogKind;

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: Page::BOARD,
        name: t::nav_board,
        icon: "board",
        keys: &["G", "B"],
        fixed: true,
        waiting: None,
    }],
    groups: &[&keys::BOARD],
    ..Feature::NOTHING
};

/// Its dialogs, which the first board does without.
pub const DIALOGS: Feature = Feature {
    shows: &[
        kind::<NewDeal>,
        kind::<MoveTo>,
        kind::<MoveInto>,
        kind::<MeetCriteria>,
        kind::<StageDialogKind>,
        kind::<ShowFilter>,
        kind::<ShowChips>,
        kind::<ShowMarks>,
    ],
    deeds: &[Deed {
        word: "new-deal",
        name: t::new_deal,
        icon: "plus",
        keys: &["N"],
        does: Some(|_| keys::new_deal()),
    }],
    ..Feature::NOTHING
};

/// The board.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowPage>().map(|_| view! { <BoardPage/> }.into_any())
}

/// The board's dialogs.
pub fn show_dialog(asked: &Asked) -> Option<AnyView> {
    if let Some(NewDeal { stage }) = asked.get() {
        return Some(view! { <NewDealDialog stage=*stage/> }.into_any());
    }
    if let Some(MoveTo { deals }) = asked.get() {
        return Some(view! { <MoveDialog deals=deals.clone()/> }.into_any());
    }
    if let Some(MoveInto { store, deals, to }) = asked.get() {
        let moving = MoveDeals { deals: deals.clone(), to: *to, place: Place::First, ..MoveDeals::default() };
        move_and_tell(*store, moving);
        return Some(().into_any());
    }
    if let Some(MeetCriteria { moving, rejection }) = asked.get() {
        return Some(view! { <CriteriaDialog moving=moving.clone() rejection=rejection.clone()/> }.into_any());
    }
    if let Some(ShowFilter { on_close }) = asked.get() {
        return Some(view! { <FilterDialog on_close=*on_close/> }.into_any());
    }
    if asked.get::<ShowChips>().is_some() {
        return Some(view! { <BoardChips/> }.into_any());
    }
    if asked.get::<ShowMarks>().is_some() {
        return Some(view! { <Marks/> }.into_any());
    }
    asked.get::<StageDialogKind>().map(|kind| stage_dialog(*kind))
}
