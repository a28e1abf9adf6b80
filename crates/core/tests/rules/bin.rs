//! The bin: nothing is deleted, and what was removed comes back as it was.

use kariz_core::*;

use crate::team::Team;

fn two() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme 100, Beta 200");
    team
}

#[test]
fn a_deal_goes_and_comes_back_with_its_activities() {
    let mut team = two();
    let (call, gone_before) = (team.plans("Acme", Some(1)), team.plans("Acme", Some(2)));
    team.plans("Beta", Some(1));
    let acme = team.deal("Acme").entity();
    team.done(Command::Remove(vec![Entity::new(Table::Activities, gone_before)]));
    team.days_pass(1);
    let before = team.visible();
    team.done(Command::Remove(vec![acme]));
    assert_eq!(team.board(), "New: Beta | Offer: –");
    assert_eq!(team.book.planned().count(), 1);
    let binned: Vec<_> = team.book.bin().iter().map(AnyRecord::entity).collect();
    assert_eq!(binned, [acme, Entity::new(Table::Activities, gone_before)], "the call is not listed apart");
    let removed = team.deal("Acme").removed;
    assert_eq!(removed, Some(Removal::Binned { at: team.now, by: Some(team.ana) }));

    team.done(Command::Restore(vec![acme]));
    assert_eq!(team.visible(), before);
    assert_eq!(team.book.next_step(DealId(acme.id)).unwrap().id, call);
    assert!(team.done(Command::Restore(vec![acme])).writes.is_empty(), "it is there");
}

#[test]
fn what_is_removed_is_not_found() {
    let mut team = two();
    let acme = team.deal("Acme");
    team.done(Command::Remove(vec![acme.entity()]));
    let not_found = Rejection::NotFound(acme.entity());
    assert_eq!(team.rejected(Command::Remove(vec![acme.entity()])), not_found);
    assert_eq!(team.moves("Acme", "Offer"), Err(not_found.clone()));
    assert_eq!(team.rejected(Command::EditDeals(vec![acme.id], Box::default())), not_found);
    let nobody = Entity::new(Table::Deals, team.id::<DealId>());
    assert_eq!(team.rejected(Command::Restore(vec![nobody])), Rejection::NotFound(nobody));
}

/// What was undone was never made: the bin does not show it, and only redo brings it back.
#[test]
fn what_is_undone_is_not_in_the_bin() {
    let mut team = two();
    let stage = team.stage("New").id;
    let new = team.new_deal("Gamma", stage);
    let entity = Entity::new(Table::Deals, new.id);
    let transaction = team.done(Command::AddDeal(new));
    team.undoes(&transaction);
    assert!(team.book.bin().is_empty());
    assert_eq!(team.rejected(Command::Restore(vec![entity])), Rejection::NotFound(entity));
}

/// L12: somebody leaves; their deals still say whose they were.
#[test]
fn a_removed_member_stays_readable() {
    let mut team = two();
    team.done(Command::Remove(vec![Entity::new(Table::Members, team.ana)]));
    assert_eq!(team.book.members_in_order().count(), 0);
    let owner = team.deal("Acme").owner.unwrap();
    assert_eq!(team.book.member(owner).unwrap().name, "Ana");
}

#[test]
fn a_lead_takes_only_its_own_activities() {
    let mut team = two();
    let lead = Lead { id: team.id(), name: "Bo".into(), ..Lead::default() };
    let lead_id = lead.id;
    team.done(Command::AddLeads(vec![lead]));
    let own = Activity { id: team.id(), kind: ActivityKind::Call, lead: Some(lead_id), ..Activity::default() };
    let shared = Activity { lead: Some(lead_id), ..team.call("Acme", None) };
    team.done(Command::AddActivity(own.clone()));
    team.done(Command::AddActivity(shared.clone()));
    team.done(Command::Remove(vec![Entity::new(Table::Leads, lead_id)]));
    assert!(team.book.activity(own.id).unwrap().removed.is_some());
    assert!(team.book.activity(shared.id).unwrap().removed.is_none());
}
