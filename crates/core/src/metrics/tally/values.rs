//! Values of deals, apart by currency.

use super::{Listed, Sample, Step, divide, median};
use crate::{
    metrics::{Missing, worth::Basis},
    money::{Currency, Money},
    records::Workspace,
};

/// Values of deals, a sample for each currency that occurs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct Values(Vec<(Currency, Sample)>);

impl Values {
    /// Takes a value in, or back.
    pub fn take(&mut self, value: Money, step: Step) {
        let at = match self.0.binary_search_by_key(&value.currency, |(currency, _)| *currency) {
            Ok(at) => at,
            Err(at) => {
                self.0.insert(at, (value.currency, Sample::default()));
                at
            }
        };
        self.0[at].1.take(value.minor, step);
    }

    /// Puts in order what was gathered.
    pub fn settle(&mut self) {
        self.0.iter_mut().for_each(|(_, sample)| sample.settle());
    }

    /// How many.
    pub fn n(&self) -> u64 {
        self.0.iter().map(|(_, sample)| sample.n()).sum()
    }

    /// Their sum, in minor units of the basis.
    pub fn sum(&self, basis: &Basis<'_>) -> i128 {
        self.0
            .iter()
            .fold(0, |sum: i128, (currency, sample)| sum.saturating_add(basis.convert(*currency, sample.sum())))
    }

    /// Their mean, in minor units of the basis; `None` when there are none.
    pub fn mean(&self, basis: &Basis<'_>) -> Option<i128> {
        divide(self.sum(basis), self.n())
    }

    /// Their median, in minor units of the basis; `None` when there are none.
    pub fn median(&self, basis: &Basis<'_>) -> Option<i128> {
        let readers: Vec<_> =
            self.0.iter().map(|(currency, _)| move |minor: i64| basis.convert(*currency, i128::from(minor))).collect();
        let lists: Vec<_> = self.0.iter().zip(&readers).map(|((_, sample), read)| Listed { sample, read }).collect();
        median(&lists)
    }

    /// In which currency these and `others` can be added.
    ///
    /// # Errors
    /// When there are none, or rates are missing.
    pub fn basis<'w>(&self, others: Option<&Self>, workspace: &'w Workspace) -> Result<Basis<'w>, Missing> {
        let all = self.0.iter().chain(others.iter().flat_map(|others| &others.0));
        Basis::of(all.filter(|(_, sample)| sample.n() > 0).map(|(currency, _)| *currency), workspace)
    }
}
