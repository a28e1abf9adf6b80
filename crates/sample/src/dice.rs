//! Chance that follows from a seed: the same seed always throws the same.

use kariz_core::{RecordId, Timestamp};

/// A source of numbers that look random (SplitMix64).
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice that throw what follows from `seed`.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 bits.
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `from` to below `to`; `from` when there is none.
    pub(crate) fn range(&mut self, from: i64, to: i64) -> i64 {
        match u64::try_from(to.saturating_sub(from)) {
            Ok(span @ 1..) => from.saturating_add_unsigned(self.bits() % span),
            _ => from,
        }
    }

    /// A number below `limit`; 0 when there is none.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.range(0, i64::try_from(limit).unwrap_or(i64::MAX))).unwrap_or_default()
    }

    /// True in so many of a hundred throws.
    pub(crate) fn percent(&mut self, chance: i64) -> bool {
        self.range(0, 100) < chance
    }

    /// One of `choices`, each equally likely.
    pub(crate) fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// A number from 0 up that is small most of the time: the mean of many throws is `mean`.
    pub(crate) fn skewed(&mut self, mean: i64) -> i64 {
        let unit = (self.bits() >> 11) as f64 / (1_u64 << 53) as f64;
        (-(1.0 - unit).ln() * mean as f64) as i64
    }

    /// A new identifier, made at `at`.
    pub(crate) fn id<T: From<RecordId>>(&mut self, at: Timestamp) -> T {
        let random = u128::from(self.bits()) << 64 | u128::from(self.bits());
        RecordId::new(at, random).into()
    }
}
