//! Short messages at the edge of the screen: 8 seconds, longer while one is pointed at or has the focus. And the one
//! place from which screen readers are told, in words alone: what a toast says, and what only they need to be told.

use std::{sync::Arc, time::Duration};

use leptos::prelude::*;

use crate::{CollectView, Each, Icon, listener, words};

/// Something that can be done about what a toast says, by a button in it.
#[derive(Clone)]
pub struct Offer {
    words: &'static str,
    accept: Arc<dyn Fn() + Send + Sync>,
}

impl Offer {
    /// A button with these words, and what it does. That may outlive the view that has made it.
    pub fn new(words: &'static str, accept: impl Fn() + Send + Sync + 'static) -> Self {
        Self { words, accept: Arc::new(accept) }
    }
}

#[derive(Clone)]
struct Toast {
    number: u64,
    text: String,
    offers: Vec<Offer>,
    held: RwSignal<bool>,
}

/// So long what was told stays in the region: it must be there to be heard, and not be met again by who reads on. It
/// goes by itself, and not when the next comes: then the others would move, and be heard once more.
const TOLD: Duration = Duration::from_secs(3);

#[derive(Clone, Copy)]
struct Queue {
    toasts: RwSignal<Vec<Toast>>,
    told: RwSignal<Vec<(u64, String)>>,
    count: RwSignal<u64>,
    places: RwSignal<u64>,
}

thread_local! {
    /// Set once by [`provide`]: toasts are also shown from callbacks that have no owner.
    static QUEUE: std::cell::Cell<Option<Queue>> = const { std::cell::Cell::new(None) };
}

/// Makes place for toasts. Called once, by the app.
pub fn provide() {
    QUEUE.set(Some(Queue {
        toasts: RwSignal::new(Vec::new()),
        told: RwSignal::new(Vec::new()),
        count: RwSignal::new(0),
        places: RwSignal::new(0),
    }));
}

/// Shows a message.
pub fn toast(text: impl Into<String>) {
    show(text.into(), Vec::new());
}

/// Shows a message with something that can be done about it. There is one offer at a time: an older one
/// goes.
pub fn toast_offering(text: impl Into<String>, offer: Offer) {
    show(text.into(), vec![offer]);
}

/// As [`toast_offering`], with several things that can be done.
pub fn toast_offering_all(text: impl Into<String>, offers: Vec<Offer>) {
    show(text.into(), offers);
}

/// Tells screen readers, politely, what others see for themselves. A toast is told by itself.
pub fn tell(text: impl Into<String>) {
    let Some(Queue { told, count, .. }) = QUEUE.get() else { return };
    let number = count.get_untracked() + 1;
    count.set(number);
    put(told, number, text.into());
}

/// Tells where one is now. It is no answer to what was done: [`told_last`] does not count it.
pub fn tell_place(name: impl Into<String>) {
    let Some(Queue { told, places, .. }) = QUEUE.get() else { return };
    places.update(|places| *places += 1);
    put(told, u64::MAX - places.get_untracked(), name.into());
}

fn put(told: RwSignal<Vec<(u64, String)>>, number: u64, text: String) {
    told.update(|told| told.push((number, text)));
    set_timeout(move || told.update(|told| told.retain(|(other, _)| *other != number)), TOLD);
}

/// The number of what was told last: whoever has nothing to add to it need not tell anything.
pub fn told_last() -> u64 {
    QUEUE.get().map_or(0, |queue| queue.count.get_untracked())
}

fn show(text: String, offers: Vec<Offer>) {
    let Some(Queue { toasts: queue, .. }) = QUEUE.get() else { return };
    tell(text.clone());
    queue.update(|toasts| {
        let number = toasts.last().map_or(1, |last| last.number + 1);
        if !offers.is_empty() {
            toasts.retain(|toast| toast.offers.is_empty());
        }
        toasts.push(Toast { number, text, offers, held: RwSignal::new(false) });
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

/// The place where toasts appear, with the live region: both go into the dialog on top, outside of which nothing is heard.
#[component]
pub fn Toasts() -> impl IntoView {
    let queue = QUEUE.get();
    let toasts = move || queue.map(|queue| queue.toasts.get()).unwrap_or_default();
    let told = move || queue.map(|queue| queue.told.get()).unwrap_or_default();
    let drop = move |number: u64| {
        if let Some(queue) = queue {
            queue.toasts.update(|toasts| toasts.retain(|toast| toast.number != number));
        }
    };
    view! {
        <div class="toasts" role="region" aria-label=words::messages() tabindex="-1" id="toasts">
            <div class="vh" role="status" aria-live="polite" aria-atomic="false">
                <Each of=told key=|(number, _)| number.to_string() let:told><p>{told.1}</p></Each>
            </div>
            <Each of=toasts key=|toast| toast.number.to_string() let:toast>
                <ToastView toast=toast on_done=Callback::new(drop)/>
            </Each>
        </div>
    }
}

#[component]
fn ToastView(toast: Toast, on_done: Callback<u64>) -> impl IntoView {
    let Toast { number, text, offers, held } = toast;
    // What only tells is read sooner than what can be answered is decided.
    let stays = if offers.is_empty() { 5 } else { 8 };
    let seconds = StoredValue::new(0);
    let tick = move || {
        if !held.try_get_untracked().unwrap_or_default() {
            seconds.update_value(|seconds| *seconds += 1);
        }
        if seconds.try_get_value().is_some_and(|seconds| seconds >= stays) {
            on_done.run(number);
        }
    };
    if let Ok(timer) = set_interval_with_handle(tick, Duration::from_secs(1)) {
        on_cleanup(move || timer.clear());
    }
    let button = move |Offer { words, accept }| {
        let press = move |_| {
            on_done.run(number);
            accept();
        };
        view! { <button type="button" on:click=listener(press)>{words}</button> }
    };
    view! {
        <div
            class="toast"
            on:pointerenter=listener(move |_| held.set(true))
            on:pointerleave=listener(move |_| held.set(false))
            on:focusin=listener(move |_| held.set(true))
            on:focusout=listener(move |_| held.set(false))
        >
            <span class="grow">{text}</span>
            {offers.into_iter().map(button).collect_view()}
            <button type="button" class="toast__close" aria-label=words::close() on:click=listener(move |_| on_done.run(number))>
                <Icon name="close" size="s"/>
            </button>
        </div>
    }
}
