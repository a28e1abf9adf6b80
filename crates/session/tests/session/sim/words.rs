//! Commands as users give them.

use kariz_core::{
    Activity, ActivityId, ActivityKind, Book, Command, Currency, Date, DealId, DealPatch, Entity, Lead, LeadId,
    MemberId, Money, PipelineId, Repeat, StageId, Table, Timestamp, WorkspaceId,
    command::{
        Closing, Conversion, ConvertInto, LeadStep, MoveDeals, NewDeal, NewStage, Outcome, Pick, Place, StartWorkspace,
    },
    records::Percent,
};

use super::{dice::Dice, world::World};

fn random(dice: &mut Dice) -> u128 {
    u128::from(dice.roll()) << 64 | u128::from(dice.roll())
}

/// A workspace with three stages.
pub fn start(dice: &mut Dice, now: Timestamp) -> Command {
    let stage = |dice: &mut Dice, name: &str| NewStage {
        id: StageId::new(now, random(dice)),
        name: name.to_owned(),
        likelihood: Percent::default(),
        ..NewStage::default()
    };
    Command::StartWorkspace(StartWorkspace {
        id: WorkspaceId::new(now, random(dice)),
        name: "Rill Sensors".to_owned(),
        currency: "EUR".parse::<Currency>().unwrap(),
        pipeline: PipelineId::new(now, random(dice)),
        pipeline_name: "Sales".to_owned(),
        stages: vec![stage(dice, "Contact"), stage(dice, "Proposal"), stage(dice, "Close")],
        channels: Vec::new(),
        reasons: vec![("Price".to_owned(), kariz_core::ReasonKind::Other)],
        me: None,
    })
}

/// A new deal in the first stage.
pub fn add_deal(book: &Book, dice: &mut Dice, now: Timestamp, title: &str) -> Command {
    let mut stages: Vec<_> = book.stages().collect();
    stages.sort_by(|a, b| (&a.rank, a.id).cmp(&(&b.rank, b.id)));
    Command::AddDeal(NewDeal {
        id: DealId::new(now, random(dice)),
        title: title.to_owned(),
        stage: stages[0].id,
        value: Some(Money { minor: 145_000, currency: "EUR".parse().unwrap() }),
        ..NewDeal::default()
    })
}

/// Gives the deal another title.
pub fn rename(deal: DealId, title: &str) -> Command {
    let patch = DealPatch { title: Some(title.to_owned()), ..DealPatch::default() };
    Command::EditDeals(vec![deal], Box::new(patch))
}

/// The deal with this title.
pub fn deal(book: &Book, title: &str) -> DealId {
    book.deals().find(|deal| deal.title == title).expect("there is such a deal").id
}

/// Something that a user might do now.
pub fn anything(book: &Book, dice: &mut Dice, now: Timestamp) -> Command {
    let mut deals: Vec<_> = book.deals().filter(|deal| deal.removed.is_none()).map(|deal| deal.id).collect();
    deals.sort();
    let Some(deal) = dice.pick(&deals).copied() else { return add_deal(book, dice, now, "the first") };
    let mut stages: Vec<_> = book.stages().map(|stage| stage.id).collect();
    stages.sort();
    match dice.below(9) {
        0 | 1 => add_deal(book, dice, now, &format!("deal {}", dice.clone().below(1000))),
        2 => rename(deal, &format!("title {}", dice.roll() % 1000)),
        3 => Command::MoveDeals(MoveDeals {
            deals: vec![deal],
            to: *dice.pick(&stages).unwrap(),
            place: Place::First,
            anyway: true,
            ..MoveDeals::default()
        }),
        4 => Command::CloseDeals(
            vec![deal],
            Closing {
                outcome: Outcome::Won,
                closed_on: Date::from_day_number(20_700),
                value: None,
                note: String::new(),
                new_reason: String::new(),
                retry: None,
            },
        ),
        5 => Command::Remove(vec![Entity::new(Table::Deals, deal)]),
        6 => about_leads(book, dice, now, stages[0]),
        _ => about_steps(book, dice, now, deal),
    }
}

/// A new lead, or one becomes a deal or is worked on.
fn about_leads(book: &Book, dice: &mut Dice, now: Timestamp, stage: StageId) -> Command {
    let mut leads: Vec<_> = book.leads().filter(|lead| lead.is_open()).map(|lead| lead.id).collect();
    leads.sort();
    let lead = dice.pick(&leads).copied().filter(|_| dice.clone().below(3) > 0);
    match lead {
        None => {
            let name = format!("lead {}", dice.roll() % 1000);
            Command::AddLeads(vec![Lead { id: LeadId::new(now, random(dice)), name, ..Lead::default() }])
        }
        Some(lead) if dice.below(3) == 0 => Command::StepLeads(vec![lead], LeadStep::Work),
        Some(lead) => convert(lead, DealId::new(now, random(dice)), stage),
    }
}

/// A lead becomes a deal.
pub fn convert(lead: LeadId, deal: DealId, stage: StageId) -> Command {
    let into = ConvertInto::New(NewDeal { id: deal, stage, ..NewDeal::default() }.into());
    Command::ConvertLead(Box::new(Conversion { lead, into, organisation: Pick::AsKnown, contact: Pick::AsKnown }))
}

/// A step that comes again is planned for a deal, done, or planned anew.
fn about_steps(book: &Book, dice: &mut Dice, now: Timestamp, deal: DealId) -> Command {
    let mut steps: Vec<_> = book.activities().filter(|step| step.removed.is_none()).map(|step| step.id).collect();
    steps.sort();
    let step = dice.pick(&steps).copied().filter(|_| dice.clone().below(3) > 0);
    match step {
        None => Command::AddActivity(Activity {
            id: ActivityId::new(now, random(dice)),
            kind: ActivityKind::Call,
            deal: Some(deal),
            due: Some(Date::from_day_number(20_700)),
            repeat: Some(Repeat::After { days: 3 }).filter(|_| dice.below(2) == 0),
            ..Activity::default()
        }),
        Some(step) if dice.below(3) == 0 => Command::ReopenActivity(step),
        Some(step) => done(step),
    }
}

/// A step is done, and nothing said of it.
pub fn done(id: ActivityId) -> Command {
    Command::CompleteActivity { id, outcome: None, length: None, note: None, next: None }
}

impl World {
    /// A browser with one tab and a workspace that is saved.
    pub fn with_workspace(seed: u64) -> (Self, usize) {
        let mut world = Self::new(seed);
        let tab = world.opened_tab();
        let start = start(&mut world.dice, world.now);
        world.command(tab, start);
        world.settle();
        (world, tab)
    }

    pub fn add_deal(&mut self, tab: usize, title: &str) -> DealId {
        let (mut dice, now) = (Dice::new(self.dice.roll()), self.now);
        let command = add_deal(self.tab(tab).book(), &mut dice, now, title);
        let Command::AddDeal(new) = &command else { unreachable!() };
        let id = new.id;
        self.command(tab, command);
        id
    }

    /// Somebody does something in a tab.
    pub fn act(&mut self, tab: usize) {
        let mut dice = Dice::new(self.dice.roll());
        let command = anything(self.tab(tab).book(), &mut dice, self.now);
        self.command(tab, command);
    }
}

/// Who "me" is in tests.
pub fn me(dice: &mut Dice, now: Timestamp) -> MemberId {
    MemberId::new(now, random(dice))
}

/// Puts the deal into the bin.
pub fn remove(deal: DealId) -> Command {
    Command::Remove(vec![Entity::new(Table::Deals, deal)])
}
