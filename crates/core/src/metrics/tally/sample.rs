//! Numbers of which the sum and the middle are asked.

use super::Step;
use crate::metrics::{Days, Spread};

/// Whole numbers, in order: amounts in minor units, or milliseconds.
///
/// A sorted list rather than a tree: taking one in or back moves at most a few hundred kilobytes at
/// 100,000 deals, which is some ten microseconds, and the middle is found at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::metrics) struct Sample {
    values: Vec<i64>,
    sum: i128,
}

impl Sample {
    /// A sample of these.
    pub fn of(values: impl Iterator<Item = i64>) -> Self {
        let mut sample = Self { values: values.collect(), sum: 0 };
        sample.sum = sample.values.iter().map(|value| i128::from(*value)).sum();
        sample.settle();
        sample
    }

    /// Takes a number in, or back.
    pub fn take(&mut self, value: i64, step: Step) {
        match step {
            Step::Gather => self.values.push(value),
            Step::Add => self.values.insert(self.below(value), value),
            Step::Remove => {
                let at = self.below(value);
                if self.values.get(at) != Some(&value) {
                    return;
                }
                self.values.remove(at);
            }
        }
        let change = i128::from(value);
        self.sum += if step == Step::Remove { -change } else { change };
    }

    /// Puts in order what was gathered.
    pub fn settle(&mut self) {
        self.values.sort_unstable();
    }

    /// How many.
    pub fn n(&self) -> u64 {
        self.values.len() as u64
    }

    /// Their sum.
    pub fn sum(&self) -> i128 {
        self.sum
    }

    /// How many are less than `value`.
    pub fn below(&self, value: i64) -> usize {
        self.values.partition_point(|other| *other < value)
    }

    /// All of them, in ascending order.
    pub fn values(&self) -> &[i64] {
        &self.values
    }

    /// Mean and median, the numbers being milliseconds; `None` when there are none.
    pub fn spread(&self) -> Option<Spread> {
        spread(&[self])
    }
}

/// Mean and median of several samples of milliseconds together; `None` when they are all empty.
pub(in crate::metrics) fn spread(samples: &[&Sample]) -> Option<Spread> {
    let n: u64 = samples.iter().map(|sample| sample.n()).sum();
    let sum: i128 = samples.iter().map(|sample| sample.sum()).sum();
    let lists: Vec<_> = samples.iter().map(|sample| Listed { sample, read: &i128::from }).collect();
    let days = |millis: i128| Days::from_millis(saturate(millis));
    Some(Spread { n, mean: days(divide(sum, n)?), median: days(median(&lists)?) })
}

/// A sample, and how its numbers are read: never so that a larger one reads smaller.
pub(in crate::metrics) struct Listed<'a> {
    pub sample: &'a Sample,
    pub read: &'a dyn Fn(i64) -> i128,
}

impl Listed<'_> {
    fn at_most(&self, limit: i128) -> usize {
        self.sample.values.partition_point(|value| (self.read)(*value) <= limit)
    }
}

/// The middle of all the numbers; the mean of the two middle ones when there are an even number.
pub(in crate::metrics) fn median(lists: &[Listed<'_>]) -> Option<i128> {
    let n: usize = lists.iter().map(|list| list.sample.values.len()).sum();
    let upper = nth(lists, n / 2)?;
    let lower = if n.is_multiple_of(2) { nth(lists, n / 2 - 1)? } else { upper };
    divide(lower + upper, 2)
}

/// The median of some numbers, as everywhere; `None` when there are none.
pub(crate) fn median_of(values: impl Iterator<Item = i64>) -> Option<i64> {
    let sample = &Sample::of(values);
    median(&[Listed { sample, read: &i128::from }]).map(saturate)
}

/// The number at this place of all of them in order.
fn nth(lists: &[Listed<'_>], at: usize) -> Option<i128> {
    if let [Listed { sample, read }] = lists {
        return sample.values.get(at).map(|value| read(*value));
    }
    let ends = lists.iter().filter_map(|list| {
        let read = |value: &i64| (list.read)(*value);
        Some((list.sample.values.first().map(read)?, list.sample.values.last().map(read)?))
    });
    let (mut low, mut high) = ends.reduce(|all, list| (all.0.min(list.0), all.1.max(list.1)))?;
    // The least number that more than `at` numbers do not exceed.
    while low < high {
        let middle = low + (high - low).div_euclid(2);
        let at_most: usize = lists.iter().map(|list| list.at_most(middle)).sum();
        if at_most > at { high = middle } else { low = middle + 1 }
    }
    Some(low)
}

/// Divided, rounded half away from zero; `None` by zero.
pub(in crate::metrics) fn divide(sum: i128, n: u64) -> Option<i128> {
    let n = i128::from(n);
    (n > 0).then(|| (sum + sum.signum() * (n / 2)) / n)
}

/// Kept within the range of `i64`.
pub(in crate::metrics) fn saturate(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample(values: &[i64]) -> Sample {
        Sample::of(values.iter().copied())
    }

    fn middle(samples: &[&Sample]) -> Option<i128> {
        let lists: Vec<_> = samples.iter().map(|sample| Listed { sample, read: &i128::from }).collect();
        median(&lists)
    }

    #[test]
    fn the_median_is_the_middle_one() {
        assert_eq!(middle(&[&sample(&[])]), None);
        assert_eq!(middle(&[&sample(&[5])]), Some(5));
        assert_eq!(middle(&[&sample(&[9, 1, 5])]), Some(5));
        assert_eq!(middle(&[&sample(&[1, 2])]), Some(2), "half is rounded away from zero");
        assert_eq!(middle(&[&sample(&[-1, -2])]), Some(-2));
        assert_eq!(middle(&[&sample(&[i64::MAX, i64::MAX])]), Some(i128::from(i64::MAX)));
        assert_eq!(middle(&[&sample(&[i64::MIN]), &sample(&[i64::MAX])]), Some(-1));
    }

    proptest! {
        #[test]
        fn several_samples_have_the_median_of_all(a in prop::collection::vec(-50_i64..50, 0..20), b in prop::collection::vec(any::<i64>(), 0..20)) {
            let together: Vec<_> = a.iter().chain(&b).copied().collect();
            prop_assert_eq!(middle(&[&sample(&a), &sample(&b)]), middle(&[&sample(&together)]));
        }

        #[test]
        fn adding_one_by_one_is_gathering(values in prop::collection::vec(-20_i64..20, 0..40), back in 0_usize..40) {
            let mut one_by_one = Sample::default();
            values.iter().for_each(|value| one_by_one.take(*value, Step::Add));
            prop_assert_eq!(&one_by_one, &sample(&values));
            let (gone, kept) = values.split_at(back.min(values.len()));
            gone.iter().for_each(|value| one_by_one.take(*value, Step::Remove));
            prop_assert_eq!(&one_by_one, &sample(kept));
        }
    }
}
