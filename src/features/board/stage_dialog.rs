//! A stage with all that belongs to it (P3, P5): edited, or made.

use std::sync::Arc;

use kariz_client::{
    browser::ids::new_id,
    customs::own_number,
    i18n::t,
    parts::{DraftLine, amount::whole, say_refused},
    services::drafts::{self, Draft, record_word},
    store::toast_with_undo,
};
use kariz_core::{
    Command, CriterionKey, Entity, Percent, Phase, SignalKind, Stage, StageId, StagePatch, Table,
    command::{CriterionPatch, NewStage},
    metrics::with_and_without,
};
use kariz_kit::{
    CollectView, Dialog, Field, Form as FormView, FormState, SelectField, TextField, listener, value_listener,
};
use leptos::prelude::*;

use super::{
    stage_criteria::{Criteria, CriteriaFields},
    state::use_board,
};
use crate::shell::intents::Intent;

/// A dialog about stages or pipelines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageDialogKind {
    /// One more pipeline.
    Pipeline,
    /// Change a stage.
    Edit(StageId),
    /// One more stage.
    New {
        /// Before which one; else at the end.
        before: Option<StageId>,
    },
    /// Put a stage away.
    Archive(StageId),
}

impl Intent for StageDialogKind {}

/// What is typed and chosen.
#[derive(Clone, Copy)]
struct Form {
    name: RwSignal<String>,
    likelihood: RwSignal<String>,
    day_limit: RwSignal<String>,
    range_min: RwSignal<String>,
    range_max: RwSignal<String>,
    phase: RwSignal<Phase>,
    guidance: RwSignal<String>,
    strict: RwSignal<bool>,
    no_skipping: RwSignal<bool>,
    no_going_back: RwSignal<bool>,
    criteria: Criteria,
    triggers: RwSignal<Vec<SignalKind>>,
    state: FormState,
}

impl Form {
    fn of(stage: &Stage) -> Self {
        let number =
            |number: Option<u32>| RwSignal::new(number.map(|number| own_number(number.into())).unwrap_or_default());
        Self {
            name: RwSignal::new(stage.name.clone()),
            likelihood: RwSignal::new(own_number(stage.likelihood.get().into())),
            day_limit: number(stage.day_limit),
            range_min: number(stage.range_min),
            range_max: number(stage.range_max),
            phase: RwSignal::new(stage.phase),
            guidance: RwSignal::new(stage.guidance.clone()),
            strict: RwSignal::new(stage.strict),
            no_skipping: RwSignal::new(stage.no_skipping),
            no_going_back: RwSignal::new(stage.no_going_back),
            criteria: Criteria::of(stage),
            triggers: RwSignal::new(triggers_of(stage)),
            state: FormState::new(),
        }
    }

    /// What was typed; `None` when some of it cannot be read.
    fn read(&self) -> Option<StagePatch> {
        let name = self.name.get().trim().to_owned();
        let (range_min, range_max) = (number(self.range_min)?, number(self.range_max)?);
        if name.is_empty()
            || !self.criteria.is_readable()
            || range_min.zip(range_max).is_some_and(|(min, max)| min > max)
        {
            return None;
        }
        Some(StagePatch {
            name: Some(name),
            likelihood: Some(likelihood(self.likelihood)?),
            day_limit: Some(number(self.day_limit)?),
            range_min: Some(range_min),
            range_max: Some(range_max),
            phase: Some(self.phase.get()),
            guidance: Some(self.guidance.get().trim().to_owned()),
            strict: Some(self.strict.get()),
            no_skipping: Some(self.no_skipping.get()),
            no_going_back: Some(self.no_going_back.get()),
            ..StagePatch::default()
        })
    }
}

/// The most days that a stage's limit can have, and deals that its range can have.
const MOST: u32 = 1_000_000;

/// A whole number, or nothing; `None` when it is neither.
fn number(typed: RwSignal<String>) -> Option<Option<u32>> {
    whole(&typed.get(), MOST).ok()
}

fn likelihood(typed: RwSignal<String>) -> Option<Percent> {
    let typed = typed.get();
    let percent = whole(typed.trim().trim_end_matches(['%', '٪']), 100).ok().flatten()?;
    u8::try_from(percent).ok().map(Percent::new)
}

/// Asks for all that belongs to a stage.
#[component]
pub fn StageDialog(
    /// Which stage; a new one otherwise.
    stage: Option<StageId>,
    /// The stage that a new one precedes; else it is the last.
    before: Option<StageId>,
    /// Closes it.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let board = use_board();
    let store = board.store;
    let found = stage.and_then(|id| store.book(|book| book.stage(id).cloned()));
    let opened = found.unwrap_or_else(|| Arc::new(Stage { likelihood: Percent::new(50), ..Stage::default() }));
    let form = Form::of(&opened);
    let record = stage.map(|id| record_word(Entity::new(Table::Stages, id))).unwrap_or_default();
    let texts = [
        ("name", form.name),
        ("likelihood", form.likelihood),
        ("dayLimit", form.day_limit),
        ("guidance", form.guidance),
    ];
    let ranges = [("rangeMin", form.range_min), ("rangeMax", form.range_max)];
    let fields = texts.into_iter().chain(ranges).map(|(name, value)| drafts::text(name, value)).collect();
    let kept = Draft::bind(store, "stage", record, fields);
    let ended = store.book(|book| with_and_without(book, &opened));
    let save = move |()| {
        let Some(patch) = untrack(|| form.read()) else { return };
        let criteria = form.criteria.changes(&opened);
        let (command, words) = match (stage, board.pipeline.get_untracked()) {
            (Some(id), _) => {
                let triggers = triggers_changed(&opened, &form.triggers.get_untracked());
                (Command::EditStage(id, only_changed(&opened, patch), criteria, triggers), t::stage_saved().to_owned())
            }
            (None, Some(pipeline)) => {
                let words = t::stage_added(patch.name.as_deref().unwrap_or_default());
                (
                    Command::AddStage {
                        pipeline,
                        stage: new_stage(patch, criteria, form.triggers.get_untracked()),
                        before,
                    },
                    words,
                )
            }
            (None, None) => return,
        };
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.sent();
                on_close.run(());
                toast_with_undo(words);
            }
            Err(rejection) => say_refused(store, form.state, command, rejection),
        });
    };
    let title = if stage.is_some() { t::stage_edit() } else { t::stage_new() };
    view! {
        <Dialog title=title on_close=on_close>
            <FormView state=form.state class="form" on_submit=save>
                <DraftLine draft=kept/>
                <NameAndNumbers form=form/>
                <PhaseField form=form/>
                <Field label=t::stage_guidance()>
                    <textarea
                        class="input"
                        placeholder=t::stage_guidance_example()
                        prop:value=form.guidance
                        on:input=value_listener(move |text| form.guidance.set(text))
                    ></textarea>
                </Field>
                <CriteriaFields criteria=form.criteria ended=ended/>
                <Rules form=form/>
                <Triggers form=form/>
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| on_close.run(()))>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::save()}</button>
                </div>
            </FormView>
        </Dialog>
    }
}

#[component]
fn NameAndNumbers(form: Form) -> impl IntoView {
    let when = move |wrong: bool, words: &'static str| (form.state.tried() && wrong).then(|| words.to_owned());
    let name = Signal::derive(move || when(form.name.with(|name| name.trim().is_empty()), t::stage_name_missing()));
    let percent = Signal::derive(move || when(likelihood(form.likelihood).is_none(), t::stage_likelihood_error()));
    let days = Signal::derive(move || when(number(form.day_limit).is_none(), t::stage_number_error()));
    let least = Signal::derive(move || when(number(form.range_min).is_none(), t::stage_number_error()));
    let most = Signal::derive(move || {
        let (least, most) = (number(form.range_min), number(form.range_max));
        let reversed = least.flatten().zip(most.flatten()).is_some_and(|(least, most)| least > most);
        when(most.is_none(), t::stage_number_error()).or_else(|| when(reversed, t::stage_range_error()))
    });
    view! {
        <TextField label=t::field_name() value=form.name placeholder=t::stage_name_example() error=name name="name" autofocus=true/>
        <div class="form__pair">
            <TextField label=t::stage_likelihood() value=form.likelihood inputmode="numeric" name="likelihood" error=percent/>
            <TextField label=t::field_day_limit() value=form.day_limit inputmode="numeric" name="dayLimit" error=days/>
        </div>
        <p class="hint">{t::stage_day_limit_hint()}</p>
        <fieldset class="form__group">
            <legend>{t::stage_range()}</legend>
            <div class="form__pair">
                <TextField label=t::stage_range_min() value=form.range_min inputmode="numeric" name="rangeMin" error=least/>
                <TextField label=t::stage_range_max() value=form.range_max inputmode="numeric" name="rangeMax" error=most/>
            </div>
        </fieldset>
    }
}

#[component]
fn PhaseField(form: Form) -> impl IntoView {
    const PHASES: [Phase; 4] = [Phase::Awareness, Phase::Consideration, Phase::Decision, Phase::AfterSale];
    let names = [
        t::word_phase_awareness(),
        t::word_phase_consideration(),
        t::word_phase_decision(),
        t::word_phase_after_sale(),
    ];
    let names = names.map(str::to_owned).to_vec();
    let selected =
        Signal::derive(move || PHASES.iter().position(|phase| *phase == form.phase.get()).unwrap_or_default());
    let select = move |index: usize| form.phase.set(PHASES.get(index).copied().unwrap_or_default());
    view! { <SelectField label=t::field_phase() options=names selected=selected on_select=select/> }
}

#[component]
fn Rules(form: Form) -> impl IntoView {
    let rule = |words: &'static str, on: RwSignal<bool>| {
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=on on:change:target=move |event| on.set(event.target().checked())/>
                <span>{words}</span>
            </label>
        }
    };
    view! {
        <fieldset class="form__group checks">
            <legend>{t::stage_rules()}</legend>
            {rule(t::field_strict(), form.strict)}
            {rule(t::field_no_skipping(), form.no_skipping)}
            {rule(t::field_no_going_back(), form.no_going_back)}
        </fieldset>
    }
}

/// Signals that speak for moving a deal here (A4).
#[component]
fn Triggers(form: Form) -> impl IntoView {
    let turn = move |signal: SignalKind| {
        form.triggers.update(|chosen| match chosen.iter().position(|other| *other == signal) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(signal),
        });
    };
    let button = move |signal: SignalKind| {
        let is_on = move || form.triggers.with(|chosen| chosen.contains(&signal));
        view! { <button class="view" type="button" aria-pressed=move || is_on().to_string() on:click=listener(move |_| turn(signal))>{t::leads_signal(signal.word())}</button> }
    };
    view! {
        <fieldset class="form__group">
            <legend>{t::stage_triggers()}</legend>
            <p class="hint">{t::stage_triggers_hint()}</p>
            <div class="chips-line">{SignalKind::ALL.iter().copied().map(button).collect_view()}</div>
        </fieldset>
    }
}

fn triggers_of(stage: &Stage) -> Vec<SignalKind> {
    stage.triggers.iter().filter(|(_, speaks)| **speaks).map(|(signal, _)| *signal).collect()
}

/// Which signals speak for the stage now that did not, and the other way round.
fn triggers_changed(before: &Stage, chosen: &[SignalKind]) -> Vec<(SignalKind, bool)> {
    let was = triggers_of(before);
    let added = chosen.iter().filter(|signal| !was.contains(signal)).map(|signal| (*signal, true));
    let gone = was.iter().filter(|signal| !chosen.contains(signal)).map(|signal| (*signal, false));
    added.chain(gone).collect()
}

/// Only what differs from the stage as the form was opened: somebody else's change of the rest stays.
fn only_changed(before: &Stage, typed: StagePatch) -> StagePatch {
    let mut after = before.clone();
    typed.apply(&mut after);
    StagePatch::between(before, &after)
}

/// The stage that was typed, as a new one.
fn new_stage(
    patch: StagePatch,
    criteria: Vec<(CriterionKey, Option<CriterionPatch>)>,
    triggers: Vec<SignalKind>,
) -> NewStage {
    let made: Vec<_> = criteria.into_iter().filter_map(|(key, patch)| Some((key, patch?))).collect();
    let mut stage = Stage::default();
    patch.apply(&mut stage);
    NewStage {
        id: new_id(),
        name: stage.name,
        likelihood: stage.likelihood,
        day_limit: stage.day_limit,
        phase: stage.phase,
        guidance: stage.guidance,
        range_min: stage.range_min,
        range_max: stage.range_max,
        demands: made.iter().filter_map(|(key, patch)| Some((*key, patch.demand.clone()?))).collect(),
        criteria: made.into_iter().filter_map(|(key, patch)| Some((key, patch.words?))).collect(),
        triggers,
        strict: stage.strict,
        no_skipping: stage.no_skipping,
        no_going_back: stage.no_going_back,
    }
}
