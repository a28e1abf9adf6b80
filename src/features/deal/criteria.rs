//! What must be true before the deal is in its next stage (P5).

use std::sync::Arc;

use kariz_client::i18n::t;
use kariz_core::{Command, CriterionKey, Stage, Table};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{link::mail_link_about, open::OpenDeal, path::move_there};

/// The entry criteria of the next stage, to tick.
#[component]
pub fn Criteria(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let next = memo(move || {
        store.watch_table(Table::Stages);
        let here = open.deal.with(|deal| deal.open_stage())?;
        store.book(|book| {
            let pipeline = book.stage(here)?.pipeline;
            let mut after = book.all_stages_of(pipeline).skip_while(|stage| stage.id != here).skip(1);
            after.find(|stage| stage.is_shown()).cloned()
        })
    });
    let shown = move || next.get().filter(|stage| !stage.criteria.is_empty());
    dynamic(move || shown().map(|stage| view! { <Checklist open=open stage=stage/> }))
}

#[component]
fn Checklist(open: OpenDeal, stage: Arc<Stage>) -> impl IntoView {
    let to = stage.id;
    let count = stage.criteria.len();
    let keys: Vec<_> = stage.criteria.keys().copied().collect();
    let met = memo(move || open.deal.with(|deal| keys.iter().filter(|key| deal.ticks.get(key) == Some(&true)).count()));
    let name = stage.name.clone();
    let title = move || t::deal_to_reach(&name, met.get(), count);
    let items =
        stage.criteria.iter().map(|(key, words)| view! { <Criterion open=open key_of=*key words=words.clone()/> });
    let items = items.collect_view();
    let button = {
        let stage = Arc::clone(&stage);
        move || match met.get() == count {
            true => view! {
                <button class="btn btn--s btn--brand" type="button" on:click=listener(move |_| move_there(open, to))>
                    {t::deal_move_to_stage(&stage.name)}
                </button>
            }
            .into_any(),
            false => view! { <AskBuyer open=open stage=Arc::clone(&stage)/> }.into_any(),
        }
    };
    view! {
        <section class="crit" aria-labelledby="deal-crit">
            <h2 id="deal-crit">{move || title()}</h2>
            <ul>{items}</ul>
            {button}
        </section>
    }
}

#[component]
fn Criterion(open: OpenDeal, key_of: CriterionKey, words: String) -> impl IntoView {
    let ticked = memo(move || open.deal.with(|deal| deal.ticks.get(&key_of) == Some(&true)));
    let tick = move |ticked: bool| open.store.run(Command::TickCriterion(open.id, key_of, ticked));
    view! {
        <li class:ok=ticked class:no=move || !ticked.get()>
            <label>
                <input
                    class="vh"
                    type="checkbox"
                    prop:checked=ticked
                    on:change:target=move |event| tick(event.target().checked())
                />
                {move || match ticked.get() {
                    true => view! { <Icon name="check" size="s"/> }.into_any(),
                    false => view! { <Icon name="alert" size="s"/> }.into_any(),
                }}
                {words}
            </label>
        </li>
    }
}

/// A mail to the contact about what is missing, in the user's own mail program (W4).
#[component]
fn AskBuyer(open: OpenDeal, stage: Arc<Stage>) -> impl IntoView {
    let link = move || {
        let contact = open.contact()?;
        let (title, missing) = open.deal.with(|deal| {
            let missing = stage.criteria.iter().filter(|(key, _)| deal.ticks.get(key) != Some(&true));
            (deal.title.clone(), missing.map(|(_, words)| format!("- {words}\n")).collect::<String>())
        });
        let first_name = contact.name.split_whitespace().next().unwrap_or_default().to_owned();
        mail_link_about(&contact, &title, &missing).map(|link| (link, first_name))
    };
    dynamic(move || {
        link().map(|(link, name)| view! { <a class="btn btn--s" href=link><Icon name="mail" size="s"/>{t::deal_ask(name)}</a> })
    })
}
