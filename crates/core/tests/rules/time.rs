//! W2, B5: calendar dates in the user's own time zone.

use kariz_core::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Helsinki in the spring of 2026: two hours ahead, from 29 March at one o'clock UTC on three.
fn helsinki() -> Zone {
    let summer = Timestamp(Timestamp::noon_of(date("2026-03-29")).0 - 11 * 3_600_000);
    Zone { offsets: vec![(Timestamp(0), 120), (summer, 180)] }
}

#[test]
fn today_is_where_the_user_is() {
    let late = Timestamp(Timestamp::noon_of(date("2026-03-02")).0 + 10 * 3_600_000 + 1_800_000);
    assert_eq!(Zone::default().date_of(late), date("2026-03-02"));
    assert_eq!(helsinki().date_of(late), date("2026-03-03"));
}

#[test]
fn days_start_at_local_midnight_in_winter_and_summer() {
    for day in ["2026-01-01", "2026-03-28", "2026-03-29", "2026-03-30", "2026-06-24"].map(date) {
        let start = helsinki().start_of(day);
        assert_eq!(helsinki().date_of(start), day);
        assert_eq!(helsinki().date_of(Timestamp(start.0 - 1)), day.plus_days(-1));
    }
}

#[test]
fn noon_is_that_day_in_nearly_every_zone() {
    let noon = Timestamp::noon_of(date("2026-03-02"));
    for hours in -12..12 {
        let zone = Zone { offsets: vec![(Timestamp(0), hours * 60)] };
        assert_eq!(zone.date_of(noon), date("2026-03-02"), "{hours}");
    }
}

#[test]
fn days_are_never_negative() {
    assert_eq!(Timestamp(0).days_since(Timestamp(5 * time::DAY_MS)), 0);
    assert_eq!(Timestamp(5 * time::DAY_MS).days_since(Timestamp(0)), 5);
    assert_eq!(Timestamp(i64::MAX).days_since(Timestamp(i64::MIN)), u32::MAX);
}

#[test]
fn months_end_on_their_last_day() {
    assert_eq!(date("2024-01-31").plus_months(1), date("2024-02-29"));
    assert_eq!(date("2026-01-31").plus_months(-2), date("2025-11-30"));
    assert_eq!(date("2026-12-15").plus_months(1).first_of_month(), date("2027-01-01"));
    assert_eq!((date("2026-03-02").weekday(), date("2026-03-08").weekday()), (0, 6));
    assert_eq!((date("2024-02-10").days_in_month(), date("2026-02-10").days_in_month()), (29, 28));
}

#[test]
fn what_is_no_date_is_not_read() {
    for wrong in ["2026-02-30", "2026-13-01", "2026-1", "", "0000-01-01", "tomorrow", "2026-03-02-01"] {
        assert!(wrong.parse::<Date>().is_err(), "{wrong}");
    }
}

/// W2: a day begins at its own midnight, also where clocks change later on that day, or at midnight itself.
#[test]
fn a_day_begins_at_its_midnight_when_clocks_change() {
    let hour = 3_600_000;
    let at = |date: Date, hours: i64| Timestamp(i64::from(date.day_number()) * time::DAY_MS + hours * hour);
    let check = |changes: Timestamp, before: i32, after: i32, day: Date, begins: Timestamp| {
        let zone = Zone { offsets: vec![(Timestamp(0), before * 60), (changes, after * 60)] };
        assert_eq!(zone.start_of(day), begins, "from {before} to {after}");
        assert_eq!((zone.date_of(begins), zone.date_of(Timestamp(begins.0 - 1))), (day, day.plus_days(-1)));
    };
    let sydney = Date::new(2026, 10, 4).unwrap();
    check(at(sydney, -8), 10, 11, sydney, at(sydney, -10));
    let auckland = Date::new(2026, 4, 5).unwrap();
    check(at(auckland, -10), 13, 12, auckland, at(auckland, -13));
    let beirut = Date::new(2026, 3, 29).unwrap();
    check(at(beirut, -2), 2, 3, beirut, at(beirut, -2));
    let berlin = Date::new(2026, 10, 25).unwrap();
    check(at(berlin, 1), 2, 1, berlin, at(berlin, -2));
    let new_york = Date::new(2026, 11, 1).unwrap();
    check(at(new_york, 6), -4, -5, new_york, at(new_york, 4));
}
