//! Numbers in words.

use kariz_client::{
    format,
    i18n::{listed, t},
};
use kariz_core::metrics::{
    Share,
    groups::{Cases, Cell, Chance},
};

pub use kariz_client::format::days;

/// An amount in the currency that sums are in; ≈ where rates went into it.
pub fn amount(cases: &Cases, minor: i128) -> String {
    format::about(format::money_short(cases.coinage().money(minor)), cases.coinage().converted)
}

/// The same in full.
pub fn whole_amount(cases: &Cases, minor: i128) -> String {
    format::about(format::money(cases.coinage().money(minor)), cases.coinage().converted)
}

/// An amount as a plain number, for a file.
pub fn plain_amount(cases: &Cases, minor: i128) -> String {
    let unit = cases.coinage().currency.minor_per_unit().max(1);
    format!("{}", minor as f64 / unit as f64)
}

/// Amounts that are in no sum, as a sentence.
pub fn without_rate(cases: &Cases) -> Option<String> {
    let codes: Vec<_> = cases.coinage().without_rate.iter().map(ToString::to_string).collect();
    (!codes.is_empty()).then(|| t::num_without_rate(listed(codes)))
}

/// A share in percent, or a dash where there is nothing to divide by.
pub fn percent(share: Option<Share>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format::percent(share.ratio()))
}

/// A share for a file.
pub fn plain_share(share: Option<Share>) -> String {
    share.map_or_else(String::new, |share| format!("{:.4}", share.ratio()))
}

/// A number with one decimal at most.
pub fn one_decimal(number: f64) -> String {
    format::number((number * 10.0).round() / 10.0)
}

/// By how many points it is above the others, and whether that can be chance; `None` without the others.
pub fn beside(own: &Cell, others: &Cell, chance: Chance) -> Option<String> {
    let (own, others) = (own.win_rate()?, others.win_rate()?);
    let points = own.points_above(others).round();
    Some(match chance {
        Chance::TooFew => t::num_beside_few(format::signed(points)),
        Chance::Likely => t::num_beside_likely(format::signed(points)),
        Chance::Perhaps => t::num_beside_perhaps(format::signed(points)),
        Chance::Hardly => t::num_beside_hardly(format::signed(points)),
    })
}

/// Whether a difference of means can be chance, where that is worth saying.
pub fn chance_of_mean(chance: Chance, is_more: bool) -> String {
    match (chance, is_more) {
        (Chance::Hardly, true) => t::num_mean_above().to_owned(),
        (Chance::Hardly, false) => t::num_mean_below().to_owned(),
        _ => String::new(),
    }
}
