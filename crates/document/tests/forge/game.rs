//! Honest people work, somebody sends made-up changes on every way there is, and promises are held to:
//! whatever is taken in can be saved, opened and handed on (B7), what is honest is never left out, and
//! all copies say the same of a change, in whatever order and with whatever else it came (B6).

use std::collections::{BTreeMap, BTreeSet};

use automerge::{ActorId, Automerge, Change, ChangeHash, LoadOptions, TextEncoding};
use kariz_core::{
    AnyRecord, Book, Deal, Delta, PipelineId, RecordId, Timestamp, Transaction, Workspace, WorkspaceId, Write,
};
use kariz_document::{Actor, Carry, ChangeMeta, Document, SyncState, WholeCopy, inspect};
use kariz_protocol::{ForeignCopy, Verdict};

use super::{
    Dice, author,
    flaws::{Known, MadeUp, spoil},
    message,
    team::Team,
};

/// How many made-up changes were taken in, and how many were not, by what was wrong with them.
#[derive(Debug, Default)]
pub struct Tally(pub BTreeMap<&'static str, (u64, u64)>);

impl Tally {
    /// One more.
    pub fn note(&mut self, flaw: &'static str, is_in: bool) {
        let (taken, left) = self.0.entry(flaw).or_default();
        *if is_in { taken } else { left } += 1;
    }

    /// How many made-up changes there were.
    pub fn total(&self) -> u64 {
        self.0.values().map(|(taken, left)| taken + left).sum()
    }
}

/// What may happen in a game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// Nobody makes anything up.
    Honest,
    /// Changes are made up, under names of their own.
    MadeUp,
    /// They are made up in the names of people who are there. Of two changes with one number each copy
    /// has the one that came first.
    InOthersNames,
}

/// A game from its beginning to its end.
pub fn play(rules: Rules, dice: &mut Dice<'_>, tally: &mut Tally) {
    let people = [author(1), author(2), author(3)];
    let (start, mut team) = begin(&people, dice);
    let base = team.together();
    let heads = base.get_heads();
    let first = Copy::open(&start, 10).after(&start, &base);
    team.work(1 + dice.below(6), dice);
    let honest = team.changes_since(&heads);
    let made_up = if rules == Rules::Honest { Vec::new() } else { make_up(rules, &base, &team, &people, dice) };

    let mut ana = Copy { edits: true, ..first.twin(11) };
    let mut ben = first.twin(12);
    for copy in [&mut ana, &mut ben] {
        let mut post: Vec<_> = honest.iter().map(super::raw).collect();
        post.extend(made_up.iter().map(|change| change.bytes.clone()));
        dice.shuffle(&mut post);
        while !post.is_empty() {
            let some = post.split_off(post.len() - (1 + dice.below(4)).min(post.len()));
            copy.hear(&first.snapshot, some, dice);
        }
        copy.assert_whole();
    }
    for change in &made_up {
        let is_in = ana.has(&change.hash);
        tally.note(change.flaw, is_in);
        let is_same = is_in == ben.has(&change.hash);
        assert!(is_same || rules == Rules::InOthersNames, "all say the same of {change:?}, with {made_up:?}");
    }
    if rules == Rules::Honest {
        assert_eq!((ana.left_out, ben.left_out), (0, 0), "nothing is left out");
    }
    if rules != Rules::InOthersNames {
        let lost = honest.iter().find(|change| !ana.has(&change.hash()) || !ben.has(&change.hash()));
        assert!(lost.is_none(), "what is honest is taken in: {lost:?}");
        meet(&mut ana, &mut ben, &first, dice);
    }
    hand_on(&ana, &first, dice);
}

/// Ana starts a workspace, and all of them write with tools of their own.
fn begin(people: &[ActorId], dice: &mut Dice<'_>) -> (Vec<u8>, Team) {
    let mut doc = Document::new(Actor([10; 16]));
    let workspace =
        Workspace { id: WorkspaceId(RecordId(77 << 80)), name: "Waterworks".to_owned(), ..Workspace::default() };
    write(&mut doc, vec![create(&workspace.into())]);
    (0..dice.below(3)).for_each(|number| write(&mut doc, vec![create(&deal(number).into())]));
    let start = doc.save();
    let mut team = Team::upon(&load(&start), people, dice);
    team.work(dice.below(8), dice);
    (start, team)
}

/// Strangers have worked as honestly as anybody, and then something of it is spoiled.
fn make_up(rules: Rules, base: &Automerge, team: &Team, people: &[ActorId], dice: &mut Dice<'_>) -> Vec<MadeUp> {
    let mut made_up: Vec<MadeUp> = Vec::new();
    for set in 0..=dice.below(2) {
        let ground = if dice.one_in(2) { base.clone() } else { team.together() };
        let is_theirs = rules == Rules::InOthersNames && dice.one_in(2);
        let strangers = [author(70 + set * 3), author(71 + set * 3), author(72 + set * 3)];
        let names = if is_theirs { people } else { &strangers };
        let mut others = Team::upon(&ground, &names[..=dice.below(3)], dice);
        others.work(1 + dice.below(5), dice);
        let all = others.together();
        let known = Known::from(&all.get_changes(&[]));
        made_up.extend(spoil(&all.get_changes(&ground.get_heads()), &known, dice));
        if rules == Rules::InOthersNames && dice.one_in(2) {
            made_up.extend(spoil(&all.get_changes(&ground.get_heads()), &known, dice));
        }
    }
    let honest: BTreeSet<_> = team.together().get_changes(&[]).iter().map(Change::hash).collect();
    let mut seen = BTreeSet::new();
    made_up.retain(|change| !honest.contains(&change.hash) && seen.insert(change.hash));
    made_up
}

/// In the end both have the same.
fn meet(ana: &mut Copy, ben: &mut Copy, first: &Copy, dice: &mut Dice<'_>) {
    match dice.below(3) {
        0 => ana.sync_with(ben),
        1 => {
            ana.merge(ben.doc.save());
            ben.merge(ana.doc.save());
        }
        _ => {
            let (hers, his) = (ana.doc.save_after(&first.doc.heads()), ben.doc.save_after(&first.doc.heads()));
            ana.take(&his);
            ben.take(&hers);
        }
    }
    assert_eq!(ana.doc.heads(), ben.doc.heads(), "both have the same");
    for copy in [&*ana, ben] {
        copy.assert_whole();
    }
    assert_eq!(lines(&ana.book), lines(&ben.book), "and read the same");
}

/// What somebody has taken in, others take in as well: change by change, in any order, and in step.
fn hand_on(from: &Copy, first: &Copy, dice: &mut Dice<'_>) {
    let mut single = first.twin(13);
    let mut changes = changes_of(&from.doc, &first.doc);
    dice.shuffle(&mut changes);
    changes.iter().for_each(|change| single.take(&super::raw(change)));
    let mut synced = first.twin(14);
    synced.sync_with(&mut Copy { doc: from.doc.clone(), ..first.twin(15) });
    let mut new = Copy::new(16);
    new.sync_with(&mut Copy { doc: from.doc.clone(), ..first.twin(15) });
    let copy = ForeignCopy { name: String::new(), bytes: from.doc.save() };
    assert_eq!(WholeCopy::open(copy).unwrap().0.summary.left_out.total(), 0, "a copy is taken in as a whole");
    for copy in [&mut single, &mut synced, &mut new] {
        assert_eq!(copy.doc.heads(), from.doc.heads(), "it is handed on");
        copy.note_left_out();
        assert_eq!(copy.left_out, 0, "all of it");
        copy.assert_whole();
    }
}

/// Somebody's document, and the Book that has followed it.
struct Copy {
    doc: Document,
    book: Book,
    /// As it was first.
    snapshot: Vec<u8>,
    left_out: usize,
    /// They work while they hear.
    edits: bool,
}

impl Copy {
    fn open(snapshot: &[u8], actor: u8) -> Self {
        let doc = Document::open(snapshot, Actor([actor; 16])).unwrap();
        let mut book = Book::default();
        book.apply(doc.read_all());
        Self { doc, book, snapshot: snapshot.to_vec(), left_out: 0, edits: false }
    }

    /// With nothing in it.
    fn new(actor: u8) -> Self {
        Self::open(&Document::new(Actor([0; 16])).save(), actor)
    }

    fn twin(&self, actor: u8) -> Self {
        Self::open(&self.snapshot, actor)
    }

    /// With all that these tools have written since.
    fn after(mut self, start: &[u8], tools: &Automerge) -> Self {
        let news: Vec<u8> = tools.get_changes(&load(start).get_heads()).iter().flat_map(super::raw).collect();
        if !news.is_empty() {
            self.take(&news);
        }
        self.note_left_out();
        assert_eq!((self.left_out, self.doc.heads()), (0, tools.get_heads().iter().map(|head| head.0).collect()));
        self.assert_whole();
        self.snapshot = self.doc.save();
        self
    }

    fn apply(&mut self, delta: Delta) {
        self.book.apply(delta);
    }

    fn take(&mut self, bytes: &[u8]) {
        let delta = self.doc.receive(bytes).unwrap();
        self.apply(delta);
    }

    fn merge(&mut self, bytes: Vec<u8>) {
        let copy = ForeignCopy { name: String::new(), bytes };
        let (_, staged) = self.doc.preview(&self.book, &copy).unwrap();
        let (delta, _) = self.doc.merge(&self.book, staged).unwrap();
        self.apply(delta);
    }

    /// Some changes come, in one of the ways that there are.
    fn hear(&mut self, first: &[u8], changes: Vec<Vec<u8>>, dice: &mut Dice<'_>) {
        let all = changes.concat();
        let is_heard = match dice.below(4) {
            0 => {
                let delta = self.doc.take_sync_message(&mut SyncState::default(), &message(changes.clone()));
                delta.map(|delta| delta.into_iter().for_each(|delta| self.apply(delta))).is_ok()
            }
            1 => {
                let is_heard = self.doc.add_chunk(&all).is_ok();
                self.book = Book::default();
                self.book.apply(self.doc.read_all());
                is_heard
            }
            2 => self.hear_file([first, &all].concat()),
            _ => self.doc.receive(&all).map(|delta| self.apply(delta)).is_ok(),
        };
        if !is_heard {
            // What is refused as a whole may have had something good in it.
            for change in changes {
                if let Ok(delta) = self.doc.receive(&change) {
                    self.apply(delta);
                }
            }
        }
        self.note_left_out();
        if self.edits && dice.one_in(3) {
            let at = Timestamp(1_767_225_600_000);
            let delta = self
                .doc
                .commit(&transaction(vec![create(&deal(dice.below(99) + 5).into())]), &ChangeMeta { at, by: None });
            self.apply(delta.unwrap());
        }
    }

    fn hear_file(&mut self, bytes: Vec<u8>) -> bool {
        let copy = ForeignCopy { name: String::new(), bytes };
        let Ok((preview, staged)) = self.doc.preview(&self.book, &copy) else { return false };
        let (delta, summary) = self.doc.merge(&self.book, staged).unwrap();
        assert_eq!(preview.summary, summary, "what was previewed");
        self.apply(delta);
        // What the file's own reader has left out is not told.
        false
    }

    fn note_left_out(&mut self) {
        self.left_out += self.doc.take_left_out().total();
    }

    fn has(&self, change: &ChangeHash) -> bool {
        self.doc.knows(&vec![change.0])
    }

    fn sync_with(&mut self, other: &mut Self) {
        let (mut here, mut there) = (SyncState::default(), SyncState::default());
        for _ in 0..20 {
            let said = self.doc.sync_message(&mut here, Carry::Changes);
            let answered = other.doc.sync_message(&mut there, Carry::Changes);
            if let Some(delta) = said.as_ref().and_then(|said| other.doc.take_sync_message(&mut there, said).unwrap()) {
                other.apply(delta);
            }
            if let Some(delta) = answered.as_ref().and_then(|said| self.doc.take_sync_message(&mut here, said).unwrap())
            {
                self.apply(delta);
            }
            if said.is_none() && answered.is_none() {
                return;
            }
        }
        panic!("they come to an end");
    }

    /// It opens again as it is, and what was told of it is what is in it.
    fn assert_whole(&self) {
        let saved = self.doc.save();
        let again = Document::open(&saved, Actor([99; 16])).unwrap();
        assert_eq!(again.heads(), self.doc.heads());
        let all = again.read_all();
        assert_eq!(all, self.doc.read_all());
        let mut book = Book::default();
        book.apply(all);
        assert_eq!(lines(&book), lines(&self.book), "what was told");
        assert_eq!(inspect(saved), Ok(Verdict { is_sound: true }), "whoever gets a copy takes it as it is");
    }
}

/// What a Book holds, in order.
fn lines(book: &Book) -> BTreeSet<String> {
    let all = book.to_delta();
    let records = all.records.iter().map(|record| format!("{record:?}"));
    let conflicts = all.conflicts.iter().map(|conflict| format!("{conflict:?}"));
    let set_aside = all.quarantined.iter().map(|record| format!("{record:?}"));
    records.chain(conflicts).chain(set_aside).collect()
}

/// What one has and the other lacks.
fn changes_of(one: &Document, other: &Document) -> Vec<Change> {
    let heads: Vec<_> = other.heads().into_iter().map(ChangeHash).collect();
    load(&one.save()).get_changes(&heads)
}

/// As a tool that is not Kariz counts letters.
fn load(bytes: &[u8]) -> Automerge {
    Automerge::load_with_options(bytes, LoadOptions::new().text_encoding(TextEncoding::Utf16CodeUnit)).unwrap()
}

fn deal(number: usize) -> Deal {
    let id = RecordId::new(Timestamp(1_767_225_600_000), 100_002 + number as u128).into();
    Deal { id, title: format!("Deal {number}"), pipeline: PipelineId(RecordId(5)), ..Deal::default() }
}

fn create(record: &AnyRecord) -> Write {
    Write::Create { entity: record.entity(), fields: record.fields() }
}

fn transaction(writes: Vec<Write>) -> Transaction {
    Transaction { name: "add-deal".to_owned(), writes }
}

fn write(doc: &mut Document, writes: Vec<Write>) {
    doc.commit(&transaction(writes), &ChangeMeta::default()).unwrap();
}
