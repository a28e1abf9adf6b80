//! The time that a review takes: counted by whoever leads it, kept on the device until it ends.

use std::{cell::RefCell, collections::BTreeMap, time::Duration};

use kariz_client::{browser::prefs, format, i18n::t};
use kariz_core::{ReviewId, ReviewStep};
use leptos::prelude::*;

/// How much a review should take, in seconds: four hours a month.
pub const WANTED: u32 = 40 * 60;
/// Where it is kept.
const KEPT: &str = "review.time";

/// The clock of the review that is led here.
#[derive(Clone, Copy)]
pub struct Clock {
    /// Seconds so far.
    pub seconds: RwSignal<u32>,
    pub paused: RwSignal<bool>,
    /// Seconds of each step.
    pub of_steps: RwSignal<BTreeMap<ReviewStep, u32>>,
}

thread_local! {
    /// The review that is counted, so that another one begins at nothing.
    static COUNTED: RefCell<Option<ReviewId>> = const { RefCell::new(None) };
}

impl Clock {
    pub fn new() -> Self {
        Self { seconds: RwSignal::new(0), paused: RwSignal::new(false), of_steps: RwSignal::default() }
    }

    /// Goes on with what is kept of a review, or from nothing.
    pub fn take_up(self, review: ReviewId) {
        COUNTED.set(Some(review));
        let kept = prefs::get(KEPT).unwrap_or_default();
        let mut words = kept.split(' ');
        let is_it = words.next() == Some(&*review.to_string());
        let mut of_steps = BTreeMap::new();
        for (step, seconds) in words.filter(|_| is_it).filter_map(|word| word.split_once('=')) {
            let step = ReviewStep::ALL.iter().find(|other| other.word() == step);
            if let Some((step, seconds)) = step.zip(seconds.parse().ok()) {
                of_steps.insert(*step, seconds);
            }
        }
        self.seconds.set(of_steps.values().fold(0_u32, |all, seconds| all.saturating_add(*seconds)));
        self.of_steps.set(of_steps);
    }

    /// A second has gone in a step.
    pub fn tick(self, step: ReviewStep) {
        self.seconds.update(|seconds| *seconds = seconds.saturating_add(1));
        self.of_steps.update(|of| {
            let seconds = of.entry(step).or_default();
            *seconds = seconds.saturating_add(1);
        });
        if self.seconds.get_untracked().is_multiple_of(5) {
            self.keep();
        }
    }

    /// What is counted survives a reload.
    pub fn keep(self) {
        let Some(review) = COUNTED.with_borrow(|review| *review) else { return };
        let of = self.of_steps.with_untracked(|of| {
            of.iter().map(|(step, seconds)| format!(" {}={seconds}", step.word())).collect::<String>()
        });
        prefs::set(KEPT, &format!("{review}{of}"));
    }

    /// Runs while the view is there: counts the step that is shown, unless it is paused or the page is hidden.
    pub fn run(self, step: impl Fn() -> Option<ReviewStep> + 'static) {
        let count = move || {
            let is_seen = !document().hidden();
            if let Some(step) = step().filter(|_| is_seen && !self.paused.get_untracked()) {
                self.tick(step);
            }
        };
        if let Ok(timer) = set_interval_with_handle(count, Duration::from_secs(1)) {
            on_cleanup(move || timer.clear());
        }
    }
}

/// `12:40`.
pub fn clock_words(seconds: u32) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60);
    let two = format::number(f64::from(rest));
    let zero = format::number(0.0);
    if rest < 10 {
        format!("{}:{zero}{two}", format::number(f64::from(minutes)))
    } else {
        format!("{}:{two}", format::number(f64::from(minutes)))
    }
}

/// `2.6 h`, `35 min`.
pub fn hours(seconds: u64) -> String {
    if seconds < 3_600 {
        return t::review_minutes(usize::try_from(seconds / 60).unwrap_or_default());
    }
    t::review_hours(format::number((seconds as f64 / 360.0).round() / 10.0))
}
