//! The stage path: where the deal was, is and may go. Pressing a stage moves the deal there.

use std::sync::Arc;

use kariz_client::{browser::clock, i18n::t, parts::stage_colour, store::toast_with_undo, words::stage_name};
use kariz_core::{
    Book, Command, Deal, Stage, StageId, Table,
    book::stage_stays,
    command::{MoveDeals, Place},
};
use kariz_kit::{CollectView, listener, reactive::memo};
use leptos::prelude::*;

use super::open::OpenDeal;

/// A stage on the path.
#[derive(Clone, PartialEq)]
struct Step {
    stage: StageId,
    name: String,
    place: Where,
    /// Days that the deal has spent there; `None` when it never was.
    days: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Behind,
    Here,
    Next,
    Ahead,
}

/// The stages of the deal's pipeline, in order.
#[component]
pub fn StagePath(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let steps = memo(move || {
        store.watch_table(Table::Stages);
        store.today.track();
        store.book(|book| open.deal.with(|deal| steps(book, deal)))
    });
    let closed = memo(move || open.deal.with(|deal| !deal.is_open()));
    let item = move |(index, step): (usize, Step)| view! { <PathStep open=open index=index step=step closed=closed/> };
    view! {
        <ol class="path" aria-label=t::field_status() style:--n=move || steps.with(Vec::len).to_string()>
            {move || steps.get().into_iter().enumerate().map(item).collect_view()}
        </ol>
    }
}

#[component]
fn PathStep(open: OpenDeal, index: usize, step: Step, closed: Memo<bool>) -> impl IntoView {
    let Step { stage, name, place, days } = step;
    let class = match place {
        Where::Behind => "done",
        Where::Here => "here",
        Where::Next | Where::Ahead => "todo",
    };
    let words = match (place, days) {
        (Where::Here, days) => t::deal_days_here(days.unwrap_or_default()),
        (Where::Behind, Some(days)) => t::deal_days(days),
        (Where::Behind, None) => t::deal_skipped().to_owned(),
        (Where::Next, _) => t::deal_next_stage().to_owned(),
        (Where::Ahead, _) => String::new(),
    };
    let go = move |_| {
        if place != Where::Here {
            move_there(open, stage);
        }
    };
    view! {
        <li class=class style:--stage=stage_colour(index) aria-current=(place == Where::Here).then_some("step")>
            <button type="button" disabled=closed on:click=listener(go)>
                <i class="well" aria-hidden="true"></i>
                <b><bdi>{name}</bdi></b>
                <small class="num">{words}</small>
            </button>
        </li>
    }
}

fn steps(book: &Book, deal: &Deal) -> Vec<Step> {
    let stays = clock::with_zone(|zone| stage_stays(deal, clock::now(), zone));
    let here = deal.last_stage();
    let shown = book.all_stages_of(book.pipeline_of(deal)).filter(|stage| stage.is_shown() || Some(stage.id) == here);
    let shown: Vec<_> = shown.collect();
    let at = shown.iter().position(|stage| Some(stage.id) == here);
    let place = |index: usize| match at {
        Some(at) if index < at => Where::Behind,
        Some(at) if index == at && deal.is_open() => Where::Here,
        Some(at) if index == at => Where::Behind,
        Some(at) if index == at + 1 && deal.is_open() => Where::Next,
        _ => Where::Ahead,
    };
    let days = |stage: StageId| {
        let mut there = stays.iter().filter(|stay| stay.stage == stage).peekable();
        there.peek().is_some().then(|| there.map(|stay| stay.days).sum())
    };
    let step = |(index, stage): (usize, &&Arc<Stage>)| Step {
        stage: stage.id,
        name: stage.name.clone(),
        place: place(index),
        days: days(stage.id),
    };
    shown.iter().enumerate().map(step).collect()
}

/// Moves the deal into a stage, on top, after asking about its entry criteria (P5).
pub fn move_there(open: OpenDeal, to: StageId) {
    let moving = MoveDeals { deals: vec![open.id], to, place: Place::First, ..MoveDeals::default() };
    let name = stage_name(open.store, to);
    open.store.run_and(Command::MoveDeals(moving), move |moved| {
        if moved {
            let title = open.deal.with_untracked(|deal| deal.title.clone());
            toast_with_undo(t::moved_to(title, name));
        }
    });
}
