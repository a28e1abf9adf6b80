//! What gets a row's task done: reach out, put off, say what came of it.

use kariz_client::{
    format,
    i18n::t,
    store::{Store, toast_with_undo},
    words::kind_words,
};
use kariz_core::{ActivityId, ActivityKind, Command, Date, DealId, LeadId, SignalKind};
use kariz_kit::{Icon, listener};
use leptos::prelude::*;

use super::{
    call,
    put_off::put_off,
    when::quick_days,
    work::{Task, Work},
};
use crate::shell::intents::{GetDone, Prepare, PutOff, WriteTo, ask};

/// Asks what came of a step; of one for which somebody was just called, with how long that took.
pub fn done(work: Work, step: ActivityId) {
    let called = work.called.get_untracked().filter(|called| called.task == Task::Step(step));
    if called.is_some() {
        work.called.set(None);
    }
    ask(GetDone { step, minutes: called.and_then(call::minutes) });
}

/// Whether it is written with a template.
fn is_written(store: Store, step: ActivityId) -> bool {
    store.book(|book| book.activity(step).is_some_and(|step| step.template.is_some()))
}

/// What helps to do a step well: its template, or the list of what is to be prepared (W4, W5).
fn ready(store: Store, step: ActivityId, title: String) -> Option<AnyView> {
    let kind = store.book(|book| book.activity(step).map(|step| step.kind))?;
    let button = |label: String, name: &'static str, icon: &'static str, press: Callback<()>| {
        view! {
            <button class="btn btn--icon btn--s job__reach changes" type="button" data-leads="sequences" aria-label=label title=name on:click=listener(move |_| press.run(()))><Icon name=icon size="s"/></button>
        }
        .into_any()
    };
    match kind {
        ActivityKind::Meeting | ActivityKind::Demo => Some(button(
            t::prepare_for(title),
            t::prepare_meeting(),
            "list",
            Callback::new(move |()| ask(Prepare(step))),
        )),
        _ if is_written(store, step) => {
            let write = move |()| ask(WriteTo { step: Some(step), ..WriteTo::default() });
            Some(button(t::write_for_step(title), t::write_to(), "note", Callback::new(write)))
        }
        _ => None,
    }
}

/// Reach out to a lead, and plan to.
#[component]
pub fn LeadActs(work: Work, lead: LeadId, title: String, call: Option<String>, mail: Option<String>) -> impl IntoView {
    let task = Task::Lead(lead);
    view! {
        {call.map(|link| view! {
            <a class="btn btn--icon btn--s job__reach" href=link aria-label=t::today_call_named(&title) title=t::word_kind_call() on:click=listener(move |_| call::begin(work, task))><Icon name="call" size="s"/></a>
        })}
        {mail.map(|link| view! {
            <a class="btn btn--icon btn--s job__reach job__reach--mail" href=link aria-label=t::today_mail_named(&title) title=t::word_kind_email()><Icon name="mail" size="s"/></a>
        })}
        <button class="btn btn--s changes" type="button" aria-label=t::today_plan_call_for(&title) on:click=listener(move |_| plan_call(work, lead))>
            <Icon name="plus" size="s"/>{t::today_plan_call()}
        </button>
    }
}

/// The buyer of a deal has answered: that is a signal of it.
pub fn answered(work: Work, deal: DealId) {
    let title = work.store.book(|book| book.deal(deal).map(|deal| deal.title.clone())).unwrap_or_default();
    work.store.run_and(Command::SignalDeals(vec![deal], SignalKind::Answered), move |is_done| {
        if is_done {
            toast_with_undo(t::today_has_answered(title));
        }
    });
}

/// Reach out once more to who owes an answer.
#[component]
pub fn AwaitedActs(
    work: Work,
    deal: DealId,
    title: String,
    call: Option<String>,
    mail: Option<String>,
) -> impl IntoView {
    let task = Task::Awaited(deal);
    let write = move |_| ask(WriteTo { deal: Some(deal), ..WriteTo::default() });
    view! {
        {call.map(|link| view! {
            <a class="btn btn--icon btn--s job__reach" href=link aria-label=t::today_call_named(&title) title=t::word_kind_call() on:click=listener(move |_| call::begin(work, task))><Icon name="call" size="s"/></a>
        })}
        {mail.map(|_| view! {
            <button class="btn btn--icon btn--s job__reach job__reach--mail changes" type="button" data-leads="sequences" aria-label=t::write_for_step(&title) title=t::write_to() on:click=listener(write)><Icon name="mail" size="s"/></button>
        })}
        <button class="btn btn--s changes" type="button" on:click=listener(move |_| answered(work, deal))>
            <Icon name="check" size="s"/>{t::today_answered()}
        </button>
    }
}

/// Plans a call for today, and says so.
pub fn plan_call(work: Work, lead: LeadId) {
    let today = work.store.today.get_untracked();
    let said = t::plan_done(kind_words(ActivityKind::Call), format::date(today, today));
    call::plan_call(work.store, lead, |_| toast_with_undo(said));
}

/// Reach out, and put off.
#[component]
pub fn StepActs(
    work: Work,
    step: ActivityId,
    /// The day on which it is shown.
    today: Date,
    title: String,
    about: String,
    call: Option<String>,
    mail: Option<String>,
) -> impl IntoView {
    let store = work.store;
    let whom = if about.is_empty() { title.clone() } else { about };
    let due = store.book(|book| book.activity(step).and_then(|step| step.due));
    let quick = quick_days(due, today).map(|(name, day)| {
        let label = t::today_move_named(&title, format::date(day, today));
        view! {
            <button type="button" aria-label=label on:click=listener(move |_| put_off(store, step, day, None))><bdi>{name}</bdi></button>
        }
    });
    let [plus_one, plus_three, monday] = quick;
    let is_mail = store.book(|book| book.activity(step).is_some_and(|step| step.kind == ActivityKind::Email));
    let call = call.map(|link| view! {
        <a class="btn btn--icon btn--s job__reach" href=link aria-label=t::today_call_named(&whom) title=t::word_kind_call() on:click=listener(move |_| call::begin(work, Task::Step(step)))><Icon name="call" size="s"/></a>
    }.into_any());
    let mail = mail.filter(|_| !is_written(store, step)).map(|link| view! {
        <a class="btn btn--icon btn--s job__reach job__reach--mail" href=link aria-label=t::today_mail_named(&whom) title=t::word_kind_email()><Icon name="mail" size="s"/></a>
    }.into_any());
    // Where there is room for one way alone, it is the first.
    let (first, last) = if is_mail { (mail, call) } else { (call, mail) };
    view! {
        {first}
        {ready(store, step, title.clone())}
        {last}
        <span class="job__quick changes">{plus_one}{plus_three}{monday}</span>
        <button class="btn btn--icon btn--s job__later changes" type="button" aria-label=t::today_later_named(&title) title=t::today_later() on:click=listener(move |_| ask(PutOff(step)))>
            <Icon name="clock" size="s"/>
        </button>
    }
}
