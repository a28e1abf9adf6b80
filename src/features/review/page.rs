//! The page of the review: how to begin one, the walk, or what is shared of one.

use kariz_client::{format, i18n::t, route::Route, store::is_view};
use kariz_core::{ReviewStep, Table, checkup::REVIEW_MINUTES, review};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    CHECKUP,
    former::Former,
    held::{Held, Since},
    here::FollowBar,
    keys,
    side::Side,
    summary::Summary,
    time::{WANTED, clock_words, hours},
    walk::WalkPanel,
    words,
};
use crate::shell::{TopBar, order};

/// What stands in the page.
#[derive(Clone, Copy, PartialEq)]
enum Stands {
    Begin,
    Walk,
    Summary,
}

/// The weekly review.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let held = Held::new();
    keys::listen(held);
    order::provide(Callback::new(move |()| {
        untrack(|| held.items(held.step.get())).into_iter().map(|item| item.deal).collect()
    }));
    let stands = memo(move || match (held.shown.get(), held.running.get()) {
        (Some(_), _) => Stands::Summary,
        (None, Some(_)) => Stands::Walk,
        (None, None) => Stands::Begin,
    });
    view! {
        <TopBar>
            <h1 class="bar__title">{t::nav_review()}</h1>
            <a class="view rv-tab" href=Route::page(CHECKUP).hash()>{t::nav_checkup()}</a>
        </TopBar>
        <div class="rv">
            {dynamic(move || match stands.get() {
                Stands::Begin => view! { <Begin held=held/> }.into_any(),
                Stands::Walk => view! { <Walking held=held/> }.into_any(),
                Stands::Summary => view! { <Summary held=held/> }.into_any(),
            })}
        </div>
    }
}

/// What a review is, what it would go through now, and those before.
#[component]
fn Begin(held: Held) -> impl IntoView {
    let since = move || match held.since.get() {
        Since::Review(at) => t::review_since_last(format::moment(at)),
        Since::Week => t::review_since_week().to_owned(),
    };
    let parts = move || {
        let step = |step: &ReviewStep| {
            view! { <li class:muted=!held.has(*step)><span>{words::step(*step)}</span><span class="num">{words::step_count(held, *step)}</span></li> }
        };
        held.walk.with(Option::is_some).then(|| ReviewStep::ALL.iter().map(step).collect_view())
    };
    let begin = (!is_view()).then(|| view! {
        <button class="btn btn--brand" type="button" on:click=listener(move |_| held.begin())><Icon name="right" size="s" flip=true/>{t::review_begin()}</button>
    });
    view! {
        <div class="rv__two">
            <section class="panel rv-begin" aria-labelledby="rv-begin">
                <h2 id="rv-begin">{t::review_begin_title()}</h2>
                <p>{t::review_begin_words()}</p>
                <p class="hint">{since}</p>
                <ul class="rv-parts">{dynamic(parts)}</ul>
                <div class="row wrap">{begin}</div>
            </section>
            <div class="rv__side"><MonthPanel held=held/><Former held=held/></div>
        </div>
    }
}

/// How much time the pipeline got this month.
#[component]
pub fn MonthPanel(held: Held) -> impl IntoView {
    let spent = memo(move || {
        held.store.watch_table(Table::Reviews);
        let today = held.store.today.get();
        let (first, next) = (format::calendar().first_of_month(today), today.plus_days(1));
        let (count, seconds) = held.store.book(|book| {
            kariz_client::browser::clock::with_zone(|zone| {
                review::spent(book, zone.start_of(first), zone.start_of(next))
            })
        });
        (count, seconds + if held.leads() { u64::from(held.clock.seconds.get() / 60 * 60) } else { 0 })
    });
    let wanted = REVIEW_MINUTES as u64 * 60;
    let share = move || format!("{:.3}", (spent.get().1 as f64 / wanted as f64).min(1.0));
    view! {
        <section class="panel" aria-labelledby="rv-month">
            <div class="panel__h"><h2 id="rv-month">{move || format::month(held.store.today.get())}</h2><span class="hint num">{move || t::review_held(spent.get().0)}</span></div>
            <p class="num">{move || t::review_hours_of(hours(spent.get().1), hours(wanted))}</p>
            <span class="meter" style:--v=share aria-hidden="true"><i></i></span>
            <p class="hint">{t::review_hours_why()}</p>
        </section>
    }
}

#[component]
fn Walking(held: Held) -> impl IntoView {
    view! {
        <FollowBar held=held/>
        <Timer held=held/>
        <div class="rv__two">
            <WalkPanel held=held/>
            <Side held=held/>
        </div>
    }
}

/// How long it has been going on, and its end.
#[component]
fn Timer(held: Held) -> impl IntoView {
    let clock = held.clock;
    let share = move || format!("{:.3}", (f64::from(clock.seconds.get()) / f64::from(WANTED)).min(1.0));
    let pause = move || {
        let (name, icon) = if clock.paused.get() { (t::review_go_on(), "right") } else { (t::review_pause(), "clock") };
        view! {
            <button class="btn btn--s btn--ghost" type="button" on:click=listener(move |_| clock.paused.update(|paused| *paused = !*paused))>
                <Icon name=icon size="s"/>{name}
            </button>
        }
    };
    let led = move || {
        view! {
            <span class="tm num" role="timer" aria-label=t::review_time()>
                <b>{move || clock_words(clock.seconds.get())}</b>
                <span>{t::review_of_minutes(WANTED as usize / 60)}</span>
                <span class="meter" style:--v=share aria-hidden="true"><i></i></span>
            </span>
            {dynamic(pause)}
            <button class="btn rv-end" type="button" on:click=listener(move |_| held.end())><Icon name="share" size="s"/>{t::review_end()}</button>
        }
    };
    let other = move || {
        let nobody = held.leader.get().is_none() && !is_view();
        nobody.then(|| view! {
            <p class="rv-follow">
                <span>{t::review_not_led()}</span>
                <button class="btn btn--s" type="button" on:click=listener(move |_| held.take_lead())>{t::review_take_lead()}</button>
            </p>
        })
    };
    let leads = memo(move || held.leads());
    view! {
        <div class="rv-timer">
            {dynamic(move || if leads.get() { led().into_any() } else { view! { {dynamic(other)} }.into_any() })}
        </div>
    }
}
