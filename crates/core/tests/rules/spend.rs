//! M10, M21: what is spent is written down once for each channel, campaign, month and currency.

use kariz_core::*;

use crate::team::{Team, currency, eur};

fn spent(team: &Team, amount: Option<Money>) -> Spend {
    let first = team.today().first_of_month();
    let channel = team.book.channels_in_order().next().map(|channel| channel.id);
    Spend { channel, campaign: " Spring ".into(), first, last: first.plus_days(30), amount, ..Spend::default() }
}

fn set(before: Option<SpendId>, spend: Spend) -> Command {
    Command::SetSpend { before, spend: Box::new(spend) }
}

fn amounts(team: &Team) -> Vec<i64> {
    let shown = team.book.spends().filter(|spend| spend.removed.is_none());
    let mut list: Vec<_> = shown.filter_map(|spend| spend.amount).map(|money| money.minor).collect();
    list.sort_unstable();
    list
}

#[test]
fn the_same_entered_twice_is_one_record() {
    let mut team = Team::with_stages("New 10");
    let first = team.done(set(None, spent(&team, Some(eur(100)))));
    team.done(set(None, spent(&team, Some(eur(120)))));
    assert_eq!(amounts(&team), [12_000]);
    assert_eq!(team.book.spends().next().map(|spend| spend.campaign.clone()), Some("Spring".to_owned()));
    let dollars = Money::new(500, currency("USD"));
    team.done(set(None, spent(&team, Some(dollars))));
    assert_eq!(amounts(&team), [500, 12_000], "another currency is another record");
    assert!(first.writes.iter().all(|write| write.entity().table == Table::Spends));
}

#[test]
fn what_is_moved_elsewhere_is_left_nowhere() {
    let mut team = Team::with_stages("New 10");
    team.done(set(None, spent(&team, Some(eur(100)))));
    let id = team.book.spends().next().unwrap().id;
    let moved = Spend { campaign: "Fair".into(), ..spent(&team, Some(eur(100))) };
    let change = team.done(set(Some(id), moved));
    assert_eq!((amounts(&team), team.book.spends().count()), (vec![10_000], 2));
    team.undoes(&change);
    assert_eq!(amounts(&team), [10_000]);
    assert_eq!(team.book.spend(id).unwrap().amount, Some(eur(100)), "one undo takes all of it back");
}

#[test]
fn what_is_taken_away_can_be_entered_again() {
    let mut team = Team::with_stages("New 10");
    team.done(set(None, spent(&team, Some(eur(100)))));
    let id = team.book.spends().next().unwrap().id;
    team.done(set(Some(id), spent(&team, None)));
    assert!(amounts(&team).is_empty());
    team.done(set(None, spent(&team, Some(eur(70)))));
    assert_eq!(amounts(&team), [7_000]);
}

#[test]
fn nonsense_is_refused() {
    let mut team = Team::with_stages("New 10");
    let below_zero = set(None, spent(&team, Some(eur(-1))));
    assert!(matches!(team.rejected(below_zero), Rejection::OutOfRange(_, field) if field == "amount"));
    let mut backwards = spent(&team, Some(eur(1)));
    backwards.last = backwards.first.plus_days(-1);
    assert!(matches!(team.rejected(set(None, backwards)), Rejection::OutOfRange(_, field) if field == "last"));
    let far = Spend { first: Date::MAX, last: Date::MAX, ..spent(&team, Some(eur(1))) };
    assert!(matches!(team.rejected(set(None, far)), Rejection::OutOfRange(..)));
    assert!(team.book.spends().next().is_none());
}
