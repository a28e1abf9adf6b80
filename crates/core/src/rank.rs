//! Fractional rank: a place between two others, with jitter, so that two people who drop a card at
//! the same place at the same time get different ranks.

use kariz_wire::Wire;

use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
};

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// A gap holds at least this many places before one is drawn from its middle third: 30 bits of jitter.
const ROOM: i128 = 3 << 30;

/// At the beginning and the end of a list, places are taken in steps of 30 to 31 bits of this many
/// digits. Halving what is left would make ranks longer and longer where cards are only ever added
/// on top: at some thousand of them, too long to be read.
const END_DIGITS: usize = 10;

/// Enough digits for 10,000 evenly spread places with more than 30 bits of jitter each.
const SPREAD_DIGITS: u32 = 8;

/// A place in an order: a fraction between 0 and 1, its digits to base 62. Ties are broken by id.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Wire)]
pub struct Rank(String);

impl Rank {
    /// The digits, which sort as the ranks do.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A place between `lower` and `upper`; `None` is the very beginning, or end.
    /// `random` chooses among many places there, so that two people rarely choose the same.
    /// Of two equal or reversed neighbours only `lower` counts.
    pub fn between(lower: Option<&Self>, upper: Option<&Self>, random: u64) -> Self {
        let low = lower.map_or("", |rank| &rank.0);
        let high = upper.map(|rank| rank.0.as_str()).filter(|high| *high > low);
        let step = (1 << 30) + i128::from(random % (1 << 30));
        let at_end = match high {
            None if low.is_empty() => None,
            None => Self::at(leading_digits(low) + step),
            Some(high) if low.is_empty() => Self::at(leading_digits(high) - step),
            Some(_) => None,
        };
        at_end.unwrap_or_else(|| Self::within(low, high, random))
    }

    /// `count` places in ascending order between `lower` and `upper`.
    pub fn several(
        count: usize,
        lower: Option<&Self>,
        upper: Option<&Self>,
        random: &mut dyn FnMut() -> u64,
    ) -> Vec<Self> {
        if count == 0 {
            return Vec::new();
        }
        let middle = Self::between(lower, upper, random());
        let mut places = Self::several(count / 2, lower, Some(&middle), random);
        let above = Self::several(count - 1 - count / 2, Some(&middle), upper, random);
        places.push(middle);
        places.extend(above);
        places
    }

    /// A place in the middle third of the gap between `low` and `high`, with as many digits as that takes.
    fn within(low: &str, high: Option<&str>, random: u64) -> Self {
        let mut digits = Vec::new();
        // How many places of this many digits lie between the two.
        let mut gap = i128::from(high.is_none());
        while gap < ROOM {
            let (from, to) = (digit(low, digits.len()), high.map_or(0, |high| digit(high, digits.len())));
            gap = gap * 62 + to - from;
            digits.push(from);
        }
        let third = gap / 3;
        Self::written(digits, third + i128::from(random) % third)
    }

    /// The place with this number among those of [`END_DIGITS`] digits, unless it is too close to an end.
    fn at(number: i128) -> Option<Self> {
        let room = ROOM..62_i128.pow(END_DIGITS as u32) - ROOM;
        room.contains(&number).then(|| Self::written(vec![0; END_DIGITS], number))
    }

    /// `count` places in ascending order, evenly spread, each jittered by `random`.
    pub fn spread(count: usize, mut random: impl FnMut() -> u64) -> Vec<Self> {
        let step = 62_i128.pow(SPREAD_DIGITS) / (count as i128 + 1);
        let jitter = (step / 3).max(1);
        (1..=count as i128)
            .map(|place| Self::written(vec![0; SPREAD_DIGITS as usize], place * step + i128::from(random()) % jitter))
            .collect()
    }

    /// The fraction with these digits, plus `offset` of its last place.
    fn written(mut digits: Vec<i128>, offset: i128) -> Self {
        let mut carry = offset;
        for slot in digits.iter_mut().rev() {
            carry += *slot;
            *slot = carry % 62;
            carry /= 62;
        }
        Self(digits.into_iter().map(|digit| char::from(DIGITS[digit as usize])).collect())
    }
}

/// The first [`END_DIGITS`] digits of `text` as one number.
fn leading_digits(text: &str) -> i128 {
    (0..END_DIGITS).fold(0, |number, at| number * 62 + digit(text, at))
}

/// The digit of `text` at a place; 0 beyond its end.
fn digit(text: &str, at: usize) -> i128 {
    let Some(byte) = text.as_bytes().get(at) else { return 0 };
    DIGITS.iter().position(|digit| digit == byte).unwrap_or_default() as i128
}

impl Field for Rank {
    const KIND: Kind = Kind::Rank;

    fn encode(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        if text.len() <= 1_000 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Malformed::new("a rank of letters and digits", text))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// P4: a card dropped between two others lies between them, however often that is done.
        #[test]
        fn a_place_between_two_is_between_them(inserts in prop::collection::vec((any::<prop::sample::Index>(), any::<u64>()), 1..200)) {
            let mut ranks: Vec<Rank> = Vec::new();
            for (index, random) in inserts {
                let at = index.index(ranks.len() + 1);
                let rank = Rank::between(at.checked_sub(1).map(|i| &ranks[i]), ranks.get(at), random);
                ranks.insert(at, rank);
            }
            prop_assert!(ranks.is_sorted_by(|a, b| a < b), "{ranks:?}");
        }

        #[test]
        fn spread_ranks_ascend(count in 0_usize..500, seed in any::<u64>()) {
            let mut random = seed;
            let ranks = Rank::spread(count, || { random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1); random });
            prop_assert_eq!(ranks.len(), count);
            prop_assert!(ranks.is_sorted_by(|a, b| a < b));
        }
    }
    /// P4: new deals go on top, day after day, for years.
    #[test]
    fn ranks_stay_short_at_both_ends() {
        let mut random = 1_u64;
        let mut next = || {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            random >> 16
        };
        let mut first = Rank::between(None, None, next());
        let mut last = first.clone();
        for _ in 0..100_000 {
            let (above, below) = (Rank::between(None, Some(&first), next()), Rank::between(Some(&last), None, next()));
            assert!(above < first && last < below);
            (first, last) = (above, below);
        }
        assert!(first.0.len() <= END_DIGITS && last.0.len() <= END_DIGITS, "{first:?} {last:?}");
    }

    /// P4: many cards that are moved at once keep their order.
    #[test]
    fn several_places_fit_into_any_gap() {
        let middle = Rank::between(None, None, 7);
        let next = Rank::between(Some(&middle), Some(&Rank::between(Some(&middle), None, 8)), 9);
        for (lower, upper) in [(None, None), (None, Some(&middle)), (Some(&middle), None), (Some(&middle), Some(&next))]
        {
            let ranks = Rank::several(2_000, lower, upper, &mut || 5);
            assert_eq!(ranks.len(), 2_000);
            assert!(lower.is_none_or(|lower| *lower < ranks[0]) && upper.is_none_or(|upper| ranks[1_999] < *upper));
            assert!(ranks.is_sorted_by(|a, b| a < b));
            assert!(ranks.iter().all(|rank| rank.0.len() < 30));
        }
    }
}
