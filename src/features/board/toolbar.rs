//! Views with their counts, the filter, and what the pipeline is worth.

use std::{sync::Arc, time::Duration};

use kariz_client::{format, i18n::t, store::use_store};
use kariz_core::{Deal, Table};
use kariz_kit::{
    CollectView, Icon, dialog, dynamic, listener,
    reactive::{effect_after, memo},
    tell,
};
use leptos::prelude::*;

use super::{
    column_head::sum,
    filter::{Moment, View, counts},
    keys::BOARD,
    state::{Board, use_board},
};
use crate::shell::{deeds::enter, keys};

/// The row under the top bar.
#[component]
pub fn Toolbar(
    /// Whether the filter dialog is open.
    filtering: RwSignal<bool>,
) -> impl IntoView {
    let board = use_board();
    let counts = keep_counts(board);
    listen_for_filter(filtering);
    tell_count(board);
    let narrowed = move || board.filter.get().narrowed();
    view! {
        <div class="bar2" role="toolbar" aria-label=t::board_views()>
            {View::SHOWN.map(|view| view! { <ViewChip view=view counts=counts/> }).collect_view()}
            <span class="vsep"></span>
            <button
                class="btn btn--ghost btn--s"
                class:bar2__on=move || narrowed() != 0
                type="button"
                aria-label=move || if narrowed() != 0 { t::filter_count(narrowed()) } else { t::filter().to_owned() }
                on:click=listener(move |_| filtering.set(true))
            >
                <Icon name="filter" size="s"/>
                {t::filter()}
                {move || (narrowed() != 0).then(|| format::number(narrowed() as f64))}
            </button>
            <Weighted/>
        </div>
    }
}

/// How many deals each view shows, in the order of [`View::ALL`].
type Counts = [usize; View::ALL.len()];

/// The name of a view.
pub fn view_name(view: View) -> &'static str {
    match view {
        View::All => t::view_all(),
        View::Mine => t::view_mine(),
        View::Stuck => t::view_stuck(),
        View::Unplanned => t::view_unplanned(),
        View::Overdue => t::view_overdue(),
    }
}

#[component]
fn ViewChip(view: View, counts: RwSignal<Option<Counts>>) -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let pressed = move || board.filter.get().view == view;
    let count = move || counts.get().map(|counts| format::number(counts[view as usize] as f64));
    // Without "this is me", nothing is mine.
    let there = move || view != View::Mine || store.me.get().is_some();
    dynamic(move || {
        there().then(|| view! {
        <button
            class="view"
            type="button"
            aria-pressed=move || pressed().to_string()
            on:click=listener(move |_| board.filter.update(|filter| filter.view = if filter.view == view { View::All } else { view }))
        >
            {(view == View::Stuck).then(|| view! { <Icon name="dry" size="s"/> })}
            {view_name(view)}
            " "
            <b class="num">{move || count()}</b>
        </button>
    })
    })
}

/// Counts each view's deals, a moment after something changed: that must not hold up painting.
pub fn keep_counts(board: Board) -> RwSignal<Option<Counts>> {
    let store = board.store;
    let shown = RwSignal::new(None);
    let waiting = StoredValue::new(false);
    let count = move || {
        if waiting.try_update_value(std::mem::take).is_some()
            && let Some(pipeline) = board.pipeline.try_get_untracked().flatten()
        {
            shown.try_set(Some(counts(store, pipeline)));
        }
    };
    effect_after(move |before: Option<()>| {
        [Table::Deals, Table::Activities, Table::Stages].into_iter().for_each(|table| store.watch_table(table));
        board.pipeline.track();
        store.today.track();
        store.me.track();
        if !waiting.try_update_value(|waiting| std::mem::replace(waiting, true)).unwrap_or(true) {
            set_timeout(count, Duration::from_millis(if before.is_some() { 120 } else { 0 }));
        }
    });
    shown
}

#[component]
fn Weighted() -> impl IntoView {
    let board = use_board();
    let store = use_store();
    let weighted = memo(move || {
        [Table::Deals, Table::Stages, Table::Workspaces].into_iter().for_each(|table| store.watch_table(table));
        let pipeline = board.pipeline.get()?;
        let filter = board.filter.get();
        board.stages.with(|stages| stages.iter().for_each(|stage| filter.watch(store, *stage)));
        let moment = Moment::now(store);
        store.book(|book| {
            let passes = |deal: &&Arc<Deal>| filter.passes(book, deal, &moment);
            let totals = if filter.is_on() {
                book.totals_of(book.open_deals_of(pipeline).filter(passes).map(|deal| -> &Deal { deal }))
            } else {
                book.pipeline_totals(pipeline)
            };
            Some(sum(&totals, &totals.weighted, book.workspace().map(|workspace| &**workspace)))
        })
    });
    let of_what = move || if board.filter.get().is_on() { t::board_weighted_shown() } else { t::board_weighted() };
    view! { <p class="sum num"><span>{of_what} " " <b>{move || weighted.get()}</b></span></p> }
}

/// How many deals are left is told, when something else is asked for.
fn tell_count(board: Board) {
    let say = move || {
        if let Some(pipeline) = board.pipeline.try_get_untracked().flatten() {
            let shown: usize = board.lanes().iter().map(|lane| lane.ids.with_untracked(|ids| ids.len())).sum();
            tell(t::deals_told(shown, board.store.book(|book| book.pipeline_totals(pipeline).deals)));
        }
    };
    effect_after(move |before: Option<()>| {
        board.filter.track();
        if before.is_some() {
            set_timeout(say, Duration::from_millis(300));
        }
    });
}

/// The filter opens by its key, and by its name in the palette.
fn listen_for_filter(filtering: RwSignal<bool>) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key() && !event.default_prevented();
        let typing = super::page::closest(&event, "input, textarea, select, dialog").is_some();
        let is_it = BOARD.pressed(&event) == Some("filter");
        if plain && !typing && is_it && keys::letters_on() && !dialog::is_open() {
            event.prevent_default();
            filtering.set(true);
        }
    });
    on_cleanup(move || handle.remove());
    keys::lead_to(".board [data-deal]", ".board [data-deal] a");
    enter(&BOARD, Callback::new(move |word| filtering.set(word == "filter")));
}
