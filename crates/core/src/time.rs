//! Moments, calendar dates, and the user's time zone. Nothing here reads a clock.

use std::{fmt, str::FromStr};

use jiff::civil;
use kariz_wire::Wire;

use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
};

/// Milliseconds in a day.
pub const DAY_MS: i64 = 86_400_000;

/// A moment: milliseconds since 1970-01-01T00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Noon of a date in UTC: the moment that stands for a day of which only the date is known.
    /// In nearly every time zone it falls on that same date.
    pub fn noon_of(date: Date) -> Self {
        Self(i64::from(date.day_number()) * DAY_MS + DAY_MS / 2)
    }

    /// Whole days from `earlier` to this moment; 0 when a wrong clock would make it negative (B5).
    pub fn days_since(self, earlier: Self) -> u32 {
        let days = self.0.saturating_sub(earlier.0).max(0) / DAY_MS;
        u32::try_from(days).unwrap_or(u32::MAX)
    }
}

impl Field for Timestamp {
    const KIND: Kind = Kind::Moment;

    fn encode(&self) -> Value {
        Value::Int(self.0)
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        value.int().map(Self)
    }
}

/// A day of the proleptic Gregorian calendar, as the user wrote or saw it, in no time zone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct Date(i32);

impl Date {
    /// The earliest date that can be stored, 0001-01-01.
    pub const MIN: Self = Self(-719_162);
    /// The latest date that can be stored, 9999-12-31.
    pub const MAX: Self = Self(2_932_896);

    /// The date with this year (1 to 9999), month (1 to 12) and day of month, if there is one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        let date = civil::Date::new(year, month, day).ok()?;
        Some(Self::from_civil(date)).filter(|_| year >= 1)
    }

    /// Days since 1970-01-01, kept within [`Date::MIN`] and [`Date::MAX`].
    pub fn from_day_number(days: i32) -> Self {
        Self(days.clamp(Self::MIN.0, Self::MAX.0))
    }

    /// Days since 1970-01-01.
    pub fn day_number(self) -> i32 {
        self.0
    }

    /// Year, month (1 to 12), day of month.
    pub fn ymd(self) -> (i16, i8, i8) {
        let date = self.civil();
        (date.year(), date.month(), date.day())
    }

    /// Days from `earlier` to this date; negative when this date is the earlier one.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// This date moved by some days.
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_day_number(self.0.saturating_add(days))
    }

    /// This date moved by some months, on the same day of month or the month's last.
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.ymd();
        let months = i32::from(year) * 12 + i32::from(month) - 1 + months;
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
        let (Ok(year), Ok(month)) = (i16::try_from(year), i8::try_from(month)) else { return self };
        match civil::Date::new(year, month, 1) {
            Ok(first) => Self::from_civil(first).plus_days(i32::from(day.min(first.days_in_month())) - 1),
            Err(_) => self,
        }
    }

    /// The first day of this date's month.
    pub fn first_of_month(self) -> Self {
        let (_, _, day) = self.ymd();
        self.plus_days(1 - i32::from(day))
    }

    /// Days in this date's month, 28 to 31.
    pub fn days_in_month(self) -> u32 {
        u32::from(self.civil().days_in_month().unsigned_abs())
    }

    /// Day of the week, Monday 0 to Sunday 6.
    pub fn weekday(self) -> u8 {
        u8::try_from((self.0 + 3).rem_euclid(7)).unwrap_or_default()
    }

    fn civil(self) -> civil::Date {
        let since_epoch = jiff::SignedDuration::from_hours(i64::from(self.0) * 24);
        civil::date(1970, 1, 1).saturating_add(since_epoch)
    }

    fn from_civil(date: civil::Date) -> Self {
        let hours = date.duration_since(civil::date(1970, 1, 1)).as_hours();
        Self::from_day_number(i32::try_from(hours / 24).unwrap_or_default())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Date {
    type Err = Malformed;

    /// Reads `2026-11-22`.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut parts = text.splitn(3, '-');
        let year = parts.next().and_then(|part| part.parse().ok());
        let month = parts.next().and_then(|part| part.parse().ok());
        let day = parts.next().and_then(|part| part.parse().ok());
        year.zip(month)
            .zip(day)
            .and_then(|((year, month), day)| Self::new(year, month, day))
            .ok_or_else(|| Malformed::new("a date such as 2026-11-22", text))
    }
}

impl Field for Date {
    const KIND: Kind = Kind::Date;

    fn encode(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        value.text()?.parse()
    }
}

/// The user's time zone, as the browser tells it: what to add to a moment to get the local day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub struct Zone {
    /// From which moment on (ascending) which offset from UTC, in minutes east, is in force.
    /// Before the first entry the first offset is in force. Empty means UTC.
    pub offsets: Vec<(Timestamp, i32)>,
}

/// The zone without an offset.
pub static UTC: Zone = Zone { offsets: Vec::new() };

impl Zone {
    /// The local calendar date of a moment (W2: one shared definition of "today").
    pub fn date_of(&self, moment: Timestamp) -> Date {
        let local = moment.0.saturating_add(i64::from(self.offset_at(moment)) * 60_000);
        Date::from_day_number(i32::try_from(local.div_euclid(DAY_MS)).unwrap_or(i32::MAX))
    }

    /// The first moment of a local calendar date.
    pub fn start_of(&self, date: Date) -> Timestamp {
        let utc = i64::from(date.day_number()) * DAY_MS;
        // Which offset is in force at local midnight is not known before that moment is: no two places are further apart.
        let begins = |away: i64| {
            let offset = self.offset_at(Timestamp(utc.saturating_add(away)));
            Timestamp(utc - i64::from(offset) * 60_000)
        };
        let all = [begins(-DAY_MS), begins(0), begins(DAY_MS)];
        all.into_iter().filter(|moment| self.date_of(*moment) == date).min().unwrap_or(all[1])
    }

    fn offset_at(&self, moment: Timestamp) -> i32 {
        let after = self.offsets.partition_point(|(from, _)| *from <= moment);
        self.offsets.get(after.saturating_sub(1)).map_or(0, |(_, offset)| *offset)
    }
}
