//! A meeting is prepared: research, review, questions, rehearse, agenda (W5).

use std::sync::Arc;

use kariz_client::{
    i18n::{dot, t},
    parts::{
        DraftLine, KeptText, calendar,
        next_step::{step_title, step_when},
    },
    store::{Store, use_store},
};
use kariz_core::{Activity, ActivityId, Command, Entity, Preparation, PreparationPart, Table};
use kariz_kit::{CollectView, Dialog, Icon, dynamic, listener, reactive::memo, value_listener};
use leptos::prelude::*;

use crate::shell::intents;

fn part_words(part: PreparationPart) -> (&'static str, &'static str) {
    match part {
        PreparationPart::Research => (t::word_prepared_research(), t::prep_research_words()),
        PreparationPart::Review => (t::word_prepared_review(), t::prep_review_words()),
        PreparationPart::Questions => (t::word_prepared_questions(), t::prep_questions_words()),
        PreparationPart::Rehearse => (t::word_prepared_rehearse(), t::prep_rehearse_words()),
        PreparationPart::Agenda => (t::word_prepared_agenda(), t::prep_agenda_words()),
    }
}

/// A meeting that is prepared. Cheap to copy.
#[derive(Clone, Copy)]
struct Meeting {
    store: Store,
    id: ActivityId,
    activity: Memo<Arc<Activity>>,
}

impl Meeting {
    fn prepared(self, part: PreparationPart) -> Preparation {
        self.activity.with(|activity| activity.preparation.get(&part).cloned()).unwrap_or_default()
    }

    /// Saves a part as it is changed.
    fn change(self, part: PreparationPart, change: impl FnOnce(&mut Preparation)) {
        let mut prepared = untrack(|| self.prepared(part));
        let before = prepared.clone();
        change(&mut prepared);
        if prepared != before {
            self.store.run(Command::Prepare(self.id, part, Some(prepared)));
        }
    }
}

#[component]
pub fn PrepareDialog(meeting: ActivityId) -> impl IntoView {
    let store = use_store();
    let activity = memo(move || {
        store.watch_table(Table::Activities);
        store.book(|book| book.activity(meeting).cloned()).unwrap_or_default()
    });
    let meeting = Meeting { store, id: meeting, activity };
    let title = Signal::derive(move || t::prep_title(activity.with(|activity| step_title(activity))));
    let has_day = memo(move || activity.with(|activity| activity.due.is_some()));
    let when = move || {
        let when = activity.with(|activity| step_when(activity, store.today.get()));
        let place = activity.with(|activity| activity.place.clone());
        let guests = activity.with(|activity| activity.guests.clone());
        let guests = if guests.is_empty() { guests } else { t::step_with(guests) };
        [when, place, guests].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(dot())
    };
    let ready = move || {
        let done = PreparationPart::TICKED.into_iter().filter(|part| meeting.prepared(*part).is_done).count();
        t::prep_ready(done, PreparationPart::TICKED.len())
    };
    let to_calendar = move |_| {
        let activity = activity.get_untracked();
        calendar::download(store, [&*activity]);
    };
    view! {
        <Dialog title=title on_close=|()| intents::close() wide=true>
            <div class="form prep">
                <p class="sub num"><bdi>{when}</bdi>{dot()}<span role="status">{ready}</span></p>
                <ul class="prep__parts">{PreparationPart::TICKED.map(|part| view! { <Part meeting=meeting part=part/> }).into_iter().collect_view()}</ul>
                <div class="prep__agenda">
                    <b>{t::word_prepared_agenda()}</b>
                    <small class="hint">{t::prep_agenda_words()}</small>
                    <Notes meeting=meeting part=PreparationPart::Agenda rows="4"/>
                </div>
                <div class="dialog__foot">
                    {dynamic(move || match has_day.get() {
                        true => view! { <button class="btn foot__start" type="button" on:click=listener(to_calendar)><Icon name="today" size="s"/>{t::prep_calendar()}</button> }.into_any(),
                        false => view! { <p class="hint foot__start">{t::prep_no_day()}</p> }.into_any(),
                    })}
                    <button class="btn btn--brand" type="button" on:click=listener(move |_| intents::close())>{t::prep_close()}</button>
                </div>
            </div>
        </Dialog>
    }
}

/// A part that is ticked, with notes.
#[component]
fn Part(meeting: Meeting, part: PreparationPart) -> impl IntoView {
    let (name, words) = part_words(part);
    let done = move || meeting.prepared(part).is_done;
    let tick = move |_| meeting.change(part, |prepared| prepared.is_done = !prepared.is_done);
    let help = match part {
        PreparationPart::Review => last_noted(meeting).map(|note| view! { <p class="hint pre" dir="auto">{t::prep_last(note)}</p> }.into_any()),
        PreparationPart::Questions => guidance(meeting).map(|(stage, words)| {
            let put = words.clone();
            let put_in = move |_| {
                let put = put.clone();
                meeting.change(part, |prepared| prepared.note = [prepared.note.trim_end(), &put].join("\n").trim().to_owned());
            };
            view! {
                <p class="hint" dir="auto">{t::prep_guidance(stage, words)}</p>
                <button class="btn btn--ghost btn--s changes" type="button" on:click=listener(put_in)><Icon name="plus" size="s"/>{t::prep_put_in()}</button>
            }
            .into_any()
        }),
        _ => None,
    };
    view! {
        <li>
            <label class="prep__tick">
                <input type="checkbox" prop:checked=done on:change=listener(tick)/>
                <span><b>{name}</b><small class="hint">{words}</small></span>
            </label>
            {help}
            <Notes meeting=meeting part=part rows="2"/>
        </li>
    }
}

/// Saved when it is left.
#[component]
fn Notes(meeting: Meeting, part: PreparationPart, rows: &'static str) -> impl IntoView {
    let note = Signal::derive(move || meeting.prepared(part).note);
    let about = Entity::new(Table::Activities, meeting.id);
    let save = move |typed: String| meeting.change(part, |prepared| prepared.note = typed);
    let text = KeptText::new(meeting.store, part.word(), about, note, save);
    view! {
        <textarea
            class="input"
            rows=rows
            maxlength=Preparation::LONGEST.to_string()
            dir="auto"
            aria-label=t::prep_note_of(part_words(part).0)
            prop:value=text.typed
            on:input=value_listener(move |typed| text.typed.set(typed))
            on:blur=listener(move |event| text.left(&event))
        ></textarea>
        <DraftLine draft=text.draft/>
    }
}

fn last_noted(meeting: Meeting) -> Option<String> {
    let deal = meeting.activity.with_untracked(|activity| activity.deal)?;
    meeting.store.book(|book| book.last_noted(deal).map(|noted| noted.note.trim().chars().take(400).collect()))
}

/// What is to be done in the stage of its deal.
fn guidance(meeting: Meeting) -> Option<(String, String)> {
    let deal = meeting.activity.with_untracked(|activity| activity.deal)?;
    meeting.store.book(|book| {
        let stage = book.stage(book.deal(deal)?.open_stage()?)?;
        let words = stage.guidance.trim().to_owned();
        (!words.is_empty()).then(|| (stage.name.clone(), words))
    })
}
