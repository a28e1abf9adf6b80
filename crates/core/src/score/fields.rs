//! Points for what stands in any field of a lead (Q5).

use super::{MOST, fit::stands_in};
use crate::{
    Book,
    book::fold,
    catalogue::{Entry, Kind, entry},
    delta::AnyRecord,
    field::{Field, Value},
    money::Money,
    record::{Entity, Record, Table},
    records::{FieldPoints, Lead, LogKey, Test, Workspace},
    time::Date,
};

/// The fields of a lead for which points can be given, as the catalogue has them: not the log, nor what became of it.
pub fn fields() -> impl Iterator<Item = &'static Entry> {
    let fits = |entry: &&Entry| {
        let is_told = matches!(entry.kind, Kind::Text | Kind::Count | Kind::Money | Kind::Record(_));
        is_told && !entry.is_keyed && entry.is_spoken() && entry.name != "name"
    };
    Table::Leads.entries().iter().filter(fits)
}

/// What can be asked of a field.
pub fn tests(kind: Kind) -> &'static [Test] {
    match kind {
        Kind::Money | Kind::Count => &[Test::Filled, Test::From, Test::UpTo],
        _ => &[Test::Filled, Test::Has],
    }
}

/// A rule made ready to be asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FieldRule {
    key: LogKey,
    field: String,
    points: i32,
    test: Test,
    words: String,
    number: Option<i64>,
}

/// The rules of a workspace. Of a field that this version does not know there is nothing to say (L11).
pub(super) fn in_force(workspace: &Workspace) -> Vec<FieldRule> {
    let known = workspace.field_points.iter().filter(|(_, rule)| entry(Table::Leads, &rule.field).is_some());
    known.map(|(key, rule)| FieldRule::of(workspace, *key, rule)).collect()
}

impl FieldRule {
    fn of(workspace: &Workspace, key: LogKey, rule: &FieldPoints) -> Self {
        let money = Money::decode(Value::Text(rule.value.clone()).as_ref()).ok();
        let money = money.and_then(|money| workspace.convert(money)).map(|money| money.minor);
        let most = i32::try_from(MOST).unwrap_or_default();
        Self {
            key,
            field: rule.field.clone(),
            points: rule.points.clamp(-most, most),
            test: rule.test,
            words: fold(rule.value.trim()),
            number: money.or_else(|| rule.value.trim().parse().ok()),
        }
    }

    fn holds(&self, book: &Book, value: &Value) -> bool {
        let number = || number_of(book, value).zip(self.number);
        match self.test {
            Test::Filled => *value != Value::Null,
            Test::Has => stands_in(&self.words, &fold(&words_of(book, &self.field, value))),
            Test::From => number().is_some_and(|(number, least)| number >= least),
            Test::UpTo => number().is_some_and(|(number, most)| number <= most),
        }
    }
}

/// What a field says; of a record to which it refers, the name.
fn words_of(book: &Book, field: &str, value: &Value) -> String {
    let Value::Text(text) = value else { return String::new() };
    let named = entry(Table::Leads, field).and_then(|entry| match entry.kind {
        Kind::Record(table) => book.get(Entity::new(table, text.parse::<crate::RecordId>().ok()?)),
        _ => None,
    });
    match named {
        Some(AnyRecord::Channel(channel)) => channel.name.clone(),
        Some(AnyRecord::Member(member)) => member.name.clone(),
        Some(AnyRecord::Deal(deal)) => deal.title.clone(),
        _ => text.clone(),
    }
}

/// A count; or money in the workspace's currency, in its smallest unit.
fn number_of(book: &Book, value: &Value) -> Option<i64> {
    match value {
        Value::Int(number) => Some(*number),
        Value::Text(_) => Some(book.workspace()?.convert(Money::decode(value.as_ref()).ok()?)?.minor),
        _ => None,
    }
}

/// The points that a lead gets for its fields; with `then`, for what they said at the end of that day.
pub(super) fn given(book: &Book, lead: &Lead, rules: &[FieldRule], then: Option<Date>) -> Vec<(LogKey, i32)> {
    let mut given = Vec::new();
    if rules.is_empty() {
        return given;
    }
    lead.each_field(&mut |name, value| {
        for rule in rules.iter().filter(|rule| rule.field == name) {
            let is_known = then.is_none_or(|on| lead.knew(&rule.field, on));
            if is_known && rule.holds(book, &value) {
                given.push((rule.key, rule.points));
            }
        }
    });
    crate::Arrange::arrange_by_key(&mut given[..], |(key, _)| *key);
    given
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Delta, RecordId, money::Currency, records::Channel, time::Timestamp};

    fn check(field: &str, test: Test, value: &str, points: i32) {
        let mut workspace = Workspace { id: RecordId(1).into(), currency: Currency::EUR, ..Workspace::default() };
        let rule = FieldPoints { points: 7, field: field.into(), test, value: value.into() };
        workspace.field_points.insert(LogKey { at: Timestamp(1), salt: 1 }, rule);
        let channel = Channel { id: RecordId(2).into(), name: "Referral".into(), ..Channel::default() };
        let lead = Lead {
            id: RecordId(3).into(),
            name: "Bo".into(),
            role: "Head of IT".into(),
            size: Some(90),
            channel: Some(channel.id),
            value: Some(Money::new(1_250_000, Currency::EUR)),
            ..Lead::default()
        };
        let rules = in_force(&workspace);
        let mut book = Book::default();
        book.apply(Delta { records: vec![workspace.into(), channel.into()], ..Delta::default() });
        let sum: i32 = given(&book, &lead, &rules, None).iter().map(|(_, points)| points).sum();
        assert_eq!(sum, points, "{field} {test:?} {value}");
    }

    #[test]
    fn any_field_of_the_catalogue_can_give_points() {
        check("role", Test::Has, "it", 7);
        check("role", Test::Has, "sales", 0);
        check("channel", Test::Has, "referral", 7);
        check("size", Test::From, "90", 7);
        check("size", Test::UpTo, "89", 0);
        check("value", Test::From, "1000000 EUR", 7);
        check("value", Test::From, "1300000 EUR", 0);
        check("email", Test::Filled, "", 0);
        check("phone", Test::Has, "", 0);
        check("mood", Test::Filled, "", 0);
        check("size", Test::From, "a lot", 0);
    }

    #[test]
    fn what_can_be_asked_comes_from_the_catalogue() {
        let names: Vec<_> = fields().map(|entry| entry.name).collect();
        assert!(["role", "industry", "size", "value", "channel"].iter().all(|name| names.contains(name)), "{names:?}");
        assert!(["status", "removed", "signal ", "known ", "sourceId"].iter().all(|name| !names.contains(name)));
    }
}
