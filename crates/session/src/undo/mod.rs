//! Undo and redo of one's own commands (L9).
//!
//! What a command wrote is taken back write by write, and only where it still stands: somebody else's
//! later work is never overwritten. Each change has a number, by which it can be taken back by itself. The latest
//! outlive a reload: they are kept on the device, in the transaction that stores what they wrote.

mod alone;
mod entry;
mod plan;
mod stack;
mod telling;

pub(crate) use alone::stands_alone;
pub(crate) use entry::Entry;
pub(crate) use plan::{Direction, Plan};
pub(crate) use stack::UndoStack;
pub(crate) use telling::told;
