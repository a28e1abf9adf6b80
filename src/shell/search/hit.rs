//! What was found, as it is shown.

use kariz_client::{format, i18n::t, parts::activity_icon, store::Store, words::kind_words};
use kariz_core::{AnyRecord, Book, Deal, DealId, DealStatus, Table, book::Found};

/// How many results are shown.
const SHOWN: usize = 12;
/// The most letters of a note that are shown.
const EXCERPT: usize = 80;

/// A result.
#[derive(Clone, PartialEq)]
pub struct Hit {
    /// Its icon, in the sprite.
    pub icon: &'static str,
    /// What it is, in a word.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// What tells it from others.
    pub sub: String,
    /// The deal that it leads to.
    pub deal: Option<DealId>,
}

/// The results for what is typed.
pub fn hits(store: Store, query: &str) -> Vec<Hit> {
    if query.trim().is_empty() {
        return Vec::new();
    }
    for table in [Table::Deals, Table::Organisations, Table::Contacts, Table::Activities] {
        store.watch_table(table);
    }
    store.book(|book| {
        let found = book.search(query, SHOWN * 3);
        found.into_iter().filter_map(|found| hit(book, found)).take(SHOWN).collect()
    })
}

fn hit(book: &Book, found: Found) -> Option<Hit> {
    match found.record {
        AnyRecord::Deal(deal) => Some(Hit {
            icon: deal_icon(&deal),
            kind: t::deal(),
            title: deal.title.clone(),
            sub: deal_words(book, &deal),
            deal: Some(deal.id),
        }),
        AnyRecord::Organisation(organisation) => {
            let deals: Vec<_> = book.deals_of_organisation(organisation.id).collect();
            Some(Hit {
                icon: "board",
                kind: t::field_organisation(),
                title: organisation.name.clone(),
                sub: t::search_deals(deals.len()),
                deal: newest(deals),
            })
        }
        AnyRecord::Contact(contact) => {
            let deals: Vec<_> = book.deals_of_contact(contact.id).collect();
            let organisation = contact.organisation.and_then(|id| book.organisation(id));
            let organisation = organisation.map(|organisation| organisation.name.clone());
            Some(Hit {
                icon: "people",
                kind: t::field_contact(),
                title: contact.name.clone(),
                sub: joined([Some(contact.role.clone()), organisation, Some(t::search_deals(deals.len()))]),
                deal: newest(deals),
            })
        }
        AnyRecord::Activity(activity) => {
            let deal = book.deal(activity.deal?).filter(|deal| deal.removed.is_none())?;
            let text = if activity.title.is_empty() { &activity.note } else { &activity.title };
            Some(Hit {
                icon: activity_icon(activity.kind),
                kind: kind_words(activity.kind),
                title: text.chars().take(EXCERPT).collect(),
                sub: deal.title.clone(),
                deal: Some(deal.id),
            })
        }
        _ => None,
    }
}

/// The newest open deal; when none is open, the newest.
fn newest(deals: Vec<&std::sync::Arc<Deal>>) -> Option<DealId> {
    let open = deals.iter().rev().find(|deal| deal.is_open());
    open.or(deals.last()).map(|deal| deal.id)
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
    let stands = match deal.status {
        DealStatus::Open { stage, .. } => book.stage(stage).map(|stage| stage.name.clone()),
        DealStatus::Won { .. } => Some(t::deal_won().to_owned()),
        DealStatus::Lost { .. } => Some(t::deal_lost().to_owned()),
    };
    joined([organisation, stands, deal.value.map(format::money)])
}

fn joined(parts: [Option<String>; 3]) -> String {
    let parts: Vec<_> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
