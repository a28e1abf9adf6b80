//! How far one is with goals.

use kariz_client::{
    browser::clock,
    customs, format,
    i18n::{dotted, t},
    route::{Page, Route},
    store::Store,
    words::{amount_words, measure_words, period_words, target_words, whose_words},
};
use kariz_core::{
    Table, Target,
    goals::{self, Course, Kept, Purse, Standing, period_of},
};
use kariz_kit::{CollectView, dynamic};
use leptos::prelude::*;

use super::held::Held;

/// Where goals are set.
const GOALS: Page = Page::named("goals");

#[component]
pub fn GoalsStep(held: Held) -> impl IntoView {
    let store = held.store;
    let rows = move || {
        [Table::Leads, Table::Deals, Table::Activities, Table::Goals, Table::Workspaces]
            .into_iter()
            .for_each(|table| store.watch_table(table));
        let (first, more) = store.book(goals::shown);
        let found: Vec<_> = first.into_iter().filter_map(|kept| row(store, &kept)).collect();
        let more = (more > 0).then(|| view! { <p class="hint num">{t::goals_more(more)}</p> });
        match found.is_empty() {
            true => view! { <p class="hint">{t::review_no_goals()}" "<a href=Route::page(GOALS).hash()>{t::nav_goals()}</a></p> }.into_any(),
            false => view! { <ul class="rv-goals">{found.collect_view()}</ul>{more} }.into_any(),
        }
    };
    dynamic(rows)
}

/// A goal of which something is asked in the present span.
fn row(store: Store, kept: &Kept) -> Option<impl IntoView + use<>> {
    let (aim, days, today) = (&kept.aim, (format::calendar(), customs::week()), store.today.get());
    let target = kept.goal.target_in(period_of(aim.span, days, today).last_day())?;
    let (purse, standing) = store.book(|book| {
        let purse = match target {
            Target::Worth(money) => Purse::new(money.currency, book),
            Target::Count(_) => Purse::of_workspace(book),
        };
        let course = Course::of(book, aim.clone(), purse.currency, &clock::zone());
        let standing = course.standing(days, today, Some(target.amount()));
        (purse, standing)
    });
    let words = |amount: i128| amount_words(aim.measure, &purse, amount);
    let name = dotted([
        measure_words(aim.measure).to_owned(),
        period_words(aim.span, standing.period),
        whose_words(store, &aim.of),
    ]);
    Some(view! {
        <li>
            <b>{name}</b>
            <span class="num">{t::review_goal_of(words(standing.done), target_words(target))}</span>
            <span class="meter" style:--v=share(&standing) aria-hidden="true"><i></i></span>
            <small>{stands(&standing, words)}</small>
        </li>
    })
}

/// How much of it is done, from 0 to 1.
fn share(standing: &Standing) -> String {
    let target = standing.target.unwrap_or_default().max(1);
    format!("{:.3}", (standing.done as f64 / target as f64).clamp(0.0, 1.0))
}

/// Early, late, or reached.
fn stands(standing: &Standing, words: impl Fn(i128) -> String) -> String {
    match standing.ahead().unwrap_or_default() {
        _ if standing.is_reached() => t::review_goal_reached().to_owned(),
        0 => t::review_goal_on_pace().to_owned(),
        ahead @ 1.. => t::review_goal_ahead(words(ahead)),
        behind => t::review_goal_behind(words(behind.saturating_neg())),
    }
}
