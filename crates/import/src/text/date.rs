//! Dates as people and programs write them.

use kariz_core::{Calendar, Date, Named, typed::narrow};
use kariz_protocol::DateOrder;

use super::month;

/// The days of 30 December 1899 and of the latest serial number that is taken for a date (2119).
const EXCEL_EPOCH: i32 = -25_569;
const EXCEL_SERIALS: std::ops::RangeInclusive<i32> = 20_000..=80_000;

/// Reads dates in one order of day, month and year.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateReader {
    /// What `3/4/2026` means. Dates that begin with the year, or name the month, mean the same in every order.
    pub(crate) order: DateOrder,
    /// Two-digit years are at most 20 years after it.
    pub(crate) today: Date,
}

impl DateReader {
    /// The date in `text`, whose time of day is left aside; `None` when there is none in this order.
    /// Also Excel's day numbers, and dates of the Iranian calendar.
    pub(crate) fn read(&self, text: &str) -> Option<Date> {
        self.read_evident(text).or_else(|| serial(text))
    }

    /// The date in `text`, unless it is a plain number, which can be anything.
    pub(crate) fn read_evident(&self, text: &str) -> Option<Date> {
        if let Some(date) = compact(text) {
            return Some(date);
        }
        let parts = Parts::of(text)?;
        let (year, month, day) = self.arrange(&parts)?;
        let year = self.full_year(year)?;
        match year {
            1206..=1498 => {
                let named = Named { year: year.into(), month: month.try_into().ok()?, day: day.try_into().ok()? };
                Calendar::SolarHijri.date(named)
            }
            1900..=2199 => Date::new(year, month, day),
            _ => None,
        }
    }

    /// Whether it is a day of a year that no deal is of: `9999-12-31`, as programs write "never".
    pub(crate) fn is_far(&self, text: &str) -> bool {
        let parts = Parts::of(text).and_then(|parts| self.arrange(&parts));
        // A leap year: which days this one has does not matter.
        parts.is_some_and(|(year, month, day)| year.is_year() && Date::new(2000, month, day).is_some())
    }

    /// Year (with its number of digits), month and day.
    fn arrange(&self, parts: &Parts) -> Option<(Number, i8, i8)> {
        let [first, second, third] = parts.numbers;
        if let Some(month) = parts.month {
            let (year, day) = if second.is_year() || first.digits <= 2 { (second, first) } else { (first, second) };
            return Some((year, month, day.small()?));
        }
        let (year, month, day) = match self.order {
            _ if first.is_year() => (first, second, third),
            DateOrder::YearMonthDay if !third.is_year() => (first, second, third),
            DateOrder::MonthDayYear => (third, first, second),
            DateOrder::YearMonthDay | DateOrder::DayMonthYear => (third, second, first),
        };
        Some((year, month.small()?, day.small()?))
    }

    fn full_year(&self, year: Number) -> Option<i16> {
        let value = i16::try_from(year.value).ok()?;
        if year.is_year() {
            return Some(value);
        }
        let (today, _, _) = self.today.ymd();
        let century = today - today % 100;
        let latest = today + 20;
        let candidates = [century + value + 100, century + value, century + value - 100];
        candidates.into_iter().find(|candidate| *candidate <= latest).filter(|_| value < 100)
    }
}

/// `20260304`, also with a time after it.
fn compact(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let is_plain = bytes.iter().all(u8::is_ascii_digit) && matches!(bytes.len(), 8 | 14);
    let timed = bytes.len() > 9 && bytes[8] == b'T' && bytes[..8].iter().all(u8::is_ascii_digit);
    if !is_plain && !timed {
        return None;
    }
    let year = text[..4].parse().ok().filter(|year| (1900..2200).contains(year))?;
    Date::new(year, text[4..6].parse().ok()?, text[6..8].parse().ok()?)
}

/// A day number of Excel, perhaps with the time of day behind the separator.
fn serial(text: &str) -> Option<Date> {
    let whole = text.split(['.', ',']).next()?;
    let days: i32 = whole.parse().ok().filter(|days| EXCEL_SERIALS.contains(days))?;
    let rest = &text[whole.len()..];
    rest.bytes().skip(1).all(|byte| byte.is_ascii_digit()).then(|| Date::from_day_number(days + EXCEL_EPOCH))
}

/// A number in a date.
#[derive(Clone, Copy, Debug, Default)]
struct Number {
    value: u32,
    digits: u8,
}

impl Number {
    fn is_year(self) -> bool {
        self.digits == 4
    }

    /// As month or day of month.
    fn small(self) -> Option<i8> {
        i8::try_from(self.value).ok().filter(|_| self.digits <= 2)
    }
}

/// The parts of a date in the order in which they are written: three numbers, or two and a month's name.
#[derive(Debug, Default)]
struct Parts {
    numbers: [Number; 3],
    month: Option<i8>,
}

impl Parts {
    fn of(text: &str) -> Option<Self> {
        if text.len() > 60 || !text.contains(|letter: char| narrow(letter).is_ascii_digit()) {
            return None;
        }
        let mut parts = Self::default();
        let mut found = 0;
        let mut rest = text;
        while found + usize::from(parts.month.is_some()) < 3 {
            let token = Token::next(&mut rest)?;
            match token {
                Token::Number(number) => {
                    *parts.numbers.get_mut(found)? = number;
                    found += 1;
                }
                Token::Word(word) => match month::named(word) {
                    Some(month) if parts.month.is_none() => parts.month = Some(month),
                    _ if is_filler(word) => {}
                    _ => return None,
                },
            }
        }
        is_time(rest).then_some(parts)
    }
}

/// What stands between the separators of a date.
enum Token<'a> {
    Number(Number),
    Word(&'a str),
}

impl<'a> Token<'a> {
    /// Takes the next token from `rest`. Nothing but the usual separators may stand before it.
    fn next(rest: &mut &'a str) -> Option<Self> {
        *rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || "/-.,،'’".contains(letter));
        let first = narrow(rest.chars().next()?);
        if first.is_ascii_digit() {
            return Some(Self::Number(take_number(rest)?));
        }
        let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        *rest = after;
        (!word.is_empty()).then_some(Self::Word(word))
    }
}

fn take_number(rest: &mut &str) -> Option<Number> {
    let mut number = Number::default();
    while let Some(digit) = rest.chars().next().and_then(|letter| narrow(letter).to_digit(10)) {
        if number.digits == 4 {
            return None;
        }
        number = Number { value: number.value * 10 + digit, digits: number.digits + 1 };
        let mut letters = rest.chars();
        letters.next();
        *rest = letters.as_str();
    }
    Some(number)
}

/// Words that may stand beside the parts of a date: weekdays, and what ordinals and Chinese dates need.
fn is_filler(word: &str) -> bool {
    const FILLERS: &[&str] = &["st", "nd", "rd", "th", "of", "de", "年", "月", "日", "r"];
    const WEEKDAYS: &[&str] = &["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let word = word.to_lowercase();
    FILLERS.contains(&word.as_str()) || WEEKDAYS.iter().any(|day| word.starts_with(day) && word.len() <= 9)
}

/// Whether `rest` is a time of day, or nothing to speak of.
fn is_time(rest: &str) -> bool {
    let rest = rest.trim_matches(|letter: char| letter.is_whitespace() || ".,年月日Tr،".contains(letter));
    let clock = |letter: char| narrow(letter).is_ascii_digit() || ": .,+-/".contains(letter) || letter.is_alphabetic();
    rest.is_empty() || rest.contains(':') && rest.len() <= 40 && rest.chars().all(clock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(order: DateOrder, texts: &[&str], expected: &str) {
        let reader = DateReader { order, today: Date::new(2026, 11, 22).unwrap() };
        for text in texts {
            let date = reader.read(text).map_or_else(|| "none".to_owned(), |date| date.to_string());
            assert_eq!(date, expected, "{text:?} as {order:?}");
        }
    }

    #[test]
    fn in_any_order() {
        for order in [DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear] {
            let iso = ["2016-10-20", "2016-10-20T13:45:00Z", "2016-10-20 13:45:00+02:00", "2016/10/20", "20161020"];
            check(order, &iso, "2016-10-20");
            check(order, &["20161020T134500", "42663", "42663.5731", "42663,5"], "2016-10-20");
            let named = ["20 Oct 2016", "October 20, 2016", "Oct 20th, 2016 1:45 PM", "Thu, 20 Oct 2016 13:45:00 GMT"];
            check(order, &named, "2016-10-20");
            let elsewhere = ["20 octombrie 2016", "20 października 2016 r.", "20. lokakuuta 2016", "2016年10月20日"];
            check(order, &elsewhere, "2016-10-20");
            check(order, &["20-Oct-16", "20 Oct '16", "1395/07/29", "۱۳۹۵/۰۷/۲۹", "۲۹ مهر ۱۳۹۵"], "2016-10-20");
        }
    }

    #[test]
    fn in_the_chosen_order() {
        use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
        check(MonthDayYear, &["10/2/2016", "10/02/16", "10-2-2016 09:05 AM", "10.2.2016"], "2016-10-02");
        check(
            DayMonthYear,
            &["2/10/2016", "02.10.16", "2.10.2016 9:05", "2. 10. 2016", "2.10.2016 klo 9:05"],
            "2016-10-02",
        );
        check(YearMonthDay, &["16-10-02", "16/10/2", "2/10/2016"], "2016-10-02");
        check(MonthDayYear, &["20/10/2016", "13/1/16"], "none");
        check(DayMonthYear, &["10/20/2016"], "none");
    }

    #[test]
    fn two_digit_years_are_near() {
        use DateOrder::DayMonthYear;
        check(DayMonthYear, &["1.1.46"], "2046-01-01");
        check(DayMonthYear, &["1.1.47"], "1947-01-01");
        check(DayMonthYear, &["1.1.99"], "1999-01-01");
    }

    #[test]
    fn what_is_no_date() {
        let texts = [
            "",
            "tomorrow",
            "Room 5/3/2024",
            "12",
            "1234567",
            "5/3",
            "2016-13-01",
            "2016-02-30",
            "1/2/3/4",
            "3 pumps, 2 wells 2016",
            "0000-00-00",
            "31.2.2020",
            "19999",
            "1.2.20201",
            "192.168.0.1",
            "99999999",
            "+40 721 000 000",
        ];
        check(DateOrder::DayMonthYear, &texts, "none");
    }
}
