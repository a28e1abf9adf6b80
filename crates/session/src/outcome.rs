//! What comes of an input.

use kariz_core::Timestamp;
use kariz_protocol::Tell;

use crate::effect::Effect;

/// What comes of an input.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What to tell the page, in this order, before the effects are carried out.
    pub tells: Vec<Tell>,
    /// What to carry out, in this order.
    pub effects: Vec<Effect>,
    /// When to give [`Input::Wake`](crate::Input::Wake), unless another input comes before; replaces
    /// the time given last.
    pub wake: Option<Timestamp>,
}
