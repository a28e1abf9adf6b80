//! WebSockets to sync servers (L7).

use std::{cell::RefCell, collections::HashMap};

use js_sys::{ArrayBuffer, Uint8Array};
use kariz_protocol::{PeerEvent, PeerId};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BinaryType, Event, MessageEvent, WebSocket};

/// The WebSockets that are open, or being opened.
pub(crate) struct Sockets {
    hear: fn(PeerEvent),
    open: RefCell<HashMap<PeerId, Socket>>,
}

struct Socket {
    socket: WebSocket,
    _listen: Closure<dyn Fn(Event)>,
}

impl Sockets {
    /// None yet; `hear` hears what happens to each.
    pub fn new(hear: fn(PeerEvent)) -> Self {
        Self { hear, open: RefCell::default() }
    }

    /// Opens one. An address that is none, or not allowed, is one that does not answer.
    pub fn open(&self, id: PeerId, address: &str) {
        match Socket::open(id, address, self.hear) {
            Some(socket) => drop(self.open.borrow_mut().insert(id, socket)),
            None => (self.hear)(PeerEvent::Closed(id)),
        }
    }

    /// Sends one message. What a socket does not take any more is lost with it; it says so itself.
    pub fn send(&self, id: PeerId, bytes: &[u8]) {
        if let Some(socket) = self.open.borrow().get(&id) {
            let _ = socket.socket.send_with_u8_array(bytes);
        }
    }

    /// Closes one, or notes that it is closed. Nothing is heard of it any more.
    pub fn close(&self, id: PeerId) {
        self.open.borrow_mut().remove(&id);
    }
}

impl Socket {
    fn open(id: PeerId, address: &str, hear: fn(PeerEvent)) -> Option<Self> {
        let socket = WebSocket::new(address).ok()?;
        socket.set_binary_type(BinaryType::Arraybuffer);
        let listen = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if let Some(event) = understood(id, &event) {
                hear(event);
            }
        });
        let listener = Some(listen.as_ref().unchecked_ref());
        socket.set_onopen(listener);
        socket.set_onmessage(listener);
        socket.set_onclose(listener); // an error is followed by it
        Some(Self { socket, _listen: listen })
    }
}

/// What an event says. Text is nothing that a sync server has to say.
fn understood(id: PeerId, event: &Event) -> Option<PeerEvent> {
    match event.type_().as_str() {
        "open" => Some(PeerEvent::Opened(id)),
        "close" => Some(PeerEvent::Closed(id)),
        _ => {
            let data = event.unchecked_ref::<MessageEvent>().data().dyn_into::<ArrayBuffer>().ok()?;
            Some(PeerEvent::Bytes(id, Uint8Array::new(&data).to_vec()))
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.socket.set_onopen(None);
        self.socket.set_onmessage(None);
        self.socket.set_onclose(None);
        let _ = self.socket.close();
    }
}
