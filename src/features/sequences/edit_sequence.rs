//! What a sequence is called, what it is for, which days count, what it goes on after.

use kariz_client::{
    browser::ids::new_id,
    customs,
    i18n::t,
    parts::say_refused,
    store::{toast_with_undo, use_store},
};
use kariz_core::{Command, Purpose, Sequence, SequenceId, SequencePatch, command::SequenceChange};
use kariz_kit::{CollectView, Dialog, Form, FormState, SelectField, TextField, listener};
use leptos::prelude::*;

use super::{
    change::{ForWhom, command},
    words::purpose_words,
};
use crate::shell::intents::{self, Intent};

/// A sequence is changed, or a new one begun.
pub struct EditSequence(pub Option<SequenceId>);
impl Intent for EditSequence {}

#[component]
pub fn SequenceDialog(sequence: Option<SequenceId>) -> impl IntoView {
    let store = use_store();
    let found = sequence.and_then(|id| store.book(|book| book.sequence(id).cloned()));
    let title = if found.is_some() { t::seq_edit() } else { t::seq_new() };
    let before = found.map_or_else(Sequence::default, |found| Sequence::clone(&found));
    let form = FormState::new();
    let name = RwSignal::new(before.name.clone());
    let purpose = RwSignal::new(if sequence.is_some() { before.purpose } else { Purpose::Other });
    let weekdays = RwSignal::new(sequence.is_none() || before.free_days != 0);
    let (past_answer, past_meeting) = (RwSignal::new(before.past_answer), RwSignal::new(before.past_meeting));
    let for_all = RwSignal::new(true);
    let free_before = before.free_days;
    let change = Signal::derive(move || {
        // Days that were free for whoever made it stay so.
        let free = if free_before != 0 { free_before } else { customs::week().free_days() };
        let patch = SequencePatch {
            name: Some(name.get()),
            purpose: Some(purpose.get()),
            free_days: Some(if weekdays.get() { free } else { 0 }),
            past_answer: Some(past_answer.get()),
            past_meeting: Some(past_meeting.get()),
            removed: None,
        };
        SequenceChange { patch, ..SequenceChange::default() }
    });
    let error = Signal::derive(move || {
        (form.tried() && name.with(|name| name.trim().is_empty())).then(|| t::seq_name_wrong().to_owned())
    });
    let save = move |()| {
        let change = change.get_untracked();
        let command = match sequence {
            Some(id) => command(id, change, for_all.get_untracked()),
            None => {
                let blank = Sequence { id: new_id(), ..Sequence::default() };
                Command::AddSequence(Box::new(change.applied(&blank)), Vec::new())
            }
        };
        store.run_then(command.clone(), move |result| match result {
            Ok(_) => {
                intents::close();
                toast_with_undo(t::seq_saved());
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let switch = |on: Signal<bool>, set: Callback<bool>, name: &'static str, words: &'static str| {
        view! {
            <label class="swt">
                <input type="checkbox" role="switch" prop:checked=on on:change=listener(move |_| set.run(!on.get_untracked()))/>
                <span><b>{name}</b><small>{words}</small></span>
            </label>
        }
    };
    let not = |signal: RwSignal<bool>| {
        (Signal::derive(move || !signal.get()), Callback::new(move |stops: bool| signal.set(!stops)))
    };
    let (stops_on_answer, set_answer) = not(past_answer);
    let (stops_on_meeting, set_meeting) = not(past_meeting);
    let purposes = Purpose::ALL.iter().map(|purpose| purpose_words(*purpose).to_owned()).collect::<Vec<_>>();
    let selected = Signal::derive(move || Purpose::ALL.iter().position(|other| *other == purpose.get()).unwrap_or(0));
    let select = move |at: usize| purpose.set(Purpose::ALL.get(at).copied().unwrap_or_default());
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus="input">
                <TextField label=t::seq_own_name() value=name error=error name="name"/>
                <SelectField label=t::seq_purpose() options=purposes selected=selected on_select=select/>
                <fieldset class="stops">
                    <legend class="vh">{t::seq_stops()}</legend>
                    {switch(weekdays.into(), Callback::new(move |on| weekdays.set(on)), t::seq_weekdays(), t::seq_weekdays_words())}
                    <p class="hint" aria-hidden="true">{t::seq_stops()}</p>
                    {switch(stops_on_answer, set_answer, t::seq_stops_answer(), t::seq_stops_answer_words())}
                    {switch(stops_on_meeting, set_meeting, t::seq_stops_meeting(), t::seq_stops_meeting_words())}
                </fieldset>
                {sequence.into_iter().map(|id| view! { <ForWhom store=store id=id change=change for_all=for_all/> }).collect_view()}
                <div class="dialog__foot">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::seq_save()}</button>
                </div>
            </Form>
        </Dialog>
    }
}
