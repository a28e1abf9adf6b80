//! The board page.

use kariz_client::{i18n::t, store::use_store};
use kariz_core::DealId;
use kariz_kit::{dynamic, listener, reactive::memo};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::{
    card_menu::CardMenu,
    chips::ShowChips,
    columns::Columns,
    drag::{self, CarriedCard, Zones},
    empty::{FirstDeal, NoStages, NothingMatches},
    filter_dialog::ShowFilter,
    marks::ShowMarks,
    pipeline_dialog::NewPipelineDialog,
    stage_archive::ArchiveStageDialog,
    stage_dialog::{StageDialog, StageDialogKind},
    state::Board,
    switch::PipelineSwitch,
    tabs::StageTabs,
    toolbar::Toolbar,
};
use crate::shell::{TopBar, at_hand, intents::Asked, order, view_of, view_once_there};

/// The board page.
#[component]
pub fn BoardPage() -> impl IntoView {
    let board = Board::provide(use_store());
    drag::listen(board);
    order::provide(Callback::new(move |()| {
        let lanes = board.lanes();
        lanes.iter().flat_map(|lane| lane.ids.with_untracked(|ids| ids.to_vec())).collect()
    }));
    at_hand::provide(Callback::new(move |()| card_with_focus().into_iter().collect()));
    let filtering = RwSignal::new(false);
    let filtered = memo(move || board.filter.get().is_on());
    let has_stages = memo(move || board.stages.with(|stages| !stages.is_empty()));
    view! {
        <TopBar><PipelineSwitch/></TopBar>
        <Toolbar filtering=filtering/>
        <StageTabs filtering=filtering/>
        {dynamic(move || filtered.get().then(|| view_of(Asked::new(ShowChips))))}
        <FirstDeal/>
        <NothingMatches/>
        {move || if has_stages.get() { view! { <Stage/> }.into_any() } else { view! { <NoStages/> }.into_any() }}
        <Zones/>
        <CarriedCard/>
        <CardMenu/>
        {move || filtering.get().then(|| view_of(Asked::new(ShowFilter { on_close: Callback::new(move |()| filtering.set(false)) })))}
        <StageDialogs/>
        {view_once_there(Asked::new(ShowMarks))}
    }
}

/// The deal whose card has the focus.
fn card_with_focus() -> Option<DealId> {
    let card = document().active_element()?.closest("[data-deal]").ok()??;
    card.get_attribute("data-deal")?.parse().ok()
}

/// The columns, and all that pointer and keys do on them.
#[component]
fn Stage() -> impl IntoView {
    let board = super::state::use_board();
    let focused = move |event: leptos::ev::FocusEvent| {
        if let Some(deal) = event_target::<Element>(&event).closest("[data-deal]").ok().flatten() {
            board.current.set(deal.get_attribute("data-deal").and_then(|id| id.parse().ok()));
        }
    };
    let touched = move |event: leptos::ev::TouchEvent| {
        if board.carries() && event.cancelable() {
            event.prevent_default();
        }
    };
    view! {
        <p class="vh" id="board-keys">{t::board_keys()}</p>
        <div
            class="stagehand"
            data-focus="own"
            on:focusin=listener(focused)
            on:keydown=listener(move |event: KeyboardEvent| drag::pressed_key(board, &event))
            on:pointerdown=listener(move |event| drag::press(board, &event))
            on:touchmove=listener(touched)
        >
            <Columns/>
        </div>
    }
}

/// The dialogs about stages and pipelines.
#[component]
fn StageDialogs() -> impl IntoView {
    let board = super::state::use_board();
    dynamic(move || board.dialog.get().map(|kind| view_of(Asked::new(kind))))
}

/// The view of a dialog about a stage or a pipeline.
pub fn stage_dialog(kind: StageDialogKind) -> AnyView {
    let board = super::state::use_board();
    let close = move |()| board.dialog.set(None);
    match kind {
        StageDialogKind::Pipeline => view! { <NewPipelineDialog on_close=close/> }.into_any(),
        StageDialogKind::Archive(stage) => view! { <ArchiveStageDialog stage=stage on_close=close/> }.into_any(),
        StageDialogKind::Edit(stage) => {
            view! { <StageDialog stage=Some(stage) before=None on_close=close/> }.into_any()
        }
        StageDialogKind::New { before } => view! { <StageDialog stage=None before=before on_close=close/> }.into_any(),
    }
}

/// The element under an event, for handlers on the whole board.
pub(super) fn closest(event: &web_sys::Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}
