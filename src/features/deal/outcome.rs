//! How a closed deal ended (P6).

use kariz_client::{format, i18n::t, words::name_of};
use kariz_core::{DealPatch, DealStatus, Table};
use kariz_kit::{Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    actions_bar::reopen,
    in_place::{Editable, Editor, InPlace},
    open::{OpenDeal, StepMode},
};

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
                {(!won).then(|| view! {
                    <button class="btn" type="button" on:click=listener(move |_| open.step.set(StepMode::TryAgain))>{t::deal_try_again()}</button>
                })}
                <button class="btn" type="button" on:click=listener(move |_| reopen(open))>
                    <Icon name="history" size="s"/>{t::deal_reopen()}
                </button>
            </div>
        </section>
    }
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
        open.edit(DealPatch { closing_note: Some(typed.trim().to_owned()), ..DealPatch::default() });
        Ok(())
    });
    let label = if won { t::close_why_won() } else { t::close_note() };
    let what = Editable { label, raw, editor: Editor::Lines, save };
    let shown = move || match raw.get() {
        note if note.is_empty() => view! { <span class="muted">{t::deal_add_note()}</span> }.into_any(),
        note => view! { <span class="pre" dir="auto">{note}</span> }.into_any(),
    };
    view! { <div class="sub"><InPlace what=what>{move || shown()}</InPlace></div> }
}
