//! Rows that lie side by side, and where each is.

use rustc_hash::FxHashMap;

use crate::id::RecordId;

/// Rows by identifier, each in the place where it was added: counting goes through all of them, and
/// what each points to was allocated in the same order. A hash map of rows makes counting 100,000
/// deals half as slow again.
#[derive(Clone, Debug)]
pub(in crate::metrics) struct Rows<T> {
    list: Vec<(RecordId, T)>,
    places: FxHashMap<RecordId, u32>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { list: Vec::new(), places: FxHashMap::default() }
    }
}

impl<T> Rows<T> {
    /// No rows yet, and room for this many.
    pub fn with_room_for(count: usize) -> Self {
        let mut rows = Self { list: Vec::with_capacity(count), ..Self::default() };
        rows.places.reserve(count);
        rows
    }

    /// The row of a record.
    pub fn get(&self, id: RecordId) -> Option<&T> {
        self.list.get(*self.places.get(&id)? as usize).map(|(_, row)| row)
    }

    /// Sets or removes the row of a record, and gives what it was.
    pub fn put(&mut self, id: RecordId, row: Option<T>) -> Option<T> {
        match (self.places.get(&id).map(|at| *at as usize), row) {
            (Some(at), Some(row)) => Some(std::mem::replace(&mut self.list[at].1, row)),
            (None, Some(row)) => {
                self.add(id, row);
                None
            }
            (Some(at), None) => Some(self.remove(id, at)),
            (None, None) => None,
        }
    }

    /// Adds the row of a record that has none.
    pub fn add(&mut self, id: RecordId, row: T) {
        self.places.insert(id, u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push((id, row));
    }

    /// All rows.
    pub fn iter(&self) -> std::slice::Iter<'_, (RecordId, T)> {
        self.list.iter()
    }

    /// The last row takes the place of the one that goes.
    fn remove(&mut self, id: RecordId, at: usize) -> T {
        self.places.remove(&id);
        let (_, row) = self.list.swap_remove(at);
        if let Some(moved) = self.list.get(at).and_then(|(moved, _)| self.places.get_mut(moved)) {
            *moved = u32::try_from(at).unwrap_or(u32::MAX);
        }
        row
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn rows_are_what_a_map_holds(steps in prop::collection::vec((0_u128..12, prop::option::of(0_u8..9)), 0..80)) {
            let (mut rows, mut map) = (Rows::with_room_for(4), BTreeMap::new());
            for (id, row) in steps {
                let before = match row {
                    Some(row) => map.insert(RecordId(id), row),
                    None => map.remove(&RecordId(id)),
                };
                prop_assert_eq!(rows.put(RecordId(id), row), before);
                let listed: BTreeMap<_, _> = rows.iter().copied().collect();
                prop_assert_eq!(&listed, &map);
                prop_assert!((0..12).all(|id| rows.get(RecordId(id)) == map.get(&RecordId(id))));
            }
        }
    }
}
