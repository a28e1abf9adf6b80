//! What a merge brings, row by row: left out, lost, new, changed, closed, in the bin, in conflict, by whom (L5, B6).

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::{listed, listed_apart, t},
    parts::ConflictNotice,
    store::{Topic, use_store},
    words::field_words,
};
use kariz_core::{Conflict, Table};
use kariz_kit::{CollectView, Each, Icon, dynamic, reactive::memo};
use kariz_protocol::{LeftOut, LeftOutOf, Lost, MergeSummary, MergedRecord};
use leptos::prelude::*;

use super::{
    each::{EachConflict, EachRecord, Named, record_words},
    keep::{ContestedRow, Kept},
};

/// So many conflicts can be chosen at once; others come up as these are chosen.
const CHOICES: usize = 10;

/// How many titles a row names.
const NAMED: usize = 5;

/// The rows of a merge summary; rows with nothing in them are left out.
#[component]
pub fn SummaryRows(
    /// What it brings.
    summary: MergeSummary,
    /// Records that are to be kept although they are in the bin on one side.
    kept: Kept,
    /// Whether it is merged: then there is something to choose.
    is_merged: bool,
) -> impl IntoView {
    let names = Named::new(use_store(), Arc::from(&*summary.names));
    let of = |records: &[MergedRecord], deals: bool| -> Vec<MergedRecord> {
        records.iter().filter(|record| (record.entity.table == Table::Deals) == deals).cloned().collect()
    };
    let (new_deals, new_others) = (of(&summary.added, true), of(&summary.added, false));
    let (changed_deals, changed_others) = (of(&summary.changed, true), of(&summary.changed, false));
    let removed = |lost: Option<Lost>, is_changed_here: bool| -> Vec<MergedRecord> {
        let is_it = |record: &&MergedRecord| record.lost == lost && record.is_changed_here == is_changed_here;
        summary.removed.iter().filter(is_it).cloned().collect()
    };
    let (deleted, unreadable) = (removed(Some(Lost::Deleted), false), removed(Some(Lost::Unreadable), false));
    let elsewhere = removed(Some(Lost::Elsewhere), false);
    let (binned, contested) = (removed(None, false), removed(None, true));
    let by = by_words(&names, &summary);
    let row = |icon: &'static str, records: Vec<MergedRecord>, words: fn(usize) -> String| {
        let names = names.clone();
        view! { <Row names=names icon=icon records=records words=words/> }
    };
    view! {
        <ul class="ms__rows">
            <LeftOutRows left_out=summary.left_out/>
            {row("warn", deleted, t::merge_deleted)}
            {row("warn", unreadable, t::merge_unreadable)}
            {row("warn", elsewhere, t::merge_elsewhere)}
            {row("plus", new_deals, t::merge_new_deals)}
            {row("redo", changed_deals, t::merge_changed_deals)}
            {row("won", summary.closed, t::merge_closed_deals)}
            <ContestedRow names=names.clone() records=contested words=t::merge_removed_changed kept=kept is_merged=is_merged/>
            {row("close", binned, t::merge_removed)}
            <ContestedRow names=names.clone() records=summary.changed_in_bin words=t::merge_changed_in_bin kept=kept is_merged=is_merged/>
            <ConflictRow names=names.clone() conflicts=summary.conflicts is_merged=is_merged/>
            {row("warn", summary.unreadable, t::merge_new_unreadable)}
            {row("undo", summary.readable, t::merge_readable)}
            {row("plus", new_others, t::merge_new_others)}
            {row("redo", changed_others, t::merge_changed_others)}
            {row("close", summary.in_bin, t::merge_in_bin)}
            {row("undo", summary.undone, t::merge_undone)}
            {row("redo", summary.changed_since, t::merge_changed_since)}
            <li class="mr">
                <Icon name="check" size="s"/>
                <b class="num">{format::number(summary.unchanged_deals as f64)}</b>
                <span class="grow">{t::merge_unchanged(summary.unchanged_deals)}</span>
            </li>
        </ul>
        {left_out_words(&names, &summary.left_out_of).map(|words| view! { <p class="ms__by hint">{words}</p> })}
        {by.map(|by| view! { <p class="ms__by hint">{by}</p> })}
    }
}

#[component]
fn Row(names: Named, icon: &'static str, records: Vec<MergedRecord>, words: fn(usize) -> String) -> impl IntoView {
    (!records.is_empty()).then(|| {
        let mut titles = listed(records.iter().take(NAMED).map(name_of));
        if records.len() > NAMED {
            titles = t::merge_and_more(titles, records.len() - NAMED);
        }
        let has_more = records.len() > NAMED || records.iter().any(|record| !record.fields.is_empty());
        let closer = has_more.then(|| view! { <EachRecord names=names records=records.clone()/> });
        view! {
            <li class="mr" class:mr--w=icon == "warn">
                <Icon name=icon size="s"/>
                <b class="num">{format::number(records.len() as f64)}</b>
                <div>{words(records.len())}<small><bdi>{titles}</bdi></small>{closer}</div>
            </li>
        }
    })
}

/// Changes that are not taken in, by why (B6).
#[component]
fn LeftOutRows(left_out: LeftOut) -> impl IntoView {
    let LeftOut { deletions, clashes, newer, layout, unsound, dependents } = left_out;
    let all = [
        (deletions, t::merge_left_out_deletions(deletions)),
        (clashes, t::merge_left_out_clashes(clashes)),
        (newer, t::merge_left_out_newer(newer)),
        (layout, t::merge_left_out_layout(layout)),
        (unsound, t::merge_left_out_unsound(unsound)),
        (dependents, t::merge_left_out_dependents(dependents)),
    ];
    let rows = all.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| {
        view! {
            <li class="mr mr--w">
                <Icon name="warn" size="s"/>
                <b class="num">{format::number(count as f64)}</b>
                <div>{words}</div>
            </li>
        }
    });
    rows.collect_view()
}

/// Which records the changes that are left out are about, and who made them; `None` where neither is known.
fn left_out_words(names: &Named, of: &LeftOutOf) -> Option<String> {
    let titles: Vec<_> =
        of.records.iter().map(|entity| names.title(*entity)).filter(|title| !title.is_empty()).collect();
    let by: Vec<_> = of.by.iter().filter_map(|member| names.member(Some(*member))).collect();
    match (titles.is_empty(), by.is_empty()) {
        (true, true) => None,
        (true, false) => Some(t::merge_left_out_by(listed(by))),
        (false, true) => Some(t::merge_left_out_about(listed(titles))),
        (false, false) => Some(t::merge_left_out_about_by(listed(titles), listed(by))),
    }
}

/// What can be done about changes that are left out: whom to ask for what.
pub fn left_out_advice(summary: &MergeSummary) -> String {
    let names = Named::new(use_store(), Arc::from(&*summary.names));
    let by = summary.left_out_of.by.iter().find_map(|member| names.member(Some(*member)));
    by.map_or_else(|| t::merge_left_out_ask().to_owned(), t::merge_left_out_ask_named)
}

/// A record by its title; one that cannot be read, also by the field that is why, if people know it.
fn name_of(record: &MergedRecord) -> String {
    let title = record_words(record);
    match (record.lost, record.fields.first()) {
        (Some(Lost::Unreadable), Some((field, ..)))
            if kariz_client::words::is_known_field(record.entity.table, field) =>
        {
            t::merge_conflict_of(field_words(record.entity.table, field), title)
        }
        _ => title,
    }
}

#[component]
fn ConflictRow(names: Named, conflicts: Vec<Conflict>, is_merged: bool) -> impl IntoView {
    (!conflicts.is_empty()).then(|| {
        let name = |conflict: &Conflict| {
            t::merge_conflict_of(field_words(conflict.entity.table, &conflict.field), names.title(conflict.entity))
        };
        let titles: Vec<_> = conflicts.iter().take(NAMED).map(name).collect();
        view! {
            <li class="mr mr--w">
                <Icon name="conflict" size="s"/>
                <b class="num">{format::number(conflicts.len() as f64)}</b>
                <div>
                    {t::merge_conflicts(conflicts.len())}
                    <small>{listed_apart(titles)}</small>
                    {(!is_merged).then(|| view! { <EachConflict names=names conflicts=conflicts.clone()/> })}
                </div>
            </li>
            {is_merged.then(|| view! { <li class="ms__choose"><Choices conflicts=conflicts/></li> })}
        }
    })
}

/// The values to choose from, as long as they wait for it.
#[component]
fn Choices(conflicts: Vec<Conflict>) -> impl IntoView {
    let store = use_store();
    let listed = memo(move || {
        store.watch(Topic::Conflicts);
        let waits = |conflict: &&Conflict| {
            store.book(|book| book.conflicts(conflict.entity).iter().any(|other| other.field == conflict.field))
        };
        conflicts.iter().filter(waits).cloned().collect::<Vec<_>>()
    });
    let first = move || listed.get().into_iter().take(CHOICES).collect::<Vec<_>>();
    let more = move || listed.with(Vec::len).saturating_sub(CHOICES);
    view! {
        <Each of=first key=|conflict: &Conflict| format!("{conflict:?}") let:conflict>
            <ConflictNotice conflict=conflict/>
        </Each>
        {dynamic(move || (more() > 0).then(|| view! { <p class="hint">{t::conflicts_more(more())}</p> }))}
    }
}

fn by_words(names: &Named, summary: &MergeSummary) -> Option<String> {
    let name = |(member, count): &(Option<_>, usize)| {
        t::merge_by_one(*count, names.member(*member).unwrap_or_else(|| t::merge_by_unknown().to_owned()))
    };
    let by: Vec<_> = summary.by.iter().map(name).collect();
    (!by.is_empty()).then(|| t::merge_by(listed(by)))
}
