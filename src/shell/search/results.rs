//! The list of search and palette.

use kariz_client::{i18n::t, route::use_route, store::use_store};
use kariz_kit::{CollectView, Icon, Show, listener};
use leptos::prelude::*;

use super::{
    State,
    combo::{choose, list_id, option_id},
    marks::Marked,
};
use crate::shell::{hit::Hit, keys::Keys};

/// The lines, and how many there are for who cannot see them.
#[component]
pub fn Results(
    /// What is searched.
    state: State,
) -> impl IntoView {
    let State { query, hits, kind, .. } = state;
    let asked = move || state.asked();
    let nothing = move || asked() && hits.with(Vec::is_empty);
    // Pressing a result must not take the focus away from the field before it is chosen.
    let keep_focus = |event: leptos::ev::MouseEvent| event.prevent_default();
    let item = move |(index, hit): (usize, Hit)| view! { <ResultOption state=state index=index hit=hit/> };
    view! {
        <div class="search__pop" hidden=move || !asked() on:mousedown=listener(keep_focus)>
            <ul id=list_id(kind) role="listbox" aria-label=t::search_results() hidden=move || hits.with(Vec::is_empty)>
                {move || asked().then(|| hits.get().into_iter().enumerate().map(item).collect_view())}
            </ul>
            <Show when=nothing><p class="search__none">{move || t::search_nothing(query.get().trim())}</p></Show>
        </div>
        <p class="vh" role="status">{move || asked().then(|| t::search_count(hits.with(Vec::len)))}</p>
    }
}

#[component]
fn ResultOption(state: State, index: usize, hit: Hit) -> impl IntoView {
    let (route, store) = (use_route(), use_store());
    let selected = move || state.active.get() == index;
    let Hit { icon, kind, sub, keys, .. } = hit.clone();
    let title = hit.title.clone();
    view! {
        <li
            id=option_id(state.kind, index)
            class="hit"
            role="option"
            aria-selected=move || selected().to_string()
            on:pointermove=listener(move |_| state.active.set(index))
            on:click=listener(move |_| choose(state, store, route, &hit))
        >
            <Icon name=icon/>
            <span class="hit__text grow">
                <b><Marked text=title query=state.query.get_untracked()/></b>
                <small class="num"><bdi>{sub}</bdi></small>
            </span>
            {(!keys.is_empty()).then(|| view! { <span class="hit__keys" aria-hidden="true"><Keys keys=keys/></span> })}
            <span class="chip">{kind}</span>
        </li>
    }
}
