//! The Book as the interface paints it before the engine runs: kept beside the document, in segments.
//!
//! The head says of which heads it is, and which writing of each segment belongs to it. So only segments that
//! changed are written again, and one that does not belong is noticed, whatever put it there: then all of it is as
//! good as none. So it is where head or segment are no more what was written: a sum stands behind each. The first
//! segments hold what a board shows; the others are read once it is painted.

use std::ops::Range;

use kariz_core::{
    AnyRecord, Conflict, DealStatus, Delta, Entity, MemberId, Quarantined, WorkspaceId, catalogue::FINGERPRINT,
};
use kariz_wire::{Wire, put_sum, take_sum, write_list};

use crate::{Heads, View, from_bytes, to_bytes};

/// The head of a snapshot of the Book.
#[derive(Clone, Debug, PartialEq, Wire)]
pub struct BookSnapshot {
    /// [`BookSnapshot::VERSION`] of who wrote it; another version is ignored.
    pub version: u32,
    /// The document's heads when it was taken.
    pub heads: Heads,
    /// Which workspace.
    pub workspace: WorkspaceId,
    /// Who "me" is on this device.
    pub me: Option<MemberId>,
    /// Where it comes from, when it can only be looked at (L12).
    pub view: Option<View>,
    /// The stamps of the segments that belong to it, in order.
    pub stamps: Vec<Stamp>,
    /// Fields that have more than one value.
    pub conflicts: Vec<(Entity, Vec<Conflict>)>,
    /// Records that cannot be read.
    pub quarantined: Vec<Quarantined>,
}

/// One writing of a segment: no two have the same.
pub type Stamp = u128;

/// A segment begins with its stamp, and ends with its sum.
const STAMP_BYTES: usize = size_of::<Stamp>();

impl BookSnapshot {
    /// Raised when the form of something changes that the catalogue does not tell: of a segment, of what a
    /// compact scalar says (a status), or what is read of a document.
    const FORM: u32 = 4;

    /// The version that this build writes and reads. It is another one whenever the catalogue is: a table, a field,
    /// its kind, a word.
    pub const VERSION: u32 = FINGERPRINT.wrapping_add(Self::FORM);
    /// The segments that a board is painted from.
    pub const FIRST: Range<usize> = 0..8;
    /// Those that are read when it is painted.
    pub const REST: Range<usize> = 8..40;

    /// The head in these bytes, if it is of this version, and as it was written.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let version = from_bytes::<u32>(bytes).ok()?;
        (version == Self::VERSION).then(|| from_bytes(take_sum(bytes)?).ok()).flatten()
    }

    /// The head as it is stored.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = to_bytes(self);
        put_sum(&mut bytes);
        bytes
    }

    /// Records by the segments that they stand in.
    pub fn parted(records: Vec<AnyRecord>) -> Vec<Vec<AnyRecord>> {
        let mut segments = vec![Vec::new(); Self::REST.end];
        for record in records {
            if let Some(segment) = segments.get_mut(segment_of(&record)) {
                segment.push(record);
            }
        }
        segments
    }

    /// A segment, written.
    pub fn segment(stamp: Stamp, records: &[AnyRecord]) -> Vec<u8> {
        let mut bytes = stamp.to_le_bytes().to_vec();
        write_list(records, &mut bytes);
        put_sum(&mut bytes);
        bytes
    }

    /// Whether these are the segments that belong to it, of this range. Whether they are still what was written is seen
    /// by [`BookSnapshot::records`].
    pub fn owns<B: AsRef<[u8]>>(&self, range: Range<usize>, segments: &[B]) -> bool {
        let stamps = self.stamps.get(range).unwrap_or_default();
        stamps.len() == segments.len()
            && stamps.iter().zip(segments).all(|(stamp, segment)| segment.as_ref().starts_with(&stamp.to_le_bytes()))
    }

    /// The records of these segments, each by itself; `None` where one does not belong to it, or is damaged.
    pub fn records<B: AsRef<[u8]>>(&self, range: Range<usize>, segments: &[B]) -> Option<Vec<Vec<AnyRecord>>> {
        self.owns(range, segments).then(|| segments.iter().map(|segment| records_in(segment.as_ref())).collect())?
    }

    /// What the head itself has of the Book, with these records.
    pub fn with(&self, records: Vec<AnyRecord>) -> Delta {
        Delta { records, conflicts: self.conflicts.clone(), quarantined: self.quarantined.clone(), ..Delta::default() }
    }
}

/// The records of a segment, if it is as it was written.
pub fn records_in(segment: &[u8]) -> Option<Vec<AnyRecord>> {
    from_bytes(take_sum(segment)?.get(STAMP_BYTES..)?).ok()
}

/// A record stays in its segment as long as a board shows it, or does not.
fn segment_of(record: &AnyRecord) -> usize {
    let segments = if is_on_a_board(record) { BookSnapshot::FIRST } else { BookSnapshot::REST };
    let last_bits = usize::try_from(record.entity().id.0 & 0xffff).unwrap_or_default();
    segments.start + last_bits % segments.len()
}

/// Whether a board is painted from it: open deals with what is planned, and whom they are with.
fn is_on_a_board(record: &AnyRecord) -> bool {
    match record {
        AnyRecord::Deal(deal) => deal.removed.is_none() && matches!(deal.status, DealStatus::Open { .. }),
        AnyRecord::Activity(activity) => activity.removed.is_none() && activity.done_at.is_none(),
        AnyRecord::Lead(_) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kariz_core::{Activity, Deal, RecordId};

    fn deal(id: u128) -> AnyRecord {
        Deal { id: RecordId(id).into(), ..Deal::default() }.into()
    }

    fn head(stamps: Vec<Stamp>) -> BookSnapshot {
        BookSnapshot {
            version: BookSnapshot::VERSION,
            heads: vec![[1; 32]],
            workspace: WorkspaceId::default(),
            me: None,
            view: None,
            stamps,
            conflicts: Vec::new(),
            quarantined: Vec::new(),
        }
    }

    #[test]
    fn only_segments_that_belong_to_the_head_are_read() {
        let segments = [BookSnapshot::segment(7, &[deal(1)]), BookSnapshot::segment(8, &[deal(2), deal(3)])];
        let head = head(vec![7, 8]);
        let counts = head.records(0..2, &segments).map(|all| all.iter().map(Vec::len).collect::<Vec<_>>());
        assert_eq!(counts, Some(vec![1, 2]));

        let stale = [segments[0].clone(), BookSnapshot::segment(6, &[deal(2), deal(3)])];
        let swapped = [segments[1].clone(), segments[0].clone()];
        let cut = [segments[0].clone(), segments[1][..segments[1].len() - 3].to_vec()];
        let short = [segments[0].clone(), segments[1][..9].to_vec()];
        for damaged in [stale, swapped, cut, short] {
            assert_eq!(head.records(0..2, &damaged), None);
        }
        assert_eq!(head.records(0..2, &segments[..1]), None, "one is missing");
        assert_eq!(head.records(0..3, &segments), None, "the head knows less");
    }

    #[test]
    fn another_version_is_not_read() {
        let head = head(Vec::new());
        let later = BookSnapshot { version: BookSnapshot::VERSION.wrapping_add(1), ..head.clone() };
        assert_eq!(BookSnapshot::read(&head.to_bytes()), Some(head));
        assert_eq!(BookSnapshot::read(&later.to_bytes()), None);
        assert_eq!(BookSnapshot::read(&[]), None);
    }

    #[test]
    fn b7_no_bit_of_a_stored_snapshot_changes_unnoticed() {
        let segment = BookSnapshot::segment(7, &[deal(1)]);
        let head = head(vec![7]);
        let flipped = |bytes: &[u8], bit: usize| {
            let mut bytes = bytes.to_vec();
            bytes[bit / 8] ^= 1 << (bit % 8);
            bytes
        };
        for bit in 0..segment.len() * 8 {
            assert_eq!(head.records(0..1, &[flipped(&segment, bit)]), None, "bit {bit} of a segment");
        }
        let bytes = head.to_bytes();
        for bit in 0..bytes.len() * 8 {
            assert_eq!(BookSnapshot::read(&flipped(&bytes, bit)), None, "bit {bit} of the head");
        }
    }

    #[test]
    fn what_a_board_shows_comes_first() {
        let done = Activity { id: RecordId(5).into(), done_at: Some(Default::default()), ..Activity::default() };
        let planned = Activity { id: RecordId(5).into(), ..Activity::default() };
        assert!(BookSnapshot::FIRST.contains(&segment_of(&planned.into())));
        assert!(BookSnapshot::REST.contains(&segment_of(&done.into())));
        assert!(BookSnapshot::FIRST.contains(&segment_of(&deal(9))));
        let parted = BookSnapshot::parted((0..100).map(deal).collect());
        assert_eq!(parted.iter().map(Vec::len).sum::<usize>(), 100);
    }
}
