//! What may be written where.

use automerge::{
    ObjType, ScalarValue,
    legacy::{Key, Op, OpType},
};
use kariz_core::Table;

use crate::{changes::Objection, genesis};

/// The longest name of a table, a record or a field, in bytes. Kariz's own have some 40.
pub(crate) const MAX_NAME: usize = 256;

/// The most that one change may write into one record. Kariz's own records have some 30 fields, and
/// [`crate::Document::commit`] writes more than that in several changes.
pub(crate) const MAX_FIELDS: usize = 1_000;

/// The longest value, in bytes: a note of 300 pages.
pub(crate) const MAX_VALUE: usize = 1 << 20;

/// The most bytes of one letter in a text; Automerge takes whole characters, others may take more at once.
const MAX_LETTER: usize = 256;

/// What an object is, by where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    Root,
    Table {
        /// It is the table of workspaces: which one this is does not change.
        is_identity: bool,
    },
    Record,
    Text,
}

impl Home {
    /// The same, of an object that stands under this key.
    pub fn of_part(self, key: &str) -> Self {
        match self {
            Self::Table { .. } => Self::Table { is_identity: key == Table::Workspaces.word() },
            other => other,
        }
    }
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    /// Makes an object, which is then this.
    Make(Home),
    /// Puts a value.
    Put,
    /// Deletes a field, or a letter.
    Delete,
    /// Inserts a letter.
    Insert,
}

/// What an operation does in an object of this kind, if it may do that there. What it replaces is
/// another matter.
pub(super) fn deed(home: Home, op: &Op) -> Result<Deed, Objection> {
    match (home, &op.key) {
        (Home::Root, Key::Map(key)) if key == genesis::SCHEMA_KEY => Err(schema(op)),
        (Home::Text, Key::Seq(_)) => in_text(op),
        (Home::Root | Home::Table { .. } | Home::Record, Key::Map(key)) if is_name(key) && !op.insert => {
            in_map(home, op)
        }
        _ => Err(Objection::Damaged),
    }
}

fn in_map(home: Home, op: &Op) -> Result<Deed, Objection> {
    match (home, &op.action) {
        (Home::Root, OpType::Make(ObjType::Map)) => Ok(Deed::Make(Home::Table { is_identity: false })),
        (Home::Table { .. }, OpType::Make(ObjType::Map)) => Ok(Deed::Make(Home::Record)),
        (Home::Record, OpType::Make(ObjType::Text)) => Ok(Deed::Make(Home::Text)),
        (Home::Record, OpType::Put(value)) if is_fit(value) => Ok(Deed::Put),
        (Home::Record, OpType::Delete) if !op.pred.is_empty() => Ok(Deed::Delete),
        (Home::Root | Home::Table { .. }, _) if !op.pred.is_empty() => Err(Objection::Deletes),
        (Home::Root, _) => Err(Objection::Layout),
        _ => Err(Objection::Damaged),
    }
}

fn in_text(op: &Op) -> Result<Deed, Objection> {
    match &op.action {
        OpType::Put(ScalarValue::Str(letter)) if op.insert && op.pred.is_empty() && letter.len() <= MAX_LETTER => {
            Ok(Deed::Insert)
        }
        OpType::Delete if !op.insert && op.pred.iter().count() == 1 => Ok(Deed::Delete),
        _ => Err(Objection::Damaged),
    }
}

/// A newer version may lay documents out anew; nobody else touches the layout.
fn schema(op: &Op) -> Objection {
    match &op.action {
        OpType::Put(value @ ScalarValue::Int(_)) if genesis::is_newer(value) => Objection::TooNew,
        _ => Objection::Layout,
    }
}

fn is_name(key: &str) -> bool {
    (1..=MAX_NAME).contains(&key.len())
}

/// Scalars that stand for themselves. A counter's value is made of many operations, and no field is one.
fn is_fit(value: &ScalarValue) -> bool {
    match value {
        ScalarValue::Str(text) => text.len() <= MAX_VALUE,
        ScalarValue::Bytes(bytes) => bytes.len() <= MAX_VALUE,
        ScalarValue::Counter(_) | ScalarValue::Unknown { .. } => false,
        ScalarValue::Null
        | ScalarValue::Boolean(_)
        | ScalarValue::Int(_)
        | ScalarValue::Uint(_)
        | ScalarValue::F64(_)
        | ScalarValue::Timestamp(_) => true,
    }
}
