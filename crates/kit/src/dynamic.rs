//! Views that change.

use std::sync::{Arc, Mutex};

use leptos::{prelude::*, tachys::reactive_graph::SharedReactiveFunction};

/// A view that is made anew when what it reads changes; of one type, whatever makes it. Within `view!`, a closure in
/// braces is that already.
pub fn dynamic<V: IntoView + 'static>(mut view: impl FnMut() -> V + Send + 'static) -> AnyView {
    let view: SharedReactiveFunction<AnyView> = Arc::new(Mutex::new(move || view().into_any()));
    view.into_any()
}

/// Views in a row, as Leptos' own `CollectView` makes them, but of one type whatever they are.
pub trait CollectView {
    /// Puts them in a row.
    fn collect_view(self) -> Vec<AnyView>;
}

impl<V: IntoView + 'static, I: IntoIterator<Item = V>> CollectView for I {
    fn collect_view(self) -> Vec<AnyView> {
        self.into_iter().map(IntoAny::into_any).collect()
    }
}
