//! A step is to be done at another time: with one press, or in words (W1).

use kariz_client::{
    i18n::t,
    parts::{
        calendar,
        next_step::{step_title, step_when},
        say_refused,
    },
    store::{Store, toast_with_undo, use_store},
};
use kariz_core::{ActivityId, ActivityPatch, Command, Date, TimeOfDay};
use kariz_kit::{Dialog, Field, Form, FormState, Icon, is_touched, listener, toast, value_listener};
use kariz_protocol::Done;
use leptos::prelude::*;

use super::when::{Days, LineReader, quick_days, said};
use crate::shell::intents;

/// Moves a step to a day; its time of day stays, unless another is said.
pub fn put_off(store: Store, step: ActivityId, day: Date, time: Option<TimeOfDay>) {
    store.run_then(command(step, day, time), move |result| match result {
        Ok(done) => told(store, step, &done),
        Err(rejection) => store.explain(command(step, day, time), rejection),
    });
}

fn command(step: ActivityId, day: Date, time: Option<TimeOfDay>) -> Command {
    let patch = ActivityPatch { due: Some(Some(day)), due_time: time.map(Some), ..ActivityPatch::default() };
    Command::EditActivity(step, Box::new(patch))
}

/// Says when it is now; where it was planned for then already, that it stays so.
fn told(store: Store, step: ActivityId, done: &Done) {
    let Some(step) = store.book(|book| book.activity(step).cloned()) else { return };
    let (what, when) = (step_title(&step), step_when(&step, store.today.get_untracked()));
    match done.change {
        Some(_) => toast_with_undo(t::today_moved(what, when)),
        None => toast(t::today_stays(what, when)),
    }
}

/// Asks for another day.
#[component]
pub fn PutOffDialog(step: ActivityId) -> impl IntoView {
    let store = use_store();
    let today = store.today.get_untracked();
    let found = store.book(|book| book.activity(step).cloned());
    let days = quick_days(found.as_deref().and_then(|step| step.due), today);
    let title = t::today_move_title(found.as_deref().map(step_title).unwrap_or_default());
    let text = RwSignal::new(String::new());
    let reader = LineReader::new();
    let form = FormState::new();
    // What is typed is a day and nothing else.
    let typed = move || {
        let line = text.with(|text| reader.read(text, today));
        line.due.filter(|_| line.title.is_empty()).map(|day| (day, line.time))
    };
    let error = Signal::derive(move || (form.tried() && typed().is_none()).then(|| t::today_move_unread().to_owned()));
    let hint = Signal::derive(move || typed().map(|(day, time)| said(day, time, today)));
    let choose = move |day: Date| {
        intents::close();
        put_off(store, step, day, None);
    };
    let save = move |()| {
        let Some((day, time)) = untrack(typed) else { return };
        store.run_then(command(step, day, time), move |result| match result {
            Ok(done) => {
                intents::close();
                told(store, step, &done);
            }
            Err(rejection) => say_refused(store, form, command(step, day, time), rejection),
        });
    };
    let to_calendar = move |_| {
        if calendar::download(store, found.as_deref()) == 0 {
            toast(t::step_no_day());
        }
    };
    // A keyboard that comes up by itself would hide what can be pressed.
    let focus = if is_touched() { "" } else { "input" };
    view! {
        <Dialog title=title on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=save focus=focus>
                <Days days=days label=t::field_due() today=today chosen=Signal::derive(|| None) on_choose=choose/>
                <Field label=t::today_move_words() error=error hint=hint name="due">
                    <input
                        class="input"
                        type="text"
                        autocomplete="off"
                        placeholder=t::today_move_example()
                        prop:value=text
                        on:input=value_listener(move |typed| text.set(typed))
                    />
                </Field>
                <div class="dialog__foot">
                    <button class="btn btn--ghost" type="button" on:click=listener(to_calendar)>
                        <Icon name="today" size="s"/>{t::step_to_calendar()}
                    </button>
                    <button class="btn btn--brand" type="submit">{t::today_move()}</button>
                </div>
            </Form>
        </Dialog>
    }
}
