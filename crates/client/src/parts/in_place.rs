//! A value that turns into its editor when it is pressed, and back when that is done.
//!
//! Enter and leaving save; Escape restores what was shown, and what was typed is kept as a draft, which is offered when
//! the editor is opened again. What cannot be saved stays, with what is wrong beside it. Where the value has changed
//! while it was being edited, both are seen, and only Enter saves.

use kariz_core::{Command, Date, Entity, Rejection};
use kariz_kit::{
    CollectView, ErrorLine, dynamic, fresh_name, is_half_typed, listener, reactive::memo, toast, value_listener,
};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::day::{DayControl, DayReader};
use crate::{
    format,
    i18n::t,
    services::drafts::{self, Draft},
    store::{Store, use_store},
    words::rejection_words,
};

/// What is asked for when what was typed can be read.
pub struct Change {
    /// Nothing, where nothing is to be done.
    pub command: Option<Command>,
    /// What is said when it is done, where that is more than one sees.
    pub said: Option<String>,
}

impl From<Command> for Change {
    fn from(command: Command) -> Self {
        Self { command: Some(command), said: None }
    }
}

/// Makes a change of what was typed, or says what is wrong with it.
pub type Save = Callback<String, Result<Change, String>>;

/// What to edit, and how.
#[derive(Clone, Copy)]
pub struct Editable {
    /// The field's name.
    pub label: &'static str,
    /// Of which record, and which field of it: its draft is filed there.
    pub place: (Signal<Option<Entity>>, &'static str),
    /// What stands in it, as it is typed.
    pub raw: Signal<String>,
    /// How it is edited.
    pub editor: Editor,
    /// Takes the new value.
    pub save: Save,
}

impl Editable {
    fn record(self) -> String {
        self.place.0.get_untracked().map(drafts::record_word).unwrap_or_default()
    }
}

/// How a value is edited.
#[derive(Clone, Copy)]
pub enum Editor {
    /// One line: the type of its input, or `amount`, `number`, or `date`: a day as it is typed.
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
    let store = use_store();
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
                <DraftMark store=store what=what/>
            </button>
        }
        .into_any()
    })
}

/// Says that something was typed here and not saved.
#[component]
fn DraftMark(store: Store, what: Editable) -> impl IntoView {
    dynamic(move || {
        let record = what.place.0.get().map(drafts::record_word)?;
        let draft = drafts::of(store, what.place.1, &record)?;
        Some(view! { <span class="draft draft--mark">{t::draft_from(format::lately(draft.at))}</span> })
    })
}

/// The editor alone, for whoever shows the value in its own way.
#[component]
pub fn EditorOf(
    /// What to edit.
    what: Editable,
    /// It is done; the focus goes back to the value, or is somewhere else already.
    finish: Callback<bool>,
) -> impl IntoView {
    let edit = Edit::new(use_store(), what, finish);
    let control = match what.editor {
        Editor::Line("date") => view! { <Day edit=edit/> }.into_any(),
        Editor::Line(kind) => view! { <Line edit=edit kind=kind/> }.into_any(),
        Editor::Name(suggest) => view! { <Name edit=edit suggest=suggest/> }.into_any(),
        Editor::Lines => view! { <Lines edit=edit/> }.into_any(),
        Editor::Choice(options) => view! { <Choice edit=edit options=options/> }.into_any(),
    };
    let error = move || edit.error.get().map(|words| view! { <ErrorLine words=words id=edit.error_id()/> });
    let leave = move |event: web_sys::FocusEvent| {
        let to = event.related_target().and_then(|to| to.dyn_into::<web_sys::Node>().ok());
        // What is removed loses the focus as well.
        let area = edit.node.try_get_untracked().flatten();
        if area.is_some_and(|area| !area.contains(to.as_ref())) {
            edit.commit(false, false);
        }
    };
    view! {
        <span class="edit__box" node_ref=edit.node on:focusout=listener(leave)>
            {control}
            {move || error()}
            <Meanwhile edit=edit/>
            <Offered edit=edit/>
        </span>
    }
}

/// The value has changed while it is being edited: what it is now stands beside what is typed.
#[component]
fn Meanwhile(edit: Edit) -> impl IntoView {
    let is_choice = matches!(edit.what.editor, Editor::Choice(_));
    dynamic(move || {
        let now = edit.what.raw.get();
        // What is on its way to the engine comes back as a change.
        let is_foreign = !is_choice && !edit.over.get_value() && now != edit.base.get();
        is_foreign.then(|| {
            let words = if now.is_empty() { t::edit_meanwhile_empty().to_owned() } else { t::edit_meanwhile(now.clone()) };
            let take = move |_| {
                edit.base.set(now.clone());
                edit.type_in(now.clone());
                edit.take_focus();
            };
            view! {
                <span class="draft" role="alert">
                    {words}
                    <button class="btn btn--s" type="button" on:mousedown=listener(stay) on:click=listener(take)>{t::edit_take_theirs()}</button>
                </span>
            }
        })
    })
}

/// What was typed here before, and not saved.
#[component]
fn Offered(edit: Edit) -> impl IntoView {
    dynamic(move || {
        let draft = edit.draft?;
        let kept = draft.offered()?;
        let value = kept.values.into_iter().next().map(|(_, value)| value).unwrap_or_default();
        let take = move |_| {
            draft.take_up();
            edit.take_focus();
        };
        let discard = move |_| {
            draft.discard();
            edit.take_focus();
        };
        Some(view! {
            <span class="draft">
                {t::draft_from(format::lately(kept.at))}
                <bdi class="draft__t">{value}</bdi>
                <button class="btn btn--s" type="button" on:mousedown=listener(stay) on:click=listener(take)>{t::draft_use()}</button>
                <button class="btn btn--ghost btn--s" type="button" on:mousedown=listener(stay) on:click=listener(discard)>{t::draft_discard()}</button>
            </span>
        })
    })
}

/// The field keeps the focus while a button beside it is pressed.
pub(super) fn stay(event: web_sys::MouseEvent) {
    event.prevent_default();
}

/// An edit that is going on.
#[derive(Clone, Copy)]
struct Edit {
    store: Store,
    what: Editable,
    typed: RwSignal<String>,
    /// What stood there when it began, or was taken over since.
    base: RwSignal<String>,
    error: RwSignal<Option<String>>,
    error_id: StoredValue<String>,
    /// Of what is typed; a choice is none.
    draft: Option<Draft>,
    /// It is done, or on its way to the engine.
    over: StoredValue<bool>,
    finish: Callback<bool>,
    node: NodeRef<html::Span>,
}

impl Edit {
    fn new(store: Store, what: Editable, finish: Callback<bool>) -> Self {
        let raw = what.raw.get_untracked();
        let typed = RwSignal::new(raw.clone());
        let is_typed = !matches!(what.editor, Editor::Choice(_));
        let draft =
            is_typed.then(|| Draft::beside(store, what.place.1, what.record(), vec![drafts::text("value", typed)]));
        Self {
            store,
            what,
            typed,
            base: RwSignal::new(raw),
            error: RwSignal::new(None),
            error_id: StoredValue::new(fresh_name("error")),
            draft,
            over: StoredValue::new(false),
            finish,
            node: NodeRef::new(),
        }
    }

    fn error_id(self) -> String {
        self.error_id.get_value()
    }

    /// What the control refers to while something is wrong.
    fn described(self) -> Option<String> {
        self.error.get().map(|_| self.error_id())
    }

    /// Saves what is typed, `expressly` or because the field is left; `back` brings the focus back to the value.
    fn commit(self, back: bool, expressly: bool) {
        // Removing a focused control makes it lose the focus once more.
        if self.over.try_get_value() != Some(false) {
            return;
        }
        if self.node.get_untracked().is_some_and(|area| is_half_typed(&area)) {
            return self.error.set(Some(t::field_half_typed().to_owned()));
        }
        let (typed, base) = (self.typed.get_untracked(), self.base.get_untracked());
        if typed == base {
            return self.end(back);
        }
        let is_choice = matches!(self.what.editor, Editor::Choice(_));
        if !expressly && !is_choice && self.what.raw.get_untracked() != base {
            return; // both are seen; what is kept is to be said
        }
        match self.what.save.run(typed) {
            Ok(Change { command: None, .. }) => self.saved(back),
            Ok(Change { command: Some(command), said }) => self.send(command, said, back),
            Err(words) => self.error.set(Some(words)),
        }
    }

    /// What the engine refuses is said at the field.
    fn send(self, command: Command, said: Option<String>, back: bool) {
        self.over.set_value(true);
        let store = self.store;
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                self.saved(back && self.has_focus());
                said.into_iter().for_each(toast);
            }
            Err(rejection @ (Rejection::NotFound(_) | Rejection::ReadOnly | Rejection::Unavailable)) => {
                self.over.try_update_value(|over| *over = false);
                store.explain(command, rejection);
            }
            Err(rejection) if self.over.try_update_value(|over| *over = false).is_some() => {
                self.error.set(Some(rejection_words(store, &rejection)));
            }
            Err(rejection) => store.explain(command, rejection),
        });
    }

    fn saved(self, back: bool) {
        if let Some(draft) = self.draft {
            draft.sent();
        }
        self.end(back);
    }

    fn end(self, back: bool) {
        if self.over.try_update_value(|over| *over = true).is_some() {
            self.finish.run(back);
        }
    }

    /// Whether nobody has gone elsewhere meanwhile.
    fn has_focus(self) -> bool {
        let active = document().active_element();
        let area = self.node.try_get_untracked().flatten();
        area.is_none_or(|area| active.is_none_or(|active| active.tag_name() == "BODY" || area.contains(Some(&active))))
    }

    fn type_in(self, text: String) {
        self.typed.set(text);
        self.error.set(None);
    }

    /// Brings the focus to the control.
    fn take_focus(self) {
        let control = self.node.get_untracked().and_then(|area| area.query_selector("input, textarea, select").ok()?);
        if let Some(control) = control.and_then(|control| control.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = control.focus();
        }
    }

    /// Enter (with Ctrl where it also makes lines) saves, Escape restores; what is on its way is no longer edited, and
    /// Escape is for what stands around it.
    fn key(self, event: &KeyboardEvent, lines: bool) {
        let saves = event.key() == "Enter" && !event.is_composing() && (!lines || event.ctrl_key() || event.meta_key());
        if saves {
            self.commit(true, true);
        } else if event.key() == "Escape" && self.over.try_get_value() == Some(false) {
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
    if let Some(input) = control.dyn_ref::<web_sys::HtmlInputElement>().cloned() {
        // Its text may be put in only after it: that would leave nothing selected.
        input.select();
        request_animation_frame(move || input.select());
    }
}

#[component]
fn Line(edit: Edit, kind: &'static str) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    node.on_load(|input: web_sys::HtmlInputElement| take_focus(&input));
    // A number is typed as text: of what it cannot read, a field of numbers says that nothing is there.
    let (kind, inputmode) = match kind {
        "amount" => ("text", Some("decimal")),
        "number" => ("text", Some("numeric")),
        kind => (kind, None),
    };
    view! {
        <input
            node_ref=node
            class="input"
            type=kind
            inputmode=inputmode
            autocomplete="off"
            aria-label=edit.what.label
            aria-invalid=move || edit.error.get().map(|_| "true")
            aria-describedby=move || edit.described()
            prop:value=edit.typed
            on:input=value_listener(move |text| edit.type_in(text))
            on:keydown=listener(move |event| edit.key(&event, false))
        />
    }
}

/// A day that is chosen is saved at once.
#[component]
fn Day(edit: Edit) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    node.on_load(|input: web_sys::HtmlInputElement| take_focus(&input));
    let reader = DayReader::new();
    let pick = move |day: Option<Date>| {
        edit.type_in(day.map(|day| reader.plain(day)).unwrap_or_default());
        edit.commit(true, true);
    };
    let wrong = Signal::derive(move || edit.described());
    view! {
        <DayControl
            node=node
            label=edit.what.label.to_owned()
            reader=reader
            typed=edit.typed
            on_type=move |text| edit.type_in(text)
            on_pick=pick
            on_key=move |event: KeyboardEvent| edit.key(&event, false)
            wrong=wrong
        />
    }
}

#[component]
fn Name(edit: Edit, suggest: Callback<String, Vec<String>>) -> impl IntoView {
    let node = NodeRef::<html::Input>::new();
    node.on_load(|input: web_sys::HtmlInputElement| take_focus(&input));
    let list = fresh_name("names");
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
            aria-invalid=move || edit.error.get().map(|_| "true")
            aria-describedby=move || edit.described()
            prop:value=edit.typed
            on:input=value_listener(move |text| edit.type_in(text))
            on:keydown=listener(move |event| edit.key(&event, false))
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
            aria-invalid=move || edit.error.get().map(|_| "true")
            aria-describedby=move || edit.described()
            prop:value=edit.typed
            on:input=value_listener(move |text| edit.type_in(text))
            on:keydown=listener(move |event| edit.key(&event, true))
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
            edit.commit(true, true);
        }
    };
    view! {
        <select
            node_ref=node
            class="input"
            aria-label=edit.what.label
            aria-invalid=move || edit.error.get().map(|_| "true")
            aria-describedby=move || edit.described()
            on:pointerdown=listener(move |_| by_keys.set_value(false))
            on:keydown=listener(keydown)
            on:change=value_listener(choose)
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
