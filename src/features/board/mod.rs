//! The board: deals by stage (P4).
//!
//! [`state::Board`] is what its parts share. A [`lane::Lane`] is a column's list of cards, of which
//! only those near what is seen are in the page; [`layout::Layout`] says where they stand. All ways
//! of moving a card by hand are in [`drag`], and end in `actions::move_deals`.

mod balance;
mod card;
mod card_menu;
mod colour;
mod column;
mod column_head;
mod columns;
mod criteria;
mod criteria_dialog;
mod drag;
mod empty;
mod filter;
mod filter_dialog;
mod lane;
mod layout;
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

pub use colour::stage_colour;
pub use criteria_dialog::CriteriaDialog;
pub use move_dialog::MoveDialog;
pub use new_deal::NewDealDialog;
pub use page::{BoardPage, filter_dialog, stage_dialog};
pub use stage_dialog::StageDialogKind;
