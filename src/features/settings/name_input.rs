//! A name that is changed where it stands.

use kariz_client::i18n::t;
use kariz_kit::{ErrorLine, fresh_name, listener, reactive::effect, value_listener};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// The name of something. Emptied, it comes back; what is refused stays, with why.
#[component]
pub fn NameInput(
    /// What it is called now.
    #[prop(into)]
    name: Signal<String>,
    /// More classes of the field.
    #[prop(default = "")]
    class: &'static str,
    /// Why it cannot be called so.
    #[prop(optional, into)]
    refuse: Option<Callback<String, Option<String>>>,
    /// It is called so from now on.
    #[prop(into)]
    rename: Callback<String>,
) -> impl IntoView {
    let typed = RwSignal::new(name.get_untracked());
    let error = RwSignal::new(None::<String>);
    effect(move || typed.set(name.get()));
    let restore = move || {
        typed.set(name.get_untracked());
        error.set(None);
    };
    let change = move |text: String| {
        let text = text.trim().to_owned();
        if text.is_empty() || text == name.get_untracked() {
            return restore();
        }
        match refuse.and_then(|refuse| refuse.run(text.clone())) {
            Some(words) => error.set(Some(words)),
            None => rename.run(text),
        }
    };
    let keys = move |event: KeyboardEvent| {
        if event.key() == "Escape" && typed.get_untracked() != name.get_untracked() {
            event.prevent_default();
            restore();
        }
    };
    let type_in = move |text: String| {
        typed.set(text);
        error.set(None);
    };
    let id = fresh_name("error");
    let described = id.clone();
    view! {
        <span class="named__name">
            <input
                class=format!("input {class}")
                type="text"
                aria-label=t::field_name()
                aria-invalid=move || error.get().map(|_| "true")
                aria-describedby=move || error.get().map(|_| described.clone())
                prop:value=typed
                on:input=value_listener(type_in)
                on:change=value_listener(change)
                on:keydown=listener(keys)
            />
            {move || error.get().map(|words| view! { <ErrorLine words=words id=id.clone()/> })}
        </span>
    }
}
