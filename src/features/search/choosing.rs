//! Moving among the lines, and what choosing one does.

use kariz_client::{route::Route, store::Store};
use kariz_kit::leave;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::shell::{
    deeds, feature,
    hit::{Goal, Hit},
    intents::{self, Asked, Close, MoveInto, ShowWho, ask},
    search::{self, Kind, Search, option_id},
};

/// What a key does; whether it is one of the list's.
pub fn pressed(
    search: Search,
    store: Store,
    route: RwSignal<Route>,
    hits: Memo<Vec<Hit>>,
    event: &KeyboardEvent,
) -> bool {
    let count = hits.with_untracked(Vec::len);
    match event.key().as_str() {
        "ArrowDown" if count > 0 => move_to(search, |now| (now + 1) % count),
        "ArrowUp" if count > 0 => move_to(search, |now| (now + count - 1) % count),
        "Enter" if search.open.get_untracked() => {
            if let Some(hit) = hits.with_untracked(|hits| hits.get(search.active.get_untracked()).cloned()) {
                choose(search, store, route, &hit);
            }
        }
        _ => return false,
    }
    true
}

/// Chooses another result, and keeps it in sight.
fn move_to(search: Search, to: impl Fn(usize) -> usize) {
    search.open.set(true);
    search.active.update(|active| *active = to(*active));
    let id = option_id(search.kind, search.active.get_untracked());
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
pub fn choose(search: Search, store: Store, route: RwSignal<Route>, hit: &Hit) {
    if matches!(hit.goal, Goal::More) {
        return search.more.update(|more| *more += 1);
    }
    search::note(store, &hit.goal);
    match search.kind {
        Kind::Palette => intents::close(),
        Kind::Field => {
            search.end();
            if let Some(input) = search.input.get_untracked() {
                leave(&input);
            }
        }
    }
    match hit.goal {
        Goal::Deal(deal) => route.get_untracked().with_deal(deal).go(),
        Goal::Lead(lead) => Route::lead(lead).go(),
        Goal::Page(page) => Route::page(page).go(),
        // When the palette is gone, and the focus is back where it was.
        Goal::Deed(deed) => request_animation_frame(move || deeds::carry_out(store, deed)),
        // Likewise.
        Goal::Stage(to) => {
            let moving = MoveInto { store, deals: search.at_hand.get_value(), to };
            request_animation_frame(move || feature::run(Asked::new(moving), false));
        }
        Goal::Close { won } => {
            let close = Close { deals: search.at_hand.get_value(), won };
            request_animation_frame(move || ask(close));
        }
        Goal::Who(who) => request_animation_frame(move || ask(ShowWho(who))),
        Goal::More => {}
    }
}
