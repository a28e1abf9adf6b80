//! What the page shows: what there was is counted once for each goal, then kept current by what changes.

use std::cell::Cell;

use kariz_client::{
    browser::clock,
    customs, format,
    store::{Store, use_store},
};
use kariz_core::{
    Book, Currency, GoalId, Table, Target,
    goals::{self, Courses, Days, History, Kept, Point, Standing},
    metrics::Period,
};
use kariz_kit::reactive::memo;
use leptos::prelude::*;

use super::shown::Shown;

/// The page's numbers. They outlive the page, so that coming back to it costs nothing.
#[derive(Clone, Copy)]
pub struct Model {
    pub store: Store,
    courses: StoredValue<Option<Courses>, LocalStorage>,
    /// Moves on with each change that a number could show.
    revision: RwSignal<u32>,
    /// The goal that was chosen; the first where it is `None`, or no longer there.
    pub chosen: RwSignal<Option<GoalId>>,
    /// Every goal, with how far one is; of very many the first.
    pub list: Memo<Vec<Shown>>,
    /// How many more there are.
    pub more: Memo<usize>,
    /// Whether the screen is a phone's.
    pub phone: RwSignal<bool>,
}

/// What a feature keeps for as long as the app runs.
#[derive(Clone, Copy)]
struct Held {
    store: Store,
    courses: StoredValue<Option<Courses>, LocalStorage>,
    revision: RwSignal<u32>,
    chosen: RwSignal<Option<GoalId>>,
}

thread_local! {
    /// Made when the page is first shown: until then nothing is counted.
    static HELD: Cell<Option<Held>> = const { Cell::new(None) };
}

/// Whose months and weeks they are.
pub fn days() -> Days {
    (format::calendar(), customs::week())
}

impl Held {
    fn begin() -> Self {
        let store = use_store();
        let held = store.as_app(|| Self {
            store,
            courses: StoredValue::new_local(None),
            revision: RwSignal::new(0),
            chosen: RwSignal::new(None),
        });
        store.observe(move |book, changes| {
            let is_news = held
                .courses
                .try_update_value(|courses| courses.as_mut().is_some_and(|courses| courses.apply(changes, book)));
            if is_news == Some(true) {
                held.revision.update(|revision| *revision += 1);
            }
        });
        HELD.set(Some(held));
        held
    }
}

impl Model {
    /// The numbers of this tab.
    pub fn take() -> Self {
        let held = HELD.get().unwrap_or_else(Held::begin);
        let Held { store, courses, revision, chosen } = held;
        let phone = follow_width();
        let list = memo(move || {
            // Names stand in it, too.
            [Table::Goals, Table::Workspaces, Table::Members, Table::Products, Table::Channels]
                .into_iter()
                .for_each(|table| store.watch_table(table));
            revision.track();
            let today = store.today.get();
            store.book(|book| {
                goals::shown(book).0.into_iter().map(|kept| shown(book, courses, kept, today)).collect::<Vec<_>>()
            })
        });
        let more = memo(move || {
            [Table::Goals, Table::Workspaces].into_iter().for_each(|table| store.watch_table(table));
            store.book(|book| goals::shown(book).1)
        });
        Self { store, courses, revision, chosen, list, more, phone }
    }

    /// Shows a goal on the page, if the page was there before.
    pub fn choose(id: GoalId) {
        if let Some(held) = HELD.get() {
            held.chosen.set(Some(id));
        }
    }

    /// The goal whose detail is shown: on a desk the first until one is chosen.
    pub fn chosen_id(self) -> Option<GoalId> {
        let chosen = self.chosen.get();
        self.list.with(|list| {
            let there = chosen.filter(|chosen| list.iter().any(|shown| shown.id() == *chosen));
            there.or_else(|| list.first().map(Shown::id).filter(|_| !self.phone.get()))
        })
    }

    /// A goal with how far one is.
    pub fn shown(self, id: GoalId) -> Option<Shown> {
        self.list.with(|list| list.iter().find(|shown| shown.id() == id).cloned())
    }

    /// The present span of a goal, day by day.
    pub fn curve(self, shown: &Shown) -> Vec<Point> {
        self.revision.track();
        let today = self.store.today.get();
        self.with_course(shown, |course| course.curve(shown.standing.period, days(), today))
    }

    /// How far one was in the spans before, the latest first, with what was asked then.
    pub fn past(self, shown: &Shown, count: usize) -> Vec<(Period, Option<Target>, Standing)> {
        self.revision.track();
        let today = self.store.today.get();
        let mut periods = shown.standing.period.run_up(count + 1);
        periods.pop();
        self.with_course(shown, |course| {
            let first = course.first_day();
            let there = |period: &Period| first.is_some_and(|first| first <= period.last_day());
            let mut past: Vec<_> = periods
                .into_iter()
                .filter(there)
                .map(|period| {
                    let target = shown.kept.goal.target_in(period.last_day());
                    let amount = target.and_then(|target| shown.amount_of(target));
                    (period, target, course.standing_in(period, days(), today, amount))
                })
                .collect();
            past.reverse();
            past
        })
    }

    /// How deals and leads of whom it is ended within a year.
    pub fn history(self, shown: &Shown) -> History {
        [Table::Deals, Table::Leads, Table::Activities].into_iter().for_each(|table| self.store.watch_table(table));
        let today = self.store.today.get();
        self.store.book(|book| History::of(book, &shown.kept.aim.of, today, &shown.purse))
    }

    fn with_course<T: Default>(self, shown: &Shown, read: impl FnOnce(&goals::Course) -> T) -> T {
        let read = |book: &Book| {
            self.courses.try_update_value(|courses| {
                let courses = courses.get_or_insert_with(|| Courses::new(clock::zone()));
                read(courses.course(book, &shown.kept.aim, shown.purse.currency))
            })
        };
        self.store.book(read).unwrap_or_default()
    }
}

fn shown(
    book: &Book,
    courses: StoredValue<Option<Courses>, LocalStorage>,
    kept: Kept,
    today: kariz_core::Date,
) -> Shown {
    let period = goals::period_of(kept.aim.span, days(), today);
    let target = kept.goal.target_in(period.last_day());
    let currency = match target {
        Some(Target::Worth(money)) => money.currency,
        _ => book.workspace().map_or_else(Currency::default, |workspace| workspace.currency),
    };
    let standing = courses.try_update_value(|courses| {
        let courses = courses.get_or_insert_with(|| Courses::new(clock::zone()));
        let course = courses.course(book, &kept.aim, currency);
        course.standing(days(), today, target.map(Target::amount))
    });
    Shown::of(book, kept, target, currency, standing)
}

/// Whether the screen is a phone's: it may be turned.
fn follow_width() -> RwSignal<bool> {
    let is_phone = || window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < 768.0);
    let phone = RwSignal::new(is_phone());
    let turned = window_event_listener(leptos::ev::resize, move |_| {
        if phone.get_untracked() != is_phone() {
            phone.set(is_phone());
        }
    });
    on_cleanup(move || turned.remove());
    phone
}
