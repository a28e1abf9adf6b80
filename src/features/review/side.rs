//! Beside the walk: decisions, notes, who is here, the month.

use kariz_client::{i18n::t, parts::next_step::step_when, store::is_view, words::name_of};
use kariz_core::{ActivityId, LogKey, Review, Table, command::ReviewChange};
use kariz_kit::{Each, Icon, Show, dynamic, listener};
use leptos::prelude::*;

use super::{decide::Decide, held::Held, here::Here, notes::Notes, page::MonthPanel};
use crate::shell::intents::ask;

#[component]
pub fn Side(held: Held) -> impl IntoView {
    view! {
        <aside class="rv__side" aria-label=t::review_beside()>
            <Decisions held=held/>
            <Notes held=held/>
            <Here held=held/>
            <MonthPanel held=held/>
        </aside>
    }
}

#[component]
fn Decisions(held: Held) -> impl IntoView {
    let all = move || {
        let review = held.review()?;
        // A copy may bring more than can be made here (B9).
        let some = review.decisions.iter().take(Review::MOST_DECISIONS);
        Some(some.map(|(key, text)| (*key, text.clone(), review.step_of(key))).collect::<Vec<_>>())
    };
    let of = move || all().unwrap_or_default();
    let add = move |_| {
        if let Some(review) = held.running.get_untracked() {
            ask(Decide { review, deal: None });
        }
    };
    view! {
        <section class="panel" aria-labelledby="rv-decisions">
            <div class="panel__h">
                <h2 id="rv-decisions">{t::review_decisions()}</h2>
                {(!is_view()).then(|| view! { <button class="btn btn--ghost btn--s" type="button" on:click=listener(add)><Icon name="plus" size="s"/>{t::add()}</button> })}
            </div>
            <Show when=move || !of().is_empty() fallback=move || view! { <p class="hint">{t::review_no_decisions()}</p> }>
                <ol class="dcs"><Each of=of key=|(key, text, _): &(LogKey, String, ActivityId)| format!("{key:?} {text}") let:one><Decision held=held key=one.0 text=one.1 step=one.2/></Each></ol>
            </Show>
        </section>
    }
}

#[component]
fn Decision(held: Held, key: LogKey, text: String, step: ActivityId) -> impl IntoView {
    let store = held.store;
    let planned = move || {
        store.watch_table(Table::Activities);
        let found = store.book(|book| book.activity(step).cloned())?;
        let owner = found.owner.and_then(|id| name_of(store, Table::Members, id)).unwrap_or_default();
        let when = if found.done_at.is_some() {
            t::review_step_done().to_owned()
        } else {
            step_when(&found, store.today.get())
        };
        found.removed.is_none().then(|| kariz_client::i18n::dotted([when, owner]))
    };
    let label = t::review_take_back(&text);
    let remove = move |_| held.keep(ReviewChange { decisions: vec![(key, None)], ..ReviewChange::default() });
    view! {
        <li>
            <Icon name="check" size="s"/>
            <span><bdi>{text}</bdi>{dynamic(move || planned().map(|words| view! { <small class="num">{words}</small> }))}</span>
            <button class="btn btn--ghost btn--icon btn--s changes" type="button" aria-label=label.clone() title=label on:click=listener(remove)><Icon name="close" size="s"/></button>
        </li>
    }
}
