//! Sequences in two copies: who is enrolled in both, and whose step is done in both, has one of each (W3).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::sync::Arc;

use kariz_core::{
    Activity, ActivityKind, ActivityOutcome, Command, Context, Date, Lead, LeadId, Sequence, SequenceId, Step, StepKey,
    Wait, Zone,
    command::EnrolmentStep,
    decide,
    sequence::{self, End, Standing},
};
use proptest::prelude::*;
use support::{Copy, Dice, create, id};

const LEAD: u64 = 1;
const SEQUENCE: u64 = 700;

fn lead() -> LeadId {
    id(LEAD)
}

fn sequence_id() -> SequenceId {
    id(SEQUENCE)
}

fn apart() -> (Copy, Copy) {
    let mut ana = Copy::start("ana");
    let created_on = Date::from_day_number(20_000);
    let lead = Lead { id: lead(), name: "Bo Ek".into(), created_on, ..Lead::default() };
    let step = |at: u32| {
        let wait = Wait::Days(u16::try_from(at).unwrap());
        (StepKey(at), Step { wait, kind: ActivityKind::Call, title: format!("Call {at}"), ..Step::default() })
    };
    let steps = (0..4).map(step).collect();
    let sequence = Sequence { id: sequence_id(), name: "Touches".into(), steps, ..Sequence::default() };
    ana.write("import", vec![create(&lead.into()), create(&sequence.into())]);
    let ben = ana.give_to("ben");
    (ana, ben)
}

/// Gives a command, as far as it is carried out.
fn does(copy: &mut Copy, dice: &mut Dice, command: Command) {
    let today = Zone::default().date_of(copy.now);
    let mut random = || dice.roll();
    let mut context = Context { now: copy.now, today, zone: &kariz_core::time::UTC, me: None, random: &mut random };
    if let Ok(decided) = decide(&mut copy.book, &mut context, command) {
        copy.write("enrol", decided.writes);
    }
}

fn enrol() -> Command {
    Command::Enrol { sequence: sequence_id(), deals: Vec::new(), leads: vec![lead()] }
}

/// The step that is planned is done, without an answer.
fn step_done(copy: &Copy) -> Option<Command> {
    let enrolment = copy.book.enrolments_of(lead().0).next_back()?;
    let id = sequence::planned(&copy.book, enrolment)?.id;
    let outcome = Some(ActivityOutcome::NoAnswer);
    Some(Command::CompleteActivity { id, outcome, length: None, note: None, next: None })
}

fn command(what: u8, copy: &Copy) -> Option<Command> {
    let on = copy.book.enrolments_of(lead().0).next_back().map(|enrolment| enrolment.id);
    match what {
        0 => on.map(|id| Command::StepEnrolments(vec![id], EnrolmentStep::Pause)),
        1 => on.map(|id| Command::StepEnrolments(vec![id], EnrolmentStep::Resume)),
        2 => Some(enrol()),
        _ => step_done(copy),
    }
}

/// How it stands with those that have not ended.
fn on(copy: &Copy) -> Vec<Standing> {
    let standings = copy.book.enrolments_of(lead().0).map(|enrolment| sequence::standing(&copy.book, enrolment));
    standings.filter(|standing| !matches!(standing, Standing::Ended(_))).collect()
}

#[test]
fn w3_what_one_copy_has_ended_and_begun_anew_is_once_there_whatever_the_other_did_in_the_middle_of_it() {
    for step in [EnrolmentStep::Pause, EnrolmentStep::Resume, EnrolmentStep::Skip, EnrolmentStep::Stop] {
        let (mut ana, mut ben) = apart();
        let (mut first, mut second) = (Dice(1), Dice(2));
        does(&mut ana, &mut first, enrol());
        ben.merge(&ana.file()).unwrap();
        let enrolment = ana.book.enrolments_of(lead().0).next().unwrap().id;
        does(&mut ana, &mut first, Command::StepEnrolments(vec![enrolment], step));
        for _ in 0..4 {
            let done = step_done(&ben).unwrap();
            does(&mut ben, &mut second, done);
        }
        does(&mut ben, &mut second, enrol());
        ana.merge(&ben.file()).unwrap();
        ben.merge(&ana.file()).unwrap();
        assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
        let begun = ana.book.enrolment(enrolment).unwrap();
        let end = if step == EnrolmentStep::Stop { End::Stopped } else { End::Done };
        assert_eq!(sequence::standing(&ana.book, begun), Standing::Ended(end), "{step:?}");
        assert!(matches!(on(&ana)[..], [Standing::Waits(_)]), "the second one goes on, {step:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn two_copies_that_enrol_and_complete_have_one_of_each(
        anas in prop::collection::vec(0..6_u8, 0..6),
        bens in prop::collection::vec(0..6_u8, 0..6),
    ) {
        let (mut ana, mut ben) = apart();
        let (mut first, mut second) = (Dice(1), Dice(2));
        does(&mut ana, &mut first, enrol());
        does(&mut ben, &mut second, enrol());
        for what in anas {
            if let Some(command) = command(what, &ana) { does(&mut ana, &mut first, command) }
        }
        for what in bens {
            if let Some(command) = command(what, &ben) { does(&mut ben, &mut second, command) }
        }
        ana.merge(&ben.file()).unwrap();
        ben.merge(&ana.file()).unwrap();
        prop_assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
        let book = &ana.book;
        prop_assert!(on(&ana).len() <= 1, "whoever is in it is in it once");
        let step = |activity: &Arc<Activity>| (activity.enrolment.clone(), activity.step);
        let mut steps: Vec<_> = book.activities_of_lead(lead()).map(step).collect();
        let all = steps.len();
        steps.sort_unstable();
        steps.dedup();
        prop_assert_eq!(steps.len(), all, "each step is there once");
        let planned = book.activities_of_lead(lead()).filter(|activity| activity.is_planned()).count();
        prop_assert!(planned <= 1, "whoever was further is where it goes on");
    }
}
