//! Hostile and broken input (section 9): whatever somebody hands over, the workspace is as it was
//! before, nothing crashes or hangs, and the answer is a refusal of the right kind or a preview that
//! holds what it says.
//!
//! Copies are read by the session as in a browser: first by an inspector, which may panic (that ends
//! it, and nothing else), then by the session, which may not.

mod grafts;
mod kinds;
mod made;
pub mod pack;
mod records;
pub mod spoiled;
mod tables;
mod wires;

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    time::Duration,
};

use automerge::{Automerge, transaction::Transaction};
use cpu_time::ThreadTime;
use kariz_core::{Book, Command, RecordId};
use kariz_protocol::{Ask, CopyRefused, ForeignCopy, MergePreview, Saving, Tell};

use crate::{
    copies::{ana_and_ben, share},
    sim::{World, counted, truth, words},
};

/// No case may take longer, in a debug build: of the processor's time, so that what others do beside it does not count.
const LIMIT: Duration = Duration::from_secs(20);

/// What is expected of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Expect {
    /// It is refused like this where there is a workspace, and where there is none.
    Refused(CopyRefused),
    /// It is refused like this where there is a workspace; where there is none, it may become it.
    RefusedHere(CopyRefused),
    /// It is refused in one way or another.
    NotTaken,
    /// It is shown, can be merged, and so many of its records are set aside.
    Shown { set_aside: usize },
    /// The same, but something of it is not taken in (B6), and nothing is set aside.
    LeftOut,
    /// Whatever is right.
    Anything,
}

/// A file, and what is expected of it.
pub struct Case {
    pub name: String,
    pub bytes: Vec<u8>,
    pub expect: Expect,
}

pub fn case(name: impl Into<String>, bytes: Vec<u8>, expect: Expect) -> Case {
    Case { name: name.into(), bytes, expect }
}

/// Ana has a workspace, and Ben's copy of it has some changes that she lacks.
pub struct Theirs {
    ana: World,
    ben: World,
    /// Ben's copy as he would hand it over: one document.
    whole: Vec<u8>,
    /// The same in pieces: the document that Ana has, and each change of Ben's.
    pieces: Vec<u8>,
    /// Ben's changes alone, the earliest first.
    changes: Vec<Vec<u8>>,
}

impl Theirs {
    pub fn new() -> Self {
        let (mut ana, mut ben) = ana_and_ben(4);
        ana.settle();
        let before = share(&mut ben, 0).bytes;
        let mut known = Automerge::load(&before).unwrap().get_heads();
        let mut changes = Vec::new();
        for title in ["Valves", "Meters", "Sensors", "Pipes"] {
            ben.add_deal(0, title);
            ben.settle();
            ben.act(0);
            ben.settle();
            let now = Automerge::load(&share(&mut ben, 0).bytes).unwrap();
            changes.extend(now.get_changes(&known).iter().map(|change| change.raw_bytes().to_vec()));
            known = now.get_heads();
        }
        let whole = share(&mut ben, 0).bytes;
        let pieces = [before, changes.concat()].concat();
        Self { ana, ben, whole, pieces, changes }
    }

    /// Ben's document, written to by something that is not Kariz.
    pub fn written_by(&self, write: impl FnOnce(&mut Transaction<'_>)) -> Vec<u8> {
        let mut doc = Automerge::load(&self.whole).unwrap();
        let mut transaction = doc.transaction();
        write(&mut transaction);
        transaction.commit();
        doc.save()
    }
}

#[test]
fn no_copy_does_any_harm() {
    let theirs = Theirs::new();
    let cases = [
        kinds::cases(&theirs),
        made::cases(&theirs),
        records::cases(&theirs),
        spoiled::cases(&theirs),
        tables::cases(&theirs),
    ];
    let mut judge = Judge::new(theirs.ana);
    let only = std::env::var("KARIZ_CASE").unwrap_or_default();
    cases.iter().flatten().filter(|case| case.name.contains(&only)).for_each(|case| judge.give(case));
    judge.close(if only.is_empty() { 200 } else { 1 });
}

/// Somebody who is given all the files.
pub struct Judge {
    /// Has the workspace that the copies are of.
    ana: World,
    /// Has none.
    guest: World,
    /// How many cases ended how.
    pub counts: BTreeMap<String, usize>,
    failures: Vec<String>,
    slowest: (Duration, String),
}

impl Judge {
    pub fn new(mut ana: World) -> Self {
        ana.pass(60_000);
        let mut guest = World::new(77);
        guest.opened_tab();
        Self { ana, guest, counts: BTreeMap::new(), failures: Vec::new(), slowest: Default::default() }
    }

    pub fn give(&mut self, case: &Case) {
        let start = ThreadTime::now();
        let judged = catch_unwind(AssertUnwindSafe(|| self.judge(case)));
        let took = start.elapsed();
        println!("{took:8.1?} {}", case.name);
        let mut fail = |why: String| self.failures.push(format!("{}: {why}", case.name));
        match judged {
            Ok(Ok(())) => {}
            Ok(Err(why)) => fail(why),
            Err(panic) => {
                let why = panic.downcast_ref::<String>().map(String::as_str);
                let why = why.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
                fail(format!("panicked: {why}"));
            }
        }
        if took > LIMIT {
            fail(format!("took {took:?}"));
        }
        self.slowest = std::mem::take(&mut self.slowest).max((took, case.name.clone()));
    }

    /// Panics with whatever went wrong.
    pub fn close(mut self, least: usize) {
        let cases: usize = self.counts.values().sum();
        println!("{cases} cases, the slowest in {:?}: {}", self.slowest.0, self.slowest.1);
        for (outcome, count) in &self.counts {
            println!("{count:5} {outcome}");
        }
        assert_eq!(self.failures, [""; 0], "{} failures", self.failures.len());
        assert!(cases >= least, "{cases} cases");
        // She works on as if nothing had happened.
        self.ana.add_deal(0, "Afterwards");
        self.ana.settle();
        assert_eq!(self.ana.tab(0).saving, Saving::Saved);
        truth::assert_kept(&self.ana.disk, &self.ana.tab(0).heads());
    }

    fn judge(&mut self, case: &Case) -> Result<(), String> {
        let here = preview_untouched(&mut self.ana, &case.bytes)?;
        let there = preview_untouched(&mut self.guest, &case.bytes)?;
        *self.counts.entry(outcome(&here)).or_default() += 1;
        let expected = match &case.expect {
            Expect::Refused(why) => here.as_ref().err() == Some(why) && there.as_ref().err() == Some(why),
            Expect::RefusedHere(why) => here.as_ref().err() == Some(why),
            Expect::NotTaken => here.is_err() && there.is_err(),
            Expect::Shown { .. } => leaves_out(&here) == Some(false) && leaves_out(&there) == Some(false),
            Expect::LeftOut => leaves_out(&here) == Some(true) && leaves_out(&there) == Some(true),
            Expect::Anything => true,
        };
        if !expected {
            return Err(format!("{:?} expected, but here {}, there {}", case.expect, outcome(&here), outcome(&there)));
        }
        let set_aside = match case.expect {
            Expect::Shown { set_aside } => Some(set_aside),
            Expect::LeftOut => Some(0),
            _ => None,
        };
        if here.is_ok() {
            merge_for_good(&self.ana, &case.bytes, set_aside)?;
        }
        if there.is_ok() {
            merge_for_good(&self.guest, &case.bytes, set_aside)?;
        }
        Ok(())
    }
}

/// Whether something of it is not taken in; `None` when it is refused as a whole.
fn leaves_out(result: &Result<MergePreview, CopyRefused>) -> Option<bool> {
    result.as_ref().ok().map(|preview| preview.summary.left_out.total() > 0)
}

fn outcome(result: &Result<MergePreview, CopyRefused>) -> String {
    match result {
        Ok(_) => "shown".to_owned(),
        Err(why) => format!("{why:?}").chars().take(40).collect(),
    }
}

/// What it says to these bytes. Nothing else changes.
fn preview_untouched(world: &mut World, bytes: &[u8]) -> Result<Result<MergePreview, CopyRefused>, String> {
    let before = (world.disk.clone(), world.tab(0).heads(), world.tab(0).session.book().map(Book::to_delta));
    let result = preview(world, bytes).ok_or("no answer")?;
    world.ask(0, Ask::DropCopy);
    world.settle();
    let after = (world.disk.clone(), world.tab(0).heads(), world.tab(0).session.book().map(Book::to_delta));
    if before != after {
        return Err("something has changed".to_owned());
    }
    world.tab_mut(0).told.clear();
    Ok(result)
}

fn preview(world: &mut World, bytes: &[u8]) -> Option<Result<MergePreview, CopyRefused>> {
    let copy = ForeignCopy { name: "their.kariz".to_owned(), bytes: bytes.to_vec() };
    let seq = world.ask_numbered(0, |seq| Ask::PreviewCopy(seq, copy));
    world.settle();
    world.tab(0).told.iter().find_map(|tell| match tell {
        Tell::Preview(other, result) if *other == seq => Some(result.clone()),
        _ => None,
    })
}

/// On another device of the same state it is merged: that is kept, can be read again, has numbers, and
/// is worked on.
fn merge_for_good(world: &World, bytes: &[u8], set_aside: Option<usize>) -> Result<(), String> {
    let mut twin = World::after(5, world.disk.clone());
    let tab = twin.opened_tab();
    preview(&mut twin, bytes)
        .ok_or("no answer the second time")?
        .map_err(|why| format!("at first shown, then {why:?}"))?;
    twin.ask_numbered(tab, |seq| Ask::MergeCopy(seq, Vec::new()));
    twin.settle();
    let merged = twin.tab(tab).told.iter().rev().find_map(|tell| match tell {
        Tell::Merged(_, result) => Some(result.clone()),
        _ => None,
    });
    merged.ok_or("never merged")?.map_err(|why| format!("shown, but not merged: {why:?}"))?;
    let book = twin.tab(tab).book();
    let set_aside_now = book.quarantined().len();
    if set_aside.is_some_and(|expected| expected != set_aside_now) {
        return Err(format!("{set_aside_now} set aside: {:?}", book.quarantined()));
    }
    let _ = counted::everything(book);
    if book.stages().next().is_some() {
        twin.act(tab);
    }
    works_with_all(&mut twin, tab);
    twin.pass(60_000); // long enough to paint and to compact
    let (heads, records) = (twin.tab(tab).heads(), twin.tab(tab).book().to_delta());
    truth::assert_kept(&twin.disk, &heads);
    let mut again = World::after(6, twin.disk);
    let tab = again.opened_tab();
    if again.tab(tab).heads() != heads || sorted(again.tab(tab).book()) != sorted_delta(&records) {
        return Err("it is not the same when it is opened again".to_owned());
    }
    Ok(())
}

/// Leads become deals, steps are done and planned anew: each command is answered.
fn works_with_all(world: &mut World, tab: usize) {
    const MOST: usize = 40;
    let book = world.tab(tab).book();
    let leads = book.leads().take(MOST).map(|lead| lead.id);
    let steps = book.activities().take(MOST).map(|step| step.id);
    let stage = book.stages().next().map(|stage| stage.id).unwrap_or_default();
    let mut commands: Vec<_> =
        leads.enumerate().map(|(nth, lead)| words::convert(lead, RecordId(1 + nth as u128).into(), stage)).collect();
    commands.extend(steps.flat_map(|step| [words::done(step), Command::ReopenActivity(step)]));
    for command in commands {
        let seq = world.command(tab, command);
        let is_answered = |tell: &Tell| matches!(tell, Tell::Done(other, _) if *other == seq);
        assert!(world.tab(tab).told.iter().any(is_answered));
    }
}

fn sorted(book: &Book) -> Vec<String> {
    sorted_delta(&book.to_delta())
}

fn sorted_delta(delta: &kariz_core::Delta) -> Vec<String> {
    let mut lines: Vec<_> = delta.records.iter().map(|record| format!("{record:?}")).collect();
    lines.extend(delta.quarantined.iter().map(|record| format!("{record:?}")));
    lines.extend(delta.conflicts.iter().map(|conflict| format!("{conflict:?}")));
    lines.sort();
    lines
}
