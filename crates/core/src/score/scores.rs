//! The scores of all leads, kept current by what changes: one change costs one lead.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Letter, Score, Scoring};
use crate::{
    Book,
    delta::{AnyRecord, Changes},
    id::LeadId,
    record::Table,
    records::Lead,
    time::{Date, Zone},
};

/// A lead's score in short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// 0 to 100.
    pub points: u32,
    /// 0 to 50, where anything is asked for.
    pub fit: u32,
    /// How much it has engaged, 0 to 50.
    pub engagement: u32,
    /// A to D, where anything is asked for.
    pub letter: Option<Letter>,
    /// It is open, and over the threshold.
    pub is_ready: bool,
}

impl Total {
    /// Of a lead's score.
    pub fn of(score: &Score, lead: &Lead) -> Self {
        Self {
            points: score.total(),
            fit: score.fit.total(),
            engagement: score.engagement.total(),
            letter: score.fit.letter(),
            is_ready: lead.is_open() && score.is_ready(),
        }
    }
}

/// Every lead's score on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    scoring: Scoring,
    of: FxHashMap<LeadId, Total>,
}

impl Scores {
    /// Worked out from the Book.
    pub fn of(book: &Book, zone: &Zone, today: Date) -> Self {
        let scoring = Scoring::of(book, zone, today);
        let one = |lead: &Lead| (lead.id, Total::of(&scoring.score(book, lead), lead));
        let of = book.leads().filter(|lead| lead.removed.is_none()).map(|lead| one(lead)).collect();
        Self { scoring, of }
    }

    /// The day for which they are.
    pub fn day(&self) -> Date {
        self.scoring.today
    }

    /// Takes in what has changed; `book` as it is since.
    pub fn apply(&mut self, book: &Book, changes: &Changes) {
        if self.is_asked_anew(changes) {
            *self = Self::of(book, &self.scoring.zone, self.scoring.today);
            return;
        }
        for id in touched(changes) {
            match book.lead(id).filter(|lead| lead.removed.is_none()) {
                Some(lead) => self.of.insert(id, Total::of(&self.scoring.score(book, lead), lead)),
                None => self.of.remove(&id),
            };
        }
    }

    /// Whether all may be otherwise: the rules, rates of currencies, or what is read by name.
    fn is_asked_anew(&self, changes: &Changes) -> bool {
        let reads_names = self.scoring.reads_names();
        let of_all = |table: Table| match table {
            Table::Workspaces => true,
            Table::Channels | Table::Members | Table::Deals => reads_names,
            _ => false,
        };
        let tables = changes.list.iter().flat_map(|change| [change.before.as_ref(), change.after.as_ref()]);
        tables.flatten().any(|record| of_all(record.entity().table))
    }

    /// A lead's score.
    pub fn get(&self, lead: LeadId) -> Total {
        self.of.get(&lead).copied().unwrap_or_default()
    }

    /// Leads that are to be handed over, the most points first.
    pub fn ready(&self) -> Vec<LeadId> {
        let mut ready: Vec<_> = self.of.iter().filter(|(_, total)| total.is_ready).collect();
        crate::Arrange::arrange_by_key(&mut ready[..], |(id, total)| (u32::MAX - total.points, **id));
        ready.into_iter().map(|(id, _)| *id).collect()
    }
}

/// The leads that have changed, or for which something was done.
pub(crate) fn touched(changes: &Changes) -> FxHashSet<LeadId> {
    let records = changes.list.iter().flat_map(|change| [change.before.as_ref(), change.after.as_ref()]);
    records.flatten().filter_map(lead_of).collect()
}

/// The lead that a record is, or is for.
pub(crate) fn lead_of(record: &AnyRecord) -> Option<LeadId> {
    match record {
        AnyRecord::Lead(lead) => Some(lead.id),
        AnyRecord::Activity(activity) => activity.lead,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Change, Delta, Record, RecordId,
        id::{ActivityId, DealId},
        records::{
            Activity, ActivityKind, Aspect, Channel, FieldPoints, LeadStatus, LogKey, Points, Signal, SignalKind, Test,
            Workspace,
        },
        time::Timestamp,
    };
    use proptest::prelude::*;

    const TODAY: i32 = 20_000;

    fn day(ago: u8) -> Date {
        Date::from_day_number(TODAY - i32::from(ago) % 40)
    }

    fn id(number: u8) -> RecordId {
        RecordId(100 + u128::from(number))
    }

    /// Any record that has to do with scores.
    fn record(what: u8, which: u8, how: u8, when: u8) -> AnyRecord {
        let at = Timestamp::noon_of(day(when));
        match what % 6 {
            0 => {
                let mut workspace = Workspace { id: RecordId(1).into(), ..Workspace::default() };
                workspace.ready_at = how.is_multiple_of(2).then_some(20);
                if !how.is_multiple_of(3) {
                    workspace.ideal.insert(Aspect::Industry, ["Property", "Hotels"][usize::from(how % 2)].into());
                }
                let points = Points { points: how.into(), cap: 30, fades_over: u32::from(when), name: String::new() };
                workspace.points.insert(SignalKind::Opened.into(), points);
                if how.is_multiple_of(4) {
                    let rule =
                        FieldPoints { points: 9, field: "channel".into(), test: Test::Has, value: "fair".into() };
                    workspace.field_points.insert(LogKey { at: Timestamp(1), salt: 1 }, rule);
                }
                workspace.into()
            }
            1 => {
                Channel { id: id(0).into(), name: ["Fair", "Mail"][usize::from(how % 2)].into(), ..Channel::default() }
                    .into()
            }
            2 | 3 => {
                let mut lead = Lead { id: id(which % 5).into(), name: "Bo".into(), ..Lead::default() };
                lead.industry = ["", "Property", "Fishing"][usize::from(how % 3)].into();
                lead.channel = how.is_multiple_of(2).then(|| id(0).into());
                lead.removed = how.is_multiple_of(7).then_some(crate::records::Removal::Undone);
                if how.is_multiple_of(5) {
                    lead.status = LeadStatus::Converted { deal: DealId(id(9)), on: day(when) };
                }
                for salt in 0..u32::from(how % 9) {
                    let kind = SignalKind::ALL[usize::from(when % 10)].into();
                    lead.signals.insert(LogKey { at, salt }, Signal { kind, by: None });
                }
                lead.into()
            }
            _ => Activity {
                kind: ActivityKind::ALL[usize::from(how % 7)],
                lead: (!how.is_multiple_of(5)).then(|| id(which % 5).into()),
                done_at: (!when.is_multiple_of(3)).then_some(at),
                created_at: at,
                ..Activity::blank(ActivityId(id(50 + which % 9)))
            }
            .into(),
        }
    }

    proptest! {
        /// Kept current by what changes, they are as if worked out anew (Q5).
        #[test]
        fn they_equal_their_recomputation(steps in prop::collection::vec(any::<(u8, u8, u8, u8)>(), 1..40)) {
            let zone = Zone::default();
            let mut book = Book::default();
            let mut scores = Scores::of(&book, &zone, Date::from_day_number(TODAY));
            for (what, which, how, when) in steps {
                let records = vec![record(what, which, how, when)];
                let changes = book.apply(Delta { records, ..Delta::default() });
                scores.apply(&book, &changes);
                prop_assert_eq!(&scores, &Scores::of(&book, &zone, Date::from_day_number(TODAY)));
            }
            let ready = scores.ready();
            prop_assert!(ready.windows(2).all(|two| scores.get(two[0]).points >= scores.get(two[1]).points));
            let undone = Changes { list: book.leads().map(|lead| Change { before: None, after: Some(lead.clone().into()) }).collect(), ..Changes::default() };
            scores.apply(&book, &undone);
            prop_assert_eq!(&scores, &Scores::of(&book, &zone, Date::from_day_number(TODAY)));
        }
    }
}
