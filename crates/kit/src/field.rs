//! Form fields with a label, an error sentence, and the right keyboard on a phone.

use leptos::prelude::*;

use crate::{CollectView, Icon, dynamic, fresh_name, value_listener};

/// A label around a control, with an error below.
#[component]
pub fn Field(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What is wrong with what stands in it, and how to mend it.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{label}</span>
            {children()}
            {dynamic(move || error.get().map(|error| view! { <span class="err" role="alert"><Icon name="alert" size="s"/>{error}</span> }))}
        </label>
    }
}

/// Says what is wrong beside a field, or that nothing is. The same words a second time are another word: whoever
/// listens hears them again.
pub fn complain(error: RwSignal<Option<String>>, words: Option<String>) {
    error.set(None);
    if let Some(words) = words {
        request_animation_frame(move || _ = error.try_set(Some(words)));
    }
}

/// One line of text.
#[component]
pub fn TextField(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it.
    value: RwSignal<String>,
    /// An example.
    #[prop(optional, into)]
    placeholder: String,
    /// What is wrong.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// `text`, `email`, `tel`, `search`.
    #[prop(default = "text")]
    kind: &'static str,
    /// Offers these values while typing.
    #[prop(optional, into)]
    suggestions: Signal<Vec<String>>,
    /// Gets the focus when it appears.
    #[prop(default = false)]
    autofocus: bool,
) -> impl IntoView {
    let list = fresh_name("list");
    let list_id = list.clone();
    view! {
        <Field label=label error=error>
            <input
                class="input"
                type=kind
                placeholder=placeholder
                autocomplete="off"
                autofocus=autofocus
                list=move || (!suggestions.with(Vec::is_empty)).then(|| list.clone())
                aria-invalid=move || error.get().map(|_| "true")
                prop:value=value
                on:input=value_listener(move |text| value.set(text))
            />
            <datalist id=list_id>
                {move || suggestions.get().into_iter().map(|value| view! { <option value=value></option> }).collect_view()}
            </datalist>
        </Field>
    }
}

/// A choice from a list. Values are indexes into `options`.
#[component]
pub fn SelectField(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen.
    #[prop(into)]
    options: Signal<Vec<String>>,
    /// Which is chosen.
    #[prop(into)]
    selected: Signal<usize>,
    /// Hears a choice.
    #[prop(into)]
    on_select: Callback<usize>,
) -> impl IntoView {
    view! {
        <Field label=label>
            <select
                class="input"
                prop:value=move || selected.get().to_string()
                on:change=value_listener(move |text| on_select.run(text.parse().unwrap_or_default()))
            >
                {move || {
                    let chosen = selected.get();
                    options
                        .get()
                        .into_iter()
                        .enumerate()
                        .map(|(index, name)| view! { <option value=index.to_string() selected=index == chosen>{name}</option> })
                        .collect_view()
                }}
            </select>
        </Field>
    }
}
