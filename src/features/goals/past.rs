//! How a goal went in the spans before.

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    parts::chart::SaveAs,
    words::{measure_words, period_words},
};
use kariz_core::{
    Target,
    goals::{Standing, behind},
    metrics::Period,
};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    detail::show_records,
    model::Model,
    shown::{Shown, short},
};

/// So many spans before.
const SPANS: usize = 12;

/// The panel.
#[component]
pub fn PastPanel(model: Model, shown: Shown) -> impl IntoView {
    let of = StoredValue::new(shown);
    let past = memo(move || of.with_value(|shown| model.past(shown, SPANS)));
    let row = move |(period, target, standing): &(Period, Option<Target>, Standing)| {
        of.with_value(|shown| row(model, shown, *period, *target, standing))
    };
    dynamic(move || {
        let rows = past.with(|past| past.iter().map(row).collect_view());
        let (asked, reached) = past.with(|past| {
            let asked = past.iter().filter(|(_, _, standing)| standing.target.is_some());
            (asked.clone().count(), asked.filter(|(_, _, standing)| standing.is_reached()).count())
        });
        let hint = (asked > 0).then(|| t::goals_past_reached(asked, reached));
        past.with(|past| !past.is_empty()).then(|| {
            view! {
                <section class="panel" aria-labelledby="goal-past">
                    <div class="panel__h"><h2 id="goal-past">{t::goals_past()}</h2><span class="hint num">{hint}</span><SaveAs name=t::goals_past()/></div>
                    <table class="figures gl-past">
                        <thead>
                            <tr>
                                <th scope="col">{t::goals_past_span()}</th>
                                <th class="n" scope="col">{t::goals_line_done()}</th>
                                <th class="n" scope="col">{t::goals_line_goal()}</th>
                                <th class="n" scope="col">{t::goals_past_share()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </section>
            }
        })
    })
}

fn row(
    model: Model,
    shown: &Shown,
    period: Period,
    target: Option<Target>,
    standing: &Standing,
) -> impl IntoView + use<> {
    let name = period_words(shown.kept.aim.span, period);
    let words = shown.words(standing.done);
    let label = t::goals_past_cell(&name, &words);
    let (of, title) = (shown.clone(), name.clone());
    let show = listener(move |_| {
        let found = model.store.book(|book| clock::with_zone(|zone| behind(book, &of.kept.aim, period, zone)));
        show_records(of.measure(), t::goals_past_title(measure_words(of.measure()), &title), found);
    });
    let share = standing.target.map(|target| format::percent(standing.done as f64 / target as f64));
    let mark = standing
        .is_reached()
        .then(|| view! { <Icon name="check" size="s"/><span class="vh">{t::goals_reached()}</span> });
    let done = if standing.n == 0 {
        view! { <span>{words}</span> }.into_any()
    } else {
        view! { <button class="link" type="button" aria-label=label on:click=show>{words}</button> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="n num">{done}</td>
            <td class="n num">{target.map_or_else(|| "–".to_owned(), short)}</td>
            <td class="n num">{mark}{share.unwrap_or_else(|| "–".to_owned())}</td>
        </tr>
    }
}
