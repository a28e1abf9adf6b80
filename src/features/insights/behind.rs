//! The deals (or leads) behind a number.

use kariz_client::{
    format,
    i18n::t,
    route::{Page, use_route},
    store::Store,
};
use kariz_core::{
    DealId, DealStatus, LeadId,
    metrics::{DealSet, LeadSet},
};
use kariz_kit::{CollectView, Dialog, Show, listener};
use leptos::prelude::*;

use super::model::Model;
use crate::shell::among::{self, Among};

/// How many rows are shown at first; the rest on request.
const FIRST: usize = 100;

/// What a number was counted from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Behind {
    /// Deals.
    Deals(DealSet),
    /// Leads.
    Leads(LeadSet),
}

/// The list behind a number.
#[component]
pub fn BehindDialog(
    model: Model,
    title: String,
    behind: Behind,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let all = RwSignal::new(false);
    let close = Callback::new(move |()| on_close.run(()));
    let (count, rows) = match behind {
        Behind::Deals(set) => {
            let deals = model.behind(set);
            (deals.len(), Rows::Deals(deals))
        }
        Behind::Leads(set) => {
            let leads = model.leads_behind(set);
            (leads.len(), Rows::Leads(leads))
        }
    };
    let rows = StoredValue::new(rows);
    let what = title.clone();
    let show_in_list = move || {
        let deals = rows.with_value(|rows| if let Rows::Deals(deals) = rows { deals.clone() } else { Vec::new() });
        close.run(());
        among::show(Among { title: what.clone(), deals, from: Page::INSIGHTS });
    };
    let shown = move || if all.get() { usize::MAX } else { FIRST };
    view! {
        <Dialog title=title on_close=close wide=true>
            <p class="hint num" role="status">{t::insights_behind(count)}</p>
            <ul class="behind">
                {move || rows.with_value(|rows| match rows {
                    Rows::Deals(deals) => deals.iter().take(shown()).map(|id| view! { <DealRow id=*id store=model.store on_open=close/> }).collect_view().into_any(),
                    Rows::Leads(leads) => leads.iter().take(shown()).map(|id| lead_row(model.store, *id)).collect_view().into_any(),
                })}
            </ul>
            {(matches!(behind, Behind::Deals(_)) && count > 0).then(|| view! {
                <button class="btn" type="button" on:click=listener(move |_| show_in_list())>{t::insights_as_list()}</button>
            })}
            <Show when=move || { !all.get() && count > FIRST }>
                <button class="btn" type="button" on:click=listener(move |_| all.set(true))>{t::insights_show_all(count)}</button>
            </Show>
        </Dialog>
    }
}

enum Rows {
    Deals(Vec<DealId>),
    Leads(Vec<LeadId>),
}

#[component]
fn DealRow(id: DealId, store: Store, on_open: Callback<()>) -> impl IntoView {
    let route = use_route();
    let deal = store.book(|book| book.deal(id).cloned())?;
    let today = store.today.get_untracked();
    let organisation =
        store.book(|book| deal.organisation.and_then(|id| book.organisation(id)).map(|found| found.name.clone()));
    let standing = match deal.status {
        DealStatus::Open { stage, .. } => {
            store.book(|book| book.stage(stage).map(|stage| stage.name.clone())).unwrap_or_default()
        }
        DealStatus::Won { closed_on } => t::insights_won_on(format::date(closed_on, today)),
        DealStatus::Lost { closed_on, .. } => t::insights_lost_on(format::date(closed_on, today)),
    };
    Some(view! {
        <li class="behind__row">
            <a href=route.get_untracked().with_deal(id).hash() on:click=listener(move |_| on_open.run(()))>
                <bdi>{deal.title.clone()}</bdi>
                <small><bdi>{organisation}</bdi></small>
            </a>
            <span class="muted num">{t::insights_made_on(format::date(deal.created_on, today))}</span>
            <span>{standing}</span>
            <b class="num">{deal.value.map_or_else(|| "–".to_owned(), format::money)}</b>
        </li>
    })
}

fn lead_row(store: Store, id: LeadId) -> impl IntoView {
    let lead = store.book(|book| book.lead(id).cloned())?;
    let today = store.today.get_untracked();
    Some(view! {
        <li class="behind__row">
            <span><bdi>{lead.name.clone()}</bdi><small><bdi>{lead.organisation.clone()}</bdi></small></span>
            <span class="muted num">{format::date(lead.created_on, today)}</span>
        </li>
    })
}
