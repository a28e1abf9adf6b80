//! What happens next, planned in one line: `Call Ana mon 9:00` (P9).

use kariz_client::{
    customs::customs,
    format,
    i18n::{dotted, t},
    parts::{DraftLine, next_step::step_title, say_refused},
    services::drafts::{self, Draft, record_word},
    store::{Store, new_activity, title_of, toast_with_undo, use_store},
    words::kind_words,
};
use kariz_core::{
    Activity, ActivityKind, Command, DealId, Entity, LeadId, Table,
    typed::{self, DayWords},
};
use kariz_kit::{Dialog, Field, Form, FormState, listener, value_listener};
use leptos::prelude::*;

use super::step::due_words;
use crate::shell::intents;

/// Asks in one line what happens next and when, and says how it is read.
#[component]
pub fn PlannerDialog(
    /// In which deal, or for which lead.
    about: Entity,
) -> impl IntoView {
    let store = use_store();
    let title = t::plan_title(store.book(|book| book.get(about).as_ref().map(title_of)).unwrap_or_default());
    let text = RwSignal::new(String::new());
    let kept = Draft::bind(store, "plan", record_word(about), vec![drafts::text("line", text)]);
    let form = FormState::new();
    let words = StoredValue::new((DayWords::parse(t::plan_words()), customs()));
    let read = move |text: &str| {
        let today = store.today.get();
        words.with_value(|(words, customs)| typed::line(text, words, customs, today))
    };
    let error = Signal::derive(move || {
        let nothing = text.with(|text| text.trim().is_empty());
        (form.tried() && nothing).then(|| t::plan_missing().to_owned())
    });
    let hint = Signal::derive(move || {
        let step = text.with(|text| step_of(&read(text)));
        Some(said(&step, store.today.get())).filter(|words| !words.is_empty())
    });
    let save = move |()| {
        let step = untrack(|| text.with(|text| step_of(&read(text))));
        let step = step.into_activity(blank(store, about));
        let (title, when) = (step_title(&step), due_words(&step, store.today.get_untracked()));
        let command = Command::AddActivity(step);
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.sent();
                intents::close();
                toast_with_undo(t::plan_done(title, when));
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save>
                <Field label=t::plan_line() error=error hint=hint name="title">
                    <input
                        class="input"
                        type="text"
                        autocomplete="off"
                        autofocus=true
                        placeholder=t::plan_example()
                        prop:value=text
                        on:input=value_listener(move |typed| text.set(typed))
                    />
                </Field>
                <DraftLine draft=kept/>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::plan_add()}</button>
                </div>
            </Form>
        </Dialog>
    }
}

/// A step of nothing yet: of a deal, with whom that is; or of a lead.
fn blank(store: Store, about: Entity) -> Activity {
    let deal = DealId(about.id);
    let step = new_activity(store, deal);
    if about.table == Table::Leads {
        return Activity { deal: None, lead: Some(LeadId(about.id)), ..step };
    }
    let contact = store.book(|book| book.deal(deal).and_then(|deal| deal.contact));
    Activity { contact, ..step }
}

/// A step, as a line says it.
struct Step {
    kind: ActivityKind,
    line: typed::Line,
}

impl Step {
    fn into_activity(self, blank: Activity) -> Activity {
        let typed::Line { title, due, time, .. } = self.line;
        Activity { kind: self.kind, title, due, due_time: time, ..blank }
    }
}

/// A line that begins with a kind is of that kind; else it is a task.
fn step_of(line: &typed::Line) -> Step {
    let first = line.title.split_whitespace().next().unwrap_or_default().to_lowercase();
    let kind = ActivityKind::PLANNED.into_iter().find(|kind| kind_words(*kind).to_lowercase() == first);
    Step { kind: kind.unwrap_or(ActivityKind::Task), line: line.clone() }
}

/// `Call · Mon 30 Nov 9:00`; of a line without a day, that it has none, also where the day that it says has gone.
fn said(step: &Step, today: kariz_core::Date) -> String {
    let line = &step.line;
    if line.title.is_empty() && line.due.is_none() {
        return String::new();
    }
    let shown = Activity { due: line.due, due_time: line.time, ..Activity::default() };
    let read = t::plan_reads_as(kind_words(step.kind), due_words(&shown, today));
    dotted([Some(read), line.gone.map(|day| t::plan_gone(format::date(day, today)))].into_iter().flatten())
}
