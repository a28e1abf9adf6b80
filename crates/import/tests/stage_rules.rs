//! The rules of stages hold for imports, too (P5).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::{
    Command, CriterionKey, Demand, Needs, Rejection, Stage,
    command::{MoveDeals, Place},
};
use kariz_protocol::RowReason;
use support::{World, id};

/// A world whose stage of this name is changed.
fn world(name: &str, change: impl FnOnce(&mut Stage)) -> World {
    let mut world = World::new(&["Lead", "Demo", "Offer", "Contract"]);
    let mut stage = (**world.book.stages().find(|stage| stage.name == name).unwrap()).clone();
    change(&mut stage);
    world.put(stage);
    world
}

fn needs_budget(stage: &mut Stage) {
    stage.criteria.insert(CriterionKey(id(1)), "Budget known".to_owned());
}

#[test]
fn unmet_criteria_are_recorded() {
    let mut world = world("Offer", needs_budget);
    let report = world.import("Id,Title,Stage\n1,A,Offer\n2,B,Lead\n");
    assert_eq!((report.added, report.unmet), (2, 1));
    let unmet: Vec<bool> = world.deals().iter().map(|deal| deal.moves.values().next().unwrap().unmet).collect();
    assert_eq!(unmet, [true, false]);
}

#[test]
fn they_can_be_ticked() {
    let mut world = world("Offer", needs_budget);
    let report = world.import_with("Id,Title,Stage\n1,A,Offer\n", |plan| plan.tick_criteria = true);
    assert_eq!(report.unmet, 0);
    assert_eq!(world.deals()[0].ticks.get(&CriterionKey(id(1))), Some(&true));
}

#[test]
fn a_strict_stage_refuses_what_is_not_ticked() {
    let csv = "Id,Title,Stage\n1,A,Offer\n2,B,Lead\n";
    let strict = |stage: &mut Stage| {
        needs_budget(stage);
        stage.strict = true;
    };
    let mut refusing = world("Offer", strict);
    let report = refusing.import(csv);
    assert_eq!((report.added, report.left_out), (1, 1));
    assert_eq!((report.rejected[0].reason, report.rejected[0].found.as_str()), (RowReason::CriteriaUnmet, "Offer"));
    let report = refusing.import_with(csv, |plan| plan.tick_criteria = true);
    assert_eq!((report.added, report.left_out), (1, 0));
}

/// P5: a field that the stage requires has to stand in the row, or in the deal; a tick fills none.
#[test]
fn a_required_field_has_to_be_in_the_row_or_in_the_deal() {
    let mut world = world("Offer", |stage| {
        needs_budget(stage);
        let demand = Demand { needs: Needs::Field("value".into()), required: true };
        stage.demands.insert(CriterionKey(id(1)), demand);
    });
    let report = world.import_with("Id,Title,Stage,Value\n1,A,Offer,\n2,B,Offer,900 EUR\n3,C,Lead,\n", |plan| {
        plan.tick_criteria = true;
    });
    assert_eq!((report.added, report.left_out, report.unmet), (2, 1, 0));
    assert_eq!(report.rejected[0].reason, RowReason::CriteriaUnmet);
    assert_eq!(world.import("Id,Title,Stage\n3,C,Offer\n").rejected[0].reason, RowReason::CriteriaUnmet);
    assert_eq!(world.import("Id,Title,Stage,Value\n3,C,Offer,100 EUR\n").updated, 1);
}

#[test]
fn known_deals_neither_skip_nor_go_back_where_that_is_forbidden() {
    let mut world = world("Demo", |stage| stage.no_skipping = true);
    world.import("Id,Title,Stage\n1,A,Lead\n2,B,Contract\n");
    let report = world.import("Id,Title,Stage\n1,A,Offer\n");
    assert_eq!(report.rejected[0].reason, RowReason::SkipsStage);
    assert_eq!(world.import("Id,Title,Stage\n1,A,Demo\n").updated, 1);
    assert_eq!(world.import("Id,Title,Stage\n1,A,Won\n").updated, 1);

    let mut contract = (**world.book.stages().find(|stage| stage.name == "Contract").unwrap()).clone();
    contract.no_going_back = true;
    world.put(contract);
    let report = world.import("Id,Title,Stage\n2,B,Lead\n");
    assert_eq!(report.rejected[0].reason, RowReason::GoesBack);
}

#[test]
fn a_stage_that_was_put_away_is_not_used() {
    let mut world = world("Offer", |stage| stage.archived = true);
    let report = world.import("Id,Title,Stage\n1,A,Offer\n");
    assert_eq!((report.added, report.others), (1, 1));
    let stage = world.deals()[0].stage().unwrap();
    assert!(!world.book.stage(stage).unwrap().archived);
    assert_eq!(world.import("Id,Title,Stage\n1,A,Offer\n").unchanged, 1);
}

/// P5: the same check runs on every path. What a move by hand refuses, a row refuses, for the same reason.
#[test]
fn a_row_is_refused_exactly_where_a_move_is() {
    const NAMES: [&str; 4] = ["Lead", "Demo", "Offer", "Contract"];
    let rules: [fn(&mut Stage); 5] = [
        |stage| stage.no_skipping = true,
        |stage| stage.no_going_back = true,
        |stage| (stage.no_going_back, stage.archived) = (true, true),
        |stage| (stage.no_skipping, stage.archived) = (true, true),
        |stage| {
            needs_budget(stage);
            stage.strict = true;
        },
    ];
    let mut refused = 0;
    for (ruled, rule) in NAMES.iter().flat_map(|name| rules.map(|rule| (*name, rule))) {
        for (from, to) in NAMES.iter().flat_map(|from| NAMES.map(|to| (*from, to))) {
            let mut world = World::new(&NAMES);
            world.import(format!("Id,Title,Stage\n1,A,{from}\n"));
            let mut stage = (**world.book.stages().find(|stage| stage.name == ruled).unwrap()).clone();
            rule(&mut stage);
            if stage.archived && ruled == to {
                continue; // by hand nothing goes there; an import makes a stage of that name
            }
            world.put(stage);
            let to_id = world.book.stages().find(|stage| stage.name == to).unwrap().id;
            let deals = vec![world.deals()[0].id];
            let by_hand = MoveDeals { deals, to: to_id, place: Place::First, anyway: true, ..MoveDeals::default() };
            let by_hand = world.decides(Command::MoveDeals(by_hand)).err().map(|rejection| match rejection {
                Rejection::GoesBack(_) => RowReason::GoesBack,
                Rejection::SkipsStage(_) => RowReason::SkipsStage,
                Rejection::CriteriaUnmet { .. } => RowReason::CriteriaUnmet,
                other => panic!("{other:?}"),
            });
            let by_row = world.import(format!("Id,Title,Stage\n1,A,{to}\n")).rejected.first().map(|row| row.reason);
            assert_eq!(by_row, by_hand, "from {from} to {to}, rules on {ruled}");
            refused += usize::from(by_row.is_some());
        }
    }
    assert!(refused > 20, "{refused}");
}
