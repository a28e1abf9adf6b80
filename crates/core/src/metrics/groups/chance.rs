//! Whether a difference can be chance.

use super::cell::Sum;
use crate::metrics::too_few;

/// Whether a difference can be chance, in one word. Where several are compared at once, each has to be the clearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chance {
    /// Fewer than ten on one side: nothing can be said.
    TooFew,
    /// As often as not such a difference comes by itself: more often than once in five.
    Likely,
    /// It comes by itself less often than that, but more often than once in twenty.
    Perhaps,
    /// Less often than once in twenty.
    Hardly,
}

impl Chance {
    fn of(p: f64, compared: usize) -> Self {
        match p * compared.max(1) as f64 {
            p if p < 0.05 => Self::Hardly,
            p if p < 0.2 => Self::Perhaps,
            _ => Self::Likely,
        }
    }
}

/// Of two shares, `part` of `whole` each: Fisher's exact test, both sides.
pub fn of_shares(one: (u64, u64), other: (u64, u64), compared: usize) -> Chance {
    if too_few(one.1) || too_few(other.1) {
        return Chance::TooFew;
    }
    Chance::of(fisher(one, other), compared)
}

/// Of two means: Welch's test.
pub fn of_means(one: Sum, other: Sum, compared: usize) -> Chance {
    if too_few(one.n) || too_few(other.n) {
        return Chance::TooFew;
    }
    let (Some((mean, variance)), Some((other_mean, other_variance))) =
        (one.mean_and_variance(), other.mean_and_variance())
    else {
        return Chance::TooFew;
    };
    let (a, b) = (variance / one.n as f64, other_variance / other.n as f64);
    if a + b <= 0.0 {
        return if mean == other_mean { Chance::Likely } else { Chance::Hardly };
    }
    let t = (mean - other_mean).abs() / (a + b).sqrt();
    let free = (a + b).powi(2) / (a * a / (one.n as f64 - 1.0) + b * b / (other.n as f64 - 1.0));
    // As far out on the normal distribution as t is on its own, to some thousandths from nine degrees of freedom on.
    let z = t * (1.0 - 1.0 / (4.0 * free)) / (1.0 + t * t / (2.0 * free)).sqrt();
    Chance::of(two_sided(z), compared)
}

/// How likely a table of two by two is that is no likelier than this one, its margins being what they are.
fn fisher((part, whole): (u64, u64), (other_part, other_whole): (u64, u64)) -> f64 {
    let (parts, all) = (part + other_part, whole + other_whole);
    let ln = ln_factorial;
    let fixed = ln(whole) + ln(other_whole) + ln(parts) + ln(all - parts) - ln(all);
    let probability = |k: u64| {
        let rest = [k, whole - k, parts - k, other_whole + k - parts];
        (fixed - rest.into_iter().map(ln).sum::<f64>()).exp()
    };
    let (least, most) = (parts.saturating_sub(other_whole), whole.min(parts));
    let limit = probability(part) * (1.0 + 1e-7);
    (least..=most).map(probability).filter(|p| *p <= limit).sum::<f64>().min(1.0)
}

/// The logarithm of a factorial: exact for few, by Stirling's series for many.
fn ln_factorial(n: u64) -> f64 {
    if n < 32 {
        return (2..=n).map(|k| (k as f64).ln()).sum();
    }
    let x = n as f64;
    let series = 1.0 / (12.0 * x) - 1.0 / (360.0 * x.powi(3));
    x * x.ln() - x + 0.5 * (2.0 * std::f64::consts::PI * x).ln() + series
}

/// How much of the normal distribution is at least so far out, on both sides (Abramowitz and Stegun 7.1.26).
fn two_sided(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let poly =
        t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
    (poly * (-x * x).exp()).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::tally::Step;

    /// Known values of Fisher's test.
    #[test]
    fn the_exact_test_has_its_known_values() {
        let close = |one, other, p: f64| assert!((fisher(one, other) - p).abs() < 5e-4, "{} {p}", fisher(one, other));
        close((1, 10), (11, 14), 0.002_759);
        close((3, 4), (1, 4), 0.485_714);
        close((8, 10), (2, 10), 0.023_014);
        close((5, 10), (5, 10), 1.0);
        close((100, 1000), (60, 1000), 0.001_343);
    }

    #[test]
    fn words_for_shares() {
        assert_eq!(of_shares((9, 9), (0, 90), 1), Chance::TooFew);
        assert_eq!(of_shares((5, 20), (30, 100), 1), Chance::Likely);
        assert_eq!(of_shares((9, 20), (25, 100), 1), Chance::Perhaps);
        assert_eq!(of_shares((15, 20), (30, 100), 1), Chance::Hardly);
        assert_eq!(of_shares((8, 10), (2, 10), 4), Chance::Perhaps, "compared with three others as well");
    }

    #[test]
    fn words_for_means() {
        let sum = |values: &[i64]| {
            let mut sum = Sum::default();
            values.iter().for_each(|value| sum.take(*value * 1000, Step::Add));
            sum
        };
        let slow: Vec<i64> = (0..20).map(|at| 60 + at % 5).collect();
        let quick: Vec<i64> = (0..20).map(|at| 30 + at % 5).collect();
        assert_eq!(of_means(sum(&slow), sum(&quick), 1), Chance::Hardly);
        assert_eq!(of_means(sum(&slow), sum(&slow), 1), Chance::Likely);
        assert_eq!(of_means(sum(&slow[..9]), sum(&quick), 1), Chance::TooFew);
        let same = vec![7; 12];
        assert_eq!(of_means(sum(&same), sum(&same), 1), Chance::Likely, "no spread, no difference");
    }

    /// A seller who is as good as the team is called better or worse about once in twenty times, not more.
    #[test]
    fn chance_is_called_chance() {
        let mut state = 7_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % 100
        };
        let mut called = 0;
        for _ in 0..400 {
            let mut won = |n: u64| (0..n).filter(|_| random() < 30).count() as u64;
            called += usize::from(of_shares((won(40), 40), (won(160), 160), 1) == Chance::Hardly);
        }
        assert!(called <= 28, "{called} of 400");
    }
}
