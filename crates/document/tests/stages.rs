//! Entry criteria in two copies (P5): a merge brings deals where they are, and marks them; it rolls nothing back.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::{
    Command, Context, CriterionKey, Deal, DealId, DealStatus, Demand, Needs, Pipeline, PipelineId, RecordId, Stage,
    StageId, StagePatch, Timestamp, Zone,
    command::{CriterionPatch, MoveDeals},
    decide,
    entry::missing,
};
use support::{Copy, Dice, create, id};

fn does(copy: &mut Copy, command: Command) {
    let today = Zone::default().date_of(copy.now);
    let mut dice = Dice(7);
    let mut random = || dice.roll();
    let mut context = Context { now: copy.now, today, zone: &kariz_core::time::UTC, me: None, random: &mut random };
    let decided = decide(&mut copy.book, &mut context, command).unwrap();
    copy.write(&decided.name, decided.writes);
}

#[test]
fn a_deal_that_a_merge_brings_without_its_criteria_is_marked_and_stays() {
    let mut ana = Copy::start("ana");
    let pipeline = Pipeline { id: id::<PipelineId>(800), name: "Sales".into(), ..Pipeline::default() };
    let stage =
        |number, name: &str| Stage { id: id(number), pipeline: pipeline.id, name: name.into(), ..Stage::default() };
    let (new, offer) = (stage(1, "New"), stage(2, "Offer"));
    let status = DealStatus::Open { stage: new.id, since: Timestamp(1) };
    let deal = Deal { id: id::<DealId>(9), title: "Acme".into(), pipeline: pipeline.id, status, ..Deal::default() };
    let records = [pipeline.clone().into(), new.clone().into(), offer.clone().into(), deal.clone().into()];
    ana.write("import", records.iter().map(create).collect());
    let (offer, deal): (StageId, DealId) = (offer.id, deal.id);
    let mut ben = ana.give_to("ben");

    let key = CriterionKey(RecordId(5));
    let demand = Demand { needs: Needs::Field("value".into()), required: true };
    let criterion = CriterionPatch { words: Some("A value".into()), demand: Some(demand) };
    does(&mut ben, Command::EditStage(offer, StagePatch::default(), vec![(key, Some(criterion))], Vec::new()));
    does(&mut ana, Command::MoveDeals(MoveDeals { deals: vec![deal], to: offer, ..MoveDeals::default() }));
    ana.merge(&ben.file()).unwrap();
    ben.merge(&ana.file()).unwrap();

    assert_eq!(ana.told().differences(&ben.told()), [""; 0]);
    for book in [&ana.book, &ben.book] {
        let moved = book.deal(deal).unwrap();
        assert_eq!(moved.stage(), Some(offer), "nothing is rolled back");
        assert_eq!(missing(book, moved), [key], "it is marked");
    }
}
