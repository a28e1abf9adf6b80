//! One deal: everything known of it, and what to do next.

mod actions_bar;
mod after_win;
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
mod keys;
mod names;
mod next_step;
mod open;
mod outcome;
mod path;
mod people;
mod pick;
mod planner;
mod qualification;
mod roles;
mod signals;
mod step;
mod step_forms;
mod timeline;
mod touches;
mod who;

use kariz_core::{Entity, Table};
use leptos::prelude::*;

use crate::shell::{
    Feature,
    hit::Finder,
    intents::{AfterWin, Asked, Close, OpenDeal, PlanLead, PlanStep, ShowWho},
    kind,
};
use after_win::AfterWinDialog;
use close::CloseDialog;
use drawer::DealDrawer;
use planner::PlannerDialog;
use who::WhoDialog;

/// What is found in deals, of buyers and in notes.
pub const FINDER: Finder = Finder { finds: hits::hits, lists: hits::listed };

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    shows: &[kind::<OpenDeal>, kind::<Close>, kind::<AfterWin>, kind::<ShowWho>, kind::<PlanStep>, kind::<PlanLead>],
    groups: &[&keys::DEAL],
    ..Feature::NOTHING
};

/// A deal over the page, or the question about closing some.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if let Some(OpenDeal(id)) = asked.get() {
        return Some(view! { <DealDrawer id=*id/> }.into_any());
    }
    if let Some(ShowWho(who)) = asked.get() {
        return Some(view! { <WhoDialog who=*who/> }.into_any());
    }
    if let Some(PlanStep(deal)) = asked.get() {
        return Some(view! { <PlannerDialog about=Entity::new(Table::Deals, *deal)/> }.into_any());
    }
    if let Some(PlanLead(lead)) = asked.get() {
        return Some(view! { <PlannerDialog about=Entity::new(Table::Leads, *lead)/> }.into_any());
    }
    if let Some(AfterWin(deal)) = asked.get() {
        return Some(view! { <AfterWinDialog deal=*deal/> }.into_any());
    }
    let Close { deals, won } = asked.get()?;
    Some(view! { <CloseDialog deals=deals.clone() won=*won/> }.into_any())
}
