//! Instant search over deals, contacts, organisations and notes (P8).

mod hit;
mod marks;

use kariz_client::{
    i18n::t,
    route::{Route, use_route},
    store::use_store,
};
use kariz_kit::{CollectView, Icon, Show, listener, reactive::memo, toast, value_listener};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use hit::{Hit, hits};
use marks::Marked;

/// What the search shows.
#[derive(Clone, Copy)]
struct State {
    query: RwSignal<String>,
    /// Whether the results are shown.
    open: RwSignal<bool>,
    /// Which result is chosen with the arrow keys.
    active: RwSignal<usize>,
    hits: Memo<Vec<Hit>>,
}

/// The search field of the top bar: an icon on a phone, until it is pressed.
#[component]
pub fn Search() -> impl IntoView {
    let store = use_store();
    let query = RwSignal::new(String::new());
    let hits = memo(move || hits(store, &query.get()));
    let state = State { query, open: RwSignal::new(false), active: RwSignal::new(0), hits };
    let wide = RwSignal::new(false);
    let input = NodeRef::<html::Input>::new();
    let widen = move |_| {
        wide.set(true);
        request_animation_frame(move || focus(input));
    };
    view! {
        <div class="search" class:search--wide=move || wide.get() role="search">
            <button class="search__open btn btn--ghost btn--icon" type="button" aria-label=t::search() on:click=listener(widen)>
                <Icon name="search"/>
            </button>
            <Combo state=state wide=wide input=input/>
            <Results state=state input=input/>
        </div>
    }
}

fn focus(input: NodeRef<html::Input>) {
    if let Some(input) = input.get_untracked() {
        let _ = input.focus();
    }
}

#[component]
fn Combo(state: State, wide: RwSignal<bool>, input: NodeRef<html::Input>) -> impl IntoView {
    let route = use_route();
    let State { query, open, active, hits } = state;
    let type_in = move |text: String| {
        query.set(text);
        active.set(0);
        open.set(true);
    };
    let expanded = move || open.get() && !hits.with(Vec::is_empty);
    let keys = move |event: KeyboardEvent| {
        let count = hits.with_untracked(Vec::len);
        match event.key().as_str() {
            _ if event.is_composing() => return,
            "ArrowDown" if count > 0 => move_to(state, |now| (now + 1) % count),
            "ArrowUp" if count > 0 => move_to(state, |now| (now + count - 1) % count),
            "Enter" if open.get_untracked() => {
                if let Some(hit) = hits.with_untracked(|hits| hits.get(active.get_untracked()).cloned()) {
                    choose(state, route, &hit, input);
                }
            }
            "Escape" if !query.with_untracked(String::is_empty) => {
                query.set(String::new());
                open.set(false);
            }
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
                aria-controls="search-results"
                aria-expanded=move || expanded().to_string()
                aria-activedescendant=move || expanded().then(|| option_id(active.get()))
                prop:value=query
                on:input=value_listener(type_in)
                on:focus=listener(move |_| open.set(true))
                on:blur=listener(move |_| {
                    open.set(false);
                    wide.set(false);
                })
                on:keydown=listener(keys)
            />
            <kbd aria-hidden="true">"/"</kbd>
        </div>
    }
}

fn option_id(index: usize) -> String {
    format!("search-{index}")
}

/// Chooses another result, and keeps it in sight.
fn move_to(state: State, to: impl Fn(usize) -> usize) {
    state.open.set(true);
    state.active.update(|active| *active = to(*active));
    let id = option_id(state.active.get_untracked());
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

fn choose(state: State, route: RwSignal<Route>, hit: &Hit, input: NodeRef<html::Input>) {
    match hit.deal {
        Some(deal) => {
            state.open.set(false);
            state.query.set(String::new());
            if let Some(input) = input.get_untracked() {
                let _ = input.blur();
            }
            route.get_untracked().with_deal(deal).go();
        }
        None => toast(t::search_no_deal(&hit.title)),
    }
}

#[component]
fn Results(state: State, input: NodeRef<html::Input>) -> impl IntoView {
    let State { query, open, hits, .. } = state;
    let asked = move || open.get() && query.with(|query| !query.trim().is_empty());
    let nothing = move || asked() && hits.with(Vec::is_empty);
    // Pressing a result must not take the focus away from the field before it is chosen.
    let keep_focus = |event: leptos::ev::MouseEvent| event.prevent_default();
    let item = move |(index, hit): (usize, Hit)| view! { <ResultOption state=state index=index hit=hit input=input/> };
    view! {
        <div class="search__pop" hidden=move || !asked() on:mousedown=listener(keep_focus)>
            <ul id="search-results" role="listbox" aria-label=t::search_results() hidden=move || hits.with(Vec::is_empty)>
                {move || asked().then(|| hits.get().into_iter().enumerate().map(item).collect_view())}
            </ul>
            <Show when=nothing><p class="search__none">{move || t::search_nothing(query.get().trim())}</p></Show>
        </div>
        <p class="vh" role="status">{move || asked().then(|| t::search_count(hits.with(Vec::len)))}</p>
    }
}

#[component]
fn ResultOption(state: State, index: usize, hit: Hit, input: NodeRef<html::Input>) -> impl IntoView {
    let route = use_route();
    let selected = move || state.active.get() == index;
    let Hit { icon, kind, sub, .. } = hit.clone();
    let title = hit.title.clone();
    view! {
        <li
            id=option_id(index)
            class="hit"
            role="option"
            aria-selected=move || selected().to_string()
            on:pointermove=listener(move |_| state.active.set(index))
            on:click=listener(move |_| choose(state, route, &hit, input))
        >
            <Icon name=icon/>
            <span class="hit__text grow">
                <b><Marked text=title query=state.query.get_untracked()/></b>
                <small class="num"><bdi>{sub}</bdi></small>
            </span>
            <span class="chip">{kind}</span>
        </li>
    }
}
