//! A field with two good values: both are shown, with who and when; the user chooses (L5).

use kariz_core::{Command, Conflict, Entity, RivalValue, merge_fields::first_name};
use kariz_kit::{CollectView, Icon, listener, reactive::memo};
use leptos::prelude::*;

use super::Avatar;
use crate::{
    format,
    i18n::t,
    store::{Store, Topic, title_of, toast_with_undo, use_store},
    words::{field_words, table_words, value_words},
};

/// How many fields have values to choose from; who reads it runs again when that is another number.
pub fn conflicts_left(store: Store) -> Memo<usize> {
    memo(move || {
        store.watch(Topic::Conflicts);
        store.book(|book| book.all_conflicts().map(|(_, conflicts)| conflicts.len()).sum())
    })
}

/// On a deal: some of its fields have values to choose from.
#[component]
pub fn ConflictSign() -> impl IntoView {
    view! {
        <span class="cf__sign" title=t::conflict_here()><Icon name="conflict" size="s"/><span class="vh">{t::conflict_here()}</span></span>
    }
}

/// A field in conflict, and its values to choose from. When one is chosen the notice goes away, and the focus is
/// handed on to the next (`data-next`).
#[component]
pub fn ConflictNotice(
    /// The field, and its values.
    conflict: Conflict,
    /// The record that the reader has before their eyes: it is not named again.
    #[prop(optional)]
    seen: Option<Entity>,
    /// What else there is beside the words.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let store = use_store();
    let title = title_words(store, &conflict, seen);
    let label = t::deal_conflict_named(field_of_record(store, &conflict));
    let chosen = conflict.values.first().map(|rival| rival.value.clone());
    // The one in force is shown last, as the later word.
    let rivals = conflict.values.iter().rev().cloned();
    let rival = |rival: RivalValue| {
        let in_force = Some(&rival.value) == chosen.as_ref();
        view! { <Rival conflict=conflict.clone() rival=rival in_force=in_force/> }
    };
    view! {
        <section class="note note--warn" aria-label=label>
            <Icon name="conflict"/>
            <div>
                <p class="cf__h" tabindex="-1" data-next=""><b><bdi>{title}</bdi></b></p>
                {children.map(|children| children())}
                <p class="sub">{t::deal_conflict_kept()}</p>
                <div class="cf">{rivals.map(rival).collect_view()}</div>
            </div>
        </section>
    }
}

#[component]
fn Rival(conflict: Conflict, rival: RivalValue, in_force: bool) -> impl IntoView {
    let store = use_store();
    let words = value_words(store, conflict.entity.table, &conflict.field, &rival.value);
    let who = t::deal_conflict_who(by_words(store, &rival), format::moment(rival.at));
    let (class, text) = if in_force {
        ("btn btn--brand btn--s", t::deal_conflict_keep())
    } else {
        ("btn btn--s", t::deal_conflict_choose())
    };
    let label = t::deal_conflict_button(text, &words);
    let said = t::conflict_chosen(field_of_record(store, &conflict), &words);
    let Conflict { entity, field, .. } = conflict;
    let RivalValue { value, by, .. } = rival;
    let settle = move |_| {
        let said = said.clone();
        store.run_and(Command::Settle { entity, field: field.clone(), value: value.clone() }, move |is_done| {
            if is_done {
                toast_with_undo(said);
            }
        });
    };
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
fn title_words(store: Store, conflict: &Conflict, seen: Option<Entity>) -> String {
    let field = if seen == Some(conflict.entity) {
        field_words(conflict.entity.table, &conflict.field)
    } else {
        field_of_record(store, conflict)
    };
    match conflict.values.as_slice() {
        [later, earlier] => t::deal_conflict_two(
            field,
            by_words(store, earlier),
            value_words(store, conflict.entity.table, &conflict.field, &earlier.value),
            by_words(store, later),
            value_words(store, conflict.entity.table, &conflict.field, &later.value),
        ),
        several => t::deal_conflict_many(field, several.len()),
    }
}

/// "Value of Meters in 8 greenhouses"; of what has no name, what it is.
fn field_of_record(store: Store, conflict: &Conflict) -> String {
    let name = store.book(|book| book.get(conflict.entity).as_ref().map(title_of)).unwrap_or_default();
    let record = if name.is_empty() { table_words(conflict.entity.table).to_owned() } else { name };
    t::deal_conflict_of(field_words(conflict.entity.table, &conflict.field), record)
}

/// The first name of who wrote a value.
fn by_words(store: Store, rival: &RivalValue) -> String {
    let name = rival.by.and_then(|id| store.book(|book| book.member(id).map(|member| member.name.clone())));
    name.map_or_else(|| t::deal_somebody().to_owned(), |name| first_name(&name))
}
