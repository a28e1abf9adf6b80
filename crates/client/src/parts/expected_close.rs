//! When a deal is expected to close.

use kariz_core::{Date, Deal};
use kariz_kit::Mark;
use leptos::prelude::*;

use crate::{format, i18n::dotted};

/// The day; of an open deal whose day is past, marked as overdue, with how late it is. Nothing where none is expected.
pub fn expected_close(deal: &Deal, today: Date) -> Option<AnyView> {
    let date = deal.expected_close?;
    if !deal.is_open() || date >= today {
        return Some(view! { <bdi>{format::date(date, today)}</bdi> }.into_any());
    }
    let words = dotted([format::date(date, today), format::due(date, today)]);
    Some(view! { <span class="next next--overdue"><Mark state="overdue"/><bdi>{words}</bdi></span> }.into_any())
}
