//! Fields of the deal, its buyer and its activities that have two good values (L5).

use kariz_client::{parts::ConflictNotice, store::Topic};
use kariz_core::{Conflict, Entity, Table};
use kariz_kit::{Each, reactive::memo};
use leptos::prelude::*;

use super::open::OpenDeal;

/// The conflicts of the deal, its buyer and its activities.
#[component]
pub fn Conflicts(open: OpenDeal) -> impl IntoView {
    let store = open.store;
    let conflicts = memo(move || {
        let entities = entities(open);
        entities.iter().for_each(|entity| store.watch(Topic::Record(*entity)));
        store.book(|book| entities.iter().flat_map(|entity| book.conflicts(*entity).to_vec()).collect::<Vec<_>>())
    });
    view! {
        <Each of=move || conflicts.get() key=|conflict: &Conflict| format!("{conflict:?}") let:conflict>
            <ConflictNotice conflict=conflict seen=open.entity()/>
        </Each>
    }
}

fn entities(open: OpenDeal) -> Vec<Entity> {
    let (contact, organisation) = open.deal.with(|deal| (deal.contact, deal.organisation));
    let mut entities = vec![open.entity()];
    entities.extend(contact.map(|id| Entity::new(Table::Contacts, id)));
    entities.extend(organisation.map(|id| Entity::new(Table::Organisations, id)));
    open.watch(Table::Deals, open.id);
    open.store.book(|book| {
        entities.extend(book.activities_of(open.id).map(|activity| Entity::new(Table::Activities, activity.id)));
    });
    entities
}
