//! P4: cards in their order, and what their columns add up to.

use kariz_core::{
    command::{MoveDeals, Place},
    money::Rate,
    *,
};

use crate::team::{Team, currency, eur};

fn four() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("A 100, B 200, C 300, D");
    team
}

fn drop(team: &mut Team, deals: &str, stage: &str, place: Place) -> Transaction {
    let command = team.a_move(deals, stage, place);
    team.done(Command::MoveDeals(command))
}

#[test]
fn new_deals_come_first() {
    let mut team = four();
    let stage = team.stage("New").id;
    let new = team.new_deal("E", stage);
    team.done(Command::AddDeal(new));
    assert_eq!(team.board(), "New: E, A, B, C, D | Offer: –");
}

#[test]
fn a_card_is_dropped_anywhere() {
    let mut team = four();
    let id = |team: &Team, title| team.deal(title).id;
    let before_b = Place::Before(id(&team, "B"));
    drop(&mut team, "D", "New", before_b);
    assert_eq!(team.board(), "New: A, D, B, C | Offer: –");
    let after_b = Place::After(id(&team, "B"));
    drop(&mut team, "A", "New", after_b);
    assert_eq!(team.board(), "New: D, B, A, C | Offer: –");
    drop(&mut team, "C", "New", Place::First);
    drop(&mut team, "D", "New", Place::Last);
    assert_eq!(team.board(), "New: C, B, A, D | Offer: –");
    assert_eq!(team.book.position(id(&team, "A")), Some(2));
    let (above, below) = team.book.neighbours(id(&team, "A"));
    assert_eq!((above.unwrap().title.as_str(), below.unwrap().title.as_str()), ("B", "D"));
}

#[test]
fn many_cards_are_dropped_in_the_order_they_are_named() {
    let mut team = four();
    let after_a = Place::After(team.deal("A").id);
    drop(&mut team, "D, B", "New", after_a);
    assert_eq!(team.board(), "New: A, D, B, C | Offer: –");
    let before_b = Place::Before(team.deal("B").id);
    drop(&mut team, "C, B, A", "New", before_b);
    assert_eq!(team.board(), "New: D, C, B, A | Offer: –", "a place beside a card that moves too");
    drop(&mut team, "A, D", "Offer", Place::First);
    assert_eq!(team.board(), "New: C, B | Offer: A, D");
}

#[test]
fn a_card_dropped_where_it_is_writes_nothing() {
    let mut team = four();
    let (a, c) = (team.deal("A").id, team.deal("C").id);
    for place in [Place::After(a), Place::Before(c)] {
        assert!(drop(&mut team, "B", "New", place).writes.is_empty());
    }
    assert!(drop(&mut team, "A, B", "New", Place::First).writes.is_empty());
}

#[test]
fn a_reorder_writes_the_rank_alone() {
    let mut team = four();
    let transaction = drop(&mut team, "D", "New", Place::First);
    let fields = transaction.writes.iter().map(|write| match write {
        Write::Set { field, .. } => field.to_string(),
        Write::Create { .. } => "everything".into(),
    });
    assert_eq!(fields.collect::<Vec<_>>(), ["rank"]);
    assert_eq!(transaction.name, "move-deals");
}

#[test]
fn a_move_is_written_down() {
    let mut team = four();
    let (from, to) = (team.stage("New").id, team.stage("Offer").id);
    team.days_pass(3);
    team.moves("A", "Offer").unwrap();
    let deal = team.deal("A");
    assert_eq!(deal.status, DealStatus::Open { stage: to, since: team.now });
    let (key, step) = deal.moves.last_key_value().unwrap();
    assert_eq!(key.at, team.now);
    let expected = StageMove { from: Some(from), to: Landing::Stage(to), by: Some(team.ana), unmet: false };
    assert_eq!(*step, expected);
    let first = deal.moves.first_key_value().unwrap().1;
    assert_eq!((first.from, first.to), (None, Landing::Stage(from)));
}

/// B5: a colleague's clock runs ahead; the history keeps its order, and no duration is negative.
#[test]
fn moves_keep_their_order_whatever_the_clocks_say() {
    let mut team = four();
    let mut ahead = team.clone();
    ahead.days_pass(1);
    let moved = ahead.moves("A", "Offer").unwrap();
    team.commits(&moved);
    team.moves("A", "New").unwrap();
    assert_eq!(team.history("A"), "New, Offer, New");
    assert_eq!(book::days_in_stage(&team.deal("A"), team.now, &Zone::default()), Some(0));
}

#[test]
fn a_deal_moves_to_another_pipeline() {
    let mut team = four();
    let stages = vec![team.new_stage("Due 70")];
    let renewals = team.id();
    team.done(Command::AddPipeline { id: renewals, name: "Renewals".into(), stages });
    team.moves("A", "Due").unwrap();
    assert_eq!(team.deal("A").pipeline, renewals);
    assert_eq!(team.book.open_deals_of(renewals).count(), 1);
    assert_eq!(team.book.pipeline_of(&team.deal("A")), renewals);
}

#[test]
fn what_cannot_move_is_said() {
    let mut team = four();
    let nobody = team.id();
    let command = MoveDeals { deals: vec![nobody], ..team.a_move("A", "Offer", Place::First) };
    assert_eq!(team.rejected(Command::MoveDeals(command)), Rejection::NotFound(Entity::new(Table::Deals, nobody)));
    team.wins("B");
    assert_eq!(team.moves("A, B", "Offer"), Err(Rejection::DealClosed(team.deal("B").id)));
    let mut command = team.a_move("A", "Offer", Place::First);
    command.to = team.id();
    assert_eq!(
        team.rejected(Command::MoveDeals(command.clone())),
        Rejection::NotFound(Entity::new(Table::Stages, command.to))
    );
}

/// Two copies dropped a card at the same place at the same time and drew the same number.
#[test]
fn a_card_fits_beside_two_of_the_same_rank() {
    let mut team = four();
    let (b, c) = (team.deal("B"), team.deal("C"));
    assert!(b.id < c.id);
    let same = Deal { rank: b.rank.clone(), ..Deal::clone(&c) };
    team.commits(&Transaction { name: "merge".into(), writes: delta::difference(Some(&*c), &same) });
    assert_eq!(team.board(), "New: A, B, C, D | Offer: –", "in the order of their identifiers");
    let after_b = Place::After(b.id);
    drop(&mut team, "D", "New", after_b);
    assert_eq!(team.board(), "New: A, B, C, D | Offer: –", "right after both");
}

/// P4, M14: totals per currency; the deal's own likelihood beats the stage's.
#[test]
fn columns_add_up_apart_by_currency() {
    let mut team = four();
    let dollars = DealPatch { value: Some(Some(Money::units(50, currency("USD")))), ..DealPatch::default() };
    team.done(Command::EditDeals(vec![team.deal("D").id], dollars.into()));
    let own = DealPatch { likelihood: Some(Some(Percent::new(50))), ..DealPatch::default() };
    team.done(Command::EditDeals(vec![team.deal("C").id], own.into()));

    let totals = team.book.stage_totals(team.stage("New").id);
    assert_eq!((totals.deals, totals.without_value), (4, 0));
    let usd = |minor| Money::new(minor, currency("USD"));
    assert_eq!(totals.value.iter().collect::<Vec<_>>(), [eur(600), usd(5_000)]);
    assert_eq!(totals.weighted.iter().collect::<Vec<_>>(), [eur(180), usd(500)], "10 % of 300, 50 % of 300");
    let workspace = team.book.workspace().unwrap();
    assert_eq!(
        totals.value.total(workspace),
        Total::Apart { together: Total::Exact(eur(600)).into(), rest: vec![usd(5_000)] }
    );

    team.edits_stage("New", StagePatch { likelihood: Some(Percent::new(20)), ..StagePatch::default() });
    let totals = team.book.stage_totals(team.stage("New").id);
    assert_eq!(totals.weighted.iter().collect::<Vec<_>>(), [eur(210), usd(1_000)]);

    team.done(Command::SetRate(currency("USD"), Some(Rate(900_000))));
    let workspace = team.book.workspace().unwrap();
    assert_eq!(totals.value.total(workspace), Total::Converted(eur(645)));
    assert_eq!(team.book.likelihood(&team.deal("C")).get(), 50);
    assert_eq!(team.book.likelihood(&team.deal("A")).get(), 20);
}

/// Weighted cents are rounded once a column, not once a card.
#[test]
fn a_weighted_total_is_rounded_once() {
    let mut team = Team::with_stages("New 10");
    team.adds("A, B, C, D, E");
    let ids: Vec<_> = team.book.deals().map(|deal| deal.id).collect();
    let cents = DealPatch { value: Some(Some(Money::new(3, Currency::EUR))), ..DealPatch::default() };
    team.done(Command::EditDeals(ids, cents.into()));
    let totals = team.book.stage_totals(team.stage("New").id);
    assert_eq!(totals.weighted.iter().collect::<Vec<_>>(), [Money::new(2, Currency::EUR)], "1.5 cents");
}

#[test]
fn deals_without_a_value_are_counted_apart() {
    let team = four();
    let totals = team.book.pipeline_totals(team.pipeline);
    assert_eq!((totals.deals, totals.without_value), (4, 1));
}

/// P3, W2: days are counted by the user's calendar.
#[test]
fn a_deal_is_stuck_after_its_stages_days() {
    let mut team = four();
    team.edits_stage("New", StagePatch { day_limit: Some(Some(2)), ..StagePatch::default() });
    let utc = Zone::default();
    let far_east = Zone { offsets: vec![(Timestamp(0), 14 * 60)] };
    let stuck = |team: &Team, zone| team.book.stuck_for(&team.deal("A"), team.now, zone);
    team.days_pass(2);
    assert_eq!(book::days_in_stage(&team.deal("A"), team.now, &utc), Some(2));
    assert_eq!(stuck(&team, &utc), None);
    team.days_pass(1);
    assert_eq!(stuck(&team, &utc), Some(1));
    team.now.0 -= 9 * 3_600_000;
    assert_eq!(stuck(&team, &utc), Some(1), "one in the morning of the same day");
    assert_eq!(stuck(&team, &far_east), None, "both at midnight and three in the afternoon: two days");
    team.wins("A");
    assert_eq!(stuck(&team, &utc), None);
}
