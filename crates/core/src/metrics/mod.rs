//! The numbers of SPEC section 5: pure, and kept current record by record.
//!
//! Three layers, each knowing only the one before:
//! - [`Facts`] are what the numbers need of each deal and lead, taken once from the [`Book`](crate::Book);
//! - [`Numbers`] count the facts within one [`Scope`] (a period, a pipeline, an owner, ...);
//! - each metric is a file that reads the counts: its definition, its result type, its tests.
//!
//! ```text
//! let mut facts = Facts::of(&book, zone);
//! let mut shown = Comparison::of(&facts, scope);      // this period and the one before
//! shown.now.win_rate()                                // Result<WinRate, Missing>
//!
//! let news = facts.apply(&changes, &book);            // after Book::apply
//! shown.apply(&news, &facts);
//! facts.behind(&scope, DealSet::Won)                  // the deals behind a number
//! ```
//!
//! To add a metric: a file for it, with an `impl Numbers` that reads the counts; what it counts that
//! nothing counted before goes into a tally, and what that needs of a record into a fact. Add it to
//! `readings` in `tests.rs`, so that it is held to be the same kept current and counted anew.
//!
//! A number that cannot be told is a [`Missing`] that says what is missing: never NaN, never
//! infinite, never silently zero. Time comes in as `today` or `now`.

mod balance;
mod behind;
mod comparison;
mod criteria;
mod days;
mod deal_size;
mod facts;
#[cfg(test)]
pub(crate) mod fixture;
mod flow;
mod funnel;
pub mod groups;
mod lead_conversion;
mod lifetime;
mod missing;
mod numbers;
mod period;
mod pipeline_need;
mod qualified_leads;
mod sales_cycle;
mod scope;
mod share;
mod stage_conversion;
mod tally;
#[cfg(test)]
mod tests;
mod time_in_stage;
mod velocity;
mod win_rate;
mod worth;

pub use balance::{Balance, Fit, Lean, StageBalance};
pub use behind::{DealSet, LeadSet};
pub use comparison::{Comparison, Trend};
pub use criteria::{Ended, WithAndWithout, with_and_without};
pub use days::{Days, Spread};
pub use deal_size::DealSize;
pub(crate) use facts::known;
pub use facts::{FactChanges, Facts};
pub use flow::Flow;
pub use funnel::{Funnel, FunnelStage, Passed};
pub use lead_conversion::LeadConversion;
pub use lifetime::Lifetime;
pub use missing::{Missing, too_few};
pub use numbers::Numbers;
pub use period::{Period, Unit};
pub use pipeline_need::{PipelineGoal, PipelineNeed};
pub use qualified_leads::{OpenDeals, QualifiedLeads};
pub use sales_cycle::SalesCycle;
pub use scope::{Scope, SizeBand};
pub use share::Share;
pub use stage_conversion::{StageConversion, Way};
pub(crate) use tally::median_of;
pub use time_in_stage::{ENOUGH, StageTime, StageTimes};
pub use velocity::Velocity;
pub use win_rate::{Cohort, WinRate, WinRateByValue};
pub use worth::Worth;
