//! L5: edits of the same field keep one value, show the other, and let the user choose.

use kariz_core::{delta::changed_fields, *};

use crate::team::{Team, eur};

fn in_conflict() -> (Team, Entity, Conflict) {
    let mut team = Team::with_stages("New 10");
    team.adds("Acme 100");
    let entity = team.deal("Acme").entity();
    let rival = |value: &str| RivalValue { value: Value::Text(value.into()), by: Some(team.ana), at: team.now };
    let conflict = Conflict { entity, field: "value".into(), values: vec![rival("10000 EUR"), rival("20000 EUR")] };
    team.book.apply(Delta { conflicts: vec![(entity, vec![conflict.clone()])], ..Delta::default() });
    (team, entity, conflict)
}

#[test]
fn both_values_are_shown() {
    let (mut team, entity, conflict) = in_conflict();
    assert_eq!(team.book.conflicts(entity), std::slice::from_ref(&conflict));
    assert_eq!(team.book.all_conflicts().collect::<Vec<_>>(), [(entity, &[conflict][..])]);
    let changes = team.book.apply(Delta { conflicts: vec![(entity, Vec::new())], ..Delta::default() });
    assert_eq!(changes.conflicts, [entity]);
    assert!(team.book.conflicts(entity).is_empty());
    assert_eq!(team.book.all_conflicts().len(), 0);
}

#[test]
fn the_chosen_value_is_written_anew() {
    let (mut team, entity, conflict) = in_conflict();
    let settle = |which: usize| Command::Settle {
        entity,
        field: conflict.field.clone(),
        value: conflict.values[which].value.clone(),
    };
    assert_eq!(team.done(settle(0)).writes.len(), 1, "also when it is in force already");
    team.done(settle(1));
    assert_eq!(team.deal("Acme").value, Some(eur(200)));
}

#[test]
fn nothing_is_chosen_that_the_field_cannot_hold() {
    let (mut team, entity, _) = in_conflict();
    let settle = |field: &'static str, value| Command::Settle { entity, field: field.into(), value };
    for wrong in [settle("value", Value::Int(3)), settle("title", Value::Null)] {
        assert!(matches!(team.rejected(wrong), Rejection::OutOfRange(..)));
    }
    let nobody = Entity::new(Table::Deals, team.id::<DealId>());
    let absent = Command::Settle { entity: nobody, field: "value".into(), value: Value::Null };
    assert_eq!(team.rejected(absent), Rejection::NotFound(nobody));
}

/// B2: what could not be read is set aside, until it can be read.
#[test]
fn a_record_is_set_aside_until_it_is_readable() {
    let (mut team, entity, _) = in_conflict();
    let acme = team.book.get(entity).unwrap();
    let set_aside = Quarantined {
        entity,
        key: entity.id.to_string(),
        reason: Malformed::new("a status", "nonsense"),
        fields: Vec::new(),
    };
    let delta = Delta { gone: vec![entity], quarantined: vec![set_aside.clone()], ..Delta::default() };
    team.book.apply(delta.clone());
    team.book.apply(delta);
    assert_eq!(team.book.quarantined(), [set_aside]);
    assert_eq!(team.board(), "New: –");
    team.book.apply(Delta { records: vec![acme], ..Delta::default() });
    assert!(team.book.quarantined().is_empty());
    assert_eq!(team.board(), "New: Acme");
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// B6: of a record that is set aside, all that can be read is known, and why the rest cannot.
#[test]
fn what_is_set_aside_is_known_as_far_as_it_can_be_read() {
    let (mut team, entity, _) = in_conflict();
    let mut stored = team.book.get(entity).unwrap().fields();
    stored.push(("mood".into(), text("good")));
    let acme = AnyRecord::read(entity, &mut stored.iter().map(|(name, value)| (&**name, value.as_ref()))).unwrap();
    let stored = acme.fields().into_iter().map(|(name, value)| (name.into_owned(), value));
    let mut fields: Vec<_> = stored.filter(|(name, _)| name != "status").collect();
    fields.push(("status".to_owned(), text("open nowhere")));
    let reason = Malformed::new("a status", "open nowhere").in_field("status");
    let set_aside = Quarantined { entity, key: entity.id.to_string(), reason, fields };
    let stray = Quarantined { entity: Entity::new(Table::Leads, entity.id), ..set_aside.clone() };
    let gone = vec![entity, stray.entity];
    team.book.apply(Delta { gone, quarantined: vec![stray, set_aside], ..Delta::default() });
    assert_eq!(team.book.quarantined().len(), 2, "records of two kinds may have the same key");

    let known = team.book.set_aside(entity).unwrap();
    assert_eq!(
        (known.parts().0.title(), known.unread()),
        (acme.title(), vec![("status".into(), text("open nowhere"))])
    );
    let fields = team.book.fields(entity).unwrap();
    let differing = changed_fields(entity, &fields, &acme.fields());
    let [Write::Set { field, before, .. }] = &differing[..] else { panic!("{differing:?}") };
    assert_eq!((&**field, before), ("status", &text("open nowhere")));

    team.book.apply(Delta { gone: vec![entity], ..Delta::default() });
    assert_eq!((team.book.set_aside(entity), team.book.fields(entity)), (None, None), "what is gone is not set aside");
    assert_eq!(team.book.quarantined().len(), 1);
}
