//! What the numbers by group need of one deal, and of one lead.

use rustc_hash::FxHashMap;

use super::Coinage;
use crate::{
    Book,
    id::{MemberId, ProductId, RecordId},
    metrics::{
        Days, Period, Way,
        facts::{Became, LeadFact, StageIndex, StageNo, Standing, Tags, known, last_of_each, stays},
    },
    money::Money,
    records::{Activity, ActivityKind, ActivityOutcome, Deal, DealStatus, Lead, LogKey, Was},
    sorted::SortedMap,
    time::{Date, Timestamp, Zone},
};

/// Texts that many records have in common, by number; 0 is none.
#[derive(Clone, Debug)]
pub(super) struct Words {
    numbers: FxHashMap<String, u32>,
    list: Vec<String>,
}

impl Default for Words {
    fn default() -> Self {
        Self { numbers: FxHashMap::default(), list: vec![String::new()] }
    }
}

impl Words {
    /// The number of a text, without the spaces around it.
    pub fn number(&mut self, text: &str) -> u32 {
        let text = text.trim();
        if text.is_empty() {
            return 0;
        }
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        self.list.push(text.to_owned());
        self.numbers.insert(text.to_owned(), number);
        number
    }

    /// The text.
    pub fn text(&self, number: u32) -> &str {
        self.list.get(number as usize).map_or("", |text| text)
    }
}

/// What the numbers by group need of one deal.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::metrics) struct Case {
    pub tags: Tags,
    /// Who held it when it was closed; who holds it, if it is open.
    pub held_by: RecordId,
    /// The channel of the lead that it came from: kept, whatever the deal says since.
    pub first: RecordId,
    pub campaign: u32,
    pub category: u32,
    /// The organisation, or else the person; nil where nobody is named.
    pub customer: RecordId,
    pub value: Option<Money>,
    /// The value in the sums' currency; `None` without a value or a rate.
    pub minor: Option<i64>,
    pub standing: Standing,
    pub made: Option<Date>,
    pub reason: RecordId,
    /// The stage it was in last.
    pub lost_in: RecordId,
    pub touches: u32,
    pub stays: Vec<Held>,
}

/// A deal's stay in a stage, with who held it when it moved on (or holds it).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::metrics) struct Held {
    pub stage: StageNo,
    pub by: RecordId,
    pub entered_on: Date,
    pub way: Way,
}

/// What is asked of all records beside the deal's own.
pub(super) struct Around<'a> {
    pub book: &'a Book,
    pub zone: &'a Zone,
    pub stages: &'a mut StageIndex,
    pub words: &'a mut Words,
    pub coinage: &'a Coinage,
}

impl Case {
    /// `None` for a deal that was removed, or that stands somewhere only a later version knows (L11).
    pub fn of(deal: &Deal, around: &mut Around<'_>) -> Option<Self> {
        if deal.removed.is_some() || deal.stands_elsewhere() {
            return None;
        }
        let book = around.book;
        let lead = deal.lead.and_then(|id| book.lead(id)).filter(|lead| lead.deal() == Some(deal.id));
        let first = lead.and_then(|lead| lead.channel).or(deal.channel);
        let category = deal.product.and_then(|id: ProductId| book.product(id)).map_or("", |product| &product.category);
        let reason = match deal.status {
            DealStatus::Lost { reason, .. } => reason,
            _ => None,
        };
        Some(Self {
            tags: Tags::of_deal(deal),
            held_by: nil_or(deal.closed_at().map_or(deal.owner, |at| held_at(&deal.owners, deal.owner, at))),
            first: nil_or(first),
            campaign: around.words.number(lead.map_or("", |lead| &lead.campaign)),
            category: around.words.number(category),
            customer: deal.organisation.map(RecordId::from).or(deal.contact.map(RecordId::from)).unwrap_or_default(),
            value: deal.value,
            minor: deal.value.and_then(|value| around.coinage.minor(value)),
            standing: Standing::of(&deal.status),
            made: known(deal.created_on),
            reason: nil_or(reason),
            lost_in: nil_or(deal.last_stage()),
            touches: book.touches(deal.id),
            stays: held(deal, around),
        })
    }

    /// The day it was won or lost, if that is in the period.
    pub fn closed_in(&self, period: Option<Period>) -> Option<Date> {
        self.closed_on().filter(|day| period.is_none_or(|period| period.contains(*day)))
    }

    pub fn closed_on(&self) -> Option<Date> {
        match self.standing {
            Standing::Open => None,
            Standing::Won(on) | Standing::Lost(on) => Some(on),
        }
    }

    pub fn won_on(&self) -> Option<Date> {
        match self.standing {
            Standing::Won(on) => Some(on),
            Standing::Open | Standing::Lost(_) => None,
        }
    }

    pub fn is_won(&self) -> bool {
        self.won_on().is_some()
    }

    pub fn is_open(&self) -> bool {
        self.standing == Standing::Open
    }

    pub fn made_in(&self, period: Option<Period>) -> bool {
        period.is_none_or(|period| self.made.is_some_and(|made| period.contains(made)))
    }

    /// Open at the end of the period, as far as its dates tell; for all time, now.
    pub fn open_at_end(&self, period: Option<Period>) -> bool {
        let Some(end) = period.map(Period::last_day) else { return self.is_open() };
        self.made.is_none_or(|made| made <= end) && self.closed_on().is_none_or(|closed| closed > end)
    }

    /// From made to closed (M3, M5).
    pub fn lifetime(&self) -> Option<Days> {
        Some(Days::between(self.made?, self.closed_on()?))
    }

    /// For each stage, the last stay that began in the period (M6).
    pub fn entries_in(&self, period: Option<Period>) -> impl Iterator<Item = &Held> {
        last_of_each(&self.stays, |stay| (stay.stage, stay.entered_on), period)
    }
}

/// Who held the deal at a moment: the move itself may be written with the change of owner, so what is written at the
/// same moment counts.
pub(super) fn held_at(
    log: &SortedMap<LogKey, Was<MemberId>>,
    now: Option<MemberId>,
    at: Timestamp,
) -> Option<MemberId> {
    log.first_from(|key| key.at > at).map_or(now, |(_, entry)| entry.from)
}

fn held(deal: &Deal, around: &mut Around<'_>) -> Vec<Held> {
    let stays = stays(deal, around.zone, around.stages);
    let stages = &*around.stages;
    let held = |stay: &crate::metrics::facts::Stay| Held {
        stage: stay.stage,
        by: nil_or(stay.end.map_or(deal.owner, |end| held_at(&deal.owners, deal.owner, end.at))),
        entered_on: stay.entered_on,
        way: stay.way(stages),
    };
    stays.iter().map(held).collect()
}

pub(super) fn nil_or(id: Option<impl Into<RecordId>>) -> RecordId {
    id.map(Into::into).unwrap_or_default()
}

/// What the numbers by group need of one lead.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::metrics) struct Prospect {
    pub tags: Tags,
    pub campaign: u32,
    pub value: Option<Money>,
    pub made: Option<Date>,
    pub became: Became,
    /// How often somebody reached out to them, also since they are a deal.
    pub touches: u32,
    /// The day of the first time.
    pub touched_on: Option<Date>,
    /// The day on which they answered for the first time.
    pub answered_on: Option<Date>,
}

impl Prospect {
    pub fn of(lead: &Lead, around: &mut Around<'_>) -> Option<Self> {
        let fact = LeadFact::of(lead)?;
        let mut prospect = Self {
            tags: fact.tags,
            campaign: around.words.number(&lead.campaign),
            value: fact.value,
            made: fact.made,
            became: fact.became,
            touches: 0,
            touched_on: None,
            answered_on: None,
        };
        prospect.note_activities(lead, around);
        Some(prospect)
    }

    fn note_activities(&mut self, lead: &Lead, around: &Around<'_>) {
        let (book, zone) = (around.book, around.zone);
        let own = book.activities_of_lead(lead.id);
        let since = lead.deal().into_iter().flat_map(|deal| book.activities_of(deal));
        // What was written down for the lead is filed under its deal as well.
        let since = since.filter(|activity| activity.lead != Some(lead.id));
        for activity in own.chain(since).filter(|activity| activity.is_touch()) {
            let Some(on) = activity.done_at.map(|at| zone.date_of(at)) else { continue };
            self.touches += 1;
            self.touched_on = Some(self.touched_on.map_or(on, |day| day.min(on)));
            if has_answered(activity) == Some(true) {
                self.answered_on = Some(self.answered_on.map_or(on, |day| day.min(on)));
            }
        }
    }

    pub fn made_in(&self, period: Option<Period>) -> bool {
        period.is_none_or(|period| self.made.is_some_and(|made| period.contains(made)))
    }

    pub fn became_a_deal(&self) -> bool {
        matches!(self.became, Became::Deal(_))
    }
}

/// Whether the buyer answered; `None` where that is not known.
pub(super) fn has_answered(activity: &Activity) -> Option<bool> {
    match activity.outcome {
        Some(ActivityOutcome::NoAnswer | ActivityOutcome::LeftWord) => Some(false),
        Some(_) => Some(true),
        None => matches!(activity.kind, ActivityKind::Meeting | ActivityKind::Demo).then_some(true),
    }
}
