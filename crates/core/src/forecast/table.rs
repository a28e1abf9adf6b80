//! What is won and open in each column, by category (M14): exclusive rows, and as a running total.

use super::{Coinage, Columns, Filter, category_of};
use crate::{
    Arrange, Book,
    id::DealId,
    money::Money,
    records::{Category, Deal, Percent},
    time::Date,
};

/// A row of the forecast, the surest first. Each deal is in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// Won.
    Won,
    /// Open: whoever is responsible answers for it.
    Commit,
    /// Open: it comes if all goes well.
    BestCase,
    /// Open: possible.
    Pipeline,
    /// Open, and in no forecast.
    Omitted,
}

impl Row {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [Self::Won, Self::Commit, Self::BestCase, Self::Pipeline, Self::Omitted];
    /// Those that a running total goes through.
    pub const COUNTED: [Self; 4] = [Self::Won, Self::Commit, Self::BestCase, Self::Pipeline];
}

impl From<Category> for Row {
    fn from(category: Category) -> Self {
        match category {
            Category::Commit => Self::Commit,
            Category::BestCase => Self::BestCase,
            Category::Pipeline => Self::Pipeline,
            Category::Omitted => Self::Omitted,
        }
    }
}

/// Where a deal stands in the forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the column of this number.
    Column(usize),
    /// Open, and expected after the last column.
    Later,
    /// Open, without a day.
    Undated,
}

/// A deal in the forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Which.
    pub deal: DealId,
    /// Where.
    pub place: Place,
    /// In which row.
    pub row: Row,
    /// The day that it was won, or is expected.
    pub day: Option<Date>,
    /// What it is worth, in minor units of the forecast's currency.
    pub minor: i128,
    /// It has a value that is in the sums.
    pub is_valued: bool,
    /// Its value is in another currency than the sums.
    pub is_converted: bool,
    /// How likely it is, by the deal or its stage.
    pub likelihood: Percent,
    /// Somebody has said how likely: its stage's likelihood is overridden.
    pub is_own: bool,
    /// Somebody has said how sure it is.
    pub by_hand: bool,
    /// Open, and its day is over.
    pub is_overdue: bool,
}

impl Placed {
    /// Its value times its likelihood, in hundredths of minor units; nothing for what is in no forecast.
    fn hundredths(&self) -> i128 {
        if self.row == Row::Omitted { 0 } else { self.minor.saturating_mul(i128::from(self.likelihood.get())) }
    }

    /// Its value times its likelihood, in minor units.
    pub fn weighted(&self) -> i128 {
        rounded(self.hundredths())
    }
}

/// How many deals, and what they add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many.
    pub deals: usize,
    /// How many of them are in no sum: without a value, or without a rate.
    pub without_value: usize,
    /// What the others add up to, in minor units.
    pub minor: i128,
    /// Rates went into that: show it with "≈".
    pub converted: bool,
}

impl Tally {
    /// Whether there are deals, and none of them is in the sum.
    pub fn is_unsummed(&self) -> bool {
        self.deals > 0 && self.without_value == self.deals
    }

    fn count(&mut self, placed: &Placed) {
        self.deals += 1;
        self.without_value += usize::from(!placed.is_valued);
        self.minor += placed.minor;
        self.converted |= placed.is_converted && placed.is_valued;
    }

    fn add(self, other: Self) -> Self {
        Self {
            deals: self.deals + other.deals,
            without_value: self.without_value + other.without_value,
            minor: self.minor + other.minor,
            converted: self.converted || other.converted,
        }
    }
}

/// The rows of one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    rows: [Tally; 5],
    /// Of open deals, their values times their likelihood, in hundredths of minor units.
    hundredths: i128,
    /// Open deals that are past their day.
    pub overdue: Tally,
}

impl Cells {
    fn count(&mut self, placed: &Placed) {
        self.rows[placed.row as usize].count(placed);
        if placed.row != Row::Won {
            self.hundredths += placed.hundredths();
        }
        if placed.is_overdue {
            self.overdue.count(placed);
        }
    }

    /// One row by itself.
    pub fn row(&self, row: Row) -> Tally {
        self.rows[row as usize]
    }

    /// A row with all that are surer: the running total. What is omitted stands by itself.
    pub fn up_to(&self, row: Row) -> Tally {
        if row == Row::Omitted {
            return self.row(row);
        }
        Row::COUNTED.into_iter().filter(|other| *other <= row).fold(Tally::default(), |sum, row| sum.add(self.row(row)))
    }

    /// All open deals that count.
    pub fn open(&self) -> Tally {
        Row::COUNTED.into_iter().skip(1).fold(Tally::default(), |sum, row| sum.add(self.row(row)))
    }

    /// Open deals' values times their likelihood, rounded once.
    pub fn weighted(&self) -> i128 {
        rounded(self.hundredths)
    }

    /// Whether no deal is here.
    pub fn is_empty(&self) -> bool {
        self.rows.iter().all(|tally| tally.deals == 0)
    }
}

/// Half away from zero.
pub(super) fn rounded(hundredths: i128) -> i128 {
    (hundredths + hundredths.signum() * 50) / 100
}

/// The forecast by category.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// The columns.
    pub columns: Columns,
    /// What the sums are in.
    pub coinage: Coinage,
    /// Every deal that is in it: by place, row and day.
    pub deals: Vec<Placed>,
    cells: Vec<Cells>,
    later: Cells,
    undated: Cells,
}

impl Forecast {
    /// The forecast of the deals that pass the filter.
    pub fn of(book: &Book, filter: Filter, columns: Columns) -> Self {
        let found: Vec<_> = book
            .deals()
            .filter_map(|deal| Some((deal, place_of(deal, &columns)?)))
            .filter(|(deal, _)| filter.holds(deal, book))
            .collect();
        let currencies = found.iter().filter_map(|(deal, _)| deal.value).map(|value| value.currency);
        let coinage = Coinage::of(currencies, book);
        let mut deals: Vec<_> =
            found.iter().map(|(deal, place)| placed(deal, *place, book, &coinage, columns.today)).collect();
        deals.arrange_by(|a, b| (a.place, a.row, a.day, a.deal).cmp(&(b.place, b.row, b.day, b.deal)));
        let mut cells = vec![Cells::default(); columns.list.len()];
        let (mut later, mut undated) = (Cells::default(), Cells::default());
        for deal in &deals {
            match deal.place {
                Place::Column(at) => cells[at].count(deal),
                Place::Later => later.count(deal),
                Place::Undated => undated.count(deal),
            }
        }
        Self { columns, coinage, deals, cells, later, undated }
    }

    /// What is in a place.
    pub fn cells(&self, place: Place) -> Cells {
        match place {
            Place::Column(at) => self.cells.get(at).copied().unwrap_or_default(),
            Place::Later => self.later,
            Place::Undated => self.undated,
        }
    }

    /// The deals behind a number: those of a place, in these rows.
    pub fn behind(&self, place: Place, rows: impl Fn(Row) -> bool) -> impl Iterator<Item = &Placed> {
        self.deals.iter().filter(move |deal| deal.place == place && rows(deal.row))
    }

    /// A sum as money.
    pub fn money(&self, minor: i128) -> Money {
        self.coinage.money(minor)
    }

    /// Whether there is nothing to be forecast.
    pub fn is_empty(&self) -> bool {
        self.deals.is_empty()
    }
}

/// Where a deal belongs; `None` for what was lost, removed, or won on days that are not shown.
fn place_of(deal: &Deal, columns: &Columns) -> Option<Place> {
    if deal.removed.is_some() || deal.stands_elsewhere() {
        return None;
    }
    match deal.status {
        crate::DealStatus::Won { closed_on } => columns.containing(closed_on).map(Place::Column),
        crate::DealStatus::Lost { .. } => None,
        crate::DealStatus::Open { .. } => Some(match deal.expected_close {
            None => Place::Undated,
            Some(day) => columns.expecting(day).map_or(Place::Later, Place::Column),
        }),
    }
}

fn placed(deal: &Deal, place: Place, book: &Book, coinage: &Coinage, today: Date) -> Placed {
    let sure = category_of(deal, book, today);
    let is_open = deal.is_open();
    let day = if is_open { deal.expected_close } else { deal.closed_on() };
    Placed {
        deal: deal.id,
        place,
        row: if is_open { sure.category.into() } else { Row::Won },
        day,
        minor: coinage.minor_of(deal.value),
        is_valued: deal.value.is_some_and(|value| coinage.minor(value).is_some()),
        is_converted: deal.value.is_some_and(|value| value.currency != coinage.currency),
        likelihood: book.likelihood(deal),
        is_own: is_open && deal.likelihood.is_some(),
        by_hand: is_open && sure.by_hand,
        is_overdue: is_open && day.is_some_and(|day| day < today),
    }
}
