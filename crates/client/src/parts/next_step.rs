//! What happens next in a deal, or plainly that nothing is planned (P9).

use kariz_core::{
    Activity, Book, Date, DealId, Entity, Table,
    book::{NextStep, due_state},
};
use kariz_kit::{Mark, dynamic, listener, reactive::memo};
use leptos::prelude::*;

use crate::{
    format,
    i18n::t,
    store::{Topic, is_view, use_store},
    words::activity_words,
};

/// A deal's next step in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    /// `overdue`, `today`, `planned` or `none`: the mark's name.
    pub state: &'static str,
    /// What to do.
    pub title: String,
    /// When; empty when it is due on no day in particular.
    pub when: String,
}

/// What is planned next for a deal, seen on the day `today`.
pub fn step_words(book: &Book, deal: DealId, today: Date) -> StepWords {
    let step = book.next_step(deal).map(|step| &**step);
    StepWords {
        state: match due_state(step, today) {
            NextStep::Overdue { .. } => "overdue",
            NextStep::Today => "today",
            NextStep::Planned => "planned",
            NextStep::Nothing => "none",
        },
        title: step.map_or_else(|| t::step_none().to_owned(), step_title),
        when: step.map(|step| step_when(step, today)).unwrap_or_default(),
    }
}

/// What an activity is about: its title, or else for what it is, or its kind.
pub fn step_title(step: &Activity) -> String {
    if step.title.is_empty() && step.is_hand_over() {
        return t::step_hand_over().to_owned();
    }
    if step.title.is_empty() { activity_words(step) } else { step.title.clone() }
}

/// When an activity is due: `today 15:30`, `4 d late`, `Thu 26 Nov`; empty when it has no day.
pub fn step_when(step: &Activity, today: Date) -> String {
    let Some(due) = step.due else { return String::new() };
    let day = format::due(due, today);
    match step.due_time.filter(|_| due >= today) {
        Some(time) => format!("{day} {}", format::time(time)),
        None => day,
    }
}

/// The next-step line of a deal: mark, words, when.
#[component]
pub fn NextStepLine(
    /// Of which deal.
    deal: DealId,
    /// Plans something: where nothing is planned, the line is a button.
    #[prop(optional)]
    on_plan: Option<fn(DealId)>,
    /// Its `tabindex` then.
    #[prop(optional)]
    tab: Option<Memo<&'static str>>,
) -> impl IntoView {
    let store = use_store();
    let words = memo(move || {
        store.watch(Topic::Record(Entity::new(Table::Deals, deal)));
        let today = store.today.get();
        store.book(|book| step_words(book, deal, today))
    });
    dynamic(move || {
        let StepWords { state, title, when } = words.get();
        if let Some(plan) = on_plan.filter(|_| state == "none" && !is_view()) {
            return view! {
                <button class="next next--none next--plan" type="button" title=t::step_plan() tabindex=move || tab.map_or("-1", |tab| tab.get()) on:click=listener(move |_| plan(deal))>
                    <Mark state=state/>
                    <span class="next__t">{title}</span>
                </button>
            }
            .into_any();
        }
        view! {
            <p class=format!("next next--{state}")>
                <Mark state=state/>
                <span class="next__t"><bdi>{title}</bdi> " " <time>{when}</time></span>
            </p>
        }
        .into_any()
    })
}
