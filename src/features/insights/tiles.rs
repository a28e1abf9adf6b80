//! The tiles: M1 to M5, M8, M9.

use std::cell::Cell;

use kariz_client::{format, i18n::t};
use kariz_core::{
    Date,
    metrics::{DealSet, LeadSet, Missing, Numbers, OpenDeals, Spread},
};
use kariz_kit::reactive::{effect, memo};
use leptos::prelude::*;

use super::{
    behind::Behind,
    model::{Model, PERIODS},
    plot,
    tile::{Figure, Spark, Tile, YearBefore},
    words,
};

/// What a figure gets to read: the numbers now, and in the period before.
type Read = fn(&Numbers, Option<&Numbers>, Date) -> Result<Figure, Missing>;

/// What its line is drawn through: the number in a period, and on how many it rests.
type Plot = fn(&Numbers, Date) -> Option<(f64, u64)>;

/// A tile, as it can be shown anywhere.
pub struct Spec {
    /// As it is kept.
    pub word: &'static str,
    /// What it is called.
    pub name: fn() -> &'static str,
    read: Read,
    plot: Plot,
    behind: Behind,
}

/// So many of them come first.
const FIRST: usize = 4;

/// All tiles: first the four from which the others follow, what is open, how much of it is won, for how much, and
/// how fast.
pub static ALL: [Spec; 9] = [
    Spec {
        word: "open-value",
        name: t::insights_open_value,
        read: open_value,
        plot: plot::open_value,
        behind: Behind::Deals(DealSet::OpenNow),
    },
    Spec {
        word: "win-rate",
        name: t::insights_win_rate,
        read: win_rate,
        plot: plot::win_rate,
        behind: Behind::Deals(DealSet::Closed),
    },
    Spec {
        word: "average",
        name: t::insights_average_deal,
        read: average_deal,
        plot: plot::average_deal,
        behind: Behind::Deals(DealSet::Won),
    },
    Spec {
        word: "cycle",
        name: t::insights_cycle,
        read: cycle,
        plot: plot::cycle,
        behind: Behind::Deals(DealSet::Won),
    },
    Spec {
        word: "velocity",
        name: t::insights_velocity,
        read: velocity,
        plot: plot::velocity,
        behind: Behind::Deals(DealSet::OpenNow),
    },
    Spec {
        word: "win-rate-by-value",
        name: t::insights_win_rate_by_value,
        read: win_rate_by_value,
        plot: plot::win_rate_by_value,
        behind: Behind::Deals(DealSet::Closed),
    },
    Spec {
        word: "qualified",
        name: t::insights_qualified,
        read: qualified,
        plot: plot::qualified,
        behind: Behind::Deals(DealSet::Made),
    },
    Spec {
        word: "lead-conversion",
        name: t::insights_lead_conversion,
        read: lead_conversion,
        plot: plot::lead_conversion,
        behind: Behind::Leads(LeadSet::Made),
    },
    Spec {
        word: "lifetime",
        name: t::insights_lifetime,
        read: lifetime,
        plot: plot::lifetime,
        behind: Behind::Deals(DealSet::Closed),
    },
];

/// The four from which the others follow.
#[component]
pub fn FirstTiles(model: Model, on_open: Callback<(String, Behind)>) -> impl IntoView {
    view! { <div class="kpis kpis--first" data-head=words::file_head()>{row(model, &ALL[..FIRST], on_open)}</div> }
}

/// The others.
#[component]
pub fn OtherTiles(model: Model, on_open: Callback<(String, Behind)>) -> impl IntoView {
    follow(model);
    view! { <div class="kpis" data-head=words::file_head()>{row(model, &ALL[FIRST..], on_open)}</div> }
}

fn row(model: Model, specs: &'static [Spec], on_open: Callback<(String, Behind)>) -> Vec<AnyView> {
    specs.iter().map(|spec| tile(model, spec, on_open)).collect()
}

/// Draws the lines when all else is shown, a period at a time.
pub fn follow(model: Model) {
    effect(move || {
        if model.has_more_to_draw() {
            model.draw();
        }
    });
}

/// A tile, with its line.
pub fn tile(model: Model, of: &'static Spec, on_open: Callback<(String, Behind)>) -> AnyView {
    let Spec { name, read, plot, behind, .. } = *of;
    let open = Callback::new(move |(name, behind)| on_open.run((name, then(model, behind))));
    let figure = memo(move || {
        let today = model.store.today.get();
        model.compare(|now, before| read(now, before, today))
    });
    let line = memo(move || {
        let today = model.store.today.get();
        let words = Cell::new(None);
        let mut points = model.line(|at, numbers| {
            if at == PERIODS {
                words.set(read(numbers, None, today).ok().map(|figure| figure.value));
            }
            plot(numbers, today)
        })?;
        let before = if points.len() > PERIODS { points.pop().flatten() } else { None };
        let is_rate = figure.with(|figure| matches!(figure, Some(Ok(figure)) if figure.rests_on.is_some()));
        let year_before = before.and_then(|(value, n)| {
            let value_words = words.take()?;
            Some(YearBefore {
                words: if is_rate {
                    t::insights_year_before_of(value_words, n)
                } else {
                    t::insights_year_before(value_words)
                },
                value,
                place: model.ends_with_its_period().then_some(value),
            })
        });
        Some(Spark { points, year_before, is_rate })
    });
    let raw = memo(move || {
        let today = model.store.today.get();
        let year = line.with(|line| Some(line.as_ref()?.year_before.as_ref()?.value));
        let (now, before) =
            model.compare(|now, before| (plot(now, today), before.and_then(|before| plot(before, today))))?;
        Some(words::in_file(name(), figure.get()?, [now, before].map(|point| point.map(|(value, _)| value)), year))
    });
    view! { <Tile name=name() figure=figure line=line raw=raw behind=behind on_open=open/> }.into_any()
}

/// The deals behind a number; of a period that is over, those that were open then.
fn then(model: Model, behind: Behind) -> Behind {
    match behind {
        Behind::Deals(DealSet::OpenNow) => {
            let set = untrack(|| model.compare(|now, _| now.open_set(model.store.today.get_untracked())));
            Behind::Deals(set.unwrap_or(DealSet::OpenNow))
        }
        other => other,
    }
}

fn win_rate(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let rate = now.win_rate()?;
    let closed = rate.won + rate.lost;
    Ok(Figure {
        value: format::percent(rate.share.ratio()),
        basis: t::insights_of_closed(rate.won, closed),
        rests_on: Some(closed),
        change: before.and_then(|before| before.win_rate().ok()).map(|before| words::points(rate.share, before.share)),
        ..Figure::default()
    })
}

fn win_rate_by_value(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let rate = now.win_rate_by_value()?;
    let before = before.and_then(|before| before.win_rate_by_value().ok());
    Ok(Figure {
        value: format::percent(rate.share.ratio()),
        basis: match (format::money_short(rate.won), format::money_short(rate.closed), rate.without_value) {
            (won, closed, 0) => t::insights_of_value(won, closed, rate.n),
            (won, closed, without) => t::insights_of_value_without(won, closed, rate.n, without),
        },
        rests_on: Some(rate.n),
        change: before.map(|before| words::points(rate.share, before.share)),
        ..Figure::default()
    })
}

fn average_deal(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let size = now.deal_size()?;
    let before = before.and_then(|before| before.deal_size().ok());
    Ok(Figure {
        value: format::about(format::money_short(size.mean), size.converted),
        full: format::about(format::money(size.mean), size.converted),
        currency: Some(size.mean.currency),
        unit: String::new(),
        basis: t::insights_n_median(size.valued, format::money_short(size.median)),
        rests_on: Some(size.valued),
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
        unit: t::insights_days(words::shown_days(now.median)),
        basis: t::insights_n_mean(now.n, words::days(now.mean)),
        rests_on: Some(now.n),
        change: before.map(|before| words::days_change(now.median, before.median)),
        ..Figure::default()
    }
}

fn velocity(now: &Numbers, before: Option<&Numbers>, today: Date) -> Result<Figure, Missing> {
    let velocity = now.velocity(today)?;
    let before = before.and_then(|before| before.velocity(today).ok());
    let converted = velocity.deal_size.converted;
    let short = |money| format::about(format::money_short(money), converted);
    let written = |money| format::about(format::money(money), converted);
    let inputs = t::insights_velocity_inputs(
        short(velocity.per_month(format::calendar().days_in_month(today))),
        velocity.open.n,
        format::percent(velocity.win_rate.share.ratio()),
        format::money_short(velocity.deal_size.mean),
        words::days(velocity.cycle.mean),
    );
    Ok(Figure {
        value: short(velocity.per_day()),
        full: written(velocity.per_day()),
        currency: Some(velocity.deal_size.mean.currency),
        unit: t::insights_per_day().to_owned(),
        basis: inputs,
        rests_on: Some(velocity.win_rate.won + velocity.win_rate.lost),
        change: before.and_then(|before| words::money_change(velocity.per_day(), before.per_day())),
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
        value: format::about(format::money_short(value.money), value.converted),
        full: format::about(format::money(value.money), value.converted),
        currency: Some(value.money.currency),
        unit: String::new(),
        basis: if now.is_over(today) { t::insights_then(basis) } else { basis },
        rests_on: None,
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
        basis: if now.is_over(today) { t::insights_open_then(open) } else { t::insights_open_now(open) },
        rests_on: None,
        change: before.map(|before| words::count_change(made.qualified, before.qualified)),
        ..Figure::default()
    })
}

fn lead_conversion(now: &Numbers, before: Option<&Numbers>, _: Date) -> Result<Figure, Missing> {
    let conversion = now.lead_conversion()?;
    let before = before.and_then(|before| before.lead_conversion().ok());
    Ok(Figure {
        value: format::percent(conversion.share.ratio()),
        basis: t::insights_of_leads(conversion.became_deals, conversion.created),
        rests_on: Some(conversion.created),
        change: before.map(|before| words::points(conversion.share, before.share)),
        ..Figure::default()
    })
}
