//! The tiles: M1 to M5, M8, M9.

use kariz_client::{format, i18n::t};
use kariz_core::{
    Date,
    metrics::{DealSet, LeadSet, Missing, Numbers, OpenDeals, Spread, Velocity},
};
use kariz_kit::{CollectView, reactive::memo};
use leptos::prelude::*;

use super::{
    behind::Behind,
    model::Model,
    tile::{Figure, Tile},
    words,
};

/// What a figure gets to read: the numbers now, and in the period before.
type Read = fn(&Numbers, Option<&Numbers>, Date) -> Result<Figure, Missing>;

/// All tiles.
#[component]
pub fn Tiles(model: Model, on_open: Callback<(String, Behind)>) -> impl IntoView {
    let tiles: [(&'static str, Read, Behind); 10] = [
        (t::insights_win_rate(), win_rate, Behind::Deals(DealSet::Closed)),
        (t::insights_win_rate_by_value(), win_rate_by_value, Behind::Deals(DealSet::Closed)),
        (t::insights_average_deal(), average_deal, Behind::Deals(DealSet::Won)),
        (t::insights_cycle(), cycle, Behind::Deals(DealSet::Won)),
        (t::insights_velocity(), velocity_per_day, Behind::Deals(DealSet::OpenNow)),
        (t::insights_velocity(), velocity_per_month, Behind::Deals(DealSet::OpenNow)),
        (t::insights_open_value(), open_value, Behind::Deals(DealSet::OpenNow)),
        (t::insights_qualified(), qualified, Behind::Deals(DealSet::Made)),
        (t::insights_lead_conversion(), lead_conversion, Behind::Leads(LeadSet::Made)),
        (t::insights_lifetime(), lifetime, Behind::Deals(DealSet::Closed)),
    ];
    let tile = move |(name, read, behind): (&'static str, Read, Behind)| {
        let figure = memo(move || {
            let today = model.store.today.get();
            model.compare(|now, before| read(now, before, today))
        });
        view! { <Tile name=name figure=figure behind=behind on_open=on_open/> }
    };
    view! { <div class="kpis">{tiles.map(tile).collect_view()}</div> }
}

fn win_rate(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let rate = now.win_rate()?;
    let closed = rate.won + rate.lost;
    Ok(Figure {
        value: format::percent(rate.share.ratio()),
        unit: String::new(),
        basis: t::insights_of_closed(rate.won, closed),
        n: closed,
        change: before.and_then(|before| before.win_rate().ok()).map(|before| words::points(rate.share, before.share)),
    })
}

fn win_rate_by_value(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let rate = now.win_rate_by_value()?;
    let before = before.and_then(|before| before.win_rate_by_value().ok());
    Ok(Figure {
        value: format::percent(rate.share.ratio()),
        unit: String::new(),
        basis: match (format::money(rate.won), format::money(rate.closed), rate.without_value) {
            (won, closed, 0) => t::insights_of_value(won, closed, rate.n),
            (won, closed, without) => t::insights_of_value_without(won, closed, rate.n, without),
        },
        n: rate.n,
        change: before.map(|before| words::points(rate.share, before.share)),
    })
}

fn average_deal(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let size = now.deal_size()?;
    let before = before.and_then(|before| before.deal_size().ok());
    Ok(Figure {
        value: approximate(format::money(size.mean), size.converted),
        unit: String::new(),
        basis: t::insights_n_median(size.valued, format::money(size.median)),
        n: size.valued,
        change: before.and_then(|before| words::money_change(size.mean, before.mean)),
    })
}

fn cycle(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let cycle = now.sales_cycle()?;
    let before = before.and_then(|before| before.sales_cycle().ok());
    Ok(days_figure(cycle.from_deal, before.map(|before| before.from_deal)))
}

fn lifetime(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let lifetime = now.lifetime()?;
    let before = before.and_then(|before| before.lifetime().ok());
    Ok(days_figure(lifetime.all, before.map(|before| before.all)))
}

fn days_figure(now: Spread, before: Option<Spread>) -> Figure {
    Figure {
        value: words::days(now.median),
        unit: t::insights_days().to_owned(),
        basis: t::insights_n_mean(now.n, words::days(now.mean)),
        n: now.n,
        change: before.map(|before| words::days_change(now.median, before.median)),
    }
}

fn velocity_per_day(now: &Numbers, before: Option<&Numbers>, today: Date) -> Result<Figure, Missing> {
    velocity(now, before, today, t::insights_per_day(), Velocity::per_day)
}

fn velocity_per_month(now: &Numbers, before: Option<&Numbers>, today: Date) -> Result<Figure, Missing> {
    let days = today.days_in_month();
    velocity(now, before, today, t::insights_per_month(), move |velocity| velocity.per_month(days))
}

fn velocity(
    now: &Numbers,
    before: Option<&Numbers>,
    today: Date,
    unit: &str,
    per: impl Fn(&Velocity) -> kariz_core::Money,
) -> Result<Figure, Missing> {
    let velocity = now.velocity(today)?;
    let before = before.and_then(|before| before.velocity(today).ok());
    let inputs = t::insights_velocity_inputs(
        velocity.open.n,
        format::percent(velocity.win_rate.share.ratio()),
        format::money(velocity.deal_size.mean),
        words::days(velocity.cycle.mean),
    );
    Ok(Figure {
        value: approximate(format::money(per(&velocity)), velocity.deal_size.converted),
        unit: unit.to_owned(),
        basis: inputs,
        n: velocity.win_rate.won + velocity.win_rate.lost,
        change: before.and_then(|before| words::money_change(per(&velocity), per(&before))),
    })
}

fn open_value(now: &Numbers, before: Option<&Numbers>, today: Date) -> Result<Figure, Missing> {
    let open = now.open_deals(today)?;
    let value = open.value.clone()?;
    let change = before
        .and_then(|before| worth_before(before, today))
        .and_then(|before| words::money_change(value.money, before));
    let without = open.n - open.valued;
    let basis = if without > 0 { t::insights_n_without_value(open.n, without) } else { t::insights_n(open.n) };
    Ok(Figure {
        value: approximate(format::money(value.money), value.converted),
        unit: String::new(),
        basis,
        n: open.n,
        change,
    })
}

fn worth_before(before: &Numbers, today: Date) -> Option<kariz_core::Money> {
    let OpenDeals { value, .. } = before.open_deals(today).ok()?;
    value.ok().map(|worth| worth.money)
}

fn qualified(now: &Numbers, before: Option<&Numbers>, today: Date) -> Result<Figure, Missing> {
    let made = now.qualified_leads()?;
    let before = before.and_then(|before| before.qualified_leads().ok());
    let open = now.open_deals(today).map_or(0, |open| open.n);
    Ok(Figure {
        value: format::number(made.qualified as f64),
        unit: String::new(),
        basis: t::insights_open_now(open),
        n: made.qualified,
        change: before.map(|before| words::count_change(made.qualified, before.qualified)),
    })
}

fn lead_conversion(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let conversion = now.lead_conversion()?;
    let before = before.and_then(|before| before.lead_conversion().ok());
    Ok(Figure {
        value: format::percent(conversion.share.ratio()),
        unit: String::new(),
        basis: t::insights_of_leads(conversion.became_deals, conversion.created),
        n: conversion.created,
        change: before.map(|before| words::points(conversion.share, before.share)),
    })
}

fn approximate(money: String, converted: bool) -> String {
    if converted { format!("≈ {money}") } else { money }
}
