//! A workspace that files are imported into, the way the engine does it: every batch goes through
//! `decide` as a `PutMany`, so that whatever an import makes is what commands accept.
#![allow(dead_code, reason = "each test binary uses its own part of this")]

use kariz_core::{
    AnyRecord, Book, Command, CommandName, Context, Currency, Date, Deal, DealStatus, Delta, PipelineId, RecordId,
    Rejection, StageId, Timestamp, Transaction, Value, WorkspaceId, Write,
    command::{NewStage, StartWorkspace},
    decide,
};
use kariz_import::ImportFile;
use kariz_protocol::{ImportPlan, ImportProblem, ImportReport, ImportView};

/// A workspace on 22 November 2026.
pub struct World {
    pub book: Book,
    pub now: Timestamp,
    pub today: Date,
    random: u64,
}

impl World {
    /// A workspace in euros with one pipeline of these stages.
    pub fn new(stages: &[&str]) -> Self {
        let today = date("2026-11-22");
        let mut world = Self { book: Book::default(), now: Timestamp::noon_of(today), today, random: 1 };
        let stages = stages.iter().map(|name| {
            let id = StageId::new(world.now, world.random().into());
            NewStage { id, name: (*name).to_owned(), ..NewStage::default() }
        });
        let stages = stages.collect();
        let start = StartWorkspace {
            id: WorkspaceId::new(world.now, 1),
            name: "Test".to_owned(),
            currency: Currency::EUR,
            pipeline: pipeline(),
            pipeline_name: "Sales".to_owned(),
            stages,
            channels: Vec::new(),
            reasons: Vec::new(),
            me: None,
        };
        world.carry_out(Command::StartWorkspace(start));
        world
    }

    fn random(&mut self) -> u64 {
        self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.random
    }

    /// Calls `work` with the Book and a context.
    fn with_context<T>(&mut self, work: impl FnOnce(&mut Book, &mut Context<'_>) -> T) -> T {
        let (now, today) = (self.now, self.today);
        let mut book = std::mem::take(&mut self.book);
        let result = work(
            &mut book,
            &mut Context { now, today, zone: &kariz_core::time::UTC, me: None, random: &mut || self.random() },
        );
        self.book = book;
        result
    }

    /// Carries out a command that must be accepted.
    pub fn carry_out(&mut self, command: Command) {
        let transaction = self.with_context(|book, context| decide(book, context, command)).expect("accepted");
        self.write(&transaction);
    }

    /// Decides on a command, and writes nothing.
    pub fn decides(&mut self, command: Command) -> Result<Transaction, Rejection> {
        self.with_context(|book, context| decide(book, context, command))
    }

    /// Writes a transaction into the Book.
    pub fn write(&mut self, transaction: &Transaction) {
        for write in &transaction.writes {
            let entity = write.entity();
            let mut fields = self.book.get(entity).map(|record| record.fields()).unwrap_or_default();
            match write {
                Write::Create { fields: new, .. } => fields.clone_from(new),
                Write::Set { field, after, .. } => {
                    fields.retain(|(name, _)| name != field);
                    fields.push((field.clone(), after.clone()));
                }
            }
            let values = fields.iter().filter(|(_, value)| *value != Value::Null);
            let mut values = values.map(|(name, value)| (&**name, value.as_ref()));
            let record = AnyRecord::read(entity, &mut values).expect("readable");
            self.book.apply(Delta { records: vec![record], ..Delta::default() });
        }
    }

    /// Puts records straight into the Book.
    pub fn put(&mut self, record: impl Into<AnyRecord>) {
        self.book.apply(Delta { records: vec![record.into()], ..Delta::default() });
    }

    /// Reads a file with the plan that is detected.
    pub fn detect(&self, bytes: impl AsRef<[u8]>) -> Result<(ImportFile, ImportPlan), ImportProblem> {
        let mut file = ImportFile::read("file.csv", bytes.as_ref().to_vec())?;
        let plan = file.detect(&self.book, self.today);
        Ok((file, plan))
    }

    /// What the wizard shows of a file with the plan that is detected.
    pub fn view(&self, bytes: impl AsRef<[u8]>) -> ImportView {
        let (mut file, plan) = self.detect(bytes).expect("a table");
        file.view(&self.book, &plan, self.today)
    }

    /// Imports a file with the plan that is detected.
    pub fn import(&mut self, bytes: impl AsRef<[u8]>) -> ImportReport {
        self.import_with(bytes, |_| ())
    }

    /// Imports a file with the plan that is detected and then changed. Checks that the preview has told
    /// the truth.
    pub fn import_with(&mut self, bytes: impl AsRef<[u8]>, change: impl FnOnce(&mut ImportPlan)) -> ImportReport {
        let (mut file, mut plan) = self.detect(bytes).expect("a table");
        change(&mut plan);
        let promised = file.view(&self.book, &plan, self.today).report;
        let mut import = self.with_context(|book, context| file.import(book, &plan, context));
        assert_eq!(*import.report(), promised);
        for records in import.by_ref() {
            assert!(!records.is_empty() && records.len() <= 1_000);
            let command = Command::PutMany { name: CommandName::Import, records };
            let transaction = self.with_context(|book, context| decide(book, context, command)).expect("accepted");
            self.write(&transaction);
        }
        assert!(import.progress().0 == 0 || import.progress() == (promised.rows, promised.rows));
        promised
    }

    /// Takes everything back that a transaction-less import of new records made: as undo leaves it.
    pub fn undo_everything_new(&mut self, before: &Book) {
        let made: Vec<AnyRecord> = self.book.to_delta().records;
        for record in made.into_iter().filter(|record| before.get(record.entity()).is_none()) {
            let entity = record.entity();
            let inverse = Write::Create { entity, fields: Vec::new() }.inverse();
            self.write(&Transaction { name: "undo".to_owned(), writes: vec![inverse] });
        }
    }

    /// The deals that are not removed, by title.
    pub fn deals(&self) -> Vec<&Deal> {
        let mut deals: Vec<&Deal> =
            self.book.deals().filter(|deal| deal.removed.is_none()).map(|deal| &**deal).collect();
        deals.sort_by(|a, b| (&a.title, a.created_on, a.id).cmp(&(&b.title, b.created_on, b.id)));
        deals
    }

    /// Every deal on a line: title, standing, value, created, owner, organisation, product; what there is
    /// none of is left out.
    pub fn shown(&self) -> String {
        self.deals().into_iter().map(|deal| self.line(deal) + "\n").collect()
    }

    fn line(&self, deal: &Deal) -> String {
        let standing = match deal.status {
            DealStatus::Open { stage, .. } => self.book.stage(stage).unwrap().name.clone(),
            DealStatus::Won { closed_on } => format!("won {closed_on}"),
            DealStatus::Lost { closed_on, reason } => {
                let reason = reason.map(|id| format!(" ({})", self.book.reason(id).unwrap().name));
                format!("lost {closed_on}{}", reason.unwrap_or_default())
            }
        };
        let parts = [
            Some(deal.title.clone()),
            Some(standing),
            deal.value.map(|value| format!("{} {}", value.minor, value.currency)),
            Some(format!("made {}", deal.created_on)),
            deal.expected_close.map(|day| format!("expected {day}")),
            deal.likelihood.map(|percent| format!("{}%", percent.get())),
            deal.owner.map(|id| self.book.member(id).unwrap().name.clone()),
            deal.organisation.map(|id| self.book.organisation(id).unwrap().name.clone()),
            deal.contact.map(|id| self.book.contact(id).unwrap().name.clone()),
            deal.product.map(|id| self.book.product(id).unwrap().name.clone()),
            deal.channel.map(|id| format!("via {}", self.book.channel(id).unwrap().name)),
            deal.source_id.as_ref().map(|id| format!("#{id}")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" | ")
    }
}

/// The date in `text`.
pub fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

/// Noon of the day in `text`.
pub fn noon(text: &str) -> Timestamp {
    Timestamp::noon_of(date(text))
}

/// The pipeline of every [`World`].
pub fn pipeline() -> PipelineId {
    PipelineId::new(noon("2026-11-22"), 2)
}

/// An identifier.
pub fn id<T: From<RecordId>>(number: u128) -> T {
    RecordId(number).into()
}

/// Checks that a file makes these deals out of nothing, that every row is accepted, and that importing it
/// again changes nothing.
#[track_caller]
pub fn check(csv: impl AsRef<[u8]>, deals: &str) {
    let mut world = World::new(&[]);
    let report = world.import(csv.as_ref());
    assert_eq!(world.shown(), deals);
    assert_eq!(report.rejected, []);
    assert_eq!((report.added, report.rows), (world.deals().len(), world.deals().len()));
    let again = world.import(csv.as_ref());
    assert_eq!((again.added, again.updated, again.unchanged, again.others), (0, 0, report.rows, 0));
    assert_eq!(world.shown(), deals);
}
