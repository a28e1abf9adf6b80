//! The keys of an open deal, in one table. Single letters can be switched off (WCAG 2.1.4).

use kariz_client::{i18n::t, route::Route, store};
use kariz_core::{ActivityKind, DealId};
use kariz_kit::{dialog, typing};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::open::{OpenDeal, StepMode};
use crate::shell::{
    at_hand,
    deeds::{Deed, Group, enter},
    intents::{Close, MoveTo, ask},
    keys,
    order::beside,
};

/// What can be done with a deal that is open.
pub static DEAL: Group = Group {
    title: t::help_deal,
    deeds: &[
        Deed { word: "note", name: t::help_note, icon: "note", keys: &["N"], does: None },
        Deed { word: "call", name: t::help_log_call, icon: "call", keys: &["C"], does: None },
        Deed { word: "email", name: t::help_log_mail, icon: "mail", keys: &["E"], does: None },
        Deed { word: "plan", name: t::deal_plan_step, icon: "plus", keys: &["A"], does: None },
        Deed { word: "move-deal", name: t::deal_move_to, icon: "arrow", keys: &["M"], does: None },
        Deed { word: "win-deal", name: t::deal_won, icon: "won", keys: &["W"], does: None },
        Deed { word: "next-deal", name: t::deal_after, icon: "right", keys: &["J"], does: None },
        Deed { word: "previous-deal", name: t::deal_before, icon: "left", keys: &["K"], does: None },
        Deed { word: "lose-deal", name: t::deal_lost, icon: "lost", keys: &["L"], does: None },
    ],
};

/// Listens while the deal is open.
pub fn listen(open: OpenDeal) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if is_letter(&event) && DEAL.pressed(&event).is_some_and(|word| does(open, word)) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
    enter(&DEAL, Callback::new(move |word| _ = does(open, word)));
    at_hand::provide(Callback::new(move |()| vec![open.id]));
}

/// Goes to the deal before (0) or after (1) this one, in the order of the page; in its place, so that Back leads to the page.
pub fn go_beside(deal: DealId, side: usize) -> bool {
    let to = beside(deal).get(side).copied().flatten();
    to.into_iter().for_each(|to| Route::now().with_deal(to).go_instead());
    to.is_some()
}

fn is_letter(event: &KeyboardEvent) -> bool {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
    let elsewhere = event.default_prevented() || event.is_composing() || typing(event);
    !modified && !elsewhere && keys::letters_on() && !dialog::is_open()
}

fn does(open: OpenDeal, word: &str) -> bool {
    match word {
        "previous-deal" => return go_beside(open.id, 0),
        "next-deal" => return go_beside(open.id, 1),
        _ => {}
    }
    let (there, is_open) =
        open.deal.with_untracked(|deal| (deal.removed.is_none() && deal.id == open.id, deal.is_open()));
    if !there || store::is_view() {
        return false;
    }
    match word {
        "note" => open.start_log(ActivityKind::Note),
        "call" => open.start_log(ActivityKind::Call),
        "email" => open.start_log(ActivityKind::Email),
        "plan" => open.step.set(StepMode::Plan),
        "win-deal" if is_open => ask(Close { deals: vec![open.id], won: true }),
        "lose-deal" if is_open => ask(Close { deals: vec![open.id], won: false }),
        "move-deal" if is_open => ask(MoveTo { deals: vec![open.id] }),
        _ => return false,
    }
    true
}
