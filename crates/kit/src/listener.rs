//! What hears an event.

use leptos::{ev::Event, prelude::event_target_value};

/// A listener of one type for each kind of event, whatever it does: what attaches it to an element is compiled once
/// for all of them. Left as closures, each would be a type of its own, and bring half a kilobyte along.
pub fn listener<E: 'static>(hear: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(hear)
}

/// Hears what is typed into a field, or chosen in it.
pub fn value_listener(hear: impl FnMut(String) + 'static) -> Box<dyn FnMut(Event)> {
    fn heard(mut hear: Box<dyn FnMut(String)>) -> Box<dyn FnMut(Event)> {
        Box::new(move |event| hear(event_target_value(&event)))
    }
    heard(Box::new(hear))
}
