//! The team, what it sells, to whom, and how its pipeline is built.

use kariz_core::{
    Channel, ChannelId, ContactId, CriterionKey, Currency, Deal, Direction, Member, MemberId, Money, OrganisationId,
    Percent, Phase, Pipeline, PipelineId, Product, ProductId, Rank, Reason, ReasonId, Record, SortedMap, Stage,
    StageId, Timestamp, Workspace, WorkspaceId, money::Rate, template,
};

use super::{Demo, buyers, table::Row};

const MEMBERS: [&str; 4] = ["Ana Markovic", "Bo Lindqvist", "Cyrus Tehrani", "Dele Okafor"];
const PRODUCTS: [(&str, &str, i64); 6] = [
    ("Flow meter", "Devices", 480),
    ("Leak alerts", "Devices", 650),
    ("Service plan", "Services", 360),
    ("Training", "Services", 1_200),
    ("Audit", "Services", 2_900),
    ("Bundle", "Bundles", 6_400),
];
/// What a unit is worth in euros, in millionths.
const RATES: [(&str, i64); 4] = [("GBP", 1_160_000), ("NOK", 85_500), ("SEK", 87_700), ("CHF", 1_050_000)];

/// A stage of the demo's pipeline.
struct StageSetting {
    name: &'static str,
    likelihood: u8,
    day_limit: u32,
    phase: Phase,
    range: (u32, u32),
    guidance: &'static str,
    criteria: &'static [&'static str],
}

const STAGES: [StageSetting; 6] = [
    StageSetting {
        name: "New",
        likelihood: 10,
        day_limit: 10,
        phase: Phase::Awareness,
        range: (10, 14),
        guidance: "Find out within a week whether there is a problem that we help with.",
        criteria: &[],
    },
    StageSetting {
        name: "Qualified",
        likelihood: 20,
        day_limit: 14,
        phase: Phase::Awareness,
        range: (12, 16),
        guidance: "Budget, authority, need, time: ask for all four.",
        criteria: &["Water use or damage known", "Somebody there can decide"],
    },
    StageSetting {
        name: "Needs agreed",
        likelihood: 40,
        day_limit: 21,
        phase: Phase::Consideration,
        range: (7, 10),
        guidance: "Visit the site. Write down what they need in their own words.",
        criteria: &["Site seen or plans received", "Need agreed in writing"],
    },
    StageSetting {
        name: "Proposal",
        likelihood: 60,
        day_limit: 14,
        phase: Phase::Decision,
        range: (6, 9),
        guidance: "Three levels, the highest first. Call two days after sending.",
        criteria: &["Need agreed in writing", "Budget range known", "Decision maker named"],
    },
    StageSetting {
        name: "Negotiation",
        likelihood: 80,
        day_limit: 14,
        phase: Phase::Decision,
        range: (3, 6),
        guidance: "Give nothing without asking for something. Note every concession.",
        criteria: &["Offer discussed with the buyer", "Open questions listed"],
    },
    StageSetting {
        name: "Verbal yes",
        likelihood: 90,
        day_limit: 10,
        phase: Phase::Decision,
        range: (2, 4),
        guidance: "Only paper is left: send it the same day.",
        criteria: &["Decision maker named", "Written offer seen by buyer", "Budget confirmed in writing"],
    },
];

/// Identifiers of everything that deals refer to.
pub(super) struct Setting {
    pub members: Vec<MemberId>,
    pub products: Vec<ProductId>,
    pub channels: Vec<ChannelId>,
    pub reasons: Vec<ReasonId>,
    pub pipeline: PipelineId,
    pub stages: Vec<Stage>,
    /// Organisation and contact, by the organisation's name.
    pub buyers: SortedMap<&'static str, (OrganisationId, ContactId)>,
}

impl Setting {
    /// Makes it all, as if the workspace had been started fifteen months ago.
    pub fn new(demo: &mut Demo) -> Self {
        let began = demo.days_ago(460);
        add_workspace(demo, began);
        let pipeline = demo.dice.id(began);
        let rank = ranks(demo, 1).remove(0);
        demo.records.push(Pipeline { name: "New business".to_owned(), rank, ..Pipeline::blank(pipeline) }.into());
        Self {
            members: add_members(demo, began),
            products: add_products(demo, began),
            channels: add_channels(demo, began),
            reasons: add_reasons(demo, began),
            pipeline,
            stages: add_stages(demo, began, pipeline),
            buyers: buyers::add(demo, began),
        }
    }
}

impl Setting {
    /// What a row of deals says of a deal that was made at `made`: title, organisation, value, owner, product.
    pub fn deal(&self, demo: &mut Demo, row: &Row, made: Timestamp) -> Deal {
        let is_called = |name: &str| name.split(' ').next() == Some(row.text(4));
        let owner = MEMBERS.iter().position(|name| is_called(name)).unwrap_or_default();
        let deal = self.deal_with(demo, row.text(2), self.members[owner], row.text(5), made);
        Deal { title: row.text(1).to_owned(), value: money(row.text(3)), ..deal }
    }

    /// A deal with this buyer, owner and product, that was made at `made`.
    pub fn deal_with(&self, demo: &mut Demo, buyer: &str, owner: MemberId, product: &str, made: Timestamp) -> Deal {
        let (organisation, contact) = self.buyers.get(&buyer).copied().unzip();
        let product = PRODUCTS.iter().position(|(name, ..)| *name == product).map(|place| self.products[place]);
        // More than half of the buyers came to us.
        let inbound = if demo.dice.percent(60) { 7 } else { self.channels.len() };
        Deal {
            pipeline: self.pipeline,
            owner: Some(owner),
            organisation,
            contact,
            product,
            channel: Some(self.channels[demo.dice.below(inbound)]),
            ..Deal::blank(demo.dice.id(made))
        }
    }
}

/// `5100 EUR`.
fn money(text: &str) -> Option<Money> {
    let (units, currency) = text.split_once(' ')?;
    Some(Money::units(units.parse().ok()?, currency.parse().ok()?))
}

fn add_workspace(demo: &mut Demo, began: Timestamp) {
    let rates = RATES.iter().filter_map(|(code, rate)| Some((code.parse().ok()?, Rate(*rate))));
    let workspace = Workspace {
        name: "Rill Sensors".to_owned(),
        currency: Currency::EUR,
        created_at: began,
        sample: true,
        rates: rates.collect(),
        ..Workspace::blank(demo.dice.id::<WorkspaceId>(began))
    };
    demo.records.push(workspace.into());
}

fn add_members(demo: &mut Demo, began: Timestamp) -> Vec<MemberId> {
    let add = |(colour, name): (u32, &&str)| {
        let id = demo.dice.id(began);
        let first = name.split(' ').next().unwrap_or_default().to_lowercase();
        let email = format!("{first}@rill-sensors.example");
        demo.records.push(Member { name: (*name).to_owned(), colour, email, ..Member::blank(id) }.into());
        id
    };
    (0..).zip(&MEMBERS).map(add).collect()
}

fn add_products(demo: &mut Demo, began: Timestamp) -> Vec<ProductId> {
    let add = |(name, category, price): &(&str, &str, i64)| {
        let id = demo.dice.id(began);
        let price = Some(Money::units(*price, Currency::EUR));
        let product =
            Product { name: (*name).to_owned(), category: (*category).to_owned(), price, ..Product::blank(id) };
        demo.records.push(product.into());
        id
    };
    PRODUCTS.iter().map(add).collect()
}

fn add_channels(demo: &mut Demo, began: Timestamp) -> Vec<ChannelId> {
    let channels = template::channels();
    let ranks = ranks(demo, channels.len());
    let add = |((name, direction), rank): ((String, Direction), Rank)| {
        let id = demo.dice.id(began);
        demo.records.push(Channel { name, direction, rank, ..Channel::blank(id) }.into());
        id
    };
    channels.into_iter().zip(ranks).map(add).collect()
}

fn add_reasons(demo: &mut Demo, began: Timestamp) -> Vec<ReasonId> {
    let reasons = template::reasons();
    let ranks = ranks(demo, reasons.len());
    let add = |(name, rank): (String, Rank)| {
        let id = demo.dice.id(began);
        demo.records.push(Reason { name, rank, ..Reason::blank(id) }.into());
        id
    };
    reasons.into_iter().zip(ranks).map(add).collect()
}

fn add_stages(demo: &mut Demo, began: Timestamp, pipeline: PipelineId) -> Vec<Stage> {
    let ranks = ranks(demo, STAGES.len());
    let stages = STAGES.iter().zip(ranks).map(|(setting, rank)| {
        let criteria = setting.criteria.iter().map(|text| (CriterionKey(demo.dice.id(began)), (*text).to_owned()));
        let criteria = criteria.collect();
        let stage = Stage {
            pipeline,
            name: setting.name.to_owned(),
            rank,
            likelihood: Percent::new(setting.likelihood),
            day_limit: Some(setting.day_limit),
            phase: setting.phase,
            range_min: Some(setting.range.0),
            range_max: Some(setting.range.1),
            guidance: setting.guidance.to_owned(),
            criteria,
            ..Stage::blank(demo.dice.id::<StageId>(began))
        };
        demo.records.push(stage.clone().into());
        stage
    });
    stages.collect()
}

/// So many places in order.
pub(super) fn ranks(demo: &mut Demo, count: usize) -> Vec<Rank> {
    Rank::spread(count, || demo.dice.bits())
}
