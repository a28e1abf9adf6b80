//! Logs of fields that a forecast rests on: what stood there before, and since.
//!
//! An entry is a keyed field beside the field itself, as stage moves are: two who change a field while apart each
//! leave theirs, and both stay. What is in force is said by the field alone. An entry takes some 18 bytes in a
//! saved document, and nothing where nothing was changed.

use kariz_wire::Wire;

use super::{LogKey, OrDash, Words};
use crate::{
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
    id::MemberId,
    money::Money,
    sorted::SortedMap,
    time::{Date, Timestamp},
};

/// What stood in a field before, and since. Stored as `<from> <to> <by>`, with dashes for what is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub struct Was<T> {
    /// What stood there until then.
    pub from: Option<T>,
    /// What was written.
    pub to: Option<T>,
    /// Who wrote it, when known.
    pub by: Option<MemberId>,
}

/// A value that can stand in a log: a word of text or more, the first of them no dash.
pub(crate) trait Logged: Copy + PartialEq {
    fn word(&self) -> String;
    /// Reads it back; a dash is nothing.
    fn read(words: &mut Words<'_>) -> Result<Option<Self>, Malformed>;
}

macro_rules! logged_as_a_word {
    ($($type:ty),*) => {$(
        impl Logged for $type {
            fn word(&self) -> String {
                self.to_string()
            }

            fn read(words: &mut Words<'_>) -> Result<Option<Self>, Malformed> {
                words.maybe()
            }
        }
    )*};
}

logged_as_a_word!(Date, MemberId);

impl Logged for Money {
    fn word(&self) -> String {
        format!("{} {}", self.minor, self.currency)
    }

    fn read(words: &mut Words<'_>) -> Result<Option<Self>, Malformed> {
        let Some(minor) = words.maybe()? else { return Ok(None) };
        Ok(Some(Self::new(minor, words.parse()?)))
    }
}

impl<T: Logged> Field for Was<T> {
    const KIND: Kind = Kind::Was;

    fn encode(&self) -> Value {
        let word = |value: Option<T>| OrDash(value.map(|value| value.word()));
        Value::Text(format!("{} {} {}", word(self.from), word(self.to), OrDash(self.by)))
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let mut words = Words::of(value.text()?, "an entry of a log");
        Ok(Self { from: T::read(&mut words)?, to: T::read(&mut words)?, by: words.maybe()? })
    }
}

/// What stood in a field at a moment: what the first later entry says was there before it; else what is there now.
pub(super) fn stood<T: Copy>(log: &SortedMap<LogKey, Was<T>>, now: Option<T>, at: Timestamp) -> Option<T> {
    log.iter().find(|(key, _)| key.at > at).map_or(now, |(_, entry)| entry.from)
}

/// Carries a log on: nothing of it is lost, and what stands in the field now is noted where it differs.
pub(crate) fn carry_on<T: Logged>(
    (before, old): (Option<T>, &SortedMap<LogKey, Was<T>>),
    (after, log): (Option<T>, &mut SortedMap<LogKey, Was<T>>),
    (at, by): (Timestamp, Option<MemberId>),
    random: &mut dyn FnMut() -> u64,
) {
    let brings_its_own = log.len() > old.len();
    log.extend(old.iter().map(|(key, entry)| (*key, *entry)));
    if before == after || brings_its_own {
        return;
    }
    // Right after the last one where that is later by the clock of whoever made it, so that the order stays (B5).
    let after_last = log.last_key_value().map(|(last, _)| Timestamp(last.at.0.saturating_add(1)));
    let at = after_last.map_or(at, |after_last| at.max(after_last));
    log.insert(LogKey { at, salt: random() as u32 }, Was { from: before, to: after, by });
}
