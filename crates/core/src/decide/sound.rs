//! What makes a record fit to be written, whichever command writes it.

use crate::{
    Stored,
    delta::AnyRecord,
    id::MemberId,
    money::Money,
    record::{Entity, Record},
    records::{was::carry_on, *},
    rejection::Rejection,
    time::{Date, Timestamp},
};

/// Dates further than this from today, some fifty years, are slips of the finger.
const FAR_DAYS: i32 = 18_263;

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

    /// Whether its values make sense.
    fn check(&self, _before: Option<&Self>, _today: Date) -> Result<(), Rejection> {
        Ok(())
    }
}

impl Sound for Workspace {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }
}

impl Sound for Pipeline {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }
}

impl Sound for Stage {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }

    fn check(&self, before: Option<&Self>, _: Date) -> Result<(), Rejection> {
        match changed(before, self, |stage| stage.range_min.zip(stage.range_max)) {
            Some(Some((min, max))) if min > max => Err(out_of_range(self.entity(), "rangeMax")),
            _ => Ok(()),
        }
    }
}

impl Sound for Deal {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.title)
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

    fn check(&self, before: Option<&Self>, today: Date) -> Result<(), Rejection> {
        check_money(self.entity(), "value", changed(before, self, |lead| lead.value))?;
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
}

impl Sound for Reason {
    fn name_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.name)
    }
}

impl Sound for Activity {
    fn name_mut(&mut self) -> Option<&mut String> {
        None
    }

    /// A call or meeting speaks for itself; a task or note that says nothing is a slip.
    fn check(&self, before: Option<&Self>, today: Date) -> Result<(), Rejection> {
        let says_nothing = |activity: &Self| {
            let speaks_for_itself = !matches!(activity.kind, ActivityKind::Task | ActivityKind::Note);
            !speaks_for_itself && activity.title.trim().is_empty() && activity.note.trim().is_empty()
        };
        if changed(before, self, says_nothing) == Some(true) {
            return Err(Rejection::NameMissing);
        }
        check_date(self.entity(), "due", changed(before, self, |activity| activity.due).flatten(), today)
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
    match record {
        AnyRecord::Workspace(record) => check(&**record, today),
        AnyRecord::Pipeline(record) => check(&**record, today),
        AnyRecord::Stage(record) => check(&**record, today),
        AnyRecord::Deal(record) => check(&**record, today),
        AnyRecord::Lead(record) => check(&**record, today),
        AnyRecord::Contact(record) => check(&**record, today),
        AnyRecord::Organisation(record) => check(&**record, today),
        AnyRecord::Member(record) => check(&**record, today),
        AnyRecord::Product(record) => check(&**record, today),
        AnyRecord::Channel(record) => check(&**record, today),
        AnyRecord::Reason(record) => check(&**record, today),
        AnyRecord::Activity(record) => check(&**record, today),
    }
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
