//! Small workspaces written as text, for the tests of the numbers.

use crate::{
    AnyRecord, Book, Changes, Currency, DealId, DealStatus, Delta, Landing, LeadId, LeadStatus, LogKey, PipelineId,
    Rank, RecordId, StageId, StageMove, Zone,
    metrics::{Facts, Numbers, Period, Scope},
    money::{Money, Rate},
    records::{Deal, Lead, Pipeline, Stage, Workspace},
    time::{DAY_MS, Date, Timestamp},
};

/// The day on which the deals of a fixture are made, unless it says otherwise.
const MADE: &str = "2026-01-01";
/// The day on which they are closed.
const CLOSED: &str = "2026-01-31";

/// A workspace in euros with one pipeline of the stages A, B, C and D.
pub struct World {
    pub book: Book,
    pub zone: Zone,
    next: u128,
}

impl World {
    /// A workspace with deals and leads, separated by commas: `won 3 at 100, lost, lead 2`.
    ///
    /// After `won`, `lost`, `open`, `lead` (undecided) or `unfit` (disqualified) may follow how many, then
    /// - `at 100` or `at 100USD`: the value;
    /// - `made 2026-01-01`, `closed 2026-01-31`;
    /// - `from 2025-12-20`: of a lead that became known then;
    /// - `outof B`: of a deal that came closed, the stage out of which it was;
    /// - stage moves: `A 2026-01-01`, `B 2026-01-05T18:30`, `won 2026-01-09`.
    pub fn of(text: &str) -> Self {
        let mut world = Self { book: Book::default(), zone: Zone::default(), next: 1 };
        world.put(Workspace { id: RecordId(1).into(), ..Workspace::default() });
        world.put(Pipeline { id: pipeline(), name: "Sales".to_owned(), ..Pipeline::default() });
        for (letter, rank) in ['A', 'B', 'C', 'D'].into_iter().zip(ranks()) {
            let name = letter.to_string();
            world.put(Stage { id: stage(letter), pipeline: pipeline(), name, rank, ..Stage::default() });
        }
        text.split(',').map(str::trim).filter(|clause| !clause.is_empty()).for_each(|clause| world.add(clause));
        world
    }

    /// Puts a record into the Book.
    pub fn put(&mut self, record: impl Into<AnyRecord>) -> Changes {
        self.book.apply(Delta { records: vec![record.into()], ..Delta::default() })
    }

    /// The same with a rate: a unit of the currency is worth so many millionths of a euro.
    pub fn with_rate(mut self, code: &str, millionths: i64) -> Self {
        let mut workspace = Workspace::clone(self.book.workspace().expect("a workspace"));
        workspace.rates.insert(currency(code), Rate(millionths));
        self.put(workspace);
        self
    }

    /// The same with a stage changed.
    pub fn with_stage(mut self, letter: char, change: impl Fn(&mut Stage)) -> Self {
        let mut changed = Stage::clone(self.book.stage(stage(letter)).expect("a stage"));
        change(&mut changed);
        self.put(changed);
        self
    }

    pub fn facts(&self) -> Facts {
        Facts::of(&self.book, self.zone.clone())
    }

    /// All numbers, ever.
    pub fn numbers(&self) -> Numbers {
        Numbers::of(&self.facts(), Scope::default())
    }

    /// The numbers of a period.
    pub fn during(&self, first: &str, last: &str) -> Numbers {
        Numbers::of(&self.facts(), during(first, last))
    }

    fn add(&mut self, clause: &str) {
        let mut words = clause.split_whitespace().peekable();
        let kind = words.next().expect("a kind");
        let count = words.peek().and_then(|word| word.parse().ok()).unwrap_or(1);
        let rest: Vec<_> = words.skip_while(|word| word.parse::<u32>().is_ok()).collect();
        for _ in 0..count {
            self.next += 1;
            match kind {
                "lead" => self.put(lead(self.next, &rest, LeadStatus::New)),
                "unfit" => {
                    let status = LeadStatus::Disqualified { reason: None, on: date(CLOSED) };
                    self.put(lead(self.next, &rest, status))
                }
                _ => self.add_deal(kind, &rest),
            };
        }
    }

    fn add_deal(&mut self, kind: &str, words: &[&str]) -> Changes {
        let id = RecordId(self.next);
        let mut deal = Deal { id: id.into(), pipeline: pipeline(), created_on: date(MADE), ..Deal::default() };
        let (mut closed_on, mut out_of) = (date(CLOSED), None);
        for pair in words.chunks(2) {
            let [key, value] = pair else { panic!("{pair:?} is not a pair") };
            match *key {
                "at" => deal.value = Some(money(value)),
                "made" => deal.created_on = date(value),
                "closed" => closed_on = date(value),
                "outof" => out_of = value.chars().next().map(stage),
                "from" => {
                    deal.lead = Some(LeadId(id));
                    let status = LeadStatus::Converted { deal: DealId(id), on: deal.created_on };
                    self.put(lead(self.next, &["made", value], status));
                }
                _ => add_move(&mut deal, key, value),
            }
        }
        deal.status = match kind {
            "won" => DealStatus::Won { closed_on },
            "lost" => DealStatus::Lost { closed_on, reason: None },
            "open" => open_status(&deal),
            other => panic!("{other} is not a kind"),
        };
        if out_of.is_some() {
            let to = if kind == "won" { Landing::Won } else { Landing::Lost };
            let key = LogKey { at: Timestamp::noon_of(closed_on), salt: 0 };
            deal.moves.insert(key, StageMove { from: out_of, to, by: None, unmet: false });
        }
        self.put(deal)
    }
}

fn add_move(deal: &mut Deal, to: &str, at: &str) {
    let to = match to {
        "won" => Landing::Won,
        "lost" => Landing::Lost,
        letter => Landing::Stage(stage(letter.chars().next().expect("a letter"))),
    };
    let key = LogKey { at: moment(at), salt: deal.moves.len() as u32 };
    deal.moves.insert(key, StageMove { from: None, to, by: None, unmet: false });
}

fn open_status(deal: &Deal) -> DealStatus {
    let made = Timestamp(i64::from(deal.created_on.day_number()) * DAY_MS);
    let last = deal.moves.iter().rev().find_map(|(key, step)| match step.to {
        Landing::Stage(stage) => Some((stage, key.at)),
        Landing::Won | Landing::Lost => None,
    });
    let (stage, since) = last.unwrap_or((stage('A'), made));
    DealStatus::Open { stage, since }
}

fn lead(id: u128, words: &[&str], status: LeadStatus) -> Lead {
    let made = words.iter().position(|word| *word == "made").map_or(MADE, |at| words[at + 1]);
    Lead { id: RecordId(id).into(), name: "Lead".to_owned(), created_on: date(made), status, ..Lead::default() }
}

/// The scope that is limited to a period only.
pub fn during(first: &str, last: &str) -> Scope {
    Scope { period: Some(Period::between(date(first), date(last))), ..Scope::default() }
}

pub fn pipeline() -> PipelineId {
    PipelineId(RecordId(7))
}

/// The stage with this letter.
pub fn stage(letter: char) -> StageId {
    StageId(RecordId(u128::from(letter)))
}

pub fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

/// `2026-01-05` or `2026-01-05T18:30`, in UTC.
pub fn moment(text: &str) -> Timestamp {
    let (day, time) = text.split_once('T').unwrap_or((text, "0:0"));
    let (hours, minutes) = time.split_once(':').expect("hours and minutes");
    let minutes = hours.parse::<i64>().expect("hours") * 60 + minutes.parse::<i64>().expect("minutes");
    Timestamp(i64::from(date(day).day_number()) * DAY_MS + minutes * 60_000)
}

/// `100` (euros) or `100USD`.
pub fn money(text: &str) -> Money {
    let letters = text.find(|letter: char| letter.is_ascii_uppercase()).unwrap_or(text.len());
    let (units, code) = text.split_at(letters);
    Money::units(units.parse().expect("units"), if code.is_empty() { Currency::EUR } else { currency(code) })
}

pub fn currency(code: &str) -> Currency {
    code.parse().expect("a currency")
}

/// Ascending, far apart.
pub fn ranks() -> Vec<Rank> {
    Rank::spread(4, || 0)
}
