//! What the lines of the tiles are drawn through (G5): a number in a period, and on how many it rests.

use kariz_core::{Date, metrics::Numbers};

type Point = Option<(f64, u64)>;

pub fn open_value(numbers: &Numbers, today: Date) -> Point {
    let open = numbers.open_deals(today).ok()?;
    Some((open.value.ok()?.money.minor as f64, open.n))
}

pub fn win_rate(numbers: &Numbers, _: Date) -> Point {
    let rate = numbers.win_rate().ok()?;
    Some((rate.share.ratio(), rate.won + rate.lost))
}

pub fn win_rate_by_value(numbers: &Numbers, _: Date) -> Point {
    let rate = numbers.win_rate_by_value().ok()?;
    Some((rate.share.ratio(), rate.n))
}

pub fn average_deal(numbers: &Numbers, _: Date) -> Point {
    let size = numbers.deal_size().ok()?;
    Some((size.mean.minor as f64, size.valued))
}

pub fn cycle(numbers: &Numbers, _: Date) -> Point {
    let cycle = numbers.sales_cycle().ok()?.from_deal;
    Some((cycle.median.as_f64(), cycle.n))
}

pub fn velocity(numbers: &Numbers, today: Date) -> Point {
    let velocity = numbers.velocity(today).ok()?;
    Some((velocity.per_day().minor as f64, velocity.win_rate.won + velocity.win_rate.lost))
}

pub fn qualified(numbers: &Numbers, _: Date) -> Point {
    let made = numbers.qualified_leads().ok()?;
    Some((made.qualified as f64, made.qualified))
}

pub fn lead_conversion(numbers: &Numbers, _: Date) -> Point {
    let conversion = numbers.lead_conversion().ok()?;
    Some((conversion.share.ratio(), conversion.created))
}

pub fn lifetime(numbers: &Numbers, _: Date) -> Point {
    let all = numbers.lifetime().ok()?.all;
    Some((all.median.as_f64(), all.n))
}
