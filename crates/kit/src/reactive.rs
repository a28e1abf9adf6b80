//! Leptos' memos and effects, each of one type for a kind of value, whatever computes it: left to Leptos, each closure
//! would be a type of its own, with half a kilobyte of code around it.

use leptos::prelude::*;

/// Computes a value, and could look at the one before.
type Compute<T> = Box<dyn Fn(Option<&T>) -> T + Send + Sync>;

/// What `compute` says, computed anew when what it reads changes. Who reads it runs again only if the result is another.
pub fn memo<T: PartialEq + Send + Sync + 'static>(compute: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    let compute: Compute<T> = Box::new(move |_| compute());
    Memo::new(compute)
}

/// Runs soon, and again when what it reads changes.
pub fn effect(mut run: impl FnMut() + 'static) {
    let run: Box<dyn FnMut(Option<()>)> = Box::new(move |_| run());
    Effect::new(run);
}
