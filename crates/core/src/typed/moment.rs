//! Days and times as people type them at the end of a line: `Call Ana mon 9:00`, `in 3 days`, `下周一9:00`.

use super::{
    Marks, amount,
    day::{Customs, Order},
    words::{Word, form, joined, words},
};
use crate::{Currency, Date, TimeOfDay, calendar::Named};

/// The words of a language for days. They are data: a locale says them in one line (`today: today, tod; in: in; …`),
/// each with the forms that people type. Marks on letters, and how a word is joined, make no difference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayWords {
    /// Each form with its name, in order.
    forms: Vec<(String, String)>,
}

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The words that are no day and no time, as they were typed.
    pub title: String,
    /// On which day.
    pub due: Option<Date>,
    /// Whether it says the day: a time alone is today's only where no other day is known.
    pub has_day: bool,
    /// At which time of it.
    pub time: Option<TimeOfDay>,
    /// The day that it says, where that has gone: nothing is planned for it.
    pub gone: Option<Date>,
}

/// Names of days, from Monday on.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// A day and a time are no more words than this; in Chinese, each sign is one.
const LONGEST: usize = 12;
/// A small word (`at`, `o godz.`) is no more words than this.
const SMALL: usize = 3;
/// The parts of a day that say which of two hours is meant, and the hour that is meant where none is said.
const HALVES: [(&str, u16); 5] = [("am", 9), ("pm", 14), ("evening", 18), ("midday", 12), ("night", 20)];
/// Days that say their part in the same word (`今晚`), with which that is.
const DAYS_WITH_PART: [(&str, &str); 2] = [("in-am", "am"), ("in-night", "night")];
/// The numbers that are often typed in words.
const NUMBERS: [(&str, i32); 3] = [("one", 1), ("two", 2), ("three", 3)];
/// A unit that stands for one of it has at least so many letters.
const LEAST_UNIT: usize = 3;
/// So far ahead one can plan, in days: some ten years.
const FARTHEST: i32 = 3_660;
/// An hour alone (`at 9`) is one from this on: before it, nobody could tell whether morning or afternoon is meant.
const PLAIN_HOURS: u16 = 7;

impl DayWords {
    /// Reads `today: today, tod; tomorrow: tomorrow`.
    pub fn parse(text: &str) -> Self {
        let entries = text.split(';').filter_map(|entry| entry.split_once(':'));
        let forms = entries.flat_map(|(name, forms)| forms.split(',').map(move |typed| (form(typed), name.trim())));
        let forms = forms.filter(|(form, _)| !form.is_empty()).map(|(form, name)| (form, name.to_owned()));
        let mut forms: Vec<_> = forms.collect();
        forms.sort_unstable();
        Self { forms }
    }

    /// Whether these words are a form of `name`.
    fn is(&self, name: &str, typed: &str) -> bool {
        self.forms.binary_search_by(|(form, other)| (&**form, &**other).cmp(&(typed, name))).is_ok()
    }

    fn weekday(&self, typed: &str) -> Option<u8> {
        (0..).zip(WEEKDAYS).find(|(_, name)| self.is(name, typed)).map(|(day, _)| day)
    }
}

/// Reads a line: the most words at its end that are a day, a time or both are taken for those; or else at its
/// beginning. A time alone is today's, unless a day seems to stand beside it that cannot be read; then nothing is dated.
///
/// Days and weeks that are counted are days of work: `in 3 days` does not end on a free day, but on the day of work after;
/// `in 3 working days` leaves out free days on the way, too. A month is the same day of another month, or its last. A
/// weekday is the next one after today, never today. A part of a day without an hour (`tomorrow morning`) is a time.
pub fn line(text: &str, day_words: &DayWords, customs: &Customs, today: Date) -> Line {
    let typed = words(text);
    let undated = |gone| Line { title: spaced(text), gone, ..Line::default() };
    let ahead = Reader { words: day_words, customs, today, first: today }.find(&typed);
    if let Some((from, to, (Some(due), time))) = ahead {
        return Line { title: around(text, &typed, from, to), due: Some(due), has_day: true, time, gone: None };
    }
    let all = Reader { words: day_words, customs, today, first: Date::MIN };
    match (all.find(&typed), ahead) {
        (Some((_, _, (gone @ Some(_), _))), _) => undated(gone),
        (_, Some((from, to, (_, time)))) if !all.is_beside_a_day(&typed, from, to) => {
            Line { title: around(text, &typed, from, to), due: Some(today), has_day: false, time, gone: None }
        }
        _ => undated(None),
    }
}

/// A text without these of its words.
fn around(text: &str, typed: &[Word], from: usize, to: usize) -> String {
    let end = typed[..from].last().map_or(0, |word| word.at.end);
    let begin = typed.get(to).map_or(text.len(), |word| word.at.start);
    let title = format!("{} {}", &text[..end], &text[begin..]);
    spaced(&title).trim_matches([',', ':', '-', '–', '，', '：', '、', '،', ' ']).to_owned()
}

/// The day that these words are, as [`form`] has them: `next monday`, `in 3 days`; and where nothing but a day is asked for,
/// `2w` and `Q1`. Not one in numbers.
pub(super) fn in_words(typed: &str, words: &DayWords, customs: &Customs, today: Date) -> Option<Date> {
    let reader = Reader { words, customs, today, first: Date::MIN };
    // `3月` is March.
    let is_span = typed.starts_with(|letter: char| letter.is_ascii_digit()) && !typed.ends_with([' ', '月', '日']);
    let is_span = is_span || typed.ends_with("个 月");
    let span = || if is_span { reader.span(typed) } else { None };
    let said = reader.said(typed).or_else(|| reader.said(reader.after_small("on", typed)));
    said.or_else(span).or_else(|| reader.quarter(typed))
}

fn spaced(text: &str) -> String {
    joined(text.split_whitespace())
}

fn joined_words(words: &[Word]) -> String {
    joined(words.iter().map(|word| &*word.folded))
}

/// Whether a number alone, after a day, is an hour of it.
#[derive(Clone, Copy, PartialEq)]
enum Hours {
    /// It is, at the end of a line and within the hours of work: `next tuesday 10`.
    Bare,
    /// It is not: more words follow, of which it says how many.
    Told,
}

/// The hour that is meant by a part of the day.
fn hour_of(half: &str) -> u16 {
    HALVES.into_iter().find(|(name, _)| *name == half).map_or(0, |(_, hour)| hour)
}

/// A time of this part of the day: 8 in the evening is 20:00.
fn within(half: Option<&str>, time: TimeOfDay) -> TimeOfDay {
    let (hour, minute) = time.hour_minute();
    // As on a clock, 12 at night is midnight: 今晚12点.
    if half == Some("night") && hour == 12 {
        return TimeOfDay::new(0, minute).unwrap_or(time);
    }
    let is_late = match half {
        Some("pm" | "evening") => hour < 12,
        Some("night") => (5..12).contains(&hour),
        _ => false,
    };
    TimeOfDay::new(hour + 12, minute).filter(|_| is_late).unwrap_or(time)
}

/// What ends, in months.
const ENDS: [(&str, u8); 3] = [("month-end", 1), ("quarter-end", 3), ("year-end", 12)];

/// The hours of work, of which a number alone may be one.
const WORKING_HOURS: std::ops::RangeInclusive<u16> = 7..=20;

/// Whether it is a number with a point in it.
fn has_dot(words: &[Word]) -> bool {
    matches!(words, [word] if word.folded.contains('.'))
}

/// What is written like a day of two numbers, and is none.
const NO_DAYS: [&str; 1] = ["24/7"];
/// What is written so at the beginning of a line, and is no day: `1/2 of the price`.
const FRACTIONS: [&str; 5] = ["1/2", "1/3", "2/3", "1/4", "3/4"];

struct Reader<'a> {
    words: &'a DayWords,
    customs: &'a Customs,
    today: Date,
    /// No earlier day is read.
    first: Date,
}

type Moment = (Option<Date>, Option<TimeOfDay>);

/// What stands between the numbers of a day.
fn mark_in(typed: &str) -> Option<char> {
    typed.chars().find(|letter| matches!(letter, '.' | '/'))
}

fn small_number(part: &str) -> Option<u8> {
    let is_small = matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    part.parse().ok().filter(|_| is_small)
}

/// Whether two numbers can be a day and a month, in either order.
fn are_day_and_month(one: &str, other: &str) -> bool {
    let (Some(one), Some(other)) = (small_number(one), small_number(other)) else { return false };
    one.min(other) >= 1 && one.min(other) <= 12 && one.max(other) <= 31
}

fn is_month(part: &str) -> bool {
    small_number(part).is_some_and(|month| (1..=12).contains(&month))
}

/// Whether a word is written as a day is, whether or not there is such a day: `31/2`, `30.2.2026`.
fn is_like_a_day(word: &Word) -> bool {
    let parts: Vec<&str> = word.folded.split(['.', '/', '-']).collect();
    let is_number = |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts[..] {
        [one, other] => {
            mark_in(&word.folded).is_some() && are_day_and_month(one, other) && !NO_DAYS.contains(&&*word.folded)
        }
        [_, _, _] => parts.iter().all(is_number),
        _ => false,
    }
}

/// Whether words at the beginning of a line are no day, but how much there is of what follows: `3.5 million`.
fn is_number_of(words: &[Word], next: Option<&Word>) -> bool {
    let [word] = words else { return false };
    let is_amount = |next: &Word| {
        let all = format!("{} {}", word.folded, next.folded);
        !word.dotted && matches!(amount(&all, Currency::EUR, Marks::ENGLISH), Ok(Some(_)))
    };
    mark_in(&word.folded).is_some() && (FRACTIONS.contains(&&*word.folded) || next.is_some_and(is_amount))
}

impl Reader<'_> {
    /// Where in a line a day, a time or both stand, and what they are.
    fn find(&self, typed: &[Word]) -> Option<(usize, usize, Moment)> {
        let longest = typed.len().min(LONGEST);
        let at_end = (1..=longest).rev().map(|count| (typed.len() - count, typed.len(), Hours::Bare));
        let at_end = at_end.filter(|(from, ..)| !self.is_counted(typed, *from));
        let at_start = (1..=longest).rev().map(|count| (0, count, Hours::Told));
        at_end.chain(at_start).find_map(|(from, to, hours)| {
            let is_other = hours == Hours::Told && is_number_of(&typed[..to], typed.get(to));
            let moment = if is_other { None } else { self.moment(&typed[from..to], hours) };
            Some((from, to, moment?))
        })
    }

    /// Whether what stands before or behind these words is written as a day is.
    fn is_beside_a_day(&self, typed: &[Word], from: usize, to: usize) -> bool {
        let is_named = |words: &[Word]| {
            let is_number = |word: &Word| word.folded.parse::<u16>().is_ok();
            let is_month = |word: &Word| self.customs.month_called(&word.folded).is_some();
            words.len() == 2 && words.iter().any(is_number) && words.iter().any(is_month)
        };
        let (before, behind) = (&typed[from.saturating_sub(2)..from], &typed[to..typed.len().min(to + 2)]);
        let nearest = before.last().into_iter().chain(behind.first());
        nearest.into_iter().any(is_like_a_day) || is_named(before) || is_named(behind)
    }

    /// All of these words as a day, a time, or both in either order.
    fn moment(&self, words: &[Word], hours: Hours) -> Option<Moment> {
        if words.last().is_some_and(|last| last.folded.is_empty()) {
            return None; // a mark alone ends nothing
        }
        if let Some((day, half)) = self.day(words) {
            return Some((Some(day), half.and_then(|half| TimeOfDay::new(hour_of(half), 0))));
        }
        if let Some(time) = self.time(words) {
            return Some((None, Some(time)));
        }
        (1..words.len()).find_map(|at| {
            let (one, other) = words.split_at(at);
            let dotted = || self.clock(&joined_words(other), true).filter(|_| has_dot(other));
            let bare = || self.bare_hour(other).filter(|_| hours == Hours::Bare);
            let timed = || self.time(other).or_else(dotted).or_else(bare);
            let both = self.day(one).zip(timed()).or_else(|| self.day(other).zip(self.time(one)));
            both.map(|((day, half), time)| (Some(day), Some(within(half, time))))
        })
    }

    /// Whether the words from here on are what the number before them counts: `12 luni` are months, not a Monday.
    fn is_counted(&self, typed: &[Word], from: usize) -> bool {
        let units = ["days", "working-days", "weeks", "months"];
        let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let is_unit = |words: &[Word]| units.iter().any(|unit| self.words.is(unit, &joined_words(words)));
        (from.saturating_sub(SMALL)..from).any(|at| is_number(&typed[at].folded) && is_unit(&typed[at + 1..]))
    }

    /// Without a small word that may stand before them, and whether one stood there.
    fn without<'a>(&self, name: &str, words: &'a [Word]) -> (&'a [Word], bool) {
        let most = SMALL.min(words.len().saturating_sub(1));
        let small = (1..=most).rev().find(|count| self.words.is(name, &joined_words(&words[..*count])));
        (&words[small.unwrap_or(0)..], small.is_some())
    }

    /// A day, and which part of it.
    fn day(&self, words: &[Word]) -> Option<(Date, Option<&'static str>)> {
        let plain = joined_words(words);
        let (in_numbers, _) = self.without("on", words);
        let rest = joined_words(in_numbers);
        let whole = |typed: &str| Some((self.said(typed)?, self.part_in(typed)));
        let parted = || self.parted(&rest).and_then(|(day, half)| Some((self.said(day)?, Some(half))));
        let said = whole(&plain).or_else(|| whole(&rest)).or_else(parted).filter(|(date, _)| *date >= self.first);
        said.or_else(|| Some((self.dated(in_numbers)?, None)))
    }

    fn part_in(&self, typed: &str) -> Option<&'static str> {
        DAYS_WITH_PART.into_iter().find(|(name, _)| self.words.is(name, typed)).map(|(_, half)| half)
    }

    /// Which part of the day these words are. Noon is a time.
    fn half(&self, typed: &str) -> Option<&'static str> {
        let is_noon = self.words.is("noon", typed);
        HALVES.into_iter().find(|(half, _)| !is_noon && self.words.is(half, typed)).map(|(half, _)| half)
    }

    /// A day and a part of it, where no hour says more: `tomorrow morning`, `صبح فردا`.
    fn parted<'a>(&self, typed: &'a str) -> Option<(&'a str, &'static str)> {
        self.splits(typed).find_map(|(one, other)| {
            self.half(other).map(|half| (one, half)).or_else(|| self.half(one).map(|half| (other, half)))
        })
    }

    /// A day in words.
    fn said(&self, typed: &str) -> Option<Date> {
        let (words, today, customs) = (self.words, self.today, self.customs);
        let next_week = customs.week.start(today).plus_days(7);
        if words.is("today", typed) {
            return Some(today);
        }
        if words.is("tomorrow", typed) {
            return Some(today.plus_days(1));
        }
        if words.is("yesterday", typed) {
            return Some(today.plus_days(-1));
        }
        if words.is("after-tomorrow", typed) {
            return Some(today.plus_days(2));
        }
        if words.is("next-week", typed) {
            return Some(customs.week.worked(next_week));
        }
        if words.is("next-month", typed) {
            return Some(customs.calendar.plus_months(today, 1));
        }
        if words.is("next-month-start", typed) {
            let first = customs.calendar.first_of_month(today);
            return Some(customs.week.worked(customs.calendar.plus_months(first, 1)));
        }
        if let Some((_, months)) = ENDS.into_iter().find(|(name, _)| words.is(name, typed)) {
            return self.end_of(customs.calendar.named(today), months);
        }
        if let Some(day) = self.weekday(typed) {
            let ahead = (i32::from(day) - i32::from(today.weekday())).rem_euclid(7);
            return Some(today.plus_days(if ahead == 0 { 7 } else { ahead }));
        }
        let of_next_week = self.splits(typed).find_map(|(one, other)| {
            let is_next = |part: &str| words.is("next", part) || words.is("next-week", part);
            let without_on = |part| self.after_small("on", part);
            if is_next(without_on(one)) {
                self.weekday(without_on(other))
            } else if words.is("next-week", without_on(other)) {
                self.weekday(one)
            } else {
                None
            }
        });
        let of_next_week = of_next_week.map(|day| next_week.plus_days(customs.week.place(day).into()));
        of_next_week.or_else(|| self.counted(typed))
    }

    /// The last day of the month, quarter or year of so many months in which that month is.
    fn end_of(&self, month: Named, months: u8) -> Option<Date> {
        let calendar = self.customs.calendar;
        let last = (month.month - 1) / months * months + months;
        let first = calendar.date(Named { month: last, day: 1, ..month })?;
        Some(calendar.plus_months(first, 1).plus_days(-1))
    }

    /// The end of a quarter that is named: `Q1`, `Q1 2027`; without its year the next one that ends.
    fn quarter(&self, typed: &str) -> Option<Date> {
        const FAR: i32 = 10;
        let now = self.customs.calendar.named(self.today).year;
        let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let dated = typed.rsplit_once(' ').filter(|(_, year)| is_year(year));
        let (typed, year) = dated.map_or((typed, None), |(typed, year)| (typed, year.parse().ok()));
        let at = typed.find(['1', '2', '3', '4'])?;
        let (before, rest) = typed.split_at(at);
        let (number, behind) = rest.split_at(1);
        let nth: u8 = number.parse().ok()?;
        if !self.words.is("quarter", &joined([before.trim(), behind.trim()])) {
            return None;
        }
        let end = |year| self.end_of(Named { year, month: nth * 3, day: 1 }, 3);
        match year {
            Some(year) => end(year).filter(|_| (now - FAR..=now + FAR).contains(&year)),
            None => end(now).filter(|day| *day >= self.today).or_else(|| end(now + 1)),
        }
    }

    /// A weekday; what says only that it is the coming one adds nothing: `luni viitoare`, `دوشنبه آینده`.
    fn weekday(&self, typed: &str) -> Option<u8> {
        let is_coming = |part: &str| self.words.is("coming", part);
        let other = |(one, other)| if is_coming(other) { Some(one) } else { is_coming(one).then_some(other) };
        let plain = || self.splits(typed).find_map(other).and_then(|day| self.words.weekday(day));
        self.words.weekday(typed).or_else(plain)
    }

    /// A day in numbers, where it can be nothing else: with its year, or with its month by name; or [short](Self::short_date).
    fn dated(&self, words: &[Word]) -> Option<Date> {
        let typed = joined_words(words);
        let has_year = typed.split(|letter: char| !letter.is_ascii_digit()).any(|part| part.len() == 4);
        let has_month =
            typed.chars().any(char::is_alphabetic) && typed.contains(|letter: char| letter.is_ascii_digit());
        let has_year = has_year && typed.len() >= 8;
        let date = (has_year || has_month).then(|| self.next_named(words)).flatten();
        date.or_else(|| self.short_date(words)).filter(|date| *date >= self.first)
    }

    /// `15/12`, `15.12.`, `15. 12.`; `15.12` where days are written with points; `15.12.26`.
    fn short_date(&self, words: &[Word]) -> Option<Date> {
        let last = words.last()?;
        let numbers: Vec<&str> = match words {
            [word] => word.folded.split(mark_in(&word.folded)?).collect(),
            [day, _] if day.dotted && last.dotted => words.iter().map(|word| &*word.folded).collect(),
            _ => return None,
        };
        let has_points = last.dotted || self.customs.mark == ".";
        let is_written = match numbers[..] {
            [one, other] if last.folded.contains('/') => {
                are_day_and_month(one, other) && !NO_DAYS.contains(&&*last.folded)
            }
            // `10.30` is no day but a time: where points are written, the month comes last.
            [one, other] => has_points && are_day_and_month(one, other) && is_month(other),
            [one, other, year] => {
                let are_short = [one, other, year].into_iter().all(|part| small_number(part).is_some());
                let year = if self.customs.order == Order::YearMonthDay { one } else { year };
                are_short && year.len() == 2
            }
            _ => false,
        };
        is_written.then(|| self.next_named(words)).flatten()
    }

    /// A day in numbers; without its year the next one of its name: what is nearest to half a year from now.
    fn next_named(&self, words: &[Word]) -> Option<Date> {
        const HALF_A_YEAR: i32 = 182;
        let typed = joined_words(words);
        let has_points = words.iter().any(|word| word.dotted);
        let order = self.customs.order_in(&if has_points { format!("{typed}.") } else { typed.clone() });
        self.customs.in_numbers(&typed, order, self.today.plus_days(HALF_A_YEAR)).ok()
    }

    /// The words in two parts, at each place between them.
    fn splits<'a>(&self, typed: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        typed.match_indices(' ').map(move |(at, _)| (&typed[..at], &typed[at + 1..]))
    }

    fn after_small<'a>(&self, name: &str, typed: &'a str) -> &'a str {
        self.splits(typed).find(|(small, _)| self.words.is(name, small)).map_or(typed, |(_, rest)| rest)
    }

    /// `in 3 days`, `in 2w`, `3 päivän päästä`, `3天后`.
    fn counted(&self, typed: &str) -> Option<Date> {
        let before = self.splits(typed).filter(|(small, _)| self.words.is("in", small)).map(|(_, rest)| rest);
        let is_behind = |small: &str| self.words.is("in", small) || self.words.is("later", small);
        let behind = self.splits(typed).filter(|(_, small)| is_behind(small)).map(|(rest, _)| rest);
        before.chain(behind).find_map(|typed| self.span(typed))
    }

    /// The day that is so far ahead: `3 days`, `a week`.
    fn span(&self, typed: &str) -> Option<Date> {
        let digits = typed.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(typed.len());
        let number = typed.get(..digits).filter(|digits| !digits.is_empty());
        if let Some(number) = number {
            return self.ahead(number.parse().ok()?, typed.get(digits..)?.trim());
        }
        let in_words = |(name, number)| {
            let (_, unit) = self.splits(typed).find(|(word, _)| self.words.is(name, word))?;
            self.ahead(number, unit)
        };
        // One of them may be unsaid: `za tydzień`, `viikon päästä`. An abbreviation alone is no span.
        let one = || self.ahead(1, typed).filter(|_| typed.chars().count() >= LEAST_UNIT);
        NUMBERS.into_iter().find_map(in_words).or_else(one)
    }

    fn ahead(&self, number: i32, unit: &str) -> Option<Date> {
        if number > FARTHEST {
            return None;
        }
        let (today, customs, words) = (self.today, self.customs, self.words);
        let worked = |day| customs.week.worked(day);
        if words.is("days", unit) {
            Some(worked(today.plus_days(number)))
        } else if words.is("working-days", unit) {
            Some((0..number).fold(today, |day, _| worked(day.plus_days(1))))
        } else if words.is("weeks", unit) {
            Some(worked(today.plus_days(number.saturating_mul(7).min(FARTHEST))))
        } else if words.is("months", unit) {
            Some(customs.calendar.plus_months(today, number.min(FARTHEST / 30)))
        } else {
            None
        }
    }

    /// `10`.
    fn bare_hour(&self, words: &[Word]) -> Option<TimeOfDay> {
        let (rest, _) = self.without("at", words);
        let hour = joined_words(rest).parse().ok().filter(|hour| WORKING_HOURS.contains(hour))?;
        TimeOfDay::new(hour, 0)
    }

    /// `9:00`, `14.30`, `9am`, `9:30 pm`, `noon`, `下午3点半`, `klo 9`. An hour alone is none, but after a day: it is too
    /// often something else.
    fn time(&self, words: &[Word]) -> Option<TimeOfDay> {
        let (rest, is_at) = self.without("at", words);
        let (plain, rest) = (joined_words(words), joined_words(rest));
        if self.words.is("noon", &plain) || self.words.is("noon", &rest) {
            return TimeOfDay::new(12, 0);
        }
        self.clock(&rest, is_at).or_else(|| if is_at { self.clock(&plain, false) } else { None })
    }

    fn clock(&self, typed: &str, is_at: bool) -> Option<TimeOfDay> {
        // 晚上8点: of 晚 and 晚上, the one is meant behind which a time stands.
        let behind = |half| {
            let mut clocks = self.splits(typed).filter(|(small, _)| self.words.is(half, small));
            clocks.find_map(|(_, clock)| self.on_clock(self.after_small("at", clock), Some(half), true))
        };
        if let Some(time) = HALVES.into_iter().find_map(|(half, _)| behind(half)) {
            return Some(time);
        }
        self.on_clock(typed, None, is_at)
    }

    /// Hour and minute, with what says which half of the day it is, here or before.
    fn on_clock(&self, typed: &str, half: Option<&str>, is_at: bool) -> Option<TimeOfDay> {
        let is_clock = |letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '.');
        let end = typed.find(|letter: char| !is_clock(letter)).unwrap_or(typed.len());
        let (clock, rest) = (typed.get(..end)?, typed.get(end..)?.trim());
        // `15.12` may be a day; after a small word, or a day, it is a time.
        let is_day = |(day, month)| are_day_and_month(day, month) && is_month(month);
        if !is_at && rest.is_empty() && clock.split_once('.').is_some_and(is_day) {
            return None;
        }
        let (hour, minute) = clock.split_once([':', '.']).map_or((clock, None), |(hour, minute)| (hour, Some(minute)));
        if hour.len() > 2 || minute.is_some_and(|minute| minute.len() != 2) {
            return None;
        }
        let hour: u16 = hour.parse().ok()?;
        let behind = HALVES.into_iter().map(|(half, _)| half).find(|half| self.words.is(half, rest));
        let (half, said) = match rest {
            "" => (half, None),
            _ if behind.is_some() => (behind, None),
            rest if self.words.is("hours", rest) => (half, Some(0)),
            rest if self.words.is("half", rest) => (half, Some(30)),
            rest => (half, Some(self.minutes(rest).filter(|_| minute.is_none())?)),
        };
        let is_plain = said.is_none() && minute.is_none() && half.is_none();
        if is_plain && !(is_at && hour >= PLAIN_HOURS) {
            return None;
        }
        let hour = match half {
            None => hour,
            Some("am") if (1..=12).contains(&hour) => hour % 12,
            Some("pm" | "evening") if (1..=12).contains(&hour) => hour % 12 + 12,
            Some("midday") if (10..=12).contains(&hour) => hour,
            Some("midday") if (1..=3).contains(&hour) => hour + 12,
            Some("night") if hour == 12 => 0,
            Some("night") if (1..=4).contains(&hour) => hour,
            Some("night") if (5..=11).contains(&hour) => hour + 12,
            // 下午15点, "15 po południu": it says so twice.
            Some(half) if half != "am" && (13..24).contains(&hour) => hour,
            Some(_) => return None,
        };
        let minute = match minute {
            Some(minute) => minute.parse().ok()?,
            None => said.unwrap_or(0),
        };
        TimeOfDay::new(hour, minute)
    }

    /// What stands behind the word for hours: `点半`, `点30分`.
    fn minutes(&self, typed: &str) -> Option<u16> {
        let (_, minutes) = self.splits(typed).find(|(hours, _)| self.words.is("hours", hours))?;
        if self.words.is("half", minutes) {
            return Some(30);
        }
        let (number, unit) = minutes.split_once(' ').unwrap_or((minutes, ""));
        let is_whole = unit.is_empty() || self.words.is("minutes", unit);
        number.parse().ok().filter(|minutes| is_whole && *minutes < 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "today: today; yesterday: yesterday; tomorrow: tomorrow, tmr; \
        after-tomorrow: day after tomorrow; next: next; \
        next-week: next week; next-month: next month; mon: mon, monday; tue: tue; wed: wed; thu: thu; fri: fri, friday; \
        sat: sat; sun: sun; in: in; one: a, one; days: day, days, d; working-days: working days, workdays; \
        weeks: week, weeks, w; months: month, months; on: on; at: at; noon: noon; am: am; pm: pm; hours: h";
    const GERMAN: &str = "today: heute; tomorrow: morgen; mon: mo, montag; in: in; one: einem; days: tag, tagen; \
        on: am; at: um; hours: uhr; noon: mittag";

    /// A Wednesday.
    fn today() -> Date {
        "2026-11-25".parse().expect("a day")
    }

    fn read(text: &str, words: &str) -> String {
        read_by(text, words, &Customs::default())
    }

    fn read_by(text: &str, words: &str, customs: &Customs) -> String {
        let Line { title, due, time, .. } = line(text, &DayWords::parse(words), customs, today());
        let due = due.map_or_else(|| "-".to_owned(), |due| due.to_string()[5..].to_owned());
        let time = time.map_or_else(String::new, |time| {
            let (hour, minute) = time.hour_minute();
            format!(" {hour}:{minute:02}")
        });
        format!("{title}|{due}{time}")
    }

    #[track_caller]
    fn check(cases: &[(&str, &str)], words: &str) {
        for (text, expected) in cases {
            assert_eq!(read(text, words), *expected, "{text}");
        }
    }

    #[test]
    fn p9_a_day_and_a_time_at_the_end_of_a_line_are_when_it_is_due() {
        check(
            &[
                ("Call Ana mon 9:00", "Call Ana|11-30 9:00"),
                ("Call Ana, Monday at 9am", "Call Ana|11-30 9:00"),
                ("Call Ana at 9:30 pm on fri", "Call Ana|11-27 21:30"),
                ("send offer tomorrow", "send offer|11-26"),
                ("send offer tmr noon", "send offer|11-26 12:00"),
                ("send offer day after tomorrow", "send offer|11-27"),
                ("Demo next mon 14.30", "Demo|11-30 14:30"),
                ("Demo next tue 10", "Demo|12-01 10:00"),
                ("Demo fri at 9", "Demo|11-27 9:00"),
                ("Demo in 2 days 14", "Demo|11-27 14:00"),
                ("Demo wed", "Demo|12-02"),
                ("Demo next week", "Demo|11-30"),
                ("Demo 2026-12-24 9:00", "Demo|12-24 9:00"),
                ("tomorrow call Ana", "call Ana|11-26"),
                ("9:00", "|11-25 9:00"),
                ("Demo at ۹:۳۰", "Demo|11-25 9:30"),
                ("15.12.", "|12-15"),
                (" 15/12 ", "|12-15"),
                ("12/15", "|12-15"),
                ("Support 24/7", "Support 24/7|-"),
            ],
            ENGLISH,
        );
    }

    /// P9: whoever has chosen a day keeps it where a time alone is typed.
    #[test]
    fn p9_a_time_alone_says_no_day() {
        let has_day = |text| line(text, &DayWords::parse(ENGLISH), &Customs::default(), today()).has_day;
        assert!(!has_day("Call Ana 10:00") && !has_day("Call Ana") && !has_day("Call Ana yesterday"));
        assert!(has_day("Call Ana mon 10:00") && has_day("Call Ana tomorrow") && has_day("tomorrow call Ana"));
    }

    #[test]
    fn p9_days_that_are_counted_are_days_of_work() {
        check(
            &[
                ("Demo in 1 day", "Demo|11-26"),
                ("Demo in 3 days", "Demo|11-30"),
                ("Demo in 4d 9:00", "Demo|11-30 9:00"),
                ("Demo in 3 working days", "Demo|11-30"),
                ("Demo in 8 working days", "Demo|12-07"),
                ("Demo in a week", "Demo|12-02"),
                ("Demo in 2 weeks", "Demo|12-09"),
                ("Demo in a month", "Demo|12-25"),
                ("Demo sat", "Demo|11-28"),
            ],
            ENGLISH,
        );
    }

    #[test]
    fn what_is_no_day_stays_in_the_title() {
        check(
            &[
                ("Ask for 3 days of testing", "Ask for 3 days of testing|-"),
                ("Order 12", "Order 12|-"),
                ("fri 12 boxes", "12 boxes|11-27"),
                ("Order fri 40", "Order fri 40|-"),
                ("Meet in Berlin", "Meet in Berlin|-"),
                ("Call at 25:00", "Call at 25:00|-"),
                ("Demo 2026-13-01", "Demo 2026-13-01|-"),
                ("Demo in 99999999 days", "Demo in 99999999 days|-"),
                ("Demo in 99999999999999999999 days", "Demo in 99999999999999999999 days|-"),
                ("  ", "|-"),
                ("größe € 50", "größe € 50|-"),
            ],
            ENGLISH,
        );
    }

    #[test]
    fn p9_a_day_in_numbers_is_read_with_or_without_a_year() {
        let mut american =
            Customs { months: vec![vec!["January".into()], vec!["February".into()]], ..Customs::default() };
        american.learn("3/5/2026");
        let check = |cases: &[(&str, &str)]| {
            for (text, expected) in cases {
                assert_eq!(read_by(text, ENGLISH, &american), *expected, "{text}");
            }
        };
        check(&[
            ("Call 2.12.2026 10:30", "Call|12-02 10:30"),
            ("Call 2.12. 10:30", "Call|12-02 10:30"),
            ("Call 2. 12. 10:30", "Call|12-02 10:30"),
            ("Call 10:30 2.12.", "Call|12-02 10:30"),
            ("Call 5/12 9:00", "Call|05-12 9:00"),
            ("Call 12/5 9:00", "Call|12-05 9:00"),
            ("Call 12/5/26 9:00", "Call|12-05 9:00"),
            ("Call 12/5/2026 9:00", "Call|12-05 9:00"),
            ("Demo 2.12.2026", "Demo|12-02"),
            ("Demo 2.12.26", "Demo|12-02"),
            ("send offer 12/5", "send offer|12-05"),
            ("send offer on 12/5, 9am", "send offer|12-05 9:00"),
            ("12/5 send offer", "send offer|12-05"),
            ("Demo ۱۲/۵", "Demo|12-05"),
            ("Demo 12月5日", "Demo|12-05"),
        ]);
        // Nor is a time beside what cannot be read today's.
        check(&[
            ("Upgrade to version 2.12", "Upgrade to version 2.12|-"),
            ("Version 2.12 for Ana", "Version 2.12 for Ana|-"),
            ("Call about 3.5 million", "Call about 3.5 million|-"),
            ("1/2 of the price", "1/2 of the price|-"),
            ("Support 24/7 at 9:00", "Support 24/7|11-25 9:00"),
            ("Call 2.12 10:30", "Call 2.12 10:30|-"),
            ("Call 31/2 10:30", "Call 31/2 10:30|-"),
            ("Call 31.2.2027 10:30", "Call 31.2.2027 10:30|-"),
            ("Call 31 February 10:30", "Call 31 February 10:30|-"),
            ("10:30 31 February", "10:30 31 February|-"),
            ("Release 1.2.3 10:30", "Release 1.2.3 10:30|-"),
        ]);
        let mut finnish = Customs::default();
        finnish.learn("5.3.2026");
        assert_eq!(read_by("3.5 million for Ana", ENGLISH, &finnish), "3.5 million for Ana|-");
        assert_eq!(read_by("3.5 call Ana", ENGLISH, &finnish), "call Ana|05-03");
        assert_eq!(read_by("Call 5.12. 10.30", ENGLISH, &finnish), "Call|12-05 10:30");
    }

    #[test]
    fn what_has_gone_is_not_planned_for() {
        let gone = |text| {
            let line = line(text, &DayWords::parse(ENGLISH), &Customs::default(), today());
            assert_eq!((line.due, line.time, &*line.title), (None, None, text));
            line.gone.map(|day| day.to_string())
        };
        for text in ["send samples yesterday", "Call yesterday 10:30", "yesterday call Ana"] {
            assert_eq!(gone(text).as_deref(), Some("2026-11-24"), "{text}");
        }
        assert_eq!(gone("Call 1.12.2025 10:30").as_deref(), Some("2025-12-01"));
        assert_eq!(gone("Send the offer"), None);
        assert_eq!(read("Report of yesterday tomorrow", ENGLISH), "Report of yesterday|11-26");
    }

    #[test]
    fn another_language_is_other_words() {
        check(
            &[
                ("Ana anrufen am Montag um 9 Uhr", "Ana anrufen|11-30 9:00"),
                ("Angebot morgen", "Angebot|11-26"),
                ("Angebot in 2 Tagen", "Angebot|11-27"),
                ("Call mon", "Call mon|-"),
            ],
            GERMAN,
        );
        check(&[("Call tomorrow", "Call tomorrow|-")], "");
    }
}
