//! When a planned step is due, and the fields that describe one.

use kariz_client::{
    format,
    i18n::{dot, t},
    parts::{DateField, DayReader, amount::whole, link::place_link, next_step::step_when},
    services::drafts::{self, Bound},
    words::{kind_words, repeat_words},
};
use kariz_core::{
    Activity, ActivityKind, Date, Repeat, TimeOfDay,
    book::{NextStep, due_state},
    typed::Line,
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
        {where_and_who(&step).map(|words| view! { <p class="hint" dir="auto">{words}</p> })}
    }
}

/// Where it is, or its link, and who else comes.
fn where_and_who(step: &Activity) -> Option<AnyView> {
    let guests = if step.guests.is_empty() { String::new() } else { t::step_with(&step.guests) };
    let place = match place_link(&step.place) {
        Some(link) => {
            let shown = link.clone();
            view! { <a href=link target="_blank" rel="noopener noreferrer"><bdi dir="ltr">{shown}</bdi></a> }.into_any()
        }
        None => view! { <bdi>{step.place.clone()}</bdi> }.into_any(),
    };
    let between = if step.place.is_empty() || guests.is_empty() { "" } else { dot() };
    let is_any = !(step.place.is_empty() && guests.is_empty());
    is_any.then(|| view! { {place}{between}<bdi>{guests}</bdi> }.into_any())
}

/// A step that is being described.
#[derive(Clone, Copy)]
pub struct StepDraft {
    pub kind: RwSignal<ActivityKind>,
    pub title: RwSignal<String>,
    pub due: RwSignal<Option<Date>>,
    pub time: RwSignal<Option<TimeOfDay>>,
    pub place: RwSignal<String>,
    pub guests: RwSignal<String>,
    /// In minutes, as it is typed.
    pub length: RwSignal<String>,
    pub repeat: RwSignal<Option<Repeat>>,
    /// Reads a day out of the title; that of a step which is there already is only its title.
    reader: Option<DayReader>,
}

impl StepDraft {
    /// Begins with what stands in `step`.
    pub fn of(step: &Activity) -> Self {
        Self {
            kind: RwSignal::new(step.kind),
            title: RwSignal::new(step.title.clone()),
            due: RwSignal::new(step.due),
            time: RwSignal::new(step.due_time),
            place: RwSignal::new(step.place.clone()),
            guests: RwSignal::new(step.guests.clone()),
            length: RwSignal::new(step.length.map(|minutes| minutes.to_string()).unwrap_or_default()),
            repeat: RwSignal::new(step.repeat),
            reader: Some(DayReader::new()),
        }
    }

    /// Changes `step`, which is there already.
    pub fn known(step: &Activity) -> Self {
        Self { reader: None, ..Self::of(step) }
    }

    /// A day and a time that were typed with the title go to their fields; a time alone is of the day that stands there.
    fn read_title(self) {
        let Some(reader) = self.reader else { return };
        let Line { title, due, has_day, time, .. } = self.title.with_untracked(|title| reader.line(title));
        if due.is_some() && !title.is_empty() {
            self.title.set(title);
            self.due.update(|there| *there = if has_day { due } else { there.or(due) });
            self.time.update(|there| *there = time.or(*there));
        }
    }

    /// Its fields, as drafts keep them.
    pub fn bound(self) -> Vec<Bound> {
        vec![
            drafts::text("title", self.title),
            drafts::choice("due", self.due),
            drafts::scalar("time", self.time),
            drafts::text("place", self.place),
            drafts::text("guests", self.guests),
            drafts::text("length", self.length),
            drafts::scalar("repeat", self.repeat),
            drafts::word("kind", self.kind, &ActivityKind::PLANNED, ActivityKind::word),
        ]
    }

    /// Writes what was described into `step`.
    pub fn write(self, step: &mut Activity) {
        if self.title.with_untracked(|title| *title != step.title) {
            self.read_title();
        }
        step.kind = self.kind.get_untracked();
        step.title = self.title.get_untracked().trim().to_owned();
        step.due = self.due.get_untracked();
        step.due_time = self.time.get_untracked().filter(|_| step.due.is_some());
        step.place = self.place.get_untracked().trim().to_owned();
        step.guests = self.guests.get_untracked().trim().to_owned();
        step.length = untrack(|| self.length.with(|typed| minutes(typed))).unwrap_or_default();
        step.repeat = self.repeat.get_untracked();
    }
}

/// Title, kind, date, time.
#[component]
pub fn StepFields(draft: StepDraft, today: Date) -> impl IntoView {
    let names = ActivityKind::PLANNED.map(|kind| kind_words(kind).to_owned()).to_vec();
    let selected = Signal::derive(move || {
        ActivityKind::PLANNED.iter().position(|kind| *kind == draft.kind.get()).unwrap_or_default()
    });
    let select = move |index: usize| draft.kind.set(ActivityKind::PLANNED.get(index).copied().unwrap_or_default());
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
            <div class="step__title" on:change=listener(move |_: web_sys::Event| draft.read_title())>
                <TextField label=t::deal_step_title() value=draft.title name="title" placeholder=t::deal_step_example()/>
            </div>
            <SelectField label=t::deal_step_kind() options=names selected=selected on_select=select/>
            <DateField label=t::field_due() value=draft.due name="due" time=draft.time/>
            <TimeField time=draft.time/>
            <div class="step__quick row wrap" role="group" aria-label=t::field_due()>{quick.into_iter().collect_view()}</div>
            <More draft=draft/>
        </div>
    }
}

/// How often something can come again: on the weekday, or day of month, for which it is planned.
fn repeats() -> [Repeat; 4] {
    let monthly = Repeat::Monthly { day: 1, calendar: format::calendar() };
    [Repeat::Weekly { weekday: 0 }, monthly, Repeat::After { days: 14 }, Repeat::After { days: 90 }]
}

/// The same, whatever the day.
fn same_repeat(one: Repeat, other: Repeat) -> bool {
    let day = Date::default();
    one.anchored(day) == other.anchored(day)
}

/// The most minutes that a step can take; the engine says the same.
const MOST_MINUTES: u32 = 7 * 24 * 60;

/// How long a step takes, as it is typed; none where nothing is, or why it cannot be read.
fn minutes(typed: &str) -> Result<Option<u32>, String> {
    Ok(whole(typed, MOST_MINUTES)?.filter(|minutes| *minutes > 0))
}

/// What is not always said: where, how long, how often. Folded away until something stands there.
#[component]
fn More(draft: StepDraft) -> impl IntoView {
    let says_something = untrack(|| {
        let texts = [draft.length, draft.place, draft.guests];
        draft.repeat.get().is_some() || texts.into_iter().any(|text| !text.with(String::is_empty))
    });
    // What it was at first stands in the list, too.
    let mut repeats: Vec<Repeat> = repeats().to_vec();
    if let Some(own) = draft.repeat.get_untracked() {
        repeats.retain(|repeat| !same_repeat(*repeat, own));
        repeats.insert(0, own);
    }
    let names = repeats.iter().map(|repeat| repeat_words(*repeat));
    let names: Vec<String> = std::iter::once(t::step_repeat_never().to_owned()).chain(names).collect();
    let repeats = StoredValue::new(repeats);
    let selected = Signal::derive(move || {
        let place = repeats.with_value(|repeats| repeats.iter().position(|repeat| Some(*repeat) == draft.repeat.get()));
        place.map_or(0, |place| place + 1)
    });
    let select = move |index: usize| {
        draft.repeat.set(repeats.with_value(|repeats| repeats.get(index.checked_sub(1)?).copied()));
    };
    let wrong = Signal::derive(move || draft.length.with(|typed| minutes(typed)).err());
    view! {
        <details class="step__more" open=says_something>
            <summary>{t::step_more()}</summary>
            <div class="step">
                <SelectField label=t::field_repeat() options=names selected=selected on_select=select/>
                <TextField label=t::field_length() value=draft.length name="length" inputmode="numeric" error=wrong/>
                <div class="step__title"><TextField label=t::field_place() value=draft.place name="place"/></div>
                <div class="step__title"><TextField label=t::field_guests() value=draft.guests name="guests"/></div>
            </div>
        </details>
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
