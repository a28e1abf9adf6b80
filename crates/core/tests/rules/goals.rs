//! G1, Q2: goals are set, changed, put into the bin, and taken back.

use kariz_core::{command::SetGoal, goals, *};

use crate::team::Team;

fn set(aim: &Aim, from: Date, target: Option<Target>) -> Command {
    Command::SetGoals(vec![SetGoal { aim: aim.clone(), from, target, note: None }])
}

fn leads_a_month() -> Aim {
    Aim::of_all(Measure::Leads, GoalSpan::Month)
}

fn asked(team: &Team, aim: &Aim, day: &str) -> Option<i64> {
    goals::target(&team.book, aim, day.parse().unwrap()).map(Target::amount)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// What was asked of earlier spans stays as it was.
#[test]
fn a_goal_is_for_its_span_and_those_after_it() {
    let mut team = Team::with_stages("New 10");
    let aim = leads_a_month();
    team.done(set(&aim, day("2026-02-01"), Some(Target::Count(40))));
    let changed = team.done(set(&aim, day("2026-04-01"), Some(Target::Count(60))));
    let at = |team: &Team| ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"].map(|day| asked(team, &aim, day));
    assert_eq!(at(&team), [None, Some(40), Some(40), Some(60)]);
    assert_eq!(goals::all(&team.book).len(), 1, "one goal, whatever it asked when");
    team.undoes(&changed);
    assert_eq!(at(&team), [None, Some(40), Some(40), Some(40)]);
}

#[test]
fn a_goal_that_is_no_more_is_in_the_bin_and_comes_back() {
    let mut team = Team::with_stages("New 10");
    let aim = Aim { of: GoalOf::Member(team.ana), ..Aim::of_all(Measure::Revenue, GoalSpan::Quarter) };
    let worth = Target::Worth(Money::units(50_000, Currency::EUR));
    let made = team.done(set(&aim, day("2026-01-01"), Some(worth)));
    let gone = team.done(set(&aim, day("2026-01-01"), None));
    assert_eq!((asked(&team, &aim, "2026-03-31"), goals::all(&team.book).len()), (None, 0));
    team.undoes(&gone);
    assert_eq!(asked(&team, &aim, "2026-03-31"), Some(5_000_000));
    team.done(set(&aim, day("2026-01-01"), None));
    team.done(set(&aim, day("2026-01-01"), Some(worth)));
    assert_eq!(goals::all(&team.book).len(), 1, "the same goal again");
    let _ = made;
}

/// Issue 14: a goal of 0; money where something is counted; what was done is nobody's product.
#[test]
fn what_is_no_goal_is_refused() {
    let mut team = Team::with_stages("New 10");
    let money = |minor| Some(Target::Worth(Money::new(minor, Currency::EUR)));
    let revenue = Aim::of_all(Measure::Revenue, GoalSpan::Month);
    let product = Product { id: team.id(), name: "Alerts".into(), ..Product::default() };
    let of_product = Aim { of: GoalOf::Product(product.id), ..Aim::of_all(Measure::Activities, GoalSpan::Month) };
    team.done(Command::Put(product.into()));
    for (aim, target) in [
        (&leads_a_month(), Some(Target::Count(0))),
        (&leads_a_month(), money(5)),
        (&revenue, money(0)),
        (&revenue, money(-5)),
        (&revenue, Some(Target::Count(5))),
        (&of_product, Some(Target::Count(5))),
    ] {
        assert!(
            matches!(team.rejected(set(aim, team.today(), target)), Rejection::OutOfRange(..)),
            "{aim:?} {target:?}"
        );
    }
    let stranger = Aim { of: GoalOf::Member(team.id()), ..revenue.clone() };
    assert!(matches!(team.rejected(set(&stranger, team.today(), money(5))), Rejection::NotFound(_)));
    team.done(set(&revenue, team.today(), money(1_000_000_000_000_000)));
    assert_eq!(asked(&team, &revenue, "2026-12-31"), Some(1_000_000_000_000_000));
}

/// Who has left keeps the goal that there was; it can be changed, and put away.
#[test]
fn a_goal_of_who_has_left_stays() {
    let mut team = Team::with_stages("New 10");
    let ben = Member { id: team.id(), name: "Ben".into(), ..Member::default() };
    let aim = Aim { of: GoalOf::Member(ben.id), ..Aim::of_all(Measure::Won, GoalSpan::Month) };
    let entity = ben.entity();
    team.done(Command::Put(ben.into()));
    team.done(set(&aim, team.today(), Some(Target::Count(3))));
    team.done(Command::Remove(vec![entity]));
    team.done(set(&aim, team.today(), Some(Target::Count(4))));
    assert_eq!(asked(&team, &aim, "2026-12-31"), Some(4));
    team.done(set(&aim, team.today(), None));
    assert!(goals::all(&team.book).is_empty());
}

/// Q2: goals for leads that stood with the workspace count until they are set anew; then there is one place for them.
#[test]
fn goals_for_leads_of_before_go_on() {
    let mut team = Team::with_stages("New 10");
    let mut workspace = Workspace::clone(team.book.workspace().unwrap());
    workspace.lead_goals.insert(GoalSpan::Month, 24);
    workspace.lead_worth.insert(GoalSpan::Week, Money::units(900, Currency::EUR));
    team.done(Command::PutMany { name: CommandName::Import, records: vec![workspace.into()] });
    let worth = Aim::of_all(Measure::LeadWorth, GoalSpan::Week);
    assert_eq!(asked(&team, &leads_a_month(), "2026-03-31"), Some(24));
    assert_eq!(asked(&team, &worth, "2026-03-31"), Some(90_000));
    assert_eq!(goals::all(&team.book).len(), 2);

    let changed = team.done(set(&leads_a_month(), day("2026-03-01"), Some(Target::Count(30))));
    assert_eq!(asked(&team, &leads_a_month(), "2026-03-31"), Some(30));
    assert!(team.book.workspace().unwrap().lead_goals.is_empty());
    assert_eq!(goals::all(&team.book).len(), 2);
    team.undoes(&changed);
    assert_eq!(asked(&team, &leads_a_month(), "2026-03-31"), Some(24));

    team.done(set(&worth, day("2026-03-01"), None));
    assert_eq!(asked(&team, &worth, "2026-03-31"), None);
}

/// L11: a goal that counts what only a later version knows is kept, and counts nothing here.
#[test]
fn what_a_later_version_counts_is_no_goal_here() {
    let id = GoalId(RecordId(77));
    let fields = [("measure", "customers"), ("span", "month"), ("target 2026-01-01", "5000 EUR")];
    let mut fields = fields.into_iter().map(|(name, text)| (name, ValueRef::Text(text)));
    let goal = Goal::read(id, &mut fields).unwrap();
    assert_eq!((goal.aim(), goal.field("measure")), (None, Some(Value::Text("customers".into()))));
    let mut book = Book::default();
    book.apply(Delta { records: vec![Workspace::default().into(), goal.into()], ..Delta::default() });
    assert!(goals::all(&book).is_empty());
}

/// B9: of however many goals a copy sets, so many are counted as a team may have.
#[test]
fn b9_of_very_many_goals_the_first_are_counted() {
    let mut team = Team::with_stages("New 10");
    team.done(set(&leads_a_month(), day("2026-03-01"), Some(Target::Count(30))));
    let many = (0..2_000_u128).map(|nth| {
        let aim = Aim { of: GoalOf::Member(MemberId(RecordId(900_000 + nth))), ..leads_a_month() };
        let mut goal = aim.blank(GoalId(RecordId(1_000_000 + nth)));
        goal.targets.insert(day("2026-03-01"), Target::Count(1));
        AnyRecord::from(goal)
    });
    team.book.apply(Delta { records: many.collect(), ..Delta::default() });
    let (shown, more) = goals::shown(&team.book);
    assert_eq!((shown.len(), more), (goals::MOST, 2_001 - goals::MOST));
    assert_eq!(shown.first().map(|kept| &kept.aim), Some(&leads_a_month()), "the team's first");
}
