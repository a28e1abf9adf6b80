//! Messages in frames that a data channel carries without trouble (L6).
//!
//! A frame is `[rest, number, ...]`: whether more of the message follows, the frame's number as four
//! bytes, and its part of the message. A channel keeps the order; a frame that came twice is skipped,
//! and one that is missing ends the channel.

use kariz_protocol::MAX_FRAME;

/// What stands before a part of a message.
const HEAD: usize = 5;
/// The most bytes of a message in one frame.
const PART: usize = MAX_FRAME - HEAD;

const LAST: u8 = 0;
const MORE: u8 = 1;

/// Why a frame was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FrameError {
    /// It is no frame.
    Damaged,
    /// One before it has not come.
    Missing,
    /// The message becomes too large.
    TooLarge,
}

/// Cuts messages into frames.
#[derive(Debug, Default)]
pub(crate) struct Cutter {
    next: u32,
}

impl Cutter {
    /// The frames of a message.
    pub fn cut(&mut self, message: &[u8]) -> Vec<Vec<u8>> {
        let count = message.len().div_ceil(PART).max(1);
        let mut parts = message.chunks(PART);
        (1..=count).map(|nth| self.frame(nth < count, parts.next().unwrap_or_default())).collect()
    }

    fn frame(&mut self, is_more: bool, part: &[u8]) -> Vec<u8> {
        let mut frame = Vec::with_capacity(part.len() + HEAD);
        frame.push(if is_more { MORE } else { LAST });
        frame.extend(self.next.to_le_bytes());
        frame.extend(part);
        self.next = self.next.wrapping_add(1);
        frame
    }
}

/// Puts frames together.
#[derive(Debug, Default)]
pub(crate) struct Joiner {
    next: u32,
    message: Vec<u8>,
}

impl Joiner {
    /// How many bytes have come of a message that is not whole yet.
    pub fn waiting(&self) -> usize {
        self.message.len()
    }

    /// Takes a frame; gives the message when it is whole. It has no more bytes than `most`.
    pub fn take(&mut self, frame: &[u8], most: usize) -> Result<Option<Vec<u8>>, FrameError> {
        let (more, rest) = frame.split_first().ok_or(FrameError::Damaged)?;
        let (number, part) = rest.split_first_chunk().ok_or(FrameError::Damaged)?;
        if *more > MORE || part.len() > PART {
            return Err(FrameError::Damaged);
        }
        match u32::from_le_bytes(*number).wrapping_sub(self.next) {
            0 => self.append(*more == MORE, part, most),
            ahead if ahead < u32::MAX / 2 => Err(FrameError::Missing),
            _ => Ok(None), // it has come before
        }
    }

    fn append(&mut self, is_more: bool, part: &[u8], most: usize) -> Result<Option<Vec<u8>>, FrameError> {
        if self.message.len() + part.len() > most {
            return Err(FrameError::TooLarge);
        }
        self.next = self.next.wrapping_add(1);
        self.message.extend(part);
        Ok((!is_more).then(|| std::mem::take(&mut self.message)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: usize = 200_000;

    #[test]
    fn messages_of_any_length_come_out_as_they_went_in() {
        let (mut cutter, mut joiner) = (Cutter::default(), Joiner::default());
        for length in [0, 1, PART - 1, PART, PART + 1, 3 * PART, 100_000] {
            let message: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let frames = cutter.cut(&message);
            let (last, first) = frames.split_last().unwrap();
            for frame in first {
                assert_eq!(joiner.take(frame, MOST), Ok(None));
                assert_eq!(joiner.take(frame, MOST), Ok(None), "a second time it is skipped");
            }
            assert_eq!(joiner.take(last, MOST), Ok(Some(message)));
        }
    }

    #[test]
    fn what_is_missing_is_noticed() {
        let (mut cutter, mut joiner) = (Cutter::default(), Joiner::default());
        let frames = cutter.cut(&[7; 3 * PART]);
        assert_eq!(joiner.take(&frames[1], MOST), Err(FrameError::Missing));
        assert_eq!(joiner.take(&[], MOST), Err(FrameError::Damaged));
        assert_eq!(joiner.take(&[0, 0, 0], MOST), Err(FrameError::Damaged));
        assert_eq!(joiner.take(&[9, 0, 0, 0, 0, 1], MOST), Err(FrameError::Damaged));
        assert_eq!(joiner.take(&[0; PART + 6], MOST), Err(FrameError::Damaged));
    }

    #[test]
    fn b9_no_message_is_put_together_beyond_measure() {
        let (mut cutter, mut joiner) = (Cutter::default(), Joiner::default());
        let frames = cutter.cut(&[7; 3 * PART]);
        assert_eq!(joiner.take(&frames[0], 2 * PART), Ok(None));
        assert_eq!(joiner.waiting(), PART);
        assert_eq!(joiner.take(&frames[1], 2 * PART), Ok(None));
        assert_eq!(joiner.take(&frames[2], 2 * PART), Err(FrameError::TooLarge));
    }
}
