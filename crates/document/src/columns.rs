//! The columns of a document as Automerge saves them without deflating, read value by value.
//!
//! Equal values are stored as runs, and numbers that rise as differences. `limits.rs` counts what is in columns; here
//! it is read.

use crate::chunk::Bytes;

/// How the values of a column are written.
pub(crate) trait Stored<'b> {
    type Value: Copy;
    fn read(bytes: &mut Bytes<'b>) -> Option<Self::Value>;
}

/// A number from zero on.
pub(crate) struct Number;

impl Stored<'_> for Number {
    type Value = u64;
    fn read(bytes: &mut Bytes<'_>) -> Option<u64> {
        bytes.number()
    }
}

/// A difference to the number before.
pub(crate) struct Step;

impl Stored<'_> for Step {
    type Value = i64;
    fn read(bytes: &mut Bytes<'_>) -> Option<i64> {
        bytes.signed()
    }
}

/// Letters, as bytes.
pub(crate) struct Text;

impl<'b> Stored<'b> for Text {
    type Value = &'b [u8];
    fn read(bytes: &mut Bytes<'b>) -> Option<&'b [u8]> {
        bytes.prefixed()
    }
}

/// A column. A run above zero is so often one value; one below zero, so many values; zero and a count, so many times
/// nothing.
pub(crate) struct Column<'b, S: Stored<'b>> {
    rest: Bytes<'b>,
    /// So often still what stands at `value`; where that is not known, so many values still to be read.
    left: u64,
    run: Run<S::Value>,
}

enum Run<V> {
    Of(V),
    OfNothing,
    OfValues,
}

impl<'b, S: Stored<'b>> Column<'b, S> {
    /// The column in these bytes.
    pub(crate) fn of(bytes: &'b [u8]) -> Self {
        Self { rest: Bytes(bytes), left: 0, run: Run::OfNothing }
    }

    /// The next value, or that there is none in this row. `None` where the column ends, or is none.
    pub(crate) fn next(&mut self) -> Option<Option<S::Value>> {
        if self.left == 0 {
            (self.left, self.run) = match self.rest.signed()? {
                0 => (self.rest.number()?, Run::OfNothing),
                count @ 1.. => (count.unsigned_abs(), Run::Of(S::read(&mut self.rest)?)),
                count => (count.unsigned_abs(), Run::OfValues),
            };
        }
        self.left = self.left.checked_sub(1)?;
        Some(match self.run {
            Run::Of(value) => Some(value),
            Run::OfNothing => None,
            Run::OfValues => Some(S::read(&mut self.rest)?),
        })
    }

    /// Whether all of it was read.
    pub(crate) fn is_over(&self) -> bool {
        self.left == 0 && self.rest.0.is_empty()
    }
}

/// Numbers that are stored as differences.
pub(crate) struct Steps<'b> {
    steps: Column<'b, Step>,
    at: i64,
}

impl<'b> Steps<'b> {
    /// The column in these bytes.
    pub(crate) fn of(bytes: &'b [u8]) -> Self {
        Self { steps: Column::of(bytes), at: 0 }
    }

    /// The next number. `None` where the column ends, is none, or has nothing or less than nothing in this row.
    pub(crate) fn next(&mut self) -> Option<u64> {
        self.at = self.at.checked_add(self.steps.next()??)?;
        u64::try_from(self.at).ok()
    }

    /// Whether all of it was read.
    pub(crate) fn is_over(&self) -> bool {
        self.steps.is_over()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_are_stored() {
        let mut numbers = Column::<Number>::of(&[3, 7, 0, 2, 0x7e, 8, 9]);
        let read: Vec<_> = (0..7).filter_map(|_| numbers.next()).collect();
        assert_eq!(read, [Some(7), Some(7), Some(7), None, None, Some(8), Some(9)]);
        assert!(numbers.is_over() && numbers.next().is_none());
        let mut steps = Steps::of(&[3, 2, 0x7f, 0x7f]);
        assert_eq!([(); 4].map(|()| steps.next()), [Some(2), Some(4), Some(6), Some(5)]);
        assert!(steps.is_over());
        let mut words = Column::<Text>::of(&[2, 2, b'h', b'i']);
        assert_eq!((words.next(), words.is_over()), (Some(Some(&b"hi"[..])), false));
    }

    #[test]
    fn what_is_cut_off_or_below_zero_is_no_value() {
        assert_eq!(Column::<Number>::of(&[3]).next(), None);
        assert_eq!(Column::<Text>::of(&[1, 9, b'h']).next(), None);
        assert_eq!(Column::<Number>::of(&[0, 0]).next(), None, "no run is empty");
        assert_eq!(Steps::of(&[1, 0x7f]).next(), None);
        assert_eq!(Steps::of(&[0, 1]).next(), None);
    }
}
