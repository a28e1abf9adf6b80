//! The weeks, months or quarters that a forecast shows.

use crate::{
    calendar::{Calendar, Week},
    metrics::{Period, Unit},
    time::Date,
};

/// How long a column is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// A week of the region.
    Week,
    /// A month of the calendar.
    #[default]
    Month,
    /// Three months of it.
    Quarter,
}

impl Span {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Quarter];

    fn unit(self) -> Unit {
        match self {
            Self::Week => Unit::Days,
            Self::Month => Unit::Month,
            Self::Quarter => Unit::Quarter,
        }
    }
}

/// One column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its days.
    pub period: Period,
    /// How it lies to today.
    pub when: When,
}

/// How a column lies to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Over.
    Past,
    /// Today is in it.
    Now,
    /// Still to come.
    Ahead,
}

impl Column {
    /// Whether an open deal that is expected on that day belongs here. What is past its day belongs to the present
    /// column: it cannot close earlier.
    pub fn expects(&self, day: Date) -> bool {
        match self.when {
            When::Past => false,
            When::Now => day <= self.period.last_day(),
            When::Ahead => self.period.contains(day),
        }
    }

    /// The days on which an open deal is expected that belongs here.
    pub fn window(&self) -> Period {
        if self.is_now() { Period::between(Date::MIN, self.period.last_day()) } else { self.period }
    }

    /// Whether today is in it.
    pub fn is_now(&self) -> bool {
        self.when == When::Now
    }

    /// Whether it has not begun.
    pub fn is_ahead(&self) -> bool {
        self.when == When::Ahead
    }
}

/// The columns, oldest first; one of them has today in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The day that it is.
    pub today: Date,
    /// All of them.
    pub list: Vec<Column>,
}

impl Columns {
    /// The present week, month or quarter, with some before and some after.
    pub fn new(span: Span, (calendar, week): (Calendar, Week), today: Date, before: usize, after: usize) -> Self {
        let now = match span {
            Span::Week => {
                let back = (i32::from(today.weekday()) - i32::from(week.first())).rem_euclid(7);
                Period::between(today.plus_days(-back), today.plus_days(6 - back))
            }
            _ => Period::this_of(calendar, span.unit(), today),
        };
        let mut list: Vec<_> =
            now.run_up(before + 1).into_iter().map(|period| Column { period, when: When::Past }).collect();
        if let Some(last) = list.last_mut() {
            last.when = When::Now;
        }
        let next = std::iter::successors(Some(now), |period| Some(period.following())).skip(1).take(after);
        list.extend(next.map(|period| Column { period, when: When::Ahead }));
        // At the ends of what can be stored a period has none before or after it.
        list.dedup_by_key(|column| column.period.first());
        Self { today, list }
    }

    /// The place of the present column.
    pub fn now(&self) -> usize {
        self.list.iter().position(Column::is_now).unwrap_or_default()
    }

    /// Where an open deal that is expected on that day belongs, if it is shown.
    pub fn expecting(&self, day: Date) -> Option<usize> {
        self.list.iter().position(|column| column.expects(day))
    }

    /// Which column has this day.
    pub fn containing(&self, day: Date) -> Option<usize> {
        self.list.iter().position(|column| column.period.contains(day))
    }

    /// The last day that is shown.
    pub fn last_day(&self) -> Date {
        self.list.last().map_or(self.today, |column| column.period.last_day())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    fn firsts(span: Span, calendar: Calendar, today: &str) -> Vec<String> {
        let columns = Columns::new(span, (calendar, Week::of_region("IR")), date(today), 1, 2);
        assert!(columns.list[columns.now()].period.contains(columns.today));
        columns.list.iter().map(|column| column.period.first().to_string()).collect()
    }

    /// M14: of the chosen calendar, and weeks of the region.
    #[test]
    fn columns_follow_each_other() {
        let gregorian = |span| firsts(span, Calendar::Gregorian, "2026-11-28");
        assert_eq!(gregorian(Span::Month), ["2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01"]);
        assert_eq!(gregorian(Span::Quarter), ["2026-07-01", "2026-10-01", "2027-01-01", "2027-04-01"]);
        // Saturday begins the week in Iran.
        assert_eq!(gregorian(Span::Week), ["2026-11-21", "2026-11-28", "2026-12-05", "2026-12-12"]);
        let hijri = firsts(Span::Month, Calendar::SolarHijri, "2026-11-28");
        assert_eq!(hijri, ["2026-10-23", "2026-11-22", "2026-12-22", "2027-01-21"]);
    }

    #[test]
    fn what_is_past_its_day_belongs_to_the_present() {
        let columns = Columns::new(Span::Month, Default::default(), date("2026-11-28"), 2, 2);
        assert_eq!(columns.expecting(date("1900-01-01")), Some(2));
        assert_eq!(columns.expecting(date("2026-12-31")), Some(3));
        assert_eq!(columns.expecting(date("9999-12-31")), None);
        assert_eq!(columns.containing(date("2026-10-31")), Some(1));
    }

    #[test]
    fn the_ends_of_time_have_columns_too() {
        for span in Span::ALL {
            for today in [Date::MIN, Date::MAX] {
                let columns = Columns::new(span, Default::default(), today, 6, 6);
                assert!(columns.list[columns.now()].period.contains(today), "{span:?} {today}");
            }
        }
    }
}
