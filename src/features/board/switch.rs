//! Which pipeline the board shows, and what is in it.

use kariz_client::{
    format,
    i18n::t,
    route::{Page, Route},
    store::{is_view, names, use_store},
};
use kariz_core::{PipelineId, RecordId, Table};
use kariz_kit::{CollectView, Icon, Menu, MenuItem, reactive::memo};
use leptos::prelude::*;

use super::{column_head::sum, stage_dialog::StageDialogKind, state::use_board};

/// The pipeline's name with the others behind it, and its open deals.
#[component]
pub fn PipelineSwitch() -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let name = memo(move || {
        store.watch_table(Table::Pipelines);
        let name = |id| store.book(|book| book.pipeline(id).map(|pipeline| pipeline.name.clone()));
        board.pipeline.get().and_then(name).unwrap_or_else(|| t::board_no_pipeline().to_owned())
    });
    let summary = memo(move || {
        store.watch_table(Table::Deals);
        store.watch_table(Table::Stages);
        store.watch_table(Table::Workspaces);
        let pipeline = board.pipeline.get()?;
        store.book(|book| {
            let totals = book.pipeline_totals(pipeline);
            let workspace = book.workspace().map(|workspace| &**workspace);
            Some(t::board_summary(totals.deals, sum(&totals, &totals.value, workspace)))
        })
    });
    view! {
        <h1 class="vh">{move || t::board_title(name.get())}</h1>
        <span class="switcher">
            <Menu
                label=Signal::derive(move || t::board_pipeline(name.get()))
                icon="down"
                class="switch"
                text=Signal::derive(move || Some(name.get()))
            >
                <Pipelines/>
            </Menu>
        </span>
        <span class="summary muted num">{move || summary.get()}</span>
    }
}

#[component]
fn Pipelines() -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let pipelines = store.book(|book| names(book, Table::Pipelines));
    let item = move |(id, name): (RecordId, String)| {
        let id = PipelineId(id);
        let here = board.pipeline.get_untracked() == Some(id);
        let open = store.book(|book| book.pipeline_totals(id).deals);
        view! {
            <MenuItem on_select=move |()| board.choose(id)>
                <span class="switcher__mark">{here.then(|| view! { <Icon name="check" size="s"/> })}</span>
                <span class="grow"><bdi>{name}</bdi></span>
                <span class="muted num">{format::number(open as f64)}</span>
            </MenuItem>
        }
    };
    view! {
        {pipelines.into_iter().map(item).collect_view()}
        {(!is_view()).then(|| view! {
            <MenuItem icon="plus" on_select=move |()| board.dialog.set(Some(StageDialogKind::Pipeline))>{t::board_new_pipeline()}</MenuItem>
            <MenuItem icon="gear" on_select=move |()| Route::page(Page::SETTINGS).go()>{t::board_edit_pipelines()}</MenuItem>
        })}
    }
}
