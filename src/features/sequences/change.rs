//! A sequence is changed while some are in it: what that would do to them, and whether it is to.

use kariz_client::{
    format,
    i18n::{listed, t},
    store::Store,
};
use kariz_core::{
    Command, SequenceId,
    command::SequenceChange,
    sequence::{Effect, Move, effect},
};
use kariz_kit::{Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

/// So many are named.
const NAMED: usize = 4;

/// What the change would do.
fn effect_of(store: Store, id: SequenceId, change: &SequenceChange) -> Effect {
    let today = store.today.get();
    store.book(|book| {
        let Some(before) = book.sequence(id) else { return Effect::default() };
        let after = change.applied(before);
        let is_other = (&before.steps, before.free_days) != (&after.steps, after.free_days);
        if is_other { effect(book, before, &after, today) } else { Effect::default() }
    })
}

/// Asks for whom a change is, while somebody is in it and it would be another for them.
#[component]
pub fn ForWhom(
    store: Store,
    id: SequenceId,
    /// The change as it stands.
    change: Signal<SequenceChange>,
    /// For all.
    for_all: RwSignal<bool>,
) -> impl IntoView {
    let would = memo(move || effect_of(store, id, &change.get()));
    let choice = move |all: bool, name: &'static str, words: Signal<String>| {
        view! {
            <label class="choice">
                <input type="radio" name="for-whom" prop:checked=move || for_all.get() == all on:change=listener(move |_| for_all.set(all))/>
                <b>{name}</b>
                <span class="num">{words}</span>
            </label>
        }
    };
    let moves = Signal::derive(move || moves_words(store, &would.get()));
    let running = memo(move || would.with(|would| would.running));
    dynamic(move || {
        let running = running.get();
        (running > 0).then(|| {
            view! {
                <fieldset class="appl note note--warn">
                    <Icon name="warn"/>
                    <legend class="vh">{t::seq_apply(running)}</legend>
                    <p aria-hidden="true"><b>{t::seq_apply(running)}</b></p>
                    <div>
                        {choice(true, t::seq_apply_all(), moves)}
                        {choice(false, t::seq_apply_new(), Signal::stored(t::seq_apply_new_words().to_owned()))}
                    </div>
                </fieldset>
            }
        })
    })
}

fn moves_words(store: Store, would: &Effect) -> String {
    let today = store.today.get();
    let one = |Move { enrolment, after, .. }: &Move| match after.as_ref().and_then(|after| after.due) {
        Some(due) => t::seq_apply_moved(enrolment.name.clone(), format::date(due, today)),
        None => t::seq_apply_dropped(enrolment.name.clone()),
    };
    match would.moves.len() {
        0 => t::seq_apply_all_none().to_owned(),
        all => {
            let names: Vec<String> = would.moves.iter().take(NAMED).map(one).collect();
            t::seq_apply_all_moves(all, listed(names))
        }
    }
}

/// The command.
pub fn command(id: SequenceId, change: SequenceChange, for_all: bool) -> Command {
    Command::EditSequence(id, Box::new(SequenceChange { for_all, ..change }))
}
