//! Every table that there is, each of its fields with everything absurd: a table that is added later is attacked like
//! the rest, without anybody thinking of it (B2, B5).

use automerge::{ObjId, ObjType, ROOT, ReadDoc, ScalarValue, transaction::Transactable, transaction::Transaction};
use kariz_core::{
    RecordId, Table,
    catalogue::{Entry, Kind},
};

use super::{Case, Expect::Anything, Theirs, case};

/// Nobody has it.
const NOBODY: &str = "01KDVDNA0000000000000031N2";
/// The beginnings of identifiers of what is made here.
const MADE: u128 = 0x0191_0000_0000 << 80;

pub fn cases(theirs: &Theirs) -> Vec<Case> {
    let others = Table::ALL.iter().filter(|table| **table != Table::Workspaces);
    let mut cases: Vec<_> = others.map(|table| of(theirs, *table)).collect();
    cases.extend((0..ROUNDS).map(|round| of_the_workspace(theirs, round)));
    cases
}

/// A record for each field and each thing that is absurd in it; all else of it is as usual.
fn of(theirs: &Theirs, table: Table) -> Case {
    let bytes = theirs.written_by(|doc| {
        let map = map_of(doc, table);
        let mut number = 0;
        for entry in table.entries() {
            for (name, value) in absurd(doc, entry) {
                number += 1;
                let id = RecordId(MADE | (u128::from(table as u8) << 64) | number);
                let record = doc.put_object(&map, id.to_string(), ObjType::Map).unwrap();
                for other in table.entries().iter().filter(|other| other.name != entry.name) {
                    if let Some(usual) = usual(doc, other) {
                        doc.put(&record, other.name, usual).unwrap();
                    }
                }
                doc.put(&record, name, value).unwrap();
            }
        }
    });
    case(format!("everything absurd in {}", table.word()), bytes, Anything)
}

const ROUNDS: usize = 8;

/// There is one workspace: all of its fields are absurd at once, in another way each time.
fn of_the_workspace(theirs: &Theirs, round: usize) -> Case {
    let bytes = theirs.written_by(|doc| {
        let map = map_of(doc, Table::Workspaces);
        let key = doc.keys(&map).next().unwrap();
        let record = doc.get(&map, key).unwrap().unwrap().1;
        for entry in Table::Workspaces.entries() {
            let all = absurd(doc, entry);
            let some: Vec<_> = all.iter().skip(round).step_by(ROUNDS).collect();
            for (name, value) in some {
                doc.put(&record, name.as_str(), value.clone()).unwrap();
            }
        }
    });
    case(format!("everything absurd in the workspace, {round}"), bytes, Anything)
}

fn map_of(doc: &mut Transaction<'_>, table: Table) -> ObjId {
    let found = doc.get(ROOT, table.word()).unwrap().map(|(_, map)| map);
    match found {
        Some(map) => map,
        None => doc.put_object(ROOT, table.word(), ObjType::Map).unwrap(),
    }
}

/// A record of that table, if there is one.
fn some(doc: &Transaction<'_>, table: Table) -> String {
    let first = doc.get(ROOT, table.word()).unwrap().and_then(|(_, map)| doc.keys(map).next());
    first.unwrap_or_else(|| NOBODY.to_owned())
}

/// What usually stands in a field; `None` where mostly nothing does.
fn usual(doc: &Transaction<'_>, entry: &Entry) -> Option<ScalarValue> {
    if entry.is_keyed {
        return None;
    }
    Some(match entry.kind {
        Kind::Text => "Pumps".into(),
        Kind::Money => "100000 EUR".into(),
        Kind::Date => "2026-09-01".into(),
        Kind::Moment => 1_788_000_000_000_i64.into(),
        Kind::Rank => "V".into(),
        Kind::Record(table) => some(doc, table).into(),
        Kind::Word(words) => words.first().copied().unwrap_or_default().into(),
        Kind::DealStatus => format!("open {} 1788000000000", some(doc, Table::Stages)).into(),
        Kind::LeadStatus => "new".into(),
        Kind::EnrolmentState => "runs".into(),
        _ => return None,
    })
}

/// Names of the field, and what is absurd in it.
fn absurd(doc: &Transaction<'_>, entry: &Entry) -> Vec<(String, ScalarValue)> {
    let values = absurd_values(doc, entry.kind);
    if !entry.is_keyed {
        return values.into_iter().map(|value| (entry.name.to_owned(), value)).collect();
    }
    let word = match entry.kind {
        Kind::Word(words) => words.first().copied().unwrap_or_default(),
        _ => "month",
    };
    let (nobody, long) = (NOBODY.to_owned(), "k".repeat(200));
    let keys = [
        "1788000000000 7",
        "9223372036854775807 ffffffff",
        "-9223372036854775808 0",
        "9999-12-31",
        "0001-01-01",
        "2026-09-01",
        "0",
        "4294967295",
        "18446744073709551616",
        "EUR",
        "day",
        "year",
        "moved",
        "budget",
        "quote",
        "own-7",
        word,
        &nobody,
        &long,
        "\u{202e}",
        "",
    ];
    // Each key with a few values, each value with a few keys.
    let pairs = keys.iter().enumerate().flat_map(|(nth, key)| {
        let of_key = values.iter().skip(nth % 3).step_by(3);
        of_key.map(move |value| (format!("{}{key}", entry.name), value.clone()))
    });
    pairs.collect()
}

fn absurd_values(doc: &Transaction<'_>, kind: Kind) -> Vec<ScalarValue> {
    let text = |text: &str| ScalarValue::from(text);
    let any = [
        ScalarValue::Null,
        true.into(),
        i64::MAX.into(),
        i64::MIN.into(),
        ScalarValue::Uint(u64::MAX),
        ScalarValue::F64(f64::NAN),
        ScalarValue::F64(f64::INFINITY),
        ScalarValue::Timestamp(i64::MIN),
        ScalarValue::Bytes(vec![0xff; 9]),
        text("\u{202e}\0<img src=x onerror=alert(1)>\r\nEND:VEVENT"),
        text("=HYPERLINK(\"https://evil.example\")"),
    ];
    let stage = some(doc, Table::Stages);
    let own: Vec<ScalarValue> = match kind {
        Kind::Text => vec![text(""), text(&"long ".repeat(2_000)), text(&"\n".repeat(20_000))],
        Kind::Money => {
            ["9223372036854775807 EUR", "-9223372036854775808 EUR", "9223372036854775807 JPY", "1 XXX", "1 KWD"]
                .map(text)
                .to_vec()
        }
        Kind::Date => ["0001-01-01", "9999-12-31", "2026-13-01", "-0001-01-01", "2026-9-1"].map(text).to_vec(),
        Kind::Moment => [0_i64, -1, 1_788_000_000_000, i64::MAX - 1, i64::MIN + 1].map(ScalarValue::from).to_vec(),
        Kind::Count | Kind::Percent | Kind::TimeOfDay => {
            [0_i64, 1, 101, 1_439, 65_536, i64::from(u32::MAX)].map(ScalarValue::from).to_vec()
        }
        Kind::Rate => [0_i64, 1, -1, 1_000_000].map(ScalarValue::from).to_vec(),
        Kind::Currency => ["EUR", "XXX", "eur", "EURO"].map(text).to_vec(),
        Kind::Repeat => {
            ["weekly 0", "monthly 31", "solar-monthly 31", "after 3650", "after 0", "weekly 7"].map(text).to_vec()
        }
        Kind::Rank => ["", "0", "zzzzzzzzzzzz", "\u{7f}"].map(text).to_vec(),
        Kind::Word(words) => {
            words.iter().map(|word| text(word)).chain([text("of-a-later-version"), text("Of none")]).collect()
        }
        Kind::Record(table) => vec![text(NOBODY), text(&some(doc, table)), text("nobody")],
        Kind::DealStatus => vec![
            text(&format!("open {stage} 9223372036854775807")),
            text(&format!("open {stage} -9223372036854775808")),
            text(&format!("open {NOBODY} 0")),
            text("won 9999-12-31"),
            text("won 0001-01-01"),
            text("lost 9999-12-31 -"),
            text("of-a-later-version"),
        ],
        Kind::LeadStatus => vec![
            text("working 9999-12-31"),
            text("nurture 0001-01-01 9999-12-31 -"),
            text(&format!("deal {NOBODY} 0001-01-01")),
            text("disqualified - 9999-12-31"),
        ],
        Kind::Removal => ["undone", "binned 9223372036854775807 -", "binned -9223372036854775808 -"].map(text).to_vec(),
        Kind::StageMove => vec![
            text(&format!("- {stage} -")),
            text(&format!("{stage} {NOBODY} -")),
            text("- won -"),
            text("- lost - unmet"),
        ],
        Kind::Was => ["- - -", "9223372036854775807 EUR - -", "0001-01-01 9999-12-31 -", "9999-12-31 0001-01-01 -"]
            .map(text)
            .to_vec(),
        Kind::Answer => ["yes 0001-01-01 - ", "no 9999-12-31 - \u{202e}"].map(text).to_vec(),
        Kind::Signal => ["quote -", "answered -", "own-7 -", "own-18446744073709551615 -"].map(text).to_vec(),
        Kind::Step => [
            "V 65535d - call - Call",
            "V 4294967295d 1439 email - \u{202e}",
            "V 0d - meeting - ",
            "V 65535m - call - Call",
        ]
        .map(text)
        .to_vec(),
        Kind::EnrolmentState => {
            ["paused 9999-12-31 4294967295", "paused 0001-01-01 0", "stopped 9999-12-31", "runs"].map(text).to_vec()
        }
        Kind::Preparation => ["done \u{202e}", "open "].map(text).to_vec(),
        Kind::Demand => ["tick required", "field value required", "done call 4294967295 required", "done call 0 warns"]
            .map(text)
            .to_vec(),
        Kind::Points => {
            ["255 255 65535 x", "0 0 0 ", "-1 0 0 x", "4294967295 4294967295 4294967295 x"].map(text).to_vec()
        }
        Kind::FieldPoints => {
            ["50 role is x", "-50 role has ", "32767 value over 9223372036854775807"].map(text).to_vec()
        }
        Kind::Target => vec![
            0_i64.into(),
            1_i64.into(),
            i64::from(u32::MAX).into(),
            text("9223372036854775807 EUR"),
            text("-1 EUR"),
            text("0 EUR"),
        ],
        Kind::Terms => ["50 0 50 3650", "100 0", "0 0 100 0", "100 65535"].map(text).to_vec(),
        Kind::YesNo => vec![false.into()],
    };
    own.into_iter().chain(any).collect()
}
