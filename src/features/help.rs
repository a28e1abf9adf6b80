//! The keys (U3), and a switch for those that are a single letter (WCAG 2.1.4).

use kariz_client::{browser::prefs, i18n::t};
use kariz_kit::{CollectView, Dialog};
use leptos::prelude::*;

use crate::shell::{
    Feature,
    intents::{self, Asked, ShowKeys},
    keys, kind,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature { pages: &[], shows: &[kind::<ShowKeys>], start: None };

/// The keys.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowKeys>().map(|_| view! { <ShortcutsDialog/> }.into_any())
}

/// Keys that are pressed one after the other, and what they do.
type Line = (&'static [&'static str], &'static str);

/// Lists the keys.
#[component]
pub fn ShortcutsDialog() -> impl IntoView {
    let letters = RwSignal::new(keys::letters_on());
    view! {
        <Dialog title=t::help_title() on_close=|()| intents::close()>
            <LettersSwitch letters=letters/>
            <div class="keys" class:keys--off=move || !letters.get()>
                <Group title=t::help_anywhere() lines=anywhere()/>
                <Group title=t::help_board() lines=board()/>
                <Group title=t::help_deal() lines=deal()/>
            </div>
        </Dialog>
    }
}

fn anywhere() -> Vec<Line> {
    vec![
        (&["/"], t::help_search()),
        (&["?"], t::help_this()),
        (&["N"], t::new_deal()),
        (&["Ctrl", "Z"], t::undo()),
        (&["Ctrl", "Shift", "Z"], t::redo()),
        (&["G", "B"], t::nav_board()),
        (&["G", "D"], t::nav_deals()),
        (&["G", "I"], t::nav_insights()),
        (&["G", "S"], t::nav_team()),
        (&["G", ","], t::nav_settings()),
        (&["Esc"], t::help_close()),
    ]
}

fn board() -> Vec<Line> {
    vec![
        (&["←", "→", "↑", "↓"], t::help_arrows()),
        (&["Enter"], t::help_open()),
        (&["Space"], t::help_lift()),
        (&["M"], t::deal_move_to()),
        (&["W"], t::deal_won()),
        (&["L"], t::deal_lost()),
        (&["F"], t::filter()),
    ]
}

fn deal() -> Vec<Line> {
    vec![
        (&["N"], t::help_note()),
        (&["C"], t::help_log_call()),
        (&["E"], t::help_log_mail()),
        (&["A"], t::deal_plan_step()),
        (&["M"], t::deal_move_to()),
        (&["W"], t::deal_won()),
        (&["L"], t::deal_lost()),
    ]
}

/// The key as this keyboard calls it.
fn here(key: &'static str) -> &'static str {
    let apple =
        window().navigator().platform().is_ok_and(|platform| platform.starts_with("Mac") || platform.starts_with("iP"));
    if key == "Ctrl" && apple { "⌘" } else { key }
}

#[component]
fn Group(title: &'static str, lines: Vec<Line>) -> impl IntoView {
    let line = |(keys, does): Line| {
        let keys = keys.iter().map(|key| view! { <kbd>{here(key)}</kbd> }).collect_view();
        view! { <div class="keys__line"><dt>{keys}</dt><dd>{does}</dd></div> }
    };
    view! {
        <section>
            <h3>{title}</h3>
            <dl>{lines.into_iter().map(line).collect_view()}</dl>
        </section>
    }
}

#[component]
fn LettersSwitch(letters: RwSignal<bool>) -> impl IntoView {
    let switch = move |on: bool| {
        if on {
            prefs::forget("letters");
        } else {
            prefs::set("letters", "off");
        }
        letters.set(on);
    };
    view! {
        <label class="keys__switch">
            <input
                type="checkbox"
                role="switch"
                prop:checked=letters
                on:change:target=move |event| switch(event.target().checked())
            />
            <span>{t::help_letters()}<small>{t::help_letters_why()}</small></span>
        </label>
    }
}
