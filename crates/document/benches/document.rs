//! How long a document takes: 2,000 and 10,000 deals; with `KARIZ_BENCH_LARGE` set also 100,000.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "run by hand: it prints, and stops where something is wrong"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use automerge::{Automerge, ROOT, ReadDoc, transaction::Transactable};
use divan::Bencher;
use kariz_core::{Book, Timestamp};
use kariz_document::{ChangeMeta, Document, WholeCopy};
use kariz_protocol::ForeignCopy;

fn main() {
    for deals in sizes() {
        let bytes = support::imported(deals, support::actor("ana")).save().len();
        println!("{deals} deals: {bytes} bytes, {} a deal", bytes as u64 / deals);
    }
    divan::main();
}

fn sizes() -> Vec<u64> {
    let large = std::env::var_os("KARIZ_BENCH_LARGE").map(|_| 100_000);
    [2_000, 10_000].into_iter().chain(large).collect()
}

#[divan::bench(args = sizes(), sample_count = 5)]
fn build_by_import(deals: u64) -> Document {
    support::imported(deals, support::actor("ana"))
}

/// A document as it is in use: opened from what was stored.
fn opened(deals: u64) -> Document {
    Document::open(&support::imported(deals, support::actor("ana")).save(), support::actor("eva")).unwrap()
}

#[divan::bench(args = sizes(), sample_count = 5)]
fn save(bencher: Bencher<'_, '_>, deals: u64) {
    let doc = opened(deals);
    bencher.bench_local(|| doc.save());
}

#[divan::bench(args = sizes(), sample_count = 5)]
fn open(bencher: Bencher<'_, '_>, deals: u64) {
    let bytes = support::imported(deals, support::actor("ana")).save();
    bencher.bench_local(|| Document::open(&bytes, support::actor("ben")).unwrap());
}

/// A workspace that was edited 400 times since it was compacted.
#[divan::bench(args = sizes(), sample_count = 5)]
fn open_with_400_increments(bencher: Bencher<'_, '_>, deals: u64) {
    let mut doc = opened(deals);
    let snapshot = doc.save();
    let chunks: Vec<_> = (0..400)
        .map(|nth| {
            let heads = doc.heads();
            edit(&mut doc, nth * 7 % deals, "edited");
            doc.save_after(&heads)
        })
        .collect();
    bencher.bench_local(|| {
        let mut doc = Document::open(&snapshot, support::actor("ben")).unwrap();
        chunks.iter().for_each(|chunk| doc.add_chunk(chunk).unwrap());
        doc
    });
}

#[divan::bench(args = sizes(), sample_count = 5)]
fn read_all(bencher: Bencher<'_, '_>, deals: u64) {
    let doc = opened(deals);
    bencher.bench_local(|| doc.read_all());
}

#[divan::bench(args = sizes(), sample_count = 100)]
fn one_edit(bencher: Bencher<'_, '_>, deals: u64) {
    let mut doc = opened(deals);
    let mut dice = support::Dice(1);
    bencher.bench_local(|| {
        let title = support::text(&format!("Edited {}", dice.roll()));
        let write = support::set(support::deal_entity(dice.below(deals)), "title", title);
        doc.commit(&support::transaction("edit-deals", vec![write]), &meta()).unwrap()
    });
}

#[divan::bench(args = sizes(), sample_count = 100)]
fn save_after_one_edit(bencher: Bencher<'_, '_>, deals: u64) {
    let mut doc = opened(deals);
    let heads = doc.heads();
    edit(&mut doc, 0, "x");
    bencher.bench_local(|| doc.save_after(&heads));
}

#[divan::bench(args = sizes(), sample_count = 5)]
fn receive_import_of_1000(bencher: Bencher<'_, '_>, deals: u64) {
    let mut ana = opened(deals);
    let ben = Document::open(&ana.save(), support::actor("ben")).unwrap();
    let heads = ana.heads();
    let records: Vec<_> = support::records(deals + 1_000).split_off(support::records(deals).len());
    let writes = records.iter().map(support::create).collect();
    ana.commit(&support::transaction("import", writes), &meta()).unwrap();
    let bytes = ana.save_after(&heads);
    bencher.with_inputs(|| ben.clone()).bench_local_refs(|ben| ben.receive(&bytes).unwrap());
}

#[divan::bench(args = sizes(), sample_count = 5)]
fn receive_1000_edits(bencher: Bencher<'_, '_>, deals: u64) {
    let (mut ana, ben) = apart(deals);
    let heads = ana.heads();
    (0..1_000).for_each(|number| edit(&mut ana, number, "theirs"));
    let bytes = ana.save_after(&heads);
    bencher.with_inputs(|| ben.clone()).bench_local_refs(|ben| ben.receive(&bytes).unwrap());
}

/// Edits of another tool, to half of 10,000 deals: each is looked at by itself (B6).
#[divan::bench(sample_count = 5)]
fn receive_5000_changes_of_another_tool(bencher: Bencher<'_, '_>) {
    let doc = opened(10_000);
    let mut tool = Automerge::load(&doc.save()).unwrap();
    let heads = tool.get_heads();
    edit_by_tool(&mut tool, 5_000);
    let bytes = tool.get_changes(&heads).iter().flat_map(|change| change.raw_bytes().to_vec()).collect::<Vec<_>>();
    bencher.with_inputs(|| doc.clone()).bench_local_refs(|doc| doc.receive(&bytes).unwrap());
}

/// A copy with 20,000 changes, where there is no workspace yet.
#[divan::bench(sample_count = 5)]
fn open_a_whole_copy_of_20000_changes(bencher: Bencher<'_, '_>) {
    let mut tool = Automerge::load(&opened(10_000).save()).unwrap();
    edit_by_tool(&mut tool, 20_000);
    let copy = ForeignCopy { name: "ben.kariz".to_owned(), bytes: tool.save() };
    bencher.with_inputs(|| copy.clone()).bench_local_values(|copy| WholeCopy::open(copy).unwrap());
}

/// As a colleague hands it over after the import.
#[divan::bench(args = sizes(), sample_count = 5)]
fn open_a_whole_copy(bencher: Bencher<'_, '_>, deals: u64) {
    let copy = ForeignCopy { name: "ben.kariz".to_owned(), bytes: opened(deals).save() };
    bencher.with_inputs(|| copy.clone()).bench_local_values(|copy| WholeCopy::open(copy).unwrap());
}

/// What an inspector has read is loaded, and nothing else (B1).
#[divan::bench(args = sizes(), sample_count = 5)]
fn open_a_whole_copy_that_was_inspected(bencher: Bencher<'_, '_>, deals: u64) {
    let copy = ForeignCopy { name: "ben.kariz".to_owned(), bytes: opened(deals).save() };
    let verdict = kariz_document::inspect(copy.bytes.clone()).unwrap();
    bencher.with_inputs(|| copy.clone()).bench_local_values(|copy| WholeCopy::open_inspected(copy, verdict).unwrap());
}

fn edit_by_tool(tool: &mut Automerge, count: u64) {
    let deals = tool.get(ROOT, "deals").unwrap().unwrap().1;
    for number in 0..count {
        let key = support::deal_entity(number * 7 % 10_000).id.to_string();
        let deal = tool.get(&deals, key).unwrap().unwrap().1;
        let mut change = tool.transaction();
        change.put(&deal, "title", format!("edited {number}")).unwrap();
        change.commit();
    }
}

/// Both have edited 1,000 deals, half of them the same ones.
#[divan::bench(args = sizes(), sample_count = 5)]
fn preview_1000_concurrent(bencher: Bencher<'_, '_>, deals: u64) {
    let (mut ana, mut ben) = apart(deals);
    (0..1_000).for_each(|number| edit(&mut ana, number, "hers"));
    (500..1_500).for_each(|number| edit(&mut ben, number, "his"));
    let mut book = Book::default();
    book.apply(ana.read_all());
    let copy = ForeignCopy { name: "ben.kariz".to_owned(), bytes: ben.save() };
    bencher.bench_local(|| ana.preview(&book, &copy).unwrap());
}

#[divan::bench(args = sizes(), sample_count = 5)]
fn merge_1000_concurrent(bencher: Bencher<'_, '_>, deals: u64) {
    let (mut ana, mut ben) = apart(deals);
    (0..1_000).for_each(|number| edit(&mut ana, number, "hers"));
    (500..1_500).for_each(|number| edit(&mut ben, number, "his"));
    let mut book = Book::default();
    book.apply(ana.read_all());
    let copy = ForeignCopy { name: "ben.kariz".to_owned(), bytes: ben.save() };
    let inputs = || (ana.clone(), ana.preview(&book, &copy).unwrap().1);
    bencher.with_inputs(inputs).bench_local_values(|(mut ana, staged)| ana.merge(&book, staged).unwrap());
}

#[divan::bench(args = sizes(), sample_count = 5)]
fn fork(bencher: Bencher<'_, '_>, deals: u64) {
    let doc = opened(deals);
    bencher.bench_local(|| doc.clone());
}

fn apart(deals: u64) -> (Document, Document) {
    let ana = opened(deals);
    let ben = Document::open(&ana.save(), support::actor("ben")).unwrap();
    (ana, ben)
}

fn edit(doc: &mut Document, number: u64, title: &str) {
    let write = support::set(support::deal_entity(number), "title", support::text(&format!("Deal {number}, {title}")));
    doc.commit(&support::transaction("edit-deals", vec![write]), &meta()).unwrap();
}

fn meta() -> ChangeMeta {
    ChangeMeta { at: Timestamp(support::START), by: Some(support::id(2)) }
}
