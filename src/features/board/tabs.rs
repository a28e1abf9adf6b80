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
use web_sys::{ScrollBehavior, ScrollToOptions};

use super::{
    drag::Target,
    lane,
    state::{Board, use_board},
};

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
    come_back(board);
    effect(move || {
        board.front.track();
        board.stages.track();
        list.track();
        request_animation_frame(move || {
            if let Some(list) = list.try_get_untracked().flatten() {
                bring_into_view(&list);
            }
        });
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
    let over =
        memo(move || board.drag.get().is_some_and(|drag| matches!(drag.target, Target::Stage(to, _) if to == stage)));
    let name = move || store.stage(stage).map(|stage| stage.name.clone());
    let count = move || {
        if board.filter.get().is_on() {
            return format::number(lane::deals(board, stage).len() as f64);
        }
        store.watch(Topic::Stage(stage));
        format::number(store.book(|book| book.open_deal_count(stage)) as f64)
    };
    view! {
        <button
            type="button"
            role="tab"
            class:stabs__over=over
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
    let distance = |lane: &lane::Lane| {
        let column = lane.section.get_untracked().map(|column| edge(column.get_bounding_client_rect()));
        column.map_or(i64::MAX, |column| (column - start).abs() as i64)
    };
    let front = board.lanes().iter().enumerate().min_by_key(|(_, lane)| distance(lane)).map(|(index, _)| index);
    // Where all columns are side by side none is in front.
    if let Some(front) = front.filter(|front| *front != board.front.get_untracked() && is_narrow()) {
        be_at(board, front);
    }
}

fn is_narrow() -> bool {
    window().match_media("(max-width: 767px)").ok().flatten().is_some_and(|media| media.matches())
}

/// Notes that a column is in front.
fn be_at(board: Board, front: usize) {
    board.front.set(front);
    let stage = board.stages.with_untracked(|stages| stages.get(front).copied());
    board.kept.update_value(|kept| kept.front = stage);
}

/// Comes back to the stage that was in front: when the board appears, with another pipeline, and when the screen is
/// turned.
fn come_back(board: Board) {
    let go = move || {
        let front = board.kept.try_with_value(|kept| kept.front).flatten();
        let stages = board.stages.try_get_untracked().unwrap_or_default();
        let index = stages.iter().position(|stage| Some(*stage) == front).unwrap_or_default();
        if is_narrow() {
            board.front.try_set(index);
            scroll_to(board, index, ScrollBehavior::Instant);
        }
    };
    effect(move || {
        board.pipeline.track();
        if board.scroller.get().is_some() {
            request_animation_frame(go);
        }
    });
    let turned = window_event_listener(leptos::ev::resize, move |_| go());
    on_cleanup(move || turned.remove());
}

fn go_to(board: Board, index: usize) {
    scroll_to(board, index, ScrollBehavior::Auto);
}

fn scroll_to(board: Board, index: usize, behavior: ScrollBehavior) {
    let lanes = board.lanes();
    let (Some(scroller), Some(lane)) = (board.scroller.try_get_untracked().flatten(), lanes.get(index)) else { return };
    let Some(column) = lane.section.get_untracked() else { return };
    let (view, column) = (scroller.get_bounding_client_rect(), column.get_bounding_client_rect());
    const MARGIN: f64 = 12.0;
    let by =
        if right_to_left() { column.right() - view.right() + MARGIN } else { column.left() - view.left() - MARGIN };
    let how = ScrollToOptions::new();
    how.set_left(by);
    how.set_behavior(behavior);
    scroller.scroll_by_with_scroll_to_options(&how);
}

fn step(board: Board, by: isize) {
    let last = board.stages.with_untracked(|stages| stages.len().saturating_sub(1));
    let index = board.front.get_untracked().saturating_add_signed(by).min(last);
    be_at(board, index);
    go_to(board, index);
}

/// The stage whose tab is under a point of the window.
pub fn under((x, y): (f64, f64)) -> Option<StageId> {
    let tab = document().element_from_point(x as f32, y as f32)?.closest(".stabs [role=tab]").ok()??;
    tab.get_attribute("aria-controls")?.strip_prefix("stage-")?.parse().ok()
}

/// Shows one column more: to the left (-1) or to the right (1) of those that are seen whole.
pub fn step_aside(board: Board, way: i32) {
    let Some(scroller) = board.scroller.get_untracked() else { return };
    let view = scroller.get_bounding_client_rect();
    let beyond = |lane: &lane::Lane| {
        let area = lane.section.get_untracked().map(|column| column.get_bounding_client_rect());
        let is_left = |area: &web_sys::DomRect| area.left() < view.left() - 1.0;
        let is_right = |area: &web_sys::DomRect| area.right() > view.right() + 1.0;
        area.is_some_and(|area| if way < 0 { is_left(&area) } else { is_right(&area) })
    };
    let lanes = board.lanes();
    let onwards = (way > 0) != right_to_left();
    let next = if onwards { lanes.iter().find(|lane| beyond(lane)) } else { lanes.iter().rfind(|lane| beyond(lane)) };
    next.into_iter().for_each(|lane| board.show_lane(*lane));
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
