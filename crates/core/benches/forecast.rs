//! How long the forecast takes: by category, by own history with its band, and what changed between two days.
//!
//! `cargo bench -p kariz-core --bench forecast`

use divan::{Bencher, black_box};
use kariz_core::{
    Book, Currency, DealId, DealStatus, Delta, Landing, LogKey, MemberId, Money, Percent, PipelineId, Rank, RecordId,
    StageId, StageMove, Timestamp, Was, Zone,
    forecast::{Calibration, Change, Columns, Filter, Forecast, Grown, History, Moment, Outlook, Past, Slippage, Span},
    metrics::Period,
    records::{Deal, Pipeline, Stage, Workspace},
    time::{DAY_MS, Date},
};

const SIZES: [u64; 2] = [10_000, 100_000];
const STAGES: u64 = 6;
const DAYS: u64 = 730;

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn by_category(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    bencher.bench_local(|| Forecast::of(black_box(&book), Filter::default(), columns()));
}

/// From nothing: what became of all closed deals, the chance of each open one, and the band.
#[divan::bench(args = SIZES)]
fn by_own_history(bencher: Bencher<'_, '_>, deals: u64) {
    let (book, zone, columns) = (book(deals), Zone::default(), columns());
    let coinage = Forecast::of(&book, Filter::default(), columns.clone()).coinage;
    bencher.bench_local(|| {
        let history = History::of(black_box(&book), Filter::default(), &zone, None);
        Outlook::of(&book, Filter::default(), &columns, &coinage, &zone, &history)
    });
}

#[divan::bench(args = SIZES)]
fn what_changed_in_a_month(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    let (zone, month) = (Zone::default(), columns().list[1].period);
    let moments = (Moment::end_of(today().plus_days(-30), &zone), Moment::Now);
    bencher.bench_local(|| Change::of(black_box(&book), Filter::default(), Some(month), moments, &zone));
}

#[divan::bench(args = SIZES)]
fn slippage(bencher: Bencher<'_, '_>, deals: u64) {
    let book = book(deals);
    let year = Period::last_days(365, today());
    bencher.bench_local(|| Slippage::of(black_box(&book), Filter::default(), year, &Zone::default()));
}

/// The forecast as it was on each Monday of a year, against what came; a page looks at one at a time.
#[divan::bench(args = SIZES)]
fn each_monday_of_a_year(bencher: Bencher<'_, '_>, deals: u64) {
    let (book, zone) = (book(deals), Zone::default());
    let coinage = Forecast::of(&book, Filter::default(), columns()).coinage;
    let (span, filter) = (Span::Month, Filter::default());
    let past =
        Past { book: &book, filter, span, days: Default::default(), coinage: &coinage, zone: &zone, today: today() };
    bencher.bench_local(|| {
        let (mut calibration, mut grown) = (Calibration::default(), Grown::default());
        let mondays = Calibration::days(today()).into_iter().rev();
        mondays.for_each(|monday| calibration.look(black_box(&past), &mut grown, monday));
        calibration
    });
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

fn columns() -> Columns {
    Columns::new(Span::Month, Default::default(), today(), 2, 4)
}

fn book(deals: u64) -> Book {
    let mut dice = Dice(deals);
    let mut book = Book::default();
    let workspace = Workspace { id: RecordId(1).into(), ..Workspace::default() };
    let sales = Pipeline { id: pipeline(), name: "Sales".to_owned(), ..Pipeline::default() };
    let ranks = Rank::spread(STAGES as usize, || 0).into_iter().zip(0..);
    let likelihood = |at: u64| Percent::new(at as u8 * 15 + 10);
    let stages = ranks.map(|(rank, at)| {
        Stage { id: stage(at), pipeline: pipeline(), rank, likelihood: likelihood(at), ..Stage::default() }.into()
    });
    let deals = (0..deals).map(|id| deal(id, &mut dice).into());
    let records = [workspace.into(), sales.into()].into_iter().chain(stages).chain(deals).collect();
    book.apply(Delta { records, ..Delta::default() });
    book
}

/// Through one to six stages, then won, lost, or (one in ten) still there; every third was pushed, every fifth revalued.
fn deal(id: u64, dice: &mut Dice) -> Deal {
    let made = today().plus_days(-(dice.below(DAYS) as i32));
    let mut at = Timestamp(i64::from(made.day_number()) * DAY_MS);
    let mut deal = Deal { id: DealId(number(id)), pipeline: pipeline(), created_on: made, ..Deal::default() };
    deal.title = format!("Deal {id}");
    deal.value = Some(Money::units(dice.below(20_000) as i64, Currency::EUR));
    deal.owner = Some(MemberId(number(dice.below(12))));
    for step in 0..=dice.below(STAGES) {
        let key = LogKey { at, salt: step as u32 };
        deal.moves.insert(key, moved(Landing::Stage(stage(step))));
        deal.status = DealStatus::Open { stage: stage(step), since: at };
        at.0 += dice.below(30) as i64 * DAY_MS + dice.below(86_400_000) as i64;
    }
    let closed_on = Date::from_day_number((at.0 / DAY_MS) as i32);
    deal.expected_close = Some(closed_on.plus_days(dice.below(60) as i32));
    if id.is_multiple_of(3) {
        let was = Was { from: Some(closed_on), to: deal.expected_close, by: deal.owner };
        deal.closes.insert(LogKey { at, salt: 7 }, was);
    }
    if id.is_multiple_of(5) {
        let was = Was { from: Some(Money::units(9_000, Currency::EUR)), to: deal.value, by: deal.owner };
        deal.values.insert(LogKey { at, salt: 8 }, was);
    }
    let (status, landing) = match dice.below(10) {
        0..4 => (DealStatus::Won { closed_on }, Landing::Won),
        4..9 => (DealStatus::Lost { closed_on, reason: None }, Landing::Lost),
        _ => return deal,
    };
    deal.status = status;
    deal.moves.insert(LogKey { at, salt: 99 }, moved(landing));
    deal
}

fn moved(to: Landing) -> StageMove {
    StageMove { from: None, to, by: None, unmet: false }
}

/// Spread over the whole range, as real identifiers are.
fn number(id: u64) -> RecordId {
    RecordId(u128::from(id + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835))
}

fn pipeline() -> PipelineId {
    PipelineId(number(1))
}

fn stage(at: u64) -> StageId {
    StageId(number(100 + at))
}

fn today() -> Date {
    Date::from_day_number(20_779)
}
