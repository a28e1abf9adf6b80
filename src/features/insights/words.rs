//! Numbers in words: what is missing, what changed since the period before.

use kariz_client::{
    format,
    i18n::{listed, t},
};
use kariz_core::{
    Money,
    metrics::{Days, Missing, Share},
};

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

/// How a number compares with the period before.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// With its sign, in words that say better or worse to a screen reader too.
    pub words: String,
    /// Whether that is good; `None` when it is neither.
    pub good: Option<bool>,
}

/// Up is good.
pub fn more_is_better(words: String, difference: f64) -> Change {
    Change { words, good: (difference != 0.0).then_some(difference > 0.0) }
}

/// `+3 pts`.
pub fn points(now: Share, before: Share) -> Change {
    let points = now.points_above(before);
    more_is_better(t::insights_points(signed(points)), points)
}

/// `+€310`; nothing between different currencies.
pub fn money_change(now: Money, before: Money) -> Option<Change> {
    let difference = now.minor.saturating_sub(before.minor);
    let words = format::money_change(Money::new(difference, now.currency));
    (now.currency == before.currency).then(|| more_is_better(words, difference as f64))
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
    more_is_better(signed(difference), difference)
}

fn signed(number: f64) -> String {
    let number = if number.abs() >= 10.0 { number.round() } else { (number * 10.0).round() / 10.0 };
    format::signed(number)
}
