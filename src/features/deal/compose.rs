//! Writing down what happened, or planning it (W1).

use kariz_client::{
    browser::clock,
    i18n::t,
    parts::{DateField, DraftLine, OutcomeField, activity_icon},
    services::drafts::{self, Draft as Kept},
    store::new_activity,
    words::kind_words,
};
use kariz_core::{Activity, ActivityKind, ActivityOutcome, Command, Date, TimeOfDay, Timestamp};
use kariz_kit::{
    CollectView, Form, FormState, Icon, Show, dynamic, leave, listener,
    reactive::{effect, memo},
    value_listener,
};
use leptos::{html, prelude::*};

use super::{open::OpenDeal, step::TimeField};
use crate::shell::keys;

/// A first line longer than this is not a title.
const LONGEST_TITLE: usize = 80;

/// What is being written.
#[derive(Clone, Copy)]
struct Draft {
    text: RwSignal<String>,
    /// For later, not done.
    plan: RwSignal<bool>,
    day: RwSignal<Option<Date>>,
    time: RwSignal<Option<TimeOfDay>>,
    outcome: RwSignal<Option<ActivityOutcome>>,
    kept: Kept,
}

impl Draft {
    fn of(open: OpenDeal) -> Self {
        let (text, plan) = (RwSignal::new(String::new()), RwSignal::new(false));
        let (day, time, outcome) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        let usual = move || Some(usual_day(open, plan.try_get()?));
        // A day that nobody has chosen is that on which it is written on.
        let read_day = move || {
            let day = day.try_get()?.filter(|day| usual() != Some(*day));
            Some(day.map(|day: Date| day.to_string()).unwrap_or_default())
        };
        let how = [
            drafts::word("kind", open.log, &KINDS, ActivityKind::word),
            drafts::together(
                "plan",
                move || plan.try_get().map(|plan| if plan { "plan" } else { "" }.to_owned()),
                move |word| plan.set(!word.is_empty()),
            ),
            drafts::scalar("outcome", outcome),
            drafts::together("day", read_day, move |text| day.set(text.parse().ok())),
            drafts::scalar("time", time),
        ];
        let is_written = move || text.try_with(|text| !text.is_empty()).unwrap_or_default();
        let how = how.into_iter().map(|field| field.only_if(is_written));
        let fields = std::iter::once(drafts::text("text", text)).chain(how).collect();
        let kept = Kept::bind(open.store, "note", drafts::record_word(open.entity()), fields);
        Self { text, plan, day, time, outcome, kept }
    }

    fn clear(self) {
        self.kept.sent_and_stays();
        self.text.set(String::new());
        self.plan.set(false);
        self.day.set(None);
        self.time.set(None);
        self.outcome.set(None);
    }
}

/// What happened is of today, what is planned of tomorrow, unless another day is chosen.
fn usual_day(open: OpenDeal, plan: bool) -> Date {
    open.store.today.get_untracked().plus_days(i32::from(plan))
}

/// A field for what happened, with its kind and day.
#[component]
pub fn Compose(open: OpenDeal) -> impl IntoView {
    let draft = Draft::of(open);
    let field = NodeRef::<html::Textarea>::new();
    effect(move || {
        if open.log_asked.get() > 0
            && let Some(field) = field.get_untracked()
        {
            let _ = field.focus();
        }
    });
    let begun = memo(move || !draft.text.with(String::is_empty) || draft.plan.get());
    // What is written stays; only the field is left.
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            if let Some(field) = field.get_untracked() {
                leave(&field);
            }
        }
    };
    let state = FormState::new();
    view! {
        <Kinds open=open draft=draft/>
        <Form state=state class="compose" on_submit=move |()| log(open, draft, field)>
            <div class="compose__field">
                <textarea
                    node_ref=field
                    class="input comp"
                    rows="1"
                    placeholder=t::deal_write()
                    aria-label=move || kind_words(kind_for(open.log.get(), draft.plan.get()))
                    prop:value=draft.text
                    on:input=value_listener(move |text| draft.text.set(text))
                    on:keydown=listener(keys)
                ></textarea>
                {keys::letters_on().then(|| view! { <kbd aria-hidden="true">"N"</kbd> })}
            </div>
            <DraftLine draft=draft.kept/>
            <Show when=move || begun.get()><Details open=open draft=draft/></Show>
        </Form>
    }
}

const KINDS: [ActivityKind; 6] = [
    ActivityKind::Note,
    ActivityKind::Call,
    ActivityKind::Email,
    ActivityKind::Message,
    ActivityKind::Meeting,
    ActivityKind::Demo,
];

/// A note is only written down; what is to be done without reaching out is a task.
fn kind_for(kind: ActivityKind, plan: bool) -> ActivityKind {
    match (kind, plan) {
        (ActivityKind::Note, true) => ActivityKind::Task,
        (kind, _) => kind,
    }
}

#[component]
fn Kinds(open: OpenDeal, draft: Draft) -> impl IntoView {
    let button = move |kind: ActivityKind| {
        view! {
            <button type="button" aria-pressed=move || (open.log.get() == kind).to_string() on:click=listener(move |_| open.start_log(kind))>
                {dynamic(move || view! { <Icon name=activity_icon(kind_for(kind, draft.plan.get())) size="s"/> })}
                {move || kind_words(kind_for(kind, draft.plan.get()))}
            </button>
        }
    };
    view! { <div class="seg" role="group" aria-label=t::deal_log()>{KINDS.map(button).into_iter().collect_view()}</div> }
}

/// When it was, or is to be; and the button.
#[component]
fn Details(open: OpenDeal, draft: Draft) -> impl IntoView {
    if draft.day.get_untracked().is_none() {
        draft.day.set(Some(usual_day(open, draft.plan.get_untracked())));
    }
    let toggle = move |_| {
        draft.plan.update(|plan| *plan = !*plan);
        draft.day.set(Some(usual_day(open, draft.plan.get_untracked())));
    };
    let day_label = Signal::derive(move || if draft.plan.get() { t::field_due() } else { t::deal_day() }.to_owned());
    view! {
        <div class="compose__more">
            <DateField label=day_label value=draft.day/>
            <Show when=move || draft.plan.get()><TimeField time=draft.time/></Show>
            <Show when=move || !draft.plan.get() && open.log.get().reaches_out()><OutcomeField outcome=draft.outcome/></Show>
            <button class="view" type="button" aria-pressed=move || draft.plan.get().to_string() on:click=listener(toggle)>
                <Icon name="clock" size="s"/>{t::deal_plan_it()}
            </button>
            <button class="btn btn--brand" type="submit">{move || words_of(open.log.get(), draft.plan.get())}</button>
        </div>
    }
}

/// "Log call", "Save note", "Plan meeting".
fn words_of(kind: ActivityKind, plan: bool) -> String {
    let kind = kind_for(kind, plan);
    match (kind, plan) {
        (ActivityKind::Note, _) => t::deal_save_note().to_owned(),
        (kind, true) => t::deal_plan_kind(kind.word()),
        (kind, false) => t::deal_log_kind(kind.word()),
    }
}

fn log(open: OpenDeal, draft: Draft, field: NodeRef<html::Textarea>) {
    let plan = draft.plan.get_untracked();
    let kind = kind_for(open.log.get_untracked(), plan);
    let text = draft.text.get_untracked();
    if kind == ActivityKind::Note && text.trim().is_empty() {
        return;
    }
    let (title, note) = split(text.trim(), kind);
    let day = draft.day.get_untracked();
    let blank = new_activity(open.store, open.id);
    let contact = open.deal.with_untracked(|deal| deal.contact);
    let written = Activity { kind, title, note, contact, ..blank };
    let command = Command::AddActivity(if plan {
        let due_time = draft.time.get_untracked().filter(|_| day.is_some());
        Activity { due: day, due_time, ..written }
    } else {
        let outcome = draft.outcome.get_untracked().filter(|_| kind.reaches_out());
        Activity { outcome, done_at: Some(moment_of(day, open.store.today.get_untracked())), ..written }
    });
    // What was refused is still there to be mended.
    open.store.run_and(command, move |is_done| {
        if is_done {
            draft.clear();
            // Its button has gone: what comes next is written in the same place.
            field.get_untracked().into_iter().for_each(|field| _ = field.focus());
        }
    });
}

/// Now for today; a day of which no time is known otherwise.
fn moment_of(day: Option<Date>, today: Date) -> Timestamp {
    day.filter(|day| *day != today).map_or_else(clock::now, Timestamp::noon_of)
}

/// The first line is the title, unless it is long, or all of it is a note.
fn split(text: &str, kind: ActivityKind) -> (String, String) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if kind == ActivityKind::Note || first.chars().count() > LONGEST_TITLE {
        return (String::new(), text.to_owned());
    }
    (first.trim().to_owned(), rest.trim().to_owned())
}
