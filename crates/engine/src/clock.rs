//! The clock. Nothing else in the engine reads it.

use kariz_core::Timestamp;

/// Now, by the device's clock.
pub(crate) fn now() -> Timestamp {
    // Whole milliseconds of any date that a clock can show fit exactly.
    #[allow(clippy::cast_possible_truncation, reason = "Date.now() is a whole number of milliseconds")]
    Timestamp(js_sys::Date::now() as i64)
}
