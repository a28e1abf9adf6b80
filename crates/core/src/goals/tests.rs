//! Known cases by hand, and what is kept current against what is counted anew (G1, M15).

use proptest::prelude::*;

use super::*;
use crate::{
    AnyRecord, Calendar, Week,
    metrics::{
        Period,
        fixture::{World, currency, date, moment, money, pipeline, stage},
    },
    money::Currency,
    records::*,
    time::{Date, Timestamp, Zone},
};

/// From Monday to Friday.
fn workdays() -> Days {
    (Calendar::Gregorian, Week::default())
}

fn revenue() -> Aim {
    Aim::of_all(Measure::Revenue, GoalSpan::Month)
}

fn course(world: &World, aim: &Aim) -> Course {
    Course::of(&world.book, aim.clone(), Currency::EUR, &world.zone)
}

fn standing(world: &World, today: &str, target: i64) -> Standing {
    course(world, &revenue()).standing(workdays(), date(today), Some(target * 100))
}

/// June 2026 has 22 days of work; on Monday the 15th the eleventh has begun.
#[test]
fn the_straight_line_goes_by_days_of_work() {
    let world = World::of("won 4 at 1000 closed 2026-06-03, won at 700 closed 2026-05-31, lost at 9 closed 2026-06-03");
    let now = standing(&world, "2026-06-15", 10_000);
    assert_eq!((now.done, now.n, now.gone, now.worked, now.left), (400_000, 4, 11, 22, 12));
    assert_eq!((now.straight(), now.ahead(), now.projected()), (Some(454_545), Some(-54_545), 800_000));
    let nearly = standing(&world, "2026-06-15", 8_500);
    assert_eq!((nearly.straight(), nearly.ahead()), (Some(425_000), Some(0)), "the rest may come today");
    assert_eq!((now.missing(), now.per_day()), (Some(600_000), Some(50_000)));
    assert_eq!(now.usual, None, "too few months before");
    let sunday = standing(&world, "2026-06-14", 10_000);
    assert_eq!((sunday.gone, sunday.left), (10, 12), "a free day brings nothing, and takes nothing");
    let over = course(&world, &revenue()).standing_in(
        Period::this_of(Calendar::Gregorian, crate::metrics::Unit::Month, date("2026-05-10")),
        workdays(),
        date("2026-06-15"),
        Some(70_000),
    );
    assert_eq!((over.done, over.is_reached(), over.left, over.per_day()), (70_000, true, 0, None));
}

/// Each month brings a quarter in its first half, the rest on its last day: half-way a quarter is as usual.
#[test]
fn the_usual_curve_is_that_of_the_months_before() {
    let months: Vec<_> = (1..=5)
        .map(|month| {
            let last = Date::new(2026, month, 1).expect("a day").plus_months(1).plus_days(-1);
            format!("won at 1000 closed 2026-{month:02}-01, won at 3000 closed {last}")
        })
        .collect();
    let world = World::of(&format!("{}, won at 1200 closed 2026-06-02", months.join(", ")));
    let now = standing(&world, "2026-06-15", 4_000);
    assert_eq!(now.usual, Some(Usual { share: 0.25, periods: 5 }));
    assert_eq!((now.straight(), now.by_usual()), (Some(181_818), Some(100_000)));
    assert_eq!((now.ahead(), now.ahead_of_usual()), (Some(-61_818), Some(20_000)));
    assert_eq!((now.projected(), now.projected_by_usual()), (240_000, Some(480_000)));
    let curve = course(&world, &revenue()).curve(now.period, workdays(), date("2026-06-15"));
    assert_eq!((curve.len(), curve[14].done, curve[15].done), (30, Some(120_000), None));
    assert_eq!((curve[29].straight, curve[29].usual), (1.0, Some(1.0)));
    assert!(curve.windows(2).all(|two| two[0].usual <= two[1].usual && two[0].straight <= two[1].straight));
}

/// What a month was when there was nothing yet says nothing of how it usually goes.
#[test]
fn spans_before_there_was_anything_do_not_count() {
    let world = World::of("won at 5 closed 2026-03-02, won at 5 closed 2026-04-01, won at 5 closed 2026-05-01");
    assert_eq!(standing(&world, "2026-06-15", 10).usual, None, "April and May are two");
    assert_eq!(standing(&world, "2026-07-15", 10).usual, None, "nothing came in June");
    let world = World::of(
        "won at 5 closed 2026-02-27, won 2 at 5 closed 2026-04-01, won at 5 closed 2026-05-01, won at 5 closed 2026-03-02",
    );
    assert_eq!(standing(&world, "2026-06-15", 10).usual.map(|usual| usual.periods), Some(3));
}

/// G1: of the chosen calendar, to the day: 22 November 2026 is the first of Azar.
#[test]
fn a_month_is_the_calendars() {
    let world = World::of(
        "won at 100 closed 2026-11-21, won at 10 closed 2026-11-22, won at 1 closed 2026-12-21, won at 5 closed 2026-12-22",
    );
    let days = (Calendar::SolarHijri, Week::of_region("IR"));
    let course = course(&world, &revenue());
    let done = |day: &str| course.standing(days, date(day), None).done;
    assert_eq!(
        (done("2026-11-21"), done("2026-11-22"), done("2026-12-21"), done("2026-12-22")),
        (10_000, 1_100, 1_100, 500)
    );
    let year = Aim::of_all(Measure::Revenue, GoalSpan::Year);
    let world = World::of("won at 7 closed 2026-03-20, won at 9 closed 2026-03-21");
    let done = |day: &str| self::course(&world, &year).standing(days, date(day), None).done;
    assert_eq!((done("2026-03-20"), done("2026-03-21"), done("2027-03-20")), (700, 900, 900), "Nowruz");
}

/// Section 5: without a rate an amount is in no sum, and is said to be left out.
#[test]
fn amounts_without_a_rate_are_left_out() {
    let text = "won at 100 closed 2026-06-01, won at 50USD closed 2026-06-01, won closed 2026-06-01";
    let world = World::of(text);
    let now = standing(&world, "2026-06-15", 1000);
    assert_eq!((now.done, now.n, now.left_out), (10_000, 3, 2));
    let world = world.with_rate("USD", 2_000_000);
    let now = standing(&world, "2026-06-15", 1000);
    assert_eq!((now.done, now.n, now.left_out), (20_000, 3, 1));
    let purse = Purse::new(currency("USD"), &world.book);
    assert_eq!((purse.minor(money("100")), purse.minor(money("7USD"))), (Some(5_000), Some(700)));
    assert_eq!(purse.minor(money("7JPY")), None);
}

/// Ten of twenty are won at 100, after four meetings each, and five leads are decided for each win.
fn seller() -> World {
    let mut world =
        World::of("won 10 at 100 closed 2026-05-10, lost 10 at 100 closed 2026-05-10, unfit 40, open 3 at 450");
    let deals: Vec<_> = world.book.deals().filter(|deal| deal.closed_on().is_some()).map(|deal| deal.id).collect();
    let mut next = 10_000;
    for id in deals {
        for kind in [ActivityKind::Meeting, ActivityKind::Demo, ActivityKind::Call, ActivityKind::Note] {
            next += 1;
            let activity = Activity {
                id: crate::RecordId(next).into(),
                kind,
                deal: Some(id),
                done_at: Some(moment("2026-05-01")),
                created_at: moment("2026-05-01"),
                ..Activity::default()
            };
            world.put(activity);
        }
    }
    world
}

/// M13's way, with what one's own deals say: 1,000 at 100 are 10 wins, at one of two 20 deals.
#[test]
fn what_it_takes_follows_from_own_conversions() {
    let mut world = seller();
    // Ten leads whose deals were won: ten of fifty that were decided.
    let won: Vec<_> =
        world.book.deals().filter(|deal| matches!(deal.status, DealStatus::Won { .. })).cloned().collect();
    for (number, deal) in (50_000..).zip(won) {
        let status = LeadStatus::Converted { deal: deal.id, on: deal.created_on };
        let id = crate::RecordId(number).into();
        world.put(Lead { id, name: "Lead".into(), created_on: date("2026-02-01"), status, ..Lead::default() });
    }
    let purse = Purse::of_workspace(&world.book);
    let history = History::of(&world.book, &GoalOf::All, date("2026-06-15"), &purse);
    let need = Need::of(Measure::Revenue, &standing(&world, "2026-06-15", 1_000), &history).expect("a need");
    let up = |range: Range| range.up().0;
    assert_eq!((need.n, need.leads_n, need.missing), (20, 50, 100_000));
    assert_eq!((up(need.wins), up(need.deals)), (10, 20));
    assert_eq!((need.meetings.map(up), need.touches.map(up), need.leads.map(up)), (Some(40), Some(60), Some(50)));
    assert_eq!(need.wins.up(), (10, 10, 10), "all are worth the same");
    let (_, low, high) = need.deals.up();
    assert!(low < 20 && 20 < high && high < 60, "{low} to {high}");
    assert_eq!(need, Need::of(Measure::Revenue, &standing(&world, "2026-06-15", 1_000), &history).expect("a need"));

    let won = Aim::of_all(Measure::Won, GoalSpan::Month);
    let now = course(&world, &won).standing(workdays(), date("2026-06-15"), Some(3));
    assert_eq!(Need::of(Measure::Won, &now, &history).map(|need| (up(need.wins), up(need.deals))), Ok((3, 6)));
    assert_eq!(Need::of(Measure::Leads, &now, &history), Err(Lacks::Deals));
}

/// M15: open value that closes in the period ÷ what is missing; needed 1 ÷ win rate by value.
#[test]
fn coverage_is_what_is_open_for_what_is_missing() {
    let mut world = seller();
    let open: Vec<_> = world.book.deals().filter(|deal| deal.is_open()).cloned().collect();
    for (deal, day) in open.iter().zip(["2026-06-30", "2026-01-01", "2026-07-01"]) {
        world.put(Deal { expected_close: Some(date(day)), ..Deal::clone(deal) });
    }
    let today = date("2026-06-15");
    let purse = Purse::of_workspace(&world.book);
    let history = History::of(&world.book, &GoalOf::All, today, &purse);
    let cover = |target: i64, day: &str| {
        let now = standing(&world, day, target);
        Coverage::of(&world.book, &revenue(), &now, &history, &purse, today)
    };
    let now = cover(500, "2026-06-15").expect("a coverage");
    assert_eq!(
        (now.open, now.missing, now.present, now.deals.len()),
        (90_000, 50_000, 1.8, 2),
        "what is late counts now"
    );
    let needed = now.needed.expect("a rate");
    assert!((needed.likely - 2.0).abs() < 1e-9 && needed.low < 2.0 && needed.high > 2.0, "{needed:?}");
    assert_eq!((now.enough(), now.n, now.by_count), (Some(Enough::Perhaps), 20, false));
    assert_eq!(cover(10_000, "2026-06-15").map(|cover| cover.enough()), Ok(Some(Enough::No)));
    assert_eq!(cover(100, "2026-06-15").map(|cover| cover.enough()), Ok(Some(Enough::Yes)));
    assert_eq!(cover(0, "2026-06-15"), Err(Lacks::Target));
    assert_eq!(cover(1, "2026-05-11"), Err(Lacks::Nothing));
}

/// Issue 14: no deals, all lost, values of 0 and 10^15, goals of 0 and 10^15, days in 1900 and 9999.
#[test]
fn nothing_is_infinite() {
    let worlds = [
        "",
        "open at 5",
        "lost 12 at 5",
        "won 12",
        "won 12 at 0",
        "won 12 at 1000000000000000 closed 2026-06-01, lost at 1000000000000000",
        "won 3 at 5USD, lost 30 at 5JPY",
        "won 12 at 5 made 1900-01-01 closed 1900-01-02, lost at 5 made 1900-01-01 closed 9999-12-30",
    ];
    for text in worlds {
        let world = World::of(text);
        let purse = Purse::of_workspace(&world.book);
        for today in ["1900-01-01", "2026-06-15", "9999-12-31"].map(date).into_iter().chain([Date::MIN, Date::MAX]) {
            for span in GoalSpan::ALL {
                for calendar in [Calendar::Gregorian, Calendar::SolarHijri] {
                    for target in [None, Some(0), Some(1), Some(1_000_000_000_000_000), Some(i64::MAX)] {
                        let aim = Aim { span: *span, ..revenue() };
                        let course = course(&world, &aim);
                        let now = course.standing((calendar, workdays().1), today, target);
                        assert!(now.worked > 0 && now.gone <= now.worked && now.left <= now.worked, "{text} {today}");
                        assert!(now.usual.is_none_or(|usual| (0.0..=1.0).contains(&usual.share)), "{text} {today}");
                        assert_eq!(now.straight().is_some(), target.is_some_and(|target| target > 0));
                        let _ = (now.projected(), now.projected_by_usual(), now.per_day(), now.ahead_of_usual());
                        let history = History::of(&world.book, &aim.of, today, &purse);
                        if let Ok(need) = Need::of(Measure::Revenue, &now, &history) {
                            for range in [Some(need.wins), Some(need.deals), need.meetings, need.touches, need.leads] {
                                let range = range.unwrap_or_default();
                                assert!(
                                    range.low <= range.likely && range.likely <= range.high && range.high.is_finite()
                                );
                            }
                        }
                        if let Ok(cover) = Coverage::of(&world.book, &aim, &now, &history, &purse, today) {
                            assert!(
                                cover.present.is_finite() && cover.needed.is_ok_and(|range| range.high.is_finite())
                                    || cover.needed.is_err()
                            );
                        }
                    }
                }
            }
        }
    }
}

/// A record that a property test puts, by a few numbers.
fn record(kind: u8, id: u8, day: i32, who: u8, amount: i64) -> AnyRecord {
    let day = date("2026-03-01").plus_days(day);
    let member = (who < 3).then(|| crate::MemberId(crate::RecordId(900 + u128::from(who))));
    let product = (who < 2).then(|| crate::ProductId(crate::RecordId(800 + u128::from(who))));
    let channel = who.is_multiple_of(2).then_some(crate::ChannelId(crate::RecordId(700)));
    let value = (amount > 0).then(|| crate::Money::new(amount, if who == 4 { currency("USD") } else { Currency::EUR }));
    let removed = (amount % 11 == 3).then_some(Removal::Undone);
    match kind % 5 {
        0 => {
            let status = match who {
                0..=3 => DealStatus::Won { closed_on: day },
                4 => DealStatus::Lost { closed_on: day, reason: None },
                _ => DealStatus::Open { stage: stage('A'), since: Timestamp(1) },
            };
            let id = crate::RecordId(u128::from(id) + 1).into();
            let title = "Deal".to_owned();
            Deal {
                id,
                title,
                pipeline: pipeline(),
                status,
                value,
                owner: member,
                product,
                channel,
                removed,
                ..Deal::default()
            }
            .into()
        }
        1 => {
            let deal = crate::DealId(crate::RecordId(u128::from(id % 7) + 1));
            let status = if who > 2 { LeadStatus::New } else { LeadStatus::Converted { deal, on: day } };
            let id = crate::RecordId(u128::from(id) + 1).into();
            Lead {
                id,
                name: "Lead".into(),
                created_on: day,
                status,
                value,
                owner: member,
                channel,
                removed,
                ..Lead::default()
            }
            .into()
        }
        2 => {
            let kind = ActivityKind::ALL[usize::from(who) % ActivityKind::ALL.len()];
            let at = Timestamp::noon_of(day);
            let id = crate::RecordId(u128::from(id) + 1).into();
            Activity {
                id,
                kind,
                done_at: (amount % 3 > 0).then_some(at),
                created_at: at,
                owner: member,
                removed,
                ..Activity::default()
            }
            .into()
        }
        3 => {
            let category = if amount % 2 == 0 { "Alerts" } else { "Meters" };
            let id = crate::RecordId(800 + u128::from(who % 2)).into();
            Product { id, name: "Product".into(), category: category.into(), ..Product::default() }.into()
        }
        _ => {
            let mut workspace = Workspace { id: crate::RecordId(1).into(), ..Workspace::default() };
            if amount % 2 == 0 {
                workspace.rates.insert(currency("USD"), crate::money::Rate(900_000 + amount));
            }
            workspace.into()
        }
    }
}

fn aims() -> Vec<Aim> {
    let of = [
        GoalOf::All,
        GoalOf::Member(crate::RecordId(900).into()),
        GoalOf::Product(crate::RecordId(800).into()),
        GoalOf::Category("Alerts".into()),
        GoalOf::Channel(crate::RecordId(700).into()),
    ];
    let measures = Measure::ALL.iter().copied();
    measures.flat_map(|measure| of.clone().map(|of| Aim { measure, span: GoalSpan::Month, of })).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// What is kept current is what is counted anew, for every measure and whoever it is of.
    #[test]
    fn kept_current_as_counted_anew(steps in prop::collection::vec((0_u8..5, 0_u8..12, 0_i32..90, 0_u8..6, 0_i64..10_000), 1..40)) {
        let mut world = World::of("");
        let zone = Zone::default();
        let mut courses = Courses::new(zone.clone());
        for aim in aims() {
            courses.course(&world.book, &aim, Currency::EUR);
        }
        for (kind, id, day, who, amount) in steps {
            let mut changes = world.put(record(kind, id, day, who, amount));
            changes.origin = crate::Origin::Here;
            courses.apply(&changes, &world.book);
            for aim in aims() {
                let anew = Course::of(&world.book, aim.clone(), Currency::EUR, &zone);
                prop_assert_eq!(courses.course(&world.book, &aim, Currency::EUR), &anew);
                let quarter = Period::between(date("2026-03-01"), date("2026-05-31"));
                prop_assert_eq!(anew.sum(quarter).n, behind(&world.book, &aim, quarter, &zone).len() as u64, "each number opens what it counts");
            }
        }
    }
}
