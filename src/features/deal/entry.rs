//! One entry of the timeline.

use std::sync::Arc;

use kariz_client::{
    browser::clock,
    format,
    i18n::t,
    parts::{Avatar, DraftLine, OutcomeField, activity_icon, next_step::step_title, outcome_chip, say_refused},
    services::drafts::{self, Draft, record_word},
    store::Store,
    words::stage_name,
};
use kariz_core::{
    Activity, ActivityId, ActivityKind, ActivityPatch, Command, Entity, Landing, LogKey, StageMove, Table, Timestamp,
};
use kariz_kit::{
    Field, Form, FormState, Icon, Menu, MenuItem, Show, TextField, dynamic, listener, reactive::memo, value_listener,
};
use leptos::prelude::*;

use super::{open::OpenDeal, step_forms::remove_activity};

/// A done activity or a note; can be edited and removed.
#[component]
pub fn ActivityEntry(open: OpenDeal, id: ActivityId, touch: Option<u32>) -> impl IntoView {
    let store = open.store;
    let activity = memo(move || {
        open.watch(Table::Activities, id);
        store.book(|book| book.activity(id).cloned()).unwrap_or_default()
    });
    let editing = RwSignal::new(false);
    let icon = move || view! { <Icon name=activity.with(|activity| activity_icon(activity.kind)) size="s"/> };
    let owner = Signal::derive(move || activity.with(|activity| activity.owner));
    let body = move || match editing.get() {
        true => view! { <EntryForm open=open activity=activity.get_untracked() editing=editing/> }.into_any(),
        false => view! { <Words activity=activity touch=touch/> }.into_any(),
    };
    view! {
        <li class="ev" class:ev--q=move || activity.with(|activity| activity.kind == ActivityKind::Note)>
            <span class="ev__i">{move || icon()}</span>
            <div>{move || body()}</div>
            <Avatar member=owner/>
            <EntryMenu open=open id=id activity=activity editing=editing/>
        </li>
    }
}

#[component]
fn Words(activity: Memo<Arc<Activity>>, touch: Option<u32>) -> impl IntoView {
    let title = move || activity.with(|activity| step_title(activity));
    let when = move || activity.with(|activity| when(activity.moment()));
    let note = move || activity.with(|activity| activity.note.clone());
    view! {
        <p>
            <b><bdi>{move || title()}</bdi></b>
            {dynamic(move || activity.with(|activity| outcome_chip(activity)))}
            {touch.map(|touch| view! { <span class="chip num">{t::deal_touch(touch)}</span> })}
            <time class="num">{move || when()}</time>
        </p>
        {dynamic(move || Some(note()).filter(|note| !note.is_empty()).map(|note| view! { <p class="sub pre" dir="auto">{note}</p> }))}
    }
}

#[component]
fn EntryMenu(open: OpenDeal, id: ActivityId, activity: Memo<Arc<Activity>>, editing: RwSignal<bool>) -> impl IntoView {
    let label = Signal::derive(move || t::deal_entry_menu(activity.with(|activity| step_title(activity))));
    let is_note = move || activity.with(|activity| activity.kind == ActivityKind::Note);
    view! {
        <Menu label=label>
            <MenuItem icon="note" on_select=move |()| editing.set(true)>{t::deal_edit()}</MenuItem>
            <Show when=move || !is_note()>
                <MenuItem icon="undo" on_select=move |()| open.store.run(Command::ReopenActivity(id))>{t::deal_not_done()}</MenuItem>
            </Show>
            <MenuItem icon="close" on_select=move |()| remove_activity(open, id)>{t::deal_remove()}</MenuItem>
        </Menu>
    }
}

#[component]
fn EntryForm(open: OpenDeal, activity: Arc<Activity>, editing: RwSignal<bool>) -> impl IntoView {
    let id = activity.id;
    let title = RwSignal::new(activity.title.clone());
    let note = RwSignal::new(activity.note.clone());
    let with_title = activity.kind != ActivityKind::Note || !activity.title.is_empty();
    let outcome = RwSignal::new(activity.outcome);
    let has_outcome = activity.kind.reaches_out();
    let fields = vec![drafts::text("title", title), drafts::text("note", note), drafts::scalar("outcome", outcome)];
    let kept = Draft::bind(open.store, "entry", record_word(Entity::new(Table::Activities, id)), fields);
    let form = FormState::new();
    let save = move |()| {
        let title = Some(title.get_untracked().trim().to_owned()).filter(|title| *title != activity.title);
        let note = Some(note.get_untracked().trim().to_owned()).filter(|note| *note != activity.note);
        let outcome = Some(outcome.get_untracked()).filter(|outcome| *outcome != activity.outcome);
        let patch = ActivityPatch { title, note, outcome, ..ActivityPatch::default() };
        let command = Command::EditActivity(id, Box::new(patch));
        open.store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                kept.sent();
                editing.try_set(false);
            }
            Err(rejection) => say_refused(open.store, form, command, rejection),
        });
    };
    view! {
        <Form state=form class="ev__form" on_submit=save on_leave=move |()| editing.set(false) focus="textarea">
            {with_title.then(|| view! { <TextField label=t::field_title() value=title/> })}
            {has_outcome.then(|| view! { <OutcomeField outcome=outcome/> })}
            <Field label=t::field_note()>
                <textarea class="input" rows="3" prop:value=note on:input=value_listener(move |text| note.set(text))></textarea>
            </Field>
            <DraftLine draft=kept/>
            <div class="dialog__foot">
                <button class="btn btn--s" type="button" on:click=listener(move |_| editing.set(false))>{t::cancel()}</button>
                <button class="btn btn--brand btn--s" type="submit">{t::save()}</button>
            </div>
        </Form>
    }
}

/// A stage move: from where to where, by whom.
#[component]
pub fn MoveEntry(open: OpenDeal, key_of: LogKey) -> impl IntoView {
    let store = open.store;
    let step = open.deal.with_untracked(|deal| deal.moves.get(&key_of).copied());
    let first = open.deal.with_untracked(|deal| deal.moves.keys().next() == Some(&key_of));
    step.map(|step| {
        let icon = match step.to {
            Landing::Stage(_) => "history",
            Landing::Won => "won",
            Landing::Lost => "lost",
        };
        let words = move || {
            store.watch_table(Table::Stages);
            move_words(store, &step, first)
        };
        view! {
            <li class="ev ev--q">
                <span class="ev__i"><Icon name=icon size="s"/></span>
                <div>
                    <p><b><bdi>{move || words()}</bdi></b><time class="num">{when(key_of.at)}</time></p>
                    {step.unmet.then(|| view! { <p class="sub">{t::deal_moved_unmet()}</p> })}
                </div>
                <Avatar member=Signal::stored(step.by)/>
            </li>
        }
    })
}

fn move_words(store: Store, step: &StageMove, first: bool) -> String {
    match (step.from, step.to) {
        (Some(from), Landing::Stage(to)) => t::deal_moved_from_to(stage_name(store, from), stage_name(store, to)),
        (None, Landing::Stage(to)) if first => t::deal_opened_in(stage_name(store, to)),
        (None, Landing::Stage(to)) => t::deal_reopened_in(stage_name(store, to)),
        (_, Landing::Won) => t::deal_was_won().to_owned(),
        (_, Landing::Lost) => t::deal_was_lost().to_owned(),
    }
}

/// The moment, or the day where no time is known.
fn when(at: Timestamp) -> String {
    let date = clock::with_zone(|zone| zone.date_of(at));
    if at == Timestamp::noon_of(date) { format::date(date, clock::today()) } else { format::moment(at) }
}
