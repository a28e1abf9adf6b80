//! The small kit that charts are made of: hand-made SVG with a frame, a keyboard of its own, and a way out as a file.

mod frame;
mod reach;
mod save;

pub use frame::{Frame, in_lines, phone_width, width_of};
pub use reach::Reach;
pub use save::{SaveAs, raw_cells};
