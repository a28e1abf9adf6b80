//! What was typed on this device and not sent, wherever it was.

use kariz_client::{
    format,
    i18n::t,
    route::{Route, use_route},
    services::drafts::{self, Kept},
    store::{Store, title_of, use_store},
    words::table_words,
};
use kariz_core::{DealId, Entity, Table};
use kariz_kit::{CollectView, Show, listener};
use leptos::prelude::*;

/// The panel of drafts; nothing where there are none.
#[component]
pub fn DraftsPanel() -> impl IntoView {
    let store = use_store();
    let kept = move || drafts::all(store);
    view! {
        <Show when=move || !kept().is_empty()>
            <section class="panel" aria-labelledby="settings-drafts">
                <h2 id="settings-drafts">{t::drafts_title()}</h2>
                <p class="sub">{t::drafts_words()}</p>
                <ul class="named">{move || kept().into_iter().map(|kept| view! { <Row kept=kept/> }).collect_view()}</ul>
            </section>
        </Show>
    }
}

#[component]
fn Row(kept: Kept) -> impl IntoView {
    let store = use_store();
    let of = record_of(&kept.record);
    let title = of.and_then(|of| store.book(|book| book.get(of).as_ref().map(title_of)));
    let title = title.unwrap_or_else(|| new_of(&kept.form).to_owned());
    let text = kept.text().to_owned();
    let link = of.and_then(|of| place_of(store, of)).map(|place| {
        view! { <a class="btn btn--s" href=place.hash()>{t::drafts_open()}</a> }
    });
    let when = t::draft_from(format::lately(kept.at));
    let discard = move |_| drafts::forget(store, &kept.form, &kept.record);
    view! {
        <li class="named__row">
            <span class="grow"><b><bdi>{title}</bdi></b><span class="sub pre drafts__t" dir="auto">{text}</span><span class="hint">{when}</span></span>
            {link}
            <button class="btn btn--ghost btn--s" type="button" on:click=listener(discard)>{t::draft_discard()}</button>
        </li>
    }
}

fn record_of(word: &str) -> Option<Entity> {
    let (table, id) = word.split_once(' ')?;
    let table = Table::ALL.iter().find(|known| known.word() == table)?;
    Some(Entity { table: *table, id: id.parse().ok()? })
}

/// What a form would have made, of which no record is there yet.
fn new_of(form: &str) -> &'static str {
    match form {
        "review" | "review-answer" | "decision" => table_words(Table::Reviews),
        "lead" => table_words(Table::Leads),
        "pipeline" => table_words(Table::Pipelines),
        "stage" => table_words(Table::Stages),
        _ => t::drafts_new_deal(),
    }
}

/// Where a record is shown: in its deal, or with its lead.
fn place_of(store: Store, of: Entity) -> Option<Route> {
    let deal = |deal: DealId| use_route().get_untracked().with_deal(deal);
    match of.table {
        Table::Deals => Some(deal(of.id.into())),
        Table::Leads => Some(Route::lead(of.id.into())),
        Table::Activities => {
            let activity = store.book(|book| book.activity(of.id.into()).cloned())?;
            activity.deal.map(deal).or_else(|| activity.lead.map(Route::lead))
        }
        _ => None,
    }
}
