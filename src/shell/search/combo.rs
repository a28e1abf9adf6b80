//! The field of search and palette, and what choosing a line does.

use kariz_client::{
    i18n::t,
    route::{Route, use_route},
    store::{Store, use_store},
};
use kariz_kit::{Icon, listener, toast, value_listener};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::{Kind, State, recent};
use crate::shell::{
    deeds,
    hit::{Goal, Hit},
    intents,
};

/// The field, which moves among the results with the arrow keys.
#[component]
pub fn Combo(
    /// What is searched.
    state: State,
    /// Hears that the field has lost the focus.
    #[prop(into)]
    on_blur: Callback<()>,
) -> impl IntoView {
    let (route, store) = (use_route(), use_store());
    let State { query, open, active, hits, input, kind } = state;
    let list = list_id(kind);
    let type_in = move |text: String| {
        query.set(text);
        active.set(0);
        open.set(true);
    };
    let expanded = move || state.asked() && !hits.with(Vec::is_empty);
    let keys = move |event: KeyboardEvent| {
        let count = hits.with_untracked(Vec::len);
        match event.key().as_str() {
            _ if event.is_composing() => return,
            "ArrowDown" if count > 0 => move_to(state, |now| (now + 1) % count),
            "ArrowUp" if count > 0 => move_to(state, |now| (now + count - 1) % count),
            "Enter" if open.get_untracked() => {
                if let Some(hit) = hits.with_untracked(|hits| hits.get(active.get_untracked()).cloned()) {
                    choose(state, store, route, &hit);
                }
            }
            "Escape" if !query.with_untracked(String::is_empty) => {
                query.set(String::new());
                open.set(kind == Kind::Palette);
            }
            "Escape" if kind == Kind::Palette => return, // the dialog closes
            "Escape" => {
                if let Some(input) = input.get_untracked() {
                    let _ = input.blur();
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <div class="search__box">
            <Icon name="search"/>
            <input
                node_ref=input
                type="search"
                role="combobox"
                autocomplete="off"
                enterkeyhint="go"
                aria-label=t::search()
                placeholder=t::search_placeholder()
                aria-autocomplete="list"
                aria-controls=list
                aria-expanded=move || expanded().to_string()
                aria-activedescendant=move || expanded().then(|| option_id(kind, active.get()))
                prop:value=query
                on:input=value_listener(type_in)
                on:focus=listener(move |_| open.set(true))
                on:blur=listener(move |_| {
                    _ = open.try_set(kind == Kind::Palette); // the palette may be gone already
                    on_blur.try_run(());
                })
                on:keydown=listener(keys)
            />
            <kbd aria-hidden="true">{if kind == Kind::Field { "/" } else { "Esc" }}</kbd>
        </div>
    }
}

/// The list's name in the page.
pub fn list_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Field => "search-results",
        Kind::Palette => "palette-results",
    }
}

/// A line's name in the page.
pub fn option_id(kind: Kind, index: usize) -> String {
    format!("{}-{index}", list_id(kind))
}

/// Chooses another result, and keeps it in sight.
fn move_to(state: State, to: impl Fn(usize) -> usize) {
    state.open.set(true);
    state.active.update(|active| *active = to(*active));
    let id = option_id(state.kind, state.active.get_untracked());
    if let Some(option) = document().get_element_by_id(&id)
        && let Some(list) = option.parent_element()
        && let (Some(option), Some(list)) =
            (option.dyn_ref::<web_sys::HtmlElement>(), list.dyn_ref::<web_sys::HtmlElement>())
    {
        let (top, height) = (option.offset_top(), option.offset_height());
        let seen = list.scroll_top()..=list.scroll_top() + list.client_height() - height;
        if !seen.contains(&top) {
            list.set_scroll_top(top - (list.client_height() - height).max(0) / 2);
        }
    }
}

/// Goes where a line leads, or does it.
pub fn choose(state: State, store: Store, route: RwSignal<Route>, hit: &Hit) {
    if hit.goal == Goal::Nowhere {
        return toast(t::search_no_deal(&hit.title));
    }
    recent::note(store, &hit.goal);
    match state.kind {
        Kind::Palette => intents::close(),
        Kind::Field => {
            state.open.set(false);
            state.query.set(String::new());
            if let Some(input) = state.input.get_untracked() {
                let _ = input.blur();
            }
        }
    }
    match hit.goal {
        Goal::Deal(deal) => route.get_untracked().with_deal(deal).go(),
        Goal::Page(page) => Route::page(page).go(),
        // When the palette is gone, and the focus is back where it was.
        Goal::Deed(deed) => request_animation_frame(move || deeds::carry_out(store, deed)),
        Goal::Nowhere => {}
    }
}
