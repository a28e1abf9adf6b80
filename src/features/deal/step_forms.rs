//! Forms to plan, change and complete a step (P9).

use std::sync::Arc;

use kariz_client::{
    i18n::t,
    parts::{DraftLine, OutcomeField, calendar, next_step::step_title, say_refused},
    services::drafts::{self, Draft, record_word},
    store::{new_activity, toast_with_undo},
};
use kariz_core::{Activity, ActivityId, ActivityKind, ActivityPatch, Command, Entity, Table};
use kariz_kit::{Field, Form, FormState, listener, toast, value_listener};
use leptos::prelude::*;

use super::{
    open::OpenDeal,
    step::{StepDraft, StepFields},
};

/// Plans a new step, or changes the one given.
#[component]
pub fn PlanForm(
    open: OpenDeal,
    /// The step to change.
    step: Option<Arc<Activity>>,
    /// What a new one is called at first.
    title: &'static str,
    /// In how many days a new one is due at first.
    days: i32,
    done: Callback<()>,
) -> impl IntoView {
    let today = open.store.today.get_untracked();
    let known = step.as_ref().map(|step| step.id);
    let first = step.map_or_else(|| blank(open, title, days), |step| Activity::clone(&step));
    let draft = if known.is_some() { StepDraft::known(&first) } else { StepDraft::of(&first) };
    let about = known.map_or(open.entity(), |id| Entity::new(Table::Activities, id));
    let kept = Draft::bind(open.store, "step", record_word(about), draft.bound());
    let form = FormState::new();
    let save = move || {
        let mut step = first.clone();
        draft.write(&mut step);
        let command = match known {
            Some(id) => Command::EditActivity(id, Box::new(ActivityPatch::between(&first, &step))),
            None => Command::AddActivity(step),
        };
        open.store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.sent();
                done.run(());
            }
            Err(rejection) => say_refused(open.store, form, command, rejection),
        });
    };
    let to_calendar = move |_| {
        let step = known.and_then(|id| open.store.book(|book| book.activity(id).cloned()));
        if calendar::download(open.store, step.as_deref()) == 0 {
            toast(t::step_no_day());
        }
    };
    let heading = if known.is_some() { t::deal_change_step() } else { t::deal_plan_step() };
    let remove = move |_| {
        if let Some(id) = known {
            remove_activity(open, id);
        }
        kept.sent();
        done.run(());
    };
    view! {
        <StepForm state=form on_submit=save done=done>
            <h2>{heading}</h2>
            <StepFields draft=draft today=today/>
            <DraftLine draft=kept/>
            <div class="dialog__foot">
                {known.map(|_| view! {
                    <button class="btn btn--ghost step__remove" type="button" on:click=listener(remove)>{t::deal_remove_step()}</button>
                    <button class="btn btn--ghost" type="button" on:click=listener(to_calendar)>{t::step_to_calendar()}</button>
                })}
                <button class="btn" type="button" on:click=listener(move |_| done.run(()))>{t::cancel()}</button>
                <button class="btn btn--brand" type="submit">{t::save()}</button>
            </div>
        </StepForm>
    }
}

/// Completes a step: what came of it, and what happens next, in one go.
#[component]
pub fn CompleteForm(open: OpenDeal, id: ActivityId, done: Callback<()>) -> impl IntoView {
    let today = open.store.today.get_untracked();
    let title = open.store.book(|book| book.activity(id).map(|step| step_title(step))).unwrap_or_default();
    let (note, outcome) = (RwSignal::new(String::new()), RwSignal::new(None));
    let has_outcome = open.store.book(|book| book.activity(id).is_some_and(|step| step.kind.reaches_out()));
    let next = blank(open, "", 7);
    let draft = StepDraft::of(&next);
    let fields =
        [drafts::text("note", note), drafts::scalar("outcome", outcome)].into_iter().chain(draft.bound()).collect();
    let kept = Draft::bind(open.store, "done", record_word(Entity::new(Table::Activities, id)), fields);
    let form = FormState::new();
    let save = move || {
        let mut next = next.clone();
        draft.write(&mut next);
        let next = Some(next).filter(|next| !next.title.is_empty());
        let note = Some(note.get_untracked().trim().to_owned()).filter(|note| !note.is_empty());
        let command = Command::CompleteActivity { id, outcome: outcome.get_untracked(), length: None, note, next };
        open.store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.sent();
                done.run(());
                toast_with_undo(t::deal_step_done());
            }
            Err(rejection) => say_refused(open.store, form, command, rejection),
        });
    };
    view! {
        <StepForm state=form on_submit=save done=done>
            <h2>{t::deal_complete_step(title)}</h2>
            {has_outcome.then(|| view! { <OutcomeField outcome=outcome/> })}
            <Field label=t::field_note()>
                <textarea class="input" rows="2" prop:value=note on:input=value_listener(move |text| note.set(text))></textarea>
            </Field>
            <fieldset class="ns__next">
                <legend>{t::deal_and_next()}</legend>
                <StepFields draft=draft today=today/>
            </fieldset>
            <DraftLine draft=kept/>
            <div class="dialog__foot">
                <button class="btn" type="button" on:click=listener(move |_| done.run(()))>{t::cancel()}</button>
                <button class="btn btn--brand" type="submit">{t::deal_done()}</button>
            </div>
        </StepForm>
    }
}

/// A form that Escape leaves, and that takes the focus when it appears.
#[component]
fn StepForm(
    state: FormState,
    on_submit: impl Fn() + Send + Sync + 'static,
    done: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <Form state=state class="ns__form" on_submit=move |()| on_submit() on_leave=done focus="textarea, input[type=text]">
            {children()}
        </Form>
    }
}

fn blank(open: OpenDeal, title: &str, days: i32) -> Activity {
    Activity {
        kind: ActivityKind::Call,
        title: title.to_owned(),
        contact: open.deal.with_untracked(|deal| deal.contact),
        due: Some(open.store.today.get_untracked().plus_days(days)),
        ..new_activity(open.store, open.id)
    }
}

/// Puts an activity into the bin.
pub fn remove_activity(open: OpenDeal, id: ActivityId) {
    let command = Command::Remove(vec![Entity::new(Table::Activities, id)]);
    open.store.run_then(command.clone(), move |result| match result {
        Ok(_) => toast_with_undo(t::deal_activity_removed()),
        Err(rejection) => open.store.explain(command, rejection),
    });
}
