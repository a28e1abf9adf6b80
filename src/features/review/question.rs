//! One question about a stage: why do we have it?

use kariz_client::{browser::clock, format, i18n::t, store::names, words::stage_name};
use kariz_core::{ReviewPatch, StageId, Table, command::ReviewChange, review::facts_of};
use kariz_kit::{Select, dynamic, reactive::memo};
use leptos::prelude::*;

use super::{held::Held, notes::Written};

#[component]
pub fn QuestionStep(held: Held) -> impl IntoView {
    let store = held.store;
    let stage = memo(move || {
        let said = held.review().and_then(|review| review.asked);
        said.or_else(|| held.walk.with(|walk| walk.as_ref().and_then(|walk| walk.asks)))
    });
    let stages = StoredValue::new(store.book(|book| names(book, Table::Stages)));
    let options = stages.with_value(|all| all.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>());
    let chosen = Signal::derive(move || {
        let stage = stage.get()?;
        stages.with_value(|all| all.iter().position(|(id, _)| StageId(*id) == stage))
    });
    let choose = move |at: Option<usize>| {
        let asked = at.and_then(|at| stages.with_value(|all| all.get(at).map(|(id, _)| StageId(*id))));
        let patch = ReviewPatch { asked: Some(asked), answer: Some(String::new()), ..ReviewPatch::default() };
        held.keep(ReviewChange { patch, ..ReviewChange::default() });
    };
    let facts = move || {
        let stage = stage.get()?;
        let facts = store.book(|book| facts_of(book, stage, clock::now()));
        let all = facts.left();
        Some(match facts.days {
            Some(days) => t::review_stage_facts(format::shown_days(days), all, facts.on, facts.lost, facts.back),
            None => t::review_stage_new(facts.open),
        })
    };
    let with_stage =
        Callback::new(move |patch: ReviewPatch| ReviewPatch { asked: Some(stage.get_untracked()), ..patch });
    view! {
        <div class="rv-question">
            <h3>{move || stage.get().map(|stage| t::review_why_stage(stage_name(store, stage)))}</h3>
            <p class="hint num">{dynamic(facts)}</p>
            <p>{t::review_why_words()}</p>
            <Written held=held form="review-answer" label=t::review_answer() read=|review| review.answer.clone() write=|text| ReviewPatch { answer: Some(text), ..ReviewPatch::default() } beside=with_stage/>
            <Select label=t::review_other_stage().to_owned() class="view pick" options=options chosen=chosen on_choose=choose/>
        </div>
    }
}
