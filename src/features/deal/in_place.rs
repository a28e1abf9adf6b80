//! A value that turns into its editor when it is pressed, and back when that is done.
//!
//! Enter and leaving save; Escape restores. What cannot be saved stays, with what is wrong beside it.

use kariz_client::{browser::ids::random, i18n::t};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo, value_listener};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// Takes what was typed, or says what is wrong with it.
pub type Save = Callback<String, Result<(), String>>;

/// What to edit, and how.
#[derive(Clone, Copy)]
pub struct Editable {
    /// The field's name.
    pub label: &'static str,
    /// What stands in it, as it is typed.
    pub raw: Signal<String>,
    /// How it is edited.
    pub editor: Editor,
    /// Takes the new value.
    pub save: Save,
}

/// How a value is edited.
#[derive(Clone, Copy)]
pub enum Editor {
    /// One line: the type of its input.
    Line(&'static str),
    /// One line with names to choose from, given what is typed.
    Name(Callback<String, Vec<String>>),
    /// Several lines.
    Lines,
    /// One of a list: what is stored, and its name.
    Choice(Signal<Vec<(String, String)>>),
}

/// The value, as a button that opens its editor.
#[component]
pub fn InPlace(
    /// What to edit.
    what: Editable,
    /// More classes of the button.
    #[prop(default = "")]
    class: &'static str,
    /// The value as it reads.
    children: ChildrenFn,
) -> impl IntoView {
    let editing = RwSignal::new(false);
    let focus_back = StoredValue::new(false);
    let children = StoredValue::new(children);
    let finish = Callback::new(move |back: bool| {
        focus_back.set_value(back);
        editing.set(false);
    });
    dynamic(move || {
        if editing.get() {
            return view! { <EditorOf what=what finish=finish/> }.into_any();
        }
        let button = NodeRef::<html::Button>::new();
        button.on_load(move |button: web_sys::HtmlButtonElement| {
            if focus_back.get_value() {
                focus_back.set_value(false);
                let _ = button.focus();
            }
        });
        view! {
            <button
                node_ref=button
                class=format!("edit {class}")
                type="button"
                title=t::deal_edit()
                on:click=listener(move |_| editing.set(true))
            >
                <span class="vh">{t::deal_edit_field(what.label)}</span>
                {children.read_value()()}
            </button>
        }
        .into_any()
    })
}

#[component]
fn EditorOf(what: Editable, finish: Callback<bool>) -> impl IntoView {
    let edit = Edit::new(what, finish);
    let control = match what.editor {
        Editor::Line(kind) => view! { <Line edit=edit kind=kind/> }.into_any(),
        Editor::Name(suggest) => view! { <Name edit=edit suggest=suggest/> }.into_any(),
        Editor::Lines => view! { <Lines edit=edit/> }.into_any(),
        Editor::Choice(options) => view! { <Choice edit=edit options=options/> }.into_any(),
    };
    let error = move || {
        edit.error
            .get()
            .map(|words| view! { <span class="err" role="alert"><Icon name="alert" size="s"/>{words}</span> })
    };
    view! { <span class="edit__box">{control}{move || error()}</span> }
}

/// An edit that is going on.
#[derive(Clone, Copy)]
struct Edit {
    what: Editable,
    typed: RwSignal<String>,
    error: RwSignal<Option<String>>,
    over: StoredValue<bool>,
    finish: Callback<bool>,
}

impl Edit {
    fn new(what: Editable, finish: Callback<bool>) -> Self {
        let typed = RwSignal::new(what.raw.get_untracked());
        Self { what, typed, error: RwSignal::new(None), over: StoredValue::new(false), finish }
    }

    /// Saves what is typed; `back` brings the focus back to the value.
    fn commit(self, back: bool) {
        // Removing a focused control makes it lose the focus once more.
        if self.over.try_get_value() != Some(false) {
            return;
        }
        let typed = self.typed.get_untracked();
        let unchanged = typed == self.what.raw.get_untracked();
        match if unchanged { Ok(()) } else { self.what.save.run(typed) } {
            Ok(()) => self.end(back),
            Err(words) => self.error.set(Some(words)),
        }
    }

    fn end(self, back: bool) {
        self.over.set_value(true);
        self.finish.run(back);
    }

    fn type_in(self, text: String) {
        self.typed.set(text);
        self.error.set(None);
    }

    /// Enter (with Ctrl where it also makes lines) saves, Escape restores.
    fn key(self, event: &KeyboardEvent, lines: bool) {
        let saves = event.key() == "Enter" && !event.is_composing() && (!lines || event.ctrl_key() || event.meta_key());
        if saves {
            self.commit(true);
        } else if event.key() == "Escape" {
            self.end(true);
        } else {
            return;
        }
        event.prevent_default();
        event.stop_propagation();
    }
}

/// Gives a control the focus when it appears, with its text selected.
fn take_focus(control: &web_sys::HtmlElement) {
    let _ = control.focus();
    if let Some(input) = control.dyn_ref::<web_sys::HtmlInputElement>() {
        input.select();
    }
}

#[component]
fn Line(edit: Edit, kind: &'static str) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    node.on_load(|input: web_sys::HtmlInputElement| take_focus(&input));
    view! {
        <input
            node_ref=node
            class="input"
            type=kind
            min=(kind == "number").then_some("0")
            max=(kind == "number").then_some("100")
            autocomplete="off"
            aria-label=edit.what.label
            aria-invalid=move || edit.error.get().map(|_| "true")
            prop:value=edit.typed
            on:input=value_listener(move |text| edit.type_in(text))
            on:keydown=listener(move |event| edit.key(&event, false))
            on:blur=listener(move |_| edit.commit(false))
        />
    }
}

#[component]
fn Name(edit: Edit, suggest: Callback<String, Vec<String>>) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    node.on_load(|input: web_sys::HtmlInputElement| take_focus(&input));
    let list = format!("names-{:x}", random() as u64);
    let list_id = list.clone();
    let names = memo(move || suggest.run(edit.typed.get()));
    view! {
        <input
            node_ref=node
            class="input"
            type="text"
            autocomplete="off"
            list=list
            aria-label=edit.what.label
            prop:value=edit.typed
            on:input=value_listener(move |text| edit.type_in(text))
            on:keydown=listener(move |event| edit.key(&event, false))
            on:blur=listener(move |_| edit.commit(false))
        />
        <datalist id=list_id>
            {move || names.get().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
        </datalist>
    }
}

#[component]
fn Lines(edit: Edit) -> impl IntoView {
    let node = NodeRef::<html::Textarea>::new();
    node.on_load(|area: web_sys::HtmlTextAreaElement| take_focus(&area));
    view! {
        <textarea
            node_ref=node
            class="input"
            rows="5"
            aria-label=edit.what.label
            prop:value=edit.typed
            on:input=value_listener(move |text| edit.type_in(text))
            on:keydown=listener(move |event| edit.key(&event, true))
            on:blur=listener(move |_| edit.commit(false))
        ></textarea>
    }
}

/// A list saves as soon as something is chosen by pointer; with the arrow keys, which choose one
/// after the other, when it is left.
#[component]
fn Choice(edit: Edit, options: Signal<Vec<(String, String)>>) -> impl IntoView {
    let node = NodeRef::<html::Select>::new();
    node.on_load(|select: web_sys::HtmlSelectElement| take_focus(&select));
    let by_keys = StoredValue::new(false);
    let keydown = move |event: KeyboardEvent| {
        by_keys.set_value(true);
        edit.key(&event, false);
    };
    let choose = move |chosen: String| {
        edit.type_in(chosen);
        if !by_keys.get_value() {
            edit.commit(true);
        }
    };
    view! {
        <select
            node_ref=node
            class="input"
            aria-label=edit.what.label
            on:pointerdown=listener(move |_| by_keys.set_value(false))
            on:keydown=listener(keydown)
            on:change=value_listener(choose)
            on:blur=listener(move |_| edit.commit(false))
        >
            {move || {
                let chosen = edit.typed.get_untracked();
                let option = |(value, name): (String, String)| {
                    let selected = value == chosen;
                    view! { <option value=value selected=selected>{name}</option> }
                };
                options.get().into_iter().map(option).collect_view()
            }}
        </select>
    }
}
