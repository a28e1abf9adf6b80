//! They will not buy: why not, and for good or until a day (Q7)?

use kariz_client::{i18n::t, store::use_store};
use kariz_core::{
    Command, Date, LeadId, ReasonId, Table,
    command::{LeadStep, Why},
};
use kariz_kit::{CollectView, Dialog, Form, FormState, Show, TextField, listener};
use leptos::prelude::*;

use super::{
    inbox,
    nurture::{DayChoice, answered},
    words::whom,
};
use crate::shell::intents::{self, Intent};

/// These leads will not buy.
pub struct Disqualify(pub Vec<LeadId>);
impl Intent for Disqualify {}

/// Asks for the reason, and offers a later date.
#[component]
pub fn DisqualifyDialog(leads: Vec<LeadId>) -> impl IntoView {
    let store = use_store();
    on_cleanup(inbox::forget_next);
    let form = FormState::new();
    let reason = RwSignal::new(None::<ReasonId>);
    let other = RwSignal::new(String::new());
    let again = RwSignal::new(false);
    let day = RwSignal::new(None::<Date>);
    let title = t::leads_disqualify_title(whom(store, &leads));
    let missing = Signal::derive(move || {
        let is_said = reason.get().is_some() || !other.with(|other| other.trim().is_empty());
        (form.tried() && !is_said).then(|| t::leads_reason_missing().to_owned())
    });
    let no_day = Signal::derive(move || {
        let is_later = day.get().is_some_and(|day| day > store.today.get());
        (form.tried() && again.get() && !is_later).then(|| t::leads_day_later().to_owned())
    });
    let reasons = move || {
        store.watch_table(Table::Reasons);
        store.book(|book| book.reasons_in_order().map(|reason| (reason.id, reason.name.clone())).collect::<Vec<_>>())
    };
    let option = move |(id, name): (ReasonId, String)| {
        view! {
            <label class="why">
                <input type="radio" name="reason" prop:checked=move || reason.get() == Some(id) on:change=listener(move |_| reason.set(Some(id)))/>
                <bdi>{name}</bdi>
            </label>
        }
    };
    let until = move |later: bool, name: &'static str| {
        view! { <button type="button" aria-pressed=move || (again.get() == later).to_string() on:click=listener(move |_| again.set(later))>{name}</button> }
    };
    let who = StoredValue::new(leads);
    let save = move |()| {
        let why = Why { reason: reason.get_untracked(), new: other.get_untracked() };
        let until = day.get_untracked().filter(|_| again.get_untracked());
        let leads = who.get_value();
        let said = whom(store, &leads);
        let (step, said) = match until {
            Some(until) => (
                LeadStep::Nurture { until, why },
                t::leads_nurtured(said, kariz_client::format::date(until, store.today.get_untracked())),
            ),
            None => (LeadStep::Disqualify(why), t::leads_disqualified(said)),
        };
        let command = Command::StepLeads(leads, step);
        answered(store, form, command, said);
    };
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="input">
                <fieldset class="whys">
                    <legend>{t::leads_why_not()}</legend>
                    <p class="hint">{t::leads_why_not_words()}</p>
                    <div class="whys__list">{move || reasons().into_iter().map(option).collect_view()}</div>
                </fieldset>
                <TextField label=t::leads_other_reason() value=other error=missing/>
                <div class="row wrap">
                    <span>{t::leads_try_again()}</span>
                    <div class="seg seg--small" role="group" aria-label=t::leads_try_again()>{until(false, t::leads_never())}{until(true, t::leads_from_a_day())}</div>
                </div>
                <Show when=move || again.get()><DayChoice day=day error=no_day/></Show>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--lost" type="submit">{move || if again.get() { t::leads_nurture_do() } else { t::leads_disqualify_do() }}</button>
                </div>
            </Form>
        </Dialog>
    }
}
