//! What a forecast is made of: the band of own history, each Monday of a year, what changed between two days (M14, M16).

use kariz_bench_numbers::NOW;
use kariz_core::{
    Book, Delta, Zone,
    forecast::{Calibration, Change, Columns, Filter, Forecast, Grown, History, Moment, Outlook, Past, Span},
};

use crate::rows::Rows;

const BAND: &str = "forecast with its band";
const YEAR: &str = "forecast of each Monday of a year";
const CHANGED: &str = "what changed in a month";

/// Prints the rows of a size.
pub fn measure(rows: &Rows, deals: usize) {
    if ![BAND, YEAR, CHANGED].iter().any(|name| rows.want(name)) {
        return;
    }
    let mut book = Book::default();
    book.apply(Delta { records: kariz_sample::generate(deals, kariz_bench_numbers::SEED, NOW), ..Delta::default() });
    let (filter, zone, days) = (Filter::default(), Zone::default(), Default::default());
    let today = zone.date_of(NOW);
    let columns = Columns::new(Span::Month, days, today, 2, 4);
    let table = Forecast::of(&book, filter, columns.clone());
    let coinage = &table.coinage;
    rows.time(
        BAND,
        deals,
        || (),
        |()| {
            let history = History::of(&book, filter, &zone, None);
            Outlook::of(&book, filter, &columns, coinage, &zone, &history)
        },
    );
    let past = Past { book: &book, filter, span: Span::Month, days, coinage, zone: &zone, today };
    rows.time(
        YEAR,
        deals,
        || (),
        |()| {
            let mut calibration = Calibration::default();
            let mut grown = Grown::default();
            Calibration::days(today).into_iter().rev().for_each(|on| calibration.look(&past, &mut grown, on));
            calibration
        },
    );
    let moments = (Moment::end_of(today.plus_days(-30), &zone), Moment::Now);
    rows.time(CHANGED, deals, || (), |()| Change::of(&book, filter, None, moments, &zone));
}
