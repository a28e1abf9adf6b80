//! The panel of the live session: inviting, and who is there (L6).

use std::cell::Cell;

use kariz_client::{
    browser::{clipboard, files},
    i18n::t,
    services::{
        invitation::Invitation,
        live_session::{Ended, Meeting, live},
    },
    store::{Store, use_store},
};
use kariz_kit::{Icon, Show, Step as StepView, TextField, complain, keep_focus, listener, reactive::effect, toast};
use kariz_protocol::PeerId;
use kariz_signal::{Signal, comparison};
use leptos::{html, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, Element, MessageEvent, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{live_dialog::ended_words, live_people::LivePeople, qr::Qr, relays::Relays, scan::ScanButton};
use crate::shell::intents::{Join, ask};

/// The line on which the tab that has opened an answer finds the tab that waits for it.
pub const ANSWERS: &str = "kariz-answers";

/// How far an invitation has come.
#[derive(Clone)]
enum Step {
    /// None is made.
    Idle,
    /// The browser looks for its own addresses.
    Making,
    /// It is to be handed over; an answer is to come.
    Offered(Meeting),
    /// The answer has come.
    Connecting(Meeting, Signal),
    /// It came to nothing: why, in words.
    Failed(Option<PeerId>, String),
}

/// Invites people into a live session.
#[component]
pub fn LivePanel() -> impl IntoView {
    let store = use_store();
    let step = begun(store);
    let panel = NodeRef::<html::Section>::new();
    keep_focus(panel);
    view! {
        <section class="panel" aria-labelledby="team-live" node_ref=panel>
            <div class="panel__h">
                <h2 id="team-live"><Icon name="qr"/>{t::live_title()}</h2>
                <span class="hint">{t::live_hint()}</span>
            </div>
            {move || {
                let content = match step.get() {
                    Step::Idle => view! { <p class="sub">{t::live_words()}</p> }.into_any(),
                    Step::Making => view! { <Making/> }.into_any(),
                    Step::Offered(meeting) => view! { <Offered meeting=meeting step=step/> }.into_any(),
                    Step::Connecting(meeting, answer) => {
                        view! { <Connecting meeting=meeting other=answer until=t::server_connecting()/> }.into_any()
                    }
                    Step::Failed(_, words) => view! { <Failed words=words/> }.into_any(),
                };
                view! { <StepView title=step.with(title_of)>{content}</StepView> }
            }}
            <div class="acts">
                {move || match step.get() {
                    Step::Idle | Step::Failed(..) => view! {
                        <button class="btn btn--brand" type="button" on:click=listener(move |_| invite(store, step))>
                            <Icon name="qr" size="s"/>{t::live_invite()}
                        </button>
                        <ScanButton on_text=join_scanned()/>
                    }.into_any(),
                    Step::Making => ().into_any(),
                    Step::Offered(_) => view! {
                        <button class="btn" type="button" on:click=listener(move |_| { give_up(store, step); step.set(Step::Idle); })>
                            {t::cancel()}
                        </button>
                    }.into_any(),
                    Step::Connecting(meeting, _) => view! { <WhileConnecting id=meeting.id step=step/> }.into_any(),
                }}
            </div>
            <LivePeople/>
            <Relays/>
        </section>
    }
}

thread_local! {
    static BEGUN: Cell<Option<RwSignal<Step, LocalStorage>>> = const { Cell::new(None) };
}

/// How far the invitation of this tab has come. It lives on when another page is shown: its answer may come in a minute.
fn begun(store: Store) -> RwSignal<Step, LocalStorage> {
    let begun = BEGUN.get().inspect(|step| {
        let is_over = step.with_untracked(|step| match step {
            Step::Connecting(meeting, _) => is_connected(store, meeting.id),
            Step::Failed(..) => true,
            Step::Idle | Step::Making | Step::Offered(_) => false,
        });
        if is_over {
            step.set(Step::Idle);
        }
    });
    begun.unwrap_or_else(|| {
        let step = store.as_app(|| {
            let step = RwSignal::new_local(Step::Idle);
            watch(store, step);
            step
        });
        BEGUN.set(Some(step));
        step
    })
}

/// What a step is about, for who listens.
fn title_of(step: &Step) -> &'static str {
    match step {
        Step::Idle => t::live_title(),
        Step::Making => t::live_making(),
        Step::Offered(_) => t::live_step_offered(),
        Step::Connecting(..) => t::server_connecting(),
        Step::Failed(..) => t::live_step_failed(),
    }
}

/// Until it is connected, it can be given up at once: an answer may be lost, or its sender gone. Then more can be
/// invited.
#[component]
fn WhileConnecting(id: PeerId, step: RwSignal<Step, LocalStorage>) -> impl IntoView {
    let store = use_store();
    let give_up = move |_| {
        live(store).leave(id);
        step.set(Step::Idle);
    };
    view! {
        <Show
            when=move || is_connected(store, id)
            fallback=move || view! { <button class="btn" type="button" on:click=listener(give_up)>{t::cancel()}</button> }
        >
            <button class="btn" type="button" on:click=listener(move |_| invite(store, step))>{t::live_one_more()}</button>
        </Show>
    }
}

fn is_connected(store: Store, id: PeerId) -> bool {
    store.peers.with(|peers| peers.iter().any(|peer| peer.id == id))
}

fn invite(store: Store, step: RwSignal<Step, LocalStorage>) {
    step.set(Step::Making);
    spawn_local(async move {
        let next = match live(store).invite().await {
            Some(meeting) => Step::Offered(meeting),
            None => Step::Failed(None, t::live_no_network().to_owned()),
        };
        step.try_set(next);
    });
}

/// An offer that nobody has answered is of no use to anybody.
fn give_up(store: Store, step: RwSignal<Step, LocalStorage>) {
    if let Some(Step::Offered(meeting)) = step.try_get_untracked() {
        live(store).leave(meeting.id);
    }
}

/// Says when what was being made came to nothing, and hears answers that another tab was opened with.
fn watch(store: Store, step: RwSignal<Step, LocalStorage>) {
    let ended = live(store).ended;
    let concerns = move |id: PeerId| match step.get_untracked() {
        Step::Offered(meeting) | Step::Connecting(meeting, _) => meeting.id == id,
        Step::Failed(failed, _) => failed == Some(id),
        Step::Idle | Step::Making => false,
    };
    effect(move || match ended.get().filter(|(id, _)| concerns(*id)) {
        // A toast has said so, or the user knows.
        Some((_, Ended::Lost | Ended::Left)) => step.set(Step::Idle),
        Some((id, why)) => step.set(Step::Failed(Some(id), ended_words(&why))),
        None => {}
    });
    let Ok(line) = BroadcastChannel::new(ANSWERS) else { return };
    let reply = line.clone();
    let hear = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let code = event.data().as_string().unwrap_or_default();
        if let Some(Step::Offered(meeting)) = step.try_get_untracked()
            && let Ok(answer) = Signal::from_code(&code)
            && meeting.is_answered_by(&answer)
        {
            let _ = reply.post_message(&true.into());
            accept(step, meeting, answer);
        }
    });
    line.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    let held = StoredValue::new_local((line, hear));
    on_cleanup(move || held.with_value(|(line, _)| line.close()));
}

fn accept(step: RwSignal<Step, LocalStorage>, meeting: Meeting, answer: Signal) {
    step.set(Step::Connecting(meeting.clone(), answer.clone()));
    spawn_local(async move {
        if !meeting.accept(&answer).await {
            step.try_set(Step::Failed(Some(meeting.id), t::live_code_damaged().to_owned()));
        }
    });
}

/// The browser looks for its own addresses.
#[component]
pub fn Making() -> impl IntoView {
    view! { <p class="working" role="status"><span class="spinner" aria-hidden="true"></span>{t::live_making()}</p> }
}

/// It came to nothing.
#[component]
pub fn Failed(
    /// Why, and what helps.
    words: String,
) -> impl IntoView {
    view! { <p class="note note--warn" role="alert"><Icon name="warn" size="s"/><span>{words}</span></p> }
}

/// A link to be sent, and a button that copies it.
#[component]
pub fn LinkToSend(
    /// What it is.
    label: &'static str,
    /// The link.
    link: String,
) -> impl IntoView {
    let (copied, sent) = (link.clone(), link.clone());
    let send = move |_| files::share_link(&sent);
    let copy = move |_| clipboard::copy(copied.clone(), t::live_copied(), t::server_link);
    view! {
        <span class="live__link">
            <input class="input" type="text" dir="ltr" readonly=true aria-label=label value=link/>
            {files::can_share_link().then(|| view! {
                <button class="btn btn--brand live__send" type="button" on:click=listener(send)><Icon name="share" size="s"/>{t::live_send()}</button>
            })}
            <button class="btn" type="button" on:click=listener(copy)><Icon name="copy" size="s"/>{t::live_copy()}</button>
        </span>
    }
}

/// The offer is to be shown or sent, and its answer to come back.
#[component]
fn Offered(meeting: Meeting, step: RwSignal<Step, LocalStorage>) -> impl IntoView {
    let link = Invitation::Live(meeting.own.to_code()).link();
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let meeting = StoredValue::new_local(meeting);
    let take = Callback::new(move |text: String| {
        let meeting = meeting.get_value();
        match read_answer(&meeting, &text) {
            Ok(answer) => accept(step, meeting, answer),
            Err(words) => complain(wrong, Some(words.to_owned())),
        }
    });
    let connect = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        take.run(typed.get_untracked());
    };
    let place = NodeRef::<html::Div>::new();
    place.on_load(|place| request_animation_frame(move || into_view(&place)));
    view! {
        <div class="live" node_ref=place>
            <Qr text=link.clone() label=t::live_qr()/>
            <ol class="live__steps">
                <li><b>{t::live_show()}</b><LinkToSend label=t::live_link() link=link/></li>
                <li>
                    <b>{t::live_answer()}</b>
                    <form class="addline" on:submit=listener(connect)>
                        <TextField label=t::live_answer_label() value=typed error=wrong/>
                        <button class="btn" type="submit">{t::server_connect()}</button>
                    </form>
                    <ScanButton on_text=take/>
                </li>
                <li><b>{t::live_then_connected()}</b><p class="hint">{t::live_then_compare()}</p></li>
            </ol>
        </div>
    }
}

/// On a phone the code would appear below the edge, where nobody can scan it.
fn into_view(place: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    let code = place.query_selector(".qr").ok().flatten();
    code.iter().for_each(|code| code.scroll_into_view_with_scroll_into_view_options(&options));
}

/// Opens the invitation that was scanned, as if its link had been.
pub fn join_scanned() -> Callback<String> {
    Callback::new(|text: String| match Invitation::parse(&text) {
        Some(invitation) => ask(Join { invitation }),
        None => toast(t::scan_other_code()),
    })
}

/// An answer, as a link or as the code alone.
fn read_answer(meeting: &Meeting, typed: &str) -> Result<Signal, &'static str> {
    let code = match Invitation::parse(typed) {
        Some(Invitation::Answer(code)) => code,
        Some(_) => return Err(t::live_not_an_answer()),
        None => typed.to_owned(),
    };
    let answer = Signal::from_code(&code).map_err(|_| t::live_code_damaged())?;
    if meeting.is_answered_by(&answer) { Ok(answer) } else { Err(t::live_other_offer()) }
}

/// The connection is being made, or there: both sides compare what they see.
#[component]
pub fn Connecting(
    /// The meeting.
    meeting: Meeting,
    /// What the other side has said.
    other: Signal,
    /// What is waited for, in words.
    until: &'static str,
) -> impl IntoView {
    let store = use_store();
    let digits = comparison(&meeting.own, &other);
    let id = meeting.id;
    let connected = move || is_connected(store, id);
    view! {
        <p class="note note--info" role="status">
            <Icon name="link" size="s"/>
            <span>
                {move || if connected() { t::live_connected() } else { until }}
                " "
                {t::live_compare(digits)}
            </span>
        </p>
    }
}
