//! Bad input: what every number says of workspaces that nobody makes on purpose. A number that cannot be told says what
//! is missing; none is NaN or infinite, and none is a share of more than all.

use crate::{
    Book, Calendar, Currency, Week,
    forecast::{
        Calibration, Cash, Change, Columns, Filter, Forecast, Grown, History, Moment, Outlook, Past, Slippage, Span,
    },
    goals::{self, Course, Coverage, Purse},
    id::{MemberId, RecordId},
    metrics::{
        Numbers, Passed, Period, Scope, Unit,
        fixture::{World, date, pipeline},
        groups::{Breakdown, By, Cases, Cohorts, Costs, Customers, Growth, Hours, Load, Passages, Touches, bands},
    },
    records::{Aim, Deal, GoalSpan, Measure, Member, Removal},
    time::{Date, Timestamp},
};

const GROUPS: [By; 8] =
    [By::Person, By::Channel, By::LastTouch, By::Campaign, By::Product, By::Category, By::Band, By::Reason];
const GONE: MemberId = MemberId(RecordId(900));

/// Every odd workspace, by what is odd about it.
fn worlds() -> Vec<(&'static str, World)> {
    let of = |what: &'static str, text: &str| (what, World::of(text));
    vec![
        of("no deals", ""),
        of("one deal", "open at 5 A 2026-06-01"),
        of("one deal, won", "won at 5 A 2026-06-01 won 2026-06-02 closed 2026-06-02"),
        of("all lost", "lost 12 at 5 A 2026-05-01 lost 2026-05-02 closed 2026-05-02"),
        of(
            "all on one day",
            "won 6 at 5 made 2026-06-01 A 2026-06-01 closed 2026-06-01, lost 6 at 5 made 2026-06-01 A 2026-06-01 closed 2026-06-01,\
             open 6 at 5 made 2026-06-01 A 2026-06-01, lead 3 made 2026-06-01",
        ),
        of("values of 0", "won 12 at 0 A 2026-05-01, lost 12 at 0 A 2026-05-01, open 3 at 0 A 2026-05-01"),
        of(
            "values of 10^15",
            "won 12 at 1000000000000000 A 2026-05-01 closed 2026-06-01, lost 12 at 1000000000000000 A 2026-05-01,\
             open 12 at 1000000000000000 A 2026-05-01",
        ),
        of(
            "currencies without rates",
            "won 6 at 5USD A 2026-05-01 closed 2026-06-01, lost 6 at 5JPY A 2026-05-01, open 3 at 5GBP A 2026-05-01, open at 5",
        ),
        of(
            "days in 1900 and 9999",
            "won 12 at 5 made 1900-01-01 A 1900-01-01 closed 1900-01-02, lost at 5 made 1900-01-01 closed 9999-12-30,\
             open at 5 made 9999-12-30 A 9999-12-30, lead made 9999-12-31, lead made 1900-01-01",
        ),
        ("a stage put away", put_away()),
        of(
            "clocks off by a year",
            "open 3 at 5 made 2026-06-01 A 2027-06-01 B 2025-06-01, won 12 at 5 made 2026-06-01 A 2027-06-01 closed 2026-06-02,\
             lost 3 at 5 made 2027-06-01 A 2025-06-01 closed 2025-06-02",
        ),
        ("an owner who left", left()),
    ]
}

/// Deals are open in it, and others came through it.
fn put_away() -> World {
    let text = "open 3 at 5 A 2026-05-01 B 2026-05-10, won 12 at 5 A 2026-05-01 B 2026-05-10 C 2026-05-20 closed 2026-06-01,\
                lost 3 at 5 A 2026-05-01 B 2026-05-10 closed 2026-05-11";
    World::of(text).with_stage('B', |stage| stage.archived = true)
}

/// All is theirs, and they are in the bin.
fn left() -> World {
    let mut world =
        World::of("open 3 at 5 A 2026-05-01, won 12 at 5 A 2026-05-01 closed 2026-06-01, lost 3 at 5 A 2026-05-01");
    let removed = Some(Removal::Binned { at: Timestamp(1), by: None });
    world.put(Member { id: GONE, name: "Gone".to_owned(), removed, ..Member::default() });
    let deals: Vec<_> = world.book.deals().cloned().collect();
    deals.iter().for_each(|deal| drop(world.put(Deal { owner: Some(GONE), ..Deal::clone(deal) })));
    world
}

/// What everything that is counted says, as text.
fn readings(world: &World, today: Date) -> Vec<String> {
    let month = Period::this(Unit::Month, today);
    let scopes = [None, Some(month), Some(Period::between(Date::MIN, Date::MAX))];
    let mut texts = vec![forecast(world, today), goals(world, today)];
    for period in scopes {
        let scope = Scope { period, ..Scope::default() };
        texts.push(numbers(world, &scope, today));
        texts.push(groups(world, &scope, today));
    }
    texts
}

/// M1 to M9, M18.
fn numbers(world: &World, scope: &Scope, today: Date) -> String {
    let (numbers, book) = (Numbers::of(&world.facts(), scope.clone()), &world.book);
    let rates = (numbers.win_rate(), numbers.win_rate_by_value(), numbers.cohort(), numbers.lead_conversion());
    let sizes = (numbers.deal_size(), numbers.sales_cycle(), numbers.lifetime(), numbers.velocity(today));
    let counts = (numbers.qualified_leads(), numbers.open_deals(today), numbers.flow(today));
    let times = numbers.time_in_stage(book, pipeline(), Timestamp::noon_of(today));
    let stages = (numbers.stage_conversion(book, pipeline()), times, numbers.balance(book, pipeline()));
    let shares = numbers.win_rate().map(|rate| rate.share.ratio()).into_iter();
    let shares = shares.chain(numbers.win_rate_by_value().map(|rate| rate.share.ratio()));
    assert!(shares.into_iter().all(|share| (0.0..=1.0).contains(&share)));
    format!("{rates:?} {sizes:?} {counts:?} {stages:?} {:?}", numbers.funnel(book, pipeline(), Passed::Assumed))
}

/// M10 to M12, M17, M19 to M24.
fn groups(world: &World, scope: &Scope, today: Date) -> String {
    let (book, cases) = (&world.book, Cases::of(&world.book, world.zone.clone()));
    let customers = Customers::of(&cases, scope, today);
    let worth = (customers.lifetime(), customers.repeat_share(), customers.top_share());
    let cohorts = Cohorts::of(&customers, Calendar::Gregorian, today, 8);
    let growth = Growth::of(&cases, scope, Period::this(Unit::Month, today));
    let parts: Vec<_> = (0..growth.months.len()).map(|at| (growth.since_month(at), growth.since_year(at))).collect();
    let costs = Costs::of(&cases, &Breakdown::of(&cases, By::Channel, scope.clone(), &[]));
    let each = (costs.all.acquisition(), costs.all.back());
    let hours = Hours::of(&cases, book, scope);
    let load = [None, Some(GONE)].map(|member| Load::of(book, member, today, &world.zone));
    let load = load.map(|load| (load, load.a_week(), load.weeks()));
    let passages = Passages::of(&cases, book, scope, pipeline());
    let who =
        (0..passages.people.len()).flat_map(|person| (0..passages.stages.len()).map(move |stage| (person, stage)));
    let passed: Vec<_> = who.map(|(person, stage)| passages.passage(person, stage)).collect();
    let cells = GROUPS.map(|by| {
        let groups = Breakdown::of(&cases, by, scope.clone(), &bands(&cases));
        let read = |cell: &crate::metrics::groups::Cell| {
            (cell.win_rate(), cell.conversion(), cell.cycle_days(), cell.touches_each(), cell.revenue.mean())
        };
        groups.groups().into_iter().map(|(key, cell)| (key, read(cell))).collect::<Vec<_>>()
    });
    let touches = Touches::of(&cases, scope, 8);
    let when = (hours.all().share(), hours.best_hour(), hours.best_weekday(), touches.never_share());
    format!(
        "{customers:?} {worth:?} {cohorts:?} {parts:?} {costs:?} {each:?} {load:?} {passed:?} {cells:?} {touches:?} {when:?}"
    )
}

/// M14, M16, M25.
fn forecast(world: &World, today: Date) -> String {
    let (book, zone, filter) = (&world.book, &world.zone, Filter::default());
    let columns = Columns::new(Span::Month, Default::default(), today, 2, 4);
    let table = Forecast::of(book, filter, columns.clone());
    let history = History::of(book, filter, zone, None);
    let outlook = Outlook::of(book, filter, &columns, &table.coinage, zone, &history);
    let cash = Cash::of(book, filter, &columns, &table.coinage);
    let moments = (Moment::end_of(today.plus_days(-30), zone), Moment::Now);
    let change = Change::of(book, filter, Some(columns.list[columns.now()].period), moments, zone);
    let sum: i128 = change.items.iter().map(|item| item.minor).sum();
    assert_eq!(change.opening.minor + sum, change.closing.minor, "M16 closes to the cent");
    let slippage = Slippage::of(book, filter, Period::last_days(365, today), zone);
    let days = Default::default();
    let past = Past { book, filter, span: Span::Month, days, coinage: &table.coinage, zone, today };
    let mut calibration = Calibration::default();
    let mut grown = Grown::default();
    Calibration::days(today).into_iter().rev().step_by(9).for_each(|on| calibration.look(&past, &mut grown, on));
    let said = (calibration.said_and_came(), calibration.verdict());
    format!("{table:?} {history:?} {outlook:?} {cash:?} {change:?} {slippage:?} {calibration:?} {said:?}")
}

/// G1, M15: a goal of 0 among others.
fn goals(world: &World, today: Date) -> String {
    let aim = Aim::of_all(Measure::Revenue, GoalSpan::Month);
    let (purse, days) = (Purse::of_workspace(&world.book), (Calendar::Gregorian, Week::default()));
    let course = Course::of(&world.book, aim.clone(), Currency::EUR, &world.zone);
    let history = goals::History::of(&world.book, &aim.of, today, &purse);
    let each = [None, Some(0), Some(1), Some(i64::MAX)].map(|target| {
        let now = course.standing(days, today, target);
        let cover = Coverage::of(&world.book, &aim, &now, &history, &purse, today);
        assert!(target != Some(0) || cover.is_err(), "nothing is missing to a goal of 0");
        (now.projected(), now.projected_by_usual(), now.per_day(), now.straight(), now, cover)
    });
    format!("{each:?}")
}

/// Section 5: no number is NaN or infinite, whatever is in the workspace, and whatever day it is.
#[test]
fn no_number_of_an_odd_workspace_is_nonsense() {
    for (what, world) in worlds() {
        for today in ["1900-01-01", "2026-06-15", "9999-12-31"].map(date) {
            for text in readings(&world, today) {
                let words = text.split(|sign: char| !sign.is_ascii_alphanumeric());
                let wrong = words.into_iter().find(|word| ["NaN", "inf", "Infinity"].contains(word));
                assert_eq!(wrong, None, "{what}, {today}: {text}");
            }
        }
    }
}

/// P1, L12: what was in a stage that was put away, or was somebody's who left, still counts.
#[test]
fn what_was_put_away_still_counts() {
    let count = |world: &World| {
        let numbers = world.numbers();
        (numbers.win_rate().map(|rate| rate.won), numbers.open_deals(date("2026-06-15")).map(|open| open.n))
    };
    assert_eq!(count(&put_away()), (Ok(12), Ok(3)));
    assert_eq!(count(&left()), (Ok(12), Ok(3)));
    let people = |book: &Book| {
        let cases = Cases::of(book, crate::Zone::default());
        let groups = Breakdown::of(&cases, By::Person, Scope::default(), &[]);
        groups.groups().into_iter().map(|(key, cell)| (key.id, cell.won)).collect::<Vec<_>>()
    };
    assert_eq!(people(&left().book), [(GONE.0, 12)]);
}
