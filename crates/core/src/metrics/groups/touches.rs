//! Reaching out: how often, how soon, and when somebody answers (M17).

use super::{Cases, Chance, case::has_answered, of_shares};
use crate::{
    Arrange, Book,
    id::{DealId, LeadId},
    metrics::{Days, Scope, Share, Spread, scope::passes, tally::Sample, too_few},
    records::{Activity, ActivityKind},
    time::DAY_MS,
};

/// How often and how soon somebody reached out to the deals closed, and the leads that became known, in the period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Touches {
    /// Whether anybody writes touches down: where not one is known, none is no number but unknown.
    pub is_recorded: bool,
    /// Touches a won deal: mean, median and of how many.
    pub won: Option<(f64, f64, u64)>,
    /// Touches a lost deal.
    pub lost: Option<(f64, f64, u64)>,
    /// Lost deals with fewer touches than the goal, the latest first.
    pub given_up: Vec<DealId>,
    /// Leads that became known.
    pub leads: u64,
    /// Those to whom nobody reached out, the latest first.
    pub never: Vec<LeadId>,
    /// Days until somebody reached out.
    pub first_touch: Option<Spread>,
    /// Days from then until they answered.
    pub first_answer: Option<Spread>,
}

impl Touches {
    /// Of a scope. `goal` is how many touches a deal gets before it is given up (W1).
    pub fn of(cases: &Cases, scope: &Scope, goal: u32) -> Self {
        let (mut won, mut lost, mut given_up) = (Vec::new(), Vec::new(), Vec::new());
        let is_recorded = cases.deals().any(|(_, case)| case.touches > 0);
        // Of what came closed, by an import, and without any, nobody has written down how often.
        let is_told = |case: &super::case::Case| is_recorded && (case.touches > 0 || !case.stays.is_empty());
        for (id, case) in cases.deals().filter(|(_, case)| is_told(case) && cases.holds(scope, case)) {
            let Some(on) = case.closed_in(scope.period) else { continue };
            let list = if case.is_won() { &mut won } else { &mut lost };
            list.push(i64::from(case.touches));
            if !case.is_won() && case.touches < goal {
                given_up.push((on, id));
            }
        }
        given_up.arrange_by(|a, b| b.cmp(a));
        let mut touches = Self {
            is_recorded,
            won: each(won),
            lost: each(lost),
            given_up: given_up.into_iter().map(|(_, id)| id).collect(),
            ..Self::default()
        };
        touches.count_leads(cases, scope);
        touches
    }

    fn count_leads(&mut self, cases: &Cases, scope: &Scope) {
        let (mut firsts, mut answers, mut never) = (Vec::new(), Vec::new(), Vec::new());
        let holds = |lead: &super::case::Prospect| lead.made_in(scope.period) && cases.holds_lead(scope, lead);
        for (id, lead) in cases.leads().filter(|(_, lead)| holds(lead)) {
            self.leads += 1;
            let Some(touched) = lead.touched_on else {
                never.push((lead.made, id));
                continue;
            };
            if let Some(made) = lead.made {
                firsts.push(Days::between(made, touched).millis());
            }
            if let Some(answered) = lead.answered_on {
                answers.push(Days::between(touched, answered).millis());
            }
        }
        never.arrange_by(|a, b| b.cmp(a));
        self.never = never.into_iter().map(|(_, id)| id).collect();
        self.first_touch = Sample::of(firsts.into_iter()).spread();
        self.first_answer = Sample::of(answers.into_iter()).spread();
    }

    /// The share of leads to whom nobody reached out; `None` without leads.
    pub fn never_share(&self) -> Option<Share> {
        Share::of_counts(self.never.len() as u64, self.leads)
    }
}

/// Mean, median and how many.
fn each(mut list: Vec<i64>) -> Option<(f64, f64, u64)> {
    list.sort_unstable();
    let (n, middle) = (list.len(), list.len() / 2);
    let upper = *list.get(middle)? as f64;
    let lower = if n.is_multiple_of(2) { list[middle - 1] as f64 } else { upper };
    Some((list.iter().sum::<i64>() as f64 / n as f64, f64::midpoint(lower, upper), n as u64))
}

/// Calls, mails and messages of an hour of a weekday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slot {
    /// How many of which it is known what came of them.
    pub tried: u64,
    /// How many were answered.
    pub answered: u64,
}

impl Slot {
    /// The share that was answered; `None` where nothing was tried.
    pub fn share(&self) -> Option<Share> {
        Share::of_counts(self.answered, self.tried)
    }

    fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.answered += other.answered;
    }

    /// The share that is surely reached, nineteen times of twenty (Wilson).
    fn at_least(&self) -> f64 {
        if self.tried == 0 {
            return 0.0;
        }
        let (n, p, z) = (self.tried as f64, self.answered as f64 / self.tried as f64, 1.645_f64);
        let middle = p + z * z / (2.0 * n);
        let reach = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        (middle - reach) / (1.0 + z * z / n)
    }
}

/// When somebody answers: by weekday (Monday first) and hour of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    slots: Vec<Slot>,
}

impl Default for Hours {
    fn default() -> Self {
        Self { slots: vec![Slot::default(); 7 * 24] }
    }
}

impl Hours {
    /// Of what was done in the scope's period, by whom and for whom it says.
    pub fn of(cases: &Cases, book: &Book, scope: &Scope) -> Self {
        let mut hours = Self::default();
        let zone = cases.zone();
        for activity in book.activities() {
            let reaches = matches!(activity.kind, ActivityKind::Call | ActivityKind::Email | ActivityKind::Message);
            let (Some(at), Some(answered)) = (activity.done_at, has_answered(activity)) else { continue };
            if !reaches || activity.removed.is_some() || !holds(cases, book, scope, activity) {
                continue;
            }
            let on = zone.date_of(at);
            if scope.period.is_some_and(|period| !period.contains(on)) {
                continue;
            }
            let since = at.0.saturating_sub(zone.start_of(on).0).clamp(0, DAY_MS - 1);
            let slot = &mut hours.slots[usize::from(on.weekday()) * 24 + (since / 3_600_000) as usize];
            slot.tried += 1;
            slot.answered += u64::from(answered);
        }
        hours
    }

    /// A weekday, Monday 0, and an hour.
    pub fn slot(&self, weekday: usize, hour: usize) -> Slot {
        self.slots.get(weekday * 24 + hour).copied().unwrap_or_default()
    }

    /// All of a weekday.
    pub fn weekday(&self, weekday: usize) -> Slot {
        (0..24).fold(Slot::default(), |mut all, hour| {
            all.add(self.slot(weekday, hour));
            all
        })
    }

    /// An hour of all days.
    pub fn hour(&self, hour: usize) -> Slot {
        (0..7).fold(Slot::default(), |mut all, day| {
            all.add(self.slot(day, hour));
            all
        })
    }

    /// All of it.
    pub fn all(&self) -> Slot {
        (0..7).fold(Slot::default(), |mut all, day| {
            all.add(self.weekday(day));
            all
        })
    }

    /// The hours in which anything was tried: the first and the last.
    pub fn span(&self) -> Option<(usize, usize)> {
        let tried = |hour: &usize| self.hour(*hour).tried > 0;
        Some(((0..24).find(tried)?, (0..24).rev().find(tried)?))
    }

    /// The weekday on which most answer, where it stands out; `None` where that can be chance.
    pub fn best_weekday(&self) -> Option<(usize, Slot)> {
        best((0..7).map(|day| (day, self.weekday(day))))
    }

    /// The hour in which most answer.
    pub fn best_hour(&self) -> Option<(usize, Slot)> {
        best((0..24).map(|hour| (hour, self.hour(hour))))
    }
}

/// The one that surely reaches the most, where it is more than all others do, and that can hardly be chance.
fn best(slots: impl Iterator<Item = (usize, Slot)>) -> Option<(usize, Slot)> {
    let slots: Vec<_> = slots.collect();
    let told = || slots.iter().copied().filter(|(_, slot)| !too_few(slot.tried));
    let found = told().max_by(|a, b| a.1.at_least().total_cmp(&b.1.at_least()).then(b.0.cmp(&a.0)))?;
    let mut rest = Slot::default();
    slots.iter().filter(|(at, _)| *at != found.0).for_each(|(_, slot)| rest.add(*slot));
    let (own, others) = (found.1.share()?, rest.share()?);
    let chance = of_shares((found.1.answered, found.1.tried), (rest.answered, rest.tried), told().count());
    let stands_out = own.points_above(others) > 0.0 && matches!(chance, Chance::Perhaps | Chance::Hardly);
    stands_out.then_some(found)
}

fn holds(cases: &Cases, book: &Book, scope: &Scope, activity: &Activity) -> bool {
    if !passes(scope.owner, super::case::nil_or(activity.owner)) {
        return false;
    }
    let scope = &Scope { owner: None, ..scope.clone() };
    if (scope.pipeline, scope.product, scope.channel) == (None, None, None) && scope.size.is_open() {
        return true;
    }
    match (book.whose(activity), activity.lead) {
        (Some(deal), _) => cases.deal(deal).is_some_and(|case| cases.holds(scope, case)),
        (None, Some(lead)) => cases.lead(lead).is_some_and(|lead| cases.holds_lead(scope, lead)),
        (None, None) => false,
    }
}
