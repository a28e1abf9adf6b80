//! How well a lead fits the ideal customer (Q4): each point opened to why.

use std::sync::Arc;

use kariz_client::{
    format,
    i18n::t,
    store::{Store, is_view},
    words::{aspect_words, field_words},
};
use kariz_core::{
    Aspect, Book, Lead, LogKey, Table, Workspace,
    score::{Judged, MOST, Match, Score, things},
};
use kariz_kit::{CollectView, dynamic, listener};
use leptos::prelude::*;

use super::list::{FitLetter, Mark};
use crate::shell::intents::{EditIdeal, ShowPast, ask};

/// What is looked for, beside what the lead is.
#[component]
pub fn FitPanel(store: Store, lead: Memo<Arc<Lead>>, score: Memo<Score>) -> impl IntoView {
    let rows = move || {
        let all = score.with(|score| (score.fit.judged.clone(), score.fit.fields.clone()));
        let one = |judged: Judged| {
            let (what, wanted) =
                lead.with(|lead| store.book(|book| (found(lead, judged.aspect), wanted(book, &judged))));
            let objection = store.book(|book| objection(book, &judged)).map(t::leads_objection);
            let tenths = |tenths: u32| format::number(f64::from(tenths) / 10.0);
            view! {
                <li>
                    <Mark name=mark(judged.is)/>
                    <span>
                        <span class="vh">{aspect_words(judged.aspect)}": "</span>
                        <bdi>{what.unwrap_or_else(|| t::leads_not_known().to_owned())}</bdi>
                        <small><bdi>{wanted}</bdi></small>
                        {objection.map(|words| view! { <small><bdi>{words}</bdi></small> })}
                    </span>
                    <b class="num">{t::leads_points_of(tenths(judged.tenths), tenths(judged.most))}</b>
                </li>
            }
        };
        let of_field = |(key, points): (LogKey, i32)| {
            let field = store.book(|book| {
                let rule = book.workspace()?.field_points.get(&key)?.clone();
                Some((field_words(Table::Leads, &rule.field), rule.value))
            });
            let sign = if points > 0 { "yes" } else { "no" };
            field.map(|(field, value)| view! {
                <li><Mark name=sign/><span>{field}<small><bdi>{value}</bdi></small></span><b class="num">{format::signed(f64::from(points))}</b></li>
            })
        };
        (all.0.into_iter().map(one).collect_view(), all.1.into_iter().map(of_field).collect_view())
    };
    let is_asked = move || score.with(|score| score.fit.is_asked);
    let edit = move || {
        let words = if is_asked() { t::leads_ideal() } else { t::leads_describe_ideal() };
        (!is_view()).then(|| view! { <button class="btn btn--s" type="button" data-leads="scoring" on:click=listener(move |_| ask(EditIdeal))>{words}</button> })
    };
    let id = lead.with_untracked(|lead| lead.id);
    view! {
        <section class="lsec">
            <div class="lsec__h">
                <h3>{t::leads_fit()}</h3>
                {dynamic(move || score.with(|score| score.fit.letter()).map(|letter| view! { <FitLetter letter=letter/> }))}
                <span class="muted num">{move || is_asked().then(|| t::leads_points_of(format::number(f64::from(score.with(|score| score.fit.total()))), format::number(f64::from(MOST))))}</span>
            </div>
            {dynamic(move || (!is_asked()).then(|| view! { <p class="hint">{t::leads_fit_none()}</p> }))}
            <ul class="lfit">{rows}</ul>
            <div class="lsigs__add">
                {dynamic(edit)}
                <button class="btn btn--s btn--ghost" type="button" data-leads="scoring" on:click=listener(move |_| ask(ShowPast(Some(id))))>{t::leads_past()}</button>
            </div>
        </section>
    }
}

fn mark(is: Match) -> &'static str {
    match is {
        Match::Unknown => "unknown",
        Match::No => "no",
        Match::Partly => "partly",
        Match::Yes => "yes",
    }
}

/// What the lead says of an aspect.
fn found(lead: &Lead, aspect: Aspect) -> Option<String> {
    let words = match aspect {
        Aspect::Industry => lead.industry.clone(),
        Aspect::Size => lead.size.map(|size| format::number(f64::from(size))).unwrap_or_default(),
        Aspect::Region => lead.region.clone(),
        Aspect::Role => lead.role.clone(),
        Aspect::Budget => lead.value.map(format::money).unwrap_or_default(),
        _ => lead.about.lines().next().unwrap_or_default().to_owned(),
    };
    Some(words).filter(|words| !words.is_empty())
}

/// What is looked for: the very thing that it is, else all of them.
fn wanted(book: &Book, judged: &Judged) -> String {
    let Some(workspace) = book.workspace() else { return String::new() };
    match judged.aspect {
        Aspect::Size => {
            let number = |size: Option<u32>| size.map(|size| format::number(f64::from(size)));
            range(number(workspace.ideal_size_from), number(workspace.ideal_size_to))
        }
        Aspect::Budget => {
            range(workspace.ideal_budget_from.map(format::money), workspace.ideal_budget_to.map(format::money))
        }
        aspect => {
            let thing = judged.which.and_then(|at| thing(workspace, aspect, at));
            let all = || workspace.ideal.get(&aspect).cloned().unwrap_or_default();
            t::leads_wanted(thing.unwrap_or_else(all))
        }
    }
}

fn range(from: Option<String>, to: Option<String>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => t::leads_wanted_range(from, to),
        (Some(from), None) => t::leads_wanted_from(from),
        (None, Some(to)) => t::leads_wanted_to(to),
        (None, None) => String::new(),
    }
}

fn objection(book: &Book, judged: &Judged) -> Option<String> {
    thing(book.workspace()?, Aspect::Objection, judged.objection?)
}

fn thing(workspace: &Workspace, aspect: Aspect, at: usize) -> Option<String> {
    things(workspace.ideal.get(&aspect)?).nth(at).map(str::to_owned)
}
