//! The page of the check-up: what to do first, the eight mistakes, the nine habits.

use kariz_client::{i18n::t, parts::chart::SaveAs, route::Route};
use kariz_core::checkup::{Finding, Severity};
use kariz_kit::{CollectView, Each, Icon, dynamic, reactive::memo};
use leptos::prelude::*;

use super::{
    REVIEW,
    finding::{FindingRow, StepButton},
    habits::Habits,
    model::Model,
    words,
};
use crate::shell::TopBar;

/// The check-up.
#[component]
pub fn CheckupPage() -> impl IntoView {
    let model = Model::new();
    let found = move || {
        model.checked.with(|checked| {
            let found = |finding: &&Finding| finding.is_found();
            checked.as_ref().map(|checked| checked.findings.iter().filter(found).count())
        })
    };
    let places = memo(move || {
        model.checked.with(|checked| {
            let Some(checked) = checked else { return Vec::new() };
            // The worst stand first; of those that are alike the order of the text stays.
            let mut places: Vec<usize> = (0..checked.findings.len()).collect();
            kariz_core::Arrange::arrange_by_key(&mut *places, |at| std::cmp::Reverse(checked.findings[*at].severity));
            places
        })
    });
    view! {
        <TopBar>
            <h1 class="bar__title">{t::nav_checkup()}</h1>
            <a class="view rv-tab" href=Route::page(REVIEW).hash()>{t::nav_review()}</a>
        </TopBar>
        <div class="rv">
            <First model=model/>
            <section class="panel panel--flush" aria-labelledby="rv-eight">
                <header class="rv-head">
                    <h2 id="rv-eight">{t::check_eight()}</h2>
                    <span class="hint num">{move || found().map_or_else(|| t::check_reckoning().to_owned(), t::check_found)}</span>
                    <SaveAs name=t::check_eight()/>
                </header>
                <div class="chk chkh" aria-hidden="true">
                    <span></span><span>{t::check_mistake()}</span><span>{t::check_evidence()}</span><span>{t::check_sample()}</span><span>{t::check_weeks()}</span><span>{t::check_next()}</span>
                </div>
                <ul>
                    <Each of=move || places.get() key=|at: &usize| at.to_string() let:at><FindingRow model=model at=at/></Each>
                </ul>
            </section>
            <Habits model=model/>
        </div>
    }
}

/// Three things at most.
#[component]
fn First(model: Model) -> impl IntoView {
    let row = move |(number, mistake): (usize, kariz_core::checkup::Mistake)| {
        let at = kariz_core::checkup::Mistake::ALL.iter().position(|other| *other == mistake)?;
        let finding = model.checked.with(|checked| checked.as_ref().map(|checked| checked.findings[at].clone()))?;
        let evidence = words::first_sign(model.store, &finding);
        Some(view! {
            <li class="rv-first">
                <span class="rv-well" aria-hidden="true">{kariz_client::format::number((number + 1) as f64)}</span>
                <span class="rv-first__what"><b>{words::mistake(mistake)}</b><small>{evidence}</small></span>
                <StepButton model=model at=at main=number == 0/>
            </li>
        })
    };
    let content = move || {
        let checked = model.checked.get()?;
        let too_few = checked.findings.iter().filter(|finding| finding.severity == Severity::TooFew).count();
        if checked.first.is_empty() {
            let words = if too_few > 4 { t::check_small() } else { t::check_first_none() };
            return Some(view! { <p class="rv-first__none"><Icon name="check"/>{words}</p> }.into_any());
        }
        let rows = checked.first.iter().copied().enumerate().filter_map(row).collect_view();
        Some(view! { <ol class="rv-firsts">{rows}</ol> }.into_any())
    };
    view! {
        <section class="panel" aria-labelledby="rv-first">
            <div class="panel__h"><h2 id="rv-first">{t::check_first()}</h2><span class="hint">{t::check_first_words()}</span></div>
            {dynamic(content)}
        </section>
    }
}
