//! A rep's day in two copies that drift apart and meet, over and over: whatever both do to the same lead, there is one
//! of each (Q1, Q5, W3).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeMap;

use kariz_core::{
    Activity, ActivityKind, ActivityOutcome, Book, Command, Context, Date, DealStatus, Lead, LeadId, Pipeline,
    PipelineId, Removal, Sequence, SequenceId, SignalKind, Stage, StageId, Step, StepKey, Timestamp, Wait, Zone,
    command::{Closing, Conversion, ConvertInto, EnrolmentStep, LeadStep, NewDeal, Outcome, Pick},
    decide,
    sequence::{self, Standing},
};
use proptest::prelude::*;
use support::{Copy, Dice, create, id};

const STAGE: u64 = 900;
const LEADS: [u64; 2] = [1, 2];
const SEQUENCE: u64 = 700;

/// Ana and Ben with a pipeline, two leads and a sequence, each with a copy.
fn apart() -> [Copy; 2] {
    let mut ana = Copy::start("ana");
    let pipeline = Pipeline { id: id::<PipelineId>(800), name: "Sales".into(), ..Pipeline::default() };
    let stage = Stage { id: id::<StageId>(STAGE), pipeline: pipeline.id, name: "New".into(), ..Stage::default() };
    let leads = LEADS.map(|number| Lead {
        id: id(number),
        name: format!("Bo {number}"),
        organisation: "Acme".into(),
        email: format!("bo{number}@acme.example"),
        created_on: Date::from_day_number(20_000),
        ..Lead::default()
    });
    let step = |at: u32| {
        let wait = Wait::Days(u16::try_from(at).unwrap());
        (StepKey(at), Step { wait, kind: ActivityKind::Email, title: format!("Mail {at}"), ..Step::default() })
    };
    let steps = (0..4).map(step).collect();
    let sequence = Sequence { id: id::<SequenceId>(SEQUENCE), name: "Touches".into(), steps, ..Sequence::default() };
    let mut writes = vec![create(&pipeline.into()), create(&stage.into()), create(&sequence.into())];
    writes.extend(leads.map(|lead| create(&lead.into())));
    ana.write("import", writes);
    let ben = ana.give_to("ben");
    [ana, ben]
}

/// Gives a command, as far as it is carried out.
fn does(copy: &mut Copy, dice: &mut Dice, command: Command) {
    let today = Zone::default().date_of(copy.now);
    let mut random = || dice.roll();
    let mut context = Context { now: copy.now, today, zone: &kariz_core::time::UTC, me: None, random: &mut random };
    if let Ok(decided) = decide(&mut copy.book, &mut context, command) {
        copy.write("day", decided.writes);
    }
}

/// What somebody does to a lead, or to what it has become.
fn command(what: u8, which: u64, copy: &Copy, dice: &mut Dice) -> Option<Command> {
    let lead: LeadId = id(LEADS[usize::try_from(which % 2).unwrap()]);
    let deal = copy.book.lead(lead)?.deal().filter(|deal| copy.book.deal(*deal).is_some_and(|deal| deal.is_open()));
    let enrolled =
        || copy.book.enrolments_of(lead.0).chain(deal.into_iter().flat_map(|id| copy.book.enrolments_of(id.0)));
    let planned = || enrolled().filter_map(|enrolment| sequence::planned(&copy.book, enrolment)).last();
    let on = || enrolled().last().map(|enrolment| enrolment.id);
    let close = |outcome| {
        let (value, retry) = (None, (outcome != Outcome::Won).then(|| Date::from_day_number(21_000)));
        let closed_on = Zone::default().date_of(copy.now);
        Closing { outcome, closed_on, value, note: String::new(), new_reason: String::new(), retry }
    };
    Some(match what % 13 {
        0 | 1 => {
            let new = NewDeal { id: id(50_000 + dice.below(1_000)), stage: id(STAGE), ..NewDeal::default() };
            let (organisation, contact) = (Pick::AsKnown, Pick::AsKnown);
            Command::ConvertLead(Box::new(Conversion {
                lead,
                into: ConvertInto::New(new.into()),
                organisation,
                contact,
            }))
        }
        2 | 3 => Command::Enrol {
            sequence: id(SEQUENCE),
            deals: deal.into_iter().collect(),
            leads: if deal.is_none() { vec![lead] } else { Vec::new() },
        },
        4 | 5 => Command::CompleteActivity { id: planned()?.id, outcome: None, length: None, note: None, next: None },
        6 => Command::SignalLeads(vec![lead], SignalKind::Quote.into()),
        7 => Command::SignalLeads(vec![lead], SignalKind::AskedDemo.into()),
        8 => {
            Command::StepEnrolments(vec![on()?], [EnrolmentStep::Pause, EnrolmentStep::Resume][which as usize / 2 % 2])
        }
        9 => Command::AddActivity(Activity {
            id: id(70_000 + dice.below(1_000_000)),
            kind: ActivityKind::Call,
            outcome: Some(ActivityOutcome::NoAnswer),
            lead: Some(lead),
            deal,
            done_at: Some(copy.now),
            created_at: copy.now,
            ..Activity::default()
        }),
        10 => Command::CloseDeals(vec![deal?], close(Outcome::Lost { reason: None })),
        11 => Command::StepLeads(vec![lead], LeadStep::Work),
        _ => Command::CloseDeals(vec![deal?], close(Outcome::Won)),
    })
}

/// Of nothing that was made for the same reason there are two.
fn one_of_each(book: &Book) -> Result<(), TestCaseError> {
    let mut made = BTreeMap::<String, usize>::new();
    let mut count = |what: String| *made.entry(what).or_default() += 1;
    // A deal that is closed has been decided: its lead can be decided anew.
    let open = book.deals().filter(|deal| matches!(deal.status, DealStatus::Open { .. }) && deal.removed.is_none());
    open.filter_map(|deal| deal.lead).for_each(|lead| count(format!("open deal of {lead}")));
    for enrolment in book.enrolments().filter(|enrolment| enrolment.removed.is_none()) {
        // One whose steps are all done has ended, and who wants it once more is enrolled anew.
        if !matches!(sequence::standing(book, enrolment), Standing::Ended(_)) {
            count(format!("enrolment of {:?} in {}", enrolment.subject(), enrolment.sequence));
        }
    }
    for activity in book.activities().filter(|activity| activity.removed.is_none()) {
        if let Some(enrolment) = &activity.enrolment {
            count(format!("step {:?} of {enrolment}", activity.step));
        }
    }
    let waiting = book.leads().filter(|lead| lead.removed.is_none() && lead.is_open());
    waiting.filter_map(|lead| lead.from_deal).for_each(|deal| count(format!("another try of {deal}")));
    let organisations = book.organisations().filter(|found| found.removed != Some(Removal::Undone)).count();
    prop_assert!(organisations <= LEADS.len(), "{organisations} organisations");
    let twice: Vec<_> = made.iter().filter(|(_, count)| **count > 1).collect();
    prop_assert!(twice.is_empty(), "{twice:?}");
    Ok(())
}

fn meet([ana, ben]: &mut [Copy; 2]) {
    ana.merge(&ben.file()).unwrap();
    ben.merge(&ana.file()).unwrap();
}

fn agree([ana, ben]: &[Copy; 2]) -> Result<(), TestCaseError> {
    prop_assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
    for copy in [ana, ben] {
        let mut anew = Book::default();
        anew.apply(copy.book.to_delta());
        prop_assert_eq!(&anew, &copy.book);
        one_of_each(&copy.book)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Random commands of both, with merges in between: each time they have met, there is one of each, and an index made
    /// anew says the same.
    #[test]
    fn whatever_two_copies_do_to_a_lead_there_is_one_of_each(
        steps in prop::collection::vec((any::<bool>(), 0_u8..14, 0_u64..4), 1..40),
    ) {
        let mut copies = apart();
        let mut dice = [Dice(1), Dice(2)];
        for (is_ana, what, which) in steps {
            let who = usize::from(!is_ana);
            // A minute goes by: moments of both are alike, and so are days.
            copies[who].now.0 += 60_000;
            if what == 13 {
                meet(&mut copies);
                agree(&copies)?;
                continue;
            }
            if let Some(command) = command(what, which, &copies[who], &mut dice[who]) {
                does(&mut copies[who], &mut dice[who], command);
            }
        }
        meet(&mut copies);
        agree(&copies)?;
    }

    /// Both do all of it, in the same order, without knowing of each other: to work, over the threshold, enrolled, the same
    /// steps done, converted.
    #[test]
    fn both_do_the_whole_of_it_and_there_is_one_of_each(pauses in 0_usize..5, meets in 0_usize..5) {
        let whole = [11_u8, 6, 7, 6, 7, 2, 4, 4, 0, 2];
        let mut copies = apart();
        let mut dice = [Dice(1), Dice(2)];
        for (at, what) in whole.into_iter().enumerate() {
            for who in [0, 1] {
                copies[who].now.0 += 60_000;
                if let Some(command) = command(what, 0, &copies[who], &mut dice[who]) {
                    does(&mut copies[who], &mut dice[who], command);
                }
            }
            if meets > 0 && at % 5 == meets % 5 && at > pauses {
                meet(&mut copies);
                agree(&copies)?;
            }
        }
        meet(&mut copies);
        agree(&copies)?;
        let book = &copies[0].book;
        let lead = book.lead(id::<LeadId>(LEADS[0])).unwrap();
        prop_assert_eq!(book.deals().filter(|deal| deal.lead == Some(lead.id)).count(), 1);
        let hand_overs = book.activities().filter(|activity| activity.is_hand_over() && activity.removed.is_none());
        prop_assert_eq!(hand_overs.count(), 1);
        let done = |step: u32| book.activities().filter(|activity| activity.step == Some(step) && activity.lead == Some(lead.id)).count();
        prop_assert_eq!((done(0), done(1)), (1, 1));
        prop_assert!(book.activities().all(|activity| activity.created_at > Timestamp::default()));
    }
}
