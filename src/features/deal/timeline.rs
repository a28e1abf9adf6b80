//! What happened, newest first: activities and stage moves (W1).

use kariz_client::{i18n::t, store::Store};
use kariz_core::{ActivityId, Arrange, DealId, LogKey, Table, Timestamp};
use kariz_kit::{Each, Show, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    entry::{ActivityEntry, MoveEntry},
    open::OpenDeal,
};

/// How many entries are shown before somebody asks for all.
const FIRST: usize = 20;

/// An entry of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Entry {
    /// An activity, and which touch it was.
    Activity(ActivityId, Option<u32>),
    /// A stage move.
    Move(LogKey),
}

/// Everything that was done, newest first.
#[component]
pub fn Timeline(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let entries = memo(move || {
        open.watch(Table::Deals, open.id);
        entries(store, open.id)
    });
    let all = RwSignal::new(false);
    let shown = move || {
        let limit = if all.get() { usize::MAX } else { FIRST };
        entries.with(|entries| entries.iter().take(limit).copied().collect::<Vec<_>>())
    };
    let count = memo(move || entries.with(Vec::len));
    view! {
        <ol class="evs" aria-label=t::deal_timeline()>
            <Each of=shown key=|entry| format!("{entry:?}") let:entry>
                {match entry {
                    Entry::Activity(id, touch) => view! { <ActivityEntry open=open id=id touch=touch/> }.into_any(),
                    Entry::Move(key) => view! { <MoveEntry open=open key_of=key/> }.into_any(),
                }}
            </Each>
        </ol>
        <Show when=move || count.get().gt(&0) fallback=|| view! { <p class="hint">{t::deal_timeline_empty()}</p> }>
            <Show when=move || count.get().gt(&FIRST) && !all.get()>
                <button class="btn btn--s" type="button" on:click=listener(move |_| all.set(true))>{move || t::deal_show_all(count.get())}</button>
            </Show>
        </Show>
    }
}

fn entries(store: Store, deal: DealId) -> Vec<Entry> {
    let mut touch = 0;
    store.book(|book| {
        let mut entries: Vec<(Timestamp, Entry)> = Vec::new();
        for activity in book.activities_of(deal).filter(|activity| !activity.is_planned()) {
            let number = activity.is_touch().then(|| {
                touch += 1;
                touch
            });
            entries.push((activity.moment(), Entry::Activity(activity.id, number)));
        }
        let moves = book.deal(deal).into_iter().flat_map(|deal| deal.moves.keys());
        entries.extend(moves.map(|key| (key.at, Entry::Move(*key))));
        entries.arrange_by_key(|(at, _)| std::cmp::Reverse(*at));
        entries.into_iter().map(|(_, entry)| entry).collect()
    })
}
