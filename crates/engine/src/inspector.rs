//! A worker that reads foreign bytes before the engine does, and is thrown away afterwards (B1).
//!
//! It runs the same script and the same wasm as the engine; its name tells it what it is. Whatever
//! happens in it (a panic, no more memory, no end) stays in it: an error there is an answer here.

use js_sys::{Array, Uint8Array};
use kariz_protocol::{CopyRefused, Verdict, from_bytes, to_bytes};
use kariz_session::{Extra, Fetched, Suspect, try_out};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::{engine, page};

/// The name of the worker.
pub const NAME: &str = "kariz-inspector";

/// An inspector at work; stopped when this is dropped.
pub(crate) struct Inspector {
    worker: Worker,
    _hear: Closure<dyn Fn(Event)>,
}

impl Inspector {
    /// Gives it something to read; `answer` hears what it says. `None` when there is no worker to be had.
    pub fn give(suspect: &Suspect, answer: impl Fn(Result<Verdict, CopyRefused>) + 'static) -> Option<Self> {
        let bytes = to_bytes(suspect);
        let script = page::scope().location().href();
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        options.set_name(NAME);
        let worker = Worker::new_with_options(&script, &options).ok()?;
        let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            // An error that nobody takes would count as one of the engine.
            event.prevent_default();
            answer(understood(&event));
        });
        worker.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        worker.set_onerror(Some(hear.as_ref().unchecked_ref()));
        let bytes = Uint8Array::from(bytes.as_slice());
        worker.post_message_with_transfer(&bytes, &Array::of1(&bytes.buffer())).ok()?;
        Some(Self { worker, _hear: hear })
    }
}

impl Drop for Inspector {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// What it says. Anything but an answer, an error above all, is its end.
fn understood(event: &Event) -> Result<Verdict, CopyRefused> {
    let answer = event.dyn_ref::<MessageEvent>().and_then(|message| message.data().dyn_into::<Uint8Array>().ok());
    answer.and_then(|bytes| from_bytes(&bytes.to_vec()).ok()).unwrap_or(Err(CopyRefused::Stopped))
}

/// Whether this worker is an inspector, not the engine.
pub(crate) fn is_one() -> bool {
    page::scope().name() == NAME
}

/// What an inspector does: it reads what it is given, and says whether it can be read.
pub(crate) fn read(message: &JsValue) {
    let bytes = message.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
    match from_bytes::<Suspect>(&bytes) {
        Ok(Suspect::Copy(copy)) => spawn_local(async move { answer(&look_into(copy).await) }),
        Ok(Suspect::Stored(chunks)) => answer(&Ok(try_out(chunks))),
        Err(_) => answer(&Err(CopyRefused::Damaged)),
    }
}

async fn look_into(copy: Vec<u8>) -> Result<Verdict, CopyRefused> {
    match engine::fetched(Extra::Copies).await {
        Some(Fetched::Copies(copies)) => (copies.inspect)(copy),
        _ => Err(CopyRefused::Unavailable),
    }
}

fn answer(verdict: &Result<Verdict, CopyRefused>) {
    page::post(&to_bytes(verdict));
}
