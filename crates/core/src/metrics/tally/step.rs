//! What is done with a row.

/// What is done with a row: the same code takes it in and takes it back, so that the two agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::metrics) enum Step {
    /// Taken in with many others; samples are put in order afterwards.
    Gather,
    /// Taken in.
    Add,
    /// Taken back.
    Remove,
}

impl Step {
    /// One more, or one less.
    pub fn count(self, n: &mut u64) {
        match self {
            Self::Gather | Self::Add => *n += 1,
            Self::Remove => *n = n.saturating_sub(1),
        }
    }
}
