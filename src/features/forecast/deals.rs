//! The deals behind a column, by category: which of them are sure, and who says so.

use kariz_client::{
    format,
    i18n::t,
    parts::{Avatar, expected_close},
    route::use_route,
    words::name_of,
};
use kariz_core::{
    Deal, Table,
    forecast::{Forecast, Place, Placed, Row, times_pushed},
};
use kariz_kit::{Each, Icon, listener};
use leptos::prelude::*;

use super::{
    category::CategoryPick,
    chart::Swatch,
    columns::{count, place_name, show_deals},
    model::Model,
    words::{amount, row_name, tally_words},
};

/// So many deals of a category are shown; the others are in the list.
const SHOWN: usize = 40;

/// The panel.
#[component]
pub fn DealsPanel(model: Model) -> impl IntoView {
    let place = move || Place::Column(model.picked());
    let title = move || {
        model.choice.track();
        t::forecast_behind(place_name(model, place()))
    };
    let deals = move || model.forecast.with(|forecast| forecast.behind(place(), |_| true).count());
    let show_all = move || {
        let of = place();
        let ids =
            model.forecast.with_untracked(|forecast| forecast.behind(of, |_| true).map(|deal| deal.deal).collect());
        show_deals(place_name(model, of), ids);
    };
    let groups = move || {
        let place = place();
        let cells = model.forecast.with(|forecast| forecast.cells(place));
        Row::ALL.into_iter().filter(|row| cells.row(*row).deals > 0).map(|row| (place, row)).collect::<Vec<_>>()
    };
    view! {
        <section class="panel" aria-labelledby="fc-deals">
            <div class="panel__h">
                <h2 id="fc-deals">{title}</h2>
                <span class="hint num">{move || t::forecast_behind_count(deals())}</span>
                <button class="btn btn--s fc-end" type="button" on:click=listener(move |_| show_all())>{t::forecast_as_list()}</button>
            </div>
            <Each of=groups key=|group: &(Place, Row)| format!("{group:?}") let:group><Group model=model place=group.0 row=group.1/></Each>
            {move || (deals() == 0).then(|| view! { <p class="hint">{t::forecast_behind_none(place_name(model, place()))}</p> })}
        </section>
    }
}

#[component]
fn Group(model: Model, place: Place, row: Row) -> impl IntoView {
    let tallies = move || {
        model.forecast.with(|forecast| {
            let cells = forecast.cells(place);
            (cells.row(row), cells.up_to(row))
        })
    };
    let sums = move || {
        let (own, up_to) = tallies();
        model.forecast.with(|forecast| {
            let above =
                (row != Row::Won && row != Row::Omitted).then(|| t::forecast_with_above(amount(forecast, up_to.minor)));
            (tally_words(forecast, &own), above)
        })
    };
    let rows = move || {
        model
            .forecast
            .with(|forecast| forecast.behind(place, |other| other == row).take(SHOWN).copied().collect::<Vec<_>>())
    };
    let more = move || tallies().0.deals.saturating_sub(SHOWN);
    view! {
        <h3 class="fc-group">
            <span><Swatch row=row/>{row_name(row, false)}" "<small class="num">{move || count(tallies().0.deals)}</small></span>
            <b class="num">{move || sums().0}</b>
            <small class="num">{move || sums().1}</small>
        </h3>
        <ul class="fc-deals">
            // A row is made anew when anything in it is another.
            <Each of=rows key=|placed: &Placed| format!("{placed:?}") let:placed><DealRow model=model placed=placed/></Each>
        </ul>
        {move || (more() > 0).then(|| view! { <p class="hint">{t::forecast_more(more())}</p> })}
    }
}

#[component]
fn DealRow(model: Model, placed: Placed) -> impl IntoView {
    let (store, route) = (model.store, use_route());
    let content = move || {
        let deal = store.deal(placed.deal)?;
        let today = store.today.get();
        let whom = deal.organisation.and_then(|id| name_of(store, Table::Organisations, id));
        let pushed = times_pushed(&deal);
        let pushes = (pushed > 0).then(|| view! { <small class="fc-pushed"><Icon name="arrow" size="s" flip=true/>{t::forecast_pushed(pushed)}</small> });
        let when = match placed.row {
            Row::Won => placed.day.map(|day| view! { <bdi>{format::date(day, today)}</bdi> }.into_any()),
            _ => expected_close(&deal, today),
        };
        let (worth, weighted) =
            model.forecast.with_untracked(|forecast| (worth(forecast, &placed, &deal), weighted(forecast, &placed)));
        let is_open = placed.row != Row::Won;
        Some(view! {
            <span class="fc-deal__name">
                <a href=move || route.get().with_deal(placed.deal).hash()><bdi>{deal.title.clone()}</bdi></a>
                <small><bdi>{whom}</bdi></small>
            </span>
            <Avatar member=deal.owner/>
            <span class="fc-deal__when">{when}{pushes}</span>
            <span class="fc-deal__value num">{worth}</span>
            {is_open.then(|| view! { <span class="fc-deal__chance num">{chance(model, &placed)}</span> })}
            {is_open.then(|| view! { <b class="fc-deal__weighted num">{weighted}</b> })}
            {is_open.then(|| view! { <CategoryPick store=store deal=deal.clone() placed=placed/> })}
        })
    };
    view! { <li class="fc-deal">{content}</li> }
}

/// Its value in what the sums are in; in its own currency where there is no rate.
fn worth(forecast: &Forecast, placed: &Placed, deal: &Deal) -> String {
    match deal.value {
        Some(_) if placed.is_valued => amount(forecast, placed.minor),
        value => value.map_or_else(|| "–".to_owned(), format::money_short),
    }
}

fn weighted(forecast: &Forecast, placed: &Placed) -> String {
    if placed.is_valued { amount(forecast, placed.weighted()) } else { "–".to_owned() }
}

/// How likely it is, and whose word that is: the deal's own is shown as overridden (M14).
fn chance(model: Model, placed: &Placed) -> impl IntoView + use<> {
    let percent = |percent: kariz_core::Percent| format::percent(f64::from(percent.get()) / 100.0);
    let of_stage =
        model.store.deal(placed.deal).and_then(|deal| model.store.stage(deal.stage()?)).map(|stage| stage.likelihood);
    let whose = match of_stage.filter(|_| placed.is_own) {
        Some(likelihood) => t::forecast_own_chance(percent(likelihood)),
        None => t::forecast_stage_chance().to_owned(),
    };
    view! { {percent(placed.likelihood)}<small class:fc-overridden=placed.is_own>{whose}</small> }
}
