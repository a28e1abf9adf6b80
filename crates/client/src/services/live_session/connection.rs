//! One connection to another page: WebRTC with a single data channel.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    rc::Rc,
    time::Duration,
};

use futures_channel::oneshot;
use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use kariz_protocol::{DeviceId, Ends, FRAMES_TAKEN, MAX_FRAME, MAX_MESSAGE, PeerEvent, PeerId};
use kariz_signal::{Role, Signal};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Event, MessageEvent, RtcConfiguration, RtcDataChannel, RtcDataChannelInit, RtcDataChannelState, RtcDataChannelType,
    RtcIceGatheringState, RtcPeerConnection, RtcPeerConnectionState, RtcSdpType, RtcSessionDescriptionInit,
};

use super::relays::Relay;

/// So long the browser may look for its own addresses.
const GATHERING: Duration = Duration::from_secs(3);
/// More bytes than that are not handed to the browser before it has sent some.
const FULL: u32 = 1 << 20;
/// It is handed more when no more than that are left.
const RESUME: u32 = 256 << 10;
/// The most bytes that wait until the other side reads: two of the largest messages (B9).
const MOST_WAITING: usize = 2 * MAX_MESSAGE;
/// The most frames that the engine has not taken yet: two of the largest messages (B9).
const MOST_UNTAKEN: usize = 2 * MAX_MESSAGE / MAX_FRAME + FRAMES_TAKEN;

thread_local! {
    static CERTIFICATE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// The certificate of this page, with which all its connections are encrypted: the same for all, so that
/// the others know who it is, whoever introduces them.
pub async fn certificate() -> Option<JsValue> {
    if let Some(made) = CERTIFICATE.with_borrow(Clone::clone) {
        return Some(made);
    }
    let kind = Object::new();
    let set = |name: &str, value: &str| _ = Reflect::set(&kind, &name.into(), &value.into());
    set("name", "ECDSA");
    set("namedCurve", "P-256");
    let made = JsFuture::from(RtcPeerConnection::generate_certificate_with_object(&kind).ok()?).await.ok()?;
    // Another may have been made meanwhile.
    Some(CERTIFICATE.with_borrow_mut(|certificate| certificate.get_or_insert(made).clone()))
}

/// What hears of a connection: opened, bytes, closed.
pub type Hear = Rc<dyn Fn(PeerEvent)>;

/// A connection that is being made, or is there.
pub struct Connection {
    pc: RtcPeerConnection,
    channel: RtcDataChannel,
    ends: Cell<Ends>,
    waiting: Rc<RefCell<Waiting>>,
    /// Frames that have come, and that the engine has not said to have taken.
    untaken: Cell<usize>,
    _listen: Closure<dyn Fn(Event)>,
}

/// Messages that wait until there is room.
#[derive(Default)]
struct Waiting {
    messages: VecDeque<Vec<u8>>,
    bytes: usize,
}

impl Connection {
    /// Nobody is at the other end yet. `relays` are addresses of STUN and TURN servers, mostly none.
    pub fn new(id: PeerId, relays: &[String], certificate: &JsValue, hear: Hear) -> Option<Self> {
        let settings = RtcConfiguration::new();
        settings
            .set_ice_servers(&relays.iter().filter_map(|relay| Some(Relay::parse(relay)?.to_js())).collect::<Array>());
        settings.set_certificates(&Array::of1(certificate));
        let pc = RtcPeerConnection::new_with_configuration(&settings).ok()?;
        let init = RtcDataChannelInit::new();
        init.set_negotiated(true);
        init.set_id(0);
        let channel = pc.create_data_channel_with_data_channel_dict("kariz", &init);
        channel.set_binary_type(RtcDataChannelType::Arraybuffer);
        channel.set_buffered_amount_low_threshold(RESUME);
        let waiting = Rc::<RefCell<Waiting>>::default();
        let listen = listen(id, &pc, &channel, Rc::clone(&waiting), hear);
        let listener = Some(listen.as_ref().unchecked_ref());
        channel.set_onopen(listener);
        channel.set_onmessage(listener);
        channel.set_onclose(listener);
        channel.set_onbufferedamountlow(listener);
        pc.set_onconnectionstatechange(listener);
        let ends = Cell::new(Ends { own: DeviceId(0), theirs: DeviceId(0) });
        Some(Self { pc, channel, ends, waiting, untaken: Cell::new(0), _listen: listen })
    }

    /// What the other side has to know of this one, as the first word.
    pub async fn offer(&self) -> Option<Signal> {
        let offer = JsFuture::from(self.pc.create_offer()).await.ok()?;
        self.describe(offer, Role::Offer).await
    }

    /// What it has to know of this one, when it has spoken first.
    pub async fn answer(&self, offer: &Signal) -> Option<Signal> {
        self.take(offer, RtcSdpType::Offer).await?;
        let answer = JsFuture::from(self.pc.create_answer()).await.ok()?;
        self.describe(answer, Role::Answer(offer.tag())).await
    }

    /// It has answered.
    pub async fn accept(&self, answer: &Signal) -> Option<()> {
        self.take(answer, RtcSdpType::Answer).await
    }

    /// Which devices are at its ends: the browser lets nobody else in than who has the certificates.
    pub fn ends(&self) -> Ends {
        self.ends.get()
    }

    /// Sends one message, now or when there is room. Says whether the other side still reads.
    pub fn send(&self, bytes: Vec<u8>) -> bool {
        let mut waiting = self.waiting.borrow_mut();
        waiting.bytes += bytes.len();
        waiting.messages.push_back(bytes);
        let is_read = waiting.bytes <= MOST_WAITING;
        drop(waiting);
        send_waiting(&self.channel, &self.waiting);
        is_read
    }

    /// A frame has come for the engine. Says whether that keeps up.
    pub fn comes(&self) -> bool {
        self.untaken.set(self.untaken.get() + 1);
        self.untaken.get() <= MOST_UNTAKEN
    }

    /// The engine has taken some.
    pub fn taken(&self) {
        self.untaken.set(self.untaken.get().saturating_sub(FRAMES_TAKEN));
    }

    async fn take(&self, signal: &Signal, kind: RtcSdpType) -> Option<()> {
        self.ends.set(Ends { theirs: DeviceId(signal.device()), ..self.ends.get() });
        let description = RtcSessionDescriptionInit::new(kind);
        description.set_sdp(&signal.to_sdp());
        JsFuture::from(self.pc.set_remote_description(&description)).await.ok()?;
        Some(())
    }

    async fn describe(&self, description: JsValue, role: Role) -> Option<Signal> {
        JsFuture::from(self.pc.set_local_description(description.unchecked_ref())).await.ok()?;
        self.gathered().await;
        let own = Signal::from_sdp(role, &self.pc.local_description()?.sdp()).ok()?;
        self.ends.set(Ends { own: DeviceId(own.device()), ..self.ends.get() });
        Some(own)
    }

    /// The browser has found its addresses, or enough of them.
    async fn gathered(&self) {
        let (done, wait) = oneshot::channel();
        let done = Rc::new(Cell::new(Some(done)));
        let finish = move || {
            if let Some(done) = done.take() {
                let _ = done.send(());
            }
        };
        set_timeout(finish.clone(), GATHERING);
        let pc = self.pc.clone();
        let look = move || {
            if pc.ice_gathering_state() == RtcIceGatheringState::Complete {
                finish();
            }
        };
        look();
        let look = Closure::<dyn Fn()>::new(look);
        self.pc.set_onicegatheringstatechange(Some(look.as_ref().unchecked_ref()));
        let _ = wait.await;
        self.pc.set_onicegatheringstatechange(None);
    }
}

impl Connection {
    /// Closes it, whoever still holds it. Nothing is heard of it any more.
    pub fn close(&self) {
        self.channel.set_onopen(None);
        self.channel.set_onmessage(None);
        self.channel.set_onclose(None);
        self.channel.set_onbufferedamountlow(None);
        self.pc.set_onconnectionstatechange(None);
        self.pc.close();
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.close();
    }
}

fn listen(
    id: PeerId,
    pc: &RtcPeerConnection,
    channel: &RtcDataChannel,
    waiting: Rc<RefCell<Waiting>>,
    hear: Hear,
) -> Closure<dyn Fn(Event)> {
    let (pc, channel) = (pc.clone(), channel.clone());
    Closure::new(move |event: Event| match event.type_().as_str() {
        "open" => hear(PeerEvent::Opened(id)),
        "close" => hear(PeerEvent::Closed(id)),
        "connectionstatechange" if pc.connection_state() == RtcPeerConnectionState::Failed => {
            hear(PeerEvent::Closed(id));
        }
        "bufferedamountlow" => send_waiting(&channel, &waiting),
        "message" => {
            let data = event.unchecked_ref::<MessageEvent>().data();
            if let Ok(data) = data.dyn_into::<ArrayBuffer>() {
                // What is no frame is not even copied: it comes as nothing, and is refused.
                let is_frame = data.byte_length() as usize <= MAX_FRAME;
                let bytes = if is_frame { Uint8Array::new(&data).to_vec() } else { Vec::new() };
                hear(PeerEvent::Bytes(id, bytes));
            }
        }
        _ => {}
    })
}

fn send_waiting(channel: &RtcDataChannel, waiting: &RefCell<Waiting>) {
    while channel.ready_state() == RtcDataChannelState::Open && channel.buffered_amount() < FULL {
        let mut waiting = waiting.borrow_mut();
        let Some(bytes) = waiting.messages.pop_front() else { return };
        waiting.bytes -= bytes.len();
        drop(waiting);
        let _ = channel.send_with_u8_array(&bytes);
    }
}
