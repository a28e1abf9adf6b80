//! When a planned step is due, and the fields that describe one.

use kariz_client::{
    i18n::t,
    parts::{DateField, next_step::step_when},
    words::kind_words,
};
use kariz_core::{
    Activity, ActivityKind, Date, TimeOfDay,
    book::{NextStep, due_state},
};
use kariz_kit::{CollectView, Field, Mark, SelectField, TextField, listener, value_listener};
use leptos::prelude::*;

/// A state's word: the end of its classes and the name of its mark.
pub fn state_word(state: NextStep) -> &'static str {
    match state {
        NextStep::Overdue { .. } => "overdue",
        NextStep::Today => "today",
        NextStep::Planned => "planned",
        NextStep::Nothing => "none",
    }
}

/// When a step is due; of one without a date, that it has none.
pub fn due_words(step: &Activity, today: Date) -> String {
    Some(step_when(step, today)).filter(|when| !when.is_empty()).unwrap_or_else(|| t::deal_no_date().to_owned())
}

/// Mark and date of a planned step, with what else is to be said.
#[component]
pub fn DueLine(step: Activity, today: Date, more: Signal<String>) -> impl IntoView {
    let state = state_word(due_state(Some(&step), today));
    view! {
        <p class=format!("next next--{state}")>
            <Mark state=state/>
            <time>{due_words(&step, today)}</time>
            <span class="muted num">{more}</span>
        </p>
    }
}

/// A step that is being described.
#[derive(Clone, Copy)]
pub struct StepDraft {
    pub kind: RwSignal<ActivityKind>,
    pub title: RwSignal<String>,
    pub due: RwSignal<Option<Date>>,
    pub time: RwSignal<Option<TimeOfDay>>,
}

impl StepDraft {
    /// Begins with what stands in `step`.
    pub fn of(step: &Activity) -> Self {
        Self {
            kind: RwSignal::new(step.kind),
            title: RwSignal::new(step.title.clone()),
            due: RwSignal::new(step.due),
            time: RwSignal::new(step.due_time),
        }
    }

    /// Writes what was described into `step`.
    pub fn write(self, step: &mut Activity) {
        step.kind = self.kind.get_untracked();
        step.title = self.title.get_untracked().trim().to_owned();
        step.due = self.due.get_untracked();
        step.due_time = self.time.get_untracked().filter(|_| step.due.is_some());
    }
}

/// The kinds that can be planned.
pub const PLANNED_KINDS: [ActivityKind; 6] = [
    ActivityKind::Call,
    ActivityKind::Email,
    ActivityKind::Message,
    ActivityKind::Meeting,
    ActivityKind::Demo,
    ActivityKind::Task,
];

/// Kind, title, date, time.
#[component]
pub fn StepFields(draft: StepDraft, today: Date) -> impl IntoView {
    let names = PLANNED_KINDS.map(|kind| kind_words(kind).to_owned()).to_vec();
    let selected =
        Signal::derive(move || PLANNED_KINDS.iter().position(|kind| *kind == draft.kind.get()).unwrap_or_default());
    let select = move |index: usize| draft.kind.set(PLANNED_KINDS.get(index).copied().unwrap_or_default());
    let days = [(0, t::deal_today()), (1, t::deal_tomorrow()), (7, t::deal_in_a_week())];
    let quick = days.map(|(days, words)| {
        let date = today.plus_days(days);
        view! {
            <button
                class="view"
                type="button"
                aria-pressed=move || (draft.due.get() == Some(date)).to_string()
                on:click=listener(move |_| draft.due.set(Some(date)))
            >
                {words}
            </button>
        }
    });
    view! {
        <div class="step">
            <SelectField label=t::deal_step_kind() options=names selected=selected on_select=select/>
            <div class="step__title">
                <TextField label=t::deal_step_title() value=draft.title placeholder=t::deal_step_example()/>
            </div>
            <DateField label=t::field_due() value=draft.due/>
            <TimeField time=draft.time/>
            <div class="step__quick row wrap" role="group" aria-label=t::field_due()>{quick.into_iter().collect_view()}</div>
        </div>
    }
}

/// A time of day, or none.
#[component]
pub fn TimeField(time: RwSignal<Option<TimeOfDay>>) -> impl IntoView {
    let shown = move || {
        let written = |time: TimeOfDay| {
            let (hour, minute) = time.hour_minute();
            format!("{hour:02}:{minute:02}")
        };
        time.get().map(written).unwrap_or_default()
    };
    let read = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        TimeOfDay::new(hour.parse().ok()?, minute.get(..2)?.parse().ok()?)
    };
    view! {
        <Field label=t::deal_time()>
            <input
                class="input num"
                type="time"
                prop:value=shown
                on:change=value_listener(move |text| time.set(read(&text)))
            />
        </Field>
    }
}
