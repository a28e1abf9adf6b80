//! The line to the other tabs of this browser that show the same workspace.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

use crate::place;

/// The line to the other tabs.
pub(crate) struct Tabs {
    channel: BroadcastChannel,
    _listen: Closure<dyn Fn(MessageEvent)>,
}

impl Tabs {
    /// Joins the others; `None` where the browser has no such line, and every tab is on its own.
    pub fn join(hear: impl Fn(Vec<u8>) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(&place::name()).ok()?;
        let listen = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Ok(bytes) = event.data().dyn_into::<Uint8Array>() {
                hear(bytes.to_vec());
            }
        });
        channel.set_onmessage(Some(listen.as_ref().unchecked_ref()));
        Some(Self { channel, _listen: listen })
    }

    /// Sends to all others.
    pub fn send(&self, bytes: &[u8]) {
        let _ = self.channel.post_message(&Uint8Array::from(bytes));
    }
}
