//! Commands as users give them.

use kariz_core::{
    Book, Command, Currency, DealId, DealPatch, Entity, MemberId, Money, StageId, Table, WorkspaceId,
    command::{Closing, MoveDeals, NewDeal, NewStage, Outcome, Place, StartWorkspace},
    records::Percent,
};

use super::{dice::Dice, world::World};
use kariz_core::{PipelineId, Timestamp};

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
        reasons: vec!["Price".to_owned()],
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
    match dice.below(6) {
        0 | 1 => add_deal(book, dice, now, &format!("deal {}", dice.clone().below(1000))),
        2 => rename(deal, &format!("title {}", dice.roll() % 1000)),
        3 => Command::MoveDeals(MoveDeals {
            deals: vec![deal],
            to: *dice.pick(&stages).unwrap(),
            place: Place::First,
            tick: Vec::new(),
            anyway: true,
        }),
        4 => Command::CloseDeals(
            vec![deal],
            Closing {
                outcome: Outcome::Won,
                closed_on: kariz_core::Date::from_day_number(20_700),
                value: None,
                note: String::new(),
                new_reason: String::new(),
            },
        ),
        _ => Command::Remove(vec![Entity::new(Table::Deals, deal)]),
    }
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
