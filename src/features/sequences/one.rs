//! One sequence: its steps, how each does, when it stops, who is in it.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::{dot, t},
    parts::activity_icon,
    words::kind_words,
};
use kariz_core::{
    Command, Record, Sequence, SequenceId, Step, StepKey, in_order,
    sequence::{Done, Performance, performance, planned, running},
};
use kariz_kit::{CollectView, Icon, Menu, MenuItem, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    edit_sequence::EditSequence,
    edit_step::EditStep,
    members::Members,
    room::{Room, run, watch_enrolments},
    words::{purpose_words, step_words, wait_words},
};
use crate::shell::intents::ask;

#[component]
pub fn One(room: Room, id: SequenceId) -> impl IntoView {
    let store = room.store;
    let found = memo(move || {
        store.watch_table(kariz_core::Table::Sequences);
        store.book(|book| book.sequence(id).cloned())
    });
    let does = memo(move || {
        watch_enrolments(store);
        store.book(|book| performance(book, id))
    });
    let sub = move || found.with(|found| found.as_ref().map(|sequence| purpose_words(sequence.purpose)));
    let ended = move || {
        does.with(|does| match does.enrolled {
            0 => t::seq_none_ended().to_owned(),
            all => t::seq_ended(all, does.answered, format::percent(does.answered as f64 / all as f64)),
        })
    };
    let name = move || found.with(|found| found.as_ref().map(|sequence| sequence.name.clone())).unwrap_or_default();
    let delete = move |()| {
        if let Some(sequence) = found.get_untracked() {
            run(store, Command::Remove(vec![sequence.entity()]), t::seq_deleted(sequence.name.clone()));
        }
    };
    view! {
        <section class="panel cad" aria-labelledby="seq-name">
            <header class="cad__h">
                <div>
                    <h2 id="seq-name"><bdi>{name}</bdi></h2>
                    <p class="num"><span>{sub}</span>{dot()}{ended}</p>
                </div>
                <div class="row changes">
                    <button class="btn btn--s" type="button" on:click=listener(move |_| ask(EditStep { sequence: id, step: None }))><Icon name="plus" size="s"/>{t::seq_add_step()}</button>
                    <button class="btn btn--s" type="button" on:click=listener(move |_| ask(EditSequence(Some(id))))>{t::seq_edit()}</button>
                    <Menu label=Signal::derive(move || t::seq_more(name()))><MenuItem on_select=delete>{t::seq_delete()}</MenuItem></Menu>
                </div>
            </header>
            {dynamic(move || found.get().map(|sequence| view! { <Chain room=room sequence=sequence does=does/> }))}
            <div class="cad__g">
                <Members room=room id=id/>
                {dynamic(move || found.get().map(|sequence| view! { <Stops sequence=sequence/> }))}
            </div>
        </section>
    }
}

/// The steps, one after the other.
#[component]
fn Chain(room: Room, sequence: Arc<Sequence>, does: Memo<Performance>) -> impl IntoView {
    let store = room.store;
    let id = sequence.id;
    let waiting = memo(move || {
        watch_enrolments(store);
        store.book(|book| {
            let steps = running(book, id).filter_map(|enrolment| planned(book, enrolment)?.step);
            steps.collect::<Vec<u32>>()
        })
    });
    if sequence.steps.is_empty() {
        return view! { <p class="hint">{t::seq_no_steps()}</p> }.into_any();
    }
    let steps: Vec<(StepKey, Step)> =
        in_order(&sequence.steps).into_iter().map(|(key, step)| (key, step.clone())).collect();
    let most = memo(move || does.with(|does| does.steps.values().map(|done| done.answers).max().unwrap_or_default()));
    let item = |(at, (key, step)): (usize, (StepKey, Step))| {
        let title = store.book(|book| step_words(book, &step));
        let label = t::seq_edit_step(at + 1, title.clone());
        let here = move || {
            let here = waiting.with(|waiting| waiting.iter().filter(|waits| **waits == key.0).count());
            (here > 0).then(|| view! { <span class="here">{t::seq_here(here)}</span> })
        };
        let done = move || does.with(|does| does.steps.get(&key).copied());
        let answers = move || {
            let Done { times, answers } = done()?;
            let share = if most.get() > 0 { answers as f64 / most.get() as f64 } else { 0.0 };
            Some(
                view! { <span class="ans"><i style:--v=format!("{share:.2}")></i>{t::seq_answers(answers, times)}</span> },
            )
        };
        let versions = move || {
            let versions = does.with(|does| {
                let of_step = does.templates.iter().filter(|((step, ..), _)| *step == key);
                of_step
                    .map(|((_, _, version), done)| t::seq_version(version + 1, done.answers, done.times))
                    .collect::<Vec<_>>()
            });
            (versions.len() > 1).then(|| {
                versions.into_iter().map(|words| view! { <small class="muted">{words}</small> }).collect_view()
            })
        };
        view! {
            <li>
                {dynamic(here)}
                <small class="chan__when">{wait_words(&sequence, &step)}</small>
                <b><Icon name=activity_icon(step.kind) size="s"/>{kind_words(step.kind)}</b>
                <button class="chan__t" type="button" aria-label=label on:click=listener(move |_| ask(EditStep { sequence: id, step: Some(key) }))><bdi>{title}</bdi></button>
                {dynamic(answers)}
                {dynamic(versions)}
            </li>
        }
    };
    let items = steps.into_iter().enumerate().map(item).collect_view();
    view! {
        <ol class="chan num">{items}</ol>
        <p class="hint">{t::seq_answers_words()}</p>
    }
    .into_any()
}

/// What ends it; changed where the sequence is.
#[component]
fn Stops(sequence: Arc<Sequence>) -> impl IntoView {
    let line = |stops: bool, name: &'static str, words: &'static str| {
        view! {
            <li>
                <Icon name=if stops { "check" } else { "close" } size="s"/>
                <span><b>{name}</b><small>{if stops { words } else { t::seq_goes_on() }}</small></span>
            </li>
        }
    };
    view! {
        <div>
            <h3>{t::seq_stops()}</h3>
            <ul class="stops">
                {line(!sequence.past_answer, t::seq_stops_answer(), t::seq_stops_answer_words())}
                {line(!sequence.past_meeting, t::seq_stops_meeting(), t::seq_stops_meeting_words())}
                {line(true, t::seq_stops_always(), t::seq_stops_always_words())}
            </ul>
        </div>
    }
}
