//! "Move to": the same move without dragging, for every hand (P4).

use std::sync::Arc;

use kariz_client::{
    i18n::{listed, t},
    parts::stage_colour,
    store::{Store, names, use_store},
};
use kariz_core::{
    Deal, DealId, PipelineId, Stage, StageId, Table,
    command::{MoveDeals, Place},
};
use kariz_kit::{CollectView, Dialog, Icon, SelectField, listener, reactive::memo};
use leptos::prelude::*;

use super::{card::buyer, criteria::readiness, criteria_dialog::move_and_tell};
use crate::shell::intents::{self, Close, ask};

/// Asks into which stage.
#[component]
pub fn MoveDialog(
    /// Which deals.
    deals: Vec<DealId>,
) -> impl IntoView {
    let store = use_store();
    let deals: Vec<Arc<Deal>> = store.book(|book| deals.iter().filter_map(|id| book.deal(*id).cloned()).collect());
    let pipeline = RwSignal::new(deals.first().map(|deal| store.book(|book| book.pipeline_of(deal))));
    let ids: Vec<DealId> = deals.iter().map(|deal| deal.id).collect();
    let deals = StoredValue::new(deals);
    let stages = memo(move || stages(store, pipeline.get()));
    let here = deals.with_value(|deals| shared_stage(deals));
    let chosen = RwSignal::new(next_stage(&stages.get_untracked(), here));
    let ids = StoredValue::new(ids);
    let go = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(to) = chosen.get_untracked() else { return };
        intents::close();
        let moving = MoveDeals { deals: ids.get_value(), to, place: Place::First, ..MoveDeals::default() };
        move_and_tell(store, moving);
    };
    let confirm = move || {
        let name = chosen.get().and_then(|id| store.book(|book| book.stage(id).map(|stage| stage.name.clone())));
        name.map_or_else(|| t::move_choose().to_owned(), t::move_confirm)
    };
    let choose_pipeline = move |id: PipelineId| {
        pipeline.set(Some(id));
        chosen.set(None);
    };
    view! {
        <Dialog title=title(deals.with_value(Vec::len)) on_close=|()| intents::close()>
            <form class="form form--move" on:submit=listener(go)>
                {deals.with_value(|deals| only_one(store, deals)).map(|words| view! { <p class="move__what">{words}</p> })}
                <OtherPipelines pipeline=pipeline on_choose=choose_pipeline/>
                <div role="radiogroup" aria-label=t::move_stages()>
                    <ul class="mvs">
                        {move || stages.get().into_iter().enumerate().map(|(index, stage)| {
                            let words = deals.with_value(|deals| state_of(store, &stage, deals));
                            view! { <Choice stage=stage index=index here=here words=words chosen=chosen/> }
                        }).collect_view()}
                    </ul>
                </div>
                <div class="sheet__f">
                    <button class="btn btn--brand" type="submit" disabled=move || chosen.get().is_none()>{move || confirm()}</button>
                    <button class="btn btn--lost" type="button" on:click=listener(move |_| ask(Close { deals: ids.get_value(), won: false }))>
                        <Icon name="lost"/>
                        {t::card_lost()}
                    </button>
                    <button class="btn btn--won-line" type="button" on:click=listener(move |_| ask(Close { deals: ids.get_value(), won: true }))>
                        <Icon name="won"/>
                        {t::card_won()}
                    </button>
                </div>
            </form>
        </Dialog>
    }
}

#[component]
fn Choice(
    stage: Arc<Stage>,
    index: usize,
    here: Option<StageId>,
    words: (String, bool),
    chosen: RwSignal<Option<StageId>>,
) -> impl IntoView {
    let id = stage.id;
    let now_here = here == Some(id);
    let first_choice = chosen.get_untracked() == Some(id);
    let (words, missing) = words;
    view! {
        <li style:--stage=stage_colour(index)>
            <label class="mv">
                <input
                    type="radio"
                    name="move-to"
                    class="vh"
                    disabled=now_here
                    autofocus=first_choice
                    prop:checked=move || chosen.get() == Some(id)
                    on:change=listener(move |_| chosen.set(Some(id)))
                />
                <i class="well"></i>
                <span class="grow">
                    <b><bdi>{stage.name.clone()}</bdi></b>
                    <small class:mv__w=missing>{words}</small>
                </span>
                {if now_here {
                    view! { <span class="chip">{t::move_now_here()}</span> }.into_any()
                } else {
                    view! { <span class="mv__tick"><Icon name="check"/></span> }.into_any()
                }}
            </label>
        </li>
    }
}

/// Deals may go into another pipeline, where there is one.
#[component]
fn OtherPipelines(
    pipeline: RwSignal<Option<PipelineId>>,
    #[prop(into)] on_choose: Callback<PipelineId>,
) -> impl IntoView {
    let store = use_store();
    let (ids, names): (Vec<_>, Vec<_>) = store.book(|book| names(book, Table::Pipelines)).into_iter().unzip();
    let several = ids.len() > 1;
    let ids = StoredValue::new(ids);
    let selected = Signal::derive(move || {
        let chosen = pipeline.get().map(|id| id.0);
        ids.with_value(|ids| ids.iter().position(|id| Some(*id) == chosen).unwrap_or_default())
    });
    let select = move |index: usize| {
        if let Some(id) = ids.with_value(|ids| ids.get(index).copied()) {
            on_choose.run(PipelineId(id));
        }
    };
    several.then(|| view! { <SelectField label=t::move_pipeline() options=names selected=selected on_select=select/> })
}

fn title(count: usize) -> String {
    if count == 1 { t::move_title().to_owned() } else { t::move_many(count) }
}

/// The title and buyer of a single deal.
fn only_one(store: Store, deals: &[Arc<Deal>]) -> Option<String> {
    let [deal] = deals else { return None };
    let buyer = store.book(|book| buyer(book, deal));
    Some(listed([deal.title.clone(), buyer].into_iter().filter(|words| !words.is_empty())))
}

fn stages(store: Store, pipeline: Option<PipelineId>) -> Vec<Arc<Stage>> {
    store.watch_table(Table::Stages);
    store.book(|book| pipeline.map(|pipeline| book.stages_of(pipeline).cloned().collect()).unwrap_or_default())
}

/// The stage that all of the deals are in.
fn shared_stage(deals: &[Arc<Deal>]) -> Option<StageId> {
    let first = deals.first()?.stage()?;
    deals.iter().all(|deal| deal.stage() == Some(first)).then_some(first)
}

fn next_stage(stages: &[Arc<Stage>], here: Option<StageId>) -> Option<StageId> {
    let here = stages.iter().position(|stage| Some(stage.id) == here)?;
    stages.get(here + 1).map(|stage| stage.id)
}

/// What speaks for or against a stage: its criteria for a single deal, else how many deals it holds.
fn state_of(store: Store, stage: &Stage, deals: &[Arc<Deal>]) -> (String, bool) {
    let ready = match deals {
        [deal] if deal.stage() != Some(stage.id) => store.book(|book| readiness(book, stage, deal)),
        _ => None,
    };
    ready.unwrap_or_else(|| (t::move_holds(store.book(|book| book.open_deal_count(stage.id))), false))
}
