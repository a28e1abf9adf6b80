//! The numbers by group: by person, channel, campaign, product, size, reason, customer (M10, M11, M12, M17, M19 to M24).
//!
//! ```text
//! let mut cases = Cases::of(&book, zone);                     // a row a deal and a lead, taken once
//! let mut people = Breakdown::of(&cases, By::Person, scope, &[]);
//! let news = cases.apply(&changes, &book);                    // after Book::apply
//! people.apply(&news, &cases);                                // a cell or two change
//! cases.behind(&scope, &Pick { by: By::Person, .. });         // the deals behind a number
//! ```
//!
//! | file | says |
//! |---|---|
//! | `case` | what the numbers need of a deal, a lead |
//! | `cases` | all of them, kept current with the Book |
//! | `cell` | what is counted of a group |
//! | `breakdown` | the groups of a scope, kept current |
//! | `chance` | whether a difference can be chance |
//! | `passage` | who brings deals on from which stage (M19) |
//! | `load` | open work against what somebody gets done (M19) |
//! | `usual` | how many deals somebody usually has open (M19) |
//! | `ages` | open deals by age and value |
//! | `cost` | spend, acquisition cost, return (M10, M21) |
//! | `customers` | lifetime value, repeat customers, cohorts (M11, M22) |
//! | `growth` | revenue month by month (M12) |
//! | `touches` | touches a deal, first answers, the best hour (M17) |
//!
//! A closed deal counts for whoever held it when it was closed, a stay in a stage for whoever held it when it moved.
//! Amounts are converted one by one ([`Coinage`]), so that groups add up to the whole; what has no rate is in no sum,
//! and said.

mod ages;
mod breakdown;
mod case;
mod cases;
mod cell;
mod chance;
mod cost;
mod customers;
mod growth;
mod load;
mod passage;
#[cfg(test)]
mod tests;
mod touches;
mod usual;

pub use crate::forecast::Coinage;
pub use ages::{Aged, Ages};
pub use breakdown::{Breakdown, By, Key, bands, bands_of, series};
pub use cases::{CaseChanges, Cases, Pick, Which};
pub use cell::{Cell, Sum};
pub use chance::{Chance, of_means, of_shares};
pub use cost::{Cost, Costs, Spending};
pub use customers::{Cohorts, Customer, Customers, Lifetime as LifetimeValue, Quarter};
pub use growth::{Growth, Month};
pub use load::Load;
pub use passage::{Passage, Passages};
pub use touches::{Hours, Slot, Touches};
pub use usual::{OpenWeeks, Usual};
