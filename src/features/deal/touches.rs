//! How often somebody reached out, against the goal (W1): rings on a channel.

use kariz_client::{browser::clock, i18n::t};
use kariz_core::Table;
use kariz_kit::{CollectView, css, dynamic};
use leptos::prelude::*;

use super::open::OpenDeal;

/// More rings than this tell nothing more.
const MOST_RINGS: u32 = 16;

/// For how many days the buyer has not answered, where somebody has reached out since.
fn silence(open: OpenDeal) -> Option<String> {
    open.watch(Table::Deals, open.id);
    let today = open.store.today.get();
    let (answered, reached) = open.store.book(|book| {
        let touches = book.activities_of(open.id).filter(|activity| activity.is_touch());
        (book.last_answer(open.id), touches.filter_map(|touch| touch.done_at).max())
    });
    let day = |moment| clock::with_zone(|zone| zone.date_of(moment));
    let (answered, reached) = (answered?, reached?);
    let days = today.days_since(day(answered));
    (reached > answered && days > 0).then(|| t::deal_silent(days.unsigned_abs()))
}

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
        {dynamic(move || silence(open).map(|words| view! { <p class="hint num">{words}</p> }))}
    }
}
