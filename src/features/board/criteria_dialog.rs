//! Entry criteria are not met: tick them now, move anyway where that is allowed, or cancel (P5).

use std::collections::BTreeSet;

use kariz_client::{
    i18n::t,
    store::{Store, toast_with_undo, use_store},
};
use kariz_core::{Command, CriterionKey, Rejection, command::MoveDeals};
use kariz_kit::{Dialog, listener};
use leptos::prelude::*;

use super::criteria::CriteriaTicks;
use crate::shell::intents;

/// Asks about entry criteria that are not met (P5).
#[component]
pub fn CriteriaDialog(
    /// What was to be done.
    moving: MoveDeals,
    /// Why it was not.
    rejection: Rejection,
) -> impl IntoView {
    let store = use_store();
    let Rejection::CriteriaUnmet { stage, unmet, may_override } = rejection else { return ().into_any() };
    let deals = unmet.len();
    let criteria = missing(store, &moving, unmet.into_iter().flat_map(|(_, keys)| keys));
    let needed = criteria.len();
    let ticked = RwSignal::new(BTreeSet::new());
    let name = store.book(|book| book.stage(stage).map(|stage| stage.name.clone())).unwrap_or_default();
    let moving = StoredValue::new(moving);
    let go = move |anyway: bool| {
        let tick = ticked.get_untracked().into_iter().collect();
        let moving = MoveDeals { tick, anyway, ..moving.get_value() };
        intents::close();
        move_and_tell(store, moving);
    };
    let tick = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        go(false);
    };
    view! {
        <Dialog title=t::criteria_title(&name) on_close=|()| intents::close()>
            <form class="form" on:submit=listener(tick)>
                <p>{t::criteria_words(deals, &name)}</p>
                <CriteriaTicks criteria=criteria ticked=ticked/>
                <p class="hint">{if may_override { t::criteria_anyway_words() } else { t::criteria_strict() }}</p>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    {may_override.then(|| view! {
                        <button class="btn" type="button" on:click=listener(move |_| go(true))>{t::criteria_anyway()}</button>
                    })}
                    <button class="btn btn--brand" type="submit" disabled=move || ticked.with(|ticked| ticked.len() < needed)>
                        {t::criteria_tick()}
                    </button>
                </div>
            </form>
        </Dialog>
    }
    .into_any()
}

/// The missing criteria, each once, in the stage's order.
fn missing(store: Store, moving: &MoveDeals, unmet: impl Iterator<Item = CriterionKey>) -> Vec<(CriterionKey, String)> {
    let unmet: BTreeSet<CriterionKey> = unmet.collect();
    store.book(|book| {
        let words = |key: CriterionKey| Some((key, book.stage(moving.to)?.criteria.get(&key)?.clone()));
        unmet.into_iter().filter_map(words).collect()
    })
}

/// Moves deals; criteria are asked for, and what was done is said.
pub fn move_and_tell(store: Store, moving: MoveDeals) {
    let (count, to) = (moving.deals.len(), moving.to);
    store.run_and(Command::MoveDeals(moving), move |moved| {
        let name = store.book(|book| book.stage(to).map(|stage| stage.name.clone())).unwrap_or_default();
        if moved {
            toast_with_undo(t::moved_many(count, name));
        }
    });
}
