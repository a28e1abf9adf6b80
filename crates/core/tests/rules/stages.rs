//! P1, P3: pipelines and stages are added, edited, put into order, and put away.

use kariz_core::{
    command::{CriterionPatch, NewStage},
    *,
};

use crate::team::Team;

fn three() -> Team {
    Team::with_stages("New 10, Meeting 40, Offer 60")
}

#[test]
fn stages_are_added_before_another_or_last() {
    let mut team = three();
    let (first, last) = (team.new_stage("Search 5"), team.new_stage("Contract 90"));
    let pipeline = team.pipeline;
    team.done(Command::AddStage { pipeline, stage: first, before: Some(team.stage("New").id) });
    team.done(Command::AddStage { pipeline, stage: last.clone(), before: None });
    assert_eq!(team.board(), "Search: – | New: – | Meeting: – | Offer: – | Contract: –");

    let twice = Command::AddStage { pipeline, stage: last.clone(), before: None };
    assert_eq!(team.rejected(twice), Rejection::AlreadyThere(Entity::new(Table::Stages, last.id)));
    let elsewhere = team.id();
    let stage = team.new_stage("Lost 1");
    let nowhere = Command::AddStage { pipeline: elsewhere, stage, before: None };
    assert_eq!(team.rejected(nowhere), Rejection::NotFound(Entity::new(Table::Pipelines, elsewhere)));
}

#[test]
fn stages_are_put_into_order() {
    let mut team = three();
    team.done(Command::ReorderStage(team.stage("Offer").id, Some(team.stage("New").id)));
    assert_eq!(team.board(), "Offer: – | New: – | Meeting: –");
    team.done(Command::ReorderStage(team.stage("Offer").id, None));
    assert_eq!(team.board(), "New: – | Meeting: – | Offer: –");
    let same = team.stage("New").id;
    assert!(team.done(Command::ReorderStage(same, Some(same))).writes.is_empty());
}

#[test]
fn a_stage_keeps_its_name_and_a_sensible_range() {
    let mut team = three();
    let stage = team.stage("New").id;
    team.edits_stage(
        "New",
        StagePatch { name: Some(" Fresh ".into()), likelihood: Some(Percent::new(15)), ..StagePatch::default() },
    );
    let fresh = team.stage("Fresh");
    assert_eq!((fresh.id, fresh.likelihood.get()), (stage, 15));

    let nameless = StagePatch { name: Some(String::new()), ..StagePatch::default() };
    assert_eq!(team.rejected(Command::EditStage(stage, nameless, Vec::new(), Vec::new())), Rejection::NameMissing);
    let upside_down = StagePatch { range_min: Some(Some(9)), range_max: Some(Some(3)), ..StagePatch::default() };
    assert!(matches!(
        team.rejected(Command::EditStage(stage, upside_down, Vec::new(), Vec::new())),
        Rejection::OutOfRange(..)
    ));
}

/// P1: a stage with deals is archived, never silently deleted.
#[test]
fn a_stage_that_holds_deals_is_not_put_away_before_they_are_elsewhere() {
    let mut team = three();
    team.adds("Acme, Beta");
    let new = team.stage("New").id;
    let archive = |deals_to| Command::ArchiveStage { stage: new, deals_to };
    let archived = StagePatch { archived: Some(true), ..StagePatch::default() };
    assert_eq!(team.rejected(archive(None)), Rejection::HoldsDeals(2));
    assert_eq!(team.rejected(Command::EditStage(new, archived, Vec::new(), Vec::new())), Rejection::HoldsDeals(2));
    assert_eq!(team.rejected(Command::Remove(vec![Entity::new(Table::Stages, new)])), Rejection::HoldsDeals(2));
    assert_eq!(team.rejected(archive(Some(new))), Rejection::StageArchived(new));

    team.demands("Offer", "Budget known");
    team.done(archive(Some(team.stage("Offer").id)));
    assert_eq!(team.board(), "Meeting: – | Offer: Acme, Beta");
    assert_eq!(team.history("Acme"), "New, Offer (unmet)");
    assert_eq!(team.book.all_stages_of(team.pipeline).count(), 3, "its history still counts");
}

#[test]
fn the_last_stage_and_the_last_pipeline_stay() {
    let mut team = Team::with_stages("New 10, Offer 60");
    let (new, offer) = (team.stage("New").id, team.stage("Offer").id);
    let both = vec![Entity::new(Table::Stages, new), Entity::new(Table::Stages, offer)];
    assert_eq!(team.rejected(Command::Remove(both)), Rejection::LastOne);
    team.done(Command::ArchiveStage { stage: new, deals_to: None });
    assert_eq!(team.rejected(Command::ArchiveStage { stage: offer, deals_to: None }), Rejection::LastOne);

    let archived = PipelinePatch { archived: Some(true), ..PipelinePatch::default() };
    assert_eq!(team.rejected(Command::EditPipeline(team.pipeline, archived)), Rejection::LastOne);
    let workspace = Entity::new(Table::Workspaces, team.book.workspace().unwrap().id);
    assert_eq!(team.rejected(Command::Remove(vec![workspace])), Rejection::LastOne);
}

/// P1: a workspace can hold several pipelines.
#[test]
fn pipelines_are_added_put_into_order_and_put_away() {
    let mut team = three();
    let stages = vec![team.new_stage("Renewal due 70")];
    let renewals = team.id();
    team.done(Command::AddPipeline { id: renewals, name: "Renewals".into(), stages });
    let names = |team: &Team| team.book.pipelines_in_order().map(|pipeline| pipeline.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&team), ["Sales", "Renewals"]);
    team.done(Command::ReorderPipeline(renewals, Some(team.pipeline)));
    assert_eq!(names(&team), ["Renewals", "Sales"]);

    team.adds("Acme");
    let archived = PipelinePatch { archived: Some(true), ..PipelinePatch::default() };
    assert_eq!(team.rejected(Command::EditPipeline(team.pipeline, archived.clone())), Rejection::HoldsDeals(1));
    team.done(Command::EditPipeline(renewals, archived));
    assert_eq!(names(&team), ["Sales"]);
    let due = team.stage("Renewal due").id;
    let new = team.new_deal("Beta", due);
    assert_eq!(team.rejected(Command::AddDeal(new)), Rejection::StageArchived(due));
}

/// One copy puts a stage away while another moves a deal into it.
#[test]
fn nobody_loses_sight_of_a_deal_in_a_stage_that_was_put_away() {
    let mut team = three();
    team.adds("Acme");
    let mut elsewhere = team.clone();
    let archived = team.done(Command::ArchiveStage { stage: team.stage("Offer").id, deals_to: None });
    let moved = elsewhere.moves("Acme", "Offer").unwrap();
    elsewhere.commits(&archived);
    team.commits(&moved);
    assert_eq!(team.board(), "New: – | Meeting: – | Offer: Acme");
    assert_eq!(elsewhere.board(), team.board());
    assert_eq!(team.book.pipeline_totals(team.pipeline).deals, 1);

    team.moves("Acme", "Meeting").unwrap();
    assert_eq!(team.board(), "New: – | Meeting: Acme");
}

/// The same with a whole pipeline, and with a stage that cannot be read (B2).
#[test]
fn nobody_loses_sight_of_a_deal_whose_pipeline_is_gone() {
    let mut team = three();
    let stages = vec![team.new_stage("Due 70")];
    let renewals = team.id();
    team.done(Command::AddPipeline { id: renewals, name: "Renewals".into(), stages });
    team.adds("Acme");
    let mut elsewhere = team.clone();
    team.done(Command::Remove(vec![Entity::new(Table::Pipelines, renewals)]));
    let moved = elsewhere.moves("Acme", "Due").unwrap();
    assert_eq!(team.book.boards().count(), 1);
    team.commits(&moved);
    assert_eq!(team.book.boards().map(|pipeline| &*pipeline.name).collect::<Vec<_>>(), ["Sales", "Renewals"]);
    assert_eq!(team.book.stray_deals().count(), 0);

    team.book.apply(Delta { gone: vec![team.stage("Due").entity()], ..Delta::default() });
    assert_eq!(team.book.stray_deals().map(|deal| &*deal.title).collect::<Vec<_>>(), ["Acme"]);
    assert_eq!(team.book.all_open_deals().count(), 1);
    team.moves("Acme", "New").unwrap();
    assert_eq!(team.book.stray_deals().count(), 0);
}

/// All that belongs to a stage is one command, so one undo takes it back (P3, P5, U7).
#[test]
fn a_stage_and_its_criteria_are_one_step() {
    let mut team = three();
    let before = team.visible();
    let (budget, need) = (CriterionKey(team.id()), CriterionKey(team.id()));
    let stage = NewStage {
        range_max: Some(8),
        strict: true,
        criteria: vec![(budget, " Budget known ".into()), (need, "Need agreed".into())],
        ..team.new_stage("Check 50")
    };
    let pipeline = team.pipeline;
    let made = team.done(Command::AddStage { pipeline, stage: stage.clone(), before: None });
    let check = team.stage("Check");
    assert_eq!((check.range_max, check.strict), (Some(8), true));
    assert_eq!(check.criteria.values().collect::<Vec<_>>(), ["Budget known", "Need agreed"]);

    let patch = StagePatch { name: Some("Audit".into()), strict: Some(false), ..StagePatch::default() };
    let reworded = CriterionPatch { words: Some("Need written down".into()), demand: None };
    let criteria = vec![(budget, None), (need, Some(reworded))];
    let changed = team.done(Command::EditStage(stage.id, patch, criteria, Vec::new()));
    assert_eq!(team.stage("Audit").criteria.values().collect::<Vec<_>>(), ["Need written down"]);
    team.undoes(&changed);
    assert_eq!(team.stage("Check"), check);
    team.undoes(&made);
    assert_eq!(team.visible(), before);
}
