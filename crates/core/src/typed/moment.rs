//! Days and times as people type them at the end of a line: `Call Ana mon 9:00`, `in 3 days`, `下周一9:00`.

use super::{
    day::Customs,
    plain_digits,
    words::{Word, form, joined, words},
};
use crate::{Date, TimeOfDay};

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
    /// At which time of it.
    pub time: Option<TimeOfDay>,
}

/// Names of days, from Monday on.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// A day and a time are no more words than this; in Chinese, each sign is one.
const LONGEST: usize = 12;
/// A small word (`at`, `o godz.`) is no more words than this.
const SMALL: usize = 3;
/// The parts of a day that say which of two hours is meant.
const HALVES: [&str; 4] = ["am", "pm", "midday", "night"];
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
/// beginning. A time alone is today's.
///
/// Days that are counted are days of work: `in 3 days` does not end on a free day, but on the day of work after; `in 3
/// working days` leaves out free days on the way, too. A weekday is the next one after today, never today.
pub fn line(text: &str, day_words: &DayWords, customs: &Customs, today: Date) -> Line {
    let typed = words(text);
    let reader = Reader { words: day_words, customs, today };
    if let Some(due) = reader.day_alone(text) {
        return Line { due: Some(due), ..Line::default() };
    }
    let longest = typed.len().min(LONGEST);
    let at_end = (1..=longest).rev().map(|count| (typed.len() - count, typed.len(), Hours::Bare));
    let at_end = at_end.filter(|(from, ..)| !reader.is_counted(&typed, *from));
    let at_start = (1..=longest).rev().map(|count| (0, count, Hours::Told));
    let found =
        at_end.chain(at_start).find_map(|(from, to, hours)| Some((from, to, reader.moment(&typed[from..to], hours)?)));
    let Some((from, to, (due, time))) = found else {
        return Line { title: spaced(text), ..Line::default() };
    };
    let end = |words: &[Word]| words.last().map_or(0, |word| word.at.end);
    let begin = typed.get(to).map_or(text.len(), |word| word.at.start);
    let title = format!("{} {}", &text[..end(&typed[..from])], &text[begin..]);
    let title = spaced(&title).trim_matches([',', ':', '-', '–', '，', '：', '、', '،', ' ']).to_owned();
    Line { title, due: due.or(Some(today)), time }
}

/// The day that these words are, as [`form`] has them: `next monday`, `in 3 days`. Not one in numbers.
pub(super) fn in_words(typed: &str, words: &DayWords, customs: &Customs, today: Date) -> Option<Date> {
    Reader { words, customs, today }.said(typed)
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

/// The hours of work, of which a number alone may be one.
const WORKING_HOURS: std::ops::RangeInclusive<u16> = 7..=20;

/// Whether it is a number with a point in it.
fn has_dot(words: &[Word]) -> bool {
    matches!(words, [word] if word.folded.contains('.'))
}

struct Reader<'a> {
    words: &'a DayWords,
    customs: &'a Customs,
    today: Date,
}

type Moment = (Option<Date>, Option<TimeOfDay>);

impl Reader<'_> {
    /// All of these words as a day, a time, or both in either order.
    fn moment(&self, words: &[Word], hours: Hours) -> Option<Moment> {
        if words.last().is_some_and(|last| last.folded.is_empty()) {
            return None; // a mark alone ends nothing
        }
        if let Some(day) = self.day(words) {
            return Some((Some(day), None));
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
            both.map(|(day, time)| (Some(day), Some(time)))
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

    fn day(&self, words: &[Word]) -> Option<Date> {
        let plain = joined_words(words);
        let (rest, _) = self.without("on", words);
        let rest = joined_words(rest);
        let said = self.said(&plain).or_else(|| self.said(&rest));
        said.or_else(|| self.said(self.without_half(&rest))).or_else(|| self.dated(&rest))
    }

    /// Without the half of the day, where no hour says more: `tomorrow morning`, `صبح فردا`.
    fn without_half<'a>(&self, typed: &'a str) -> &'a str {
        // Noon is a time.
        let is_half =
            |part: &str| HALVES.into_iter().any(|half| self.words.is(half, part)) && !self.words.is("noon", part);
        let other = |(one, other)| if is_half(other) { Some(one) } else { is_half(one).then_some(other) };
        self.splits(typed).find_map(other).unwrap_or(typed)
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
        if words.is("after-tomorrow", typed) {
            return Some(today.plus_days(2));
        }
        if words.is("next-week", typed) {
            return Some(customs.week.worked(next_week));
        }
        if words.is("next-month", typed) {
            let first = customs.calendar.first_of_month(today);
            return Some(customs.week.worked(customs.calendar.plus_months(first, 1)));
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

    /// A weekday; what says only that it is the coming one adds nothing: `luni viitoare`, `دوشنبه آینده`.
    fn weekday(&self, typed: &str) -> Option<u8> {
        let is_coming = |part: &str| self.words.is("coming", part);
        let other = |(one, other)| if is_coming(other) { Some(one) } else { is_coming(one).then_some(other) };
        let plain = || self.splits(typed).find_map(other).and_then(|day| self.words.weekday(day));
        self.words.weekday(typed).or_else(plain)
    }

    /// A day in numbers, where it can be nothing else: with its year, or with its month by name.
    fn dated(&self, typed: &str) -> Option<Date> {
        let has_year = typed.split(|letter: char| !letter.is_ascii_digit()).any(|part| part.len() == 4);
        let has_month =
            typed.chars().any(char::is_alphabetic) && typed.contains(|letter: char| letter.is_ascii_digit());
        let has_year = has_year && typed.len() >= 8;
        let date = (has_year || has_month).then(|| self.next_named(typed)).flatten();
        date.or_else(|| self.short_date(typed)).filter(|date| *date >= self.today)
    }

    /// `15.12`, where days are written with points.
    fn short_date(&self, typed: &str) -> Option<Date> {
        let (day, month) = typed.split_once('.').filter(|_| self.customs.mark == ".")?;
        let is_number = |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
        // `10.30` is no day but a time: where points are written, the day comes first.
        let is_month = || month.parse().is_ok_and(|month: u8| month <= 12);
        let is_date = is_number(day) && is_number(month) && is_month();
        is_date.then(|| self.next_named(typed)).flatten()
    }

    /// `15/12`, `15.12.`: with nothing beside it, that is a day wherever one lives.
    fn day_alone(&self, text: &str) -> Option<Date> {
        let typed = plain_digits(text.trim());
        let (day, month) = typed.strip_suffix('.').map_or(typed.split_once('/'), |typed| typed.split_once('.'))?;
        let is_number = |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
        let date = (is_number(day) && is_number(month)).then(|| self.next_named(&format!("{day}/{month}")));
        date.flatten().filter(|date| *date >= self.today)
    }

    /// A day in numbers; without its year the next one of its name: what is nearest to half a year from now.
    fn next_named(&self, typed: &str) -> Option<Date> {
        const HALF_A_YEAR: i32 = 182;
        self.customs.in_numbers(typed, self.today.plus_days(HALF_A_YEAR)).ok()
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
            Some(worked(customs.calendar.plus_months(today, number.min(FARTHEST / 30))))
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
        if let Some(time) = HALVES.into_iter().find_map(behind) {
            return Some(time);
        }
        self.on_clock(typed, None, is_at)
    }

    /// Hour and minute, with what says which half of the day it is, here or before.
    fn on_clock(&self, typed: &str, half: Option<&str>, is_at: bool) -> Option<TimeOfDay> {
        let is_clock = |letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '.');
        let end = typed.find(|letter: char| !is_clock(letter)).unwrap_or(typed.len());
        let (clock, rest) = (typed.get(..end)?, typed.get(end..)?.trim());
        // Where days are written so, `15.12` is one; after a small word, or a day, it is a time.
        if !is_at && rest.is_empty() && self.short_date(clock).is_some() {
            return None;
        }
        let (hour, minute) = clock.split_once([':', '.']).map_or((clock, None), |(hour, minute)| (hour, Some(minute)));
        if hour.len() > 2 || minute.is_some_and(|minute| minute.len() != 2) {
            return None;
        }
        let hour: u16 = hour.parse().ok()?;
        let behind = HALVES.into_iter().find(|half| self.words.is(half, rest));
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
            Some("pm") if (1..=12).contains(&hour) => hour % 12 + 12,
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

    const ENGLISH: &str = "today: today; tomorrow: tomorrow, tmr; after-tomorrow: day after tomorrow; next: next; \
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
        let Line { title, due, time } = line(text, &DayWords::parse(words), &Customs::default(), today());
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
