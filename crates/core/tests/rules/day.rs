//! W2: what a day asks of whoever looks at it.

use kariz_core::{
    command::{LeadStep, Outcome},
    day::{Day, Filter, Moment, Why, worth},
    *,
};

use crate::team::{Team, completed};

/// Acme, Beta and Gamma; nothing planned.
fn three() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme 100, Beta 200, Gamma");
    team
}

fn day(team: &Team, filter: Filter) -> Day {
    Day::of(&team.book, Moment { now: team.now, today: team.today(), zone: &Zone::default() }, filter)
}

fn titles(team: &Team, deals: &[DealId]) -> Vec<String> {
    deals.iter().map(|id| team.book.deal(*id).unwrap().title.clone()).collect()
}

#[test]
fn a_day_is_what_is_overdue_due_unplanned_and_coming() {
    let mut team = three();
    let [old, older, now, soon, week] = [-1, -9, 0, 1, 7].map(|days| team.plans("Acme", Some(days)));
    let (_far, never) = (team.plans("Acme", Some(8)), team.plans("Acme", None));
    let day = day(&team, Filter::default());
    assert_eq!((day.overdue, day.today, day.upcoming), (vec![older, old], vec![now], vec![soon, week]));
    let mut unplanned = titles(&team, &day.unplanned);
    unplanned.sort();
    assert_eq!(unplanned, ["Beta", "Gamma"]);
    assert_eq!(day.of_all, 3);
    assert_eq!(day.undated, [never], "what is planned for no day is not forgotten");
}

#[test]
fn deals_with_nothing_planned_stand_by_how_long_they_wait() {
    let mut team = three();
    team.days_pass(4);
    team.moves("Beta", "Offer").unwrap();
    team.days_pass(1);
    team.plans("Gamma", Some(3));
    assert_eq!(titles(&team, &day(&team, Filter::default()).unplanned), ["Acme", "Beta"]);
    let calls = Filter { kind: Some(ActivityKind::Call), ..Filter::default() };
    assert_eq!(day(&team, calls).unplanned, [], "what has no step has no kind");
}

#[test]
fn a_day_is_of_everybody_of_one_or_of_a_kind() {
    let mut team = three();
    let ben = Member { id: team.id(), name: "Ben".into(), ..Member::default() };
    team.done(Command::Put(ben.clone().into()));
    let mine = team.plans("Acme", Some(0));
    let bens = Activity { owner: Some(ben.id), kind: ActivityKind::Email, ..team.call("Beta", Some(-2)) };
    let bens_id = bens.id;
    team.done(Command::AddActivity(bens));
    let of = |filter| {
        let day = day(&team, filter);
        assert_eq!(day.of_members.iter().map(|(who, n)| (*who, *n)).collect::<Vec<_>>(), {
            let mut both = vec![(team.ana, 1), (ben.id, 1)];
            both.sort();
            both
        });
        [day.overdue, day.today].concat()
    };
    assert_eq!(of(Filter::default()), [bens_id, mine]);
    assert_eq!(of(Filter { owner: Some(ben.id), kind: None }), [bens_id]);
    assert_eq!(of(Filter { owner: None, kind: Some(ActivityKind::Call) }), [mine]);
    assert_eq!(of(Filter { owner: Some(ben.id), kind: Some(ActivityKind::Call) }), []);
}

#[test]
fn progress_is_what_was_planned_and_is_done() {
    let mut team = three();
    let [first, _, _] = [-1, 0, 0].map(|days| team.plans("Acme", Some(days)));
    assert_eq!(day(&team, Filter::default()).progress(), (0, 3));
    team.completes(first);
    let logged = Activity { done_at: Some(team.now), due: None, ..team.call("Beta", None) };
    team.done(Command::AddActivity(logged));
    assert_eq!(day(&team, Filter::default()).progress(), (1, 3), "what was never planned does not count");
    team.days_pass(1);
    assert_eq!(day(&team, Filter::default()).progress(), (0, 2), "yesterday's is yesterday's");
}

/// The zones agree on a step of the same calendar day, each by its own midnight.
#[test]
fn users_far_apart_agree_on_what_is_overdue_by_their_own_midnight() {
    let mut team = three();
    let step = team.plans("Acme", Some(0));
    let due = team.today();
    for hours in [-11, 0, 14] {
        let zone = Zone { offsets: vec![(Timestamp(0), hours * 60)] };
        let midnight = zone.start_of(due);
        let at = |ms: i64| {
            let now = Timestamp(midnight.0 + ms);
            let day = Day::of(&team.book, Moment { now, today: zone.date_of(now), zone: &zone }, Filter::default());
            (day.overdue.contains(&step), day.today.contains(&step), day.upcoming.contains(&step))
        };
        assert_eq!(at(-1), (false, false, true), "{hours}: the moment before midnight it is tomorrow's");
        assert_eq!(at(0), (false, true, false), "{hours}");
        assert_eq!(at(time::DAY_MS - 1), (false, true, false), "{hours}: late in the evening it is not late");
        assert_eq!(at(time::DAY_MS), (true, false, false), "{hours}");
    }
}

/// The day on which clocks change has 25 hours: what is done in its last counts for it.
#[test]
fn a_day_is_as_long_as_it_is() {
    let mut team = three();
    let sunday = Date::new(2026, 10, 25).unwrap();
    let change = Timestamp(Timestamp::noon_of(sunday).0 - 11 * 3_600_000);
    let zone = Zone { offsets: vec![(Timestamp(0), 120), (change, 60)] };
    team.now = Timestamp(zone.start_of(sunday.plus_days(1)).0 - 1);
    let call = Activity { due: Some(sunday), ..team.call("Acme", None) };
    let id = call.id;
    team.done(Command::AddActivity(call));
    team.done(completed(id));
    let at = |now: Timestamp| {
        Day::of(&team.book, Moment { now, today: zone.date_of(now), zone: &zone }, Filter::default()).done.len()
    };
    assert_eq!((at(team.now), at(Timestamp(team.now.0 + 1))), (1, 0));
}

#[test]
fn a_lost_deals_date_to_try_again_comes_up() {
    let mut team = three();
    let lost = team.closes("Acme", Outcome::Lost { reason: None });
    team.done(lost);
    team.days_pass(1);
    let again = team.plans("Acme", Some(90));
    team.days_pass(90);
    assert_eq!(day(&team, Filter::default()).today, [again]);
}

#[test]
fn leads_that_nobody_has_planned_to_call_wait() {
    let mut team = three();
    let [bo, zoe] = ["Bo", "Zoë"].map(|name| Lead { id: team.id(), name: name.into(), ..Lead::default() });
    for lead in [&bo, &zoe] {
        team.done(Command::AddLeads(vec![lead.clone()]));
    }
    let call = Activity { id: team.id(), kind: ActivityKind::Call, lead: Some(bo.id), ..Activity::default() };
    team.done(Command::AddActivity(call));
    assert_eq!(day(&team, Filter::default()).to_call, [zoe.id]);
    team.done(Command::StepLeads(vec![zoe.id], LeadStep::Disqualify(command::Why::default())));
    assert_eq!(day(&team, Filter::default()).to_call, []);
}

#[test]
fn a_lead_that_was_put_off_waits_from_its_day_on() {
    let mut team = three();
    let mira = Lead { id: team.id(), name: "Mira".into(), ..Lead::default() };
    team.done(Command::AddLeads(vec![mira.clone()]));
    let until = team.today().plus_days(10);
    team.done(Command::StepLeads(vec![mira.id], LeadStep::Nurture { until, why: command::Why::default() }));
    assert_eq!(day(&team, Filter::default()).to_call, []);
    team.days_pass(10);
    assert_eq!(day(&team, Filter::default()).to_call, [mira.id]);
}

/// W2: whose buyer owes an answer for some days stands among those that are awaited, as long as nothing is due there.
#[test]
fn an_answer_that_is_owed_is_awaited() {
    let mut team = three();
    let mail = |team: &mut Team, deal: &str| {
        let mail = Activity { kind: ActivityKind::Email, done_at: Some(team.now), ..team.call(deal, None) };
        team.done(Command::AddActivity(mail));
    };
    mail(&mut team, "Acme");
    mail(&mut team, "Beta");
    team.plans("Acme", Some(20));
    let awaited = |team: &Team| titles(team, &day(team, Filter::default()).awaited);
    team.days_pass(2);
    assert!(awaited(&team).is_empty(), "two days are no silence");
    team.days_pass(1);
    assert_eq!(awaited(&team), ["Acme"], "Beta has nothing planned, and stands there");
    team.plans("Beta", Some(20));
    assert_eq!(awaited(&team), ["Acme", "Beta"]);

    let acme = team.deal("Acme").id;
    let signal = team.done(Command::SignalDeals(vec![acme], SignalKind::Answered));
    assert_eq!(awaited(&team), ["Beta"], "an answer has come");
    team.undoes(&signal);
    let call = team.plans("Acme", Some(0));
    assert_eq!(awaited(&team), ["Beta"], "what is due stands there");
    let reached = |outcome| Command::CompleteActivity { id: call, outcome, length: None, note: None, next: None };
    team.done(reached(Some(ActivityOutcome::LeftWord)));
    team.days_pass(3);
    assert_eq!(awaited(&team), ["Beta", "Acme"], "a word that was left waits too, from that day on");
    team.done(reached(Some(ActivityOutcome::Reached)));
    assert_eq!(awaited(&team), ["Beta"]);
    let stranger = Some(team.id());
    assert_eq!(day(&team, Filter { owner: stranger, kind: None }).awaited, []);
}

/// P6, W2: what was won comes up some weeks before it ends, until something is planned for it.
#[test]
fn what_was_won_comes_up_before_it_ends() {
    let mut team = three();
    let renews = |team: &mut Team, deal: &str, days: i32| {
        let patch = DealPatch { renews_on: Some(Some(team.day(days))), ..DealPatch::default() };
        team.done(Command::EditDeals(vec![team.deal(deal).id], patch.into()));
    };
    renews(&mut team, "Acme", 61);
    renews(&mut team, "Beta", 40);
    let renewals = |team: &Team| titles(team, &day(team, Filter::default()).renewals);
    assert!(renewals(&team).is_empty(), "what is open does not end");
    team.wins("Acme");
    team.wins("Beta");
    assert_eq!(renewals(&team), ["Beta"]);
    team.days_pass(1);
    assert_eq!(renewals(&team), ["Beta", "Acme"]);
    team.plans("Beta", Some(30));
    assert_eq!(renewals(&team), ["Acme"]);
    renews(&mut team, "Acme", 365);
    assert!(renewals(&team).is_empty());
}

#[test]
fn a_row_says_why_it_is_there() {
    let mut team = three();
    let acme = team.deal("Acme").id;
    let stage = team.stage("New").id;
    let limit = StagePatch { day_limit: Some(Some(3)), ..StagePatch::default() };
    team.done(Command::EditStage(stage, limit, Vec::new(), Vec::new()));
    let call = team.plans("Acme", Some(0));
    let note = Some("Likes blue".to_owned());
    team.done(Command::CompleteActivity { id: call, outcome: None, length: None, note, next: None });
    team.days_pass(4);
    let zone = Zone::default();
    let why = Why::of(&team.book, acme, Moment { now: team.now, today: team.today(), zone: &zone });
    assert_eq!((why.in_stage, why.stuck.map(|stuck| (stuck.days, stuck.limit))), (Some(4), Some((4, 3))));
    assert_eq!(why.note, Some(call));
}

#[test]
fn a_deal_with_two_steps_is_worth_once() {
    let mut team = three();
    let steps = [team.plans("Acme", Some(0)), team.plans("Acme", Some(-1)), team.plans("Beta", Some(0))];
    let euros: Vec<_> = worth(&team.book, &steps).iter().map(|sum| sum.minor).collect();
    assert_eq!(euros, [30_000]);
}

/// B5: whatever day a copy says, the year 9999 among them, a day is worked out, and what comes after it stays a date.
#[test]
fn the_last_day_that_there_is_is_a_day() {
    let mut team = three();
    let last = Date::new(9999, 12, 31).unwrap();
    let call = Activity { due: Some(last), repeat: Some(Repeat::Weekly { weekday: 0 }), ..team.call("Acme", None) };
    let lead = Lead {
        id: team.id(),
        name: "Bo".into(),
        status: LeadStatus::Nurture { until: last, reason: None, on: last },
        ..Lead::default()
    };
    let renewed = Deal { renews_on: Some(last), ..Deal::clone(&team.deal("Beta")) };
    let status = DealStatus::Won { closed_on: last };
    let records = vec![call.clone().into(), lead.into(), Deal { status, ..renewed }.into()];
    team.book.apply(Delta { records, ..Delta::default() });
    for today in [Date::new(1900, 1, 1).unwrap(), team.today(), last] {
        let now = Timestamp::noon_of(today);
        let zone = Zone::default();
        let day = Day::of(&team.book, Moment { now, today, zone: &zone }, Filter::default());
        assert_eq!(day.today.contains(&call.id), today == last);
        assert_eq!((day.to_call.len(), day.renewals.len()), if today == last { (1, 1) } else { (0, 0) });
    }
    let repeats = [
        Repeat::Weekly { weekday: 6 },
        Repeat::Monthly { day: 31, calendar: Calendar::Gregorian },
        Repeat::Monthly { day: 31, calendar: Calendar::SolarHijri },
        Repeat::After { days: Repeat::MOST_DAYS },
    ];
    for repeat in repeats {
        assert!(repeat.next(Some(last), last) <= last.plus_days(i32::from(Repeat::MOST_DAYS)));
    }
    for wait in [Wait::Days(600), Wait::Months(120)] {
        let _ = wait.after(last, Week::default());
    }
    let event = ics::Event::of(&call, "Call".into(), String::new()).unwrap();
    assert!(ics::calendar(&[event], Timestamp::noon_of(last)).contains("99991231"));
}
