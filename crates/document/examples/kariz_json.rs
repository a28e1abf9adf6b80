//! Makes and prints `.kariz` files, to compare with other Automerge tools.
//!
//! - `kariz_json make <new file>` writes a small workspace with a conflict in it.
//! - `kariz_json print <file>` prints what stands in it as canonical JSON, and to stderr what Kariz
//!   makes of it. `tests/browser/interop/kariz.mjs print` prints the same JSON.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command: printing is what it does")]

use std::{error::Error, fs, process::ExitCode};

use automerge::{AutoSerde, Automerge};
use kariz_core::{
    AnyRecord, Currency, Date, Deal, DealStatus, Money, RecordId, Timestamp, Transaction, Value, Workspace, Write,
};
use kariz_document::{Actor, ChangeMeta, Document};
use serde::Serialize;
use serde_json::{Serializer, ser::PrettyFormatter};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["make", file] => make().and_then(|bytes| Ok(fs::write(file, bytes)?)),
        ["print", file] => print(file),
        _ => Err("kariz_json make <new file> | print <file>".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn print(file: &str) -> Result<(), Box<dyn Error>> {
    let bytes = fs::read(file)?;
    println!("{}", canonical(&Automerge::load(&bytes)?)?);
    let all = Document::open(&bytes, Actor([1; 16]))?.read_all();
    let (records, aside, conflicts) = (all.records.len(), all.quarantined.len(), all.conflicts.len());
    eprintln!("{records} records, {aside} set aside, {conflicts} with conflicts");
    Ok(())
}

/// Keys in order, as Automerge keeps them; one space a level, as `JSON.stringify` writes it.
fn canonical(doc: &Automerge) -> Result<String, Box<dyn Error>> {
    let mut bytes = Vec::new();
    let mut json = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    AutoSerde::from(doc).serialize(&mut json)?;
    Ok(String::from_utf8(bytes)?)
}

/// A workspace with two deals, whose first has two titles.
fn make() -> Result<Vec<u8>, Box<dyn Error>> {
    let mut ana = Document::new(Actor([2; 16]));
    let workspace = Workspace { id: id(1).into(), name: "Waterworks".to_owned(), ..Workspace::default() };
    commit(&mut ana, "start-workspace", vec![create(workspace.into())])?;
    commit(&mut ana, "import", vec![create(deal(2).into()), create(deal(3).into())])?;
    let mut ben = Document::open(&ana.save(), Actor([3; 16]))?;
    commit(&mut ana, "edit-deals", vec![title("Pumps, schnell und günstig")])?;
    commit(&mut ben, "edit-deals", vec![title("泵 «насос» \"pump\"")])?;
    ana.receive(&ben.save())?;
    Ok(ana.save())
}

fn commit(doc: &mut Document, name: &str, writes: Vec<Write>) -> Result<(), Box<dyn Error>> {
    let meta = ChangeMeta { at: Timestamp(1_767_225_600_000), by: None };
    doc.commit(&Transaction { name: name.to_owned(), writes }, &meta)?;
    Ok(())
}

fn create(record: AnyRecord) -> Write {
    Write::Create { entity: record.entity(), fields: record.fields() }
}

fn title(title: &str) -> Write {
    let entity = AnyRecord::from(deal(2)).entity();
    Write::Set { entity, field: "title".into(), before: Value::Null, after: Value::Text(title.to_owned()) }
}

fn deal(number: u128) -> Deal {
    Deal {
        id: id(number).into(),
        title: format!("Deal {number}"),
        pipeline: id(100).into(),
        status: DealStatus::Open { stage: id(101).into(), since: Timestamp(1_767_225_600_000) },
        value: Some(Money::new(-1_234_567, Currency::EUR)),
        created_on: Date::new(2026, 1, 1).unwrap_or_default(),
        ..Deal::default()
    }
}

fn id(number: u128) -> RecordId {
    RecordId::new(Timestamp(1_767_225_600_000), number)
}
