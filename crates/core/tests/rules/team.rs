//! A team with a workspace, to test rules with.

use std::sync::Arc;

use kariz_core::{
    command::{
        Closing, Conversion, ConvertInto, CriterionPatch, LeadStep, MoveDeals, NewDeal, NewStage, Outcome, Pick, Place,
        StartWorkspace, Why,
    },
    *,
};

use crate::store::Store;

/// Ana's workspace. It starts on Monday, 2 March 2026, at ten in the morning, UTC.
#[derive(Clone)]
pub struct Team {
    pub book: Book,
    pub now: Timestamp,
    pub ana: MemberId,
    pub pipeline: PipelineId,
    store: Store,
    random: u64,
}

/// Done, and nothing said of it.
pub fn completed(id: ActivityId) -> Command {
    Command::CompleteActivity { id, outcome: None, length: None, note: None, next: None }
}

impl Team {
    /// No workspace yet.
    pub fn before_start() -> Self {
        let now = Timestamp(Timestamp::noon_of(Date::new(2026, 3, 2).unwrap()).0 - 2 * 3_600_000);
        let mut team = Self {
            book: Book::default(),
            now,
            ana: MemberId::default(),
            pipeline: PipelineId::default(),
            store: Store::default(),
            random: 1,
        };
        team.ana = team.id();
        team.pipeline = team.id();
        team
    }

    /// A workspace in euros whose pipeline has these stages, each with its likelihood: `New 10, Offer 60`.
    pub fn with_stages(stages: &str) -> Self {
        let mut team = Self::before_start();
        let stages = stages.split(", ").map(|stage| team.new_stage(stage)).collect();
        let start = StartWorkspace {
            id: team.id(),
            name: "Kariz".into(),
            currency: Currency::EUR,
            pipeline: team.pipeline,
            pipeline_name: "Sales".into(),
            stages,
            channels: vec![("Referral".into(), Direction::Inbound), ("Cold call".into(), Direction::Outbound)],
            reasons: vec![("Price".into(), ReasonKind::Other), ("No need".into(), ReasonKind::Other)],
            me: Some(Member { id: team.ana, name: "Ana".into(), ..Member::default() }),
        };
        team.done(Command::StartWorkspace(start));
        team
    }

    /// A stage from its name and likelihood: `Offer 60`.
    pub fn new_stage(&mut self, stage: &str) -> NewStage {
        let (name, likelihood) = stage.rsplit_once(' ').unwrap();
        let likelihood = Percent::new(likelihood.parse().unwrap());
        NewStage { id: self.id(), name: name.into(), likelihood, ..NewStage::default() }
    }

    /// What deciding and committing gives.
    pub fn tries(&mut self, command: Command) -> Result<Transaction, Rejection> {
        let transaction = self.decides(command)?;
        self.commits(&transaction);
        Ok(transaction)
    }

    /// Decides only.
    pub fn decides(&mut self, command: Command) -> Result<Transaction, Rejection> {
        let today = self.today();
        let Self { book, now, ana, random, .. } = self;
        let mut draw = || draw(random);
        let before = book.clone();
        let decided = decide(
            book,
            &mut Context { now: *now, today, zone: &time::UTC, me: Some(*ana), random: &mut draw },
            command,
        );
        assert_eq!(*book, before, "whatever is decided, the Book is as it was");
        decided
    }

    /// Commits only.
    pub fn commits(&mut self, transaction: &Transaction) {
        let delta = self.store.commit(transaction);
        self.book.apply(delta);
    }

    /// A command that must succeed.
    pub fn done(&mut self, command: Command) -> Transaction {
        self.tries(command).expect("the command is carried out")
    }

    /// A command that must be rejected.
    pub fn rejected(&mut self, command: Command) -> Rejection {
        self.decides(command).expect_err("the command is rejected")
    }

    pub fn undoes(&mut self, transaction: &Transaction) {
        self.commits(&transaction.inverse());
    }

    /// A new identifier.
    pub fn id<Id: From<RecordId>>(&mut self) -> Id {
        let random = u128::from(draw(&mut self.random));
        RecordId::new(self.now, random).into()
    }

    pub fn today(&self) -> Date {
        Zone::default().date_of(self.now)
    }

    /// The date some days from today.
    pub fn day(&self, days: i32) -> Date {
        self.today().plus_days(days)
    }

    pub fn days_pass(&mut self, days: i64) {
        self.now.0 += days * time::DAY_MS;
    }

    /// Adds deals to the first stage, the first on top, with values in euros: `Acme 1000, Beta 200, Gamma`.
    pub fn adds(&mut self, deals: &str) {
        let stage = self.book.stages_of(self.pipeline).next().unwrap().id;
        for deal in deals.split(", ").collect::<Vec<_>>().into_iter().rev() {
            let new = self.new_deal(deal, stage);
            self.done(Command::AddDeal(new));
        }
    }

    /// A deal to add: `Acme 1000`.
    pub fn new_deal(&mut self, deal: &str, stage: StageId) -> NewDeal {
        let (title, value) = match deal.rsplit_once(' ').map(|(title, value)| (title, value.parse())) {
            Some((title, Ok(value))) => (title, Some(Money::units(value, Currency::EUR))),
            _ => (deal, None),
        };
        NewDeal { id: self.id(), title: title.into(), stage, value, ..NewDeal::default() }
    }

    /// Moves deals by their titles to the bottom of a stage.
    pub fn moves(&mut self, deals: &str, stage: &str) -> Result<Transaction, Rejection> {
        let command = self.a_move(deals, stage, Place::Last);
        self.tries(Command::MoveDeals(command))
    }

    pub fn a_move(&self, deals: &str, stage: &str, place: Place) -> MoveDeals {
        let deals = deals.split(", ").map(|title| self.deal(title).id).collect();
        MoveDeals { deals, to: self.stage(stage).id, place, ..MoveDeals::default() }
    }

    pub fn wins(&mut self, deal: &str) {
        let command = self.closes(deal, Outcome::Won);
        self.done(command);
    }

    /// Closing a deal today.
    pub fn closes(&self, deal: &str, outcome: Outcome) -> Command {
        let closing = Closing {
            outcome,
            closed_on: self.today(),
            value: None,
            note: String::new(),
            new_reason: String::new(),
            retry: None,
        };
        Command::CloseDeals(vec![self.deal(deal).id], closing)
    }

    /// A planned call for a deal, due some days from today.
    pub fn call(&mut self, deal: &str, due: Option<i32>) -> Activity {
        Activity {
            id: self.id(),
            kind: ActivityKind::Call,
            title: "Call".into(),
            deal: Some(self.deal(deal).id),
            due: due.map(|days| self.day(days)),
            ..Activity::default()
        }
    }

    /// Plans a call for a deal.
    pub fn plans(&mut self, deal: &str, due: Option<i32>) -> ActivityId {
        let call = self.call(deal, due);
        let id = call.id;
        self.done(Command::AddActivity(call));
        id
    }

    pub fn completes(&mut self, activity: ActivityId) {
        self.done(completed(activity));
    }

    /// Sets an entry criterion on a stage.
    pub fn demands(&mut self, stage: &str, criterion: &str) -> CriterionKey {
        let key = CriterionKey(self.id());
        self.words_criterion(stage, key, Some(criterion));
        key
    }

    /// Adds, rewords or removes an entry criterion of a stage.
    pub fn words_criterion(&mut self, stage: &str, key: CriterionKey, text: Option<&str>) {
        let criterion = text.map(|text| CriterionPatch { words: Some(text.to_owned()), demand: None });
        let criteria = vec![(key, criterion)];
        self.done(Command::EditStage(self.stage(stage).id, StagePatch::default(), criteria, Vec::new()));
    }

    /// Says what an entry criterion of a stage asks for.
    pub fn asks_for(&mut self, stage: &str, key: CriterionKey, demand: Demand) {
        let criterion = CriterionPatch { words: None, demand: Some(demand) };
        let criteria = vec![(key, Some(criterion))];
        self.done(Command::EditStage(self.stage(stage).id, StagePatch::default(), criteria, Vec::new()));
    }

    /// Changes a stage.
    pub fn edits_stage(&mut self, stage: &str, patch: StagePatch) {
        self.done(Command::EditStage(self.stage(stage).id, patch, Vec::new(), Vec::new()));
    }

    pub fn deal(&self, title: &str) -> Arc<Deal> {
        Arc::clone(self.book.deals().find(|deal| deal.title == title).unwrap_or_else(|| panic!("no deal {title}")))
    }

    pub fn stage(&self, name: &str) -> Arc<Stage> {
        Arc::clone(self.book.stages().find(|stage| stage.name == name).unwrap_or_else(|| panic!("no stage {name}")))
    }

    /// The columns of the first pipeline as text: `New: Acme, Beta | Offer: –`.
    pub fn board(&self) -> String {
        let columns = self.book.columns_of(self.pipeline).map(|stage| {
            let titles: Vec<_> = self.book.open_deals(stage.id).map(|deal| deal.title.as_str()).collect();
            let titles = if titles.is_empty() { "–".to_owned() } else { titles.join(", ") };
            format!("{}: {titles}", stage.name)
        });
        columns.collect::<Vec<_>>().join(" | ")
    }

    /// A deal's stage history as text: `New, Offer (unmet), won`.
    pub fn history(&self, deal: &str) -> String {
        let name = |id: &StageId| self.book.stage(*id).map(|stage| stage.name.clone()).unwrap();
        let deal = self.deal(deal);
        let steps = deal.moves.values().map(|step| {
            let to = match &step.to {
                Landing::Stage(stage) => name(stage),
                Landing::Won => "won".into(),
                Landing::Lost => "lost".into(),
            };
            if step.unmet { format!("{to} (unmet)") } else { to }
        });
        steps.collect::<Vec<_>>().join(", ")
    }

    /// Every record that is not undone, in order: what undo has to bring back.
    pub fn visible(&self) -> Vec<AnyRecord> {
        let mut records = self.book.to_delta().records;
        records.retain(|record| record.removed() != Some(Removal::Undone));
        records
    }
}

fn draw(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state ^ (*state >> 29)
}

pub fn eur(units: i64) -> Money {
    Money::units(units, Currency::EUR)
}

pub fn currency(code: &str) -> Currency {
    code.parse().unwrap()
}

/// A lead will not buy.
pub fn disqualify(lead: LeadId, reason: Option<ReasonId>) -> Command {
    Command::StepLeads(vec![lead], LeadStep::Disqualify(Why { reason, new: String::new() }))
}

/// A lead becomes a new deal, with whoever is known.
pub fn convert(lead: LeadId, deal: NewDeal) -> Command {
    let (organisation, contact) = (Pick::AsKnown, Pick::AsKnown);
    Command::ConvertLead(Box::new(Conversion { lead, into: ConvertInto::New(deal.into()), organisation, contact }))
}
