//! What a peer may have of this page (B9): the one place with the numbers.
//!
//! Real teams never meet them. The largest that Kariz is made for are 20 people and 100,000 deals: the
//! whole workspace is then 17 MB, sent once to a new device. When each of the 20 changes something every
//! second, which nobody does for long, a channel carries some 2,400 messages a minute. Who wants more
//! is told, and disconnected; nothing that was taken in is lost by that.

use kariz_core::Timestamp;
use kariz_protocol::{MAX_GROUP, MAX_MESSAGE, PeerRefused};

const MINUTE_MS: i64 = 60_000;

/// Frames a minute, each of which costs a turn: three of the largest messages.
const FRAMES: usize = 12_500;
/// Bytes a minute: two of the largest messages.
const BYTES: usize = 2 * MAX_MESSAGE;
/// Messages a minute: more than twice what 20 busy people make.
const MESSAGES: usize = 6_000;
/// Offers and answers a minute: everybody in a session of the largest size is introduced anew, several times.
const SIGNALS: usize = 8 * MAX_GROUP;
/// Devices a minute that a peer may name to be introduced to: all of the largest session, twice.
const INTRODUCED: usize = 2 * MAX_GROUP;
/// Bytes a minute that are sent because a peer has spoken: one whole workspace, and half of one in
/// answers, which are some 200 bytes.
const ANSWERED: usize = MAX_MESSAGE + MAX_MESSAGE / 2;
/// Bytes a minute that what was sent may become when it is inflated: twice the largest workspace.
const TAKEN: u64 = 512 << 20;
/// So many times a minute the whole history may be walked to find out what a peer lacks. A first
/// meeting after long takes some five walks; in step there is nothing to walk.
const WALKS: usize = 32;
/// Histories below that are not worth counting.
const SHORT_HISTORY: usize = 10_000;

/// The most bytes of a message before a peer has said who it is.
pub(super) const BEFORE_HELLO: usize = 64 << 10;
/// The most bytes of messages that have come in part, of all peers together.
pub(super) const ALL_PARTS: usize = 2 * MAX_MESSAGE;
/// The most channels. One more takes the place of one that has not said who it is, or is refused.
pub(super) const CHANNELS: usize = MAX_GROUP;
/// So often a peer may say again that it has nothing, while it is being given all: what it said before
/// may still be under way.
pub(super) const ASKED_AGAIN: u32 = 16;
/// Of a peer with more heads than that nothing is remembered.
pub(super) const HEADS: usize = 1_000;

/// What a peer has used of the current minute.
#[derive(Debug, Default)]
pub(super) struct Meter {
    since: Timestamp,
    used: Used,
}

#[derive(Debug, Default)]
struct Used {
    frames: usize,
    bytes: usize,
    messages: usize,
    signals: usize,
    introduced: usize,
    answered: usize,
    taken: u64,
    /// What it had walked when the minute began.
    walked_before: Option<usize>,
}

type Within = Result<(), PeerRefused>;

impl Meter {
    /// A frame has come.
    pub fn frame(&mut self, now: Timestamp, bytes: usize) -> Within {
        let used = self.at(now);
        add(&mut used.frames, 1, FRAMES)?;
        add(&mut used.bytes, bytes, BYTES)
    }

    /// A message is whole.
    pub fn message(&mut self, now: Timestamp) -> Within {
        add(&mut self.at(now).messages, 1, MESSAGES)
    }

    /// It has brought an offer or answer.
    pub fn signal(&mut self, now: Timestamp) -> Within {
        add(&mut self.at(now).signals, 1, SIGNALS)
    }

    /// It has named somebody to be introduced to. Not more than so many: the rest is not looked at.
    pub fn may_introduce(&mut self, now: Timestamp) -> bool {
        add(&mut self.at(now).introduced, 1, INTRODUCED).is_ok()
    }

    /// It was answered with so many bytes.
    pub fn answered(&mut self, now: Timestamp, bytes: usize) -> Within {
        add(&mut self.at(now).answered, bytes, ANSWERED)
    }

    /// What it has sent became so large.
    pub fn taken(&mut self, now: Timestamp, size: u64) -> Within {
        let taken = &mut self.at(now).taken;
        *taken = taken.saturating_add(size);
        if *taken <= TAKEN { Ok(()) } else { Err(PeerRefused::Floods) }
    }

    /// So much of a history of this length was walked for it since it came.
    pub fn walked(&mut self, now: Timestamp, walked: usize, history: usize) -> Within {
        let before = *self.at(now).walked_before.get_or_insert(walked);
        within(walked.saturating_sub(before), WALKS.saturating_mul(history.max(SHORT_HISTORY)))
    }

    /// A minute ends also when the clock was set back.
    fn at(&mut self, now: Timestamp) -> &mut Used {
        if !(0..MINUTE_MS).contains(&now.0.saturating_sub(self.since.0)) {
            self.since = now;
            self.used = Used::default();
        }
        &mut self.used
    }
}

fn add(used: &mut usize, more: usize, most: usize) -> Within {
    *used = used.saturating_add(more);
    within(*used, most)
}

fn within(used: usize, most: usize) -> Within {
    if used <= most { Ok(()) } else { Err(PeerRefused::Floods) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_is_a_minute_whatever_the_clock_does() {
        let mut meter = Meter::default();
        let mut signals = |now| (0..=SIGNALS).map(|_| meter.signal(Timestamp(now))).filter(Result::is_ok).count();
        assert_eq!(signals(9 * MINUTE_MS), SIGNALS);
        assert_eq!(signals(10 * MINUTE_MS - 1), 0);
        assert_eq!(signals(10 * MINUTE_MS), SIGNALS);
        assert_eq!(signals(-7), SIGNALS, "it was set back");
        assert_eq!(signals(i64::MAX), SIGNALS);
        assert_eq!(signals(i64::MIN), SIGNALS);
    }

    /// 20 people, 100,000 deals: 17 MB in 16 KiB frames, then 40 messages a second.
    #[test]
    fn a_large_team_meets_no_limit() {
        let mut meter = Meter::default();
        let now = Timestamp(0);
        for _ in 0..(17 << 20) / (16 << 10) {
            assert_eq!(meter.frame(now, 16 << 10), Ok(()));
        }
        assert_eq!(meter.answered(now, 17 << 20), Ok(()));
        for _ in 0..40 * 60 {
            assert_eq!(meter.frame(now, 900), Ok(()));
            assert_eq!(meter.message(now), Ok(()));
            assert_eq!(meter.answered(now, 900), Ok(()));
        }
        assert_eq!(meter.walked(now, 0, 100_000), Ok(()));
        assert_eq!(meter.walked(now, 5 * 100_000, 100_000), Ok(()));
    }

    #[test]
    fn what_was_walked_counts_in_the_minute_in_which_it_was() {
        let mut meter = Meter::default();
        let most = WALKS * SHORT_HISTORY;
        assert_eq!(meter.walked(Timestamp(MINUTE_MS), 7, 0), Ok(()));
        assert_eq!(meter.walked(Timestamp(MINUTE_MS), 7 + most, 0), Ok(()));
        assert_eq!(meter.walked(Timestamp(MINUTE_MS), 8 + most, 0), Err(PeerRefused::Floods));
        assert_eq!(meter.walked(Timestamp(3 * MINUTE_MS), 8 + most, 0), Ok(()));
    }

    #[test]
    fn what_was_sent_counts_as_large_as_it_becomes() {
        let mut meter = Meter::default();
        assert_eq!(meter.taken(Timestamp(0), TAKEN), Ok(()));
        assert_eq!(meter.taken(Timestamp(0), 1), Err(PeerRefused::Floods));
        assert_eq!(meter.taken(Timestamp(MINUTE_MS), TAKEN), Ok(()));
    }
}
