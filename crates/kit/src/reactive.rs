//! Leptos' memos and effects, each of one type for a kind of value, whatever computes it: left to Leptos, each closure
//! would be a type of its own, with half a kilobyte of code around it.

use leptos::prelude::*;

/// Computes a value, and may look at the one before.
type Compute<T> = Box<dyn Fn(Option<&T>) -> T + Send + Sync>;
/// Does something, and may look at what came of it the last time.
type Run<T> = Box<dyn FnMut(Option<T>) -> T>;

/// What `compute` says, computed anew when what it reads changes. Who reads it runs again only if the result is another.
pub fn memo<T: PartialEq + Send + Sync + 'static>(compute: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    memo_after(move |_| compute())
}

/// The same, from what it was before.
#[expect(clippy::disallowed_methods, reason = "here it is of one type")]
pub fn memo_after<T: PartialEq + Send + Sync + 'static>(
    compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
) -> Memo<T> {
    let compute: Compute<T> = Box::new(compute);
    Memo::new(compute)
}

/// Runs soon, and again when what it reads changes.
pub fn effect(mut run: impl FnMut() + 'static) {
    effect_after(move |_: Option<()>| run());
}

/// The same, with what came of it the last time.
#[expect(clippy::disallowed_methods, reason = "here it is of one type")]
pub fn effect_after<T: 'static>(run: impl FnMut(Option<T>) -> T + 'static) {
    let run: Run<T> = Box::new(run);
    Effect::new(run);
}
