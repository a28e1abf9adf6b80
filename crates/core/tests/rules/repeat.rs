//! P9: what comes again after it was done.

use kariz_core::{field::Field, *};
use proptest::prelude::*;

use crate::team::{Team, completed};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// A call of the first deal that comes again, due some days from today.
fn repeats(team: &mut Team, repeat: Repeat, due: i32) -> ActivityId {
    let call = Activity { repeat: Some(repeat), ..team.call("Acme", Some(due)) };
    let id = call.id;
    team.done(Command::AddActivity(call));
    id
}

fn one() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme");
    team
}

/// What is planned for the deal: its id and day.
fn planned(team: &Team) -> Vec<(ActivityId, Date)> {
    team.book.steps(team.deal("Acme").id).map(|step| (step.id, step.due.unwrap())).collect()
}

#[track_caller]
fn check_next(repeat: Repeat, due: &str, done_on: &str, expected: &str) {
    assert_eq!(repeat.next(Some(date(due)), date(done_on)), date(expected), "{repeat:?}, due {due}, done {done_on}");
}

#[test]
fn months_end_on_their_last_day_and_the_day_comes_back() {
    let on_31 = Repeat::Monthly { day: 31, calendar: Calendar::Gregorian };
    check_next(on_31, "2028-01-31", "2028-01-31", "2028-02-29");
    check_next(on_31, "2028-02-29", "2028-02-29", "2028-03-31");
    check_next(on_31, "2026-01-31", "2026-01-31", "2026-02-28");
    check_next(on_31, "2026-04-30", "2026-04-29", "2026-05-31");
    let on_29 = Repeat::Monthly { day: 29, calendar: Calendar::Gregorian };
    check_next(on_29, "2027-01-29", "2027-01-30", "2027-02-28");
    check_next(on_29, "2028-01-29", "2028-01-29", "2028-02-29");
    check_next(Repeat::Monthly { day: 15, calendar: Calendar::Gregorian }, "2026-12-15", "2026-12-15", "2027-01-15");
}

#[test]
fn what_was_left_lying_is_not_overdue_at_once() {
    check_next(Repeat::Monthly { day: 5, calendar: Calendar::Gregorian }, "2026-01-05", "2026-03-20", "2026-04-05");
    let mondays = Repeat::Weekly { weekday: 0 };
    check_next(mondays, "2026-03-02", "2026-03-18", "2026-03-23");
    check_next(mondays, "2026-03-09", "2026-03-06", "2026-03-16"); // done before its day
    check_next(mondays, "2026-03-03", "2026-03-03", "2026-03-09"); // put off by a day: the others are not
    check_next(Repeat::After { days: 14 }, "2026-03-02", "2026-03-05", "2026-03-19");
    // The change of clocks is nothing to calendar dates.
    check_next(Repeat::Weekly { weekday: 6 }, "2026-10-18", "2026-10-18", "2026-10-25");
    check_next(Repeat::Weekly { weekday: 6 }, "2026-10-25", "2026-10-25", "2026-11-01");
}

#[test]
fn completing_makes_the_next_one_in_the_same_step() {
    let mut team = one();
    let call = repeats(&mut team, Repeat::Weekly { weekday: 5 }, 0);
    assert_eq!(team.book.activity(call).unwrap().repeat, Some(Repeat::Weekly { weekday: 0 }), "on the day it is due");
    let before = team.visible();
    let transaction = team.done(completed(call));
    let [(next, due)] = planned(&team)[..] else { panic!("one is planned") };
    assert_eq!(due, team.day(7));
    assert_eq!(team.book.activity(next).unwrap().title, "Call");
    team.undoes(&transaction);
    assert_eq!(team.visible(), before);
    // Done again after that was taken back, it comes again.
    team.done(completed(call));
    assert_eq!(planned(&team), [(next, team.day(7))]);
    // Done twice, it comes once.
    team.done(completed(call));
    assert_eq!(planned(&team).len(), 1);
}

#[test]
fn moving_one_does_not_move_the_others() {
    let mut team = one();
    let call = repeats(&mut team, Repeat::Weekly { weekday: 0 }, 0);
    let later = ActivityPatch { due: Some(Some(team.day(2))), ..ActivityPatch::default() };
    team.done(Command::EditActivity(call, later.into()));
    team.days_pass(2);
    team.done(completed(call));
    assert_eq!(planned(&team)[0].1, team.day(5), "the Monday after");
}

#[test]
fn what_is_planned_again_takes_back_what_came() {
    let mut team = one();
    let call = repeats(&mut team, Repeat::After { days: 3 }, 0);
    team.done(completed(call));
    team.done(Command::ReopenActivity(call));
    assert_eq!(planned(&team), [(call, team.today())]);
    team.done(completed(call));
    let [(next, _)] = planned(&team)[..] else { panic!("one is planned") };
    let noted = ActivityPatch { note: Some("Bring samples".into()), ..ActivityPatch::default() };
    team.done(Command::EditActivity(next, noted.into()));
    team.done(Command::ReopenActivity(call));
    assert_eq!(planned(&team).len(), 2, "what somebody has written stays");
}

#[test]
fn what_nobody_waits_for_does_not_come_again() {
    let mut team = one();
    let call = repeats(&mut team, Repeat::After { days: 3 }, 0);
    team.wins("Acme");
    team.done(completed(call));
    assert_eq!(planned(&team), []);
}

#[test]
fn one_who_has_left_keeps_nobody_from_getting_it_done() {
    let mut team = one();
    let bo = Contact { id: team.id(), name: "Bo".into(), ..Contact::default() };
    team.done(Command::Put(bo.clone().into()));
    let call = repeats(&mut team, Repeat::After { days: 3 }, 0);
    let with = ActivityPatch { contact: Some(Some(bo.id)), ..ActivityPatch::default() };
    team.done(Command::EditActivity(call, with.into()));
    team.done(Command::Remove(vec![bo.entity()]));
    team.done(completed(call));
    assert_eq!(planned(&team).len(), 1);
}

/// What comes after this one would have its identifier: it took seconds to compute.
const AFTER_ITSELF: RecordId = RecordId(0xeaba_c1b4_8fb2_f9b6_d298_73ac_6b09_859e);

/// B6: no identifier that a copy brings makes planning a step again hide that step.
#[test]
fn nothing_comes_again_in_its_own_place() {
    assert_eq!(AFTER_ITSELF.derived("next occurrence"), AFTER_ITSELF);
    let mut team = one();
    let call = Activity { repeat: Some(Repeat::After { days: 3 }), ..team.call("Acme", Some(0)) };
    team.done(Command::AddActivity(Activity { id: AFTER_ITSELF.into(), ..call }));
    team.done(completed(AFTER_ITSELF.into()));
    team.done(Command::ReopenActivity(AFTER_ITSELF.into()));
    assert_eq!(planned(&team), [(AFTER_ITSELF.into(), team.today())]);
}

#[test]
fn two_copies_make_one() {
    let mut team = one();
    let call = repeats(&mut team, Repeat::Monthly { day: 1, calendar: Calendar::Gregorian }, 0);
    let mut other = team.clone();
    other.now.0 += 60_000;
    other.ana = other.id();
    let made = |team: &mut Team| {
        team.done(completed(call));
        let [(next, _)] = planned(team)[..] else { panic!("one is planned") };
        team.book.activity(next).unwrap().clone()
    };
    assert_eq!(made(&mut team), made(&mut other));
}

#[test]
fn what_is_no_repeat_is_not_read_and_a_later_word_is_news() {
    for wrong in ["weekly 7", "weekly", "monthly 0", "monthly 32", "after 0", "after 9999", "after -1", ""] {
        let read = Repeat::decode(ValueRef::Text(wrong));
        assert!(read.as_ref().is_err_and(|wrong| !wrong.is_news), "{wrong}: {read:?}");
    }
    assert!(Repeat::decode(ValueRef::Text("yearly 2 29")).is_err_and(|news| news.is_news));
}

proptest! {
    #[test]
    fn the_next_one_is_later_and_on_its_day(due in 0_i32..60_000, late in -400_i32..400, day in 1_u8..=31, weekday in 0_u8..7) {
        let (due, done_on) = (Date::from_day_number(due), Date::from_day_number(due + late));
        let last = due.max(done_on);
        let weekly = Repeat::Weekly { weekday }.next(Some(due), done_on);
        prop_assert!(weekly.weekday() == weekday && (1..=7).contains(&weekly.days_since(last)));
        let monthly = Repeat::Monthly { day, calendar: Calendar::Gregorian }.next(Some(due), done_on);
        let on = monthly.ymd().2.unsigned_abs();
        prop_assert!(on == day || (on < day && u32::from(on) == monthly.days_in_month()));
        prop_assert!((1..=31).contains(&monthly.days_since(last)));
    }

    #[test]
    fn what_is_written_is_read(kind in 0..3, number in 1_u16..28) {
        let repeat = match kind {
            0 => Repeat::Weekly { weekday: (number % 7) as u8 },
            1 => Repeat::Monthly { day: number as u8, calendar: Calendar::Gregorian },
            _ => Repeat::After { days: number },
        };
        prop_assert_eq!(Repeat::decode(repeat.encode().as_ref()), Ok(repeat));
    }
}

/// P9: who lives by the Iranian calendar has its months: the first of each, and the 31st is the 30th, or the last of Esfand.
#[test]
fn months_are_those_of_the_calendar_that_it_was_planned_by() {
    let solar = |day| Repeat::Monthly { day, calendar: Calendar::SolarHijri };
    check_next(solar(1), "2026-10-23", "2026-10-23", "2026-11-22"); // 1 Aban, 1 Azar 1405
    check_next(solar(31), "2026-09-22", "2026-09-22", "2026-10-22"); // 31 Shahrivar, 30 Mehr 1405
    check_next(solar(31), "2027-02-19", "2027-02-19", "2027-03-20"); // 30 Bahman, 29 Esfand 1405
    assert_eq!(solar(7).anchored(date("2026-11-22")), solar(1));
    assert_eq!(Repeat::decode(solar(31).encode().as_ref()), Ok(solar(31)));
    assert_eq!(solar(31).encode(), Value::Text("solar-monthly 31".into()), "older versions keep the word (L11)");
}
