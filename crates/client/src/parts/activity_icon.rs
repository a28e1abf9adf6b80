//! What kinds of activity look like.

use kariz_core::ActivityKind;

/// The icon of a kind of activity, in the sprite.
pub fn activity_icon(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Call => "call",
        ActivityKind::Email => "mail",
        ActivityKind::Message => "phone",
        ActivityKind::Meeting => "people",
        ActivityKind::Demo => "device",
        ActivityKind::Task => "check",
        ActivityKind::Note => "note",
    }
}
