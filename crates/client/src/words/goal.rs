//! What goals are called.

use kariz_core::{GoalOf, GoalSpan, Measure, MemberId, Target, goals::Purse, metrics::Period};

use crate::{customs::own_digits, format, i18n::t, store::Store};

/// A target in words: `60`, `€50,000`.
pub fn target_words(target: Target) -> String {
    match target {
        Target::Count(count) => format::number(f64::from(count)),
        Target::Worth(money) => format::money(money),
    }
}

/// An amount of what a goal counts: a number, or money in short where it is long.
pub fn amount_words(measure: Measure, purse: &Purse, amount: i128) -> String {
    if measure.is_money() { format::money_short(purse.money(amount)) } else { format::number(amount as f64) }
}

/// Of whom, or what, a goal is; nothing where it is of all. Who has left is called so as they were.
pub fn whose_words(store: Store, of: &GoalOf) -> String {
    let name = store.book(|book| match of {
        GoalOf::All => Some(String::new()),
        GoalOf::Member(id) => book.member(*id).map(|member| member.name.clone()),
        GoalOf::Product(id) => book.product(*id).map(|product| product.name.clone()),
        GoalOf::Category(name) => Some(name.clone()),
        GoalOf::Channel(id) => book.channel(*id).map(|channel| channel.name.clone()),
    });
    name.unwrap_or_else(|| t::value_unknown_record().to_owned())
}

/// Whether who, or what, a goal is of has left: removed, or put away.
pub fn has_left(store: Store, of: &GoalOf) -> bool {
    store.book(|book| match of {
        GoalOf::All | GoalOf::Category(_) => false,
        GoalOf::Member(id) => book.member(*id).is_none_or(|member| member.removed.is_some()),
        GoalOf::Product(id) => book.product(*id).is_none_or(|product| product.removed.is_some() || product.archived),
        GoalOf::Channel(id) => book.channel(*id).is_none_or(|channel| channel.removed.is_some() || channel.archived),
    })
}

/// Whose avatar stands with it.
pub fn member_of(of: &GoalOf) -> Option<MemberId> {
    if let GoalOf::Member(id) = of { Some(*id) } else { None }
}

/// A span by its full name: `November 2026`, `Q4 2026`, `23 Nov to 29 Nov`.
pub fn period_words(span: GoalSpan, period: Period) -> String {
    let first = period.first();
    let year = || own_digits(&format::calendar().named(first).year.to_string());
    match span {
        GoalSpan::Day => format::day_short(first),
        GoalSpan::Week => t::goals_days(format::day_short(first), format::day_short(period.last_day())),
        GoalSpan::Month => format::month(first),
        GoalSpan::Quarter => {
            let quarter = (format::calendar().named(first).month - 1) / 3 + 1;
            t::goals_quarter(format::number(f64::from(quarter)), year())
        }
        GoalSpan::Year => year(),
    }
}
