//! After a win: a referral to ask for, a renewal to be in time for (P6). A step of the deal, or the day on which it ends,
//! with one press.

use kariz_client::{
    i18n::t,
    parts::{DateField, say_refused},
    store::{new_activity, toast_with_undo, use_store},
};
use kariz_core::{Activity, ActivityKind, Command, Date, DealId, DealPatch, Purpose};
use kariz_kit::{Dialog, Form, FormState, Icon, Show, listener};
use leptos::prelude::*;

use crate::shell::intents::{self, Enrol, ask};

/// Offers what follows a win.
#[component]
pub fn AfterWinDialog(
    /// Which deal was won.
    deal: DealId,
) -> impl IntoView {
    let store = use_store();
    let today = store.today.get_untracked();
    let title = store.book(|book| book.deal(deal).map(|deal| deal.title.clone())).unwrap_or_default();
    view! {
        <Dialog title=t::after_win_title(title) on_close=|()| intents::close()>
            <p class="hint">{t::after_win_words()}</p>
            <Offered deal=deal what=t::after_win_referral() hint=t::after_win_referral_hint() day=today.plus_days(30)/>
            <Renewal deal=deal day=today.plus_months(12)/>
            <div class="dialog__foot">
                <button class="btn" type="button" data-leads="sequences" on:click=listener(move |_| welcome(deal))>{t::after_win_welcome()}</button>
                <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::close()}</button>
            </div>
        </Dialog>
    }
}

/// A series of steps that welcomes a customer (W3).
fn welcome(deal: DealId) {
    intents::close();
    ask(Enrol { deals: vec![deal], leads: Vec::new(), purpose: Some(Purpose::Welcome) });
}

/// The day on which what was bought ends: Today brings it up in time.
#[component]
fn Renewal(deal: DealId, day: Date) -> impl IntoView {
    let store = use_store();
    let form = FormState::new();
    let known = store.book(|book| book.deal(deal).and_then(|deal| deal.renews_on));
    let title = StoredValue::new(store.book(|book| book.deal(deal).map(|deal| deal.title.clone())).unwrap_or_default());
    let day = RwSignal::new(Some(known.unwrap_or(day)));
    let saved = RwSignal::new(false);
    let missing =
        Signal::derive(move || (form.tried() && day.get().is_none()).then(|| t::deal_date_error().to_owned()));
    let save = move |()| {
        let patch = DealPatch { renews_on: Some(day.get_untracked()), ..DealPatch::default() };
        let command = Command::EditDeals(vec![deal], Box::new(patch));
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                saved.set(true);
                toast_with_undo(t::after_win_renews(title.get_value()));
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    view! {
        <Form state=form class="after" on_submit=save>
            <h3>{t::after_win_renewal()}</h3>
            <p class="hint">{t::after_win_renewal_hint()}</p>
            <div class="after__l">
                <DateField label=t::field_renews_on() value=day error=missing name="renewsOn"/>
                <Show when=move || !saved.get()><button class="btn btn--brand" type="submit">{t::save()}</button></Show>
                <Show when=move || saved.get()><span class="after__ok" role="status"><Icon name="check" size="s"/>{t::after_win_renewal_saved()}</span></Show>
            </div>
        </Form>
    }
}

/// A step that can be planned for a day.
#[component]
fn Offered(deal: DealId, what: &'static str, hint: &'static str, day: Date) -> impl IntoView {
    let store = use_store();
    let form = FormState::new();
    let day = RwSignal::new(Some(day));
    let planned = RwSignal::new(false);
    let missing =
        Signal::derive(move || (form.tried() && day.get().is_none()).then(|| t::deal_date_error().to_owned()));
    let plan = move |()| {
        let contact = store.book(|book| book.deal(deal).and_then(|deal| deal.contact));
        let step = Activity {
            kind: ActivityKind::Call,
            title: what.to_owned(),
            contact,
            due: day.get_untracked(),
            ..new_activity(store, deal)
        };
        let command = Command::AddActivity(step);
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                planned.set(true);
                toast_with_undo(t::after_win_planned(what));
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    view! {
        <Form state=form class="after" on_submit=plan>
            <h3>{what}</h3>
            <p class="hint">{hint}</p>
            <div class="after__l">
                <DateField label=t::field_due() value=day error=missing name="due"/>
                <Show when=move || !planned.get()><button class="btn btn--brand" type="submit">{t::after_win_plan()}</button></Show>
                <Show when=move || planned.get()><span class="after__ok" role="status"><Icon name="check" size="s"/>{t::after_win_is_planned()}</span></Show>
            </div>
        </Form>
    }
}
