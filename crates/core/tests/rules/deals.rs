//! Adding and editing deals.

use kariz_core::*;

use crate::team::{Team, eur};

fn two() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme 100, Beta 200");
    team
}

#[test]
fn a_new_deal_is_mine_and_starts_today() {
    let mut team = two();
    let stage = team.stage("New").id;
    let new = team.new_deal("  Gamma Ltd  300", stage);
    team.done(Command::AddDeal(new));
    let deal = team.deal("Gamma Ltd");
    assert_eq!((deal.owner, deal.created_on, deal.value), (Some(team.ana), team.today(), Some(eur(300))));
    assert_eq!((deal.pipeline, deal.stage()), (team.pipeline, Some(stage)));
    assert_eq!(team.history("Gamma Ltd"), "New");
}

#[test]
fn what_a_new_deal_lacks_is_said() {
    let mut team = two();
    let stage = team.stage("New").id;
    let nobody: StageId = team.id();
    let good = team.new_deal("Gamma 1", stage);
    let entity = Entity::new(Table::Deals, good.id);
    for (wrong, rejection) in [
        (command::NewDeal { title: " ".into(), ..good.clone() }, Rejection::NameMissing),
        (command::NewDeal { stage: nobody, ..good.clone() }, Rejection::NotFound(Entity::new(Table::Stages, nobody))),
        (command::NewDeal { value: Some(eur(-1)), ..good.clone() }, Rejection::OutOfRange(entity, "value".into())),
        (
            command::NewDeal { expected_close: Date::new(2206, 1, 1), ..good.clone() },
            Rejection::OutOfRange(entity, "expectedClose".into()),
        ),
        (
            command::NewDeal { id: team.deal("Acme").id, ..good.clone() },
            Rejection::AlreadyThere(team.deal("Acme").entity()),
        ),
        (
            command::NewDeal { id: DealId::default(), ..good.clone() },
            Rejection::OutOfRange(Entity::new(Table::Deals, DealId::default()), "id".into()),
        ),
        (
            command::NewDeal { owner: Some(MemberId(nobody.0)), ..good },
            Rejection::NotFound(Entity::new(Table::Members, nobody)),
        ),
    ] {
        assert_eq!(team.rejected(Command::AddDeal(wrong)), rejection);
    }
}

/// P8: bulk edit, with one undo.
#[test]
fn deals_are_edited_together() {
    let mut team = two();
    let ids: Vec<_> = ["Acme", "Beta", "Acme"].map(|title| team.deal(title).id).into();
    let before = team.visible();
    let patch = DealPatch { expected_close: Some(Some(team.day(30))), ..DealPatch::default() };
    let transaction = team.done(Command::EditDeals(ids, patch.into()));
    assert_eq!(transaction.writes.len(), 4, "each once: the field that differs, and its log (M25)");
    team.undoes(&transaction);
    assert_eq!(team.visible(), before);
}

#[test]
fn where_a_deal_stands_is_not_edited() {
    let mut team = two();
    let patch = DealPatch {
        status: Some(DealStatus::Won { closed_on: team.today() }),
        pipeline: Some(team.id()),
        rank: Some(Rank::default()),
        removed: Some(Some(Removal::Undone)),
        about: Some("Wants it blue".into()),
        ..DealPatch::default()
    };
    let transaction = team.done(Command::EditDeals(vec![team.deal("Acme").id], patch.into()));
    assert_eq!(transaction.writes.len(), 1);
    assert_eq!(team.deal("Acme").about, "Wants it blue");
}

#[test]
fn values_that_make_no_sense_are_rejected_for_all() {
    let mut team = two();
    let ids = vec![team.deal("Acme").id, team.deal("Beta").id];
    for patch in [
        DealPatch { value: Some(Some(eur(-5))), ..DealPatch::default() },
        DealPatch { expected_close: Some(Date::new(1900, 1, 1)), ..DealPatch::default() },
        DealPatch { created_on: Some(team.day(2)), ..DealPatch::default() },
    ] {
        assert!(matches!(team.rejected(Command::EditDeals(ids.clone(), patch.into())), Rejection::OutOfRange(..)));
    }
    let nameless = DealPatch { title: Some("  ".into()), ..DealPatch::default() };
    assert_eq!(team.rejected(Command::EditDeals(ids, nameless.into())), Rejection::NameMissing);
}

/// An old slip in one field keeps nobody from changing another.
#[test]
fn only_what_changes_is_checked() {
    let mut team = two();
    let acme = team.deal("Acme");
    let gone = team.id();
    let odd = Deal { value: Some(eur(-5)), owner: Some(gone), created_on: Date::default(), ..Deal::clone(&acme) };
    team.commits(&Transaction { name: "import".to_owned(), writes: delta::difference(Some(&*acme), &odd) });
    let patch = DealPatch { title: Some("Acme Oy".into()), owner: Some(Some(gone)), ..DealPatch::default() };
    team.done(Command::EditDeals(vec![acme.id], patch.into()));
    assert_eq!(team.deal("Acme Oy").value, Some(eur(-5)));
}

#[test]
fn an_edit_that_changes_nothing_writes_nothing() {
    let mut team = two();
    let patch = DealPatch { title: Some(" Acme ".into()), ..DealPatch::default() };
    assert!(team.done(Command::EditDeals(vec![team.deal("Acme").id], patch.into())).writes.is_empty());
}
