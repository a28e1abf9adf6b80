//! The likelihoods of stages one after the other: on the way to the close none is less likely than the one before.

/// What is known of a stage's likelihood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likelihood {
    /// The stage is there with it, or the file says so: it stays.
    Said(u8),
    /// What stages of that name usually have.
    Typical(u8),
    /// The name says nothing.
    Unknown,
}

/// The likelihoods of stages in their order. One of which nothing is known lies between those around it; as many as
/// stand side by side, at equal distances.
pub(crate) fn rising(known: &[Likelihood]) -> Vec<u8> {
    let mut rising = Vec::with_capacity(known.len());
    let mut last = 0;
    for (place, likelihood) in known.iter().enumerate() {
        last = match *likelihood {
            Likelihood::Said(said) => said,
            Likelihood::Typical(typical) => typical.max(last),
            Likelihood::Unknown => last + step(last, &known[place..]),
        };
        rising.push(last);
    }
    rising
}

/// How far the first of these, unknown ones in front, is from the one before them.
fn step(last: u8, ahead: &[Likelihood]) -> u8 {
    let unknown = ahead.iter().take_while(|likelihood| **likelihood == Likelihood::Unknown).count();
    let next = match ahead.get(unknown) {
        Some(Likelihood::Said(next) | Likelihood::Typical(next)) => *next,
        Some(Likelihood::Unknown) | None => 100,
    };
    let steps = u8::try_from(unknown + 1).unwrap_or(u8::MAX);
    next.saturating_sub(last) / steps
}

#[cfg(test)]
mod tests {
    use super::{Likelihood::*, rising};

    #[test]
    fn no_stage_is_less_likely_than_the_one_before() {
        for (known, expected) in [
            (&[Typical(10), Typical(40), Typical(60)][..], &[10, 40, 60][..]),
            (&[Typical(75), Unknown], &[75, 87]),
            (&[Typical(40), Unknown, Typical(60)], &[40, 50, 60]),
            (&[Unknown], &[50]),
            (&[Unknown, Unknown, Unknown], &[25, 50, 75]),
            (&[Typical(20), Typical(10), Typical(40)], &[20, 20, 40]),
            (&[Typical(90), Unknown, Typical(20)], &[90, 90, 90]),
            (&[Said(80), Typical(10), Said(70), Unknown], &[80, 80, 70, 85]),
            (&[], &[]),
        ] {
            assert_eq!(rising(known), expected, "{known:?}");
        }
    }
}
