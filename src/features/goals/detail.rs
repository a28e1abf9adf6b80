//! One goal: day by day, what it takes, what is open for it, and how it went before.

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    parts::chart::SaveAs,
    route::{Page, Route},
    store::{Store, toast_with_undo, use_store},
};
use kariz_core::{
    ActivityId, Command, Date, DealId, GoalId, LeadId, Measure, RecordId, command::SetGoal, goals::behind,
};
use kariz_kit::{CollectView, Dialog, Icon, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use super::{
    PAGE,
    chart::{GoalChart, day_words},
    model::Model,
    need::{CoverPanel, NeedPanel},
    past::PastPanel,
    shown::Shown,
};
use crate::shell::{
    among::{self, Among},
    intents::{EditGoal, ask},
};

/// So many rows of a table, and entries of a list, at most.
const ROWS: usize = 31;

/// The detail of a goal.
#[component]
pub fn Detail(model: Model, id: GoalId) -> impl IntoView {
    let shown = memo(move || model.shown(id));
    view! { <div class="gl-detail">{dynamic(move || shown.get().map(|shown| of(model, shown)))}</div> }
}

fn of(model: Model, shown: Shown) -> impl IntoView {
    let store = model.store;
    let name = shown.name(store);
    let points = model.curve(&shown);
    let (aim, title) = (shown.kept.aim.clone(), name.clone());
    let change = listener(move |_| ask(EditGoal(Some(aim.clone()))));
    let removed = shown.clone();
    let remove = listener(move |_| remove(store, &removed));
    let note = shown.kept.goal.note.clone();
    let phone = model.phone.get_untracked();
    view! {
        <section class="panel" aria-labelledby="goal-name">
            <div class="panel__h gl-head">
                <h2 id="goal-name">{name.clone()}</h2>
                <SaveAs name=name.clone()/>
                <div class="row wrap changes">
                    <button class="btn btn--s" type="button" on:click=change>{t::goals_change()}</button>
                    <button class="btn btn--s btn--ghost" type="button" aria-label=t::goals_remove_named(&title) on:click=remove>{t::goals_remove()}</button>
                </div>
            </div>
            {(!note.is_empty()).then(|| view! { <p class="pre" dir="auto">{note}</p> })}
            <GoalChart shown=shown.clone() points=points.clone() name=name phone=phone/>
            {facts(model, &shown)}
            {day_table(&shown, &points)}
        </section>
        <NeedPanel model=model shown=shown.clone()/>
        <CoverPanel model=model shown=shown.clone()/>
        <PastPanel model=model shown=shown/>
    }
}

/// Puts a goal into the bin.
pub fn remove(store: Store, shown: &Shown) {
    let name = shown.name(store);
    let change = SetGoal { aim: shown.kept.aim.clone(), from: shown.standing.period.first(), target: None, note: None };
    let said = t::goals_removed(name);
    let command = Command::SetGoals(vec![change]);
    store.run_then(command.clone(), move |result| match result {
        Ok(_) => toast_with_undo(said),
        Err(rejection) => store.explain(command, rejection),
    });
}

/// How far one is, in words; every number opens what is behind it.
fn facts(model: Model, shown: &Shown) -> impl IntoView + use<> {
    let standing = &shown.standing;
    let (asked, worked) = (standing.asked_days(), standing.worked);
    let row = |name: &'static str, value: AnyView, basis: String| {
        view! { <div><dt>{name}</dt><dd class="num">{value}" "<small>{basis}</small></dd></div> }
    };
    let so_far = {
        let words = shown.words(standing.done);
        let label = t::goals_show_behind(&words);
        let of = shown.clone();
        let show = listener(move |_| show_behind(model, &of));
        view! { <button class="link gl-figure" type="button" aria-label=label on:click=show>{words}</button> }
            .into_any()
    };
    let left_out = match standing.left_out {
        0 => t::goals_so_far_n(standing.n),
        left_out => t::goals_so_far_left_out(standing.n, left_out),
    };
    let straight = standing.straight().map(|straight| {
        row(t::goals_line_straight(), shown.words(straight).into_any(), t::goals_straight_basis(asked, worked))
    });
    let usual = match (standing.usual, standing.by_usual()) {
        (Some(usual), Some(by)) => {
            let basis = t::goals_usual_basis(format::percent(usual.share), usual.periods);
            Some(row(t::goals_line_usual(), shown.words(by).into_any(), basis))
        }
        (None, _) if standing.period.days() > 1 => {
            Some(row(t::goals_line_usual(), "–".into_any(), t::goals_usual_few().to_owned()))
        }
        _ => None,
    };
    let pace = (standing.gone > 0 && standing.left > 0).then(|| {
        let usual = standing.projected_by_usual().map(|usual| t::goals_as_usual(shown.words(usual)));
        row(t::goals_pace(), shown.words(standing.projected()).into_any(), usual.unwrap_or_default())
    });
    let missing = standing.missing().filter(|missing| *missing > 0).map(|missing| {
        let a_day = standing.per_day().map(|a_day| t::goals_per_day(standing.left, shown.words(a_day)));
        row(t::goals_missing(), shown.words(missing).into_any(), a_day.unwrap_or_default())
    });
    let none = standing.target.is_none().then(|| view! { <p class="hint">{t::goals_lacks_target()}</p> });
    view! {
        <dl class="gl-facts">
            {row(t::goals_line_done(), so_far, left_out)}
            {straight}
            {usual}
            {pace}
            {missing}
        </dl>
        {none}
    }
}

/// Shows what a number counts: deals in the list, all else in a dialog.
fn show_behind(model: Model, shown: &Shown) {
    let found =
        model.store.book(|book| clock::with_zone(|zone| behind(book, &shown.kept.aim, shown.standing.period, zone)));
    show_records(shown.measure(), shown.name(model.store), found);
}

/// Deals go to the list; leads and what was done stand in a dialog.
pub fn show_records(measure: Measure, title: String, found: Vec<RecordId>) {
    if matches!(measure, Measure::Revenue | Measure::Won) {
        among::show(Among { title, deals: found.into_iter().map(DealId).collect(), from: PAGE });
    } else {
        ask(ShowBehind { measure, title, found });
    }
}

/// What is behind a number that is not of deals.
pub struct ShowBehind {
    measure: Measure,
    title: String,
    found: Vec<RecordId>,
}
impl crate::shell::intents::Intent for ShowBehind {
    const CHANGES: bool = false;
}

/// The list behind a number.
pub fn behind_dialog(asked: &ShowBehind) -> impl IntoView + use<> {
    let store = use_store();
    let today = store.today.get_untracked();
    let is_lead = matches!(asked.measure, Measure::Leads | Measure::LeadWorth);
    let entry = move |id: &RecordId| {
        let (name, address, on) = if is_lead { lead_entry(*id)? } else { activity_entry(*id)? };
        Some(view! {
            <li>
                <a href=address on:click=listener(|_| crate::shell::intents::close())><bdi>{name}</bdi></a>
                <span class="muted num">{format::date(on, today)}</span>
            </li>
        })
    };
    let all = RwSignal::new(false);
    let found = StoredValue::new(asked.found.clone());
    let count = asked.found.len();
    let rows = move || {
        let most = if all.get() { usize::MAX } else { 100 };
        found.with_value(|found| found.iter().take(most).filter_map(entry).collect_view())
    };
    view! {
        <Dialog title=asked.title.clone() on_close=|()| crate::shell::intents::close()>
            <p class="hint num" role="status">{t::goals_behind_count(count)}</p>
            <ul class="gl-behind">{rows}</ul>
            {dynamic(move || (!all.get() && count > 100).then(|| view! {
                <button class="btn" type="button" on:click=listener(move |_| all.set(true))>{t::goals_show_all()}</button>
            }))}
        </Dialog>
    }
}

fn lead_entry(id: RecordId) -> Option<(String, String, Date)> {
    let lead = use_store().lead(LeadId(id))?;
    Some((lead.name.clone(), Route::lead(lead.id).hash(), lead.created_on))
}

fn activity_entry(id: RecordId) -> Option<(String, String, Date)> {
    let store = use_store();
    let activity = store.book(|book| book.activity(ActivityId(id)).cloned())?;
    let deal = store.book(|book| book.whose(&activity));
    let address = match (deal, activity.lead) {
        (Some(deal), _) => Route::page(Page::BOARD).with_deal(deal).hash(),
        (None, Some(lead)) => Route::lead(lead).hash(),
        (None, None) => Route::page(Page::TODAY).hash(),
    };
    let on = activity.done_at.map(|at| clock::with_zone(|zone| zone.date_of(at))).unwrap_or_default();
    Some((kariz_client::parts::next_step::step_title(&activity), address, on))
}

/// The figures of the chart, in steps where the span is long.
fn day_table(shown: &Shown, points: &[kariz_core::goals::Point]) -> impl IntoView + use<> {
    let step = points.len().div_ceil(ROWS).max(1);
    let last = points.len().saturating_sub(1);
    let rows = points.iter().enumerate().filter(|(at, _)| (last - at).is_multiple_of(step));
    let rows = rows.map(|(_, point)| {
        let part = |share: Option<f64>| {
            let words = share.zip(shown.standing.target);
            words.map_or_else(|| "–".to_owned(), |(share, target)| shown.words((share * target as f64).round() as i128))
        };
        let done = point.done.map_or_else(|| "–".to_owned(), |done| shown.words(done));
        view! {
            <tr title=day_words(shown, point)>
                <th scope="row">{format::day_short(point.day)}</th>
                <td class="n num">{done}</td>
                <td class="n num">{part(Some(point.straight))}</td>
                <td class="n num">{part(point.usual)}</td>
            </tr>
        }
    });
    view! {
        <details class="gl-table">
            <summary>{t::goals_table()}<Icon name="down" size="s"/></summary>
            <table class="figures">
                <thead>
                    <tr>
                        <th scope="col">{t::goals_table_day()}</th>
                        <th class="n" scope="col">{t::goals_line_done()}</th>
                        <th class="n" scope="col">{t::goals_line_straight()}</th>
                        <th class="n" scope="col">{t::goals_line_usual()}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </details>
    }
}
