//! Leads in two copies: what both make of one for the same reason is one (Q1).

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::{
    Activity, ActivityKind, Book, Command, Context, Date, Entity, Lead, LeadId, Pipeline, PipelineId, SignalKind,
    Stage, StageId, Table, Timestamp, Zone,
    command::{Conversion, ConvertInto, LeadStep, NewDeal, Pick},
    decide,
};
use proptest::prelude::*;
use support::{Copy, Dice, create, id};

const STAGE: u64 = 900;
const LEAD: u64 = 1;

fn lead() -> LeadId {
    id(LEAD)
}

/// Ana and Ben with a pipeline and a lead, each with a copy.
fn apart() -> (Copy, Copy) {
    let mut ana = Copy::start("ana");
    let pipeline = Pipeline { id: id::<PipelineId>(800), name: "Sales".into(), ..Pipeline::default() };
    let stage = Stage { id: id::<StageId>(STAGE), pipeline: pipeline.id, name: "New".into(), ..Stage::default() };
    let lead = Lead {
        id: lead(),
        name: "Bo Ek".into(),
        organisation: "Acme".into(),
        email: "bo@acme.example".into(),
        created_on: Date::from_day_number(20_000),
        ..Lead::default()
    };
    ana.write("import", vec![create(&pipeline.into()), create(&stage.into()), create(&lead.into())]);
    let ben = ana.give_to("ben");
    (ana, ben)
}

/// Gives a command, as far as it is carried out.
fn does(copy: &mut Copy, dice: &mut Dice, command: Command) {
    let today = Zone::default().date_of(copy.now);
    let mut random = || dice.roll();
    let mut context = Context { now: copy.now, today, zone: &kariz_core::time::UTC, me: None, random: &mut random };
    if let Ok(decided) = decide(&mut copy.book, &mut context, command) {
        copy.write("convert-lead", decided.writes);
    }
}

fn command(what: u8, dice: &mut Dice) -> Command {
    let new = NewDeal { id: id(50_000 + dice.below(1_000)), stage: id(STAGE), ..NewDeal::default() };
    let convert = |into| {
        let (organisation, contact) = (Pick::AsKnown, Pick::AsKnown);
        Command::ConvertLead(Box::new(Conversion { lead: lead(), into, organisation, contact }))
    };
    match what {
        0 => Command::StepLeads(vec![lead()], LeadStep::Work),
        1 => Command::StepLeads(vec![lead()], LeadStep::Disqualify(Default::default())),
        2 => Command::AddActivity(Activity {
            id: id(70_000 + dice.below(1_000_000)),
            kind: ActivityKind::Call,
            lead: Some(lead()),
            created_at: Timestamp(1),
            ..Activity::default()
        }),
        6 => Command::SignalLeads(vec![lead()], SignalKind::Quote.into()),
        7 => Command::SignalLeads(vec![lead()], SignalKind::AskedDemo.into()),
        8 => Command::SignalLeads(vec![lead()], SignalKind::Joined.into()),
        3 => Command::AddDeal(NewDeal { title: "Other".into(), ..new }),
        _ => convert(ConvertInto::New(new.into())),
    }
}

/// Takes back what a command has written.
fn takes_back(copy: &mut Copy, dice: &mut Dice, what: Command) {
    let today = Zone::default().date_of(copy.now);
    let mut random = || dice.roll();
    let mut context = Context { now: copy.now, today, me: None, zone: &kariz_core::time::UTC, random: &mut random };
    let decided = decide(&mut copy.book, &mut context, what).unwrap();
    copy.write("convert-lead", decided.writes.clone());
    copy.write("undo convert-lead", decided.inverse().writes);
}

/// P6, Q1: whoever takes a conversion back takes back their own: the deal that another made of the lead stays.
#[test]
fn a_conversion_that_one_takes_back_stays_where_another_made_it_too() {
    for ana_is_first in [true, false] {
        let (mut ana, mut ben) = apart();
        let (mut first, mut second) = (Dice(1), Dice(2));
        let (mine, theirs) = (command(9, &mut first), command(9, &mut second));
        takes_back(&mut ana, &mut first, mine);
        does(&mut ben, &mut second, theirs);
        if ana_is_first {
            ana.merge(&ben.file()).unwrap();
            ben.merge(&ana.file()).unwrap();
        } else {
            ben.merge(&ana.file()).unwrap();
            ana.merge(&ben.file()).unwrap();
        }
        assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
        for book in [&ana.book, &ben.book] {
            let made: Vec<_> = book.deals().filter(|deal| deal.lead == Some(lead())).collect();
            assert_eq!(made.len(), 1);
            assert_eq!(made[0].removed, None, "Ben's deal is in sight");
            assert!(book.contacts().all(|contact| contact.removed.is_none()));
        }
        // Taken back by whoever made it as well, it is gone.
        let all_gone = Command::Remove(vec![Entity::new(Table::Deals, ben.book.deals().next().unwrap().id)]);
        does(&mut ben, &mut second, all_gone);
        assert!(ben.book.deals().all(|deal| deal.removed.is_some()));
    }
}

/// W1: what another copy writes down on a lead while it becomes a deal is the deal's as well.
#[test]
fn what_is_written_on_a_lead_while_it_becomes_a_deal_is_the_deals() {
    let (mut ana, mut ben) = apart();
    let (mut first, mut second) = (Dice(1), Dice(2));
    let (convert, call) = (command(9, &mut first), command(2, &mut second));
    does(&mut ana, &mut first, convert);
    does(&mut ben, &mut second, call);
    ana.merge(&ben.file()).unwrap();
    ben.merge(&ana.file()).unwrap();
    assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
    for book in [&ana.book, &ben.book] {
        let deal = book.deals().next().unwrap().id;
        assert_eq!(book.activities_of(deal).count(), 1);
        assert!(book.next_step(deal).is_some());
        let mut anew = Book::default();
        anew.apply(book.to_delta());
        assert!(anew.next_step(deal).is_some(), "whatever comes first");
        assert_eq!(anew, *book);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever each does besides: both convert the lead, and there is one deal, one organisation, one contact.
    #[test]
    fn two_copies_that_convert_a_lead_make_one_deal(
        anas in prop::collection::vec(0..6_u8, 0..5),
        bens in prop::collection::vec(0..6_u8, 0..5),
    ) {
        let (mut ana, mut ben) = apart();
        let (mut first, mut second) = (Dice(1), Dice(2));
        for what in anas.into_iter().chain([9]) {
            let command = command(what, &mut first);
            does(&mut ana, &mut first, command);
        }
        for what in bens.into_iter().chain([9]) {
            let command = command(what, &mut second);
            does(&mut ben, &mut second, command);
        }
        ana.merge(&ben.file()).unwrap();
        ben.merge(&ana.file()).unwrap();
        prop_assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
        let book = &ana.book;
        let made: Vec<_> = book.deals().filter(|deal| deal.lead == Some(lead())).collect();
        prop_assert_eq!(made.len(), 1);
        prop_assert_eq!((book.organisations().len(), book.contacts().len()), (1, 1));
        prop_assert_eq!(book.lead(lead()).unwrap().deal(), Some(made[0].id));
    }

    /// Whatever each does besides, and whatever made it ready: both hand the lead over, and there is one step (Q5).
    #[test]
    fn two_copies_that_hand_a_lead_over_make_one_step(
        anas in prop::collection::vec(0..9_u8, 0..5),
        bens in prop::collection::vec(0..9_u8, 0..5),
    ) {
        let (mut ana, mut ben) = apart();
        let (mut first, mut second) = (Dice(1), Dice(2));
        // Before anything else, so that the lead is open.
        for what in [6, 7, 8].into_iter().chain(anas) {
            let command = command(what, &mut first);
            does(&mut ana, &mut first, command);
        }
        for what in [8, 6, 7].into_iter().chain(bens) {
            let command = command(what, &mut second);
            does(&mut ben, &mut second, command);
        }
        let step = ana.book.lead(lead()).unwrap().hand_over();
        let there = |copy: &Copy| copy.book.activity(step).is_some_and(|step| step.removed.is_none());
        prop_assert!(there(&ana) && there(&ben));
        ana.merge(&ben.file()).unwrap();
        ben.merge(&ana.file()).unwrap();
        prop_assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
        let empty = |activity: &&std::sync::Arc<Activity>| activity.created_at != Timestamp(1);
        prop_assert_eq!(ana.book.activities_of_lead(lead()).filter(empty).count(), 1);
        prop_assert!(there(&ana));
    }
}
