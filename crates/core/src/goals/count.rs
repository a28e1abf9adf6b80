//! What a record counts for, and on which day.

use std::sync::Arc;

use crate::{
    Arrange, Book,
    delta::AnyRecord,
    id::RecordId,
    metrics::Period,
    money::{Currency, Money, Rate},
    records::{Activity, ActivityKind, Aim, Deal, DealStatus, GoalOf, Lead, Measure, Workspace},
    time::{Date, Zone},
};

/// Turns amounts into one currency, by the workspace's rates.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Purse {
    /// Which one.
    pub currency: Currency,
    workspace: Arc<Workspace>,
}

impl Purse {
    /// Into this currency.
    pub fn new(currency: Currency, book: &Book) -> Self {
        Self { currency, workspace: book.workspace().cloned().unwrap_or_default() }
    }

    /// Into the workspace's.
    pub fn of_workspace(book: &Book) -> Self {
        Self::new(book.workspace().map(|workspace| workspace.currency).unwrap_or_default(), book)
    }

    /// Minor units of its currency; `None` without a rate.
    pub fn minor(&self, money: Money) -> Option<i64> {
        if money.currency == self.currency {
            return Some(money.minor);
        }
        let own = self.workspace.convert(money)?;
        if own.currency == self.currency {
            return Some(own.minor);
        }
        let Rate(rate) = *self.workspace.rates.get(&self.currency).filter(|Rate(rate)| *rate > 0)?;
        let whole = i128::from(own.minor) * i128::from(Rate::ONE) * i128::from(self.currency.minor_per_unit());
        let by = i128::from(rate) * i128::from(own.currency.minor_per_unit());
        let rounded = (whole + whole.signum() * by / 2) / by;
        Some(i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX }))
    }

    /// An amount as money; what is too large to be written is the largest that can be.
    pub fn money(&self, minor: i128) -> Money {
        let limit = if minor < 0 { i64::MIN } else { i64::MAX };
        Money::new(i64::try_from(minor).unwrap_or(limit), self.currency)
    }
}

/// What a record counts: on which day, and how much of it; `None` where that cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub on: Date,
    pub amount: Option<i64>,
}

/// What a record counts for an aim, if it does.
pub(super) fn counted(record: &AnyRecord, aim: &Aim, book: &Book, zone: &Zone, purse: &Purse) -> Option<Counted> {
    let worth = |value: Option<Money>| {
        if aim.measure.is_money() { value.and_then(|value| purse.minor(value)) } else { Some(1) }
    };
    match (aim.measure, record) {
        (Measure::Revenue | Measure::Won, AnyRecord::Deal(deal)) => {
            let on = won_on(deal).filter(|_| holds_deal(&aim.of, deal, book))?;
            Some(Counted { on, amount: worth(deal.value) })
        }
        (Measure::Leads | Measure::LeadWorth, AnyRecord::Lead(lead)) => {
            let is_new = lead.removed.is_none() && lead.from_deal.is_none();
            (is_new && holds_lead(&aim.of, lead, book))
                .then(|| Counted { on: lead.created_on, amount: worth(lead.value) })
        }
        (Measure::Activities | Measure::Meetings, AnyRecord::Activity(activity)) => {
            let is_it = activity.is_touch() && (aim.measure == Measure::Activities || is_meeting(activity));
            let done = activity.done_at.filter(|_| is_it && holds_activity(&aim.of, activity))?;
            Some(Counted { on: zone.date_of(done), amount: Some(1) })
        }
        _ => None,
    }
}

fn won_on(deal: &Deal) -> Option<Date> {
    match deal.status {
        DealStatus::Won { closed_on } if deal.removed.is_none() => Some(closed_on),
        _ => None,
    }
}

/// Whether it was a meeting, or the product was shown.
pub(super) fn is_meeting(activity: &Activity) -> bool {
    matches!(activity.kind, ActivityKind::Meeting | ActivityKind::Demo)
}

/// Whether a deal belongs to whom, or what, a goal is of.
pub(super) fn holds_deal(of: &GoalOf, deal: &Deal, book: &Book) -> bool {
    match of {
        GoalOf::All => true,
        GoalOf::Member(member) => deal.owner == Some(*member),
        GoalOf::Product(product) => deal.product == Some(*product),
        GoalOf::Category(category) => {
            deal.product.and_then(|product| book.product(product)).is_some_and(|product| product.category == *category)
        }
        GoalOf::Channel(channel) => deal.channel == Some(*channel),
    }
}

/// Leads have no product: one counts for the product of the deal that it became.
pub(super) fn holds_lead(of: &GoalOf, lead: &Lead, book: &Book) -> bool {
    match of {
        GoalOf::All => true,
        GoalOf::Member(member) => lead.owner == Some(*member),
        GoalOf::Channel(channel) => lead.channel == Some(*channel),
        GoalOf::Product(_) | GoalOf::Category(_) => {
            let deal = lead.deal().and_then(|deal| book.deal(deal)).filter(|deal| deal.removed.is_none());
            deal.is_some_and(|deal| holds_deal(of, deal, book))
        }
    }
}

fn holds_activity(of: &GoalOf, activity: &Activity) -> bool {
    match of {
        GoalOf::All => true,
        GoalOf::Member(member) => activity.owner == Some(*member),
        _ => false,
    }
}

/// Gives every record that could count for an aim.
pub(super) fn each(book: &Book, measure: Measure, give: &mut dyn FnMut(&AnyRecord)) {
    match measure {
        Measure::Revenue | Measure::Won => book.deals().for_each(|deal| give(&AnyRecord::Deal(Arc::clone(deal)))),
        Measure::Leads | Measure::LeadWorth => {
            book.leads().for_each(|lead| give(&AnyRecord::Lead(Arc::clone(lead))));
        }
        Measure::Activities | Measure::Meetings => {
            book.activities().for_each(|activity| give(&AnyRecord::Activity(Arc::clone(activity))));
        }
    }
}

/// The records behind a number: deals, leads or activities that count for an aim in a period, the latest first.
pub fn behind(book: &Book, aim: &Aim, period: Period, zone: &Zone) -> Vec<RecordId> {
    let purse = Purse::of_workspace(book);
    let mut found = Vec::new();
    each(book, aim.measure, &mut |record| {
        if let Some(counted) = counted(record, aim, book, zone, &purse)
            && period.contains(counted.on)
        {
            found.push((counted.on, record.entity().id));
        }
    });
    found.arrange_by(|one, other| other.cmp(one));
    found.into_iter().map(|(_, id)| id).collect()
}
