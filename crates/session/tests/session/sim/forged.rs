//! Changes that nobody has made: of operations by chance, in objects and on values that are there or
//! not, with checksums that are right (B6).

use automerge::{
    ActorId, Automerge, Change, ChangeHash, ExpandedChange, ObjId, ObjType, ROOT, ReadDoc, ScalarValue,
    legacy::{Key, ObjectId, Op, OpId, OpType},
    sync,
};

use super::dice::Dice;

const TABLES: [&str; 5] = ["deals", "stages", "members", "workspaces", "nowhere"];
const FIELDS: [&str; 7] = ["title", "status", "removed", "value", "move 1 2", "schema", "x"];

/// A change that could follow on what is in `doc`, or could not.
pub fn forged_change(doc: &Automerge, dice: &mut Dice) -> Vec<u8> {
    let actor = author(doc, dice);
    let max = doc.get_heads().iter().filter_map(|head| doc.get_change_meta_by_hash(head)).map(|meta| meta.max_op).max();
    let start = max.unwrap_or(0) + 1 + dice.below(3) as u64 * dice.below(9) as u64;
    let operations = (0..=dice.below(4)).map(|nth| operation(doc, dice, &OpId(start + nth as u64, actor.clone())));
    let operations = operations.collect();
    let change = ExpandedChange {
        operations,
        actor_id: actor,
        hash: None,
        seq: 1 + dice.below(3) as u64,
        start_op: start.try_into().unwrap_or(std::num::NonZeroU64::MIN),
        time: 1_767_225_600,
        message: Some("edit-deals -".to_owned()),
        deps: deps(doc, dice),
        author: None,
        extra_bytes: Vec::new(),
    };
    Change::from(change).raw_bytes().to_vec()
}

/// A sync message with these changes.
pub fn message(changes: Vec<Vec<u8>>) -> Vec<u8> {
    let empty = sync::Message::decode(&[0x42, 0, 0, 0, 0]).unwrap();
    sync::Message { changes: changes.into(), ..empty }.encode()
}

/// Mostly somebody new, sometimes somebody who is there.
fn author(doc: &Automerge, dice: &mut Dice) -> ActorId {
    let changes = doc.get_changes_meta(&[]);
    match dice.pick(&changes).filter(|_| dice.clone().below(4) == 0) {
        Some(change) => change.actor.clone().into_owned(),
        None => ActorId::from(u128::from(dice.roll()).to_be_bytes()),
    }
}

fn deps(doc: &Automerge, dice: &mut Dice) -> Vec<ChangeHash> {
    let changes = doc.get_changes_meta(&[]);
    match (dice.below(6), dice.pick(&changes)) {
        (0, Some(earlier)) => vec![earlier.hash],
        (1, _) => vec![ChangeHash([7; 32])],
        _ => doc.get_heads(),
    }
}

fn operation(doc: &Automerge, dice: &mut Dice, own: &OpId) -> Op {
    let (object, key) = place(doc, dice);
    let pred = match doc.get_all(&object, key.as_str()).unwrap_or_default().pop() {
        Some((_, id)) if dice.below(5) > 0 => op_of(&id).into_iter().collect(),
        _ if dice.below(5) == 0 => vec![OpId(own.0.saturating_sub(1), own.1.clone())],
        _ => Vec::new(),
    };
    let action = match dice.below(8) {
        0 => OpType::Delete,
        1 => OpType::Make(ObjType::Map),
        2 => OpType::Make(ObjType::List),
        3 => OpType::Increment(7),
        _ => OpType::Put(scalar(dice)),
    };
    let obj = match op_of(&object) {
        Some(id) => ObjectId::Id(id),
        None => ObjectId::Root,
    };
    Op { action, obj, key: Key::Map(key.as_str().into()), pred: pred.into(), insert: false }
}

fn scalar(dice: &mut Dice) -> ScalarValue {
    match dice.below(6) {
        0 => ScalarValue::Null,
        1 => ScalarValue::Int(-7),
        2 => ScalarValue::Bytes(vec![7; 9]),
        3 => ScalarValue::F64(f64::NAN),
        4 => ScalarValue::Str("open nothing now".into()),
        _ => ScalarValue::Str(format!("title {}", dice.below(9)).into()),
    }
}

/// The root, a table, or a record; and a key in it.
fn place(doc: &Automerge, dice: &mut Dice) -> (ObjId, String) {
    let word = *dice.pick(&TABLES).unwrap();
    let field = (*dice.pick(&FIELDS).unwrap()).to_owned();
    let Some((_, table)) = doc.get(ROOT, word).ok().flatten().filter(|_| dice.below(6) > 0) else {
        return (ROOT, if dice.below(2) == 0 { word.to_owned() } else { field });
    };
    let keys: Vec<_> = doc.keys(&table).collect();
    let record = dice.pick(&keys).and_then(|key| Some((key.clone(), doc.get(&table, key.as_str()).ok()??.1)));
    match record {
        Some((_, record)) if dice.below(4) > 0 => (record, field),
        Some((key, _)) if dice.below(2) == 0 => (table, key),
        _ => (table, "01KDVDNA0000000000000000ZZ".to_owned()),
    }
}

fn op_of(object: &ObjId) -> Option<OpId> {
    match object {
        ObjId::Root => None,
        ObjId::Id(counter, actor, _) => Some(OpId(*counter, actor.clone())),
    }
}
