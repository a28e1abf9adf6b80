//! Reviews: begun, kept, ended (G4).

use super::{activities, desk::Desk, desk::there, put};
use crate::{
    command::ReviewChange,
    id::ReviewId,
    records::{Review, ReviewPatch},
    rejection::Rejection,
    time::Timestamp,
};

/// A review begins; whoever gives the command leads it unless it says otherwise.
pub(super) fn begin(desk: &mut Desk<'_, '_>, mut review: Review) -> Result<(), Rejection> {
    if review.began_at == Timestamp::default() {
        review.began_at = desk.now;
    }
    review.by = review.by.or(desk.me);
    review.ended_at = None;
    if let Some(me) = desk.me {
        review.with.insert(me, true);
    }
    put::write(review, desk)
}

/// What was noted and decided. A decision that is taken back leaves the step that came of it: that may be done already.
pub(super) fn keep(desk: &mut Desk<'_, '_>, id: ReviewId, change: ReviewChange) -> Result<(), Rejection> {
    let ReviewChange { patch, decisions, spent, with, plan, ends } = change;
    let mut after = Review::clone(&*there::<Review>(desk.book(), id)?);
    ReviewPatch { removed: None, ended_at: None, ..patch }.apply(&mut after);
    for (key, decision) in decisions {
        match decision.as_deref().map(str::trim) {
            Some("") => return Err(Rejection::NameMissing),
            Some(decision) => drop(after.decisions.insert(key, decision.to_owned())),
            None => drop(after.decisions.remove(&key)),
        }
    }
    for (step, seconds) in spent {
        after.spent.insert(step, seconds);
    }
    for member in with {
        after.with.insert(member, true);
    }
    if ends {
        after.ended_at = after.ended_at.or(Some(desk.now.max(after.began_at)));
    }
    desk.change(after)?;
    activities::add_all(desk, plan)
}
