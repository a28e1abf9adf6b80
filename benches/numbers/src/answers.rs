//! What the numbers say, as a list: to be held against what others make of the same rows.

use kariz_core::{
    Book, PipelineId,
    metrics::{Days, Missing, Numbers, Spread, Way},
};

use crate::{NOW, today};

/// The numbers of a scope, in the order in which `benches/numbers.mjs` has them.
pub fn answers(numbers: &Numbers, book: &Book, pipeline: PipelineId) -> Vec<f64> {
    let mut list = Vec::new();
    list.extend(of(numbers.win_rate(), |rate| [rate.won as f64, rate.lost as f64]));
    list.extend(of(numbers.win_rate_by_value(), |rate| [rate.won.minor as f64, rate.closed.minor as f64]));
    list.extend(of(numbers.deal_size(), |size| [size.mean.minor as f64, size.median.minor as f64]));
    list.extend(of(numbers.sales_cycle(), |cycle| days(cycle.from_deal)));
    list.extend(of(numbers.lifetime(), |lifetime| days(lifetime.all)));
    list.extend(of(numbers.cohort(), |cohort| [cohort.won as f64, cohort.lost as f64, cohort.open as f64]));
    let worth = |value: &Result<kariz_core::metrics::Worth, Missing>| {
        value.as_ref().map_or(0.0, |worth| worth.money.minor as f64)
    };
    list.extend(of(numbers.open_deals(today()), |open| [open.n as f64, worth(&open.value)]));
    list.extend(of(numbers.lead_conversion(), |leads| [leads.created as f64, leads.became_deals as f64]));
    for stage in numbers.stage_conversion(book, pipeline).unwrap_or_default() {
        list.extend(Way::ALL.map(|way| stage.count(way) as f64));
    }
    for stage in numbers.time_in_stage(book, pipeline, NOW).map(|times| times.stages).unwrap_or_default() {
        list.extend([stage.completed, stage.current].into_iter().flat_map(stay));
    }
    list.extend(
        numbers.balance(book, pipeline).into_iter().flat_map(|balance| balance.stages).map(|stage| stage.open as f64),
    );
    list
}

fn of<T, const N: usize>(number: Result<T, Missing>, read: impl Fn(T) -> [f64; N]) -> [f64; N] {
    number.map_or([0.0; N], read)
}

fn days(spread: Spread) -> [f64; 2] {
    [spread.mean, spread.median].map(Days::as_f64)
}

fn stay(spread: Option<Spread>) -> [f64; 3] {
    spread.map_or([0.0; 3], |spread| [spread.n as f64, spread.mean.as_f64(), spread.median.as_f64()])
}
