//! A sealing worker: it seals or opens one copy, and answers (L4). A worker of its own, since the
//! work that a passphrase takes is meant to take long, and much memory.

use js_sys::Uint8Array;
use kariz_protocol::{SealAsk, SealRefused, SealTell, from_bytes, to_bytes};
use kariz_sealed::{OpenError, SealError};
use wasm_bindgen::JsValue;

/// Answers what the page asks, beginning with what it has asked while the wasm was loading.
pub fn start() {
    for message in kariz_engine::listen(receive) {
        receive(&message);
    }
}

/// Answers that nothing can be sealed or opened: what it takes could not be fetched.
pub fn refuse() {
    kariz_engine::post(&to_bytes(&SealTell::Err(SealRefused::Unavailable)));
}

fn receive(message: &JsValue) {
    let bytes = Uint8Array::new(message).to_vec();
    let tell = from_bytes(&bytes).map_or(Err(SealRefused::Unavailable), carry_out);
    kariz_engine::post(&to_bytes(&tell));
}

fn carry_out(ask: SealAsk) -> SealTell {
    match ask {
        SealAsk::Seal { bytes, passphrase } => kariz_sealed::seal(&bytes, &passphrase).map_err(|error| match error {
            SealError::NoPassphrase => SealRefused::NoPassphrase,
            SealError::Unavailable => SealRefused::Unavailable,
        }),
        SealAsk::Open { bytes, passphrase } => kariz_sealed::open(&bytes, &passphrase).map_err(|error| match error {
            OpenError::NotSealed | OpenError::Damaged => SealRefused::Damaged,
            OpenError::ForAKey => SealRefused::ForAKey,
            OpenError::WrongPassphrase => SealRefused::WrongPassphrase,
            OpenError::TooMuchWork(_) => SealRefused::TooMuchWork,
        }),
    }
}
