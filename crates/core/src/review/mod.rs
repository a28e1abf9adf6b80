//! The weekly review as a walk (G4): what has changed since the last one, what was won and lost and why, what is stuck,
//! has no next step or closes soon, how far one is with goals, and one question about a stage.
//!
//! Pure functions of the [`Book`], the day and how deals stood when the last review ended. Of a review only what people
//! have said is kept ([`crate::Review`]); what it looked at is worked out anew.
//!
//! | file | says |
//! |---|---|
//! | `since` | what has changed since a moment, or since the very heads of the last review |
//! | `closed` | what was won and lost, and what speaks for it |
//! | `open` | what is stuck, has no step, closes soon |
//! | `question` | which stage is asked about, and what is known of it |

mod closed;
mod open;
mod question;
mod since;
#[cfg(test)]
mod tests;

use crate::{
    Arrange, Book,
    id::{DealId, PipelineId, StageId},
    money::Money,
    records::{Deal, Review, ReviewStep},
    time::{DAY_MS, Date, Timestamp, Zone},
};

pub use question::{StageFacts, facts_of, to_ask};
pub use since::{Before, Changed, Sums, Then};

/// What is asked for: the records, and when it is.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'b> {
    /// The records.
    pub book: &'b Book,
    /// Now.
    pub now: Timestamp,
    /// The user's day.
    pub today: Date,
    /// In which zone days begin.
    pub zone: &'b Zone,
}

/// What is said of a deal in the walk.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// It is new.
    Made,
    /// It was taken up again.
    Reopened,
    /// It went on.
    Forward {
        /// From here.
        from: StageId,
        /// To here.
        to: StageId,
    },
    /// It went back.
    Back {
        /// From here.
        from: StageId,
        /// To here.
        to: StageId,
    },
    /// Its value is another.
    Value {
        /// Before.
        from: Option<Money>,
        /// Since.
        to: Option<Money>,
    },
    /// It is expected on another day.
    Expected {
        /// Before.
        from: Option<Date>,
        /// Since.
        to: Option<Date>,
    },
    /// Somebody else is responsible.
    Owner,
    /// It was put into the bin.
    Gone,
    /// It was won.
    Won,
    /// It was lost in this stage.
    LostIn(StageId),
    /// So often somebody reached out, of so often as is the goal.
    Touches {
        /// How often.
        done: u32,
        /// The goal.
        goal: u32,
    },
    /// Nobody ever asked about money.
    BudgetUnknown,
    /// Why it was lost is not written down.
    NoReason,
    /// So likely it seemed when it was looked at last, in percent.
    LowChance(u8),
    /// It was won in so many days; nine of ten took longer.
    Fast(u32),
    /// It was put off so often.
    Pushed(usize),
    /// It has been in its stage so many days longer than that allows.
    Stuck {
        /// Days in the stage.
        days: u32,
        /// So many it may stay.
        limit: u32,
    },
    /// Nobody has reached out for so many days.
    Quiet(u32),
    /// Nobody has ever reached out.
    Untouched,
    /// It is expected on this day.
    Due(Date),
}

/// A deal in a step of the walk, with what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Which.
    pub deal: DealId,
    /// What is said.
    pub notes: Vec<Note>,
}

/// What a walk goes through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walk {
    /// What has changed.
    pub changed: Changed,
    /// Deals of each step that is about deals, in their order.
    pub steps: Vec<(ReviewStep, Vec<Item>)>,
    /// The stage that is asked about.
    pub asks: Option<StageId>,
}

impl Walk {
    /// The walk, from how deals stood when the last review ended.
    pub fn of(scene: &Scene<'_>, then: &Then<'_>) -> Self {
        let places = Places::of(scene.book);
        let changed = Changed::among(scene, then, &places);
        let moved = changed.items.iter().filter(|item| !item.notes.iter().any(is_closing)).cloned().collect();
        let steps = vec![
            (ReviewStep::Moved, moved),
            (ReviewStep::Won, closed::won(scene, &changed)),
            (ReviewStep::Lost, closed::lost(scene, &changed, &places)),
            (ReviewStep::Surprising, closed::surprising(scene, &changed, then)),
            (ReviewStep::Stuck, open::stuck(scene)),
            (ReviewStep::NoStep, open::without_step(scene)),
            (ReviewStep::Closing, open::closing(scene)),
        ];
        Self { changed, steps, asks: to_ask(scene.book) }
    }

    /// The deals of a step.
    pub fn items(&self, step: ReviewStep) -> &[Item] {
        self.steps.iter().find(|(other, _)| *other == step).map_or(&[], |(_, items)| items)
    }

    /// Whether there is something to say in a step; goals are looked at in any case.
    pub fn has(&self, step: ReviewStep) -> bool {
        match step {
            ReviewStep::Goals => true,
            ReviewStep::Question => self.asks.is_some(),
            step => !self.items(step).is_empty(),
        }
    }
}

fn is_closing(note: &Note) -> bool {
    matches!(note, Note::Won | Note::LostIn(_))
}

/// The first moment of 2000: reviews are held with Kariz, which was not there before.
const EARLIEST: Timestamp = Timestamp(946_684_800_000);

/// Whether something can have been then, by a clock that is a day ahead at most (B5).
fn can_be(at: Timestamp, now: Timestamp) -> bool {
    at >= EARLIEST && at.0 <= now.0.saturating_add(DAY_MS)
}

/// When a review began, if that can be (B5).
pub fn began(review: &Review, now: Timestamp) -> Option<Timestamp> {
    Some(review.began_at).filter(|at| can_be(*at, now))
}

/// How many seconds a review took, if that can be: it is held within a day (B5).
pub fn took(review: &Review) -> Option<u32> {
    Some(review.seconds).filter(|seconds| i64::from(*seconds) * 1_000 <= DAY_MS)
}

/// The review that was ended last. One that ends more than a day from now has been held by nobody: whoever wrote it would
/// have hidden from everybody what has changed until then (B5, B6).
pub fn last(book: &Book, now: Timestamp) -> Option<&Review> {
    let over = book.reviews_latest_first().filter(|review| review.is_over());
    let over = over.filter(|review| review.ended_at.is_some_and(|at| can_be(at, now)));
    over.max_by_key(|review| (review.ended_at, review.id)).map(|review| &**review)
}

/// The review that is being held: the latest that was begun in the last day and is not over. A clock may be a day ahead;
/// what is further away stands in nobody's way (B5).
pub fn running(book: &Book, now: Timestamp) -> Option<&Review> {
    let (from, until) = (now.0.saturating_sub(DAY_MS), now.0.saturating_add(DAY_MS));
    let is_now = |review: &&std::sync::Arc<Review>| from < review.began_at.0 && review.began_at.0 < until;
    let begun = book.reviews_latest_first().filter(is_now);
    let mut running = begun.filter(|review| review.ended_at.is_none() && review.removed.is_none());
    running.next().map(|review| &**review)
}

/// How much of a month was spent on reviews: their number and seconds, of those that began in it.
pub fn spent(book: &Book, from: Timestamp, until: Timestamp) -> (usize, u64) {
    let held = book.reviews_latest_first().filter(|review| review.is_over());
    let held = held.filter(|review| review.began_at >= from && review.began_at < until);
    held.fold((0, 0), |(count, seconds), review| (count + 1, seconds + u64::from(took(review).unwrap_or_default())))
}

/// Where each stage stands among those of its pipeline. Worked out once: a copy may have very many of both (B9).
struct Places(Vec<(StageId, (usize, usize))>);

impl Places {
    fn of(book: &Book) -> Self {
        let mut places = Vec::new();
        let mut pipelines: Vec<PipelineId> = book.stages().map(|stage| stage.pipeline).collect();
        pipelines.arrange();
        pipelines.dedup();
        for pipeline in pipelines {
            let count = book.all_stages_of(pipeline).count();
            places.extend(book.all_stages_of(pipeline).enumerate().map(|(at, stage)| (stage.id, (at, count))));
        }
        places.arrange_by_key(|(stage, _)| *stage);
        Self(places)
    }

    /// Its place among the stages of its pipeline, and how many those are.
    fn get(&self, stage: StageId) -> Option<(usize, usize)> {
        let at = self.0.binary_search_by(|(other, _)| other.cmp(&stage)).ok()?;
        self.0.get(at).map(|(_, place)| *place)
    }
}

fn touches(scene: &Scene<'_>, deal: &Deal) -> Note {
    let goal = scene.book.workspace().and_then(|workspace| workspace.touch_goal);
    let goal = goal.unwrap_or(crate::Workspace::DEFAULT_TOUCH_GOAL);
    Note::Touches { done: scene.book.touches(deal.id), goal }
}
