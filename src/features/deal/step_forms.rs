//! Forms to plan, change and complete a step (P9).

use std::sync::Arc;

use kariz_client::{
    i18n::t,
    parts::next_step::step_title,
    store::{new_activity, toast_with_undo},
};
use kariz_core::{Activity, ActivityId, ActivityKind, ActivityPatch, Command, Entity, Table};
use kariz_kit::{Field, listener, value_listener};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

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
    let draft = StepDraft::of(&first);
    let save = move || {
        let mut step = first.clone();
        draft.write(&mut step);
        open.store.run(match known {
            Some(id) => Command::EditActivity(id, Box::new(ActivityPatch::between(&first, &step))),
            None => Command::AddActivity(step),
        });
        done.run(());
    };
    let heading = if known.is_some() { t::deal_change_step() } else { t::deal_plan_step() };
    let remove = move |_| {
        if let Some(id) = known {
            remove_activity(open, id);
        }
        done.run(());
    };
    view! {
        <StepForm on_submit=save done=done>
            <h2>{heading}</h2>
            <StepFields draft=draft today=today/>
            <div class="dialog__foot">
                {known.map(|_| view! {
                    <button class="btn btn--ghost step__remove" type="button" on:click=listener(remove)>{t::deal_remove_step()}</button>
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
    let note = RwSignal::new(String::new());
    let next = blank(open, "", 7);
    let draft = StepDraft::of(&next);
    let save = move || {
        let mut next = next.clone();
        draft.write(&mut next);
        let next = Some(next).filter(|next| !next.title.is_empty());
        let note = Some(note.get_untracked().trim().to_owned()).filter(|note| !note.is_empty());
        let command = Command::CompleteActivity { id, note, next };
        open.store.run_then(command.clone(), move |result| match result {
            Ok(_) => toast_with_undo(t::deal_step_done()),
            Err(rejection) => open.store.explain(command, rejection),
        });
        done.run(());
    };
    view! {
        <StepForm on_submit=save done=done>
            <h2>{t::deal_complete_step(title)}</h2>
            <Field label=t::deal_what_came()>
                <textarea class="input" rows="2" prop:value=note on:input=value_listener(move |text| note.set(text))></textarea>
            </Field>
            <fieldset class="ns__next">
                <legend>{t::deal_and_next()}</legend>
                <StepFields draft=draft today=today/>
            </fieldset>
            <div class="dialog__foot">
                <button class="btn" type="button" on:click=listener(move |_| done.run(()))>{t::cancel()}</button>
                <button class="btn btn--brand" type="submit">{t::deal_done()}</button>
            </div>
        </StepForm>
    }
}

/// A form that Escape leaves, and that takes the focus when it appears.
#[component]
fn StepForm(on_submit: impl Fn() + 'static, done: Callback<()>, children: Children) -> impl IntoView {
    let node = NodeRef::<html::Form>::new();
    node.on_load(|form: web_sys::HtmlFormElement| {
        let first = form.query_selector("textarea, input[type=text]").ok().flatten();
        if let Some(first) = first.and_then(|first| first.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = first.focus();
        }
    });
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            event.stop_propagation();
            done.run(());
        }
    };
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        on_submit();
    };
    view! { <form node_ref=node class="ns__form" on:submit=listener(submit) on:keydown=listener(keys)>{children()}</form> }
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
