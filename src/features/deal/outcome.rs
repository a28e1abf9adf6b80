//! How a closed deal ended (P6).

use kariz_client::{
    format,
    i18n::t,
    parts::in_place::{Editable, Editor, InPlace},
    route::Route,
    store::toast_with_undo,
    words::name_of,
};
use kariz_core::{Command, DealPatch, DealStatus, Entity, LeadId, Table};
use kariz_kit::{Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    actions_bar::reopen,
    open::{OpenDeal, StepMode},
};
use crate::shell::intents::{NurtureLeads, ask};

/// Won or lost, when, why, or that a later version has put it elsewhere; nothing while the deal is open.
#[component]
pub fn OutcomeNote(open: OpenDeal) -> impl IntoView {
    let won = memo(move || match open.deal.with(|deal| deal.status) {
        DealStatus::Open { .. } => None,
        DealStatus::Won { .. } => Some(true),
        DealStatus::Lost { .. } => Some(false),
    });
    let elsewhere = memo(move || open.deal.with(|deal| deal.stands_elsewhere()));
    dynamic(move || {
        let closed = won.get().map(|won| view! { <Closed open=open won=won/> }.into_any());
        closed.or_else(|| elsewhere.get().then(|| view! { <Elsewhere open=open/> }.into_any()))
    })
}

/// Where a deal stands that a later version has put where this one knows nothing of (L11).
#[component]
fn Elsewhere(open: OpenDeal) -> impl IntoView {
    let words = move || open.deal.with(|deal| t::deal_elsewhere(deal.unread.word("status").unwrap_or_default()));
    view! {
        <section class="note" aria-label=t::deal_outcome()>
            <Icon name="history"/>
            <div class="out">
                <div class="grow"><b>{words}</b></div>
                <button class="btn" type="button" on:click=listener(move |_| reopen(open))>
                    <Icon name="history" size="s"/>{t::deal_reopen()}
                </button>
            </div>
        </section>
    }
}

#[component]
fn Closed(open: OpenDeal, won: bool) -> impl IntoView {
    let (class, icon) = if won { ("note note--ok", "won") } else { ("note note--lost", "lost") };
    view! {
        <section class=class aria-label=t::deal_outcome()>
            <Icon name=icon/>
            <div class="out">
                <div class="grow">
                    <b>{move || outcome_words(open)}</b>
                    <Note open=open won=won/>
                </div>
                {(!won).then(|| view! { <Again open=open/> })}
                <button class="btn" type="button" on:click=listener(move |_| reopen(open))>
                    <Icon name="history" size="s"/>{t::deal_reopen()}
                </button>
            </div>
        </section>
    }
}

/// What is to be done with a lost deal: to be tried again, or the day on which it comes up, and its lead.
#[component]
fn Again(open: OpenDeal) -> impl IntoView {
    let retried = memo(move || {
        open.store.watch_table(Table::Leads);
        open.store.book(|book| book.retried_by(open.id).map(|lead| (lead.id, lead.nurture_until())))
    });
    let put_off = move |_| ask(NurtureLeads { leads: Vec::new(), deals: vec![open.id] });
    dynamic(move || {
        match retried.get() {
        None => view! {
            <button class="btn" type="button" on:click=listener(move |_| open.step.set(StepMode::TryAgain))>{t::deal_try_again()}</button>
            <button class="btn" type="button" data-leads="leads" on:click=listener(put_off)>{t::leads_nurture()}</button>
        }
        .into_any(),
        Some((lead, until)) => {
            let today = open.store.today.get();
            let words = until.map_or_else(|| t::deal_retried().to_owned(), |day| t::deal_retried_on(format::date(day, today)));
            view! {
                <p class="out__again num">
                    <Icon name="clock" size="s"/><b>{words}</b>
                    " "<a href=Route::lead(lead).hash() data-leads="leads">{t::deal_retry_lead()}</a>
                </p>
                {until.map(|_| view! {
                    <button class="btn" type="button" data-leads="leads" on:click=listener(put_off)>{t::deal_retry_day()}</button>
                    <button class="btn" type="button" on:click=listener(move |_| let_be(open, lead))>{t::deal_retry_off()}</button>
                })}
            }
            .into_any()
        }
    }
    })
}

/// The lead that waits goes into the bin: the deal does not come up again.
fn let_be(open: OpenDeal, lead: LeadId) {
    let title = open.deal.with_untracked(|deal| deal.title.clone());
    open.store.run_and(Command::Remove(vec![Entity::new(Table::Leads, lead)]), move |is_done| {
        if is_done {
            toast_with_undo(t::deal_retry_is_off(title));
        }
    });
}

/// "Won on 11 Dec, €14,500"; "Lost on 11 Dec: price".
fn outcome_words(open: OpenDeal) -> String {
    let store = open.store;
    let today = store.today.get();
    open.deal.with(|deal| match deal.status {
        DealStatus::Won { closed_on } => {
            let value = deal.value.map_or_else(|| t::deal_no_value().to_owned(), format::money);
            t::deal_won_on(format::date(closed_on, today), value)
        }
        DealStatus::Lost { closed_on, reason } => {
            store.watch_table(Table::Reasons);
            let reason = reason.and_then(|id| name_of(store, Table::Reasons, id));
            let reason = reason.unwrap_or_else(|| t::deal_no_reason().to_owned());
            t::deal_lost_on(format::date(closed_on, today), reason)
        }
        DealStatus::Open { .. } => String::new(),
    })
}

/// What made them buy, or what was said.
#[component]
fn Note(open: OpenDeal, won: bool) -> impl IntoView {
    let raw = Signal::derive(move || open.deal.with(|deal| deal.closing_note.clone()));
    let save = Callback::new(move |typed: String| {
        Ok(open.patched(DealPatch { closing_note: Some(typed.trim().to_owned()), ..DealPatch::default() }).into())
    });
    let label = if won { t::close_why_won() } else { t::close_note() };
    let what = Editable { label, place: open.place("closing_note"), raw, editor: Editor::Lines, save };
    let shown = move || match raw.get() {
        note if note.is_empty() => view! { <span class="muted">{t::deal_add_note()}</span> }.into_any(),
        note => view! { <span class="pre" dir="auto">{note}</span> }.into_any(),
    };
    view! { <div class="sub"><InPlace what=what>{move || shown()}</InPlace></div> }
}
