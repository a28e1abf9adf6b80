//! What people type: amounts of money, whole numbers, days and times, people, in the ways in which they write them.
//!
//! Nothing is guessed that could be something else: what cannot be read is an error with a reason, never "nothing".

mod amount;
pub mod columns;
pub mod currency;
mod day;
mod moment;
mod number;
pub mod person;
mod scale;
mod words;

pub use amount::{Unreadable, amount};
pub use day::{Customs, NoDay, Order};
pub use moment::{DayWords, Line, line};
pub use number::{Marks, narrow, plain_digits, whole};
