//! Goals (G1): what shall be reached, how far one is, whether that is early or late, and what it takes.
//!
//! Pure functions of the [`Book`](crate::Book), the day and the region's week; nothing here is stored but the goals
//! themselves. What is counted day by day is kept current by what changes ([`Courses`]).
//!
//! | file | says |
//! |---|---|
//! | `set` | which goals there are, and what each asks of a span |
//! | `span` | the days of a span, and which of them are worked on |
//! | `count` | what a record counts for, and on which day |
//! | `course` | how much there was, day by day; kept current |
//! | `standing` | how far one is, against the straight line and against one's own usual curve |
//! | `history` | how one's own deals and leads ended within a year |
//! | `need` | what it takes to reach it, at one's own conversions |
//! | `coverage` | whether enough is open for what is missing (M15) |
//! | `leads` | the goals for new leads, as the page of leads shows them (Q2) |

mod count;
mod course;
mod coverage;
mod history;
mod leads;
mod need;
mod set;
mod span;
mod standing;
#[cfg(test)]
mod tests;

pub use count::{Purse, behind};
pub use course::{Course, Courses, DaySum};
pub use coverage::{Coverage, Enough};
pub use history::{Ground, History, Lacks, Range};
pub use leads::{By, at_pace, progress};
pub use need::Need;
pub use set::{Kept, MOST, all, record_of, shown, target};
pub use span::{Days, Worked, period_of};
pub use standing::{Point, Standing, Usual};
