//! Writes: what a command does to the document, one scalar at a time.

use kariz_wire::Wire;

use crate::{
    delta::AnyRecord,
    field::{Field, FieldName, Value},
    record::Entity,
    records::Removal,
};

/// One write to the document. It knows what stood there before, so that it can be undone.
#[derive(Clone, Debug, PartialEq, Wire)]
pub enum Write {
    /// A new record with these fields.
    Create {
        /// Which.
        entity: Entity,
        /// Every field that is not at its default.
        fields: Vec<(FieldName, Value)>,
    },
    /// One field of a record that is there.
    Set {
        /// Of which record.
        entity: Entity,
        /// Which field.
        field: FieldName,
        /// What stood there; `Null` when nothing did.
        before: Value,
        /// What shall stand there; `Null` empties it.
        after: Value,
    },
}

impl Write {
    /// Which record it writes to.
    pub fn entity(&self) -> Entity {
        match self {
            Self::Create { entity, .. } | Self::Set { entity, .. } => *entity,
        }
    }

    /// The write that takes this one back: a new record is hidden as undone, a field gets its old value.
    pub fn inverse(&self) -> Self {
        match self {
            Self::Create { entity, .. } => Self::Set {
                entity: *entity,
                field: FieldName::Borrowed("removed"),
                before: Value::Null,
                after: Removal::Undone.encode(),
            },
            Self::Set { entity, field, before, after } => {
                Self::Set { entity: *entity, field: field.clone(), before: after.clone(), after: before.clone() }
            }
        }
    }

    /// Whether `record`, as it is now, still has what this write expects to replace.
    /// If somebody has changed it since, undoing would overwrite their work.
    pub fn still_applies(&self, record: Option<&AnyRecord>) -> bool {
        match (self, record) {
            (Self::Create { .. }, record) => record.is_none(),
            (Self::Set { .. }, None) => false,
            (Self::Set { field, before, .. }, Some(record)) => {
                let fields = record.fields();
                let now = fields.iter().find(|(name, _)| name == field).map(|(_, value)| value);
                now.unwrap_or(&Value::Null) == before
            }
        }
    }
}

/// Everything that one command writes: it becomes one change of the document, and one undo step.
#[derive(Clone, Debug, Default, PartialEq, Wire)]
pub struct Transaction {
    /// The command's name, for history: `move-deals`.
    pub name: String,
    /// In order.
    pub writes: Vec<Write>,
}

impl Transaction {
    /// The transaction that takes this one back, last write first.
    pub fn inverse(&self) -> Self {
        Self { name: self.name.clone(), writes: self.writes.iter().rev().map(Write::inverse).collect() }
    }
}
