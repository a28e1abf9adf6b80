//! One deal: everything known of it, and what to do next.

mod actions_bar;
mod close;
mod compose;
mod conflicts;
mod criteria;
mod drawer;
mod entry;
mod fields;
mod gone;
mod header;
mod history;
mod in_place;
mod keys;
mod kind;
mod link;
mod names;
mod next_step;
mod open;
mod outcome;
mod path;
mod people;
mod pick;
mod step;
mod step_forms;
mod timeline;
mod touches;
mod value;

pub use close::CloseDialog;
pub use drawer::DealDrawer;
pub use kind::activity_icon;
pub use value::value_words;
