//! When a buyer pays (M14).

use kariz_wire::Wire;

use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
};

/// A part of the price, and when it is paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Wire)]
pub struct Instalment {
    /// Of a hundred.
    pub percent: u8,
    /// So many days after the deal is won.
    pub days: u16,
}

/// When a buyer pays: all of the price, in parts. Stored as `50 0 50 30`: half at the order, half after thirty days.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Wire)]
pub struct Terms(Vec<Instalment>);

impl Default for Terms {
    /// All of it at the order.
    fn default() -> Self {
        Self(vec![Instalment { percent: 100, days: 0 }])
    }
}

impl Terms {
    /// The most parts.
    pub const MOST_PARTS: usize = 24;
    /// The longest that somebody waits: ten years.
    pub const MOST_DAYS: u16 = 3_650;

    /// These parts, the earliest first; `None` unless they are all of the price.
    pub fn new(mut parts: Vec<Instalment>) -> Option<Self> {
        let is_sound = |part: &Instalment| (1..=100).contains(&part.percent) && part.days <= Self::MOST_DAYS;
        let sum: u32 = parts.iter().map(|part| u32::from(part.percent)).sum();
        if sum != 100 || parts.len() > Self::MOST_PARTS || !parts.iter().all(is_sound) {
            return None;
        }
        crate::Arrange::arrange_by(&mut parts[..], |one, other| one.days.cmp(&other.days));
        Some(Self(parts))
    }

    /// Its parts, the earliest first.
    pub fn parts(&self) -> &[Instalment] {
        &self.0
    }

    /// When the last part is paid, in days after the deal is won.
    pub fn longest(&self) -> u16 {
        self.0.last().map_or(0, |part| part.days)
    }

    /// An amount in its parts; the last takes what is left, so that they add up to it.
    pub fn split(&self, amount: i128) -> impl Iterator<Item = (u16, i128)> + '_ {
        let (mut left, last) = (amount, self.0.len().saturating_sub(1));
        self.0.iter().enumerate().map(move |(at, part)| {
            let share = if at == last { left } else { amount * i128::from(part.percent) / 100 };
            left -= share;
            (part.days, share)
        })
    }
}

impl Field for Terms {
    const KIND: Kind = Kind::Terms;

    fn encode(&self) -> Value {
        let parts = self.0.iter().map(|part| format!("{} {}", part.percent, part.days));
        Value::Text(parts.collect::<Vec<_>>().join(" "))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let malformed = || Malformed::new("terms of payment such as 50 0 50 30", text);
        let numbers = text.split(' ').map(|number| number.parse::<u16>().map_err(|_| malformed()));
        let numbers = numbers.collect::<Result<Vec<_>, _>>()?;
        let part = |pair: &[u16]| match *pair {
            [percent, days] => Ok(Instalment { percent: u8::try_from(percent).map_err(|_| malformed())?, days }),
            _ => Err(malformed()),
        };
        Self::new(numbers.chunks(2).map(part).collect::<Result<_, _>>()?).ok_or_else(malformed)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<Terms, Malformed> {
        Terms::decode(ValueRef::Text(text))
    }

    /// M14: half at the order, half after thirty days.
    #[test]
    fn parts_are_all_of_the_price() {
        let half = read("50 0 50 30").expect("terms");
        assert_eq!(half.split(1001).collect::<Vec<_>>(), [(0, 500), (30, 501)]);
        assert_eq!(half.encode(), Value::Text("50 0 50 30".into()));
        assert_eq!(read("50 30 50 0").map(|terms| terms.encode()), Ok(half.encode()), "the earliest first");
        for wrong in ["", "50 0", "50 0 51 30", "100", "0 0 100 3", "100 3651", "-1 0 101 0", "100 x", "356 0"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        /// To the cent, whatever the amount.
        #[test]
        fn parts_add_up(amount in -1_000_000_000_000_000_i64..1_000_000_000_000_000, first in 1_u8..99, days in 0_u16..400) {
            let parts = vec![Instalment { percent: first, days }, Instalment { percent: 100 - first, days: 30 }];
            let terms = Terms::new(parts).expect("terms");
            prop_assert_eq!(terms.split(amount.into()).map(|(_, part)| part).sum::<i128>(), i128::from(amount));
            prop_assert_eq!(Terms::decode(terms.encode().as_ref()), Ok(terms));
        }
    }
}
