//! From a command to writes, or to a typed rejection.

use crate::{
    Book, Command,
    id::MemberId,
    rejection::Rejection,
    time::{Date, Timestamp},
    write::Transaction,
};

/// What a decision needs from outside: the time, who is asking, and random bits.
pub struct Context<'a> {
    /// Now.
    pub now: Timestamp,
    /// Today in the user's time zone.
    pub today: Date,
    /// "This is me" (L12).
    pub me: Option<MemberId>,
    /// Gives 64 random bits at each call.
    pub random: &'a mut dyn FnMut() -> u64,
}

/// What `command` writes, given what `book` holds.
///
/// # Errors
/// Says why the command cannot be carried out; then nothing is to be written.
pub fn decide(_book: &Book, _context: &mut Context<'_>, _command: Command) -> Result<Transaction, Rejection> {
    Err(Rejection::NothingToUndo)
}
