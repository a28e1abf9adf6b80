//! What the open deals come to by own history, with the band that holds eight times of ten (M14).

use super::{
    Coinage, Columns, Filter,
    dice::Dice,
    history::{Ground, History},
    odds::{Odds, Open},
};
use crate::{Arrange, Book, id::DealId, time::Zone};

/// How often the future is drawn.
const RUNS: usize = 2_000;
/// How many draws there are at most, whatever is open.
const DRAWS: usize = 12_000_000;
/// So many deals, the dearest, are drawn one by one. What the others come to is as good as normally distributed: they
/// are many, and none of them is large among them.
const ONE_BY_ONE: usize = 1_000;
/// The same every time.
const SEED: u64 = 0x006b_6172_697a;

/// What is expected, and between which two amounts it will be eight times of ten; in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Band {
    /// The mean.
    pub expected: i128,
    /// One time of ten it is less.
    pub low: i128,
    /// One time of ten it is more.
    pub high: i128,
}

impl Band {
    /// The same with something that is certain.
    pub fn plus(self, certain: i128) -> Self {
        Self { expected: self.expected + certain, low: self.low + certain, high: self.high + certain }
    }

    /// Whether it holds an amount.
    pub fn holds(&self, minor: i128) -> bool {
        self.low <= minor && minor <= self.high
    }
}

/// What the deals that are open now come to, by own history: new ones are not in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outlook {
    /// For each column from the present one on, of the open deals alone: what is won already comes to it.
    pub columns: Vec<Band>,
    /// Until the end of the last one.
    pub total: Band,
    /// How many open deals it is of.
    pub open: usize,
    /// How many of them have too little history, so that their likelihood counts.
    pub without_history: usize,
    /// Each deal's chance to be won until the end of the last column, and in which column how much.
    pub chances: Vec<(DealId, f64, Vec<f64>)>,
}

impl Outlook {
    /// Of the deals that pass the filter, as they stand now.
    pub fn of(
        book: &Book,
        filter: Filter,
        columns: &Columns,
        coinage: &Coinage,
        zone: &Zone,
        history: &History,
    ) -> Self {
        let deals = book.all_open_deals().filter(|deal| filter.holds(deal, book));
        let open: Vec<Open> = deals.filter_map(|deal| Open::now(deal, book, zone)).collect();
        Self::of_open(open, columns, coinage, history, RUNS)
    }

    pub(super) fn of_open(
        mut open: Vec<Open>,
        columns: &Columns,
        coinage: &Coinage,
        history: &History,
        runs: usize,
    ) -> Self {
        // In one order, or the draws would differ.
        open.arrange_by_key(|open| open.deal);
        let mut draw = Draw::new(columns.list.len() - columns.now());
        let mut outlook = Self { open: open.len(), ..Self::default() };
        for open in &open {
            let odds = Odds::of(open, history, columns);
            outlook.without_history += usize::from(odds.ground == Ground::Likelihood);
            draw.add(open, &odds, coinage.minor_of(open.value) as f64);
            let chances = (0..odds.by.len()).map(|at| odds.chance(at)).collect();
            outlook.chances.push((open.deal, odds.rate * odds.by.last().copied().unwrap_or_default(), chances));
        }
        (outlook.columns, outlook.total) = draw.bands(runs);
        outlook
    }
}

/// A rate that deals of one stage share.
struct SharedRate {
    stage: crate::StageId,
    shape: Option<(f64, f64)>,
    fixed: f64,
    drawn: f64,
}

/// A deal in the draw.
struct Ticket {
    rate: usize,
    minor: f64,
    /// Where its thresholds begin.
    by: usize,
}

/// What deals of one rate that are not drawn one by one come to in a column. Of a deal worth a, whose share w of the rate
/// falls into the column: Σ a w, Σ a² w, Σ (a w)²; and Σ a of those that can.
#[derive(Clone, Copy, Default)]
struct Mass {
    mean: f64,
    squares: f64,
    certain: f64,
    all: f64,
}

impl Mass {
    fn add(&mut self, minor: f64, share: f64) {
        self.mean += minor * share;
        self.squares += minor * minor * share;
        self.certain += minor * minor * share * share;
        self.all += if share > 0.0 { minor } else { 0.0 };
    }

    /// Draws it, the rate being known.
    fn draw(&self, rate: f64, dice: &mut Dice) -> f64 {
        let variance = (rate * self.squares - rate * rate * self.certain).max(0.0);
        let drawn = rate * self.mean + variance.sqrt() * dice.normal();
        // None of them takes anything away, or all of them do; and no more comes than there is.
        if self.mean < 0.0 { drawn.clamp(self.all.min(0.0), 0.0) } else { drawn.clamp(0.0, self.all.max(0.0)) }
    }
}

/// The draw: deals are independent, but those of a stage share what is not known of its rate.
struct Draw {
    width: usize,
    rates: Vec<SharedRate>,
    tickets: Vec<Ticket>,
    by: Vec<f64>,
    expected: Vec<f64>,
}

impl Draw {
    fn new(width: usize) -> Self {
        Self { width, rates: Vec::new(), tickets: Vec::new(), by: Vec::new(), expected: vec![0.0; width] }
    }

    fn add(&mut self, open: &Open, odds: &Odds, minor: f64) {
        for at in 0..self.width {
            self.expected[at] += odds.chance(at) * minor;
        }
        if minor == 0.0 || odds.by.last().is_none_or(|last| *last <= 0.0) {
            return;
        }
        let shared = |rate: &SharedRate| {
            rate.stage == open.stage && rate.shape == odds.shape && (rate.shape.is_some() || rate.fixed == odds.rate)
        };
        let rate = self.rates.iter().position(shared).unwrap_or_else(|| {
            self.rates.push(SharedRate { stage: open.stage, shape: odds.shape, fixed: odds.rate, drawn: odds.rate });
            self.rates.len() - 1
        });
        self.tickets.push(Ticket { rate, minor, by: self.by.len() });
        self.by.extend_from_slice(&odds.by);
    }

    /// The band of each column, and of all of them.
    fn bands(&mut self, runs: usize) -> (Vec<Band>, Band) {
        let crowd = self.crowd();
        let runs = runs.min(DRAWS / self.tickets.len().max(1)).max(200);
        let mut dice = Dice::new(SEED);
        let mut sums = vec![Vec::with_capacity(runs); self.width + 1];
        let mut run = vec![0.0; self.width];
        for _ in 0..runs {
            run.fill(0.0);
            self.draw(&mut dice, &mut run);
            let mut whole: f64 = run.iter().sum();
            for (rate, masses) in &crowd {
                let rate = self.rates[*rate].drawn;
                let mut drawn = masses.iter().map(|mass| mass.draw(rate, &mut dice));
                run.iter_mut().zip(drawn.by_ref()).for_each(|(run, drawn)| *run += drawn);
                // Who comes in one column comes in no other: all together are drawn by themselves.
                whole += drawn.next().unwrap_or_default();
            }
            let columns = run.iter().copied().chain([whole]);
            sums.iter_mut().zip(columns).for_each(|(sums, sum)| sums.push(sum));
        }
        let total = band(self.expected.iter().sum(), sums.pop().unwrap_or_default());
        (self.expected.iter().zip(sums).map(|(expected, sums)| band(*expected, sums)).collect(), total)
    }

    /// Leaves the dearest to be drawn one by one, and puts the others together: by their rate, each column and then all.
    fn crowd(&mut self) -> Vec<(usize, Vec<Mass>)> {
        if self.tickets.len() <= ONE_BY_ONE {
            return Vec::new();
        }
        let dearest = |a: &Ticket, b: &Ticket| b.minor.abs().total_cmp(&a.minor.abs()).then(a.by.cmp(&b.by));
        self.tickets.select_nth_unstable_by(ONE_BY_ONE, dearest);
        let mut others = self.tickets.split_off(ONE_BY_ONE);
        for tickets in [&mut self.tickets, &mut others] {
            // In one order, or sums would differ in their last bits.
            tickets.arrange_by_key(|ticket| ticket.by);
        }
        let mut crowd: Vec<(usize, Vec<Mass>)> = Vec::new();
        for ticket in &others {
            let at = crowd.iter().position(|(rate, _)| *rate == ticket.rate).unwrap_or_else(|| {
                crowd.push((ticket.rate, vec![Mass::default(); self.width + 1]));
                crowd.len() - 1
            });
            let by = &self.by[ticket.by..ticket.by + self.width];
            let mut before = 0.0;
            for (mass, by) in crowd[at].1.iter_mut().zip(by) {
                mass.add(ticket.minor, (by - before).max(0.0));
                before = f64::max(before, *by);
            }
            crowd[at].1[self.width].add(ticket.minor, before);
        }
        crowd
    }

    /// Draws what comes in each column, once.
    fn draw(&mut self, dice: &mut Dice, run: &mut [f64]) {
        for rate in &mut self.rates {
            rate.drawn = rate.shape.map_or(rate.fixed, |(a, b)| dice.rate(a, b));
        }
        for ticket in &self.tickets {
            let rate = self.rates[ticket.rate].drawn;
            let by = &self.by[ticket.by..ticket.by + self.width];
            let drawn = dice.share();
            if drawn < rate * by[self.width - 1]
                && let Some(column) = by.iter().position(|by| drawn < rate * by)
            {
                run[column] += ticket.minor;
            }
        }
    }
}

fn band(expected: f64, mut sums: Vec<f64>) -> Band {
    let last = sums.len().saturating_sub(1);
    let mut at = |tenths: usize| {
        let place = last * tenths / 10;
        sums.select_nth_unstable_by(place, f64::total_cmp).1.round() as i128
    };
    Band { low: at(1), high: at(9), expected: expected.round() as i128 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        forecast::{Forecast, Span},
        metrics::fixture::World,
        time::Date,
    };

    fn outlook(world: &World, today: &str) -> (Outlook, Forecast) {
        let today: Date = today.parse().expect("a day");
        let columns = Columns::new(Span::Month, Default::default(), today, 1, 3);
        let forecast = Forecast::of(&world.book, Filter::default(), columns.clone());
        let history = History::of(&world.book, Filter::default(), &world.zone, None);
        let outlook = Outlook::of(&world.book, Filter::default(), &columns, &forecast.coinage, &world.zone, &history);
        (outlook, forecast)
    }

    /// Ten of twenty are won from A on, after 10, 20, ... 100 days.
    fn seller(open: &str) -> World {
        let won: Vec<_> = (1..=10)
            .map(|tens| {
                let on = Date::new(2026, 1, 1).expect("a day").plus_days(10 * tens);
                format!("won A 2026-01-01 won {on} closed {on}")
            })
            .collect();
        World::of(&format!("{}, lost 10 A 2026-01-01, {open}", won.join(", ")))
    }

    /// Until the end of June 29 days are left: of ten won deals two needed so little; in July five.
    #[test]
    fn the_mean_is_value_times_chance_by_history() {
        let (outlook, _) = outlook(&seller("open 4 at 1000 A 2026-06-01"), "2026-06-01");
        let expected: Vec<_> = outlook.columns.iter().map(|band| band.expected).collect();
        assert_eq!(expected, [40_000, 80_000, 60_000, 20_000], "4000 × ½ × 2, 4, 3 and 1 of 10");
        assert_eq!((outlook.open, outlook.without_history), (4, 0));
        assert_eq!(outlook.total.expected, 200_000);
        assert!(outlook.total.low < 200_000 && 200_000 < outlook.total.high);
        assert!(outlook.columns.iter().all(|band| band.low <= band.high && band.low >= 0 && band.high <= 400_000));
    }

    /// M14: below ten closed deals the stage's own likelihood, in the column where it is expected.
    #[test]
    fn without_history_likelihood_counts_where_it_is_expected() {
        let mut world = World::of("won 2 A 2026-01-01, open at 1000 A 2026-06-01").with_stage('A', |stage| {
            stage.likelihood = crate::Percent::new(30);
        });
        let expected = |world: &World| {
            let (outlook, _) = outlook(world, "2026-06-01");
            (outlook.without_history, outlook.columns.iter().map(|band| band.expected).collect::<Vec<_>>())
        };
        assert_eq!(expected(&world), (1, vec![0, 0, 0, 0]), "without a day it comes nowhere");
        let deal = world.book.deals().find(|deal| deal.is_open()).cloned().expect("a deal");
        let day = "2026-07-10".parse().ok();
        world.put(crate::Deal { expected_close: day, ..(*deal).clone() });
        assert_eq!(expected(&world), (1, vec![0, 30_000, 0, 0]));
        world.put(crate::Deal { expected_close: day, category: Some(crate::Category::Omitted), ..(*deal).clone() });
        assert_eq!(expected(&world), (0, vec![0, 0, 0, 0]), "what is omitted is in no forecast");
    }

    /// DESIGN: mean Σ a p and variance Σ a² p (1 − p), where the rate is certain.
    #[test]
    fn the_band_is_as_wide_as_independent_draws_make_it() {
        let mut world = World::of("open 60 at 1000 A 2026-06-01").with_stage('A', |stage| {
            stage.likelihood = crate::Percent::new(40);
        });
        let deals: Vec<_> = world.book.deals().cloned().collect();
        for deal in deals {
            world.put(crate::Deal { expected_close: "2026-06-20".parse().ok(), ..(*deal).clone() });
        }
        let (outlook, _) = outlook(&world, "2026-06-01");
        let deviation = (60.0 * 0.4 * 0.6_f64).sqrt() * 100_000.0;
        let band = outlook.columns[0];
        assert_eq!(band.expected, 2_400_000);
        let width = (band.high - band.low) as f64;
        assert!((width / (2.0 * 1.2816 * deviation) - 1.0).abs() < 0.15, "{width} for {deviation}");
    }

    /// Of more deals than are drawn one by one the band is as wide as for few: mean Σ a p, variance Σ a² p (1 − p).
    #[test]
    fn many_deals_have_the_band_of_independent_draws() {
        let mut world = World::of("open 2500 at 1000 A 2026-06-01").with_stage('A', |stage| {
            stage.likelihood = crate::Percent::new(40);
        });
        let deals: Vec<_> = world.book.deals().cloned().collect();
        for (number, deal) in deals.into_iter().enumerate() {
            // Half of them in July, and one of a hundred is dear.
            let day = if number % 2 == 0 { "2026-06-20" } else { "2026-07-20" };
            let value = if number % 100 == 0 { 5_000_000 } else { 100_000 };
            let value = Some(crate::Money::new(value, crate::Currency::EUR));
            world.put(crate::Deal { expected_close: day.parse().ok(), value, ..(*deal).clone() });
        }
        let (outlook, _) = outlook(&world, "2026-06-01");
        let check = |band: Band, cheap: f64, dear: f64| {
            let expected = 0.4 * (cheap * 100_000.0 + dear * 5_000_000.0);
            let deviation = (0.24 * (cheap * 1e10 + dear * 2.5e13)).sqrt();
            let width = (band.high - band.low) as f64 / (2.0 * 1.2816 * deviation);
            assert!((band.expected as f64 - expected).abs() < 2.0, "{band:?}");
            assert!((width - 1.0).abs() < 0.1, "{width} of what it is to be");
            assert!(band.holds(band.expected));
        };
        check(outlook.columns[0], 1_225.0, 25.0);
        check(outlook.columns[1], 1_250.0, 0.0);
        check(outlook.total, 2_475.0, 25.0);
    }

    /// Issue 14: no deals, one deal, values of 0 and 10^15, days in 1900 and 9999, rates that are missing.
    #[test]
    fn nothing_is_infinite() {
        let odd = [
            "",
            "open",
            "open at 0",
            "won 12 A 2026-01-01, open at 1000000000000000 A 2026-01-01",
            "lost 12 A 2026-01-01, open at 5 A 2026-01-01",
            "won 12 made 1900-01-01 A 1900-01-01 closed 1900-01-02, open at 7USD A 9999-12-30",
            "won 6 at 1EUR A 2026-01-01, lost 6 at 5JPY A 2026-01-01, open at 7USD A 1900-01-01",
        ];
        for text in odd {
            for today in ["1900-01-01", "2026-06-01", "9999-12-31"] {
                let world = World::of(text);
                let (first, forecast) = outlook(&world, today);
                assert_eq!((&first, &forecast), (&outlook(&world, today).0, &forecast), "{text}: the same every time");
                for (_, chance, by) in &first.chances {
                    assert!((0.0..=1.0).contains(chance), "{text} {today}: {chance}");
                    assert!((by.iter().sum::<f64>() - chance).abs() < 1e-9, "{text} {today}");
                }
                let bound = 200 * 1_000_000_000_000_000_i128;
                let bands = first.columns.iter().chain([&first.total]);
                assert!(bands.into_iter().all(|band| 0 <= band.low && band.low <= band.high && band.high < bound));
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        /// Whatever the history, chances are chances, and the whole is the sum of its parts.
        #[test]
        fn the_whole_is_the_sum_of_its_parts(won in 0..20_u8, lost in 0..20_u8, open in 0..12_u8, value in 0..100_000_u32, waited in 0..400_i32) {
            let since = Date::new(2026, 6, 1).expect("a day").plus_days(-waited);
            let world = World::of(&format!(
                "won {won} A 2026-01-01 B 2026-01-08, lost {lost} A 2026-01-01, open {open} at {value} B {since}"
            ));
            let (outlook, _) = outlook(&world, "2026-06-01");
            let sum: i128 = outlook.columns.iter().map(|band| band.expected).sum();
            prop_assert!((sum - outlook.total.expected).abs() <= 4);
            prop_assert!(outlook.total.expected <= i128::from(open) * i128::from(value) * 100);
            prop_assert!(outlook.total.low <= outlook.total.high);
        }
    }
}
