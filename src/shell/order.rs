//! The deals in the order in which the page shows them: for whoever goes from one to the next.

use std::cell::Cell;

use kariz_core::DealId;
use leptos::prelude::*;

/// Says the deals, the first first.
pub type Order = Callback<(), Vec<DealId>>;

thread_local! {
    static ORDER: Cell<Option<Order>> = const { Cell::new(None) };
}

/// As long as the running view is there, this is the order.
pub fn provide(order: Order) {
    ORDER.set(Some(order));
    on_cleanup(|| ORDER.set(None));
}

/// The deals before and after one.
pub fn beside(deal: DealId) -> [Option<DealId>; 2] {
    let order = ORDER.get().and_then(|order| order.try_run(())).unwrap_or_default();
    let Some(at) = order.iter().position(|id| *id == deal) else { return [None; 2] };
    [at.checked_sub(1), Some(at + 1)].map(|at| order.get(at?).copied())
}
