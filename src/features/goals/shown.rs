//! A goal as it is shown, and its numbers in words.

use kariz_client::{
    format,
    i18n::{dotted, t},
    store::Store,
    words::{amount_words, has_left, measure_words, period_words, target_words, whose_words},
};
use kariz_core::{
    Book, Currency, GoalId, Measure, Target,
    goals::{Kept, Purse, Standing},
};

/// A goal with how far one is.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub kept: Kept,
    pub target: Option<Target>,
    pub purse: Purse,
    pub standing: Standing,
}

/// A target in words; money in short where it is long.
pub fn short(target: Target) -> String {
    match target {
        Target::Worth(money) => format::money_short(money),
        target @ Target::Count(_) => target_words(target),
    }
}

/// How it stands, in a word or two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Good,
    Behind,
    Unknown,
}

impl Shown {
    pub fn of(book: &Book, kept: Kept, target: Option<Target>, currency: Currency, standing: Option<Standing>) -> Self {
        let purse = Purse::new(currency, book);
        // Where the page is going, nothing is counted any more.
        let standing = standing.unwrap_or_else(Standing::nothing);
        Self { kept, target, purse, standing }
    }

    pub fn id(&self) -> GoalId {
        self.kept.goal.id
    }

    pub fn measure(&self) -> Measure {
        self.kept.aim.measure
    }

    /// A target of an earlier span in what is counted now; `None` without a rate.
    pub fn amount_of(&self, target: Target) -> Option<i64> {
        match target {
            Target::Count(count) => Some(i64::from(count)),
            Target::Worth(money) => self.purse.minor(money),
        }
    }

    /// An amount in words.
    pub fn words(&self, amount: i128) -> String {
        amount_words(self.measure(), &self.purse, amount)
    }

    /// The target in words; a dash where there is none.
    pub fn target_words(&self) -> String {
        self.target.map_or_else(|| "–".to_owned(), short)
    }

    /// The span: `November 2026`.
    pub fn period(&self) -> String {
        period_words(self.kept.aim.span, self.standing.period)
    }

    /// All that it is: `Revenue · November 2026 · Ana`.
    pub fn name(&self, store: Store) -> String {
        dotted([measure_words(self.measure()).to_owned(), self.period(), self.whose(store)])
    }

    /// Of whom, or what; who has left is called so.
    pub fn whose(&self, store: Store) -> String {
        let name = whose_words(store, &self.kept.aim.of);
        if has_left(store, &self.kept.aim.of) { t::goals_gone(name) } else { name }
    }

    /// Early, late, or reached.
    pub fn mood(&self) -> (Mood, String) {
        let standing = &self.standing;
        if standing.is_reached() {
            return (Mood::Good, t::goals_reached().to_owned());
        }
        match standing.ahead() {
            None => (Mood::Unknown, t::goals_none_now().to_owned()),
            Some(0) => (Mood::Good, t::goals_on_pace().to_owned()),
            Some(ahead @ 1..) => (Mood::Good, t::goals_ahead(self.words(ahead))),
            Some(behind) => (Mood::Behind, t::goals_behind(self.words(-behind))),
        }
    }
}
