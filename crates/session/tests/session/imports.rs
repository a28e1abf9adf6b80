//! Imports: batch by batch, all of it or nothing, stopped at any time, taken back in one step (X1).

use kariz_core::{AnyRecord, Removal, Table};
use kariz_protocol::{
    Ask, BigStep, ImportAsk, ImportPlan, ImportProblem, ImportReport, ImportTell, SaveFailure, Saving, Seq, Tell,
};
use kariz_session::{Input, StorageFailure};

use crate::sim::{World, disk::Disk, truth, words};

const ROWS: usize = 1_300;

fn file() -> ImportAsk {
    let bytes = kariz_sample::opportunities_csv(ROWS, 1).into_bytes();
    ImportAsk::Read { name: "opportunities.csv".to_owned(), bytes }
}

/// What the wizard has heard, the latest last.
fn heard(world: &World, tab: usize) -> Vec<(Seq, ImportTell)> {
    let told = world.tab(tab).told.iter();
    told.filter_map(|tell| if let Tell::Import(seq, tell) = tell { Some((*seq, tell.open().unwrap())) } else { None })
        .collect()
}

fn ask(world: &mut World, tab: usize, ask: ImportAsk) -> Seq {
    world.ask_numbered(tab, |seq| Ask::Import(seq, ask))
}

fn read(world: &mut World, tab: usize) -> Box<ImportPlan> {
    ask(world, tab, file());
    match heard(world, tab).pop() {
        Some((_, ImportTell::Read(view))) => Box::new(view.plan),
        other => panic!("{other:?}"),
    }
}

fn import(world: &mut World, tab: usize) -> ImportReport {
    let plan = read(world, tab);
    ask(world, tab, ImportAsk::Run(plan));
    world.pass(100);
    match heard(world, tab).pop() {
        Some((_, ImportTell::Finished(report))) => report,
        other => panic!("{other:?}"),
    }
}

fn visible(world: &World, tab: usize) -> Vec<AnyRecord> {
    let mut records = world.tab(tab).book().to_delta().records;
    records.retain(|record| record.removed() != Some(Removal::Undone));
    records
}

#[test]
fn an_import_shows_its_progress_and_is_taken_back_in_one_step() {
    let (mut world, tab) = World::with_workspace(1);
    let before = visible(&world, tab);
    let report = import(&mut world, tab);
    assert!(report.added > ROWS * 9 / 10, "{report:?}");
    let progress = heard(&world, tab).into_iter().filter(|(_, tell)| matches!(tell, ImportTell::Progress(..))).count();
    assert!(progress >= 3, "{progress}");
    let after = visible(&world, tab);
    truth::assert_kept(&world.disk, &world.tab(tab).heads());

    let undone = world.ask_numbered(tab, Ask::Undo);
    assert_eq!(world.tab(tab).done(undone).unwrap().as_ref().unwrap().skipped, 0);
    assert_eq!(visible(&world, tab), before);
    world.ask_numbered(tab, Ask::Redo);
    assert_eq!(visible(&world, tab), after);
    assert_eq!(world.tab(tab).page.to_delta(), world.tab(tab).book().to_delta());
}

#[test]
fn importing_again_changes_nothing() {
    let (mut world, tab) = World::with_workspace(2);
    import(&mut world, tab);
    let heads = world.tab(tab).heads();
    let again = import(&mut world, tab);
    assert_eq!((again.added, again.updated), (0, 0));
    assert_eq!(world.tab(tab).heads(), heads);
}

/// Begins an import, and goes on until so many batches are written.
fn begin(world: &mut World, tab: usize, batches: usize) -> Seq {
    let plan = read(world, tab);
    let run = ask(world, tab, ImportAsk::Run(plan));
    let written =
        |world: &World| heard(world, tab).iter().filter(|(_, tell)| matches!(tell, ImportTell::Progress(..))).count();
    while written(world) < batches {
        world.feed(tab, Input::Wake);
    }
    run
}

#[test]
fn a_cancelled_import_leaves_no_trace() {
    let (mut world, tab) = World::with_workspace(3);
    let (before, heads, disk) = (visible(&world, tab), world.tab(tab).heads(), world.disk.operations);
    let run = begin(&mut world, tab, 3);
    assert_eq!(visible(&world, tab), before, "nothing is seen of it before it is whole");
    ask(&mut world, tab, ImportAsk::Cancel);
    assert_eq!(heard(&world, tab).last(), Some(&(run, ImportTell::Cancelled)));
    world.settle();
    assert_eq!((visible(&world, tab), world.tab(tab).heads(), world.disk.operations), (before, heads, disk));
    import(&mut world, tab);
}

/// Whether the deals of the file are on this disk: all or none of them. It can be worked with.
fn has_all(seed: u64, disk: &Disk, imported: usize) -> bool {
    let mut world = World::after(seed, disk.clone());
    let tab = world.opened_tab();
    let deals = world.tab(tab).book().deals().filter(|deal| deal.source_id.is_some()).count();
    assert!(deals == 0 || deals == imported, "{deals} of {imported}");
    world.act(tab);
    world.settle();
    truth::assert_kept(&world.disk, &world.tab(tab).heads());
    deals > 0
}

/// Two tabs work on while it runs; everything stops after any of the storage's operations.
#[test]
fn an_import_that_a_crash_cuts_off_is_there_whole_or_not_at_all() {
    for seed in 10..12 {
        println!("seed {seed}");
        let (mut world, tab) = World::with_workspace(seed);
        let other = world.opened_tab();
        begin(&mut world, tab, 0);
        let mut disks = vec![world.disk.clone()];
        for _ in 0..14 {
            let by = [tab, other][world.dice.below(2)];
            world.act(by);
            for _ in 0..world.dice.below(9) {
                world.step();
                if disks.last().is_some_and(|disk| disk.operations < world.disk.operations) {
                    disks.push(world.disk.clone());
                }
            }
        }
        world.settle();
        disks.push(world.disk.clone());
        let Some((_, ImportTell::Finished(report))) = heard(&world, tab).pop() else { panic!("it finishes") };
        let there: Vec<_> = disks.iter().map(|disk| has_all(seed, disk, report.added)).collect();
        assert!(there.is_sorted() && !there[0] && there[there.len() - 1], "{there:?}");
        assert_eq!(world.tab(tab).page.to_delta(), world.tab(other).book().to_delta());
        assert_eq!(world.tab(tab).heads(), world.tab(other).heads());
    }
}

fn is_finished(tell: &ImportTell) -> bool {
    matches!(tell, ImportTell::Finished(_))
}

#[test]
fn what_is_done_while_it_runs_is_kept() {
    let (mut world, tab) = World::with_workspace(5);
    let other = world.opened_tab();
    begin(&mut world, tab, 2);
    let deals = [world.add_deal(tab, "meanwhile"), world.add_deal(other, "in the other tab")];
    world.pass(100);
    for tab in [tab, other] {
        assert!(deals.iter().all(|deal| world.tab(tab).book().deal(*deal).is_some()));
        assert!(world.tab(tab).book().deals().len() > ROWS * 9 / 10);
        assert_eq!(world.tab(tab).page.to_delta(), world.tab(tab).book().to_delta());
    }
    let undone = world.ask_numbered(tab, Ask::Undo);
    assert_eq!(world.tab(tab).done(undone).unwrap().as_ref().unwrap().skipped, 0);
    assert!(deals.iter().all(|deal| world.tab(tab).book().deal(*deal).unwrap().removed.is_none()));
    world.settle();
    truth::assert_kept(&world.disk, &world.tab(tab).heads());
}

#[test]
fn an_import_that_storage_refuses_stays_in_memory_and_is_tried_again() {
    let (mut world, tab) = World::with_workspace(6);
    begin(&mut world, tab, 2);
    world.disk.fault = Some(StorageFailure::Full);
    let heads = world.tab(tab).heads();
    while world.tab(tab).heads() == heads {
        world.feed(tab, Input::Wake);
    }
    assert!(heard(&world, tab).iter().all(|(_, tell)| !is_finished(tell)), "it is told when storage has answered");
    world.settle();
    assert!(heard(&world, tab).iter().any(|(_, tell)| is_finished(tell)));
    assert_eq!(world.tab(tab).saving, Saving::Failed(SaveFailure::Full));
    world.disk.fault = None;
    world.pass(10_000);
    truth::assert_kept(&world.disk, &world.tab(tab).heads());
}

/// Undo is of this tab; the restore point stays. Members stay, whoever made them.
#[test]
fn an_import_can_be_taken_back_when_the_page_was_closed() {
    let (mut world, tab) = World::with_workspace(7);
    let me = words::me(&mut world.dice, world.now);
    world.ask(tab, Ask::IAm(Some(me)));
    let before = visible(&world, tab);
    import(&mut world, tab);
    world.settle();
    world.close_tab(tab);
    let tab = world.opened_tab();
    world.ask_numbered(tab, Ask::RestorePoints);
    let Some(Tell::RestorePoints(_, points)) = world.tab(tab).told.last().cloned() else { panic!("they are told") };
    assert_eq!(points[0].before, BigStep::Import("opportunities.csv".to_owned()));
    world.ask_numbered(tab, |seq| Ask::RestoreTo(seq, points[0].id));
    let mut after = visible(&world, tab);
    after.retain(|record| record.entity().table != Table::Members);
    assert_eq!(after, before);
}

#[test]
fn what_is_no_table_is_refused() {
    let (mut world, tab) = World::with_workspace(4);
    let seq = ask(&mut world, tab, ImportAsk::Read { name: "empty.csv".to_owned(), bytes: Vec::new() });
    assert_eq!(heard(&world, tab), [(seq, ImportTell::Unreadable(ImportProblem::Empty))]);
}

#[test]
fn a_file_waits_for_its_reader_and_is_told_when_there_is_none() {
    let (mut world, tab) = World::with_workspace(4);
    world.has_network = false;
    let seq = ask(&mut world, tab, file());
    assert_eq!(heard(&world, tab), [(seq, ImportTell::Unreadable(ImportProblem::NoReader))]);
    world.has_network = true; // the device is online again
    read(&mut world, tab);
}
