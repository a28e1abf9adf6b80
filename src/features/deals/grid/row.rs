//! A row of the grid: a deal, or the heading of a group.

use kariz_client::{i18n::t, route::Route};
use kariz_core::DealId;
use kariz_kit::{CollectView, Icon, css, dynamic, listener, reactive::memo};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use super::{
    super::{
        List, bulk,
        query::{GroupKey, Line},
    },
    Grid,
    cell::Cell,
};

/// A row at its place.
#[component]
pub fn GridRow(grid: Grid, line: Line) -> impl IntoView {
    let row = memo(move || grid.near.with(|near| near.iter().find(|(_, other)| *other == line).map(|(row, _)| *row)));
    let row = move || row.get().unwrap_or_default();
    let here = memo(move || grid.cursor.with(|cursor| (cursor.line == Some(line)).then_some(cursor.column)));
    let is_on = move || match line {
        Line::Deal(id) => grid.list.selected.with(|selected| selected.contains(&id)),
        Line::Group(_) => false,
    };
    let open = move |event: MouseEvent| {
        if let Line::Deal(id) = line
            && opens(&event)
            && !grid.was_edited.get_value()
        {
            Route::now().with_deal(id).go();
        }
    };
    view! {
        <div
            class="grid__row"
            class:grid__row--deal=matches!(line, Line::Deal(_))
            role="row"
            data-line=line.word()
            aria-rowindex=move || (row() + 2).to_string()
            aria-selected=move || matches!(line, Line::Deal(_)).then(|| is_on().to_string())
            style:inset-block-start=move || css::px(row() as f64 * grid.height.get())
            on:click=listener(open)
            on:pointerenter=listener(move |_| grid.aimed.set(Some(line)))
        >
            {match line {
                Line::Group(key) => view! { <GroupRow grid=grid key=key here=here/> }.into_any(),
                Line::Deal(id) => view! { <DealRow grid=grid id=id here=here/> }.into_any(),
            }}
        </div>
    }
}

/// Whether a press opens the deal: what can be pressed by itself does what it does, and the end of marking text is no
/// press.
fn opens(event: &MouseEvent) -> bool {
    const OWN: &str = "a, button, input, select, textarea, label, datalist, .edit__box";
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let own = target.is_none_or(|target| target.closest(OWN).ok().flatten().is_some());
    let marks = window().get_selection().ok().flatten().is_some_and(|marked| !marked.is_collapsed());
    !own && !marks && !event.ctrl_key() && !event.meta_key() && !event.default_prevented()
}

#[component]
fn DealRow(grid: Grid, id: DealId, here: Memo<Option<usize>>) -> impl IntoView {
    let list = grid.list;
    let aimed = memo(move || grid.fingers || grid.aimed.get() == Some(Line::Deal(id)));
    let cell = move |(place, column)| view! { <Cell grid=grid id=id column=column place=place here=here aimed=aimed/> };
    view! {
        <div class="grid__cells" data-deal=id.to_string() class:grid__cells--on=move || list.selected.with(|selected| selected.contains(&id))>
            <span role="gridcell" aria-colindex="1"><bulk::Tick list=list id=id stop=Signal::derive(move || here.get() == Some(0))/></span>
            {move || (1..).zip(grid.columns.get()).map(cell).collect_view()}
        </div>
    }
}

/// What a group is called.
fn name(list: List, key: GroupKey) -> String {
    let store = list.store;
    match key {
        GroupKey::Stage(_, stage) => store.stage(stage).map(|stage| stage.name.clone()).unwrap_or_default(),
        GroupKey::Won => t::deals_won().to_owned(),
        GroupKey::Lost => t::deals_lost().to_owned(),
        GroupKey::Owner(owner) => owner
            .and_then(|id| store.member(id))
            .map_or_else(|| t::owner_nobody().to_owned(), |member| member.name.clone()),
    }
}

/// How many deals a group has, and what they add up to.
fn sum(list: List, key: GroupKey) -> String {
    let (count, sum) = list.listing.with(|listing| listing.group(key)).unwrap_or_default();
    t::deals_sum(count, list.words_of(&sum))
}

/// Folds a group, or unfolds it; where its heading only sticks, the list comes back to it.
fn fold(grid: Grid, key: GroupKey) {
    grid.list.folded.update(|folded| {
        if !folded.remove(&key) {
            folded.insert(key);
        }
    });
    let row = grid.list.lines.with_untracked(|lines| lines.iter().position(|line| *line == Line::Group(key)));
    let column = grid.cursor.with_untracked(|cursor| cursor.column);
    row.into_iter().for_each(|row| grid.go(Some(row), column));
}

/// The heading of a group, across all columns.
#[component]
fn GroupRow(grid: Grid, key: GroupKey, here: Memo<Option<usize>>) -> impl IntoView {
    let list = grid.list;
    let unfolded = move || list.folded.with(|folded| !folded.contains(&key));
    // Whichever column the cursor is in, the heading is what it is at.
    let place = move || here.get().unwrap_or(1).to_string();
    view! {
        <div class="grid__group" role="gridcell" aria-colindex="1" aria-colspan=move || list.view.with(|view| view.columns.len() + 1).to_string()>
            <button
                class="grid__fold"
                type="button"
                data-column=place
                aria-expanded=move || unfolded().to_string()
                tabindex=move || if here.get().is_some() { "0" } else { "-1" }
                on:click=listener(move |_| fold(grid, key))
            >
                <Icon name="down" size="s"/>
                <b><bdi>{move || name(list, key)}</bdi></b>
                <span class="muted num">{move || sum(list, key)}</span>
            </button>
        </div>
    }
}

/// The heading of the group that one is in, at the top while its own is scrolled away. It is there for the eye: the
/// row itself is read.
#[component]
pub fn Stuck(grid: Grid) -> impl IntoView {
    let list = grid.list;
    let key = memo(move || {
        let (top, _) = grid.scrolled.get();
        let height = grid.height.get();
        let first = (top / height) as usize;
        list.lines.with(|lines| {
            let above = lines.get(..=first.min(lines.len().checked_sub(1)?))?;
            let found = above.iter().enumerate().rev().find_map(|(row, line)| match line {
                Line::Group(key) => Some((row, *key)),
                Line::Deal(_) => None,
            });
            found.filter(|(row, _)| top > *row as f64 * height).map(|(_, key)| key)
        })
    });
    dynamic(move || {
        key.get().map(|key| {
            view! {
                <div class="grid__stuck" aria-hidden="true">
                    <button class="grid__group grid__fold" type="button" tabindex="-1" on:click=listener(move |_| fold(grid, key))>
                        <Icon name="down" size="s"/>
                        <b><bdi>{move || name(list, key)}</bdi></b>
                        <span class="muted num">{move || sum(list, key)}</span>
                    </button>
                </div>
            }
        })
    })
}
