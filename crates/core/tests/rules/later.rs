//! Records that a later version has written: with fields, words and keys that this one does not know (L11).

use kariz_core::{
    command::{MoveDeals, Place},
    field::{Field, FieldName, Malformed},
    *,
};
use proptest::prelude::*;

use crate::team::Team;

type Fields = Vec<(FieldName, Value)>;

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn read<R: Record>(id: R::Id, fields: &Fields) -> Result<R, Malformed> {
    R::read(id, &mut fields.iter().map(|(name, value)| (name.as_ref(), value.as_ref())))
}

/// The record with some of its stored fields written by a later version.
fn rewritten<R: Record>(record: &R, news: &[(&'static str, Value)]) -> R {
    let mut fields: Fields = record.fields();
    fields.retain(|(name, _)| news.iter().all(|(new, _)| name != new));
    fields.extend(news.iter().map(|(name, value)| (FieldName::Borrowed(*name), value.clone())));
    read(record.id(), &fields).unwrap()
}

fn two() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme 100, Beta 200");
    team
}

/// Somebody with a later version has changed a deal.
fn with_news(team: &mut Team, title: &str, news: &[(&'static str, Value)]) -> Deal {
    let deal = rewritten(&*team.deal(title), news);
    team.book.apply(Delta { records: vec![deal.clone().into()], ..Delta::default() });
    deal
}

#[test]
fn what_is_not_known_is_kept_and_given_back() {
    let news = [("status", text("paused 2027-01-01")), ("health", Value::Int(3)), ("removed", text("archived 12"))];
    let deal = rewritten(&*two().deal("Acme"), &news);
    assert_eq!(deal.unread.word("status"), Some("paused"));
    let fields = deal.fields();
    for (name, value) in news {
        assert_eq!(delta::value_in(&fields, name), value, "{name}");
    }
}

#[test]
fn an_edit_of_another_field_writes_that_field_alone() {
    let mut team = two();
    let deal = with_news(&mut team, "Acme", &[("status", text("paused 2027-01-01")), ("health", Value::Int(3))]);
    let patch = DealPatch { about: Some("Back in spring".into()), ..DealPatch::default() };
    let edit = Command::EditDeals(vec![deal.id], Box::new(patch));
    let writes = team.decides(edit).unwrap().writes;
    assert!(matches!(&writes[..], [Write::Set { field, .. }] if field == "about"), "{writes:?}");
}

#[test]
fn what_is_chosen_here_replaces_the_word() {
    let activity =
        Activity { id: two().id(), title: "Samples".into(), created_at: Timestamp(1), ..Activity::default() };
    let mut activity = rewritten(&activity, &[("kind", text("shipment"))]);
    assert_eq!((activity.kind, activity.unread.word("kind")), (ActivityKind::default(), Some("shipment")));
    let before = activity.clone();
    ActivityPatch { kind: Some(ActivityKind::default()), ..ActivityPatch::default() }.apply(&mut activity);
    let writes = delta::difference(Some(&before), &activity);
    let [Write::Set { field, before, after, .. }] = &writes[..] else { panic!("{writes:?}") };
    assert_eq!((field.as_ref(), before, after), ("kind", &text("shipment"), &Value::Null));
}

/// Logs that are alike are not compared entry by entry; that makes no difference, also where an entry that can be read
/// stands beside one of the same name that cannot.
#[test]
fn differences_are_those_of_all_fields() {
    let acme = two().deal("Acme");
    let won = ("move 5 a", text("- won -"));
    let strange = ("move 5 a", text("- paused -"));
    let mut deals: Vec<_> = [
        vec![],
        vec![("about", text("Hi"))],
        vec![won],
        vec![strange.clone()],
        vec![strange, ("health", Value::Int(3))],
    ]
    .iter()
    .map(|news| rewritten(&*acme, news))
    .collect();
    let beside = Deal { moves: deals[2].moves.clone(), ..deals[3].clone() };
    assert!(beside.moves != acme.moves && beside.unread.get("move 5 a").is_some());
    deals.extend([Deal { about: "Hi".into(), ..beside.clone() }, beside]);
    for (one, other) in deals.iter().flat_map(|one| deals.iter().map(move |other| (one, other))) {
        let expected = delta::changed_fields(one.entity(), &one.fields(), &other.fields());
        assert_eq!(delta::difference(Some(one), other), expected, "{one:?} {other:?}");
    }
}

/// It is in no stage and in no number, but it is there.
#[test]
fn a_deal_that_stands_elsewhere_is_neither_open_nor_closed() {
    let mut team = two();
    let deal = with_news(&mut team, "Acme", &[("status", text("paused 2027-01-01"))]);
    assert!(!deal.is_open() && deal.closed_on().is_none() && deal.stage().is_none());
    assert_eq!(team.book.all_open_deals().map(|deal| deal.title.clone()).collect::<Vec<_>>(), ["Beta"]);
    assert_eq!(team.book.deals().len(), 2);
    assert!(team.book.quarantined().is_empty());
    let to = team.stage("Offer").id;
    let moving = MoveDeals { deals: vec![deal.id], to, place: Place::Last, ..MoveDeals::default() };
    assert!(team.decides(Command::MoveDeals(moving)).is_err(), "where it stands is not ours to change");
}

#[test]
fn what_no_version_would_write_is_still_set_aside() {
    for wrong in ["", "?", "Open", "open nowhere 1", "won yesterday"] {
        let mut fields = two().deal("Acme").fields();
        fields.retain(|(name, _)| name != "status");
        fields.push(("status".into(), text(wrong)));
        assert!(read::<Deal>(DealId::default(), &fields).is_err(), "{wrong:?}");
    }
}

fn word() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9-]{0,12}"
}

proptest! {
    /// Whatever fields and words a later version may have, a record gives back what it was read from.
    #[test]
    fn reading_and_giving_back_loses_nothing(
        status in word(),
        name in word(),
        number: i64,
        kind in word(),
    ) {
        let deal = two().deal("Acme");
        let known = ["open", "won", "lost", "undone", "binned", "move", "tick"];
        prop_assume!(!known.contains(&&*status) && deal.fields().iter().all(|(field, _)| *field != name));
        prop_assume!(!["organisation", "contact", "product", "channel", "lead", "likelihood", "about", "removed"].contains(&&*name));
        let mut fields: Fields = deal.fields();
        fields.retain(|(name, _)| name != "status");
        fields.push(("status".into(), text(&format!("{status} {kind}"))));
        fields.push((name.into(), Value::Int(number)));
        let mut given = read::<Deal>(deal.id, &fields).unwrap().fields();
        fields.sort();
        given.sort();
        prop_assert_eq!(given, fields);
    }
}

#[test]
fn an_activity_of_an_unknown_kind_is_edited_by_command() {
    let mut team = two();
    let deal = team.deal("Acme").id;
    let planned = Activity {
        id: team.id(),
        deal: Some(deal),
        title: "Ring".into(),
        created_at: Timestamp(1),
        ..Activity::default()
    };
    let strange = rewritten(&planned, &[("kind", text("shipment"))]);
    team.book.apply(Delta { records: vec![strange.into()], ..Delta::default() });
    let patch = ActivityPatch { title: Some("Send samples".into()), ..ActivityPatch::default() };
    let edit = Command::EditActivity(planned.id, Box::new(patch));
    let writes = team.decides(edit).unwrap().writes;
    assert!(matches!(&writes[..], [Write::Set { field, .. }] if field == "title"), "{writes:?}");
    assert_eq!(ActivityKind::decode(text("shipment").as_ref()).map_err(|why| why.is_news), Err(true));
}

/// Words of a later version in a lead: its status is kept and shown, what it asks and records is kept, and it is open to be
/// decided here.
#[test]
fn a_lead_keeps_what_a_later_version_says() {
    let mut team = two();
    let lead = Lead { id: team.id(), name: "Bo".into(), created_on: team.today(), ..Lead::default() };
    let news = [
        ("status", text("on-hold 2027-01-01")),
        ("answer pain", text("yes 2026-03-01 - Leaks")),
        ("answer need", text("maybe 2026-03-01 - Leaks")),
        ("signal 12 a", text("visited-booth -")),
    ];
    let strange = rewritten(&lead, &news);
    assert_eq!((strange.later_status(), strange.is_open()), (Some("on-hold"), false));
    let fields = strange.fields();
    for (name, value) in &news {
        assert_eq!(delta::value_in(&fields, name), *value, "{name}");
    }
    team.book.apply(Delta { records: vec![strange.into()], ..Delta::default() });
    let id = lead.id;
    let writes = team.decides(Command::StepLeads(vec![id], command::LeadStep::Reopen)).unwrap().writes;
    assert!(matches!(&writes[..], [Write::Set { field, after: Value::Null, .. }] if field == "status"), "{writes:?}");
}
