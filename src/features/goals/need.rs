//! What it takes to reach a goal, and whether enough is open for it.

use kariz_client::{
    format,
    i18n::t,
    parts::coverage::{CoverageView, lacks_words},
};
use kariz_core::{
    DealId,
    goals::{Coverage, Ground, Lacks, Need, Range},
};
use kariz_kit::{CollectView, dynamic, reactive::memo};
use leptos::prelude::*;

use super::{PAGE, model::Model, shown::Shown};
use crate::shell::among::{self, Among};

/// What it takes at one's own conversions.
#[component]
pub fn NeedPanel(model: Model, shown: Shown) -> impl IntoView {
    let of = StoredValue::new(shown);
    let need = memo(move || {
        of.with_value(|shown| {
            let need = Need::of(shown.measure(), &shown.standing, &model.history(shown));
            // What is done is shown day by day; nothing else has to be said of it.
            if need == Err(Lacks::Deals) { None } else { Some(need) }
        })
    });
    dynamic(move || {
        need.get().map(|need| {
            let content = match need {
                Ok(need) => of.with_value(|shown| table(shown, &need)).into_any(),
                Err(lacks) => view! { <p class="hint">{lacks_words(lacks)}</p> }.into_any(),
            };
            view! {
                <section class="panel" aria-labelledby="goal-need">
                    <div class="panel__h"><h2 id="goal-need">{t::goals_need()}</h2></div>
                    {content}
                </section>
            }
        })
    })
}

fn table(shown: &Shown, need: &Need) -> impl IntoView + use<> {
    let average = need
        .average
        .map(|average| t::goals_need_average(format::money_short(Need::money(&shown.purse, average.likely))));
    let rate = t::goals_need_rate(format::percent(need.win_rate.likely));
    let leads = t::goals_need_leads_n(need.leads_n);
    let rows = [
        Some((t::goals_need_wins(), average.unwrap_or_default(), need.wins)),
        Some((t::goals_need_deals(), rate, need.deals)),
        need.meetings.map(|range| (t::goals_need_meetings(), String::new(), range)),
        need.touches.map(|range| (t::goals_need_touches(), String::new(), range)),
        need.leads.map(|range| (t::goals_need_leads(), leads, range)),
    ];
    let row = |(name, basis, range): (&'static str, String, Range)| {
        let (likely, low, high) = range.up();
        let number = |number: u64| format::number(number as f64);
        view! {
            <tr>
                <th scope="row">{name}<small>{basis}</small></th>
                <td class="n num"><b>{number(likely)}</b></td>
                <td class="n num">{t::goals_range(number(low), number(high))}</td>
            </tr>
        }
    };
    let ground = match need.ground {
        Ground::Own => t::goals_ground_own(need.n),
        Ground::Team => t::goals_ground_team(need.n),
    };
    view! {
        <table class="figures gl-need">
            <thead>
                <tr>
                    <th scope="col">{t::goals_need_what()}</th>
                    <th class="n" scope="col">{t::goals_need_likely()}</th>
                    <th class="n" scope="col">{t::goals_need_range()}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().flatten().map(row).collect_view()}</tbody>
        </table>
        <p class="hint">{ground}" "{(need.n < 10).then(t::goals_too_few)}</p>
    }
}

/// What is open for what is missing (M15).
#[component]
pub fn CoverPanel(model: Model, shown: Shown) -> impl IntoView {
    let (of, store) = (StoredValue::new(shown), model.store);
    let coverage = memo(move || {
        of.with_value(|shown| {
            let history = model.history(shown);
            let today = store.today.get();
            let (aim, standing) = (&shown.kept.aim, &shown.standing);
            store.book(|book| Coverage::of(book, aim, standing, &history, &shown.purse, today))
        })
    });
    let show = Callback::new(move |deals: Vec<DealId>| {
        let title = of.with_value(|shown| t::goals_cover_title(shown.name(store)));
        among::show(Among { title, deals, from: PAGE });
    });
    dynamic(move || {
        let coverage = coverage.get();
        // Of what is reached, and of what is no matter of deals, nothing need be open.
        if matches!(coverage, Err(Lacks::Deals | Lacks::Nothing | Lacks::Target)) {
            return None;
        }
        let (measure, purse) = of.with_value(|shown| (shown.measure(), shown.purse.clone()));
        Some(view! {
            <section class="panel" aria-labelledby="goal-cover">
                <div class="panel__h"><h2 id="goal-cover">{t::goals_cover()}</h2></div>
                <CoverageView coverage=coverage measure=measure purse=purse on_show=show/>
            </section>
        })
    })
}
