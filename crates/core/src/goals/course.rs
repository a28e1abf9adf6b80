//! How much there was, day by day; kept current by what changes.

use std::collections::BTreeMap;

use super::count::{Counted, Purse, counted, each};
use crate::{
    Book,
    delta::{AnyRecord, Changes, Origin},
    metrics::Period,
    money::Currency,
    record::Table,
    records::{Aim, GoalOf, Measure},
    time::{Date, Zone},
};

/// What there was on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DaySum {
    /// How many records.
    pub n: u64,
    /// What they add up to: how many, or minor units.
    pub amount: i128,
    /// How many of them are not in that: without a value, or in a currency without a rate.
    pub left_out: u64,
}

impl DaySum {
    pub(super) fn count(&mut self, counted: Counted, is_new: bool) {
        let (one, sign) = if is_new { (1, 1) } else { (u64::MAX, -1) };
        self.n = self.n.wrapping_add(one);
        match counted.amount {
            Some(amount) => self.amount += sign * i128::from(amount),
            None => self.left_out = self.left_out.wrapping_add(one),
        }
    }

    fn add(self, other: Self) -> Self {
        Self { n: self.n + other.n, amount: self.amount + other.amount, left_out: self.left_out + other.left_out }
    }
}

/// What there was of what a goal counts, day by day.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// What the goal is of.
    pub aim: Aim,
    /// What money is counted in.
    pub purse: Purse,
    days: BTreeMap<Date, DaySum>,
}

impl Course {
    /// Counted from the Book; `currency` is the goal's.
    pub fn of(book: &Book, aim: Aim, currency: Currency, zone: &Zone) -> Self {
        let mut course = Self { aim, purse: Purse::new(currency, book), days: BTreeMap::new() };
        let measure = course.aim.measure;
        each(book, measure, &mut |record| course.count(record, book, zone, true));
        course
    }

    fn count(&mut self, record: &AnyRecord, book: &Book, zone: &Zone, is_new: bool) {
        let Some(counted) = counted(record, &self.aim, book, zone, &self.purse) else { return };
        let day = self.days.entry(counted.on).or_default();
        day.count(counted, is_new);
        if *day == DaySum::default() {
            self.days.remove(&counted.on);
        }
    }

    /// Whether a change of such records may change what others count.
    fn rests_on(&self, table: Table) -> bool {
        match (table, &self.aim.of) {
            // Rates, and what is the workspace's currency.
            (Table::Workspaces, _) => true,
            (Table::Products, GoalOf::Category(_)) => true,
            (Table::Deals, GoalOf::Category(_) | GoalOf::Product(_)) => {
                matches!(self.aim.measure, Measure::Leads | Measure::LeadWorth)
            }
            _ => false,
        }
    }

    /// Takes in what changed; `book` has taken it in already. Says whether anything did.
    fn apply(&mut self, changes: &Changes, book: &Book, zone: &Zone) -> bool {
        if changes.list.iter().any(|change| self.rests_on(change.entity().table)) {
            let anew = Self::of(book, self.aim.clone(), self.purse.currency, zone);
            let is_news = anew != *self;
            *self = anew;
            return is_news;
        }
        let mut is_news = false;
        for change in &changes.list {
            let count = |record: &Option<AnyRecord>| {
                record.as_ref().and_then(|record| counted(record, &self.aim, book, zone, &self.purse))
            };
            if count(&change.before) != count(&change.after) {
                is_news = true;
                change.before.iter().for_each(|record| self.count(record, book, zone, false));
                change.after.iter().for_each(|record| self.count(record, book, zone, true));
            }
        }
        is_news
    }

    /// What there was in a period.
    pub fn sum(&self, period: Period) -> DaySum {
        self.in_period(period).fold(DaySum::default(), |sum, (_, day)| sum.add(day))
    }

    /// The days of a period on which there was something.
    pub fn in_period(&self, period: Period) -> impl Iterator<Item = (Date, DaySum)> + '_ {
        // At the ends of what can be stored a period may have no day.
        self.days.range(period.first()..=period.last_day().max(period.first())).map(|(day, sum)| (*day, *sum))
    }

    /// The first day on which there was something.
    pub fn first_day(&self) -> Option<Date> {
        self.days.first_key_value().map(|(day, _)| *day)
    }
}

/// The courses of the goals that are shown.
#[derive(Clone, Debug, Default)]
pub struct Courses {
    list: Vec<Course>,
    zone: Zone,
}

impl Courses {
    /// None yet, for people of this time zone.
    pub fn new(zone: Zone) -> Self {
        Self { list: Vec::new(), zone }
    }

    /// The course of a goal: counted when it is asked for first.
    pub fn course(&mut self, book: &Book, aim: &Aim, currency: Currency) -> &Course {
        let is_it = |course: &Course| course.aim == *aim && course.purse.currency == currency;
        let at = self.list.iter().position(is_it).unwrap_or_else(|| {
            self.list.push(Course::of(book, aim.clone(), currency, &self.zone));
            self.list.len() - 1
        });
        &self.list[at]
    }

    /// Takes in what changed in the Book. Says whether any of them did.
    pub fn apply(&mut self, changes: &Changes, book: &Book) -> bool {
        if changes.origin == Origin::Opened {
            let is_news = !self.list.is_empty();
            self.list.clear();
            return is_news;
        }
        let zone = &self.zone;
        // Each of them hears of it, whatever another has said.
        let heard = self.list.iter_mut().map(|course| course.apply(changes, book, zone));
        heard.filter(|is_news| *is_news).count() > 0
    }
}
