//! The team, what it sells, to whom, and how its pipeline is built.

use kariz_core::{
    Aspect, Channel, ChannelId, ContactId, CriterionKey, Deal, Demand, Direction, Instalment, Member, MemberId, Money,
    Needs, OrganisationId, Percent, Phase, Pipeline, PipelineId, Product, ProductId, Rank, Reason, ReasonId,
    ReasonKind, Record, SignalKind, SortedMap, Stage, StageId, Terms, Timestamp, Workspace, WorkspaceId, money::Rate,
};

use super::{
    Demo, buyers,
    scene::{Row, Scene},
};

/// Identifiers of everything that deals refer to.
pub(super) struct Setting<'a> {
    pub members: Vec<MemberId>,
    pub products: Vec<ProductId>,
    pub channels: Vec<ChannelId>,
    pub reasons: Vec<ReasonId>,
    pub pipeline: PipelineId,
    pub stages: Vec<Stage>,
    /// Organisation and contact, by the organisation's name.
    pub buyers: SortedMap<&'a str, (OrganisationId, ContactId)>,
    /// The file that it is made of.
    pub scene: &'a Scene<'a>,
}

impl<'a> Setting<'a> {
    /// Makes it all, as if the workspace had been started fifteen months ago.
    pub fn new(demo: &mut Demo, scene: &'a Scene<'a>) -> Self {
        let began = demo.days_ago(460);
        add_workspace(demo, scene, began);
        let pipeline = demo.dice.id(began);
        let rank = ranks(demo, 1).remove(0);
        demo.records
            .push(Pipeline { name: scene.only("workspace", 1).to_owned(), rank, ..Pipeline::blank(pipeline) }.into());
        Self {
            members: add_members(demo, scene, began),
            products: add_products(demo, scene, began),
            channels: add_channels(demo, scene, began),
            reasons: add_reasons(demo, scene, began),
            pipeline,
            stages: add_stages(demo, scene, began, pipeline),
            buyers: buyers::add(demo, scene, began),
            scene,
        }
    }
}

impl Setting<'_> {
    /// What a row of deals says of a deal that was made at `made`: title, organisation, value, owner, product.
    pub fn deal(&self, demo: &mut Demo, row: &Row, made: Timestamp) -> Deal {
        let is_called = |name: &str| name.split(' ').next() == Some(row.text(4));
        let owner = self.scene.rows("members").iter().position(|member| is_called(member.text(0))).unwrap_or_default();
        let deal = self.deal_with(demo, row.text(2), self.members[owner], row.text(5), made);
        Deal { title: row.text(1).to_owned(), value: money(row.text(3)), ..deal }
    }

    /// A deal with this buyer, owner and product, that was made at `made`.
    pub fn deal_with(&self, demo: &mut Demo, buyer: &str, owner: MemberId, product: &str, made: Timestamp) -> Deal {
        let (organisation, contact) = self.buyers.get(&buyer).copied().unzip();
        let sold = self.scene.rows("products");
        let product = sold.iter().position(|sold| sold.text(0) == product).map(|place| self.products[place]);
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

fn add_workspace(demo: &mut Demo, scene: &Scene, began: Timestamp) {
    let rates = scene.rows("rates").iter().filter_map(|row| Some((row.text(0).parse().ok()?, Rate(row.large(1)?))));
    let workspace = Workspace {
        name: scene.only("workspace", 0).to_owned(),
        currency: scene.currency,
        created_at: began,
        sample: true,
        rates: rates.collect(),
        ideal: ideal(scene),
        ideal_size_from: Some(20),
        ideal_size_to: Some(200),
        ideal_budget_from: budget(scene, 7),
        ideal_budget_to: budget(scene, 8),
        // Half at the order, half after thirty days.
        terms: Terms::new([0, 30].map(|days| Instalment { percent: 50, days }).to_vec()),
        ..Workspace::blank(demo.dice.id::<WorkspaceId>(began))
    };
    demo.records.push(workspace.into());
}

/// Whom they look for: what is said of it, in the order of the columns.
fn ideal(scene: &Scene) -> SortedMap<Aspect, String> {
    let said = (0..).zip(Aspect::TEXTS).map(|(column, aspect)| (aspect, scene.only("ideal", column).to_owned()));
    said.filter(|(_, words)| !words.is_empty()).collect()
}

fn budget(scene: &Scene, column: usize) -> Option<Money> {
    let units = scene.rows("ideal").first().and_then(|row| row.large(column))?;
    Some(scene.money(units))
}

fn add_members(demo: &mut Demo, scene: &Scene, began: Timestamp) -> Vec<MemberId> {
    let domain = scene.only("workspace", 2);
    let add = |(colour, row): (u32, &Row)| {
        let (id, name) = (demo.dice.id(began), row.text(0));
        let first = name.split(' ').next().unwrap_or_default();
        let email = format!("{}@{domain}", buyers::mailbox(first, demo.records.len()));
        demo.records.push(Member { name: name.to_owned(), colour, email, ..Member::blank(id) }.into());
        id
    };
    (0..).zip(scene.rows("members")).map(add).collect()
}

fn add_products(demo: &mut Demo, scene: &Scene, began: Timestamp) -> Vec<ProductId> {
    let add = |row: &Row| {
        let id = demo.dice.id(began);
        let price = row.large(2).map(|price| scene.money(price));
        let product =
            Product { name: row.text(0).to_owned(), category: row.text(1).to_owned(), price, ..Product::blank(id) };
        demo.records.push(product.into());
        id
    };
    scene.rows("products").iter().map(add).collect()
}

fn add_channels(demo: &mut Demo, scene: &Scene, began: Timestamp) -> Vec<ChannelId> {
    let channels = scene.rows("channels");
    let ranks = ranks(demo, channels.len());
    let add = |(row, rank): (&Row, Rank)| {
        let id = demo.dice.id(began);
        let direction = if row.text(1) == "outbound" { Direction::Outbound } else { Direction::Inbound };
        demo.records.push(Channel { name: row.text(0).to_owned(), direction, rank, ..Channel::blank(id) }.into());
        id
    };
    channels.iter().zip(ranks).map(add).collect()
}

fn add_reasons(demo: &mut Demo, scene: &Scene, began: Timestamp) -> Vec<ReasonId> {
    let reasons = scene.rows("reasons");
    let ranks = ranks(demo, reasons.len());
    let add = |(row, rank): (&Row, Rank)| {
        let id = demo.dice.id(began);
        let kind = match row.text(1) {
            "competitor" => ReasonKind::Competitor,
            "no-decision" => ReasonKind::NoDecision,
            _ => ReasonKind::Other,
        };
        demo.records.push(Reason { name: row.text(0).to_owned(), kind, rank, ..Reason::blank(id) }.into());
        id
    };
    reasons.iter().zip(ranks).map(add).collect()
}

fn add_stages(demo: &mut Demo, scene: &Scene, began: Timestamp, pipeline: PipelineId) -> Vec<Stage> {
    let ranks = ranks(demo, scene.rows("stages").len());
    let stages = scene.rows("stages").iter().zip(ranks).map(|(row, rank)| {
        let criteria = row.text(7).split(';').map(str::trim).filter(|text| !text.is_empty());
        let criteria = criteria.map(|text| (CriterionKey(demo.dice.id(began)), text.to_owned())).collect();
        let number = |column: usize| row.number(column).and_then(|number| u32::try_from(number).ok());
        Stage {
            pipeline,
            name: row.text(0).to_owned(),
            rank,
            likelihood: Percent::new(number(1).and_then(|percent| percent.try_into().ok()).unwrap_or_default()),
            day_limit: number(2),
            phase: phase(row.text(3)),
            range_min: number(4),
            range_max: number(5),
            guidance: row.text(6).to_owned(),
            criteria,
            ..Stage::blank(demo.dice.id::<StageId>(began))
        }
    });
    let mut stages: Vec<Stage> = stages.collect();
    demand(&mut stages);
    demo.records.extend(stages.iter().map(|stage| stage.clone().into()));
    stages
}

/// Some criteria are more than ticks, and some signals speak for a stage: asked for a demo, a need is agreed; asked for a
/// quote, there is to be a proposal.
fn demand(stages: &mut [Stage]) {
    let field = |name: &'static str| Needs::Field(name.into());
    let spoken = Needs::Activity { kind: None, days: 30 };
    let asked = [(3, 2, field("contact"), true), (4, 0, spoken, false), (5, 0, field("contact"), false)];
    for (stage, criterion, needs, required) in asked {
        let Some(stage) = stages.get_mut(stage) else { continue };
        if let Some(key) = stage.criteria.keys().nth(criterion).copied() {
            stage.demands.insert(key, Demand { needs, required });
        }
    }
    for (stage, signal) in [(2, SignalKind::AskedDemo), (2, SignalKind::Samples), (3, SignalKind::Quote)] {
        if let Some(stage) = stages.get_mut(stage) {
            stage.triggers.insert(signal, true);
        }
    }
}

fn phase(word: &str) -> Phase {
    match word {
        "awareness" => Phase::Awareness,
        "consideration" => Phase::Consideration,
        "after-sale" => Phase::AfterSale,
        _ => Phase::Decision,
    }
}

/// So many places in order.
pub(super) fn ranks(demo: &mut Demo, count: usize) -> Vec<Rank> {
    Rank::spread(count, || demo.dice.bits())
}
