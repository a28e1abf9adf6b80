//! Pipelines: rename, order, put away, take back (P1). Stages are edited on the board.

use kariz_client::{
    i18n::t,
    store::{Store, toast_with_undo, use_store},
    words::stage_name,
};
use kariz_core::{Arrange, Command, PipelineId, PipelinePatch, StageId, StagePatch, Table};
use kariz_kit::{Each, Menu, MenuItem, listener};
use leptos::prelude::*;

use super::name_input::NameInput;
use crate::shell::intents::{EditTerms, TermsOf, ask};

/// Pipelines in order; those that are put away come last.
fn pipelines(store: Store) -> Vec<(PipelineId, bool)> {
    store.watch_table(Table::Pipelines);
    store.book(|book| {
        let mut list: Vec<_> = book.pipelines().filter(|pipeline| pipeline.removed.is_none()).cloned().collect();
        list.arrange_by(|a, b| (a.archived, &a.rank, a.id).cmp(&(b.archived, &b.rank, b.id)));
        list.into_iter().map(|pipeline| (pipeline.id, pipeline.archived)).collect()
    })
}

/// The stages that are put away, pipeline by pipeline.
fn stages_away(store: Store) -> Vec<StageId> {
    store.watch_table(Table::Stages);
    let pipelines = pipelines(store);
    store.book(|book| {
        let stages = pipelines.iter().flat_map(|(id, _)| book.all_stages_of(*id));
        stages.filter(|stage| stage.archived).map(|stage| stage.id).collect()
    })
}

/// The pipelines panel.
#[component]
pub fn PipelinesPanel() -> impl IntoView {
    let store = use_store();
    view! {
        <section class="panel" aria-labelledby="settings-pipelines">
            <h2 id="settings-pipelines">{t::settings_pipelines()}</h2>
            <ul class="named">
                <Each of=move || pipelines(store) key=|(id, archived)| format!("{id} {archived}") let:entry><PipelineRow id=entry.0 archived=entry.1/></Each>
            </ul>
            <ul class="named" aria-label=t::settings_stages_away()>
                <Each of=move || stages_away(store) key=StageId::to_string let:id><StageAwayRow id=id/></Each>
            </ul>
            <p class="hint">{t::settings_pipelines_words()}</p>
        </section>
    }
}

/// A stage that is put away, and the way back to where it stood.
#[component]
fn StageAwayRow(id: StageId) -> impl IntoView {
    let store = use_store();
    let name = move || stage_name(store, id);
    let pipeline = move || {
        store.watch_table(Table::Pipelines);
        store.book(|book| Some(book.pipeline(book.stage(id)?.pipeline)?.name.clone()))
    };
    let back = move |_| {
        let patch = StagePatch { archived: Some(false), ..StagePatch::default() };
        let command = Command::EditStage(id, patch, Vec::new(), Vec::new());
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => toast_with_undo(t::settings_stage_back(stage_name(store, id))),
            Err(rejection) => store.explain(command, rejection),
        });
    };
    view! {
        <li class="named__row named__row--away">
            <span class="grow"><bdi>{name}</bdi>" "<span class="muted"><bdi>{pipeline}</bdi></span></span>
            <span class="chip">{t::settings_is_away()}</span>
            <button class="btn btn--s" type="button" aria-label=move || t::settings_take_back_named(name()) on:click=listener(back)>{t::settings_take_back()}</button>
        </li>
    }
}

fn put_away(store: Store, id: PipelineId, away: bool) {
    let patch = PipelinePatch { archived: Some(away), ..PipelinePatch::default() };
    let command = Command::EditPipeline(id, patch);
    store.run_then(command.clone(), move |result| match result {
        Ok(_) => toast_with_undo(if away { t::settings_put_away() } else { t::settings_taken_back() }),
        Err(rejection) => store.explain(command, rejection),
    });
}

#[component]
fn PipelineRow(id: PipelineId, archived: bool) -> impl IntoView {
    let store = use_store();
    let name = move || {
        store.watch_table(Table::Pipelines);
        store.book(|book| book.pipeline(id).map(|pipeline| pipeline.name.clone())).unwrap_or_default()
    };
    let rename = move |typed: String| {
        store.run(Command::EditPipeline(id, PipelinePatch { name: Some(typed), ..PipelinePatch::default() }));
    };
    let first = move |()| {
        let before = store.book(|book| book.pipelines_in_order().next().map(|pipeline| pipeline.id));
        store.run(Command::ReorderPipeline(id, before));
    };
    view! {
        <li class="named__row" class:named__row--away=archived>
            <NameInput name=Signal::derive(name) class="input--quiet" rename=rename/>
            {archived.then(|| view! { <span class="chip">{t::settings_is_away()}</span> })}
            <Menu label=Signal::derive(move || t::settings_menu_of(name()))>
                {(!archived).then(|| view! { <MenuItem on_select=first>{t::settings_make_first()}</MenuItem> })}
                <MenuItem on_select=move |()| ask(EditTerms(TermsOf::Pipeline(id)))>{t::field_terms()}</MenuItem>
                <MenuItem on_select=move |()| put_away(store, id, !archived)>
                    {if archived { t::settings_take_back() } else { t::settings_archive() }}
                </MenuItem>
            </Menu>
        </li>
    }
}
