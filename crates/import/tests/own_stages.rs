//! The file's own stages as the pipeline, where no deal is there yet (X1, P1).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use kariz_protocol::StageMeaning;
use support::{World, pipeline};

const TEMPLATE: [&str; 6] = ["Contact", "Qualify", "Meeting", "Proposal", "Close", "Retention"];
const HISTORY: &str = "opportunity_id,account,deal_stage,engage_date,close_date,close_value\n\
    1,Acme,Engaging,2026-01-05,,\n\
    2,Beta,Prospecting,,,\n\
    3,Gamma,Won,2026-01-05,2026-02-05,100\n\
    4,Delta,Lost,2026-01-05,2026-03-05,0\n";

/// The stages of the board, in order.
fn board(world: &World) -> Vec<String> {
    world.book.stages_of(pipeline()).map(|stage| stage.name.clone()).collect()
}

#[test]
fn where_no_deal_is_the_file_s_stages_are_the_pipeline() {
    let mut world = World::new(&TEMPLATE);
    assert_eq!(world.view(HISTORY).plan.own_stages.unwrap(), ["Prospecting", "Engaging"], "in their usual order");
    world.import(HISTORY);
    assert_eq!(board(&world), ["Prospecting", "Engaging"]);
    assert_eq!(world.book.all_stages_of(pipeline()).count(), 8, "the others are put away, not gone");

    let before = world.shown();
    let again = world.import(HISTORY);
    assert_eq!((again.added, again.updated, again.unchanged, again.others), (0, 0, 4, 0));
    assert_eq!((world.shown(), board(&world)), (before, vec!["Prospecting".to_owned(), "Engaging".to_owned()]));
}

#[test]
fn their_order_can_be_changed() {
    let mut world = World::new(&TEMPLATE);
    let order = ["Engaging", "Prospecting"].map(str::to_owned).to_vec();
    world.import_with(HISTORY, |plan| plan.own_stages = Some(order.clone()));
    assert_eq!(board(&world), order);
    // Asked for once more, with deals there, it changes nothing; the other way round it moves stages.
    world.import_with(HISTORY, |plan| plan.own_stages = Some(order.clone()));
    assert_eq!(board(&world), order);
    world.import_with(HISTORY.replace(",100\n", ",200\n"), |plan| {
        plan.own_stages = Some(vec!["Prospecting".into(), "Engaging".into()]);
    });
    assert_eq!(board(&world), ["Prospecting", "Engaging"]);
}

/// A stage that is there stands among the others as it stood, whatever its name mostly means elsewhere.
#[test]
fn a_stage_that_is_there_keeps_its_place_and_a_new_one_comes_between() {
    let world = World::new(&TEMPLATE);
    let file = "title,stage\nA,Contact\nB,Close\nC,Proposal\nD,Negotiation\nE,Meeting\n";
    let own = world.view(file).plan.own_stages.unwrap();
    let known: Vec<&str> = own.iter().map(String::as_str).filter(|name| TEMPLATE.contains(name)).collect();
    assert_eq!(known, ["Contact", "Meeting", "Proposal", "Close"]);
    assert!(own.contains(&"Negotiation".to_owned()));
}

#[test]
fn they_can_be_added_instead() {
    let mut world = World::new(&TEMPLATE);
    world.import_with(HISTORY, |plan| plan.own_stages = None);
    assert_eq!(board(&world)[..6], TEMPLATE);
    assert_eq!(board(&world)[6..], ["Prospecting", "Engaging"]);
}

/// P1: a stage that holds deals stays in sight.
#[test]
fn where_deals_are_nothing_is_replaced_unasked() {
    let mut world = World::new(&TEMPLATE);
    world.import("Id,Title,Stage\n9,A,Meeting\n");
    assert_eq!(board(&world), TEMPLATE, "the file has no stage of its own");
    assert_eq!(world.view(HISTORY).plan.own_stages, None);
    world.import_with(HISTORY, |plan| plan.own_stages = Some(Vec::new()));
    assert_eq!(board(&world), ["Meeting", "Prospecting", "Engaging"]);
}

#[test]
fn a_stage_of_the_same_name_is_the_same() {
    let mut world = World::new(&TEMPLATE);
    let meeting = world.book.stages().find(|stage| stage.name == "Meeting").unwrap().id;
    world.import("Id,Title,Stage\n1,A,meeting\n2,B,Signing\n3,C,\n");
    assert_eq!(board(&world), ["Meeting", "Signing"]);
    assert_eq!(world.deals()[0].stage(), Some(meeting));
    assert_eq!(world.deals()[2].stage(), Some(meeting), "what names no stage starts in the first");
}

/// What a word means can be changed afterwards: the pipeline follows.
#[test]
fn the_pipeline_has_what_words_mean() {
    let mut world = World::new(&TEMPLATE);
    let (mut file, mut plan) = world.detect(HISTORY).unwrap();
    let engaging = plan.stages.iter_mut().find(|(word, _)| word == "Engaging").unwrap();
    engaging.1 = StageMeaning::Stage("Qualify".into());
    let view = file.view(&world.book, &plan, world.today);
    assert_eq!(view.plan.own_stages.unwrap(), ["Prospecting", "Qualify"]);
    world.import_with(HISTORY, |other| *other = plan);
    assert_eq!(board(&world), ["Prospecting", "Qualify"]);
}

/// P3, X1: the stages that an import makes have day limits, and likelihoods that never fall on the way.
#[test]
fn made_stages_have_day_limits_and_rising_likelihoods() {
    let mut world = World::new(&TEMPLATE);
    let file = "title,stage\nA,Qualified\nB,Demo\nC,Quote\nD,Negotiation\nE,Contract\nF,Handshake\n";
    world.import_with(file, |plan| {
        let order = ["Qualified", "Demo", "Quote", "Negotiation", "Handshake", "Contract"];
        plan.own_stages = Some(order.map(str::to_owned).to_vec());
    });
    let stages = world.book.stages_of(pipeline());
    let made: Vec<_> = stages.map(|stage| (&*stage.name, stage.likelihood.get(), stage.day_limit)).collect();
    let of = |name, likelihood, days| (name, likelihood, Some(days));
    let [qualified, demo, quote] = [of("Qualified", 20, 10), of("Demo", 40, 14), of("Quote", 60, 14)];
    let rest = [of("Negotiation", 75, 14), of("Handshake", 82, 10), of("Contract", 90, 7)];
    assert_eq!(made, [&[qualified, demo, quote][..], &rest].concat());
}

/// Rows that are all left out leave the pipeline as it is.
#[test]
fn nothing_is_put_away_for_nothing() {
    let mut world = World::new(&TEMPLATE);
    let report = world.import("Id,Title,Stage,Created\n1,A,Signing,2099-01-01\n");
    assert_eq!((report.added, report.left_out), (0, 1));
    assert_eq!(board(&world), TEMPLATE);
}
