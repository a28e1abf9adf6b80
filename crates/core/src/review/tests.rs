//! What a review is told: exactly what has changed since the last one (G4).

use std::{sync::Arc, time::Duration};

use cpu_time::ThreadTime;
use proptest::prelude::*;
use rustc_hash::FxHashMap;

use super::*;
use crate::{
    Currency, DealStatus, LogKey, RecordId, Review, Was,
    forecast::Moment,
    metrics::fixture::{World, date, moment, stage},
    records::Reason,
};

const NOW: &str = "2026-06-17T12:00";

fn scene(world: &World) -> Scene<'_> {
    Scene { book: &world.book, now: moment(NOW), today: date("2026-06-17"), zone: &world.zone }
}

fn walk(world: &World, since: &str) -> Walk {
    Walk::of(&scene(world), &Then::At(Moment::At(moment(since))))
}

fn deals_of(walk: &Walk, step: ReviewStep) -> usize {
    walk.items(step).len()
}

/// G4: what happened before the last review ended is not told again; what happened after it is, by a minute.
#[test]
fn since_is_exact_to_the_moment() {
    let world = World::of(
        "open made 2026-06-01 A 2026-06-01T09:00 B 2026-06-10T09:59, open made 2026-06-01 A 2026-06-01T09:00 B 2026-06-10T10:01, \
         won made 2026-06-01 A 2026-06-01T09:00 won 2026-06-10T09:59 closed 2026-06-10, \
         won made 2026-06-01 A 2026-06-01T09:00 won 2026-06-10T10:01 closed 2026-06-10",
    );
    let walk = walk(&world, "2026-06-10T10:00");
    assert_eq!(walk.changed.moves(), (1, 0));
    assert_eq!((deals_of(&walk, ReviewStep::Moved), deals_of(&walk, ReviewStep::Won)), (1, 1));
}

#[test]
fn each_edit_is_told_in_its_words() {
    let mut world = World::of("open at 100 made 2026-06-01 A 2026-06-01 C 2026-06-05 B 2026-06-12");
    let mut deal = Deal::clone(world.book.deals().next().expect("a deal"));
    let key = |at: &str| LogKey { at: moment(at), salt: 1 };
    let euros = |units| Some(Money::units(units, Currency::EUR));
    deal.values.insert(key("2026-06-11"), Was { from: euros(80), to: euros(100), by: None });
    deal.closes
        .insert(key("2026-06-11"), Was { from: Some(date("2026-06-20")), to: Some(date("2026-07-20")), by: None });
    deal.expected_close = Some(date("2026-07-20"));
    world.put(deal);
    let walk = walk(&world, "2026-06-10");
    let notes = &walk.items(ReviewStep::Moved)[0].notes;
    assert_eq!(
        notes[..],
        [
            Note::Back { from: stage('C'), to: stage('B') },
            Note::Value { from: euros(80), to: euros(100) },
            Note::Expected { from: Some(date("2026-06-20")), to: Some(date("2026-07-20")) },
        ]
    );
    assert_eq!((walk.changed.sums.opening, walk.changed.sums.up, walk.changed.sums.closing), (8_000, 2_000, 10_000));
}

/// G4: of a deal that has come since, it is told too how it went on, or back, from where it came.
#[test]
fn what_has_come_since_may_have_moved_as_well() {
    let world = World::of(
        "open made 2026-06-11 A 2026-06-11 C 2026-06-12, open made 2026-06-11 C 2026-06-11 B 2026-06-12, open made 2026-06-11 B 2026-06-11",
    );
    let walk = walk(&world, "2026-06-10T10:00");
    assert_eq!((walk.changed.came(), walk.changed.moves()), (3, (1, 1)));
    let notes: Vec<_> = walk.items(ReviewStep::Moved).iter().map(|item| item.notes.len()).collect();
    assert_eq!(notes, [2, 2, 1]);
}

/// What another copy brings late, with moments from before the review, is told by its heads and not by the clock.
#[test]
fn by_heads_nothing_that_comes_late_is_missed() {
    let mut world = World::of("open at 100 made 2026-06-01 A 2026-06-01 B 2026-06-05");
    let deal = Deal::clone(world.book.deals().next().expect("a deal"));
    // At the heads of the review it was still in A; the move of 5 June came on the 16th.
    let mut was = deal.clone();
    was.moves.remove(&LogKey { at: moment("2026-06-05"), salt: 1 });
    was.status = DealStatus::Open { stage: stage('A'), since: moment("2026-06-01") };
    let mut then = World::of("");
    then.put(was);
    let before = Before::between(&then.book, &world.book).by_deal();
    let exact = Walk::of(&scene(&world), &Then::Exactly(&before));
    assert_eq!(exact.changed.items[0].notes, [Note::Forward { from: stage('A'), to: stage('B') }]);
    assert_eq!(walk(&world, "2026-06-10").changed.items, [], "the clock knows nothing of it");

    world.put(Deal { id: RecordId(77).into(), title: "Late".into(), ..deal.clone() });
    let before = Before::between(&then.book, &world.book).by_deal();
    let exact = Walk::of(&scene(&world), &Then::Exactly(&before));
    assert_eq!(exact.changed.came(), 1);
    assert_eq!(Walk::of(&scene(&world), &Then::Exactly(&FxHashMap::default())).changed.items, []);
}

#[test]
fn losses_that_came_far_are_told_first_with_what_speaks_for_them() {
    let mut world = World::of(
        "lost at 100 made 2026-05-01 A 2026-05-01 lost 2026-06-12 closed 2026-06-12, \
         lost at 100 made 2026-05-01 A 2026-05-01 D 2026-05-20 lost 2026-06-12 closed 2026-06-12",
    );
    world.put(Reason { id: RecordId(90).into(), name: "Price".into(), ..Reason::default() });
    let walk = walk(&world, "2026-06-10");
    let lost = walk.items(ReviewStep::Lost);
    assert_eq!(lost[0].notes[..2], [Note::LostIn(stage('D')), Note::NoReason]);
    assert_eq!(lost[1].notes[0], Note::LostIn(stage('A')));
}

#[test]
fn a_win_that_did_not_look_like_one_is_a_surprise() {
    let mut world = World::of(
        "won 12 made 2026-03-01 closed 2026-05-01, won at 100 made 2026-06-09 A 2026-06-09 won 2026-06-12 closed 2026-06-12",
    );
    world = world.with_stage('A', |stage| stage.likelihood = crate::Percent::new(10));
    let walk = walk(&world, "2026-06-10");
    let surprising = walk.items(ReviewStep::Surprising);
    assert_eq!(surprising.len(), 1);
    assert_eq!(surprising[0].notes, [Note::LowChance(10), Note::Fast(3)]);
    assert!(walk.has(ReviewStep::Surprising) && !walk.has(ReviewStep::Lost));
}

#[test]
fn stuck_unplanned_and_soon_are_those_of_the_board() {
    let mut world = World::of("open made 2026-05-01 A 2026-05-01, open made 2026-06-16 B 2026-06-16");
    world = world.with_stage('A', |stage| stage.day_limit = Some(10));
    let mut deal = Deal::clone(world.book.deals().find(|deal| deal.stage() == Some(stage('B'))).expect("a deal"));
    deal.expected_close = Some(date("2026-06-30"));
    world.put(deal);
    let walk = walk(&world, "2026-06-10");
    assert_eq!(walk.items(ReviewStep::Stuck)[0].notes[0], Note::Stuck { days: 47, limit: 10 });
    assert_eq!(deals_of(&walk, ReviewStep::NoStep), 2);
    let said = walk.items(ReviewStep::NoStep).iter().chain(walk.items(ReviewStep::Stuck)).map(|item| item.notes.last());
    assert!(said.into_iter().all(|note| note == Some(&Note::Untouched)), "nobody has reached out yet: no days since");
    assert_eq!(walk.items(ReviewStep::Closing)[0].notes, [Note::Due(date("2026-06-30"))]);
}

#[test]
fn each_week_another_stage_is_asked_about() {
    let mut world = World::of(
        "won 3 A 2026-05-01 B 2026-05-11 won 2026-05-31, lost A 2026-05-01 lost 2026-05-21, open A 2026-06-01",
    );
    assert_eq!(to_ask(&world.book), Some(stage('A')));
    let ask = |world: &mut World, id: u128, letter, at: &str| {
        let asked = Some(stage(letter));
        world.put(Review {
            id: RecordId(id).into(),
            name: "Review".into(),
            began_at: moment(at),
            ended_at: Some(moment(at)),
            asked,
            ..Review::default()
        });
    };
    ask(&mut world, 1, 'A', "2026-06-03");
    assert_eq!(to_ask(&world.book), Some(stage('B')));
    for (id, letter) in [(2, 'B'), (3, 'C'), (4, 'D')] {
        ask(&mut world, id, letter, &format!("2026-06-0{}", id + 2));
    }
    assert_eq!(to_ask(&world.book), Some(stage('A')), "all were asked: the first of them again");
    let facts = facts_of(&world.book, stage('A'), moment(NOW));
    assert_eq!(
        (facts.on, facts.back, facts.lost, facts.open, facts.days),
        (3, 0, 1, 1, Some(crate::metrics::Days::whole(10)))
    );
    assert_eq!(last(&world.book, moment(NOW)).map(|review| review.id), Some(RecordId(4).into()));
}

/// B5: a clock that is wrong, or somebody who wishes it were, neither holds a review for ever nor hides what has changed.
#[test]
fn b5_a_review_of_another_time_stands_in_nobodys_way() {
    let mut world = World::of("");
    let now = moment(NOW);
    let put = |world: &mut World, id: u128, began_at: Timestamp, ended_at: Option<Timestamp>| {
        world.put(Review { id: RecordId(id).into(), name: "R".into(), began_at, ended_at, ..Review::default() });
    };
    for (id, at) in [(11, i64::MIN), (12, i64::MAX), (13, now.0 + 2 * DAY_MS)] {
        put(&mut world, id, Timestamp(at), None);
        put(&mut world, id + 10, Timestamp(at), Some(Timestamp(at)));
    }
    assert_eq!(running(&world.book, now).map(|review| review.id), None);
    assert_eq!(last(&world.book, now).map(|review| review.id), None, "nobody can have held them");
    assert!(world.book.reviews_latest_first().all(|review| began(review, now).is_none()));
    put(&mut world, 3, Timestamp(now.0 - DAY_MS / 2), Some(now));
    put(&mut world, 4, Timestamp(now.0 + DAY_MS / 2), None);
    assert_eq!(running(&world.book, now).map(|review| review.id), Some(RecordId(4).into()), "a clock that is ahead");
    assert_eq!(last(&world.book, now).map(|review| review.id), Some(RecordId(3).into()));
    let _ = (running(&world.book, Timestamp(i64::MAX)), last(&world.book, Timestamp(i64::MIN)));
    let _ = (to_ask(&world.book), facts_of(&world.book, stage('A'), Timestamp(i64::MIN)));
}

/// B5: what nobody can have needed for a review counts for nothing.
#[test]
fn b5_a_review_that_took_longer_than_can_be_took_no_time() {
    let mut world = World::of("");
    let (now, from) = (moment(NOW), Timestamp(moment(NOW).0 - DAY_MS));
    for (id, seconds) in [(1, 1_800), (2, u32::MAX), (3, 86_401), (4, 86_400)] {
        let (name, ended_at) = ("R".into(), Some(now));
        world.put(Review { id: RecordId(id).into(), name, began_at: from, ended_at, seconds, ..Review::default() });
    }
    assert_eq!(spent(&world.book, from, now), (4, 1_800 + 86_400));
    let review = |began_at: i64| Review { began_at: Timestamp(began_at), ..Review::default() };
    assert_eq!([-1, i64::MIN, i64::MAX, now.0 + 2 * DAY_MS].map(|at| began(&review(at), now)), [None; 4]);
    assert_eq!(began(&review(from.0), now), Some(from));
}

/// B9: however many stages and reviews a copy has, and however often deals went to and fro.
#[test]
fn b9_very_many_stages_and_reviews_are_looked_through_in_no_time() {
    const MANY: u128 = 20_000;
    let mut world = World::of("open A 2026-06-01 B 2026-06-02");
    let (pipeline, model) = (crate::metrics::fixture::pipeline(), stage('A'));
    let model = crate::Stage::clone(world.book.stage(model).expect("a stage"));
    let mut records: Vec<crate::AnyRecord> = Vec::new();
    for id in 1_000_000..1_000_000 + MANY {
        records.push(crate::Stage { id: RecordId(id).into(), pipeline, ..model.clone() }.into());
        let at = moment("2026-06-03");
        let asked = Some(RecordId(id).into());
        let review = Review {
            id: RecordId(id).into(),
            name: "R".into(),
            began_at: at,
            ended_at: Some(at),
            asked,
            ..Review::default()
        };
        records.push(review.into());
    }
    let mut deal = Deal::clone(world.book.deals().next().expect("a deal"));
    for nth in 0..MANY {
        let key = LogKey { at: Timestamp(moment("2026-06-01T01:00").0 + nth as i64), salt: 0 };
        let to = crate::Landing::Stage(RecordId(1_000_000 + nth).into());
        deal.moves.insert(key, crate::StageMove { from: Some(stage('A')), to, by: None, unmet: false });
    }
    records.push(deal.into());
    world.book.apply(crate::Delta { records, ..crate::Delta::default() });
    let started = ThreadTime::now();
    assert!(to_ask(&world.book).is_some());
    let facts = facts_of(&world.book, RecordId(1_000_000).into(), moment(NOW));
    assert_eq!(facts.left(), 1);
    let _ = walk(&world, "2026-06-01");
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

fn any_deal() -> impl Strategy<Value = (u8, bool, u8, i64)> {
    (0..4_u8, any::<bool>(), 0..4_u8, 0..1_000_i64)
}

proptest! {
    /// Opening and what came, went and changed are what is open, to the cent, whatever happened between.
    #[test]
    fn sums_close_to_the_cent(deals in prop::collection::vec((any_deal(), any_deal()), 0..30)) {
        let mut world = World::of("");
        let mut before = FxHashMap::default();
        for (number, (was, is)) in deals.iter().enumerate() {
            let id: DealId = RecordId(1_000 + number as u128).into();
            let made = |(place, there, letter, minor): &(u8, bool, u8, i64)| {
                let status = match place {
                    0 => DealStatus::Won { closed_on: date("2026-06-12") },
                    1 => DealStatus::Lost { closed_on: date("2026-06-12"), reason: None },
                    _ => DealStatus::Open { stage: stage(['A', 'B', 'C', 'D'][usize::from(*letter)]), since: moment("2026-06-12") },
                };
                let value = Some(Money::new(*minor, Currency::EUR));
                there.then(|| Deal { id, title: "Deal".into(), pipeline: crate::metrics::fixture::pipeline(), status, value, ..Deal::default() })
            };
            let now = made(&(is.0, true, is.2, is.3)).expect("a deal");
            before.insert(id, made(was).map(Arc::new));
            world.put(now);
        }
        let sums = Changed::of(&scene(&world), &Then::Exactly(&before)).sums;
        prop_assert_eq!(sums.opening + sums.came + sums.up + sums.down + sums.won + sums.lost + sums.gone, sums.closing);
        let open: i128 = world.book.deals().filter(|deal| deal.is_open()).filter_map(|deal| deal.value).map(|value| i128::from(value.minor)).sum();
        prop_assert_eq!(sums.closing, open);
    }
}
