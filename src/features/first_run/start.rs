//! Starting a workspace: its name, who you are, and the stages to begin with (P2).

use kariz_client::{i18n::t, parts::TemplateChoice, start::begin, store::use_store};
use kariz_core::template;
use kariz_kit::{CollectView, SelectField, TextField, listener};
use leptos::prelude::*;

/// Currencies offered at first; any other can be set in the settings.
const CURRENCIES: [&str; 12] = ["EUR", "USD", "GBP", "RON", "PLN", "CNY", "IRR", "NOK", "SEK", "CHF", "JPY", "INR"];

/// The form that starts a workspace.
#[component]
pub fn StartForm() -> impl IntoView {
    let store = use_store();
    let workspace = RwSignal::new(String::new());
    let me = RwSignal::new(String::new());
    let currency = RwSignal::new(0_usize);
    let chosen = RwSignal::new(0_usize);
    let start = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let template = &template::TEMPLATES[chosen.get_untracked()];
        begin(
            store,
            template,
            &workspace.get_untracked(),
            &me.get_untracked(),
            CURRENCIES[currency.get_untracked()],
            || (),
        );
    };
    view! {
        <form class="panel first__start" on:submit=listener(start) aria-label=t::start()>
            <h2>{t::start()}</h2>
            <div class="first__fields">
                <TextField label=t::start_name() value=workspace placeholder=t::start_name_example()/>
                <TextField label=t::start_me() value=me placeholder=t::people_example()/>
                <SelectField
                    label=t::start_currency()
                    options=CURRENCIES.map(str::to_owned).to_vec()
                    selected=currency
                    on_select=move |index| currency.set(index)
                />
            </div>
            <fieldset class="templates">
                <legend>{t::start_stages()}</legend>
                {template::TEMPLATES.iter().enumerate().map(|(index, template)| view! { <TemplateChoice index=index template=template chosen=chosen/> }).collect_view()}
            </fieldset>
            <div class="acts"><button class="btn btn--brand" type="submit">{t::start_pipeline()}</button></div>
        </form>
    }
}
