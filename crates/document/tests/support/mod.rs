//! Invented records, and copies of a workspace that drift apart and meet again.

#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part of this")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use kariz_core::{
    Activity, ActivityKind, AnyRecord, Book, Currency, Date, Deal, DealStatus, Delta, Entity, FieldName, Landing,
    LogKey, Member, MemberId, Money, Organisation, Percent, PipelineId, Rank, RecordId, StageId, StageMove, Table,
    Timestamp, Transaction, Value, Workspace, WorkspaceId, Write,
};
use kariz_document::{Actor, ChangeMeta, Document};
use kariz_protocol::{CopyRefused, ForeignCopy, MergeSummary};

/// 2026-01-01, the beginning of all invented time.
pub const START: i64 = 1_767_225_600_000;

/// An identifier from a small number.
pub fn id<T: From<RecordId>>(number: u64) -> T {
    RecordId::new(Timestamp(START), u128::from(number) + 1).into()
}

/// Numbers that look random and are always the same.
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// 64 bits.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.roll() % end
    }
}

/// A workspace by that name.
pub fn workspace(number: u64, name: &str) -> Workspace {
    Workspace { id: id(number), name: name.to_owned(), created_at: Timestamp(START), ..Workspace::default() }
}

/// A member by that name.
pub fn member(number: u64, name: &str) -> Member {
    Member { id: id(number), name: name.to_owned(), ..Member::default() }
}

/// An open deal with the fields and the history that a deal usually has.
pub fn deal(number: u64) -> Deal {
    let mut dice = Dice(number);
    let stage = id::<StageId>(900 + dice.below(6));
    let since = Timestamp(START + i64::try_from(number % 10_000).unwrap() * 60_000);
    let moves = (0..3).map(|nth| {
        let at = Timestamp(since.0 + nth * 86_400_000);
        let from = (nth > 0).then(|| id::<StageId>(900 + nth.unsigned_abs()));
        let step = StageMove { from, to: Landing::Stage(stage), by: Some(id(1)), unmet: false };
        (LogKey { at, salt: u32::try_from(dice.below(1 << 32)).unwrap() }, step)
    });
    Deal {
        id: id(100_000 + number),
        title: format!("Deal {number} for {}", ["pumps", "valves", "service", "training"][(number % 4) as usize]),
        pipeline: id::<PipelineId>(800),
        status: DealStatus::Open { stage, since },
        moves: moves.collect(),
        rank: Rank::spread(1, || number.wrapping_mul(2_654_435_761)).remove(0),
        value: Some(Money::units(1_000 + i64::try_from(dice.below(100_000)).unwrap(), Currency::EUR)),
        owner: Some(id(1 + dice.below(5))),
        organisation: Some(id(500_000 + number / 4)),
        channel: Some(id(700 + dice.below(4))),
        created_on: Date::from_day_number(20_454 + i32::try_from(number % 300).unwrap()),
        expected_close: Some(Date::from_day_number(20_800 + i32::try_from(number % 90).unwrap())),
        likelihood: number.is_multiple_of(3).then(|| Percent::new(60)),
        about: if number.is_multiple_of(5) {
            "Wants a second offer before the board meets.".to_owned()
        } else {
            String::new()
        },
        ..Deal::default()
    }
}

/// What is planned next for a deal.
pub fn activity(number: u64) -> Activity {
    Activity {
        id: id(1_000_000 + number),
        kind: ActivityKind::ALL[(number % 5) as usize],
        title: "Call about the offer".to_owned(),
        deal: Some(id(100_000 + number)),
        owner: Some(id(1 + number % 5)),
        due: Some(Date::from_day_number(20_500 + i32::try_from(number % 60).unwrap())),
        created_at: Timestamp(START),
        ..Activity::default()
    }
}

/// A quarter as many organisations as deals.
pub fn organisation(number: u64) -> Organisation {
    Organisation {
        id: id(500_000 + number),
        name: format!("Organisation {number}"),
        domain: format!("organisation-{number}.example"),
        industry: "Water".to_owned(),
        ..Organisation::default()
    }
}

/// A workspace with members and so many deals, each with an activity: some 29 operations a deal.
pub fn records(deals: u64) -> Vec<AnyRecord> {
    let members = (1..=5).map(|number| member(number, ["Ana", "Ben", "Cem", "Dua", "Eva"][number as usize - 1]).into());
    let mut records: Vec<AnyRecord> = members.collect();
    for number in 0..deals {
        records.push(deal(number).into());
        records.push(activity(number).into());
        if number.is_multiple_of(4) {
            records.push(organisation(number / 4).into());
        }
    }
    records
}

/// The write that makes a record.
pub fn create(record: &AnyRecord) -> Write {
    Write::Create { entity: record.entity(), fields: record.fields() }
}

/// The write that sets a field, whatever stood there.
pub fn set(entity: Entity, field: &'static str, after: Value) -> Write {
    Write::Set { entity, field: FieldName::Borrowed(field), before: Value::Null, after }
}

/// Text as a value.
pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A transaction of that name.
pub fn transaction(name: &str, writes: Vec<Write>) -> Transaction {
    Transaction { name: name.to_owned(), writes }
}

/// A document with a workspace and so many deals, imported 1,000 deals a change.
pub fn imported(deals: u64, actor: Actor) -> Document {
    let mut doc = Document::new(actor);
    let meta = ChangeMeta { at: Timestamp(START), by: Some(id(1)) };
    let start = create(&workspace(0, "Waterworks").into());
    doc.commit(&transaction("start-workspace", vec![start]), &meta).unwrap();
    for records in records(deals).chunks(2_250) {
        doc.commit(&transaction("import", records.iter().map(create).collect()), &meta).unwrap();
    }
    doc
}

/// One person's copy: the document, and the Book that has followed it.
#[derive(Clone)]
pub struct Copy {
    pub name: &'static str,
    pub me: MemberId,
    pub doc: Document,
    pub book: Book,
    pub now: Timestamp,
}

impl Copy {
    /// A copy with the workspace and nothing else. The actor comes from the name.
    pub fn start(name: &'static str) -> Self {
        let mut copy = Self::empty(name);
        copy.write("start-workspace", vec![create(&workspace(0, "Waterworks").into())]);
        copy
    }

    /// A copy without a workspace.
    pub fn empty(name: &'static str) -> Self {
        let doc = Document::new(actor(name));
        Self { name, me: me(name), doc, book: Book::default(), now: Timestamp(START) }
    }

    /// What somebody else gets from a copy, before they write anything.
    pub fn give_to(&self, name: &'static str) -> Self {
        let doc = Document::open(&self.doc.save(), actor(name)).unwrap();
        let mut book = Book::default();
        book.apply(doc.read_all());
        Self { name, me: me(name), doc, book, now: self.now }
    }

    /// One command.
    pub fn write(&mut self, name: &str, writes: Vec<Write>) -> Delta {
        self.now.0 += 60_000;
        let meta = ChangeMeta { at: self.now, by: Some(self.me) };
        let delta = self.doc.commit(&transaction(name, writes), &meta).unwrap();
        self.book.apply(delta.clone());
        delta
    }

    /// Edits one field.
    pub fn edit(&mut self, entity: Entity, field: &'static str, value: Value) -> Delta {
        self.write("edit-deals", vec![set(entity, field, value)])
    }

    /// Takes in bytes, as tabs do.
    pub fn take(&mut self, bytes: &[u8]) -> Delta {
        let delta = self.doc.receive(bytes).unwrap();
        self.book.apply(delta.clone());
        delta
    }

    /// Takes in what another copy has and this one lacks.
    pub fn hear(&mut self, other: &Self) -> Delta {
        self.take(&other.doc.save_after(&self.doc.heads()))
    }

    /// Sees what a file brings, and merges it. What was seen is what happens.
    pub fn merge(&mut self, file: &ForeignCopy) -> Result<MergeSummary, CopyRefused> {
        let (preview, staged) = self.doc.preview(&self.book, file)?;
        let (delta, summary) = self.doc.merge(&self.book, staged)?;
        self.book.apply(delta);
        assert_eq!(preview.summary, summary, "what was previewed");
        Ok(summary)
    }

    /// Closes the page and opens it again, under a new actor.
    pub fn reopen(&mut self, opening: u64) {
        let mut fresh = actor(self.name);
        fresh.0[8..].copy_from_slice(&opening.to_be_bytes());
        let told = self.told();
        self.doc = Document::open(&self.doc.save(), fresh).unwrap();
        self.book = Book::default();
        self.book.apply(self.doc.read_all());
        assert_eq!(told.differences(&self.told()), [""; 0], "what was there before");
    }

    /// The file that this person hands over.
    pub fn file(&self) -> ForeignCopy {
        ForeignCopy { name: format!("{}.kariz", self.name), bytes: self.doc.save() }
    }

    /// Everything in the Book, in order.
    pub fn told(&self) -> Told {
        Told::of(&self.book)
    }

    /// Everything in the document, in order.
    pub fn read(&self) -> Told {
        let mut book = Book::default();
        book.apply(self.doc.read_all());
        Told::of(&book)
    }
}

/// What a Book holds, line by line, to be compared.
#[derive(Clone, PartialEq)]
pub struct Told(BTreeSet<String>);

impl Told {
    fn of(book: &Book) -> Self {
        let all = book.to_delta();
        let records = all.records.iter().map(|record| format!("{record:?}"));
        let conflicts = all.conflicts.iter().map(|conflict| format!("{conflict:?}"));
        let set_aside = all.quarantined.iter().map(|record| format!("{record:?}"));
        Self(records.chain(conflicts).chain(set_aside).collect())
    }

    /// Lines that only one of the two has.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        self.0.symmetric_difference(&other.0).cloned().collect()
    }
}

/// The actor of somebody.
pub fn actor(name: &str) -> Actor {
    let mut bytes = [7; 16];
    bytes.iter_mut().zip(name.bytes()).for_each(|(byte, letter)| *byte = letter);
    Actor(bytes)
}

/// The member that somebody is.
pub fn me(name: &str) -> MemberId {
    id(name.bytes().fold(0, |number, letter| number * 32 + u64::from(letter % 32)))
}

/// The deal with this number.
pub fn deal_entity(number: u64) -> Entity {
    Entity::new(Table::Deals, id::<RecordId>(100_000 + number))
}

/// The workspace's identifier.
pub fn workspace_id() -> WorkspaceId {
    id(0)
}
