//! What makes a record fit to be written, whichever command writes it.

use super::{desk::Desk, ends::placed, history};
use crate::{
    Stored,
    catalogue::Kind,
    delta::AnyRecord,
    field::{FieldName, Value},
    id::MemberId,
    money::Money,
    record::{Entity, Record},
    records::{was::carry_on, *},
    rejection::Rejection,
    tables::tables,
    time::{Date, Timestamp},
};

/// Dates further than this from today, some fifty years, are slips of the finger.
const FAR_DAYS: i32 = 18_263;

/// The most points that there are.
const MOST_POINTS: u32 = 2 * crate::score::MOST;

/// Nothing takes longer than a week.
const LONGEST_MINUTES: u32 = 7 * 24 * 60;

/// A record that is checked before it is written. Only what differs from `before` is checked, so
/// that an old slip in one field keeps nobody from changing another.
pub(super) trait Sound: Stored {
    /// What people call it, where it cannot be without a name.
    fn name_mut(&mut self) -> Option<&mut String>;

    /// Notes in its logs how it differs from what it was.
    fn carry_logs_on(
        &mut self,
        _before: &Self,
        _when: (Timestamp, Option<MemberId>),
        _random: &mut dyn FnMut() -> u64,
    ) {
    }

    /// Notes since which day its fields say what they say, where that is asked one day.
    fn date_fields(&mut self, _before: &Self, _today: Date) {}

    /// Fills in what it lacks when it is put as a whole: its place in a list, since when it is known, its history.
    fn filled(self, _desk: &mut Desk<'_, '_>) -> Self {
        self
    }

    /// Whether its values make sense.
    fn check(&self, _before: Option<&Self>, _today: Date) -> Result<(), Rejection> {
        Ok(())
    }
}

impl Sound for Workspace {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn check(&self, before: Option<&Self>, _: Date) -> Result<(), Rejection> {
        let entity = self.entity();
        check_money(entity, "idealBudgetFrom", changed(before, self, |workspace| workspace.ideal_budget_from))?;
        check_money(entity, "idealBudgetTo", changed(before, self, |workspace| workspace.ideal_budget_to))?;
        match changed(before, self, |workspace| workspace.ready_at).flatten() {
            Some(points) if !(1..=MOST_POINTS).contains(&points) => Err(out_of_range(entity, "readyAt")),
            _ => Ok(()),
        }
    }
}

impl Sound for Pipeline {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        placed(desk, self)
    }
}

impl Sound for Stage {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        placed(desk, self)
    }

    fn check(&self, before: Option<&Self>, _: Date) -> Result<(), Rejection> {
        if let Some(Some((min, max))) = changed(before, self, |stage| stage.range_min.zip(stage.range_max))
            && min > max
        {
            return Err(out_of_range(self.entity(), "rangeMax"));
        }
        let can_be_met = |demand: &Demand| match &demand.needs {
            Needs::Tick => true,
            Needs::Field(name) => Needs::fields().any(|field| field == name),
            Needs::Activity { kind, days } => {
                *kind != Some(ActivityKind::Note) && (1..=Needs::MOST_DAYS).contains(days)
            }
        };
        match changed(before, self, |stage| stage.demands.values().all(can_be_met)) {
            Some(false) => Err(out_of_range(self.entity(), "demand")),
            _ => Ok(()),
        }
    }
}

impl Sound for Deal {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.title)
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        let created_on = or(self.created_on, desk.today);
        let deal = placed(desk, Self { created_on, ..self });
        let before = desk.book().deal(deal.id).cloned();
        history::completed(desk, before.as_deref(), deal)
    }

    /// What a forecast rests on (M16, M25).
    fn carry_logs_on(&mut self, before: &Self, when: (Timestamp, Option<MemberId>), random: &mut dyn FnMut() -> u64) {
        carry_on((before.value, &before.values), (self.value, &mut self.values), when, random);
        carry_on((before.expected_close, &before.closes), (self.expected_close, &mut self.closes), when, random);
        carry_on((before.owner, &before.owners), (self.owner, &mut self.owners), when, random);
    }

    fn check(&self, before: Option<&Self>, today: Date) -> Result<(), Rejection> {
        let entity = self.entity();
        check_money(entity, "value", changed(before, self, |deal| deal.value))?;
        check_date(entity, "expectedClose", changed(before, self, |deal| deal.expected_close).flatten(), today)?;
        check_date(entity, "renewsOn", changed(before, self, |deal| deal.renews_on).flatten(), today)?;
        check_past(entity, "createdOn", changed(before, self, |deal| deal.created_on), today)?;
        check_past(entity, "closedOn", changed(before, self, Self::closed_on).flatten(), today)?;
        let days = changed(before, self, |deal| (deal.created_on, deal.closed_on()));
        match days {
            Some((created_on, Some(closed_on))) if closed_on < created_on => Err(out_of_range(entity, "closedOn")),
            _ => Ok(()),
        }
    }
}

impl Sound for Lead {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        Self { created_on: or(self.created_on, desk.today), ..self }
    }

    /// What is tested against the past rests on it (Q5). What became of it says so itself.
    fn date_fields(&mut self, before: &Self, today: Date) {
        let (was, is) = (before.fields(), self.fields());
        let is_told = |name: &str| {
            let found = Self::ENTRIES.iter().find(|entry| entry.name == name);
            found.is_some_and(|entry| !entry.is_keyed && !matches!(entry.kind, Kind::LeadStatus | Kind::Removal))
        };
        let names = was.iter().chain(&is).map(|(name, _)| name).filter(|name| is_told(name));
        let value = |of: &[(FieldName, Value)], name: &FieldName| of.iter().find(|(other, _)| other == name).cloned();
        for name in names.filter(|name| value(&was, name) != value(&is, name)) {
            self.known.insert(FieldWord(name.to_string()), today);
        }
    }

    fn check(&self, before: Option<&Self>, today: Date) -> Result<(), Rejection> {
        check_money(self.entity(), "value", changed(before, self, |lead| lead.value))?;
        check_date(self.entity(), "status", changed(before, self, Self::nurture_until).flatten(), today)?;
        check_past(self.entity(), "createdOn", changed(before, self, |lead| lead.created_on), today)
    }
}

impl Sound for Contact {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }
}

impl Sound for Organisation {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }
}

impl Sound for Member {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }
}

impl Sound for Product {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn check(&self, before: Option<&Self>, _: Date) -> Result<(), Rejection> {
        check_money(self.entity(), "price", changed(before, self, |product| product.price))
    }
}

impl Sound for Channel {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        placed(desk, self)
    }
}

impl Sound for Reason {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        placed(desk, self)
    }
}

impl Sound for Activity {
    fn name_mut(&mut self) -> Option<&mut String> {
        None
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        Self { created_at: or(self.created_at, desk.now), ..self }
    }

    /// A call or meeting speaks for itself; a task or note that says nothing is a slip.
    fn check(&self, before: Option<&Self>, today: Date) -> Result<(), Rejection> {
        let says_nothing = |activity: &Self| {
            let speaks_for_itself = activity.kind.reaches_out();
            !speaks_for_itself && activity.title.trim().is_empty() && activity.note.trim().is_empty()
        };
        if changed(before, self, says_nothing) == Some(true) {
            return Err(Rejection::NameMissing);
        }
        if changed(before, self, |activity| activity.length).flatten().is_some_and(|minutes| minutes > LONGEST_MINUTES)
        {
            return Err(out_of_range(self.entity(), "length"));
        }
        let is_long = |prepared: &Preparation| prepared.note.chars().nth(Preparation::LONGEST).is_some();
        if changed(before, self, |activity| activity.preparation.values().any(is_long)) == Some(true) {
            return Err(out_of_range(self.entity(), "prepared "));
        }
        check_date(self.entity(), "due", changed(before, self, |activity| activity.due).flatten(), today)
    }
}

impl Sound for TextTemplate {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    /// What was sent says with which version: each change of the text makes another.
    fn carry_logs_on(&mut self, before: &Self, _: (Timestamp, Option<MemberId>), _: &mut dyn FnMut() -> u64) {
        if (&before.subject, &before.body) != (&self.subject, &self.body) {
            self.version = before.version.saturating_add(1);
        }
    }

    fn check(&self, before: Option<&Self>, _: Date) -> Result<(), Rejection> {
        let long = |text: &str, most: usize| text.len() > most && text.chars().nth(most).is_some();
        if changed(before, self, |template| long(&template.body, Self::LONGEST)) == Some(true) {
            return Err(out_of_range(self.entity(), "body"));
        }
        match changed(before, self, |template| long(&template.subject, Self::LONGEST_SUBJECT)) {
            Some(true) => Err(out_of_range(self.entity(), "subject")),
            _ => Ok(()),
        }
    }
}

impl Sound for Sequence {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn check(&self, before: Option<&Self>, _: Date) -> Result<(), Rejection> {
        let is_odd = |sequence: &Self| {
            sequence.steps.len() > Self::MOST_STEPS || sequence.steps.values().any(|step| !step.wait.is_sound())
        };
        match changed(before, self, is_odd) {
            Some(true) => Err(out_of_range(self.entity(), "step")),
            _ => Ok(()),
        }
    }
}

impl Sound for Enrolment {
    fn name_mut(&mut self) -> Option<&mut String> {
        None
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        Self { created_at: or(self.created_at, desk.now), ..self }
    }
}

impl Sound for Review {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn filled(self, desk: &mut Desk<'_, '_>) -> Self {
        Self { began_at: or(self.began_at, desk.now), ..self }
    }

    fn check(&self, before: Option<&Self>, _: Date) -> Result<(), Rejection> {
        let long = |text: &str, most: usize| text.len() > most && text.chars().nth(most).is_some();
        let texts = [
            ("notes", changed(before, self, |review| long(&review.notes, Self::LONGEST))),
            ("answer", changed(before, self, |review| long(&review.answer, Self::LONGEST))),
            ("summary", changed(before, self, |review| long(&review.summary, Self::LONGEST))),
            (
                "decision ",
                changed(before, self, |review| {
                    let decisions = &review.decisions;
                    decisions.len() > Self::MOST_DECISIONS
                        || decisions.values().any(|decision| long(decision, Self::LONGEST_DECISION))
                }),
            ),
        ];
        match texts.into_iter().find(|(_, is_long)| *is_long == Some(true)) {
            Some((field, _)) => Err(out_of_range(self.entity(), field)),
            None => Ok(()),
        }
    }
}

impl Sound for Goal {
    fn name_mut(&mut self) -> Option<&mut String> {
        None
    }

    fn check(&self, before: Option<&Self>, today: Date) -> Result<(), Rejection> {
        let entity = self.entity();
        let is_odd = |(since, target): (&Date, &Target)| {
            !target.is_sound(self.measure) || since.days_since(today).abs() > FAR_DAYS
        };
        // What an older slip has left keeps nobody from setting another target.
        let is_new = |(since, target): &(&Date, &Target)| {
            before.and_then(|before| before.targets.get(since)).is_none_or(|was| was != *target)
        };
        if self.targets.iter().filter(is_new).any(is_odd) {
            return Err(out_of_range(entity, "target"));
        }
        let is_long = |goal: &Self| goal.note.chars().nth(Self::LONGEST_NOTE).is_some();
        if changed(before, self, is_long) == Some(true) { Err(out_of_range(entity, "note")) } else { Ok(()) }
    }
}

impl Sound for Spend {
    fn name_mut(&mut self) -> Option<&mut String> {
        None
    }

    fn check(&self, before: Option<&Self>, today: Date) -> Result<(), Rejection> {
        let entity = self.entity();
        check_money(entity, "amount", changed(before, self, |spend| spend.amount))?;
        check_date(entity, "first", changed(before, self, |spend| Some(spend.first)).flatten(), today)?;
        check_date(entity, "last", changed(before, self, |spend| Some(spend.last)).flatten(), today)?;
        match changed(before, self, |spend| spend.last < spend.first) {
            Some(true) => Err(out_of_range(entity, "last")),
            _ => Ok(()),
        }
    }
}

/// Whether a new record could be put, as far as it alone can say: its name and values, not what it
/// refers to. For whoever puts many and wants to leave out the ones that would be rejected (X1).
///
/// # Errors
/// The rejection that [`crate::Command::PutMany`] would give.
pub fn check_new(record: &AnyRecord, today: Date) -> Result<(), Rejection> {
    fn check<R: Sound>(record: &R, today: Date) -> Result<(), Rejection> {
        if let Some(name) = record.clone().name_mut() {
            named(name)?;
        }
        record.check(None, today)
    }
    macro_rules! checked {
        ($($(#[$doc:meta])* $table:ident = $word:literal: $record:ident($id:ident) by $title:ident, all $all:ident, one $one:ident;)*) => {
            match record { $(AnyRecord::$record(record) => check(&**record, today),)* }
        };
    }
    tables!(checked)
}

/// The value, unless it is left out.
fn or<T: Default + PartialEq>(value: T, otherwise: T) -> T {
    if value == T::default() { otherwise } else { value }
}

/// A name without space around it.
pub(super) fn named(name: &str) -> Result<String, Rejection> {
    match name.trim() {
        "" => Err(Rejection::NameMissing),
        name => Ok(name.to_owned()),
    }
}

/// A field's value is out of range; `field` as it is stored.
pub(super) fn out_of_range(entity: Entity, field: &str) -> Rejection {
    Rejection::OutOfRange(entity, field.to_owned())
}

/// The new value of a part of a record, if it differs from the one before.
fn changed<R, T: PartialEq>(before: Option<&R>, after: &R, part: impl Fn(&R) -> T) -> Option<T> {
    let new = part(after);
    (before.map(part).as_ref() != Some(&new)).then_some(new)
}

/// Money that is asked or paid is not below zero.
fn check_money(entity: Entity, field: &str, money: Option<Option<Money>>) -> Result<(), Rejection> {
    match money.flatten() {
        Some(Money { minor: ..=-1, .. }) => Err(out_of_range(entity, field)),
        _ => Ok(()),
    }
}

/// A date is within some fifty years of today.
fn check_date(entity: Entity, field: &str, date: Option<Date>, today: Date) -> Result<(), Rejection> {
    match date {
        Some(date) if date.days_since(today).abs() > FAR_DAYS => Err(out_of_range(entity, field)),
        _ => Ok(()),
    }
}

/// What has happened happened by tomorrow: somewhere it is tomorrow already.
fn check_past(entity: Entity, field: &str, date: Option<Date>, today: Date) -> Result<(), Rejection> {
    match date {
        Some(date) if date > today.plus_days(1) => Err(out_of_range(entity, field)),
        date => check_date(entity, field, date, today),
    }
}
