//! A panel behind a button: filters, columns. It is on top while it is open.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::{
    Icon, Show, listener,
    reactive::effect,
    stack::{self, Kind},
    words,
};

/// A button that opens a panel.
#[component]
pub fn Panel(
    /// The button's words, and the panel's name.
    label: &'static str,
    /// The button's icon, in the sprite.
    icon: &'static str,
    /// Its classes, around both.
    class: &'static str,
    /// The panel's classes.
    panel_class: &'static str,
    /// How many things in it are chosen: stands beside the words.
    #[prop(optional, into)]
    count: Option<Signal<usize>>,
    /// The words of the button that closes it, where it is a sheet: then it has a head, too.
    #[prop(optional, into)]
    done: Option<Signal<String>>,
    /// What is in it: made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let (around, button) = (NodeRef::<html::Div>::new(), NodeRef::<html::Button>::new());
    let close = Callback::new(move |()| open.set(false));
    let children = StoredValue::new(children);
    view! {
        <div node_ref=around class=class>
            <button
                node_ref=button
                class="btn btn--ghost btn--s"
                type="button"
                aria-expanded=move || open.get().to_string()
                on:click=listener(move |_| open.update(|open| *open = !*open))
            >
                <Icon name=icon size="s"/>
                {label}
                {move || count.map(|count| count.get()).filter(|count| *count > 0).map(|count| view! { " " <b class="num">{count}</b> })}
            </button>
            <Show when=move || open.get()>
                <Inside label=label class=panel_class around=around close=close is_sheet=done.is_some()>
                    {done.map(|_| view! {
                        <div class="panel__top">
                            <h2>{label}</h2>
                            <button class="btn btn--ghost btn--icon" type="button" aria-label=words::close() title=words::close()
                                on:click=listener(move |_| close.run(()))><Icon name="close"/></button>
                        </div>
                    })}
                    {children.read_value()()}
                    {done.map(|words| view! {
                        <button class="btn btn--brand panel__done" type="button" on:click=listener(move |_| close.run(()))>{words}</button>
                    })}
                </Inside>
            </Show>
        </div>
    }
}

#[component]
fn Inside(
    label: &'static str,
    class: &'static str,
    around: NodeRef<html::Div>,
    close: Callback<()>,
    is_sheet: bool,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    let outside = move |at: &web_sys::Node| !around.get_untracked().is_some_and(|around| around.contains(Some(at)));
    stack::on_top(Kind::Panel(Box::new(outside)), close);
    effect(move || {
        let first = node.get().and_then(|node| node.query_selector("input, select").ok().flatten());
        if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
            let _ = first.focus();
        }
    });
    let role = if is_sheet { "dialog" } else { "group" };
    view! { <div node_ref=node class=class role=role aria-label=label>{children()}</div> }
}
