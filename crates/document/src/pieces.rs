//! Room for edits in a document that was loaded.
//!
//! Automerge 0.12 (hexane 1.0.0-alpha.5) loads the values of all operations as one piece of bytes,
//! and cuts it where something is written. What stands before a cut keeps the room of the whole
//! piece, what stands behind it is moved. Merges write in order, so that 1,000 edits of 10,000 deals
//! took 2.5 GB. Cut evenly beforehand they take some MB, and a fifth of the time.

use automerge::{Automerge, ObjId, ReadDoc, transaction::Transactable};
use kariz_core::{Arrange, Table};

use crate::layout;

/// So many operations in a piece: some 8 kB, the size that Automerge cuts to by itself.
const OPERATIONS: u64 = 512;

/// Cuts the values of a document that was loaded into pieces: writes something here and there, and
/// takes it back. Says how many cuts there are.
pub(crate) fn cut(doc: &mut Automerge) -> usize {
    let records = in_order(doc);
    let pieces = usize::try_from(doc.stats().num_ops / OPERATIONS).unwrap_or(usize::MAX);
    let mut change = doc.transaction();
    // As many as come nearest: halving ends at a power of two.
    let places = halves(records.len(), records.len() * 7 / 5 / pieces.max(1));
    // Under a key that no record has; not an empty value, which needs no cut.
    let cuts = places.into_iter().filter(|place| change.put(&records[*place], "\0", "-").is_ok()).count();
    change.rollback();
    // The copy has no spare room.
    *doc = doc.clone();
    cuts
}

/// The maps of all records, in the order in which they are stored.
fn in_order(doc: &Automerge) -> Vec<ObjId> {
    let maps = Table::ALL.iter().flat_map(|table| layout::table_maps(doc, *table));
    let mut records: Vec<_> =
        maps.flat_map(|map| doc.map_range(&map, ..).map(|item| item.id()).collect::<Vec<_>>()).collect();
    records.arrange();
    records
}

/// The middle, the middles of the halves, and so on, down to parts of this length: every cut is in
/// the middle of what is left of a piece.
fn halves(count: usize, length: usize) -> Vec<usize> {
    let mut places = Vec::new();
    let mut parts = vec![(0, count)];
    while let Some((start, end)) = parts.pop() {
        if end - start > length.max(1) {
            let middle = usize::midpoint(start, end);
            places.push(middle);
            parts.extend([(start, middle), (middle, end)]);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_cut_and_stays_as_it_is() {
        let mut doc = crate::genesis::document();
        let mut change = doc.transaction();
        let deals = layout::table_maps(&change, Table::Deals).remove(0);
        for number in 0..2_000 {
            let deal = change.put_object(&deals, number.to_string(), automerge::ObjType::Map).unwrap();
            change.put(&deal, "title", number.to_string()).unwrap();
        }
        change.commit();
        let saved = doc.save();
        let mut doc = Automerge::load(&saved).unwrap();
        assert_eq!(cut(&mut doc), 7);
        assert_eq!(doc.save(), saved);
    }

    #[test]
    fn cuts_are_in_the_middle_of_what_is_left() {
        let mut places = halves(100, 15);
        assert_eq!(places[0], 50);
        places.sort_unstable();
        assert_eq!(places, [12, 25, 37, 50, 62, 75, 87]);
        assert_eq!(halves(0, 0), [0; 0]);
        assert_eq!(halves(1, 0), [0; 0]);
    }
}
