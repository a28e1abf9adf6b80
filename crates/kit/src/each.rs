//! Lists that change.

use std::sync::Arc;

use leptos::prelude::*;

/// Makes the view of one row.
type Row = Box<dyn FnOnce() -> AnyView + Send>;

/// A list of rows: what keeps its key stays as it is in the page. Rows of every kind go through one [`For`], whose
/// types would otherwise bring eleven kilobytes along with each list.
#[component]
pub fn Each<T, V>(
    /// What is listed.
    of: impl Fn() -> Vec<T> + Send + 'static,
    /// Which row it is; none other of the list has the same.
    key: fn(&T) -> String,
    /// A row's view.
    children: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
{
    let children = Arc::new(children);
    let row = move |item: T| {
        let children = children.clone();
        (key(&item), Box::new(move || children(item).into_any()) as Row)
    };
    rows(Box::new(move || of().into_iter().map(&row).collect()))
}

fn rows(rows: Box<dyn Fn() -> Vec<(String, Row)> + Send>) -> AnyView {
    view! { <For each=rows key=|(key, _)| key.clone() let((_, row))>{row()}</For> }.into_any()
}
