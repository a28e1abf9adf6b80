//! Files that are no tables, nearly none, or odd ones (B1).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use kariz_import::ImportFile;
use kariz_protocol::{ImportAssumption, ImportDoubt, ImportField, ImportProblem, RowReason};
use support::{World, check};

#[track_caller]
fn check_problem(bytes: impl Into<Vec<u8>>, problem: ImportProblem) {
    assert_eq!(ImportFile::read("file.csv", bytes.into()).err(), Some(problem));
}

#[test]
fn what_is_no_table() {
    for nothing in ["", "\n\n\n", "\u{feff}", ",,,\n,,,\n", "Title,Value\n", "Title,Value\n\n,\n"] {
        check_problem(nothing, ImportProblem::Empty);
    }
    check_problem(&b"PK\x03\x04\x14\x00\x06\x00 a spreadsheet"[..], ImportProblem::NotText);
    check_problem(&b"a\0\0\0\0\0\0\0"[..], ImportProblem::NotText);
    check_problem("1,2\n3,4\n5,6\n", ImportProblem::NoTable);
}

#[test]
fn what_is_too_large() {
    check_problem(vec![b'a'; ImportFile::MAX_BYTES + 1], ImportProblem::TooLarge);
    check_problem(format!("Title\n{}", "x1\n".repeat(ImportFile::MAX_ROWS + 1)), ImportProblem::TooLarge);
    let most = ImportFile::read("file.csv", format!("Title\n{}", "x1\n".repeat(ImportFile::MAX_ROWS)).into_bytes());
    assert!(most.is_ok());
}

fn row_of(cell: &str, columns: usize) -> String {
    vec![cell; columns].join(",") + "\n"
}

/// B9: a megabyte of them took minutes and gigabytes.
#[test]
fn what_is_too_wide() {
    let most = ImportFile::MAX_COLUMNS;
    let too_wide = |columns, most| ImportProblem::TooWide { columns, most };
    check_problem(row_of("Title", 100_000) + &row_of("x1", 100_000), too_wide(100_000, most));
    check_problem(
        row_of("", 1_000_000) + &row_of("", 999_999) + "x\n" + &row_of("x", 1_000_000),
        too_wide(1_000_000, most),
    );
    check_problem("a,b\n1,x\n".to_owned() + &row_of("x", most + 1).repeat(3), too_wide(most + 1, most));

    // Rows that are shorter than the header would grow by what they lack.
    let rows = ImportFile::MAX_ROWS;
    let fits = ImportFile::MAX_CELLS / (rows + 1);
    let header = |columns: usize| format!("Title,{}", row_of("Notes", columns - 1));
    check_problem(header(fits + 1) + &"x1\n".repeat(rows), too_wide(fits + 1, fits));
    assert!(ImportFile::read("file.csv", (header(fits) + &"x1\n".repeat(rows)).into_bytes()).is_ok());
}

#[test]
fn as_wide_as_may_be() {
    let most = ImportFile::MAX_COLUMNS;
    let mut csv = format!("Title,{}", row_of("Other", most - 1));
    (0..50).for_each(|number| csv += &format!("Deal {number},{}", row_of("word", most - 1)));
    let view = World::new(&[]).view(&csv);
    assert_eq!((view.headers.len(), view.report.added, view.plan.columns[0]), (most, 50, ImportField::Title));
}

/// No other way of reading a file makes it wider than may be.
#[test]
fn a_file_stays_within_its_width_however_it_is_read() {
    let most = ImportFile::MAX_COLUMNS;
    let csv = format!("sep=,\nTitle,Notes\nHarbour,{}\n", "1;2;".repeat(most));
    let world = World::new(&[]);
    let (mut file, mut plan) = world.detect(&csv).unwrap();
    plan.delimiter = ';';
    plan.columns = Vec::new();
    assert!(file.view(&world.book, &plan, world.today).headers.len() <= most);
}

#[test]
fn a_cell_that_is_no_cell() {
    let long = |length: usize| format!("Title,Notes\nSchool,\"a\nb\"\nHarbour,{}\n", "x".repeat(length));
    check_problem(long(ImportFile::MAX_CELL + 1), ImportProblem::CellTooLong(4));
    assert!(ImportFile::read("file.csv", long(ImportFile::MAX_CELL).into_bytes()).is_ok());
    check_problem(format!("\"{}\",b\n1,x\n", "x y ".repeat(300_000)), ImportProblem::CellTooLong(1));
}

#[test]
fn line_ends_and_marks() {
    for csv in [
        "Title,Value\nHarbour,12\nSchool,7\n",
        "Title,Value\r\nHarbour,12\r\nSchool,7",
        "Title,Value\rHarbour,12\rSchool,7\r",
        "\u{feff}Title,Value\r\n\r\nHarbour,12\r\n,\r\nSchool,7\r\n\r\n",
        "sep=,\nTitle,Value\nHarbour,12\nSchool,7\n",
        "\"Title\",\"Value\"\n\"Harbour\",\"12\"\n\"School\",\"7\"\n",
        "Title,Value\nHar\0bour,12\nSchool,7\n",
    ] {
        check(csv, "Harbour | New | 1200 EUR | made 2026-11-22\nSchool | New | 700 EUR | made 2026-11-22\n");
    }
}

#[test]
fn cells_with_line_ends_delimiters_and_quotes() {
    check(
        "Title,Notes,Organisation\n\"Harbour,\n\"\"big\"\" meters\",\"first\nsecond\",\"Port, Skarvik\"\n",
        "Harbour, \"big\" meters | New | made 2026-11-22 | Port, Skarvik\n",
    );
}

/// Several rows would become one without a word.
#[test]
fn a_quote_that_is_never_closed_is_told_by_its_line() {
    let doubt = |csv: &str| {
        let view = World::new(&[]).view(csv);
        (view.report.added, view.doubts.first().copied())
    };
    let plain = |line| Some(ImportDoubt::QuoteReadPlain(line));
    // At the end of the file, before another quoted cell, and twice.
    assert_eq!(doubt("Title,Value\nHarbour,1\n\"5 inch,2\nSchool,3\n"), (3, plain(3)));
    assert_eq!(doubt("Title,Value\n\"5 inch,2\nHarbour,1\n\"School\",3\n"), (3, plain(2)));
    assert_eq!(doubt("Title,Value\n\"5 inch,2\nHarbour,1\n\"6 inch,3\nSchool,4\n"), (4, plain(2)));
    // Read as a plain character it makes a row that is wider than the others: what was meant cannot be known.
    let open = Some(ImportDoubt::QuoteOpen(3));
    assert_eq!(doubt("Title,Value\nHarbour,1\n\"5, or 6 inch,2\nSchool,3\n").1, open);
    // Quotes that are closed are no doubt.
    let closed = doubt("Title,Value\n\"two\nlines\",1\n5\" pipe,2\n");
    assert!(closed.0 == 2 && !matches!(closed.1, Some(ImportDoubt::QuoteOpen(_) | ImportDoubt::QuoteReadPlain(_))));
}

#[test]
fn a_single_column_is_a_list_of_titles() {
    check("Title\nHarbour\nSchool\n", "Harbour | New | made 2026-11-22\nSchool | New | made 2026-11-22\n");
    // Said twice, it is no heading.
    let mut world = World::new(&[]);
    world.import_with("Harbour meters\nSchool alerts\nHarbour meters\n", |plan| plan.once = false);
    let twice = "Harbour meters | New | made 2026-11-22\n".repeat(2);
    assert_eq!(world.shown(), twice + "School alerts | New | made 2026-11-22\n");
}

#[test]
fn short_rows_are_filled_up_long_ones_are_rejected() {
    let mut world = World::new(&[]);
    let report = world.import("Title,Value,Owner\nHarbour\nSchool,7\nDairy,8,Ana,extra\nMarina,9,Bo,\n");
    assert_eq!((report.added, report.left_out), (3, 1));
    assert_eq!((report.rejected[0].line, report.rejected[0].reason), (4, RowReason::Ragged));
}

#[test]
fn formulas_made_safe_are_restored() {
    check(
        "Title,Organisation,Phone\n'=2+2 meters,'@home,'+47 99 00 11 22\n'-5 degrees,'s-Graveland,\n",
        "-5 degrees | New | made 2026-11-22 | 's-Graveland\n=2+2 meters | New | made 2026-11-22 | @home\n",
    );
}

#[test]
fn endless_cells_are_cut() {
    let mut world = World::new(&[]);
    let report = world.import(format!("Title,Value\n{},1\n", "long ".repeat(10_000)));
    assert_eq!(report.added, 1);
    assert!(world.deals()[0].title.chars().count() <= 200);
}

#[test]
fn values_out_of_every_range_are_rejected_with_a_reason() {
    let csv = "\
Title,Value,Currency,Created,Close date,Stage
A,-5,EUR,2026-01-02,,Offer
B,99999999999999999999,EUR,2026-01-02,,Offer
C,5,XYZ,2026-01-02,,Offer
D,five,EUR,2026-01-02,,Offer
E,5,EUR,2026-02-30,,Offer
F,5,EUR,1901-02-03,,Offer
G,5,EUR,2027-05-05,,Offer
H,5,EUR,2026-05-05,2026-05-01,Won
I,5,EUR,2026-05-05,2027-05-01,Won
J,5,EUR,2026-05-05,2027-05-01,Offer
,5,EUR,2026-05-05,,Offer
K,about 5k,EUR,2026-05-05,,Offer
L,1.2k,EUR,2026-05-05,,Offer
M,5 apples,,2026-05-05,,Offer
";
    let mut world = World::new(&[]);
    let report = world.import(csv);
    use RowReason::*;
    let reasons: Vec<_> =
        report.rejected.iter().map(|problem| (problem.line, &*problem.column, problem.reason)).collect();
    assert_eq!(
        reasons,
        [
            (2, "Value", OutOfRange),
            (3, "Value", OutOfRange),
            (4, "Currency", NotACurrency),
            (5, "Value", NotANumber),
            (6, "Created", NotADate),
            (7, "Created", DayOutOfRange),
            (8, "Created", DayOutOfRange),
            (9, "Close date", ClosedBeforeCreated),
            (10, "Close date", DayOutOfRange),
            (12, "", Nameless),
            (13, "Value", NotANumber),
            (15, "Value", NotACurrency),
        ]
    );
    let shown =
        "J | Offer | 500 EUR | made 2026-05-05 | expected 2027-05-01\nL | Offer | 120000 EUR | made 2026-05-05\n";
    assert_eq!(world.shown(), shown);
}

/// X1: what a deal can do without and cannot be read is left empty, and told; its history is not lost for that.
#[test]
fn what_a_deal_can_do_without_refuses_no_row() {
    let csv = "\
Title,Created,Close date,Expected close date,Probability,Stage
A,2026-01-02,2026-02-03,TBD,,Won
B,2026-01-02,2026-02-03,31.02.2026,,Lost
C,2026-01-02,,9999-12-31,likely,Offer
D,2026-01-02,soon,2026-12-01,40,Offer
E,2026-01-02,soon,2026-12-01,40,Won
F,2026-01-02,1899-12-31,2026-12-01,40,Won
G,9999-12-31,,2026-12-01,40,Offer
";
    let mut world = World::new(&[]);
    let report = world.import(csv);
    let empty = |field| ImportAssumption::LeftEmpty(field);
    let told: Vec<_> =
        report.assumed.iter().copied().filter(|(what, _)| matches!(what, ImportAssumption::LeftEmpty(_))).collect();
    let expected = [(ImportField::ClosedOn, 1), (ImportField::ExpectedClose, 3), (ImportField::Likelihood, 1)];
    assert_eq!(told, expected.map(|(field, rows)| (empty(field), rows)));
    let reasons: Vec<_> = report.rejected.iter().map(|row| (row.line, row.reason)).collect();
    assert_eq!(reasons, [(6, RowReason::NotADate), (7, RowReason::DayOutOfRange), (8, RowReason::DayOutOfRange)]);
    let shown = "A | won 2026-02-03 | made 2026-01-02\nB | lost 2026-02-03 | made 2026-01-02\n\
                 C | Offer | made 2026-01-02\nD | Offer | made 2026-01-02 | expected 2026-12-01\n";
    assert_eq!(world.shown(), shown);
}

/// What was rejected comes as a file that spreadsheets cannot take for formulas; put right, it goes in.
#[test]
fn rejected_rows_come_as_a_file_that_can_be_imported() {
    let mut world = World::new(&[]);
    let csv = "Id;Title;Created\n1;Harbour;2026-01-02\n2;=2+2;soon\n2;School;later\n1;Dairy;2026-01-03\n";
    let report = world.import(csv);
    let rejected = "\
\u{feff}Id;Title;Created;Kariz: line;Kariz: column;Kariz: reason
2;'=2+2;soon;3;Created;not a date in the chosen order
2;School;later;4;Created;not a date in the chosen order
1;Dairy;2026-01-03;5;Id;the identifier stands in an earlier row already
";
    assert_eq!(report.rejected_csv, rejected);
    let corrected = rejected
        .replace("2;'", "3;'")
        .replace("soon", "2026-01-05")
        .replace("later", "2026-01-06")
        .replace("\n1;", "\n4;");
    let again = world.import(corrected);
    assert_eq!((again.added, again.left_out, again.rejected_csv.as_str()), (3, 0, ""));
    assert_eq!(world.deals()[0].title, "=2+2");
}

/// B4: also where a spreadsheet of another region opens it, and with what nobody sees in front. What was put in for that
/// is gone again when the file comes back.
#[test]
fn b4_rejected_rows_are_text_in_every_spreadsheet() {
    let mut world = World::new(&[]);
    let csv = "Id,Title,Created\n\
        1,Fair;=HYPERLINK(A1);x,soon\n\
        2,a\t=1+1,soon\n\
        3,＝1+1,soon\n\
        4,\u{200b}=1+1,soon\n\
        5,\u{1}=1\u{0}+1,soon\n\
        6,\u{a0}=1,soon\n";
    // Days enough for the column to be one of days.
    let good: String = (7..30).map(|id| format!("{id},Good,2026-01-02\n")).collect();
    let rejected = world.import(format!("{csv}{good}")).rejected_csv;
    let titles: Vec<_> = rejected.lines().skip(1).map(|line| line.split(',').nth(1).unwrap_or_default()).collect();
    let safe = ["\"Fair;'=HYPERLINK(A1);x\"", "\"a\t'=1+1\"", "'＝1+1", "\u{200b}'=1+1", "'=1+1", "\u{a0}'=1"];
    assert_eq!(titles, safe);
    world.import(rejected.replace("soon", "2026-01-05"));
    let mut titles: Vec<_> =
        world.deals().iter().map(|deal| deal.title.clone()).filter(|title| title != "Good").collect();
    titles.sort();
    assert_eq!(titles, ["=1", "=1+1", "=1+1", "Fair;=HYPERLINK(A1);x", "a =1+1", "＝1+1"]);
}

#[test]
fn a_file_of_nothing_but_errors_is_told_in_short() {
    let mut world = World::new(&[]);
    let rows: String = (0..3_000)
        .map(|number| format!("Deal {number},{}\n", if number % 3 == 0 { "2026-01-02" } else { "soon" }))
        .collect();
    let report = world.import_with(format!("Title,Created\n{rows}"), |plan| {
        plan.columns[1] = ImportField::CreatedOn;
    });
    assert_eq!((report.added, report.left_out, report.rejected.len()), (1_000, 2_000, 1_000));
    assert_eq!(report.rejected_csv.lines().count(), 2_001);
}
