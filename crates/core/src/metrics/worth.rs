//! Amounts that may have been converted, and in which currency amounts can be added.

use super::{Missing, tally::saturate};
use crate::Arrange;
use crate::{
    amounts::{Amounts, Total},
    money::{Currency, Money},
    records::Workspace,
};

/// An amount, and whether rates went into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// How much, in whole minor units.
    pub money: Money,
    /// Put together from several currencies, or from another than it is shown in, with the
    /// workspace's rates: show it with "≈".
    pub converted: bool,
}

impl Worth {
    /// A sum over currencies, if it can be made into one amount.
    pub(super) fn of(sums: &Amounts, workspace: &Workspace) -> Result<Self, Missing> {
        match sums.total(workspace) {
            Total::Nothing => Ok(Self { money: Money::new(0, workspace.currency), converted: false }),
            Total::Exact(money) => Ok(Self { money, converted: false }),
            Total::Converted(money) => Ok(Self { money, converted: true }),
            Total::Apart { rest, .. } => Err(Missing::Rates(rest.into_iter().map(|money| money.currency).collect())),
        }
    }
}

fn without_rate(currencies: impl Iterator<Item = Currency>, workspace: &Workspace) -> Missing {
    let has_rate = |currency: &Currency| *currency == workspace.currency || workspace.rates.contains_key(currency);
    Missing::Rates(currencies.filter(|currency| !has_rate(currency)).collect())
}

/// In which currency amounts are added: the same rule as [`Amounts::total`].
#[derive(Clone, Copy, Debug)]
pub(super) enum Basis<'w> {
    /// All are in this one.
    Plain(Currency),
    /// Into the workspace's, with its rates.
    Rates(&'w Workspace),
}

impl<'w> Basis<'w> {
    /// The basis for amounts of these currencies.
    ///
    /// # Errors
    /// When there are none, or rates are missing.
    pub fn of(currencies: impl Iterator<Item = Currency>, workspace: &'w Workspace) -> Result<Self, Missing> {
        let mut currencies: Vec<_> = currencies.collect();
        currencies.arrange();
        currencies.dedup();
        match *currencies.as_slice() {
            [] => Err(Missing::Values),
            [one] if one == workspace.currency || !workspace.rates.contains_key(&one) => Ok(Self::Plain(one)),
            _ => match without_rate(currencies.into_iter(), workspace) {
                Missing::Rates(missing) if !missing.is_empty() => Err(Missing::Rates(missing)),
                _ => Ok(Self::Rates(workspace)),
            },
        }
    }

    /// Whether rates go into it.
    pub fn is_converted(&self) -> bool {
        matches!(self, Self::Rates(_))
    }

    /// Minor units of this basis, as money.
    pub fn money(&self, minor: i128) -> Money {
        let currency = match self {
            Self::Plain(currency) => *currency,
            Self::Rates(workspace) => workspace.currency,
        };
        Money::new(saturate(minor), currency)
    }

    /// Minor units of `currency` in minor units of this basis, rounded half away from zero: as
    /// [`Workspace::convert`], but for sums of any size.
    pub fn convert(&self, currency: Currency, minor: i128) -> i128 {
        let Self::Rates(workspace) = self else { return minor };
        let Some(rate) = workspace.rates.get(&currency).filter(|_| currency != workspace.currency) else {
            return minor;
        };
        let factor = i128::from(rate.0) * i128::from(workspace.currency.minor_per_unit());
        let divisor = 1_000_000 * i128::from(currency.minor_per_unit());
        let numerator = minor.saturating_mul(factor);
        numerator.saturating_add(numerator.signum() * divisor / 2) / divisor
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{metrics::fixture::currency, money::Rate};

    proptest! {
        /// Sums are converted as single amounts are.
        #[test]
        fn a_basis_converts_as_the_workspace_does(minor in -1_000_000_000_i64..1_000_000_000, rate in 1_i64..5_000_000) {
            let mut workspace = Workspace::default();
            for code in ["USD", "JPY", "KWD"] {
                workspace.rates.insert(currency(code), Rate(rate));
                let money = Money::new(minor, currency(code));
                let basis = Basis::of([money.currency].into_iter(), &workspace).expect("a basis");
                let converted = basis.money(basis.convert(money.currency, minor.into()));
                prop_assert_eq!(Some(converted), workspace.convert(money));
            }
        }
    }
}
