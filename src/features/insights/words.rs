//! Numbers in words: what is missing, what changed since the period before.

use kariz_client::{
    format,
    i18n::{listed, t},
    parts::chart::raw_cells,
};
use kariz_core::{
    Currency, Money,
    metrics::{Days, Missing, Share},
};

use super::tile::Figure;

pub use kariz_client::format::{days, shown_days};

/// What is missing for a number, as a sentence.
pub fn missing(missing: &Missing) -> String {
    match missing {
        Missing::Deals => t::missing_deals(),
        Missing::WonDeals => t::missing_won(),
        Missing::LostDeals => t::missing_lost(),
        Missing::ClosedDeals => t::missing_closed(),
        Missing::NewDeals => t::missing_new(),
        Missing::OpenDeals => t::missing_open(),
        Missing::Values => t::missing_values(),
        Missing::LostValues => t::missing_lost_values(),
        Missing::WonValues => t::missing_won_values(),
        Missing::Rates(currencies) => {
            let codes: Vec<_> = currencies.iter().map(ToString::to_string).collect();
            return t::missing_rates(listed(codes));
        }
        Missing::CreatedDays => t::missing_created_days(),
        Missing::LeadDays => t::missing_lead_days(),
        Missing::CycleDays => t::missing_cycle_days(),
        Missing::StageMoves => t::missing_stage_moves(),
        Missing::Stages => t::missing_stages(),
        Missing::Ranges => t::missing_ranges(),
        Missing::WholePipeline => t::missing_whole_pipeline(),
        Missing::Leads => t::missing_leads(),
        Missing::LeadFilter => t::missing_lead_filter(),
        Missing::Period => t::missing_period(),
        Missing::Target => t::missing_target(),
        Missing::AverageDeal => t::missing_average_deal(),
        Missing::CloseRate => t::missing_close_rate(),
        Missing::Reps => t::missing_reps(),
    }
    .to_owned()
}

/// A number for a file.
pub fn plain(number: f64) -> String {
    ((number * 10_000.0).round() / 10_000.0).to_string()
}

/// The columns of the tiles in a file.
pub fn file_head() -> String {
    raw_cells([
        t::insights_file_number(),
        t::insights_file_value(),
        t::insights_file_unit(),
        t::insights_file_change(),
        t::insights_file_year(),
        t::insights_file_basis(),
    ])
}

/// A tile in a file: the number now and in the period before, as they were counted, and a year before; money in minor units.
pub fn in_file(
    name: &str,
    figure: Result<Figure, Missing>,
    [now, before]: [Option<f64>; 2],
    year: Option<f64>,
) -> String {
    let Figure { currency, unit, basis, change, .. } = match figure {
        Ok(figure) => figure,
        Err(why) => return raw_cells([name, "", "", "", "", &missing(&why)]),
    };
    let per_unit = currency.map_or(1, Currency::minor_per_unit) as f64;
    let number = |value: Option<f64>| value.map(|value| plain(value / per_unit)).unwrap_or_default();
    let unit = [currency.map_or_else(String::new, |currency| currency.to_string()), unit].join(" ");
    // Amounts in different currencies are not compared.
    let change = change.and(now.zip(before)).map(|(now, before)| now - before);
    raw_cells([name, &number(now), unit.trim(), &number(change), &number(year), &basis])
}

/// How a number compares with the period before.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// With its sign, in words that say better or worse to a screen reader too.
    pub words: String,
    /// Whether that is good; `None` when it is neither.
    pub good: Option<bool>,
}

/// Up is good; what is shown as no difference is none.
fn more_is_better(difference: f64, words: impl FnOnce() -> String) -> Change {
    if difference == 0.0 {
        return Change { words: t::insights_same().to_owned(), good: None };
    }
    Change { words: words(), good: Some(difference > 0.0) }
}

/// `+3 pts`.
pub fn points(now: Share, before: Share) -> Change {
    let points = rounded(now.points_above(before));
    more_is_better(points, || t::insights_points(format::signed(points)))
}

/// `+€310`; nothing between different currencies.
pub fn money_change(now: Money, before: Money) -> Option<Change> {
    let difference = now.minor.saturating_sub(before.minor);
    let words = || format::money_change(Money::new(difference, now.currency));
    (now.currency == before.currency).then(|| more_is_better(difference as f64, words))
}

/// `5 days longer`; longer is worse.
pub fn days_change(now: Days, before: Days) -> Change {
    let difference = (now.as_f64() - before.as_f64()).round();
    let words = match difference {
        longer if longer > 0.0 => t::insights_days_longer(longer),
        shorter if shorter < 0.0 => t::insights_days_shorter(-shorter),
        _ => t::insights_same().to_owned(),
    };
    Change { words, good: (difference != 0.0).then_some(difference < 0.0) }
}

/// `+4`.
pub fn count_change(now: u64, before: u64) -> Change {
    let difference = now as f64 - before as f64;
    more_is_better(difference, || format::signed(rounded(difference)))
}

/// As it is shown: one decimal below ten, none above.
fn rounded(number: f64) -> f64 {
    if number.abs() >= 10.0 { number.round() } else { (number * 10.0).round() / 10.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m1_what_is_shown_as_no_change_is_neither_better_nor_worse() {
        let of = |difference| more_is_better(rounded(difference), || "shown".to_owned());
        assert_eq!(of(0.04), Change { words: t::insights_same().to_owned(), good: None });
        assert_eq!(of(-0.04).good, None);
        assert_eq!(of(0.2), Change { words: "shown".to_owned(), good: Some(true) });
        assert_eq!(of(-3.0).good, Some(false));
        assert_eq!(count_change(4, 4).good, None);
    }
}
