//! The page at a glance: won, expected by own history, weighted, and how late deals come.

use kariz_client::{format, i18n::t};
use kariz_core::{
    DealId,
    forecast::{Place, Row},
};
use kariz_kit::{CollectView, listener};
use leptos::prelude::*;

use super::{
    columns::{is_counted, show_deals},
    goal::missing,
    model::Model,
    words::{amount, column_name, tally_words, weighted_words},
};

/// A figure with its name and what it rests on.
struct Figure {
    name: String,
    value: String,
    basis: String,
}

/// What a figure says, and which deals are behind it.
type Reads = (fn(Model) -> Figure, fn(Model) -> Vec<DealId>);

/// The four figures.
#[component]
pub fn Glance(model: Model) -> impl IntoView {
    let figures: [Reads; 4] = [(won, deals_won), (expected, deals_open), (weighted, deals_open), (late, deals_late)];
    let figures = figures.map(|(figure, behind)| {
        move || {
            let Figure { name, value, basis } = figure(model);
            let label = t::forecast_figure(&name, &value);
            let title = name.clone();
            let show = listener(move |_| show_deals(title.clone(), behind(model)));
            view! {
                <li>
                    <h2>{name}</h2>
                    <p class="num"><button class="fc-figure" type="button" aria-label=label on:click=show>{value}</button></p>
                    <span class="hint num">{basis}</span>
                </li>
            }
        }
    });
    view! {
        <section class="panel panel--flush" aria-label=t::forecast_glance()>
            <ul class="fc-glance">{figures.into_iter().collect_view()}</ul>
        </section>
    }
}

/// The deals of the present column in these rows.
fn deals_in(model: Model, rows: fn(Row) -> bool) -> Vec<DealId> {
    model.forecast.with_untracked(|forecast| {
        let now = Place::Column(forecast.columns.now());
        forecast.behind(now, rows).map(|deal| deal.deal).collect()
    })
}

fn deals_won(model: Model) -> Vec<DealId> {
    deals_in(model, |row| row == Row::Won)
}

fn deals_open(model: Model) -> Vec<DealId> {
    deals_in(model, is_counted)
}

fn deals_late(model: Model) -> Vec<DealId> {
    model.slippage.with_untracked(|slippage| slippage.late.clone())
}

/// The name of the present column, and its place.
fn now(model: Model) -> (String, usize) {
    let span = model.choice.with(|choice| choice.span);
    model.columns.with(|columns| (column_name(&columns.list[columns.now()], span), columns.now()))
}

fn won(model: Model) -> Figure {
    let (column, at) = now(model);
    model.forecast.with(|forecast| {
        let won = forecast.cells(Place::Column(at)).row(Row::Won);
        let basis = match model.targets.with(|targets| targets.get(at).copied().flatten()) {
            None => t::forecast_won_n(won.deals),
            Some(target) => {
                let (missing, goal) = (missing(forecast, at, target), amount(forecast, target));
                if missing == 0 {
                    t::forecast_won_reached(won.deals, goal)
                } else {
                    t::forecast_won_goal(won.deals, amount(forecast, missing), goal)
                }
            }
        };
        Figure { name: t::forecast_won_in(column), value: tally_words(forecast, &won), basis }
    })
}

/// What is won already, and what own history expects of the open deals.
fn expected(model: Model) -> Figure {
    let (column, at) = now(model);
    let name = t::forecast_history_in(column);
    let Some(own) = model.own.get() else {
        return Figure { name, value: "–".to_owned(), basis: t::forecast_reckoning().to_owned() };
    };
    model.forecast.with(|forecast| {
        let won = forecast.cells(Place::Column(at)).row(Row::Won).minor;
        let band = own.outlook.columns.first().copied().unwrap_or_default().plus(won);
        let basis = if own.outlook.open == 0 {
            t::forecast_none_open().to_owned()
        } else if own.outlook.without_history == own.outlook.open {
            t::forecast_without_history().to_owned()
        } else {
            t::forecast_band(amount(forecast, band.low), amount(forecast, band.high))
        };
        Figure { name, value: amount(forecast, band.expected), basis }
    })
}

fn weighted(model: Model) -> Figure {
    let (column, at) = now(model);
    model.forecast.with(|forecast| {
        let cells = forecast.cells(Place::Column(at));
        let open = cells.open();
        let value = weighted_words(forecast, &cells);
        let basis = t::forecast_weighted_of(tally_words(forecast, &open), open.deals);
        Figure { name: t::forecast_weighted_in(column), value, basis }
    })
}

fn late(model: Model) -> Figure {
    let name = t::forecast_late().to_owned();
    model.slippage.with(|slippage| match (slippage.closed, slippage.late.len()) {
        (0, _) => Figure { name, value: "–".to_owned(), basis: t::forecast_late_missing().to_owned() },
        (closed, 0) => Figure { name, value: format::percent(0.0), basis: t::forecast_late_none(closed) },
        (closed, late) => Figure {
            name,
            value: format::percent(late as f64 / closed as f64),
            basis: t::forecast_late_by(late, closed, format::shown_days(slippage.median_late.unwrap_or_default())),
        },
    })
}
