//! What is found in deals, of buyers and in notes (P8).

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    parts::activity_icon,
    store::Store,
    words::{kind_words, standing_words},
};
use kariz_core::{AnyRecord, Book, Deal, DealId, DealStatus, Entity, Table, book::Found};

use crate::shell::hit::{Goal, Hit};

/// How many results are shown.
const SHOWN: usize = 12;
/// The most letters of a note that are shown.
const EXCERPT: usize = 80;

/// The results for what is typed.
pub fn hits(store: Store, query: &str) -> Vec<Hit> {
    for table in [Table::Deals, Table::Organisations, Table::Contacts, Table::Activities] {
        store.watch_table(table);
    }
    store.book(|book| {
        let found = book.search_among(query, SHOWN, &|entity| is_listed(book, entity));
        found.into_iter().filter_map(|found| hit(book, found)).collect()
    })
}

/// Whether there is a way to show it: a lead has no page yet, an activity is shown with its deal.
fn is_listed(book: &Book, entity: Entity) -> bool {
    let has_deal = || {
        let deal = book.activity(entity.id.into()).and_then(|activity| book.deal(activity.deal?));
        deal.is_some_and(|deal| deal.removed.is_none())
    };
    match entity.table {
        Table::Deals | Table::Organisations | Table::Contacts => true,
        Table::Activities => has_deal(),
        _ => false,
    }
}

/// A deal, as it is listed; `None` when it is not there, or in the bin.
pub fn of_deal(store: Store, id: DealId) -> Option<Hit> {
    let deal = store.deal(id).filter(|deal| deal.removed.is_none())?;
    Some(store.book(|book| hit_of(book, &deal)))
}

/// A deal, as it is listed.
fn hit_of(book: &Book, deal: &Deal) -> Hit {
    Hit {
        icon: deal_icon(deal),
        kind: t::table_deals(),
        title: deal.title.clone(),
        sub: deal_words(book, deal),
        keys: &[],
        goal: Goal::Deal(deal.id),
    }
}

fn hit(book: &Book, found: Found) -> Option<Hit> {
    match found.record {
        AnyRecord::Deal(deal) => Some(hit_of(book, &deal)),
        AnyRecord::Organisation(organisation) => {
            let deals: Vec<_> = book.deals_of_organisation(organisation.id).collect();
            Some(Hit {
                icon: "board",
                kind: t::field_organisation(),
                keys: &[],
                title: organisation.name.clone(),
                sub: t::search_deals(deals.len()),
                goal: newest(deals),
            })
        }
        AnyRecord::Contact(contact) => {
            let deals: Vec<_> = book.deals_of_contact(contact.id).collect();
            let organisation = contact.organisation.and_then(|id| book.organisation(id));
            let organisation = organisation.map(|organisation| organisation.name.clone());
            Some(Hit {
                icon: "people",
                kind: t::field_contact(),
                keys: &[],
                title: contact.name.clone(),
                sub: joined([Some(contact.role.clone()), organisation, Some(t::search_deals(deals.len()))]),
                goal: newest(deals),
            })
        }
        AnyRecord::Activity(activity) => {
            let deal = book.deal(activity.deal?).filter(|deal| deal.removed.is_none())?;
            let text = if activity.title.is_empty() { &activity.note } else { &activity.title };
            Some(Hit {
                icon: activity_icon(activity.kind),
                kind: kind_words(activity.kind),
                keys: &[],
                title: text.chars().take(EXCERPT).collect(),
                sub: deal.title.clone(),
                goal: Goal::Deal(deal.id),
            })
        }
        _ => None,
    }
}

/// The newest open deal; when none is open, the newest.
fn newest(deals: Vec<&Arc<Deal>>) -> Goal {
    let open = deals.iter().rev().find(|deal| deal.is_open());
    open.or(deals.last()).map_or(Goal::Nowhere, |deal| Goal::Deal(deal.id))
}

fn deal_icon(deal: &Deal) -> &'static str {
    match deal.status {
        DealStatus::Open { .. } => "tag",
        DealStatus::Won { .. } => "won",
        DealStatus::Lost { .. } => "lost",
    }
}

/// Organisation, where it stands, what it is worth.
fn deal_words(book: &Book, deal: &Deal) -> String {
    let organisation = deal.organisation.and_then(|id| book.organisation(id)).map(|found| found.name.clone());
    joined([organisation, Some(standing_words(book, deal)), deal.value.map(format::money)])
}

fn joined(parts: [Option<String>; 3]) -> String {
    let parts: Vec<_> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
