//! Logs of what changes a forecast: value, expected close, owner (M16, M25).

use kariz_core::*;
use proptest::prelude::*;

use crate::team::{Team, eur};

fn one() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme 100");
    team
}

fn edit(team: &Team, patch: DealPatch) -> Command {
    Command::EditDeals(vec![team.deal("Acme").id], Box::new(patch))
}

fn worth(units: i64) -> DealPatch {
    DealPatch { value: Some(Some(eur(units))), ..DealPatch::default() }
}

#[test]
fn a_change_is_noted_with_what_was_there_and_by_whom() {
    let mut team = one();
    assert!(team.deal("Acme").values.is_empty(), "what it began with is no change");
    let (made, ana) = (team.now, team.ana);
    team.days_pass(3);
    team.done(edit(&team, worth(150)));
    let deal = team.deal("Acme");
    let (key, entry) = deal.values.last_key_value().unwrap();
    assert_eq!(key.at, team.now);
    assert_eq!(*entry, Was { from: Some(eur(100)), to: Some(eur(150)), by: Some(ana) });
    assert_eq!((deal.value_at(made), deal.value_at(team.now)), (Some(eur(100)), Some(eur(150))));
    assert!(deal.closes.is_empty() && deal.owners.is_empty(), "only what was changed");
}

/// Whichever command does it: closing with another value is a change of the value too (P6).
#[test]
fn closing_with_another_value_is_noted() {
    let mut team = one();
    let closing = command::Closing {
        outcome: command::Outcome::Won,
        closed_on: team.today(),
        value: Some(eur(90)),
        note: String::new(),
        new_reason: String::new(),
        retry: None,
    };
    team.done(Command::CloseDeals(vec![team.deal("Acme").id], closing));
    assert_eq!(team.deal("Acme").values.len(), 1);
}

/// What is not a change leaves no trace; what is taken back leaves none either.
#[test]
fn nothing_is_noted_of_what_did_not_last() {
    let mut team = one();
    assert!(team.done(edit(&team, worth(100))).writes.is_empty());
    let before = team.deal("Acme");
    let transaction = team.done(edit(&team, worth(300)));
    team.undoes(&transaction);
    assert_eq!(team.deal("Acme"), before);
}

/// X1, B5: an import that brings a record without its log loses nothing of it, and one clock that is ahead
/// does not turn the order around.
#[test]
fn a_log_only_grows() {
    let mut team = one();
    team.days_pass(2);
    team.done(edit(&team, worth(150)));
    team.days_pass(-1);
    let imported = Deal { values: SortedMap::default(), value: Some(eur(80)), ..Deal::clone(&team.deal("Acme")) };
    team.done(Command::PutMany { name: CommandName::Import, records: vec![imported.into()] });
    let deal = team.deal("Acme");
    let told: Vec<_> = deal.values.values().map(|entry| (entry.from, entry.to)).collect();
    assert_eq!(told, [(Some(eur(100)), Some(eur(150))), (Some(eur(150)), Some(eur(80)))]);
}

#[test]
fn an_entry_reads_as_it_was_written() {
    let deal = Deal {
        id: DealId(RecordId(1)),
        title: "Acme".into(),
        values: [(LogKey { at: Timestamp(5), salt: 10 }, Was { from: None, to: Some(eur(1)), by: None })]
            .into_iter()
            .collect(),
        ..Deal::clone(&one().deal("Acme"))
    };
    let fields = deal.fields();
    assert_eq!(delta::value_in(&fields, "value 5 a"), Value::Text("- 100 EUR -".to_owned()));
    let read = Deal::read(deal.id, &mut fields.iter().map(|(name, value)| (&**name, value.as_ref()))).unwrap();
    assert_eq!(read, deal);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// What stood at any moment can be told from the log alone.
    #[test]
    fn every_moment_can_be_told(steps in prop::collection::vec((0..4_u8, 0..3_u8, 0..3_i64), 1..12)) {
        let mut team = one();
        let mut seen = Vec::new();
        for (value, close, days) in steps {
            let value = (value > 0).then(|| eur(i64::from(value) * 100));
            let expected_close = (close > 0).then(|| team.day(i32::from(close)));
            let patch = DealPatch { value: Some(value), expected_close: Some(expected_close), ..DealPatch::default() };
            team.done(edit(&team, patch));
            seen.push((team.now, value, expected_close));
            team.days_pass(days + 1);
        }
        let deal = team.deal("Acme");
        for (at, value, close) in seen {
            prop_assert_eq!((deal.value_at(at), deal.expected_close_at(at)), (value, close));
        }
    }
}
