//! Whether a stage holds too few or too many open deals (P3, M18), in words and as a bar.

use kariz_client::i18n::t;
use kariz_core::Stage;

/// How the open deals of a stage fit its range.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// In words; without a range, the stage's day limit instead.
    pub words: String,
    /// There are too few.
    pub short: bool,
    /// The bar; only with a range.
    pub bar: Option<Bar>,
}

/// A balance bar, both from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// How far it is filled.
    pub fill: f64,
    /// Where the mark is.
    pub at: f64,
}

/// How `open` deals fit the range of `stage`.
pub fn of(stage: &Stage, open: usize) -> Balance {
    let least = stage.range_min.filter(|least| *least > 0);
    let open = u32::try_from(open).unwrap_or(u32::MAX);
    let (words, mark) = match (least, stage.range_max) {
        (Some(least), _) if open < least => (t::column_short(least - open, least), least),
        (_, Some(most)) if open > most => (t::column_over(open - most, most), most),
        (Some(least), _) => (t::column_enough(open, least), least),
        (None, Some(most)) => (t::column_within(open, most), most),
        (None, None) => {
            return Balance {
                words: stage.day_limit.map(t::column_limit).unwrap_or_default(),
                short: false,
                bar: None,
            };
        }
    };
    let scale = f64::from(open.max(mark).max(stage.range_max.unwrap_or_default()).max(1)) * 1.2;
    let bar = Bar { fill: f64::from(open) / scale, at: f64::from(mark) / scale };
    Balance { words, short: least.is_some_and(|least| open < least), bar: Some(bar) }
}
