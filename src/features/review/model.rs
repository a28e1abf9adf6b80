//! What the check-up shows: worked out from the Book a moment after it changes, and the weeks before one at a time,
//! whenever there is time.

use std::{cell::RefCell, sync::Arc, time::Duration};

use kariz_client::{
    browser::clock,
    customs,
    store::{Store, use_store},
};
use kariz_core::{
    Table,
    checkup::{
        Facts, Finding, Mistake, Patient, Point, Proposal, Score, findings, first, point, proposal, scorecard,
        trend_days,
    },
};
use kariz_kit::reactive::effect;
use leptos::prelude::*;

/// So long after a change it is looked at: several come at once.
const SOON: Duration = Duration::from_millis(30);

/// What was found.
#[derive(Clone, PartialEq)]
pub struct Checked {
    pub findings: Vec<Finding>,
    pub proposals: Vec<Option<Proposal>>,
    pub first: Vec<Mistake>,
    pub scores: Vec<Score>,
}

/// The check-up of the page.
#[derive(Clone, Copy)]
pub struct Model {
    pub store: Store,
    pub checked: RwSignal<Option<Arc<Checked>>>,
    /// The weeks, the earliest first, as far as they are known.
    pub trend: RwSignal<Vec<Point>>,
}

thread_local! {
    /// As long as a trend is being worked out: what was done and planned.
    static FACTS: RefCell<Facts> = RefCell::default();
}

impl Model {
    pub fn new() -> Self {
        let model = Self { store: use_store(), checked: RwSignal::new(None), trend: RwSignal::default() };
        model.follow();
        model
    }

    fn follow(self) {
        let round = StoredValue::new(0_u32);
        effect(move || {
            const ALL: [Table; 8] = [
                Table::Deals,
                Table::Activities,
                Table::Leads,
                Table::Stages,
                Table::Pipelines,
                Table::Products,
                Table::Reviews,
                Table::Workspaces,
            ];
            ALL.into_iter().for_each(|table| self.store.watch_table(table));
            self.store.today.track();
            round.update_value(|round| *round += 1);
            let mine = round.get_value();
            later(round, mine, SOON, move || self.look(round, mine));
        });
    }

    fn look(self, round: StoredValue<u32>, mine: u32) {
        self.store.book(|book| FACTS.set(Facts::of(book)));
        let checked = self.with(|patient| {
            let findings = findings(patient).to_vec();
            let proposals = findings.iter().map(|finding| proposal(patient, finding, customs::week())).collect();
            let first = first(&findings);
            Checked { findings, proposals, first, scores: scorecard(patient).to_vec() }
        });
        self.checked.set(Some(Arc::new(checked)));
        self.trend.set(Vec::new());
        self.look_back(round, mine, trend_days(self.store.today.get_untracked()));
    }

    /// One week after the other, the latest first.
    fn look_back(self, round: StoredValue<u32>, mine: u32, mut left: Vec<kariz_core::Date>) {
        later(round, mine, Duration::from_millis(4), move || {
            let Some(on) = left.pop() else { return FACTS.set(Facts::default()) };
            let point = self.with(|patient| point(patient, on));
            self.trend.update(|trend| trend.insert(0, point));
            self.look_back(round, mine, left);
        });
    }

    fn with<T>(self, look: impl FnOnce(&Patient<'_>) -> T) -> T {
        let (now, today) = (clock::now(), self.store.today.get_untracked());
        FACTS.with_borrow(|facts| {
            self.store.book(|book| clock::with_zone(|zone| look(&Patient { book, facts, now, today, zone })))
        })
    }
}

/// Runs later, unless the page has gone or something else is asked meanwhile.
fn later(round: StoredValue<u32>, mine: u32, wait: Duration, run: impl FnOnce() + 'static) {
    let run = move || {
        if round.try_get_value() == Some(mine) {
            run();
        }
    };
    set_timeout(run, wait);
}
