//! Organisations and contacts: found by name, or made.

use kariz_core::{command::NewDeal, *};

use crate::team::Team;

fn deal_with(team: &mut Team, organisation: &str, contact: &str) -> Transaction {
    let stage = team.stage("New").id;
    let new = team.new_deal("Deal", stage);
    team.done(Command::AddDeal(NewDeal { organisation: organisation.into(), contact: contact.into(), ..new }))
}

#[test]
fn a_buyer_is_made_once() {
    let mut team = Team::with_stages("New 10");
    deal_with(&mut team, " Acme  Oy ", "Bo Ek");
    deal_with(&mut team, "ACME OY", "bo ek");
    assert_eq!((team.book.organisations().len(), team.book.contacts().len()), (1, 1));
    let acme = team.book.organisation_named("acme oy").unwrap();
    let bo = team.book.contact_named("BO EK", Some(acme.id)).unwrap();
    assert_eq!((acme.name.as_str(), bo.organisation), ("Acme  Oy", Some(acme.id)));
    assert_eq!(team.book.deals_of_organisation(acme.id).count(), 2);
    assert_eq!(team.book.deals_of_contact(bo.id).count(), 2);
    assert_eq!(team.book.contacts_of(Some(acme.id)).count(), 1);
}

#[test]
fn a_contact_of_the_same_name_elsewhere_is_somebody_else() {
    let mut team = Team::with_stages("New 10");
    deal_with(&mut team, "Acme", "Bo Ek");
    deal_with(&mut team, "Beta", "Bo Ek");
    deal_with(&mut team, "", "Bo Ek");
    assert_eq!(team.book.contacts().len(), 3);
    assert_eq!(team.book.contacts_of(None).count(), 1);
}

#[test]
fn a_removed_organisation_is_not_used_again() {
    let mut team = Team::with_stages("New 10");
    deal_with(&mut team, "Acme", "");
    let first = team.book.organisation_named("Acme").unwrap().entity();
    team.done(Command::Remove(vec![first]));
    assert!(team.book.organisation_named("Acme").is_none());
    deal_with(&mut team, "Acme", "");
    assert_ne!(team.book.organisation_named("Acme").unwrap().entity(), first);
    assert_eq!(team.book.organisation(OrganisationId(first.id)).unwrap().name, "Acme", "it stays readable");
}

/// One command is one undo step: the deal and whom it is with.
#[test]
fn undoing_a_deal_undoes_its_buyer() {
    let mut team = Team::with_stages("New 10");
    let before = team.visible();
    let transaction = deal_with(&mut team, "Acme", "Bo Ek");
    assert_eq!(transaction.writes.len(), 3);
    team.undoes(&transaction);
    assert_eq!(team.visible(), before);
    assert!(team.book.organisation_named("Acme").is_none());
}

#[test]
fn nothing_is_made_by_a_rejected_deal() {
    let mut team = Team::with_stages("New 10");
    let stage = team.id();
    let new = team.new_deal("Deal", stage);
    team.rejected(Command::AddDeal(NewDeal { organisation: "Acme".into(), ..new }));
    assert_eq!(team.book.organisations().len(), 0);
}

/// The fields that a transaction writes of records that are there already.
fn changed(transaction: &Transaction) -> Vec<(Table, String)> {
    let fields = transaction.writes.iter().filter_map(|write| match write {
        Write::Set { entity, field, .. } => Some((entity.table, field.to_string())),
        _ => None,
    });
    fields.collect()
}

fn set_buyer(deal: DealId, organisation: Option<&str>, contact: Option<&str>) -> Command {
    Command::SetBuyer { deal, organisation: organisation.map(Into::into), contact: contact.map(Into::into) }
}

/// Whoever names a buyer means only that: what others have changed in the deal meanwhile stays.
#[test]
fn naming_a_buyer_writes_nothing_else_of_the_deal() {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Deal 100");
    let deal = team.deal("Deal").id;
    let made = team.done(set_buyer(deal, Some(" Acme "), None));
    assert_eq!(changed(&made), [(Table::Deals, "organisation".to_owned())]);
    let acme = team.book.organisation_named("acme").unwrap().id;
    let made = team.done(set_buyer(deal, None, Some("Bo Ek")));
    assert_eq!(changed(&made), [(Table::Deals, "contact".to_owned())]);
    let bo = team.book.contact_named("Bo Ek", Some(acme)).expect("the contact is at the deal's organisation").id;
    assert_eq!((team.deal("Deal").organisation, team.deal("Deal").contact), (Some(acme), Some(bo)));

    assert!(team.done(set_buyer(deal, Some("ACME"), Some("bo ek"))).writes.is_empty(), "they are known");
    team.done(set_buyer(deal, Some("Beta"), Some("Bo Ek")));
    let beta = team.book.organisation_named("Beta").unwrap().id;
    let there = team.book.contact_named("Bo Ek", Some(beta)).expect("somebody else, at the new organisation").id;
    assert_eq!((team.deal("Deal").organisation, team.deal("Deal").contact), (Some(beta), Some(there)));

    let gone = team.done(set_buyer(deal, Some(" "), Some("")));
    assert_eq!((team.deal("Deal").organisation, team.deal("Deal").contact), (None, None));
    team.undoes(&gone);
    assert_eq!(team.deal("Deal").organisation, Some(beta));
}
