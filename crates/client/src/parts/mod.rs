//! Parts of Kariz that several features show.

pub mod activity_icon;
pub mod amount;
pub mod avatar;
mod conflict;
mod fields;
pub mod next_step;
mod saving_pill;
mod share_button;
mod stage_colour;
mod still;
mod template_choice;

pub use activity_icon::activity_icon;
pub use avatar::Avatar;
pub use conflict::{ConflictNotice, ConflictSign, conflicts_left};
pub use fields::{DateField, MoneyField};
pub use next_step::NextStepLine;
pub use saving_pill::SavingPill;
pub use share_button::ShareButton;
pub use stage_colour::stage_colour;
pub use still::Changeable;
pub use template_choice::TemplateChoice;
