//! In which order day, month and year stand.

use kariz_core::Date;
use kariz_protocol::DateOrder;

use super::profile::{Kind, ORDERS, Profile};
use crate::{
    table::Rows,
    text::{cell::clean, date::DateReader},
};

/// The order of dates in the columns that hold dates, and whether the file proves it.
pub(crate) fn detect(rows: Rows<'_>, profiles: &[Profile], today: Date) -> (DateOrder, bool) {
    let columns = (0..profiles.len()).filter(|column| profiles[*column].mostly(Kind::DateShaped, 60));
    let cells: Vec<&str> = columns.flat_map(|column| rows.sampled(column)).map(clean).collect();
    of_cells(&cells, today)
}

fn of_cells(cells: &[&str], today: Date) -> (DateOrder, bool) {
    let read = |order, cell: &str| DateReader { order, today }.read_evident(cell);
    let same = |cell: &&str| read(DateOrder::DayMonthYear, cell) == read(DateOrder::MonthDayYear, cell);
    if cells.iter().all(same) {
        return (DateOrder::YearMonthDay, true);
    }
    let readable = |order| cells.iter().filter(|cell| read(order, cell).is_some()).count();
    let [days_first, months_first, years_first] = ORDERS.map(readable);
    let best = days_first.max(months_first);
    if years_first > best {
        (DateOrder::YearMonthDay, true)
    } else if days_first != months_first {
        (if days_first == best { DateOrder::DayMonthYear } else { DateOrder::MonthDayYear }, true)
    } else {
        (likely(cells, today), false)
    }
}

/// Which of two possible orders: the one that puts fewer dates into the future; else slashes are
/// American, as most programs that write slashes are.
fn likely(cells: &[&str], today: Date) -> DateOrder {
    let future = |order| {
        let reader = DateReader { order, today };
        cells.iter().filter(|cell| reader.read_evident(cell).is_some_and(|date| date > today)).count()
    };
    let (days_first, months_first) = (future(DateOrder::DayMonthYear), future(DateOrder::MonthDayYear));
    let slashes = cells.iter().any(|cell| cell.contains('/'));
    match days_first.cmp(&months_first) {
        std::cmp::Ordering::Less => DateOrder::DayMonthYear,
        std::cmp::Ordering::Equal if !slashes => DateOrder::DayMonthYear,
        _ => DateOrder::MonthDayYear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cells: &str, order: DateOrder, proven: bool) {
        let cells: Vec<&str> = cells.split(' ').collect();
        let today = Date::new(2026, 11, 22).unwrap();
        assert_eq!(of_cells(&cells, today), (order, proven), "{cells:?}");
    }

    #[test]
    fn the_order_shows_in_days_above_twelve() {
        check("10/20/2016 3/1/2017", DateOrder::MonthDayYear, true);
        check("20/10/2016 1/3/2017", DateOrder::DayMonthYear, true);
        check("20.10.16 1.3.17", DateOrder::DayMonthYear, true);
        check("2016-10-20 2017-03-01T10:00:00Z", DateOrder::YearMonthDay, true);
        check("98-02-03 16-10-20", DateOrder::YearMonthDay, true);
    }

    #[test]
    fn without_proof_a_date_is_in_the_past_and_a_slash_american() {
        check("1/2/2017 3/4/2017", DateOrder::MonthDayYear, false);
        check("1.2.2017 3.4.2017", DateOrder::DayMonthYear, false);
        check("1/12/2026 3/4/2026", DateOrder::MonthDayYear, false);
        check("12/1/2026 3/4/2026", DateOrder::DayMonthYear, false);
    }
}
