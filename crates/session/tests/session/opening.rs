//! Opening what was stored.

use kariz_core::{Book, Delta, Rejection, Zone};
use kariz_protocol::{Ask, BookSnapshot, OpenFailure, SaveFailure, Saving, Tell, records_in};
use kariz_session::{Slot, StorageFailure, StoredBook};

use crate::sim::{World, disk::Disk, words};

/// The head of the painted Book.
fn head(disk: &Disk) -> BookSnapshot {
    BookSnapshot::read(disk.get(Slot::Book).unwrap()).unwrap()
}

/// What a page makes of what was painted last, the first segments and the others.
fn painted(disk: &Disk) -> Option<Delta> {
    let StoredBook { head, segments } = disk.book()?;
    let head = BookSnapshot::read(&head)?;
    let records = head.records(0..BookSnapshot::REST.end, &segments)?;
    let mut book = Book::default();
    book.apply(head.with(records.concat()));
    Some(book.to_delta())
}

/// The segments that differ.
fn rewritten(before: &Disk, after: &Disk) -> Vec<usize> {
    let differs = |index: &usize| before.get(Slot::BookSegment(*index)) != after.get(Slot::BookSegment(*index));
    (0..BookSnapshot::REST.end).filter(differs).collect()
}

#[test]
fn a_device_without_a_workspace_says_so() {
    let mut world = World::new(1);
    let tab = world.opened_tab();
    assert_eq!(world.tab(tab).told, [Tell::NoWorkspace]);
}

#[test]
fn what_was_done_is_there_again() {
    let (mut world, tab) = World::with_workspace(2);
    world.add_deal(tab, "Pumps for Tampere");
    world.settle();
    let (heads, book) = (world.tab(tab).heads(), world.tab(tab).book().to_delta());
    world.close_tab(tab);
    let again = world.opened_tab();
    assert_eq!(world.tab(again).heads(), heads);
    assert_eq!(world.tab(again).book().to_delta(), book);
    assert_eq!(world.tab(again).page.to_delta(), book);
}

#[test]
fn asks_given_while_it_opens_wait_in_order() {
    let (mut world, tab) = World::with_workspace(3);
    let (mut dice, now) = (world.dice.clone(), world.now);
    let deal = words::add_deal(world.tab(tab).book(), &mut dice, now, "given early");
    world.close_tab(tab);
    let again = world.open_tab();
    let first = world.command(again, deal);
    let second = world.ask_numbered(again, Ask::Undo);
    assert!(world.tab(again).told.is_empty());
    world.settle();
    let tab = world.tab(again);
    assert!(matches!(tab.told[..2], [Tell::Saving(_), Tell::Opened { .. }]));
    assert!(tab.done(first).unwrap().is_ok());
    assert!(tab.done(second).unwrap().is_ok());
    assert!(tab.book().deals().all(|deal| deal.removed.is_some()));
}

#[test]
fn the_book_is_sent_only_when_something_else_is_painted() {
    let (mut world, tab) = World::with_workspace(4);
    world.add_deal(tab, "Valves");
    world.pass(2_000);
    let snapshot = head(&world.disk);
    assert_eq!(snapshot.heads, world.tab(tab).heads());
    assert_eq!(painted(&world.disk), Some(world.tab(tab).book().to_delta()));
    world.close_tab(tab);

    let painted = world.open_tab_painted(Some(snapshot.heads));
    world.settle();
    assert!(matches!(world.tab(painted).told[0], Tell::Opened { book: None, .. }));
    world.close_tab(painted);

    let stale = world.open_tab_painted(Some(vec![[7; 32]]));
    world.settle();
    assert!(matches!(world.tab(stale).told[0], Tell::Opened { book: Some(_), .. }));
}

#[test]
fn without_storage_a_workspace_lives_in_memory_and_says_so() {
    let mut world = World::new(5);
    world.disk.fault = Some(StorageFailure::Unavailable);
    let tab = world.opened_tab();
    assert_eq!(world.tab(tab).told, [Tell::OpenFailed(OpenFailure::StorageUnavailable)]);
    let start = words::start(&mut world.dice, world.now);
    let seq = world.command(tab, start);
    world.settle();
    assert!(world.tab(tab).done(seq).unwrap().is_ok());
    assert_eq!(world.tab(tab).saving, Saving::Failed(SaveFailure::Unavailable));
    world.disk.fault = None;
    world.pass(2_000);
    assert_eq!(world.tab(tab).saving, Saving::Saved);
}

#[test]
fn opening_again_answers_again() {
    let (mut world, tab) = World::with_workspace(6);
    let painted = Some(world.tab(tab).heads());
    world.ask(tab, Ask::Open { zone: Zone::default(), painted });
    let opened = world.tab(tab).told.iter().filter(|tell| matches!(tell, Tell::Opened { .. })).count();
    assert_eq!(opened, 2);
}

#[test]
fn forgetting_removes_everything() {
    let (mut world, tab) = World::with_workspace(7);
    world.add_deal(tab, "Valves");
    world.pass(2_000);
    world.ask(tab, Ask::Forget);
    world.pass(60_000);
    assert!(world.disk.is_empty(), "{:?}", world.disk);
    assert_eq!(world.tab(tab).told.last(), Some(&Tell::NoWorkspace));
    let start = words::start(&mut world.dice, world.now);
    world.command(tab, start);
    world.settle();
    assert!(world.tab(tab).is_open());
}

#[test]
fn the_sample_workspace_starts_on_the_first_run_only() {
    let mut world = World::new(8);
    let tab = world.opened_tab();
    let seq = world.ask_numbered(tab, |seq| Ask::LoadSample(seq, kariz_sample::ENGLISH.to_owned()));
    world.settle();
    assert!(world.tab(tab).done(seq).unwrap().is_ok());
    assert!(world.tab(tab).book().workspace().unwrap().sample);
    assert_eq!(world.tab(tab).page.to_delta(), world.tab(tab).book().to_delta());
    let again = world.ask_numbered(tab, |seq| Ask::LoadSample(seq, kariz_sample::ENGLISH.to_owned()));
    assert_eq!(world.tab(tab).done(again), Some(&Err(Rejection::WorkspaceState)));
    world.close_tab(tab);
    let later = world.opened_tab();
    assert!(world.tab(later).told.iter().any(|tell| matches!(tell, Tell::Opened { me: Some(_), .. })));
}

/// A workspace with a deal, closed after it was painted; the segment that the deal is in, and the Book.
fn painted_world(seed: u64) -> (World, usize, Delta) {
    let (mut world, tab) = World::with_workspace(seed);
    world.add_deal(tab, "Valves");
    world.pass(2_000);
    let book = world.tab(tab).book().to_delta();
    world.close_tab(tab);
    let has_deal = |index: &usize| {
        let records = world.disk.get(Slot::BookSegment(*index)).and_then(|bytes| records_in(bytes)).unwrap_or_default();
        records.iter().any(|record| record.title() == "Valves")
    };
    let segment = BookSnapshot::FIRST.into_iter().find(has_deal).expect("the deal is open, so a board shows it");
    (world, segment, book)
}

#[test]
fn the_book_that_was_painted_is_taken_where_it_is_the_documents_and_only_there() {
    let (mut world, segment, book) = painted_world(6);
    let snapshot = head(&world.disk);

    // What it says is believed: reading the document is left out.
    world.disk.put(Slot::BookSegment(segment), BookSnapshot::segment(snapshot.stamps[segment], &[]));
    let tab = world.opened_tab();
    assert_eq!(world.tab(tab).book().deals().count(), 0);
    world.close_tab(tab);

    let other_heads = BookSnapshot { heads: vec![[7; 32]], ..snapshot.clone() };
    let other_version = BookSnapshot { version: BookSnapshot::VERSION.wrapping_add(1), ..snapshot.clone() };
    let cut = snapshot.to_bytes();
    for bytes in [other_heads.to_bytes(), other_version.to_bytes(), cut[..cut.len() / 2].to_vec(), Vec::new()] {
        world.disk.put(Slot::Book, bytes);
        let tab = world.opened_tab();
        assert_eq!(world.tab(tab).book().to_delta(), book);
        world.close_tab(tab);
    }
}

/// The segment with another title in it, which can be read as well as the right one.
fn changed_title(segment: &[u8]) -> Vec<u8> {
    let at = segment.windows(6).position(|word| word == b"Valves").unwrap();
    let mut changed = segment.to_vec();
    changed[at] ^= 0x10;
    changed
}

/// A segment that is not the head's is never shown as current, nor is anything beside it.
#[test]
fn a_segment_that_does_not_belong_spoils_the_painted_book_and_nothing_else() {
    let (world, segment, book) = painted_world(16);
    let right = world.disk.get(Slot::BookSegment(segment)).unwrap().clone();
    let of_another_writing = BookSnapshot::segment(7, &records_in(&right).unwrap());
    let faults = [
        ("stale", Some(of_another_writing)),
        ("torn", Some(right[..right.len() - 5].to_vec())),
        ("changed by a bit", Some(changed_title(&right))),
        ("torn in its stamp", Some(right[..9].to_vec())),
        ("empty", Some(Vec::new())),
        ("another segment's", world.disk.get(Slot::BookSegment((segment + 1) % 8)).cloned()),
        ("gone", None),
    ];
    for (fault, bytes) in faults {
        let mut disk = world.disk.clone();
        match bytes {
            Some(bytes) => disk.put(Slot::BookSegment(segment), bytes),
            None => disk.remove(Slot::BookSegment(segment)),
        }
        assert_eq!(painted(&disk), None, "{fault}: a page paints nothing of it");
        let mut again = World::after(17, disk);
        let tab = again.opened_tab();
        assert_eq!(again.tab(tab).book().to_delta(), book, "{fault}: the document is read");
        again.pass(2_000);
        assert_eq!(painted(&again.disk), Some(book.clone()), "{fault}: it is painted anew");
    }
}

#[test]
fn only_segments_that_changed_are_written_again_also_after_coming_back() {
    let (mut world, _, _) = painted_world(18);
    let tab = world.opened_tab();
    for title in ["Pumps", "Filters"] {
        let before = world.disk.clone();
        world.add_deal(tab, title);
        world.pass(2_000);
        let rewritten = rewritten(&before, &world.disk);
        assert!(matches!(rewritten[..], [index] if BookSnapshot::FIRST.contains(&index)), "{rewritten:?}");
        assert_eq!(head(&world.disk).heads, world.tab(tab).heads());
        assert_eq!(painted(&world.disk), Some(world.tab(tab).book().to_delta()));
    }
}

#[test]
fn a_deal_that_is_closed_leaves_what_a_board_is_painted_from() {
    let (mut world, segment, _) = painted_world(19);
    let tab = world.opened_tab();
    let before = world.disk.clone();
    let deal = words::deal(world.tab(tab).book(), "Valves");
    let remove = words::remove(deal);
    world.command(tab, remove);
    world.pass(2_000);
    let rewritten = rewritten(&before, &world.disk);
    assert!(
        matches!(rewritten[..], [first, rest] if first == segment && BookSnapshot::REST.contains(&rest)),
        "{rewritten:?}"
    );
    assert_eq!(painted(&world.disk), Some(world.tab(tab).book().to_delta()));
}

/// Each tab knows only what it has written itself: what another may have written is written again.
#[test]
fn tabs_that_paint_in_turns_leave_a_whole_book() {
    let (mut world, first) = World::with_workspace(20);
    let second = world.opened_tab();
    for (tab, title) in [(first, "Valves"), (second, "Pumps"), (first, "Filters"), (second, "Pipes"), (second, "Taps")]
    {
        world.add_deal(tab, title);
        world.pass(4_000);
        assert_eq!(painted(&world.disk), Some(world.tab(tab).book().to_delta()), "{title}");
        assert_eq!(head(&world.disk).heads, world.tab(tab).heads());
    }
}

#[test]
fn a_painting_that_storage_refuses_is_made_anew_as_a_whole() {
    let (mut world, _, _) = painted_world(21);
    let tab = world.opened_tab();
    world.add_deal(tab, "Pumps");
    world.settle();
    world.disk.fault = Some(StorageFailure::Full);
    world.pass(2_000);
    world.disk.fault = None;
    world.add_deal(tab, "Filters");
    world.pass(70_000);
    assert_eq!(head(&world.disk).heads, world.tab(tab).heads());
    assert_eq!(painted(&world.disk), Some(world.tab(tab).book().to_delta()));
}

#[test]
fn who_comes_back_works_on_after_a_while_as_before() {
    let (mut world, tab) = World::with_workspace(7);
    world.add_deal(tab, "Valves");
    world.pass(2_000);
    world.close_tab(tab);
    let again = world.opened_tab();
    world.pass(60_000); // room was made for edits, and the snapshot is older than what is done next
    world.add_deal(again, "Pumps");
    world.pass(2_000);
    let (heads, book) = (world.tab(again).heads(), world.tab(again).book().to_delta());
    assert_eq!(world.tab(again).book().deals().count(), 2);
    world.close_tab(again);
    let last = world.opened_tab();
    assert_eq!((world.tab(last).heads(), world.tab(last).book().to_delta()), (heads, book));
}
