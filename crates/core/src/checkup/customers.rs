//! Customers to whom nobody speaks.

use rustc_hash::FxHashMap;

use super::{
    Finding, Lens, Mistake, What,
    facts::{customer_of, last_until},
};
use crate::{
    Arrange,
    id::{DealId, RecordId},
    record::{Entity, Table},
    time::Timestamp,
};

/// So long without a word is neglect, in days.
pub(super) const QUIET: u32 = 90;

/// Of all who have bought: those whom nobody has reached out to for ninety days. Whoever bought lately, or buys again
/// just now, is not among them. Behind it is the deal that each of them bought last.
pub(super) fn find(lens: &Lens<'_>) -> Finding {
    let mut last: FxHashMap<RecordId, (Timestamp, DealId)> = FxHashMap::default();
    for (deal, on, is_won) in lens.closed() {
        let Some(customer) = customer_of(deal).filter(|_| is_won) else { continue };
        let bought = (Timestamp::noon_of(on), deal.id);
        let known = last.entry(customer).or_insert(bought);
        *known = (*known).max(bought);
    }
    let mut finding = Finding::among(Mistake::Customers, last.len());
    let buying: rustc_hash::FxHashSet<RecordId> = lens
        .open
        .iter()
        .filter(|open| lens.days_since(lens.last_touch(open.deal)) <= QUIET)
        .filter_map(|open| customer_of(open.deal))
        .collect();
    let mut quiet: Vec<(Timestamp, DealId)> = last
        .into_iter()
        .filter(|(customer, _)| !buying.contains(customer))
        .filter_map(|(customer, (bought, deal))| {
            let spoken = last_until(lens.facts.of_customer.get(&customer), lens.at);
            let latest = spoken.map_or(bought, |spoken| spoken.max(bought));
            (lens.days_since(latest) > QUIET).then_some((latest, deal))
        })
        .collect();
    quiet.arrange();
    let deals = quiet.into_iter().map(|(_, deal)| Entity::new(Table::Deals, deal)).collect();
    finding.say_of(What::NotSpokenTo { days: QUIET }, deals);
    finding.by_share(0.5, 0.25)
}
