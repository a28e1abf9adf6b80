//! The line to the engine worker, which the page's first script has started.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use kariz_core::AnyRecord;
use kariz_protocol::{Ask, BookSnapshot, Tell, from_bytes, to_bytes};
use leptos::{ev, prelude::window_event_listener};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

/// The engine, as the interface sees it.
#[derive(Clone)]
pub struct Port(Worker);

impl Port {
    /// The worker that the page has started, or starts now; `None` when it has stopped already. `stopped`
    /// hears when it stops later.
    pub fn open(hear: impl Fn(Tell) + 'static, stopped: impl Fn() + Copy + 'static) -> Option<Self> {
        let start: Function = global("karizStartEngine")?.dyn_into().ok()?;
        start.call0(&JsValue::NULL).ok()?;
        let worker: Worker = global("karizEngine")?.dyn_into().ok()?;
        let listen = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            if let Some(why) = data.as_string() {
                leptos::logging::error!("{why}");
                stopped();
            } else if let Ok(bytes) = data.dyn_into::<Uint8Array>()
                && let Ok(tell) = from_bytes(&bytes.to_vec())
            {
                hear(tell);
            }
        });
        worker.set_onmessage(Some(listen.as_ref().unchecked_ref()));
        listen.forget();
        // Listens as long as the page is there.
        std::mem::forget(window_event_listener(ev::Custom::<ev::CustomEvent>::new("kariz-engine-failed"), move |_| {
            stopped()
        }));
        Some(Self(worker))
    }

    /// Sends an ask; the engine handles them in order.
    pub fn send(&self, ask: &Packed) {
        let _ = self.0.post_message(&ask.0);
    }
}

/// An ask, as it is sent.
pub struct Packed(Uint8Array);

impl Packed {
    /// Of this ask.
    pub fn of(ask: &Ask) -> Self {
        Self(Uint8Array::from(to_bytes(ask).as_slice()))
    }
}

/// The snapshot that the engine left when it last ran, read by the page's first script (start-up): its head, and
/// what a board is painted from.
pub async fn snapshot() -> Option<(BookSnapshot, Vec<AnyRecord>)> {
    let mut parts = promised("karizSnapshot").await?;
    let first = parts.split_off(parts.len().min(1));
    let head = BookSnapshot::read(parts.first()?)?;
    let records = head.records(BookSnapshot::FIRST, &first)?.concat();
    Some((head, records))
}

/// What the snapshot has beside that; `None` where it does not belong to it.
pub async fn rest_of(head: &BookSnapshot) -> Option<Vec<AnyRecord>> {
    Some(head.records(BookSnapshot::REST, &promised("karizRest").await?)?.concat())
}

/// Bytes that the page's first script has promised.
async fn promised(name: &str) -> Option<Vec<Vec<u8>>> {
    let promise: Promise = global(name)?.dyn_into().ok()?;
    let parts: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    parts.iter().map(|part| Some(part.dyn_into::<Uint8Array>().ok()?.to_vec())).collect()
}

/// Whether nothing is stored on this device, as the page's first script has seen: it has not started the
/// engine then.
pub fn is_empty() -> bool {
    global("karizEmpty").is_some_and(|empty| empty.is_truthy())
}

/// The function that changes to a new version of the app, when one waits.
pub fn update() -> Option<Function> {
    global("karizUpdate")?.dyn_into().ok()
}

fn global(name: &str) -> Option<JsValue> {
    let value = Reflect::get(&js_sys::global(), &JsValue::from_str(name)).ok()?;
    (!value.is_undefined()).then_some(value)
}
