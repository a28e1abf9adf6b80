//! Money: whole minor units with a currency. Different currencies are never added as plain numbers.

use std::{cmp::Ordering, fmt, str::FromStr};

use kariz_wire::Wire;

use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
};

/// An ISO 4217 currency code: three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Wire)]
pub struct Currency([u8; 3]);

/// By code. As one number: slices would be compared by a call, for each amount that is counted.
impl Ord for Currency {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Currency {
    /// The euro, the currency of a workspace that has not chosen another.
    pub const EUR: Self = Self(*b"EUR");

    /// The three letters.
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or("XXX")
    }

    fn rank(self) -> u32 {
        let [a, b, c] = self.0;
        u32::from_be_bytes([0, a, b, c])
    }

    /// How many decimal digits the minor unit has (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn digits(self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX"
            | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            b"CLF" | b"UYW" => 4,
            _ => 2,
        }
    }

    /// Minor units in one unit: 100 for EUR.
    pub fn minor_per_unit(self) -> i64 {
        10_i64.pow(self.digits())
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self::EUR
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        match <[u8; 3]>::try_from(text.as_bytes()) {
            Ok(code) if code.iter().all(u8::is_ascii_uppercase) => Ok(Self(code)),
            _ => Err(Malformed::new("a currency code such as EUR", text)),
        }
    }
}

impl Field for Currency {
    const KIND: Kind = Kind::Currency;

    fn encode(&self) -> Value {
        Value::Text(self.code().to_owned())
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        value.text()?.parse()
    }
}

/// An amount of one currency.
///
/// Stored as one scalar, `1450000 EUR`: an amount and a currency that merged on their own could
/// combine into a sum that nobody wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub struct Money {
    /// Whole minor units (cents).
    pub minor: i64,
    /// Of which currency.
    pub currency: Currency,
}

impl Money {
    /// `minor` whole minor units (cents) of `currency`.
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// `units` whole units (euros) of `currency`.
    pub fn units(units: i64, currency: Currency) -> Self {
        Self::new(units.saturating_mul(currency.minor_per_unit()), currency)
    }
}

impl Field for Money {
    const KIND: Kind = Kind::Money;

    fn encode(&self) -> Value {
        Value::Text(format!("{} {}", self.minor, self.currency))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let malformed = || Malformed::new("money such as 1450000 EUR", text);
        let (minor, currency) = text.split_once(' ').ok_or_else(malformed)?;
        Ok(Self::new(minor.parse().map_err(|_| malformed())?, currency.parse()?))
    }
}

/// What one unit of a currency is worth in the workspace's own currency, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub struct Rate(pub i64);

impl Rate {
    /// Millionths in one: a unit is worth a unit.
    pub const ONE: i64 = 1_000_000;

    /// `money` in the currency `into`, rounded half away from zero, kept within the range of `i64`.
    pub fn convert(self, money: Money, into: Currency) -> Money {
        // What would not fit is far beyond the range of `i64` after it is divided, too.
        let product = i128::from(money.minor) * i128::from(self.0);
        let numerator = product.saturating_mul(i128::from(into.minor_per_unit()));
        let denominator = i128::from(Self::ONE) * i128::from(money.currency.minor_per_unit());
        let rounded = numerator.saturating_add(numerator.signum() * denominator / 2) / denominator;
        let limit = |bound: i64| i128::from(bound);
        let minor = i64::try_from(rounded.clamp(limit(i64::MIN), limit(i64::MAX))).unwrap_or_default();
        Money::new(minor, into)
    }
}

impl Field for Rate {
    const KIND: Kind = Kind::Rate;

    fn encode(&self) -> Value {
        Value::Int(self.0)
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        match value.int()? {
            rate if rate > 0 => Ok(Self(rate)),
            rate => Err(Malformed::new("a rate above zero", rate)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// B5: whatever a copy says that somebody else's money is worth.
    #[test]
    fn no_rate_makes_a_sum_of_the_other_sign() {
        let [yen, chilean]: [Currency; 2] = ["JPY", "CLF"].map(|code| code.parse().expect("a code"));
        for minor in [i64::MIN, -1, 1, i64::MAX] {
            for rate in [1, Rate::ONE, i64::MAX] {
                for (from, into) in [(yen, chilean), (chilean, yen), (yen, yen)] {
                    let converted = Rate(rate).convert(Money::new(minor, from), into).minor;
                    assert!(
                        converted == 0 || converted.signum() == minor.signum(),
                        "{minor} {from} by {rate}: {converted}"
                    );
                }
            }
        }
        assert_eq!(Rate(i64::MAX).convert(Money::new(i64::MAX, yen), chilean).minor, i64::MAX);
        assert_eq!(Rate(i64::MAX).convert(Money::new(i64::MIN, yen), chilean).minor, i64::MIN);
        assert_eq!(Rate(900_000).convert(Money::units(10, Currency::EUR), Currency::EUR).minor, 900);
    }
}
