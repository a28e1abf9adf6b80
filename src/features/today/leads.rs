//! What asks for something although no step of it is due: leads that are sales ready or wait to be called, deals whose
//! buyer owes an answer or that end soon.

use kariz_client::{format, i18n::t};
use kariz_core::day::Day;
use kariz_kit::{Each, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    row::TaskRow,
    work::{Task, Work, ready},
};

/// So many are shown before somebody asks for all.
const FIRST: usize = 5;

/// Leads that are sales ready, the most points first; nothing where there are none.
#[component]
pub fn SalesReady(work: Work) -> impl IntoView {
    let tasks: fn(&Day) -> Vec<Task> = |day| ready(day).collect();
    view! { <Leads work=work id="today-ready" name=t::today_ready() icon="check" tasks=tasks/> }
}

/// Leads that nobody has planned to call.
#[component]
pub fn LeadsToCall(work: Work) -> impl IntoView {
    let tasks: fn(&Day) -> Vec<Task> = |day| day.to_call.iter().copied().map(Task::Lead).collect();
    view! { <Leads work=work id="today-leads" name=t::today_leads() icon="lead" tasks=tasks/> }
}

/// Deals whose buyer owes an answer.
#[component]
pub fn Awaited(work: Work) -> impl IntoView {
    let tasks: fn(&Day) -> Vec<Task> = |day| day.awaited.iter().copied().map(Task::Awaited).collect();
    view! { <Leads work=work id="today-awaited" name=t::today_awaited() icon="clock" tasks=tasks/> }
}

/// What was won, and ends soon.
#[component]
pub fn Renewals(work: Work) -> impl IntoView {
    let tasks: fn(&Day) -> Vec<Task> = |day| day.renewals.iter().copied().map(Task::Renewal).collect();
    view! { <Leads work=work id="today-renewals" name=t::today_renewals() icon="history" tasks=tasks/> }
}

#[component]
fn Leads(
    work: Work,
    id: &'static str,
    name: &'static str,
    icon: &'static str,
    tasks: fn(&Day) -> Vec<Task>,
) -> impl IntoView {
    let found = memo(move || work.day.with(tasks));
    let count = memo(move || found.with(Vec::len));
    let is_any = memo(move || count.get() > 0);
    let all = RwSignal::new(false);
    let shown = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        found.with(|found| found.iter().take(most).copied().collect::<Vec<_>>())
    };
    dynamic(move || {
        is_any.get().then(|| {
            view! {
                <section class="jobs__part" aria-labelledby=id>
                    <header class="jobs__h">
                        <Icon name=icon size="s"/>
                        <h2 id=id>{name}</h2>
                        <span class="hint num">{move || format::number(count.get() as f64)}</span>
                    </header>
                    <ul class="jobs__list">
                        <Each of=shown key=|task: &Task| task.word() let:task><TaskRow work=work task=task/></Each>
                    </ul>
                    {dynamic(move || (count.get() > FIRST && !all.get()).then(|| view! {
                        <button class="jobs__more" type="button" on:click=listener(move |_| all.set(true))>{t::today_more(count.get() - FIRST)}</button>
                    }))}
                </section>
            }
        })
    })
}
