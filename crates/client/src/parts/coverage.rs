//! Whether enough is open for what is missing to a goal (M15), wherever that is asked.

use kariz_core::{
    DealId, Measure,
    goals::{Coverage, Enough, Ground, Lacks, Purse},
};
use kariz_kit::listener;
use leptos::prelude::*;

use crate::{format, i18n::t, words::amount_words};

/// The coverage that there is, beside the one that one needs; its deals one press away.
#[component]
pub fn CoverageView(
    /// The coverage, or why there is none.
    coverage: Result<Coverage, Lacks>,
    /// What the goal counts.
    measure: Measure,
    /// What it is counted in.
    purse: Purse,
    /// Shows the open deals.
    on_show: Callback<Vec<DealId>>,
) -> impl IntoView {
    match coverage {
        Err(lacks) => view! { <p class="hint">{lacks_words(lacks)}</p> }.into_any(),
        Ok(coverage) => lines(coverage, measure, &purse, on_show).into_any(),
    }
}

fn lines(coverage: Coverage, measure: Measure, purse: &Purse, on_show: Callback<Vec<DealId>>) -> impl IntoView + use<> {
    let amount = |minor: i128| amount_words(measure, purse, minor);
    let present = t::cover_present(times(coverage.present), amount(coverage.open), amount(coverage.missing));
    let needed = match coverage.needed {
        Ok(range) => {
            let rate = format::percent(if range.likely > 0.0 { 1.0 / range.likely } else { 0.0 });
            t::cover_needed(times(range.likely), times(range.low), times(range.high), rate)
        }
        Err(lacks) => lacks_words(lacks).to_owned(),
    };
    let verdict = coverage.enough().map(|enough| {
        let (class, words) = match enough {
            Enough::Yes => ("cover__said cover__said--yes", t::cover_yes().to_owned()),
            Enough::Perhaps => ("cover__said", t::cover_perhaps().to_owned()),
            Enough::No => {
                let needed = coverage.needed.map_or(0.0, |range| range.likely) * coverage.missing as f64;
                let more = (needed.ceil() as i128 - coverage.open).max(0);
                ("cover__said cover__said--no", t::cover_no(amount(more)))
            }
        };
        view! { <p class=class>{words}</p> }
    });
    let bar = coverage.needed.ok().map(|range| {
        let most = range.high.max(coverage.present).max(f64::MIN_POSITIVE);
        let share = |value: f64| format!("{:.3}", (value / most).clamp(0.0, 1.0));
        view! {
            <span class="cover__bar" aria-hidden="true" style:--v=share(coverage.present) style:--low=share(range.low) style:--high=share(range.high) style:--at=share(range.likely)><i></i><u></u><em></em></span>
        }
    });
    let ground = match coverage.ground {
        Ground::Own => t::cover_ground_own(coverage.n),
        Ground::Team => t::cover_ground_team(coverage.n),
    };
    let by_count = coverage.by_count.then(t::cover_by_count);
    let blank = (coverage.without_value > 0).then(|| t::cover_without_value(coverage.without_value));
    let (count, deals) = (coverage.deals.len(), StoredValue::new(coverage.deals));
    let show = listener(move |_| on_show.run(deals.get_value()));
    view! {
        {verdict}
        {bar}
        <p class="cover num">{present}</p>
        <p class="cover num">{needed}</p>
        {[by_count.map(str::to_owned), blank].into_iter().flatten().map(|words| view! { <p class="hint">{words}</p> }).collect::<Vec<_>>()}
        <p class="hint num">{ground}" "{(coverage.n < 10).then(t::cover_few)}</p>
        {(count > 0).then(|| view! { <button class="btn btn--s" type="button" on:click=show>{t::cover_show(count)}</button> })}
    }
}

/// `1.6×`.
fn times(factor: f64) -> String {
    t::cover_times(format::number(factor.min(999_999.0)))
}

/// Why something cannot be told.
pub fn lacks_words(lacks: Lacks) -> &'static str {
    match lacks {
        Lacks::Target => t::cover_lacks_target(),
        Lacks::Nothing => t::cover_lacks_nothing(),
        Lacks::Closed => t::cover_lacks_closed(),
        Lacks::Won => t::cover_lacks_won(),
        Lacks::Values => t::cover_lacks_values(),
        Lacks::Deals => t::cover_lacks_deals(),
        Lacks::Leads => t::cover_lacks_leads(),
    }
}
