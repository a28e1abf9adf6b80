//! The reviews that were held.

use kariz_client::{
    browser::clock,
    format,
    i18n::{dotted, t},
    words::name_of,
};
use kariz_core::{ReviewId, Table, review};
use kariz_kit::{Each, Show, listener, reactive::memo};
use leptos::prelude::*;

use super::{held::Held, time::hours};

/// So many are shown.
const SHOWN: usize = 20;

#[component]
pub fn Former(held: Held) -> impl IntoView {
    let all = memo(move || {
        held.store.watch_table(Table::Reviews);
        held.store.book(|book| {
            book.reviews_latest_first()
                .filter(|review| review.is_over())
                .take(SHOWN)
                .map(|review| review.id)
                .collect::<Vec<_>>()
        })
    });
    view! {
        <section class="panel" aria-labelledby="rv-former">
            <div class="panel__h"><h2 id="rv-former">{t::review_former()}</h2></div>
            <Show when=move || !all.with(Vec::is_empty) fallback=move || view! { <p class="hint">{t::review_none_yet()}</p> }>
                <ul class="formers"><Each of=move || all.get() key=|id: &ReviewId| id.to_string() let:id><FormerRow held=held id=id/></Each></ul>
            </Show>
        </section>
    }
}

#[component]
fn FormerRow(held: Held, id: ReviewId) -> impl IntoView {
    let store = held.store;
    let review = memo(move || held.of(id));
    let name = move || review.with(|review| review.as_ref().map(|review| review.name.clone()).unwrap_or_default());
    let about = move || {
        let review = review.get()?;
        let by = review.by.and_then(|id| name_of(store, Table::Members, id)).unwrap_or_default();
        let decided = review.decisions.len();
        // What cannot be is not shown as a fact (B5).
        let began = review::began(&review, clock::now()).map(format::moment).unwrap_or_default();
        let took = review::took(&review).map(|seconds| hours(seconds.into())).unwrap_or_default();
        Some(dotted([began, took, t::review_decided_n(decided), by]))
    };
    view! {
        <li>
            <button class="link" type="button" on:click=listener(move |_| held.shown.set(Some(id)))><bdi>{name}</bdi></button>
            <small class="num">{about}</small>
        </li>
    }
}
