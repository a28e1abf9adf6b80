//! One by one: a single thing at a time, and the next comes by itself.

use std::collections::BTreeSet;

use kariz_client::{i18n::t, parts::Avatar};
use kariz_kit::{Icon, Mark, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    acts::{AwaitedActs, LeadActs, StepActs, answered, done, plan_call},
    row::{Job, job},
    work::{Task, Work, ready},
};
use crate::shell::intents::{PlanStep, ask};

/// What is left to be done, in order.
pub fn tasks(work: Work) -> Vec<Task> {
    work.day.with(|day| {
        let steps = day.overdue.iter().chain(&day.today).copied().map(Task::Step);
        let deals = day.unplanned.iter().copied().map(Task::Deal);
        let awaited = day.awaited.iter().copied().map(Task::Awaited);
        let deals = deals.chain(awaited).chain(day.renewals.iter().copied().map(Task::Renewal));
        steps.chain(ready(day)).chain(deals).chain(day.to_call.iter().copied().map(Task::Lead)).collect()
    })
}

/// The thing that is next.
#[component]
pub fn OneByOne(work: Work) -> impl IntoView {
    let passed = RwSignal::new(BTreeSet::<String>::new());
    let left = memo(move || {
        let passed = passed.get();
        tasks(work).into_iter().filter(|task| !passed.contains(&task.word())).collect::<Vec<_>>()
    });
    let current = memo(move || left.with(|left| left.first().copied()));
    let pass = Callback::new(move |task: Task| passed.update(|passed| _ = passed.insert(task.word())));
    dynamic(move || {
        match current.get() {
        Some(task) => view! { <Single work=work task=task left=left.with_untracked(Vec::len) on_pass=pass/> }.into_any(),
        None => view! {
            <div class="empty empty--page">
                <h2>{t::today_all_seen()}</h2>
                <p>{t::today_all_seen_words()}</p>
                <button class="btn btn--brand" type="button" on:click=listener(move |_| work.toggle_walk())>{t::today_to_list()}</button>
            </div>
        }
        .into_any(),
    }
    })
}

#[component]
fn Single(work: Work, task: Task, left: usize, on_pass: Callback<Task>) -> impl IntoView {
    let shown = memo(move || job(work, task));
    view! {
        <section class="panel one" data-next="" data-row=task.word() aria-label=t::today_one_by_one()>
            <p class="hint num">{t::today_left(left)}</p>
            {dynamic(move || shown.get().map(|job| view! { <Content work=work task=task job=job on_pass=on_pass/> }))}
        </section>
    }
}

#[component]
fn Content(work: Work, task: Task, job: Job, on_pass: Callback<Task>) -> impl IntoView {
    let Job { title, about, value, state, when, why, icon, call, mail, owner, link, today, .. } = job;
    let heading = match link {
        Some(link) => view! { <a class="job__link" href=link><bdi>{title.clone()}</bdi></a> }.into_any(),
        None => view! { <span class="job__link" tabindex="-1"><bdi>{title.clone()}</bdi></span> }.into_any(),
    };
    let act = move |_| match task {
        Task::Step(step) => done(work, step),
        Task::Deal(deal) | Task::Renewal(deal) => ask(PlanStep(deal)),
        Task::Awaited(deal) => answered(work, deal),
        Task::Lead(lead) => plan_call(work, lead),
    };
    view! {
        <h2 class="one__title">{icon.map(|icon| view! { <Icon name=icon/> })}{heading}</h2>
        <p class="one__about"><bdi>{about.clone()}</bdi> <b class="num">{value}</b> <Avatar member=owner/></p>
        <p class=format!("next next--{state}")><Mark state=state/><time class="num">{when}</time></p>
        <p class="one__why" dir="auto">{why}</p>
        <div class="one__acts">
            {match task {
                Task::Step(step) => view! { <StepActs work=work step=step today=today title=title about=about call=call mail=mail/> }.into_any(),
                Task::Lead(lead) => view! { <LeadActs work=work lead=lead title=title call=call mail=mail/> }.into_any(),
                Task::Awaited(deal) => view! { <AwaitedActs work=work deal=deal title=title call=call mail=mail/> }.into_any(),
                Task::Deal(_) | Task::Renewal(_) => ().into_any(),
            }}
        </div>
        <div class="one__foot">
            <button class="btn" type="button" on:click=listener(move |_| on_pass.run(task))>{t::today_pass()}</button>
            <button class="btn btn--brand changes" type="button" on:click=listener(act)>
                <Icon name=if matches!(task, Task::Step(_) | Task::Awaited(_)) { "check" } else { "plus" } size="s"/>
                {match task {
                    Task::Step(_) => t::deal_done(),
                    Task::Deal(_) | Task::Renewal(_) => t::deal_plan_step(),
                    Task::Awaited(_) => t::today_answered(),
                    Task::Lead(_) => t::today_plan_call(),
                }}
            </button>
        </div>
    }
}
