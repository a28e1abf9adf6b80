//! Every field that has two good values, in one place, until somebody has chosen (L5).

use kariz_client::{
    i18n::t,
    parts::{ConflictNotice, conflicts_left},
    route::use_route,
    store::{Store, Topic, use_store},
    words::table_words,
};
use kariz_core::{AnyRecord, Conflict, DealId};
use kariz_kit::{Dialog, Each, Show, Step, listener, reactive::memo};
use leptos::prelude::*;

use crate::shell::{
    Feature,
    intents::{self, Asked, ShowConflicts},
    kind,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature { shows: &[kind::<ShowConflicts>], ..Feature::NOTHING };

/// The list of all of them.
pub fn show(asked: &Asked) -> Option<AnyView> {
    asked.get::<ShowConflicts>().map(|_| view! { <ConflictsDialog/> }.into_any())
}

/// So many are listed; others come up as these are chosen.
const SHOWN: usize = 40;

/// What is in conflict, as far as it can be chosen: a record that cannot be read has to be mended first.
fn conflicts(store: Store) -> Vec<Conflict> {
    store.watch(Topic::Conflicts);
    store.book(|book| {
        let readable = book.all_conflicts().filter(|(entity, _)| book.get(*entity).is_some());
        readable.flat_map(|(_, conflicts)| conflicts).take(SHOWN).cloned().collect()
    })
}

#[component]
fn ConflictsDialog() -> impl IntoView {
    let store = use_store();
    let listed = memo(move || conflicts(store));
    let left = conflicts_left(store);
    let more = move || left.get().saturating_sub(listed.with(Vec::len));
    let is_done = move || listed.with(Vec::is_empty);
    view! {
        <Dialog title=t::conflicts_title() wide=true on_close=|()| intents::close()>
            <Show when=move || !is_done()><p class="sub">{t::conflicts_words()}</p></Show>
            <Each of=move || listed.get() key=|conflict: &Conflict| format!("{conflict:?}") let:conflict><Row conflict=conflict/></Each>
            {move || (more() > 0).then(|| view! { <p class="hint">{t::conflicts_more(more())}</p> })}
            <Show when=is_done>
                <Step title=t::conflicts_none()>
                    <p class="sub">{t::conflicts_none()}</p>
                    <div class="dialog__foot">
                        <button class="btn btn--brand" type="button" on:click=listener(move |_| intents::close())>{t::close()}</button>
                    </div>
                </Step>
            </Show>
        </Dialog>
    }
}

/// One of them: of what it is, and the deal that it belongs to.
#[component]
fn Row(conflict: Conflict) -> impl IntoView {
    let (store, route) = (use_store(), use_route());
    let kind = table_words(conflict.entity.table);
    let deal = deal_of(store, &conflict);
    let link = deal.map(|deal| {
        let address = move || route.get().with_deal(deal).hash();
        view! { <a href=address on:click=listener(move |_| intents::close())>{t::conflicts_open_deal()}</a> }
    });
    view! {
        <ConflictNotice conflict=conflict><p class="cf__of"><span class="chip">{kind}</span>{link}</p></ConflictNotice>
    }
}

fn deal_of(store: Store, conflict: &Conflict) -> Option<DealId> {
    store.book(|book| match book.get(conflict.entity)? {
        AnyRecord::Deal(deal) => Some(deal.id),
        AnyRecord::Activity(activity) => activity.deal,
        _ => None,
    })
}
