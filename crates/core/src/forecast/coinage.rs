//! In which currency a forecast adds up.

use std::sync::Arc;

use crate::{
    Arrange, Book,
    money::{Currency, Money},
    records::Workspace,
};

/// In which currency amounts are added: the one that all of them are in, else the workspace's with its rates, as
/// [`crate::Amounts::total`] has it. Each amount is converted by itself, so that sums of parts are the sum of all
/// to the cent. Amounts without a rate are in no sum; a view says which those are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coinage {
    /// What the sums are in.
    pub currency: Currency,
    /// Rates went into them: show them with "≈".
    pub converted: bool,
    /// Currencies that occur and have no rate.
    pub without_rate: Vec<Currency>,
    workspace: Arc<Workspace>,
}

impl Coinage {
    /// For amounts of these currencies.
    pub fn of(currencies: impl Iterator<Item = Currency>, book: &Book) -> Self {
        let workspace = book.workspace().cloned().unwrap_or_default();
        let mut found: Vec<Currency> = Vec::new();
        currencies.for_each(|currency| {
            if !found.contains(&currency) {
                found.push(currency);
            }
        });
        found.arrange();
        let own = workspace.currency;
        if let [one] = *found.as_slice()
            && !workspace.rates.contains_key(&one)
        {
            return Self { currency: one, workspace, ..Self::default() };
        }
        let has_rate = |currency: &Currency| *currency == own || workspace.rates.contains_key(currency);
        let converted = found.iter().any(|currency| *currency != own && has_rate(currency));
        let without_rate = found.into_iter().filter(|currency| !has_rate(currency)).collect();
        Self { currency: own, converted, without_rate, workspace }
    }

    /// Minor units of [`Coinage::currency`]; `None` without a rate.
    pub fn minor(&self, money: Money) -> Option<i64> {
        if money.currency == self.currency {
            return Some(money.minor);
        }
        let converted = self.workspace.convert(money)?;
        (converted.currency == self.currency).then_some(converted.minor)
    }

    /// Nothing where there is no value, or no rate for it.
    pub(super) fn minor_of(&self, value: Option<Money>) -> i128 {
        value.and_then(|money| self.minor(money)).map_or(0, i128::from)
    }

    /// A sum as money; what is too large to be written is the largest that can be.
    pub fn money(&self, minor: i128) -> Money {
        let limit = if minor < 0 { i64::MIN } else { i64::MAX };
        Money::new(i64::try_from(minor).unwrap_or(limit), self.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Delta, money::Rate};

    fn coinage(codes: &[&str], rates: &[(&str, i64)]) -> Coinage {
        let mut workspace = Workspace { id: crate::RecordId(1).into(), ..Workspace::default() };
        for (code, rate) in rates {
            workspace.rates.insert(code.parse().expect("a code"), Rate(*rate));
        }
        let mut book = Book::default();
        book.apply(Delta { records: vec![workspace.into()], ..Delta::default() });
        Coinage::of(codes.iter().map(|code| code.parse().expect("a code")), &book)
    }

    fn usd(minor: i64) -> Money {
        Money::new(minor, "USD".parse().expect("a code"))
    }

    /// Section 5: without a rate currencies stay apart; what is left out is said.
    #[test]
    fn amounts_are_added_only_with_a_rate() {
        assert_eq!(coinage(&["USD"], &[]).minor(usd(7)), Some(7), "all in one currency: no rate is needed");
        let mixed = coinage(&["EUR", "USD"], &[]);
        assert_eq!((mixed.minor(usd(7)), mixed.without_rate.len(), mixed.converted), (None, 1, false));
        let rated = coinage(&["EUR", "USD"], &[("USD", 900_000)]);
        assert_eq!((rated.minor(usd(1000)), rated.converted), (Some(900), true));
        assert_eq!(coinage(&["USD"], &[("USD", 900_000)]).minor(usd(1000)), Some(900));
        assert_eq!(coinage(&[], &[]).currency, Currency::EUR);
    }
}
