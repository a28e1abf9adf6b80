//! One step of a sequence: what, how long after the one before, at which time, with which template.

use kariz_client::{
    browser::ids::random,
    customs::own_number,
    i18n::t,
    parts::say_refused,
    store::{Store, names, toast_with_undo, use_store},
    words::kind_words,
};
use kariz_core::{
    ActivityKind, Rank, Sequence, SequenceId, Step, StepKey, Table, TextTemplateId, TimeOfDay, Wait,
    command::SequenceChange, in_order, typed::plain_digits,
};
use kariz_kit::{Dialog, Field, Form, FormState, SelectField, TextField, listener, value_listener};
use leptos::prelude::*;

use super::change::{ForWhom, command};
use crate::shell::intents::{self, Intent};

/// A step is changed, or added.
pub struct EditStep {
    /// Of which sequence.
    pub sequence: SequenceId,
    /// Which; a new one where there is none.
    pub step: Option<StepKey>,
}
impl Intent for EditStep {}

/// What is typed. Cheap to copy.
#[derive(Clone, Copy)]
struct Typed {
    kind: RwSignal<ActivityKind>,
    title: RwSignal<String>,
    wait: RwSignal<String>,
    months: RwSignal<bool>,
    time: RwSignal<Option<TimeOfDay>>,
    template: RwSignal<Option<TextTemplateId>>,
    /// After so many others.
    place: RwSignal<usize>,
}

impl Typed {
    fn of(step: &Step, place: usize) -> Self {
        let (wait, months) = match step.wait {
            Wait::Days(days) => (days, false),
            Wait::Months(months) => (months, true),
        };
        Self {
            kind: RwSignal::new(step.kind),
            title: RwSignal::new(step.title.clone()),
            wait: RwSignal::new(own_number(wait.into())),
            months: RwSignal::new(months),
            time: RwSignal::new(step.time),
            template: RwSignal::new(step.template),
            place: RwSignal::new(place),
        }
    }

    /// How long it waits, if that can be.
    fn wait(self) -> Option<Wait> {
        let number = plain_digits(self.wait.get().trim()).parse().ok()?;
        let wait = if self.months.get() { Wait::Months(number) } else { Wait::Days(number) };
        wait.is_sound().then_some(wait)
    }

    fn step(self, rank: Rank) -> Step {
        Step {
            rank,
            wait: self.wait().unwrap_or_default(),
            time: self.time.get(),
            kind: self.kind.get(),
            template: self.template.get(),
            title: self.title.get().trim().to_owned(),
        }
    }
}

/// The rank that a step has after so many others; its own where it stays.
fn rank_at(sequence: &Sequence, key: StepKey, place: usize, salt: u64) -> Rank {
    let steps = in_order(&sequence.steps);
    if let Some(at) = steps.iter().position(|(other, _)| *other == key)
        && at == place
    {
        return steps.get(at).map(|(_, step)| step.rank.clone()).unwrap_or_default();
    }
    let others: Vec<_> = steps.into_iter().filter(|(other, _)| *other != key).map(|(_, step)| &step.rank).collect();
    let lower = place.checked_sub(1).and_then(|at| others.get(at)).copied();
    Rank::between(lower, others.get(place).copied(), salt)
}

#[component]
pub fn StepDialog(sequence: SequenceId, step: Option<StepKey>) -> impl IntoView {
    let store = use_store();
    let Some(found) = store.book(|book| book.sequence(sequence).cloned()) else { return ().into_any() };
    let order: Vec<StepKey> = in_order(&found.steps).into_iter().map(|(key, _)| key).collect();
    let place = step.and_then(|key| order.iter().position(|other| *other == key)).unwrap_or(order.len());
    let before = step.and_then(|key| found.steps.get(&key).cloned());
    let title = match &before {
        Some(before) => t::seq_edit_step(place + 1, before.title.clone()),
        None => t::seq_new_step().to_owned(),
    };
    let blank = Step { wait: Wait::Days(3), kind: ActivityKind::Email, ..Step::default() };
    let typed = Typed::of(&before.clone().unwrap_or(blank), place);
    let (salt, fresh) = (random() as u64, random() as u32);
    let key = step.unwrap_or(StepKey(fresh));
    let form = FormState::new();
    let for_all = RwSignal::new(true);
    let count = order.len() + usize::from(step.is_none());
    let change = Signal::derive(move || {
        let rank = rank_at(&found, key, typed.place.get(), salt);
        SequenceChange { steps: vec![(key, Some(typed.step(rank)))], ..SequenceChange::default() }
    });
    let send = move |change: SequenceChange| {
        let command = command(sequence, change, for_all.get_untracked());
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                intents::close();
                toast_with_undo(t::seq_saved());
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let save = move |()| send(change.get_untracked());
    let remove = move |_| send(SequenceChange { steps: vec![(key, None)], ..SequenceChange::default() });
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="select">
                <StepFields store=store typed=typed form=form count=count/>
                <ForWhom store=store id=sequence change=change for_all=for_all/>
                <div class="dialog__foot">
                    {step.map(|_| view! { <button class="btn btn--lost foot__start" type="button" on:click=listener(remove)>{t::seq_step_remove()}</button> })}
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::seq_save()}</button>
                </div>
            </Form>
        </Dialog>
    }
    .into_any()
}

#[component]
fn StepFields(store: Store, typed: Typed, form: FormState, count: usize) -> impl IntoView {
    const KINDS: [ActivityKind; 6] = ActivityKind::PLANNED;
    let kinds = KINDS.map(|kind| kind_words(kind).to_owned()).to_vec();
    let kind = Signal::derive(move || KINDS.iter().position(|kind| *kind == typed.kind.get()).unwrap_or_default());
    let set_kind = move |at: usize| typed.kind.set(KINDS.get(at).copied().unwrap_or_default());
    let templates = StoredValue::new(store.book(|book| names(book, Table::Templates)));
    let template_names = templates.with_value(|all| {
        let own = std::iter::once(t::seq_step_no_template().to_owned());
        own.chain(all.iter().map(|(_, name)| name.clone())).collect::<Vec<_>>()
    });
    let template = Signal::derive(move || {
        let chosen = typed.template.get();
        templates
            .with_value(|all| all.iter().position(|(id, _)| Some(TextTemplateId(*id)) == chosen))
            .map_or(0, |at| at + 1)
    });
    let set_template = move |at: usize| {
        typed.template.set(templates.with_value(|all| Some(TextTemplateId(all.get(at.checked_sub(1)?)?.0))));
    };
    let title_error = Signal::derive(move || {
        let says_nothing = typed.title.with(|title| title.trim().is_empty()) && typed.template.get().is_none();
        (form.tried() && says_nothing && typed.kind.get() == ActivityKind::Task)
            .then(|| t::seq_title_wrong().to_owned())
    });
    let wait_error = Signal::derive(move || {
        let most = if typed.months.get() { Wait::MOST_MONTHS } else { Wait::MOST_DAYS };
        (form.tried() && typed.wait().is_none()).then(|| t::seq_wait_wrong(u32::from(most)))
    });
    let units = vec![t::seq_unit_days().to_owned(), t::seq_unit_months().to_owned()];
    let places: Vec<String> = (1..=count).map(|place| kariz_client::format::number(place as f64)).collect();
    let time = move || {
        let written = |time: TimeOfDay| {
            let (hour, minute) = time.hour_minute();
            format!("{hour:02}:{minute:02}")
        };
        typed.time.get().map(written).unwrap_or_default()
    };
    let read = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        TimeOfDay::new(hour.parse().ok()?, minute.get(..2)?.parse().ok()?)
    };
    view! {
        <div class="fgrid">
            <SelectField label=t::seq_step_kind() options=kinds selected=kind on_select=set_kind/>
            <SelectField label=t::seq_step_template() options=template_names selected=template on_select=set_template/>
        </div>
        <TextField label=t::seq_step_title() value=typed.title error=title_error name="title"/>
        <div class="fgrid fgrid--4">
            <TextField label=t::seq_step_wait() value=typed.wait error=wait_error inputmode="numeric"/>
            <SelectField label=t::seq_step_unit() options=units selected=Signal::derive(move || usize::from(typed.months.get())) on_select=move |at: usize| typed.months.set(at == 1)/>
            <Field label=t::seq_step_time()>
                <input class="input num" type="time" prop:value=time on:change=value_listener(move |text| typed.time.set(read(&text)))/>
            </Field>
            <SelectField label=t::seq_step_place() options=places selected=typed.place on_select=move |at: usize| typed.place.set(at)/>
        </div>
    }
}
