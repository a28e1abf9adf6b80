//! The forecast: what will close when (M14), whether that can be believed, what changed since (M16), and how often
//! deals are put off (M25).
//!
//! Pure functions of the [`Book`](crate::Book): nothing here is stored, and the same records, day and filter give the
//! same numbers, the drawn ones too.
//!
//! | file | says |
//! |---|---|
//! | `columns` | which weeks, months or quarters are shown |
//! | `category` | how sure a deal is: by hand, else by likelihood and date |
//! | `table` | what is won and open in each of them, by category |
//! | `history` | what became of earlier deals: p(stage), and how long they still needed |
//! | `odds` | with which chance an open deal is won in each column |
//! | `outlook` | what that comes to, with the band that holds eight times of ten |
//! | `standing` | where a deal stood at a moment, by its logs |
//! | `change` | opening + what came − what went = closing, to the cent |
//! | `slippage` | how often expected days were pushed, how far, and by whom |
//! | `cash` | when the money comes, by terms of payment |
//! | `calibration` | what was said on each Monday of a year, and what came |

mod calibration;
mod cash;
mod category;
mod change;
mod coinage;
mod columns;
pub(crate) mod dice;
mod filter;
mod history;
mod odds;
mod outlook;
mod slippage;
mod standing;
mod table;

pub use calibration::{Calibration, Monday, Past, Verdict};
pub use cash::{Cash, CashCell, CashPart, terms_in, terms_of};
pub use category::{Sure, category_of};
pub use change::{Bar, Change, Edit, Item, What};
pub use coinage::Coinage;
pub use columns::{Column, Columns, Span, When};
pub use filter::Filter;
pub use history::{ENOUGH_CLOSED, Ground, Grown, History, StageRecord};
pub use outlook::{Band, Outlook};
pub use slippage::{Pusher, Slippage, times_pushed};
pub use standing::{Moment, View};
pub(crate) use standing::{Standing, State};
pub use table::{Cells, Forecast, Place, Placed, Row, Tally};
