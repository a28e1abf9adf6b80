//! What a page calls: it has a clock, and takes the time of each call.
#![expect(unsafe_code, reason = "names that JavaScript finds are unmangled; nothing here is unsafe to call")]

use std::cell::RefCell;

use kariz_core::Changes;

use crate::{Shown, World};

thread_local! {
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
    static ANSWERS: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
    static MEASURED: RefCell<Option<(World, Shown, Changes)>> = const { RefCell::new(None) };
}

/// Makes a workspace with so many deals.
#[unsafe(no_mangle)]
extern "C" fn prepare(deals: usize) {
    let world = World::of(deals);
    let shown = Shown::of(&world);
    MEASURED.set(Some((world, shown, Changes::default())));
}

/// Counts everything from nothing.
#[unsafe(no_mangle)]
extern "C" fn from_nothing() {
    with(|(world, shown, _)| *shown = Shown::of(world));
}

/// Changes a deal.
#[unsafe(no_mangle)]
extern "C" fn change() {
    with(|(world, _, changes)| *changes = world.change());
}

/// All numbers follow the change that was made last.
#[unsafe(no_mangle)]
extern "C" fn follow() {
    with(|(world, shown, changes)| shown.follow(world, changes));
}

/// How many bytes the rows have that are at [`rows`].
#[unsafe(no_mangle)]
extern "C" fn rows_length() -> usize {
    with(|(world, ..)| SHOWN.set(world.rows()));
    SHOWN.with_borrow(String::len)
}

/// The rows as JSON, as [`rows_length`] has left them.
#[unsafe(no_mangle)]
extern "C" fn rows() -> *const u8 {
    SHOWN.with_borrow(|text| text.as_ptr())
}

/// The place of the deal that was changed last.
#[unsafe(no_mangle)]
extern "C" fn changed() -> usize {
    MEASURED.with_borrow(|measured| measured.as_ref().map_or(0, |(world, ..)| world.changed()))
}

/// How many numbers there are at [`answers`].
#[unsafe(no_mangle)]
extern "C" fn answers_length() -> usize {
    with(|(world, shown, _)| ANSWERS.set(shown.answers(world)));
    ANSWERS.with_borrow(Vec::len)
}

/// The numbers, as [`answers_length`] has left them.
#[unsafe(no_mangle)]
extern "C" fn answers() -> *const f64 {
    ANSWERS.with_borrow(|list| list.as_ptr())
}

fn with(what: impl FnOnce(&mut (World, Shown, Changes))) {
    MEASURED.with_borrow_mut(|measured| measured.as_mut().map(what));
}
