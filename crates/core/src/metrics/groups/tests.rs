//! What holds for all numbers by group: kept current they are what is counted anew, and what a plain calculation from
//! the records comes to.

use std::{collections::BTreeMap, time::Duration};

use cpu_time::ThreadTime;
use proptest::prelude::*;

use super::*;
use crate::{
    Book, Delta, MemberId,
    id::{ActivityId, ChannelId, DealId, LeadId, OrganisationId, ProductId, RecordId, WorkspaceId},
    metrics::{
        Period, Scope, Unit,
        fixture::{World, currency, date, moment, money, pipeline, stage},
        tests::Dice,
    },
    money::{Currency, Money},
    records::*,
    time::{Date, Timestamp, Zone},
};

const ALL: [By; 8] =
    [By::Person, By::Channel, By::LastTouch, By::Campaign, By::Product, By::Category, By::Band, By::Reason];
const BANDS: [i64; 3] = [50, 1_000, 20_000];

fn activity(dice: &mut Dice) -> Activity {
    let outcomes = [None, Some(ActivityOutcome::Reached), Some(ActivityOutcome::NoAnswer)];
    Activity {
        id: ActivityId(dice.id(12)),
        kind: dice.one(&[ActivityKind::Call, ActivityKind::Email, ActivityKind::Meeting, ActivityKind::Note]),
        deal: dice.maybe(|dice| DealId(dice.id(9))),
        lead: dice.maybe(|dice| LeadId(dice.id(5))),
        owner: dice.maybe(|dice| MemberId(dice.id(3))),
        outcome: dice.one(&outcomes),
        done_at: dice.maybe(Dice::moment),
        created_at: Timestamp(1),
        removed: dice.removed(),
        ..Activity::default()
    }
}

fn product(dice: &mut Dice) -> Product {
    let category = dice.one(&["", "Pumps", "Meters"]).to_owned();
    Product { id: ProductId(dice.id(3)), name: "Product".to_owned(), category, ..Product::default() }
}

fn spend(dice: &mut Dice) -> Spend {
    let first = date("2026-01-01").plus_days(dice.below(60) as i32);
    Spend {
        id: dice.id(5).into(),
        channel: dice.maybe(|dice| ChannelId(dice.id(3))),
        campaign: dice.one(&["", "Spring"]).to_owned(),
        first,
        last: first.plus_days(dice.below(40) as i32),
        amount: dice.maybe(Dice::money),
        ..Spend::default()
    }
}

fn delta(dice: &mut Dice) -> Delta {
    let mut delta = dice.delta();
    match dice.below(6) {
        0 => delta.records.push(product(dice).into()),
        1 => delta.records.push(spend(dice).into()),
        2..=4 => delta.records.push(activity(dice).into()),
        _ => {}
    }
    delta
}

/// A breakdown as text: campaigns and categories by their words.
fn text(groups: &Breakdown, cases: &Cases) -> String {
    let by_word = matches!(groups.by(), By::Campaign | By::Category);
    let name = |key: Key| {
        let word = if by_word { cases.word(key.word).to_owned() } else { key.word.to_string() };
        (key.id, key.stage, word)
    };
    let sorted: BTreeMap<_, _> = groups.groups().into_iter().map(|(key, cell)| (name(key), cell.clone())).collect();
    format!("{sorted:#?} {:#?}", groups.all())
}

/// All that is read from the cases at once.
fn readings(cases: &Cases, book: &Book, scope: &Scope) -> String {
    let as_of = date("2026-02-20");
    let customers = Customers::of(cases, scope, as_of);
    let cohorts = Cohorts::of(&customers, crate::Calendar::Gregorian, as_of, 4);
    let growth = Growth::of(cases, scope, Period::this(Unit::Month, as_of));
    let passages = Passages::of(cases, book, scope, pipeline());
    let touches = Touches::of(cases, scope, 8);
    let costs = Costs::of(cases, &Breakdown::of(cases, By::Channel, scope.clone(), &[]));
    let lists = (customers.lifetime(), customers.repeat_share(), customers.top_share());
    format!("{customers:?} {lists:?} {cohorts:?} {growth:?} {passages:?} {touches:?} {costs:?} {:?}", cases.coinage())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// G5, M10 to M24: kept current change by change, every number is the one that is counted from nothing, and opens
    /// as many deals as it counts.
    #[test]
    fn kept_current_is_counted_anew(seed in any::<u64>(), steps in 1_usize..30) {
        let mut dice = Dice(seed);
        let mut world = World::of("");
        let mut cases = Cases::of(&world.book, world.zone.clone());
        let mut kept: Vec<_> =
            ALL.into_iter().map(|by| Breakdown::of(&cases, by, dice.scope(), &BANDS)).collect();
        for _ in 0..steps {
            let changes = world.book.apply(delta(&mut dice));
            let news = cases.apply(&changes, &world.book);
            kept.iter_mut().for_each(|groups| groups.apply(&news, &cases));
        }
        let anew = Cases::of(&world.book, world.zone.clone());
        for groups in &kept {
            let counted = Breakdown::of(&anew, groups.by(), groups.scope().clone(), &BANDS);
            prop_assert_eq!(text(groups, &cases), text(&counted, &anew));
            for (key, cell) in groups.groups() {
                let behind = |which| groups.behind(&cases, Some(key), which).len() as u64;
                prop_assert_eq!((behind(Which::Won), behind(Which::Lost)), (cell.won, cell.lost));
                prop_assert_eq!((behind(Which::Made), behind(Which::Open)), (cell.made, cell.open));
                let leads = cases.leads_behind(groups.scope(), groups.by(), Some(key), false).len() as u64;
                prop_assert!(leads == cell.leads || !matches!(groups.by(), By::Person | By::Channel | By::LastTouch | By::Campaign));
            }
        }
        let scope = dice.scope();
        prop_assert_eq!(readings(&cases, &world.book, &scope), readings(&anew, &world.book, &scope));
    }

    /// Straight from the records, by person and by channel: who held it when it closed, what brought it first.
    #[test]
    fn groups_are_what_a_plain_calculation_comes_to(seed in any::<u64>(), steps in 1_usize..40) {
        let mut dice = Dice(seed);
        let mut world = World::of("");
        for _ in 0..steps {
            world.book.apply(delta(&mut dice));
        }
        let cases = Cases::of(&world.book, world.zone.clone());
        let period = Period::between(dice.day(), dice.day());
        let scope = Scope { period: Some(period), ..Scope::default() };
        for by in [By::Person, By::Channel] {
            let groups = Breakdown::of(&cases, by, scope.clone(), &[]);
            let mut plain: BTreeMap<RecordId, (u64, u64, i128)> = BTreeMap::new();
            for deal in world.book.deals().filter(|deal| deal.removed.is_none() && !deal.stands_elsewhere()) {
                let Some(on) = deal.closed_on().filter(|on| period.contains(*on)) else { continue };
                let lead = deal.lead.and_then(|id| world.book.lead(id)).filter(|lead| lead.deal() == Some(deal.id));
                let id = match by {
                    By::Person => holder_at_close(deal).map(|id| id.0),
                    _ => lead.and_then(|lead| lead.channel).or(deal.channel).map(|id| id.0),
                };
                let cell = plain.entry(id.unwrap_or_default()).or_default();
                match deal.status {
                    DealStatus::Won { .. } => {
                        cell.0 += 1;
                        cell.2 += deal.value.and_then(|value| cases.coinage().minor(value)).map_or(0, i128::from);
                    }
                    _ => cell.1 += 1,
                }
                prop_assert!(period.contains(on));
            }
            let counted: BTreeMap<_, _> = groups
                .groups()
                .into_iter()
                .filter(|(_, cell)| cell.closed() > 0)
                .map(|(key, cell)| (key.id, (cell.won, cell.lost, cell.revenue.sum)))
                .collect();
            prop_assert_eq!(counted, plain);
        }
    }

    /// G5: each point of a line is what is counted of its period.
    #[test]
    fn points_are_breakdowns_of_their_periods(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let mut world = World::of("");
        (0..30).for_each(|_| { world.book.apply(delta(&mut dice)); });
        let cases = Cases::of(&world.book, world.zone.clone());
        let scope = dice.scope();
        let periods = Period::this(Unit::Week, date("2026-03-01")).run_up(8);
        let all = series(&cases, &scope, (By::Person, None), &periods);
        let one = series(&cases, &scope, (By::Person, Some(key(1))), &periods);
        for (at, period) in periods.iter().enumerate() {
            let counted = Breakdown::of(&cases, By::Person, scope.during(Some(*period)), &[]);
            prop_assert_eq!(&all[at], counted.all());
            prop_assert_eq!(&one[at], &counted.cell(key(1)));
        }
    }

    /// M24: reasons add up to what was lost; M23: bands to what was closed; what a group has not, the rest has.
    #[test]
    fn groups_add_up_to_the_whole(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let mut world = World::of("");
        (0..30).for_each(|_| { world.book.apply(delta(&mut dice)); });
        let cases = Cases::of(&world.book, world.zone.clone());
        let scope = dice.scope();
        let whole = Breakdown::of(&cases, By::Person, scope.clone(), &[]);
        for by in ALL {
            let groups = Breakdown::of(&cases, by, scope.clone(), &BANDS);
            let sum = groups.groups().into_iter().fold(Cell::default(), |sum, (_, cell)| sum.with(cell));
            prop_assert_eq!(&sum, groups.all());
            prop_assert_eq!(sum.lost, whole.all().lost, "{:?}", by);
            for (_, cell) in groups.groups() {
                prop_assert_eq!(&groups.all().without(cell).with(cell), groups.all());
            }
        }
    }
}

/// Who held it: the last change of owner at or before the move that closed it, else who is there now.
fn holder_at_close(deal: &Deal) -> Option<MemberId> {
    let at = deal.closed_at()?;
    let later: Vec<_> = deal.owners.iter().filter(|(key, _)| key.at > at).collect();
    later.first().map_or(deal.owner, |(_, entry)| entry.from)
}

fn changed(mut world: World, edits: &[&dyn Fn(&mut Deal)]) -> World {
    let mut deals: Vec<_> = world.book.deals().cloned().collect();
    deals.sort_by_key(|deal| deal.id);
    for (deal, edit) in deals.into_iter().zip(edits) {
        let mut deal = (*deal).clone();
        edit(&mut deal);
        world.put(deal);
    }
    world
}

fn member(id: u128) -> MemberId {
    MemberId(RecordId(id))
}

fn key(id: u128) -> Key {
    Key { id: RecordId(id), ..Key::default() }
}

fn cases(world: &World) -> Cases {
    Cases::of(&world.book, world.zone.clone())
}

/// M19: credit goes to whoever held the deal when it moved, not to who has it now.
#[test]
fn credit_goes_to_who_held_it_when_it_moved() {
    let handed_over = |deal: &mut Deal| {
        deal.owner = Some(member(2));
        let entry = Was { from: Some(member(1)), to: Some(member(2)), by: None };
        deal.owners.insert(LogKey { at: moment("2026-01-10"), salt: 1 }, entry);
    };
    let text =
        "won at 100 A 2026-01-01 B 2026-01-05 won 2026-01-20, won at 50 A 2026-01-01 won 2026-01-08 closed 2026-01-08";
    let world = changed(World::of(text), &[&handed_over, &handed_over]);
    let cases = cases(&world);
    let people = Breakdown::of(&cases, By::Person, Scope::default(), &[]);
    assert_eq!((people.cell(key(1)).won, people.cell(key(1)).revenue.sum), (1, 5_000), "won before it was handed over");
    assert_eq!((people.cell(key(2)).won, people.cell(key(2)).revenue.sum), (1, 10_000));
    let passages = Passages::of(&cases, &world.book, &Scope::default(), pipeline());
    let person = |id| passages.people.iter().position(|other| *other == member(id)).expect("a person");
    let at = |letter| passages.stages.iter().position(|other| *other == stage(letter)).expect("a stage");
    assert_eq!(passages.passage(person(1), at('A')).own, (2, 2), "both left A in the first one's hands");
    assert_eq!(passages.passage(person(2), at('B')).own, (1, 1), "B was left in the second one's");
    assert_eq!(passages.passage(person(2), at('A')).own, (0, 0));
    assert_eq!(passages.passage(person(2), at('A')).share(), None, "no division without an n");
    let left = Pick { by: By::Person, key: Some(key(1)), which: Which::Left(stage('A'), true) };
    assert_eq!(cases.behind(&Scope::default(), &left, &[]).len(), 2);
}

/// M10: 10,000 over 100 new customers is 100 each. M21: what was won for each euro.
#[test]
fn acquisition_cost_has_the_worked_example() {
    let mut world = World::of("won 100 at 300");
    let edit = |deal: &mut Deal| {
        deal.organisation = Some(OrganisationId(deal.id.0));
        deal.channel = Some(ChannelId(RecordId(900)));
    };
    let edits: Vec<&dyn Fn(&mut Deal)> = vec![&edit; 100];
    world = changed(world, &edits);
    world.put(Spend {
        id: RecordId(950).into(),
        channel: Some(ChannelId(RecordId(900))),
        first: date("2026-01-01"),
        last: date("2026-01-31"),
        amount: Some(money("10000")),
        ..Spend::default()
    });
    let cases = cases(&world);
    let costs = |scope: Scope| Costs::of(&cases, &Breakdown::of(&cases, By::Channel, scope, &[]));
    let all = costs(Scope::default()).all;
    assert_eq!((all.customers, all.acquisition(), all.back()), (100, Some(10_000), Some(3.0)));
    let january = Scope { period: Some(Period::between(date("2026-01-01"), date("2026-01-10"))), ..Scope::default() };
    let part = costs(january).all;
    assert_eq!((part.spend, part.customers, part.acquisition()), (Some(322_581), 0, None), "ten of 31 days");
    let limited = costs(Scope { owner: Some(member(1)), ..Scope::default() });
    assert!(limited.is_limited && limited.all.spend.is_none(), "nobody says for whom it was spent");
}

/// B9: however often a copy has moved a deal to and fro, and handed it on.
#[test]
fn b9_a_deal_that_went_to_and_fro_very_often_is_counted_in_no_time() {
    const MANY: u32 = 30_000;
    let mut world = World::of("won A 2026-01-01 B 2026-01-02 won 2026-01-03");
    let mut deal = Deal::clone(world.book.deals().next().expect("a deal"));
    for nth in 0..MANY {
        let key = LogKey { at: Timestamp(moment("2026-01-01T01:00").0 + i64::from(nth)), salt: 0 };
        let to = Landing::Stage(stage(['A', 'B', 'C'][nth as usize % 3]));
        deal.moves.insert(key, StageMove { from: None, to, by: None, unmet: false });
        deal.owners.insert(key, Was { from: Some(MemberId(RecordId(u128::from(nth % 7)))), to: None, by: None });
    }
    world.put(deal);
    let started = ThreadTime::now();
    let cases = cases(&world);
    let scope = Scope::default();
    let passages = Passages::of(&cases, &world.book, &scope, pipeline());
    assert!(passages.team(0).1 > 0);
    assert_eq!(world.numbers().win_rate().expect("a closed deal").won, 1);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

/// B9: on however many campaigns a copy has spent something, in however many currencies.
#[test]
fn b9_spend_on_very_many_campaigns_is_counted_in_no_time() {
    const MANY: u128 = 60_000;
    let mut world = World::of("won at 10");
    let letters = |nth: u128| [nth / 676, nth / 26, nth].map(|place| char::from(b'A' + (place % 26) as u8));
    let spend = |nth: u128| {
        let code: String = letters(nth % 17_000).into_iter().collect();
        let amount = if nth.is_multiple_of(2) { "50EUR".to_owned() } else { format!("50{code}") };
        let (first, last) = (date("2026-01-01"), date("2026-01-31"));
        let (id, campaign) = (RecordId(1_000 + nth).into(), format!("Campaign {nth}"));
        Spend { id, campaign, first, last, amount: Some(money(&amount)), ..Spend::default() }.into()
    };
    let records = (0..MANY).map(spend).collect();
    world.book.apply(Delta { records, ..Delta::default() });
    let cases = cases(&world);
    let started = ThreadTime::now();
    let costs = Costs::of(&cases, &Breakdown::of(&cases, By::Campaign, Scope::default(), &[]));
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    assert!(costs.groups.len() > 30_000 && costs.without_rate.len() > 8_000);
    assert!(costs.groups.is_sorted_by_key(|(key, _)| *key) && costs.without_rate.is_sorted());
}

#[test]
fn spend_without_a_rate_is_in_no_sum_and_said() {
    let mut world = World::of("won at 10");
    world.put(Spend {
        id: RecordId(950).into(),
        first: date("2026-01-01"),
        last: date("2026-01-31"),
        amount: Some(money("50USD")),
        ..Spend::default()
    });
    let cases = cases(&world);
    let costs = Costs::of(&cases, &Breakdown::of(&cases, By::Channel, Scope::default(), &[]));
    assert_eq!((costs.all.spend, costs.without_rate), (None, vec![currency("USD")]));
    let rated = world.with_rate("USD", 500_000);
    let cases = Cases::of(&rated.book, rated.zone.clone());
    let costs = Costs::of(&cases, &Breakdown::of(&cases, By::Channel, Scope::default(), &[]));
    assert_eq!((costs.all.spend, costs.without_rate.len()), (Some(2_500), 0));
}

fn bought(world: World, by: &[u128]) -> World {
    let edits: Vec<_> = by
        .iter()
        .map(|who| {
            move |deal: &mut Deal| {
                deal.organisation = (*who > 0).then_some(OrganisationId(RecordId(*who)));
            }
        })
        .collect();
    let edits: Vec<&dyn Fn(&mut Deal)> = edits.iter().map(|edit| edit as &dyn Fn(&mut Deal)).collect();
    changed(world, &edits)
}

/// M11 and M22, by hand.
#[test]
fn customers_come_back_or_not() {
    let text = "won at 100 closed 2025-01-10, won at 300 closed 2026-01-10, won at 500 closed 2025-05-01, \
                won at 100 closed 2025-11-01, won at 900 closed 2026-02-01, won at 7 closed 2026-02-02";
    let world = bought(World::of(text), &[1, 1, 2, 3, 4, 0]);
    let cases = cases(&world);
    let customers = Customers::of(&cases, &Scope::default(), date("2026-03-01"));
    assert_eq!((customers.list.len(), customers.repeat().count(), customers.nameless.len()), (4, 1, 1));
    assert_eq!(customers.repeat_share().map(|share| share.to_string()), Some("25.0%".to_owned()));
    assert_eq!(customers.top().len(), 1, "a fifth of four is one");
    assert_eq!(customers.top_share().map(|share| share.to_string()), Some("47.4%".to_owned()), "900 of 1,900");
    let value = customers.lifetime().expect("a value");
    assert_eq!((value.n, value.deal, value.value), (4, 38_000, 47_500), "1,900 over four customers");
    assert!((value.a_year - 5.0 / 5.0).abs() < 0.01 && (value.years - 1.25).abs() < 0.01, "{value:?}");
    let (new, back) = customers.new_and_back(Some(Period::this(Unit::Year, date("2026-01-01"))));
    assert_eq!((new.len(), back.len()), (1, 1));
    let then = Customers::of(&cases, &Scope::default(), date("2025-12-31"));
    assert_eq!((then.list.len(), then.repeat().count()), (3, 0), "as it was on a past day");

    let cohorts = Cohorts::of(&customers, crate::Calendar::Gregorian, date("2026-03-01"), 6);
    let found: Vec<_> = cohorts
        .quarters
        .iter()
        .map(|quarter| (quarter.customers.len(), quarter.back.iter().map(Vec::len).collect::<Vec<_>>()))
        .collect();
    assert_eq!(found[0], (0, vec![0; 5]), "the last quarter of 2024");
    assert_eq!(found[1], (1, vec![0, 0, 0, 1]), "came back four quarters later");
    assert_eq!(found[5], (1, vec![]));
}

/// M12: (this month − last month) ÷ last month; and beside the same month a year before.
#[test]
fn growth_is_of_the_month_before_and_of_the_year_before() {
    let text = "won at 100 closed 2025-01-31, won at 200 closed 2025-12-01, won at 300 closed 2026-01-01, won at 9 closed 2024-01-01";
    let world = World::of(text);
    let growth = Growth::of(&cases(&world), &Scope::default(), Period::this(Unit::Month, date("2026-02-03")));
    let last = growth.last().expect("January");
    assert_eq!((growth.months[last].revenue, growth.months[last].won), (30_000, 1));
    assert_eq!((growth.since_month(last), growth.since_year(last)), (Some(0.5), Some(2.0)));
    assert_eq!(growth.since_month(last + 1), Some(-1.0), "nothing yet in February");
    assert_eq!(growth.since_month(last - 1), None, "nothing was won in November");
    assert_eq!(growth.months[0].revenue, 0, "what is older does not count");
}

/// M17.
#[test]
fn touches_are_counted_for_each_deal_and_lead() {
    let mut world = World::of(
        "won A 2026-01-01, won A 2026-01-01, lost 2 A 2026-01-01, lost 3, lead made 2026-01-01, lead made 2026-01-01, lead made 2026-01-01",
    );
    let mut deals: Vec<_> = world.book.deals().map(|deal| deal.id).collect();
    deals.sort();
    let mut leads: Vec<_> = world.book.leads().map(|lead| lead.id).collect();
    leads.sort();
    let mut touch =
        |deal: Option<DealId>, lead: Option<LeadId>, at: &str, outcome: Option<ActivityOutcome>, n: u128| {
            world.put(Activity {
                id: RecordId(2_000 + n).into(),
                kind: ActivityKind::Call,
                deal,
                lead,
                outcome,
                done_at: Some(moment(at)),
                created_at: moment(at),
                ..Activity::default()
            });
        };
    (0..6).for_each(|n| touch(Some(deals[0]), None, "2026-01-06T09:30", None, n));
    (6..8).for_each(|n| touch(Some(deals[1]), None, "2026-01-07T10:00", None, n));
    touch(Some(deals[2]), None, "2026-01-07T10:00", None, 8);
    touch(None, Some(leads[0]), "2026-01-03T10:00", Some(ActivityOutcome::NoAnswer), 9);
    touch(None, Some(leads[0]), "2026-01-05T10:00", Some(ActivityOutcome::Reached), 10);
    touch(None, Some(leads[1]), "2026-01-02T10:00", Some(ActivityOutcome::NoAnswer), 11);
    let cases = cases(&world);
    let touches = Touches::of(&cases, &Scope::default(), 8);
    assert_eq!((touches.won, touches.lost), (Some((4.0, 4.0, 2)), Some((0.5, 0.5, 2))));
    assert_eq!(touches.given_up.len(), 2);
    assert_eq!((touches.leads, touches.never.clone()), (3, vec![leads[2]]));
    let spread = |days: Option<crate::metrics::Spread>| days.map(|days| (days.n, days.median.to_string()));
    assert_eq!(spread(touches.first_touch), Some((2, "1.5 d".to_owned())));
    assert_eq!(spread(touches.first_answer), Some((1, "2.0 d".to_owned())));
    let hours = Hours::of(&cases, &world.book, &Scope::default());
    assert_eq!((hours.all().tried, hours.all().answered, hours.hour(10).tried), (3, 1, 3));
    assert_eq!(hours.best_hour(), None, "too few to tell");
}

/// M17: an import without activities says nothing of how often somebody reached out.
#[test]
fn where_no_touch_is_recorded_none_is_unknown() {
    let touches = Touches::of(&cases(&World::of("won, lost 2")), &Scope::default(), 8);
    assert_eq!((touches.is_recorded, touches.won, touches.lost, touches.given_up.len()), (false, None, None, 0));
}

/// The best hour is the one that surely reaches the most, not the one that was tried twice.
#[test]
fn the_best_hour_needs_enough_tries() {
    let mut world = World::of("lead");
    let mut n = 3_000;
    let mut call = |at: &str, times: u64, answered: u64| {
        for one in 0..times {
            n += 1;
            let outcome = if one < answered { ActivityOutcome::Reached } else { ActivityOutcome::NoAnswer };
            world.put(Activity {
                id: RecordId(n).into(),
                kind: ActivityKind::Call,
                outcome: Some(outcome),
                done_at: Some(moment(at)),
                created_at: moment(at),
                ..Activity::default()
            });
        }
    };
    call("2026-01-05T09:10", 20, 4);
    call("2026-01-06T16:50", 30, 18);
    call("2026-01-07T07:00", 2, 2);
    let hours = Hours::of(&cases(&world), &world.book, &Scope::default());
    assert_eq!(hours.best_hour().map(|(hour, slot)| (hour, slot.answered, slot.tried)), Some((16, 18, 30)));
    assert_eq!(hours.best_weekday().map(|(day, _)| day), Some(1), "a Tuesday");
    assert_eq!(hours.span(), Some((7, 16)));
}

/// M24: by reason, and by the stage that it was lost in.
#[test]
fn reasons_are_told_apart_by_stage() {
    let reason = |deal: &mut Deal| {
        if let DealStatus::Lost { closed_on, .. } = deal.status {
            deal.status = DealStatus::Lost { closed_on, reason: Some(RecordId(800).into()) };
        }
    };
    let text = "lost at 10 A 2026-01-01 lost 2026-01-03, lost at 20 A 2026-01-01 B 2026-01-02 lost 2026-01-03, lost";
    let world = changed(World::of(text), &[&reason, &reason]);
    let groups = Breakdown::of(&cases(&world), By::Reason, Scope::default(), &[]);
    let found: Vec<_> = groups.groups().into_iter().map(|(key, cell)| (key, cell.lost, cell.lost_value.sum)).collect();
    let at = |letter| Key { id: RecordId(800), stage: stage(letter).0, word: 0 };
    assert_eq!(found, [(Key::default(), 1, 0), (at('A'), 1, 1_000), (at('B'), 1, 2_000)]);
}

/// Bad input: nothing, one deal, all lost, the ends of the calendar, amounts at the limit.
#[test]
fn odd_workspaces_have_numbers_or_none_but_never_nonsense() {
    let huge = |deal: &mut Deal| deal.value = Some(Money::new(i64::MAX, Currency::EUR));
    let old = |deal: &mut Deal| {
        deal.created_on = date("1900-01-01");
        deal.status = DealStatus::Won { closed_on: Date::MAX };
        deal.organisation = Some(OrganisationId(RecordId(1)));
    };
    for world in [
        World::of(""),
        World::of("won"),
        World::of("lost 9"),
        World::of("won 3 at 0"),
        changed(World::of("won 2, lost 2"), &[&huge, &huge, &huge, &huge]),
        changed(World::of("won 2"), &[&old, &old]),
    ] {
        let cases = cases(&world);
        for period in [None, Some(Period::this(Unit::Month, Date::MAX)), Some(Period::between(Date::MIN, Date::MAX))] {
            let scope = Scope { period, ..Scope::default() };
            let text = readings(&cases, &world.book, &scope);
            assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
            for by in ALL {
                let groups = Breakdown::of(&cases, by, scope.clone(), &bands(&cases));
                let chances = groups.groups().into_iter().map(|(_, cell)| {
                    let others = groups.all().without(cell);
                    of_means(cell.revenue, others.revenue, 2)
                });
                assert!(chances.count() <= 6);
            }
        }
    }
    assert!(bands(&cases(&World::of("open at 5"))).is_empty());
}

/// Two copies that enter the same month make one record.
#[test]
fn spend_has_one_place() {
    let place = |campaign: &str, code| {
        Spend::place(
            WorkspaceId(RecordId(1)),
            Some(ChannelId(RecordId(2))),
            campaign,
            date("2026-01-01"),
            currency(code),
        )
    };
    assert_eq!(place(" Spring", "EUR"), place("Spring", "EUR"));
    assert_ne!(place("Spring", "EUR"), place("Spring", "USD"));
    assert_ne!(place("", "EUR"), place("Spring", "EUR"));
}

/// Open work: overdue and due in a week, beside what is done in one.
#[test]
fn load_is_what_waits_beside_what_is_done() {
    let mut world = World::of("open");
    let deal = world.book.deals().next().expect("a deal").id;
    let today = date("2026-03-10");
    let mut step = |n: u128, due: Option<&str>, done: Option<&str>| {
        world.put(Activity {
            id: RecordId(4_000 + n).into(),
            kind: ActivityKind::Call,
            deal: Some(deal),
            owner: Some(member(1)),
            due: due.map(date),
            done_at: done.map(moment),
            created_at: Timestamp(1),
            ..Activity::default()
        });
    };
    step(1, Some("2026-03-01"), None);
    step(2, Some("2026-03-16"), None);
    step(3, Some("2026-03-17"), None);
    step(4, None, None);
    (5..13).for_each(|n| step(n, None, Some("2026-02-20")));
    step(13, None, Some("2025-12-01"));
    let load = Load::of(&world.book, Some(member(1)), today, &Zone::default());
    assert_eq!((load.due, load.overdue, load.done), (2, 1, 8));
    assert_eq!((load.a_week(), load.weeks()), (Some(1.0), Some(2.0)));
    assert_eq!(Load::of(&world.book, None, today, &Zone::default()), Load::default());
    assert_eq!(Load::default().weeks(), None);
}

/// Open deals by age and value, and how old a deal may get: of all that were won, whatever the page's period is.
#[test]
fn ages_are_of_open_deals_and_the_limit_of_won_ones() {
    let text = "open at 900 made 2026-01-01, open at 100 made 2026-02-20, open made 2026-02-20, open at 5USD, \
                won 9 at 10 made 2026-01-01 closed 2026-01-11, won at 10 made 2026-01-01 closed 2026-02-10";
    let world = World::of(text);
    let today = date("2026-03-01");
    let ages = Ages::of(&cases(&world), &world.book, &Scope::default(), today);
    let shown: Vec<_> = ages.deals.iter().map(|aged| (aged.days, aged.minor)).collect();
    assert_eq!(shown, [(9, 10_000), (59, 90_000)]);
    assert_eq!((ages.left_out, ages.long), (2, Some((10, 10))), "nine of ten within ten days");
    let few = World::of("open at 900, won 9 at 10");
    assert_eq!(Ages::of(&cases(&few), &few.book, &Scope::default(), today).long, None);
    let empty = World::of("");
    assert_eq!(Ages::of(&cases(&empty), &empty.book, &Scope::default(), today), Ages::default());
}

/// M19: how many deals somebody usually has open is told from their own weeks.
#[test]
fn usually_open_is_of_ones_own_weeks() {
    let world = World::of("open 2 made 2025-12-01, won made 2025-12-01 closed 2026-02-27, open 4 made 2026-02-28");
    let weeks = OpenWeeks::of(&world.book, date("2026-03-01"), &Zone::default());
    let usual = weeks.usual(None).expect("twelve weeks");
    assert_eq!((usual.deals, usual.range, usual.weeks), (3.0, (3, 3), 12));
    assert!(usual.is_exceeded_by(6) && !usual.is_exceeded_by(3));
    assert_eq!(weeks.usual(Some(member(1))), None);
    let short = World::of("open 2 made 2026-02-01");
    assert_eq!(OpenWeeks::of(&short.book, date("2026-03-01"), &Zone::default()).usual(None), None);
}

/// M23: bands to filter by are those of what was closed, in the workspace's currency.
#[test]
fn bands_to_filter_by_are_of_what_was_closed() {
    let world = World::of("won 5 at 100, lost 5 at 900, open at 7, won at 3USD");
    assert_eq!(bands_of(&world.book), bands(&cases(&world)));
    assert_eq!(bands_of(&Book::default()), Vec::<i64>::new());
}
