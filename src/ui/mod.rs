//! Parts that every feature uses. Each has its looks in `style/`, named like it.

pub mod avatar;
pub mod dialog;
pub mod each;
pub mod field;
pub mod icon;
pub mod listener;
pub mod live;
pub mod menu;
pub mod next_step;
pub mod select;
pub mod show;
pub mod toast;
pub mod top_bar;

pub use avatar::Avatar;
pub use dialog::{Dialog, Drawer};
pub use each::Each;
pub use field::{DateField, Field, MoneyField, SelectField, TextField};
pub use icon::{Icon, Mark};
pub use listener::{listener, value_listener};
pub use live::{CollectView, live};
pub use menu::{Menu, MenuItem, MenuList};
pub use next_step::NextStepLine;
pub use select::Select;
pub use show::Show;
pub use toast::{Toasts, toast, toast_with_undo};
pub use top_bar::TopBar;
