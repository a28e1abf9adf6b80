//! No time for finding new buyers.

use super::{Finding, Lens, Mistake, Severity, What, facts::Plan};
use crate::{
    record::{Entity, Record},
    time::DAY_MS,
};

/// So many weeks are looked at.
const WEEKS: usize = 4;
/// Less than that share of touches for leads is some.
const SOME: f64 = 0.1;
/// Less than that is a little.
const LITTLE: f64 = 0.2;

/// Four weeks in which deals were worked on: how much of it was for leads, and in how many weeks nothing; and whether
/// time is set aside for the next.
pub(super) fn find(lens: &Lens<'_>) -> Finding {
    let week_of = |at: i64| {
        let ago = lens.at.0.checked_sub(at).filter(|ago| *ago >= 0)?;
        usize::try_from(ago / (7 * DAY_MS)).ok().filter(|week| *week < WEEKS)
    };
    let mut weeks = [false; WEEKS];
    let (mut all, mut for_leads) = (0, 0);
    for (at, is_lead) in &lens.facts.touches {
        let Some(week) = week_of(at.0) else { continue };
        all += 1;
        if *is_lead {
            for_leads += 1;
            weeks[week] = true;
        }
    }
    let mut new = Vec::new();
    for lead in lens.book.leads_newest_first().filter(|lead| lead.from_deal.is_none() && lead.created_on <= lens.on) {
        let week = usize::try_from(lens.on.days_since(lead.created_on) / 7).unwrap_or(WEEKS);
        let Some(had) = weeks.get_mut(week) else { break };
        *had = true;
        new.push(lead.entity());
    }
    judged(lens, all, for_leads, weeks, new)
}

fn judged(lens: &Lens<'_>, all: usize, for_leads: usize, weeks: [bool; WEEKS], new: Vec<Entity>) -> Finding {
    let mut finding = Finding::among(Mistake::Prospecting, all);
    finding.count = for_leads;
    let share = for_leads as f64 / all.max(1) as f64;
    let idle = weeks.iter().filter(|had| !**had).count();
    if idle > 0 {
        finding.say(What::NoLeads { weeks: idle }, Vec::new());
    }
    if all > 0 {
        finding.say(What::ForLeads { leads: for_leads, all }, new);
    }
    let coming = lens.on.plus_days(7);
    let is_set_aside = |plan: &Plan| plan.stood(lens.at) && plan.due.is_some_and(|due| due <= coming);
    let nothing_set_aside = !lens.facts.set_aside.iter().any(is_set_aside);
    if nothing_set_aside && share < LITTLE {
        finding.say(What::NothingSetAside, Vec::new());
    }
    finding.severity = match weeks {
        [false, false, ..] => Severity::High,
        _ if idle > 0 || share < SOME => Severity::Medium,
        _ if nothing_set_aside && share < LITTLE => Severity::Low,
        _ => Severity::Fine,
    };
    finding.if_enough()
}
