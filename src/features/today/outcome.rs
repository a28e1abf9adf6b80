//! A step is done: what came of it, and what happens next, in one command and one undo (W1, P9).

use std::sync::Arc;

use kariz_client::{
    browser::{clock, ids::new_id},
    format,
    i18n::{dotted, t},
    parts::{DraftLine, next_step::step_title, say_refused},
    services::drafts::{self, Draft, record_word},
    store::{Store, toast_with_undo, use_store},
    words::{kind_words, outcome_words, repeat_words},
};
use kariz_core::{
    Activity, ActivityId, ActivityKind, ActivityOutcome, Book, Command, Date, Entity, Table, TimeOfDay, Workspace,
    typed::Line,
};
use kariz_kit::{
    CollectView, Dialog, Field, Form, FormState, Select, Show, dynamic, is_touched, listener, reactive::memo,
    value_listener,
};
use leptos::prelude::*;

use super::when::{Days, LineReader, next_days, said};
use crate::shell::intents;

/// What comes next unless something else is said, and after so many days.
const KIND: ActivityKind = ActivityKind::Call;
const DAYS: i32 = 3;

/// What is answered. Cheap to copy.
#[derive(Clone, Copy)]
struct Answers {
    today: Date,
    reader: LineReader,
    outcome: RwSignal<Option<ActivityOutcome>>,
    note: RwSignal<String>,
    kind: RwSignal<ActivityKind>,
    /// What happens next; a day may stand in it.
    line: RwSignal<String>,
    /// What stands there because of an outcome, and not because somebody has typed it.
    offered: RwSignal<String>,
    /// When, where a day was pressed; unless the line says it.
    day: RwSignal<Option<Date>>,
}

/// What happens next.
#[derive(Clone, PartialEq)]
struct Next {
    title: String,
    due: Date,
    time: Option<TimeOfDay>,
}

impl Answers {
    fn new(today: Date) -> Self {
        Self {
            today,
            reader: LineReader::new(),
            outcome: RwSignal::new(None),
            note: RwSignal::default(),
            kind: RwSignal::new(KIND),
            line: RwSignal::default(),
            offered: RwSignal::default(),
            day: RwSignal::new(None),
        }
    }

    fn bind(self, store: Store, step: ActivityId) -> Draft {
        let fields = vec![
            drafts::text("note", self.note),
            drafts::text("next", self.line),
            drafts::word("kind", self.kind, &ActivityKind::PLANNED, ActivityKind::word),
            drafts::scalar("outcome", self.outcome),
            drafts::text("offered", self.offered),
            drafts::choice("day", self.day),
        ];
        Draft::bind(store, "outcome", record_word(Entity::new(Table::Activities, step)), fields)
    }

    /// What is said of what happens next; nothing where nothing is.
    fn next(self) -> Option<Next> {
        let typed = self.line.get();
        // What was offered is a title, whatever it reads like.
        let is_offered = !typed.is_empty() && self.offered.get() == typed;
        let line =
            if is_offered { Line { title: typed, ..Line::default() } } else { self.reader.read(&typed, self.today) };
        let day = self.day.get();
        let is_said = !line.title.is_empty() || line.due.is_some() || day.is_some();
        let due =
            line.due.filter(|_| line.has_day || day.is_none()).or(day).unwrap_or_else(|| self.today.plus_days(DAYS));
        is_said.then_some(Next { title: line.title, due, time: line.time })
    }

    /// Who was not reached is tried again tomorrow; where a meeting was agreed, it is what comes next. What somebody has
    /// typed stays; what only came with another outcome goes with it.
    fn choose(self, outcome: ActivityOutcome, step: &Activity) {
        self.outcome.set(Some(outcome));
        let line = self.line.get_untracked();
        if !line.trim().is_empty() && self.offered.get_untracked() != line {
            return;
        }
        self.kind.set(KIND);
        self.day.set(None);
        self.line.set(String::new());
        match outcome {
            ActivityOutcome::NoAnswer | ActivityOutcome::LeftWord => {
                self.kind.set(step.kind);
                self.line.set(step_title(step));
                self.day.set(Some(self.today.plus_days(1)));
            }
            ActivityOutcome::MeetingSet => {
                self.kind.set(ActivityKind::Meeting);
                self.line.set(kind_words(ActivityKind::Meeting).to_owned());
            }
            ActivityOutcome::Reached | ActivityOutcome::Refused => {}
        }
        self.offered.set(self.line.get_untracked());
    }
}

/// Asks what came of a step.
#[component]
pub fn OutcomeDialog(
    step: ActivityId,
    /// How long it took, when that is known.
    minutes: Option<u32>,
) -> impl IntoView {
    let store = use_store();
    let found = store.book(|book| book.activity(step).cloned());
    let title = found.as_ref().map_or("", |step| step.kind.word());
    view! {
        <Dialog title=t::today_outcome_title(title) on_close=|()| intents::close()>
            {found.map(|step| view! { <OutcomeForm step=step minutes=minutes/> })}
        </Dialog>
    }
}

#[component]
fn OutcomeForm(step: Arc<Activity>, minutes: Option<u32>) -> impl IntoView {
    let store = use_store();
    let today = store.today.get_untracked();
    let answers = Answers::new(today);
    let id = step.id;
    let kept = answers.bind(store, id);
    let form = FormState::new();
    let name = StoredValue::new(step_title(&step));
    let save = move |next: Option<Next>| {
        let next = next.map(|next| (next.due, activity_of(answers, next)));
        let when = next.as_ref().map(|(due, next)| (step_title(next), said(*due, next.due_time, today)));
        let note = Some(answers.note.get_untracked().trim().to_owned()).filter(|note| !note.is_empty());
        let outcome = answers.outcome.get_untracked();
        let next = next.map(|(_, next)| next);
        let command = Command::CompleteActivity { id, outcome, length: minutes, note, next };
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.sent();
                intents::close();
                let what = name.get_value();
                toast_with_undo(match when {
                    None => t::today_saved(what),
                    Some((next, when)) => t::today_saved_and_planned(what, next, when),
                });
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let reaches_out = step.kind.reaches_out();
    let again = step.next_occurrence(today).zip(step.repeat).and_then(|(next, repeat)| {
        let when = next.due.map(|due| format::date(due, today))?;
        Some(t::today_comes_again(repeat_words(repeat), when))
    });
    let about = store.book(|book| about(book, &step, minutes));
    // A keyboard that comes up by itself would hide half of the sheet.
    let focus = if is_touched() { "" } else { "textarea" };
    let is_planned = memo(move || answers.next().is_some());
    let save_words = move || match answers.next() {
        Some(next) => t::today_save_and_plan(said(next.due, next.time, today)),
        None => t::save().to_owned(),
    };
    view! {
        <Form state=form class="form outcome" on_submit=move |()| save(untrack(|| answers.next())) focus=focus>
            <p class="sub num outcome__about">{about}</p>
            {reaches_out.then(|| view! { <Outcomes answers=answers step=Arc::clone(&step)/> })}
            <Field label=t::field_note()>
                <textarea class="input" rows="2" prop:value=answers.note on:input=value_listener(move |text| answers.note.set(text))></textarea>
            </Field>
            {again.map(|words| view! { <p class="hint">{words}</p> })}
            <NextStep answers=answers/>
            <DraftLine draft=kept/>
            <div class="dialog__foot">
                <Show when=move || is_planned.get()>
                    <button class="btn" type="button" on:click=listener(move |_| save(None))>{t::today_only_save()}</button>
                </Show>
                <button class="btn btn--brand" type="submit">{save_words}</button>
            </div>
        </Form>
    }
}

fn activity_of(answers: Answers, next: Next) -> Activity {
    Activity {
        id: new_id(),
        kind: answers.kind.get_untracked(),
        title: next.title,
        due: Some(next.due),
        due_time: next.time,
        created_at: clock::now(),
        ..Activity::default()
    }
}

/// What it is about: the step, with whom, how long it took, how often they were reached for.
fn about(book: &Book, step: &Activity, minutes: Option<u32>) -> String {
    let contact = step.contact.and_then(|id| book.contact(id)).map(|contact| contact.name.clone());
    let touch = step.deal.filter(|_| step.kind.reaches_out()).map(|deal| {
        let goal = book.workspace().and_then(|workspace| workspace.touch_goal);
        t::deal_touch_small_of(book.touches(deal) + 1, goal.unwrap_or(Workspace::DEFAULT_TOUCH_GOAL))
    });
    let minutes = minutes.map(t::today_minutes);
    dotted([Some(step_title(step)), contact, minutes, touch].into_iter().flatten())
}

#[component]
fn Outcomes(answers: Answers, step: Arc<Activity>) -> impl IntoView {
    let chip = move |outcome: ActivityOutcome| {
        let step = Arc::clone(&step);
        view! {
            <label class="view outcome__chip">
                <input
                    class="vh"
                    type="radio"
                    name="outcome"
                    prop:checked=move || answers.outcome.get() == Some(outcome)
                    on:change=listener(move |_| answers.choose(outcome, &step))
                />
                {outcome_words(outcome)}
            </label>
        }
    };
    let chips = ActivityOutcome::ALL.iter().copied().map(chip).collect_view();
    view! {
        <fieldset>
            <legend>{t::field_outcome()}</legend>
            <div class="outcome__chips">{chips}</div>
        </fieldset>
    }
}

/// What happens next: its kind, one line, and when.
#[component]
fn NextStep(answers: Answers) -> impl IntoView {
    let today = answers.today;
    let kinds = Signal::derive(|| ActivityKind::PLANNED.map(|kind| kind_words(kind).to_owned()).to_vec());
    let chosen = Signal::derive(move || ActivityKind::PLANNED.iter().position(|kind| *kind == answers.kind.get()));
    let choose = move |place: Option<usize>| {
        answers.kind.set(place.and_then(|place| ActivityKind::PLANNED.get(place).copied()).unwrap_or_default());
    };
    // Whether the line says when, and whether it says the day itself.
    let says = memo(move || {
        let line = answers.line.get();
        let read = answers.reader.read(&line, today);
        let is_offered = answers.offered.get() == line;
        (!is_offered && read.due.is_some(), !is_offered && read.has_day)
    });
    // A day that is pressed is planned for: none is before something is said of what happens next.
    let day = Signal::derive(move || answers.next().map(|next| next.due).filter(|_| !says.get().1));
    // Pressed again it is taken back, unless something is to happen: that needs a day.
    let press = move |day| {
        let is_said = answers.line.with_untracked(|line| !line.trim().is_empty());
        answers.day.update(|chosen| *chosen = Some(day).filter(|day| is_said || *chosen != Some(*day)));
    };
    let gone = memo(move || answers.reader.read(&answers.line.get(), today).gone);
    let reads_as = move || {
        let words = match gone.get() {
            Some(day) => t::plan_gone(format::date(day, today)),
            None => {
                let next = answers.next().filter(|_| says.get().0)?;
                t::plan_reads_as(kind_words(answers.kind.get()), said(next.due, next.time, today))
            }
        };
        Some(view! { <p class="hint" role="status">{words}</p> })
    };
    view! {
        <fieldset>
            <legend>{t::deal_next_step()}</legend>
            <div class="outcome__next">
                <Select label=t::deal_step_kind().to_owned() class="input" options=kinds chosen=chosen on_choose=choose/>
                <input
                    class="input"
                    type="text"
                    autocomplete="off"
                    aria-label=t::plan_line()
                    placeholder=t::today_next_example()
                    prop:value=answers.line
                    on:input=value_listener(move |text| answers.line.set(text))
                />
            </div>
            {dynamic(reads_as)}
            <Days days=next_days(today) label=t::field_due() today=today chosen=day on_choose=press/>
        </fieldset>
    }
}
