//! The funnel: how many deals reached each stage, as an inverted pyramid (P7).

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    parts::{
        chart::{SaveAs, raw_cells},
        stage_colour,
    },
};
use kariz_core::{
    PipelineId,
    metrics::{DealSet, Funnel, Numbers, Passed, StageTimes},
};
use kariz_kit::{CollectView, Icon, Show, css, listener, reactive::memo};
use leptos::prelude::*;

use super::{behind::Behind, model::Model, words};

/// Height of one band of the pyramid, in units of its picture.
const BAND: f64 = 40.0;
/// Width of the picture.
const WIDTH: f64 = 280.0;

/// A band of the pyramid.
struct Band {
    name: String,
    count: u64,
    went_on: Option<String>,
    days: Option<String>,
    bottleneck: bool,
    colour: String,
    behind: DealSet,
    /// As a file has it: the share that went on, that of all, and the days.
    raw: [String; 3],
}

/// The funnel panel.
#[component]
pub fn FunnelPanel(model: Model, on_open: Callback<(String, Behind)>) -> impl IntoView {
    let content = move || {
        let pipeline = model.pipeline()?;
        let passed = model.passed.get();
        model.read(|numbers: &Numbers, book| {
            let times = numbers.time_in_stage(book, pipeline, clock::now()).ok();
            numbers.funnel(book, pipeline, passed).map(|funnel| (pipeline, funnel, times))
        })
    };
    view! {
        <section class="panel" aria-labelledby="insights-funnel">
            {move || match content() {
                Some(Ok((pipeline, funnel, times))) => view! {
                    <Pyramid model=model pipeline=pipeline funnel=funnel times=times on_open=on_open/>
                }.into_any(),
                Some(Err(missing)) => view! {
                    <div class="panel__h"><h2 id="insights-funnel">{t::insights_funnel()}</h2></div>
                    <p class="hint">{words::missing(&missing)}</p>
                }.into_any(),
                None => ().into_any(),
            }}
            <Assume model=model/>
        </section>
    }
}

/// Offers to count deals that came without a history: won ones as having passed all stages, lost ones up to where they
/// were lost.
#[component]
fn Assume(model: Model) -> impl IntoView {
    let count = memo(move || {
        let pipeline = model.pipeline();
        let count = pipeline.and_then(|pipeline| model.read(|numbers, _| numbers.without_history(pipeline)));
        count.unwrap_or_default()
    });
    let assumes = move || model.passed.get() == Passed::Assumed;
    let choose = move |on: bool| model.passed.set(if on { Passed::Assumed } else { Passed::Recorded });
    view! {
        <Show when=move || { count.get() > 0 }>
            <label class="check">
                <input type="checkbox" prop:checked=assumes on:change:target=move |event| choose(event.target().checked())/>
                <span>{move || t::insights_assume_passed(count.get())}</span>
            </label>
        </Show>
    }
}

fn raw(number: Option<f64>) -> String {
    number.map(words::plain).unwrap_or_default()
}

fn bands(model: Model, pipeline: PipelineId, funnel: &Funnel, times: Option<&StageTimes>) -> Vec<Band> {
    let (store, passed) = (model.store, model.passed.get_untracked());
    let mut bands: Vec<_> = funnel
        .stages
        .iter()
        .enumerate()
        .map(|(place, stage)| {
            let time = times.and_then(|times| times.stages.iter().find(|time| time.stage == stage.stage));
            Band {
                name: store.book(|book| book.stage(stage.stage).map(|stage| stage.name.clone())).unwrap_or_default(),
                count: stage.reached,
                went_on: stage.went_on.map(|share| t::insights_go_on(format::percent(share.ratio()))),
                days: time.and_then(|time| time.completed.as_ref()).map(|stay| t::insights_d(words::days(stay.median))),
                bottleneck: times.is_some_and(|times| times.bottleneck == Some(stage.stage)),
                colour: stage_colour(place),
                behind: DealSet::Reached(stage.stage, passed),
                raw: [
                    raw(stage.went_on.map(|share| share.ratio())),
                    String::new(),
                    raw(time.and_then(|time| time.completed.as_ref()).map(|stay| stay.median.as_f64())),
                ],
            }
        })
        .collect();
    bands.push(Band {
        name: t::deals_won().to_owned(),
        count: funnel.won,
        went_on: funnel.won_of_all().map(|share| t::insights_of_all(format::percent(share.ratio()))),
        days: None,
        bottleneck: false,
        colour: "var(--c-won)".to_owned(),
        behind: DealSet::WonInFunnel(pipeline, passed),
        raw: [String::new(), raw(funnel.won_of_all().map(|share| share.ratio())), String::new()],
    });
    bands
}

#[component]
fn Pyramid(
    model: Model,
    pipeline: PipelineId,
    funnel: Funnel,
    times: Option<StageTimes>,
    on_open: Callback<(String, Behind)>,
) -> impl IntoView {
    let bands = bands(model, pipeline, &funnel, times.as_ref());
    let widest = bands.iter().map(|band| band.count).max().unwrap_or_default().max(1) as f64;
    let widths: Vec<_> = bands.iter().map(|band| (band.count as f64 / widest * WIDTH).max(36.0)).collect();
    let sentence = bands.iter().find(|band| band.bottleneck).map(|band| match (&band.days, &band.went_on) {
        (Some(days), Some(share)) => t::insights_bottleneck(&band.name, days, share),
        _ => t::insights_bottleneck_plain(&band.name),
    });
    let days = t::insights_file_days(t::insights_median());
    let head = [t::field_status(), t::nav_deals(), t::insights_file_went_on(), t::insights_file_of_all(), &days];
    let summary = t::insights_funnel_summary(funnel.entered, funnel.won, funnel.lost, funnel.open);
    let rows = bands.into_iter().enumerate().map(|(place, band)| {
        let next = widths.get(place + 1).copied().unwrap_or(widths[place]);
        view! { <BandRow band=band top=widths[place] bottom=next on_open=on_open/> }
    });
    view! {
        <div class="panel__h">
            <h2 id="insights-funnel">{t::insights_funnel()}</h2>
            <span class="hint num">{summary}</span>
            <SaveAs name=t::insights_funnel()/>
        </div>
        <ol class="funnel" data-head=raw_cells(head)>{rows.collect_view()}</ol>
        {(funnel.assumed > 0).then(|| view! {
            <p class="funnel__note" role="status"><Icon name="alert" size="s"/><span>{t::insights_assumed(funnel.assumed)}</span></p>
        })}
        {(funnel.without_stages > 0).then(|| {
            // Where something is assumed, what is still without a stage is lost.
            let words = if funnel.assumed > 0 { t::insights_lost_somewhere } else { t::insights_without_stages };
            view! { <p class="hint">{words(funnel.without_stages)}</p> }
        })}
        {sentence.map(|sentence| view! { <p class="funnel__note"><Icon name="warn" size="s"/><span>{sentence}</span></p> })}
    }
}

#[component]
fn BandRow(band: Band, top: f64, bottom: f64, on_open: Callback<(String, Behind)>) -> impl IntoView {
    let (middle, height) = (WIDTH / 2.0, BAND - 2.0);
    let (half_top, half_bottom) = (top / 2.0, bottom / 2.0);
    let [left, right, below_right, below_left, height] =
        [middle - half_top, middle + half_top, middle + half_bottom, middle - half_bottom, height].map(css::number);
    let points = format!("{left},0 {right},0 {below_right},{height} {below_left},{height}");
    let Band { name, count, went_on, days, bottleneck, colour, behind, raw: [on, of_all, stayed] } = band;
    let raw = raw_cells([&name, &count.to_string(), &on, &of_all, &stayed]);
    let label = t::insights_reached(count, &name);
    let title = name.clone();
    view! {
        <li class="funnel__row" class:funnel__row--worst=bottleneck data-raw=raw>
            <span class="funnel__name"><bdi>{name}</bdi></span>
            <button class="funnel__band" type="button" aria-label=label aria-haspopup="dialog" on:click=listener(move |_| on_open.run((title.clone(), Behind::Deals(behind))))>
                <svg viewBox=format!("0 0 {} {}", css::number(WIDTH), css::number(BAND)) preserveAspectRatio="none" aria-hidden="true" style:color=colour>
                    <polygon points=points fill="currentColor"></polygon>
                </svg>
                <b class="num">{format::number(count as f64)}</b>
            </button>
            <span class="funnel__on num">{went_on}</span>
            <span class="funnel__days num">{bottleneck.then(|| view! { <Icon name="warn" size="s"/> })}{days}</span>
        </li>
    }
}
