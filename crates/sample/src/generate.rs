//! Workspaces of any size, for benches and tests: fields are filled as in life, numbers are plausible.

use kariz_core::{
    Activity, ActivityKind, AnyRecord, Channel, ChannelId, Contact, ContactId, Currency, Date, Deal, DealId,
    DealStatus, Direction, Landing, Lead, LeadStatus, LogKey, Member, MemberId, Money, Organisation, OrganisationId,
    Percent, Phase, Pipeline, PipelineId, Product, ProductId, Rank, Reason, ReasonId, Record, Stage, StageId,
    StageMove, Timestamp, Workspace, WorkspaceId, time::DAY_MS,
};

use crate::dice::Dice;

const STAGES: [(&str, u8, u32); 6] = [
    ("New", 10, 10),
    ("Qualified", 20, 14),
    ("Needs agreed", 40, 21),
    ("Proposal", 60, 14),
    ("Negotiation", 80, 14),
    ("Verbal yes", 90, 10),
];
const MEMBERS: [&str; 8] = [
    "Ana Markovic",
    "Bo Lindqvist",
    "Cyrus Tehrani",
    "Dele Okafor",
    "Emil Novak",
    "Fay Wong",
    "Gül Aydın",
    "Hana Sato",
];
const PRODUCTS: [&str; 6] = ["Flow meter", "Leak alerts", "Service plan", "Training", "Audit", "Bundle"];
const REASONS: [&str; 6] = ["Price", "Chose a competitor", "No budget", "No need", "Bad timing", "No answer"];
const HEADS: [&str; 20] = [
    "Nord", "Sol", "River", "Acker", "Belle", "Castle", "Dala", "Eichen", "Fjord", "Golden", "Harbour", "Isar", "Jura",
    "Kettle", "Linden", "Monte", "Oak", "Puerto", "Quinta", "Rose",
];
const TAILS: [&str; 16] = [
    "vik Transport",
    "mill Foods",
    "bank Hotels",
    "hof Immobilien",
    "field Schools",
    "ridge Clinics",
    "port Marina",
    "dale Dairy",
    "gate Laundry",
    "wood Paper",
    "stein Brewing",
    "land Farms",
    "ton Council",
    "berg Textil",
    "side Spa",
    "view Homes",
];
/// Deals were made within so many days before now.
const HISTORY_DAYS: i64 = 1_000;

/// How large a generated workspace is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Deals, of which some 40 percent are open.
    pub deals: usize,
    /// Organisations, each with one contact.
    pub organisations: usize,
    /// Activities, done and planned.
    pub activities: usize,
    /// Leads.
    pub leads: usize,
}

impl Size {
    /// The usual proportions: an organisation for four deals, an activity for two.
    pub fn of_deals(deals: usize) -> Self {
        Self { deals, organisations: deals / 4 + 1, activities: deals / 2, leads: deals / 20 }
    }
}

/// A workspace of `deals` deals in the usual proportions.
pub fn generate(deals: usize, seed: u64, now: Timestamp) -> Vec<AnyRecord> {
    generate_sized(Size::of_deals(deals), seed, now)
}

/// A workspace of this size: six stages, eight members, deals of about 20 fields with two to five stage
/// moves, of which the latest was made at `now`. What deals refer to comes before them.
pub fn generate_sized(size: Size, seed: u64, now: Timestamp) -> Vec<AnyRecord> {
    let began = Timestamp(now.0 - (HISTORY_DAYS + 100) * DAY_MS);
    let mut generator = Generator { dice: Dice::new(seed), now, began, records: Vec::new() };
    let lists = generator.lists(size.organisations);
    let deals = generator.deals(size.deals, &lists);
    generator.activities(size.activities, &deals, &lists);
    generator.leads(size.leads, &lists);
    generator.records
}

/// Identifiers of everything that deals refer to.
struct Lists {
    pipeline: PipelineId,
    stages: Vec<StageId>,
    members: Vec<MemberId>,
    products: Vec<ProductId>,
    channels: Vec<ChannelId>,
    reasons: Vec<ReasonId>,
    buyers: Vec<(OrganisationId, ContactId)>,
}

struct Generator {
    dice: Dice,
    now: Timestamp,
    began: Timestamp,
    records: Vec<AnyRecord>,
}

impl Generator {
    fn lists(&mut self, organisations: usize) -> Lists {
        let workspace = Workspace {
            name: "Generated".to_owned(),
            created_at: self.began,
            ..Workspace::blank(self.dice.id::<WorkspaceId>(self.began))
        };
        self.records.push(workspace.into());
        let pipeline = self.dice.id(self.began);
        let rank = self.ranks(1).remove(0);
        self.records.push(Pipeline { name: "Sales".to_owned(), rank, ..Pipeline::blank(pipeline) }.into());
        Lists {
            pipeline,
            stages: self.stages(pipeline),
            members: self
                .named(&MEMBERS, |id, name, number, _| Member { name, colour: number, ..Member::blank(id) }.into()),
            products: self.named(&PRODUCTS, |id, name, _, _| Product { name, ..Product::blank(id) }.into()),
            channels: self.named(&["Referral", "Event", "Cold call"], |id, name, number, rank| {
                let direction = if number < 2 { Direction::Inbound } else { Direction::Outbound };
                Channel { name, direction, rank, ..Channel::blank(id) }.into()
            }),
            reasons: self.named(&REASONS, |id, name, _, rank| Reason { name, rank, ..Reason::blank(id) }.into()),
            buyers: (0..organisations).map(|number| self.buyer(number)).collect(),
        }
    }

    fn ranks(&mut self, count: usize) -> Vec<Rank> {
        Rank::spread(count, || self.dice.bits())
    }

    /// A record for each name; `make` gets identifier, name, number and rank.
    fn named<T: From<kariz_core::RecordId> + Copy>(
        &mut self,
        names: &[&str],
        make: impl Fn(T, String, u32, Rank) -> AnyRecord,
    ) -> Vec<T> {
        let ranks = self.ranks(names.len());
        let add = |((number, name), rank): ((u32, &&str), Rank)| {
            let id = self.dice.id(self.began);
            self.records.push(make(id, (*name).to_owned(), number, rank));
            id
        };
        (0..).zip(names).zip(ranks).map(add).collect()
    }

    fn stages(&mut self, pipeline: PipelineId) -> Vec<StageId> {
        let names = STAGES.map(|(name, ..)| name);
        self.named(&names, |id, name, number, rank| {
            let (_, likelihood, day_limit) = STAGES[number as usize];
            let phase = if number < 2 { Phase::Awareness } else { Phase::Decision };
            let likelihood = Percent::new(likelihood);
            Stage { pipeline, name, rank, likelihood, day_limit: Some(day_limit), phase, ..Stage::blank(id) }.into()
        })
    }

    fn buyer(&mut self, number: usize) -> (OrganisationId, ContactId) {
        let ids = (self.dice.id(self.began), self.dice.id(self.began));
        let (head, tail) = (HEADS[number % HEADS.len()], TAILS[number / HEADS.len() % TAILS.len()]);
        let name = format!("{head}{tail} {}", number / (HEADS.len() * TAILS.len()) + 1);
        let organisation = Organisation {
            domain: format!("buyer{number}.example"),
            industry: (*self.dice.one_of(&["Food", "Health", "Property", "Transport", "Public"])).to_owned(),
            region: (*self.dice.one_of(&["Norway", "Spain", "Germany", "Poland"])).to_owned(),
            employees: u32::try_from(self.dice.range(5, 900)).ok(),
            name,
            ..Organisation::blank(ids.0)
        };
        let contact = Contact {
            name: format!("{} {head}sen", self.dice.one_of(&["Tessa", "Inés", "Petra", "Joost", "Jana", "Liv"])),
            role: "Facilities".to_owned(),
            email: format!("contact@buyer{number}.example"),
            organisation: Some(ids.0),
            ..Contact::blank(ids.1)
        };
        self.records.extend([organisation.into(), contact.into()]);
        ids
    }

    /// The deals, the oldest first; a stage's deals are in that order, too.
    fn deals(&mut self, count: usize, lists: &Lists) -> Vec<(DealId, Timestamp)> {
        let ranks = self.ranks(count);
        let span = HISTORY_DAYS * DAY_MS;
        let made_at = |number: usize| self.now.0 - span + span * number as i64 / count.max(1) as i64;
        let made: Vec<i64> = (0..count).map(made_at).collect();
        let add = |((number, rank), made): ((usize, Rank), i64)| {
            let deal = self.deal(number, rank, Timestamp(made), lists);
            let id = (deal.id, Timestamp(made));
            self.records.push(deal.into());
            id
        };
        ranks.into_iter().enumerate().zip(made).map(add).collect()
    }

    fn deal(&mut self, number: usize, rank: Rank, made: Timestamp, lists: &Lists) -> Deal {
        let (organisation, contact) = lists.buyers.get(self.dice.below(lists.buyers.len())).copied().unzip();
        let product = self.dice.below(PRODUCTS.len());
        let mut deal = Deal {
            title: format!("{}, lot {}", PRODUCTS[product], number + 1),
            pipeline: lists.pipeline,
            rank,
            value: Some(self.value()),
            owner: Some(*self.dice.one_of(&lists.members)),
            organisation,
            contact,
            product: Some(lists.products[product]),
            channel: Some(*self.dice.one_of(&lists.channels)),
            created_on: day_of(made),
            expected_close: Some(day_of(made).plus_days(self.days(20, 120))),
            likelihood: self.dice.percent(10).then(|| Percent::new(45)),
            about: "Asked for a quote on the website.".to_owned(),
            source_id: Some(format!("GEN-{number:06}")),
            ..Deal::blank(self.dice.id(made))
        };
        self.journey(&mut deal, made, lists);
        deal
    }

    /// Mostly euros, a few thousands.
    fn value(&mut self) -> Money {
        let currency = match self.dice.range(0, 20) {
            0 => "GBP",
            1 => "NOK",
            _ => "EUR",
        };
        let units = 500 + 50 * self.dice.skewed(140).min(4_000);
        Money::units(units, currency.parse().unwrap_or(Currency::EUR))
    }

    fn days(&mut self, from: i64, to: i64) -> i32 {
        i32::try_from(self.dice.range(from, to)).unwrap_or_default()
    }

    /// Two to five moves; 60 percent of the deals end up won or lost.
    fn journey(&mut self, deal: &mut Deal, made: Timestamp, lists: &Lists) {
        let is_closed = self.dice.percent(60);
        let steps = self.dice.below(4) + 1 + usize::from(!is_closed);
        let mut at = made;
        let mut from = None;
        for stage in lists.stages.iter().take(steps).copied() {
            self.step(deal, at, StageMove { from, to: Landing::Stage(stage), by: deal.owner, unmet: false });
            deal.status = DealStatus::Open { stage, since: at };
            from = Some(stage);
            at = self.later(at);
        }
        if is_closed {
            let closed_on = day_of(at).max(deal.created_on);
            let is_won = self.dice.percent(20 * i64::try_from(steps).unwrap_or_default() - 10);
            let reason = Some(*self.dice.one_of(&lists.reasons));
            let to = if is_won { Landing::Won } else { Landing::Lost };
            self.step(deal, at, StageMove { from, to, by: deal.owner, unmet: false });
            deal.status = if is_won { DealStatus::Won { closed_on } } else { DealStatus::Lost { closed_on, reason } };
            deal.closing_note = "As agreed on the phone.".to_owned();
        }
    }

    fn step(&mut self, deal: &mut Deal, at: Timestamp, step: StageMove) {
        deal.moves.insert(LogKey { at, salt: self.dice.bits() as u32 }, step);
    }

    /// Some days later, but not after now.
    fn later(&mut self, at: Timestamp) -> Timestamp {
        let later = at.0 + self.dice.range(DAY_MS / 4, 20 * DAY_MS);
        Timestamp(later.min(self.now.0.max(at.0 + 1)))
    }

    /// Two thirds are done, the rest is planned around now.
    fn activities(&mut self, count: usize, deals: &[(DealId, Timestamp)], lists: &Lists) {
        for number in 0..count {
            let Some((deal, made)) = deals.get(self.dice.below(deals.len())).copied() else { return };
            let at = self.later(made);
            let is_done = number % 3 != 0;
            let activity = Activity {
                kind: *self.dice.one_of(ActivityKind::ALL),
                title: "Follow up".to_owned(),
                note: if is_done { "Talked about volumes.".to_owned() } else { String::new() },
                deal: Some(deal),
                owner: Some(*self.dice.one_of(&lists.members)),
                due: (!is_done).then(|| day_of(self.now).plus_days(self.days(-5, 30))),
                done_at: is_done.then_some(at),
                created_at: at,
                ..Activity::blank(self.dice.id(at))
            };
            self.records.push(activity.into());
        }
    }

    fn leads(&mut self, count: usize, lists: &Lists) {
        for number in 0..count {
            let made = Timestamp(self.now.0 - self.dice.range(0, 90 * DAY_MS));
            let lead = Lead {
                name: format!("Lead {}", number + 1),
                organisation: format!("{} & Co", self.dice.one_of(&HEADS)),
                channel: Some(*self.dice.one_of(&lists.channels)),
                created_on: day_of(made),
                status: LeadStatus::New,
                ..Lead::blank(self.dice.id(made))
            };
            self.records.push(lead.into());
        }
    }
}

/// The day of a moment in UTC.
fn day_of(at: Timestamp) -> Date {
    Date::from_day_number(i32::try_from(at.0.div_euclid(DAY_MS)).unwrap_or_default())
}
