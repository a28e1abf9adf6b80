//! Likelihoods: `45%`, `45`, or `0.45`.

use crate::{
    layout::Layout,
    table::Rows,
    text::number::{self, Decimal},
};
use kariz_protocol::ImportField;

/// How a column writes likelihoods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PercentStyle {
    /// 45 or 45%.
    #[default]
    Hundred,
    /// 0.45, of one.
    One,
}

impl PercentStyle {
    /// How the likelihoods of this table are written: of one, when none is above one and some lie between.
    pub(crate) fn of(rows: Rows<'_>, layout: &Layout, decimal: char) -> Self {
        let cells = rows.iter().map(|row| layout.first(&row, ImportField::Likelihood));
        let mut between = false;
        for cell in cells.filter(|cell| !cell.is_empty()) {
            match number::read(cell, decimal) {
                Some(number) if number <= Decimal::ONE => between |= number > Decimal(0) && number < Decimal::ONE,
                _ => return Self::Hundred,
            }
        }
        if between { Self::One } else { Self::Hundred }
    }

    /// The whole percent in `cell`; `None` when it is none between 0 and 100.
    pub(crate) fn read(self, cell: &str, decimal: char) -> Option<u8> {
        let number = number::read(cell.trim_end_matches(['%', '٪', ' ', '\u{a0}', '\u{202f}']), decimal)?;
        let digits = if self == Self::One { 2 } else { 0 };
        u8::try_from(number.in_minor_units(digits)?).ok().filter(|percent| *percent <= 100)
    }
}
