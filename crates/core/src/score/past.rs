//! The score tested by one's own past (Q5): of the leads that had so many points when they were decided, how many were
//! won?
//!
//! Today's rules are asked what they would have said then, and see what was known then: signals, calls and answers of
//! that day or before, and fields that said by then what they say now.

use super::Scoring;
use crate::{
    Book,
    id::DealId,
    metrics::Share,
    records::{DealStatus, Lead, LeadStatus},
    time::{Date, Zone},
};

/// With fewer closed deals the weights are still guesses.
pub const ENOUGH_TO_TELL: u32 = 20;

/// Leads on one side of the threshold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// How many were won.
    pub won: u32,
    /// How many there are that are decided.
    pub all: u32,
}

impl Side {
    /// Won ÷ all; `None` where there are none.
    pub fn share(self) -> Option<Share> {
        Share::of_counts(self.won.into(), self.all.into())
    }
}

/// What the score was worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// Leads that were over the threshold when they were decided.
    pub over: Side,
    /// The others.
    pub under: Side,
    /// How many deals, made of leads, are closed.
    pub closed: u32,
    /// The threshold.
    pub ready_at: u32,
}

impl Past {
    /// Of all leads that are decided: whose deal is closed, or that were disqualified.
    pub fn of(book: &Book, zone: &Zone, today: Date) -> Self {
        let mut scoring = Scoring::of(book, zone, today);
        let mut past = Self { ready_at: scoring.ready_at, ..Self::default() };
        for lead in book.leads().filter(|lead| lead.removed.is_none() && lead.from_deal.is_none()) {
            let Some((on, won, deal)) = decided(book, lead) else { continue };
            past.closed += u32::from(deal.is_some());
            scoring.at_the_end_of(on);
            let is_over = scoring.score(book, lead).is_ready();
            let side = if is_over { &mut past.over } else { &mut past.under };
            side.all += 1;
            side.won += u32::from(won);
        }
        past
    }

    /// How many leads it rests on.
    pub fn all(&self) -> u32 {
        self.over.all + self.under.all
    }

    /// Whether it rests on enough.
    pub fn is_enough(&self) -> bool {
        self.closed >= ENOUGH_TO_TELL
    }
}

/// On which day a lead was decided, whether it was won in the end, and as which deal. `None` as long as that is open.
pub(super) fn decided(book: &Book, lead: &Lead) -> Option<(Date, bool, Option<DealId>)> {
    match lead.status {
        LeadStatus::Converted { deal, on } => {
            let deal = book.deal(deal).filter(|deal| deal.removed.is_none())?;
            deal.closed_on()?;
            Some((on, matches!(deal.status, DealStatus::Won { .. }), Some(deal.id)))
        }
        LeadStatus::Disqualified { on, .. } => Some((on, false, None)),
        LeadStatus::New | LeadStatus::Working { .. } | LeadStatus::Nurture { .. } => None,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::{
        Delta, RecordId,
        records::{Deal, LogKey, Signal, SignalKind},
        time::Timestamp,
    };

    /// A lead that was converted on a day, and what became of its deal.
    pub fn pair(id: u128, on: i32, signals: &[(SignalKind, i32)], won: bool) -> [crate::AnyRecord; 2] {
        let day = Date::from_day_number;
        let deal = Deal {
            id: RecordId(10_000 + id).into(),
            title: "Deal".into(),
            pipeline: RecordId(2).into(),
            lead: Some(RecordId(id).into()),
            status: match won {
                true => DealStatus::Won { closed_on: day(on + 40) },
                false => DealStatus::Lost { closed_on: day(on + 40), reason: None },
            },
            ..Deal::default()
        };
        let status = LeadStatus::Converted { deal: deal.id, on: day(on) };
        let mut lead = Lead { id: RecordId(id).into(), name: "Bo".into(), status, ..Lead::default() };
        for (salt, (kind, on)) in (0..).zip(signals) {
            let key = LogKey { at: Timestamp::noon_of(day(*on)), salt };
            lead.signals.insert(key, Signal { kind: (*kind).into(), by: None });
        }
        [lead.into(), deal.into()]
    }

    pub fn book(records: Vec<crate::AnyRecord>) -> Book {
        let mut book = Book::default();
        book.apply(Delta { records, ..Delta::default() });
        book
    }

    /// Only what was known when they were converted counts; what came afterwards, as its deal went on, does not.
    #[test]
    fn only_what_was_known_then_counts() {
        use SignalKind::{AskedDemo, Quote, Samples};
        let ready = |day| [(Quote, day), (AskedDemo, day), (Samples, day)];
        let records = [
            pair(1, 100, &ready(100), true),
            pair(2, 100, &ready(99), false),
            pair(3, 100, &ready(101), true),
            pair(4, 100, &[], false),
        ];
        let gone = Lead {
            id: RecordId(5).into(),
            name: "Gone".into(),
            status: LeadStatus::Disqualified { reason: None, on: Date::from_day_number(90) },
            ..Lead::default()
        };
        let records = records.into_iter().flatten().chain([gone.into()]).collect();
        let past = Past::of(&book(records), &Zone::default(), Date::from_day_number(200));
        assert_eq!((past.over, past.under), (Side { won: 1, all: 2 }, Side { won: 1, all: 3 }));
        assert_eq!((past.closed, past.all(), past.ready_at, past.is_enough()), (4, 5, 70, false));
        assert_eq!(past.under.share().map(|share| share.to_string()), Some("33.3%".to_owned()));
    }
}
