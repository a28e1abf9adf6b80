//! The keys (U3), and a switch for those that are a single letter (WCAG 2.1.4).

use kariz_client::{browser::prefs, i18n::t};
use kariz_kit::{CollectView, Dialog};
use leptos::prelude::*;

use crate::shell::{
    Feature,
    deeds::{Deed, Group},
    groups,
    intents::{self, Asked, ShowKeys, ask},
    keys::{self, Keys, PALETTE, anywhere},
    kind, pages,
    search::focus_field,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    shows: &[kind::<ShowKeys>],
    deeds: &[
        Deed { word: "search", name: t::help_search, icon: "", keys: &["/"], does: Some(|_| focus_field()) },
        Deed { word: "undo", name: t::undo, icon: "undo", keys: &["Ctrl", "Z"], does: Some(|store| store.undo()) },
        Deed {
            word: "redo",
            name: t::redo,
            icon: "redo",
            keys: &["Ctrl", "Shift", "Z"],
            does: Some(|store| store.redo()),
        },
        Deed { word: "keys", name: t::help_this, icon: "gear", keys: &["?"], does: Some(|_| ask(ShowKeys)) },
    ],
    ..Feature::NOTHING
};

/// The keys.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowKeys>().map(|_| view! { <ShortcutsDialog/> }.into_any())
}

/// Lists the keys.
#[component]
pub fn ShortcutsDialog() -> impl IntoView {
    let letters = RwSignal::new(keys::letters_on());
    view! {
        <Dialog title=t::help_title() on_close=|()| intents::close()>
            <LettersSwitch letters=letters/>
            <div class="keys" class:keys--off=move || !letters.get()>
                <Lines title=t::help_anywhere() lines=everywhere()/>
                {groups().map(|group| view! { <Lines title=(group.title)() lines=of_group(group)/> }).collect_view()}
            </div>
        </Dialog>
    }
}

/// A line: the keys, and what they do.
type Line = (&'static [&'static str], &'static str);

/// What can be done anywhere, and where one can go.
fn everywhere() -> Vec<Line> {
    let deeds = [&PALETTE].into_iter().chain(anywhere()).filter(|deed| !deed.keys.is_empty());
    let deeds = deeds.map(|deed| (deed.keys, (deed.name)()));
    let pages = pages().map(|entry| (entry.keys, (entry.name)()));
    deeds.chain(pages).chain([(["Esc"].as_slice(), t::help_close())]).collect()
}

fn of_group(group: &Group) -> Vec<Line> {
    group.deeds.iter().filter(|deed| !deed.keys.is_empty()).map(|deed| (deed.keys, (deed.name)())).collect()
}

#[component]
fn Lines(title: &'static str, lines: Vec<Line>) -> impl IntoView {
    let line = |(keys, does): Line| {
        view! { <div class="keys__line"><dt><Keys keys=keys/></dt><dd>{does}</dd></div> }
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
