//! Short messages at the edge of the screen: 8 seconds, longer while one is pointed at.

use std::time::Duration;

use leptos::prelude::*;

use crate::{Each, Icon, listener, words};

/// Something that can be done about what a toast says, by a button in it.
#[derive(Clone)]
pub struct Offer {
    /// The button's words.
    pub words: &'static str,
    /// What it does.
    pub accept: Callback<()>,
}

#[derive(Clone)]
struct Toast {
    number: u64,
    text: String,
    offer: Option<Offer>,
    held: RwSignal<bool>,
}

#[derive(Clone, Copy)]
struct Queue(RwSignal<Vec<Toast>>);

thread_local! {
    /// Set once by [`provide`]: toasts are also shown from callbacks that have no owner.
    static QUEUE: std::cell::Cell<Option<Queue>> = const { std::cell::Cell::new(None) };
}

/// Makes place for toasts. Called once, by the app.
pub fn provide() {
    QUEUE.set(Some(Queue(RwSignal::new(Vec::new()))));
}

/// Shows a message.
pub fn toast(text: impl Into<String>) {
    show(text.into(), None);
}

/// Shows a message with something that can be done about it. There is one offer at a time: an older one
/// goes.
pub fn toast_offering(text: impl Into<String>, offer: Offer) {
    show(text.into(), Some(offer));
}

/// What the toasts offer no longer holds: those that offer something go.
pub fn drop_offers() {
    if let Some(Queue(queue)) = QUEUE.get()
        && queue.with_untracked(|toasts| toasts.iter().any(|toast| toast.offer.is_some()))
    {
        queue.update(|toasts| toasts.retain(|toast| toast.offer.is_none()));
    }
}

fn show(text: String, offer: Option<Offer>) {
    let Some(Queue(queue)) = QUEUE.get() else { return };
    queue.update(|toasts| {
        let number = toasts.last().map_or(1, |last| last.number + 1);
        if offer.is_some() {
            toasts.retain(|toast| toast.offer.is_none());
        }
        toasts.push(Toast { number, text, offer, held: RwSignal::new(false) });
        if toasts.len() > 3 {
            toasts.remove(0);
        }
    });
}

/// Puts the toasts into the dialog that stands on top: what is outside of it cannot be pressed.
pub fn stay_reachable() {
    let Some(toasts) = document().get_element_by_id("toasts") else { return };
    let open = document().query_selector_all("dialog[open]").ok();
    let on_top = open.and_then(|open| open.get(open.length().checked_sub(1)?));
    let place = on_top.or_else(|| document().body().map(Into::into));
    if let Some(place) = place.filter(|place| toasts.parent_node().as_ref() != Some(place)) {
        let _ = place.append_child(&toasts);
    }
}

/// The place where toasts appear; also a live region for screen readers.
#[component]
pub fn Toasts() -> impl IntoView {
    let queue = QUEUE.get().map(|Queue(queue)| queue);
    let toasts = move || queue.map(|queue| queue.get()).unwrap_or_default();
    let drop = move |number: u64| {
        if let Some(queue) = queue {
            queue.update(|toasts| toasts.retain(|toast| toast.number != number));
        }
    };
    view! {
        <div class="toasts" role="status" aria-live="polite" tabindex="-1" id="toasts">
            <Each of=toasts key=|toast| toast.number.to_string() let:toast>
                <ToastView toast=toast on_done=Callback::new(drop)/>
            </Each>
        </div>
    }
}

#[component]
fn ToastView(toast: Toast, on_done: Callback<u64>) -> impl IntoView {
    let Toast { number, text, offer, held } = toast;
    let seconds = StoredValue::new(0);
    let tick = move || {
        if !held.try_get_untracked().unwrap_or_default() {
            seconds.update_value(|seconds| *seconds += 1);
        }
        if seconds.try_get_value().is_some_and(|seconds| seconds >= 8) {
            on_done.run(number);
        }
    };
    if let Ok(timer) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || timer.clear());
    }
    let button = offer.map(|Offer { words, accept }| {
        let press = move |_| {
            on_done.run(number);
            accept.run(());
        };
        view! { <button type="button" on:click=listener(press)>{words}</button> }
    });
    view! {
        <div class="toast" on:pointerenter=listener(move |_| held.set(true)) on:pointerleave=listener(move |_| held.set(false))>
            <span class="grow">{text}</span>
            {button}
            <button type="button" class="toast__close" aria-label=words::close() on:click=listener(move |_| on_done.run(number))>
                <Icon name="close" size="s"/>
            </button>
        </div>
    }
}
