//! Not now: from which day on shall it be tried again?

use kariz_client::{
    i18n::t,
    parts::{DateField, say_refused},
    store::{Store, use_store},
};
use kariz_core::{
    Command, Date, DealId, LeadId,
    command::{LeadStep, Why},
};
use kariz_kit::{CollectView, Dialog, Form, FormState, listener};
use leptos::prelude::*;

use super::{
    inbox::{self, tell_done},
    words::whom,
};
use crate::shell::intents;

/// Days from today that are offered, with what they are called.
pub fn offered(today: Date) -> [(Date, &'static str); 4] {
    let in_months = |months| kariz_client::format::calendar().plus_months(today, months);
    [
        (today.plus_days(14), t::leads_in_two_weeks()),
        (in_months(1), t::leads_in_a_month()),
        (in_months(3), t::leads_in_three_months()),
        (in_months(6), t::leads_in_six_months()),
    ]
}

/// A day that is one press away, or typed, in words too.
#[component]
pub fn DayChoice(
    /// The day.
    day: RwSignal<Option<Date>>,
    /// What is wrong with it.
    #[prop(into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let store = use_store();
    let offer = move |(date, name): (Date, &'static str)| {
        view! { <button class="view" type="button" aria-pressed=move || (day.get() == Some(date)).to_string() on:click=listener(move |_| day.set(Some(date)))>{name}</button> }
    };
    view! {
        <div class="ldays" role="group" aria-label=t::leads_until_when()>{offered(store.today.get_untracked()).map(offer).into_iter().collect_view()}</div>
        <DateField label=t::leads_until_label() value=day error=error name="status"/>
    }
}

/// What a dialog's answer leads to: it closes and says so, with an Undo beside it; or what was refused stands in it.
pub fn answered(store: Store, form: FormState, command: Command, said: String) {
    store.run_then(command.clone(), move |result| match result {
        Ok(done) => {
            intents::close();
            tell_done(said, &done);
            inbox::answered();
        }
        Err(rejection) => say_refused(store, form, command, rejection),
    });
}

/// Asks until when; of leads, or of lost deals that become leads again.
#[component]
pub fn NurtureDialog(leads: Vec<LeadId>, deals: Vec<DealId>) -> impl IntoView {
    let store = use_store();
    on_cleanup(inbox::forget_next);
    let form = FormState::new();
    let day = RwSignal::new(None::<Date>);
    let called = match &deals[..] {
        [] => whom(store, &leads),
        [deal] => store.book(|book| book.deal(*deal).map(|deal| deal.title.clone())).unwrap_or_default(),
        _ => t::search_deals(deals.len()),
    };
    let title = t::leads_nurture_title(&called);
    let error = Signal::derive(move || {
        let is_later = day.get().is_some_and(|day| day > store.today.get());
        (form.tried() && !is_later).then(|| t::leads_day_later().to_owned())
    });
    let who = StoredValue::new((leads, deals));
    let save = move |()| {
        let Some(until) = day.get_untracked() else { return };
        let (leads, deals) = who.get_value();
        let command = if deals.is_empty() {
            Command::StepLeads(leads.clone(), LeadStep::Nurture { until, why: Why::default() })
        } else {
            Command::RetryDeals(deals, until)
        };
        let said = t::leads_nurtured(&called, kariz_client::format::date(until, store.today.get_untracked()));
        answered(store, form, command, said);
    };
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="button">
                <p class="hint">{t::leads_nurture_words()}</p>
                <DayChoice day=day error=error/>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::leads_nurture_do()}</button>
                </div>
            </Form>
        </Dialog>
    }
}
