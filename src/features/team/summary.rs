//! What a merge brings, row by row: lost, new, changed, closed, removed, in conflict, by whom (L5, B6).

use kariz_client::{i18n::t, store::use_store, words::field_words};
use kariz_core::{Conflict, Table};
use kariz_kit::Icon;
use kariz_protocol::{LeftOut, Lost, MergeSummary, MergedRecord};
use leptos::prelude::*;

use super::each::{EachConflict, EachRecord, title_in_book};

/// How many titles a row names.
const NAMED: usize = 5;

/// The rows of a merge summary; rows with nothing in them are left out.
#[component]
pub fn SummaryRows(summary: MergeSummary) -> impl IntoView {
    let of = |records: &[MergedRecord], deals: bool| -> Vec<MergedRecord> {
        records.iter().filter(|record| (record.entity.table == Table::Deals) == deals).cloned().collect()
    };
    let (new_deals, new_others) = (of(&summary.added, true), of(&summary.added, false));
    let (changed_deals, changed_others) = (of(&summary.changed, true), of(&summary.changed, false));
    let removed = |lost: Option<Lost>| -> Vec<MergedRecord> {
        summary.removed.iter().filter(|record| record.lost == lost).cloned().collect()
    };
    let (deleted, unreadable) = (removed(Some(Lost::Deleted)), removed(Some(Lost::Unreadable)));
    let (binned, by) = (removed(None), by_words(&summary));
    view! {
        <ul class="ms__rows">
            <LeftOutRows left_out=summary.left_out/>
            <Row icon="warn" records=deleted words=t::merge_deleted/>
            <Row icon="warn" records=unreadable words=t::merge_unreadable/>
            <Row icon="plus" records=new_deals words=t::merge_new_deals/>
            <Row icon="redo" records=changed_deals words=t::merge_changed_deals/>
            <Row icon="won" records=summary.closed words=t::merge_closed_deals/>
            <Row icon="close" records=binned words=t::merge_removed/>
            <ConflictRow conflicts=summary.conflicts/>
            <Row icon="warn" records=summary.unreadable words=t::merge_new_unreadable/>
            <Row icon="undo" records=summary.readable words=t::merge_readable/>
            <Row icon="plus" records=new_others words=t::merge_new_others/>
            <Row icon="redo" records=changed_others words=t::merge_changed_others/>
            <li class="mr">
                <Icon name="check" size="s"/>
                <b class="num">{summary.unchanged_deals}</b>
                <span class="grow">{t::merge_unchanged(summary.unchanged_deals)}</span>
            </li>
        </ul>
        {by.map(|by| view! { <p class="ms__by hint">{by}</p> })}
    }
}

#[component]
fn Row(icon: &'static str, records: Vec<MergedRecord>, words: fn(usize) -> String) -> impl IntoView {
    (!records.is_empty()).then(|| {
        let titles: Vec<_> = records.iter().take(NAMED).map(name_of).collect();
        let mut titles = titles.join(", ");
        if records.len() > NAMED {
            titles = t::merge_and_more(titles, records.len() - NAMED);
        }
        let has_more = records.len() > NAMED || records.iter().any(|record| !record.fields.is_empty());
        let closer = has_more.then(|| view! { <EachRecord records=records.clone()/> });
        view! {
            <li class="mr" class:mr--w=icon == "warn">
                <Icon name=icon size="s"/>
                <b class="num">{records.len()}</b>
                <div>{words(records.len())}<small><bdi>{titles}</bdi></small>{closer}</div>
            </li>
        }
    })
}

/// Changes that are not taken in, by why (B6).
#[component]
fn LeftOutRows(left_out: LeftOut) -> impl IntoView {
    let LeftOut { deletions, clashes, newer, unsound } = left_out;
    let all = [
        (deletions, t::merge_left_out_deletions(deletions)),
        (clashes, t::merge_left_out_clashes(clashes)),
        (newer, t::merge_left_out_newer(newer)),
        (unsound, t::merge_left_out_unsound(unsound)),
    ];
    let rows = all.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| {
        view! {
            <li class="mr mr--w">
                <Icon name="warn" size="s"/>
                <b class="num">{count}</b>
                <div>{words}</div>
            </li>
        }
    });
    rows.collect_view()
}

/// A record by its title; one that cannot be read, also by the field that is why.
fn name_of(record: &MergedRecord) -> String {
    match (record.lost, record.fields.first()) {
        (Some(Lost::Unreadable), Some((field, ..))) => t::merge_conflict_of(field_words(field), &record.title),
        _ => record.title.clone(),
    }
}

#[component]
fn ConflictRow(conflicts: Vec<Conflict>) -> impl IntoView {
    let store = use_store();
    (!conflicts.is_empty()).then(|| {
        let names = conflicts.iter().take(NAMED).map(|conflict| {
            t::merge_conflict_of(field_words(&conflict.field), title_in_book(store, conflict.entity))
        });
        let names = names.collect::<Vec<_>>().join("; ");
        view! {
            <li class="mr mr--w">
                <Icon name="conflict" size="s"/>
                <b class="num">{conflicts.len()}</b>
                <div>{t::merge_conflicts(conflicts.len())}<small>{names}</small><EachConflict conflicts=conflicts/></div>
            </li>
        }
    })
}

fn by_words(summary: &MergeSummary) -> Option<String> {
    let store = use_store();
    let names = summary.by.iter().map(|(member, count)| {
        let name = member.and_then(|id| store.book(|book| book.member(id).map(|member| member.name.clone())));
        t::merge_by_one(*count, name.unwrap_or_else(|| t::merge_by_unknown().to_owned()))
    });
    let names = names.collect::<Vec<_>>();
    (!names.is_empty()).then(|| t::merge_by(names.join(", ")))
}
