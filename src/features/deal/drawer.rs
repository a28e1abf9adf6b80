//! The drawer: the deal's parts in their places.

use kariz_client::{
    i18n::t,
    parts::Changeable,
    route::{Route, use_route},
    store::use_store,
};
use kariz_core::DealId;
use kariz_kit::{Drawer, reactive::memo};
use leptos::prelude::*;

use super::{
    compose::Compose,
    conflicts::Conflicts,
    criteria::Criteria,
    fields::{About, KeyFields},
    gone::Gone,
    header::Header,
    history::History,
    keys,
    next_step::NextStepBox,
    open::OpenDeal,
    outcome::OutcomeNote,
    people::People,
    timeline::Timeline,
    touches::Touches,
};

/// The deal, over the page.
#[component]
pub fn DealDrawer(
    /// Which deal.
    id: DealId,
) -> impl IntoView {
    let store = use_store();
    let route = use_route();
    let found = memo(move || store.deal(id));
    let deal = memo(move || found.get().unwrap_or_default());
    let there = memo(move || found.with(|deal| deal.as_ref().is_some_and(|deal| deal.removed.is_none())));
    let title =
        Signal::derive(move || found.get().map_or_else(|| t::deal_gone().to_owned(), |deal| deal.title.clone()));
    let close = Callback::new(move |()| {
        // In place of this entry of the browser's history: Back does not open the deal again.
        let _ = window().location().replace(&Route::page(route.get_untracked().page).hash());
    });
    let open = OpenDeal::new(id, deal, store);
    keys::listen(open);
    view! {
        <Drawer title=title on_close=close>
            {move || match there.get() {
                true => view! { <Parts open=open close=close/> }.into_any(),
                false => view! { <Gone id=id found=found close=close/> }.into_any(),
            }}
        </Drawer>
    }
}

#[component]
fn Parts(open: OpenDeal, close: Callback<()>) -> impl IntoView {
    view! {
        <div class="deal">
            <Header open=open close=close/>
            <Changeable><Criteria open=open/></Changeable>
            <div class="db">
                <div class="db__main">
                    <Changeable><OutcomeNote open=open/></Changeable>
                    <Conflicts open=open/>
                    <Changeable><NextStepBox open=open/></Changeable>
                    <section class="panel" aria-labelledby="deal-activity">
                        <div class="panel__h"><h2 id="deal-activity">{t::deal_activity()}</h2></div>
                        <Touches open=open/>
                        <Compose open=open/>
                        <Timeline open=open/>
                    </section>
                    <History open=open/>
                </div>
                <div class="db__side">
                    <Changeable>
                        <KeyFields open=open/>
                        <About open=open/>
                        <People open=open/>
                    </Changeable>
                </div>
            </div>
        </div>
    }
}
