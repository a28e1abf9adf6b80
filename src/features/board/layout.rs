//! Where the cards of a column stand, and which of them are near what is seen: of thousands, only
//! those are in the page.

use std::ops::Range;

/// The tops of a column's cards, from the top of the column, in pixels. A card's height includes
/// the gap below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout(Vec<f64>);

impl Default for Layout {
    fn default() -> Self {
        Self(vec![0.0])
    }
}

impl Layout {
    /// Cards of these heights, one below the other.
    pub fn new(heights: impl Iterator<Item = f64>) -> Self {
        let mut end = 0.0;
        let ends = heights.map(|height| {
            end += height;
            end
        });
        Self([0.0].into_iter().chain(ends).collect())
    }

    /// How many cards there are.
    pub fn len(&self) -> usize {
        self.0.len() - 1
    }

    /// Where a card begins; past the last one, where they all end.
    pub fn top(&self, index: usize) -> f64 {
        self.0[index.min(self.len())]
    }

    /// Where they all end.
    pub fn end(&self) -> f64 {
        self.top(self.len())
    }

    /// The cards of which something is between two heights.
    pub fn between(&self, from: f64, to: f64) -> Range<usize> {
        let start = self.0.partition_point(|top| *top <= from).saturating_sub(1);
        let end = self.0.partition_point(|top| *top < to);
        start.min(self.len())..end.min(self.len())
    }

    /// Before which card another would be dropped whose middle is at this height.
    pub fn index_at(&self, middle: f64) -> usize {
        let middles = self.0.windows(2).map(|pair| f64::midpoint(pair[0], pair[1]));
        middles.take_while(|card| *card < middle).count()
    }
}

/// A place among the cards that stay, given the index in the whole list before which a card would
/// be put; `own` is where that card itself is in the list.
pub fn place_of(index: usize, own: Option<usize>) -> usize {
    index - usize::from(own.is_some_and(|own| index > own))
}

/// The index in the whole list that is a place among the cards that stay.
pub fn index_of(place: usize, own: Option<usize>) -> usize {
    place + usize::from(own.is_some_and(|own| place > own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout() -> Layout {
        Layout::new([100.0, 50.0, 100.0].into_iter())
    }

    /// P4: only what is seen is in the page.
    #[test]
    fn what_is_near_is_found() {
        let check = |from, to, cards: Range<usize>| assert_eq!(layout().between(from, to), cards, "{from} to {to}");
        check(0.0, 90.0, 0..1);
        check(0.0, 101.0, 0..2);
        check(100.0, 150.0, 1..2);
        check(149.0, 151.0, 1..3);
        check(-500.0, 900.0, 0..3);
        check(900.0, 990.0, 3..3);
        assert_eq!(Layout::default().between(0.0, 900.0), 0..0);
    }

    #[test]
    fn a_card_is_dropped_where_its_middle_is() {
        let check = |middle, index| assert_eq!(layout().index_at(middle), index, "{middle}");
        check(-20.0, 0);
        check(49.0, 0);
        check(51.0, 1);
        check(124.0, 1);
        check(126.0, 2);
        check(500.0, 3);
        assert_eq!(Layout::default().index_at(70.0), 0);
    }

    #[test]
    fn a_carried_card_counts_only_once() {
        // In its own column of five, at index 2: dropping before 2 or before 3 leaves it there.
        let places: Vec<_> = (0..=5).map(|index| place_of(index, Some(2))).collect();
        assert_eq!(places, [0, 1, 2, 2, 3, 4]);
        let indexes: Vec<_> = (0..=4).map(|place| index_of(place, Some(2))).collect();
        assert_eq!(indexes, [0, 1, 2, 4, 5]);
        assert_eq!((place_of(3, None), index_of(3, None)), (3, 3));
    }
}
