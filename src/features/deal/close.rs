//! Won and lost: the same questions from anywhere (P6).

use std::sync::Arc;

use kariz_client::{
    browser::ids::new_id,
    format,
    i18n::t,
    parts::{DateField, DraftLine, MoneyField, TypedMoney, say_refused},
    services::drafts::{self, Draft, record_word},
    store::{Store, toast_with_undo, toast_with_undo_and, use_store},
};
use kariz_core::{
    Command, Date, Deal, DealId, Entity, Reason, ReasonId, Table,
    book::same_name,
    command::{Closing, Outcome},
};
use kariz_kit::{CollectView, Dialog, Field, Form, FormState, Icon, Offer, Show, is_touched, listener, value_listener};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::shell::intents::{self, AfterWin};

/// What is answered.
#[derive(Clone, Copy)]
struct Answers {
    won: bool,
    closed_on: RwSignal<Option<Date>>,
    value: TypedMoney,
    reason: RwSignal<Option<ReasonId>>,
    /// A reason that is not in the list yet.
    new_reason: RwSignal<String>,
    note: RwSignal<String>,
    /// What follows a loss.
    next: RwSignal<Next>,
    /// From which day on it is tried again.
    until: RwSignal<Option<Date>>,
}

/// What follows a loss (P6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Next {
    /// Nothing: it is lost for good.
    #[default]
    Never,
    /// It is tried again from a day on.
    Later,
    /// One keeps in touch; they come up among the leads in three months.
    Nurture,
}

impl Next {
    const ALL: [Self; 3] = [Self::Never, Self::Later, Self::Nurture];

    fn words(self) -> &'static str {
        match self {
            Self::Never => t::close_for_good(),
            Self::Later => t::close_again_on(),
            Self::Nurture => t::close_nurture(),
        }
    }

    /// As its draft keeps it.
    fn word(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Later => "later",
            Self::Nurture => "nurture",
        }
    }
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
    let answers = Answers {
        won,
        closed_on: RwSignal::new(Some(store.today.get_untracked())),
        value: TypedMoney::of(value, usual),
        reason: RwSignal::new(None),
        new_reason: RwSignal::default(),
        note: RwSignal::default(),
        next: RwSignal::default(),
        until: RwSignal::new(Some(store.today.get_untracked().plus_months(3))),
    };
    let form = FormState::new();
    let kept = answers.bind(store, single.as_deref());
    let submit = move |()| close(store, deals.clone(), answers, form, kept);
    let missing = Signal::derive(move || {
        (form.tried() && answers.closed_on.get().is_none()).then(|| t::deal_date_error().to_owned())
    });
    // A keyboard that comes up by itself would hide half of the sheet.
    let focus = if won && is_touched() { "" } else { "input" };
    let note_label = if won { t::close_why_won() } else { t::close_note() };
    let money =
        single.is_some().then(|| view! { <MoneyField label=t::close_value() typed=answers.value name="value"/> });
    view! {
        <Form state=form class="close" on_submit=submit focus=focus>
            {(!won).then(|| view! { <Reasons answers=answers/> })}
            <div class="close__two">
                {money}
                <DateField label=t::field_closed_on() value=answers.closed_on error=missing name="closedOn"/>
            </div>
            <NoteField label=note_label note=answers.note/>
            {(!won).then(|| view! { <WhatNext answers=answers/> })}
            <DraftLine draft=kept/>
            <div class="dialog__foot">
                <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                {if won {
                    view! { <button class="btn btn--won" type="submit"><Icon name="won" size="s"/>{t::close_won()}</button> }.into_any()
                } else {
                    view! { <button class="btn btn--lost" type="submit"><Icon name="lost" size="s"/>{t::close_lost()}</button> }.into_any()
                }}
            </div>
        </Form>
    }
}

impl Answers {
    /// From which day on the deals are tried again, if at all.
    fn retry(self, today: Date) -> Option<Date> {
        match self.next.get_untracked() {
            _ if self.won => None,
            Next::Never => None,
            Next::Later => self.until.get_untracked(),
            Next::Nurture => Some(today.plus_months(3)),
        }
    }

    /// A day is needed, and is still to come.
    fn lacks_day(self, today: Date) -> bool {
        !self.won && self.next.get() == Next::Later && self.until.get().is_none_or(|until| until <= today)
    }

    /// What is answered about one deal is kept as its draft; about several, of the last time.
    fn bind(self, store: Store, deal: Option<&Deal>) -> Draft {
        let record = deal.map(|deal| record_word(Entity::new(Table::Deals, deal.id))).unwrap_or_default();
        let fields = vec![
            drafts::text("note", self.note),
            drafts::text("newReason", self.new_reason),
            drafts::text("value", self.value.text),
            drafts::choice("closedOn", self.closed_on),
            drafts::choice("reason", self.reason),
            drafts::word("next", self.next, &Next::ALL, Next::word),
            drafts::choice("until", self.until),
        ];
        Draft::bind(store, if self.won { "won" } else { "lost" }, record, fields)
    }
}

/// For good, again from a day on, or to be kept in touch with.
#[component]
fn WhatNext(answers: Answers) -> impl IntoView {
    let store = use_store();
    let option = move |next: Next| {
        view! {
            <label class="why">
                <input type="radio" name="next" prop:checked=move || answers.next.get() == next on:change=listener(move |_| answers.next.set(next))/>
                {next.words()}
            </label>
        }
    };
    let wrong = Signal::derive(move || answers.lacks_day(store.today.get()).then(|| t::leads_day_later().to_owned()));
    view! {
        <fieldset class="whys">
            <legend>{t::close_what_next()}</legend>
            <div class="whys__list">{Next::ALL.map(option).into_iter().collect_view()}</div>
            <Show when=move || answers.next.get() == Next::Later>
                <DateField label=t::leads_until_label() value=answers.until error=wrong name="status"/>
            </Show>
            <Show when=move || answers.next.get() != Next::Never><p class="hint">{t::leads_nurture_words()}</p></Show>
        </fieldset>
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
            <p class="hint">{t::close_reason_words()}</p>
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
    let is_it = |reason: &&Arc<Reason>| same_name(&reason.name) == same_name(&typed);
    let known = store.book(|book| book.reasons_in_order().find(is_it).map(|reason| reason.id));
    let id = known.unwrap_or_else(|| {
        let reason = Reason { id: new_id(), name: typed, ..Reason::default() };
        let id = reason.id;
        store.run(Command::Put(reason.into()));
        id
    });
    answers.reason.set(Some(id));
    answers.new_reason.set(String::new());
}

fn close(store: Store, deals: Vec<DealId>, answers: Answers, form: FormState, kept: Draft) {
    let count = deals.len();
    let first = if let [deal] = deals.as_slice() { Some(*deal) } else { None };
    let title = store
        .book(|book| deals.first().and_then(|id| book.deal(*id)).map(|deal| deal.title.clone()))
        .unwrap_or_default();
    let outcome = if answers.won { Outcome::Won } else { Outcome::Lost { reason: answers.reason.get_untracked() } };
    let closing = Closing {
        outcome,
        closed_on: answers.closed_on.get_untracked().unwrap_or_else(|| store.today.get_untracked()),
        value: untrack(|| answers.value.read()).ok().flatten().filter(|_| count == 1),
        note: answers.note.get_untracked().trim().to_owned(),
        new_reason: answers.new_reason.get_untracked(),
        retry: answers.retry(store.today.get_untracked()),
    };
    let retry = closing.retry;
    let command = Command::CloseDeals(deals, closing);
    store.run_then(command.clone(), move |result| match result {
        Ok(_) => {
            kept.sent();
            intents::close();
            let again = retry.map(|until| format::date(until, store.today.get_untracked()));
            let said = match (answers.won, count) {
                (true, 1) => t::close_was_won(title),
                (false, 1) => match again {
                    Some(day) => t::close_was_lost_until(title, day),
                    None => t::close_was_lost(title),
                },
                (true, count) => t::close_were_won(count),
                (false, count) => t::close_were_lost(count),
            };
            match (answers.won, first) {
                (true, Some(deal)) => {
                    toast_with_undo_and(said, Offer::new(t::after_win_offer(), move || intents::ask(AfterWin(deal))));
                }
                _ => toast_with_undo(said),
            }
        }
        Err(rejection) => say_refused(store, form, command, rejection),
    });
}
