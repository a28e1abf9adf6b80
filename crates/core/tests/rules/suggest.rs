//! A4: signals that speak for a stage; W1: silence; who has which part in a deal.

use kariz_core::{command::DealPerson, metrics::with_and_without, suggest::suggestion, *};

use crate::team::{Team, convert};

fn listening() -> Team {
    let mut team = Team::with_stages("New 10, Meeting 40, Offer 60");
    team.adds("Acme");
    for (stage, signal) in [("Meeting", SignalKind::AskedDemo), ("Offer", SignalKind::Quote)] {
        let id = team.stage(stage).id;
        team.done(Command::EditStage(id, StagePatch::default(), Vec::new(), vec![(signal, true)]));
    }
    team
}

fn suggested(team: &Team, deal: &str) -> Option<String> {
    let suggestion = suggestion(&team.book, &team.deal(deal))?;
    Some(team.book.stage(suggestion.stage).unwrap().name.clone())
}

#[test]
fn the_furthest_stage_that_a_signal_speaks_for_is_suggested_until_the_deal_moves() {
    let mut team = listening();
    let acme = team.deal("Acme").id;
    assert_eq!(suggested(&team, "Acme"), None);
    for (signal, stage) in
        [(SignalKind::AskedDemo, "Meeting"), (SignalKind::Quote, "Offer"), (SignalKind::Opened, "Offer")]
    {
        team.now.0 += 1;
        team.done(Command::SignalDeals(vec![acme], signal));
        assert_eq!(suggested(&team, "Acme").as_deref(), Some(stage));
    }
    team.now.0 += 1;
    team.moves("Acme", "Meeting").unwrap();
    assert_eq!(suggested(&team, "Acme"), None, "what came before the move has been decided upon");
    team.now.0 += 1;
    team.done(Command::SignalDeals(vec![acme], SignalKind::Quote));
    assert_eq!(suggested(&team, "Acme").as_deref(), Some("Offer"));
    let id = team.stage("Offer").id;
    team.done(Command::EditStage(id, StagePatch::default(), Vec::new(), vec![(SignalKind::Quote, false)]));
    assert_eq!(suggested(&team, "Acme"), None);
    team.wins("Acme");
    assert!(matches!(team.rejected(Command::SignalDeals(vec![acme], SignalKind::Quote)), Rejection::DealClosed(_)));
}

/// A4: who does not want it passes it over; what comes later speaks again. Two copies that pass over the same note the same.
#[test]
fn a_suggestion_that_is_not_wanted_is_passed_over() {
    let mut team = listening();
    let acme = team.deal("Acme").id;
    assert!(team.done(Command::PassSuggestion(acme)).writes.is_empty(), "nothing speaks");
    team.done(Command::SignalDeals(vec![acme], SignalKind::AskedDemo));
    team.now.0 += 1;
    team.done(Command::SignalDeals(vec![acme], SignalKind::Quote));
    let mut other = team.clone();
    let passed = team.done(Command::PassSuggestion(acme));
    assert_eq!(suggested(&team, "Acme"), None, "no other signal takes its place");
    other.now.0 += 5_000;
    other.done(Command::PassSuggestion(acme));
    assert_eq!(team.deal("Acme").passed, other.deal("Acme").passed);
    team.undoes(&passed);
    assert_eq!(suggested(&team, "Acme").as_deref(), Some("Offer"));
    team.done(Command::PassSuggestion(acme));
    team.now.0 += 1;
    team.done(Command::SignalDeals(vec![acme], SignalKind::AskedDemo));
    assert_eq!(suggested(&team, "Acme").as_deref(), Some("Meeting"));
}

#[test]
fn what_was_recorded_of_a_lead_speaks_for_the_deal_that_it_becomes() {
    let mut team = listening();
    let lead = Lead { id: team.id(), name: "Bo".into(), ..Lead::default() };
    let id = lead.id;
    team.done(Command::AddLeads(vec![lead]));
    team.done(Command::SignalLeads(vec![id], SignalKind::Quote.into()));
    team.now.0 += 1;
    let first = team.stage("New").id;
    let deal = team.new_deal("Beta", first);
    team.done(convert(id, deal));
    assert_eq!(suggested(&team, "Beta").as_deref(), Some("Offer"));
}

#[test]
fn deals_are_counted_by_whether_they_met_a_criterion() {
    let mut team = Team::with_stages("New 10, Offer 60");
    let key = team.demands("Offer", "Budget known");
    team.adds("A, B, C, D");
    let (a, d) = (team.deal("A").id, team.deal("D").id);
    team.done(Command::TickCriterion(a, key, true));
    team.done(Command::TickCriterion(d, key, true));
    for deal in ["A", "B", "C"] {
        let moving = command::MoveDeals { anyway: true, ..team.a_move(deal, "Offer", command::Place::First) };
        team.done(Command::MoveDeals(moving));
    }
    team.wins("A");
    team.wins("B");
    for deal in ["C", "D"] {
        let lost = team.closes(deal, command::Outcome::Lost { reason: None });
        team.done(lost);
    }
    let [(of, both)] = with_and_without(&team.book, &team.stage("Offer"))[..] else { panic!("one criterion") };
    assert_eq!(of, key);
    assert_eq!((both.with.won, both.with.lost), (1, 0), "D never was in the stage");
    assert_eq!((both.without.won, both.without.lost), (1, 1));
}

#[test]
fn silence_begins_with_the_buyers_last_answer() {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme");
    let acme = team.deal("Acme").id;
    assert_eq!(team.book.last_answer(acme), None);
    for (outcome, answers) in [(ActivityOutcome::Reached, true), (ActivityOutcome::NoAnswer, false)] {
        team.days_pass(1);
        let (call, now) = (team.plans("Acme", None), team.now);
        let done = Command::CompleteActivity { id: call, outcome: Some(outcome), length: None, note: None, next: None };
        team.done(done);
        assert_eq!(team.book.last_answer(acme) == Some(now), answers);
    }
    team.days_pass(1);
    team.done(Command::SignalDeals(vec![acme], SignalKind::Answered));
    assert_eq!(team.book.last_answer(acme), Some(team.now));
}

#[test]
fn people_have_a_role_in_a_deal() {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme");
    let acme = team.deal("Acme").id;
    let named = |name: &str| DealPerson::Named(name.to_owned());
    team.done(Command::SetDealRole(acme, named("Bo Ek"), Some(DealRole::Decides)));
    team.done(Command::SetDealRole(acme, named("Bo Ek"), Some(DealRole::Blocks)));
    let people = team.deal("Acme").people.clone();
    let [(bo, role)] = people.iter().collect::<Vec<_>>()[..] else { panic!("known by name, Bo is one") };
    assert_eq!(*role, DealRole::Blocks);
    assert_eq!(team.rejected(Command::SetDealRole(acme, named(" "), Some(DealRole::Pays))), Rejection::NameMissing);
    team.done(Command::SetDealRole(acme, DealPerson::Known(*bo), None));
    assert!(team.deal("Acme").people.is_empty());
}
