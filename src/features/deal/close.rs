//! Won and lost: the same questions from anywhere (P6).

use std::sync::Arc;

use kariz_client::{
    browser::ids::new_id,
    i18n::t,
    parts::{DateField, MoneyField},
    store::{Store, toast_with_undo, use_store},
};
use kariz_core::{
    Command, Date, Deal, DealId, Money, Reason, ReasonId, Table,
    command::{Closing, Outcome},
};
use kariz_kit::{CollectView, Dialog, Field, Icon, listener, value_listener};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use crate::shell::intents;

/// What is answered.
#[derive(Clone, Copy)]
struct Answers {
    won: bool,
    closed_on: RwSignal<Option<Date>>,
    value: RwSignal<Option<Money>>,
    reason: RwSignal<Option<ReasonId>>,
    /// A reason that is not in the list yet.
    new_reason: RwSignal<String>,
    note: RwSignal<String>,
}

/// Asks how deals were closed; several at once without their values.
#[component]
pub fn CloseDialog(
    /// Which deals.
    deals: Vec<DealId>,
    /// Won, or lost.
    won: bool,
) -> impl IntoView {
    let store = use_store();
    let single = match deals.as_slice() {
        [id] => store.book(|book| book.deal(*id).cloned()),
        _ => None,
    };
    let title = match (&single, won) {
        (Some(deal), true) => t::close_won_title(&deal.title),
        (Some(deal), false) => t::close_lost_title(&deal.title),
        (None, true) => t::close_won_many(deals.len()),
        (None, false) => t::close_lost_many(deals.len()),
    };
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <CloseForm deals=deals single=single won=won/>
        </Dialog>
    }
}

#[component]
fn CloseForm(deals: Vec<DealId>, single: Option<Arc<Deal>>, won: bool) -> impl IntoView {
    let store = use_store();
    let value = single.as_ref().and_then(|deal| deal.value);
    let usual = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
    let currency = value.map_or(usual, |value| value.currency);
    let answers = Answers {
        won,
        closed_on: RwSignal::new(Some(store.today.get_untracked())),
        value: RwSignal::new(value),
        reason: RwSignal::new(None),
        new_reason: RwSignal::default(),
        note: RwSignal::default(),
    };
    let form = NodeRef::<html::Form>::new();
    form.on_load(|form: web_sys::HtmlFormElement| focus_on(&form, "input"));
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let wrong = form
            .get_untracked()
            .filter(|form| form.query_selector("[aria-invalid=true]").is_ok_and(|wrong| wrong.is_some()));
        match wrong {
            Some(form) => focus_on(&form, "[aria-invalid=true]"),
            None => close(store, deals.clone(), answers),
        }
    };
    let note_label = if won { t::close_why_won() } else { t::close_note() };
    let money =
        single.is_some().then(|| view! { <MoneyField label=t::close_value() value=answers.value currency=currency/> });
    view! {
        <form node_ref=form class="close" on:submit=listener(submit)>
            {(!won).then(|| view! { <Reasons answers=answers/> })}
            <div class="close__two">
                {money}
                <DateField label=t::field_closed_on() value=answers.closed_on/>
            </div>
            <NoteField label=note_label note=answers.note/>
            <div class="dialog__foot">
                <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                {if won {
                    view! { <button class="btn btn--won" type="submit"><Icon name="won" size="s"/>{t::close_won()}</button> }.into_any()
                } else {
                    view! { <button class="btn btn--lost" type="submit"><Icon name="lost" size="s"/>{t::close_lost()}</button> }.into_any()
                }}
            </div>
        </form>
    }
}

/// Several lines; Enter closes the deal, Shift Enter makes a line.
#[component]
fn NoteField(label: &'static str, note: RwSignal<String>) -> impl IntoView {
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() != "Enter" || event.shift_key() || event.is_composing() {
            return;
        }
        event.prevent_default();
        let area = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
        if let Some(form) = area.and_then(|area| area.form()) {
            let _ = form.request_submit();
        }
    };
    view! {
        <Field label=label>
            <textarea class="input" rows="2" prop:value=note on:input=value_listener(move |text| note.set(text)) on:keydown=listener(keys)></textarea>
        </Field>
    }
}

/// Why it was lost: from the workspace's list, or a new one.
#[component]
fn Reasons(answers: Answers) -> impl IntoView {
    let store = use_store();
    let chosen = answers.reason;
    let reasons = move || {
        store.watch_table(Table::Reasons);
        store.book(|book| book.reasons_in_order().cloned().collect::<Vec<_>>())
    };
    let option = move |reason: Arc<Reason>| {
        let id = reason.id;
        view! {
            <label class="why">
                <input
                    type="radio"
                    name="reason"
                    prop:checked=move || chosen.get() == Some(id)
                    on:change=listener(move |_| chosen.set(Some(id)))
                />
                <bdi>{reason.name.clone()}</bdi>
            </label>
        }
    };
    view! {
        <fieldset class="whys">
            <legend>{t::close_reason()}</legend>
            <div class="whys__list">{move || reasons().into_iter().map(option).collect_view()}</div>
            <NewReason answers=answers/>
        </fieldset>
    }
}

#[component]
fn NewReason(answers: Answers) -> impl IntoView {
    let store = use_store();
    let name = answers.new_reason;
    let add = move || add_reason(store, answers);
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() && !name.with_untracked(String::is_empty) {
            event.prevent_default();
            add();
        }
    };
    view! {
        <div class="row">
            <input
                class="input"
                type="text"
                autocomplete="off"
                aria-label=t::close_new_reason()
                placeholder=t::close_new_reason()
                prop:value=name
                on:input=value_listener(move |text| name.set(text))
                on:keydown=listener(keys)
            />
            <button class="btn" type="button" disabled=move || name.with(|name| name.trim().is_empty()) on:click=listener(move |_| add())>{t::close_add_reason()}</button>
        </div>
    }
}

/// Puts the typed reason into the workspace's list, unless it is there, and chooses it.
fn add_reason(store: Store, answers: Answers) {
    let typed = answers.new_reason.get_untracked().trim().to_owned();
    if typed.is_empty() {
        return;
    }
    let known = store.book(|book| book.reasons_in_order().find(|reason| reason.name == typed).map(|reason| reason.id));
    let id = known.unwrap_or_else(|| {
        let reason = Reason { id: new_id(), name: typed, ..Reason::default() };
        let id = reason.id;
        store.run(Command::Put(reason.into()));
        id
    });
    answers.reason.set(Some(id));
    answers.new_reason.set(String::new());
}

fn close(store: Store, deals: Vec<DealId>, answers: Answers) {
    let count = deals.len();
    let title = store
        .book(|book| deals.first().and_then(|id| book.deal(*id)).map(|deal| deal.title.clone()))
        .unwrap_or_default();
    let outcome = if answers.won { Outcome::Won } else { Outcome::Lost { reason: answers.reason.get_untracked() } };
    let closing = Closing {
        outcome,
        closed_on: answers.closed_on.get_untracked().unwrap_or_else(|| store.today.get_untracked()),
        value: answers.value.get_untracked().filter(|_| count == 1),
        note: answers.note.get_untracked().trim().to_owned(),
        new_reason: answers.new_reason.get_untracked(),
    };
    let command = Command::CloseDeals(deals, closing);
    store.run_then(command.clone(), move |result| match result {
        Ok(_) => {
            intents::close();
            toast_with_undo(match (answers.won, count) {
                (true, 1) => t::close_was_won(title),
                (false, 1) => t::close_was_lost(title),
                (true, count) => t::close_were_won(count),
                (false, count) => t::close_were_lost(count),
            });
        }
        Err(rejection) => store.explain(command, rejection),
    });
}

/// Brings the focus to the first element that fits.
fn focus_on(form: &web_sys::HtmlFormElement, selector: &str) {
    let found = form.query_selector(selector).ok().flatten();
    if let Some(found) = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = found.focus();
    }
}
