//! P5: entry criteria, skipping, and going back, on every path.

use kariz_core::{
    command::{CriterionPatch, Filled, Happened, MoveDeals, Place},
    field::Field,
    *,
};

use crate::team::{Team, convert};

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
    let blank = CriterionPatch { words: Some(" ".into()), demand: None };
    let blank = Command::EditStage(offer, StagePatch::default(), vec![(budget, Some(blank))], Vec::new());
    assert_eq!(team.rejected(blank), Rejection::NameMissing);
    team.words_criterion("Offer", budget, None);
    team.words_criterion("Offer", need, None);
    team.moves("Acme", "Offer").expect("a stage without criteria never asks");
}

/// A stage whose criterion asks for more than a tick.
fn demanding(needs: Needs, required: bool) -> (Team, CriterionKey) {
    let mut team = Team::with_stages("New 10, Meeting 40, Offer 60");
    team.adds("Acme, Beta");
    let key = team.demands("Offer", "What it takes");
    team.asks_for("Offer", key, Demand { needs, required });
    (team, key)
}

fn field(name: &'static str) -> Needs {
    Needs::Field(name.into())
}

fn a_meeting(days: u32) -> Needs {
    Needs::Activity { kind: Some(ActivityKind::Meeting), days }
}

#[test]
fn a_field_has_to_be_filled_and_can_be_on_the_way() {
    let (mut team, key) = demanding(field("value"), true);
    let (acme, beta) = (team.deal("Acme").id, team.deal("Beta").id);
    let value = Some(Some(Money::units(500, Currency::EUR)));
    team.done(Command::EditDeals(vec![beta], Box::new(DealPatch { value, ..DealPatch::default() })));
    let asked =
        Rejection::CriteriaUnmet { stage: team.stage("Offer").id, unmet: vec![(acme, vec![key])], may_override: false };
    let ticked = MoveDeals { tick: vec![key], anyway: true, ..team.a_move("Acme, Beta", "Offer", Place::First) };
    assert_eq!(team.rejected(Command::MoveDeals(ticked)), asked, "a tick fills no field");

    let before = team.visible();
    let value = Some(Some(Money::units(900, Currency::EUR)));
    let fields = Box::new(DealPatch { value, title: Some("Other".into()), ..DealPatch::default() });
    let filled = Filled { fields, ..Filled::default() };
    let moving = MoveDeals { filled, ..team.a_move("Acme, Beta", "Offer", Place::First) };
    let moved = team.done(Command::MoveDeals(moving));
    let values = ["Acme", "Beta"].map(|deal| team.deal(deal).value.unwrap().minor);
    assert_eq!(values, [90_000, 50_000], "only what is missing is filled, only with what is asked for");
    assert_eq!(team.history("Acme"), "New, Offer");
    team.undoes(&moved);
    assert_eq!(team.visible(), before, "the move and what was filled are one step");
}

#[test]
fn whom_a_deal_is_with_is_filled_by_name() {
    let (mut team, _) = demanding(field("organisation"), true);
    let filled = Filled { organisation: "Acme Ltd".into(), ..Filled::default() };
    let moving = MoveDeals { filled, ..team.a_move("Acme, Beta", "Offer", Place::First) };
    team.done(Command::MoveDeals(moving));
    let with = ["Acme", "Beta"].map(|deal| team.deal(deal).organisation.unwrap());
    assert_eq!(with[0], with[1], "made once");
    assert!(team.book.organisation(with[0]).is_some_and(|made| made.name == "Acme Ltd"));

    team.done(Command::Remove(vec![Entity::new(Table::Organisations, with[0])]));
    assert_eq!(entry::missing(&team.book, &team.deal("Acme")).len(), 1, "what lies in the bin fills nothing");
}

#[test]
fn an_activity_has_to_have_happened_within_days() {
    let (mut team, key) = demanding(a_meeting(7), true);
    let meeting = Activity { kind: ActivityKind::Meeting, ..team.call("Acme", None) };
    let id = meeting.id;
    team.done(Command::AddActivity(meeting));
    assert!(team.moves("Acme", "Offer").is_err(), "planned is not done");
    team.completes(id);
    team.days_pass(7);
    assert!(team.decides(Command::MoveDeals(team.a_move("Acme", "Offer", Place::First))).is_ok());
    team.days_pass(1);
    assert!(team.moves("Acme", "Offer").is_err(), "that is too long ago");

    let happened = |kind, on| vec![(key, Happened { kind, on, title: String::new() })];
    let filled = Filled { happened: happened(ActivityKind::Meeting, team.day(-2)), ..Filled::default() };
    let moving = MoveDeals { filled, ..team.a_move("Acme", "Offer", Place::First) };
    let before = team.visible();
    let moved = team.done(Command::MoveDeals(moving.clone()));
    let written = team.book.activities_of(team.deal("Acme").id).last().unwrap();
    assert_eq!(written.done_at, Some(Timestamp::noon_of(team.day(-2))));
    team.days_pass(100);
    assert_eq!(entry::missing(&team.book, &team.deal("Acme")), [], "it is judged by when the deal came in");
    team.undoes(&moved);
    assert_eq!(team.visible(), before);

    let late = Filled { happened: happened(ActivityKind::Meeting, team.day(1)), ..Filled::default() };
    let late = MoveDeals { filled: late, ..moving };
    assert!(matches!(team.rejected(Command::MoveDeals(late)), Rejection::OutOfRange(..)), "tomorrow has not happened");
}

#[test]
fn a_criterion_that_warns_is_recorded_and_marked() {
    let (mut team, key) = demanding(field("value"), false);
    assert!(team.moves("Acme", "Offer").is_err());
    let moving = MoveDeals { anyway: true, ..team.a_move("Acme", "Offer", Place::First) };
    team.done(Command::MoveDeals(moving));
    assert_eq!(team.history("Acme"), "New, Offer (unmet)");
    assert_eq!(entry::missing(&team.book, &team.deal("Acme")), [key]);
    let (acme, value) = (team.deal("Acme").id, Some(Some(Money::units(1, Currency::EUR))));
    team.done(Command::EditDeals(vec![acme], Box::new(DealPatch { value, ..DealPatch::default() })));
    assert_eq!(entry::missing(&team.book, &team.deal("Acme")), [], "it goes with what was missing");
}

#[test]
fn one_required_criterion_among_others_allows_no_anyway() {
    let (mut team, _) = demanding(field("value"), true);
    let loose = team.demands("Offer", "Budget known");
    let moving = MoveDeals { tick: vec![loose], anyway: true, ..team.a_move("Acme", "Offer", Place::First) };
    let rejected = team.rejected(Command::MoveDeals(moving));
    assert!(matches!(rejected, Rejection::CriteriaUnmet { may_override: false, .. }));
}

#[test]
fn a_new_deal_and_a_lead_that_becomes_one_are_asked_for_all_kinds() {
    let (mut team, key) = demanding(a_meeting(30), true);
    team.asks_for("Offer", key, Demand { needs: a_meeting(30), required: true });
    let offer = team.stage("Offer").id;
    let mut new = team.new_deal("Gamma", offer);
    assert!(matches!(team.rejected(Command::AddDeal(new.clone())), Rejection::CriteriaUnmet { .. }));
    let on = team.today();
    new.filled.happened = vec![(key, Happened { kind: ActivityKind::Meeting, on, title: String::new() })];
    team.done(Command::AddDeal(new));
    assert_eq!(team.book.activities_of(team.deal("Gamma").id).count(), 1);

    let lead = Lead { id: team.id(), name: "Ben".into(), ..Lead::default() };
    let lead_id = lead.id;
    team.done(Command::AddLeads(vec![lead]));
    let deal = team.new_deal("Delta", offer);
    assert!(matches!(team.rejected(convert(lead_id, deal.clone())), Rejection::CriteriaUnmet { .. }));
    let met = Activity {
        kind: ActivityKind::Meeting,
        deal: None,
        lead: Some(lead_id),
        done_at: Some(team.now),
        ..team.call("Acme", None)
    };
    team.done(Command::AddActivity(met));
    team.done(convert(lead_id, deal));
    assert_eq!(entry::missing(&team.book, &team.deal("Delta")), [], "what was done for the lead counts");
}

#[test]
fn what_a_later_version_asks_for_is_a_tick_here() {
    let stored = |text: &str| Demand::decode(ValueRef::Text(text)).map_err(|malformed| malformed.is_news);
    assert_eq!(stored("field value required").unwrap().needs, field("value"));
    assert_eq!(stored("activity - 30 warns").unwrap().needs, Needs::Activity { kind: None, days: 30 });
    for news in ["field winTheme warns", "activity webinar 30 required", "formula a+b warns", "tick sometimes"] {
        assert_eq!(stored(news), Err(true), "{news} is kept as it is (L11)");
    }
    assert_eq!(stored("activity call 0 warns"), Err(false));
    for needs in [Needs::Tick, field("expectedClose"), a_meeting(14)] {
        let demand = Demand { needs, required: true };
        assert_eq!(Demand::decode(demand.encode().as_ref()).unwrap(), demand);
    }
}

#[test]
fn every_field_that_can_be_asked_for_can_be_filled_on_the_way() {
    let names: Vec<_> = Needs::fields().collect();
    let known = ["value", "owner", "organisation", "contact", "product", "channel", "expectedClose", "likelihood"];
    assert_eq!(names, [&known[..], &["about"]].concat());
}

#[test]
fn a_criterion_that_cannot_be_met_is_refused() {
    let (mut team, key) = demanding(Needs::Tick, false);
    let offer = team.stage("Offer").id;
    for needs in [field("mood"), a_meeting(0), Needs::Activity { kind: Some(ActivityKind::Note), days: 3 }] {
        let demand = Some(Demand { needs, required: false });
        let patch = CriterionPatch { words: None, demand };
        let edit = Command::EditStage(offer, StagePatch::default(), vec![(key, Some(patch))], Vec::new());
        assert!(matches!(team.rejected(edit), Rejection::OutOfRange(..)));
    }
}

/// P5: a test a path. Drag, menu, keys, palette, bulk, the drawer's path and a suggestion give one command; a new deal, a
/// lead that becomes one, and reopening elsewhere give others. None comes into a stage without what that requires; what
/// edits a deal or does a step moves none. Imports: `import/tests/stage_rules.rs`; undo and redo:
/// `session/tests/session/undo.rs`; merges: `document/tests/stages.rs`; the views: `stages.spec.ts`.
#[test]
fn no_command_brings_a_deal_in_without_what_is_required() {
    let (mut team, key) = demanding(field("value"), true);
    let offer = team.stage("Offer").id;
    let refused = |team: &mut Team, command: Command| match team.rejected(command) {
        Rejection::CriteriaUnmet { stage, may_override, .. } => assert_eq!((stage, may_override), (offer, false)),
        other => panic!("{other:?}"),
    };
    for place in [Place::First, Place::Last] {
        let one = MoveDeals { anyway: true, tick: vec![key], ..team.a_move("Acme", "Offer", place) };
        refused(&mut team, Command::MoveDeals(one));
        let many = MoveDeals { anyway: true, ..team.a_move("Acme, Beta", "Offer", place) };
        refused(&mut team, Command::MoveDeals(many));
    }
    let new = command::NewDeal { anyway: true, tick: vec![key], ..team.new_deal("Gamma", offer) };
    refused(&mut team, Command::AddDeal(new.clone()));
    let lead = Lead { id: team.id(), name: "Ben".into(), ..Lead::default() };
    let lead_id = lead.id;
    team.done(Command::AddLeads(vec![lead]));
    refused(&mut team, convert(lead_id, new));
    let (acme, beta) = (team.deal("Acme").id, team.deal("Beta").id);
    team.done(team.closes("Beta", command::Outcome::Lost { reason: None }));
    refused(&mut team, Command::ReopenDeal(beta, Some(offer)));

    // What says nothing of moving moves nothing.
    let status = DealStatus::Open { stage: offer, since: team.now };
    let patch = DealPatch { status: Some(status), ..DealPatch::default() };
    assert!(team.done(Command::EditDeals(vec![acme], patch.into())).writes.is_empty());
    let whole = Deal { status, ..Deal::clone(&team.deal("Acme")) };
    assert!(matches!(team.rejected(Command::Put(whole.into())), Rejection::OutOfRange(..)));
    team.done(Command::EditStage(offer, StagePatch::default(), Vec::new(), vec![(SignalKind::Quote, true)]));
    team.done(Command::SignalDeals(vec![acme], SignalKind::Quote));
    let step = Step { kind: ActivityKind::Email, title: "Mail".into(), ..Step::default() };
    let sequence = Sequence {
        id: team.id(),
        name: "Touches".into(),
        steps: [(StepKey(0), step)].into_iter().collect(),
        ..Sequence::default()
    };
    let sequence_id = sequence.id;
    team.done(Command::AddSequence(sequence.into(), Vec::new()));
    team.done(Command::Enrol { sequence: sequence_id, deals: vec![acme], leads: Vec::new() });
    let mail = team.book.next_step(acme).unwrap().id;
    team.completes(mail);
    team.done(Command::Remove(vec![Entity::new(Table::Deals, acme)]));
    team.done(Command::Restore(vec![Entity::new(Table::Deals, acme)]));
    assert_eq!(team.board(), "New: Acme | Meeting: – | Offer: –");
}
