//! Starting a workspace: its name, who you are, and the stages to begin with (P2).

use kariz_core::{
    Command, Currency, Member, Rejection,
    command::StartWorkspace,
    template::{self, Template},
};
use kariz_protocol::Ask;
use leptos::prelude::*;

use crate::{
    actions,
    i18n::t,
    store::{Store, new_id, random, use_store},
    ui::{CollectView, SelectField, TextField, listener},
};

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

/// A template to choose: its stages in a row.
#[component]
pub fn TemplateChoice(
    /// Its place among the templates.
    index: usize,
    /// The template.
    template: &'static Template,
    /// Which one is chosen.
    chosen: RwSignal<usize>,
) -> impl IntoView {
    let stages: Vec<_> = template.stages.iter().map(|stage| stage.name).collect();
    let words = if stages.is_empty() { t::start_empty().to_owned() } else { stages.join(" · ") };
    view! {
        <label class="template">
            <input type="radio" name="template" prop:checked=move || chosen.get() == index on:change=listener(move |_| chosen.set(index))/>
            <span>{words}</span>
        </label>
    }
}

/// Starts a workspace without stages, for an import that brings its own; `then` runs once it is there.
pub fn begin_for_import(store: Store, then: impl FnOnce() + 'static) {
    let empty = Template { key: "empty", stages: &[] };
    begin(store, &empty, "", "", "EUR", then);
}

fn begin(store: Store, template: &Template, workspace: &str, me: &str, currency: &str, then: impl FnOnce() + 'static) {
    let name = Some(workspace.trim()).filter(|name| !name.is_empty()).unwrap_or(t::start_default_name());
    let me = Some(me.trim()).filter(|me| !me.is_empty());
    let me = me.map(|me| Member { id: new_id(), name: me.to_owned(), ..Member::default() });
    let my_id = me.as_ref().map(|me| me.id);
    let command = Command::StartWorkspace(StartWorkspace {
        id: new_id(),
        name: name.to_owned(),
        currency: currency.parse().unwrap_or(Currency::EUR),
        pipeline: new_id(),
        pipeline_name: t::start_pipeline_name().to_owned(),
        stages: template.new_stages(crate::clock::now(), &mut random),
        channels: template::channels(),
        reasons: template::reasons(),
        me,
    });
    store.run_then(command.clone(), move |result: Result<_, Rejection>| match result {
        Ok(_) => {
            store.tell(&Ask::IAm(my_id));
            then();
        }
        Err(rejection) => actions::explain(store, command, rejection),
    });
    crate::features::team::keep_storage();
}
