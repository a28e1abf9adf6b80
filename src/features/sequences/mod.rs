//! Sequences, templates of what is written, meetings that are prepared (W3, W4, W5).

mod change;
mod edit_sequence;
mod edit_step;
mod enrol;
mod meeting;
mod members;
mod of;
mod offers;
mod one;
mod opt_out;
mod page;
mod preview;
mod room;
mod templates;
mod words;
mod write;

use kariz_client::{i18n::t, route::Page};
use leptos::prelude::*;

use crate::shell::{
    Feature, PageEntry,
    intents::{Asked, Enrol, Prepare, SequencesOf, ShowPage, WriteTo},
    kind,
};
use edit_sequence::{EditSequence, SequenceDialog};
use edit_step::{EditStep, StepDialog};

/// Its address.
const PAGE: Page = Page::named("sequences");

/// What the shell knows of it.
pub const FEATURE: Feature = Feature {
    pages: &[PageEntry {
        page: PAGE,
        name: t::nav_sequences,
        icon: "rule",
        keys: &["G", "Q"],
        fixed: false,
        waiting: None,
    }],
    shows: &[
        kind::<Enrol>,
        kind::<WriteTo>,
        kind::<Prepare>,
        kind::<SequencesOf>,
        kind::<EditSequence>,
        kind::<EditStep>,
    ],
    ..Feature::NOTHING
};

/// The page, a question, or what stands within the page of a deal or lead.
pub fn show(asked: &Asked) -> Option<AnyView> {
    if let Some(Enrol { deals, leads, purpose }) = asked.get() {
        let (deals, leads) = (deals.clone(), leads.clone());
        return Some(view! { <enrol::EnrolDialog deals=deals leads=leads purpose=*purpose/> }.into_any());
    }
    if let Some(to) = asked.get::<WriteTo>() {
        return Some(view! { <write::WriteDialog to=*to/> }.into_any());
    }
    if let Some(Prepare(meeting)) = asked.get() {
        return Some(view! { <meeting::PrepareDialog meeting=*meeting/> }.into_any());
    }
    if let Some(SequencesOf(subject)) = asked.get() {
        return Some(view! { <of::SequencesOfSubject subject=*subject/> }.into_any());
    }
    if let Some(EditSequence(sequence)) = asked.get() {
        return Some(view! { <SequenceDialog sequence=*sequence/> }.into_any());
    }
    if let Some(EditStep { sequence, step }) = asked.get() {
        return Some(view! { <StepDialog sequence=*sequence step=*step/> }.into_any());
    }
    asked.get::<ShowPage>().filter(|show| show.0 == PAGE).map(|_| view! { <page::SequencesPage/> }.into_any())
}
