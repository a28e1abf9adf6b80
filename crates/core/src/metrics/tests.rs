//! What holds for all numbers together.

use proptest::prelude::*;

use super::{
    fixture::{World, currency, date, moment, pipeline, ranks, stage},
    *,
};
use crate::{
    AnyRecord, Book, Changes, ChannelId, DealId, DealStatus, Delta, Entity, Landing, LeadId, LeadStatus, LogKey,
    MemberId, OrganisationId, PipelineId, ProductId, ReasonId, RecordId, Removal, StageMove, Table,
    money::{Money, Rate},
    records::{Deal, Lead, Stage, Was, Workspace},
    time::{Date, Timestamp},
};

const LETTERS: [char; 4] = ['A', 'B', 'C', 'D'];

/// Small random numbers, so that the same deals, days and stages come up again and again.
pub(super) struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    pub fn id(&mut self, bound: u64) -> RecordId {
        RecordId(u128::from(self.below(bound)))
    }

    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }

    pub fn maybe<T>(&mut self, value: impl Fn(&mut Self) -> T) -> Option<T> {
        (self.below(3) > 0).then(|| value(self))
    }

    pub fn day(&mut self) -> Date {
        if self.below(10) == 0 { Date::default() } else { date("2026-01-01").plus_days(self.below(90) as i32) }
    }

    pub fn moment(&mut self) -> Timestamp {
        Timestamp(moment("2026-01-01").0 + self.below(90 * 24) as i64 * 3_600_000)
    }

    pub fn money(&mut self) -> Money {
        let code = self.one(&["EUR", "EUR", "USD", "JPY"]);
        let minor = self.one(&[0, 1, 100, 12_345, i64::MAX, -5]);
        Money::new(minor, currency(code))
    }

    pub fn removed(&mut self) -> Option<Removal> {
        (self.below(8) == 0).then_some(Removal::Undone)
    }

    pub fn deal(&mut self) -> Deal {
        let moves = (0..self.below(5)).map(|salt| {
            let to = self.one(&LETTERS.map(|letter| Landing::Stage(stage(letter))));
            let to = if self.below(5) == 0 { self.one(&[Landing::Won, Landing::Lost]) } else { to };
            let key = LogKey { at: self.moment(), salt: salt as u32 };
            let from = self.maybe(|dice| stage(dice.one(&LETTERS)));
            (key, StageMove { from, to, by: None, unmet: false })
        });
        let moves = moves.collect();
        let owners = (0..self.below(3)).map(|salt| {
            let (from, to) = (Some(MemberId(self.id(3))), self.maybe(|dice| MemberId(dice.id(3))));
            (LogKey { at: self.moment(), salt: salt as u32 }, Was { from, to, by: None })
        });
        let owners = owners.collect();
        let values = (0..self.below(3)).map(|salt| {
            let (from, to) = (self.maybe(Self::money), self.maybe(Self::money));
            (LogKey { at: self.moment(), salt: salt as u32 }, Was { from, to, by: None })
        });
        let values = values.collect();
        let status = match self.below(3) {
            0 => DealStatus::Won { closed_on: self.day() },
            1 => DealStatus::Lost { closed_on: self.day(), reason: self.maybe(|dice| ReasonId(dice.id(3))) },
            _ => DealStatus::Open { stage: stage(self.one(&LETTERS)), since: self.moment() },
        };
        Deal {
            id: DealId(self.id(9)),
            pipeline: self.one(&[pipeline(), pipeline(), PipelineId(RecordId(8))]),
            status,
            moves,
            owners,
            values,
            organisation: self.maybe(|dice| OrganisationId(dice.id(3))),
            value: self.maybe(Self::money),
            owner: self.maybe(|dice| MemberId(dice.id(3))),
            product: self.maybe(|dice| ProductId(dice.id(3))),
            channel: self.maybe(|dice| ChannelId(dice.id(3))),
            lead: self.maybe(|dice| LeadId(dice.id(5))),
            created_on: self.day(),
            removed: self.removed(),
            ..Deal::default()
        }
    }

    pub fn lead(&mut self) -> Lead {
        let status = match self.below(3) {
            0 => LeadStatus::Nurture { until: self.day(), reason: None, on: self.day() },
            1 => LeadStatus::Disqualified { reason: None, on: self.day() },
            _ => LeadStatus::Converted { deal: DealId(self.id(9)), on: self.day() },
        };
        Lead {
            id: LeadId(self.id(5)),
            owner: self.maybe(|dice| MemberId(dice.id(3))),
            channel: self.maybe(|dice| ChannelId(dice.id(3))),
            campaign: self.one(&["", "Spring", " Spring ", "Fair"]).to_owned(),
            value: self.maybe(Self::money),
            created_on: self.day(),
            status,
            removed: self.removed(),
            ..Lead::default()
        }
    }

    fn stage(&mut self) -> Stage {
        Stage {
            id: stage(self.one(&LETTERS)),
            pipeline: self.one(&[pipeline(), pipeline(), PipelineId(RecordId(8))]),
            rank: ranks()[self.below(4) as usize].clone(),
            day_limit: self.maybe(|dice| dice.below(20) as u32),
            range_max: self.maybe(|dice| dice.below(3) as u32),
            archived: self.below(4) == 0,
            ..Stage::default()
        }
    }

    fn workspace(&mut self) -> Workspace {
        let mut workspace = Workspace { id: RecordId(1).into(), ..Workspace::default() };
        for code in ["USD", "JPY"] {
            if let Some(rate) = self.maybe(|dice| Rate(dice.below(2_000_000) as i64 + 1)) {
                workspace.rates.insert(currency(code), rate);
            }
        }
        workspace
    }

    /// What a command, merge or undo might do to the Book.
    pub fn delta(&mut self) -> Delta {
        let mut delta = Delta::default();
        for _ in 0..=self.below(3) {
            match self.below(12) {
                0 => delta.records.push(self.stage().into()),
                1 => delta.records.push(self.workspace().into()),
                2 => delta.gone.push(Entity::new(Table::Deals, self.id(9))),
                3 => delta.gone.push(Entity::new(Table::Leads, self.id(5))),
                4..=6 => delta.records.push(self.lead().into()),
                _ => delta.records.push(self.deal().into()),
            }
        }
        delta
    }

    pub fn scope(&mut self) -> Scope {
        let period = Period::between(self.day(), self.day());
        Scope {
            period: (self.below(4) > 0).then_some(period),
            pipeline: (self.below(3) == 0).then(pipeline),
            owner: (self.below(4) == 0).then(|| MemberId(self.id(3))),
            product: (self.below(4) == 0).then(|| ProductId(self.id(3))),
            channel: (self.below(4) == 0).then(|| ChannelId(self.id(3))),
            size: if self.below(4) == 0 { SizeBand { min: Some(1), max: Some(500) } } else { SizeBand::default() },
        }
    }
}

/// Every number, as text.
fn readings(numbers: &Numbers, book: &Book) -> String {
    let (today, now) = (date("2026-02-15"), moment("2026-02-15T12:00"));
    let whole = (
        numbers.qualified_leads(),
        numbers.open_deals(today),
        numbers.deal_size(),
        numbers.sales_cycle(),
        numbers.win_rate(),
        numbers.win_rate_by_value(),
        numbers.cohort(),
        numbers.lifetime(),
        numbers.velocity(today),
        numbers.lead_conversion(),
        numbers.flow(today),
    );
    let staged = (
        numbers.stage_conversion(book, pipeline()),
        numbers.time_in_stage(book, pipeline(), now),
        numbers.balance(book, pipeline()),
        numbers.funnel(book, pipeline(), Passed::Assumed),
    );
    format!("{whole:#?} {staged:#?}")
}

/// Each number, and the deals that it counts.
fn counts(numbers: &Numbers, book: &Book) -> Vec<(DealSet, u64)> {
    let mut counts = Vec::new();
    let qualified = numbers.qualified_leads();
    counts.push((DealSet::Made, qualified.as_ref().map_or(0, |leads| leads.qualified)));
    counts.push((DealSet::MadeFromInbox, qualified.map_or(0, |leads| leads.from_inbox)));
    let cohort = numbers.cohort().unwrap_or(Cohort { won: 0, lost: 0, open: 0 });
    counts.push((DealSet::MadeAndWon, cohort.won));
    counts.push((DealSet::MadeAndLost, cohort.lost));
    counts.push((DealSet::MadeAndOpen, cohort.open));
    let open_on = |today| numbers.open_deals(today).map_or(0, |open| open.n);
    counts.push((DealSet::OpenNow, open_on(Date::MIN)));
    counts.push((DealSet::OpenAtEnd, open_on(Date::MAX)));
    let (won, lost) = numbers.win_rate().map_or((0, 0), |rate| (rate.won, rate.lost));
    counts.push((DealSet::Won, won));
    counts.push((DealSet::Lost, lost));
    counts.push((DealSet::Closed, won + lost));
    for conversion in numbers.stage_conversion(book, pipeline()).unwrap_or_default() {
        counts.push((DealSet::Entered(conversion.stage), conversion.entered()));
        for way in Way::ALL {
            counts.push((DealSet::Went(conversion.stage, way), conversion.count(way)));
        }
    }
    for stage in numbers.balance(book, pipeline()).map_or(Vec::new(), |balance| balance.stages) {
        counts.push((DealSet::In(stage.stage), stage.open));
    }
    for passed in [Passed::Recorded, Passed::Assumed] {
        let Ok(funnel) = numbers.funnel(book, pipeline(), passed) else { continue };
        counts.push((DealSet::InFunnel(pipeline(), passed), funnel.entered));
        counts.push((DealSet::WonInFunnel(pipeline(), passed), funnel.won));
        counts.extend(funnel.stages.iter().map(|stage| (DealSet::Reached(stage.stage, passed), stage.reached)));
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Numbers that were kept current change by change are those that are counted from nothing, and
    /// each opens as many deals as it counts.
    #[test]
    fn kept_current_is_counted_anew(seed in any::<u64>(), steps in 1_usize..40) {
        let mut dice = Dice(seed);
        let mut world = World::of("");
        let mut facts = world.facts();
        let mut kept: Vec<_> = (0..4).map(|_| Comparison::of(&facts, dice.scope())).collect();
        for _ in 0..steps {
            let changes = world.book.apply(dice.delta());
            let news = facts.apply(&changes, &world.book);
            kept.iter_mut().for_each(|numbers| numbers.apply(&news, &facts));
        }
        let anew = world.facts();
        for kept in kept.iter().flat_map(|kept| [Some(&kept.now), kept.before.as_ref()]).flatten() {
            let counted = Numbers::of(&anew, kept.scope().clone());
            prop_assert_eq!(readings(kept, &world.book), readings(&counted, &world.book));
            for (set, n) in counts(kept, &world.book) {
                prop_assert_eq!(facts.behind(kept.scope(), set).len() as u64, n, "{:?}", set);
            }
        }
    }
}

/// A large batch is counted anew; that must give the same as one by one.
#[test]
fn a_large_batch_is_counted_like_a_small_one() {
    let mut dice = Dice(7);
    let mut world = World::of("");
    let mut facts = world.facts();
    let mut numbers = Numbers::of(&facts, Scope::default());
    let records = (0..1_000).map(|at| AnyRecord::from(Deal { id: DealId(RecordId(at)), ..dice.deal() })).collect();
    let changes: Changes = world.book.apply(Delta { records, ..Delta::default() });
    let news = facts.apply(&changes, &world.book);
    numbers.apply(&news, &facts);
    assert_eq!(readings(&numbers, &world.book), readings(&world.numbers(), &world.book));
}

/// M9: the deals behind the conversion, and the leads.
#[test]
fn converted_leads_open_their_deals() {
    let world = World::of("lead 2, unfit, won from 2026-01-01, open 2 from 2026-01-02, open from 2026-03-01");
    let facts = world.facts();
    let january = fixture::during("2026-01-01", "2026-01-31");
    assert_eq!(facts.behind(&january, DealSet::Converted).len(), 3);
    let leads = |set| facts.leads_behind(&january, set).len();
    assert_eq!(
        [LeadSet::Made, LeadSet::BecameDeals, LeadSet::Disqualified, LeadSet::Undecided].map(leads),
        [6, 3, 1, 2]
    );
}

#[test]
fn the_latest_deal_comes_first() {
    let world = World::of("won closed 2026-01-05, won closed 2026-01-20, won closed 2026-01-10");
    let closed = world.facts().behind(&Scope::default(), DealSet::Won);
    let closed: Vec<_> = closed.into_iter().filter_map(|id| world.book.deal(id)?.closed_on()).collect();
    assert_eq!(closed, ["2026-01-20", "2026-01-10", "2026-01-05"].map(date));
}

/// What no number depends on wakes nothing.
#[test]
fn a_title_changes_no_number() {
    let mut world = World::of("won 2 at 100");
    let mut facts = world.facts();
    let deal = (**world.book.deals().next().expect("a deal")).clone();
    let renamed = world.put(Deal { title: "Renamed".to_owned(), ..deal.clone() });
    assert!(facts.apply(&renamed, &world.book).is_empty());
    let reopened = world.put(Deal { status: DealStatus::default(), ..deal });
    assert!(!facts.apply(&reopened, &world.book).is_empty());
}

/// Each number is compared with that of the period before.
#[test]
fn a_comparison_keeps_both_periods() {
    let world =
        World::of("won 3 closed 2026-02-10, lost closed 2026-02-10, won closed 2026-01-10, lost closed 2026-01-10");
    let facts = world.facts();
    let february = Scope { period: Some(Period::this(Unit::Month, date("2026-02-20"))), ..Scope::default() };
    let (now, before) = Comparison::of(&facts, february).read(Numbers::win_rate);
    let (now, before) = (now.expect("a rate"), before.and_then(Result::ok).expect("a rate"));
    assert_eq!(now.share.points_above(before.share), 25.0);
    assert!(Comparison::of(&facts, Scope::default()).before.is_none());
}

#[test]
fn a_trend_has_a_point_for_each_period() {
    let world = World::of("won 3 closed 2026-02-10, won closed 2026-01-10");
    let periods = Period::this(Unit::Month, date("2026-02-20")).run_up(3);
    let trend = Trend::of(&world.facts(), &Scope::default(), &periods);
    let won = trend.points.iter().map(|numbers| numbers.deal_size().err().is_none_or(|why| why == Missing::Values));
    assert_eq!(won.collect::<Vec<_>>(), [false, true, true]);
}

/// The nil owner finds what nobody is responsible for.
#[test]
fn nobody_is_an_owner_to_ask_for() {
    let mut world = World::of("won 2");
    let mut deal = (**world.book.deals().next().expect("a deal")).clone();
    deal.owner = Some(MemberId(RecordId(5)));
    world.put(deal);
    let won_by = |owner| {
        let scope = Scope { owner: Some(owner), ..Scope::default() };
        Numbers::of(&world.facts(), scope).win_rate().map(|rate| rate.won)
    };
    assert_eq!(won_by(MemberId::default()), Ok(1));
    assert_eq!(won_by(MemberId(RecordId(5))), Ok(1));
    assert_eq!(won_by(MemberId(RecordId(6))), Err(Missing::ClosedDeals));
}

#[test]
fn size_bands_adjoin() {
    let world = World::of("won at 100, won at 200, won at 300USD, won").with_rate("USD", 500_000);
    let within = |min, max| {
        let scope = Scope { size: SizeBand { min, max }, ..Scope::default() };
        Numbers::of(&world.facts(), scope).win_rate().map_or(0, |rate| rate.won)
    };
    assert_eq!(within(None, Some(20_000)), 2);
    assert_eq!(within(Some(20_000), None), 1);
    assert_eq!(within(Some(15_000), Some(20_000)), 1);
    assert_eq!(within(None, None), 4);
}

#[test]
fn few_are_too_few_to_tell() {
    assert!(too_few(9) && !too_few(10));
}
