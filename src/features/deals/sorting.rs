//! By what deals are sorted: worked out once for each deal, not at each comparison.

use std::cmp::Ordering;

use kariz_client::i18n::Collated;
use kariz_core::{Book, Currency, Deal, DealStatus, SortedMap, StageId, Table};

use super::columns::Column;

/// What a deal is sorted by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A name; its place among all of them, once that is known ([`collate`]).
    Text(String),
    /// A day, a place, a percentage, or minor units of the workspace's currency.
    Number(i64),
    /// Minor units of another currency, without a rate: not to be compared with those.
    Foreign(Currency, i64),
    /// There is nothing.
    Missing,
}

impl Key {
    /// The order of two keys. What cannot be compared with the others comes behind them, and what is
    /// missing last, whichever way it is sorted.
    pub fn compare(&self, other: &Self, descending: bool) -> Ordering {
        self.class().cmp(&other.class()).then_with(|| {
            let order = self.cmp(other);
            if descending { order.reverse() } else { order }
        })
    }

    fn class(&self) -> u8 {
        match self {
            Self::Text(_) | Self::Number(_) => 0,
            Self::Foreign(..) => 1,
            Self::Missing => 2,
        }
    }
}

/// The tables that a column's order depends on, besides the deals.
pub fn tables(column: Column) -> &'static [Table] {
    match column {
        Column::Organisation => &[Table::Organisations],
        Column::Contact => &[Table::Contacts],
        Column::Owner => &[Table::Members],
        Column::Product => &[Table::Products],
        Column::Channel => &[Table::Channels],
        Column::Stage => &[Table::Stages, Table::Pipelines],
        Column::Likelihood => &[Table::Stages],
        // The rates are the workspace's.
        Column::Value => &[Table::Workspaces],
        Column::NextStep => &[Table::Activities],
        Column::Title | Column::ExpectedClose | Column::Created | Column::Closed => &[],
    }
}

/// The key of a deal for a column.
pub fn key(book: &Book, places: &Places, column: Column, deal: &Deal) -> Key {
    let name = |name: Option<&String>| name.cloned().filter(|name| !name.is_empty());
    let text = |name: Option<String>| name.map_or(Key::Missing, Key::Text);
    let day = |day: Option<kariz_core::Date>| day.map_or(Key::Missing, |day| Key::Number(day.day_number().into()));
    match column {
        Column::Title => Key::Text(deal.title.clone()),
        Column::Organisation => text(name(deal.organisation.and_then(|id| book.organisation(id)).map(|it| &it.name))),
        Column::Contact => text(name(deal.contact.and_then(|id| book.contact(id)).map(|it| &it.name))),
        Column::Owner => text(name(deal.owner.and_then(|id| book.member(id)).map(|it| &it.name))),
        Column::Product => text(name(deal.product.and_then(|id| book.product(id)).map(|it| &it.name))),
        Column::Channel => text(name(deal.channel.and_then(|id| book.channel(id)).map(|it| &it.name))),
        Column::Stage => Key::Number(places.of(deal)),
        Column::Value => worth(book, deal),
        Column::Likelihood if deal.is_open() => Key::Number(book.likelihood(deal).get().into()),
        Column::Likelihood => Key::Missing,
        Column::NextStep => day(book.next_step(deal.id).filter(|_| deal.is_open()).and_then(|step| step.due)),
        Column::ExpectedClose => day(deal.expected_close),
        Column::Created => day(Some(deal.created_on)),
        Column::Closed => day(deal.closed_on()),
    }
}

/// Names become their places in the language's order.
pub fn collate<'a>(keys: impl Iterator<Item = &'a mut Key>) {
    let mut keys: Vec<_> = keys.collect();
    let places =
        Collated::of(keys.iter().filter_map(|key| if let Key::Text(name) = &**key { Some(&**name) } else { None }));
    for key in &mut keys {
        if let Key::Text(name) = &**key {
            **key = Key::Number(places.place(name).try_into().unwrap_or(i64::MAX));
        }
    }
}

/// The value in the workspace's currency where a rate is known.
fn worth(book: &Book, deal: &Deal) -> Key {
    let Some(value) = deal.value else { return Key::Missing };
    match book.workspace().and_then(|workspace| workspace.convert(value)) {
        Some(converted) => Key::Number(converted.minor),
        None => Key::Foreign(value.currency, value.minor),
    }
}

/// The place of each stage, pipeline after pipeline.
pub struct Places(SortedMap<StageId, i64>);

impl Places {
    /// The places of all stages, also of those that were put away.
    pub fn of_all(book: &Book) -> Self {
        let stages = book.pipelines_in_order().flat_map(|pipeline| book.all_stages_of(pipeline.id));
        Self(stages.zip(0..).map(|(stage, place)| (stage.id, place)).collect())
    }

    /// Where a deal stands: a stage that nobody knows comes behind all others, then won, then lost.
    pub fn of(&self, deal: &Deal) -> i64 {
        match deal.status {
            DealStatus::Open { stage, .. } => self.0.get(&stage).copied().unwrap_or(i64::MAX - 2),
            DealStatus::Won { .. } => i64::MAX - 1,
            DealStatus::Lost { .. } => i64::MAX,
        }
    }
}
