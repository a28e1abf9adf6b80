//! How this device speaks, looks and listens: language, theme, single-letter keys. Nothing of this is shared.

use kariz_client::{
    browser::{
        notices::{self, Allowed},
        prefs::{self, REMINDERS},
    },
    format::{CALENDAR, CALENDARS, HOURS, forget_formatters},
    i18n::{language, t},
    store::use_store,
};
use kariz_kit::{SelectField, Show, listener};
use leptos::{prelude::*, task::spawn_local};

use crate::shell::{
    feature,
    intents::{Asked, Remind, ShowKeys, ask},
    keys,
    speak::speak,
    theme::{self, THEMES},
};

/// How hours are counted: what the preference holds; empty as the language has it.
const HOUR_CYCLES: [&str; 3] = ["", "12", "24"];

fn set_hours(cycle: &str) {
    match cycle {
        "" => prefs::forget(HOURS),
        cycle => prefs::set(HOURS, cycle),
    }
    // What is shown from now on is written so.
    forget_formatters();
}

/// Which calendar: what the preference holds; none as the language has it.
fn set_calendar(index: usize) {
    match index.checked_sub(1).and_then(|index| CALENDARS.get(index)) {
        None => prefs::forget(CALENDAR),
        Some((word, _)) => prefs::set(CALENDAR, word),
    }
    forget_formatters();
}

/// Whether steps that have a time are reminded of. The browser asks whether it may only when this is pressed.
#[component]
fn Reminders() -> impl IntoView {
    let store = use_store();
    let is_on = RwSignal::new(prefs::get(REMINDERS).is_some() && notices::allowed() == Allowed::Yes);
    let is_refused = RwSignal::new(notices::allowed() == Allowed::No);
    let switch = move |wanted: bool| {
        if !wanted {
            prefs::forget(REMINDERS);
            return is_on.set(false);
        }
        spawn_local(async move {
            let allowed =
                if notices::allowed() == Allowed::Unasked { notices::ask().await } else { notices::allowed() };
            is_refused.try_set(allowed != Allowed::Yes);
            is_on.try_set(allowed == Allowed::Yes);
            if allowed == Allowed::Yes {
                prefs::set(REMINDERS, "on");
                feature::run(Asked::new(Remind { store }), false);
            } else {
                // The switch is where it was, although the press has moved it.
                is_on.try_update(|_| ());
            }
        });
    };
    let shown = view! {
        <label class="check">
            <input type="checkbox" role="switch" prop:checked=is_on on:change:target=move |event| switch(event.target().checked())/>
            {t::settings_reminders()}
        </label>
        <Show when=move || is_refused.get()><p class="hint" role="status">{t::settings_reminders_no()}</p></Show>
    };
    (notices::allowed() != Allowed::Nowhere).then_some(shown)
}

/// The panel of this device.
#[component]
pub fn DevicePanel() -> impl IntoView {
    let now = prefs::get("theme").unwrap_or_default();
    let chosen = RwSignal::new(THEMES.iter().position(|theme| *theme == now).unwrap_or_default());
    let choose = move |index: usize| {
        chosen.set(index);
        theme::show(THEMES[index]);
    };
    let languages = language::LANGUAGES.map(|(_, name)| name.to_owned()).to_vec();
    let spoken = language::shown();
    let spoken = language::LANGUAGES.iter().position(|(code, _)| *code == spoken).unwrap_or_default();
    let hours_now = prefs::get(HOURS).unwrap_or_default();
    let hours = RwSignal::new(HOUR_CYCLES.iter().position(|cycle| *cycle == hours_now).unwrap_or_default());
    let choose_hours = move |index: usize| {
        hours.set(index);
        set_hours(HOUR_CYCLES[index]);
    };
    let hour_names = [t::settings_hours_language(), t::settings_hours_12(), t::settings_hours_24()];
    let calendar_now = prefs::get(CALENDAR);
    let calendar_now = CALENDARS.iter().position(|(word, _)| Some(*word) == calendar_now.as_deref());
    let calendar = RwSignal::new(calendar_now.map_or(0, |index| index + 1));
    let choose_calendar = move |index: usize| {
        calendar.set(index);
        set_calendar(index);
    };
    let calendars = [
        t::settings_calendar_language(),
        t::settings_calendar_gregorian(),
        t::settings_calendar_solar_hijri(),
        t::settings_calendar_buddhist(),
        t::settings_calendar_minguo(),
    ];
    let names = [t::settings_theme_system(), t::settings_theme_light(), t::settings_theme_dark()];
    view! {
        <section class="panel" aria-labelledby="settings-device">
            <h2 id="settings-device">{t::settings_device()}</h2>
            <div class="settings__fields">
                <SelectField label=t::settings_language() options=languages selected=RwSignal::new(spoken) on_select=|index: usize| speak(language::LANGUAGES[index].0)/>
                <SelectField label=t::settings_theme() options=names.map(str::to_owned).to_vec() selected=chosen on_select=choose/>
                <SelectField label=t::settings_hours() options=hour_names.map(str::to_owned).to_vec() selected=hours on_select=choose_hours/>
                <SelectField label=t::settings_calendar() options=calendars.map(str::to_owned).to_vec() selected=calendar on_select=choose_calendar/>
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
            <Reminders/>
            <div class="acts">
                <button class="btn" type="button" on:click=listener(move |_| ask(ShowKeys))>{t::settings_keys()}</button>
            </div>
        </section>
    }
}
