//! Stage tabs: on a phone one column fills the screen, and these lead to the others.

use kariz_client::{
    format,
    i18n::t,
    parts::stage_colour,
    store::{Topic, use_store},
};
use kariz_core::StageId;
use kariz_kit::{
    Each, Icon,
    direction::right_to_left,
    listener,
    reactive::{effect, memo},
};
use leptos::{html, prelude::*};

use super::state::{Board, use_board};

/// The tabs, and beside them the filter.
#[component]
pub fn StageTabs(
    /// Whether the filter dialog is open.
    filtering: RwSignal<bool>,
) -> impl IntoView {
    let board = use_board();
    let list = NodeRef::<html::Div>::new();
    let keys = move |event: leptos::ev::KeyboardEvent| {
        let by = match (event.key().as_str(), right_to_left()) {
            ("ArrowRight", false) | ("ArrowLeft", true) => 1,
            ("ArrowLeft", false) | ("ArrowRight", true) => -1,
            _ => return,
        };
        event.prevent_default();
        step(board, by);
        focus_selected(list);
    };
    effect(move || {
        board.front.track();
        if let Some(list) = list.get() {
            bring_into_view(&list);
        }
    });
    view! {
        <div class="stabs">
            <div node_ref=list class="stabs__list" role="tablist" aria-label=t::board_tabs() on:keydown=listener(keys)>
                <Each of=move || board.stages.get() key=StageId::to_string let:stage><Tab stage=stage/></Each>
            </div>
            <button
                class="btn btn--ghost btn--icon"
                class:stabs__on=move || board.filter.get().is_on()
                type="button"
                aria-label=t::filter()
                on:click=listener(move |_| filtering.set(true))
            >
                <Icon name="filter"/>
            </button>
        </div>
    }
}

#[component]
fn Tab(stage: StageId) -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let index = memo(move || board.stages.with(|stages| stages.iter().position(|id| *id == stage).unwrap_or_default()));
    let selected = memo(move || board.front.get() == index.get());
    let name = move || store.stage(stage).map(|stage| stage.name.clone());
    let count = move || {
        store.watch(Topic::Stage(stage));
        format::number(store.book(|book| book.open_deal_count(stage)) as f64)
    };
    view! {
        <button
            type="button"
            role="tab"
            aria-selected=move || selected.get().to_string()
            aria-controls=format!("stage-{stage}")
            tabindex=move || if selected.get() { "0" } else { "-1" }
            style:--stage=move || stage_colour(index.get())
            on:click=listener(move |_| go_to(board, index.get_untracked()))
        >
            <i class="well"></i>
            {move || name()}
            <span class="num">{move || count()}</span>
        </button>
    }
}

/// Notes which column is in front after the board was scrolled sideways.
pub fn follow(board: Board) {
    let Some(scroller) = board.scroller.get_untracked() else { return };
    let edge = |area: web_sys::DomRect| if right_to_left() { -area.right() } else { area.left() };
    let start = edge(scroller.get_bounding_client_rect());
    let distance = |lane: &super::lane::Lane| {
        let column = lane.section.get_untracked().map(|column| edge(column.get_bounding_client_rect()));
        column.map_or(i64::MAX, |column| (column - start).abs() as i64)
    };
    let front = board.lanes().iter().enumerate().min_by_key(|(_, lane)| distance(lane)).map(|(index, _)| index);
    if let Some(front) = front.filter(|front| *front != board.front.get_untracked()) {
        board.front.set(front);
    }
}

fn go_to(board: Board, index: usize) {
    let lanes = board.lanes();
    let (Some(scroller), Some(lane)) = (board.scroller.get_untracked(), lanes.get(index)) else { return };
    let Some(column) = lane.section.get_untracked() else { return };
    let (view, column) = (scroller.get_bounding_client_rect(), column.get_bounding_client_rect());
    const MARGIN: f64 = 12.0;
    let by =
        if right_to_left() { column.right() - view.right() + MARGIN } else { column.left() - view.left() - MARGIN };
    scroller.scroll_by_with_x_and_y(by, 0.0);
}

fn step(board: Board, by: isize) {
    let last = board.stages.with_untracked(|stages| stages.len().saturating_sub(1));
    let index = board.front.get_untracked().saturating_add_signed(by).min(last);
    board.front.set(index);
    go_to(board, index);
}

fn selected_in(list: &web_sys::HtmlDivElement) -> Option<web_sys::HtmlElement> {
    use wasm_bindgen::JsCast;
    list.query_selector("[aria-selected=true]").ok()??.dyn_into().ok()
}

fn focus_selected(list: NodeRef<html::Div>) {
    request_animation_frame(move || {
        let list = list.try_get_untracked().flatten();
        if let Some(tab) = list.and_then(|list| selected_in(&list)) {
            let _ = tab.focus();
        }
    });
}

fn bring_into_view(list: &web_sys::HtmlDivElement) {
    let Some(tab) = selected_in(list) else { return };
    let (view, tab) = (list.get_bounding_client_rect(), tab.get_bounding_client_rect());
    const MARGIN: f64 = 24.0;
    let before = (tab.left() - MARGIN - view.left()).min(0.0);
    let after = (tab.right() + MARGIN - view.right()).max(0.0);
    let by = if before < 0.0 { before } else { after };
    list.set_scroll_left(list.scroll_left() + by.round() as i32);
}
