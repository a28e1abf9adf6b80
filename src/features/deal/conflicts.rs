//! A field with two good values: both are shown, with who and when; the user chooses (L5).

use kariz_client::{
    format,
    i18n::t,
    parts::Avatar,
    store::{Store, Topic, title_of},
    words::{field_words, value_words},
};
use kariz_core::{Command, Conflict, Entity, RivalValue, Table};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
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
    let notice = move |conflict: Conflict| view! { <Notice open=open conflict=conflict/> };
    dynamic(move || conflicts.get().into_iter().map(notice).collect_view())
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

#[component]
fn Notice(open: OpenDeal, conflict: Conflict) -> impl IntoView {
    let store = open.store;
    let title = title_words(store, &conflict, open.entity());
    let chosen = conflict.values.first().map(|rival| rival.value.clone());
    // The one in force is shown last.
    let rivals = conflict.values.iter().rev().cloned();
    let rival = |rival: RivalValue| {
        let in_force = Some(&rival.value) == chosen.as_ref();
        view! { <Rival store=store conflict=conflict.clone() rival=rival in_force=in_force/> }
    };
    view! {
        <section class="note note--warn" role="status" aria-label=t::deal_conflict()>
            <Icon name="conflict"/>
            <div>
                <b>{title}</b>
                <p class="sub">{t::deal_conflict_kept()}</p>
                <div class="cf">{rivals.map(rival).collect_view()}</div>
            </div>
        </section>
    }
}

#[component]
fn Rival(store: Store, conflict: Conflict, rival: RivalValue, in_force: bool) -> impl IntoView {
    let words = value_words(store, &conflict.field, &rival.value);
    let who = t::deal_conflict_who(by_words(store, &rival), format::moment(rival.at));
    let (class, text) = if in_force {
        ("btn btn--brand btn--s", t::deal_conflict_keep())
    } else {
        ("btn btn--s", t::deal_conflict_choose())
    };
    let label = t::deal_conflict_button(text, &words);
    let Conflict { entity, field, .. } = conflict;
    let RivalValue { value, by, .. } = rival;
    let settle = move |_| store.run(Command::Settle { entity, field: field.clone(), value: value.clone() });
    view! {
        <div class="cf__o">
            <Avatar member=Signal::stored(by)/>
            <span class="grow">
                <b class="num"><bdi>{words}</bdi></b>
                <small class="num">{who}</small>
            </span>
            <button class=class type="button" aria-label=label on:click=listener(settle)>{text}</button>
        </div>
    }
}

/// "Value: Ana set €12,000 and Bo set €14,500 at the same time".
fn title_words(store: Store, conflict: &Conflict, deal: Entity) -> String {
    let mut field = field_words(&conflict.field).to_owned();
    if conflict.entity != deal {
        let record = store.book(|book| book.get(conflict.entity).as_ref().map(title_of)).unwrap_or_default();
        field = t::deal_conflict_of(field, record);
    }
    match conflict.values.as_slice() {
        [later, earlier] => t::deal_conflict_two(
            field,
            by_words(store, earlier),
            value_words(store, &conflict.field, &earlier.value),
            by_words(store, later),
            value_words(store, &conflict.field, &later.value),
        ),
        several => t::deal_conflict_many(field, several.len()),
    }
}

/// The first name of who wrote a value.
fn by_words(store: Store, rival: &RivalValue) -> String {
    let name = rival.by.and_then(|id| store.book(|book| book.member(id).map(|member| member.name.clone())));
    let first = name.as_deref().and_then(|name| name.split_whitespace().next());
    first.unwrap_or_else(|| t::deal_somebody()).to_owned()
}
