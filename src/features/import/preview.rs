//! The first rows as deals, live with every setting.

use kariz_client::{
    format,
    i18n::{bidi, t},
    store::use_store,
};
use kariz_kit::{CollectView, Icon};
use kariz_protocol::{ImportedDeal, RowProblem};
use leptos::prelude::*;

use super::{Wizard, words};

/// A table of the first rows, as they would stand in the workspace.
#[component]
pub fn Preview(wizard: Wizard) -> impl IntoView {
    let rows = move || wizard.view.with(|view| view.as_ref().map(|view| view.deals.clone()).unwrap_or_default());
    // A column of closing days says of open deals when they are expected to close.
    let expects = move || {
        let is_known =
            |row: &Result<ImportedDeal, RowProblem>| row.as_ref().is_ok_and(|deal| deal.expected_close.is_some());
        wizard.view.with(|view| view.as_ref().is_some_and(|view| view.deals.iter().any(is_known)))
    };
    view! {
        <section class="import__part" aria-labelledby="import-preview">
            <h3 id="import-preview">{t::import_preview()}</h3>
            <div class="import__table" tabindex="0" role="group" aria-labelledby="import-preview">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t::field_title()}</th>
                            <th scope="col">{t::field_status()}</th>
                            <th scope="col" class="n">{t::field_value()}</th>
                            <th scope="col">{t::field_owner()}</th>
                            <th scope="col">{t::field_organisation()}</th>
                            <th scope="col">{t::field_created_on()}</th>
                            <th scope="col">{t::field_closed_on()}</th>
                            {move || expects().then(|| view! { <th scope="col">{t::field_expected_close()}</th> })}
                        </tr>
                    </thead>
                    <tbody>
                        {move || rows().into_iter().map(|row| match row {
                            Ok(deal) => view! { <DealRow deal=deal expects=expects()/> }.into_any(),
                            Err(problem) => view! { <ProblemRow problem=problem/> }.into_any(),
                        }).collect_view()}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn DealRow(deal: ImportedDeal, expects: bool) -> impl IntoView {
    let today = use_store().today.get_untracked();
    let date = |date: Option<kariz_core::Date>| date.map_or_else(|| "–".to_owned(), |date| format::date(date, today));
    view! {
        <tr>
            <td><bdi>{bidi::plain(&deal.title)}</bdi></td>
            <td><bdi>{bidi::plain(&deal.stage)}</bdi></td>
            <td class="n num">{deal.value.map_or_else(|| "–".to_owned(), format::money_in_full)}</td>
            <td><bdi>{bidi::plain(&deal.owner)}</bdi></td>
            <td><bdi>{bidi::plain(&deal.organisation)}</bdi></td>
            <td class="num">{date(deal.created_on)}</td>
            <td class="num">{date(deal.closed_on)}</td>
            {expects.then(|| view! { <td class="num">{date(deal.expected_close)}</td> })}
        </tr>
    }
}

#[component]
fn ProblemRow(problem: RowProblem) -> impl IntoView {
    view! {
        <tr class="import__wrong">
            <td colspan="8">
                <span class="err"><Icon name="alert" size="s"/>{problem_words(&problem)}</span>
            </td>
        </tr>
    }
}

/// A row's problem as a sentence.
pub fn problem_words(problem: &RowProblem) -> String {
    let column = if problem.column.is_empty() { "0" } else { &problem.column };
    t::import_row_problem(column, problem.line, words::reason(problem.reason), &problem.found)
}
