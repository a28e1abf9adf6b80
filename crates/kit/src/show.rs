//! Views that come and go.

use leptos::{children::ViewFn, prelude::*};

use crate::{dynamic, reactive::memo};

/// Leptos' own `Show`, of one type for all: the view is there while `when` holds.
#[component]
pub fn Show(
    /// Whether it is there.
    when: impl Fn() -> bool + Send + Sync + 'static,
    /// What stands there else.
    #[prop(optional, into)]
    fallback: ViewFn,
    children: ChildrenFn,
) -> impl IntoView {
    show(Box::new(when), fallback, children)
}

fn show(when: Box<dyn Fn() -> bool + Send + Sync>, fallback: ViewFn, children: ChildrenFn) -> AnyView {
    let when = memo(when);
    dynamic(move || if when.get() { children() } else { fallback.run() })
}
