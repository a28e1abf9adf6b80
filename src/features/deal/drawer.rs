//! The drawer: the deal's parts in their places.

use kariz_client::{i18n::t, parts::Changeable, route::use_route, store::use_store};
use kariz_core::{DealId, Table};
use kariz_kit::{Drawer, Later, dynamic, reactive::memo};
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
    qualification::Qualification,
    signals::{Signals, Suggested},
    timeline::Timeline,
    touches::Touches,
};
use crate::shell::{
    intents::{Asked, SequencesOf},
    view_of,
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
        route.get_untracked().leave();
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

/// The sequences in which it is, or was; nothing is fetched for a deal that never was in one (W3).
#[component]
fn Sequences(open: OpenDeal) -> impl IntoView {
    let is_in_some = memo(move || {
        open.store.watch_table(Table::Enrolments);
        open.store.book(|book| book.enrolments_of(open.id.0).next().is_some())
    });
    dynamic(move || is_in_some.get().then(|| view_of(Asked::new(SequencesOf(open.entity())))))
}

#[component]
fn Parts(open: OpenDeal, close: Callback<()>) -> impl IntoView {
    view! {
        <div class="deal">
            <Header open=open close=close/>
            <Changeable><Suggested open=open/><Criteria open=open/></Changeable>
            <div class="db">
                <div class="db__main">
                    <Changeable><OutcomeNote open=open/></Changeable>
                    <Conflicts open=open/>
                    <Changeable><NextStepBox open=open/></Changeable>
                    <Later>
                        <section class="panel" aria-labelledby="deal-activity">
                            <div class="panel__h"><h2 id="deal-activity">{t::deal_activity()}</h2></div>
                            <Touches open=open/>
                            <Compose open=open/>
                            <Timeline open=open/>
                        </section>
                        <History open=open/>
                    </Later>
                </div>
                <div class="db__side">
                    <Changeable>
                        <KeyFields open=open/>
                        <Later>
                            <About open=open/>
                            <People open=open/>
                            <Sequences open=open/>
                            <Signals open=open/>
                            <Qualification open=open/>
                        </Later>
                    </Changeable>
                </div>
            </div>
        </div>
    }
}
