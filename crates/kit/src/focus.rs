//! Where the focus goes when what had it goes away: never to nowhere.
//!
//! A button that did its work may vanish with it: a row is removed, a form gives way to what came of it. Browsers
//! then drop the focus, and whoever uses keys or listens to the page begins at its top again. An area that keeps
//! the focus hands it on to what comes next in it instead: to the nearest element with `data-next`, or else to its
//! heading.

use std::{cell::RefCell, rc::Rc};

use leptos::{html::ElementType, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlElement, MutationObserver, MutationObserverInit};

use crate::reactive::effect;

/// What had the focus in an area, and how many of its resting places stood before it.
type Had = Rc<RefCell<Option<(Element, u32)>>>;

/// Keeps the focus in an area: from now on, as long as it is in the page.
pub fn keep_focus<E>(area: NodeRef<E>)
where
    E: ElementType + 'static,
    E::Output: JsCast + Clone + 'static,
{
    effect(move || {
        if let Some(area) = area.get() {
            keep(area.unchecked_into());
        }
    });
}

fn keep(area: HtmlElement) {
    let had = Had::default();
    let came = {
        let (area, had) = (area.clone(), Rc::clone(&had));
        Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            had.replace(element.map(|element| {
                let place = places_before(&area, &element);
                (element, place)
            }));
        })
    };
    // Whoever presses somewhere else goes there: nothing is to be handed on then.
    let pressed = {
        let had = Rc::clone(&had);
        Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let at = event.target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
            let is_there = had.borrow().as_ref().is_some_and(|(element, _)| element.contains(at.as_ref()));
            if !is_there {
                had.take();
            }
        })
    };
    let changed = {
        let (area, had) = (area.clone(), Rc::clone(&had));
        Closure::<dyn Fn()>::new(move || {
            let has_gone = had.borrow().as_ref().is_some_and(|(element, _)| has_gone(element));
            if has_gone && let Some((_, place)) = had.take() {
                hand_on(&area, place);
            }
        })
    };
    let _ = area.add_event_listener_with_callback("focusin", came.as_ref().unchecked_ref());
    let _ = area.add_event_listener_with_callback("pointerdown", pressed.as_ref().unchecked_ref());
    let Ok(observer) = MutationObserver::new(changed.as_ref().unchecked_ref()) else { return };
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_subtree(true);
    let _ = observer.observe_with_options(&area, &what);
    let held = StoredValue::new_local((area, observer, came, pressed, changed));
    // A press that makes the area go is on its way to the other listeners still.
    on_cleanup(move || {
        held.with_value(|(area, observer, came, pressed, _)| {
            observer.disconnect();
            let _ = area.remove_event_listener_with_callback("focusin", came.as_ref().unchecked_ref());
            let _ = area.remove_event_listener_with_callback("pointerdown", pressed.as_ref().unchecked_ref());
        });
    });
}

/// Whether what had the focus is no longer there; or is another now: a step that gives way to the next may be made of
/// the same element, which cannot have the focus for a moment.
fn has_gone(element: &Element) -> bool {
    !element.is_connected() || element.has_attribute("data-next") && is_lost()
}

/// What comes may still be on its way into the page, and may ask for the focus itself.
fn hand_on(area: &HtmlElement, place: u32) {
    let area = area.clone();
    request_animation_frame(move || {
        if is_lost() {
            rest_in(&area, place);
        }
    });
}

/// Gives the focus to the resting place with this number in an area, or the last; where there is none, to the
/// heading.
fn rest_in(area: &Element, place: u32) {
    let Ok(places) = area.query_selector_all(PLACES) else { return };
    let at = places.length().checked_sub(1).and_then(|last| places.get(place.min(last)));
    let at = at.and_then(|at| at.dyn_into::<Element>().ok());
    if let Some(at) = at.or_else(|| area.query_selector("h1, h2, h3").ok().flatten()) {
        rest_on(&at);
    }
}

/// Where the focus can rest.
const PLACES: &str = "[data-next]";

/// The number of the resting place that an element is in, or comes after.
fn places_before(area: &Element, element: &Element) -> u32 {
    let Ok(places) = area.query_selector_all(PLACES) else { return 0 };
    let follows = |place: &web_sys::Node| {
        place.contains(Some(element))
            || place.compare_document_position(element) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING != 0
    };
    let before = (0..places.length()).filter(|index| places.get(*index).is_some_and(|place| follows(&place)));
    (before.count() as u32).saturating_sub(1)
}

/// Gives the focus to an element, whatever it is; within it to what asks for the focus, if something does.
pub(crate) fn rest_on(element: &Element) {
    let asks = element.query_selector("[autofocus]").ok().flatten();
    let Some(element) = asks.as_ref().unwrap_or(element).dyn_ref::<HtmlElement>() else { return };
    // What cannot have it by itself: by script only, so that Tab does not stop there.
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = element.focus();
}

/// Whether nothing has the focus.
pub(crate) fn is_lost() -> bool {
    document().active_element().is_none_or(|active| matches!(active.tag_name().as_str(), "BODY" | "DIALOG" | "HTML"))
}
