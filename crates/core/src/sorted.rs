//! A map for a handful of entries: a sorted list.
//!
//! The standard library's tree is compiled anew, at 7 to 20 KB of wasm, for every type of keys and
//! values. It is worth that where a map is large and much is put into its middle.

use kariz_wire::Wire;

use crate::arrange::Arrange;

/// A small map, its entries in the order of their keys. In bytes it is the same as any other map.
#[derive(Clone, Debug, PartialEq, Eq, Wire)]
pub struct SortedMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K, V> SortedMap<K, V> {
    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All entries.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> + ExactSizeIterator {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The entry with the smallest key.
    pub fn first_key_value(&self) -> Option<(&K, &V)> {
        self.iter().next()
    }

    /// The entry with the greatest key.
    pub fn last_key_value(&self) -> Option<(&K, &V)> {
        self.iter().next_back()
    }

    /// The first entry of which this is said, as it is of all behind it.
    pub fn first_from(&self, is_behind: impl Fn(&K) -> bool) -> Option<(&K, &V)> {
        self.0.get(self.0.partition_point(|(key, _)| !is_behind(key))).map(|(key, value)| (key, value))
    }

    /// All keys.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + ExactSizeIterator {
        self.0.iter().map(|(key, _)| key)
    }

    /// What is kept under them.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<K: Ord, V> SortedMap<K, V> {
    /// What is kept under a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.place(key).ok().and_then(|at| self.0.get(at)).map(|(_, value)| value)
    }

    /// Whether something is kept under a key.
    pub fn contains_key(&self, key: &K) -> bool {
        self.place(key).is_ok()
    }

    /// Keeps a value under a key. Gives what it replaces.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.place(&key) {
            Ok(at) => Some(std::mem::replace(&mut self.0[at].1, value)),
            Err(at) => {
                self.0.insert(at, (key, value));
                None
            }
        }
    }

    /// Keeps one value more, in no order yet: [`SortedMap::settle`] follows before anything else. Many that
    /// come in a bad order are quicker put in order at once.
    pub(crate) fn push(&mut self, key: K, value: V) {
        self.0.push((key, value));
    }

    /// Puts in order what was pushed. Of several values of one key the last stays.
    pub(crate) fn settle(&mut self) {
        if self.0.is_sorted_by(|(one, _), (next, _)| one < next) {
            return;
        }
        self.0.arrange_by(|(one, _), (other, _)| one.cmp(other));
        self.0.dedup_by(|later, earlier| {
            let is_same = later.0 == earlier.0;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
    }

    /// What is kept under a key: the default, where it was nothing.
    pub fn or_default(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let at = self.place(&key).unwrap_or_else(|at| {
            self.0.insert(at, (key, V::default()));
            at
        });
        &mut self.0[at].1
    }

    /// Keeps nothing under a key any more. Gives what it was.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.place(key).ok().map(|at| self.0.remove(at).1)
    }

    /// Where a key is, or where it would be.
    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(key))
    }
}

impl<K: Ord, V> Extend<(K, V)> for SortedMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for SortedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::default();
        map.extend(entries);
        map
    }
}

impl<K, V> IntoIterator for SortedMap<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn it_holds_what_the_standard_map_holds(steps: Vec<(u8, Option<u32>)>) {
            let (mut map, mut expected) = (SortedMap::default(), BTreeMap::new());
            for (key, value) in steps {
                match value {
                    Some(value) => prop_assert_eq!(map.insert(key, value), expected.insert(key, value)),
                    None => prop_assert_eq!(map.remove(&key), expected.remove(&key)),
                }
                prop_assert_eq!(map.get(&key), expected.get(&key));
            }
            prop_assert!(map.iter().eq(&expected));
        }
    }
}
