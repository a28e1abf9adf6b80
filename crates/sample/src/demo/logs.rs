//! What was written over in the demo's deals: days that were pushed, values that were talked down, and what somebody
//! says of how sure a deal is. A forecast tells what changed by it (M16, M25).

use kariz_core::{Category, Date, Deal, LogKey, Money, Timestamp, Was, time::DAY_MS};

use super::Demo;
use crate::dice::Dice;

/// Writes the logs. They have dice of their own: the rest of the demo is the same with them and without.
pub(super) fn add(demo: &Demo, deals: &mut [Deal], seed: u64) {
    let mut dice = Dice::new(seed ^ 0x10_65);
    for (number, deal) in deals.iter_mut().enumerate() {
        let Some(made) = deal.moves.first_key_value().map(|(key, _)| key.at) else { continue };
        let end = deal.closed_at().unwrap_or(demo.now).min(demo.now);
        if let Some(closed_on) = deal.closed_on() {
            // Half of what was closed came some days off the day that was said last.
            deal.expected_close = Some(closed_on.plus_days(dice.range(-2, 6) as i32));
        }
        push(&mut dice, deal, times_pushed(number), (made, end));
        if number % 5 == 2 {
            revalue(&mut dice, deal, (made, end));
        }
        if deal.is_open() && number % 13 == 4 {
            deal.category = Some(if number % 2 == 0 { Category::BestCase } else { Category::Commit });
        }
    }
}

/// Most come when they were planned; some are pushed once, and a few again and again.
fn times_pushed(number: usize) -> usize {
    match number % 17 {
        3 | 8 | 12 => 1,
        5 => 2,
        15 => 3,
        _ => 0,
    }
}

/// A moment of the deal's life, so many parts of it after its beginning.
fn during((made, end): (Timestamp, Timestamp), part: usize, parts: usize) -> Timestamp {
    let life = (end.0 - made.0).max(0);
    Timestamp(made.0 + life * part as i64 / parts as i64)
}

/// The day was said earlier at first, and pushed so many times.
fn push(dice: &mut Dice, deal: &mut Deal, times: usize, life: (Timestamp, Timestamp)) {
    let Some(mut day) = deal.expected_close else { return };
    for time in (1..=times).rev() {
        let before: Date = day.plus_days(-(dice.range(6, 24) as i32));
        let at = during(life, time, times + 1);
        let entry = Was { from: Some(before), to: Some(day), by: deal.owner };
        deal.closes.insert(LogKey { at, salt: dice.bits() as u32 }, entry);
        day = before;
    }
}

/// It was worth more at first, or less: three of four values are talked down.
fn revalue(dice: &mut Dice, deal: &mut Deal, life: (Timestamp, Timestamp)) {
    let Some(value) = deal.value else { return };
    let percent = if dice.percent(75) { dice.range(106, 130) } else { dice.range(80, 95) };
    let unit = value.currency.minor_per_unit() * 100;
    let first = Money::new((value.minor / 100 * percent / unit).max(1) * unit, value.currency);
    if first == value {
        return;
    }
    let at = Timestamp(during(life, 2, 3).0.min(life.1.0 - DAY_MS / 24).max(life.0.0));
    deal.values
        .insert(LogKey { at, salt: dice.bits() as u32 }, Was { from: Some(first), to: Some(value), by: deal.owner });
}
