//! How much there is room for in one change: always less than others take in (B6).

use automerge::ObjId;
use kariz_core::{FieldName, Value};
use rustc_hash::FxHashMap;

use crate::admission::MAX_FIELDS;

/// The most operations of one change. A batch of an import has some 65,000.
const MAX_OPERATIONS: usize = 100_000;

/// The most bytes of one change, as far as names and values go. What one message may become when it is
/// inflated is more, however well it deflates ([`crate::limits`]).
const MAX_BYTES: usize = 3 << 20;

/// An operation takes so many bytes beside its name and value.
const OPERATION: usize = 8;

/// What was written into one change.
#[derive(Debug, Default)]
pub(crate) struct Room {
    operations: usize,
    bytes: usize,
    /// How much into each record.
    fields: FxHashMap<ObjId, usize>,
}

impl Room {
    /// Whether a field may still be written into this map; then it counts. The first always may.
    pub fn for_field(&mut self, map: &ObjId, name: &str, value: &Value) -> bool {
        let fields = self.fields.get(map).copied().unwrap_or_default();
        let bytes = weight(name, value);
        let is_fit = fields < MAX_FIELDS && self.operations < MAX_OPERATIONS && self.bytes + bytes <= MAX_BYTES;
        if !is_fit && self.operations > 0 {
            return false;
        }
        self.add(1, bytes);
        match self.fields.get_mut(map) {
            Some(fields) => *fields += 1,
            None => drop(self.fields.insert(map.clone(), 1)),
        }
        true
    }

    /// How many of its first fields a new record may be made with; they count. None where it has to wait for
    /// the next change.
    pub fn for_record(&mut self, fields: &[(FieldName, Value)]) -> usize {
        let (mut count, mut bytes) = (0, 0);
        for (name, value) in fields.iter().take(MAX_FIELDS) {
            let more = weight(name, value);
            let is_fit = self.operations + count + 1 < MAX_OPERATIONS && self.bytes + bytes + more <= MAX_BYTES;
            let is_first = self.operations == 0 && count == 0;
            if !is_fit && !is_first {
                break;
            }
            (count, bytes) = (count + 1, bytes + more);
        }
        if count < fields.len().min(MAX_FIELDS) && self.operations > 0 {
            return 0; // it has more room in the next one
        }
        self.add(1 + count, bytes);
        count
    }

    /// A record was made with so many fields.
    pub fn made(&mut self, map: &ObjId, fields: usize) {
        self.fields.insert(map.clone(), fields);
    }

    fn add(&mut self, operations: usize, bytes: usize) {
        self.operations += operations;
        self.bytes += bytes;
    }
}

fn weight(name: &str, value: &Value) -> usize {
    let value = if let Value::Text(text) = value { text.len() } else { 0 };
    OPERATION + name.len() + value
}
