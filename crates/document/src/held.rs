//! One stored value, as the domain sees it.

use std::borrow::Cow;

use automerge::{
    Automerge, ObjId, ObjType, ReadDoc, ScalarValue, ScalarValueRef, Value as Stored, ValueRef, iter::MapRangeItem,
};
use kariz_core::{self as core, Value};

use crate::admission::MAX_VALUE;

/// The longest text of another tool that is read as one.
const MAX_READ: usize = 4 * MAX_VALUE;

/// A stored value: borrowed from the document where it can be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Held<'d> {
    Null,
    Bool(bool),
    Int(i64),
    Text(Cow<'d, str>),
    /// What no field of this version holds, described.
    Other(String),
}

impl<'d> Held<'d> {
    /// A field with its value, from a range over a map.
    pub(crate) fn field(doc: &Automerge, item: MapRangeItem<'d>) -> (Cow<'d, str>, Self) {
        let value = match item.value {
            ValueRef::Object(kind) => Self::object(doc, kind, &item.id()),
            ValueRef::Scalar(scalar) => Self::scalar(scalar),
        };
        (item.key, value)
    }

    /// A value that was asked for by its key, with the operation that put it.
    pub(crate) fn asked(doc: &Automerge, value: &Stored<'_>, id: &ObjId) -> Self {
        match value {
            Stored::Object(kind) => Self::object(doc, *kind, id),
            Stored::Scalar(scalar) => match scalar.as_ref() {
                ScalarValue::Null => Self::Null,
                ScalarValue::Boolean(yes) => Self::Bool(*yes),
                ScalarValue::Int(number) => Self::Int(*number),
                ScalarValue::Uint(number) => Self::uint(*number),
                ScalarValue::Str(text) => Self::Text(Cow::Owned(text.to_string())),
                other => Self::Other(other.to_string()),
            },
        }
    }

    fn scalar(scalar: ScalarValueRef<'d>) -> Self {
        match scalar {
            ScalarValueRef::Null => Self::Null,
            ScalarValueRef::Boolean(yes) => Self::Bool(yes),
            ScalarValueRef::Int(number) => Self::Int(number),
            ScalarValueRef::Uint(number) => Self::uint(number),
            ScalarValueRef::Str(text) => Self::Text(text),
            other => Self::Other(other.to_string()),
        }
    }

    /// Other Automerge tools write text as an object of its own: it reads as the text it holds. Several who
    /// write into one at the same time may make it longer than what is of any use.
    fn object(doc: &Automerge, kind: ObjType, id: &ObjId) -> Self {
        match kind {
            ObjType::Text if doc.length(id) > MAX_READ => Self::Other(format!("a text of {} bytes", doc.length(id))),
            ObjType::Text => Self::Text(Cow::Owned(doc.text(id).unwrap_or_default())),
            other => Self::Other(other.to_string()),
        }
    }

    fn uint(number: u64) -> Self {
        i64::try_from(number).map_or_else(|_| Self::Other(number.to_string()), Self::Int)
    }

    /// How many bytes of text it is.
    pub(crate) fn length(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            _ => 0,
        }
    }

    /// The same, as records are read from it.
    pub(crate) fn as_ref(&self) -> core::ValueRef<'_> {
        match self {
            Self::Null => core::ValueRef::Null,
            Self::Bool(yes) => core::ValueRef::Bool(*yes),
            Self::Int(number) => core::ValueRef::Int(*number),
            Self::Text(text) => core::ValueRef::Text(text),
            Self::Other(what) => core::ValueRef::Other(what),
        }
    }

    /// The same, borrowing nothing.
    pub(crate) fn to_value(&self) -> Value {
        self.as_ref().to_value()
    }
}

/// The scalar that stands for `value` in the document.
pub(crate) fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::Null => ScalarValue::Null,
        Value::Bool(yes) => ScalarValue::Boolean(*yes),
        Value::Int(number) => ScalarValue::Int(*number),
        Value::Text(text) => ScalarValue::Str(text.as_str().into()),
    }
}
