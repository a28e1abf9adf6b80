//! Times at which something is due.

use kariz_core::Timestamp;

/// A time at which something is due, or none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Deadline(Option<Span>);

#[derive(Clone, Copy, Debug)]
struct Span {
    set: Timestamp,
    due: Timestamp,
}

impl Deadline {
    /// Due so many milliseconds from now.
    pub fn set(&mut self, now: Timestamp, after_ms: i64) {
        self.0 = Some(Span { set: now, due: Timestamp(now.0.saturating_add(after_ms)) });
    }

    /// Never due.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// Whether it was due, and is not any more.
    pub fn take_due(&mut self, now: Timestamp) -> bool {
        // A clock that was set back would otherwise put everything off, saving included.
        let due = self.0.is_some_and(|span| now >= span.due || now < span.set);
        if due {
            self.clear();
        }
        due
    }

    /// When it is due.
    pub fn at(self) -> Option<Timestamp> {
        self.0.map(|span| span.due)
    }
}
