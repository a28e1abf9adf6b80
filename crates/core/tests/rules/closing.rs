//! P6: won, lost, and open again.

use kariz_core::{
    command::{Closing, Outcome},
    *,
};

use crate::team::{Team, eur};

fn one() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme 100, Beta 200");
    team.days_pass(5);
    team
}

fn closing(team: &Team, days_ago: i32) -> Closing {
    Closing {
        outcome: Outcome::Won,
        closed_on: team.day(-days_ago),
        value: None,
        note: String::new(),
        new_reason: String::new(),
        retry: None,
    }
}

#[test]
fn a_deal_is_won_from_anywhere_with_its_final_value() {
    let mut team = one();
    let acme = team.deal("Acme").id;
    let note = " They trust us. ".to_owned();
    let command = Closing { value: Some(eur(90)), note, ..closing(&team, 0) };
    team.done(Command::CloseDeals(vec![acme], command));
    let deal = team.deal("Acme");
    assert_eq!(deal.status, DealStatus::Won { closed_on: team.today() });
    assert_eq!((deal.value, deal.closing_note.as_str()), (Some(eur(90)), "They trust us."));
    assert_eq!(deal.moves.last_key_value().unwrap().0.at, team.now);
    assert_eq!(team.history("Acme"), "New, won");
    assert_eq!(team.board(), "New: Beta | Offer: –");
    assert_eq!(team.book.stage_totals(team.stage("New").id).value.iter().collect::<Vec<_>>(), [eur(200)]);
    assert_eq!(team.book.likelihood(&deal), Percent::FULL);
}

#[test]
fn a_deal_is_lost_for_a_reason() {
    let mut team = one();
    let reason = team.book.reasons_in_order().next().unwrap().id;
    let command = team.closes("Acme", Outcome::Lost { reason: Some(reason) });
    team.done(command);
    assert_eq!(team.deal("Acme").status, DealStatus::Lost { closed_on: team.today(), reason: Some(reason) });
    assert_eq!(team.history("Acme"), "New, lost");

    let nobody = team.id();
    let unknown = team.closes("Beta", Outcome::Lost { reason: Some(nobody) });
    assert_eq!(team.rejected(unknown), Rejection::NotFound(Entity::new(Table::Reasons, nobody)));
}

/// A reason that is typed is of the same step: one undo takes back both (U7).
#[test]
fn a_reason_can_be_named_on_the_way() {
    let mut team = one();
    let before = team.visible();
    let lost = |team: &Team, name: &str| {
        let deal = team.deal("Acme").id;
        let outcome = Outcome::Lost { reason: None };
        Command::CloseDeals(vec![deal], Closing { outcome, new_reason: name.into(), ..closing(team, 0) })
    };
    let command = lost(&team, " Moved  abroad ");
    let transaction = team.done(command);
    let last = team.book.reasons_in_order().next_back().unwrap();
    assert_eq!((last.name.as_str(), team.book.reasons_in_order().count()), ("Moved  abroad", 3));
    let lost_for = DealStatus::Lost { closed_on: team.today(), reason: Some(last.id) };
    assert_eq!(team.deal("Acme").status, lost_for);
    team.undoes(&transaction);
    assert_eq!(team.visible(), before);

    let command = lost(&team, "PRICE");
    team.done(command);
    let price = team.book.reasons_in_order().next().unwrap();
    assert_eq!(team.deal("Acme").status, DealStatus::Lost { closed_on: team.today(), reason: Some(price.id) });
    assert_eq!(team.book.reasons_in_order().count(), 2, "it is in the list already");
}

#[test]
fn several_deals_are_closed_at_once_but_not_for_one_value() {
    let mut team = one();
    let both = vec![team.deal("Acme").id, team.deal("Beta").id];
    let valued = Closing { value: Some(eur(1)), ..closing(&team, 0) };
    assert!(matches!(team.rejected(Command::CloseDeals(both.clone(), valued)), Rejection::OutOfRange(..)));
    let command = closing(&team, 0);
    team.done(Command::CloseDeals(both, command));
    assert_eq!(team.board(), "New: – | Offer: –");
}

#[test]
fn a_closing_date_is_after_the_deals_beginning_and_not_in_the_future() {
    let mut team = one();
    let acme = team.deal("Acme").id;
    for (days_ago, allowed) in [(6, false), (5, true), (0, true), (-1, true), (-2, false)] {
        let command = Command::CloseDeals(vec![acme], closing(&team, days_ago));
        let expected = Rejection::OutOfRange(Entity::new(Table::Deals, acme), "closedOn".into());
        assert_eq!(team.decides(command).err(), (!allowed).then_some(expected), "{days_ago} days ago");
    }
}

#[test]
fn a_deal_closed_on_an_earlier_day_was_closed_at_noon() {
    let mut team = one();
    let acme = team.deal("Acme").id;
    let command = closing(&team, 2);
    team.done(Command::CloseDeals(vec![acme], command));
    let deal = team.deal("Acme");
    assert_eq!(deal.closed_at(), Some(Timestamp::noon_of(team.day(-2))));
    assert_eq!(deal.closed_on(), Some(team.day(-2)));

    team.moves("Beta", "Offer").unwrap();
    let beta = team.deal("Beta").id;
    let command = closing(&team, 2);
    team.done(Command::CloseDeals(vec![beta], command));
    assert_eq!(team.history("Beta"), "New, Offer, won", "never before its last move");
}

#[test]
fn what_is_closed_is_not_closed_again_or_moved() {
    let mut team = one();
    team.wins("Acme");
    let acme = team.deal("Acme").id;
    let again = team.closes("Acme", Outcome::Won);
    assert_eq!(team.rejected(again), Rejection::DealClosed(acme));
    assert_eq!(team.moves("Acme", "Offer"), Err(Rejection::DealClosed(acme)));
}

#[test]
fn a_deal_is_reopened_where_it_was() {
    let mut team = one();
    team.moves("Acme", "Offer").unwrap();
    team.wins("Acme");
    team.days_pass(1);
    let acme = team.deal("Acme").id;
    team.done(Command::ReopenDeal(acme, None));
    assert_eq!(team.deal("Acme").status, DealStatus::Open { stage: team.stage("Offer").id, since: team.now });
    assert_eq!(team.history("Acme"), "New, Offer, won, Offer");
    assert_eq!(team.deal("Acme").moves.last_key_value().unwrap().1.from, None);
    assert_eq!(team.rejected(Command::ReopenDeal(acme, None)), Rejection::DealOpen(acme));
}

/// P6: the deal says it no longer, and the next time overwrites it.
#[test]
fn how_a_deal_had_ended_is_a_note_once_it_is_open_again() {
    let mut team = one();
    let acme = team.deal("Acme").id;
    let reason = team.book.reasons_in_order().next().unwrap().clone();
    let outcome = Outcome::Lost { reason: Some(reason.id) };
    let note = "They went with a rival".to_owned();
    team.done(Command::CloseDeals(vec![acme], Closing { outcome, note, ..closing(&team, 2) }));
    team.done(Command::ReopenDeal(acme, None));
    let notes: Vec<_> = team.book.activities_of(acme).cloned().collect();
    let [told] = &notes[..] else { panic!("{notes:?}") };
    assert_eq!(told.note, format!("{}\nThey went with a rival", reason.name));
    assert_eq!((told.kind, told.done_at), (ActivityKind::Note, Some(Timestamp::noon_of(team.day(-2)))));
    team.wins("Acme");
    team.done(Command::ReopenDeal(acme, None));
    assert_eq!(team.book.activities_of(acme).count(), 1, "what was said of the first end is said of no other");

    let note = "x".repeat(200_000);
    team.days_pass(1);
    team.done(Command::CloseDeals(vec![acme], Closing { note, ..closing(&team, 0) }));
    team.done(Command::ReopenDeal(acme, None));
    let long = team.book.activities_of(acme).next_back().unwrap().note.len();
    assert_eq!(long, 20_000, "it has an end");
}

#[test]
fn a_deal_is_reopened_elsewhere_when_its_stage_is_put_away() {
    let mut team = one();
    team.moves("Acme", "Offer").unwrap();
    team.wins("Acme");
    team.done(Command::ArchiveStage { stage: team.stage("Offer").id, deals_to: None });
    team.done(Command::ReopenDeal(team.deal("Acme").id, None));
    assert_eq!(team.board(), "New: Acme, Beta");
}

/// P5 holds on this path too.
#[test]
fn reopening_into_a_stage_it_was_never_in_asks_for_criteria() {
    let mut team = one();
    let budget = team.demands("Offer", "Budget known");
    team.wins("Acme");
    let (acme, offer) = (team.deal("Acme").id, team.stage("Offer").id);
    let into_offer = Command::ReopenDeal(acme, Some(offer));
    let asked = Rejection::CriteriaUnmet { stage: offer, unmet: vec![(acme, vec![budget])], may_override: false };
    assert_eq!(team.rejected(into_offer.clone()), asked);
    team.done(Command::TickCriterion(acme, budget, true));
    team.done(into_offer);
    assert_eq!(team.board(), "New: Beta | Offer: Acme");
}

/// P6: a lost deal that is to be tried again is a lead that waits, in the same step.
#[test]
fn a_lost_deal_can_be_tried_again_from_a_day_on() {
    let mut team = one();
    let acme = team.deal("Acme").id;
    let before = team.visible();
    let until = Some(team.day(90));
    let lost = Closing { outcome: Outcome::Lost { reason: None }, retry: until, ..closing(&team, 0) };
    let closed = team.done(Command::CloseDeals(vec![acme], lost.clone()));
    let waits = team.book.leads().find(|lead| lead.from_deal == Some(acme)).unwrap();
    assert_eq!(waits.nurture_until(), until);
    team.undoes(&closed);
    assert_eq!(team.visible(), before, "one undo takes back both");

    let today = Closing { retry: Some(team.today()), ..lost.clone() };
    assert!(matches!(team.rejected(Command::CloseDeals(vec![acme], today)), Rejection::OutOfRange(..)));
    let won = Closing { outcome: Outcome::Won, ..lost };
    team.done(Command::CloseDeals(vec![acme], won));
    let waiting = team.book.leads().filter(|lead| lead.removed.is_none());
    assert_eq!(waiting.count(), 0, "what is won is not tried again");
}
