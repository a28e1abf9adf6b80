//! What stands in the page: found, heard, and changed where something is to be said.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    Element, Event, HtmlButtonElement, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTemplateElement,
};

const MAIN: &str = "#app > .first";

thread_local! {
    /// What was typed and chosen when it was removed, by the fields' names: in another language it stands there anew.
    static TYPED: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

/// The first minute, as it stands there; put there from its template where it does not.
pub fn shown() -> Option<Element> {
    if let Some(main) = find(MAIN) {
        return Some(main);
    }
    let template: HtmlTemplateElement = find("#first-run")?.dyn_into().ok()?;
    let copy = template.content().clone_node_with_deep(true).ok()?;
    find("#app")?.prepend_with_node_1(&copy).ok()?;
    TYPED.take().iter().for_each(|(name, value)| fill(name, value));
    find(MAIN)
}

/// The language that is chosen in it.
pub fn language() -> String {
    field("language")
}

/// Hears that another language is chosen.
pub fn hear_language(main: &Element, hear: impl Fn() + 'static) {
    listen(main, "change", move |event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if select.is_some_and(|select| select.name() == "language") {
            hear();
        }
    });
}

fn fill(name: &str, value: &str) {
    if let Some(radio) = within(&format!("[name={name}][value={value:?}]")) {
        radio.unchecked_into::<HtmlInputElement>().set_checked(true);
        return;
    }
    match within(&format!("[name={name}]")).map(Element::dyn_into::<HtmlSelectElement>) {
        Some(Ok(select)) => select.set_value(value),
        Some(Err(input)) => input.unchecked_into::<HtmlInputElement>().set_value(value),
        None => {}
    }
}

/// Something else is shown.
pub fn remove() {
    let typed = ["workspace", "me"].map(|name| (name.to_owned(), field(name)));
    let template = ("template".to_owned(), choice("template"));
    // The usual currency is another in another language; a chosen one stays.
    let usual = within("[name=currency] [selected]").and_then(|usual| usual.text_content());
    let currency = Some(field("currency")).filter(|currency| usual.as_ref() != Some(currency));
    let currency = currency.map(|currency| ("currency".to_owned(), currency));
    TYPED.set(typed.into_iter().chain([template]).chain(currency).collect());
    if let Some(main) = find(MAIN) {
        main.remove();
    }
}

/// From now on clicks are heard here, and not held by the page's first script; what it holds is done now.
pub fn take(main: &Element) {
    let _ = main.set_attribute("data-taken", "");
    if let Ok(Some(asked)) = main.query_selector("[aria-busy]") {
        let _ = asked.remove_attribute("aria-busy");
        if let Some(status) = within("[data-opening]") {
            status.set_text_content(None);
        }
        asked.unchecked_into::<HtmlElement>().click();
    }
}

/// Hears which of the ways to begin is taken.
pub fn hear_clicks(main: &Element, hear: impl Fn(&str) + 'static) {
    listen(main, "click", move |event| {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let button = target.and_then(|target| target.closest("button[type=button][value]").ok().flatten());
        if let Some(way) = button.and_then(|button| button.get_attribute("value")) {
            hear(&way);
        }
    });
}

/// Hears that the form is sent.
pub fn hear_submit(main: &Element, hear: impl Fn() + 'static) {
    listen(main, "submit", move |event| {
        event.prevent_default();
        hear();
    });
}

/// A listener that lives as long as what it listens to.
fn listen(main: &Element, name: &str, hear: impl Fn(Event) + 'static) {
    let hear = Closure::<dyn Fn(Event)>::new(move |event: Event| hear(event));
    let _ = main.add_event_listener_with_callback(name, hear.into_js_value().unchecked_ref());
}

/// What stands in a field.
pub fn field(name: &str) -> String {
    let field = within(&format!("[name={name}]"));
    let field = field.map(|field| match field.dyn_into::<HtmlSelectElement>() {
        Ok(select) => select.value(),
        Err(field) => field.unchecked_into::<HtmlInputElement>().value(),
    });
    field.unwrap_or_default()
}

/// Which of several is chosen.
pub fn choice(name: &str) -> String {
    let chosen = within(&format!("[name={name}]:checked"));
    chosen.map(|input| input.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// A button rests, or can be pressed again.
pub fn rest(way: &str, rests: bool) {
    if let Some(button) = within(&format!("button[value={way}]")) {
        button.unchecked_into::<HtmlButtonElement>().set_disabled(rests);
    }
}

/// Says what was removed from under this tab, if anything was.
pub fn say_removed(words: Option<String>) {
    let _ = slot("first__removed", words.is_some());
    if let Some(said) = within(".first__removed span") {
        said.set_text_content(words.as_deref());
    }
}

/// A place for what is not always there: shown if it `is_shown`, else hidden and not to be filled.
pub fn slot(class: &str, is_shown: bool) -> Option<Element> {
    let slot: HtmlElement = within(&format!(".{class}"))?.dyn_into().ok()?;
    slot.set_hidden(!is_shown);
    is_shown.then(|| slot.into())
}

/// A place without what stood in it.
pub fn emptied(class: &str) -> Option<Element> {
    within(&format!(".{class}")).inspect(|place| place.set_text_content(None))
}

fn within(selector: &str) -> Option<Element> {
    find(&format!("{MAIN} {selector}"))
}

fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}
