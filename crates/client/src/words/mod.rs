//! What the domain and the engine say, in the user's words.

mod activity;
mod command;
mod field;
mod refusal;
mod rejection;
mod table;
mod value;

pub use activity::kind_words;
pub use command::command_words;
pub use field::{field_words, is_known_field};
pub use refusal::copy_refused;
pub use rejection::rejection_words;
pub use table::table_words;
pub use value::{Names, name_of, named_value_words, stage_name, value_words};
