//! The demo (X4).

use kariz_core::{AnyRecord, Date, Timestamp};

/// The sample workspace of "Rill Sensors": about 40 open deals, 90 closed ones, leads, activities, as
/// if the team had worked until `now`. Its [`kariz_core::Workspace`] is marked as a sample.
pub fn sample_workspace(_now: Timestamp, _today: Date, _seed: u64) -> Vec<AnyRecord> {
    todo!()
}
