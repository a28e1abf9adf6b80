//! What is noted with each change: the command, who gave it, and when.

use automerge::transaction::CommitOptions;
use kariz_core::{MemberId, Timestamp};

/// What is noted with a change, beside what it writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChangeMeta {
    /// When, by the clock of this device. Kept in whole seconds, as every Automerge tool reads it.
    pub at: Timestamp,
    /// "This is me" (L12).
    pub by: Option<MemberId>,
}

impl ChangeMeta {
    /// What Automerge keeps: the message `<command> <member or ->`, and the time.
    pub(crate) fn options(&self, command: &str) -> CommitOptions {
        CommitOptions::default().with_message(self.note(command)).with_time(self.seconds())
    }

    pub(crate) fn note(&self, command: &str) -> String {
        let by = self.by.map_or_else(|| "-".to_owned(), |member| member.to_string());
        format!("{command} {by}")
    }

    pub(crate) fn seconds(&self) -> i64 {
        self.at.0.div_euclid(1000)
    }

    /// Reads what Automerge kept. A change of another tool has no member.
    pub(crate) fn read(message: Option<&str>, seconds: i64) -> Self {
        let member = message.and_then(|message| message.rsplit(' ').next());
        Self { at: Timestamp(seconds.saturating_mul(1000)), by: member.and_then(|member| member.parse().ok()) }
    }
}
