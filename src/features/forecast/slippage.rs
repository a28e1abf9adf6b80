//! How often expected days are pushed, how far, and by whom; what is trimmed before winning (M25).

use kariz_client::{
    format,
    i18n::t,
    parts::{Avatar, chart::SaveAs},
    route::use_route,
    words::name_of,
};
use kariz_core::{
    DealId, Table,
    forecast::{Pusher, Slippage},
};
use kariz_kit::{CollectView, listener};
use leptos::prelude::*;

use super::{columns::show_deals, model::Model};

/// So many deals and people are shown: the most pushed.
const SHOWN: usize = 5;

/// The panel.
#[component]
pub fn SlippagePanel(model: Model) -> impl IntoView {
    view! {
        <section class="panel fc-slippage" aria-labelledby="fc-slippage">
            <div class="panel__h"><h2 id="fc-slippage">{t::forecast_slippage()}</h2><SaveAs name=t::forecast_slippage()/></div>
            {move || pushed(model)}
            {move || pushers(model)}
            {move || trimmed(model)}
        </section>
    }
}

fn pushed(model: Model) -> impl IntoView {
    let Slippage { pushed, often, late, .. } = (*model.slippage.get()).clone();
    let route = use_route();
    let all: Vec<DealId> = pushed.iter().map(|(deal, _)| *deal).collect();
    let words =
        if pushed.is_empty() { t::forecast_slippage_none().to_owned() } else { t::forecast_slippage_often(often) };
    let row = move |(id, times): (DealId, usize)| {
        let deal = model.store.deal(id)?;
        Some(view! {
            <li><a href=move || route.get().with_deal(id).hash()><bdi>{deal.title.clone()}</bdi></a><span class="num muted">{t::forecast_pushed(times)}</span></li>
        })
    };
    let rows = pushed.into_iter().take(SHOWN).filter_map(row).collect_view();
    let list = (!all.is_empty()).then(|| view! {
        <button class="btn btn--s" type="button" on:click=listener(move |_| show_deals(t::forecast_slippage_open().to_owned(), all.clone()))>{t::forecast_as_list()}</button>
    });
    let late = (!late.is_empty()).then(|| view! {
        <button class="btn btn--s" type="button" on:click=listener(move |_| show_deals(t::forecast_late().to_owned(), late.clone()))>{t::forecast_show_late()}</button>
    });
    view! {
        <h3 class="fc-sub">{t::forecast_slippage_open()}</h3>
        <ul class="fc-lines">{rows}</ul>
        <p class="hint">{words}</p>
        <div class="row wrap">{list}{late}</div>
    }
}

fn pushers(model: Model) -> Option<impl IntoView> {
    let by = model.slippage.with(|slippage| slippage.by.clone());
    if by.is_empty() {
        return None;
    }
    let row = move |pusher: Pusher| {
        let name = pusher.member.and_then(|id| name_of(model.store, Table::Members, id));
        let name = name.unwrap_or_else(|| t::forecast_slippage_unknown().to_owned());
        view! {
            <li>
                <span class="row"><Avatar member=pusher.member/><bdi>{name}</bdi></span>
                <span class="num muted">{t::forecast_slippage_by(pusher.pushes, pusher.deals, pusher.days)}</span>
            </li>
        }
    };
    Some(view! {
        <h3 class="fc-sub">{t::forecast_slippage_who()}</h3>
        <ul class="fc-lines">{by.into_iter().take(SHOWN).map(row).collect_view()}</ul>
    })
}

fn trimmed(model: Model) -> Option<impl IntoView> {
    let Slippage { won, trimmed, median_trim, .. } = (*model.slippage.get()).clone();
    if won == 0 {
        return None;
    }
    let words = match trimmed.len() {
        0 => t::forecast_trimmed_none(won),
        n => t::forecast_trimmed(n, won, format::percent(median_trim.unwrap_or_default() as f64 / 1e6)),
    };
    let list = (!trimmed.is_empty()).then(|| view! {
        <button class="btn btn--s" type="button" on:click=listener(move |_| show_deals(t::forecast_slippage().to_owned(), trimmed.clone()))>{t::forecast_show_trimmed()}</button>
    });
    Some(view! { <p class="hint">{words}</p>{list} })
}
