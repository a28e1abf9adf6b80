//! What nobody sees yet comes when what is seen is on the screen: what was pressed for is not kept waiting by what
//! stands below it.

use std::{cell::Cell, rc::Rc, time::Duration};

use leptos::prelude::*;

use crate::Show;

/// A page that nobody looks at paints nothing; it does not wait longer than this.
const LONGEST: Duration = Duration::from_millis(200);

/// Runs once, when what was changed is on the screen.
pub fn after_paint(run: impl FnOnce() + 'static) {
    let run: Box<dyn FnOnce()> = Box::new(run);
    let run = Rc::new(Cell::new(Some(run)));
    let once = move || {
        if let Some(run) = run.take() {
            run();
        }
    };
    let after = once.clone();
    request_animation_frame(move || set_timeout(after, Duration::ZERO));
    set_timeout(once, LONGEST);
}

/// Whether what is made now has been painted.
pub fn is_painted() -> RwSignal<bool> {
    let painted = RwSignal::new(false);
    after_paint(move || _ = painted.try_set(true));
    painted
}

/// What stands below, or beside, what was asked for: it is made when that has been painted.
#[component]
pub fn Later(children: ChildrenFn) -> impl IntoView {
    let painted = is_painted();
    view! { <Show when=move || painted.get()>{children()}</Show> }
}
