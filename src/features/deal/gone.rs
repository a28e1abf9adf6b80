//! A deal that is not there, or not any more.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    services::drafts::{self, record_word},
    store::{Store, use_store},
};
use kariz_core::{Command, Deal, DealId, Entity, Removal, Table};
use kariz_kit::{CollectView, Icon, Show, dialog::CloseButton, listener};
use leptos::prelude::*;

/// Says why there is no deal to show, and what can be done.
#[component]
pub fn Gone(id: DealId, found: Memo<Option<Arc<Deal>>>, close: Callback<()>) -> impl IntoView {
    let store = use_store();
    let removed = move || found.with(|deal| deal.as_ref().and_then(|deal| deal.removed));
    let binned = move || matches!(removed(), Some(Removal::Binned { .. }));
    let words = move || match removed() {
        Some(Removal::Binned { .. }) => t::deal_gone_binned(),
        Some(Removal::Undone) => t::deal_gone_undone(),
        None => t::deal_gone_unknown(),
    };
    let title = move || found.with(|deal| deal.as_ref().map(|deal| deal.title.clone()));
    let restore = move |_| store.run(Command::Restore(vec![Entity::new(Table::Deals, id)]));
    view! {
        <div class="deal deal--gone">
            <div class="deal__corner"><CloseButton on_close=close/></div>
            <Icon name="history" size="l"/>
            <h1><bdi>{move || title().unwrap_or_else(|| t::deal_gone().to_owned())}</bdi></h1>
            <p class="sub">{move || words()}</p>
            <Show when=binned>
                <button class="btn btn--brand changes" type="button" on:click=listener(restore)>{t::deal_restore()}</button>
            </Show>
            <Typed store=store id=id/>
        </div>
    }
}

/// What was typed about it on this device and not sent: it is not gone with the deal.
#[component]
fn Typed(store: Store, id: DealId) -> impl IntoView {
    let record = record_word(Entity::new(Table::Deals, id));
    let kept = move || {
        let drafts = drafts::all(store).into_iter().filter(|kept| kept.record == record);
        let words = drafts.filter_map(|kept| {
            let text = Some(kept.text().to_owned()).filter(|text| !text.is_empty())?;
            Some(view! { <p class="draft">{t::draft_from(format::lately(kept.at))} <bdi class="pre">{text}</bdi></p> })
        });
        words.collect_view()
    };
    view! { <div>{kept}</div> }
}
