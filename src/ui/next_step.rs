//! What happens next in a deal, or plainly that nothing is planned (P9).

use kariz_core::DealId;
use leptos::prelude::*;

/// The next-step line of a deal: mark, words, when.
#[component]
pub fn NextStepLine(
    /// Of which deal.
    deal: DealId,
) -> impl IntoView {
    let _ = deal;
}
