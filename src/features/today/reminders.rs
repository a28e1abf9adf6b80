//! Reminders: a notice of the system some minutes before a step that has a time, while a tab is open (W2). Where none is
//! open, the calendar's file reminds ([`kariz_client::parts::calendar`]).

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    time::Duration,
};

use kariz_client::{
    browser::{
        clock,
        notices::{self, Allowed},
        prefs::{self, REMINDERS},
    },
    format,
    i18n::dotted,
    parts::next_step::step_title,
    store::Store,
};
use kariz_core::{Activity, ActivityId, Table, Timestamp};
use kariz_kit::reactive::effect;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::MessageEvent;

use super::row::{about, link_of};

/// So long before its time a step is reminded of, in milliseconds.
const BEFORE: i64 = 10 * 60_000;
/// What should have begun longer ago is overdue, and no reminder helps.
const AFTER: i64 = 15 * 60_000;
/// Browsers let a timer of a hidden tab sleep: one looks again after so long at the latest.
const LONGEST: i64 = 30 * 60_000;

thread_local! {
    /// Raised to look again.
    static AGAIN: Cell<Option<RwSignal<u32>>> = const { Cell::new(None) };
    /// What was reminded of, with the time that it had then.
    static TOLD: RefCell<BTreeSet<(ActivityId, Timestamp)>> = const { RefCell::new(BTreeSet::new()) };
}

/// From now on, as long as this tab is open; said again, it looks again.
pub fn begin(store: Store) {
    if let Some(again) = AGAIN.get() {
        return again.update(|times| *times = times.wrapping_add(1));
    }
    store.as_app(move || {
        let again = RwSignal::new(0_u32);
        AGAIN.set(Some(again));
        let timer = StoredValue::new_local(None::<TimeoutHandle>);
        effect(move || {
            again.track();
            for table in [Table::Activities, Table::Deals, Table::Leads] {
                store.watch_table(table);
            }
            let next = look(store);
            timer.update_value(|timer| {
                timer.take().iter().for_each(TimeoutHandle::clear);
                let wait = Duration::from_millis(next.clamp(1_000, LONGEST).unsigned_abs());
                *timer =
                    set_timeout_with_handle(move || again.update(|times| *times = times.wrapping_add(1)), wait).ok();
            });
        });
    });
    lead_where_pressed();
}

/// Reminds of what is due soon; in how many milliseconds to look again.
fn look(store: Store) -> i64 {
    let (today, me, now) = (store.today.get(), store.me.get(), clock::now());
    let is_on = prefs::get(REMINDERS).as_deref() == Some("on") && notices::allowed() == Allowed::Yes;
    if !is_on {
        return LONGEST;
    }
    // Late in the evening what comes first tomorrow is soon, too.
    let steps: Vec<(Timestamp, std::sync::Arc<Activity>)> = store.book(|book| {
        let soon = book.planned().take_while(|step| step.due.is_some_and(|due| due <= today.plus_days(1)));
        let mine = soon.filter(|step| me.is_none() || step.owner.is_none() || step.owner == me);
        mine.filter_map(|step| Some((clock::moment(step.due?, step.due_time?), step.clone()))).collect()
    });
    let mut wait = LONGEST;
    for (at, step) in steps.into_iter().filter(|(at, _)| now.0 <= at.0 + AFTER) {
        match at.0 - BEFORE - now.0 {
            left @ 1.. => wait = wait.min(left),
            _ if TOLD.with_borrow_mut(|told| told.insert((step.id, at))) => tell(store, &step),
            _ => {}
        }
    }
    wait
}

fn tell(store: Store, step: &Activity) {
    let about = store.book(|book| {
        let deal = book.whose(step).and_then(|id| book.deal(id));
        about(book, Some(step), deal.map(|deal| &**deal))
    });
    let when = step.due_time.map(format::time).unwrap_or_default();
    let address = link_of(step).unwrap_or_default();
    let tag = format!("{} {when}", step.id);
    notices::show(step_title(step), dotted([when, about, step.place.clone()]), tag, address);
}

/// A notice that the service worker has shown was pressed: it says where that leads.
fn lead_where_pressed() {
    let navigator: wasm_bindgen::JsValue = window().navigator().into();
    let workers = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok();
    let Some(workers) = workers.and_then(|workers| workers.dyn_into::<web_sys::EventTarget>().ok()) else { return };
    let heard = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| {
        let said =
            |name: &str| js_sys::Reflect::get(&event.data(), &name.into()).ok().and_then(|said| said.as_string());
        if said("type").as_deref() == Some("lead")
            && let Some(address) = said("address").filter(|address| address.starts_with('#'))
        {
            kariz_client::route::Route::parse(&address).go();
        }
    });
    let _ = workers.add_event_listener_with_callback("message", heard.as_ref().unchecked_ref());
    heard.forget();
}
