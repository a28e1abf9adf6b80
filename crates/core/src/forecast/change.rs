//! What changed the pipeline between two moments (M16): opening + new + moved in + value up − value down − won − lost −
//! pushed out (+ reopened − gone otherwise) = closing, to the cent, each with the deals and the very edit.

use super::{
    Coinage, Filter,
    standing::{Moment, Standing, State, View, born},
    table::Tally,
};
use crate::{
    Arrange, Book,
    id::{DealId, MemberId},
    metrics::Period,
    money::Money,
    records::{Deal, Landing, LogKey, Removal, Was},
    sorted::SortedMap,
    time::{Date, Timestamp, Zone},
};

/// Why the pipeline is more or less than it was. In the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bar {
    /// Deals that were not there.
    New,
    /// Deals that had been closed, or in the bin.
    Reopened,
    /// Deals that were expected at other times, or were somebody else's, or of another pipeline.
    MovedIn,
    /// Their value went up.
    ValueUp,
    /// Their value went down.
    ValueDown,
    /// Won.
    Won,
    /// Lost.
    Lost,
    /// Expected later now.
    PushedOut,
    /// Expected earlier, or no longer on any day; somebody else's, of another pipeline, or in the bin.
    Gone,
}

impl Bar {
    /// All of them, in their order.
    pub const ALL: [Self; 9] = [
        Self::New,
        Self::Reopened,
        Self::MovedIn,
        Self::ValueUp,
        Self::ValueDown,
        Self::Won,
        Self::Lost,
        Self::PushedOut,
        Self::Gone,
    ];

    /// Whether it always stands in the formula, also with nothing in it.
    pub fn is_usual(self) -> bool {
        !matches!(self, Self::Reopened | Self::Gone)
    }
}

/// What was written that made the difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It was made.
    Made,
    /// It was taken up again.
    Reopened,
    /// Its value.
    Value {
        /// Before.
        from: Option<Money>,
        /// Since.
        to: Option<Money>,
    },
    /// The day that it is expected.
    Expected {
        /// Before.
        from: Option<Date>,
        /// Since.
        to: Option<Date>,
    },
    /// Who is responsible.
    Owner {
        /// Before.
        from: Option<MemberId>,
        /// Since.
        to: Option<MemberId>,
    },
    /// Its pipeline.
    Pipeline,
    /// It was won.
    Won,
    /// It was lost.
    Lost,
    /// It was put into the bin.
    Binned,
}

/// The very edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What was written.
    pub what: What,
    /// When, where that is known.
    pub at: Option<Timestamp>,
    /// By whom, where that is known.
    pub by: Option<MemberId>,
}

/// A deal in a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// In which.
    pub bar: Bar,
    /// Which deal.
    pub deal: DealId,
    /// What it adds, or takes away, in minor units.
    pub minor: i128,
    /// Why.
    pub edit: Edit,
}

/// What changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What the sums are in.
    pub coinage: Coinage,
    /// At the first moment.
    pub opening: Tally,
    /// At the second.
    pub closing: Tally,
    /// What made the difference: by bar, the largest first.
    pub items: Vec<Item>,
    /// The deals that were there at the first moment.
    pub opened_with: Vec<DealId>,
    /// The deals that were there at the second.
    pub closed_with: Vec<DealId>,
}

/// A deal at both moments.
struct Pair<'d> {
    deal: &'d Deal,
    before: Standing,
    after: Standing,
}

impl Change {
    /// Between two moments, of the deals that pass the filter and are expected in these days (or whenever). Rates are
    /// those of today at both moments: what only rates have changed is no change.
    pub fn of(
        book: &Book,
        filter: Filter,
        expected: Option<Period>,
        (from, to): (Moment, Moment),
        zone: &Zone,
    ) -> Self {
        let view = View { filter, expected };
        let pairs: Vec<Pair<'_>> = book
            .deals()
            .filter_map(|deal| {
                let before = Standing::of(deal, from, book, zone)?;
                let after = Standing::of(deal, to, book, zone)?;
                Some(Pair { deal, before, after })
            })
            .filter(|pair| pair.counts(&view))
            .collect();
        let values = pairs.iter().flat_map(|pair| [pair.before.value, pair.after.value]).flatten();
        let coinage = Coinage::of(values.map(|value| value.currency), book);
        let mut change = Self {
            coinage,
            opening: Tally::default(),
            closing: Tally::default(),
            items: Vec::new(),
            opened_with: Vec::new(),
            closed_with: Vec::new(),
        };
        let stretch = Stretch { from, to, zone };
        for pair in &pairs {
            change.take(pair, &view, &stretch);
        }
        change.items.arrange_by(|a, b| {
            (a.bar, std::cmp::Reverse(a.minor.abs()), a.deal).cmp(&(b.bar, std::cmp::Reverse(b.minor.abs()), b.deal))
        });
        change.opened_with.arrange();
        change.closed_with.arrange();
        change
    }

    /// What a bar adds, or takes away.
    pub fn bar(&self, bar: Bar) -> i128 {
        self.behind(bar).map(|item| item.minor).sum()
    }

    /// The deals of a bar.
    pub fn behind(&self, bar: Bar) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.bar == bar)
    }

    /// A sum as money.
    pub fn money(&self, minor: i128) -> Money {
        self.coinage.money(minor)
    }

    fn take(&mut self, pair: &Pair<'_>, view: &View, stretch: &Stretch<'_>) {
        let (was_in, is_in) = (view.holds(&pair.before), view.holds(&pair.after));
        let (before, after) = (self.coinage.minor_of(pair.before.value), self.coinage.minor_of(pair.after.value));
        if was_in {
            count(&mut self.opening, &self.coinage, pair.before.value);
            self.opened_with.push(pair.deal.id);
        }
        if is_in {
            count(&mut self.closing, &self.coinage, pair.after.value);
            self.closed_with.push(pair.deal.id);
        }
        let mut add = |bar, minor, edit| self.items.push(Item { bar, deal: pair.deal.id, minor, edit });
        if was_in {
            if before != after {
                add(
                    if after > before { Bar::ValueUp } else { Bar::ValueDown },
                    after - before,
                    pair.value_edit(stretch),
                );
            }
        } else {
            let (bar, edit) = pair.entry(view, stretch);
            add(bar, after, edit);
        }
        if !is_in {
            let (bar, edit) = pair.exit(view, stretch);
            add(bar, -after, edit);
        }
    }
}

fn count(tally: &mut Tally, coinage: &Coinage, value: Option<Money>) {
    tally.deals += 1;
    tally.without_value += usize::from(value.is_none_or(|value| coinage.minor(value).is_none()));
    tally.minor += coinage.minor_of(value);
}

/// From when to when.
struct Stretch<'z> {
    from: Moment,
    to: Moment,
    zone: &'z Zone,
}

impl Stretch<'_> {
    fn contains(&self, at: Timestamp) -> bool {
        !self.from.is_after(at) && self.to.is_after(at)
    }

    /// The last entry of a log that was made meanwhile; else its last.
    fn last_of<T: Copy>(&self, log: &SortedMap<LogKey, Was<T>>) -> Option<(Timestamp, Was<T>)> {
        let meanwhile = log.iter().rev().find(|(key, _)| self.contains(key.at));
        meanwhile.or_else(|| log.last_key_value()).map(|(key, entry)| (key.at, *entry))
    }
}

impl Pair<'_> {
    /// Whether it is there at one of the moments; or came and was closed between them.
    fn counts(&self, view: &View) -> bool {
        view.holds(&self.before) || view.holds(&self.after) || self.passed_through(view)
    }

    /// It was not there, and is closed now, from where it would be there: it came in between.
    fn passed_through(&self, view: &View) -> bool {
        let came = matches!(self.before.state, State::Unborn | State::Open(_));
        came && matches!(self.after.state, State::Won | State::Lost) && view.would_hold(&self.after)
    }

    fn value_edit(&self, stretch: &Stretch<'_>) -> Edit {
        let (from, to) = (self.before.value, self.after.value);
        let last = stretch.last_of(&self.deal.values);
        Edit { what: What::Value { from, to }, at: last.map(|(at, _)| at), by: last.and_then(|(_, was)| was.by) }
    }

    fn expected_edit(&self, stretch: &Stretch<'_>) -> Edit {
        let (from, to) = (self.before.expected, self.after.expected);
        let last = stretch.last_of(&self.deal.closes);
        Edit { what: What::Expected { from, to }, at: last.map(|(at, _)| at), by: last.and_then(|(_, was)| was.by) }
    }

    fn owner_edit(&self, stretch: &Stretch<'_>) -> Edit {
        let (from, to) = (self.before.owner, self.after.owner);
        let last = stretch.last_of(&self.deal.owners);
        Edit { what: What::Owner { from, to }, at: last.map(|(at, _)| at), by: last.and_then(|(_, was)| was.by) }
    }

    /// The last move meanwhile that led to such a landing.
    fn move_edit(&self, what: What, stretch: &Stretch<'_>, is_it: impl Fn(Landing) -> bool) -> Edit {
        let moves = || self.deal.moves.iter().rev().filter(|(_, step)| is_it(step.to));
        let found = moves().find(|(key, _)| stretch.contains(key.at)).or_else(|| moves().next());
        let by_status = || self.deal.closed_on().map(Timestamp::noon_of);
        let at = found.map(|(key, _)| key.at).or_else(by_status);
        Edit { what, at, by: found.and_then(|(_, step)| step.by) }
    }

    /// Why it is there, or came through.
    fn entry(&self, view: &View, stretch: &Stretch<'_>) -> (Bar, Edit) {
        match self.before.state {
            State::Unborn => {
                let by = self.deal.moves.first_key_value().and_then(|(_, step)| step.by);
                (Bar::New, Edit { what: What::Made, at: born(self.deal, stretch.zone), by })
            }
            State::Open(_) => (Bar::MovedIn, self.shift(view, stretch)),
            State::Won | State::Lost | State::Binned => {
                let edit = self.move_edit(What::Reopened, stretch, |to| matches!(to, Landing::Stage(_)));
                (Bar::Reopened, edit)
            }
        }
    }

    /// Why it is not there any more.
    fn exit(&self, view: &View, stretch: &Stretch<'_>) -> (Bar, Edit) {
        match self.after.state {
            State::Won => (Bar::Won, self.move_edit(What::Won, stretch, |to| to == Landing::Won)),
            State::Lost => (Bar::Lost, self.move_edit(What::Lost, stretch, |to| to == Landing::Lost)),
            State::Open(_) => {
                let edit = self.shift(view, stretch);
                let is_later = match (edit.what, view.expected) {
                    (What::Expected { to: Some(day), .. }, Some(days)) => day > days.last_day(),
                    _ => false,
                };
                (if is_later { Bar::PushedOut } else { Bar::Gone }, edit)
            }
            State::Unborn | State::Binned => {
                let removal = match self.deal.removed {
                    Some(Removal::Binned { at, by }) => (Some(at), by),
                    _ => (None, None),
                };
                (Bar::Gone, Edit { what: What::Binned, at: removal.0, by: removal.1 })
            }
        }
    }

    /// By which edit an open deal came into view, or went out of it.
    fn shift(&self, view: &View, stretch: &Stretch<'_>) -> Edit {
        let pipeline = |standing: &Standing| view.filter.holds_pipeline(standing.pipeline);
        let owner = |standing: &Standing| view.filter.holds_owner(standing.owner);
        if pipeline(&self.before) != pipeline(&self.after) {
            return self.move_edit(What::Pipeline, stretch, |to| matches!(to, Landing::Stage(_)));
        }
        if owner(&self.before) != owner(&self.after) {
            return self.owner_edit(stretch);
        }
        self.expected_edit(stretch)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        DealStatus, PipelineId, RecordId, StageMove,
        metrics::fixture::{World, currency, date, moment, money, pipeline, stage},
        money::Rate,
        records::{Pipeline, Stage, Workspace},
    };

    fn owner(id: u128) -> MemberId {
        MemberId(RecordId(1_000 + id))
    }

    fn log<T: Copy>(entries: &[(&str, Option<T>, Option<T>)]) -> SortedMap<LogKey, Was<T>> {
        let entry = |(at, from, to): &(&str, Option<T>, Option<T>)| {
            (LogKey { at: moment(at), salt: 1 }, Was { from: *from, to: *to, by: Some(owner(1)) })
        };
        entries.iter().map(entry).collect()
    }

    fn december() -> Option<Period> {
        Some(Period::between(date("2026-12-01"), date("2026-12-31")))
    }

    /// Checks the bars of December between 1 November and now, written `New 100, Won -20`.
    fn check(world: &World, expected: &str) {
        let moments = (Moment::At(moment("2026-11-01")), Moment::Now);
        let change = Change::of(&world.book, Filter::default(), december(), moments, &world.zone);
        let bars = Bar::ALL.into_iter().filter(|bar| change.behind(*bar).next().is_some());
        let words: Vec<_> = bars.map(|bar| format!("{bar:?} {}", change.bar(bar) / 100)).collect();
        let (opening, closing) = (change.opening.minor / 100, change.closing.minor / 100);
        assert_eq!(format!("{opening}: {} = {closing}", words.join(", ")), expected);
        assert_eq!(
            change.opening.minor + change.items.iter().map(|item| item.minor).sum::<i128>(),
            change.closing.minor
        );
    }

    fn with(text: &str, edit: impl Fn(&mut Deal)) -> World {
        let mut world = World::of(text);
        let deals: Vec<_> = world.book.deals().cloned().collect();
        for deal in deals {
            let mut deal = (*deal).clone();
            edit(&mut deal);
            world.put(deal);
        }
        world
    }

    fn some(day: &str) -> Option<Date> {
        Some(date(day))
    }

    /// M16, one bar after the other.
    #[test]
    fn each_bar_has_what_it_says() {
        let expected = |deal: &mut Deal| deal.expected_close = some("2026-12-10");
        check(&with("open at 100 A 2026-10-01", expected), "100:  = 100");
        check(&with("open at 100 made 2026-11-05 A 2026-11-05", expected), "0: New 100 = 100");
        let moved = |from: &'static str, to: &'static str| {
            move |deal: &mut Deal| {
                deal.expected_close = some(to);
                deal.closes = log(&[("2026-11-10", some(from), some(to))]);
            }
        };
        check(&with("open at 100 A 2026-10-01", moved("2026-11-20", "2026-12-20")), "0: MovedIn 100 = 100");
        check(&with("open at 100 A 2026-10-01", moved("2026-12-20", "2027-01-20")), "100: PushedOut -100 = 0");
        check(&with("open at 100 A 2026-10-01", moved("2026-12-20", "2026-11-20")), "100: Gone -100 = 0");
        let revalued = |deal: &mut Deal| {
            expected(deal);
            deal.values = log(&[("2026-11-10", Some(money("130")), Some(money("100")))]);
        };
        check(&with("open at 100 A 2026-10-01", revalued), "130: ValueDown -30 = 100");
        check(
            &with("won at 100 A 2026-10-01 won 2026-11-09 closed 2026-11-09", revalued),
            "130: ValueDown -30, Won -100 = 0",
        );
        check(&with("lost at 100 A 2026-10-01 lost 2026-11-09 closed 2026-11-09", expected), "100: Lost -100 = 0");
        check(&with("open at 100 A 2026-10-01 lost 2026-10-20 A 2026-11-20", expected), "0: Reopened 100 = 100");
        // Came and went meanwhile.
        check(
            &with("won at 100 made 2026-11-05 A 2026-11-05 won 2026-11-09 closed 2026-11-09", expected),
            "0: New 100, Won -100 = 0",
        );
        let binned = |deal: &mut Deal| {
            expected(deal);
            deal.removed = Some(Removal::Binned { at: moment("2026-11-10"), by: None });
        };
        check(&with("open at 100 A 2026-10-01", binned), "100: Gone -100 = 0");
        check(&with("won at 100 A 2026-10-01 won 2026-10-20 closed 2026-10-20", expected), "0:  = 0");
    }

    #[test]
    fn a_bar_opens_the_very_edit() {
        let world = with("open at 100 A 2026-10-01", |deal| {
            deal.expected_close = some("2027-01-20");
            deal.closes = log(&[
                ("2026-10-10", None, some("2026-12-20")),
                ("2026-11-10", some("2026-12-20"), some("2027-01-20")),
            ]);
        });
        let moments = (Moment::At(moment("2026-11-01")), Moment::Now);
        let change = Change::of(&world.book, Filter::default(), december(), moments, &world.zone);
        let what = What::Expected { from: some("2026-12-20"), to: some("2027-01-20") };
        let edit = Edit { what, at: Some(moment("2026-11-10")), by: Some(owner(1)) };
        assert_eq!(change.items.iter().map(|item| (item.bar, item.edit)).collect::<Vec<_>>(), [(Bar::PushedOut, edit)]);
    }

    /// What happened to a deal, in the order of time: the day, and what.
    #[derive(Clone, Debug)]
    enum Happening {
        Value(Option<(i64, u8)>),
        Expected(Option<i32>),
        Owner(u8),
        Stage(u8),
        Closed(bool),
    }

    fn happening() -> impl Strategy<Value = Happening> {
        prop_oneof![
            prop::option::of((0..1_000_000_000_000_000_i64, 0..3_u8)).prop_map(Happening::Value),
            prop::option::of(0..200_i32).prop_map(Happening::Expected),
            (0..3_u8).prop_map(Happening::Owner),
            (0..6_u8).prop_map(Happening::Stage),
            prop::bool::ANY.prop_map(Happening::Closed),
        ]
    }

    fn day(number: i32) -> Date {
        date("2026-06-01").plus_days(number)
    }

    fn value(said: Option<(i64, u8)>) -> Option<Money> {
        said.map(|(minor, code)| Money::new(minor, currency(["EUR", "USD", "JPY"][usize::from(code)])))
    }

    /// Four stages of one pipeline, two of another.
    fn stage_of(number: u8) -> crate::StageId {
        stage(['A', 'B', 'C', 'D', 'X', 'Y'][usize::from(number)])
    }

    fn other() -> PipelineId {
        PipelineId(RecordId(8))
    }

    /// The deal to which that happened, one thing a day from the day on which it was made; and how it stood at the end
    /// of each day: told here as it happens, not read from logs.
    fn deal(id: u128, made: i32, steps: &[(u8, Happening)]) -> (Deal, Vec<(Date, Deal)>) {
        let at = |day: i32, hour: i64| Timestamp(moment("2026-06-01").0 + (i64::from(day) * 24 + hour) * 3_600_000);
        let status = DealStatus::Open { stage: stage('A'), since: at(made, 8) };
        let mut deal =
            Deal { id: RecordId(id).into(), pipeline: pipeline(), created_on: day(made), status, ..Deal::default() };
        let step = |to| StageMove { from: None, to, by: None, unmet: false };
        deal.moves.insert(LogKey { at: at(made, 8), salt: 0 }, step(Landing::Stage(stage('A'))));
        let (mut now, mut days) = (made, vec![(day(made), deal.clone())]);
        for (later, what) in steps {
            now += i32::from(*later) + 1;
            let key = LogKey { at: at(now, 10), salt: 0 };
            match what {
                Happening::Value(to) if value(*to) != deal.value => {
                    deal.values.insert(key, Was { from: deal.value, to: value(*to), by: None });
                    deal.value = value(*to);
                }
                Happening::Expected(to) if to.map(day) != deal.expected_close => {
                    deal.closes.insert(key, Was { from: deal.expected_close, to: to.map(day), by: None });
                    deal.expected_close = to.map(day);
                }
                Happening::Owner(to) if Some(owner((*to).into())) != deal.owner => {
                    deal.owners.insert(key, Was { from: deal.owner, to: Some(owner((*to).into())), by: None });
                    deal.owner = Some(owner((*to).into()));
                }
                Happening::Stage(to) if deal.stage() != Some(stage_of(*to)) => {
                    deal.moves.insert(key, step(Landing::Stage(stage_of(*to))));
                    deal.status = DealStatus::Open { stage: stage_of(*to), since: key.at };
                    deal.pipeline = if *to < 4 { pipeline() } else { other() };
                }
                Happening::Closed(won) if deal.is_open() => {
                    let closed_on = day(now);
                    deal.moves.insert(key, step(if *won { Landing::Won } else { Landing::Lost }));
                    deal.status =
                        if *won { DealStatus::Won { closed_on } } else { DealStatus::Lost { closed_on, reason: None } };
                }
                _ => {}
            }
            days.push((day(now), deal.clone()));
        }
        (deal, days)
    }

    type Made = (i32, Vec<(u8, Happening)>);

    fn world(made: &[Made]) -> (World, Vec<Vec<(Date, Deal)>>) {
        let mut world = World::of("");
        let mut workspace = Workspace { id: RecordId(1).into(), ..Workspace::default() };
        workspace.rates.insert(currency("USD"), Rate(931_337));
        workspace.rates.insert(currency("JPY"), Rate(6_111));
        world.put(workspace);
        world.put(Pipeline { id: other(), name: "Other".to_owned(), ..Pipeline::default() });
        for letter in ['X', 'Y'] {
            world.put(Stage { id: stage(letter), pipeline: other(), name: letter.to_string(), ..Stage::default() });
        }
        let mut all = Vec::new();
        for (number, (made, steps)) in made.iter().enumerate() {
            let (deal, days) = deal(2_000 + number as u128, *made, steps);
            world.put(deal);
            all.push(days);
        }
        (world, all)
    }

    /// What was open at the end of a day, as it was then.
    fn told(world: &World, days: &[Vec<(Date, Deal)>], view: &View, on: Date) -> i128 {
        let then = days.iter().filter_map(|days| days.iter().rev().find(|(day, _)| *day <= on));
        let open = then.map(|(_, deal)| deal).filter(|deal| deal.is_open());
        let workspace = world.book.workspace().expect("a workspace");
        let seen = open
            .filter(|deal| view.filter.holds(deal, &world.book))
            .filter(|deal| view.expected.is_none_or(|days| deal.expected_close.is_some_and(|day| days.contains(day))));
        seen.filter_map(|deal| workspace.convert(deal.value?)).map(|money| i128::from(money.minor)).sum()
    }

    fn made() -> impl Strategy<Value = Vec<Made>> {
        prop::collection::vec((0..120_i32, prop::collection::vec((0..20_u8, happening()), 0..12)), 1..30)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]
        /// Issue 14: closes to the cent between any two days, with any filter; a hundred of them for each of a hundred
        /// workspaces, each sum beside what was told as it happened.
        #[test]
        fn it_closes_to_the_cent(
            made in made(),
            cuts in prop::collection::vec((0..260_i32, 0..260_i32, 0..4_u8, 0..3_u8, prop::option::of((0..200_i32, 0..90_i32))), 100),
        ) {
            let (world, days) = world(&made);
            for (one, two, who, which, expected) in cuts {
                let (from, to) = (day(one.min(two)), day(one.max(two)));
                let view = View {
                    filter: Filter {
                        owner: (who < 3).then(|| owner(who.into())),
                        pipeline: [None, Some(pipeline()), Some(other())][usize::from(which)],
                    },
                    expected: expected.map(|(first, length)| Period::between(day(first), day(first + length))),
                };
                let moments = (Moment::end_of(from, &world.zone), Moment::end_of(to, &world.zone));
                let change = Change::of(&world.book, view.filter, view.expected, moments, &world.zone);
                let sum: i128 = change.items.iter().map(|item| item.minor).sum();
                prop_assert_eq!(change.opening.minor + sum, change.closing.minor);
                prop_assert_eq!(Bar::ALL.into_iter().map(|bar| change.bar(bar)).sum::<i128>(), sum);
                // A lone currency needs no rate: then sums are in that.
                if change.coinage.currency == currency("EUR") {
                    prop_assert_eq!(change.opening.minor, told(&world, &days, &view, from));
                    prop_assert_eq!(change.closing.minor, told(&world, &days, &view, to));
                }
                for item in &change.items {
                    let sign = match item.bar {
                        Bar::New | Bar::Reopened | Bar::MovedIn | Bar::ValueUp => 1,
                        Bar::ValueDown | Bar::Won | Bar::Lost | Bar::PushedOut | Bar::Gone => -1,
                    };
                    prop_assert!(item.minor * sign >= 0, "{:?}", item);
                }
            }
        }
    }
}
