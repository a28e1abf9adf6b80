//! The workspace that is measured: generated, and brought into a document as an import does it.

use anyhow::{Result, anyhow};
use kariz_core::{AnyRecord, Book, Command, CommandName, Context, Timestamp, Zone, decide};
use kariz_document::{Actor, ChangeMeta, Document};

/// The moment of all benches: 2026-11-24.
pub const NOW: Timestamp = Timestamp(1_795_525_320_000);
const SEED: u64 = 1;
/// Records that become one change, as an import writes them.
const BATCH: usize = 1_000;

/// The records of a workspace with so many deals.
pub fn records(deals: usize) -> Vec<AnyRecord> {
    kariz_sample::generate(deals, SEED, NOW)
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
        let mut context = Context { now: NOW, today, me: None, random: &mut random };
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
