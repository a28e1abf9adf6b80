//! Single-letter keys of an open deal. They can be switched off (WCAG 2.1.4).

use kariz_client::store;
use kariz_core::ActivityKind;
use kariz_kit::{dialog, typing};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::open::{OpenDeal, StepMode};
use crate::shell::{
    intents::{Close, MoveTo, ask},
    keys,
};

/// Listens while the deal is open.
pub fn listen(open: OpenDeal) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if is_letter(&event) && press(open, &event.key().to_lowercase()) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}

fn is_letter(event: &KeyboardEvent) -> bool {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
    let elsewhere = event.default_prevented() || event.is_composing() || typing(event);
    !modified && !elsewhere && keys::letters_on() && !dialog::is_open()
}

fn press(open: OpenDeal, key: &str) -> bool {
    let (there, is_open) =
        open.deal.with_untracked(|deal| (deal.removed.is_none() && deal.id == open.id, deal.is_open()));
    if !there || store::is_view() {
        return false;
    }
    match key {
        "n" => open.start_log(ActivityKind::Note),
        "c" => open.start_log(ActivityKind::Call),
        "e" => open.start_log(ActivityKind::Email),
        "a" => open.step.set(StepMode::Plan),
        "w" if is_open => ask(Close { deals: vec![open.id], won: true }),
        "l" if is_open => ask(Close { deals: vec![open.id], won: false }),
        "m" if is_open => ask(MoveTo { deals: vec![open.id] }),
        _ => return false,
    }
    true
}
