//! Undo and redo of one's own commands (L9).
//!
//! What a command wrote is taken back write by write, and only where it still stands: somebody else's
//! later work is never overwritten.

mod entry;
mod plan;
mod stack;

pub(crate) use entry::Entry;
pub(crate) use plan::{Direction, Plan};
pub(crate) use stack::UndoStack;
