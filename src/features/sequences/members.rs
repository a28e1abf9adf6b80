//! Who is in a sequence, what is due first at the front.

use kariz_client::{
    format,
    i18n::t,
    route::{Page, Route},
    store::Store,
};
use kariz_core::{
    Activity, Command, Enrolment, EnrolmentId, Entity, SequenceId, Table,
    command::EnrolmentStep,
    sequence::{self, Standing},
};
use kariz_kit::{Each, Icon, Menu, MenuItem, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    page::Dots,
    room::{Room, run, watch_enrolments},
    words::{standing_words, subject_words},
};

/// So many are listed; who is not among them is found on the page of the deal or lead.
const MOST: usize = 100;

/// Those who are in it now.
#[component]
pub fn Members(room: Room, id: SequenceId) -> impl IntoView {
    let store = room.store;
    let all = memo(move || {
        watch_enrolments(store);
        store.book(|book| {
            let due = |enrolment: &Enrolment| match sequence::standing(book, enrolment) {
                Standing::Waits(step) => step.due.map_or(i32::MAX - 1, |due| due.day_number()),
                _ => i32::MAX,
            };
            let mut all: Vec<_> = sequence::running(book, id).map(|enrolment| (due(enrolment), enrolment.id)).collect();
            all.sort_unstable();
            all.into_iter().map(|(_, id)| id).take(MOST).collect::<Vec<_>>()
        })
    });
    view! {
        <div>
            <h3>{t::seq_who()} " " <span class="num">{move || t::seq_running(all.with(Vec::len))}</span></h3>
            {dynamic(move || all.with(Vec::is_empty).then(|| view! { <p class="hint">{t::seq_who_none()}</p> }))}
            <ul class="members">
                <Each of=move || all.get() key=|id| id.to_string() let:id><Member store=store id=id of_sequence=true/></Each>
            </ul>
        </div>
    }
}

/// What is shown of somebody.
#[derive(Clone, Default, PartialEq)]
struct Shown {
    name: String,
    link: Option<String>,
    sequence: String,
    since: String,
    steps: (usize, usize),
    standing: String,
    is_paused: bool,
    is_idle: bool,
    has_ended: bool,
}

fn shown(store: Store, id: EnrolmentId, of_sequence: bool) -> Option<Shown> {
    watch_enrolments(store);
    let today = store.today.get();
    store.book(|book| {
        let enrolment = book.enrolment(id)?;
        let subject = enrolment.subject();
        let standing = sequence::standing(book, enrolment);
        let steps = sequence::steps(book, enrolment);
        let is_done = |activity: &&std::sync::Arc<Activity>| activity.done_at.is_some() && activity.removed.is_none();
        let done = sequence::activities(book, enrolment).filter(is_done).count();
        let sequence = book.sequence(enrolment.sequence).map(|found| found.name.clone()).unwrap_or_default();
        let name = subject_words(book, subject).unwrap_or_else(|| enrolment.name.clone());
        Some(Shown {
            name: if of_sequence { name } else { sequence.clone() },
            link: subject.filter(|_| of_sequence).and_then(link_to),
            sequence,
            since: format::lately(enrolment.created_at),
            steps: (done, steps.len()),
            standing: standing_words(book, enrolment, today),
            is_paused: matches!(standing, Standing::Paused { .. }),
            is_idle: matches!(standing, Standing::Idle),
            has_ended: matches!(standing, Standing::Ended(_)),
        })
    })
}

fn link_to(subject: Entity) -> Option<String> {
    match subject.table {
        Table::Deals => Some(Route::page(Page::BOARD).with_deal(subject.id.into()).hash()),
        Table::Leads => Some(Route::lead(subject.id.into()).hash()),
        _ => None,
    }
}

/// A deal or lead that is in the sequence; on its own page it is called by the sequence.
#[component]
pub fn Member(store: Store, id: EnrolmentId, of_sequence: bool) -> impl IntoView {
    let found = memo(move || shown(store, id, of_sequence).unwrap_or_default());
    let name = move || found.with(|found| found.name.clone());
    let acts = memo(move || found.with(|found| (found.is_paused, found.is_idle, found.has_ended)));
    let who = dynamic(move || match found.with(|found| found.link.clone()) {
        Some(link) => view! { <a href=link><bdi>{name()}</bdi></a> }.into_any(),
        None => view! { <b><bdi>{name()}</bdi></b> }.into_any(),
    });
    view! {
        <li class="member">
            <span class="member__who">{who}<small class="num">{move || found.with(|found| found.since.clone())}</small></span>
            <span class="member__steps">
                {dynamic(move || { let (done, of) = found.with(|found| found.steps); view! { <Dots done=done of=of/> } })}
                <small class="num">{move || { let (done, of) = found.with(|found| found.steps); t::seq_who_done(done, of) }}</small>
            </span>
            <span class="member__next num">{move || found.with(|found| found.standing.clone())}</span>
            {dynamic(move || view! { <Acts store=store id=id name=name() acts=acts.get()/> })}
        </li>
    }
}

#[component]
fn Acts(store: Store, id: EnrolmentId, name: String, acts: (bool, bool, bool)) -> impl IntoView {
    let (is_paused, is_idle, has_ended) = acts;
    let name = StoredValue::new(name);
    let step = move |step: EnrolmentStep, said: String| run(store, Command::StepEnrolments(vec![id], step), said);
    if has_ended {
        return ().into_any();
    }
    let resume = move |_| step(EnrolmentStep::Resume, t::seq_resumed_said(name.get_value()));
    let pause = move |_| step(EnrolmentStep::Pause, t::seq_paused_said(name.get_value()));
    let skip = move |()| step(EnrolmentStep::Skip, t::seq_skipped_said(name.get_value()));
    let stop = move |_| step(EnrolmentStep::Stop, t::seq_stopped_said(name.get_value()));
    let first = if is_paused || is_idle {
        let words = if is_idle { t::seq_go_on() } else { t::seq_resume() };
        view! { <button class="btn btn--s" type="button" aria-label=t::seq_resume_named(name.get_value()) on:click=listener(resume)>{words}</button> }.into_any()
    } else {
        view! { <button class="btn btn--ghost btn--s" type="button" aria-label=t::seq_pause_named(name.get_value()) on:click=listener(pause)>{t::seq_pause()}</button> }.into_any()
    };
    view! {
        <span class="member__acts changes">
            {first}
            <button class="btn btn--ghost btn--s" type="button" aria-label=t::seq_stop_named(name.get_value()) on:click=listener(stop)><Icon name="close" size="s"/>{t::seq_stop()}</button>
            {(!is_paused && !is_idle).then(|| view! { <Menu label=t::seq_more(name.get_value())><MenuItem on_select=skip>{t::seq_skip()}</MenuItem></Menu> })}
        </span>
    }
    .into_any()
}
