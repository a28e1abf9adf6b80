//! What is in the bin on one side and was changed on the other: it is listed, and can be kept (L5).

use kariz_client::{
    format,
    i18n::t,
    store::{Store, Topic, toast_with_undo, use_store},
};
use kariz_core::{Command, Entity, Table};
use kariz_kit::{CollectView, Icon, dynamic, listener};
use kariz_protocol::{ChangeId, MergedRecord};
use leptos::prelude::*;

use super::each::{Named, record_words};

/// What is kept of what is in the bin on one side.
#[derive(Clone, Copy, Default)]
pub struct Kept {
    /// With the merge: chosen before it.
    pub chosen: RwSignal<Vec<Entity>>,
    /// After it, each by a change of its own.
    since: RwSignal<Vec<(Entity, ChangeId)>>,
}

impl Kept {
    /// Nothing: it is another copy.
    pub fn clear(self) {
        self.chosen.set(Vec::new());
        self.since.set(Vec::new());
    }

    /// Takes a record out of the bin.
    fn keep(self, store: Store, entity: Entity) {
        let command = Command::Restore(vec![entity]);
        store.run_then(command.clone(), move |result| match result {
            Ok(done) => {
                toast_with_undo(t::merge_kept(1));
                self.since.try_update(|since| {
                    since.retain(|(other, _)| *other != entity);
                    since.extend(done.change.map(|change| (entity, change)));
                });
            }
            Err(rejection) => store.explain(command, rejection),
        });
    }

    /// Takes back what was kept since the merge: the merge itself cannot be taken back under it.
    pub fn undo(self, store: Store) {
        let is_kept = |entity| store.book(|book| book.get(entity).is_some_and(|record| record.removed().is_none()));
        for (_, change) in self.since.get_untracked().into_iter().filter(|(entity, _)| is_kept(*entity)) {
            store.undo_that(Some(change));
        }
    }
}

/// So many have a button of their own; more than a team deletes while another works on them.
const SHOWN: usize = 20;

/// A row of a summary with a button a record.
#[component]
pub fn ContestedRow(
    /// How they are called.
    names: Named,
    /// The records.
    records: Vec<MergedRecord>,
    /// What all of them are, in words.
    words: fn(usize) -> String,
    /// Those that are kept.
    kept: Kept,
    /// Whether the copy is merged: then what is kept is kept at once.
    is_merged: bool,
) -> impl IntoView {
    (!records.is_empty()).then(|| {
        let n = records.len();
        let more = n.saturating_sub(SHOWN);
        let record = |record: &MergedRecord| {
            view! { <Contested names=names.clone() record=record.clone() kept=kept is_merged=is_merged/> }
        };
        view! {
            <li class="mr mr--w">
                <Icon name="warn" size="s"/>
                <b class="num">{format::number(n as f64)}</b>
                <div>
                    {words(n)}
                    <ul class="keep">{records.iter().take(SHOWN).map(record).collect_view()}</ul>
                    {(more > 0).then(|| view! { <small>{t::merge_each_more(more)}</small> })}
                </div>
            </li>
        }
    })
}

#[component]
fn Contested(names: Named, record: MergedRecord, kept: Kept, is_merged: bool) -> impl IntoView {
    let store = use_store();
    let entity = record.entity;
    let title = record_words(&record);
    let changes: Vec<_> = record.fields.iter().filter(|(field, ..)| field != "removed").collect();
    let changes: Vec<_> = changes.into_iter().map(|field| names.change(&record, field)).collect();
    let is_kept = move || match is_merged {
        true => is_here(store, entity),
        false => kept.chosen.with(|kept| kept.contains(&entity)),
    };
    let press = move |_| match is_merged {
        true => kept.keep(store, entity),
        false => kept.chosen.update(|kept| match kept.iter().position(|it| *it == entity) {
            Some(place) => _ = kept.remove(place),
            None => kept.push(entity),
        }),
    };
    let action = if entity.table == Table::Deals { t::merge_keep_deal() } else { t::merge_keep() };
    let label = t::merge_keep_named(action, &title);
    view! {
        <li>
            <span class="grow">
                <bdi>{title}</bdi>
                {changes.into_iter().map(|change| view! { <small>{change}</small> }).collect_view()}
            </span>
            {dynamic(move || match is_merged && is_kept() {
                true => view! { <span class="chip" tabindex="-1" data-next=""><Icon name="check" size="s"/>{t::merge_is_kept()}</span> }.into_any(),
                false => view! {
                    <button class="btn btn--s" type="button" aria-label=label.clone() aria-pressed=(!is_merged).then(|| is_kept().to_string()) on:click=listener(press)>
                        {action}
                    </button>
                }.into_any(),
            })}
        </li>
    }
}

/// Whether it is there and not in the bin.
fn is_here(store: Store, entity: Entity) -> bool {
    store.watch(Topic::Record(entity));
    store.book(|book| book.get(entity).is_some_and(|record| record.removed().is_none()))
}
