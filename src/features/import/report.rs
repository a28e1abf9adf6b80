//! What an import would do, and what it has done, with rejected rows as a file.

use kariz_client::{
    browser::files,
    format,
    i18n::t,
    route::{Page, Route},
    store::use_store,
};
use kariz_kit::{CollectView, Icon, dynamic, listener, reactive::memo};
use kariz_protocol::ImportReport;
use leptos::prelude::*;

use super::{Wizard, preview::problem_words, words};
use crate::shell::{among, intents};

/// How many rejected rows are named; the file has all.
const NAMED: usize = 5;

/// What an import with these settings would do.
#[component]
pub fn Forecast(wizard: Wizard) -> impl IntoView {
    let report = memo(move || wizard.view.with(|view| view.as_ref().map(|view| view.report.clone())));
    dynamic(move || report.get().map(|report| view! { <Report report=report/> }))
}

/// The numbers of a report, and the rows that are left out.
#[component]
fn Report(report: ImportReport) -> impl IntoView {
    let today = use_store().today.get_untracked();
    let span = report.first_date.zip(report.last_date);
    let span = span.map(|(first, last)| t::import_dates_from(format::date(first, today), format::date(last, today)));
    view! {
        <p class="import__sum num" role="status">
            <span>{t::import_new(report.added)}</span>
            <span>{t::import_updated(report.updated)}</span>
            <span>{t::import_unchanged(report.unchanged)}</span>
            <span>{t::import_others(report.others)}</span>
            <span class:w={report.left_out > 0}>{t::import_rejected(report.left_out)}</span>
            {span.map(|span| view! { <span>{span}</span> })}
        </p>
        <Assumed report=report.clone()/>
        <Rejected report=report/>
    }
}

/// What had to be assumed, so that nobody wonders about the numbers later.
#[component]
fn Assumed(report: ImportReport) -> impl IntoView {
    let mut lines: Vec<_> = report.assumed.iter().map(|(what, rows)| words::assumption(*what, *rows)).collect();
    if report.unmet > 0 {
        lines.push(t::import_unmet(report.unmet));
    }
    (!lines.is_empty()).then(|| {
        view! { <ul class="import__assumed hint">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }
    })
}

#[component]
fn Rejected(report: ImportReport) -> impl IntoView {
    (!report.rejected.is_empty()).then(|| {
        let lines = report.rejected.iter().take(NAMED).map(|problem| view! { <li>{problem_words(problem)}</li> }).collect_view();
        let (csv, left_out) = (report.rejected_csv, report.left_out);
        view! {
            <div class="note note--warn">
                <Icon name="warn" size="s"/>
                <div>
                    <ul>{lines}</ul>
                    {(left_out > NAMED).then(|| view! { <p>{t::import_rejected_some(NAMED, left_out)}</p> })}
                    <button class="btn btn--s" type="button" on:click=listener(move |_| files::download("kariz-rejected.csv", "text/csv", csv.as_bytes()))>
                        {t::import_rejected_file()}
                    </button>
                </div>
            </div>
        }
    })
}

/// The last step: it is in the workspace.
#[component]
pub fn Finished(report: ImportReport) -> impl IntoView {
    let store = use_store();
    let changed = report.added + report.updated > 0;
    let words = if changed { t::import_finished() } else { t::import_nothing() };
    let change = report.change;
    let undo = move |_| {
        store.undo_that(change);
        intents::close();
    };
    // The list has all that are open, in whichever stage; a board may begin with a column that none of them is in. What
    // is closed is told by the numbers.
    let show = move |_| {
        intents::close();
        if changed {
            let has_open = store.book(|book| book.deals().any(|deal| deal.is_open() && deal.removed.is_none()));
            match has_open {
                true => among::show_all_open(),
                false => Route::page(Page::INSIGHTS).go(),
            }
        }
    };
    view! {
        <p class="note note--ok"><Icon name="check" size="s"/><span>{words}</span></p>
        <Report report=report/>
        <div class="dialog__foot">
            {changed.then(|| view! { <button class="btn" type="button" on:click=listener(undo)>{t::import_undo()}</button> })}
            <button class="btn btn--brand" type="button" on:click=listener(show)>{t::done()}</button>
        </div>
    }
}
