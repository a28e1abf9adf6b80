//! What hears an event.

/// A listener of one type for each kind of event, whatever it does: what attaches it to an element is compiled once
/// for all of them. Left as closures, each would be a type of its own, and bring half a kilobyte along.
pub fn listener<E: 'static>(hear: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(hear)
}
