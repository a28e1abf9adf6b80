//! Records that are absurd: sound bytes, and values that no version of Kariz has written. What cannot be
//! read is set aside, the rest opens (B2), and numbers stay numbers (B5).

use automerge::{ObjId, ObjType, ROOT, ReadDoc, ScalarValue, transaction::Transactable, transaction::Transaction};
use kariz_core::RecordId;

use super::{
    Case,
    Expect::{self, *},
    Theirs, case,
};

const KEY: &str = "01KDVDNA0000000000000031N2";

pub fn cases(theirs: &Theirs) -> Vec<Case> {
    [fields(theirs), leads_and_steps(theirs), tables(theirs), sizes(theirs)].into_iter().flatten().collect()
}

/// The deals, and the first of them.
pub fn first(doc: &Transaction<'_>) -> (ObjId, ObjId) {
    let deals = doc.get(ROOT, "deals").unwrap().unwrap().1;
    let key = doc.keys(&deals).next().unwrap();
    let first = doc.get(&deals, key).unwrap().unwrap().1;
    (deals, first)
}

/// One field of one deal.
fn fields(theirs: &Theirs) -> Vec<Case> {
    let with = |field: &str, value: ScalarValue, set_aside: Option<usize>| {
        let shown: String = value.to_string().chars().take(30).collect();
        let bytes = theirs.written_by(|doc| doc.put(first(doc).1, field, value).unwrap());
        let expect = set_aside.map_or(Anything, |set_aside| Shown { set_aside });
        case(format!("a deal whose {field} is {shown}"), bytes, expect)
    };
    let text = |text: &str| ScalarValue::from(text);
    let won = |day: &str| text(&format!("won {day}"));
    let mut cases = vec![
        with("title", 1.into(), Some(1)),
        with("title", true.into(), Some(1)),
        with("title", ScalarValue::Null, Some(1)),
        with("title", f64::NAN.into(), Some(1)),
        with("title", ScalarValue::Bytes(vec![0xff; 9]), Some(1)),
        with("title", ScalarValue::Timestamp(i64::MIN), Some(1)),
        with("title", text("\u{202e}<script>alert(1)</script>\0\u{1b}[31m"), Some(0)),
        with("title", text(&"long ".repeat(100_000)), Some(0)),
        with("pipeline", text("nowhere"), Some(1)),
        with("status", text(""), Some(1)),
        with("status", text("open"), Some(1)),
        with("status", text(&format!("open {KEY} 9223372036854775807")), None),
        with("status", text(&format!("open {KEY} -9223372036854775808")), None),
        with("status", text(&format!("open {KEY} 9223372036854775808")), Some(1)),
        with("status", won("9999-12-31"), Some(0)),
        with("status", won("-9999-01-01"), None),
        with("status", won("999999999-01-01"), Some(1)),
        with("status", won("2026-02-30"), Some(1)),
        with("status", won("0000-00-00"), Some(1)),
        with("rank", text(""), None),
        with("rank", text(&"z".repeat(100_000)), None),
        with("rank", text("\u{ffff}"), None),
        with("value", text("9223372036854775807 EUR"), Some(0)),
        with("value", text("-9223372036854775808 EUR"), Some(0)),
        with("value", text("9223372036854775808 EUR"), Some(1)),
        with("value", text("100"), Some(1)),
        with("value", text("100 euros"), Some(1)),
        with("value", text("NaN EUR"), Some(1)),
        with("value", 100.into(), Some(1)),
        with("likelihood", i64::MAX.into(), None),
        with("likelihood", i64::MIN.into(), None),
        with("likelihood", ScalarValue::Uint(u64::MAX), Some(1)),
        with("createdOn", text("9999-12-31"), Some(0)),
        with("createdOn", text("0001-01-01"), Some(0)),
        with("createdOn", text("-9999-01-01"), None),
        with("createdOn", i64::MAX.into(), Some(1)),
        with("expectedClose", text("9999-12-31"), Some(0)),
        with("expectedClose", text("tomorrow"), Some(1)),
        with("owner", text("01KDVDNA0000000000000031N"), Some(1)),
        with("removed", text("binned 9223372036854775807 -"), None),
        with("removed", text("binned"), Some(1)),
        with("removed", text("vanished"), Some(0)), // a word of a later version is kept, and hides nothing (L11)
        with("move 9223372036854775807 00000000", text(KEY), None),
        with("move -9223372036854775808 00000000", text(&format!("- {KEY} -")), None),
        with("move ", text(""), None),
        with("move 1 1", 7.into(), None),
        with("tick ", true.into(), None),
        with("\0", text("\0"), Some(0)),
        with("a field of a later version", text("kept"), Some(0)),
    ];
    for kind in [ObjType::Map, ObjType::List, ObjType::Table] {
        let bytes = theirs.written_by(|doc| drop(doc.put_object(first(doc).1, "title", kind).unwrap()));
        cases.push(case(format!("a deal whose title is a {kind}"), bytes, LeftOut));
    }
    for value in [ScalarValue::Unknown { type_code: 11, bytes: vec![1, 2, 3] }, ScalarValue::counter(1)] {
        let bytes = theirs.written_by(|doc| doc.put(first(doc).1, "title", value.clone()).unwrap());
        cases.push(case(format!("a deal whose title is {value}"), bytes, LeftOut));
    }
    let nameless = theirs.written_by(|doc| doc.put(first(doc).1, "", 1).unwrap());
    cases.push(case("a deal with a field without a name", nameless, LeftOut));
    cases
}

/// A record a field, each with one thing that is absurd; `true` where it can be read all the same.
type Absurd = Vec<(&'static str, ScalarValue, bool)>;

/// Leads and steps: what is read is scored, counted, planned, made into deals and done.
fn leads_and_steps(theirs: &Theirs) -> Vec<Case> {
    let with = |table: &str, needed: &[(&str, ScalarValue)], absurd: &Absurd| {
        let bytes = theirs.written_by(|doc| {
            let table = doc.get(ROOT, table).unwrap().unwrap().1;
            for (number, (field, value, _)) in (1..).zip(absurd) {
                let id = RecordId(0x0190_0000_0000 << 80 | number);
                let record = doc.put_object(&table, id.to_string(), ObjType::Map).unwrap();
                let others = needed.iter().filter(|(other, _)| other != field);
                others.for_each(|(field, value)| doc.put(&record, *field, value.clone()).unwrap());
                doc.put(&record, *field, value.clone()).unwrap();
            }
        });
        let set_aside = absurd.iter().filter(|(.., is_read)| !is_read).count();
        case(format!("absurd {table}"), bytes, Shown { set_aside })
    };
    vec![
        with("leads", &[("name", "Bo Ek".into())], &absurd_leads()),
        with("activities", &[("kind", "call".into()), ("createdAt", 1.into())], &absurd_steps()),
        case("leads and deals that are made of themselves", made_of_themselves(theirs), Shown { set_aside: 0 }),
    ]
}

fn absurd_leads() -> Absurd {
    let text = |text: &str| ScalarValue::from(text);
    vec![
        ("name", text("\u{202e}<img src=x>\0"), true),
        ("name", 1.into(), false),
        ("role", text(&"head of ".repeat(50_000)), true),
        ("email", text("javascript:alert(1)//@x"), true),
        ("phone", text("tel:+1;ext=javascript"), true),
        ("value", text("9223372036854775807 EUR"), true),
        ("value", text("9223372036854775807 EUR"), true),
        ("value", text("-9223372036854775808 JPY"), true),
        ("createdOn", text("0001-01-01"), true),
        ("createdOn", text("9999-12-31"), true),
        ("createdOn", text("2026-13-01"), false),
        ("status", text("working 9999-12-31"), true),
        ("status", text("nurture 0001-01-01 9999-12-31 -"), true),
        ("status", text("nurture 2026-01-01"), false),
        ("status", text(&format!("deal {KEY} 0001-01-01")), true),
        ("status", text("deal - 2026-01-01"), false),
        ("status", text("disqualified - 9999-12-31"), true),
        ("status", text("of-a-later-version"), true),
        ("status", text("Of no version"), false),
        ("answer budget", text("yes 0001-01-01 - \n\n"), true),
        ("answer budget", text("yes"), false),
        ("answer of-a-later-version", text("yes"), true),
        ("signal 9223372036854775807 ffffffff", text("quote -"), true),
        ("signal -9223372036854775808 0", text("quote -"), true),
        ("signal 1", text("quote -"), false),
        ("fromDeal", text(KEY), true),
        ("owner", text(KEY), true),
        ("removed", text("binned -9223372036854775808 -"), true),
    ]
}

fn absurd_steps() -> Absurd {
    let text = |text: &str| ScalarValue::from(text);
    vec![
        ("title", text("A\r\nEND:VEVENT\u{7}"), true),
        ("kind", text("of-a-later-version"), true),
        ("kind", 7.into(), false),
        ("due", text("0001-01-01"), true),
        ("due", text("9999-12-31"), true),
        ("due", text("-0001-01-01"), false),
        ("dueTime", 1_439.into(), true),
        ("dueTime", 1_440.into(), false),
        ("dueTime", ScalarValue::from(-1), false),
        ("length", i64::from(u32::MAX).into(), true),
        ("length", ScalarValue::from(-1), false),
        ("repeat", text("weekly 0"), true),
        ("repeat", text("weekly 7"), false),
        ("repeat", text("monthly 31"), true),
        ("repeat", text("monthly 0"), false),
        ("repeat", text("after 3660"), true),
        ("repeat", text("after 0"), false),
        ("repeat", text("after 65536"), false),
        ("doneAt", i64::MAX.into(), true),
        ("doneAt", i64::MIN.into(), true),
        ("createdAt", i64::MAX.into(), true),
        ("createdAt", i64::MIN.into(), true),
        ("lead", text(KEY), true),
        ("deal", text(KEY), true),
        ("deal", text("nobody"), false),
        ("place", text("javascript:alert(1)"), true),
        ("outcome", text("of-a-later-version"), true),
    ]
}

/// A lead and a deal whose identifier leads to itself (see `core/tests/rules/leads.rs`), the deal in the bin.
fn made_of_themselves(theirs: &Theirs) -> Vec<u8> {
    let id = RecordId(0xcd8c_c507_509a_39f2_10d1_c2b9_a5b8_b864);
    assert_eq!(id.derived("deal"), id);
    theirs.written_by(|doc| {
        let deals = first(doc).0;
        let (_, model) = first(doc);
        let deal = doc.put_object(&deals, id.to_string(), ObjType::Map).unwrap();
        let fields: Vec<_> = doc.keys(&model).collect();
        for field in fields {
            let value = doc.get(&model, &field).unwrap().unwrap().0.as_scalar().unwrap().clone();
            doc.put(&deal, field, value).unwrap();
        }
        doc.put(&deal, "removed", "binned 1 -").unwrap();
        let leads = doc.get(ROOT, "leads").unwrap().unwrap().1;
        let lead = doc.put_object(&leads, id.to_string(), ObjType::Map).unwrap();
        doc.put(&lead, "name", "Bo Ek").unwrap();
    })
}

fn tables(theirs: &Theirs) -> Vec<Case> {
    let with = |name: &str, expect: Expect, write: &dyn Fn(&mut Transaction<'_>)| {
        case(name, theirs.written_by(|doc| write(doc)), expect)
    };
    let mut cases = vec![
        with("a record that is a number", LeftOut, &|doc| doc.put(first(doc).0, KEY, 1).unwrap()),
        with("a record that is a list", LeftOut, &|doc| {
            drop(doc.put_object(first(doc).0, KEY, ObjType::List).unwrap());
        }),
        with("a record that is empty", Shown { set_aside: 1 }, &|doc| {
            drop(doc.put_object(first(doc).0, KEY, ObjType::Map).unwrap());
        }),
        with("a record under a key that is none", Shown { set_aside: 1 }, &|doc| {
            drop(doc.put_object(first(doc).0, "../../etc/passwd", ObjType::Map).unwrap());
        }),
        with("a thousand records that are none", LeftOut, &|doc| {
            let deals = first(doc).0;
            (0..1_000).for_each(|number| doc.put(&deals, format!("{number}"), number).unwrap());
        }),
        with("deals that are a number", LeftOut, &|doc| doc.put(ROOT, "deals", 1).unwrap()),
        with("deals that are a list", LeftOut, &|doc| drop(doc.put_object(ROOT, "deals", ObjType::List).unwrap())),
        with("stages that were deleted", LeftOut, &|doc| doc.delete(ROOT, "stages").unwrap()),
        with("a table of a later version", Shown { set_aside: 0 }, &|doc| {
            let table = doc.put_object(ROOT, "campaigns", ObjType::Map).unwrap();
            let sequence = doc.put_object(table, KEY, ObjType::Map).unwrap();
            doc.put(sequence, "kept", true).unwrap();
        }),
    ];
    for table in ["workspaces", "pipelines", "stages", "reasons"] {
        for (name, value) in [("a name that is a number", ScalarValue::from(1)), ("no name", ScalarValue::from(""))] {
            let bytes = theirs.written_by(|doc| {
                let table = doc.get(ROOT, table).unwrap().unwrap().1;
                let keys: Vec<_> = doc.keys(&table).collect();
                for key in keys {
                    let record = doc.get(&table, key).unwrap().unwrap().1;
                    doc.put(record, "name", value.clone()).unwrap();
                }
            });
            cases.push(case(format!("{table} with {name}"), bytes, Anything));
        }
    }
    cases
}

/// Much, or deep.
fn sizes(theirs: &Theirs) -> Vec<Case> {
    let nested = |depth: usize, kind: ObjType| {
        theirs.written_by(|doc| {
            let mut at = first(doc).1;
            for level in 0..depth {
                let is_list = level > 0 && kind == ObjType::List;
                at = if is_list { doc.insert_object(&at, 0, kind) } else { doc.put_object(&at, "deeper", kind) }
                    .unwrap();
            }
        })
    };
    let long = theirs.written_by(|doc| {
        let text = doc.put_object(first(doc).1, "about", ObjType::Text).unwrap();
        doc.splice_text(&text, 0, 0, &"never ending ".repeat(4_000)).unwrap();
    });
    let wide = theirs.written_by(|doc| {
        let record = first(doc).1;
        (0..20_000).for_each(|number| doc.put(&record, format!("tick {number}"), true).unwrap());
    });
    vec![
        case("maps in maps, 2,000 deep", nested(2_000, ObjType::Map), LeftOut),
        case("lists in lists, 2,000 deep", nested(2_000, ObjType::List), LeftOut),
        case("a long text, letter by letter", long, Shown { set_aside: 0 }),
        case("20,000 fields in a record", wide, Anything),
    ]
}
