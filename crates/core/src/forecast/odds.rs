//! With which chance an open deal is won, and in which column.

use super::{
    Columns,
    history::{Ground, History, Said},
};
use crate::{
    Book,
    id::{DealId, MemberId, PipelineId, StageId},
    money::Money,
    records::{Category, Deal, Percent},
    time::{Date, Zone},
};

/// An open deal as it stood on some day: what its chance depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Open {
    pub deal: DealId,
    pub owner: Option<MemberId>,
    pub pipeline: PipelineId,
    pub stage: StageId,
    /// Since which day it is in its stage.
    pub since: Date,
    pub value: Option<Money>,
    pub expected: Option<Date>,
    /// Its own likelihood, or its stage's.
    pub likelihood: Percent,
}

impl Open {
    /// A deal as it stands now; `None` where it is not open, or somebody has said that it is in no forecast.
    pub fn now(deal: &Deal, book: &Book, zone: &Zone) -> Option<Self> {
        let stage = deal.open_stage()?;
        if deal.category == Some(Category::Omitted) {
            return None;
        }
        Some(Self {
            deal: deal.id,
            owner: deal.owner,
            pipeline: book.pipeline_of(deal),
            stage,
            since: zone.date_of(deal.stands_since()),
            value: deal.value,
            expected: deal.expected_close,
            likelihood: book.likelihood(deal),
        })
    }
}

/// With which chance an open deal is won, and in which column.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Odds {
    pub ground: Ground,
    /// That it is won at all.
    pub rate: f64,
    /// How the rate is spread, where history says it: `Beta(a, b)`.
    pub shape: Option<(f64, f64)>,
    /// If it is won, the share of that which has come by the end of each column from the present one on.
    pub by: Vec<f64>,
}

impl Odds {
    pub fn of(open: &Open, history: &History, columns: &Columns) -> Self {
        let said = history.said(open.pipeline, open.stage);
        let by = if said.ground != Ground::Likelihood && said.record.knows_times() {
            by_history(open, said, columns)
        } else {
            by_expected(open.expected, columns)
        };
        match said.ground {
            Ground::Likelihood => {
                let rate = f64::from(open.likelihood.get()) / 100.0;
                Self { ground: said.ground, rate, shape: None, by }
            }
            ground => Self { ground, rate: said.rate(), shape: Some(said.record.shape(said.overall)), by },
        }
    }

    /// The chance that it is won in a column, counted from the present one.
    pub fn chance(&self, at: usize) -> f64 {
        let before = at.checked_sub(1).map_or(0.0, |before| self.by[before]);
        self.rate * (self.by[at] - before).max(0.0)
    }
}

/// As won deals took from that stage on.
fn by_history(open: &Open, said: Said<'_>, columns: &Columns) -> Vec<f64> {
    let waited = columns.today.days_since(open.since).max(0);
    let ends = columns.list[columns.now()..].iter().map(|column| column.period.last_day());
    ends.map(|end| said.record.won_within(waited, end.days_since(columns.today))).collect()
}

/// All of it in the column in which it is expected; nowhere without a day.
fn by_expected(expected: Option<Date>, columns: &Columns) -> Vec<f64> {
    let at = expected.and_then(|day| columns.expecting(day));
    let now = columns.now();
    (now..columns.list.len()).map(|column| if at.is_some_and(|at| at <= column) { 1.0 } else { 0.0 }).collect()
}
