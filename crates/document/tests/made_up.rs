//! Changes that nobody has made, with right checksums, on every way in (B6, B7).
//!
//! `KARIZ_MADE_UP=100000` makes so many up, `KARIZ_SEED=7` plays one game alone.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and shows its seed"
)]

mod forge;
mod support;

use std::{
    env,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
};

use forge::{
    Dice,
    game::{Rules, Tally, play},
};

/// Plays until so many changes were made up, or so many games were played.
fn games(rules: Rules, most: u64) {
    let number = |name: &str| env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let (seed, most) = (number("KARIZ_SEED"), number("KARIZ_MADE_UP").unwrap_or(most));
    let mut tally = Tally::default();
    for game in seed.unwrap_or(0).. {
        let mut dice = support::Dice(game);
        let mut below = |end| dice.below(end);
        let played = catch_unwind(AssertUnwindSafe(|| play(rules, &mut Dice(&mut below), &mut tally)));
        if let Err(failure) = played {
            println!("{rules:?}: it fails with KARIZ_SEED={game}");
            resume_unwind(failure);
        }
        if tally.total().max(game / 4) >= most || seed.is_some() {
            println!("{} games, {} changes made up", game + 1, tally.total());
            break;
        }
    }
    for (flaw, (taken, left_out)) in &tally.0 {
        println!("{taken:6} taken in, {left_out:6} left out: {flaw}");
    }
}

#[test]
fn b6_what_is_honest_is_never_left_out() {
    games(Rules::Honest, 75);
}

#[test]
fn b7_whatever_is_taken_in_opens_again_and_all_copies_take_in_the_same() {
    games(Rules::MadeUp, 1_500);
}

#[test]
fn b7_whatever_is_taken_in_under_forged_names_opens_again_and_is_handed_on() {
    games(Rules::InOthersNames, 1_000);
}
