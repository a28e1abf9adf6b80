//! How often somebody reached out, against the goal (W1): rings on a channel.

use kariz_client::i18n::t;
use kariz_kit::{CollectView, css};
use leptos::prelude::*;

use super::open::OpenDeal;

/// More rings than this tell nothing more.
const MOST_RINGS: u32 = 16;

/// "Touch 5 of 8".
#[component]
pub fn Touches(open: OpenDeal) -> impl IntoView {
    let touches = move || open.touches();
    let words = move || {
        let (done, goal) = touches();
        t::deal_touch_of(done, goal)
    };
    let flow = move || {
        let (done, goal) = touches();
        let steps = goal.clamp(2, MOST_RINGS) - 1;
        let share = f64::from(done.saturating_sub(1).min(steps)) / f64::from(steps);
        css::number(share * 100.0) + "%"
    };
    let rings = move || {
        let (done, goal) = touches();
        (0..goal.clamp(1, MOST_RINGS))
            .map(|ring| view! { <li class:on=ring < done class:nx=ring == done></li> })
            .collect_view()
    };
    view! {
        <div class="touch" role="img" aria-label=words>
            <b class="num">{move || words()}</b>
            <ol style:--flow=flow>{move || rings()}</ol>
        </div>
    }
}
