//! Entry criteria are not met: meet them now, move anyway where that is allowed, or cancel (P5). Only what is missing is
//! asked for, and filling it in and moving are one step.

use std::collections::BTreeSet;

use kariz_client::{
    i18n::t,
    parts::{
        DraftLine,
        criteria::{CriteriaAnswers, CriteriaFields},
        say_refused,
    },
    services::drafts::{Draft, record_word},
    store::{Store, toast_with_undo, use_store},
};
use kariz_core::{Command, CriterionKey, DealId, Entity, Needs, Rejection, Stage, StageId, Table, command::MoveDeals};
use kariz_kit::{Dialog, Form, FormState, listener};
use leptos::prelude::*;

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
    let Rejection::CriteriaUnmet { stage, unmet, .. } = rejection else { return ().into_any() };
    let Some(stage) = store.book(|book| book.stage(stage).map(|stage| Stage::clone(stage))) else {
        return ().into_any();
    };
    let deals = unmet.len();
    let asked: BTreeSet<CriterionKey> = unmet.into_iter().flat_map(|(_, keys)| keys).collect();
    let asked: Vec<CriterionKey> = asked.into_iter().collect();
    let answers = CriteriaAnswers::new(store);
    let record = match moving.deals.as_slice() {
        [deal] => record_word(Entity::new(Table::Deals, *deal)),
        _ => String::new(),
    };
    let kept = Draft::bind(store, "criteria", record, answers.bound());
    let form = FormState::new();
    let name = stage.name.clone();
    let only_ticks = asked.iter().all(|key| stage.demand(key).needs == Needs::Tick);
    let has_loose = asked.iter().any(|key| !stage.requires(key));
    let missing = {
        let (stage, asked) = (stage.clone(), asked.clone());
        move |required: bool| {
            let counts = |key: &&CriterionKey| !required || stage.requires(key);
            asked.iter().filter(counts).any(|key| !answers.meets(&stage, key))
        }
    };
    let missing = StoredValue::new(missing);
    let moving = StoredValue::new(moving);
    let go = move |anyway: bool| {
        let moving = MoveDeals { tick: answers.tick(), filled: answers.filled(), anyway, ..moving.get_value() };
        enter(store, moving, form, kept);
    };
    view! {
        <Dialog title=t::criteria_title(&name) on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=move |()| go(false)>
                <DraftLine draft=kept/>
                <p>{if only_ticks { t::criteria_words(deals, &name) } else { t::criteria_fill_words(deals, &name) }}</p>
                {(!stage.guidance.is_empty()).then(|| view! { <p class="hint pre" dir="auto">{stage.guidance.clone()}</p> })}
                <CriteriaFields stage=stage asked=asked answers=answers/>
                <p class="hint">{if has_loose { t::criteria_anyway_words() } else { t::criteria_strict() }}</p>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    {has_loose.then(|| view! {
                        <button class="btn" type="button" disabled=move || missing.with_value(|missing| missing(true)) on:click=listener(move |_| go(true))>{t::criteria_anyway()}</button>
                    })}
                    <button class="btn btn--brand" type="submit" disabled=move || missing.with_value(|missing| missing(false))>
                        {if only_ticks { t::criteria_tick() } else { t::criteria_fill() }}
                    </button>
                </div>
            </Form>
        </Dialog>
    }
    .into_any()
}

/// Moves deals with what was answered. What cannot be taken so is said where it was typed; what was typed stays.
fn enter(store: Store, moving: MoveDeals, form: FormState, kept: Draft) {
    let (deals, to) = (moving.deals.clone(), moving.to);
    let command = Command::MoveDeals(moving);
    store.run_then(command.clone(), move |result| match result {
        Ok(_) => {
            kept.sent();
            intents::close();
            tell_moved(store, &deals, to);
        }
        Err(rejection) => say_refused(store, form, command, rejection),
    });
}

/// Moves deals; criteria are asked for, and what was done is said.
pub fn move_and_tell(store: Store, moving: MoveDeals) {
    let (deals, to) = (moving.deals.clone(), moving.to);
    store.run_and(Command::MoveDeals(moving), move |moved| {
        if moved {
            tell_moved(store, &deals, to);
        }
    });
}

fn tell_moved(store: Store, deals: &[DealId], to: StageId) {
    let name = store.book(|book| book.stage(to).map(|stage| stage.name.clone())).unwrap_or_default();
    toast_with_undo(match deals {
        [deal] => {
            t::moved_to(store.book(|book| book.deal(*deal).map(|deal| deal.title.clone())).unwrap_or_default(), name)
        }
        several => t::moved_many(several.len(), name),
    });
}
