//! The keyboard of a chart.

pub use kariz_client::parts::chart::Reach;
