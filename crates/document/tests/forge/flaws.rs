//! Honest histories in which something is wrong.

use std::{collections::HashMap, num::NonZeroU64};

use automerge::{
    ActorId, Change, ChangeHash, ExpandedChange, ObjType, ScalarValue,
    legacy::{ElementId, Key, MarkData, ObjectId, Op, OpId, OpType},
};

use super::{Dice, author, honest};

/// What there is that a change could speak of.
#[derive(Default)]
pub struct Known {
    changes: Vec<ChangeHash>,
    operations: Vec<OpId>,
    objects: Vec<ObjectId>,
    records: Vec<ObjectId>,
    /// Also such that are gone.
    letters: HashMap<ObjectId, Vec<OpId>>,
}

impl Known {
    /// From these changes.
    pub fn from(changes: &[Change]) -> Self {
        let mut known = Self { objects: vec![ObjectId::Root], ..Self::default() };
        for change in changes {
            known.changes.push(change.hash());
            let decoded = change.decode();
            for (op, counter) in decoded.operations.iter().zip(decoded.start_op.get()..) {
                let id = OpId(counter, decoded.actor_id.clone());
                if matches!(op.action, OpType::Make(_)) {
                    known.objects.push(ObjectId::Id(id.clone()));
                }
                if matches!(op.action, OpType::Make(ObjType::Map)) && op.obj != ObjectId::Root {
                    known.records.push(ObjectId::Id(id.clone()));
                }
                if op.insert {
                    known.letters.entry(op.obj.clone()).or_default().push(id.clone());
                }
                known.operations.push(id);
            }
        }
        known
    }

    fn operation(&self, change: &ExpandedChange, dice: &mut Dice<'_>) -> OpId {
        match dice.below(8) {
            0 => OpId(change.start_op.get() + dice.below(9) as u64, change.actor_id.clone()),
            1 => OpId(1 + dice.below(40) as u64, change.actor_id.clone()),
            2 => OpId(*dice.pick(&[0, 1, 2, 1 << 31, u64::from(u32::MAX)]), author(77)),
            _ => dice.pick(&self.operations).clone(),
        }
    }
}

/// A change that was made up, and how.
#[derive(Clone, Debug)]
pub struct MadeUp {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its hash.
    pub hash: ChangeHash,
    /// What is wrong with it, if something is.
    pub flaw: &'static str,
}

/// Spoils some changes of a history; the others are made anew, as if it was their history.
pub fn spoil(history: &[Change], known: &Known, dice: &mut Dice<'_>) -> Vec<MadeUp> {
    let mut anew: HashMap<ChangeHash, ChangeHash> = HashMap::new();
    let mut made_up = Vec::new();
    for change in history {
        let mut decoded = change.decode();
        decoded.hash = None;
        for dep in &mut decoded.deps {
            *dep = anew.get(dep).copied().unwrap_or(*dep);
        }
        let mut flaw = "none of its own";
        // Mostly none: what is nearly honest goes the farthest.
        for _ in 0..*dice.pick(&[0, 0, 0, 1, 1, 2]) {
            let (name, make) = *dice.pick(&FLAWS);
            flaw = name;
            make(&mut decoded, known, dice);
        }
        let mut bytes = super::raw(&Change::from(decoded));
        if dice.one_in(16)
            && let Some(flipped) = flipped(&bytes, dice)
        {
            (flaw, bytes) = ("bytes", flipped);
        }
        let hash = super::hash(&bytes);
        anew.insert(change.hash(), hash);
        made_up.push(MadeUp { bytes, hash, flaw });
    }
    made_up
}

/// With another byte somewhere, and the checksum of that.
fn flipped(bytes: &[u8], dice: &mut Dice<'_>) -> Option<Vec<u8>> {
    let mut bytes = bytes.to_vec();
    // Behind the magic word, the checksum, the kind and the length.
    let at = 10 + dice.below(bytes.len() - 10);
    bytes[at] ^= 1 << dice.below(8);
    let hash = Change::try_from(&bytes[..]).ok()?.hash();
    bytes[4..8].copy_from_slice(&hash.0[..4]);
    Some(bytes)
}

type Flaw = (&'static str, fn(&mut ExpandedChange, &Known, &mut Dice<'_>));

const FLAWS: [Flaw; 26] = [
    ("its first operation", first_operation),
    ("its first operation, and all that follows from it", first_operation_throughout),
    ("its number", number),
    ("its time", time),
    ("its message", message),
    ("bytes at its end", extra_bytes),
    ("who wrote it", who_wrote_it),
    ("builds on more", builds_on_more),
    ("builds on less", builds_on_less),
    ("builds on what is not there", builds_on_nothing),
    ("object", |change, known, dice| one(change, dice, |op, _, dice| op.obj = dice.pick(&known.objects).clone())),
    ("object that is none", |change, known, dice| one(change, dice, |op, id, _| op.obj = ObjectId::Id(id(known)))),
    ("key", |change, known, dice| one(change, dice, |op, id, dice| op.key = key(id(known), dice))),
    ("replaces nothing", |change, _, dice| one(change, dice, |op, _, _| op.pred = Vec::new().into())),
    ("replaces more", |change, known, dice| one(change, dice, |op, id, _| replace(op, |pred| pred.push(id(known))))),
    ("replaces less", |change, _, dice| one(change, dice, |op, _, _| replace(op, |pred| drop(pred.pop())))),
    ("replaces twice", |change, _, dice| one(change, dice, |op, _, _| replace(op, |pred| pred.extend_from_within(..)))),
    ("a record that it may not know", |change, known, dice| {
        if !known.records.is_empty() {
            let (obj, key) = (dice.pick(&known.records).clone(), Key::Map(format!("new {}", dice.below(99)).into()));
            let action = OpType::Put(honest::scalar(dice));
            change.operations.push(Op { action, obj, key, pred: Vec::new().into(), insert: false });
        }
    }),
    ("another letter", another_letter),
    ("inserts", |change, _, dice| one(change, dice, |op, _, _| op.insert = !op.insert)),
    ("deed", |change, _, dice| one(change, dice, |op, _, dice| op.action = deed(dice))),
    ("deletes", |change, _, dice| one(change, dice, |op, _, _| op.action = OpType::Delete)),
    ("operation too many", |change, known, dice| {
        let op = any(change, known, dice);
        change.operations.insert(dice.below(change.operations.len() + 1), op);
    }),
    ("operation twice", |change, _, dice| {
        if !change.operations.is_empty() {
            let op = dice.pick(&change.operations).clone();
            change.operations.push(op);
        }
    }),
    ("operation missing", |change, _, dice| {
        if !change.operations.is_empty() {
            change.operations.remove(dice.below(change.operations.len()));
        }
    }),
    ("none as it was", |change, known, dice| {
        change.operations = (0..=dice.below(5)).map(|_| any(change, known, dice)).collect();
    }),
];

/// Alters one operation.
fn one(
    change: &mut ExpandedChange,
    dice: &mut Dice<'_>,
    alter: impl FnOnce(&mut Op, &dyn Fn(&Known) -> OpId, &mut Dice<'_>),
) {
    if change.operations.is_empty() {
        return;
    }
    let nth = dice.below(change.operations.len());
    let (times, start) = (dice.below(1 << 16), dice.below(1 << 16));
    let like = ExpandedChange { operations: Vec::new(), ..change.clone() };
    let id = move |known: &Known| {
        let mut rolls = [times, start, times ^ start, times + start].into_iter().cycle();
        let mut roll = |end: u64| rolls.next().unwrap_or(0) as u64 % end;
        known.operation(&like, &mut Dice(&mut roll))
    };
    alter(&mut change.operations[nth], &id, dice);
}

fn first_operation(change: &mut ExpandedChange, _: &Known, dice: &mut Dice<'_>) {
    let start = change.start_op.get();
    let other = *dice.pick(&[start + 1, start.saturating_sub(1), start + 9, 1, 2_000_000_000, (1 << 31) - 2]);
    change.start_op = NonZeroU64::new(other).unwrap_or(NonZeroU64::MIN);
}

fn first_operation_throughout(change: &mut ExpandedChange, known: &Known, dice: &mut Dice<'_>) {
    let (before, me) = (change.start_op.get(), change.actor_id.clone());
    first_operation(change, known, dice);
    let after = change.start_op.get();
    rename(change, |id| {
        if id.1 == me && id.0 >= before {
            id.0 = id.0 - before + after;
        }
    });
}

fn number(change: &mut ExpandedChange, _: &Known, dice: &mut Dice<'_>) {
    let number = change.seq;
    change.seq = *dice.pick(&[number + 1, number.saturating_sub(1), number + 9, 0, 1, u64::from(u32::MAX), 1 << 40]);
}

fn time(change: &mut ExpandedChange, _: &Known, dice: &mut Dice<'_>) {
    change.time = *dice.pick(&[0, -1, i64::MAX, i64::MIN, i64::MAX / 2_000, i64::MAX / 1_000, 1 << 53]);
}

fn message(change: &mut ExpandedChange, _: &Known, dice: &mut Dice<'_>) {
    let messages = [None, Some(String::new()), Some("\0".to_owned()), Some("é".repeat(5_000)), Some("- -".to_owned())];
    change.message = dice.pick(&messages).clone();
}

fn extra_bytes(change: &mut ExpandedChange, _: &Known, dice: &mut Dice<'_>) {
    let bytes: [&[u8]; 4] = [&[1, 3, 9, 9, 9], &[0], &[1, 0], b"some words"];
    change.extra_bytes = dice.pick(&bytes).to_vec();
}

/// Somebody who is not there, with a longer or shorter name; with what is their own, or without.
fn who_wrote_it(change: &mut ExpandedChange, _: &Known, dice: &mut Dice<'_>) {
    let before = change.actor_id.clone();
    let length = *dice.pick(&[0, 1, 15, 32, 64, 65, 300]);
    // Of two authors no two new names: what clashes is another game.
    let all = before.to_bytes().iter().fold(0, |all, byte| all ^ byte);
    let bytes = [&[all], before.to_bytes()].concat();
    let after = ActorId::from(bytes.into_iter().cycle().take(length).collect::<Vec<_>>());
    change.actor_id = after.clone();
    if dice.one_in(2) {
        change.seq = 1;
    }
    if !dice.one_in(3) {
        rename(change, |id| {
            if id.1 == before {
                id.1 = after.clone();
            }
        });
    }
}

/// In a text where something is written, or in any.
fn another_letter(change: &mut ExpandedChange, known: &Known, dice: &mut Dice<'_>) {
    let there: Vec<_> =
        change.operations.iter().map(|op| &op.obj).filter(|obj| known.letters.contains_key(obj)).collect();
    let mut texts: Vec<_> = known.letters.keys().collect();
    texts.sort();
    let texts = if there.is_empty() { texts } else { there };
    let Some(obj) = texts.get(dice.below(texts.len().max(1))).map(|obj| (*obj).clone()) else { return };
    let Some(letters) = known.letters.get(&obj) else { return };
    let letter = dice.pick(letters).clone();
    let key = Key::Seq(ElementId::Id(letter.clone()));
    let op = match dice.below(2) {
        0 => Op { action: OpType::Put("x".into()), obj, key, pred: Vec::new().into(), insert: true },
        _ => Op { action: OpType::Delete, obj, key, pred: vec![letter].into(), insert: false },
    };
    change.operations.push(op);
}

fn builds_on_more(change: &mut ExpandedChange, known: &Known, dice: &mut Dice<'_>) {
    change.deps.push(*dice.pick(&known.changes));
    if dice.one_in(4) {
        change.deps.extend_from_within(..);
    }
}

fn builds_on_less(change: &mut ExpandedChange, _: &Known, dice: &mut Dice<'_>) {
    if !change.deps.is_empty() {
        change.deps.remove(dice.below(change.deps.len()));
    }
}

fn builds_on_nothing(change: &mut ExpandedChange, known: &Known, dice: &mut Dice<'_>) {
    let other = if dice.one_in(2) { ChangeHash([7; 32]) } else { *dice.pick(&known.changes) };
    change.deps = vec![other];
}

fn replace(op: &mut Op, alter: impl FnOnce(&mut Vec<OpId>)) {
    let mut pred: Vec<_> = op.pred.iter().cloned().collect();
    alter(&mut pred);
    op.pred = pred.into();
}

fn rename(change: &mut ExpandedChange, name: impl Fn(&mut OpId)) {
    for op in &mut change.operations {
        if let ObjectId::Id(id) = &mut op.obj {
            name(id);
        }
        if let Key::Seq(ElementId::Id(id)) = &mut op.key {
            name(id);
        }
        replace(op, |pred| pred.iter_mut().for_each(&name));
    }
}

fn key(operation: OpId, dice: &mut Dice<'_>) -> Key {
    let long = "k".repeat(257);
    let words = ["", "schema", "workspaces", "deals", "01KDVDNA0000000000000031N2", "title", "x", "\0", &long];
    match dice.below(12) {
        0 => Key::Seq(ElementId::Head),
        1 | 2 => Key::Seq(ElementId::Id(operation)),
        word => Key::Map(words[word - 3].into()),
    }
}

fn deed(dice: &mut Dice<'_>) -> OpType {
    match dice.below(16) {
        0 | 1 => OpType::Make(ObjType::Map),
        2 => OpType::Make(ObjType::List),
        3 => OpType::Make(ObjType::Table),
        4 | 5 => OpType::Make(ObjType::Text),
        6 => OpType::Delete,
        7 => OpType::Increment(*dice.pick(&[1, -1, i64::MAX, i64::MIN])),
        8 => OpType::Put(ScalarValue::counter(5)),
        9 => OpType::MarkBegin(MarkData { name: "bold".into(), value: true.into(), expand: dice.one_in(2) }),
        10 => OpType::MarkEnd(dice.one_in(2)),
        11 => OpType::Put(ScalarValue::Unknown { type_code: 12, bytes: vec![1, 2] }),
        12 => OpType::Put(ScalarValue::Str("x".repeat(300).into())),
        13 => OpType::Put(ScalarValue::Int(i64::try_from(dice.below(4)).unwrap())),
        _ => OpType::Put(honest::scalar(dice)),
    }
}

/// Any operation.
fn any(change: &ExpandedChange, known: &Known, dice: &mut Dice<'_>) -> Op {
    let obj = match dice.below(4) {
        0 => ObjectId::Id(known.operation(change, dice)),
        _ => dice.pick(&known.objects).clone(),
    };
    let element = known.operation(change, dice);
    let key = key(element, dice);
    let insert = matches!(key, Key::Seq(_)) && !dice.one_in(3);
    let pred: Vec<_> = (0..dice.below(3)).map(|_| known.operation(change, dice)).collect();
    Op { action: deed(dice), obj, key, pred: pred.into(), insert }
}
