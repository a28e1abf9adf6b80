//! The workspace that is measured: generated, and brought into a document as an import does it.

use anyhow::{Result, anyhow};
use kariz_bench_numbers::{NOW, SEED};
use kariz_core::{
    AnyRecord, Aspect, Book, Command, CommandName, Context, Lead, LogKey, Signal, SignalKind, Timestamp, Workspace,
    Zone, decide, time::DAY_MS,
};
use kariz_document::{Actor, ChangeMeta, Document};
use kariz_sample::Size;

/// Records that become one change, as an import writes them.
const BATCH: usize = 1_000;

/// The records of a workspace with so many deals.
pub fn records(deals: usize) -> Vec<AnyRecord> {
    kariz_sample::generate(deals, SEED, NOW)
}

/// As [`records`], of people who write everything down: six activities a deal.
pub fn busy_records(deals: usize) -> Vec<AnyRecord> {
    kariz_sample::generate_sized(Size { activities: 6 * deals, ..Size::of_deals(deals) }, SEED, NOW)
}

/// As [`busy_records`], of people who have twice as many leads as deals, each with signals, and who know whom they look for.
pub fn day_records(deals: usize) -> Vec<AnyRecord> {
    let size = Size { activities: 6 * deals, leads: 2 * deals, ..Size::of_deals(deals) };
    let records = kariz_sample::generate_sized(size, SEED, NOW);
    records.into_iter().zip(0..).map(|(record, nth)| lived(record, nth)).collect()
}

/// What has happened with a lead; whom the workspace looks for.
fn lived(record: AnyRecord, nth: u64) -> AnyRecord {
    let pick = |words: [&str; 3]| words[(nth % 3) as usize].to_owned();
    match record {
        AnyRecord::Workspace(workspace) => {
            let mut workspace = Workspace::clone(&workspace);
            workspace.ideal.insert(Aspect::Industry, "Hotels, Property, Clinics".to_owned());
            workspace.ideal.insert(Aspect::Region, "Nordics, Sweden".to_owned());
            workspace.into()
        }
        AnyRecord::Lead(lead) => {
            let mut lead = Lead {
                industry: pick(["Hotels", "Fishing", ""]),
                region: pick(["Sweden", "Spain", ""]),
                ..Lead::clone(&lead)
            };
            for salt in 0..3_u32 {
                let kind = SignalKind::ALL[((nth + u64::from(salt)) % 10) as usize].into();
                let days = i64::try_from((nth + 7 * u64::from(salt)) % 60).unwrap_or_default();
                lead.signals.insert(LogKey { at: Timestamp(NOW.0 - days * DAY_MS), salt }, Signal { kind, by: None });
            }
            lead.into()
        }
        other => other,
    }
}

/// The document of these records, and its Book.
pub fn import(records: &[AnyRecord]) -> Result<(Document, Book)> {
    let mut doc = Document::new(actor(1));
    let mut book = Book::default();
    let mut bits = 0_u64;
    let mut random = || {
        bits = bits.wrapping_add(0x9e37_79b9_7f4a_7c15);
        bits
    };
    for batch in records.chunks(BATCH) {
        let today = Zone::default().date_of(NOW);
        let mut context = Context { now: NOW, today, zone: &kariz_core::time::UTC, me: None, random: &mut random };
        let command = Command::PutMany { name: CommandName::Import, records: batch.to_vec() };
        let transaction = decide(&mut book, &mut context, command).map_err(refused)?;
        book.apply(doc.commit(&transaction, &meta()).map_err(refused)?);
    }
    Ok((doc, book))
}

/// The document in these bytes, written to by another.
pub fn open(bytes: &[u8], by: u8) -> Result<Document> {
    Document::open(bytes, actor(by)).map_err(refused)
}

/// What is noted with every change here.
pub fn meta() -> ChangeMeta {
    ChangeMeta { at: NOW, by: None }
}

/// A refusal, of which there is none unless something is broken.
pub fn refused(why: impl std::fmt::Debug) -> anyhow::Error {
    anyhow!("refused: {why:?}")
}

/// Who writes, by number.
pub fn actor(number: u8) -> Actor {
    Actor([number; 16])
}
