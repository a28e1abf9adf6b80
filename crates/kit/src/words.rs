//! What the parts say by themselves, in the user's language.

use std::cell::Cell;

/// Each gives its words when they are needed: the language may have changed since.
#[derive(Clone, Copy)]
pub struct Words {
    /// On the cross of a dialog or toast.
    pub close: fn() -> &'static str,
    /// The place where messages appear.
    pub messages: fn() -> &'static str,
    /// At a field of which the browser says that it has no value, though something is typed in it.
    pub half_typed: fn() -> &'static str,
}

thread_local! {
    static WORDS: Cell<Words> =
        const { Cell::new(Words { close: || "", messages: || "", half_typed: || "" }) };
}

/// Gives the words. Called once, before anything is shown.
pub fn provide(words: Words) {
    WORDS.set(words);
}

/// What the place of messages is called.
pub(crate) fn messages() -> &'static str {
    (WORDS.get().messages)()
}

/// What closes something.
pub(crate) fn close() -> &'static str {
    (WORDS.get().close)()
}

/// What is only half typed.
pub(crate) fn half_typed() -> &'static str {
    (WORDS.get().half_typed)()
}
