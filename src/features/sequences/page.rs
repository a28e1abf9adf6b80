//! The page: sequences, or templates.

use kariz_client::{
    i18n::{listed, t},
    store::Store,
};
use kariz_core::{SequenceId, sequence};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    edit_sequence::EditSequence,
    offers::Offers,
    one::One,
    room::{Room, watch_enrolments},
    templates::Templates,
    words::purpose_words,
};
use crate::shell::{TopBar, intents::ask};

#[component]
pub fn SequencesPage() -> impl IntoView {
    let room = Room::new();
    let tab = move |is_templates: bool, name: &'static str| {
        view! { <button type="button" aria-pressed=move || (room.is_templates.get() == is_templates).to_string() on:click=listener(move |_| room.is_templates.set(is_templates))>{name}</button> }
    };
    view! {
        <TopBar>
            <h1 class="bar__title vh-phone">{t::nav_sequences()}</h1>
            <div class="seg seg--small" role="group" aria-label=t::seq_what()>{tab(false, t::nav_sequences())}{tab(true, t::seq_templates())}</div>
        </TopBar>
        <div class="seqs">
            {dynamic(move || match room.is_templates.get() {
                true => view! { <Templates room=room/> }.into_any(),
                false => view! { <Sequences room=room/> }.into_any(),
            })}
        </div>
    }
}

/// A sequence in the list.
#[derive(Clone, PartialEq)]
struct Card {
    id: SequenceId,
    name: String,
    purpose: &'static str,
    steps: usize,
    running: usize,
}

fn cards(store: Store) -> Vec<Card> {
    watch_enrolments(store);
    store.book(|book| {
        let card = |found: &std::sync::Arc<kariz_core::Sequence>| Card {
            id: found.id,
            name: found.name.clone(),
            purpose: purpose_words(found.purpose),
            steps: found.steps.len(),
            running: sequence::running(book, found.id).count(),
        };
        book.sequences_in_order().map(card).collect()
    })
}

#[component]
fn Sequences(room: Room) -> impl IntoView {
    let store = room.store;
    let all = memo(move || cards(store));
    // What was deleted gives way to the first.
    let chosen = memo(move || {
        let wanted = room.sequence.get();
        all.with(|all| {
            let is_there = wanted.filter(|id| all.iter().any(|card| card.id == *id));
            is_there.or(all.first().map(|card| card.id))
        })
    });
    let card = move |card: Card| {
        let id = card.id;
        view! {
            <li>
                <button class="sl__card" type="button" aria-pressed=move || (chosen.get() == Some(id)).to_string() on:click=listener(move |_| room.sequence.set(Some(id)))>
                    <b><bdi>{card.name}</bdi></b>
                    <Dots done=card.steps of=card.steps/>
                    <span class="num"><span>{listed([card.purpose.to_owned(), t::seq_steps(card.steps)])}</span><span>{t::seq_running(card.running)}</span></span>
                </button>
            </li>
        }
    };
    view! {
        <div class="seqs__head">
            <p class="hint">{t::seq_intro()}</p>
            <button class="btn btn--s changes" type="button" on:click=listener(move |_| ask(EditSequence(None)))><Icon name="plus" size="s"/>{t::seq_new()}</button>
        </div>
        <ul class="sl">{move || all.get().into_iter().map(card).collect_view()}</ul>
        {dynamic(move || chosen.get().map(|id| view! { <One room=room id=id/> }))}
        <Offers room=room/>
    }
}

/// A channel of shafts: as many as there are steps, the done ones filled. What it says stands beside it in words.
#[component]
pub fn Dots(done: usize, of: usize) -> impl IntoView {
    let dot = |at: usize| view! { <i class:d=at < done class:n=at == done></i> };
    view! { <span class="dots" aria-hidden="true">{(0..of).map(dot).collect_view()}</span> }
}
