//! What honest tools write by way of Automerge: Kariz, and whatever else edits values.

use automerge::{
    Automerge, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, Value,
    transaction::{CommitOptions, Transactable, Transaction},
};

use super::Dice;

/// Tables of Kariz, of a newer Kariz, and of others.
const TABLES: [&str; 6] = ["deals", "deals", "leads", "members", "campaigns", "pictures"];
const KEYS: [&str; 6] = [
    "01KDVDNA0000000000000031N2",
    "01KDVDNA0000000000000031N3",
    "01KDVDNA0000000000000031N4",
    "01KDVDNA0000000000000031N5",
    "01KDVDNA0000000000000031N6",
    "not an identifier",
];
const FIELDS: [&str; 8] = ["title", "status", "about", "removed", "move 1767225600000 7", "rank", "tags", "x"];
const WORDS: [&str; 8] =
    ["", "P", "Pumps", "open", "Über 🦀 é", "won 2026-01-02", "a longer one, of several words", "\0"];

/// One change: some edits, or none.
pub fn edit(doc: &mut Automerge, dice: &mut Dice<'_>) {
    let options = CommitOptions::default().with_time(1_767_225_600 + i64::try_from(dice.below(9)).unwrap());
    let options =
        if dice.one_in(3) { options } else { options.with_message(*dice.pick(&["edit-deals -", "Hello", ""])) };
    if dice.one_in(12) {
        doc.empty_commit(options);
        return;
    }
    let mut change = doc.transaction();
    for _ in 0..=dice.below(4) {
        deed(&mut change, dice);
    }
    change.commit_with(options);
}

fn deed(change: &mut Transaction<'_>, dice: &mut Dice<'_>) {
    let word = *dice.pick(&TABLES);
    let table = match map(change, &ROOT, word) {
        Some(table) => table,
        None => change.put_object(ROOT, word, ObjType::Map).unwrap(),
    };
    let key = *dice.pick(&KEYS);
    let Some(record) = map(change, &table, key) else {
        let record = change.put_object(&table, key, ObjType::Map).unwrap();
        for _ in 0..dice.below(5) {
            put(change, &record, dice);
        }
        return;
    };
    match dice.below(8) {
        0 | 1 => put(change, &record, dice),
        2 => change.delete(&record, *dice.pick(&FIELDS)).unwrap(),
        3 => {
            let text = change.put_object(&record, *dice.pick(&FIELDS), ObjType::Text).unwrap();
            let word = *dice.pick(&WORDS);
            change.splice_text(&text, 0, 0, word).unwrap();
        }
        4 => settle(change, &record, dice),
        _ => write(change, &record, dice),
    }
}

fn put(change: &mut Transaction<'_>, record: &ObjId, dice: &mut Dice<'_>) {
    change.put(record, *dice.pick(&FIELDS), scalar(dice)).unwrap();
}

/// Chooses the value that shows already: what else was written at the same time goes.
fn settle(change: &mut Transaction<'_>, record: &ObjId, dice: &mut Dice<'_>) {
    let contended = FIELDS.iter().find(|field| change.get_all(record, **field).unwrap().len() > 1);
    let field = contended.unwrap_or_else(|| dice.pick(&FIELDS));
    if let Some((Value::Scalar(value), _)) = change.get(record, *field).unwrap() {
        let value = value.into_owned();
        change.put(record, *field, value).unwrap();
    }
}

/// Works on a text, where there is one.
fn write(change: &mut Transaction<'_>, record: &ObjId, dice: &mut Dice<'_>) {
    let values: Vec<_> = FIELDS.iter().flat_map(|field| change.get_all(record, *field).unwrap()).collect();
    let texts = values.into_iter().filter(|(value, _)| matches!(value, Value::Object(ObjType::Text)));
    let texts: Vec<_> = texts.map(|(_, id)| id).collect();
    if texts.is_empty() {
        return put(change, record, dice);
    }
    let text = dice.pick(&texts);
    if dice.one_in(3) {
        return change.update_text(text, *dice.pick(&WORDS)).unwrap();
    }
    let length = change.length(text);
    let at = dice.below(length + 1);
    let gone = isize::try_from(dice.below((length - at).min(3) + 1)).unwrap();
    let word = *dice.pick(&WORDS);
    // Not every place is between two letters.
    let _ = change.splice_text(text, at, gone, word);
}

/// Any value that honest tools put into a field.
pub fn scalar(dice: &mut Dice<'_>) -> ScalarValue {
    match dice.below(12) {
        0 => ScalarValue::Null,
        1 => ScalarValue::Boolean(dice.one_in(2)),
        2 => ScalarValue::Int(*dice.pick(&[0, -1, i64::MIN, i64::MAX])),
        3 => ScalarValue::Uint(*dice.pick(&[0, 7, u64::MAX])),
        4 => ScalarValue::F64(*dice.pick(&[0.0, -0.0, 1.5, f64::NAN, f64::INFINITY, f64::MIN_POSITIVE])),
        5 => ScalarValue::Timestamp(*dice.pick(&[0, -1, i64::MAX])),
        6 => ScalarValue::Bytes(vec![7; dice.below(9)]),
        7 => ScalarValue::Str("open 01KDVDNA0000000000000031N2 2026-01-01".into()),
        _ => ScalarValue::Str((*dice.pick(&WORDS)).into()),
    }
}

fn map(change: &Transaction<'_>, parent: &ObjId, key: &str) -> Option<ObjId> {
    match change.get(parent, key).unwrap() {
        Some((Value::Object(ObjType::Map), id)) => Some(id),
        _ => None,
    }
}
