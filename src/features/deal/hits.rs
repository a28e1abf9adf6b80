//! What is found in deals, of buyers and in notes (P8).

use kariz_client::{
    format,
    i18n::{dotted, t},
    parts::activity_icon,
    store::Store,
    words::{kind_words, standing_words},
};
use kariz_core::{Activity, AnyRecord, Book, Deal, DealStatus, Entity, Table};

use crate::shell::hit::{Goal, Hit};

/// The most letters of a note that are shown.
const EXCERPT: usize = 80;

/// The results for what is typed, so many at most; and how many there are in all.
pub fn hits(store: Store, query: &str, most: usize) -> (Vec<Hit>, usize) {
    for table in [Table::Deals, Table::Organisations, Table::Contacts, Table::Activities, Table::Leads] {
        store.watch_table(table);
    }
    store.book(|book| {
        let (found, all) = book.search_among(query, most, &|entity| is_listed(book, entity));
        (found.into_iter().filter_map(|found| hit(book, found.record)).collect(), all)
    })
}

/// Whether there is a way to show it: an activity is shown with its deal, or else its lead.
fn is_listed(book: &Book, entity: Entity) -> bool {
    match entity.table {
        Table::Deals | Table::Organisations | Table::Contacts | Table::Leads => true,
        Table::Activities => book.activity(entity.id.into()).is_some_and(|activity| subject(book, activity).is_some()),
        _ => false,
    }
}

/// A record, as it is listed; `None` when it is not there, or in the bin.
pub fn listed(store: Store, entity: Entity) -> Option<Hit> {
    store.book(|book| hit(book, book.get(entity).filter(|record| record.removed().is_none())?))
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

fn hit(book: &Book, record: AnyRecord) -> Option<Hit> {
    match record {
        AnyRecord::Deal(deal) => Some(hit_of(book, &deal)),
        AnyRecord::Organisation(organisation) => {
            let deals = book.deals_of_organisation(organisation.id).count();
            Some(Hit {
                icon: "board",
                kind: t::field_organisation(),
                keys: &[],
                title: organisation.name.clone(),
                sub: t::search_deals(deals),
                goal: Goal::Who(Entity::new(Table::Organisations, organisation.id)),
            })
        }
        AnyRecord::Contact(contact) => {
            let deals = book.deals_of_contact(contact.id).count();
            let organisation = contact.organisation.and_then(|id| book.organisation(id));
            let organisation = organisation.map(|organisation| organisation.name.clone());
            Some(Hit {
                icon: "people",
                kind: t::field_contact(),
                keys: &[],
                title: contact.name.clone(),
                sub: joined([Some(contact.role.clone()), organisation, Some(t::search_deals(deals))]),
                goal: Goal::Who(Entity::new(Table::Contacts, contact.id)),
            })
        }
        AnyRecord::Lead(lead) => Some(Hit {
            icon: "lead",
            kind: t::table_leads(),
            keys: &[],
            title: lead.name.clone(),
            sub: joined([Some(lead.organisation.clone()), lead.value.map(format::money), None]),
            goal: Goal::Lead(lead.id),
        }),
        AnyRecord::Activity(activity) => {
            let (name, goal) = subject(book, &activity)?;
            let text = if activity.title.is_empty() { &activity.note } else { &activity.title };
            Some(Hit {
                icon: activity_icon(activity.kind),
                kind: kind_words(activity.kind),
                keys: &[],
                title: text.chars().take(EXCERPT).collect(),
                sub: name,
                goal,
            })
        }
        _ => None,
    }
}

/// The deal, or else the lead, that an activity is for: what it is called, and the way to it.
fn subject(book: &Book, activity: &Activity) -> Option<(String, Goal)> {
    if let Some(deal) = activity.deal {
        let deal = book.deal(deal).filter(|deal| deal.removed.is_none())?;
        return Some((deal.title.clone(), Goal::Deal(deal.id)));
    }
    let lead = book.lead(activity.lead?).filter(|lead| lead.removed.is_none())?;
    Some((lead.name.clone(), Goal::Lead(lead.id)))
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
    dotted(parts.into_iter().flatten())
}
