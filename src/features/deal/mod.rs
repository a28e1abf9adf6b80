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
mod hits;
mod in_place;
mod keys;
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

use leptos::prelude::*;

use crate::shell::{
    Feature,
    intents::{Asked, Close, OpenDeal},
    kind,
};
use close::CloseDialog;
use drawer::DealDrawer;

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    shows: &[kind::<OpenDeal>, kind::<Close>],
    groups: &[&keys::DEAL],
    finds: Some(hits::hits),
    lists: Some(hits::of_deal),
    ..Feature::NOTHING
};

/// A deal over the page, or the question about closing some.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if let Some(OpenDeal(id)) = asked.get() {
        return Some(view! { <DealDrawer id=*id/> }.into_any());
    }
    let Close { deals, won } = asked.get()?;
    Some(view! { <CloseDialog deals=deals.clone() won=*won/> }.into_any())
}
