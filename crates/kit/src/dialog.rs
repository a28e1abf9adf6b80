//! Dialogs and drawers: the browser's own `<dialog>`, which traps the focus, closes on Escape and
//! gives the focus back.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use crate::{
    Icon,
    focus::{is_lost, keep_focus, rest_on},
    listener,
    reactive::effect,
    toast::stay_reachable,
    words,
};

/// A question or form in the middle of the screen; a sheet from below on a phone.
#[component]
pub fn Dialog(
    /// What it is about: its accessible name and heading.
    #[prop(into)]
    title: Signal<String>,
    /// Escape, the backdrop, or the cross.
    #[prop(into)]
    on_close: Callback<()>,
    /// Wider, for wizards.
    #[prop(default = false)]
    wide: bool,
    children: Children,
) -> impl IntoView {
    let class = if wide { "dialog dialog--wide" } else { "dialog" };
    view! {
        <Shell class=class title=title on_close=on_close>
            <header class="dialog__head">
                <h2>{title}</h2>
                <CloseButton on_close=on_close/>
            </header>
            <div class="dialog__body">{children()}</div>
        </Shell>
    }
}

/// A panel from the side, over the page; the whole page on a phone.
#[component]
pub fn Drawer(
    /// What it shows: its accessible name.
    #[prop(into)]
    title: Signal<String>,
    /// Escape or the backdrop.
    #[prop(into)]
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! { <Shell class="drawer" title=title on_close=on_close>{children()}</Shell> }
}

/// Whether a dialog stands over the page.
pub fn is_open() -> bool {
    document().query_selector("dialog.dialog[open]").is_ok_and(|dialog| dialog.is_some())
}

/// The cross that closes a dialog or drawer.
#[component]
pub fn CloseButton(
    /// What it does.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    view! {
        <button class="btn btn--ghost btn--icon" type="button" aria-label=words::close() title=words::close() on:click=listener(move |_| on_close.run(()))>
            <Icon name="close"/>
        </button>
    }
}

#[component]
fn Shell(class: &'static str, title: Signal<String>, on_close: Callback<()>, children: Children) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    effect(move || {
        if let Some(dialog) = node.get()
            && !dialog.open()
        {
            let _ = dialog.show_modal();
            stay_reachable();
        }
    });
    keep_focus(node);
    // Closing, and not just going away, gives the focus back to what had it before.
    on_cleanup(move || {
        if let Some(dialog) = node.get_untracked() {
            dialog.close();
            stay_reachable();
            request_animation_frame(rest_on_page);
        }
    });
    let outside = move |event: leptos::ev::PointerEvent| {
        let on_backdrop = is_of_dialog(&event);
        let inside = node.get_untracked().is_some_and(|dialog| {
            let area = dialog.get_bounding_client_rect();
            let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
            x >= area.left() && x <= area.right() && y >= area.top() && y <= area.bottom()
        });
        if on_backdrop && !inside {
            on_close.run(());
        }
    };
    view! {
        <dialog
            node_ref=node
            class=class
            aria-label=title
            on:cancel=listener(move |event: leptos::ev::Event| {
                if is_of_dialog(&event) {
                    event.prevent_default();
                    on_close.run(());
                }
            })
            on:pointerdown=listener(outside)
        >
            {children()}
        </dialog>
    }
}

/// Whether something happens to the dialog itself: a file field within it, say, tells by an event of the same name
/// that no file was chosen.
fn is_of_dialog(event: &leptos::ev::Event) -> bool {
    event.target().is_some_and(|target| target.has_type::<web_sys::HtmlDialogElement>())
}

/// Where nothing had the focus before the dialog, or that has gone meanwhile, it goes to the page.
fn rest_on_page() {
    if is_lost()
        && let Some(page) = document().get_element_by_id("main")
    {
        rest_on(&page);
    }
}
