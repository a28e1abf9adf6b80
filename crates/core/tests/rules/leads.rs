//! Q1, Q7: leads become deals, or are disqualified.

use kariz_core::{command::NewDeal, *};

use crate::team::{Team, eur};

fn with_lead() -> (Team, LeadId) {
    let mut team = Team::with_stages("New 10, Offer 60");
    let channel = team.book.channels_in_order().next().unwrap().id;
    let lead = Lead {
        id: team.id(),
        name: " Bo Ek ".into(),
        organisation: "Acme".into(),
        email: "bo@acme.example".into(),
        phone: "123".into(),
        channel: Some(channel),
        value: Some(eur(500)),
        about: "Met at the fair".into(),
        ..Lead::default()
    };
    let id = lead.id;
    team.done(Command::AddLead(lead));
    (team, id)
}

#[test]
fn a_lead_is_added_in_one_line() {
    let (team, id) = with_lead();
    let lead = team.book.lead(id).unwrap();
    assert_eq!((lead.name.as_str(), lead.created_on, lead.status), ("Bo Ek", team.today(), LeadStatus::New));
    assert_eq!(team.book.leads_newest_first().map(|lead| lead.id).collect::<Vec<_>>(), [id]);
}

#[test]
fn what_became_of_a_lead_is_not_edited() {
    let (mut team, id) = with_lead();
    let status = LeadStatus::Disqualified { reason: None, on: team.today() };
    let patch = LeadPatch { status: Some(status), phone: Some("456".into()), ..LeadPatch::default() };
    team.done(Command::EditLead(id, patch.into()));
    let lead = team.book.lead(id).unwrap();
    assert_eq!((lead.status, lead.phone.as_str()), (LeadStatus::New, "456"));
    let negative = LeadPatch { value: Some(Some(eur(-1))), ..LeadPatch::default() };
    assert!(matches!(team.rejected(Command::EditLead(id, negative.into())), Rejection::OutOfRange(..)));
}

/// Q1: convert to a new deal, keeping history.
#[test]
fn a_lead_becomes_a_deal_with_all_that_is_known() {
    let (mut team, id) = with_lead();
    let call = Activity {
        id: team.id(),
        kind: ActivityKind::Call,
        lead: Some(id),
        due: Some(team.day(1)),
        ..Activity::default()
    };
    team.done(Command::AddActivity(call.clone()));
    assert_eq!(team.book.next_step_of_lead(id).unwrap().id, call.id);

    let stage = team.stage("New").id;
    let deal = NewDeal { id: team.id(), stage, ..NewDeal::default() };
    let deal_id = deal.id;
    let before = team.visible();
    let transaction = team.done(Command::ConvertLead { lead: id, deal });

    let deal = team.deal("Acme");
    let (acme, contact) = (team.book.organisation_named("Acme").unwrap().id, deal.contact.unwrap());
    assert_eq!((deal.id, deal.lead, deal.organisation), (deal_id, Some(id), Some(acme)));
    assert_eq!((deal.value, deal.about.as_str()), (Some(eur(500)), "Met at the fair"));
    assert_eq!(deal.channel, team.book.lead(id).unwrap().channel);
    let contact = team.book.contact(contact).unwrap();
    assert_eq!((&*contact.name, &*contact.email, &*contact.phone), ("Bo Ek", "bo@acme.example", "123"));
    assert_eq!(team.book.lead(id).unwrap().status, LeadStatus::Converted { deal: deal_id, on: team.today() });
    assert_eq!(team.book.next_step(deal_id).unwrap().id, call.id);
    assert_eq!(team.book.activities_of_lead(id).count(), 1);

    team.undoes(&transaction);
    assert_eq!(team.visible(), before, "one undo");
}

#[test]
fn a_converted_lead_is_decided_as_a_deal() {
    let (mut team, id) = with_lead();
    let stage = team.stage("New").id;
    let new = team.new_deal("Acme", stage);
    team.done(Command::ConvertLead { lead: id, deal: new.clone() });
    let there = Rejection::AlreadyThere(Entity::new(Table::Deals, new.id));
    assert_eq!(team.rejected(Command::DisqualifyLead(id, None)), there);
    let again = team.new_deal("Acme", stage);
    assert_eq!(team.rejected(Command::ConvertLead { lead: id, deal: again }), there);
}

/// P5 on this path too.
#[test]
fn a_converted_lead_meets_the_stages_criteria() {
    let (mut team, id) = with_lead();
    team.demands("Offer", "Budget known");
    let stage = team.stage("Offer").id;
    let deal = team.new_deal("Acme", stage);
    assert!(matches!(team.rejected(Command::ConvertLead { lead: id, deal }), Rejection::CriteriaUnmet { .. }));
}

/// Q7: disqualifying says why; unqualified leads never inflate the pipeline's numbers.
#[test]
fn a_disqualified_lead_says_why() {
    let (mut team, id) = with_lead();
    let reason = team.book.reasons_in_order().next().unwrap().id;
    team.done(Command::DisqualifyLead(id, Some(reason)));
    let on = team.today();
    assert_eq!(team.book.lead(id).unwrap().status, LeadStatus::Disqualified { reason: Some(reason), on });
    assert_eq!(team.book.pipeline_totals(team.pipeline), book::DealTotals::default());
    let nobody: ReasonId = team.id();
    let unknown = Rejection::NotFound(Entity::new(Table::Reasons, nobody));
    assert_eq!(team.rejected(Command::DisqualifyLead(id, Some(nobody))), unknown);
}
