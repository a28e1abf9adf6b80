//! How wide columns are, where somebody has made them wider or narrower: kept on the device, for all views.

use kariz_client::browser::prefs;

use super::super::columns::Column;

const NAME: &str = "deals.widths";
/// A column is never narrower, nor wider, in pixels.
const LIMITS: (i32, i32) = (64, 640);

/// Widths in pixels. A column that is not in it takes its share.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Widths(Vec<(Column, i32)>);

impl Widths {
    /// As they were left on this device.
    pub fn last() -> Self {
        Self::parse(&prefs::get(NAME).unwrap_or_default())
    }

    /// Keeps them.
    pub fn keep(&self) {
        prefs::set(NAME, &self.written());
    }

    /// A column's own width.
    pub fn of(&self, column: Column) -> Option<i32> {
        self.0.iter().find(|(other, _)| *other == column).map(|(_, width)| *width)
    }

    /// Makes a column so wide, or leaves it its share again.
    pub fn set(&mut self, column: Column, width: Option<i32>) {
        self.0.retain(|(other, _)| *other != column);
        self.0.extend(width.map(|width| (column, width.clamp(LIMITS.0, LIMITS.1))));
    }

    /// The grid's columns, as a style has them.
    pub fn template(&self, columns: &[Column]) -> String {
        let width = |column: &Column| match self.of(*column) {
            Some(width) => format!("{width}px"),
            None => column.width().to_owned(),
        };
        format!("40px {}", columns.iter().map(width).collect::<Vec<_>>().join(" "))
    }

    /// How wide a row is at least, in pixels.
    pub fn least(&self, columns: &[Column]) -> i32 {
        columns.iter().map(|column| self.of(*column).unwrap_or_else(|| column.least())).sum::<i32>() + 56
    }

    fn written(&self) -> String {
        let words: Vec<_> = self.0.iter().map(|(column, width)| format!("{}={width}", column.word())).collect();
        words.join(" ")
    }

    /// What cannot be read is as if it had not been kept.
    fn parse(text: &str) -> Self {
        let mut widths = Self::default();
        for (word, width) in text.split(' ').filter_map(|word| word.split_once('=')) {
            if let (Some(column), Ok(width)) = (Column::named(word), width.parse()) {
                widths.set(column, Some(width));
            }
        }
        widths
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_kept_by_the_names_of_columns() {
        let mut widths = Widths::default();
        widths.set(Column::Title, Some(300));
        widths.set(Column::Value, Some(2));
        assert_eq!(widths.written(), "title=300 value=64", "no column disappears");
        assert_eq!(Widths::parse(&widths.written()), widths);
        assert_eq!(Widths::parse("mood=90 title=x value=80").written(), "value=80");
        assert_eq!(widths.template(&[Column::Title, Column::Likelihood]), "40px 300px 88px");
        assert_eq!(widths.least(&[Column::Title, Column::Likelihood]), 444);
        widths.set(Column::Title, None);
        assert_eq!(widths.of(Column::Title), None);
    }
}
