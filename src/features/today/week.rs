//! The days that come: a strip of seven, and what is planned on them.

use std::collections::BTreeMap;

use kariz_client::{format, i18n::t};
use kariz_core::{ActivityKind, Date, Table, day::AHEAD};
use kariz_kit::{CollectView, Each, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    row::TaskRow,
    work::{Task, Work},
};

/// So many rows are shown before somebody asks for all.
const FIRST: usize = 12;

/// A day of the strip.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Load {
    steps: usize,
    meetings: usize,
}

/// What comes in the next seven days.
#[component]
pub fn Upcoming(work: Work) -> impl IntoView {
    let days = memo(move || loads(work));
    let all = RwSignal::new(false);
    let count = memo(move || work.day.with(|day| day.upcoming.len()));
    let shown = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        work.day.with(|day| day.upcoming.iter().take(most).copied().map(Task::Step).collect::<Vec<_>>())
    };
    view! {
        <section class="jobs__part" aria-labelledby="today-upcoming">
            <header class="jobs__h">
                <span class="mark-ring" aria-hidden="true"></span>
                <h2 id="today-upcoming">{t::today_upcoming()}</h2>
                <span class="hint num">{move || t::today_upcoming_count(count.get())}</span>
            </header>
            {dynamic(move || view! { <Strip days=days.get() today=work.store.today.get()/> })}
            <ul class="jobs__list">
                <Each of=shown key=|task: &Task| task.word() let:task><TaskRow work=work task=task/></Each>
            </ul>
            {dynamic(move || (count.get() > FIRST && !all.get()).then(|| view! {
                <button class="jobs__more" type="button" on:click=listener(move |_| all.set(true))>{t::today_more(count.get() - FIRST)}</button>
            }))}
        </section>
    }
}

fn loads(work: Work) -> BTreeMap<Date, Load> {
    let today = work.store.today.get();
    work.store.watch_table(Table::Activities);
    let mut days: BTreeMap<Date, Load> = (1..=AHEAD).map(|ahead| (today.plus_days(ahead), Load::default())).collect();
    work.day.with(|day| {
        work.store.book(|book| {
            for step in day.upcoming.iter().filter_map(|id| book.activity(*id)) {
                let Some(load) = step.due.and_then(|due| days.get_mut(&due)) else { continue };
                load.steps += 1;
                load.meetings += usize::from(matches!(step.kind, ActivityKind::Meeting | ActivityKind::Demo));
            }
        });
    });
    days
}

#[component]
fn Strip(days: BTreeMap<Date, Load>, today: Date) -> impl IntoView {
    let most = days.values().map(|load| load.steps).max().unwrap_or_default().max(1) as f64;
    let day = |(date, load): (Date, Load)| {
        let share = (load.steps as f64 / most).to_string();
        view! {
            <li class:week__free=load.steps == 0>
                <b>{format::date(date, today)}</b>
                <span class="num">{format::number(load.steps as f64)}</span>
                <i style:--v=share aria-hidden="true"></i>
                <small>{t::today_meetings(load.meetings)}</small>
            </li>
        }
    };
    view! { <ol class="week" aria-label=t::today_week()>{days.into_iter().map(day).collect_view()}</ol> }
}
