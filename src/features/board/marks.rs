//! Small marks on cards: entry criteria are missing (P5), or a signal speaks for another stage (A4). They come with the
//! board's dialogs: the first paint does without.

use kariz_client::{
    i18n::{listed, t},
    store::{Store, Topic},
    words::criterion_words,
};
use kariz_core::{DealId, Entity, Table, entry::missing, suggest::suggestion};
use kariz_kit::Icon;
use leptos::prelude::*;

use super::state::use_board;
use crate::shell::intents::Intent;

/// Cards show their marks from now on.
pub struct ShowMarks;

impl Intent for ShowMarks {
    const CHANGES: bool = false;
}

/// Hands the marks to the board that this stands in.
#[component]
pub fn Marks() -> impl IntoView {
    use_board().marks.set(Some(mark));
}

/// The marks of a deal's card, if it has any.
fn mark(store: Store, id: DealId) -> Option<AnyView> {
    let deal = store.deal(id)?;
    store.watch_table(Table::Stages);
    store.watch(Topic::Record(Entity::new(Table::Deals, id)));
    let (missing, suggested) = store.book(|book| {
        let stage = deal.open_stage().and_then(|stage| book.stage(stage));
        let missing = missing(book, &deal);
        let words = stage
            .filter(|_| !missing.is_empty())
            .map(|stage| listed(missing.iter().map(|key| criterion_words(stage, key))));
        let suggested = suggestion(book, &deal).and_then(|suggestion| {
            let stage = book.stage(suggestion.stage)?;
            Some(t::suggest_move(t::leads_signal(suggestion.signal.word()), &stage.name))
        });
        (words, suggested)
    });
    let missing = missing.map(|words| badge("missing", "alert", t::criteria_missing(words)));
    let suggested = suggested.map(|words| badge("suggested", "arrow", words));
    (missing.is_some() || suggested.is_some()).then(|| view! { {missing}{suggested} }.into_any())
}

fn badge(kind: &'static str, icon: &'static str, words: String) -> AnyView {
    let title = words.clone();
    view! {
        <span class=format!("badge badge--{kind}") title=title>
            <Icon name=icon size="s" flip=icon == "arrow"/>
            <span class="vh">{words}</span>
        </span>
    }
    .into_any()
}
