//! What showed that the buyer is ready (Q6), and the stage that it speaks for (A4).

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    store::toast_with_undo,
    words::{sign_words, stage_name},
};
use kariz_core::{
    Command, Sign, SignalKind, Table, Timestamp,
    suggest::{Suggestion, suggestion},
};
use kariz_kit::{CollectView, Icon, Menu, MenuItem, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{open::OpenDeal, path::move_there};

/// So many of the latest signals are shown.
const SHOWN: usize = 5;

/// "Asked for a quote on 26 Nov: move to Proposal?" One press moves.
#[component]
pub fn Suggested(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let speaks = memo(move || {
        store.watch_table(Table::Stages);
        open.watch(Table::Deals, open.id);
        open.deal.with(|deal| store.book(|book| suggestion(book, deal)))
    });
    let pass = move |_| {
        store.run_and(Command::PassSuggestion(open.id), |done| {
            if done {
                toast_with_undo(t::suggest_passed());
            }
        });
    };
    let line = move |Suggestion { stage, signal, at }: Suggestion| {
        let name = stage_name(store, stage);
        let not_now = t::suggest_pass(&name);
        view! {
            <section class="suggest" aria-label=t::suggest_title()>
                <Icon name="arrow" size="s" flip=true/>
                <p class="grow">
                    {t::suggest_move(t::leads_signal(signal.word()), &name)}
                    " "<small class="muted num">{day(open, at)}</small>
                </p>
                <button class="btn btn--s btn--brand" type="button" on:click=listener(move |_| move_there(open, stage))>{t::deal_move_to_stage(&name)}</button>
                <button class="btn btn--s btn--ghost btn--icon" type="button" aria-label=not_now.clone() title=not_now on:click=listener(pass)><Icon name="close" size="s"/></button>
            </section>
        }
    };
    dynamic(move || speaks.get().map(line))
}

fn day(open: OpenDeal, at: Timestamp) -> String {
    format::date(clock::with_zone(|zone| zone.date_of(at)), open.store.today.get())
}

/// The latest signals of the deal and of the leads that became it, and a menu to record one.
#[component]
pub fn Signals(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let latest = memo(move || {
        open.watch(Table::Deals, open.id);
        store.book(|book| {
            let deal = open.deal.get();
            let of_leads = book.leads_of(open.id).flat_map(|lead| lead.signals.iter());
            let all = deal.signals.iter().chain(of_leads).map(|(key, signal)| (key.at, signal.kind));
            let mut all: Vec<(Timestamp, Sign)> = all.collect();
            all.sort_unstable();
            all.into_iter().rev().take(SHOWN).collect::<Vec<_>>()
        })
    });
    let record = move |kind: SignalKind| {
        let said =
            t::leads_signal_recorded(open.deal.with_untracked(|deal| deal.title.clone()), t::leads_signal(kind.word()));
        store.run_and(Command::SignalDeals(vec![open.id], kind), move |done| {
            if done {
                toast_with_undo(said);
            }
        });
    };
    let item = move |kind: SignalKind| {
        view! { <MenuItem on_select=move |()| record(kind)>{t::leads_signal(kind.word())}</MenuItem> }
    };
    let is_open = memo(move || open.deal.with(|deal| deal.is_open()));
    view! {
        <section class="panel" aria-labelledby="deal-signals">
            <div class="panel__h">
                <h2 id="deal-signals">{t::signals_title()}</h2>
                {dynamic(move || is_open.get().then(|| view! {
                    <Menu label=t::signals_record() icon="plus" class="btn btn--ghost btn--icon">{move || SignalKind::ALL.iter().copied().map(item).collect_view()}</Menu>
                }))}
            </div>
            {dynamic(move || latest.with(Vec::is_empty).then(|| view! { <p class="hint">{t::signals_none()}</p> }))}
            <ul class="sigs">
                {move || latest.get().into_iter().map(|(at, sign)| view! {
                    <li><span class="grow">{store.book(|book| sign_words(book, sign))}</span><small class="muted num">{day(open, at)}</small></li>
                }).collect_view()}
            </ul>
        </section>
    }
}
