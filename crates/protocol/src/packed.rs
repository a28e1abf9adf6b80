//! A message within a message, which stays in bytes until somebody reads it.

use std::{fmt, marker::PhantomData};

use kariz_wire::Wire;

use crate::{from_bytes, to_bytes};

/// Something that only one part of the interface reads: in bytes, so that the first part, which reads every message,
/// needs not know what it is made of.
#[derive(Wire)]
pub struct Packed<T>(Vec<u8>, PhantomData<fn() -> T>);

impl<T: Wire> Packed<T> {
    /// Packs it.
    pub fn of(message: &T) -> Self {
        Self(to_bytes(message), PhantomData)
    }

    /// What it is; `None` where another version has packed it.
    pub fn open(&self) -> Option<T> {
        from_bytes(&self.0).ok()
    }
}

impl<T> Clone for Packed<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T> PartialEq for Packed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> fmt::Debug for Packed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes of {}", self.0.len(), std::any::type_name::<T>())
    }
}
