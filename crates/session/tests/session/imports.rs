//! Imports: batch by batch, stopped at any time, taken back in one step (X1).

use kariz_core::{AnyRecord, Removal};
use kariz_protocol::{Ask, ImportAsk, ImportPlan, ImportProblem, ImportReport, ImportTell, Seq, Tell};

use crate::sim::{World, truth};

const ROWS: usize = 2_500;

fn file() -> ImportAsk {
    let bytes = kariz_sample::opportunities_csv(ROWS, 1).into_bytes();
    ImportAsk::Read { name: "opportunities.csv".to_owned(), bytes }
}

/// What the wizard has heard, the latest last.
fn heard(world: &World, tab: usize) -> Vec<(Seq, ImportTell)> {
    let told = world.tab(tab).told.iter();
    told.filter_map(|tell| if let Tell::Import(seq, tell) = tell { Some((*seq, tell.clone())) } else { None }).collect()
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

#[test]
fn a_cancelled_import_leaves_the_workspace_as_it_was() {
    let (mut world, tab) = World::with_workspace(3);
    let before = visible(&world, tab);
    let plan = read(&mut world, tab);
    let run = ask(&mut world, tab, ImportAsk::Run(plan));
    while !matches!(heard(&world, tab).last(), Some((_, ImportTell::Progress(done, _))) if *done > 0) {
        world.feed(tab, kariz_session::Input::Wake);
    }
    assert!(visible(&world, tab).len() > before.len());
    ask(&mut world, tab, ImportAsk::Cancel);
    assert_eq!(heard(&world, tab).last(), Some(&(run, ImportTell::Cancelled)));
    assert_eq!(visible(&world, tab), before);
    world.pass(1_000);
    assert_eq!(visible(&world, tab), before);
}

#[test]
fn what_is_no_table_is_refused() {
    let (mut world, tab) = World::with_workspace(4);
    let seq = ask(&mut world, tab, ImportAsk::Read { name: "empty.csv".to_owned(), bytes: Vec::new() });
    assert_eq!(heard(&world, tab), [(seq, ImportTell::Unreadable(ImportProblem::Empty))]);
}
