//! The page's keys, in one table: leads are gone through without a mouse.

use kariz_client::{i18n::t, store};
use kariz_kit::{dialog, typing};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{convert::Convert, disqualify::Disqualify, inbox::Inbox};
use crate::shell::{
    deeds::{Deed, Group, enter},
    intents::{NurtureLeads, ask},
    keys,
};

/// What can be done with leads.
pub static LEADS: Group = Group {
    title: t::nav_leads,
    deeds: &[
        Deed { word: "next-lead", name: t::help_lead_next, icon: "right", keys: &["J"], does: None },
        Deed { word: "previous-lead", name: t::help_lead_before, icon: "left", keys: &["K"], does: None },
        Deed { word: "work-lead", name: t::help_lead_work, icon: "check", keys: &["E"], does: None },
        Deed { word: "nurture-lead", name: t::help_lead_nurture, icon: "clock", keys: &["N"], does: None },
        Deed { word: "convert-lead", name: t::help_lead_convert, icon: "arrow", keys: &["C"], does: None },
        Deed { word: "disqualify-lead", name: t::help_lead_disqualify, icon: "lost", keys: &["D"], does: None },
        Deed { word: "tick-lead", name: t::help_lead_tick, icon: "", keys: &["X"], does: None },
        Deed { word: "add-lead", name: t::help_lead_add, icon: "plus", keys: &["A"], does: None },
    ],
};

/// Listens while the page is shown.
pub fn listen(inbox: Inbox) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if is_letter(&event) && LEADS.pressed(&event).is_some_and(|word| does(inbox, word)) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
    enter(&LEADS, Callback::new(move |word| _ = does(inbox, word)));
}

fn is_letter(event: &KeyboardEvent) -> bool {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
    let elsewhere = event.default_prevented() || event.is_composing() || typing(event);
    !modified && !elsewhere && keys::letters_on() && !dialog::is_open()
}

fn does(inbox: Inbox, word: &str) -> bool {
    match word {
        "next-lead" => return inbox.go_on(1),
        "previous-lead" => return inbox.go_on(-1),
        _ if store::is_view() => return false,
        "add-lead" => {
            inbox.add_asked.update(|asked| *asked += 1);
            return true;
        }
        _ => {}
    }
    let Some(lead) = inbox.chosen.get_untracked() else { return false };
    let found = inbox.store.book(|book| book.lead(lead).cloned());
    let Some(found) = found.filter(|lead| lead.removed.is_none()) else { return false };
    match word {
        "tick-lead" => inbox.ticked.update(|ticked| {
            if !ticked.remove(&lead) {
                ticked.insert(lead);
            }
        }),
        _ if found.deal().is_some() => return false,
        "work-lead" => inbox.work(lead, t::leads_worked(found.name.clone())),
        "nurture-lead" => {
            inbox.go_on_after(lead);
            ask(NurtureLeads { leads: vec![lead], deals: Vec::new() });
        }
        "convert-lead" => ask(Convert { lead, existing: false }),
        "disqualify-lead" => {
            inbox.go_on_after(lead);
            ask(Disqualify(vec![lead]));
        }
        _ => return false,
    }
    true
}
