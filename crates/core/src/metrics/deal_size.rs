//! M2: average deal size.

use super::{Missing, Numbers};
use crate::money::Money;

/// What deals won in the period were worth (M2), by close date.
///
/// Won deals without a value are left out of the mean: an unknown value is not zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DealSize {
    /// Deals won.
    pub won: u64,
    /// Those of them that have a value: the n of mean and median.
    pub valued: u64,
    /// What these are worth together.
    pub total: Money,
    /// `total` ÷ `valued`, to the minor unit.
    pub mean: Money,
    /// The value of the middle one.
    pub median: Money,
    /// Whether rates went into it: show it with "≈".
    pub converted: bool,
}

impl Numbers {
    /// Average deal size (M2): won value ÷ won deals.
    ///
    /// # Errors
    /// When no deal was won, none of them has a value, or rates are missing.
    pub fn deal_size(&self) -> Result<DealSize, Missing> {
        let won = &self.closed.won;
        if won.n == 0 {
            return Err(Missing::WonDeals);
        }
        let basis = won.values.basis(None, &self.workspace)?;
        let (Some(mean), Some(median)) = (won.values.mean(&basis), won.values.median(&basis)) else {
            return Err(Missing::Values);
        };
        Ok(DealSize {
            won: won.n,
            valued: won.values.n(),
            total: basis.money(won.values.sum(&basis)),
            mean: basis.money(mean),
            median: basis.money(median),
            converted: basis.is_converted(),
        })
    }
}
