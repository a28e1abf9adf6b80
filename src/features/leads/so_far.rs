//! What was done with a lead, and a line to write down more.

use std::sync::Arc;

use kariz_client::{
    browser::{clock, ids::new_id},
    format,
    i18n::t,
    parts::{
        Avatar, activity_icon,
        next_step::{step_title, step_when},
        outcome_chip,
    },
    services::drafts::{self, Draft, record_word},
    words::kind_words,
};
use kariz_core::{Activity, ActivityKind, Command, Entity, Lead, LeadId, Table, Workspace};
use kariz_kit::{CollectView, Icon, Select, dynamic, listener, reactive::memo, value_listener};
use leptos::prelude::*;

use super::inbox::Inbox;

/// What is written down of a lead.
const KINDS: [ActivityKind; 5] =
    [ActivityKind::Note, ActivityKind::Call, ActivityKind::Email, ActivityKind::Message, ActivityKind::Meeting];

/// So many are shown until all are asked for.
const FIRST: usize = 20;

/// Everything, newest first.
#[component]
pub fn SoFar(inbox: Inbox, id: LeadId, lead: Memo<Arc<Lead>>) -> impl IntoView {
    let store = inbox.store;
    let all = memo(move || {
        store.watch_table(Table::Activities);
        lead.track();
        store.book(|book| book.activities_of_lead(id).rev().cloned().collect::<Vec<_>>())
    });
    let touches = move || {
        let goal = store.book(|book| book.workspace().and_then(|workspace| workspace.touch_goal));
        let done = all.with(|all| all.iter().filter(|activity| activity.is_touch()).count());
        t::leads_touches(done, goal.unwrap_or(Workspace::DEFAULT_TOUCH_GOAL))
    };
    let is_all = RwSignal::new(false);
    let shown = move || {
        let most = if is_all.get() { usize::MAX } else { FIRST };
        all.with(|all| all.iter().take(most).cloned().collect::<Vec<_>>())
    };
    let count = memo(move || all.with(Vec::len));
    let entry = move |activity: Arc<Activity>| {
        let when = if activity.is_planned() {
            step_when(&activity, store.today.get())
        } else {
            format::lately(activity.moment())
        };
        let owner = activity.owner;
        view! {
            <li>
                <Icon name=activity_icon(activity.kind) size="s"/>
                <span class="pre" dir="auto"><b>{step_title(&activity)}</b>{outcome_chip(&activity)}{(!activity.note.is_empty()).then(|| view! { <small>{activity.note.clone()}</small> })}</span>
                <time class="num">{when}</time>
                <Avatar member=Signal::stored(owner)/>
            </li>
        }
    };
    view! {
        <section class="lsec">
            <div class="lsec__h"><h3>{t::leads_so_far()}</h3><span class="muted num">{touches}</span></div>
            <Log inbox=inbox id=id/>
            <ul class="lsofar">
                {move || shown().into_iter().map(entry).collect_view()}
                <li>
                    <Icon name="lead" size="s"/>
                    <span>{t::leads_came_in()}</span>
                    <time class="num">{move || format::date(lead.with(|lead| lead.created_on), store.today.get())}</time>
                </li>
            </ul>
            {dynamic(move || (count.get() > FIRST && !is_all.get()).then(|| view! {
                <button class="btn btn--s" type="button" on:click=listener(move |_| is_all.set(true))>{t::leads_show_all(count.get())}</button>
            }))}
            {dynamic(move || came_from(inbox, lead))}
        </section>
    }
}

/// The lost deal that is tried again.
fn came_from(inbox: Inbox, lead: Memo<Arc<Lead>>) -> Option<impl IntoView + use<>> {
    use kariz_client::route::{Page, Route};
    let deal = inbox.store.deal(lead.with(|lead| lead.from_deal)?)?;
    let address = Route::page(Page::BOARD).with_deal(deal.id).hash();
    Some(view! { <p class="hint">{t::leads_from_deal()} " " <a href=address><bdi>{deal.title.clone()}</bdi></a></p> })
}

/// A line: a note, or what was done.
#[component]
fn Log(inbox: Inbox, id: LeadId) -> impl IntoView {
    let store = inbox.store;
    let (kind, text) = (RwSignal::new(ActivityKind::Note), RwSignal::new(String::new()));
    let about = record_word(Entity::new(Table::Leads, id));
    let is_written = move || text.try_with(|text| !text.is_empty()).unwrap_or_default();
    let how = drafts::word("kind", kind, &KINDS, ActivityKind::word).only_if(is_written);
    let kept = Draft::bind(store, "lead-log", about, vec![drafts::text("text", text), how]);
    let is_busy = StoredValue::new(false);
    let log = move || {
        if is_busy.get_value() {
            return;
        }
        let kind = kind.get_untracked();
        let taken = text.get_untracked();
        let words = taken.trim().to_owned();
        if kind == ActivityKind::Note && words.is_empty() {
            return;
        }
        let (title, note) = if kind == ActivityKind::Note { (String::new(), words) } else { (words, String::new()) };
        let activity = Activity {
            id: new_id(),
            kind,
            title,
            note,
            lead: Some(id),
            done_at: Some(clock::now()),
            ..Activity::default()
        };
        let activity = Activity { owner: store.me.get_untracked(), ..activity };
        let deal = store.book(|book| {
            let deal = book.deal(book.lead(id)?.deal()?)?;
            deal.removed.is_none().then_some(deal.id)
        });
        let command = Command::AddActivity(Activity { deal, ..activity });
        // Taken at once: what is typed from now on is for the next.
        is_busy.set_value(true);
        text.set(String::new());
        kept.sent_and_stays();
        store.run_and(command, move |is_done| {
            is_busy.try_set_value(false);
            if !is_done {
                text.update(|now| *now = if now.is_empty() { taken } else { format!("{taken} {now}") });
            }
        });
    };
    let names: Vec<String> = KINDS.into_iter().map(|kind| kind_words(kind).to_owned()).collect();
    let chosen = Signal::derive(move || KINDS.iter().position(|of| *of == kind.get()));
    let choose = move |at: Option<usize>| at.and_then(|at| KINDS.get(at)).iter().for_each(|of| kind.set(**of));
    let keys = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            if !event.repeat() {
                log();
            }
        }
    };
    view! {
        <div class="llog changes">
            <Select label=t::leads_log_kind().to_owned() class="input" options=names chosen=chosen on_choose=choose/>
            <input class="input" type="text" autocomplete="off" aria-label=t::leads_log_text() placeholder=t::leads_log_text() prop:value=text on:input=value_listener(move |typed| text.set(typed)) on:keydown=listener(keys)/>
            <button class="btn" type="button" on:click=listener(move |_| log())>{t::leads_log()}</button>
        </div>
    }
}
