//! W3, W4, W5: sequences, what is written, what is prepared.

use kariz_core::{
    command::{Closing, EnrolmentStep, LeadStep, Outcome, SequenceChange},
    sequence::{self, End, Standing},
    *,
};

use crate::team::{Team, completed};

/// Three steps: at once, after three days of work, after a month.
fn with_sequence() -> (Team, SequenceId) {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme, Beta");
    let id = team.id();
    let ranks = Rank::spread(3, || 7);
    let step = |at: usize, wait, kind, title: &str| {
        let step = Step { rank: ranks[at].clone(), wait, kind, title: title.into(), ..Step::default() };
        (StepKey(at as u32 * 10), step)
    };
    let steps = [
        step(0, Wait::Days(0), ActivityKind::Email, "Write"),
        step(1, Wait::Days(3), ActivityKind::Call, "Call"),
        step(2, Wait::Months(1), ActivityKind::Email, "Close the file?"),
    ];
    let free_days = Week::default().free_days();
    let sequence = Sequence { id, name: "Touches".into(), free_days, ..Sequence::default() };
    let sequence = Sequence { steps: steps.into_iter().collect(), ..sequence };
    team.done(Command::AddSequence(Box::new(sequence), Vec::new()));
    (team, id)
}

fn enrols(team: &mut Team, sequence: SequenceId) -> EnrolmentId {
    let deal = team.deal("Acme").id;
    team.done(Command::Enrol { sequence, deals: vec![deal], leads: Vec::new() });
    team.book.enrolments_of(deal.0).next_back().unwrap().id
}

fn planned(team: &Team, id: EnrolmentId) -> Activity {
    match standing(team, id) {
        Standing::Waits(step) => Activity::clone(&step),
        other => panic!("{other:?}"),
    }
}

fn standing(team: &Team, id: EnrolmentId) -> Standing {
    sequence::standing(&team.book, team.book.enrolment(id).unwrap())
}

fn answers(team: &mut Team, id: ActivityId, outcome: ActivityOutcome) -> Transaction {
    let (length, note, next) = (None, None, None);
    team.done(Command::CompleteActivity { id, outcome: Some(outcome), length, note, next })
}

/// W3: a step's delay counts from when the one before was done, in days of work.
#[test]
fn the_next_step_is_made_when_the_one_before_is_done() {
    let (mut team, sequence) = with_sequence();
    let id = enrols(&mut team, sequence);
    let acme = team.deal("Acme").id;
    assert_eq!((planned(&team, id).title.as_str(), planned(&team, id).due), ("Write", Some(team.today())));
    assert_eq!(team.book.next_step(acme).unwrap().id, planned(&team, id).id);

    team.days_pass(3); // a Thursday; it was due on Monday
    let first = planned(&team, id).id;
    let done = team.done(completed(first));
    let call = planned(&team, id);
    assert_eq!((call.title.as_str(), call.due), ("Call", Some(team.day(5))), "a weekend is between");
    team.undoes(&done);
    assert_eq!(planned(&team, id).id, first);

    team.done(completed(first));
    team.done(completed(call.id));
    assert_eq!(planned(&team, id).due, Some(Date::new(2026, 4, 6).unwrap()), "5 April is a Sunday");
    let last = planned(&team, id).id;
    team.done(completed(last));
    assert_eq!(standing(&team, id), Standing::Ended(End::Done));
    assert_eq!(team.book.next_step(acme), None);
}

/// P9: what is planned again takes back what came after it.
#[test]
fn who_reopens_a_step_takes_back_the_next() {
    let (mut team, sequence) = with_sequence();
    let id = enrols(&mut team, sequence);
    let first = planned(&team, id).id;
    team.done(completed(first));
    let second = planned(&team, id).id;
    team.done(Command::ReopenActivity(first));
    assert_eq!(planned(&team, id).id, first);
    team.done(completed(first));
    assert_eq!(planned(&team, id).id, second, "the same one again");
}

/// W3: stop on answer, meeting, won, lost, disqualified, opted out; what is taken back goes on.
#[test]
fn what_ends_it_is_seen_in_the_deal() {
    let (mut team, sequence) = with_sequence();
    let id = enrols(&mut team, sequence);
    let acme = team.deal("Acme").id;
    let first = planned(&team, id).id;

    let no_answer = answers(&mut team, first, ActivityOutcome::NoAnswer);
    assert_eq!(planned(&team, id).title, "Call");
    team.undoes(&no_answer);
    let answer = answers(&mut team, first, ActivityOutcome::Refused);
    assert!(matches!(standing(&team, id), Standing::Ended(End::Answered(_))), "a no is an answer");
    assert_eq!(team.book.next_step(acme), None);
    team.undoes(&answer);
    let signal = team.done(Command::SignalDeals(vec![acme], SignalKind::Answered));
    assert!(matches!(standing(&team, id), Standing::Ended(End::Answered(_))), "an answer that is recorded, too");
    team.undoes(&signal);
    team.done(Command::SignalDeals(vec![acme], SignalKind::Opened));
    assert!(matches!(standing(&team, id), Standing::Waits(_)), "a mail that is opened is no answer");

    let meeting = Activity { kind: ActivityKind::Meeting, due: Some(team.day(9)), ..team.call("Acme", Some(9)) };
    let met = team.done(Command::AddActivity(meeting));
    assert_eq!(standing(&team, id), Standing::Ended(End::Met));
    assert_eq!(team.book.next_step(acme).unwrap().kind, ActivityKind::Meeting, "its step is not called for");
    team.undoes(&met);

    for outcome in [Outcome::Won, Outcome::Lost { reason: None }] {
        let (closed_on, value) = (team.today(), None);
        let closing =
            Closing { outcome, closed_on, value, note: String::new(), new_reason: String::new(), retry: None };
        let closed = team.done(Command::CloseDeals(vec![acme], closing));
        let end = if outcome == Outcome::Won { End::Won } else { End::Lost };
        assert_eq!(standing(&team, id), Standing::Ended(end));
        team.undoes(&closed);
    }

    let contact = Contact { id: team.id(), name: "Bo".into(), opted_out: Some(team.today()), ..Contact::default() };
    let patch = DealPatch { contact: Some(Some(contact.id)), ..DealPatch::default() };
    team.done(Command::Put(contact.into()));
    team.done(Command::EditDeals(vec![acme], Box::new(patch)));
    assert_eq!(standing(&team, id), Standing::Ended(End::OptedOut));
    let again = Command::Enrol { sequence, deals: vec![acme], leads: Vec::new() };
    assert_eq!(team.rejected(again), Rejection::OptedOut(Entity::new(Table::Deals, acme)));
}

/// W3: a won deal is welcomed; what was won before does not end it.
#[test]
fn a_closed_deal_can_be_enrolled() {
    let (mut team, sequence) = with_sequence();
    let acme = team.deal("Acme").id;
    let closing = Closing {
        outcome: Outcome::Won,
        closed_on: team.today(),
        value: None,
        note: String::new(),
        new_reason: String::new(),
        retry: None,
    };
    team.done(Command::CloseDeals(vec![acme], closing));
    let id = enrols(&mut team, sequence);
    let step = planned(&team, id);
    assert!(team.book.is_called_for(&step), "in the same moment");
    team.done(completed(step.id));
    let call = planned(&team, id);
    assert!(team.book.is_called_for(&call));
    team.days_pass(1);
    answers(&mut team, call.id, ActivityOutcome::Reached);
    assert!(matches!(standing(&team, id), Standing::Ended(End::Answered(_))));
}

/// Q1, Q7: a lead that is decided is not enrolled; who is disqualified is left alone.
#[test]
fn a_lead_is_in_a_sequence_until_it_is_decided() {
    let (mut team, sequence) = with_sequence();
    let lead: LeadId = team.id();
    team.done(Command::AddLeads(vec![Lead { id: lead, name: "Ewa".into(), ..Lead::default() }]));
    let enrol = Command::Enrol { sequence, deals: Vec::new(), leads: vec![lead] };
    team.done(enrol.clone());
    let id = team.book.enrolments_of(lead.0).next().unwrap().id;
    assert_eq!(planned(&team, id).lead, Some(lead));
    team.done(Command::SignalLeads(vec![lead], SignalKind::Answered.into()));
    assert!(matches!(standing(&team, id), Standing::Ended(End::Answered(_))));

    team.days_pass(1);
    team.done(enrol.clone());
    let all: Vec<_> = team.book.enrolments_of(lead.0).map(|enrolment| enrolment.id).collect();
    assert_eq!(all.len(), 2, "what has ended stays as it is, and another begins");
    assert_eq!(planned(&team, all[1]).due, Some(team.today()));
    team.done(enrol.clone());
    assert_eq!(team.book.enrolments_of(lead.0).count(), 2, "who is in it is not enrolled again");

    team.done(Command::StepLeads(vec![lead], LeadStep::Disqualify(Default::default())));
    assert_eq!(standing(&team, all[1]), Standing::Ended(End::Disqualified));
    assert!(matches!(team.rejected(enrol), Rejection::OutOfRange(_, field) if field == "status"));
}

/// W3: pause, resume with what was left; stop; leave out.
#[test]
fn it_pauses_with_what_is_left() {
    let (mut team, sequence) = with_sequence();
    let id = enrols(&mut team, sequence);
    let first = planned(&team, id).id;
    team.done(completed(first));
    let call = planned(&team, id); // on Thursday
    team.days_pass(1);
    let step = |team: &mut Team, step| team.done(Command::StepEnrolments(vec![id], step));
    step(&mut team, EnrolmentStep::Pause);
    assert_eq!(standing(&team, id), Standing::Paused { left: 2 });
    assert_eq!(team.book.next_step(team.deal("Acme").id), None, "nothing waits meanwhile");
    team.days_pass(14);
    step(&mut team, EnrolmentStep::Resume);
    assert_eq!((planned(&team, id).id, planned(&team, id).due), (call.id, Some(team.day(2))));

    step(&mut team, EnrolmentStep::Skip);
    assert_eq!(planned(&team, id).title, "Close the file?");
    let stopped = step(&mut team, EnrolmentStep::Stop);
    assert_eq!(standing(&team, id), Standing::Ended(End::Stopped));
    team.undoes(&stopped);
    assert_eq!(planned(&team, id).title, "Close the file?");

    // Whoever deletes what is planned is asked how it goes on.
    team.done(Command::Remove(vec![planned(&team, id).entity()]));
    assert_eq!(standing(&team, id), Standing::Ended(End::Done), "it was the last");
}

/// W3: a change shows what it would do to those who are in it, and applies to them or not.
#[test]
fn a_change_is_for_all_or_for_who_comes() {
    let (mut team, sequence) = with_sequence();
    let id = enrols(&mut team, sequence);
    let first = planned(&team, id).id;
    team.done(completed(first));
    let due = planned(&team, id).due.unwrap(); // Thursday
    let before = team.book.sequence(sequence).unwrap().clone();
    let call = before.steps.get(&StepKey(10)).unwrap().clone();
    let later = Step { wait: Wait::Days(5), title: "Ring".into(), ..call.clone() };
    let change =
        |for_all| SequenceChange { steps: vec![(StepKey(10), Some(later.clone()))], for_all, ..Default::default() };

    let effect = sequence::effect(&team.book, &before, &change(true).applied(&before), team.today());
    assert_eq!((effect.running, effect.moves.len()), (1, 1));
    let after = effect.moves[0].after.clone().unwrap();
    assert_eq!((after.due, after.title.as_str()), (Some(due.plus_days(4)), "Ring"), "two days of work later");

    let applied = team.done(Command::EditSequence(sequence, Box::new(change(true))));
    assert_eq!(planned(&team, id), after, "what was shown is done");
    team.undoes(&applied);

    team.done(Command::EditSequence(sequence, Box::new(change(false))));
    assert_eq!((planned(&team, id).title.as_str(), planned(&team, id).due), ("Call", Some(due)));
    let gone = SequenceChange { steps: vec![(StepKey(20), None)], for_all: true, ..Default::default() };
    team.done(Command::EditSequence(sequence, Box::new(gone)));
    let call = planned(&team, id).id;
    team.done(completed(call));
    assert_eq!(planned(&team, id).title, "Close the file?", "it goes on as it began");
}

#[test]
fn a_step_that_is_taken_out_gives_way_to_the_next() {
    let (mut team, sequence) = with_sequence();
    let id = enrols(&mut team, sequence);
    let gone = SequenceChange { steps: vec![(StepKey(0), None)], for_all: true, ..Default::default() };
    team.done(Command::EditSequence(sequence, Box::new(gone)));
    assert_eq!((planned(&team, id).title.as_str(), planned(&team, id).due), ("Call", Some(team.day(3))));
}

/// W3: answers per step and version of the template, with how often it was done.
#[test]
fn each_step_tells_how_it_does() {
    let (mut team, sequence) = with_sequence();
    let template = TextTemplate { id: team.id(), name: "Intro".into(), body: "Hi".into(), ..TextTemplate::default() };
    let template_id = template.id;
    team.done(Command::Put(template.into()));
    let write = Step {
        template: Some(template_id),
        ..team.book.sequence(sequence).unwrap().steps.first_key_value().unwrap().1.clone()
    };
    let change = SequenceChange { steps: vec![(StepKey(0), Some(write))], ..Default::default() };
    team.done(Command::EditSequence(sequence, Box::new(change)));
    let deals = ["Acme", "Beta"].map(|title| team.deal(title).id);
    team.done(Command::Enrol { sequence, deals: deals.to_vec(), leads: Vec::new() });
    let first = |team: &Team, deal: DealId| team.book.next_step(deal).unwrap().id;
    let acme = first(&team, deals[0]);
    team.done(completed(acme));
    let patch = TextTemplatePatch { body: Some("Hello".into()), ..TextTemplatePatch::default() };
    team.done(Command::Edit(command::RecordPatch::Template(template_id, patch)));
    let beta = first(&team, deals[1]);
    let note = "Hello".to_owned();
    let written = Activity { note, template: Some(Box::new(template_id)), ..Activity::default() };
    team.done(Command::LogWritten { step: Some(beta), written: Box::new(written) });
    team.now.0 += 1;
    let call = first(&team, deals[1]);
    answers(&mut team, call, ActivityOutcome::Reached);

    let found = sequence::performance(&team.book, sequence);
    let done = |times, answers| sequence::Done { times, answers };
    assert_eq!((found.enrolled, found.answered), (2, 1));
    assert_eq!(found.steps.get(&StepKey(0)), Some(&done(2, 0)));
    assert_eq!(found.steps.get(&StepKey(10)), Some(&done(1, 1)));
    assert_eq!(found.templates.get(&(StepKey(0), template_id, 0)), Some(&done(1, 0)));
    assert_eq!(found.templates.get(&(StepKey(0), template_id, 1)), Some(&done(1, 0)));
    assert_eq!(team.book.activity(beta).unwrap().note, "Hello");
}

/// W4: the version rises with each change of the text, and with nothing else; a text has an end.
#[test]
fn a_template_has_versions() {
    let mut team = Team::with_stages("New 10");
    let id: TextTemplateId = team.id();
    team.done(Command::Put(TextTemplate { id, name: "Intro".into(), ..TextTemplate::default() }.into()));
    let edit = |patch| Command::Edit(command::RecordPatch::Template(id, patch));
    let version = |team: &Team| team.book.text_template(id).unwrap().version;
    team.done(edit(TextTemplatePatch { name: Some("Short intro".into()), ..Default::default() }));
    assert_eq!(version(&team), 0);
    team.done(edit(TextTemplatePatch { body: Some("Hi".into()), version: Some(9), ..Default::default() }));
    team.done(edit(TextTemplatePatch { subject: Some("Leaks".into()), ..Default::default() }));
    assert_eq!(version(&team), 2);
    let long = TextTemplatePatch { body: Some("x".repeat(1_000_000)), ..Default::default() };
    assert!(matches!(team.rejected(edit(long)), Rejection::OutOfRange(_, field) if field == "body"));
}

/// W5: what is prepared is ticked, with a note each.
#[test]
fn a_meeting_is_prepared() {
    let mut team = Team::with_stages("New 10");
    team.adds("Acme");
    let meeting = Activity { kind: ActivityKind::Meeting, ..team.call("Acme", Some(2)) };
    let id = meeting.id;
    team.done(Command::AddActivity(meeting));
    let prepares = |team: &mut Team, part, prepared| team.done(Command::Prepare(id, part, prepared));
    let asks = Preparation { is_done: true, note: "Who decides?\nBy when?".into() };
    prepares(&mut team, PreparationPart::Questions, Some(asks.clone()));
    prepares(&mut team, PreparationPart::Research, Some(Preparation::default()));
    let prepared = |team: &Team| {
        team.book.activity(id).unwrap().preparation.iter().map(|(part, is)| (*part, is.clone())).collect::<Vec<_>>()
    };
    assert_eq!(prepared(&team), [(PreparationPart::Questions, asks)]);
    prepares(&mut team, PreparationPart::Questions, None);
    assert_eq!(prepared(&team), []);
}

/// The stored form is read back as it was; what a later version writes is kept (L11).
#[test]
fn a_step_is_one_scalar() {
    use kariz_core::field::Field;
    let template = Some(TextTemplateId(RecordId(9)));
    let full = Step {
        rank: Rank::spread(1, || 1).remove(0),
        wait: Wait::Months(3),
        time: TimeOfDay::new(9, 30),
        kind: ActivityKind::Message,
        template,
        title: "Two lines,  no ask".into(),
    };
    for step in [full, Step::default()] {
        assert_eq!(Step::decode(step.encode().as_ref()).unwrap(), step);
    }
    assert!(Step::decode(ValueRef::Text("a 4d - shipment - x")).unwrap_err().is_news);
    for broken in ["", "a", "a 4x - call - x", "a 731d - call - x", "a 4d 1440 call - x", "a 4d - call nobody x"] {
        assert!(!Step::decode(ValueRef::Text(broken)).unwrap_err().is_news, "{broken}");
    }
}
