//! Dialogs and drawers: the browser's own `<dialog>`, which traps the focus and gives it back. They are on top
//! ([`crate::stack`]): Escape and Back close them.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use crate::{
    Icon,
    focus::keep_focus,
    listener,
    reactive::effect,
    stack::{self, Kind},
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
        <Shell class=class kind=Kind::Dialog title=title on_close=on_close>
            <header class="dialog__head">
                <h2>{title}</h2>
                <CloseButton on_close=on_close/>
            </header>
            <div class="dialog__body">{children()}</div>
        </Shell>
    }
}

/// A panel from the side, over the page; the whole page on a phone. The address says that it is there.
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
    view! { <Shell class="drawer" kind=Kind::Address title=title on_close=on_close>{children()}</Shell> }
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
fn Shell(
    class: &'static str,
    kind: Kind,
    title: Signal<String>,
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    stack::on_top(kind, on_close);
    effect(move || {
        if let Some(dialog) = node.get()
            && !dialog.open()
        {
            let _ = dialog.show_modal();
            begin_within(&dialog);
            stay_reachable();
        }
    });
    keep_focus(node);
    // Closing, and not just going away, gives the focus back to what had it before.
    on_cleanup(move || {
        if let Some(dialog) = node.get_untracked() {
            dialog.close();
            stay_reachable();
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
            stack::swallow_press();
            on_close.run(());
        }
    };
    // Browsers close a dialog without asking, if Escape or Back comes twice before anything is pressed.
    let closed = move |event: leptos::ev::Event| {
        if is_of_dialog(&event) && on_close.try_run(()).is_some() {
            set_timeout(move || show_again(node), std::time::Duration::ZERO);
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
            on:close=listener(closed)
            on:pointerdown=listener(outside)
        >
            {children()}
        </dialog>
    }
}

/// Where one can type or press in a dialog's own part.
const WITHIN: &str =
    ".dialog__body :is(input:not([type=file]), select, textarea, button, a[href], summary):not(:disabled, .draft *)";

/// The focus begins in what the dialog is about, where it would be on the cross: there Enter closes it; nor where Enter
/// would discard a draft. Where fingers press, a field is left alone: it would raise the keyboard.
fn begin_within(dialog: &web_sys::HtmlDialogElement) {
    let is_asked_for = dialog.query_selector("[autofocus]").is_ok_and(|field| field.is_some());
    let is_touched = window().match_media("(pointer: coarse)").ok().flatten().is_some_and(|query| query.matches());
    if is_asked_for || is_touched {
        return;
    }
    if let Ok(Some(first)) = dialog.query_selector(WITHIN) {
        let _ = first.unchecked_into::<web_sys::HtmlElement>().focus();
    }
}

/// Whether something happens to the dialog itself: a file field within it, say, tells by an event of the same name
/// that no file was chosen.
fn is_of_dialog(event: &leptos::ev::Event) -> bool {
    event.target().is_some_and(|target| target.has_type::<web_sys::HtmlDialogElement>())
}

/// What was closed and is still to be there, as whoever was asked to close it did not, stands there again.
fn show_again(node: NodeRef<html::Dialog>) {
    if let Some(dialog) = node.try_get_untracked().flatten().filter(|dialog| dialog.is_connected() && !dialog.open()) {
        let _ = dialog.show_modal();
        stay_reachable();
    }
}
