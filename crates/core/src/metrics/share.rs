//! Shares: a part of a whole, exact.

use std::fmt;

/// A part of a whole, between none and all of it. Kept as two whole numbers, so that shares of one
/// whole add up exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    part: i128,
    whole: i128,
}

impl Share {
    /// `part` of `whole`; `None` unless 0 ≤ part ≤ whole and the whole is something.
    pub fn new(part: i128, whole: i128) -> Option<Self> {
        (whole > 0 && (0..=whole).contains(&part)).then_some(Self { part, whole })
    }

    /// `part` of `whole`, counted.
    pub(crate) fn of_counts(part: u64, whole: u64) -> Option<Self> {
        Self::new(i128::from(part), i128::from(whole))
    }

    /// This many percent; `None` unless 0 ≤ percent ≤ 100. Kept to a millionth.
    pub fn percent(percent: f64) -> Option<Self> {
        let is_share = (0.0..=100.0).contains(&percent);
        is_share.then(|| Self { part: (percent * 10_000.0).round() as i128, whole: 1_000_000 })
    }

    /// The part.
    pub fn part(self) -> i128 {
        self.part
    }

    /// The whole, above zero.
    pub fn whole(self) -> i128 {
        self.whole
    }

    /// 0 to 1, for charts and number formats.
    pub fn ratio(self) -> f64 {
        self.part as f64 / self.whole as f64
    }

    /// By how many percentage points this share is larger than `other`; negative when smaller.
    pub fn points_above(self, other: Self) -> f64 {
        (self.ratio() - other.ratio()) * 100.0
    }
}

/// As `75.0%`, for tests and logs; the interface formats by locale.
impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1}%", self.ratio() * 100.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_between_none_and_all() {
        assert_eq!(Share::new(1, 3).map(|share| share.to_string()), Some("33.3%".to_owned()));
        assert_eq!(Share::new(0, 0), None);
        assert_eq!(Share::new(4, 3), None);
        assert_eq!(Share::new(-1, 3), None);
        assert!(Share::new(i128::MAX, i128::MAX).is_some_and(|share| share.ratio() == 1.0));
    }

    #[test]
    fn percent_is_read_as_typed() {
        assert_eq!(Share::percent(80.0).map(|share| share.to_string()), Some("80.0%".to_owned()));
        assert_eq!(
            Share::percent(27.5).and_then(|share| Some(share.part()).zip(Some(share.whole()))),
            Some((275_000, 1_000_000))
        );
        assert_eq!(Share::percent(f64::NAN), None);
        assert_eq!(Share::percent(100.1), None);
    }
}
