//! A page of one's own (G5): chosen numbers and sections, in one's own order, each one or two columns wide.
//!
//! While it is arranged, each piece has a grip: it is carried by pointer or finger, and goes by arrow keys.

mod drag;
mod items;
mod kept;

use kariz_client::i18n::t;
use kariz_kit::{
    Each, Icon, Menu, MenuItem, Offer, Show, direction::right_to_left, dynamic, listener, tell, toast_offering,
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent, PointerEvent};

use super::{model::Model, tiles};
use drag::Carry;
use items::{Item, OnOpen};
use kept::{Layout, Piece};

/// The page, and what is being done with it.
#[derive(Clone, Copy)]
struct Own {
    layout: RwSignal<Layout>,
    /// Whether it is kept, and not only shown: where storage is shut or full, it is not.
    kept: StoredValue<bool>,
    arranging: RwSignal<bool>,
    carry: Carry,
}

impl Own {
    /// Changes what is kept by now: another tab may have changed it since, and this page may have been left.
    fn change<T>(self, change: impl FnOnce(&mut Layout) -> T) -> T {
        let shown = if self.kept.try_get_value().unwrap_or(true) { None } else { self.layout.try_get_untracked() };
        let mut now = shown.unwrap_or_else(Layout::last);
        let result = change(&mut now);
        let is_kept = now.keep();
        _ = self.kept.try_set_value(is_kept);
        _ = self.layout.try_set(now);
        result
    }

    fn put(self, word: &str, to: usize) {
        let Some(place) = self.change(|layout| layout.put(word, to)) else { return };
        let name = Item::of(word).map_or("", Item::name);
        let seen = self.layout.with_untracked(Self::seen);
        let place = seen.iter().position(|other| other == word).unwrap_or(place);
        tell(t::insights_own_moved(name, place + 1, seen.len()));
        hold(word.to_owned());
    }

    /// The pieces that this version knows.
    fn seen(layout: &Layout) -> Vec<String> {
        layout.0.iter().map(|piece| &piece.word).filter(|word| Item::of(word).is_some()).cloned().collect()
    }

    fn take(self, word: &str) {
        let seen = self.layout.with_untracked(Self::seen);
        let Some((place, piece)) = self.change(|layout| layout.take(word)) else { return };
        // The focus goes on to the next one, or to the last that is left.
        let at = seen.iter().position(|other| other == word).unwrap_or_default();
        if let Some(next) = seen.get(at + 1).or_else(|| seen.get(at.checked_sub(1)?)) {
            hold(next.clone());
        }
        let back = move || {
            self.change(|layout| {
                if layout.place(&piece.word).is_none() {
                    layout.0.insert(place.min(layout.0.len()), piece.clone());
                }
            });
        };
        let name = Item::of(word).map_or("", Item::name);
        toast_offering(t::insights_own_taken(name), Offer::new(t::undo(), back));
    }

    fn pressed(self, event: &KeyboardEvent, word: &str) {
        let seen = self.layout.with_untracked(Self::seen);
        let Some(place) = seen.iter().position(|other| other == word) else { return };
        let (ahead, back) = if right_to_left() { ("ArrowLeft", "ArrowRight") } else { ("ArrowRight", "ArrowLeft") };
        let to = match event.key().as_str() {
            "ArrowDown" => place + 1,
            "ArrowUp" => place.saturating_sub(1),
            key if key == ahead => place + 1,
            key if key == back => place.saturating_sub(1),
            "Home" => 0,
            "End" => usize::MAX,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        let to = seen.get(to).or(seen.last());
        if let Some(to) = to.and_then(|to| self.layout.with_untracked(|layout| layout.place(to))) {
            self.put(word, to);
        }
    }
}

/// Gives the focus back to the grip of a piece, which the page may have taken out and put in again.
fn hold(word: String) {
    request_animation_frame(move || {
        let grip = document().query_selector(&format!("[data-own=\"{word}\"] .mine__grip")).ok().flatten();
        if let Some(grip) = grip.and_then(|grip| grip.dyn_into::<HtmlElement>().ok()) {
            _ = grip.focus();
        }
    });
}

/// The page.
#[component]
pub fn OwnPage(model: Model, on_open: OnOpen) -> impl IntoView {
    let own = Own {
        layout: RwSignal::new(Layout::last()),
        kept: StoredValue::new(true),
        arranging: RwSignal::new(false),
        carry: Carry::new(),
    };
    Layout::follow(move |layout| own.layout.set(layout));
    tiles::follow(model);
    let dropped = move |event: PointerEvent| {
        if let Some((word, to)) = own.layout.with_untracked(|layout| own.carry.dropped(&event, layout)) {
            own.put(word, to);
        }
    };
    let pieces =
        move || own.layout.get().0.into_iter().filter(|piece| Item::of(&piece.word).is_some()).collect::<Vec<_>>();
    let empty = move || own.layout.with(|layout| layout.0.iter().all(|piece| Item::of(&piece.word).is_none()));
    let arrange = move |_| own.arranging.update(|now| *now = !*now);
    view! {
        <div class="row wrap mine__bar">
            <Add own=own/>
            <button class="btn btn--s" type="button" aria-pressed=move || own.arranging.get().to_string() on:click=listener(arrange)>
                <Icon name="grip" size="s"/>{t::insights_own_arrange()}
            </button>
        </div>
        <Show when=empty><p class="panel hint">{t::insights_own_none()}</p></Show>
        <div class="mine" class:mine--arranging=move || own.arranging.get()
            on:pointermove=listener(move |event| own.carry.moved(&event))
            on:pointerup=listener(dropped)
            on:pointercancel=listener(move |_| own.carry.cancel())
            on:lostpointercapture=listener(move |_| own.carry.cancel())>
            <Each of=pieces key=|piece: &Piece| piece.word.clone() let:piece><PieceView model=model own=own word=piece.word on_open=on_open/></Each>
        </div>
    }
}

/// What is not there yet.
#[component]
fn Add(own: Own) -> impl IntoView {
    let others = move || {
        let is_new = |item: &Item| own.layout.with(|layout| layout.place(item.word()).is_none());
        Item::all().filter(is_new).collect::<Vec<_>>()
    };
    let any = move || !others().is_empty();
    let item = move |item: Item| {
        let add = move |()| own.change(|layout| layout.add(item.word()));
        view! { <MenuItem on_select=add>{item.name()}</MenuItem> }
    };
    view! {
        <Show when=any>
            <Menu label=t::insights_own_add() icon="plus" class="btn btn--s" text=t::insights_own_add()>
                {others().into_iter().map(item).collect::<Vec<_>>()}
            </Menu>
        </Show>
    }
}

#[component]
fn PieceView(model: Model, own: Own, word: String, on_open: OnOpen) -> impl IntoView {
    let item = Item::of(&word)?;
    let name = item.name();
    let is_tile = matches!(item, Item::Tile(_));
    let word = item.word();
    let wide = move || own.layout.with(|layout| layout.place(word).is_some_and(|place| layout.0[place].wide));
    let bar = move || {
        own.arranging.get().then(|| view! {
            <div class="mine__arrange">
                <button class="btn btn--s mine__grip" type="button" aria-label=t::insights_own_move(name) title=t::insights_own_move(name)
                    on:pointerdown=listener(move |event| own.carry.taken(&event, word))
                    on:keydown=listener(move |event| own.pressed(&event, word))><Icon name="grip" size="s"/>{name}</button>
                <button class="btn btn--ghost btn--s" type="button" aria-label=t::insights_own_wide(name) aria-pressed=move || wide().to_string()
                    on:click=listener(move |_| own.change(|layout| layout.widen(word)))>{t::insights_own_two()}</button>
                <button class="btn btn--ghost btn--icon btn--s" type="button" aria-label=t::insights_own_take(name) title=t::insights_own_take(name)
                    on:click=listener(move |_| own.take(word))><Icon name="close" size="s"/></button>
            </div>
        })
    };
    Some(view! {
        <div class="mine__piece" data-own=word class:mine__piece--tile=is_tile class:mine__piece--wide=wide
            class:mine__piece--carried=move || own.carry.is_carried(word)
            class:mine__piece--before=move || own.carry.is_over(word, false)
            class:mine__piece--after=move || own.carry.is_over(word, true)>
            {dynamic(bar)}
            <div class="mine__body">{item.view(model, on_open)}</div>
        </div>
    })
}
