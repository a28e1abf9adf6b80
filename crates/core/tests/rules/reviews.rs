//! G4: a review is begun, kept and ended; what is decided becomes a step, in one change.

use kariz_core::{command::ReviewChange, *};

use crate::team::Team;

fn begun(team: &mut Team) -> ReviewId {
    let id: ReviewId = team.id();
    team.done(Command::BeginReview(Box::new(Review { id, name: " Monday ".into(), ..Review::default() })));
    id
}

fn keep(id: ReviewId, change: ReviewChange) -> Command {
    Command::KeepReview(id, Box::new(change))
}

#[test]
fn whoever_begins_a_review_leads_it_and_was_there() {
    let mut team = Team::with_stages("New 10");
    let id = begun(&mut team);
    let review = team.book.review(id).unwrap();
    assert_eq!((review.name.as_str(), review.by, review.began_at), ("Monday", Some(team.ana), team.now));
    assert_eq!(review.with.get(&team.ana), Some(&true));
    assert!(!review.is_over());
}

#[test]
fn a_decision_and_the_step_that_comes_of_it_are_one_change() {
    let mut team = Team::with_stages("New 10");
    team.adds("Acme 100");
    let id = begun(&mut team);
    let key = LogKey { at: team.now, salt: 1 };
    let step = Review { id, ..Review::default() }.step_of(&key);
    let plan = vec![Activity { id: step, title: "Call Acme".into(), due: Some(team.day(1)), ..Activity::default() }];
    let change = ReviewChange { decisions: vec![(key, Some("Call Acme".into()))], plan, ..ReviewChange::default() };
    team.done(keep(id, change));
    let review = team.book.review(id).unwrap();
    assert_eq!(review.decisions.get(&key).map(String::as_str), Some("Call Acme"));
    assert_eq!(review.step_of(&key), step);
    assert_eq!(team.book.activity(step).map(|step| step.owner), Some(Some(team.ana)));
    // Taken back, the decision is gone; the step may be done already, and stays.
    team.done(keep(id, ReviewChange { decisions: vec![(key, None)], ..ReviewChange::default() }));
    assert!(team.book.review(id).unwrap().decisions.is_empty());
    assert!(team.book.activity(step).is_some_and(|step| step.removed.is_none()));
}

#[test]
fn a_review_ends_once_with_what_it_took() {
    let mut team = Team::with_stages("New 10");
    let id = begun(&mut team);
    team.days_pass(1);
    let patch = ReviewPatch { seconds: Some(1_500), summary: Some("All well".into()), ..ReviewPatch::default() };
    let spent = vec![(ReviewStep::Moved, 900), (ReviewStep::NoStep, 600)];
    team.done(keep(id, ReviewChange { patch, spent, ends: true, ..ReviewChange::default() }));
    let ended = team.book.review(id).unwrap().ended_at;
    assert_eq!(ended, Some(team.now));
    team.days_pass(1);
    team.done(keep(id, ReviewChange { ends: true, ..ReviewChange::default() }));
    let review = team.book.review(id).unwrap();
    assert_eq!((review.ended_at, review.seconds), (ended, 1_500), "the moment of its first end stays");
    assert_eq!(review.spent.get(&ReviewStep::NoStep), Some(&600));
    assert_eq!(review::last(&team.book, team.now).map(|review| review.id), Some(id));
}

#[test]
fn what_is_too_long_or_says_nothing_is_refused() {
    let mut team = Team::with_stages("New 10");
    let id = begun(&mut team);
    let key = LogKey { at: team.now, salt: 1 };
    let decide =
        |words: String| keep(id, ReviewChange { decisions: vec![(key, Some(words))], ..ReviewChange::default() });
    assert_eq!(team.rejected(decide("  ".into())), Rejection::NameMissing);
    let entity = Entity::new(Table::Reviews, id);
    assert_eq!(team.rejected(decide("x".repeat(301))), Rejection::OutOfRange(entity, "decision ".into()));
    let patch = ReviewPatch { notes: Some("x".repeat(20_001)), ..ReviewPatch::default() };
    let long = keep(id, ReviewChange { patch, ..ReviewChange::default() });
    assert_eq!(team.rejected(long), Rejection::OutOfRange(entity, "notes".into()));
}

/// G2: what a check-up proposes is one command, and one undo.
#[test]
fn several_calls_are_planned_at_once_or_none() {
    let mut team = Team::with_stages("New 10");
    team.adds("Acme 100, Beta 200");
    let calls = vec![team.call("Acme", Some(1)), team.call("Beta", Some(2))];
    let ids: Vec<ActivityId> = calls.iter().map(|call| call.id).collect();
    team.done(Command::AddActivities(calls));
    assert!(ids.iter().all(|id| team.book.activity(*id).is_some()));
    let odd = vec![team.call("Acme", Some(3)), Activity { id: ids[0], ..team.call("Beta", Some(3)) }];
    let first = odd[0].id;
    team.rejected(Command::AddActivities(odd));
    assert!(team.book.activity(first).is_none());
}
