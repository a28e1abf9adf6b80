//! Today (W2): what is overdue, what is due, what has nothing planned, and what comes; each row gets done from here.

mod acts;
mod agenda;
mod call;
mod keys;
mod leads;
mod one;
mod outcome;
mod page;
mod put_off;
mod reminders;
mod row;
mod week;
mod when;
mod work;

use std::time::Duration;

use kariz_client::{
    browser::prefs::{self, REMINDERS},
    i18n::t,
    route::Page,
    store::Store,
};
use kariz_core::Table;
use kariz_kit::reactive::memo;
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry, feature,
    intents::{Asked, GetDone, PutOff, Remind, ShowPage},
    kind,
};

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: Page::TODAY,
        name: t::nav_today,
        icon: "today",
        keys: &["G", "T"],
        fixed: false,
        waiting: Some((due, t::nav_today_waiting)),
    }],
    shows: &[kind::<GetDone>, kind::<PutOff>, kind::<Remind>],
    groups: &[&keys::TODAY],
    start: Some(remind_where_wanted),
    ..Feature::NOTHING
};

/// The page, and what its rows ask.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if asked.get::<ShowPage>().is_some_and(|show| show.0 == Page::TODAY) {
        return Some(view! { <page::TodayPage/> }.into_any());
    }
    if let Some(Remind { store }) = asked.get() {
        reminders::begin(*store);
        return Some(().into_any());
    }
    if let Some(GetDone { step, minutes }) = asked.get() {
        return Some(view! { <outcome::OutcomeDialog step=*step minutes=*minutes/> }.into_any());
    }
    asked.get::<PutOff>().map(|put_off| view! { <put_off::PutOffDialog step=put_off.0/> }.into_any())
}

/// Where somebody has asked for it on this device, steps that have a time are reminded of. It waits until the page has done
/// what it does at first.
fn remind_where_wanted(store: Store) {
    if prefs::get(REMINDERS).as_deref() == Some("on") {
        set_timeout(move || feature::run(Asked::new(Remind { store }), true), Duration::from_secs(2));
    }
}

/// How many steps are overdue or due today: mine, or all where nobody is "me".
fn due(store: Store) -> Memo<usize> {
    memo(move || {
        [Table::Activities, Table::Deals, Table::Leads].into_iter().for_each(|table| store.watch_table(table));
        let (today, me) = (store.today.get(), store.me.get());
        let counts = store.book(|book| book.due_counts(today, me));
        counts.overdue + counts.today
    })
}
