//! How this device looks and listens: theme, single-letter keys. Nothing of this is shared.

use kariz_client::{browser::prefs, i18n::t};
use kariz_kit::{SelectField, listener};
use leptos::prelude::*;

use crate::shell::{
    intents::{ShowKeys, ask},
    keys,
};

/// The themes: what the preference holds; empty follows the system.
const THEMES: [&str; 3] = ["", "light", "dark"];

fn set_theme(theme: &str) {
    let root = document().document_element();
    if theme.is_empty() {
        prefs::forget("theme");
        root.map(|root| root.remove_attribute("data-theme"));
    } else {
        prefs::set("theme", theme);
        root.map(|root| root.set_attribute("data-theme", theme));
    }
}

/// The panel of this device.
#[component]
pub fn DevicePanel() -> impl IntoView {
    let now = prefs::get("theme").unwrap_or_default();
    let theme = RwSignal::new(THEMES.iter().position(|theme| *theme == now).unwrap_or_default());
    let choose = move |index: usize| {
        theme.set(index);
        set_theme(THEMES[index]);
    };
    let names = [t::settings_theme_system(), t::settings_theme_light(), t::settings_theme_dark()];
    view! {
        <section class="panel" aria-labelledby="settings-device">
            <h2 id="settings-device">{t::settings_device()}</h2>
            <div class="settings__fields">
                <SelectField label=t::settings_theme() options=names.map(str::to_owned).to_vec() selected=theme on_select=choose/>
            </div>
            <label class="check">
                <input
                    type="checkbox"
                    role="switch"
                    prop:checked=keys::letters_on()
                    on:change:target=move |event| prefs::set("letters", if event.target().checked() { "on" } else { "off" })
                />
                {t::settings_letters()}
            </label>
            <div class="acts">
                <button class="btn" type="button" on:click=listener(move |_| ask(ShowKeys))>{t::settings_keys()}</button>
            </div>
        </section>
    }
}
