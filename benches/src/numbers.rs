//! All numbers of the insights, natively. They are measured in a page's wasm as well.

use std::cell::RefCell;

use kariz_bench_numbers::{Shown, World};
use kariz_core::Changes;

use crate::rows::Rows;

/// Prints the rows of a size.
pub fn measure(rows: &Rows, deals: usize) {
    let world = RefCell::new(World::of(deals));
    rows.time("all numbers from nothing", deals, || (), |()| Shown::of(&world.borrow()));
    let mut shown = Shown::of(&world.borrow());
    let change = || world.borrow_mut().change();
    rows.time("all numbers after one change", deals, change, |changes: Changes| {
        shown.follow(&world.borrow(), &changes);
    });
}
