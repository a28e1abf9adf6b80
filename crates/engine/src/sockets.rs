//! WebSockets to sync servers (L7).

use std::{cell::RefCell, collections::HashMap};

use js_sys::{ArrayBuffer, Uint8Array};
use kariz_protocol::{MAX_MESSAGE, PeerEvent, PeerId};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{BinaryType, Event, MessageEvent, WebSocket};

/// The most bytes that wait until a server reads: two of the largest messages (B9).
const MOST_WAITING: usize = 2 * MAX_MESSAGE;

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
    /// One that does not read what it is sent counts as closed.
    pub fn send(&self, id: PeerId, bytes: &[u8]) {
        let is_read = self.open.borrow().get(&id).is_none_or(|socket| {
            let _ = socket.socket.send_with_u8_array(bytes);
            socket.socket.buffered_amount() as usize <= MOST_WAITING
        });
        if !is_read {
            (self.hear)(PeerEvent::Closed(id));
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

/// What an event says. Text is nothing that a sync server has to say. What is larger than any message is
/// not even copied: it comes as nothing, and the server is left for it (B9).
fn understood(id: PeerId, event: &Event) -> Option<PeerEvent> {
    match event.type_().as_str() {
        "open" => Some(PeerEvent::Opened(id)),
        "close" => Some(PeerEvent::Closed(id)),
        _ => {
            let data = event.unchecked_ref::<MessageEvent>().data().dyn_into::<ArrayBuffer>().ok()?;
            let is_message = data.byte_length() as usize <= MAX_MESSAGE;
            Some(PeerEvent::Bytes(id, if is_message { Uint8Array::new(&data).to_vec() } else { Vec::new() }))
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
