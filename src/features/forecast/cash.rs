//! When the money comes (M14): by column, from what is won and from what is open.

use std::sync::Arc;

use kariz_client::{format, i18n::t, parts::chart::SaveAs, words::terms_words};
use kariz_core::forecast::{Cash, CashCell, Forecast, terms_in};
use kariz_kit::{CollectView, css, listener};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{
    chart::Frame,
    columns::show_deals,
    model::Model,
    reach::Reach,
    words::{amount, column_name, column_short, plain, units},
};
use crate::shell::intents::{EditTerms, TermsOf, ask};

/// The panel.
#[component]
pub fn CashPanel(model: Model) -> impl IntoView {
    let terms = move || {
        model.forecast.track();
        let pipeline = model.choice.with(|choice| choice.pipeline);
        t::forecast_cash_terms(terms_words(&model.store.book(|book| terms_in(book, pipeline))))
    };
    let edit = listener(move |_| {
        let pipeline = model.choice.with_untracked(|choice| choice.pipeline);
        ask(EditTerms(pipeline.map_or(TermsOf::Workspace, TermsOf::Pipeline)));
    });
    let undated = move || {
        let undated = model.cash.with(|cash| cash.undated);
        (undated > 0).then(|| view! { <p class="hint">{t::forecast_cash_undated(undated)}</p> })
    };
    view! {
        <section class="panel fc__wide" aria-labelledby="fc-cash">
            <div class="panel__h">
                <h2 id="fc-cash">{t::forecast_cash()}</h2>
                <span class="hint">{t::forecast_cash_hint()}</span>
                <span class="fc-legend">
                    <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" rx="2.5" fill="var(--c-brand)"></rect></svg>{t::forecast_cash_won()}</span>
                    <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" rx="2.5" fill="url(#fc-pipe)" stroke="var(--stage-2)" stroke-width="1.3"></rect></svg>{t::forecast_cash_open()}</span>
                </span>
                <SaveAs name=t::forecast_cash()/>
            </div>
            <div class="fc-cash">
                <CashChart model=model/>
                {move || figures(model, &model.forecast.get(), &model.cash.get())}
            </div>
            <p class="hint">{terms}" "<button class="link changes" type="button" on:click=edit>{t::forecast_cash_edit()}</button></p>
            {undated}
        </section>
    }
}

/// Shows the deals of which something comes in a column; of won or open ones alone where that is said.
fn show(model: Model, column: Option<usize>, is_won: Option<bool>) {
    let deals = model.cash.with_untracked(|cash| cash.behind(column, is_won));
    show_deals(t::forecast_cell_title(name_of(model, column), t::forecast_cash()), deals);
}

fn name_of(model: Model, column: Option<usize>) -> String {
    let span = model.choice.with_untracked(|choice| choice.span);
    let name = |at: usize| model.columns.with_untracked(|columns| Some(column_name(columns.list.get(at)?, span)));
    column.and_then(name).unwrap_or_else(|| t::forecast_cash_later().to_owned())
}

#[component]
fn CashChart(model: Model) -> impl IntoView {
    let reach = Reach::at(model.columns.with_untracked(|columns| columns.now()));
    let press = Callback::new(move |place: usize| {
        reach.note(place, 0);
        show(model, Some(place), None);
    });
    let keys = move |event: KeyboardEvent| reach.pressed(&event, |place, _| press.run(place));
    view! {
        <div class="fc-chart" node_ref=reach.around role="group" aria-label=t::forecast_cash_chart() on:keydown=listener(keys)>
            {move || bars(model, &model.forecast.get(), &model.cash.get(), reach, press)}
        </div>
    }
}

fn bars(model: Model, forecast: &Forecast, cash: &Cash, reach: Reach, press: Callback<usize>) -> impl IntoView + use<> {
    let most = cash.cells.iter().map(CashCell::all).max().unwrap_or_default();
    let currency = forecast.coinage.currency;
    let frame = Frame::new(model.phone.get(), units(most, currency) * 1.1, cash.cells.len()).high(200.0);
    let span = model.choice.with(|choice| choice.span);
    let bar = |(at, cell): (usize, &CashCell)| {
        let column = forecast.columns.list[at];
        let (won, all) = (units(cell.won, currency), units(cell.all(), currency));
        let label =
            t::forecast_cash_bar(column_name(&column, span), amount(forecast, cell.won), amount(forecast, cell.open()));
        let part = |bounds: (f64, f64), fill: &'static str, edge: &'static str| {
            let [x, y, width, height] = frame.bar(at, 0.6, bounds);
            (bounds.1 > bounds.0).then(
                || view! { <rect x=x y=y width=width height=height fill=fill stroke=edge stroke-width="1.3"></rect> },
            )
        };
        let [left, _, width, _] = frame.bar(at, 0.94, (0.0, frame.most));
        let (head, foot) = (css::number(frame.top - 20.0), css::number(frame.height - frame.top + 16.0));
        let middle = css::number(frame.middle(at));
        let sum = (all > 0.0).then(|| {
            view! { <text class="fc-sum" x=middle.clone() y=css::number(frame.y(all) - 7.0) text-anchor="middle">{format::compact(all)}</text> }
        });
        view! {
            <g class="fc-mark" role="button" aria-label=label data-mark=Reach::name(at, 0) tabindex=reach.tabindex(at, 0) on:click=listener(move |_| press.run(at))>
                <rect class="fc-back" x=left y=head width=width height=foot rx="8"></rect>
                {part((0.0, won), "var(--c-brand)", "var(--c-brand)")}
                {part((won, all), "url(#fc-pipe)", "var(--stage-2)")}
                {sum}
                <text class="fc-name" class:fc-name--now=column.is_now() x=middle.clone() y=css::number(frame.line(1)) text-anchor="middle">{column_short(&column, span)}</text>
            </g>
        }
    };
    view! {
        <svg class="fc-svg" viewBox=frame.view_box()>
            {frame.rules()}
            {cash.cells.iter().enumerate().map(bar).collect_view()}
        </svg>
    }
}

/// Every number of the chart, and what comes later: each opens its deals.
fn figures(model: Model, forecast: &Arc<Forecast>, cash: &Arc<Cash>) -> impl IntoView + use<> {
    let later = (cash.later != CashCell::default()).then_some((None, cash.later));
    let columns = cash.cells.iter().enumerate().map(|(at, cell)| (Some(at), *cell));
    let line = |(column, cell): (Option<usize>, CashCell)| {
        let name = name_of(model, column);
        let number = |minor: i128, row: &'static str, is_won: Option<bool>| {
            if minor == 0 {
                return view! { <span class="muted">"–"</span> }.into_any();
            }
            let value = amount(forecast, minor);
            let label = t::forecast_cash_cell(&name, row, &value);
            let open = listener(move |_| show(model, column, is_won));
            view! { <button class="link" type="button" aria-label=label on:click=open>{value}</button> }.into_any()
        };
        let cells = [
            number(cell.won, t::forecast_cash_won(), Some(true)),
            number(cell.open(), t::forecast_cash_open(), Some(false)),
            number(cell.all(), t::forecast_cash_all(), None),
        ];
        let raw = [cell.won, cell.open(), cell.all()].map(|minor| plain(minor, forecast.coinage.currency));
        let cells: Vec<_> = cells
            .into_iter()
            .zip(raw)
            .map(|(cell, raw)| view! { <td class="n num" data-raw=raw>{cell}</td> })
            .collect();
        view! { <tr><th scope="row">{name.clone()}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <div class="scrolls" role="region" tabindex="0" aria-label=t::forecast_cash_table()>
            <table class="figures fc-figures">
                <thead>
                    <tr>
                        <th scope="col">{t::forecast_table_column()}</th>
                        <th class="n" scope="col">{t::forecast_cash_won()}</th>
                        <th class="n" scope="col">{t::forecast_cash_open()}</th>
                        <th class="n" scope="col">{t::forecast_cash_all()}</th>
                    </tr>
                </thead>
                <tbody>{columns.chain(later).map(line).collect_view()}</tbody>
            </table>
        </div>
    }
}
