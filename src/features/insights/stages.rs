//! Stage by stage: what became of the deals that entered (M6), how long they stayed (M7), balance (M18).

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    parts::chart::{SaveAs, raw_cells},
    store::Store,
};
use kariz_core::{
    StageId,
    metrics::{DealSet, Fit, Lean, Missing, Numbers, StageBalance, StageConversion, StageTime, StageTimes, Way},
};
use kariz_kit::{CollectView, Icon, css, dynamic, listener};
use leptos::prelude::*;

use super::{behind::Behind, model::Model, words};

fn name_of(store: Store, stage: StageId) -> String {
    store.book(|book| book.stage(stage).map(|stage| stage.name.clone())).unwrap_or_default()
}

/// What became of the deals that entered each stage, and how long they stayed.
#[component]
pub fn StagesPanel(model: Model, on_open: Callback<(String, Behind)>) -> impl IntoView {
    let content = move || {
        let pipeline = model.pipeline()?;
        model.read(|numbers: &Numbers, book| {
            let times = numbers.time_in_stage(book, pipeline, clock::now()).ok();
            numbers.stage_conversion(book, pipeline).map(|stages| (stages, times))
        })
    };
    let misses_some = move || {
        let count = |pipeline| model.read(|numbers, _| numbers.closed_without_stages(pipeline));
        model.pipeline().and_then(count).is_some_and(|count| count > 0)
    };
    view! {
        <section class="panel" aria-labelledby="insights-stages">
            <div class="panel__h">
                <h2 id="insights-stages">{t::insights_stages()}</h2>
                <span class="hint">{t::insights_stages_hint()}</span>
                <SaveAs name=t::insights_stages()/>
            </div>
            {move || match content() {
                Some(Ok((stages, times))) => view! { <StageTable model=model stages=stages times=times on_open=on_open/> }.into_any(),
                Some(Err(missing)) => view! { <p class="hint">{words::missing(&missing)}</p> }.into_any(),
                None => ().into_any(),
            }}
            {move || misses_some().then(|| view! { <p class="hint">{t::insights_stages_without()}</p> })}
        </section>
    }
}

#[component]
fn StageTable(
    model: Model,
    stages: Vec<StageConversion>,
    times: Option<StageTimes>,
    on_open: Callback<(String, Behind)>,
) -> impl IntoView {
    let ways = [
        (Way::MovedOn, t::insights_moved_on()),
        (Way::Won, t::deals_won()),
        (Way::Lost, t::deals_lost()),
        (Way::MovedBack, t::insights_moved_back()),
        (Way::StillThere, t::insights_still_there()),
    ];
    let row = move |stage: StageConversion| {
        let time = times.as_ref().and_then(|times| times.stages.iter().find(|time| time.stage == stage.stage)).cloned();
        let worst = times.as_ref().is_some_and(|times| times.bottleneck == Some(stage.stage));
        let name = name_of(model.store, stage.stage);
        let title = name.clone();
        let cells = ways.map(|(way, _)| {
            let share = stage.share(way).map(|share| share.ratio());
            let raw = share.map(words::plain).unwrap_or_default();
            let share = share.map_or_else(|| "–".to_owned(), format::percent);
            view! { <td class="n num" title=format::number(stage.count(way) as f64) data-raw=raw>{share}</td> }
        });
        view! {
            <tr class:worst=worst>
                <th scope="row">
                    <button class="link" type="button" aria-haspopup="dialog" on:click=listener(move |_| on_open.run((title.clone(), Behind::Deals(DealSet::Entered(stage.stage)))))><bdi>{name}</bdi></button>
                    {worst.then(|| view! { <span class="chip chip--warn"><Icon name="warn" size="s"/>{t::insights_is_bottleneck()}</span> })}
                </th>
                <td class="n num" data-raw=stage.entered().to_string()>{format::number(stage.entered() as f64)}</td>
                {cells.collect_view()}
                <TimeCells time=time/>
            </tr>
        }
    };
    let times_of = [t::insights_median(), t::insights_mean(), t::insights_now(), t::insights_limit()];
    view! {
        <div class="scrolls" tabindex="0" role="group" aria-labelledby="insights-stages">
            <table class="figures">
                <thead>
                    <tr>
                        <th scope="col">{t::field_status()}</th>
                        <th scope="col" class="n">{t::insights_entered()}</th>
                        {ways.map(|(_, name)| view! { <th scope="col" class="n">{name}</th> }).collect_view()}
                        {times_of.map(|name| view! { <th scope="col" class="n" data-raw=t::insights_file_days(name)>{name}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>{stages.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Median and mean of the stays that are over, median of those that are not, and the limit.
#[component]
fn TimeCells(time: Option<StageTime>) -> impl IntoView {
    let days = |days: Option<kariz_core::metrics::Days>| {
        days.map_or_else(|| "–".to_owned(), |days| t::insights_d(words::days(days)))
    };
    let completed = time.as_ref().and_then(|time| time.completed);
    let current = time.as_ref().and_then(|time| time.current);
    let cells = [
        completed.as_ref().map(|stay| stay.median),
        completed.as_ref().map(|stay| stay.mean),
        current.as_ref().map(|stay| stay.median),
        time.and_then(|time| time.limit),
    ];
    let raw =
        |days: Option<kariz_core::metrics::Days>| days.map(|days| words::plain(days.as_f64())).unwrap_or_default();
    cells.map(|cell| view! { <td class="n num" data-raw=raw(cell)>{days(cell)}</td> }).collect_view()
}

/// Open deals per stage against its range, and new against closed per week.
#[component]
pub fn BalancePanel(model: Model, on_open: Callback<(String, Behind)>) -> impl IntoView {
    let balance = move || {
        let pipeline = model.pipeline()?;
        model.read(|numbers, book| numbers.balance(book, pipeline))
    };
    let is_over = move || {
        let today = model.store.today.get();
        model.read(|numbers, _| numbers.is_over(today)).unwrap_or_default()
    };
    let flow = move || {
        let today = model.store.today.get();
        model.read(|numbers, _| numbers.flow(today))
    };
    view! {
        <section class="panel" aria-labelledby="insights-balance">
            <div class="panel__h">
                <h2 id="insights-balance">{t::insights_balance()}</h2>
                <span class="hint">
                    {move || balance().and_then(Result::ok).map(|balance| match balance.lean {
                        Ok(Lean::TopHeavy) => t::insights_top_heavy().to_owned(),
                        Ok(Lean::Even) => t::insights_even().to_owned(),
                        Ok(Lean::BottomHeavy) => t::insights_bottom_heavy().to_owned(),
                        Err(missing) => words::missing(&missing),
                    })}
                </span>
                <SaveAs name=t::insights_balance()/>
            </div>
            <ul class="balance" data-head=raw_cells([t::field_status(), t::nav_deals(), t::insights_file_least(), t::insights_file_most()])>
                {dynamic(move || balance().and_then(Result::ok).map(|balance| {
                    let scale = Scale::of(&balance.stages);
                    balance.stages.into_iter().map(|stage| view! { <BalanceRow model=model stage=stage scale=scale on_open=on_open/> }).collect_view()
                }))}
            </ul>
            {dynamic(move || is_over().then(|| view! { <p class="hint">{t::insights_balance_now()}</p> }))}
            <p class="hint num">
                {move || flow().map(|flow| match flow {
                    Ok(flow) => t::insights_flow(flow.per_week(flow.new_leads), flow.per_week(flow.new_deals), flow.per_week(flow.closed())),
                    Err(missing) => flow_missing(&missing),
                })}
            </p>
        </section>
    }
}

/// How many deals a bar's whole length stands for.
#[derive(Clone, Copy)]
struct Scale(u64);

impl Scale {
    /// As long as the longest of bars and ranges, and a little more where a range is open above.
    fn of(stages: &[StageBalance]) -> Self {
        let ends = stages.iter().flat_map(|stage| [stage.open, stage.max.or(stage.min).unwrap_or_default()]);
        let longest = ends.max().unwrap_or_default().max(1);
        let is_open_above = stages.iter().any(|stage| stage.min.is_some() && stage.max.is_none());
        Self(if is_open_above { longest + longest.div_ceil(4) } else { longest })
    }

    fn share(self, deals: u64) -> String {
        css::number(deals as f64 / self.0 as f64)
    }
}

/// A stage's open deals as a bar, over its range.
#[component]
fn BalanceRow(model: Model, stage: StageBalance, scale: Scale, on_open: Callback<(String, Behind)>) -> impl IntoView {
    let name = name_of(model.store, stage.stage);
    let title = name.clone();
    let StageBalance { stage, open, min, max, fit } = stage;
    let (class, fit) = match fit {
        Fit::NoRange => ("", String::new()),
        Fit::TooFew(short) => ("w", t::insights_short(short)),
        Fit::Within => ("y", t::insights_within().to_owned()),
        Fit::TooMany(over) => ("w", t::insights_over(over)),
    };
    let range = match (min, max) {
        (Some(min), Some(max)) => t::insights_range(min, max),
        (Some(min), None) => t::insights_range_least(min),
        (None, Some(max)) => t::insights_range_most(max),
        (None, None) => String::new(),
    };
    let (from, to) = (scale.share(min.unwrap_or_default()), scale.share(max.unwrap_or(scale.0)));
    let end = |end: Option<u64>| end.map_or_else(String::new, |end| end.to_string());
    let raw = raw_cells([&name, &open.to_string(), &end(min), &end(max)]);
    let wanted = (!range.is_empty()).then(|| view! { <em style:--from=from style:--to=to></em> });
    view! {
        <li class="balance__row" data-raw=raw>
            <button class="link" type="button" aria-haspopup="dialog" on:click=listener(move |_| on_open.run((title.clone(), Behind::Deals(DealSet::In(stage)))))><bdi>{name}</bdi></button>
            <span class="range" aria-hidden="true">{wanted}<i style:--v=scale.share(open)></i></span>
            <b class="num">{format::number(open as f64)}</b>
            <span class="balance__fit"><span class=class>{fit}</span><small class="num">{range}</small></span>
        </li>
    }
}

fn flow_missing(missing: &Missing) -> String {
    t::insights_flow_missing(words::missing(missing))
}
