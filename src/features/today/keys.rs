//! The keys of the page, in one table. Single letters can be switched off (WCAG 2.1.4).

use kariz_client::{i18n::t, store};
use kariz_kit::{dialog, typing};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{
    acts::{answered, done, plan_call},
    work::{Task, Work, ready},
};
use crate::shell::{
    deeds::{Deed, Group, enter},
    intents::{PlanLead, PlanStep, PutOff, WriteTo, ask},
    keys,
};

/// What can be done with the row that one is in.
pub static TODAY: Group = Group {
    title: t::nav_today,
    deeds: &[
        Deed { word: "next-row", name: t::help_next_row, icon: "", keys: &["J"], does: None },
        Deed { word: "previous-row", name: t::help_previous_row, icon: "", keys: &["K"], does: None },
        Deed { word: "done-row", name: t::help_done_row, icon: "check", keys: &["E"], does: None },
        Deed { word: "later-row", name: t::help_later_row, icon: "clock", keys: &["S"], does: None },
        Deed { word: "one-by-one", name: t::help_one_by_one, icon: "right", keys: &["O"], does: None },
    ],
};

/// Listens while the page is there.
pub fn listen(work: Work) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if is_letter(&event) && TODAY.pressed(&event).is_some_and(|word| does(work, word)) {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
    enter(&TODAY, Callback::new(move |word| _ = does(work, word)));
}

fn is_letter(event: &KeyboardEvent) -> bool {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
    let elsewhere = event.default_prevented() || event.is_composing() || typing(event);
    let over = document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some());
    !modified && !elsewhere && keys::letters_on() && !dialog::is_open() && !over
}

fn does(work: Work, word: &str) -> bool {
    let rows = rows();
    let here = row_in_focus(&rows);
    match word {
        "next-row" => return focus(&rows, here.map_or(0, |at| at + 1)),
        "previous-row" => return here.and_then(|at| at.checked_sub(1)).is_some_and(|at| focus(&rows, at)),
        "one-by-one" => {
            work.toggle_walk();
            return true;
        }
        _ => {}
    }
    let Some(task) = rows.get(here.unwrap_or_default()).and_then(|row| task_of(work, row)) else { return false };
    if store::is_view() {
        return false;
    }
    match (word, task) {
        ("done-row", Task::Step(step)) => done(work, step),
        ("later-row", Task::Step(step)) => ask(PutOff(step)),
        // Nothing is planned: to plan is what there is to do.
        ("done-row" | "later-row", Task::Deal(deal) | Task::Renewal(deal)) => ask(PlanStep(deal)),
        ("done-row", Task::Awaited(deal)) => answered(work, deal),
        ("later-row", Task::Awaited(deal)) => ask(WriteTo { deal: Some(deal), ..WriteTo::default() }),
        ("later-row", Task::Lead(lead)) => ask(PlanLead(lead)),
        ("done-row", Task::Lead(lead)) => plan_call(work, lead),
        _ => return false,
    }
    true
}

/// The rows, as they stand in the page.
fn rows() -> Vec<Element> {
    let Ok(found) = document().query_selector_all("#main [data-row]") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

fn row_in_focus(rows: &[Element]) -> Option<usize> {
    let active = document().active_element()?;
    rows.iter().position(|row| row.contains(Some(&active)))
}

fn focus(rows: &[Element], at: usize) -> bool {
    let link = rows.get(at).and_then(|row| row.query_selector(".job__link").ok().flatten());
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) else { return false };
    let _ = link.focus();
    true
}

fn task_of(work: Work, row: &Element) -> Option<Task> {
    let word = row.get_attribute("data-row")?;
    work.day.with_untracked(|day| {
        let steps = [&day.overdue, &day.today, &day.upcoming].into_iter().flatten().copied().map(Task::Step);
        let deals = day.unplanned.iter().copied().map(Task::Deal);
        let leads = day.to_call.iter().copied().map(Task::Lead);
        let awaited = day.awaited.iter().copied().map(Task::Awaited);
        let deals = deals.chain(awaited).chain(day.renewals.iter().copied().map(Task::Renewal));
        ready(day).chain(steps).chain(deals).chain(leads).find(|task| task.word() == word)
    })
}
