//! Sorting for the many short lists of records: one copy of the algorithm serves every type.
//!
//! The standard library's sorts are compiled anew, at 3 to 6 KB of wasm, for every type and every
//! order. Where a list is long and its entries are plain numbers, they are worth it; everywhere
//! else this takes an indirect call for each comparison instead.

use std::cmp::Ordering;

/// Stable sorting, small in the download.
pub trait Arrange<T> {
    /// Sorts by `compare`; equal entries keep their order.
    fn arrange_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// Sorts by `key`; entries of the same key keep their order.
    fn arrange_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.arrange_by(|a, b| key(a).cmp(&key(b)));
    }

    /// Sorts by the entries' own order.
    fn arrange(&mut self)
    where
        T: Ord,
    {
        self.arrange_by(T::cmp);
    }
}

impl<T> Arrange<T> for [T] {
    fn arrange_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let items = &*self;
        let mut places = places(items.len(), &mut |a, b| match (items.get(a), items.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        // Each swap brings one entry to where it belongs.
        for at in 0..places.len() {
            while let Some(&place) = places.get(at).filter(|place| **place != at) {
                self.swap(at, place);
                places.swap(at, place);
            }
        }
    }
}

/// For each of so many entries, the place where it belongs.
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| compare(*a, *b));
    let mut places = vec![0; count];
    for (place, entry) in order.into_iter().enumerate() {
        if let Some(slot) = places.get_mut(entry) {
            *slot = place;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_is_arranged_as_the_standard_sort_has_it(mut list: Vec<(u8, u32)>) {
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            list.arrange_by_key(|(key, _)| *key);
            prop_assert_eq!(&list, &expected);
            expected.sort();
            list.arrange();
            prop_assert_eq!(list, expected);
        }
    }
}
