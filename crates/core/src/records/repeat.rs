//! How often an activity comes again (P9).

use kariz_wire::Wire;

use super::{Activity, Words};
use crate::{
    calendar::Calendar,
    catalogue::Kind,
    field::{Field, Malformed, Value, ValueRef},
    id::{ActivityId, RecordId},
    time::Date,
};

/// After it was done it comes again. Stored as `weekly 0` (Monday), `monthly 31`, `solar-monthly 31`, `after 14` (days).
///
/// Each occurrence is an activity of its own, made when the one before it is done, and named after that one: two
/// copies that do so make the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Wire)]
pub enum Repeat {
    /// Every week.
    Weekly {
        /// On which day, Monday 0 to Sunday 6.
        weekday: u8,
    },
    /// Every month.
    Monthly {
        /// On which day, 1 to 31; in a shorter month on its last.
        day: u8,
        /// Of which calendar's months: those of whoever has planned it.
        calendar: Calendar,
    },
    /// So many days after it was done.
    After {
        /// How many, 1 to [`Repeat::MOST_DAYS`].
        days: u16,
    },
}

impl Repeat {
    /// The longest wait, in days: ten years.
    pub const MOST_DAYS: u16 = 3_660;

    /// On the weekday, or day of month, of this date.
    pub fn anchored(self, date: Date) -> Self {
        match self {
            Self::Weekly { .. } => Self::Weekly { weekday: date.weekday() },
            Self::Monthly { calendar, .. } => Self::Monthly { day: calendar.named(date).day, calendar },
            Self::After { .. } => self,
        }
    }

    /// The first day on which it comes again: after the one for which it was planned, and after the one on which it
    /// was done, so that what was left lying for weeks is not overdue at once.
    pub fn next(self, due: Option<Date>, done_on: Date) -> Date {
        let last = due.unwrap_or(done_on).max(done_on);
        match self {
            Self::After { days } => done_on.plus_days(i32::from(days)),
            Self::Weekly { weekday } => {
                let ahead = (i32::from(weekday) - i32::from(last.weekday())).rem_euclid(7);
                last.plus_days(if ahead == 0 { 7 } else { ahead })
            }
            Self::Monthly { day, calendar } => {
                let in_month = |first: Date| {
                    let days = i32::try_from(calendar.days_in_month(first)).unwrap_or(28);
                    first.plus_days(i32::from(day).clamp(1, days) - 1)
                };
                let first = calendar.first_of_month(last);
                let this_month = in_month(first);
                if this_month > last { this_month } else { in_month(calendar.plus_months(first, 1)) }
            }
        }
    }
}

impl Activity {
    /// The activity that comes when this one is done on a day; `None` where it does not come again. Its moment of
    /// being written down is this one's, so that all copies make the same.
    pub fn next_occurrence(&self, done_on: Date) -> Option<Self> {
        let repeat = self.repeat?;
        let id = ActivityId(RecordId::from(self.id).derived("next occurrence"));
        if id == self.id {
            return None; // a stranger has computed it: nothing may come again in its own place
        }
        let mut unread = self.unread.clone();
        ["outcome", "doneAt", "removed", "templateVersion", "enrolment", "step"]
            .iter()
            .for_each(|field| unread.forget(field));
        Some(Self {
            id,
            due: Some(repeat.next(self.due, done_on)),
            note: String::new(),
            outcome: None,
            done_at: None,
            template_version: None,
            enrolment: None,
            step: None,
            preparation: Default::default(),
            removed: None,
            unread,
            ..self.clone()
        })
    }
}

impl Field for Repeat {
    const KIND: Kind = Kind::Repeat;

    fn encode(&self) -> Value {
        Value::Text(match self {
            Self::Weekly { weekday } => format!("weekly {weekday}"),
            Self::Monthly { day, calendar: Calendar::SolarHijri } => format!("solar-monthly {day}"),
            // The others count other years, and have the same months.
            Self::Monthly { day, .. } => format!("monthly {day}"),
            Self::After { days } => format!("after {days}"),
        })
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "how often it comes again, such as monthly 31");
        let repeat = match words.next()? {
            "weekly" => Self::Weekly { weekday: words.parse()? },
            "monthly" => Self::Monthly { day: words.parse()?, calendar: Calendar::Gregorian },
            "solar-monthly" => Self::Monthly { day: words.parse()?, calendar: Calendar::SolarHijri },
            "after" => Self::After { days: words.parse()? },
            _ => return Err(Malformed::word("how often it comes again", text)),
        };
        match repeat {
            Self::Weekly { weekday: 0..=6 }
            | Self::Monthly { day: 1..=31, .. }
            | Self::After { days: 1..=Self::MOST_DAYS } => Ok(repeat),
            _ => Err(Malformed::new("how often it comes again", text)),
        }
    }
}
