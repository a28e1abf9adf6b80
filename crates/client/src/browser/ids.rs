//! Identifiers that nobody else makes.

use kariz_core::RecordId;

use super::clock;

/// 128 random bits, for identifiers.
pub fn random() -> u128 {
    let half = || (js_sys::Math::random() * 2_f64.powi(53)) as u128;
    half() << 64 ^ half() << 32 ^ half()
}

/// A new identifier of any kind.
pub fn new_id<Id: From<RecordId>>() -> Id {
    RecordId::new(clock::now(), random()).into()
}
