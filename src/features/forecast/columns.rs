//! Won and open by column: the chart, and the figures behind it.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::{listed, t},
    parts::chart::{SaveAs, raw_cells},
};
use kariz_core::{
    DealId,
    forecast::{Band, Forecast, Place, Placed, Row, Tally},
};
use kariz_kit::{CollectView, listener};
use leptos::prelude::*;

use super::{
    PAGE,
    chart::Swatch,
    column_chart::ColumnChart,
    goal::missing,
    model::Model,
    words::{amount, column_name, plain, row_name, tally_words, weighted_words},
};
use crate::shell::among::{self, Among};

/// The panel.
#[component]
pub fn ColumnsPanel(model: Model) -> impl IntoView {
    let legend = Row::COUNTED.map(|row| view! { <span><Swatch row=row/>{row_name(row, false)}</span> });
    view! {
        <section class="panel" aria-labelledby="fc-columns">
            <div class="panel__h">
                <h2 id="fc-columns">{t::forecast_by_close()}</h2>
                <span class="fc-legend">
                    {legend.collect_view()}
                    <span>
                        <svg class="fc-swatch" viewBox="0 0 16 12" aria-hidden="true"><path class="fc-weighted__line" d="M0 6h9"></path><path d="m9 6 7-4.5v9Z" fill="var(--c-ink)"></path></svg>
                        {t::forecast_weighted()}
                    </span>
                    {move || model.targets.with(|targets| targets.iter().any(Option::is_some)).then(|| view! {
                        <span>
                            <svg class="fc-swatch" viewBox="0 0 16 12" aria-hidden="true"><path class="fc-goal" d="M0 6h16"></path></svg>
                            {t::forecast_goal()}
                        </span>
                    })}
                </span>
                <SaveAs name=t::forecast_by_close()/>
            </div>
            <ColumnChart model=model/>
            {move || figures(model, &model.forecast.get())}
            <Notes model=model/>
        </section>
    }
}

/// Shows the deals of a cell in the list.
pub fn show_cell(model: Model, place: Place, row: Row, running: bool) {
    let (title, deals) = model.forecast.with_untracked(|forecast| {
        let title = t::forecast_cell_title(place_name(model, place), row_name(row, running));
        let is_in = |other: Row| other == row || (running && other < row);
        (title, forecast.behind(place, is_in).map(|deal| deal.deal).collect())
    });
    show_deals(title, deals);
}

/// Shows some deals in the list; Back leads back here.
pub fn show_deals(title: String, deals: Vec<DealId>) {
    among::show(Among { title, deals, from: PAGE });
}

/// What a place is called.
pub fn place_name(model: Model, place: Place) -> String {
    let span = model.choice.with_untracked(|choice| choice.span);
    match place {
        Place::Column(at) => model.columns.with_untracked(|columns| column_name(&columns.list[at], span)),
        Place::Later => t::forecast_later().to_owned(),
        Place::Undated => t::forecast_undated().to_owned(),
    }
}

/// Every number of the chart, and more: each opens its deals.
fn figures(model: Model, forecast: &Arc<Forecast>) -> impl IntoView + use<> {
    let running = model.choice.get().running;
    let beyond = [Place::Later, Place::Undated].into_iter().filter(|place| !forecast.cells(*place).is_empty());
    let places: Vec<_> = (0..forecast.columns.list.len()).map(Place::Column).chain(beyond).collect();
    let has_goals = model.targets.with(|targets| targets.iter().any(Option::is_some));
    let goal_heads = has_goals.then(|| {
        view! { <th class="n" scope="col">{t::forecast_goal()}</th><th class="n" scope="col">{t::forecast_missing()}</th> }
    });
    let heads = Row::ALL.map(|row| view! { <th class="n" scope="col">{row_name(row, running)}</th> });
    let rows: Vec<_> = places.into_iter().map(|place| line(model, forecast, place)).collect();
    view! {
        <div class="scrolls" role="region" tabindex="0" aria-label=t::forecast_table()>
            <table class="figures fc-figures">
                <thead>
                    <tr>
                        <th scope="col" data-raw=raw_cells([t::forecast_table_column(), t::field_currency()])>{t::forecast_table_column()}</th>
                        {heads.collect_view()}
                        <th class="n" scope="col">{t::forecast_weighted()}</th>
                        <th class="n" scope="col" data-raw=raw_cells([t::forecast_history(), t::forecast_band_low(), t::forecast_band_high()])>{t::forecast_history()}</th>
                        {goal_heads}
                    </tr>
                </thead>
                <tbody>{rows.into_iter().collect_view()}</tbody>
            </table>
        </div>
    }
}

fn line(model: Model, forecast: &Arc<Forecast>, place: Place) -> impl IntoView + use<> {
    let running = model.choice.get().running;
    let cells = forecast.cells(place);
    let name = place_name(model, place);
    let at = if let Place::Column(at) = place { Some(at) } else { None };
    let head = match at {
        Some(at) => {
            let pick = listener(move |_| model.pick(at));
            let is_picked = move || (model.picked() == at).to_string();
            view! { <button class="link" type="button" aria-pressed=is_picked on:click=pick>{name.clone()}</button> }
                .into_any()
        }
        None => name.clone().into_any(),
    };
    let values = Row::ALL.map(|row| {
        let tally = if running { cells.up_to(row) } else { cells.row(row) };
        let raw = (!tally.is_unsummed()).then(|| plain(tally.minor, forecast.coinage.currency));
        view! { <td class="n num" data-raw=raw>{cell(model, forecast, (place, &name), row, tally)}</td> }
    });
    let currency = forecast.coinage.currency;
    let shown = forecast.clone();
    let history = move || match own_band(model, at) {
        Some(band) => {
            // Where nothing is open, there is no range.
            let range = (band.high > band.low)
                .then(|| t::forecast_band(amount(&shown, band.low), amount(&shown, band.high)))
                .map(|range| view! { <small>{range}</small> });
            view! { {amount(&shown, band.expected)}{range} }.into_any()
        }
        None => "–".into_any(),
    };
    let raw_history = move || {
        let band =
            own_band(model, at).map(|band| [band.expected, band.low, band.high].map(|minor| plain(minor, currency)));
        let [expected, low, high] = band.unwrap_or_default();
        raw_cells([&expected, &low, &high])
    };
    view! {
        <tr class:fc-now=move || at.is_some_and(|at| at == model.columns.with(|columns| columns.now()))>
            <th scope="row" data-raw=raw_cells([&name, &currency.to_string()])>{head}</th>
            {values.collect_view()}
            <td class="n num" data-raw=plain(cells.weighted(), forecast.coinage.currency)>{weighted(model, forecast, (place, &name))}</td>
            <td class="n num fc-own" data-raw=raw_history>{history}</td>
            {goal_cells(model, forecast, at)}
        </tr>
    }
}

/// The goal of a column and what is missing to it, where any column has one.
fn goal_cells(model: Model, forecast: &Forecast, at: Option<usize>) -> Option<impl IntoView + use<>> {
    let targets = model.targets.get();
    if targets.iter().all(Option::is_none) {
        return None;
    }
    let target = at.and_then(|at| Some((at, targets.get(at).copied().flatten()?)));
    let (goal, missing) = match target {
        Some((at, target)) => (amount(forecast, target), amount(forecast, missing(forecast, at, target))),
        None => ("–".to_owned(), "–".to_owned()),
    };
    let raw = target.map(|(at, target)| [target, self::missing(forecast, at, target)]);
    let [raw_goal, raw_missing] =
        raw.map_or([None, None], |raw| raw.map(|minor| Some(plain(minor, forecast.coinage.currency))));
    Some(view! { <td class="n num" data-raw=raw_goal>{goal}</td><td class="n num" data-raw=raw_missing>{missing}</td> })
}

/// A number that opens its deals; a dash where there are none.
fn cell(model: Model, forecast: &Forecast, (place, name): (Place, &str), row: Row, tally: Tally) -> AnyView {
    if tally.deals == 0 {
        return view! { <span class="muted">"–"</span> }.into_any();
    }
    let running = model.choice.get_untracked().running;
    let value = tally_words(forecast, &tally);
    let label = t::forecast_cell(name, row_name(row, running), &value, tally.deals);
    view! {
        <button class="link" type="button" aria-label=label on:click=listener(move |_| show_cell(model, place, row, running))>{value}</button>
    }
    .into_any()
}

/// Open and counted in the forecast.
pub fn is_counted(row: Row) -> bool {
    row != Row::Won && row != Row::Omitted
}

/// What the open deals come to, weighted: opens them.
fn weighted(model: Model, forecast: &Forecast, (place, name): (Place, &str)) -> AnyView {
    let cells = forecast.cells(place);
    let open = cells.open();
    if open.deals == 0 {
        return view! { <span class="muted">"–"</span> }.into_any();
    }
    let value = weighted_words(forecast, &cells);
    let label = t::forecast_cell(name, t::forecast_weighted(), &value, open.deals);
    let title = t::forecast_cell_title(name, t::forecast_weighted());
    let show = move |_| {
        let deals = model.forecast.with_untracked(|all| all.behind(place, is_counted).map(|deal| deal.deal).collect());
        show_deals(title.clone(), deals);
    };
    view! { <button class="link" type="button" aria-label=label on:click=listener(show)>{value}</button> }.into_any()
}

/// What own history expects in a column, with what is won in it already.
pub fn own_band(model: Model, at: Option<usize>) -> Option<Band> {
    let at = at?;
    let own = model.own.get()?;
    let ahead = at.checked_sub(model.columns.with(|columns| columns.now()))?;
    let band = own.outlook.columns.get(ahead)?;
    let won = model.forecast.with(|forecast| forecast.cells(Place::Column(at)).row(Row::Won).minor);
    Some(band.plus(won))
}

/// What is past its day, and what is in no sum.
#[component]
fn Notes(model: Model) -> impl IntoView {
    let notes = move || {
        model.forecast.with(|forecast| {
            let now = forecast.columns.now();
            let overdue = forecast.cells(Place::Column(now)).overdue;
            let column = place_name(model, Place::Column(now));
            let late = (overdue.deals > 0)
                .then(|| t::forecast_overdue(overdue.deals, amount(forecast, overdue.minor), column));
            let codes: Vec<_> = forecast.coinage.without_rate.iter().map(ToString::to_string).collect();
            let rates = (!codes.is_empty()).then(|| t::forecast_without_rate(listed(codes)));
            // What has a value in another currency has just been told.
            let has_none = |deal: &&Placed| {
                let deal = model.store.deal(deal.deal);
                deal.is_some_and(|deal| deal.value.is_none())
            };
            let blank = forecast.deals.iter().filter(|deal| !deal.is_valued).filter(has_none).count();
            let blank = (blank > 0).then(|| t::forecast_without_value(blank));
            [late, rates, blank].into_iter().flatten().collect::<Vec<_>>()
        })
    };
    move || notes().into_iter().map(|note| view! { <p class="hint">{note}</p> }).collect_view()
}

/// A number of deals, as the language writes it.
pub fn count(deals: usize) -> String {
    format::number(deals as f64)
}
