//! Tabs of one browser stay in step (L8).

use kariz_core::{Book, MemberId};
use kariz_protocol::{Ask, Tell, View, to_bytes};
use kariz_session::{Input, Slot};

use crate::sim::{World, truth, words};

/// All tabs have the same, and their pages show it.
#[track_caller]
fn assert_in_step(world: &World) {
    let open: Vec<_> = world.tabs.iter().flatten().collect();
    for tab in &open {
        assert_eq!(tab.heads(), open[0].heads());
        assert_eq!(tab.book().to_delta(), open[0].book().to_delta());
        assert_eq!(tab.page.to_delta(), tab.book().to_delta());
        // What the page has kept up to date, change by change, is what it would work out from nothing.
        assert_eq!(tab.page, rebuilt(&tab.page));
    }
}

fn rebuilt(book: &Book) -> Book {
    let mut rebuilt = Book::default();
    rebuilt.apply(book.to_delta());
    rebuilt
}

#[test]
fn what_one_tab_does_the_others_show() {
    let (mut world, first) = World::with_workspace(1);
    let second = world.opened_tab();
    world.add_deal(first, "Valves");
    world.settle();
    words::deal(world.tab(second).book(), "Valves");
    assert_in_step(&world);
}

#[test]
fn tabs_come_together_in_any_order_of_events() {
    for seed in 0..25 {
        println!("seed {seed}");
        let (mut world, _) = World::with_workspace(seed);
        world.open_tab();
        world.open_tab();
        for _ in 0..120 {
            let tab = world.dice.below(world.tabs.len());
            match world.dice.below(10) {
                0..=2 if world.tab(tab).is_open() => world.act(tab),
                3 if world.tab(tab).is_open() => drop(world.ask_numbered(tab, Ask::Undo)),
                _ => drop(world.step()),
            }
        }
        world.settle();
        assert_in_step(&world);
        truth::assert_kept(&world.disk, &world.tab(0).heads());
    }
}

#[test]
fn tabs_that_come_and_go_lose_nothing() {
    for seed in 0..15 {
        println!("seed {seed}");
        let (mut world, _) = World::with_workspace(seed);
        for _ in 0..100 {
            let tab = world.dice.below(world.tabs.len());
            let is_there = world.tabs[tab].is_some();
            match world.dice.below(14) {
                0 => drop(world.open_tab()),
                // Closed, not killed in the act: what it did was saved.
                1 if is_there && tab > 0 && world.tab(tab).operations.is_empty() => world.close_tab(tab),
                2..=5 if is_there && world.tab(tab).is_open() => world.act(tab),
                6 => world.pass(7_000),
                _ => drop(world.step()),
            }
        }
        let last = world.opened_tab();
        world.settle();
        assert_in_step(&world);
        truth::assert_kept(&world.disk, &world.tab(last).heads());
    }
}

#[test]
fn messages_that_get_lost_are_asked_for_again() {
    let (mut world, first) = World::with_workspace(3);
    let second = world.opened_tab();
    world.add_deal(first, "lost on the way");
    while !world.tab(first).operations.is_empty() {
        world.finish_operation(first);
    }
    world.tab_mut(second).inbox.clear();
    world.add_deal(first, "builds on it");
    world.settle();
    words::deal(world.tab(second).book(), "lost on the way");
    assert_in_step(&world);
}

#[test]
fn a_tab_on_the_first_run_shows_what_another_starts() {
    let mut world = World::new(4);
    let (first, second) = (world.opened_tab(), world.opened_tab());
    let start = words::start(&mut world.dice, world.now);
    world.command(first, start);
    world.settle();
    assert!(world.tab(second).is_open());
    assert_in_step(&world);
}

#[test]
fn of_two_workspaces_started_at_once_one_remains() {
    for seed in 0..10 {
        let mut world = World::new(seed);
        let (first, second) = (world.opened_tab(), world.opened_tab());
        for tab in [first, second] {
            let start = words::start(&mut world.dice, world.now);
            world.command(tab, start);
        }
        world.settle();
        world.pass(5_000);
        assert_in_step(&world);
        truth::assert_kept(&world.disk, &world.tab(first).heads());
    }
}

#[test]
fn forgetting_in_one_tab_closes_the_others() {
    let (mut world, first) = World::with_workspace(5);
    let second = world.opened_tab();
    world.add_deal(second, "Valves");
    world.settle();
    world.ask(first, Ask::Forget);
    world.pass(60_000);
    assert_eq!(world.tab(second).told.last(), Some(&Tell::NoWorkspace));
    assert!(world.disk.is_empty());
}

#[test]
fn who_i_am_is_known_in_every_tab_and_later() {
    let (mut world, first) = World::with_workspace(6);
    let second = world.opened_tab();
    let me = words::me(&mut world.dice, world.now);
    world.ask(first, Ask::IAm(Some(me)));
    world.settle();
    let me_of = |world: &World, tab: usize| -> Option<MemberId> {
        let told = world.tab(tab).told.iter().rev();
        told.filter_map(|tell| match tell {
            Tell::Opened { me, .. } => Some(*me),
            _ => None,
        })
        .next()?
    };
    assert_eq!(me_of(&world, second), Some(me));
    let third = world.opened_tab();
    assert_eq!(me_of(&world, third), Some(me));
}

/// As `tab_message.rs` writes it.
fn meta_message(workspace: kariz_core::WorkspaceId, meta: &[u8]) -> Vec<u8> {
    let (version, kind) = (1_u32, 4_u32);
    to_bytes(&(version, workspace, kind, meta.to_vec()))
}

#[test]
fn b6_what_another_tab_says_of_the_device_is_of_this_workspace_and_makes_no_view_of_it() {
    let (mut world, tab) = World::with_workspace(7);
    let (other, _) = World::with_workspace(8);
    let here = world.tab(tab).book().workspace().unwrap().id;
    let of_other = other.disk.get(Slot::Meta).unwrap().clone();
    let mut as_view = world.disk.get(Slot::Meta).unwrap().clone();
    as_view.truncate(as_view.len() - 16); // as versions wrote it that put no sum behind it
    assert_eq!(as_view.pop(), Some(0), "no view");
    let view = View { by: "Mallory".to_owned(), at: kariz_core::Timestamp(1), key: [7; 32] };
    as_view.extend(to_bytes(&Some(view)));
    for meta in [of_other, as_view] {
        world.feed(tab, Input::Tab(meta_message(here, &meta)));
        world.add_deal(tab, "Pumps");
        world.settle();
        truth::assert_kept(&world.disk, &world.tab(tab).heads());
    }
    let mut again = World::after(9, world.disk.clone());
    let opened = again.opened_tab();
    assert_eq!(again.tab(opened).heads(), world.tab(tab).heads());
}
