//! Whatever the bytes are, nothing breaks (B1); whatever a table says, it comes back.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use kariz_import::ImportFile;
use proptest::prelude::*;
use support::World;

/// Reads, detects, views and imports.
fn try_everything(bytes: &[u8]) {
    let mut world = World::new(&["Lead", "Offer"]);
    if ImportFile::read("file.csv", bytes.to_vec()).is_ok() {
        let report = world.import(bytes);
        let parts = [
            report.added,
            report.updated,
            report.unchanged,
            report.passed_over,
            report.in_bin,
            report.left_out,
            report.repeated,
        ];
        assert_eq!(report.rows, parts.iter().sum::<usize>());
        assert_eq!(report.added, world.deals().len());
        let again = world.import(bytes);
        assert_eq!((again.added, again.updated), (0, 0), "{:?}", String::from_utf8_lossy(bytes));
    }
}

/// Text that is made of what tables are made of.
fn table_like() -> impl Strategy<Value = String> {
    let cell = prop_oneof![
        "[a-z]{0,6}",
        "[0-9]{1,6}([.,][0-9]{1,3})?",
        "(1|2)?[0-9][./-](1|2)?[0-9][./-](20)?[12][0-9]",
        Just("Won".to_owned()),
        Just("Title".to_owned()),
        Just("Created".to_owned()),
        Just("Stage".to_owned()),
        Just("Id".to_owned()),
        Just("Amount".to_owned()),
        Just("Close date".to_owned()),
        Just("\"".to_owned()),
        Just("'=1".to_owned()),
        "\\PC{0,4}",
    ];
    let separator = prop::sample::select(vec![",", ",", ",", ";", "\n", "\n", "\r\n", "\t"]);
    prop::collection::vec((cell, separator), 0..60)
        .prop_map(|parts| parts.into_iter().map(|(cell, separator)| cell + separator).collect())
}

/// A deal as a table would have it.
#[derive(Clone, Debug)]
struct Line {
    title: String,
    organisation: String,
    cents: i64,
    day: i32,
    stage: &'static str,
}

fn lines() -> impl Strategy<Value = Vec<Line>> {
    let stage = prop::sample::select(vec!["Lead", "Offer", "Closed Won", "Closed Lost"]);
    let line = (
        "[A-Za-z][A-Za-z ,;\"'\n|é]{0,12}[a-z]",
        "[A-Z][a-zż ,]{0,8}[a-z]",
        1_i64..10_000_000_000,
        0_i32..3_000,
        stage,
    );
    let line =
        line.prop_map(|(title, organisation, cents, day, stage)| Line { title, organisation, cents, day, stage });
    let line = line.prop_filter("says that nothing is there", |line| {
        !matches!(line.title.as_str(), "none" | "nan" | "null" | "None")
    });
    prop::collection::vec(line, 3..20)
}

/// How a table is written.
#[derive(Clone, Copy, Debug)]
struct Form {
    delimiter: char,
    decimal: char,
    quoted: bool,
    days_first: bool,
    end: &'static str,
}

fn forms() -> impl Strategy<Value = Form> {
    (prop::sample::select(vec![',', ';', '\t', '|']), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>())
        .prop_map(|(delimiter, comma, quoted, days_first, windows)| Form {
            delimiter,
            decimal: if comma { ',' } else { '.' },
            quoted,
            days_first,
            end: if windows { "\r\n" } else { "\n" },
        })
}

fn written(lines: &[Line], form: Form) -> String {
    let cell = |text: &str| match form.quoted || text.contains([form.delimiter, '"', '\n']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text.to_owned(),
    };
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
        cells.join(&form.delimiter.to_string()) + form.end
    };
    let header = ["Record ID", "Deal name", "Company", "Amount", "Created", "Deal stage"].map(str::to_owned);
    let mut text = row(&header);
    for (number, line) in lines.iter().enumerate() {
        let value = format!("{}{}{:02}", line.cents / 100, form.decimal, line.cents % 100);
        let cells = [
            format!("D{number}"),
            line.title.clone(),
            line.organisation.clone(),
            value,
            day(line, form),
            line.stage.to_owned(),
        ];
        text += &row(&cells);
    }
    text
}

fn day(line: &Line, form: Form) -> String {
    let (year, month, day) = kariz_core::Date::from_day_number(17_000 + line.day).ymd();
    if form.days_first { format!("{day}.{month}.{year}") } else { format!("{year}-{month:02}-{day:02}") }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        try_everything(&bytes);
    }

    #[test]
    fn anything_like_a_table_is_no_harm(text in table_like()) {
        try_everything(text.as_bytes());
    }

    #[test]
    fn a_table_comes_back_as_it_was_written(lines in lines(), form in forms()) {
        let mut world = World::new(&["Lead", "Offer"]);
        let report = world.import(written(&lines, form));
        prop_assert_eq!((report.added, report.left_out), (lines.len(), 0));
        for (number, line) in lines.iter().enumerate() {
            let source_id = format!("D{number}");
            let deal = world.book.deal_from_source(&source_id).unwrap();
            let one_line = line.title.split_whitespace().collect::<Vec<_>>().join(" ");
            let title = if line.title.contains('\n') { &one_line } else { &line.title };
            prop_assert_eq!(&deal.title, title);
            prop_assert_eq!(deal.value.unwrap().minor, line.cents);
            prop_assert_eq!(deal.created_on.day_number(), 17_000 + line.day);
            prop_assert_eq!(deal.is_open(), matches!(line.stage, "Lead" | "Offer"));
        }
    }
}
