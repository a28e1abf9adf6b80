//! Sealing and opening copies, in a worker of their own that is then done with (L4).

use std::{cell::RefCell, rc::Rc, time::Duration};

use futures_channel::oneshot;
use js_sys::{Function, Reflect, Uint8Array};
use kariz_protocol::{SealAsk, SealRefused, SealTell, from_bytes, to_bytes};
use leptos::prelude::{set_timeout_with_handle, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageEvent, Worker};

/// The name by which a worker knows that it is to seal or open.
pub const WORKER: &str = "kariz-sealer";

/// Longer than the most work that is done takes on a slow phone.
const PATIENCE: Duration = Duration::from_secs(90);

/// Whoever waits for the answer, until there is one.
type Waiting = Rc<RefCell<Option<oneshot::Sender<SealTell>>>>;

/// Has a copy sealed or opened.
///
/// # Errors
/// When it cannot be, or the worker fails or takes too long: nothing is left of it then.
pub async fn ask(ask: &SealAsk) -> SealTell {
    let (answer, answered) = oneshot::channel();
    let waiting: Waiting = Rc::new(RefCell::new(Some(answer)));
    let Some(worker) = worker() else { return Err(SealRefused::Unavailable) };
    let settle = {
        let waiting = Rc::clone(&waiting);
        Rc::new(move |tell: SealTell| drop(waiting.borrow_mut().take().map(|answer| answer.send(tell))))
    };
    let told = Closure::<dyn Fn(MessageEvent)>::new({
        let settle = Rc::clone(&settle);
        move |event: MessageEvent| {
            let bytes = Uint8Array::new(&event.data()).to_vec();
            settle(from_bytes(&bytes).unwrap_or(Err(SealRefused::Unavailable)));
        }
    });
    let failed = Closure::<dyn Fn()>::new({
        let settle = Rc::clone(&settle);
        move || settle(Err(SealRefused::Unavailable))
    });
    worker.set_onmessage(Some(told.as_ref().unchecked_ref()));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    let timer = set_timeout_with_handle(move || settle(Err(SealRefused::Unavailable)), PATIENCE).ok();
    let sent = worker.post_message(&Uint8Array::from(to_bytes(ask).as_slice()));
    let tell = match sent {
        Ok(()) => answered.await.unwrap_or(Err(SealRefused::Unavailable)),
        Err(_) => Err(SealRefused::Unavailable),
    };
    timer.iter().for_each(|timer| timer.clear());
    worker.terminate();
    tell
}

fn worker() -> Option<Worker> {
    let make: Function = Reflect::get(&js_sys::global(), &"karizWorker".into()).ok()?.dyn_into().ok()?;
    make.call1(&JsValue::NULL, &WORKER.into()).ok()?.dyn_into().ok()
}

/// A passphrase that nobody guesses; `None` where the browser gives no random bits.
pub fn suggestion() -> Option<String> {
    let mut random = [0; 32];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut random).ok()?;
    Some(kariz_sealed::suggestion(random))
}
