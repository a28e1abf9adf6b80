//! The keys of the walk, in one table. Single letters can be switched off (WCAG 2.1.4).

use kariz_client::{i18n::t, store};
use kariz_kit::{dialog, typing};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::{
    held::Held,
    item::{decide, onward},
    park::Park,
};
use crate::shell::{
    deeds::{Deed, Group, enter},
    intents::{Close, PlanStep, ask},
    keys,
};

/// What can be done with the deal that one is at.
pub static REVIEW: Group = Group {
    title: t::nav_review,
    deeds: &[
        Deed { word: "review-next", name: t::help_review_next, icon: "", keys: &["J"], does: None },
        Deed { word: "review-previous", name: t::help_review_previous, icon: "", keys: &["K"], does: None },
        Deed { word: "review-on", name: t::help_review_on, icon: "right", keys: &["P"], does: None },
        Deed { word: "review-back", name: t::help_review_back, icon: "left", keys: &["B"], does: None },
        Deed { word: "review-park", name: t::help_review_park, icon: "clock", keys: &["Z"], does: None },
        Deed { word: "review-won", name: t::help_review_won, icon: "won", keys: &["W"], does: None },
        Deed { word: "review-close", name: t::help_review_close, icon: "lost", keys: &["X"], does: None },
        Deed { word: "review-plan", name: t::help_review_plan, icon: "today", keys: &["A"], does: None },
        Deed { word: "review-decide", name: t::help_review_decide, icon: "check", keys: &["D"], does: None },
        Deed { word: "review-part", name: t::help_review_part, icon: "", keys: &["N"], does: None },
        Deed { word: "review-part-before", name: t::help_review_part_before, icon: "", keys: &["U"], does: None },
    ],
};

/// Listens while the page is there.
pub fn listen(held: Held) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if is_letter(&event) && REVIEW.pressed(&event).is_some_and(|word| does(held, word)) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
    enter(&REVIEW, Callback::new(move |word| _ = does(held, word)));
}

fn is_letter(event: &KeyboardEvent) -> bool {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
    let elsewhere = event.default_prevented() || event.is_composing() || typing(event);
    let over = document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some());
    !modified && !elsewhere && keys::letters_on() && !dialog::is_open() && !over
}

fn does(held: Held, word: &str) -> bool {
    if held.running.get_untracked().is_none() || held.shown.get_untracked().is_some() {
        return false;
    }
    let items: Vec<_> = untrack(|| held.items(held.step.get())).into_iter().map(|item| item.deal).collect();
    let at = held.deal.get_untracked().and_then(|deal| items.iter().position(|other| *other == deal));
    match word {
        "review-next" => return look_at(held, items.get(at.map_or(0, |at| at + 1)).copied()),
        "review-previous" => {
            return look_at(held, at.and_then(|at| at.checked_sub(1)).and_then(|at| items.get(at)).copied());
        }
        "review-part" => return go(held, true),
        "review-part-before" => return go(held, false),
        _ => {}
    }
    let Some(deal) = held.deal.get_untracked().filter(|_| at.is_some() && !store::is_view()) else { return false };
    let is_open = held.store.book(|book| book.deal(deal).is_some_and(|deal| deal.is_open()));
    match word {
        "review-decide" => decide(held, deal),
        _ if !is_open => return false,
        "review-on" => onward(held, deal, true),
        "review-back" => onward(held, deal, false),
        "review-park" => ask(Park(deal)),
        "review-won" => ask(Close { deals: vec![deal], won: true }),
        "review-close" => ask(Close { deals: vec![deal], won: false }),
        "review-plan" => ask(PlanStep(deal)),
        _ => return false,
    }
    true
}

fn go(held: Held, forward: bool) -> bool {
    let step = untrack(|| held.beside(forward));
    step.into_iter().for_each(|step| held.go(step));
    step.is_some()
}

/// The deal gets the focus; whoever leads shows it to the others.
fn look_at(held: Held, deal: Option<kariz_core::DealId>) -> bool {
    let Some(deal) = deal else { return false };
    held.follows.set(false);
    held.deal.set(Some(deal));
    let link = document().query_selector(&format!("#main [data-row=\"{deal}\"] .rv-item__link")).ok().flatten();
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        let _ = link.focus();
    }
    true
}
