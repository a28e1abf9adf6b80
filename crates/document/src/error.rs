//! What can go wrong, by who gave the bytes.

use std::fmt;

use kariz_core::Entity;

/// Why stored bytes cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// They are cut off or damaged.
    Damaged,
    /// It is an Automerge document, but not one of Kariz.
    NotKariz,
    /// A newer version wrote them, in a form that this one cannot read.
    TooNew,
}

/// Why a transaction was not written. Nothing of it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// A field is to be set in a record that is not there.
    Missing(Entity),
    /// The value of this field is longer than others would take it in (B6).
    TooLong(Entity, String),
    /// Automerge refuses, in its own words.
    Refused(String),
}

/// Why changes from another tab or peer were not taken in. Nothing of them was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiveError {
    /// They are cut off or damaged.
    Damaged,
    /// They come from an Automerge document that is not one of Kariz.
    NotKariz,
    /// They would become too large.
    TooMuch,
    /// They belong to another workspace.
    OtherWorkspace,
    /// They were written under an actor that wrote something else here: an [`crate::Actor`] was used twice.
    Clashes,
    /// A newer version wrote them, in a form that this one cannot read.
    TooNew,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "the stored bytes are cut off or damaged",
            Self::NotKariz => "the stored bytes are not a workspace",
            Self::TooNew => "the stored bytes were written by a newer version",
        })
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(entity) => write!(f, "there is no record {entity:?}"),
            Self::TooLong(entity, field) => write!(f, "{field} of {entity:?} is too long"),
            Self::Refused(why) => f.write_str(why),
        }
    }
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "the changes are cut off or damaged",
            Self::NotKariz => "the changes are not of a workspace",
            Self::TooMuch => "the changes would become too large",
            Self::OtherWorkspace => "the changes belong to another workspace",
            Self::Clashes => "the changes were written under an actor that was used twice",
            Self::TooNew => "the changes were written by a newer version",
        })
    }
}

impl std::error::Error for OpenError {}
impl std::error::Error for WriteError {}
impl std::error::Error for ReceiveError {}
