//! What was removed, and taking it out again.

use kariz_client::{
    format,
    i18n::t,
    store::{title_of, toast_with_undo, use_store},
};
use kariz_core::{AnyRecord, Command, Entity, Table};
use kariz_kit::{Each, Icon, Show, listener};
use leptos::prelude::*;

/// The bin: removed records, the latest first.
#[component]
pub fn Bin() -> impl IntoView {
    let store = use_store();
    let entries = move || {
        Table::ALL.iter().for_each(|table| store.watch_table(*table));
        store.book(|book| book.bin())
    };
    view! {
        <Show
            when=move || !entries().is_empty()
            fallback=|| view! { <div class="empty empty--page"><h2>{t::deals_bin_empty()}</h2><p>{t::deals_bin_words()}</p></div> }
        >
            <ul class="bin" aria-label=t::deals_bin()>
                <Each of=entries key=|record: &AnyRecord| record.entity().id.to_string() let:record><BinRow record=record/></Each>
            </ul>
        </Show>
    }
}

#[component]
fn BinRow(record: AnyRecord) -> impl IntoView {
    let store = use_store();
    let entity: Entity = record.entity();
    let title = title_of(&record);
    let value = match &record {
        AnyRecord::Deal(deal) => deal.value.map(format::money),
        _ => None,
    };
    let restored = title.clone();
    let restore = move |_| {
        let restored = restored.clone();
        store.run_then(Command::Restore(vec![entity]), move |result| {
            if result.is_ok() {
                toast_with_undo(t::deals_restored(restored));
            }
        });
    };
    let label = t::deals_restore_named(&title);
    view! {
        <li class="bin__row">
            <span class="grow"><bdi>{title}</bdi></span>
            <span class="num muted">{value}</span>
            <button class="btn btn--s changes" type="button" aria-label=label on:click=listener(restore)><Icon name="undo" size="s"/>{t::deals_restore()}</button>
        </li>
    }
}
