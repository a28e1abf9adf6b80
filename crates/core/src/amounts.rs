//! Sums of money, kept apart by currency and exact.

use crate::{
    money::{Currency, Money},
    records::Workspace,
};

/// A sum for each currency that occurs, in whole minor units.
///
/// Wide enough that adding never overflows, so what was added can be taken away again without a
/// trace: an incremental total equals a recomputed one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amounts(Vec<(Currency, i128)>);

impl Amounts {
    /// Adds an amount to the sum of its currency.
    pub fn add(&mut self, money: Money) {
        self.add_minor(money.currency, i128::from(money.minor));
    }

    /// Takes an amount away from the sum of its currency.
    pub fn take(&mut self, money: Money) {
        self.add_minor(money.currency, -i128::from(money.minor));
    }

    /// Adds each sum of `other` to the one of its currency.
    pub fn add_all(&mut self, other: &Self) {
        for (currency, minor) in &other.0 {
            self.add_minor(*currency, *minor);
        }
    }

    /// The sums that are not zero, by currency code.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Money> {
        self.0.iter().map(|(currency, minor)| Money::new(saturate(*minor), *currency))
    }

    /// Whether all sums are zero.
    pub fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The sums as one total, if they can be made into one.
    pub fn total(&self, workspace: &Workspace) -> Total {
        if let [(currency, minor)] = *self.0.as_slice()
            && (currency == workspace.currency || !workspace.rates.contains_key(&currency))
        {
            return Total::Exact(Money::new(saturate(minor), currency));
        }
        if self.is_zero() {
            return Total::Nothing;
        }
        let (with_rate, rest): (Vec<_>, Vec<_>) = self.iter().partition(|money| workspace.convert(*money).is_some());
        let sum = with_rate.iter().filter_map(|money| workspace.convert(*money)).map(|money| i128::from(money.minor));
        let sum = Money::new(saturate(sum.sum()), workspace.currency);
        let together = match with_rate.as_slice() {
            [] => Total::Nothing,
            [money] if money.currency == workspace.currency => Total::Exact(sum),
            _ => Total::Converted(sum),
        };
        if rest.is_empty() { together } else { Total::Apart { together: Box::new(together), rest } }
    }

    /// As [`Self::total`]. Without a workspace's record, which a copy may have made unreadable (B2), nothing can be
    /// converted.
    pub fn total_in(&self, workspace: Option<&Workspace>) -> Total {
        let apart = || {
            let all: Vec<Money> = self.iter().collect();
            match all.as_slice() {
                [] => Total::Nothing,
                [money] => Total::Exact(*money),
                _ => Total::Apart { together: Box::new(Total::Nothing), rest: all },
            }
        };
        workspace.map_or_else(apart, |workspace| self.total(workspace))
    }

    /// Adds minor units that may be of any size.
    pub(crate) fn add_minor(&mut self, currency: Currency, minor: i128) {
        match self.0.binary_search_by_key(&currency, |(other, _)| *other) {
            Ok(at) => {
                self.0[at].1 += minor;
                if self.0[at].1 == 0 {
                    self.0.remove(at);
                }
            }
            Err(_) if minor == 0 => {}
            Err(at) => self.0.insert(at, (currency, minor)),
        }
    }

    /// Each sum changed by `change`, which gets and gives minor units of the same currency.
    pub(crate) fn map(&self, change: impl Fn(i128) -> i128) -> Self {
        let sums = self.0.iter().map(|(currency, minor)| (*currency, change(*minor)));
        Self(sums.filter(|(_, minor)| *minor != 0).collect())
    }
}

impl FromIterator<Money> for Amounts {
    fn from_iter<I: IntoIterator<Item = Money>>(all: I) -> Self {
        let mut sums = Self::default();
        all.into_iter().for_each(|money| sums.add(money));
        sums
    }
}

fn saturate(minor: i128) -> i64 {
    i64::try_from(minor).unwrap_or(if minor < 0 { i64::MIN } else { i64::MAX })
}

/// How a sum over several currencies can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Total {
    /// There is nothing to add, or it adds up to zero.
    Nothing,
    /// All of it is in one currency: no rate was needed.
    Exact(Money),
    /// Converted into the workspace's currency with its rates: show it as approximate.
    Converted(Money),
    /// Some rate is missing: what has one is added up, the rest stays apart, by currency code.
    Apart {
        /// What needs no rate, or has one.
        together: Box<Self>,
        /// What has none.
        rest: Vec<Money>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Rate;

    const EUR: Currency = Currency::EUR;

    fn usd() -> Currency {
        "USD".parse().expect("a code")
    }

    #[test]
    fn what_was_added_and_taken_leaves_no_trace() {
        let mut sums = Amounts::default();
        sums.add(Money::new(i64::MAX, EUR));
        sums.add(Money::new(i64::MAX, EUR));
        sums.add(Money::new(5, usd()));
        sums.take(Money::new(5, usd()));
        sums.take(Money::new(i64::MAX, EUR));
        assert_eq!(sums.iter().collect::<Vec<_>>(), [Money::new(i64::MAX, EUR)]);
        sums.take(Money::new(i64::MAX, EUR));
        assert_eq!(sums, Amounts::default());
    }

    /// Section 5: without a rate currencies stay apart.
    #[test]
    fn currencies_are_added_only_with_a_rate() {
        let mut workspace = Workspace::default();
        let mut sums: Amounts = [Money::units(100, EUR)].into_iter().collect();
        assert_eq!(Amounts::default().total(&workspace), Total::Nothing);
        assert_eq!(sums.total(&workspace), Total::Exact(Money::units(100, EUR)));

        sums.add(Money::units(10, usd()));
        let apart = |together| Total::Apart { together: Box::new(together), rest: vec![Money::units(10, usd())] };
        assert_eq!(sums.total(&workspace), apart(Total::Exact(Money::units(100, EUR))));

        // One that is missing does not keep the others apart.
        let pounds: Currency = "GBP".parse().expect("a code");
        workspace.rates.insert(pounds, Rate(1_200_000));
        sums.add(Money::units(5, pounds));
        assert_eq!(sums.total(&workspace), apart(Total::Converted(Money::units(106, EUR))));
        sums.take(Money::units(5, pounds));

        workspace.rates.insert(usd(), Rate(900_000));
        assert_eq!(sums.total(&workspace), Total::Converted(Money::units(109, EUR)));

        let dollars: Amounts = [Money::units(10, usd())].into_iter().collect();
        assert_eq!(dollars.total(&workspace), Total::Converted(Money::units(9, EUR)));
    }

    /// B2: what a copy has made unreadable takes no sum with it.
    #[test]
    fn b2_without_a_workspace_sums_are_told_by_currency() {
        let (euro, dollar) = (Money::units(5, EUR), Money::units(7, "USD".parse().unwrap()));
        let sum = |all: &[Money]| all.iter().copied().collect::<Amounts>().total_in(None);
        assert_eq!([sum(&[]), sum(&[dollar])], [Total::Nothing, Total::Exact(dollar)]);
        assert_eq!(sum(&[dollar, euro]), Total::Apart { together: Box::new(Total::Nothing), rest: vec![euro, dollar] });
    }
}
