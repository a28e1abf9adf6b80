//! A day as people type it: `28.11.2026`, `28 nov`, `۷/۹/۱۴۰۵`, `7 آذر`, `11月28日`.

use super::{moment, moment::DayWords, plain_digits, words::form};
use crate::{
    Date,
    book::fold,
    calendar::{Calendar, MONTHS, Named, Week},
};

/// In which order a region writes the numbers of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// `28.11.2026`
    #[default]
    DayMonthYear,
    /// `11/28/2026`
    MonthDayYear,
    /// `2026/11/28`
    YearMonthDay,
}

/// How days are written, called and counted where the user is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Customs {
    /// Whose months and years are meant.
    pub calendar: Calendar,
    /// Which days are worked on.
    pub week: Week,
    /// The order of day, month and year.
    pub order: Order,
    /// What stands between them: `.` or `/`.
    pub mark: String,
    /// Whether months, and days, have two digits always.
    pub padded: (bool, bool),
    /// What each month is called, from the first on, in as many ways as it is.
    pub months: Vec<Vec<String>>,
}

/// Why something typed is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// It cannot be read as one.
    Unread,
    /// The month has so many days only.
    NotInMonth(u8),
}

impl Customs {
    /// Learns from a region how it writes 5 March 2026 in numbers (`05/03/2026`, `2026/3/5`).
    pub fn learn(&mut self, written: &str) {
        let plain = plain_digits(written);
        let numbers: Vec<&str> =
            plain.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        let place = |value: u32| numbers.iter().position(|number| number.parse() == Ok(value));
        self.order = match (place(5), place(3), place(2026)) {
            (Some(day), Some(month), _) if month < day => match place(2026) {
                Some(0) => Order::YearMonthDay,
                _ => Order::MonthDayYear,
            },
            _ => Order::DayMonthYear,
        };
        let mark = plain.split(|letter: char| letter.is_ascii_digit()).find(|mark| !mark.trim().is_empty());
        self.mark = mark.map_or(".", str::trim).to_owned();
        let has_two = |value: u32| place(value).is_some_and(|at| numbers[at].len() == 2);
        self.padded = (has_two(3), has_two(5));
    }

    /// Writes a day in numbers, as it is typed: in plain digits.
    pub fn write(&self, date: Date) -> String {
        let Named { year, month, day } = self.calendar.named(date);
        let two = |number: u8, padded: bool| if padded { format!("{number:02}") } else { number.to_string() };
        let (month, day, year) = (two(month, self.padded.0), two(day, self.padded.1), year.to_string());
        let parts = match self.order {
            Order::DayMonthYear => [day, month, year],
            Order::MonthDayYear => [month, day, year],
            Order::YearMonthDay => [year, month, day],
        };
        parts.join(&self.mark)
    }

    /// Reads a day: in numbers, with a month by name, or in words (`next monday`). Nothing typed is no day.
    ///
    /// A year of four digits tells its calendar, since 1405 and 2026 are far apart: whatever calendar is chosen, both
    /// are understood, and so is `2026-11-28`. Other counts of years are understood where they are chosen. A day without
    /// a year is the nearest one.
    ///
    /// # Errors
    /// Where it is none.
    pub fn read(&self, text: &str, words: &DayWords, today: Date) -> Result<Option<Date>, NoDay> {
        let typed = form(text);
        if typed.is_empty() {
            return Ok(None);
        }
        if let Some(date) = moment::in_words(&typed, words, self, today) {
            return Ok(Some(date));
        }
        self.in_numbers(&typed, self.order_in(&plain_digits(text)), today).map(Some)
    }

    /// In which order a day is written so: points put the day first also where slashes put the month first, and 月 says
    /// that what stands before it is the month.
    pub(super) fn order_in(&self, typed: &str) -> Order {
        let has_points = typed.contains('.') && !typed.contains('/');
        match self.order {
            _ if typed.contains('月') => Order::YearMonthDay,
            Order::MonthDayYear if has_points => Order::DayMonthYear,
            order => order,
        }
    }

    /// Reads a day of numbers, in this order, and names of months.
    pub(super) fn in_numbers(&self, typed: &str, order: Order, today: Date) -> Result<Date, NoDay> {
        let mut numbers: Vec<&str> = Vec::new();
        let mut month = None;
        for part in typed.split(|letter: char| letter.is_whitespace() || "./-،,年月日号".contains(letter)) {
            if part.is_empty() {
            } else if part.bytes().all(|byte| byte.is_ascii_digit()) && part.len() <= 4 {
                numbers.push(part);
            } else {
                let found = self.month_called(part).filter(|_| month.is_none());
                month = Some(found.ok_or(NoDay::Unread)?);
            }
        }
        let is_year = |part: &str| part.len() > 2;
        let (year, month, day) = match (month, numbers.as_slice()) {
            (None, [year, month, day]) if is_year(year) => (Some(*year), number(month)?, *day),
            // Written the other way round: the day is first then.
            (None, [day, month, year]) if is_year(year) && order == Order::YearMonthDay => {
                (Some(*year), number(month)?, *day)
            }
            (None, [one, other, year]) if order == Order::YearMonthDay => (Some(*one), number(other)?, *year),
            (None, [one, other, year]) => {
                let (month, day) = month_first(order, one, other)?;
                (Some(*year), month, day)
            }
            (None, [one, other]) if !is_year(one) && !is_year(other) => {
                let (month, day) = month_first(order, one, other)?;
                (None, month, day)
            }
            (Some(month), [year, day]) if is_year(year) => (Some(*year), month, *day),
            (Some(month), [day, year]) => (Some(*year), month, *day),
            (Some(month), [day]) if !is_year(day) => (None, month, *day),
            _ => return Err(NoDay::Unread),
        };
        let day = number(day)?;
        match year {
            Some(year) => self.in_year(year, month, day, today),
            None => self.nearest(month, day, today),
        }
    }

    fn in_year(&self, year: &str, month: u8, day: u8, today: Date) -> Result<Date, NoDay> {
        let is_short = year.len() <= 2;
        let year: i32 = year.parse().map_err(|_| NoDay::Unread)?;
        let (calendar, year) = match year {
            _ if is_short => {
                let now = self.calendar.named(today).year;
                let century = now - now.rem_euclid(100) + year;
                let near = [century - 100, century, century + 100].into_iter().min_by_key(|year| (year - now).abs());
                (self.calendar, near.unwrap_or(century))
            }
            100..=999 if self.calendar == Calendar::Minguo => (self.calendar, year),
            2400..=2799 if self.calendar == Calendar::Buddhist => (self.calendar, year),
            1200..=1599 => (Calendar::SolarHijri, year),
            1600..=9999 => (Calendar::Gregorian, year),
            _ => return Err(NoDay::Unread),
        };
        named(calendar, year, month, day)
    }

    /// The day of this name that is nearest to today.
    fn nearest(&self, month: u8, day: u8, today: Date) -> Result<Date, NoDay> {
        let now = self.calendar.named(today).year;
        // A leap day is rare: it may be some years away.
        let years = (now - 1..=now + 1).chain((2..=8).flat_map(|far| [now + far, now - far]));
        let mut there = years.filter_map(|year| named(self.calendar, year, month, day).ok());
        let close: Vec<Date> = there.by_ref().take(3).collect();
        let near = close.into_iter().min_by_key(|date| date.days_since(today).abs());
        near.map_or_else(|| named(self.calendar, now, month, day), Ok)
    }

    /// The month of this name, or whose name alone begins so, with three letters at least.
    pub(super) fn month_called(&self, typed: &str) -> Option<u8> {
        let is_called = |test: &dyn Fn(&str) -> bool| {
            let mut found = (1..).zip(&self.months).filter(|(_, names)| names.iter().any(|name| test(&fold(name))));
            found.next().filter(|_| found.next().is_none()).map(|(month, _)| month)
        };
        is_called(&|name| name.trim_end_matches('.') == typed)
            .or_else(|| is_called(&|name| typed.chars().count() >= 3 && name.starts_with(typed)))
    }
}

/// Month and day of two numbers; where only one order is possible, it is that one.
fn month_first<'a>(order: Order, one: &'a str, other: &'a str) -> Result<(u8, &'a str), NoDay> {
    let day_first = order == Order::DayMonthYear;
    let (month, day) = if day_first { (other, one) } else { (one, other) };
    let (as_month, as_day) = (number(month)?, number(day)?);
    if i32::from(as_month) > MONTHS && i32::from(as_day) <= MONTHS { Ok((as_day, month)) } else { Ok((as_month, day)) }
}

fn number(text: &str) -> Result<u8, NoDay> {
    text.parse().map_err(|_| NoDay::Unread)
}

fn named(calendar: Calendar, year: i32, month: u8, day: u8) -> Result<Date, NoDay> {
    if !(1..=MONTHS).contains(&i32::from(month)) || day == 0 || day > 31 {
        return Err(NoDay::Unread);
    }
    calendar.date(Named { year, month, day }).ok_or(NoDay::NotInMonth(calendar.days_in(year, month)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn customs(calendar: Calendar, written: &str, months: &[&str]) -> Customs {
        let months = months.iter().map(|names| names.split('|').map(str::to_owned).collect()).collect();
        let mut customs = Customs { calendar, months, ..Customs::default() };
        customs.learn(written);
        customs
    }

    fn british() -> Customs {
        let months = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        customs(Calendar::Gregorian, "05/03/2026", &months)
    }

    fn persian() -> Customs {
        let months =
            ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];
        customs(Calendar::SolarHijri, "۲۰۲۶/۳/۵", &months)
    }

    fn today() -> Date {
        "2026-11-28".parse().expect("a day")
    }

    #[track_caller]
    fn check(customs: &Customs, cases: &[(&str, &str)]) {
        for (typed, expected) in cases {
            let read = match customs.read(typed, &DayWords::default(), today()) {
                Ok(None) => "-".to_owned(),
                Ok(Some(date)) => date.to_string(),
                Err(NoDay::Unread) => "unread".to_owned(),
                Err(NoDay::NotInMonth(days)) => format!("{days} days"),
            };
            assert_eq!(read, *expected, "{typed}");
        }
    }

    #[test]
    fn numbers_are_read_in_the_regions_order() {
        check(
            &british(),
            &[
                ("5/3/2027", "2027-03-05"),
                ("05.03.27", "2027-03-05"),
                ("5 3 2027", "2027-03-05"),
                ("28/11", "2026-11-28"),
                ("3/1", "2027-01-03"),
                ("29/2", "2028-02-29"),
                ("2026-12-24", "2026-12-24"),
                ("11/28/2026", "2026-11-28"),
                ("31/2/2027", "28 days"),
                ("31/12/98", "1998-12-31"),
                ("", "-"),
                ("12", "unread"),
                ("1/2/3/4", "unread"),
                ("soon", "unread"),
                ("0/1/2026", "unread"),
                ("5/13/2026", "2026-05-13"),
                ("13/13/2026", "unread"),
            ],
        );
        check(&customs(Calendar::Gregorian, "3/5/2026", &[]), &[("5/3/2027", "2027-05-03"), ("11/28", "2026-11-28")]);
        check(
            &customs(Calendar::Gregorian, "2026/3/5", &[]),
            &[("27/3/5", "2027-03-05"), ("12月3日", "2026-12-03"), ("2027年3月5日", "2027-03-05")],
        );
        check(&customs(Calendar::Gregorian, "5.03.2026", &[]), &[("5.3.", "2027-03-05"), ("24.12.", "2026-12-24")]);
    }

    #[test]
    fn points_put_the_day_first_wherever_one_lives() {
        let american = customs(Calendar::Gregorian, "3/5/2026", &[]);
        check(
            &american,
            &[
                ("2.12.2026", "2026-12-02"),
                ("2. 12. 2026", "2026-12-02"),
                ("2.12.", "2026-12-02"),
                ("2.12.26", "2026-12-02"),
                ("15.12.2026", "2026-12-15"),
                ("12.15.2026", "2026-12-15"),
                ("2/12/2027", "2027-02-12"),
                ("2/12/2027.", "2027-02-12"),
                ("2-12-2027", "2027-02-12"),
                ("2026.12.2", "2026-12-02"),
                ("2026-12-02", "2026-12-02"),
            ],
        );
        let big_endian = customs(Calendar::Gregorian, "2026/3/5", &[]);
        check(&big_endian, &[("12.5", "2026-12-05"), ("26.12.5", "2026-12-05"), ("5.12.2026", "2026-12-05")]);
        check(&british(), &[("12月5日", "2026-12-05"), ("5.12.", "2026-12-05")]);
    }

    #[test]
    fn months_have_names() {
        check(
            &british(),
            &[
                ("24 December", "2026-12-24"),
                ("24 dec 2027", "2027-12-24"),
                ("Dec 24, 2027", "2027-12-24"),
                ("24 de", "unread"),
                ("24 ju", "unread"),
                ("1 may", "2027-05-01"),
                ("December", "unread"),
            ],
        );
        let polish = customs(Calendar::Gregorian, "5.03.2026", &["stycznia|styczeń", "lutego|luty", "marca"]);
        check(&polish, &[("5 styczeń 2027", "2027-01-05"), ("5 stycznia", "2027-01-05"), ("5 lut", "2027-02-05")]);
    }

    #[test]
    fn persian_days_are_read_in_either_calendar() {
        check(
            &persian(),
            &[
                ("۱۴۰۵/۹/۷", "2026-11-28"),
                ("1405/09/07", "2026-11-28"),
                ("۷ آذر", "2026-11-28"),
                ("۷ آذر ۱۴۰۵", "2026-11-28"),
                ("۰۵/۹/۷", "2026-11-28"),
                ("7/9/1405", "2026-11-28"),
                ("۹/۷", "2026-11-28"),
                ("۳۰ اسفند ۱۴۰۳", "2025-03-20"),
                ("۱۴۰۴/۱۲/۳۰", "29 days"),
                ("۳۰ اسفند", "2025-03-20"),
                ("۱۴۰۸/۱۲/۳۰", "2030-03-20"),
                ("2026-11-28", "2026-11-28"),
                ("۲ دی", "2026-12-23"),
            ],
        );
        check(&british(), &[("7/9/1405", "2026-11-28")]);
    }

    #[test]
    fn years_are_counted_as_the_chosen_calendar_has_them() {
        let thai = customs(Calendar::Buddhist, "05/03/2026", &[]);
        check(&thai, &[("28/11/2569", "2026-11-28"), ("28/11/69", "2026-11-28"), ("28/11/2026", "2026-11-28")]);
        let minguo = customs(Calendar::Minguo, "2026/3/5", &[]);
        let days = [("115/11/28", "2026-11-28"), ("115年11月28日", "2026-11-28"), ("2026/11/28", "2026-11-28")];
        check(&minguo, &[days.as_slice(), &[("99/5/3", "2010-05-03"), ("11/28", "2026-11-28")]].concat());
        check(&british(), &[("28/11/115", "unread")]);
    }

    proptest! {
        /// What stands in a field is read as the same day, in every order and calendar.
        #[test]
        fn what_is_written_is_read(
            // Where a year tells its calendar: 1300 to 1590 of the one, 1700 to 9999 of the other.
            number in -17_000_i32..80_000,
            form in prop::sample::select(vec!["05/03/2026", "5.3.2026", "3/5/2026", "2026/3/5", "05-03-2026"]),
            calendar in prop::sample::select(vec![
                Calendar::Gregorian, Calendar::SolarHijri, Calendar::Buddhist, Calendar::Minguo,
            ]),
        ) {
            // Two digits are the nearest year of that ending.
            prop_assume!(calendar.named(Date::from_day_number(number)).year >= 100);
            let customs = customs(calendar, form, &[]);
            let date = Date::from_day_number(number);
            prop_assert_eq!(customs.read(&customs.write(date), &DayWords::default(), today()), Ok(Some(date)));
        }

        #[test]
        fn anything_is_read_or_refused(text in "\\PC*") {
            let _ = british().read(&text, &DayWords::default(), today());
            let _ = persian().read(&text, &DayWords::default(), today());
        }
    }
}
