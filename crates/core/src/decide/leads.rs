//! Leads: known, worked on, put off, disqualified, open again (Q1, Q7); what is known of them (Q3, Q6).

use super::{closing, desk::Desk, put, sound::out_of_range};
use crate::{
    command::{LeadStep, Why},
    id::{DealId, LeadId, ReasonId},
    record::{Entity, Record, Table},
    records::{Answer, Deal, Extent, Lead, LeadPatch, LeadStatus, LogKey, Question, Sign, Signal},
    rejection::Rejection,
    time::Date,
};

/// New leads, known since today unless they say otherwise.
pub(super) fn add(desk: &mut Desk<'_, '_>, leads: Vec<Lead>) -> Result<(), Rejection> {
    for mut lead in leads {
        if lead.created_on == Date::default() {
            lead.created_on = desk.today;
        }
        desk.add(Lead { status: LeadStatus::New, removed: None, ..lead })?;
    }
    Ok(())
}

/// Changes leads, all of them or none; what became of them has commands of its own.
pub(super) fn edit(desk: &mut Desk<'_, '_>, leads: &[LeadId], patch: &LeadPatch) -> Result<(), Rejection> {
    let patch = LeadPatch { status: None, removed: None, ..patch.clone() };
    for id in leads {
        let mut after = Lead::clone(&*desk.lead(*id)?);
        patch.clone().apply(&mut after);
        desk.change(after)?;
    }
    Ok(())
}

/// Says how it stands with leads, all of them or none.
pub(super) fn step(desk: &mut Desk<'_, '_>, leads: &[LeadId], step: &LeadStep) -> Result<(), Rejection> {
    let on = desk.today;
    let status = match step {
        LeadStep::Work => LeadStatus::Working { on },
        LeadStep::Nurture { until, why } => LeadStatus::Nurture { until: *until, reason: reason(desk, why)?, on },
        LeadStep::Disqualify(why) => LeadStatus::Disqualified { reason: reason(desk, why)?, on },
        LeadStep::Reopen => LeadStatus::New,
    };
    for id in leads {
        let lead = desk.lead(*id)?;
        check_undecided(desk, &lead)?;
        let is_so = matches!((lead.status, status), (LeadStatus::Working { .. }, LeadStatus::Working { .. }));
        if !is_so {
            stands(desk, &lead, status)?;
        }
    }
    Ok(())
}

fn reason(desk: &mut Desk<'_, '_>, why: &Why) -> Result<Option<ReasonId>, Rejection> {
    if why.new.trim().is_empty() { Ok(why.reason) } else { closing::reason_named(desk, &why.new).map(Some) }
}

/// Writes how it stands with a lead.
pub(super) fn stands(desk: &mut Desk<'_, '_>, lead: &Lead, status: LeadStatus) -> Result<(), Rejection> {
    if let LeadStatus::Nurture { until, .. } = status
        && until <= desk.today
    {
        return Err(out_of_range(lead.entity(), "status"));
    }
    let mut after = Lead { status, ..lead.clone() };
    after.unread.forget("status");
    desk.change(after)
}

/// What has become a deal is decided there, as long as that is there.
pub(super) fn check_undecided(desk: &Desk<'_, '_>, lead: &Lead) -> Result<(), Rejection> {
    match lead.deal().filter(|deal| desk.deal(*deal).is_ok()) {
        Some(deal) => Err(Rejection::AlreadyThere(Entity::new(Table::Deals, deal))),
        None => Ok(()),
    }
}

/// Writes down what is known; nothing said of nothing known is forgotten.
pub(super) fn answer(
    desk: &mut Desk<'_, '_>,
    lead: LeadId,
    question: Question,
    answer: Option<(Extent, String)>,
) -> Result<(), Rejection> {
    let mut after = Lead::clone(&*desk.lead(lead)?);
    let answer = answer.map(|(extent, evidence)| (extent, evidence.trim().to_owned()));
    match answer.filter(|(extent, evidence)| *extent != Extent::Unknown || !evidence.is_empty()) {
        Some((extent, evidence)) => {
            let answer = Answer { extent, on: desk.today, by: desk.me, evidence };
            let is_so = after
                .answers
                .get(&question)
                .is_some_and(|before| (before.extent, &before.evidence) == (answer.extent, &answer.evidence));
            if !is_so {
                after.answers.insert(question, answer);
            }
        }
        None => drop(after.answers.remove(&question)),
    }
    desk.change(after)
}

/// Records a signal of leads at this moment.
pub(super) fn signal(desk: &mut Desk<'_, '_>, leads: &[LeadId], kind: Sign) -> Result<(), Rejection> {
    for id in leads {
        let mut after = Lead::clone(&*desk.lead(*id)?);
        let key = LogKey { at: desk.now, salt: desk.random() as u32 };
        after.signals.insert(key, Signal { kind, by: desk.me });
        desk.change(after)?;
    }
    Ok(())
}

/// Closed deals are to be tried again: a lead each, that waits (P6). Its identifier is the deal's, so that two copies
/// make one; whoever says it again changes the day.
pub(super) fn retry(desk: &mut Desk<'_, '_>, deals: &[DealId], until: Date) -> Result<(), Rejection> {
    for deal in desk.deals(deals)? {
        if deal.closed_on().is_none() {
            return Err(Rejection::DealOpen(deal.id));
        }
        let waits = LeadStatus::Nurture { until, reason: None, on: desk.today };
        let id = desk.derived(deal.id, "retry", |lead: &Lead| lead.is_open());
        if let Ok(there) = desk.lead(id) {
            stands(desk, &there, waits)?;
            continue;
        }
        let lead = Lead { id, ..remembered(desk, &deal) };
        put::write(lead.clone(), desk)?;
        stands(desk, &lead, waits)?;
    }
    Ok(())
}

/// A lead with what is known of a deal's buyer.
fn remembered(desk: &Desk<'_, '_>, deal: &Deal) -> Lead {
    let book = desk.book();
    let organisation = deal.organisation.and_then(|id| book.organisation(id));
    let contact = deal.contact.and_then(|id| book.contact(id));
    let lead = deal.lead.and_then(|id| book.lead(id));
    let in_sight = |channel: &_| book.channel(*channel).is_some_and(|channel| channel.removed.is_none());
    Lead {
        name: contact.map_or_else(|| deal.title.clone(), |contact| contact.name.clone()),
        organisation: organisation.map(|organisation| organisation.name.clone()).unwrap_or_default(),
        role: contact.map(|contact| contact.role.clone()).unwrap_or_default(),
        email: contact.map(|contact| contact.email.clone()).unwrap_or_default(),
        phone: contact.map(|contact| contact.phone.clone()).unwrap_or_default(),
        channel: deal.channel.filter(in_sight),
        owner: deal.owner.filter(|owner| book.member(*owner).is_some_and(|owner| owner.removed.is_none())),
        value: deal.value,
        created_on: desk.today,
        about: deal.closing_note.clone(),
        from_deal: Some(deal.id),
        answers: lead.map(|lead| lead.answers.clone()).unwrap_or_default(),
        ..Lead::default()
    }
}
