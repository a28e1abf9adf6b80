//! The day's work, as the parts of the page share it.

use kariz_client::{
    browser::clock,
    i18n::t,
    route::{Page, Route, use_route},
    services::scores::LeadScores,
    store::{Store, use_store},
};
use kariz_core::{
    ActivityId, DealId, LeadId, Table,
    day::{Day, Filter, Moment, Ready, Why},
};
use kariz_kit::{is_painted, reactive::memo};
use leptos::prelude::*;

use super::call::Called;

/// The day's work. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Work {
    pub store: Store,
    scores: LeadScores,
    /// What it is limited to.
    pub filter: RwSignal<Filter>,
    /// What there is to do.
    pub day: Memo<Day>,
    /// One thing after the other, instead of lists: the address says so, and Back leads to the lists.
    pub one_by_one: Memo<bool>,
    /// That was begun here: the lists are an entry of the browser's history back.
    begun_here: StoredValue<bool>,
    /// Somebody was called from here, and nothing is said of it yet.
    pub called: RwSignal<Option<Called>>,
    /// What is seen first is on the screen: the rows below it come after that.
    pub is_painted: RwSignal<bool>,
}

impl Work {
    /// Of everybody, at first.
    pub fn new() -> Self {
        let store = use_store();
        let filter = RwSignal::new(Filter::default());
        let scores = LeadScores::take(store);
        let day = memo(move || {
            for table in [Table::Activities, Table::Deals, Table::Leads, Table::Stages, Table::Pipelines] {
                store.watch_table(table);
            }
            let today = store.today.get();
            let filter = filter.get();
            scores.read(|book, scores| {
                let day = clock::with_zone(|zone| Day::of(book, Moment { now: clock::now(), today, zone }, filter));
                day.with_ready(book, &scores.ready(), filter)
            })
        });
        let route = use_route();
        let one_by_one = memo(move || route.get().walk);
        let begun_here = StoredValue::new(false);
        let work = Self {
            store,
            scores,
            filter,
            day,
            one_by_one,
            begun_here,
            called: RwSignal::new(None),
            is_painted: is_painted(),
        };
        work.leave_out_the_gone();
        // Back has led to the lists as well.
        kariz_kit::reactive::effect(move || {
            if !one_by_one.get() {
                begun_here.set_value(false);
            }
        });
        work
    }

    /// Goes on one by one, or back to the lists.
    pub fn toggle_walk(self) {
        match (self.one_by_one.get_untracked(), self.begun_here.get_value()) {
            (false, _) => {
                self.begun_here.set_value(true);
                Route::walk(Page::TODAY).go();
            }
            (true, true) => {
                self.begun_here.set_value(false);
                let _ = window().history().and_then(|history| history.back());
            }
            (true, false) => Route::page(Page::TODAY).go_instead(),
        }
    }

    /// A chip that nothing is behind any more would hide all without being seen.
    fn leave_out_the_gone(self) {
        kariz_kit::reactive::effect(move || {
            let filter = self.filter.get();
            let is_there = filter.owner.is_none_or(|owner| {
                self.store.watch_table(Table::Members);
                self.store.book(|book| book.member(owner).is_some_and(|member| member.removed.is_none()))
            });
            if !is_there {
                self.filter.set(Filter { owner: None, ..filter });
            }
        });
    }

    /// Why a lead is sales ready; nothing where it is not.
    pub fn ready_words(self, lead: LeadId) -> Option<String> {
        let total = self.scores.read(|_, scores| scores.get(lead));
        total.is_ready.then(|| {
            let sum = match total.letter {
                Some(_) => t::score_fit_and_engagement(total.fit, total.engagement),
                None => t::score_by_engagement().to_owned(),
            };
            t::score_ready_why(total.points, sum)
        })
    }

    /// Why a deal is here.
    pub fn why(self, deal: DealId) -> Why {
        let today = self.store.today.get();
        self.store.book(|book| clock::with_zone(|zone| Why::of(book, deal, Moment { now: clock::now(), today, zone })))
    }
}

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// A planned step.
    Step(ActivityId),
    /// A deal with nothing planned.
    Deal(DealId),
    /// A deal whose buyer owes an answer.
    Awaited(DealId),
    /// A deal that was won, and ends soon.
    Renewal(DealId),
    /// A lead with nothing planned: sales ready, or to be called.
    Lead(LeadId),
}

impl Task {
    /// What its row is called in the page.
    pub fn word(&self) -> String {
        match self {
            Self::Step(id) => id.to_string(),
            Self::Deal(id) | Self::Awaited(id) | Self::Renewal(id) => id.to_string(),
            Self::Lead(id) => id.to_string(),
        }
    }
}

/// What is sales ready: a step of handing over, or a lead for which nothing is planned.
pub fn ready(day: &Day) -> impl Iterator<Item = Task> {
    day.ready.iter().map(|ready| match ready {
        Ready::Step(step) => Task::Step(*step),
        Ready::Lead(lead) => Task::Lead(*lead),
    })
}
