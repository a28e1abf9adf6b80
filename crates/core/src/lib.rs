//! The sales domain of Kariz.
//!
//! What is absent matters most: no Automerge, no browser, no clock, no randomness.
//! Time and random bits come in as values ([`Context`]); everything else is plain data:
//!
//! - a [`Command`] is what a user asks for, in the user's words;
//! - [`decide`] turns it into [`Write`]s, or says why not ([`Rejection`]);
//! - a [`Delta`] is what changed in the document, as whole records;
//! - the [`Book`] holds all records with their indexes, and answers the views;
//! - [`checkup`] and [`review`] say what goes wrong, and what has changed;
//! - [`metrics`] are the numbers of SPEC section 5, computed from the Book.

pub mod amounts;
pub mod arrange;
pub mod book;
pub mod calendar;
pub mod catalogue;
pub mod checkup;
pub mod command;
pub mod day;
pub mod decide;
pub mod delta;
pub mod entry;
pub mod field;
pub mod forecast;
pub mod goals;
pub mod ics;
pub mod id;
pub mod journey;
pub mod letter;
pub mod merge_fields;
pub mod metrics;
pub mod money;
#[cfg(test)]
mod odd;
pub mod rank;
pub mod record;
pub mod records;
pub mod rejection;
pub mod review;
pub mod score;
pub mod sequence;
pub mod sheet;
pub mod sorted;
pub mod suggest;
mod tables;
pub mod template;
pub mod time;
pub mod typed;
pub mod unread;
pub mod unseen;
pub mod write;

pub use amounts::{Amounts, Total};
pub use arrange::Arrange;
pub use book::{Book, Stored};
pub use calendar::{Calendar, Named, Week};
pub use command::{Command, CommandName};
pub use decide::{Context, decide};
pub use delta::{AnyRecord, Change, Changes, Conflict, Delta, Origin, Quarantined, RivalValue};
pub use field::{FieldName, Malformed, Value, ValueRef};
pub use id::*;
pub use money::{Currency, Money};
pub use rank::Rank;
pub use record::{Entity, Record, Table};
pub use records::*;
pub use rejection::Rejection;
pub use sorted::SortedMap;
pub use time::{Date, Timestamp, Zone};
pub use unread::Unread;
pub use write::{Transaction, Write};
