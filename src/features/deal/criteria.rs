//! What must be true before the deal is in its next stage, and what is missing where it is (P5).

use std::sync::Arc;

use kariz_client::{browser::clock, i18n::t, parts::link::mail_link_about, words::criterion_words};
use kariz_core::{
    Command, CriterionKey, Needs, Stage, Table,
    entry::{is_met, missing},
    merge_fields::first_name,
};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{open::OpenDeal, path::move_there};

/// The entry criteria of the next stage, to tick; before them, what is missing of those of the stage that it is in.
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
    let lacks = memo(move || {
        store.watch_table(Table::Stages);
        open.watch(Table::Deals, open.id);
        let stage = open.deal.with(|deal| deal.open_stage())?;
        store.book(|book| {
            let keys = open.deal.with(|deal| missing(book, deal));
            Some((book.stage(stage)?.clone(), keys)).filter(|(_, keys)| !keys.is_empty())
        })
    });
    let shown = move || next.get().filter(|stage| !stage.criteria.is_empty());
    view! {
        {dynamic(move || lacks.get().map(|(stage, keys)| view! { <Lacking open=open stage=stage keys=keys/> }))}
        {dynamic(move || shown().map(|stage| view! { <Checklist open=open stage=stage/> }))}
    }
}

/// It is where it is without these: somebody moved it anyway, a merge brought it so, or the stage asks for more since.
#[component]
fn Lacking(open: OpenDeal, stage: Arc<Stage>, keys: Vec<CriterionKey>) -> impl IntoView {
    let items = keys.into_iter().map(|key| view! { <Criterion open=open stage=Arc::clone(&stage) key_of=key/> });
    view! {
        <section class="crit crit--lacking" aria-labelledby="deal-lacks">
            <h2 id="deal-lacks"><Icon name="alert" size="s"/>{t::criteria_missing_here(&stage.name)}</h2>
            <ul>{items.collect_view()}</ul>
        </section>
    }
}

#[component]
fn Checklist(open: OpenDeal, stage: Arc<Stage>) -> impl IntoView {
    let to = stage.id;
    let count = stage.criteria.len();
    let met = {
        let stage = Arc::clone(&stage);
        memo(move || stage.criteria.keys().filter(|key| meets(open, &stage, key)).count())
    };
    let name = stage.name.clone();
    let title = move || t::deal_to_reach(&name, met.get(), count);
    let items = stage.criteria.keys().map(|key| view! { <Criterion open=open stage=Arc::clone(&stage) key_of=*key/> });
    let items = items.collect_view();
    let only_ticks = stage.criteria.keys().all(|key| stage.demand(key).needs == Needs::Tick);
    let name = stage.name.clone();
    let move_on = move || {
        let class = if met.get() == count { "btn btn--s btn--brand" } else { "btn btn--s" };
        view! {
            <button class=class type="button" on:click=listener(move |_| move_there(open, to))>{t::deal_move_to_stage(&name)}</button>
        }
    };
    let ask = Arc::clone(&stage);
    view! {
        <section class="crit" aria-labelledby="deal-crit">
            <h2 id="deal-crit">{move || title()}</h2>
            <ul>{items}</ul>
            {dynamic(move || (met.get() < count).then(|| view! { <AskBuyer open=open stage=Arc::clone(&ask)/> }))}
            {dynamic(move || (met.get() == count || !only_ticks).then(|| move_on.clone()()))}
        </section>
    }
}

/// Whether the deal would meet a criterion now.
fn meets(open: OpenDeal, stage: &Stage, key: &CriterionKey) -> bool {
    open.watch(Table::Deals, open.id);
    open.store.book(|book| {
        open.deal.with(|deal| {
            let at = if deal.open_stage() == Some(stage.id) { deal.stands_since() } else { clock::now() };
            is_met(book, stage, key, deal, at)
        })
    })
}

#[component]
fn Criterion(open: OpenDeal, stage: Arc<Stage>, key_of: CriterionKey) -> impl IntoView {
    let words = criterion_words(&stage, &key_of);
    let is_tick = stage.demand(&key_of).needs == Needs::Tick;
    let required = stage.requires(&key_of);
    let ok = memo(move || meets(open, &stage, &key_of));
    let tick = move |ticked: bool| open.store.run(Command::TickCriterion(open.id, key_of, ticked));
    let icon = move || match ok.get() {
        true => view! { <Icon name="check" size="s"/> }.into_any(),
        false => view! { <Icon name="alert" size="s"/> }.into_any(),
    };
    let required = required.then(|| view! { <span class="crit__must">{t::criterion_required()}</span> });
    let line = if is_tick {
        view! {
            <label>
                <input
                    class="vh"
                    type="checkbox"
                    prop:checked=ok
                    on:change:target=move |event| tick(event.target().checked())
                />
                {icon}
                <bdi>{words}</bdi>
                {required}
            </label>
        }
        .into_any()
    } else {
        let said = move || if ok.get() { t::criterion_is_met() } else { t::criterion_is_not_met() };
        view! {
            <span class="crit__fact">{icon}<span class="vh">{said}</span><bdi>{words}</bdi>{required}</span>
        }
        .into_any()
    };
    view! { <li class:ok=ok class:no=move || !ok.get()>{line}</li> }
}

/// A mail to the contact about what is missing, in the user's own mail program (W4).
#[component]
fn AskBuyer(open: OpenDeal, stage: Arc<Stage>) -> impl IntoView {
    let link = move || {
        let contact = open.contact()?;
        let missing = stage.criteria.keys().filter(|key| !meets(open, &stage, key));
        let missing: String = missing.map(|key| format!("- {}\n", criterion_words(&stage, key))).collect();
        let title = open.deal.with(|deal| deal.title.clone());
        let first_name = first_name(&contact.name);
        mail_link_about(&contact, &title, &missing).map(|link| (link, first_name))
    };
    dynamic(move || {
        link().map(|(link, name)| view! { <a class="btn btn--s" href=link><Icon name="mail" size="s"/>{t::deal_ask(name)}</a> })
    })
}
