//! A deal of the walk: what is said of it, how it stands now, and what can be done with it.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    parts::{Avatar, NextStepLine},
    route::use_route,
    words::{name_of, stage_name},
};
use kariz_core::{Command, Deal, DealId, DealStatus, ReviewStep, StageId, Table, command::MoveDeals, review::Item};
use kariz_kit::{CollectView, Icon, Menu, MenuItem, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{decide::Decide, held::Held, park::Park, words};
use crate::shell::intents::{Close, NurtureLeads, PlanStep, ask};

#[component]
pub fn ItemRow(held: Held, step: ReviewStep, item: Item) -> impl IntoView {
    let (store, route, id) = (held.store, use_route(), item.deal);
    let deal = memo(move || store.deal(id));
    let here = memo(move || held.deal.get() == Some(id));
    let title = move || deal.with(|deal| deal.as_ref().map(|deal| deal.title.clone()).unwrap_or_default());
    let whom = move || {
        let organisation = deal.with(|deal| deal.as_ref().and_then(|deal| deal.organisation))?;
        name_of(store, Table::Organisations, organisation)
    };
    let worth = move || deal.with(|deal| deal.as_ref().and_then(|deal| deal.value)).map(format::money);
    let stands = move || {
        let deal = deal.get()?;
        Some(match deal.status {
            DealStatus::Open { stage, .. } => stage_name(store, stage),
            DealStatus::Won { closed_on } => t::review_won_on(format::date(closed_on, store.today.get())),
            DealStatus::Lost { closed_on, .. } => t::review_lost_on(format::date(closed_on, store.today.get())),
        })
    };
    let why = move || {
        let deal = deal.get().filter(|deal| !deal.is_open())?;
        Some(deal.closing_note.trim().to_owned()).filter(|note| !note.is_empty())
    };
    let reason = move || {
        let DealStatus::Lost { reason: Some(reason), .. } = deal.get()?.status else { return None };
        name_of(store, Table::Reasons, reason)
    };
    let notes = item.notes.iter().map(|note| view! { <li>{words::note(store, note)}</li> }).collect_view();
    let acts = move || deal.get().map(|deal| view! { <Acts held=held step=step deal=deal/> });
    let is_open = memo(move || deal.with(|deal| deal.as_ref().is_some_and(|deal| deal.is_open())));
    view! {
        <li class="rv-item" class:rv-item--here=move || here.get() data-row=id.to_string() aria-current=move || here.get().then_some("true") on:focusin=listener(move |_: leptos::ev::FocusEvent| held.deal.set(Some(id)))>
            <Avatar member=Signal::derive(move || deal.with(|deal| deal.as_ref().and_then(|deal| deal.owner)))/>
            <div class="rv-item__what">
                <a class="rv-item__link" href=move || route.get().with_deal(id).hash()><bdi>{title}</bdi></a>
                <small><bdi>{whom}</bdi>" "<span class="num">{worth}</span>" "<span class="rv-item__stands"><bdi>{stands}</bdi></span></small>
            </div>
            <div class="rv-item__why num">
                {move || reason().map(|reason| view! { <span class="chip"><bdi>{reason}</bdi></span> })}
                <bdi>{why}</bdi>
                <ul>{notes}</ul>
                {dynamic(move || is_open.get().then(|| view! { <NextStepLine deal=id/> }))}
            </div>
            <div class="rv-item__acts changes">{dynamic(acts)}</div>
        </li>
    }
}

/// What can be done with an open deal, or with a lost one.
#[component]
fn Acts(held: Held, step: ReviewStep, deal: Arc<Deal>) -> impl IntoView {
    let id = deal.id;
    let decision = move || {
        view! { <button class="btn btn--s" type="button" on:click=listener(move |_| decide(held, id))><Icon name="plus" size="s"/>{t::review_decision()}</button> }
    };
    if !deal.is_open() {
        let retry = matches!(deal.status, DealStatus::Lost { .. }).then(|| view! {
            <button class="btn btn--s" type="button" on:click=listener(move |_| ask(NurtureLeads { leads: Vec::new(), deals: vec![id] }))>{t::review_try_again()}</button>
        });
        return view! { {retry}{decision()} }.into_any();
    }
    let plans = matches!(step, ReviewStep::NoStep | ReviewStep::Stuck);
    let first = match plans {
        true => view! { <button class="btn btn--s" type="button" on:click=listener(move |_| ask(PlanStep(id)))>{t::review_plan()}</button> }.into_any(),
        false => view! { <button class="btn btn--s" type="button" on:click=listener(move |_| onward(held, id, true))>{t::review_on()}</button> }.into_any(),
    };
    let label = t::review_acts(&deal.title);
    view! {
        {first}
        {decision()}
        <Menu label=label>
            <MenuItem on_select=move |()| onward(held, id, true)>{t::review_on()}</MenuItem>
            <MenuItem on_select=move |()| onward(held, id, false)>{t::review_go_back()}</MenuItem>
            <MenuItem on_select=move |()| ask(PlanStep(id))>{t::review_plan()}</MenuItem>
            <MenuItem on_select=move |()| ask(Park(id))>{t::review_park()}</MenuItem>
            <MenuItem on_select=move |()| ask(Close { deals: vec![id], won: true })>{t::review_close_won()}</MenuItem>
            <MenuItem on_select=move |()| ask(Close { deals: vec![id], won: false })>{t::review_close_lost()}</MenuItem>
        </Menu>
    }
    .into_any()
}

/// Asks what was decided about a deal.
pub fn decide(held: Held, deal: DealId) {
    if let Some(review) = held.running.get_untracked() {
        ask(Decide { review, deal: Some(deal) });
    }
}

/// One stage on, or back; what the stage asks for is asked as everywhere.
pub fn onward(held: Held, id: DealId, forward: bool) {
    let store = held.store;
    let Some(to) = beside(held, id, forward) else {
        return kariz_kit::toast(if forward { t::review_last_stage() } else { t::review_first_stage() });
    };
    let name = untrack(|| stage_name(store, to));
    let moving = MoveDeals { deals: vec![id], to, ..MoveDeals::default() };
    store.run_and(Command::MoveDeals(moving), move |done| {
        if done {
            kariz_client::store::toast_with_undo(t::review_moved_to(name));
        }
    });
}

fn beside(held: Held, id: DealId, forward: bool) -> Option<StageId> {
    held.store.book(|book| {
        let deal = book.deal(id)?;
        let now = deal.open_stage()?;
        let stages: Vec<StageId> = book.stages_of(book.pipeline_of(deal)).map(|stage| stage.id).collect();
        let at = stages.iter().position(|stage| *stage == now)?;
        let to = if forward { at.checked_add(1)? } else { at.checked_sub(1)? };
        stages.get(to).copied()
    })
}
