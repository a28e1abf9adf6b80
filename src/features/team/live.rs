//! The panel of the live session: inviting, and who is there (L6).

use kariz_protocol::{Link, PeerId, PeerState, Who};
use kariz_signal::{Signal, comparison};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

use super::{live_dialog::refused_words, qr::Qr};
use crate::{
    clipboard,
    i18n::t,
    invitation::Invitation,
    live::{Meeting, live},
    store::{Store, use_store},
    ui::{Icon, TextField},
};

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
    /// Something went wrong, in words.
    Failed(String),
}

/// Invites people into a live session.
#[component]
pub fn LivePanel() -> impl IntoView {
    let store = use_store();
    let step = RwSignal::new_local(Step::Idle);
    let invite = move || {
        step.set(Step::Making);
        spawn_local(async move {
            let next = match live(store).invite().await {
                Some(meeting) => Step::Offered(meeting),
                None => Step::Failed(t::live_no_network().to_owned()),
            };
            step.try_set(next);
        });
    };
    watch(store, step);
    on_cleanup(move || give_up(store, step));
    view! {
        <section class="panel" aria-labelledby="team-live">
            <div class="panel__h">
                <h2 id="team-live"><Icon name="qr"/>{t::live_title()}</h2>
                <span class="hint">{t::live_hint()}</span>
            </div>
            {move || match step.get() {
                Step::Idle => view! { <p class="sub">{t::live_words()}</p> }.into_any(),
                Step::Making => view! { <p class="working" role="status"><span class="spinner"></span>{t::live_making()}</p> }.into_any(),
                Step::Offered(meeting) => view! { <Offered meeting=meeting step=step/> }.into_any(),
                Step::Connecting(meeting, answer) => view! { <Connecting meeting=meeting other=answer/> }.into_any(),
                Step::Failed(words) => view! { <p class="note note--warn" role="alert"><Icon name="warn" size="s"/><span>{words}</span></p> }.into_any(),
            }}
            <div class="acts">
                {move || match step.get() {
                    Step::Idle | Step::Failed(_) => view! {
                        <button class="btn btn--brand" type="button" on:click=move |_| invite()>{t::live_invite()}</button>
                    }.into_any(),
                    Step::Making => ().into_any(),
                    Step::Offered(_) => view! {
                        <button class="btn" type="button" on:click=move |_| { give_up(store, step); step.set(Step::Idle); }>{t::cancel()}</button>
                    }.into_any(),
                    Step::Connecting(..) => view! {
                        <button class="btn" type="button" on:click=move |_| step.set(Step::Idle)>{t::live_one_more()}</button>
                    }.into_any(),
                }}
            </div>
            <LivePeers/>
        </section>
    }
}

/// An offer that nobody has answered is of no use to anybody.
fn give_up(store: Store, step: RwSignal<Step, LocalStorage>) {
    if let Some(Step::Offered(meeting)) = step.try_get_untracked() {
        live(store).leave(meeting.id);
    }
}

/// Says when what was being made came to nothing, and hears answers that another tab was opened with.
fn watch(store: Store, step: RwSignal<Step, LocalStorage>) {
    let session = live(store);
    let (closed, refused) = (session.closed, session.refused);
    let concerns = move |id: PeerId| matches!(step.get_untracked(), Step::Offered(meeting) | Step::Connecting(meeting, _) if meeting.id == id);
    Effect::new(move |_| {
        if let Some((_, why)) = refused.get().filter(|(id, _)| concerns(*id)) {
            step.set(Step::Failed(refused_words(&why)));
        }
    });
    Effect::new(move |_| {
        if closed.get().is_some_and(concerns) {
            step.set(Step::Failed(t::live_unreachable().to_owned()));
        }
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
            step.try_set(Step::Failed(t::live_code_damaged().to_owned()));
        }
    });
}

/// The offer is to be shown or sent, and its answer to come back.
#[component]
fn Offered(meeting: Meeting, step: RwSignal<Step, LocalStorage>) -> impl IntoView {
    let link = Invitation::Live(meeting.own.to_code()).link();
    let copied = link.clone();
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(None::<String>);
    let connect = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match read_answer(&meeting, &typed.get_untracked()) {
            Ok(answer) => accept(step, meeting.clone(), answer),
            Err(words) => wrong.set(Some(words)),
        }
    };
    view! {
        <div class="live">
            <Qr text=link.clone() label=t::live_qr()/>
            <ol class="live__steps">
                <li>
                    <b>{t::live_show()}</b>
                    <span class="live__link">
                        <input class="input" type="text" readonly=true aria-label=t::live_link() value=link/>
                        <button class="btn" type="button" on:click=move |_| clipboard::copy(copied.clone(), t::live_copied(), t::server_link)>
                            <Icon name="copy" size="s"/>{t::live_copy()}
                        </button>
                    </span>
                </li>
                <li>
                    <b>{t::live_answer()}</b>
                    <form class="addline" on:submit=connect>
                        <TextField label=t::live_answer_label() value=typed error=wrong/>
                        <button class="btn" type="submit">{t::server_connect()}</button>
                    </form>
                </li>
            </ol>
        </div>
    }
}

/// An answer, as a link or as the code alone.
fn read_answer(meeting: &Meeting, typed: &str) -> Result<Signal, String> {
    let code = match Invitation::parse(typed) {
        Some(Invitation::Answer(code)) => code,
        Some(_) => return Err(t::live_not_an_answer().to_owned()),
        None => typed.to_owned(),
    };
    let answer = Signal::from_code(&code).map_err(|_| t::live_code_damaged().to_owned())?;
    if meeting.is_answered_by(&answer) { Ok(answer) } else { Err(t::live_other_offer().to_owned()) }
}

/// The connection is being made, or there: both sides compare what they see.
#[component]
pub fn Connecting(
    /// The meeting.
    meeting: Meeting,
    /// What the other side has said.
    other: Signal,
) -> impl IntoView {
    let store = use_store();
    let digits = comparison(&meeting.own, &other);
    let connected = move || store.peers.with(|peers| peers.iter().any(|peer| peer.id == meeting.id));
    view! {
        <p class="note note--info" role="status">
            <Icon name="link" size="s"/>
            <span>
                {move || if connected() { t::live_connected() } else { t::server_connecting() }}
                " "
                {t::live_compare(digits)}
            </span>
        </p>
    }
}

/// Who is in the live session.
#[component]
fn LivePeers() -> impl IntoView {
    let store = use_store();
    let person = |peer: &PeerState| matches!(peer.who, Who::Person { .. }) && peer.link == Link::Connected;
    let people =
        move || store.peers.with(|peers| peers.iter().filter(|peer| person(peer)).cloned().collect::<Vec<_>>());
    let row = move |peer: PeerState| {
        let id = peer.id;
        let name = match &peer.who {
            Who::Person { name, .. } if !name.is_empty() => name.clone(),
            _ => t::merge_by_unknown().to_owned(),
        };
        view! {
            <li class="peer">
                <span class="dot"></span>
                <span class="grow"><b>{name}</b><small>{presence(store, &peer)}</small></span>
                <button class="btn btn--s btn--ghost" type="button" on:click=move |_| live(store).leave(id)>{t::live_end()}</button>
            </li>
        }
    };
    view! { <ul aria-label=t::live_people()>{move || people().into_iter().map(row).collect_view()}</ul> }
}

/// Where somebody is, and how their copy stands.
fn presence(store: Store, peer: &PeerState) -> String {
    let Who::Person { place, .. } = &peer.who else { return String::new() };
    let deal = place.deal.and_then(|id| store.book(|book| book.deal(id).map(|deal| deal.title.clone())));
    let at = match deal {
        Some(title) => t::live_at_deal(title),
        None => t::live_at_page(crate::app::page_words(crate::route::Route::parse(&place.page).page).0),
    };
    format!("{at} · {}", super::servers::words(peer))
}
