//! The check-up (G2) and the weekly review (G4): what goes wrong, and an hour a week to look after it.

mod decide;
mod finding;
mod former;
mod goals;
mod habits;
mod held;
mod here;
mod item;
mod keys;
mod look;
mod model;
mod notes;
mod page;
mod park;
mod question;
mod side;
mod summary;
mod time;
mod walk;
mod words;

use kariz_client::{i18n::t, route::Page};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry,
    intents::{Asked, ShowPage},
    kind,
};
use decide::Decide;
use park::Park;

/// The addresses.
const REVIEW: Page = Page::named("review");
const CHECKUP: Page = Page::named("checkup");

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[
        PageEntry {
            page: REVIEW,
            name: t::nav_review,
            icon: "history",
            keys: &["G", "R"],
            fixed: false,
            waiting: None,
        },
        PageEntry {
            page: CHECKUP,
            name: t::nav_checkup,
            icon: "shield",
            keys: &["G", "C"],
            fixed: false,
            waiting: None,
        },
    ],
    shows: &[kind::<Decide>, kind::<Park>],
    groups: &[&keys::REVIEW],
    ..Feature::NOTHING
};

/// The pages, and what is asked in them.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if let Some(ShowPage(page)) = asked.get() {
        return match *page {
            REVIEW => Some(view! { <page::ReviewPage/> }.into_any()),
            CHECKUP => Some(view! { <look::CheckupPage/> }.into_any()),
            _ => None,
        };
    }
    if let Some(decide) = asked.get::<Decide>() {
        return Some(view! { <decide::DecideDialog review=decide.review deal=decide.deal/> }.into_any());
    }
    asked.get::<Park>().map(|park| view! { <park::ParkDialog deal=park.0/> }.into_any())
}
