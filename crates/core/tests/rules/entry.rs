//! P5: entry criteria, skipping, and going back, on every path.

use kariz_core::{
    command::{MoveDeals, Place},
    *,
};

use crate::team::Team;

fn guarded() -> (Team, CriterionKey, CriterionKey) {
    let mut team = Team::with_stages("New 10, Meeting 40, Offer 60");
    let (budget, need) = (team.demands("Offer", "Budget known"), team.demands("Offer", "Need agreed"));
    team.adds("Acme, Beta");
    (team, budget, need)
}

#[test]
fn unmet_criteria_are_asked_for_deal_by_deal() {
    let (mut team, budget, need) = guarded();
    team.done(Command::TickCriterion(team.deal("Beta").id, budget, true));
    let (acme, beta) = (team.deal("Acme").id, team.deal("Beta").id);
    let asked = Rejection::CriteriaUnmet {
        stage: team.stage("Offer").id,
        unmet: vec![(acme, vec![budget, need]), (beta, vec![need])],
        may_override: true,
    };
    assert_eq!(team.moves("Acme, Beta", "Offer"), Err(asked));
    assert_eq!(team.board(), "New: Acme, Beta | Meeting: – | Offer: –", "all or nothing");
}

#[test]
fn criteria_are_ticked_on_the_way() {
    let (mut team, budget, need) = guarded();
    let stranger = CriterionKey(team.id());
    let command = MoveDeals { tick: vec![budget, need, stranger], ..team.a_move("Acme", "Offer", Place::First) };
    team.done(Command::MoveDeals(command));
    assert_eq!(team.deal("Acme").ticks.keys().copied().collect::<Vec<_>>(), [budget, need]);
    assert_eq!(team.history("Acme"), "New, Offer");

    team.moves("Acme", "New").unwrap();
    team.moves("Acme", "Offer").expect("what was ticked stays so");
    team.done(Command::TickCriterion(team.deal("Acme").id, need, false));
    team.moves("Acme", "New").unwrap();
    assert!(matches!(team.moves("Acme", "Offer"), Err(Rejection::CriteriaUnmet { .. })));
}

#[test]
fn moving_anyway_is_recorded() {
    let (mut team, ..) = guarded();
    let command = MoveDeals { anyway: true, ..team.a_move("Acme", "Offer", Place::First) };
    team.done(Command::MoveDeals(command));
    assert_eq!(team.history("Acme"), "New, Offer (unmet)");
}

#[test]
fn a_strict_stage_takes_no_anyway() {
    let (mut team, budget, need) = guarded();
    team.edits_stage("Offer", StagePatch { strict: Some(true), ..StagePatch::default() });
    let command = MoveDeals { anyway: true, tick: vec![need], ..team.a_move("Acme", "Offer", Place::First) };
    let asked = Rejection::CriteriaUnmet {
        stage: command.to,
        unmet: vec![(command.deals[0], vec![budget])],
        may_override: false,
    };
    assert_eq!(team.rejected(Command::MoveDeals(command)), asked);
}

#[test]
fn a_new_deal_is_asked_like_a_moved_one() {
    let (mut team, budget, need) = guarded();
    let offer = team.stage("Offer").id;
    let mut new = team.new_deal("Gamma 10", offer);
    assert!(matches!(team.rejected(Command::AddDeal(new.clone())), Rejection::CriteriaUnmet { .. }));
    new.tick = vec![budget, need];
    team.done(Command::AddDeal(new));
    assert_eq!(team.history("Gamma"), "Offer");

    let mut hasty = team.new_deal("Hasty", offer);
    hasty.anyway = true;
    team.done(Command::AddDeal(hasty));
    assert_eq!(team.history("Hasty"), "Offer (unmet)");
}

#[test]
fn a_stage_can_forbid_to_be_skipped() {
    let (mut team, ..) = guarded();
    team.edits_stage("Meeting", StagePatch { no_skipping: Some(true), ..StagePatch::default() });
    assert_eq!(team.moves("Acme", "Offer"), Err(Rejection::SkipsStage(team.stage("Meeting").id)));
    team.moves("Acme", "Meeting").unwrap();
    assert!(matches!(team.moves("Acme", "Offer"), Err(Rejection::CriteriaUnmet { .. })), "that is past it");

    let (mut team, ..) = guarded();
    team.edits_stage("Meeting", StagePatch { no_skipping: Some(true), ..StagePatch::default() });
    team.done(Command::ArchiveStage { stage: team.stage("Meeting").id, deals_to: None });
    assert!(matches!(team.moves("Acme", "Offer"), Err(Rejection::CriteriaUnmet { .. })), "it is put away");
}

#[test]
fn going_back_over_a_stage_skips_nothing() {
    let mut team = Team::with_stages("New 10, Meeting 40, Offer 60");
    team.adds("Acme");
    team.moves("Acme", "Offer").unwrap();
    team.edits_stage("Meeting", StagePatch { no_skipping: Some(true), ..StagePatch::default() });
    team.moves("Acme", "New").unwrap();
}

#[test]
fn a_stage_can_forbid_to_go_back() {
    let mut team = Team::with_stages("New 10, Meeting 40, Offer 60");
    team.adds("Acme");
    team.moves("Acme", "Meeting").unwrap();
    team.edits_stage("Meeting", StagePatch { no_going_back: Some(true), ..StagePatch::default() });
    assert_eq!(team.moves("Acme", "New"), Err(Rejection::GoesBack(team.stage("Meeting").id)));
    team.moves("Acme", "Offer").unwrap();
    team.moves("Acme", "New").expect("only from that stage");
}

#[test]
fn a_place_within_the_stage_asks_nothing() {
    let (mut team, ..) = guarded();
    let command = MoveDeals { anyway: true, ..team.a_move("Acme, Beta", "Offer", Place::First) };
    team.done(Command::MoveDeals(command));
    team.edits_stage("Offer", StagePatch { strict: Some(true), ..StagePatch::default() });
    team.moves("Acme", "Offer").unwrap();
    assert_eq!(team.board(), "New: – | Meeting: – | Offer: Beta, Acme");
    assert_eq!(team.history("Acme"), "New, Offer (unmet)");
}

#[test]
fn criteria_are_worded_reworded_and_removed() {
    let (mut team, budget, need) = guarded();
    let offer = team.stage("Offer").id;
    team.words_criterion("Offer", budget, Some(" Budget confirmed "));
    assert_eq!(team.stage("Offer").criteria.get(&budget).unwrap(), "Budget confirmed");
    let blank = Command::EditStage(offer, StagePatch::default(), vec![(budget, Some(" ".into()))]);
    assert_eq!(team.rejected(blank), Rejection::NameMissing);
    team.words_criterion("Offer", budget, None);
    team.words_criterion("Offer", need, None);
    team.moves("Acme", "Offer").expect("a stage without criteria never asks");
}
