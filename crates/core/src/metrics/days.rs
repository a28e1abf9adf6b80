//! Lengths of time, and their mean and median.

use std::fmt;

use super::tally::Sample;
use crate::time::{DAY_MS, Date, Timestamp};

/// A length of time: whole milliseconds inside, read in days. Never negative (B5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days(i64);

impl Days {
    /// This many whole days.
    pub fn whole(days: u32) -> Self {
        Self(i64::from(days) * DAY_MS)
    }

    /// Days from one date to another; 0 when the second is the earlier one (B5).
    pub fn between(from: Date, to: Date) -> Self {
        Self(i64::from(to.days_since(from).max(0)) * DAY_MS)
    }

    /// From one moment to another; 0 when a wrong clock would make it negative (B5).
    pub fn since(from: Timestamp, to: Timestamp) -> Self {
        Self::from_millis(to.0.saturating_sub(from.0))
    }

    /// This many milliseconds; 0 when negative.
    pub(super) fn from_millis(millis: i64) -> Self {
        Self(millis.max(0))
    }

    /// Whole milliseconds.
    pub fn millis(self) -> i64 {
        self.0
    }

    /// Days with a fraction.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / DAY_MS as f64
    }

    /// How many times as long as `other`; `None` when that took no time.
    pub fn times(self, other: Self) -> Option<f64> {
        (other.0 > 0).then(|| self.0 as f64 / other.0 as f64)
    }
}

/// As `6.0 d`, for tests and logs; the interface formats by locale.
impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} d", self.as_f64())
    }
}

/// Mean and median of some lengths of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// Of how many; never 0.
    pub n: u64,
    /// Their sum ÷ n, to the millisecond.
    pub mean: Days,
    /// The middle one; the mean of the two middle ones when n is even.
    pub median: Days,
}

impl Spread {
    /// Of some lengths of time; `None` when there are none.
    pub fn of(days: impl Iterator<Item = Days>) -> Option<Self> {
        Sample::of(days.map(Days::millis)).spread()
    }
}
