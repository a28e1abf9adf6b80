//! The list of search and palette.

use kariz_client::{i18n::t, route::use_route, store::use_store};
use kariz_kit::{
    CollectView, Icon, Show, listener,
    reactive::{effect, memo},
};
use leptos::prelude::*;

use super::{choosing, finding::hits, marks::Marked};
use crate::shell::{
    hit::{Finder, Hit},
    keys::Keys,
    search::{Search, list_id, option_id},
};

/// The lines, and how many there are for who cannot see them.
#[component]
pub fn Results(
    /// What is searched.
    search: Search,
    /// What finds it.
    finders: &'static [Finder],
) -> impl IntoView {
    let (store, route) = (use_store(), use_route());
    let Search { query, kind, .. } = search;
    let found = memo(move || hits(store, search, finders));
    let hits = memo(move || found.with(|(hits, _)| hits.clone()));
    effect(move || search.lines.set(hits.with(Vec::len)));
    search.pressed.set_value(Some(Callback::new(move |event| choosing::pressed(search, store, route, hits, &event))));
    on_cleanup(move || _ = search.pressed.try_set_value(None));
    request_animation_frame(move || {
        let first = hits.try_with_untracked(|hits| hits.first().cloned()).flatten();
        if let Some(hit) = first.filter(|_| search.entered.try_get_value() == Some(true)) {
            search.entered.set_value(false);
            choosing::choose(search, store, route, &hit);
        }
    });
    let asked = move || search.asked();
    let nothing = move || asked() && hits.with(Vec::is_empty);
    // Pressing a result must not take the focus away from the field before it is chosen.
    let keep_focus = |event: leptos::ev::MouseEvent| event.prevent_default();
    let item = move |(index, hit): (usize, Hit)| view! { <ResultOption search=search index=index hit=hit/> };
    view! {
        <div class="search__pop" hidden=move || !asked() on:mousedown=listener(keep_focus)>
            <ul id=list_id(kind) role="listbox" aria-label=t::search_results() hidden=move || hits.with(Vec::is_empty)>
                {move || asked().then(|| hits.get().into_iter().enumerate().map(item).collect_view())}
            </ul>
            <Show when=nothing><p class="search__none">{move || t::search_nothing(query.get().trim())}</p></Show>
        </div>
        <p class="vh" role="status">{move || asked().then(|| t::search_count(found.with(|(_, all)| *all)))}</p>
    }
}

#[component]
fn ResultOption(search: Search, index: usize, hit: Hit) -> impl IntoView {
    let (route, store) = (use_route(), use_store());
    let selected = move || search.active.get() == index;
    let Hit { icon, kind, sub, keys, .. } = hit.clone();
    let title = hit.title.clone();
    view! {
        <li
            id=option_id(search.kind, index)
            class="hit"
            role="option"
            aria-selected=move || selected().to_string()
            on:pointermove=listener(move |_| search.active.set(index))
            on:click=listener(move |_| choosing::choose(search, store, route, &hit))
        >
            <Icon name=icon/>
            <span class="hit__text grow">
                <b><Marked text=title query=search.query.get_untracked()/></b>
                <small class="num"><bdi>{sub}</bdi></small>
            </span>
            {(!keys.is_empty()).then(|| view! { <span class="hit__keys" aria-hidden="true"><Keys keys=keys/></span> })}
            {(!kind.is_empty()).then(|| view! { <span class="chip">{kind}</span> })}
        </li>
    }
}
