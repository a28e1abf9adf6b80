//! A link of a live session was opened: an offer to answer, or an answer to hand over (L6).

use std::time::Duration;

use kariz_protocol::{PeerRefused, Who};
use kariz_signal::{Role, Signal, SignalError};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

use super::{
    live::{ANSWERS, Connecting},
    qr::Qr,
};
use crate::{
    actions, clipboard,
    i18n::t,
    invitation::Invitation,
    live::{Meeting, live},
    store::use_store,
    ui::{Dialog, Icon},
};

/// A tab that waits for an answer takes it within that time.
const HAND_OVER: Duration = Duration::from_secs(2);

/// Why a live session did not come about, in words that help.
pub fn refused_words(why: &PeerRefused) -> String {
    match why {
        PeerRefused::OtherWorkspace(name) => t::refused_other_workspace(name.clone()),
        PeerRefused::NothingToShare => t::live_nothing_to_share().to_owned(),
        PeerRefused::OtherVersion => t::live_other_version().to_owned(),
        PeerRefused::Oneself => t::live_oneself().to_owned(),
        PeerRefused::Replaced => t::live_replaced().to_owned(),
        PeerRefused::Closed => t::live_workspace_closed().to_owned(),
        PeerRefused::Damaged => t::live_damaged().to_owned(),
        PeerRefused::TooNew => t::refused_too_new().to_owned(),
    }
}

#[derive(Clone)]
enum Step {
    Asking,
    Making,
    Answered(Meeting),
    Failed(String),
}

/// Somebody invites into a live session.
#[component]
pub fn LiveDialog(code: String) -> impl IntoView {
    let store = use_store();
    let offer = Signal::from_code(&code);
    let step = RwSignal::new_local(match &offer {
        Ok(offer) if offer.role == Role::Offer => Step::Asking,
        Ok(_) => Step::Failed(t::live_code_damaged().to_owned()),
        Err(SignalError::OtherVersion) => Step::Failed(t::live_other_version().to_owned()),
        Err(SignalError::Damaged) => Step::Failed(t::live_code_damaged().to_owned()),
    });
    let theirs = offer.ok();
    let answering = theirs.clone();
    let join = move |_| {
        let Some(offer) = answering.clone() else { return };
        step.set(Step::Making);
        spawn_local(async move {
            let next = match live(store).join(&offer).await {
                Some(meeting) => Step::Answered(meeting),
                None => Step::Failed(t::live_no_network().to_owned()),
            };
            step.try_set(next);
        });
    };
    let session = live(store);
    let (closed, refused) = (session.closed, session.refused);
    let is_ours = move |id| matches!(step.get_untracked(), Step::Answered(meeting) if meeting.id == id);
    Effect::new(move |_| {
        if let Some((_, why)) = refused.get().filter(|(id, _)| is_ours(*id)) {
            step.set(Step::Failed(refused_words(&why)));
        }
    });
    Effect::new(move |_| {
        if closed.get().is_some_and(is_ours) {
            step.set(Step::Failed(t::live_unreachable().to_owned()));
        }
    });
    let connected = Memo::new(move |_| match step.get() {
        Step::Answered(meeting) => store
            .peers
            .with(|peers| peers.iter().any(|peer| peer.id == meeting.id && matches!(peer.who, Who::Person { .. }))),
        _ => false,
    });
    let close = move |()| {
        if let Step::Answered(meeting) = step.get_untracked()
            && !connected.get_untracked()
        {
            live(store).leave(meeting.id);
        }
        actions::close_dialog();
    };
    view! {
        <Dialog title=t::live_join_title() on_close=close>
            {move || match step.get() {
                Step::Asking => view! {
                    <p class="sub">{t::live_join_words()}</p>
                    <div class="acts">
                        <button class="btn btn--brand" type="button" on:click=join.clone()>{t::join()}</button>
                        <button class="btn" type="button" on:click=move |_| close(())>{t::not_now()}</button>
                    </div>
                }.into_any(),
                Step::Making => view! { <p class="working" role="status"><span class="spinner"></span>{t::live_making()}</p> }.into_any(),
                Step::Answered(meeting) => {
                    let other = theirs.clone();
                    view! {
                        {(!connected.get()).then(|| view! { <Answer own=meeting.own.clone()/> })}
                        {other.map(|other| view! { <Connecting meeting=meeting other=other/> })}
                        <div class="acts">
                            <button class="btn" type="button" on:click=move |_| close(())>
                                {move || if connected.get() { t::done() } else { t::cancel() }}
                            </button>
                        </div>
                    }.into_any()
                }
                Step::Failed(words) => view! {
                    <p class="note note--warn" role="alert"><Icon name="warn" size="s"/><span>{words}</span></p>
                }.into_any(),
            }}
        </Dialog>
    }
}

/// The answer is to get back to whoever has invited.
#[component]
fn Answer(own: Signal) -> impl IntoView {
    let link = Invitation::Answer(own.to_code()).link();
    let copied = link.clone();
    view! {
        <div class="live">
            <Qr text=link.clone() label=t::live_qr_answer()/>
            <div class="live__steps">
                <b>{t::live_give_back()}</b>
                <p class="hint">{t::live_give_back_words()}</p>
                <span class="live__link">
                    <input class="input" type="text" readonly=true aria-label=t::live_answer_link() value=link/>
                    <button class="btn" type="button" on:click=move |_| clipboard::copy(copied.clone(), t::live_copied(), t::server_link)>
                        <Icon name="copy" size="s"/>{t::live_copy()}
                    </button>
                </span>
            </div>
        </div>
    }
}

/// An answer was opened as a link: the tab that waits for it gets it.
#[component]
pub fn AnswerDialog(code: String) -> impl IntoView {
    let taken = RwSignal::new(None::<bool>);
    if let Ok(line) = BroadcastChannel::new(ANSWERS) {
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |_: MessageEvent| {
            taken.try_set(Some(true));
        });
        line.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        let _ = line.post_message(&code.into());
        let held = StoredValue::new_local((line, hear));
        on_cleanup(move || held.with_value(|(line, _)| line.close()));
    }
    let waited = move || {
        if taken.try_get_untracked() == Some(None) {
            taken.set(Some(false));
        }
    };
    set_timeout(waited, HAND_OVER);
    let words = move || match taken.get() {
        None => t::live_handing_over(),
        Some(true) => t::live_handed_over(),
        Some(false) => t::live_nobody_waits(),
    };
    view! {
        <Dialog title=t::live_answer_title() on_close=|()| actions::close_dialog()>
            <p class="sub" role="status">{words}</p>
        </Dialog>
    }
}
