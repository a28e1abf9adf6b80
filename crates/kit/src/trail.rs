//! Where the focus was, so that it finds back when what had it has gone: to what is nearest of what is left.
//!
//! Areas that know better hand it on themselves ([`crate::keep_focus`], the board's columns); this is for all else.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, FocusEvent, HtmlElement, MutationObserver, MutationObserverInit, Node};

use crate::focus::{is_lost, rest_on};

/// An element with those beside it.
struct Level {
    element: Element,
    beside: [Option<Element>; 2],
}

/// What had the focus, with all that it was in, the innermost first.
#[derive(Clone, Default)]
pub(crate) struct Trail(Rc<[Level]>);

thread_local! {
    static LAST: RefCell<Trail> = RefCell::default();
    /// A field that was gone to, and what had the focus before it.
    static CAME_FROM: RefCell<Option<(Element, Trail)>> = RefCell::default();
}

/// An attribute of an area that takes care of its own focus, with some delay.
const OWN: &str = "[data-focus=own]";
/// How long such an area may take.
const PATIENCE: Duration = Duration::from_millis(150);
/// What can have the focus; the way past the navigation is for who comes by Tab.
const ABLE: &str = "a[href]:not(.skip), button:not(:disabled), input:not(:disabled), select:not(:disabled), \
    textarea:not(:disabled), summary, [tabindex]:not([tabindex='-1'])";

impl Trail {
    /// Of what has the focus now.
    pub(crate) fn now() -> Self {
        if is_lost() { LAST.with_borrow(Clone::clone) } else { Self::of(document().active_element()) }
    }

    fn of(mut at: Option<Element>) -> Self {
        let mut levels = Vec::new();
        while let Some(element) = at.filter(|element| element.tag_name() != "BODY") {
            at = element.parent_element();
            let beside = [element.next_element_sibling(), element.previous_element_sibling()];
            levels.push(Level { element, beside });
        }
        Self(levels.into())
    }

    /// Whether what had the focus cannot have it any more. What is disabled in a step is busy: the next step will come.
    fn has_gone(&self) -> bool {
        let first = self.0.first().map(|level| &level.element);
        let is_disabled = |element: &Element| element.matches(":disabled:not(.kit-step *)").unwrap_or_default();
        first.is_some_and(|element| !element.is_connected() || is_disabled(element))
    }

    /// Brings the focus back, if nothing has it when the page has settled, or still what can no longer have it: a busy
    /// browser takes it away from a button that was disabled some time later.
    pub(crate) fn rest_soon(self) {
        let look = move || {
            let had = self.0.first().map(|level| &level.element);
            let stays = had.is_some() && document().active_element().as_ref() == had;
            if is_lost() || stays && self.has_gone() {
                self.rest();
            }
        };
        request_animation_frame(move || request_animation_frame(look));
    }

    /// Brings the focus to what had it, or to the nearest that is left.
    fn rest(&self) {
        // What holds the whole page would give it to the first thing of all: the page itself is nearer.
        let mut near = self.0.iter().take_while(|level| matches!(level.element.query_selector("#main"), Ok(None)));
        let found = near.any(|Level { element, beside }| take(element) || beside.iter().flatten().any(take));
        if !found {
            let top = document().query_selector_all("dialog[open]").ok();
            let top = top.and_then(|open| open.get(open.length().checked_sub(1)?)?.dyn_into().ok());
            match top {
                Some(top) if take(&top) => {}
                // A page that is another has the focus itself, not the first thing in it.
                top => top.or_else(|| document().get_element_by_id("main")).iter().for_each(rest_on),
            }
        }
    }
}

/// Leaves a field in which nothing more is to be typed: what had the focus before it has it again, or the nearest that is
/// left; where nothing had it, what stands around the field.
pub fn leave(field: &HtmlElement) {
    let came = CAME_FROM.take().filter(|(at, _)| at == field.unchecked_ref::<Element>());
    let _ = field.blur();
    came.map(|(_, trail)| trail).unwrap_or_default().rest();
    // What had it stood beside the field, and has gone: the nearest is the field itself, which was left.
    if document().active_element().as_ref() == Some(field) {
        let _ = field.blur();
        Trail::default().rest();
    }
}

/// Notes from where a field was gone to.
fn note_way(event: &Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    if !field.matches("input, textarea, select").unwrap_or_default() {
        return;
    }
    let from = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
    let from = from.and_then(|from| from.dyn_into::<Element>().ok());
    CAME_FROM.set(Some((field, Trail::of(from))));
}

/// Gives the focus to an element, or to the step or else the first control within it that takes it.
fn take(element: &Element) -> bool {
    if !element.is_connected() {
        return false;
    }
    if element.matches(ABLE).unwrap_or_default() && takes(element) {
        return true;
    }
    let is_step = element.matches(".kit-step").unwrap_or_default();
    let step = if is_step { Some(element.clone()) } else { element.query_selector(".kit-step").ok().flatten() };
    if let Some(step) = step {
        rest_on(&step);
        return true;
    }
    // Of several that the arrows go through, the one that is chosen.
    [":not([tabindex='-1'])", ""].into_iter().any(|but| {
        let Ok(within) = element.query_selector_all(&format!(":is({ABLE}){but}")) else { return false };
        (0..within.length()).any(|index| within.get(index).as_ref().and_then(JsCast::dyn_ref).is_some_and(takes))
    })
}

/// Whether an element takes the focus itself.
fn takes(element: &Element) -> bool {
    let _ = element.dyn_ref::<HtmlElement>().map(HtmlElement::focus);
    document().active_element().as_ref() == Some(element)
}

/// Notices when the focus is lost with what had it, and brings it to the nearest that is left. Called once.
pub fn guard_focus() {
    let came = Closure::<dyn Fn(Event)>::new(|event: Event| {
        note_way(&event);
        LAST.set(Trail::of(document().active_element()));
    });
    // Whoever presses somewhere else goes there.
    let pressed = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let at = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        let stays =
            LAST.with_borrow(|Trail(levels)| levels.first().is_some_and(|level| level.element.contains(at.as_ref())));
        if !stays {
            LAST.take();
        }
    });
    let changed = Closure::<dyn Fn()>::new(|| {
        if !LAST.with_borrow(Trail::has_gone) {
            return;
        }
        let trail = LAST.take();
        let own = trail.0.iter().any(|level| level.element.matches(OWN).unwrap_or_default());
        let wait = if own { PATIENCE } else { Duration::ZERO };
        set_timeout(move || trail.rest_soon(), wait);
    });
    let Some(body) = document().body() else { return };
    let _ = body.add_event_listener_with_callback("focusin", came.as_ref().unchecked_ref());
    let _ = body.add_event_listener_with_callback("pointerdown", pressed.as_ref().unchecked_ref());
    if let Ok(observer) = MutationObserver::new(changed.as_ref().unchecked_ref()) {
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_subtree(true);
        what.set_attribute_filter(&js_sys::Array::of1(&"disabled".into()));
        let _ = observer.observe_with_options(&body, &what);
        std::mem::forget(observer);
    }
    came.forget();
    pressed.forget();
    changed.forget();
}
