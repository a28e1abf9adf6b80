//! Whom one looks for, points, and leads that are handed over (Q4 to Q6).

use kariz_core::{command::EditPoints, *};

use crate::team::Team;

fn with_lead() -> (Team, LeadId) {
    let mut team = Team::with_stages("New 10, Offer 60");
    let id = team.id();
    let owner = Some(team.ana);
    team.done(Command::AddLeads(vec![Lead { id, name: "Bo Ek".into(), owner, ..Lead::default() }]));
    (team, id)
}

fn signal(lead: LeadId, kind: SignalKind) -> Command {
    Command::SignalLeads(vec![lead], kind.into())
}

fn handed_over(team: &Team, lead: LeadId) -> Option<Activity> {
    let id = team.book.lead(lead).unwrap().hand_over();
    team.book.activity(id).filter(|step| step.removed.is_none()).map(|step| Activity::clone(step))
}

/// Q5: over the threshold, its owner gets a step, once.
#[test]
fn a_lead_that_becomes_sales_ready_is_handed_over_once() {
    let (mut team, lead) = with_lead();
    team.done(signal(lead, SignalKind::Quote));
    team.done(signal(lead, SignalKind::AskedDemo));
    assert_eq!(handed_over(&team, lead), None, "60 of 70");
    let last = team.done(signal(lead, SignalKind::Joined));
    let step = handed_over(&team, lead).unwrap();
    assert_eq!((step.kind, step.lead, step.due), (ActivityKind::Call, Some(lead), Some(team.today())));
    assert_eq!(step.owner, Some(team.ana));
    assert_eq!(team.book.next_step_of_lead(lead).map(|next| next.id), Some(step.id));

    team.undoes(&last);
    assert_eq!(handed_over(&team, lead), None, "one step back takes both back");
    team.done(signal(lead, SignalKind::Joined));
    assert!(handed_over(&team, lead).is_some());

    team.done(crate::team::completed(step.id));
    team.days_pass(90);
    for kind in [SignalKind::Quote, SignalKind::AskedDemo, SignalKind::Samples] {
        team.done(signal(lead, kind));
    }
    assert_eq!(team.book.activities_of_lead(lead).count(), 1, "never a second time");
}

/// A touch can be what was missing; of a lead that is decided nothing is asked any more.
#[test]
fn what_is_done_hands_over_too() {
    let (mut team, lead) = with_lead();
    [SignalKind::Quote, SignalKind::AskedDemo].into_iter().for_each(|kind| _ = team.done(signal(lead, kind)));
    let meeting = Activity {
        id: team.id(),
        kind: ActivityKind::Meeting,
        lead: Some(lead),
        done_at: Some(team.now),
        ..Activity::default()
    };
    team.done(Command::AddActivity(meeting));
    assert!(handed_over(&team, lead).is_some());

    let (mut team, lead) = with_lead();
    team.done(Command::StepLeads(vec![lead], command::LeadStep::Disqualify(Default::default())));
    let all = [SignalKind::Quote, SignalKind::AskedDemo, SignalKind::Samples];
    all.into_iter().for_each(|kind| _ = team.done(signal(lead, kind)));
    assert_eq!(handed_over(&team, lead), None);
}

/// The ideal customer is written down field by field; what is not said stays.
#[test]
fn the_ideal_customer_is_described() {
    let (mut team, _) = with_lead();
    let size = |from, to| WorkspacePatch {
        ideal_size_from: Some(from),
        ideal_size_to: Some(to),
        name: Some("Other".into()),
        ..WorkspacePatch::default()
    };
    let edit = |texts: Vec<(Aspect, &str)>, patch| {
        let texts = texts.into_iter().map(|(aspect, text)| (aspect, text.to_owned())).collect();
        Command::EditIdeal(texts, Box::new(patch))
    };
    team.done(edit(vec![(Aspect::Industry, " Hotels, Property ")], size(Some(20), Some(200))));
    team.done(edit(vec![(Aspect::Says, "\"It drips\"")], WorkspacePatch::default()));
    let workspace = team.book.workspace().unwrap().clone();
    assert_eq!(workspace.ideal.get(&Aspect::Industry).map(String::as_str), Some("Hotels, Property"));
    assert_eq!((workspace.ideal.len(), workspace.ideal_size_from, workspace.name.as_str()), (2, Some(20), "Kariz"));
    let rejected = team.rejected(edit(vec![], size(Some(20), Some(10))));
    assert!(matches!(rejected, Rejection::OutOfRange(_, field) if field == "idealSizeTo"));
    team.done(edit(vec![(Aspect::Industry, " ")], size(None, None)));
    let workspace = team.book.workspace().unwrap();
    assert_eq!((workspace.ideal.len(), workspace.ideal_size_to), (1, None));
}

/// Points can be changed and be as usual again; what makes no sense is refused, and nothing of it is written.
#[test]
fn points_are_edited() {
    let (mut team, lead) = with_lead();
    let points = |points, fades_over, name: &str| Points { points, cap: 20, fades_over, name: name.into() };
    let own = Source::Signal(Sign::Own(7));
    let edit = |source: Source, points: Option<Points>| {
        Command::EditPoints(Box::new(EditPoints { sources: vec![(source, points)], ..EditPoints::default() }))
    };
    team.done(edit(own, Some(points(20, 0, "Sent plans"))));
    team.done(Command::SignalLeads(vec![lead], Sign::Own(7)));
    let score = score::Scoring::of(&team.book, &Zone::default(), team.today());
    assert_eq!(
        score.score(&team.book, team.book.lead(lead).unwrap()).total(),
        40,
        "without an ideal customer all of it"
    );
    for odd in [points(51, 9, "A"), points(1, 9_999, "A"), points(1, 9, " ")] {
        assert!(matches!(team.rejected(edit(own, Some(odd))), Rejection::OutOfRange(..)));
    }
    let ready = |at| Command::EditPoints(Box::new(EditPoints { ready_at: Some(at), ..EditPoints::default() }));
    assert!(matches!(team.rejected(ready(Some(0))), Rejection::OutOfRange(..)));
    team.done(ready(Some(30)));
    assert_eq!(handed_over(&team, lead), None, "another threshold hands nobody over by itself");
    team.done(Command::SignalLeads(vec![lead], SignalKind::Opened.into()));
    assert!(handed_over(&team, lead).is_some());
    team.done(edit(own, None));
    team.done(ready(None));
    let workspace = team.book.workspace().unwrap();
    assert_eq!((workspace.points.len(), workspace.ready_at), (0, None));
    let field = |field: &str, value: &str| {
        let rule = FieldPoints { points: 5, field: field.into(), test: Test::Has, value: value.into() };
        let fields = vec![(LogKey { at: Timestamp(1), salt: 1 }, Some(rule))];
        Command::EditPoints(Box::new(EditPoints { fields, ..EditPoints::default() }))
    };
    assert!(matches!(team.rejected(field("mood", "good")), Rejection::OutOfRange(..)));
    assert!(matches!(team.rejected(field("role", " ")), Rejection::OutOfRange(..)));
    team.done(field("role", "manager"));
    assert_eq!(team.book.workspace().unwrap().field_points.len(), 1);
}

/// Since when a field says what it says is dated, so that the past can be asked.
#[test]
fn what_a_field_says_is_dated() {
    let (mut team, lead) = with_lead();
    let added = team.today();
    team.days_pass(4);
    let patch = LeadPatch { industry: Some("Hotels".into()), ..LeadPatch::default() };
    let edited = team.done(Command::EditLeads(vec![lead], patch.into()));
    let knew = |team: &Team, field: &str| team.book.lead(lead).unwrap().knew(field, added);
    assert_eq!((knew(&team, "industry"), knew(&team, "name")), (false, true));
    assert!(team.book.lead(lead).unwrap().knew("industry", team.today()));
    team.undoes(&edited);
    assert!(knew(&team, "industry"));
}
