//! Form fields with a label, an error sentence, and the right keyboard on a phone.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use crate::{
    CollectView, Icon, dynamic,
    form::{Checked, FormState, control_in},
    fresh_name, listener,
    reactive::effect,
    value_listener, words,
};

/// A label around a control, with an error below, which the control refers to. Within a [`crate::Form`], that is not
/// sent while there is an error.
#[component]
pub fn Field(
    /// What it is.
    #[prop(into)]
    label: Signal<String>,
    /// What is wrong with what stands in it, and how to mend it.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// What is called so where the form goes to: what is refused there is said here.
    #[prop(optional)]
    name: &'static str,
    /// What else is to be known of what stands in it.
    #[prop(optional, into)]
    hint: MaybeProp<String>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    let form = use_context::<FormState>();
    let half = RwSignal::new(false);
    let error = Signal::derive(move || {
        let refused = form.and_then(|form| form.refused(name));
        refused.or_else(|| error.get()).or_else(|| half.get().then(|| words::half_typed().to_owned()))
    });
    let ask_browser =
        Callback::new(move |()| half.set(node.get_untracked().is_some_and(|field| is_half_typed(&field))));
    let (error_id, hint_id) = (fresh_name("error"), fresh_name("hint"));
    if let Some(form) = form {
        form.check(Checked { name, id: error_id.clone(), error, ask_browser, node });
    }
    let described = {
        let (error_id, hint_id) = (error_id.clone(), hint_id.clone());
        move || match (error.get().is_some(), hint.get().is_some()) {
            (true, _) => Some(error_id.clone()),
            (false, true) => Some(hint_id.clone()),
            (false, false) => None,
        }
    };
    effect(move || {
        let (described, is_wrong) = (described(), error.get().is_some());
        let Some(control) = node.get().and_then(|field| control_in(&field)) else { return };
        let set = |name: &str, value: Option<&str>| match value {
            Some(value) => control.set_attribute(name, value),
            None => control.remove_attribute(name),
        };
        let _ = set("aria-invalid", is_wrong.then_some("true"));
        let _ = set("aria-describedby", described.as_deref());
    });
    let below = move || match (error.get(), hint.get()) {
        (Some(error), _) => view! { <ErrorLine words=error id=error_id.clone()/> }.into_any(),
        (None, Some(hint)) => view! { <span class="hint" id=hint_id.clone()>{hint}</span> }.into_any(),
        (None, None) => ().into_any(),
    };
    view! {
        <div
            node_ref=node
            class="field"
            on:focusout=listener(move |_: web_sys::FocusEvent| _ = ask_browser.try_run(())) // also when it is removed
            on:input=listener(move |_: web_sys::Event| _ = half.try_set(false))
        >
            <label><span>{label}</span>{children()}</label>
            {dynamic(below)}
        </div>
    }
}

/// What is wrong with a field.
#[component]
pub fn ErrorLine(
    /// What is wrong, and how to mend it.
    words: String,
    /// What the control refers to.
    #[prop(optional, into)]
    id: String,
) -> impl IntoView {
    view! { <span class="err" role="alert" id=id><Icon name="alert" size="s"/>{words}</span> }
}

/// Whether the browser cannot make a value of what is typed, and would say that nothing was: half a date, say.
pub fn is_half_typed(field: &web_sys::Element) -> bool {
    control_in(field)
        .and_then(|control| control.dyn_into::<web_sys::HtmlInputElement>().ok())
        .is_some_and(|input| input.validity().bad_input())
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
    /// The keyboard that a phone shows for it.
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// The most letters of it.
    #[prop(optional)]
    longest: Option<usize>,
    /// What is called so where the form goes to.
    #[prop(optional)]
    name: &'static str,
) -> impl IntoView {
    let list = fresh_name("list");
    let list_id = list.clone();
    view! {
        <Field label=label error=error name=name>
            <input
                class="input"
                type=kind
                inputmode=inputmode
                maxlength=longest.map(|most| most.to_string())
                placeholder=placeholder
                autocomplete="off"
                autofocus=autofocus
                list=move || (!suggestions.with(Vec::is_empty)).then(|| list.clone())
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
