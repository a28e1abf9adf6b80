//! Amounts that may have been converted.

use crate::money::Money;

/// An amount, and whether rates went into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// How much, in whole minor units.
    pub money: Money,
    /// Put together from several currencies, or from another than it is shown in, with the
    /// workspace's rates: show it with "≈".
    pub converted: bool,
}
