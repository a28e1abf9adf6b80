//! The headings: they sort, and are dragged wider at their end.

use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use super::{
    super::{bulk, columns::Column},
    Grid,
    keyboard::HEADINGS,
};

/// The row of headings.
#[component]
pub fn Head(grid: Grid) -> impl IntoView {
    let here = memo(move || grid.cursor.with(|cursor| cursor.line.is_none().then_some(cursor.column)));
    let heading = move |(place, column)| view! { <Heading grid=grid column=column place=place here=here/> };
    view! {
        <div class="grid__head" role="rowgroup">
            <div class="grid__cells" role="row" aria-rowindex="1" data-line=HEADINGS>
                <span role="columnheader" aria-colindex="1"><bulk::TickAll list=grid.list stop=Signal::derive(move || here.get() == Some(0))/></span>
                {move || (1..).zip(grid.columns.get()).map(heading).collect_view()}
            </div>
        </div>
    }
}

#[component]
fn Heading(grid: Grid, column: Column, place: usize, here: Memo<Option<usize>>) -> impl IntoView {
    let list = grid.list;
    let sorted = move || {
        list.view.with(|view| (view.sort == column).then_some(if view.descending { "descending" } else { "ascending" }))
    };
    let arrow = move || {
        sorted().map(|way| view! { <span class=format!("sorted sorted--{way}")><Icon name="down" size="s"/></span> })
    };
    view! {
        <span role="columnheader" class="grid__heading" aria-sort=sorted aria-colindex=(place + 1).to_string() class:n=column == Column::Value>
            <button
                class="grid__sort"
                type="button"
                data-column=place.to_string()
                tabindex=move || if here.get() == Some(place) { "0" } else { "-1" }
                on:click=listener(move |_| list.view.update(|view| view.sort_by(column)))
            >
                {column.words()}
                {dynamic(arrow)}
            </button>
            <Edge grid=grid column=column/>
        </span>
    }
}

/// The end of a heading, which makes its column wider; pressed twice, the column takes its share again.
#[component]
fn Edge(grid: Grid, column: Column) -> impl IntoView {
    let from = StoredValue::new(None::<(f64, f64)>);
    let widths = grid.widths;
    let down = move |event: PointerEvent| {
        event.prevent_default();
        let edge = event_target::<Element>(&event);
        let width = edge.parent_element().map(|heading| heading.get_bounding_client_rect().width());
        let _ = edge.set_pointer_capture(event.pointer_id());
        from.set_value(width.map(|width| (f64::from(event.client_x()), width)));
    };
    let drag = move |event: PointerEvent| {
        let Some((start, width)) = from.get_value() else { return };
        let by = f64::from(event.client_x()) - start;
        let by = if kariz_kit::direction::right_to_left() { -by } else { by };
        widths.update(|widths| widths.set(column, Some((width + by).round() as i32)));
    };
    let done = move |_: PointerEvent| {
        if from.try_update_value(Option::take).flatten().is_some() {
            widths.with_untracked(super::Widths::keep);
        }
    };
    let share = move |_: web_sys::MouseEvent| {
        widths.update(|widths| widths.set(column, None));
        widths.with_untracked(super::Widths::keep);
    };
    view! {
        <span
            class="grid__edge"
            aria-hidden="true"
            on:pointerdown=listener(down)
            on:pointermove=listener(drag)
            on:pointerup=listener(done)
            on:pointercancel=listener(done)
            on:dblclick=listener(share)
        ></span>
    }
}

/// Makes the column at a place of the grid wider by so many pixels. Says whether there is one.
pub fn widen(grid: Grid, place: usize, by: i32) -> bool {
    let column =
        place.checked_sub(1).and_then(|place| grid.list.view.with_untracked(|view| view.columns.get(place).copied()));
    let Some(column) = column else { return false };
    let heading = document().query_selector(&format!("[data-line={HEADINGS}] [data-column='{place}']")).ok().flatten();
    let heading =
        heading.and_then(|button| button.parent_element()).and_then(|heading| heading.dyn_into::<Element>().ok());
    let now = heading.map_or(f64::from(column.least()), |heading| heading.get_bounding_client_rect().width());
    grid.widths.update(|widths| widths.set(column, Some(now.round() as i32 + by)));
    grid.widths.with_untracked(super::Widths::keep);
    true
}
