//! How a file is read: delimiter, encoding, header, order of dates, decimal separator, currency. What is
//! detected, what stays in doubt, and what happens when the user sets something else.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use kariz_core::Currency;
use kariz_protocol::{
    DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay},
    ImportDoubt, ImportField, ImportMode, ImportPlan, ImportView, NameMeaning, RowReason, StageMeaning, StatusMeaning,
};
use support::{World, date};

fn plan(csv: impl AsRef<[u8]>) -> ImportPlan {
    World::new(&[]).view(csv).plan
}

/// The view of a file with the detected plan after `change`.
fn changed(csv: &str, change: impl FnOnce(&mut ImportPlan)) -> ImportView {
    let world = World::new(&["Lead", "Offer"]);
    let (mut file, mut plan) = world.detect(csv).unwrap();
    change(&mut plan);
    file.view(&world.book, &plan, world.today)
}

#[test]
fn delimiters_and_encodings() {
    for (csv, delimiter, encoding) in [
        (&b"Title,Value\nHarbour,1\nSchool,2\n"[..], ',', "utf-8"),
        (b"Title;Value\nHarbour;1\nSchool;2\n", ';', "utf-8"),
        (b"Title\tValue\nHarbour\t1\nSchool\t2\n", '\t', "utf-8"),
        (b"Title|Value\nHarbour|1\nSchool|2\n", '|', "utf-8"),
        (b"\xef\xbb\xbfTitle,Value\nHarbour,1\n", ',', "utf-8"),
        (b"Titel;Wert\nStra\xdfe;1\nM\xfcller;2\n", ';', "windows-1252"),
        (b"Nazwa;Etap\nSzko\xb3a \xa3\xf3d\x9f;Wygrana\nS\xf3jka;W toku, wys\xb3ano\n", ';', "windows-1250"),
        (b"\xff\xfeT\0i\0t\0l\0e\0;\0A\0\n\0x\0y\0;\x001\0\n\0", ';', "utf-16le"),
        (b"\xb1\xea\xcc\xe2,\xbd\xd7\xb6\xce\n\xc9\xcf\xba\xa3\xcb\xae\xb3\xa7,\xd3\xae\xb5\xa5\n", ',', "gbk"),
    ] {
        let plan = plan(csv);
        assert_eq!((plan.delimiter, plan.encoding.as_str(), plan.has_header), (delimiter, encoding, true), "{csv:?}");
    }
}

#[test]
fn a_guessed_encoding_is_a_doubt() {
    let doubts = |csv: &[u8]| World::new(&[]).view(csv).doubts;
    assert!(doubts(b"Title;Value\nStra\xdfe;1\n").contains(&ImportDoubt::Encoding));
    assert!(!doubts("Title;Value\nStraße;1\n".as_bytes()).contains(&ImportDoubt::Encoding));
}

#[test]
fn another_encoding_reads_the_same_bytes_anew() {
    let world = World::new(&[]);
    let (mut file, mut plan) = world.detect(b"Title,Owner\nGda\xf1sk,A\n").unwrap();
    assert_eq!(file.view(&world.book, &plan, world.today).sample[0][0], "Gdañsk");
    plan.encoding = "windows-1250".to_owned();
    assert_eq!(file.view(&world.book, &plan, world.today).sample[0][0], "Gdańsk");
    assert_eq!(file.detect(&world.book, world.today).encoding, "windows-1252");
}

#[test]
fn another_delimiter_brings_other_columns() {
    let view = changed("Title;Value,Owner\nHarbour;12,Ana\nSchool;7,Bo\n", |plan| plan.delimiter = ',');
    assert_eq!(view.headers, ["Title;Value", "Owner"]);
    assert_eq!(view.plan.columns.len(), 2);
    assert_eq!(view.plan.columns[1], ImportField::Owner);
}

#[test]
fn the_order_of_dates() {
    for (days, order, doubt) in [
        ("10/20/2016 3/1/2017", MonthDayYear, false),
        ("20/10/2016 1/3/2017", DayMonthYear, false),
        ("20.10.2016 1.3.2017", DayMonthYear, false),
        ("2016-10-20 2017-03-01", YearMonthDay, false),
        ("1/2/2017 3/4/2017", MonthDayYear, true),
        ("1.2.2017 3.4.2017", DayMonthYear, true),
    ] {
        let rows: String = days.split(' ').enumerate().map(|(at, day)| format!("Deal {at},{day}\n")).collect();
        let view = World::new(&[]).view(format!("Title,Created\n{rows}"));
        assert_eq!(view.plan.dates, order, "{days}");
        assert_eq!(view.doubts.contains(&ImportDoubt::DateOrder), doubt, "{days}");
        assert_eq!(view.report.left_out, 0, "{days}");
    }
}

/// One column alone may not tell; all dates of a file are in one order.
#[test]
fn the_order_of_dates_is_that_of_the_whole_file() {
    let plan = plan("Title,Created,Close date\nHarbour,1/2/2017,3/4/2017\nSchool,2/2/2017,13/4/2017\n");
    assert_eq!(plan.dates, DayMonthYear);
}

#[test]
fn another_order_of_dates_shows_at_once() {
    let csv = "Title,Created\nHarbour,1/2/2017\nSchool,1/20/2017\n";
    assert_eq!(changed(csv, |_| ()).report.last_date, Some(date("2017-01-20")));
    let wrong = changed(csv, |plan| plan.dates = DayMonthYear).report;
    assert_eq!((wrong.left_out, wrong.rejected[0].line), (1, 3));
    assert_eq!((wrong.rejected[0].reason, wrong.rejected[0].found.as_str()), (RowReason::NotADate, "1/20/2017"));
}

#[test]
fn days_of_spreadsheets_are_dates() {
    let view = World::new(&[]).view("Title,Created\nHarbour,42663\nSchool,42664.5\n");
    assert_eq!(view.deals[0].as_ref().unwrap().created_on, Some(date("2016-10-20")));
}

#[test]
fn decimals_and_currencies() {
    for (values, minor, currency) in [
        ("1,234.56;12.5", 123_456, "EUR"),
        ("1.234,56;12,5", 123_456, "EUR"),
        ("1 234,56;12,5", 123_456, "EUR"),
        ("1'234.56;12.5", 123_456, "EUR"),
        ("$1,234.56;$12.50", 123_456, "USD"),
        ("1 234,56 zł;12,50 zł", 123_456, "PLN"),
        ("NOK 1 234,56;NOK 12,5", 123_456, "NOK"),
        ("¥1,234;¥12", 123_400, "CNY"),
        ("1234 JPY;12 JPY", 1_234, "JPY"),
        ("1.234;2.500", 123_400, "EUR"),
        ("1234;12", 123_400, "EUR"),
    ] {
        let rows: String = values.split(';').enumerate().map(|(at, value)| format!("Deal {at};{value}\n")).collect();
        let view = World::new(&[]).view(format!("Title;Value\n{rows}"));
        let value = view.deals[0].as_ref().unwrap().value.unwrap();
        assert_eq!((value.minor, value.currency.code()), (minor, currency), "{values}");
    }
}

#[test]
fn a_lone_separator_before_three_digits_is_a_doubt() {
    let doubts = |csv: &str| World::new(&[]).view(csv).doubts.contains(&ImportDoubt::Decimal);
    assert!(doubts("Title,Value\nHarbour,1.234\nSchool,2.500\n"));
    assert!(!doubts("Title,Value\nHarbour,1.234\nSchool,2.5\n"));
    assert!(!doubts("Title,Value\nHarbour,1234\nSchool,2500\n"));
}

#[test]
fn values_without_sign_are_in_the_currency_of_the_header_or_the_workspace() {
    for (header, code) in [("Value", "EUR"), ("Value (USD)", "USD"), ("Amount in PLN", "PLN"), ("Value [£]", "GBP")] {
        assert_eq!(plan(format!("Title,{header}\nHarbour,12\n")).currency.code(), code, "{header}");
    }
    let view = changed("Title,Value\nHarbour,12\n", |plan| plan.currency = "SEK".parse().unwrap());
    assert_eq!(view.deals[0].as_ref().unwrap().value.unwrap().currency.code(), "SEK");
    assert_eq!(plan("Title,Value\nHarbour,12\n").currency, Currency::EUR);
}

#[test]
fn columns_without_header_are_known_by_their_values() {
    let csv = "\
D-001,Harbour meters,Ana Markovic,Won,2026-05-02,2026-06-20,900.50
D-002,School alerts,Bo Lindqvist,Lost,2026-05-03,2026-06-21,800
D-003,Dairy meters,Ana Markovic,Offer,2026-05-04,,70
D-004,Marina valves,Ana Markovic,Offer,2026-05-05,,75
D-005,Campus alerts,Bo Lindqvist,Offer,2026-05-06,,80
D-006,Ferry terminal,Ana Markovic,Offer,2026-05-07,,85
";
    let plan = plan(csv);
    assert!(!plan.has_header);
    use ImportField::*;
    assert_eq!(plan.columns, [SourceId, Title, Owner, Stage, CreatedOn, ClosedOn, Value]);
    assert_eq!(World::new(&[]).view(csv).headers[1], "Column 2");
}

#[test]
fn a_status_column_with_stages_in_it_is_the_stage_column() {
    let stages = plan("Title,Status\nA,Lead\nB,Offer\nC,Negotiation\nD,Won\n");
    assert_eq!(stages.columns[1], ImportField::Stage);
    let status = plan("Title,Status\nA,Open\nB,Won\nC,Lost\n");
    assert_eq!(status.columns[1], ImportField::Status);
    use StatusMeaning::*;
    let words = status.statuses.iter().map(|(word, meaning)| (word.as_str(), *meaning)).collect::<Vec<_>>();
    assert_eq!(words, [("Open", Open), ("Won", Won), ("Lost", Lost)]);
}

/// A column of dates is no title, whatever it is called; names of columns are guesses, values are facts.
#[test]
fn values_speak_louder_than_names() {
    let plan = plan("Name,Deal,Owner\n2026-05-02,Harbour,Ana\n2026-05-03,School,Bo\n");
    assert_eq!(plan.columns[1], ImportField::Title);
    assert_ne!(plan.columns[0], ImportField::Title);
}

#[test]
fn stage_words_are_matched_whatever_their_case_and_accents() {
    let view = changed("Title,Stage\nA,OFFER\nB,lead\nC,Öffer\nD,Closed Won\nE,Demo\nF,\n", |_| ());
    let meanings: Vec<_> = view.plan.stages.iter().map(|(word, meaning)| (word.as_str(), meaning.clone())).collect();
    let stage = |name: &str| StageMeaning::Stage(name.to_owned());
    assert_eq!(
        meanings,
        [
            ("OFFER", stage("Offer")),
            ("lead", stage("Lead")),
            ("Öffer", stage("Offer")),
            ("Closed Won", StageMeaning::Won),
            ("Demo", stage("Demo")),
            ("", stage("Lead")),
        ]
    );
    assert_eq!(view.stage_rows, [1, 1, 1, 1, 1, 1]);
}

#[test]
fn the_user_says_what_words_mean() {
    let csv = "Title,Stage,Owner\nA,Signed,ana\nB,Offer,\nC,Dead end,bo\n";
    let mut world = World::new(&["Lead", "Offer"]);
    let report = world.import_with(csv, |plan| {
        plan.stages = vec![("Signed".to_owned(), StageMeaning::Won), ("Dead end".to_owned(), StageMeaning::Lost)];
        plan.names.iter_mut().find(|name| name.word == "bo").unwrap().means = NameMeaning::Nothing;
    });
    assert_eq!((report.added, report.others), (3, 1));
    assert_eq!(
        world.shown(),
        "\
A | won 2026-11-22 | made 2026-11-22 | ana
B | Offer | made 2026-11-22
C | lost 2026-11-22 | made 2026-11-22
"
    );
}

/// Without a stage column the empty word stands for all rows: the user may say that they are won.
#[test]
fn rows_without_stage_mean_what_the_user_says() {
    let csv = "Customer,Amount,Close date\nPort,900,2026-06-20\n";
    let mut world = World::new(&["Lead"]);
    let view = world.view(csv);
    assert_eq!(view.plan.stages, [(String::new(), StageMeaning::Stage("Lead".to_owned()))]);
    assert!(view.doubts.contains(&ImportDoubt::NoStage));
    world.import_with(csv, |plan| plan.stages[0].1 = StageMeaning::Won);
    assert_eq!(world.shown(), "Port | won 2026-06-20 | 90000 EUR | made 2026-06-20 | Port\n");
}

#[test]
fn modes_pass_over_rows() {
    let mut world = World::new(&["Lead"]);
    world.import("Id,Title\n1,Harbour\n");
    let csv = "Id,Title\n1,Harbour meters\n2,School\n";
    let create = world.import_with(csv, |plan| plan.mode = ImportMode::CreateOnly);
    assert_eq!((create.added, create.updated, create.passed_over), (1, 0, 1));
    let csv = "Id,Title\n1,Harbour meters\n2,School\n3,Dairy\n";
    let update = world.import_with(csv, |plan| plan.mode = ImportMode::UpdateOnly);
    assert_eq!((update.added, update.updated, update.unchanged, update.passed_over), (0, 1, 1, 1));
    assert_eq!(world.deals().len(), 2);
}

#[test]
fn examples_are_given_for_columns_that_begin_empty() {
    let rows: String =
        (0..60).map(|number| format!("Deal {number},{}\n", if number == 50 { "Ana" } else { "" })).collect();
    let view = World::new(&[]).view(format!("Title,Owner\n{rows}"));
    assert_eq!(view.examples[1], ["Ana"]);
    assert_eq!((view.sample.len(), view.deals.len()), (20, 20));
}
