//! Where the list is scrolled to, kept from one visit to the next.

use kariz_client::browser::prefs;
use kariz_kit::reactive::effect;
use leptos::prelude::*;

use super::{super::List, Grid};

const PLACE: &str = "deals.top";

/// How far it was scrolled, in pixels. Deals that were handed over begin at their first.
pub fn kept(list: List) -> f64 {
    let kept = prefs::get(PLACE).filter(|_| is_own(list));
    kept.and_then(|top| top.parse::<i32>().ok()).unwrap_or_default().max(0).into()
}

/// Whether it is the list's own place: deals that were handed over leave that as it is.
fn is_own(list: List) -> bool {
    list.among.try_with_untracked(Option::is_none).unwrap_or(true)
}

/// Comes back to where the list was scrolled to, and keeps where it is when one goes elsewhere.
pub fn keep(grid: Grid) {
    // Until then it stands where it was made, which is nobody's place.
    let has_come = StoredValue::new(false);
    effect(move || {
        let top = kept(grid.list) as i32;
        if let Some(node) = grid.scroller.get() {
            request_animation_frame(move || {
                node.set_scroll_top(top);
                has_come.try_set_value(true);
            });
        }
    });
    let keep = move || {
        if has_come.try_get_value() == Some(true)
            && is_own(grid.list)
            && let Some((top, _)) = grid.scrolled.try_get_untracked()
        {
            prefs::set(PLACE, &(top as i32).to_string());
        }
    };
    let leaving = window_event_listener_untyped("pagehide", move |_| keep());
    on_cleanup(move || {
        keep();
        leaving.remove();
    });
}
