//! Which deals a view shows, in which order, and what they add up to.

use std::{cmp::Ordering, sync::Arc};

use kariz_core::{Amounts, Arrange, Book, Date, Deal, DealId, DealStatus, MemberId, StageId, book::fold};

use super::{
    columns::Column,
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
    /// Open in the stage at this place of its pipeline.
    Stage(usize, StageId),
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

    /// The deals that are shown, in order.
    pub fn deals(&self) -> impl Iterator<Item = DealId> {
        self.rows.iter().filter_map(|row| match row {
            Row::Deal(id) => Some(*id),
            Row::Group(..) => None,
        })
    }
}

/// What `view` shows of `book`.
pub fn listing(book: &Book, view: &View, today: Date) -> Listing {
    let words = fold(&view.text);
    let mut deals: Vec<_> = book.deals().filter(|deal| shows(book, view, &words, today, deal)).collect();
    deals.arrange_by(|a, b| {
        let order = compare(book, view.sort, a, b);
        let order = if view.descending { order.reverse() } else { order };
        order.then(a.id.cmp(&b.id))
    });
    let mut sum = Amounts::default();
    deals.iter().filter_map(|deal| deal.value).for_each(|value| sum.add(value));
    Listing { count: deals.len(), rows: grouped(book, view.group, &deals), sum }
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

/// The order of two deals by a column; what is missing comes last when ascending.
fn compare(book: &Book, column: Column, a: &Arc<Deal>, b: &Arc<Deal>) -> Ordering {
    let by_name = |name: fn(&Book, &Deal) -> String| {
        present(Some(name(book, a)).filter(|n| !n.is_empty()), Some(name(book, b)).filter(|n| !n.is_empty()))
    };
    match column {
        Column::Title => fold(&a.title).cmp(&fold(&b.title)),
        Column::Organisation => by_name(|book, deal| {
            deal.organisation.and_then(|id| book.organisation(id)).map(|o| fold(&o.name)).unwrap_or_default()
        }),
        Column::Contact => by_name(|book, deal| {
            deal.contact.and_then(|id| book.contact(id)).map(|c| fold(&c.name)).unwrap_or_default()
        }),
        Column::Owner => {
            by_name(|book, deal| deal.owner.and_then(|id| book.member(id)).map(|m| fold(&m.name)).unwrap_or_default())
        }
        Column::Product => by_name(|book, deal| {
            deal.product.and_then(|id| book.product(id)).map(|p| fold(&p.name)).unwrap_or_default()
        }),
        Column::Channel => by_name(|book, deal| {
            deal.channel.and_then(|id| book.channel(id)).map(|c| fold(&c.name)).unwrap_or_default()
        }),
        Column::Stage => stage_key(book, a).cmp(&stage_key(book, b)),
        Column::Value => worth(book, a).cmp(&worth(book, b)),
        Column::Likelihood => book.likelihood(a).cmp(&book.likelihood(b)),
        Column::NextStep => {
            let due = |deal: &Deal| book.next_step(deal.id).and_then(|step| step.due);
            present(due(a), due(b))
        }
        Column::ExpectedClose => present(a.expected_close, b.expected_close),
        Column::Created => a.created_on.cmp(&b.created_on),
        Column::Closed => present(a.closed_on(), b.closed_on()),
    }
}

/// What is there comes before what is missing.
fn present<T: Ord>(a: Option<T>, b: Option<T>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => a.cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// The value in the workspace's currency where a rate is known, so that currencies can be compared.
fn worth(book: &Book, deal: &Deal) -> Option<(i64, kariz_core::Currency)> {
    let value = deal.value?;
    let converted = book.workspace().and_then(|workspace| workspace.convert(value)).unwrap_or(value);
    Some((converted.minor, converted.currency))
}

fn stage_key(book: &Book, deal: &Deal) -> GroupKey {
    match deal.status {
        DealStatus::Open { stage, .. } => {
            let place = book.all_stages_of(deal.pipeline).position(|other| other.id == stage);
            GroupKey::Stage(place.unwrap_or(usize::MAX), stage)
        }
        DealStatus::Won { .. } => GroupKey::Won,
        DealStatus::Lost { .. } => GroupKey::Lost,
    }
}

fn grouped(book: &Book, group: Group, deals: &[&Arc<Deal>]) -> Vec<Row> {
    let key = |deal: &Deal| match group {
        Group::None => None,
        Group::Stage => Some(stage_key(book, deal)),
        Group::Owner => Some(GroupKey::Owner(deal.owner)),
    };
    let mut keyed: Vec<_> = deals.iter().map(|deal| (key(deal), *deal)).collect();
    keyed.arrange_by_key(|(key, _)| *key); // stable: the order within a group stays
    let mut rows = Vec::with_capacity(keyed.len());
    for chunk in keyed.chunk_by(|(a, _), (b, _)| a == b) {
        if let Some((Some(key), _)) = chunk.first() {
            let mut sum = Amounts::default();
            chunk.iter().filter_map(|(_, deal)| deal.value).for_each(|value| sum.add(value));
            rows.push(Row::Group(*key, chunk.len(), sum));
        }
        rows.extend(chunk.iter().map(|(_, deal)| Row::Deal(deal.id)));
    }
    rows
}
