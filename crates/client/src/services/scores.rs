//! The scores of all leads: worked out by whichever page shows them first, then kept current by what changes.

use std::cell::Cell;

use kariz_core::{Book, Changes, Origin, Table, score::Scores};
use leptos::prelude::*;

use crate::{browser::clock, store::Store};

/// Every lead's score. Cheap to copy.
#[derive(Clone, Copy)]
pub struct LeadScores {
    store: Store,
    kept: StoredValue<Option<Scores>, LocalStorage>,
}

thread_local! {
    static SCORES: Cell<Option<LeadScores>> = const { Cell::new(None) };
}

impl LeadScores {
    /// Those of this tab.
    pub fn take(store: Store) -> Self {
        SCORES.get().unwrap_or_else(|| Self::begin(store))
    }

    fn begin(store: Store) -> Self {
        let scores = store.as_app(|| Self { store, kept: StoredValue::new_local(None) });
        store.observe(move |book, changes| scores.follow(book, changes));
        SCORES.set(Some(scores));
        scores
    }

    fn follow(self, book: &Book, changes: &Changes) {
        self.kept.try_update_value(|kept| match kept {
            Some(scores) if changes.origin != Origin::Opened => scores.apply(book, changes),
            kept => *kept = None,
        });
    }

    /// Reads them with the Book; the running view runs again when something on which they rest is another.
    pub fn read<T>(self, read: impl FnOnce(&Book, &Scores) -> T) -> T {
        for table in [Table::Leads, Table::Activities, Table::Workspaces, Table::Channels, Table::Members] {
            self.store.watch_table(table);
        }
        let today = self.store.today.get();
        self.store.book(|book| {
            let of_today = |kept: Option<Scores>| {
                let kept = kept.filter(|scores| scores.day() == today);
                kept.unwrap_or_else(|| clock::with_zone(|zone| Scores::of(book, zone, today)))
            };
            // Taken out meanwhile, so that nothing is borrowed while it is read.
            let scores = of_today(self.kept.try_update_value(Option::take).flatten());
            let answer = read(book, &scores);
            self.kept.set_value(Some(scores));
            answer
        })
    }
}
