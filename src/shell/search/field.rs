//! The field of search and palette.

use kariz_client::i18n::t;
use kariz_kit::{Icon, leave, listener, value_listener};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{Kind, Search};

/// The field. Keys that move among the results are the list's, where it is there.
#[component]
pub fn Field(
    /// What is searched.
    search: Search,
) -> impl IntoView {
    let Search { query, open, active, input, kind, wide, .. } = search;
    let type_in = move |text: String| {
        query.set(text);
        active.set(0);
        search.more.set(0);
        search.entered.set_value(false);
        open.set(true);
    };
    let expanded = move || search.asked() && search.lines.get() > 0;
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
                aria-controls=list_id(kind)
                aria-expanded=move || expanded().to_string()
                aria-activedescendant=move || expanded().then(|| option_id(kind, active.get()))
                prop:value=query
                on:input=value_listener(type_in)
                on:focus=listener(move |_| open.set(true))
                // The palette may be gone already.
                on:blur=listener(move |_| _ = open.try_set(kind == Kind::Palette || wide.try_get_untracked().unwrap_or_default()))
                on:keydown=listener(move |event| pressed(search, &event))
            />
            <kbd aria-hidden="true">{if kind == Kind::Field { "/" } else { "Esc" }}</kbd>
        </div>
    }
}

fn pressed(search: Search, event: &KeyboardEvent) {
    let Search { query, open, kind, .. } = search;
    if event.is_composing() {
        return;
    }
    let list = search.pressed.get_value();
    let of_list = list.is_some_and(|pressed| pressed.run(event.clone()));
    let entered = list.is_none() && open.get_untracked() && event.key() == "Enter";
    search.entered.set_value(entered);
    match event.key().as_str() {
        _ if of_list || entered => {}
        "Escape" if !query.with_untracked(String::is_empty) => {
            query.set(String::new());
            open.set(kind == Kind::Palette);
        }
        "Escape" if kind == Kind::Palette || search.wide.get_untracked() => return, // the stack closes it
        "Escape" => {
            if let Some(input) = search.input.get_untracked() {
                leave(&input);
            }
        }
        _ => return,
    }
    event.prevent_default();
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
