//! What showed that a lead is ready (Q5, Q6): each point opened to what gave it; recording a signal is one tap.

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    words::{sign_words, source_words},
};
use kariz_core::{
    Command, Date, LeadId, Sign, Source, Table,
    score::{MOST, Part, Score, in_force},
};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{inbox::Inbox, words::whom};

/// Points with what gave them, and buttons for what happened just now.
#[component]
pub fn EngagementPanel(inbox: Inbox, id: LeadId, score: Memo<Score>) -> impl IntoView {
    let store = inbox.store;
    let named = move |source: Source| store.book(|book| source_words(book, source));
    let parts = move || {
        let parts = score.with(|score| score.engagement.parts.clone());
        parts.into_iter().map(|part| view! { <Given part=part what=named(part.rule.source)/> }).collect_view()
    };
    let signs = memo(move || {
        store.watch_table(Table::Workspaces);
        store.book(|book| {
            let signs = in_force(book.workspace().map(|workspace| &**workspace)).into_iter().filter_map(|rule| {
                match rule.source {
                    Source::Signal(sign) => Some((sign, sign_words(book, sign))),
                    Source::Touch(_) => None,
                }
            });
            signs.collect::<Vec<_>>()
        })
    });
    let record = move |(sign, name): (Sign, String)| {
        let said = t::leads_signal_recorded(whom(store, &[id]), name);
        inbox.run(Command::SignalLeads(vec![id], sign), said);
    };
    let button = move |(sign, name): (Sign, String)| {
        let shown = name.clone();
        view! { <button class="view" type="button" on:click=listener(move |_| record((sign, name.clone())))><Icon name="plus" size="s"/><bdi>{shown}</bdi></button> }
    };
    view! {
        <section class="lsec">
            <div class="lsec__h">
                <h3>{t::leads_engagement()}</h3>
                <span class="muted num">{move || t::leads_points_of(format::number(f64::from(score.with(|score| score.engagement.total()))), format::number(f64::from(MOST)))}</span>
            </div>
            {dynamic(move || score.with(|score| score.engagement.parts.is_empty()).then(|| view! { <p class="hint">{t::leads_engagement_none()}</p> }))}
            <ul class="lsigs">{parts}</ul>
            <div class="lsigs__add changes" role="group" aria-label=t::leads_record()>{move || signs.get().into_iter().map(button).collect_view()}</div>
        </section>
    }
}

/// Today and yesterday in words; nothing that happened is late.
fn when(on: Date) -> String {
    let today = clock::today();
    if today.days_since(on) < 2 { format::due(on, today) } else { format::date(on, today) }
}

/// What gave points, how often and when, and how much is left of it.
#[component]
fn Given(part: Part, what: String) -> impl IntoView {
    let on = clock::with_zone(|zone| zone.date_of(part.latest));
    let how = match part.rule.fades_over {
        0 => t::leads_lasting_when(part.times, when(on)),
        days => t::leads_signal_when(part.times, when(on), days),
    };
    let most = part.rule.cap.max(1) * 10;
    view! {
        <li>
            <span><bdi>{what}</bdi><small class="num">{how}</small></span>
            <span class="meter" aria-hidden="true" style:--v=format!("{:.2}", f64::from(part.tenths) / f64::from(most))><i></i></span>
            <b class="num">{format::signed(f64::from(part.points()))}</b>
        </li>
    }
}
