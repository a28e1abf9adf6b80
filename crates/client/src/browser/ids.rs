//! Identifiers that nobody else makes.

use kariz_core::RecordId;
use leptos::prelude::window;

use super::clock;

/// 128 random bits, for identifiers: such that nobody can guess them from others.
pub fn random() -> u128 {
    let mut bytes = [0; 16];
    let filled = window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    // Every browser has it. Without, two records could become one: rather none than that.
    assert!(filled.is_ok(), "this browser gives no random numbers");
    u128::from_ne_bytes(bytes)
}

/// A new identifier of any kind.
pub fn new_id<Id: From<RecordId>>() -> Id {
    RecordId::new(clock::now(), random()).into()
}
