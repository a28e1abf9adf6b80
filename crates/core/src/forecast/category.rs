//! How sure a deal is (M14).

use crate::{
    Book,
    records::{Category, Deal},
    time::Date,
};

/// From this likelihood on a deal with a day to come counts as commit.
const COMMIT: u8 = 75;
/// From this likelihood on it counts as best case.
const BEST_CASE: u8 = 50;

/// A deal's category, and whose word that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sure {
    /// Which.
    pub category: Category,
    /// Somebody has said so: no rule takes that back.
    pub by_hand: bool,
}

/// How sure a deal is: as somebody has said; else by its likelihood and its day. What is past its day, or has none, is
/// possible and no more, however likely; what cannot be won is in no forecast.
pub fn category_of(deal: &Deal, book: &Book, today: Date) -> Sure {
    if let Some(category) = deal.category {
        return Sure { category, by_hand: true };
    }
    let is_ahead = deal.expected_close.is_some_and(|day| day >= today);
    let category = match book.likelihood(deal).get() {
        0 => Category::Omitted,
        COMMIT.. if is_ahead => Category::Commit,
        BEST_CASE.. if is_ahead => Category::BestCase,
        _ => Category::Pipeline,
    };
    Sure { category, by_hand: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Percent;

    fn check(likelihood: u8, day: &str, expected: Category) {
        let deal = Deal {
            likelihood: Some(Percent::new(likelihood)),
            expected_close: day.parse().ok(),
            status: crate::DealStatus::Open { stage: crate::RecordId(4).into(), since: crate::Timestamp(1) },
            ..Deal::default()
        };
        let today = "2026-11-28".parse().expect("a day");
        assert_eq!(category_of(&deal, &Book::default(), today), Sure { category: expected, by_hand: false });
        for category in Category::ALL {
            let said = Deal { category: Some(*category), ..deal.clone() };
            assert_eq!(category_of(&said, &Book::default(), today), Sure { category: *category, by_hand: true });
        }
    }

    #[test]
    fn likelihood_and_day_say_how_sure_it_is_unless_somebody_does() {
        check(80, "2026-11-28", Category::Commit);
        check(80, "2026-11-27", Category::Pipeline);
        check(80, "never", Category::Pipeline);
        check(60, "2027-01-01", Category::BestCase);
        check(49, "2027-01-01", Category::Pipeline);
        check(0, "2027-01-01", Category::Omitted);
    }
}
