//! Which deals a view shows, in which order, and what they add up to.

use std::sync::Arc;

use kariz_core::{Amounts, Arrange, Book, Date, Deal, DealId, DealStatus, MemberId, StageId, Table, book::fold};

use super::{
    columns::Column,
    sorting::{self, Places},
    view::{Group, Owner, Status, View},
};

/// What the list shows: rows in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listing {
    /// Headings and deals, as they stand below each other.
    pub rows: Vec<Row>,
    /// How many deals.
    pub count: usize,
    /// Their values.
    pub sum: Amounts,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// The heading of a group, with how many deals it has and what they add up to.
    Group(GroupKey, usize, Amounts),
    /// A deal.
    Deal(DealId),
}

/// What the deals of a group have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupKey {
    /// Open in the stage at this place among all stages.
    Stage(i64, StageId),
    /// Won.
    Won,
    /// Lost.
    Lost,
    /// Of this owner.
    Owner(Option<MemberId>),
}

impl Listing {
    /// Whether no deal is shown.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many deals a group has, and what they add up to.
    pub fn group(&self, wanted: GroupKey) -> Option<(usize, Amounts)> {
        self.rows.iter().find_map(|row| match row {
            Row::Group(key, count, sum) if *key == wanted => Some((*count, sum.clone())),
            _ => None,
        })
    }

    /// The deals that are shown, in order.
    pub fn deals(&self) -> impl Iterator<Item = DealId> {
        self.rows.iter().filter_map(|row| match row {
            Row::Deal(id) => Some(*id),
            Row::Group(..) => None,
        })
    }
}

/// The tables that [`listing`] reads for `view`: when none of them changes, it stays as it is.
pub fn tables(view: &View) -> Vec<Table> {
    let mut tables = vec![Table::Deals];
    tables.extend(sorting::tables(view.sort));
    tables.extend(column_of(view.group).into_iter().flat_map(sorting::tables));
    if !view.text.is_empty() {
        tables.extend([Table::Organisations, Table::Contacts]);
    }
    tables
}

/// What `view` shows of `book`.
pub fn listing(book: &Book, view: &View, today: Date) -> Listing {
    let words = fold(&view.text);
    let places = Places::of_all(book);
    let shown = book.deals().filter(|deal| shows(book, view, &words, today, deal));
    let mut keyed: Vec<_> = shown.map(|deal| (sorting::key(book, &places, view.sort, deal), deal)).collect();
    keyed.arrange_by(|(a, one), (b, other)| a.compare(b, view.descending).then(one.id.cmp(&other.id)));
    let deals: Vec<_> = keyed.into_iter().map(|(_, deal)| deal).collect();
    let sum = sum_of(deals.iter().copied());
    Listing { count: deals.len(), rows: grouped(book, &places, view.group, &deals), sum }
}

fn shows(book: &Book, view: &View, words: &str, today: Date, deal: &Deal) -> bool {
    let standing = match view.status {
        Status::Open => deal.is_open(),
        Status::Won => matches!(deal.status, DealStatus::Won { .. }),
        Status::Lost => matches!(deal.status, DealStatus::Lost { .. }),
        Status::All => true,
        Status::Bin => false,
    };
    let owner = match view.owner {
        Owner::Anybody => true,
        Owner::Nobody => deal.owner.is_none(),
        Owner::Member(member) => deal.owner == Some(member),
    };
    let worth = |units: i64| {
        deal.value.is_some_and(|value| value.minor >= units.saturating_mul(value.currency.minor_per_unit()))
    };
    let closes = |days: i32| deal.expected_close.is_some_and(|close| close.days_since(today) <= days);
    deal.removed.is_none()
        && standing
        && owner
        && view.pipeline.is_none_or(|pipeline| deal.pipeline == pipeline)
        && view.stage.is_none_or(|stage| deal.stage() == Some(stage))
        && (view.product.is_none() || deal.product == view.product)
        && (view.channel.is_none() || deal.channel == view.channel)
        && view.at_least.is_none_or(worth)
        && view.closes_within.is_none_or(closes)
        && (words.is_empty() || has_words(book, deal, words))
}

fn has_words(book: &Book, deal: &Deal, words: &str) -> bool {
    let organisation = deal.organisation.and_then(|id| book.organisation(id)).map(|found| found.name.as_str());
    let contact = deal.contact.and_then(|id| book.contact(id)).map(|found| found.name.as_str());
    [Some(deal.title.as_str()), organisation, contact].into_iter().flatten().any(|text| fold(text).contains(words))
}

fn group_key(places: &Places, deal: &Deal) -> GroupKey {
    match deal.status {
        DealStatus::Open { stage, .. } => GroupKey::Stage(places.of(deal), stage),
        DealStatus::Won { .. } => GroupKey::Won,
        DealStatus::Lost { .. } => GroupKey::Lost,
    }
}

/// The column by which the groups are in order.
fn column_of(group: Group) -> Option<Column> {
    match group {
        Group::None => None,
        Group::Stage => Some(Column::Stage),
        Group::Owner => Some(Column::Owner),
    }
}

fn grouped(book: &Book, places: &Places, group: Group, deals: &[&Arc<Deal>]) -> Vec<Row> {
    let Some(column) = column_of(group) else { return deals.iter().map(|deal| Row::Deal(deal.id)).collect() };
    let key = |deal: &Deal| match group {
        Group::Owner => GroupKey::Owner(deal.owner),
        Group::Stage | Group::None => group_key(places, deal),
    };
    let order = |deal: &Deal| (sorting::key(book, places, column, deal), key(deal));
    let mut keyed: Vec<_> = deals.iter().map(|deal| (order(deal), *deal)).collect();
    keyed.arrange_by(|(a, _), (b, _)| a.cmp(b)); // stable: the order within a group stays
    let mut rows = Vec::with_capacity(keyed.len());
    for chunk in keyed.chunk_by(|((_, a), _), ((_, b), _)| a == b) {
        if let Some(((_, key), _)) = chunk.first() {
            rows.push(Row::Group(*key, chunk.len(), sum_of(chunk.iter().map(|(_, deal)| *deal))));
        }
        rows.extend(chunk.iter().map(|(_, deal)| Row::Deal(deal.id)));
    }
    rows
}

fn sum_of<'a>(deals: impl Iterator<Item = &'a Arc<Deal>>) -> Amounts {
    let mut sum = Amounts::default();
    deals.filter_map(|deal| deal.value).for_each(|value| sum.add(value));
    sum
}

#[cfg(test)]
mod tests;
