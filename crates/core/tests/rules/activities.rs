//! W1, W2, P9: what was done, what is planned, and what is due.

use kariz_core::{
    book::{DueCounts, NextStep, due_state},
    command::Outcome,
    *,
};

use crate::team::Team;
use crate::team::disqualify;

fn two() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme, Beta");
    team
}

fn counts(team: &Team) -> (usize, usize) {
    let DueCounts { overdue, today } = team.book.due_counts(team.today(), None);
    (overdue, today)
}

/// W2: one shared definition of overdue.
#[test]
fn a_step_is_overdue_from_the_day_after() {
    let today = Date::new(2026, 3, 2).unwrap();
    let due = |days: i32| Activity { due: Some(today.plus_days(days)), ..Activity::default() };
    assert_eq!(due_state(Some(&due(-3)), today), NextStep::Overdue { days: 3 });
    assert_eq!(due_state(Some(&due(-1)), today), NextStep::Overdue { days: 1 });
    assert_eq!(due_state(Some(&due(0)), today), NextStep::Today);
    assert_eq!(due_state(Some(&due(1)), today), NextStep::Planned);
    assert_eq!(due_state(Some(&Activity::default()), today), NextStep::Planned);
    assert_eq!(due_state(None, today), NextStep::Nothing);
}

/// P9: every open deal has a next step; one without is flagged.
#[test]
fn the_next_step_is_what_is_due_first() {
    let mut team = two();
    let acme = team.deal("Acme").id;
    assert_eq!(team.book.next_step_state(acme, team.today()), NextStep::Nothing);
    assert_eq!(team.book.deals_without_next_step().count(), 2);

    let undated = team.plans("Acme", None);
    let later = team.plans("Acme", Some(4));
    let mut timed = team.call("Acme", Some(2));
    timed.due_time = TimeOfDay::new(9, 30);
    let timed_id = timed.id;
    team.done(Command::AddActivity(timed));
    let all_day = team.plans("Acme", Some(2));
    let steps: Vec<_> = team.book.steps(acme).map(|step| step.id).collect();
    assert_eq!(steps, [all_day, timed_id, later, undated]);
    assert_eq!(team.book.next_step(acme).unwrap().id, all_day);
    assert_eq!(team.book.deals_without_next_step().map(|deal| &*deal.title).collect::<Vec<_>>(), ["Beta"]);

    team.completes(all_day);
    assert_eq!(team.book.next_step(acme).unwrap().id, timed_id);
    team.days_pass(3);
    assert_eq!(team.book.next_step_state(acme, team.today()), NextStep::Overdue { days: 1 });
}

/// P9: completing one offers the next, in the same step.
#[test]
fn completing_a_step_plans_the_next() {
    let mut team = two();
    let call = team.plans("Acme", Some(0));
    let before = team.visible();
    team.days_pass(1);
    let next =
        Activity { id: team.id(), title: "Send the offer".into(), due: Some(team.day(7)), ..Activity::default() };
    let next_id = next.id;
    let note = Some(" Wants an offer. ".into());
    let transaction = team.done(Command::CompleteActivity {
        id: call,
        outcome: Some(ActivityOutcome::Reached),
        length: Some(7),
        note,
        next: Some(next),
    });

    let done = team.book.activity(call).unwrap();
    assert_eq!((done.done_at, done.note.as_str()), (Some(team.now), "Wants an offer."));
    assert_eq!((done.outcome, done.length), (Some(ActivityOutcome::Reached), Some(7)));
    let acme = team.deal("Acme").id;
    let step = team.book.next_step(acme).unwrap();
    assert_eq!((step.id, step.deal, step.owner, step.created_at), (next_id, Some(acme), Some(team.ana), team.now));
    team.undoes(&transaction);
    assert_eq!(team.visible(), before);
}

#[test]
fn completing_twice_keeps_the_first_moment() {
    let mut team = two();
    let call = team.plans("Acme", Some(0));
    team.completes(call);
    let first = team.book.activity(call).unwrap().done_at;
    team.days_pass(1);
    for note in ["One.", "Two."] {
        team.done(Command::CompleteActivity {
            id: call,
            outcome: None,
            length: None,
            note: Some(note.into()),
            next: None,
        });
    }
    let call = team.book.activity(call).unwrap();
    assert_eq!((call.done_at, call.note.as_str()), (first, "One.\nTwo."));
}

#[test]
fn a_done_activity_is_planned_again() {
    let mut team = two();
    let call = team.plans("Acme", Some(0));
    team.completes(call);
    team.done(Command::ReopenActivity(call));
    assert!(team.book.activity(call).unwrap().is_planned());
}

#[test]
fn a_note_is_never_planned() {
    let mut team = two();
    let mut note = team.call("Acme", None);
    (note.kind, note.title, note.note) = (ActivityKind::Note, String::new(), "Likes blue".into());
    let id = note.id;
    team.done(Command::AddActivity(note));
    assert_eq!(team.book.activity(id).unwrap().done_at, Some(team.now));
    assert!(team.done(Command::ReopenActivity(id)).writes.is_empty());
    assert_eq!(team.book.next_step(team.deal("Acme").id), None);
}

/// M17: a touch reached out to the buyer; notes and internal tasks did not.
#[test]
fn touches_are_counted() {
    let mut team = two();
    let acme = team.deal("Acme").id;
    for kind in ActivityKind::ALL {
        let activity = Activity { kind: *kind, ..team.call("Acme", None) };
        let id = activity.id;
        team.done(Command::AddActivity(activity));
        team.completes(id);
    }
    assert_eq!(team.book.touches(acme), 5);
    let call = team.book.activities_of(acme).find(|activity| activity.kind == ActivityKind::Call).unwrap();
    team.done(Command::Remove(vec![call.entity()]));
    assert_eq!(team.book.touches(acme), 4);
    assert_eq!(team.book.touches(team.deal("Beta").id), 0);
}

#[test]
fn an_activity_says_something_and_refers_to_what_is_there() {
    let mut team = two();
    let call = team.call("Acme", None);
    let nobody: DealId = team.id();
    for (wrong, rejection) in [
        (Activity { kind: ActivityKind::Task, title: " ".into(), ..call.clone() }, Rejection::NameMissing),
        (Activity { deal: Some(nobody), ..call.clone() }, Rejection::NotFound(Entity::new(Table::Deals, nobody))),
        (Activity { length: Some(20_000), ..call.clone() }, Rejection::OutOfRange(call.entity(), "length".into())),
        (Activity { due: Date::new(2126, 1, 1), ..call.clone() }, Rejection::OutOfRange(call.entity(), "due".into())),
    ] {
        assert_eq!(team.rejected(Command::AddActivity(wrong)), rejection);
    }
    let wordless = Activity { title: String::new(), ..call };
    team.done(Command::AddActivity(wordless));
}

#[test]
fn an_edit_does_not_say_that_it_is_done() {
    let mut team = two();
    let call = team.plans("Acme", Some(1));
    let patch = ActivityPatch {
        done_at: Some(Some(team.now)),
        due: Some(None),
        due_time: Some(TimeOfDay::new(8, 0)),
        ..ActivityPatch::default()
    };
    team.done(Command::EditActivity(call, patch.into()));
    let call = team.book.activity(call).unwrap();
    assert_eq!((call.done_at, call.due, call.due_time), (None, None, None), "no time of no day");
}

/// W2: Today and its badge.
#[test]
fn what_is_due_is_counted_for_all_or_for_one() {
    let mut team = two();
    for due in [Some(-9), Some(-1), Some(0), Some(1), None] {
        team.plans("Acme", due);
    }
    assert_eq!(counts(&team), (2, 1));
    let order: Vec<_> = team.book.planned().map(|step| due_state(Some(step), team.today())).collect();
    let (nine, one) = (NextStep::Overdue { days: 9 }, NextStep::Overdue { days: 1 });
    assert_eq!(order, [nine, one, NextStep::Today, NextStep::Planned, NextStep::Planned]);
    assert_eq!(team.book.due_counts(team.today(), Some(team.ana)), DueCounts { overdue: 2, today: 1 });
    let ben = team.id();
    assert_eq!(team.book.due_counts(team.today(), Some(ben)), DueCounts::default());
}

/// What was planned before a deal was closed no longer waits; what was planned since does (P6: a
/// date to try again).
#[test]
fn a_closed_deals_plans_are_not_called_for_unless_made_since() {
    let mut team = two();
    team.plans("Acme", Some(0));
    let lost = team.closes("Acme", Outcome::Lost { reason: None });
    team.done(lost);
    let acme = team.deal("Acme").id;
    assert_eq!((counts(&team), team.book.next_step(acme)), ((0, 0), None));
    assert_eq!(team.book.activities_of(acme).count(), 1, "it stays on the timeline");

    team.days_pass(1);
    let again = team.plans("Acme", Some(0));
    assert_eq!((counts(&team), team.book.next_step(acme).unwrap().id), ((0, 1), again));
    team.done(Command::ReopenDeal(acme, None));
    assert_eq!(counts(&team), (1, 1));
    team.done(Command::Remove(vec![team.deal("Acme").entity()]));
    assert_eq!(counts(&team), (0, 0));
}

#[test]
fn a_disqualified_leads_plans_are_not_called_for() {
    let mut team = two();
    let lead = Lead { id: team.id(), name: "Bo".into(), ..Lead::default() };
    let id = lead.id;
    team.done(Command::AddLeads(vec![lead]));
    let call = Activity { id: team.id(), kind: ActivityKind::Call, lead: Some(id), ..Activity::default() };
    team.done(Command::AddActivity(call));
    assert!(team.book.next_step_of_lead(id).is_some());
    team.done(disqualify(id, None));
    assert!(team.book.next_step_of_lead(id).is_none());
}
