//! The page.

use std::collections::HashSet;

use kariz_client::{
    format,
    i18n::t,
    parts::{Avatar, calendar},
    store::{Store, is_view, names},
    words::kind_words,
};
use kariz_core::{
    Activity, ActivityId, ActivityKind, DealId, Member, MemberId, Table,
    day::{self, Day, Filter},
};
use kariz_kit::{CollectView, Each, Icon, Mark, Show, dynamic, listener, reactive::memo, toast};
use leptos::prelude::*;

use super::{
    agenda::Agenda,
    call, keys,
    leads::{Awaited, LeadsToCall, Renewals, SalesReady},
    one::OneByOne,
    row::TaskRow,
    week::Upcoming,
    work::{Task, Work},
};
use crate::shell::{
    TopBar,
    intents::{NewDeal, ask},
    order,
};

/// So many deals with nothing planned are shown before somebody asks for all.
const FIRST: usize = 5;
/// So many of what is due.
const DUE: usize = 50;
/// As many rows as a screen shows.
const SEEN: usize = 16;

/// What the day asks for.
#[component]
pub fn TodayPage() -> impl IntoView {
    let work = Work::new();
    keys::listen(work);
    call::listen(work);
    order::provide(Callback::new(move |()| deals_in_order(work)));
    view! {
        <TopBar>
            <h1 class="bar__title">{t::nav_today()}</h1>
            <span class="muted num today__date">{move || format::date(work.store.today.get(), work.store.today.get())}</span>
        </TopBar>
        <Toolbar work=work/>
        <Progress work=work/>
        <div class="today">
            <div class="today__main">
                <Show when=move || work.one_by_one.get() fallback=move || view! { <Lists work=work/> }><OneByOne work=work/></Show>
            </div>
            <aside class="today__side" aria-label=t::today_agenda()><Agenda work=work/></aside>
        </div>
    }
}

/// J and K in a deal follow the rows.
fn deals_in_order(work: Work) -> Vec<DealId> {
    let found = work.day.try_with_untracked(|day| {
        let steps = day.overdue.iter().chain(&day.today).filter_map(|id| deal_of(work.store, *id));
        let others = day.unplanned.iter().chain(&day.awaited).chain(&day.renewals);
        let deals = steps.chain(others.copied());
        let coming = day.upcoming.iter().filter_map(|id| deal_of(work.store, *id));
        let mut seen = HashSet::new();
        deals.chain(coming).filter(|deal| seen.insert(*deal)).collect()
    });
    found.unwrap_or_default()
}

fn deal_of(store: Store, step: ActivityId) -> Option<DealId> {
    store.book(|book| book.activity(step)?.deal)
}

/// Who and what: chips, with how much is due of each.
#[component]
fn Toolbar(work: Work) -> impl IntoView {
    let counts = memo(move || work.day.with(|day| (day.of_all, day.of_members.clone(), day.of_kinds.clone())));
    let members = memo(move || {
        work.store.watch_table(Table::Members);
        let me = work.store.me.get();
        let members = work.store.book(|book| {
            let named = names(book, Table::Members).into_iter();
            named.filter_map(|(id, _)| book.member(id.into()).cloned()).collect::<Vec<_>>()
        });
        let (mut mine, others): (Vec<_>, Vec<_>) = members.into_iter().partition(|member| Some(member.id) == me);
        mine.extend(others);
        mine
    });
    let count_of =
        move |owner: MemberId| counts.with(|(_, members, _)| members.get(&owner).copied().unwrap_or_default());
    let chip_of = move |member: std::sync::Arc<Member>| {
        let id = member.id;
        let name = if work.store.me.get() == Some(id) { t::today_mine().to_owned() } else { member.name.clone() };
        view! { <OwnerChip work=work owner=Some(id) name=name count=Signal::derive(move || count_of(id))/> }
    };
    // Where one works alone there is nobody to choose among.
    let people = move || {
        let members = members.get();
        (members.len() > 1).then(|| members.into_iter().map(chip_of).collect_view())
    };
    let kinds = move || {
        let there = |kind: &ActivityKind| {
            counts.with(|(_, _, kinds)| kinds.contains_key(kind))
                || work.filter.with(|filter| filter.kind == Some(*kind))
        };
        ActivityKind::PLANNED
            .into_iter()
            .filter(there)
            .map(|kind| view! { <KindChip work=work kind=kind/> })
            .collect_view()
    };
    view! {
        <div class="today__bar" role="toolbar" aria-label=t::today_filter()>
            <OwnerChip work=work owner=None name=t::today_everyone().to_owned() count=Signal::derive(move || counts.with(|(all, ..)| *all))/>
            {dynamic(people)}
            <span class="vsep"></span>
            {dynamic(kinds)}
            <span class="today__end">
                <button class="btn btn--ghost btn--s" type="button" title=t::today_calendar_words() on:click=listener(move |_| to_calendar(work))>
                    <Icon name="download" size="s"/>{t::today_calendar()}
                </button>
                <button class="btn btn--s" type="button" aria-pressed=move || work.one_by_one.get().to_string() on:click=listener(move |_| work.toggle_walk())>
                    <Icon name="right" size="s"/>{t::today_one_by_one()}
                </button>
            </span>
        </div>
    }
}

#[component]
fn OwnerChip(work: Work, owner: Option<MemberId>, name: String, count: Signal<usize>) -> impl IntoView {
    view! {
        <button
            class="view"
            type="button"
            aria-pressed=move || (work.filter.get().owner == owner).to_string()
            on:click=listener(move |_| work.filter.update(|filter| filter.owner = owner))
        >
            {owner.map(|owner| view! { <span aria-hidden="true"><Avatar member=Some(owner)/></span> })}
            <bdi>{name}</bdi>
            " "
            <b class="num">{move || format::number(count.get() as f64)}</b>
        </button>
    }
}

/// Pressed once more, all kinds are shown.
#[component]
fn KindChip(work: Work, kind: ActivityKind) -> impl IntoView {
    let is_on = move || work.filter.get().kind == Some(kind);
    let toggle =
        move |_| work.filter.update(|filter| filter.kind = if filter.kind == Some(kind) { None } else { Some(kind) });
    let count = move || work.day.with(|day| day.of_kinds.get(&kind).copied().unwrap_or_default());
    view! {
        <button class="view" type="button" aria-pressed=move || is_on().to_string() on:click=listener(toggle)>
            <Icon name=kariz_client::parts::activity_icon(kind) size="s"/>
            {kind_words(kind)}
            " "
            <b class="num">{move || format::number(count() as f64)}</b>
        </button>
    }
}

/// All planned steps that are shown here, as one file.
fn to_calendar(work: Work) {
    let Filter { owner, kind } = work.filter.get_untracked();
    let store = work.store;
    let takes = |step: &Activity| {
        owner.is_none_or(|owner| step.owner == Some(owner)) && kind.is_none_or(|kind| step.kind == kind)
    };
    let steps: Vec<_> = store.book(|book| book.planned().filter(|step| takes(step)).cloned().collect());
    match calendar::download(store, steps.iter().map(|step| &**step)) {
        0 => toast(t::today_calendar_empty()),
        count => toast(t::today_calendar_done(count)),
    }
}

/// How much of the day is done.
#[component]
fn Progress(work: Work) -> impl IntoView {
    let progress = memo(move || work.day.with(Day::progress));
    dynamic(move || {
        let (done, all) = progress.get();
        (all > 0).then(|| {
            let share = (done as f64 / all as f64).to_string();
            view! {
                <p class="today__progress num">
                    <span>{t::today_progress(done, all)}</span>
                    <span class="meter" style:--v=share aria-hidden="true"><i></i></span>
                </p>
            }
        })
    })
}

#[component]
fn Lists(work: Work) -> impl IntoView {
    let none_open = memo(move || {
        work.store.watch_table(Table::Deals);
        work.store.book(|book| book.all_open_deals().next().is_none())
    });
    let is_free = memo(move || work.day.with(Day::is_free));
    // What stands below rows that fill the screen comes when these are painted.
    let is_below = move |rows: fn(&Day) -> usize| work.is_painted.get() || work.day.with(|day| rows(day) < SEEN);
    let (after_overdue, after_due) =
        (move || is_below(|day| day.overdue.len()), move || is_below(|day| day.overdue.len() + day.today.len()));
    view! {
        <div class="jobs">
            {dynamic(move || is_free.get().then(|| view! { <Free work=work none_open=none_open.get()/> }))}
            <Part work=work id="today-overdue" name=t::today_overdue() state="overdue" steps=|day| &day.overdue/>
            <Show when=after_overdue><Part work=work id="today-due" name=t::nav_today() state="today" steps=|day| &day.today/></Show>
            <Show when=after_due>
                <SalesReady work=work/>
                <Unplanned work=work/>
                <Part work=work id="today-undated" name=t::today_undated() state="planned" steps=|day| &day.undated/>
                <Awaited work=work/>
                <Renewals work=work/>
                <LeadsToCall work=work/>
                <Upcoming work=work/>
            </Show>
        </div>
    }
}

/// Nothing is left: what to do with the day, or how to begin.
#[component]
fn Free(work: Work, none_open: bool) -> impl IntoView {
    if none_open {
        let add = (!is_view()).then(|| view! {
            <button class="btn btn--brand" type="button" on:click=listener(move |_| ask(NewDeal { stage: None }))>{t::new_deal()}</button>
        });
        return view! {
            <div class="empty empty--page"><h2>{t::today_nothing_yet()}</h2><p>{t::today_nothing_yet_words()}</p>{add}</div>
        }
        .into_any();
    }
    let is_narrow = move || work.filter.get() != Filter::default();
    view! {
        <div class="empty empty--page">
            <h2>{t::today_free()}</h2>
            <p>{move || if is_narrow() { t::today_free_filtered() } else { t::today_free_words() }}</p>
            <Show when=is_narrow>
                <button class="btn" type="button" on:click=listener(move |_| work.filter.set(Filter::default()))>{t::today_everything()}</button>
            </Show>
        </div>
    }
    .into_any()
}

/// Steps that are due, with what they are worth.
#[component]
fn Part(
    work: Work,
    id: &'static str,
    name: &'static str,
    state: &'static str,
    steps: fn(&Day) -> &Vec<ActivityId>,
) -> impl IntoView {
    let is_any = memo(move || work.day.with(|day| !steps(day).is_empty()));
    let summary = move || {
        let store = work.store;
        [Table::Workspaces, Table::Activities, Table::Deals].into_iter().for_each(|table| store.watch_table(table));
        work.day.with(|day| {
            let steps = steps(day);
            let total = store.book(|book| {
                format::total(&day::worth(book, steps).total_in(book.workspace().map(|workspace| &**workspace)))
            });
            t::today_part(steps.len(), total)
        })
    };
    let count = memo(move || work.day.with(|day| steps(day).len()));
    let all = RwSignal::new(false);
    let rows = move || {
        let most = match (work.is_painted.get(), all.get()) {
            (false, _) => SEEN,
            (true, false) => DUE,
            (true, true) => usize::MAX,
        };
        work.day.with(|day| steps(day).iter().take(most).copied().map(Task::Step).collect::<Vec<_>>())
    };
    dynamic(move || {
        is_any.get().then(|| {
            view! {
                <section class=format!("jobs__part jobs__part--{state}") aria-labelledby=id>
                    <header class="jobs__h"><Mark state=state/><h2 id=id>{name}</h2><span class="hint num">{move || summary()}</span></header>
                    <ul class="jobs__list">
                        <Each of=rows key=|task: &Task| task.word() let:task><TaskRow work=work task=task/></Each>
                    </ul>
                    {dynamic(move || (count.get() > DUE && !all.get()).then(|| view! {
                        <button class="jobs__more" type="button" on:click=listener(move |_| all.set(true))>{t::today_more(count.get() - DUE)}</button>
                    }))}
                </section>
            }
        })
    })
}

/// Open deals with nothing planned (P9).
#[component]
fn Unplanned(work: Work) -> impl IntoView {
    let count = memo(move || work.day.with(|day| day.unplanned.len()));
    let is_any = memo(move || count.get() > 0);
    let all = RwSignal::new(false);
    let rows = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        work.day.with(|day| day.unplanned.iter().take(most).copied().map(Task::Deal).collect::<Vec<_>>())
    };
    dynamic(move || {
        is_any.get().then(|| {
            view! {
                <section class="jobs__part" aria-labelledby="today-unplanned">
                    <header class="jobs__h">
                        <Mark state="none"/>
                        <h2 id="today-unplanned">{t::deal_nothing_planned()}</h2>
                        <span class="hint num">{move || t::today_unplanned(count.get())}</span>
                    </header>
                    <ul class="jobs__list">
                        <Each of=rows key=|task: &Task| task.word() let:task><TaskRow work=work task=task/></Each>
                    </ul>
                    {dynamic(move || (count.get() > FIRST && !all.get()).then(|| view! {
                        <button class="jobs__more" type="button" on:click=listener(move |_| all.set(true))>{t::today_more(count.get() - FIRST)}</button>
                    }))}
                </section>
            }
        })
    })
}
