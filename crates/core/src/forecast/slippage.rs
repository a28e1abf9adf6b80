//! How often expected days were pushed, how far, and by whom; how much value was trimmed before winning (M25).

use super::Filter;
use crate::{
    Arrange, Book,
    id::{DealId, MemberId},
    metrics::{Days, Period, Spread, median_of},
    money::Money,
    records::{Deal, DealStatus, LogKey, Was},
    sorted::SortedMap,
    time::{Date, Zone},
};

/// So many pushes are a sign that nobody is buying.
const OFTEN: usize = 3;

/// Who pushed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pusher {
    /// Who wrote it; `None` where that is not known.
    pub member: Option<MemberId>,
    /// How often.
    pub pushes: usize,
    /// Of how many deals.
    pub deals: usize,
    /// How many days in all.
    pub days: i64,
}

/// How much later deals come than was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slippage {
    /// Deals that were won or lost in the period, and had been expected on some day.
    pub closed: usize,
    /// Those of them that were closed after the day that was said first; the latest first.
    pub late: Vec<DealId>,
    /// By how much: the median of those that were late.
    pub median_late: Option<Days>,
    /// Open deals that were pushed at least once, the most often first.
    pub pushed: Vec<(DealId, usize)>,
    /// How many of those were pushed three times or more.
    pub often: usize,
    /// Who pushed in the period, the most often first.
    pub by: Vec<Pusher>,
    /// Won deals of the period whose first value is known, in the same currency.
    pub won: usize,
    /// Those that were worth less in the end than when they were valued first.
    pub trimmed: Vec<DealId>,
    /// By what share of their first value, in millionths: the median of those.
    pub median_trim: Option<i64>,
}

impl Slippage {
    /// Of the deals that pass the filter, and what happened in the period.
    pub fn of(book: &Book, filter: Filter, period: Period, zone: &Zone) -> Self {
        let mut slippage = Self::default();
        let (mut late, mut trims) = (Vec::new(), Vec::new());
        let deals = book.deals().filter(|deal| deal.removed.is_none() && !deal.stands_elsewhere());
        for deal in deals.filter(|deal| filter.holds(deal, book)) {
            let pushes = pushes(deal).count();
            if deal.is_open() && pushes > 0 {
                slippage.pushed.push((deal.id, pushes));
                slippage.often += usize::from(pushes >= OFTEN);
            }
            slippage.note_pushers(deal, period, zone);
            let Some(closed_on) = deal.closed_on().filter(|on| period.contains(*on)) else { continue };
            if let Some(first) = first(&deal.closes, deal.expected_close) {
                slippage.closed += 1;
                let days = closed_on.days_since(first);
                if days > 0 {
                    late.push((i64::from(days), deal.id));
                }
            }
            let worth = first(&deal.values, deal.value).zip(deal.value);
            if let (DealStatus::Won { .. }, Some((first, last))) = (deal.status, worth)
                && first.currency == last.currency
            {
                slippage.won += 1;
                if last.minor < first.minor {
                    trims.push((trim(first, last), deal.id));
                }
            }
        }
        let lengths = late.iter().map(|(days, _)| Days::whole(u32::try_from(*days).unwrap_or_default()));
        slippage.median_late = Spread::of(lengths).map(|spread| spread.median);
        slippage.median_trim = median_of(trims.iter().map(|(share, _)| *share));
        slippage.late = most_first(late);
        slippage.trimmed = most_first(trims);
        slippage.pushed.arrange_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
        slippage.by.arrange_by(|a, b| (b.pushes, b.days, a.member).cmp(&(a.pushes, a.days, b.member)));
        slippage
    }

    fn note_pushers(&mut self, deal: &Deal, period: Period, zone: &Zone) {
        let mut seen: Vec<Option<MemberId>> = Vec::new();
        for (_, entry, days) in pushes(deal).filter(|(key, ..)| period.contains(zone.date_of(key.at))) {
            let known = self.by.iter().position(|pusher| pusher.member == entry.by);
            let at = known.unwrap_or_else(|| {
                self.by.push(Pusher { member: entry.by, pushes: 0, deals: 0, days: 0 });
                self.by.len() - 1
            });
            let pusher = &mut self.by[at];
            pusher.pushes += 1;
            pusher.days += i64::from(days);
            if !seen.contains(&entry.by) {
                seen.push(entry.by);
                pusher.deals += 1;
            }
        }
    }
}

/// Each time that a deal was said to come later than was said before, with by how many days.
fn pushes(deal: &Deal) -> impl Iterator<Item = (&LogKey, &Was<Date>, i32)> {
    deal.closes.iter().filter_map(|(key, entry)| {
        let days = entry.to?.days_since(entry.from?);
        (days > 0).then_some((key, entry, days))
    })
}

/// How often an expected day was pushed.
pub fn times_pushed(deal: &Deal) -> usize {
    pushes(deal).count()
}

/// What was written there first.
fn first<T: Copy>(log: &SortedMap<LogKey, Was<T>>, now: Option<T>) -> Option<T> {
    log.values().find_map(|entry| entry.from.or(entry.to)).or(now)
}

/// By what share of its first value it is less, in millionths, rounded.
fn trim(first: Money, last: Money) -> i64 {
    let (was, less) = (i128::from(first.minor), i128::from(first.minor) - i128::from(last.minor));
    let was = was.max(1);
    i64::try_from((less.saturating_mul(2_000_000) + was) / (2 * was)).unwrap_or(i64::MAX)
}

/// The deals from the most on.
fn most_first(mut list: Vec<(i64, DealId)>) -> Vec<DealId> {
    list.arrange_by(|a, b| (b.0, a.1).cmp(&(a.0, b.1)));
    list.into_iter().map(|(_, deal)| deal).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        RecordId,
        metrics::fixture::{World, date, moment, money},
    };

    const ANA: Option<MemberId> = Some(MemberId(RecordId(50)));

    fn pushed(deal: &mut Deal, days: &[(&str, &str)]) {
        deal.expected_close = Some(date(days[0].1));
        for (at, day) in &days[1..] {
            let entry = Was { from: deal.expected_close, to: Some(date(day)), by: ANA };
            deal.closes.insert(LogKey { at: moment(at), salt: 1 }, entry);
            deal.expected_close = Some(date(day));
        }
    }

    /// It was worth 100 at first.
    fn from_100(deal: &mut Deal) {
        let was = Was { from: Some(money("100")), to: deal.value, by: None };
        deal.values.insert(LogKey { at: moment("2026-01-05"), salt: 1 }, was);
    }

    fn world(text: &str, edits: &[fn(&mut Deal)]) -> World {
        let mut world = World::of(text);
        let mut deals: Vec<_> = world.book.deals().cloned().collect();
        deals.sort_by_key(|deal| deal.id);
        for (deal, edit) in deals.into_iter().zip(edits) {
            let mut deal = (*deal).clone();
            edit(&mut deal);
            world.put(deal);
        }
        world
    }

    fn slippage(world: &World) -> Slippage {
        Slippage::of(
            &world.book,
            Filter::default(),
            Period::between(date("2026-01-01"), date("2026-12-31")),
            &world.zone,
        )
    }

    /// M25.
    #[test]
    fn what_closed_later_than_was_first_said_is_late() {
        let world = world(
            "won 1, lost 1, won 1, won 1",
            &[
                |deal| pushed(deal, &[("", "2026-01-20"), ("2026-01-15", "2026-02-20")]),
                |deal| pushed(deal, &[("", "2026-01-30")]),
                |deal| pushed(deal, &[("", "2026-02-20")]),
            ],
        );
        let slippage = slippage(&world);
        assert_eq!(
            (slippage.closed, slippage.late.len(), slippage.median_late.map(|days| days.to_string())),
            (3, 2, Some("6.0 d".to_owned())),
            "31 January: 11 and 1"
        );
        assert_eq!(slippage.by, [Pusher { member: ANA, pushes: 1, deals: 1, days: 31 }]);
        assert!(slippage.pushed.is_empty(), "none is open");
    }

    #[test]
    fn what_is_pushed_three_times_stands_first() {
        let world = world(
            "open, open",
            &[
                |deal| pushed(deal, &[("", "2026-01-20"), ("2026-01-15", "2026-02-20"), ("2026-02-15", "2026-02-01")]),
                |deal| {
                    let days = ["2026-01-20", "2026-02-20", "2026-03-20", "2026-04-20"];
                    let days: Vec<_> = days.into_iter().map(|day| (day, day)).collect();
                    pushed(deal, &days);
                },
            ],
        );
        let slippage = slippage(&world);
        let times: Vec<_> = slippage.pushed.iter().map(|(_, times)| *times).collect();
        assert_eq!((times, slippage.often), (vec![3, 1], 1), "earlier is no push");
        assert_eq!((slippage.by[0].pushes, slippage.by[0].deals, slippage.by[0].days), (4, 2, 121));
    }

    #[test]
    fn value_is_trimmed_before_winning() {
        let world = world("won at 80, won at 120, won at 100, lost at 10", &[from_100, from_100]);
        let slippage = slippage(&world);
        assert_eq!((slippage.won, slippage.trimmed.len(), slippage.median_trim), (3, 1, Some(200_000)));
    }

    /// M25: a share is rounded where it is shown, and not cut off: 2.83 % are no 2 %.
    #[test]
    fn a_trim_is_rounded_and_its_middle_lies_between_two() {
        let euros = |cents| Money::new(cents, crate::Currency::EUR);
        assert_eq!(trim(euros(1_234_967), euros(1_199_990)), 28_322);
        let world = world("won at 80, won at 90", &[from_100, from_100]);
        assert_eq!(slippage(&world).median_trim, Some(150_000));
    }
}
