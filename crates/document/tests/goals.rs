//! Goals in two copies: who sets the same one has one goal with two values to choose from (G1, L5).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::{
    Aim, Command, Context, Currency, Date, Entity, GoalSpan, Measure, Money, Table, Target, Value, Zone,
    command::SetGoal, decide, goals,
};
use support::{Copy, Dice};

fn does(copy: &mut Copy, dice: &mut Dice, command: Command) {
    let today = Zone::default().date_of(copy.now);
    let mut random = || dice.roll();
    let mut context = Context { now: copy.now, today, zone: &kariz_core::time::UTC, me: None, random: &mut random };
    let decided = decide(&mut copy.book, &mut context, command).unwrap();
    copy.write("set-goal", decided.writes);
}

fn revenue(span: GoalSpan) -> Aim {
    Aim::of_all(Measure::Revenue, span)
}

fn set(span: GoalSpan, day: &str, units: Option<i64>) -> Command {
    let target = units.map(|units| Target::Worth(Money::units(units, Currency::EUR)));
    Command::SetGoals(vec![SetGoal { aim: revenue(span), from: day.parse().unwrap(), target, note: None }])
}

fn asked(copy: &Copy, span: GoalSpan, day: &str) -> Option<i64> {
    let day: Date = day.parse().unwrap();
    goals::target(&copy.book, &revenue(span), day).map(Target::amount)
}

fn meet(ana: &mut Copy, ben: &mut Copy) {
    ana.merge(&ben.file()).unwrap();
    ben.merge(&ana.file()).unwrap();
    assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
}

#[test]
fn the_same_goal_set_by_two_is_one_with_two_values() {
    let mut ana = Copy::start("ana");
    let mut ben = ana.give_to("ben");
    let (mut first, mut second) = (Dice(1), Dice(2));
    does(&mut ana, &mut first, set(GoalSpan::Month, "2026-01-01", Some(50_000)));
    does(&mut ben, &mut second, set(GoalSpan::Month, "2026-01-01", Some(60_000)));
    does(&mut ben, &mut second, set(GoalSpan::Quarter, "2026-01-01", Some(170_000)));
    meet(&mut ana, &mut ben);
    assert_eq!(goals::all(&ana.book).len(), 2, "the month's is one goal");
    let month = goals::record_of(&ana.book, &revenue(GoalSpan::Month)).unwrap().id;
    let conflicts = ana.book.conflicts(Entity::new(Table::Goals, month)).to_vec();
    let [conflict] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    assert_eq!(conflict.field, "target 2026-01-01");
    let mut values: Vec<_> = conflict.values.iter().map(|rival| rival.value.clone()).collect();
    values.sort_unstable();
    assert_eq!(values, ["5000000 EUR", "6000000 EUR"].map(|text| Value::Text(text.into())));

    let entity = Entity::new(Table::Goals, month);
    let value = Value::Text("5000000 EUR".into());
    does(&mut ana, &mut first, Command::Settle { entity, field: conflict.field.clone(), value });
    meet(&mut ana, &mut ben);
    assert_eq!((asked(&ben, GoalSpan::Month, "2026-01-31"), ben.book.conflicts(entity).len()), (Some(5_000_000), 0));
    assert_eq!(asked(&ana, GoalSpan::Quarter, "2026-03-31"), Some(17_000_000));
}

/// Who changes it for a later span while somebody else changes this one: both stand.
#[test]
fn different_spans_of_one_goal_do_not_meet() {
    let mut ana = Copy::start("ana");
    let mut first = Dice(1);
    does(&mut ana, &mut first, set(GoalSpan::Month, "2026-01-01", Some(50_000)));
    let mut ben = ana.give_to("ben");
    let mut second = Dice(2);
    does(&mut ana, &mut first, set(GoalSpan::Month, "2026-02-01", Some(55_000)));
    does(&mut ben, &mut second, set(GoalSpan::Month, "2026-03-01", Some(70_000)));
    meet(&mut ana, &mut ben);
    let at = |day: &str| asked(&ana, GoalSpan::Month, day);
    assert_eq!(at("2026-01-31"), Some(5_000_000));
    assert_eq!((at("2026-02-28"), at("2026-03-31")), (Some(5_500_000), Some(7_000_000)));
}

/// One puts it into the bin while the other changes it: it is told as any such, and whoever sets it again has it again.
#[test]
fn a_goal_that_one_puts_away_and_the_other_changes_can_be_set_again() {
    let mut ana = Copy::start("ana");
    let mut first = Dice(1);
    does(&mut ana, &mut first, set(GoalSpan::Month, "2026-01-01", Some(50_000)));
    let mut ben = ana.give_to("ben");
    let mut second = Dice(2);
    does(&mut ana, &mut first, set(GoalSpan::Month, "2026-01-01", None));
    does(&mut ben, &mut second, set(GoalSpan::Month, "2026-01-01", Some(60_000)));
    meet(&mut ana, &mut ben);
    assert_eq!(asked(&ana, GoalSpan::Month, "2026-01-31"), None, "it is in the bin, with the new value");
    does(&mut ben, &mut second, set(GoalSpan::Month, "2026-01-01", Some(60_000)));
    meet(&mut ana, &mut ben);
    assert_eq!(asked(&ana, GoalSpan::Month, "2026-01-31"), Some(6_000_000));
}
