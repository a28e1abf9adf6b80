//! A form that does not go out while one of its fields is in error, from whichever key or button.

use leptos::{context::Provider, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, Node};

use crate::listener;

/// A field of a form, as the form sees it.
#[derive(Clone)]
pub(crate) struct Checked {
    /// What it is called where its errors come from.
    pub(crate) name: &'static str,
    /// No other field has it.
    pub(crate) id: String,
    /// What is wrong with it.
    pub(crate) error: Signal<Option<String>>,
    /// Says what only the browser knows to be wrong: half a date, say.
    pub(crate) ask_browser: Callback<()>,
    pub(crate) node: NodeRef<html::Div>,
}

/// What a form knows of its fields. Cheap to copy.
#[derive(Clone, Copy)]
pub struct FormState {
    /// Whether somebody wanted to send it: what is missing is said from then on.
    tried: RwSignal<bool>,
    /// A field that was refused where the form went to, and why.
    refused: RwSignal<Option<(String, String)>>,
    fields: StoredValue<Vec<Checked>>,
    /// Something was typed since the form was opened, or since Escape.
    typed: StoredValue<bool>,
}

impl Default for FormState {
    fn default() -> Self {
        Self::new()
    }
}

impl FormState {
    /// Of a form that nobody has sent yet.
    pub fn new() -> Self {
        Self {
            tried: RwSignal::new(false),
            refused: RwSignal::new(None),
            fields: StoredValue::default(),
            typed: StoredValue::new(false),
        }
    }

    /// Whether somebody wanted to send it.
    pub fn tried(self) -> bool {
        self.tried.get()
    }

    /// Whether it may go out; otherwise the first field in error has the focus.
    pub fn is_sound(self) -> bool {
        self.tried.set(true);
        let fields = self.fields.get_value();
        fields.iter().for_each(|field| field.ask_browser.run(()));
        let wrong = fields.iter().filter(|field| field.error.get_untracked().is_some());
        let nodes = wrong.filter_map(|field| field.node.get_untracked());
        let first = nodes.reduce(|first, other| {
            let follows = other.compare_document_position(&first) & Node::DOCUMENT_POSITION_FOLLOWING != 0;
            if follows { other } else { first }
        });
        first.iter().for_each(|field| focus_in(field));
        first.is_none()
    }

    /// Puts a refusal at the field of this name, which gets the focus. Says whether the form has such a field.
    pub fn refuse(self, name: &str, words: String) -> bool {
        let found = self.fields.try_with_value(|fields| fields.iter().find(|field| field.name == name).cloned());
        let Some(node) = found.flatten().and_then(|field| field.node.get_untracked()) else { return false };
        self.refused.set(Some((name.to_owned(), words)));
        focus_in(&node);
        true
    }

    /// Why the field of this name was refused.
    pub(crate) fn refused(self, name: &'static str) -> Option<String> {
        self.refused.with(|refused| {
            let (field, words) = refused.as_ref()?;
            (!name.is_empty() && field == name).then(|| words.clone())
        })
    }

    /// Takes a field in, as long as the running view is there.
    pub(crate) fn check(self, field: Checked) {
        let id = field.id.clone();
        self.fields.update_value(|fields| fields.push(field));
        on_cleanup(move || _ = self.fields.try_update_value(|fields| fields.retain(|field| field.id != id)));
    }
}

/// A form. Enter, Ctrl with Enter and its button send it, if all of its fields are sound. Escape leaves a field in which
/// something was typed; once more, it is left to whoever stands around the form.
#[component]
pub fn Form(
    /// What it knows of its fields.
    state: FormState,
    /// Its class.
    class: &'static str,
    /// It goes out.
    #[prop(into)]
    on_submit: Callback<()>,
    /// Escape, where nothing around the form hears it.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// Which control gets the focus when it appears, as a selector.
    #[prop(default = "")]
    focus: &'static str,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Form>::new();
    if !focus.is_empty() {
        node.on_load(move |form: web_sys::HtmlFormElement| {
            let first = form.query_selector(focus).ok().flatten();
            if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
                let _ = first.focus();
            }
        });
    }
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if state.is_sound() {
            on_submit.run(());
        }
    };
    let leave = move |event: &KeyboardEvent| {
        let typed = state.typed.try_update_value(std::mem::take).unwrap_or_default();
        let in_field = event.target().is_some_and(|target| target.dyn_ref::<Element>().is_some_and(is_control));
        match (typed && in_field, on_leave, node.get_untracked()) {
            (true, _, Some(form)) => _ = form.focus(),
            (false, Some(leave), _) => leave.run(()),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    let keys = move |event: KeyboardEvent| match event.key().as_str() {
        _ if event.is_composing() || event.default_prevented() => {}
        "Enter" if event.ctrl_key() || event.meta_key() => {
            event.prevent_default();
            if let Some(form) = node.get_untracked() {
                let _ = form.request_submit();
            }
        }
        "Escape" => leave(&event),
        _ => {}
    };
    let typed = move |event: web_sys::Event| {
        if event.target().is_some_and(|target| target.dyn_ref::<Element>().is_some_and(is_written_in)) {
            state.typed.set_value(true);
        }
        if state.refused.with_untracked(Option::is_some) {
            state.refused.set(None);
        }
    };
    view! {
        <form node_ref=node class=class tabindex="-1" novalidate on:submit=listener(submit) on:keydown=listener(keys) on:input=listener(typed)>
            <Provider value=state>{children()}</Provider>
        </form>
    }
}

fn is_control(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
}

/// Whether words can be written in it: what was only pressed or chosen is not in the middle of anything.
fn is_written_in(element: &Element) -> bool {
    let pressed = || element.matches("[type=radio], [type=checkbox], [type=file], select").unwrap_or_default();
    is_control(element) && !pressed()
}

/// Brings the focus to the control within, also where it is folded away.
fn focus_in(field: &Element) {
    if let Ok(Some(folded)) = field.closest("details") {
        let _ = folded.set_attribute("open", "");
    }
    if let Some(control) = control_in(field) {
        let _ = control.focus();
    }
}

/// What is typed into.
pub(crate) fn control_in(field: &Element) -> Option<HtmlElement> {
    field.query_selector("input, textarea, select").ok().flatten()?.dyn_into().ok()
}

/// Whether the screen is touched: focus in a field brings up a keyboard there.
pub fn is_touched() -> bool {
    window().match_media("(pointer: coarse)").ok().flatten().is_some_and(|query| query.matches())
}
