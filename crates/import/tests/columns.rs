//! What a column is, is read from what stands in it, too (X1).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use kariz_protocol::{ImportDoubt, ImportField, RowReason};
use support::World;

fn columns(csv: &str) -> Vec<ImportField> {
    World::new(&[]).view(csv).plan.columns
}

/// A file whose column of this name holds these cells, beside a title.
fn column_of(header: &str, cells: [&str; 4]) -> ImportField {
    let rows = cells.iter().zip(["North", "South", "East", "West"]).map(|(cell, title)| format!("{title},{cell}\n"));
    columns(&format!("Title,{header}\n{}", rows.collect::<String>()))[1]
}

#[test]
fn yes_and_no_are_nobody_s_name() {
    for cells in [["TRUE", "FALSE", "FALSE", "TRUE"], ["yes", "no", "No", "YES"], ["tak", "nie", "", "nie"]] {
        for header in ["Customer", "Partner", "Account", "Client", "Contact", "Owner", "Stage", "Product", "Source"] {
            assert_eq!(column_of(header, cells), ImportField::Skip, "{header}: {cells:?}");
        }
        assert_eq!(column_of("Is Won", cells), ImportField::Status);
    }
    assert_eq!(column_of("Customer", ["Acme", "Yes", "Beta", "No"]), ImportField::Organisation, "two may be called so");
}

#[test]
fn a_first_column_that_differs_in_every_row_and_is_called_an_id_identifies() {
    let first = |header: &str| columns(&format!("{header},Amount\n71,10\n72,20\n75,30\n"))[0];
    for header in ["pipeline_row_id", "PipelineRowID", "Pipeline Row Id", "sfdc-id", "quote.id"] {
        assert_eq!(first(header), ImportField::SourceId, "{header}");
    }
    for header in ["Paid", "Unpaid", "Row", "Number"] {
        assert_ne!(first(header), ImportField::SourceId, "{header}: it may only count the rows");
    }
    assert_ne!(columns("quote_id,Amount\n71,10\n71,20\n75,30\n")[0], ImportField::SourceId, "it repeats");
    assert_ne!(columns("quote_id,Amount\n71,10\n,20\n75,30\n")[0], ImportField::SourceId, "it is not in every row");
    assert_eq!(columns("Ledger,Amount\nQX-1,10\nQX-2,20\n")[0], ImportField::SourceId, "codes need no name");
}

/// A file as people have it: flags, codes, an identifier under a name of its own.
#[test]
fn most_rows_go_in_by_their_identifier_alone() {
    let mut world = World::new(&[]);
    let csv = "contract_row_id,customer,title,amount,deal_stage\n\
        1001,TRUE,,500,Prospecting\n1002,FALSE,,700,Engaging\n1003,TRUE,Pumps,900,Won\n";
    let report = world.import(csv);
    assert_eq!((report.added, report.left_out), (3, 0));
    assert_eq!(world.book.organisations().len(), 0);
    let ids: Vec<_> = world.deals().iter().map(|deal| deal.source_id.clone().unwrap()).collect();
    assert_eq!(ids, ["1001", "1002", "1003"]);
    assert_eq!(world.import(csv).unchanged, 3);
}

/// Where most rows would be left out, the view says so and why, before anything is imported.
#[test]
fn that_most_rows_would_be_left_out_is_told() {
    let world = World::new(&[]);
    let rows: String =
        (0..10).map(|number| format!("{},{}\n", number * 10, if number == 0 { "Pumps" } else { "" })).collect();
    let report = world.view(format!("Amount,Title\n{rows}")).report;
    assert_eq!((report.left_out, report.rows), (9, 10));
    assert_eq!(report.mostly_left_out(), Some(RowReason::Nameless));
    assert_eq!(world.view("Amount,Title\n1,A\n2,B\n3,\n").report.mostly_left_out(), None);
    assert_eq!(world.view("Amount,Title\n1,A\n2,\n").report.mostly_left_out(), None, "half is not most");
}

/// X1: a column of currencies under a name that nobody knows is not left aside without a word.
#[test]
fn currencies_that_are_not_imported_are_told() {
    let world = World::new(&["Contact"]);
    let doubts = |csv: &str| world.view(csv).doubts;
    let told = ImportDoubt::CurrencyUnused(2);
    assert!(doubts("Title,Value,Unit\nPumps,100,USD\nPipes,200,EUR\n").contains(&told));
    assert!(!doubts("Title,Value,Currency\nPumps,100,USD\nPipes,200,EUR\n").contains(&told), "it is imported");
    assert!(!doubts("Title,Value,Unit\nPumps,100,pcs\nPipes,200,kg\n").contains(&told));
    assert!(!doubts("Title,Place,Unit\nPumps,Graz,USD\nPipes,Linz,EUR\n").contains(&told), "there are no values");
}

/// X1: values under a name that is known do not go missing without a word.
#[test]
fn a_column_that_cannot_be_read_as_what_it_is_called_is_told() {
    let world = World::new(&["Contact"]);
    let unread = |csv: &str| {
        let view = world.view(csv);
        let told = |doubt: &ImportDoubt| match doubt {
            ImportDoubt::ColumnUnread(column) => Some(*column),
            _ => None,
        };
        view.doubts.iter().filter_map(told).collect::<Vec<_>>()
    };
    assert_eq!(unread("Title,Value,Created\nA,abc,soon\nB,xyz,later\nC,n/a,\n"), [1, 2]);
    assert_eq!(unread("Title,Value\nA,1000\nB,2000\n"), []);
    assert_eq!(unread("Title,Value,Amount\nA,1000,much\nB,2000,little\n"), [], "there is a value");
    assert_eq!(unread("Title,Value,Mood\nA,,good\nB,,bad\n"), [], "nothing is lost");
}

/// X1: days that there are not make no other column of a column of days: their rows are told, the others go in.
#[test]
fn of_days_most_of_which_there_are_not_the_others_are_kept() {
    let mut world = World::new(&["Contact"]);
    let csv = "Title,Created\nA,2026-11-21\nB,31.02.2026\nC,2026-02-31\nD,30.02.2026\nE,31.02.2026 10:00\n";
    assert_eq!(columns(csv)[1], ImportField::CreatedOn);
    let report = world.import(csv);
    assert_eq!((report.added, report.left_out), (1, 4));
    assert!(report.rejected.iter().all(|row| row.reason == RowReason::NotADate));
    assert!(world.shown().contains("made 2026-11-21"), "{}", world.shown());
}
