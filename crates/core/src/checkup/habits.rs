//! Nine habits of those who look after their pipeline, as a scorecard (G2).

use rustc_hash::FxHashSet;

use super::{ENOUGH, Lens, Patient, holding, lens::OpenDeal};
use crate::{
    book::same_name,
    id::StageId,
    metrics::{Days, Spread, known},
    record::{Entity, Record},
    records::{Aspect, Workspace},
    review::took,
};

/// Hours of review that a month should have, in minutes.
pub const REVIEW_MINUTES: usize = 240;
/// What happened in so many days is looked at.
const LATELY: i32 = 90;

/// The nine habits, in the order of the text that they come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Habit {
    /// Four hours a month for the pipeline.
    Reviews,
    /// Everybody can read what to do in each stage.
    Training,
    /// Eight touches before giving up.
    FollowUp,
    /// The way to a win gets no longer.
    Short,
    /// Customers refer others.
    Referrals,
    /// Sales and marketing speak the customer's words.
    Words,
    /// The pipeline is clean.
    Clean,
    /// Partners bring leads.
    Partners,
    /// Stages are questioned.
    Questioned,
}

/// Whether a habit is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kept {
    /// Too few to tell.
    TooFew,
    /// No.
    No,
    /// In part.
    Partly,
    /// Yes.
    Yes,
}

/// How far a habit is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Which.
    pub habit: Habit,
    /// Whether it is kept.
    pub kept: Kept,
    /// What was done: minutes, stages, deals, leads.
    pub done: usize,
    /// Of what.
    pub of: usize,
    /// For [`Habit::Short`]: the median of days to a win lately, and before; `None` where too few were won.
    pub to_win: (Option<Days>, Option<Days>),
    /// What is not as it should be.
    pub behind: Vec<Entity>,
}

impl Score {
    /// Kept from this share on, in part from that, in hundredths; too few to tell where fewer than so many are looked at.
    fn by_share(habit: Habit, (done, of): (usize, usize), (yes, partly): (usize, usize), enough: usize) -> Self {
        let share = done * 100 / of.max(1);
        let kept = match of {
            few if few < enough => Kept::TooFew,
            _ if share >= yes => Kept::Yes,
            _ if share >= partly && done > 0 => Kept::Partly,
            _ => Kept::No,
        };
        Self { habit, kept, done, of, to_win: (None, None), behind: Vec::new() }
    }
}

/// The scorecard, in its order.
pub fn scorecard(patient: &Patient<'_>) -> [Score; 9] {
    let lens = Lens::new(patient, patient.today);
    [
        reviews(&lens),
        training(&lens),
        follow_up(&lens),
        short(&lens),
        referred(&lens, Habit::Referrals),
        words(&lens),
        clean(&lens),
        referred(&lens, Habit::Partners),
        questioned(&lens),
    ]
}

fn reviews(lens: &Lens<'_>) -> Score {
    let month = lens.days_before(30);
    let held = lens.book.reviews_latest_first().filter(|review| review.is_over() && review.began_at >= month);
    let minutes: u64 = held.filter_map(|review| took(review)).map(|seconds| u64::from(seconds) / 60).sum();
    let minutes = usize::try_from(minutes).unwrap_or(usize::MAX);
    Score::by_share(Habit::Reviews, (minutes.min(REVIEW_MINUTES * 100), REVIEW_MINUTES), (100, 1), 0)
}

fn training(lens: &Lens<'_>) -> Score {
    let stages = || lens.pipelines().flat_map(|pipeline| lens.book.stages_of(pipeline));
    let said = stages().filter(|stage| !stage.guidance.trim().is_empty()).count();
    let silent = stages().filter(|stage| stage.guidance.trim().is_empty()).map(|stage| stage.entity()).collect();
    Score { behind: silent, ..Score::by_share(Habit::Training, (said, stages().count()), (100, 50), 1) }
}

/// Of what was lost lately: with how much of it the goal of touches was reached before it was given up.
fn follow_up(lens: &Lens<'_>) -> Score {
    let goal =
        lens.book.workspace().and_then(|workspace| workspace.touch_goal).unwrap_or(Workspace::DEFAULT_TOUCH_GOAL);
    let lost: Vec<_> = lens.closed_within(LATELY).filter(|(_, _, is_won)| !is_won).map(|(deal, ..)| deal).collect();
    let early: Vec<Entity> =
        lost.iter().filter(|deal| lens.book.touches(deal.id) < goal).map(|deal| deal.entity()).collect();
    let counts = (lost.len() - early.len(), lost.len());
    Score { behind: early, ..Score::by_share(Habit::FollowUp, counts, (80, 30), ENOUGH) }
}

/// Median days to a win (M3): those of the last ninety days, against the ninety before.
fn short(lens: &Lens<'_>) -> Score {
    let to_win = |from: i32, until: i32| {
        let won = lens
            .closed()
            .filter(|(_, on, is_won)| *is_won && *on > lens.on.plus_days(-until) && *on <= lens.on.plus_days(-from));
        let days = won.filter_map(|(deal, on, _)| Some(Days::between(known(deal.created_on)?, on)));
        Spread::of(days).filter(|spread| spread.n >= ENOUGH as u64).map(|spread| spread.median)
    };
    let (now, before) = (to_win(0, LATELY), to_win(LATELY, 2 * LATELY));
    let kept = match now.zip(before) {
        None => Kept::TooFew,
        Some((now, before)) if now <= before => Kept::Yes,
        Some((now, before)) if now.as_f64() <= before.as_f64() * 1.25 => Kept::Partly,
        Some(_) => Kept::No,
    };
    Score { habit: Habit::Short, kept, done: 0, of: 0, to_win: (now, before), behind: Vec::new() }
}

/// New leads that somebody referred: a customer, or anybody else, who is a partner then.
fn referred(lens: &Lens<'_>, habit: Habit) -> Score {
    let won = || lens.closed().filter(|(_, _, is_won)| *is_won).map(|(deal, ..)| deal);
    let organisations: FxHashSet<_> = won().filter_map(|deal| deal.organisation).collect();
    let contacts: FxHashSet<_> = won().filter_map(|deal| deal.contact).collect();
    let organisations = organisations.into_iter().filter_map(|id| lens.book.organisation(id)).map(|found| &*found.name);
    let contacts = contacts.into_iter().filter_map(|id| lens.book.contact(id)).map(|found| &*found.name);
    let customers: FxHashSet<String> = organisations.chain(contacts).map(same_name).collect();
    let from = lens.on.plus_days(-LATELY);
    let new = || {
        lens.book.leads_newest_first().filter(|lead| lead.from_deal.is_none()).take_while(|lead| lead.created_on > from)
    };
    let counts = |referrer: &str| {
        let is_customer = customers.contains(&*same_name(referrer));
        !referrer.trim().is_empty() && is_customer == (habit == Habit::Referrals)
    };
    let done = new().filter(|lead| counts(&lead.referrer)).count();
    Score::by_share(habit, (done, new().count()), (10, 1), ENOUGH)
}

/// What is said of the ideal customer, of all that can be said: words that marketing can use.
fn words(lens: &Lens<'_>) -> Score {
    let ideal = lens.book.workspace().map(|workspace| &workspace.ideal);
    let said = Aspect::TEXTS
        .iter()
        .filter(|aspect| ideal.and_then(|ideal| ideal.get(aspect)).is_some_and(|said| !said.trim().is_empty()));
    Score::by_share(Habit::Words, (said.count(), Aspect::TEXTS.len()), (70, 1), 1)
}

/// Open deals that are neither stuck, nor silent, nor past their day.
fn clean(lens: &Lens<'_>) -> Score {
    let is_off = |open: &&OpenDeal<'_>| {
        let limit = lens.book.stage(open.stage).and_then(|stage| stage.day_limit);
        limit.is_some_and(|limit| lens.days_since(open.since) > limit)
            || lens.days_since(lens.last_touch(open.deal)) > holding::SILENT
            || open.standing.expected.is_some_and(|day| day < lens.on)
    };
    let off: Vec<Entity> = lens.open.iter().filter(is_off).map(|open| open.deal.entity()).collect();
    let counts = (lens.open.len() - off.len(), lens.open.len());
    Score { behind: off, ..Score::by_share(Habit::Clean, counts, (90, 60), ENOUGH) }
}

/// Stages that were asked about in a review of the last year.
fn questioned(lens: &Lens<'_>) -> Score {
    let year = lens.days_before(365);
    let stages: Vec<_> = lens.pipelines().flat_map(|pipeline| lens.book.stages_of(pipeline)).collect();
    let reviews = || lens.book.reviews_latest_first().filter(|review| review.is_over() && review.began_at >= year);
    let is_asked =
        |stage: StageId| reviews().any(|review| review.asked == Some(stage) && !review.answer.trim().is_empty());
    let (asked, left): (Vec<_>, Vec<_>) = stages.into_iter().partition(|stage| is_asked(stage.id));
    let behind = left.iter().map(|stage| stage.entity()).collect();
    Score { behind, ..Score::by_share(Habit::Questioned, (asked.len(), asked.len() + left.len()), (50, 1), 1) }
}
