//! A link of a live session was opened: an offer to answer, or an answer to hand over (L6).

use std::time::Duration;

use kariz_client::{
    browser::places::{self, Place},
    i18n::t,
    services::{
        invitation::{self, Invitation},
        live_session::{Ended, Meeting, live},
    },
    store::{Phase, Store, use_store},
};
use kariz_kit::{
    CollectView, Dialog, Show, Step as StepView, listener,
    reactive::{effect, memo},
};
use kariz_protocol::{PeerId, PeerRefused, Who};
use kariz_signal::{Role, Signal, SignalError};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

use super::{
    live::{ANSWERS, Connecting, Failed, LinkToSend, Making},
    people::{self, WhoAreYou},
    qr::Qr,
};
use crate::shell::intents;

/// A tab that waits for an answer takes it within that time.
const HAND_OVER: Duration = Duration::from_secs(2);

/// Whoever has waited so long for their answer to be taken may wait for nobody.
const LONG: Duration = Duration::from_secs(60);

/// Why a live session is no more, or did not come about, in words that help.
pub fn ended_words(why: &Ended) -> String {
    let why = match why {
        Ended::Unreachable => return t::live_unreachable().to_owned(),
        Ended::Lost | Ended::Left => return t::live_lost().to_owned(),
        Ended::Refused(why) => why,
    };
    match why {
        PeerRefused::OtherWorkspace(name) => t::live_other_workspace(name.clone()),
        PeerRefused::NothingToShare => t::live_nothing_to_share().to_owned(),
        PeerRefused::OtherVersion => t::live_other_version().to_owned(),
        PeerRefused::Oneself => t::live_oneself().to_owned(),
        PeerRefused::Replaced => t::live_replaced().to_owned(),
        PeerRefused::Closed => t::live_workspace_closed().to_owned(),
        PeerRefused::Damaged => t::live_damaged().to_owned(),
        PeerRefused::TooNew => t::refused_too_new().to_owned(),
        PeerRefused::Floods => t::live_floods().to_owned(),
        PeerRefused::Full => t::live_full().to_owned(),
        PeerRefused::Unavailable => t::more_missing().to_owned(),
    }
}

/// The same for whoever was invited: the code may have served already, or nobody waits at its other end. What is
/// seen from here is the same.
fn guest_words(why: &Ended) -> String {
    match why {
        Ended::Unreachable => t::live_unreachable_guest().to_owned(),
        why => ended_words(why),
    }
}

#[derive(Clone)]
enum Step {
    Asking,
    Making,
    Answered(Meeting),
    Failed(&'static str),
    Ended(PeerId, Ended),
}

/// Somebody invites into a live session.
#[component]
pub fn LiveDialog(code: String) -> impl IntoView {
    let store = use_store();
    let offer = Signal::from_code(&code);
    let step = RwSignal::new_local(match &offer {
        Ok(offer) if invitation::is_used(offer.tag()) => Step::Failed(t::live_used()),
        Ok(offer) if offer.role == Role::Offer => Step::Asking,
        Err(SignalError::OtherVersion) => Step::Failed(t::live_other_version()),
        Ok(_) | Err(SignalError::Damaged) => Step::Failed(t::live_incomplete()),
    });
    let tag = offer.as_ref().ok().map(Signal::tag);
    let hash = StoredValue::new(Invitation::Live(code).hash());
    let theirs = StoredValue::new_local(offer.ok());
    watch(store, step);
    let connected = memo(move || match step.get() {
        Step::Answered(meeting) => store
            .peers
            .with(|peers| peers.iter().any(|peer| peer.id == meeting.id && matches!(peer.who, Who::Person { .. }))),
        _ => false,
    });
    effect(move || {
        if connected.get() {
            tag.iter().for_each(|tag| invitation::note_used(*tag));
        }
    });
    let close = Callback::new(move |()| {
        if let Step::Answered(meeting) = step.get_untracked()
            && (!connected.get_untracked() || store.phase.get_untracked() != Phase::Ready)
        {
            live(store).leave(meeting.id);
        }
        intents::close();
    });
    view! {
        <Dialog title=t::live_join_title() on_close=close>
            {move || {
                let content = match step.get() {
                    Step::Asking => view! {
                        <p class="sub">{t::live_join_words()}</p>
                        <OtherPlaces hash=hash/>
                        <div class="acts">
                            <button class="btn btn--brand" type="button" on:click=listener(move |_| join(store, step, theirs.get_value()))>
                                {t::join()}
                            </button>
                            <button class="btn" type="button" on:click=listener(move |_| close.run(()))>{t::not_now()}</button>
                        </div>
                    }.into_any(),
                    Step::Making => view! { <Making/> }.into_any(),
                    Step::Answered(meeting) => {
                        view! { <Answered meeting=meeting other=theirs.get_value() connected=connected on_close=close/> }.into_any()
                    }
                    Step::Failed(words) => view! { <Failed words=words.to_owned()/> }.into_any(),
                    Step::Ended(_, why) => view! { <Failed words=guest_words(&why)/><SwitchTo why=why/> }.into_any(),
                };
                view! { <StepView title=step.with(title_of)>{content}</StepView> }
            }}
        </Dialog>
    }
}

/// What a step is about, for who listens.
fn title_of(step: &Step) -> &'static str {
    match step {
        Step::Asking => t::live_join_words(),
        Step::Making => t::live_making(),
        Step::Answered(_) => t::live_step_answered(),
        Step::Failed(..) | Step::Ended(..) => t::live_step_failed(),
    }
}

/// What else this browser has: the session may be about one of those. To change takes the invitation along.
#[component]
fn OtherPlaces(
    /// The invitation, as it stands in an address.
    hash: StoredValue<String>,
) -> impl IntoView {
    let store = use_store();
    let here = move || store.book(|book| book.workspace().map(|workspace| workspace.name.clone()));
    let current = places::current();
    let others: Vec<_> =
        places::known().into_iter().filter(|place| place.id != current && place.workspace.is_some()).collect();
    (!others.is_empty()).then(|| {
        let other = |Place { id, name, .. }| {
            let go = move |_| hash.with_value(|hash| places::show_at(&id, hash));
            view! { <button class="btn btn--s" type="button" on:click=listener(go)>{t::switch_to(name)}</button> }
        };
        view! {
            <p class="hint">{move || here().map(t::live_join_with)}</p>
            <div class="acts">{others.into_iter().map(other).collect_view()}</div>
        }
    })
}

/// The session was about another workspace, which this browser has as well.
#[component]
fn SwitchTo(why: Ended) -> impl IntoView {
    let place = match why {
        Ended::Refused(PeerRefused::OtherWorkspace(name)) => places::called(&name),
        _ => None,
    };
    place.map(|Place { id, name, .. }| {
        view! {
            <p class="sub">{t::live_elsewhere(&name)}</p>
            <div class="acts">
                <button class="btn btn--brand" type="button" on:click=listener(move |_| places::show(&id))>{t::switch_to(&name)}</button>
            </div>
        }
    })
}

fn join(store: Store, step: RwSignal<Step, LocalStorage>, offer: Option<Signal>) {
    let Some(offer) = offer else { return };
    step.set(Step::Making);
    spawn_local(async move {
        let next = match live(store).join(&offer).await {
            Some(meeting) => Step::Answered(meeting),
            None => Step::Failed(t::live_no_network()),
        };
        step.try_set(next);
    });
}

/// Says when it came to nothing, or was ended.
fn watch(store: Store, step: RwSignal<Step, LocalStorage>) {
    let ended = live(store).ended;
    let is_ours = move |id: PeerId| match step.get_untracked() {
        Step::Answered(meeting) => meeting.id == id,
        Step::Ended(ended, _) => ended == id,
        Step::Asking | Step::Making | Step::Failed(..) => false,
    };
    effect(move || {
        if let Some((id, why)) = ended.get().filter(|(id, why)| is_ours(*id) && *why != Ended::Left) {
            step.set(Step::Ended(id, why));
        }
    });
}

/// The answer is to get back to whoever has invited; then both are connected, and the workspace may have to come.
#[component]
fn Answered(meeting: Meeting, other: Option<Signal>, connected: Memo<bool>, on_close: Callback<()>) -> impl IntoView {
    let store = use_store();
    let link = StoredValue::new(Invitation::Answer(meeting.own.to_code()).link());
    let waits_long = RwSignal::new(false);
    let waited = set_timeout_with_handle(move || waits_long.set(true), LONG).ok();
    on_cleanup(move || waited.iter().for_each(|timer| timer.clear()));
    let is_nobody = move || connected.get() && store.phase.get() == Phase::Ready && store.me.get().is_none();
    let name = RwSignal::new(String::new());
    let close = move |_| {
        if untrack(is_nobody) {
            people::keep_typed(store, name);
        }
        on_close.run(());
    };
    let is_receiving = move || connected.get() && store.phase.get() != Phase::Ready;
    view! {
        <Show when=move || !connected.get()>
            <div class="live">
                <Qr text=link.get_value() label=t::live_qr_answer()/>
                <div class="live__steps">
                    <b>{t::live_give_back()}</b>
                    <p class="hint">{t::live_give_back_words()}</p>
                    <LinkToSend label=t::live_answer_link() link=link.get_value()/>
                    <p class="hint" role="status">{move || waits_long.get().then(t::live_waits_long)}</p>
                </div>
            </div>
        </Show>
        {other.map(|other| view! { <Connecting meeting=meeting other=other until=t::live_waiting()/> })}
        <Show when=is_receiving>
            <p class="working" role="status"><span class="spinner" aria-hidden="true"></span>{t::live_receiving()}</p>
        </Show>
        <Show when=is_nobody><WhoAreYou name=name/></Show>
        <div class="acts">
            <button class="btn" type="button" on:click=listener(close)>
                {move || if connected.get() && !is_receiving() { t::done() } else { t::cancel() }}
            </button>
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
        <Dialog title=t::live_answer_title() on_close=|()| intents::close()>
            <StepView title=t::live_answer_title()>
                <p class="sub" role="status">{move || words()}</p>
                <div class="acts">
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::close()}</button>
                </div>
            </StepView>
        </Dialog>
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What somebody can do about it: one of these begins a sentence, or part of one.
    const DO: [&str; 12] = [
        "Ask ",
        "ask ",
        "Check ",
        "Close ",
        "Connect ",
        "Invite ",
        "invite ",
        "Join ",
        "Open ",
        "Reload ",
        "reload ",
        "start one",
    ];

    /// All of them, one after the other. With a new kind this does not compile until it is among them.
    fn next(why: &PeerRefused) -> Option<PeerRefused> {
        Some(match why {
            PeerRefused::OtherWorkspace(_) => PeerRefused::NothingToShare,
            PeerRefused::NothingToShare => PeerRefused::OtherVersion,
            PeerRefused::OtherVersion => PeerRefused::Oneself,
            PeerRefused::Oneself => PeerRefused::Closed,
            PeerRefused::Closed => PeerRefused::Damaged,
            PeerRefused::Damaged => PeerRefused::TooNew,
            PeerRefused::TooNew => PeerRefused::Floods,
            PeerRefused::Floods => PeerRefused::Full,
            PeerRefused::Full => PeerRefused::Unavailable,
            // Nothing is to be done: the device is there already.
            PeerRefused::Unavailable | PeerRefused::Replaced => return None,
        })
    }

    /// B1: every end of a live session has words of its own, and they say what to do.
    #[test]
    fn every_end_says_what_to_do() {
        let refused = std::iter::successors(Some(PeerRefused::OtherWorkspace("Rill".to_owned())), next);
        let ends = [Ended::Unreachable, Ended::Lost].into_iter().chain(refused.map(Ended::Refused));
        let texts: Vec<_> = ends.map(|why| ended_words(&why)).collect();
        for text in &texts {
            assert!(DO.iter().any(|word| text.contains(word)), "says what is wrong, but not what to do: {text}");
        }
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len(), "no two say the same");
        assert!(texts.iter().any(|text| text.contains("Rill")));
        assert!(!ended_words(&Ended::Refused(PeerRefused::Replaced)).is_empty());
    }
}
