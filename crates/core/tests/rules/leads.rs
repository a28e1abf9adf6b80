//! Q1, Q7: leads become deals, or are disqualified.

use kariz_core::{
    command::{Conversion, ConvertInto, LeadStep, NewDeal, Outcome, Pick, Why},
    *,
};

use crate::team::{Team, convert, disqualify, eur};

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
    team.done(Command::AddLeads(vec![lead]));
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
    team.done(Command::EditLeads(vec![id], patch.into()));
    let lead = team.book.lead(id).unwrap();
    assert_eq!((lead.status, lead.phone.as_str()), (LeadStatus::New, "456"));
    let negative = LeadPatch { value: Some(Some(eur(-1))), ..LeadPatch::default() };
    assert!(matches!(team.rejected(Command::EditLeads(vec![id], negative.into())), Rejection::OutOfRange(..)));
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
    let transaction = team.done(convert(id, deal));

    let deal = team.deal("Acme");
    let (acme, contact) = (team.book.organisation_named("Acme").unwrap().id, deal.contact.unwrap());
    assert_ne!(deal.id, deal_id, "its identifier is the lead's");
    let deal_id = deal.id;
    assert_eq!((deal.lead, deal.organisation), (Some(id), Some(acme)));
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
    team.done(convert(id, new));
    let there = Rejection::AlreadyThere(Entity::new(Table::Deals, team.deal("Acme").id));
    assert_eq!(team.rejected(disqualify(id, None)), there);
    let again = team.new_deal("Acme", stage);
    assert_eq!(team.rejected(convert(id, again)), there);
}

/// P5 on this path too.
#[test]
fn a_converted_lead_meets_the_stages_criteria() {
    let (mut team, id) = with_lead();
    team.demands("Offer", "Budget known");
    let stage = team.stage("Offer").id;
    let deal = team.new_deal("Acme", stage);
    assert!(matches!(team.rejected(convert(id, deal)), Rejection::CriteriaUnmet { .. }));
}

/// Q7: disqualifying says why; unqualified leads never inflate the pipeline's numbers.
#[test]
fn a_disqualified_lead_says_why() {
    let (mut team, id) = with_lead();
    let reason = team.book.reasons_in_order().next().unwrap().id;
    team.done(disqualify(id, Some(reason)));
    let on = team.today();
    assert_eq!(team.book.lead(id).unwrap().status, LeadStatus::Disqualified { reason: Some(reason), on });
    assert_eq!(team.book.pipeline_totals(team.pipeline), book::DealTotals::default());
    let nobody: ReasonId = team.id();
    let unknown = Rejection::NotFound(Entity::new(Table::Reasons, nobody));
    assert_eq!(team.rejected(disqualify(id, Some(nobody))), unknown);
}

fn status(team: &Team, lead: LeadId) -> LeadStatus {
    team.book.lead(lead).unwrap().status
}

/// Q1: new, working, nurture until a date, and open again; one undo each.
#[test]
fn a_lead_is_worked_on_put_off_and_opened_again() {
    let (mut team, id) = with_lead();
    team.done(Command::StepLeads(vec![id], LeadStep::Work));
    assert_eq!(status(&team, id), LeadStatus::Working { on: team.today() });
    team.days_pass(1);
    let again = team.decides(Command::StepLeads(vec![id], LeadStep::Work)).unwrap();
    assert!(again.writes.is_empty(), "it is worked on already");
    let why = Why { new: "Bad timing".into(), ..Why::default() };
    let put_off = team.done(Command::StepLeads(vec![id], LeadStep::Nurture { until: team.day(90), why: why.clone() }));
    let reason = team.book.reasons_in_order().next_back().unwrap();
    assert_eq!(reason.name, "Bad timing");
    assert_eq!(
        status(&team, id),
        LeadStatus::Nurture { until: team.day(90), reason: Some(reason.id), on: team.today() }
    );
    team.undoes(&put_off);
    assert!(matches!(status(&team, id), LeadStatus::Working { .. }));
    for days in [0, -1, 40_000] {
        let until = team.day(days);
        let refused = team.rejected(Command::StepLeads(vec![id], LeadStep::Nurture { until, why: why.clone() }));
        assert!(matches!(refused, Rejection::OutOfRange(..)), "{days}");
    }
    team.done(disqualify(id, None));
    team.done(Command::StepLeads(vec![id], LeadStep::Reopen));
    assert_eq!(status(&team, id), LeadStatus::New);
}

/// Bulk: all of them or none, and one undo.
#[test]
fn many_leads_change_at_once() {
    let mut team = Team::with_stages("New 10");
    let leads: Vec<_> = (0..3).map(|n| Lead { id: team.id(), name: format!("L{n}"), ..Lead::default() }).collect();
    let ids: Vec<_> = leads.iter().map(|lead| lead.id).collect();
    let broken = [leads.clone(), vec![Lead { id: team.id(), ..Lead::default() }]].concat();
    assert_eq!(team.rejected(Command::AddLeads(broken)), Rejection::NameMissing);
    let added = team.done(Command::AddLeads(leads));
    let worked = team.done(Command::StepLeads(ids.clone(), LeadStep::Work));
    assert!(ids.iter().all(|id| matches!(status(&team, *id), LeadStatus::Working { .. })));
    team.undoes(&worked);
    assert!(ids.iter().all(|id| status(&team, *id) == LeadStatus::New));
    team.undoes(&added);
    assert_eq!(team.book.leads_newest_first().count(), 0);
}

fn into(lead: LeadId, deal: DealId) -> Command {
    let (organisation, contact) = (Pick::AsKnown, Pick::AsKnown);
    Command::ConvertLead(Box::new(Conversion { lead, into: ConvertInto::Existing(deal), organisation, contact }))
}

/// Q1: into a deal that is there; it learns what it does not know, and gets the lead's activities.
#[test]
fn a_lead_joins_a_deal_that_is_there() {
    let (mut team, id) = with_lead();
    team.adds("Beta 200");
    let beta = team.deal("Beta").id;
    let call = Activity { id: team.id(), kind: ActivityKind::Call, lead: Some(id), ..Activity::default() };
    team.done(Command::AddActivity(call));
    team.done(into(id, beta));
    let deal = team.deal("Beta");
    assert_eq!((deal.lead, deal.value), (Some(id), Some(eur(200))));
    assert_eq!(team.book.contact(deal.contact.unwrap()).unwrap().name, "Bo Ek");
    assert_eq!(team.book.activities_of(beta).count(), 1);
    assert_eq!(team.book.leads_of(beta).map(|lead| lead.id).collect::<Vec<_>>(), [id]);
    assert_eq!(team.book.deals().len(), 1);
    team.wins("Beta");
    let (_, other) = (0, Lead { id: team.id(), name: "Cy".into(), ..Lead::default() });
    let other_id = other.id;
    team.done(Command::AddLeads(vec![other]));
    assert_eq!(team.rejected(into(other_id, beta)), Rejection::DealClosed(beta));
}

/// Q1: whoever is known by address, however the name is written; else by name within the company.
#[test]
fn whoever_is_known_is_found() {
    let (mut team, id) = with_lead();
    let acme = Organisation {
        id: team.id(),
        name: "Acme Ltd".into(),
        domain: "acme.example".into(),
        ..Organisation::default()
    };
    let bo = Contact {
        id: team.id(),
        name: "B. Ek".into(),
        email: "BO@acme.example".into(),
        organisation: Some(acme.id),
        ..Contact::default()
    };
    let (acme_id, bo_id) = (acme.id, bo.id);
    team.done(Command::Put(acme.into()));
    team.done(Command::Put(bo.into()));
    let stage = team.stage("New").id;
    let converted = team.done(convert(id, NewDeal { stage, ..NewDeal::default() }));
    let deal = team.deal("Acme");
    assert_eq!((deal.organisation, deal.contact), (Some(acme_id), Some(bo_id)));
    assert_eq!(team.book.contact(bo_id).unwrap().phone, "123", "what was not known is filled in");
    team.undoes(&converted);
    let new = Conversion {
        lead: id,
        into: ConvertInto::New(NewDeal { stage, ..NewDeal::default() }.into()),
        organisation: Pick::This(acme_id),
        contact: Pick::New,
    };
    team.done(Command::ConvertLead(Box::new(new)));
    let again = team.deal("Acme");
    assert_eq!((again.id, again.organisation), (deal.id, Some(acme_id)), "made again after undo: the same deal");
    assert_ne!(again.contact, Some(bo_id));
}

/// Q1: of whoever is known by name alone, what is not known is filled in from the lead, and nothing is written over; of
/// somebody else at that deal the lead says nothing.
#[test]
fn what_is_not_known_of_a_deals_people_is_filled_in() {
    let (mut team, id) = with_lead();
    team.adds("Beta 200");
    let lead = team.book.lead(id).cloned().unwrap();
    let at = Organisation { id: team.id(), name: lead.organisation.clone(), ..Organisation::default() };
    let bo = Contact { id: team.id(), name: lead.name.trim().into(), ..Contact::default() };
    let bo = Contact { phone: "777".into(), ..bo };
    let (at_id, bo_id) = (at.id, bo.id);
    let other = Contact { id: team.id(), name: "Cy Dee".into(), organisation: Some(at_id), ..Contact::default() };
    let other_id = other.id;
    team.done(Command::Put(at.into()));
    team.done(Command::Put(bo.into()));
    team.done(Command::Put(other.into()));
    let beta = team.deal("Beta").id;
    let with = |contact| {
        let patch = DealPatch { organisation: Some(Some(at_id)), contact: Some(Some(contact)), ..DealPatch::default() };
        Command::EditDeals(vec![beta], Box::new(patch))
    };
    team.done(with(other_id));
    let joined = team.done(into(id, beta));
    assert_eq!(team.book.contact(other_id).unwrap().email, "", "the lead is somebody else");
    team.undoes(&joined);
    team.done(with(bo_id));
    team.done(into(id, beta));
    let bo = team.book.contact(bo_id).unwrap();
    assert_eq!((bo.email.as_str(), bo.phone.as_str()), (lead.email.as_str(), "777"));
    assert_eq!(team.book.organisation(at_id).unwrap().domain, "acme.example");
    assert_eq!(team.book.contacts().count(), 2);
}

/// Q1: an organisation that was chosen for a lead from elsewhere does not get that lead's domain, by a new deal or another.
#[test]
fn an_organisation_learns_the_domain_of_its_own_leads_alone() {
    let (mut team, own) = with_lead();
    team.adds("Beta 200");
    let acme = Organisation { id: team.id(), name: "ACME".into(), ..Organisation::default() };
    let at = acme.id;
    team.done(Command::Put(acme.into()));
    let domain = |team: &Team| team.book.organisation(at).unwrap().domain.clone();
    let bob = Lead { id: team.id(), name: "Bob".into(), email: "bob@agency.example".into(), ..Lead::default() };
    let bob_id = bob.id;
    team.done(Command::AddLeads(vec![bob]));
    let stage = team.stage("New").id;
    let new = |lead| {
        let new = NewDeal { stage, organisation: "Acme".into(), ..NewDeal::default() };
        let into = ConvertInto::New(new.into());
        let conversion = Conversion { lead, into, organisation: Pick::This(at), contact: Pick::AsKnown };
        Command::ConvertLead(Box::new(conversion))
    };
    let converted = team.done(new(bob_id));
    assert_eq!((team.deal("Acme").organisation, domain(&team)), (Some(at), String::new()));
    team.undoes(&converted);
    let beta = team.deal("Beta").id;
    let patch = DealPatch { organisation: Some(Some(at)), ..DealPatch::default() };
    team.done(Command::EditDeals(vec![beta], Box::new(patch)));
    team.done(into(bob_id, beta));
    assert_eq!(domain(&team), "");
    team.done(new(own));
    assert_eq!(domain(&team), "acme.example");
}

/// A deal that was thrown away stays away: the lead can be decided again.
#[test]
fn a_lead_is_decided_again_when_its_deal_is_gone() {
    let (mut team, id) = with_lead();
    let stage = team.stage("New").id;
    team.done(convert(id, NewDeal { stage, ..NewDeal::default() }));
    let first = team.deal("Acme").id;
    team.done(Command::Remove(vec![Entity::new(Table::Deals, first)]));
    team.done(Command::StepLeads(vec![id], LeadStep::Reopen));
    team.done(convert(id, NewDeal { stage, ..NewDeal::default() }));
    let deal = team.book.lead(id).unwrap().deal().unwrap();
    assert!(deal != first && team.book.deal(deal).unwrap().is_open());
}

/// P6, W2: a lost deal comes back as a lead that waits, once.
#[test]
fn a_lost_deal_is_tried_again() {
    let (mut team, id) = with_lead();
    let stage = team.stage("New").id;
    team.done(Command::AnswerLead(id, Question::Budget, Some((Extent::Partly, "Around 500".into()))));
    team.done(convert(id, NewDeal { stage, ..NewDeal::default() }));
    let deal = team.deal("Acme").id;
    assert_eq!(team.rejected(Command::RetryDeals(vec![deal], team.day(60))), Rejection::DealOpen(deal));
    let lost = team.closes("Acme", Outcome::Lost { reason: None });
    team.done(lost);
    team.done(Command::RetryDeals(vec![deal], team.day(60)));
    team.done(Command::RetryDeals(vec![deal], team.day(90)));
    let waiting: Vec<_> = team.book.leads().filter(|lead| lead.from_deal == Some(deal)).cloned().collect();
    let [lead] = &waiting[..] else { panic!("{waiting:?}") };
    assert_eq!(
        (lead.name.as_str(), lead.organisation.as_str(), lead.nurture_until()),
        ("Bo Ek", "Acme", Some(team.day(90)))
    );
    assert_eq!(lead.answers.get(&Question::Budget).unwrap().evidence, "Around 500");
    assert_eq!(status(&team, id), LeadStatus::Converted { deal, on: team.today() }, "the first lead keeps its history");
}

/// Q3: unknown is not no; an answer keeps its evidence and day; what is said again is not written again.
#[test]
fn what_is_known_of_a_lead_is_written_down() {
    let (mut team, id) = with_lead();
    let ask = |extent, evidence: &str| Command::AnswerLead(id, Question::Authority, Some((extent, evidence.into())));
    team.done(ask(Extent::Unknown, " Who signs? "));
    let answer = |team: &Team| team.book.lead(id).unwrap().answers.get(&Question::Authority).cloned();
    assert_eq!(
        answer(&team).map(|answer| (answer.extent, answer.evidence)),
        Some((Extent::Unknown, "Who signs?".into()))
    );
    let on = team.today();
    team.done(ask(Extent::Yes, "She does,\nalone"));
    team.days_pass(3);
    assert!(team.decides(ask(Extent::Yes, "She does,\nalone")).unwrap().writes.is_empty());
    let said = answer(&team).unwrap();
    assert_eq!((said.on, said.by, said.evidence.as_str()), (on, Some(team.ana), "She does,\nalone"));
    team.done(ask(Extent::Unknown, ""));
    assert_eq!(answer(&team), None);
}

/// Q6: recording a signal is one command, for one lead or many.
#[test]
fn signals_are_recorded() {
    let (mut team, id) = with_lead();
    team.done(Command::SignalLeads(vec![id], SignalKind::Quote.into()));
    let recorded = team.done(Command::SignalLeads(vec![id], SignalKind::Quote.into()));
    assert_eq!(team.book.lead(id).unwrap().signals.len(), 2, "two at one moment are two");
    team.undoes(&recorded);
    assert_eq!(team.book.lead(id).unwrap().signals.len(), 1);
}

/// Of this identifier the deal that is made of it would have the same, and so on: it took seconds to compute.
const DEAL_OF_ITSELF: RecordId = RecordId(0xcd8c_c507_509a_39f2_10d1_c2b9_a5b8_b864);
/// Likewise of the lead of a lost deal that is tried again.
const RETRY_OF_ITSELF: RecordId = RecordId(0xf773_825b_9dd2_6e32_b73c_26f3_d9ce_522f);

/// B9: what a copy brings cannot have the engine look for a free identifier without end.
#[test]
fn an_identifier_that_leads_to_itself_stops_nobody() {
    assert_eq!(DEAL_OF_ITSELF.derived("deal"), DEAL_OF_ITSELF);
    assert_eq!(RETRY_OF_ITSELF.derived("retry"), RETRY_OF_ITSELF);
    let (mut team, _) = with_lead();
    let stage = team.stage("New").id;
    let lead = Lead { id: DEAL_OF_ITSELF.into(), name: "Bo Ek".into(), ..Lead::default() };
    team.done(Command::AddLeads(vec![lead]));
    let binned = NewDeal { id: DEAL_OF_ITSELF.into(), ..team.new_deal("In the bin", stage) };
    team.done(Command::AddDeal(binned));
    team.done(Command::Remove(vec![Entity::new(Table::Deals, DEAL_OF_ITSELF)]));
    let new = team.new_deal("Acme", stage);
    team.done(convert(DEAL_OF_ITSELF.into(), new));
    assert_ne!(team.deal("Acme").id.0, DEAL_OF_ITSELF);

    let lost = NewDeal { id: RETRY_OF_ITSELF.into(), ..team.new_deal("Beta", stage) };
    team.done(Command::AddDeal(lost));
    let lost = team.closes("Beta", Outcome::Lost { reason: None });
    team.done(lost);
    let binned = Lead { id: RETRY_OF_ITSELF.into(), name: "In the bin".into(), ..Lead::default() };
    team.done(Command::AddLeads(vec![binned]));
    team.done(Command::Remove(vec![Entity::new(Table::Leads, RETRY_OF_ITSELF)]));
    team.done(Command::RetryDeals(vec![RETRY_OF_ITSELF.into()], team.day(90)));
    assert!(team.book.leads_newest_first().any(|lead| lead.from_deal == Some(RETRY_OF_ITSELF.into())));
}
