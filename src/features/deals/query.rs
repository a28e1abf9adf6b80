//! Which deals a view shows, in which order, and what they add up to.

use std::{collections::BTreeSet, sync::Arc};

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
    /// How many there would be without filters.
    pub standing: usize,
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

/// A line of the list, by what it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The heading of a group.
    Group(GroupKey),
    /// A deal.
    Deal(DealId),
}

impl Line {
    /// No other line has the same.
    pub fn word(self) -> String {
        match self {
            Self::Deal(id) => id.to_string(),
            Self::Group(GroupKey::Stage(_, stage)) => format!("stage-{stage}"),
            Self::Group(GroupKey::Won) => "won".to_owned(),
            Self::Group(GroupKey::Lost) => "lost".to_owned(),
            Self::Group(GroupKey::Owner(Some(owner))) => format!("owner-{owner}"),
            Self::Group(GroupKey::Owner(None)) => "owner".to_owned(),
        }
    }
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

    /// The lines that are seen: of a group that is folded its heading alone.
    pub fn lines(&self, folded: &BTreeSet<GroupKey>) -> Vec<Line> {
        let mut hidden = false;
        let line = |row: &Row| match row {
            Row::Group(key, ..) => {
                hidden = folded.contains(key);
                Some(Line::Group(*key))
            }
            Row::Deal(id) => (!hidden).then_some(Line::Deal(*id)),
        };
        self.rows.iter().filter_map(line).collect()
    }

    /// The deals that are shown, in order.
    pub fn deals(&self) -> impl Iterator<Item = DealId> {
        self.rows.iter().filter_map(|row| match row {
            Row::Deal(id) => Some(*id),
            Row::Group(..) => None,
        })
    }
}

/// The tables that [`sorted`] reads.
pub fn tables_of_order(sort: Column) -> Vec<Table> {
    [Table::Deals].into_iter().chain(sorting::tables(sort).iter().copied()).collect()
}

/// The tables that [`listing`] reads for `view`: when none of them changes, it stays as it is.
pub fn tables(view: &View) -> Vec<Table> {
    let mut tables = vec![Table::Deals];
    tables.extend(column_of(view.group).into_iter().flat_map(sorting::tables));
    if !view.text.is_empty() {
        tables.extend([Table::Organisations, Table::Contacts]);
    }
    tables
}

/// All deals that are not removed, in order: that is worked out once, whatever is typed into the filter then.
pub fn sorted(book: &Book, sort: Column, descending: bool) -> Vec<DealId> {
    let places = Places::of_all(book);
    let deals = book.deals().filter(|deal| deal.removed.is_none());
    let mut keyed: Vec<_> = deals.map(|deal| (sorting::key(book, &places, sort, deal), deal.id)).collect();
    sorting::collate(keyed.iter_mut().map(|(key, _)| key));
    keyed.arrange_by(|(a, one), (b, other)| a.compare(b, descending).then(one.cmp(other)));
    keyed.into_iter().map(|(_, id)| id).collect()
}

/// What `view` shows of the deals of `book`, which are in order.
/// `among` these alone, where they are given.
pub fn listing(book: &Book, sorted: &[DealId], view: &View, today: Date, among: Option<&BTreeSet<DealId>>) -> Listing {
    let words = fold(&view.text);
    let named = (!words.is_empty()).then(|| book.named(&words));
    let mut count = 0;
    let standing = sorted
        .iter()
        .filter_map(|id| book.deal(*id))
        .filter(|deal| stands(view.status, deal) && among.is_none_or(|among| among.contains(&deal.id)))
        .inspect(|_| count += 1);
    let shown = standing.filter(|deal| shows(view, today, deal) && named.as_ref().is_none_or(|named| named(deal)));
    let deals: Vec<_> = shown.collect();
    let sum = sum_of(deals.iter().copied());
    let rows = grouped(book, view.group, &deals);
    Listing { count: deals.len(), standing: count, rows, sum }
}

fn stands(status: Status, deal: &Deal) -> bool {
    deal.removed.is_none()
        && match status {
            Status::Open => deal.is_open(),
            Status::Won => matches!(deal.status, DealStatus::Won { .. }),
            Status::Lost => matches!(deal.status, DealStatus::Lost { .. }),
            Status::All => true,
            Status::Bin => false,
        }
}

/// Whether it passes the filters, but that by words.
fn shows(view: &View, today: Date, deal: &Deal) -> bool {
    let owner = match view.owner {
        Owner::Anybody => true,
        Owner::Nobody => deal.owner.is_none(),
        Owner::Member(member) => deal.owner == Some(member),
    };
    let worth = |units: i64| {
        deal.value.is_some_and(|value| value.minor >= units.saturating_mul(value.currency.minor_per_unit()))
    };
    let closes = |days: i32| deal.expected_close.is_some_and(|close| close.days_since(today) <= days);
    owner
        && view.pipeline.is_none_or(|pipeline| deal.pipeline == pipeline)
        && view.stage.is_none_or(|stage| deal.stage() == Some(stage))
        && (view.product.is_none() || deal.product == view.product)
        && (view.channel.is_none() || deal.channel == view.channel)
        && view.at_least.is_none_or(worth)
        && view.closes_within.is_none_or(closes)
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

fn grouped(book: &Book, group: Group, deals: &[&Arc<Deal>]) -> Vec<Row> {
    let Some(column) = column_of(group) else { return deals.iter().map(|deal| Row::Deal(deal.id)).collect() };
    let places = Places::of_all(book);
    let key = |deal: &Deal| match group {
        Group::Owner => GroupKey::Owner(deal.owner),
        Group::Stage | Group::None => group_key(&places, deal),
    };
    let order = |deal: &Deal| (sorting::key(book, &places, column, deal), key(deal));
    let mut keyed: Vec<_> = deals.iter().map(|deal| (order(deal), *deal)).collect();
    sorting::collate(keyed.iter_mut().map(|((key, _), _)| key));
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

/// What the values of deals add up to.
pub fn sum_of<'a>(deals: impl Iterator<Item = &'a Arc<Deal>>) -> Amounts {
    let mut sum = Amounts::default();
    deals.filter_map(|deal| deal.value).for_each(|value| sum.add(value));
    sum
}

#[cfg(test)]
mod tests;
