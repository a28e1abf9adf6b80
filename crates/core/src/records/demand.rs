//! What an entry criterion asks for (P5).

use kariz_wire::Wire;

use super::{ActivityKind, CriterionKey, OrDash, Stage, Words};
use crate::{
    catalogue::Kind,
    field::{Field, FieldName, Malformed, Value, ValueRef},
    record::Table,
};

/// What an entry criterion asks for, and whether a deal may enter without it. Stored as `tick required`,
/// `field value warns`, or `activity meeting 30 required`. Versions that do not know these take every criterion as one
/// to be ticked, by its words; so does this one with what only a later version can judge (L11).
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub struct Demand {
    /// What it asks for.
    pub needs: Needs,
    /// No deal enters without it; otherwise it warns.
    pub required: bool,
}

/// What makes an entry criterion met.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire)]
pub enum Needs {
    /// Somebody says so.
    #[default]
    Tick,
    /// Something stands in this field of the deal.
    Field(FieldName),
    /// Something was done for the deal.
    Activity {
        /// Of which kind; `None` is whatever reached out to the buyer.
        kind: Option<ActivityKind>,
        /// At most so many days before.
        days: u32,
    },
}

impl Needs {
    /// The longest time that an activity may lie back: ten years.
    pub const MOST_DAYS: u32 = 3_660;

    /// The fields of a deal that can be asked for, as they are stored: what people write there.
    pub fn fields() -> impl Iterator<Item = &'static str> {
        const GIVEN: [&str; 9] =
            ["title", "pipeline", "status", "createdOn", "renewsOn", "closingNote", "lead", "forecast", "terms"];
        let entries = Table::Deals.entries().iter().filter(|entry| entry.is_spoken() && !entry.is_keyed);
        let asked = entries.filter(|entry| entry.kind != Kind::Removal && !GIVEN.contains(&entry.name));
        asked.map(|entry| entry.name)
    }
}

impl Stage {
    /// What one of its criteria asks for.
    pub fn demand(&self, key: &CriterionKey) -> Demand {
        self.demands.get(key).cloned().unwrap_or_default()
    }

    /// Whether no deal enters without this criterion.
    pub fn requires(&self, key: &CriterionKey) -> bool {
        self.strict || self.demands.get(key).is_some_and(|demand| demand.required)
    }
}

impl Field for Demand {
    const KIND: Kind = Kind::Demand;

    fn encode(&self) -> Value {
        let weight = if self.required { "required" } else { "warns" };
        Value::Text(match &self.needs {
            Needs::Tick => format!("tick {weight}"),
            Needs::Field(name) => format!("field {name} {weight}"),
            Needs::Activity { kind, days } => {
                format!("activity {} {days} {weight}", OrDash(kind.map(ActivityKind::word)))
            }
        })
    }

    fn decode(value: ValueRef<'_>) -> Result<Self, Malformed> {
        let text = value.text()?;
        let mut words = Words::of(text, "what an entry criterion asks for");
        let news = || Malformed::word("what an entry criterion asks for", text);
        let needs = match words.next()? {
            "tick" => Needs::Tick,
            "field" => {
                let name = words.next()?;
                let known = Needs::fields().find(|field| *field == name).ok_or_else(news)?;
                Needs::Field(FieldName::Borrowed(known))
            }
            "activity" => {
                let kind = match words.next()? {
                    "-" => None,
                    word => Some(ActivityKind::decode(ValueRef::Text(word)).map_err(|_| news())?),
                };
                let days = words.parse()?;
                if !(1..=Needs::MOST_DAYS).contains(&days) {
                    return Err(Malformed::new("days from 1 to 3660", text));
                }
                Needs::Activity { kind, days }
            }
            _ => return Err(news()),
        };
        match words.next()? {
            "warns" => Ok(Self { needs, required: false }),
            "required" => Ok(Self { needs, required: true }),
            _ => Err(news()),
        }
    }
}
