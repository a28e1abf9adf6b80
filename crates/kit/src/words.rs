//! What the parts say by themselves, in the user's language.

use std::cell::Cell;

/// Each gives its words when they are needed: the language may have changed since.
#[derive(Clone, Copy)]
pub struct Words {
    /// On the cross of a dialog or toast.
    pub close: fn() -> &'static str,
}

thread_local! {
    static WORDS: Cell<Words> = const { Cell::new(Words { close: || "" }) };
}

/// Gives the words. Called once, before anything is shown.
pub fn provide(words: Words) {
    WORDS.set(words);
}

/// What closes something.
pub(crate) fn close() -> &'static str {
    (WORDS.get().close)()
}
