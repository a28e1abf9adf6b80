//! The board: deals by stage (P4).

use leptos::prelude::*;

use kariz_core::{DealId, Rejection, StageId, command::MoveDeals};

/// The board page.
#[component]
pub fn BoardPage() -> impl IntoView {
    view! { <crate::ui::TopBar><h1>"Board"</h1></crate::ui::TopBar> }
}

/// Asks for a new deal.
#[component]
pub fn NewDealDialog(stage: Option<StageId>) -> impl IntoView {
    let _ = stage;
}

/// Asks into which stage.
#[component]
pub fn MoveDialog(deals: Vec<DealId>) -> impl IntoView {
    let _ = deals;
}

/// Asks about entry criteria that are not met (P5).
#[component]
pub fn CriteriaDialog(moving: MoveDeals, rejection: Rejection) -> impl IntoView {
    let _ = (moving, rejection);
}
