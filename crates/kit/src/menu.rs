//! A menu behind a button: arrows, Home, End, Escape; closes when the focus leaves it.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use crate::{
    Icon, Show, css, listener,
    reactive::effect,
    stack::{self, Kind},
};

/// A button that opens a list of commands.
#[component]
pub fn Menu(
    /// The button's accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// The button's icon, in the sprite.
    #[prop(default = "more")]
    icon: &'static str,
    /// The button's classes.
    #[prop(default = "btn btn--ghost btn--icon btn--s")]
    class: &'static str,
    /// Words on the button, beside the icon.
    #[prop(optional, into)]
    text: MaybeProp<String>,
    /// The items: made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let close = move |back: bool| {
        open.set(false);
        if back && let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    let children = StoredValue::new(children);
    view! {
        <span class="menu">
            <button
                node_ref=button
                class=class
                type="button"
                aria-label=label
                title=label
                aria-haspopup="menu"
                aria-expanded=move || open.get().to_string()
                on:click=listener(move |_| open.update(|open| *open = !*open))
            >
                {move || text.get().map(|text| view! { <span class="menu__text"><bdi>{text}</bdi></span> })}
                <Icon name=icon/>
            </button>
            <Show when=move || open.get()>
                <MenuList label=label on_close=close>{children.read_value()()}</MenuList>
            </Show>
        </span>
    }
}

/// The list of a menu, for whoever has a button of its own: it takes the focus when it appears.
#[component]
pub fn MenuList(
    /// Its accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// Hears that it shall close, and whether the focus is to go back to the button.
    #[prop(into)]
    on_close: Callback<bool>,
    children: Children,
) -> impl IntoView {
    let list = NodeRef::<html::Div>::new();
    provide_context(MenuScope(on_close));
    // The button beside the list counts as within: pressing it closes the list by itself.
    let is_outside = move |at: &web_sys::Node| {
        let menu = list.try_get_untracked().flatten().and_then(|list| list.parent_element());
        !menu.is_some_and(|menu| menu.contains(Some(at)))
    };
    stack::on_top(Kind::Panel(Box::new(is_outside)), Callback::new(move |()| _ = on_close.try_run(true)));
    effect(move || {
        if let Some(list) = list.get() {
            keep_in_sight(&list);
            focus_item(&list, |_, _| 0);
        }
    });
    let keys = move |event: KeyboardEvent| {
        let Some(list) = list.get_untracked() else { return };
        match event.key().as_str() {
            "ArrowDown" => focus_item(&list, |now, count| now.map_or(0, |now| (now + 1) % count)),
            "ArrowUp" => focus_item(&list, |now, count| now.map_or(count - 1, |now| (now + count - 1) % count)),
            "Home" => focus_item(&list, |_, _| 0),
            "End" => focus_item(&list, |_, count| count - 1),
            "Tab" => return on_close.run(false),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    let left = move |event: leptos::ev::FocusEvent| {
        let to = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        // Nowhere: the window has lost it, or what had it has gone.
        if to.is_some_and(|to| is_outside(&to)) {
            on_close.try_run(false); // a list that goes away with the focus in it is closed already
        }
    };
    view! {
        <div node_ref=list class="menu__list" role="menu" aria-label=label on:keydown=listener(keys) on:focusout=listener(left)>
            {children()}
        </div>
    }
}

#[derive(Clone, Copy)]
struct MenuScope(Callback<bool>);

/// One command of a menu; closes it.
#[component]
pub fn MenuItem(
    /// What it does.
    #[prop(into)]
    on_select: Callback<()>,
    /// Its icon, in the sprite.
    #[prop(optional)]
    icon: Option<&'static str>,
    /// Cannot be chosen now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What it does ends with the focus elsewhere. To give it back to the button for a moment would
    /// make the browser lay the page out once more.
    #[prop(optional)]
    moves_focus: bool,
    children: Children,
) -> impl IntoView {
    let scope = use_context::<MenuScope>();
    let select = move |_| {
        if let Some(MenuScope(close)) = scope {
            close.run(!moves_focus);
        }
        on_select.run(());
    };
    view! {
        <button class="menu__item" type="button" role="menuitem" tabindex="-1" disabled=disabled on:click=listener(select)>
            {icon.map(|name| view! { <Icon name=name size="s"/> })}
            {children()}
        </button>
    }
}

/// A list that would leave the window at one side opens to the other. One that stands over the page, for it would be cut
/// off by what its button scrolls in, learns how far down the window its button ends.
fn keep_in_sight(list: &HtmlElement) {
    if let Some(menu) = list.parent_element() {
        let below = menu.get_bounding_client_rect().bottom() + 4.0;
        let _ = list.style().set_property("--below", &css::px(below));
    }
    let rect = list.get_bounding_client_rect();
    let width = document().document_element().map_or(f64::MAX, |page| f64::from(page.client_width()));
    if rect.left() < 0.0 || rect.right() > width {
        let _ = list.set_attribute("data-turned", "");
    }
}

/// Focuses the item that `choose` names, given which one has the focus and how many there are.
fn focus_item(list: &HtmlElement, choose: impl Fn(Option<u32>, u32) -> u32) {
    let Ok(items) = list.query_selector_all("[role^=menuitem]:not([disabled])") else { return };
    if items.length() == 0 {
        return;
    }
    let focused = document().active_element();
    let now = (0..items.length()).find(|index| items.get(*index).as_ref() == focused.as_ref().map(AsRef::as_ref));
    let item = items.get(choose(now, items.length()));
    if let Some(item) = item.and_then(|item| item.dyn_into::<HtmlElement>().ok()) {
        let _ = item.focus();
    }
}
