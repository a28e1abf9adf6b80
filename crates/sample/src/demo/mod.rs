//! The demo (X4): "Rill Sensors" sells leak alerts and flow meters. Everything is relative to today, so
//! that it looks alive on any day.

mod buyers;
mod closed_deals;
mod goals;
mod journey;
mod leads;
mod logs;
mod open_deals;
mod reviews;
mod scene;
mod sequences;
mod setting;
mod touches;

use kariz_core::{AnyRecord, Date, Timestamp};

use crate::dice::Dice;
use scene::Scene;
use setting::Setting;

/// The sample workspace of "Rill Sensors": 38 open deals, 89 that were won or lost in the last 180
/// days and 45 in the 180 days before, leads, activities done and planned, as if the team had worked until `now`. `today` is the
/// user's day. Its [`kariz_core::Workspace`] is marked as a sample. Ana Markovic is its first member.
///
/// `scene` is what it is made of, in a language: `locales/<language>/sample.txt`. Nothing comes of anything else.
pub fn sample_workspace(scene: &str, now: Timestamp, today: Date, seed: u64) -> Vec<AnyRecord> {
    let Some(scene) = Scene::read(scene) else { return Vec::new() };
    let mut demo = Demo { dice: Dice::new(seed), now, today, records: Vec::new() };
    let setting = Setting::new(&mut demo, &scene);
    let mut deals = open_deals::add(&mut demo, &setting);
    deals.extend(closed_deals::add(&mut demo, &setting));
    leads::add(&mut demo, &setting, &mut deals);
    sequences::add(&mut demo, &setting, &deals);
    logs::add(&demo, &mut deals, seed);
    reviews::add(&mut demo, &setting, &deals);
    goals::add(&mut demo, &setting, &deals);
    demo.records.extend(deals.into_iter().map(AnyRecord::from));
    demo.records
}

/// What the parts of the demo are made with, and what they have made so far.
struct Demo {
    dice: Dice,
    now: Timestamp,
    today: Date,
    records: Vec<AnyRecord>,
}

impl Demo {
    /// The moment so many days ago, some hours off the present time of day.
    fn days_ago(&mut self, days: i32) -> Timestamp {
        const HOUR: i64 = 3_600_000;
        let hours = if days == 0 { self.dice.range(-3, 0) } else { self.dice.range(-3, 4) };
        let minutes = 60_000 * self.dice.range(0, 60);
        let moment = self.now.0 - i64::from(days) * kariz_core::time::DAY_MS + hours * HOUR - minutes;
        Timestamp(moment.min(self.now.0))
    }

    /// The same moment, or on the Friday before when it falls on a weekend.
    fn on_workday(&self, at: Timestamp) -> Timestamp {
        let weekday = self.day_of(at).weekday();
        Timestamp(at.0 - i64::from(weekday.saturating_sub(4)) * kariz_core::time::DAY_MS)
    }

    /// The day in so many days, or the working day next to it: days to come move on to Monday, days that
    /// have passed back to Friday. Today stays today.
    fn workday(&self, days: i32) -> Date {
        let day = self.today.plus_days(days);
        let past_friday = i32::from(day.weekday().saturating_sub(4));
        match days {
            0 => day,
            1.. if past_friday > 0 => day.plus_days(3 - past_friday),
            _ => day.plus_days(-past_friday),
        }
    }

    /// The user's day at a moment in the past: as many days before today as the moment is before now.
    fn day_of(&self, at: Timestamp) -> Date {
        let days = (self.now.0 - at.0 + kariz_core::time::DAY_MS / 2) / kariz_core::time::DAY_MS;
        self.today.plus_days(-i32::try_from(days.max(0)).unwrap_or(i32::MAX))
    }
}
