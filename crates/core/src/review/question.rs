//! One stage a week: why do we have it? What is known of it stands beside the question.

use crate::{
    Arrange, Book,
    id::StageId,
    journey::journey,
    metrics::{Days, Spread},
    records::Landing,
    time::{DAY_MS, Timestamp},
};

use super::Places;

/// What happened in so many days is looked at.
const DAYS: i64 = 180;

/// The stage that nobody has asked about for longest; of several the first.
pub fn to_ask(book: &Book) -> Option<StageId> {
    let asked = times_asked(book);
    let stages = book.pipelines_in_order().flat_map(|pipeline| book.stages_of(pipeline.id)).map(|stage| stage.id);
    let last = |stage: StageId| {
        let until = asked.partition_point(|(other, _)| *other <= stage);
        asked.get(until.checked_sub(1)?).filter(|(other, _)| *other == stage).map(|(_, at)| *at)
    };
    stages.enumerate().min_by_key(|(at, stage)| (last(*stage), *at)).map(|(_, stage)| stage)
}

/// Which stage was asked about when, in order.
fn times_asked(book: &Book) -> Vec<(StageId, Timestamp)> {
    let over = book.reviews_latest_first().filter(|review| review.is_over());
    let mut times: Vec<_> = over.filter_map(|review| review.asked.zip(review.ended_at)).collect();
    times.arrange();
    times
}

/// What became of the deals that left a stage in the last half year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StageFacts {
    /// Went on, or were won.
    pub on: usize,
    /// Went back.
    pub back: usize,
    /// Were lost out of it.
    pub lost: usize,
    /// How long they were in it: the median.
    pub days: Option<Days>,
    /// Are in it now.
    pub open: usize,
}

impl StageFacts {
    /// All that left it.
    pub fn left(&self) -> usize {
        self.on + self.back + self.lost
    }
}

/// What is known of a stage.
pub fn facts_of(book: &Book, stage: StageId, now: Timestamp) -> StageFacts {
    let since = Timestamp(now.0.saturating_sub(DAYS * DAY_MS));
    let places = Places::of(book);
    let place = |stage: StageId| places.get(stage).map(|(at, _)| at);
    let own = place(stage);
    let mut facts = StageFacts { open: book.open_deals(stage).count(), ..StageFacts::default() };
    let mut days: Vec<Days> = Vec::new();
    for deal in book.deals().filter(|deal| deal.removed.is_none()) {
        let mut came: Option<Timestamp> = None;
        for (at, to) in journey(deal) {
            if let Some(came) = came.take().filter(|_| at >= since) {
                days.push(Days::since(came, at));
                match to {
                    Landing::Won => facts.on += 1,
                    Landing::Lost => facts.lost += 1,
                    Landing::Stage(to) if place(to) < own => facts.back += 1,
                    Landing::Stage(_) => facts.on += 1,
                }
            }
            came = (to == Landing::Stage(stage)).then_some(at);
        }
    }
    facts.days = Spread::of(days.into_iter()).map(|spread| spread.median);
    facts
}
