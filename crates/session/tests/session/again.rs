//! P9: what comes again is made once, however many copies get the one before it done.

use kariz_core::{Activity, ActivityId, ActivityKind, Command, RecordId, Repeat, day};
use proptest::prelude::*;

use crate::{
    copies::{merge, share},
    sim::World,
};

fn id(number: u128) -> ActivityId {
    ActivityId(RecordId(number))
}

fn done(step: ActivityId, note: &str) -> Command {
    let note = Some(note.to_owned());
    Command::CompleteActivity { id: step, outcome: None, length: None, note, next: None }
}

/// Ana has planned a call of every week, and Ben has her copy.
fn ana_and_ben(seed: u64) -> (World, World) {
    let (mut ana, tab) = World::with_workspace(seed);
    let call = Activity {
        id: id(7),
        kind: ActivityKind::Call,
        title: "Call Petra".to_owned(),
        due: Some(kariz_core::Zone::default().date_of(ana.now)),
        repeat: Some(Repeat::Weekly { weekday: 0 }),
        ..Activity::default()
    };
    ana.command(tab, Command::AddActivity(call));
    let copy = share(&mut ana, tab);
    let mut ben = World::new(seed + 1_000);
    ben.opened_tab();
    merge(&mut ben, 0, &copy);
    (ana, ben)
}

fn planned(world: &World) -> Vec<ActivityId> {
    world.tab(0).book().planned().map(|step| step.id).collect()
}

/// What is planned, once it has been done so often.
fn occurrence(world: &World, times: usize) -> ActivityId {
    let mut step = Activity::clone(world.tab(0).book().activity(id(7)).unwrap());
    for _ in 0..times {
        step = step.next_occurrence(step.due.unwrap()).unwrap();
    }
    step.id
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Both get it done, one, two or three times while apart: the one who has come furthest is where both are then.
    #[test]
    fn two_copies_make_one(seed in 0_u64..1_000, by_ana in 1_usize..4, by_ben in 1_usize..4) {
        let (mut ana, mut ben) = ana_and_ben(seed);
        for (world, times, who) in [(&mut ana, by_ana, "Ana"), (&mut ben, by_ben, "Ben")] {
            for _ in 0..times {
                let step = planned(world)[0];
                world.command(0, done(step, who));
                world.settle();
            }
        }
        let (from_ana, from_ben) = (share(&mut ana, 0), share(&mut ben, 0));
        merge(&mut ana, 0, &from_ben);
        merge(&mut ben, 0, &from_ana);
        prop_assert_eq!(ana.tab(0).book().to_delta(), ben.tab(0).book().to_delta());
        prop_assert_eq!(planned(&ana), [occurrence(&ana, by_ana.max(by_ben))]);
        prop_assert_eq!(ana.tab(0).book().activities().count(), by_ana.max(by_ben) + 1);
    }
}

/// The day says so too: nothing stands twice on it.
#[test]
fn a_day_after_a_merge_has_each_step_once() {
    let (mut ana, mut ben) = ana_and_ben(3);
    ana.command(0, done(id(7), "Reached"));
    ben.command(0, done(id(7), "Left word"));
    let from_ben = share(&mut ben, 0);
    merge(&mut ana, 0, &from_ben);
    let zone = kariz_core::Zone::default();
    let book = ana.tab(0).book();
    let today = zone.date_of(ana.now);
    let day = day::Day::of(book, day::Moment { now: ana.now, today, zone: &zone }, day::Filter::default());
    assert_eq!([day.overdue, day.today, day.upcoming].concat(), [occurrence(&ana, 1)]);
}
