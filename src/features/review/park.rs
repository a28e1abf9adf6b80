//! Not now: the deal leaves the pipeline, and comes back among the leads on a day (P6).

use kariz_client::{
    format,
    i18n::t,
    parts::{DateField, say_refused},
    store::{names, toast_with_undo, use_store},
};
use kariz_core::{
    Command, Date, DealId, ReasonId, Table,
    command::{Closing, Outcome},
};
use kariz_kit::{CollectView, Dialog, Form, FormState, SelectField, listener};
use leptos::prelude::*;

use crate::shell::intents::{self, Intent};

/// A deal is to be parked.
pub struct Park(pub DealId);
impl Intent for Park {}

#[component]
pub fn ParkDialog(deal: DealId) -> impl IntoView {
    let store = use_store();
    let today = store.today.get_untracked();
    let title = store.book(|book| book.deal(deal).map(|deal| deal.title.clone())).unwrap_or_default();
    let form = FormState::new();
    let until = RwSignal::new(Some(today.plus_months(3)));
    let reasons = store.book(|book| names(book, Table::Reasons));
    let options: Vec<String> =
        std::iter::once(t::review_no_reason().to_owned()).chain(reasons.iter().map(|(_, name)| name.clone())).collect();
    let reason = RwSignal::new(0_usize);
    let error = Signal::derive(move || {
        let is_later = until.get().is_some_and(|day| day > today);
        (form.tried() && !is_later).then(|| t::review_day_later().to_owned())
    });
    let reasons = StoredValue::new(reasons);
    let save = move |()| {
        let Some(day) = until.get_untracked() else { return };
        let reason = reason
            .get_untracked()
            .checked_sub(1)
            .and_then(|at| reasons.with_value(|all| all.get(at).map(|(id, _)| ReasonId(*id))));
        let closing = Closing {
            outcome: Outcome::Lost { reason },
            closed_on: today,
            value: None,
            note: String::new(),
            new_reason: String::new(),
            retry: Some(day),
        };
        let command = Command::CloseDeals(vec![deal], closing);
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                intents::close();
                toast_with_undo(t::review_parked(format::date(day, today)));
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let offer = move |(date, name): (Date, String)| {
        view! { <button class="view" type="button" aria-pressed=move || (until.get() == Some(date)).to_string() on:click=listener(move |_| until.set(Some(date)))>{name}</button> }
    };
    let offers = [1, 3, 6]
        .map(|months| (today.plus_months(months), t::review_months(usize::try_from(months).unwrap_or_default())));
    view! {
        <Dialog title=t::review_park_title(title) on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="button">
                <p class="hint">{t::review_park_words()}</p>
                <div class="row wrap" role="group" aria-label=t::review_until()>{offers.map(offer).into_iter().collect_view()}</div>
                <DateField label=t::review_until() value=until error=error name="status"/>
                <SelectField label=t::review_reason() options=Signal::derive(move || options.clone()) selected=reason on_select=move |at| reason.set(at)/>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::review_park()}</button>
                </div>
            </Form>
        </Dialog>
    }
}
