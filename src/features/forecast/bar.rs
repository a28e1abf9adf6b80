//! What the forecast is limited to: columns, pipeline, owner; and whether categories are added up.

use kariz_client::{i18n::t, store::names};
use kariz_core::{MemberId, PipelineId, RecordId, Table, forecast::Span};
use kariz_kit::{CollectView, Select, Show, listener, reactive::memo};
use leptos::prelude::*;

use super::model::{Choice, Model};

/// The chips that limit the forecast.
#[component]
pub fn ForecastBar(model: Model) -> impl IntoView {
    let spans = [Span::Month, Span::Week, Span::Quarter];
    let names = [t::forecast_months(), t::forecast_weeks(), t::forecast_quarters()].map(str::to_owned).to_vec();
    let span = move || spans.iter().position(|span| *span == model.choice.with(|choice| choice.span));
    let choose_span = move |place: Option<usize>| {
        let span = place.and_then(|place| spans.get(place).copied()).unwrap_or_default();
        model.choose(|choice| choice.span = span);
    };
    let running = [(false, t::forecast_each()), (true, t::forecast_running())].map(|(running, words)| {
        view! {
            <button type="button" aria-pressed=move || (model.choice.with(|choice| choice.running) == running).to_string()
                on:click=listener(move |_| model.choose(|choice| choice.running = running))>{words}</button>
        }
    });
    view! {
        <div class="row wrap" role="group" aria-label=t::forecast_limited_to()>
            <Select label=t::forecast_span().to_owned() class="view pick pick--on" options=names
                chosen=Signal::derive(span) on_choose=choose_span/>
            <Pick model=model label=t::forecast_pipeline() any=t::forecast_all_pipelines() table=Table::Pipelines
                read=|choice| choice.pipeline.map(|id| id.0) write=|choice, id| choice.pipeline = id.map(PipelineId)/>
            <Pick model=model label=t::field_owner() any=t::forecast_everyone() table=Table::Members
                read=|choice| choice.owner.map(|id| id.0) write=|choice, id| choice.owner = id.map(MemberId)/>
            <span class="seg seg--small" role="group" aria-label=t::forecast_sums()>{running.collect_view()}</span>
        </div>
    }
}

/// A choice among named things, as a chip with the browser's own list behind it.
#[component]
fn Pick(
    model: Model,
    label: &'static str,
    any: &'static str,
    table: Table,
    read: fn(&Choice) -> Option<RecordId>,
    write: fn(&mut Choice, Option<RecordId>),
) -> impl IntoView {
    let options = memo(move || {
        model.store.watch_table(table);
        model.store.book(|book| names(book, table))
    });
    let chosen = Signal::derive(move || {
        let now = model.choice.with(read)?;
        options.with(|options| options.iter().position(|(id, _)| *id == now))
    });
    let choose = move |place: Option<usize>| {
        let id = place.and_then(|place| options.with_untracked(|options| options.get(place).map(|(id, _)| *id)));
        model.choose(|choice| write(choice, id));
    };
    let class = move || if model.choice.with(read).is_some() { "view pick pick--on" } else { "view pick" }.to_owned();
    let words = move || options.get().into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    view! {
        <Show when=move || !options.with(Vec::is_empty)>
            <Select label=label.to_owned() class=Signal::derive(class) none=any.to_owned()
                options=Signal::derive(words) chosen=chosen on_choose=choose/>
        </Show>
    }
}
