//! What is done about a mistake with one press (G2).

use rustc_hash::FxHashSet;

use super::{Finding, Mistake, Patient, What, facts::customer_of};
use crate::{
    Arrange, Week,
    id::{DealId, ProductId, StageId},
    record::Table,
    records::{Deal, DealStatus},
    time::Date,
};

/// So many calls are planned at a time at most...
const MOST: usize = 12;
/// ... so many of them on one day.
const A_DAY: usize = 3;

/// A call to be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// For which deal.
    pub deal: DealId,
    /// On which day.
    pub on: Date,
}

/// What is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// An hour a day for new buyers, from that day on.
    SetAside(Date),
    /// These calls.
    Plan(Vec<Proposed>),
    /// To close these deals, or to put them off.
    Clean(Vec<DealId>),
    /// To fill in what is missing in these.
    FillIn(Vec<DealId>),
    /// To look at these.
    Look(Vec<DealId>),
}

impl Proposal {
    /// Of how many deals it is; of none where time is set aside.
    pub fn deals(&self) -> usize {
        match self {
            Self::SetAside(_) => 0,
            Self::Plan(calls) => calls.len(),
            Self::Clean(deals) | Self::FillIn(deals) | Self::Look(deals) => deals.len(),
        }
    }
}

/// What is proposed about a mistake that was found; `None` where there is nothing to do.
pub fn proposal(patient: &Patient<'_>, finding: &Finding, week: Week) -> Option<Proposal> {
    if !finding.is_found() {
        return None;
    }
    let proposal = match finding.mistake {
        Mistake::Prospecting => Proposal::SetAside(week.plus(patient.today, 1)),
        Mistake::Unqualified => match unplanned(patient, deals(finding)) {
            none if none.is_empty() => Proposal::Look(deals(finding)),
            deals => Proposal::Plan(spread(patient, deals, week)),
        },
        Mistake::Balance => match unplanned(patient, to_move(patient, finding)) {
            none if none.is_empty() => Proposal::Look(to_move(patient, finding)),
            deals => Proposal::Plan(spread(patient, deals, week)),
        },
        Mistake::Holding => Proposal::Clean(deals(finding)),
        Mistake::Tracking => Proposal::FillIn(deals(finding)),
        Mistake::Customers => Proposal::Plan(spread(patient, unplanned(patient, deals(finding)), week)),
        Mistake::Misleading => Proposal::Look(of_stages(patient, finding)),
        Mistake::Products => Proposal::Look(who_could_buy(patient, finding)),
    };
    let is_any = matches!(proposal, Proposal::SetAside(_)) || proposal.deals() > 0;
    is_any.then_some(proposal)
}

fn deals(finding: &Finding) -> Vec<DealId> {
    finding.behind.iter().filter(|entity| entity.table == Table::Deals).map(|entity| DealId(entity.id)).collect()
}

fn unplanned(patient: &Patient<'_>, deals: Vec<DealId>) -> Vec<DealId> {
    deals.into_iter().filter(|deal| patient.book.next_step(*deal).is_none()).collect()
}

/// A few a day, on working days from tomorrow on.
fn spread(patient: &Patient<'_>, deals: Vec<DealId>, week: Week) -> Vec<Proposed> {
    let on = |at: usize| week.plus(patient.today, i32::try_from(at / A_DAY + 1).unwrap_or(1));
    deals.into_iter().take(MOST).enumerate().map(|(at, deal)| Proposed { deal, on: on(at) }).collect()
}

/// Of stages that hold too many, those that wait longest; before stages that hold too few, those that could come.
fn to_move(patient: &Patient<'_>, finding: &Finding) -> Vec<DealId> {
    let mut all = Vec::new();
    for sign in &finding.signs {
        let (stage, most) = match sign.what {
            What::TooMany { stage, open, most } => (Some(stage), open - most),
            What::AlmostAll { stage, open } => (Some(stage), open / 3),
            What::TooFew { stage, open, least } => (stage_before(patient, stage), least - open),
            _ => continue,
        };
        let Some(stage) = stage else { continue };
        let mut open: Vec<&Deal> = patient.book.open_deals(stage).map(|deal| &**deal).collect();
        open.arrange_by_key(|deal| (deal.stands_since(), deal.id));
        all.extend(
            open.into_iter().take(most).map(|deal| deal.id).filter(|deal| !all.contains(deal)).collect::<Vec<_>>(),
        );
    }
    all
}

fn stage_before(patient: &Patient<'_>, stage: StageId) -> Option<StageId> {
    let pipeline = patient.book.stage(stage)?.pipeline;
    let stages: Vec<StageId> = patient.book.stages_of(pipeline).map(|stage| stage.id).collect();
    let at = stages.iter().position(|other| *other == stage)?;
    stages.get(at.checked_sub(1)?).copied()
}

/// The deals behind it, and those that wait in stages behind it.
fn of_stages(patient: &Patient<'_>, finding: &Finding) -> Vec<DealId> {
    let mut all = deals(finding);
    for entity in finding.behind.iter().filter(|entity| entity.table == Table::Stages) {
        all.extend(patient.book.open_deals(StageId(entity.id)).map(|deal| deal.id));
    }
    all
}

/// What customers bought last who have never bought, and are not about to buy, what is neglected.
fn who_could_buy(patient: &Patient<'_>, finding: &Finding) -> Vec<DealId> {
    let neglected: FxHashSet<ProductId> = finding
        .behind
        .iter()
        .filter(|entity| entity.table == Table::Products)
        .map(|entity| ProductId(entity.id))
        .collect();
    let is_for = |deal: &Deal| deal.product.is_some_and(|product| neglected.contains(&product));
    let there = || patient.book.deals().filter(|deal| deal.removed.is_none());
    let have: FxHashSet<_> = there()
        .filter(|deal| is_for(deal) && !matches!(deal.status, DealStatus::Lost { .. }))
        .filter_map(|deal| customer_of(deal))
        .collect();
    let mut bought: Vec<(Date, DealId, crate::RecordId)> = there()
        .filter_map(|deal| match deal.status {
            DealStatus::Won { closed_on } => Some((closed_on, deal.id, customer_of(deal)?)),
            _ => None,
        })
        .filter(|(.., customer)| !have.contains(customer))
        .collect();
    bought.arrange_by(|one, other| other.cmp(one));
    let mut seen = FxHashSet::default();
    bought.into_iter().filter(|(.., customer)| seen.insert(*customer)).map(|(_, deal, _)| deal).take(50).collect()
}
